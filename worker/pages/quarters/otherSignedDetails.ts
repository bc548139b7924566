import { html } from 'hono/html';
import { changeValueText, fieldLabel } from '../../../shared/record/compare/changeText.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { latestLabel } from '../../../shared/record/identity/labelAt.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { endWithFullStop } from '../../../shared/words/endWithFullStop.ts';
import type { Register } from '../../register/register.ts';
import type { Markup } from '../frame/layout.ts';
import { quarterLabels, quarterSentences } from '../words.ts';

/** What is signed with a row and has no column of its own: an approver signs all of it. */
export const otherSignedDetails = (row: IndicatorBody, register: Register): Markup =>
  html`${[...labelled(row), ...comparator(row), ...identity(row, register)].map(
    ([what, says]) => html`<small>${what}: ${says}</small>`,
  )}`;

type Line = readonly [what: string, says: string];

const TEXTS = [
  'services',
  'annualTarget',
  'tolerance',
  'floor',
  'lowerThreshold',
  'upperThreshold',
  'baseline',
  'benchmark',
] as const satisfies readonly (keyof IndicatorBody['texts'])[];

function labelled({ group, polarity, kind, texts }: IndicatorBody): Line[] {
  const fields = { group, polarity, kind, ...Object.fromEntries(TEXTS.map(name => [name, texts[name]])) };
  return Object.entries(fields).flatMap(([field, value]): Line[] =>
    value ? [[fieldLabel(field), changeValueText(field, value)]] : [],
  );
}

function comparator({ comparator }: IndicatorBody): Line[] {
  if (!comparator) return [];
  const { value, area, period, source } = comparator;
  const what = [value, area, period, source].filter(part => part !== '').join(', ');
  return [[fieldLabel('comparator'), `${endWithFullStop(what)} ${confirmation(comparator)}`]];
}

function confirmation({ confirmed, by }: NonNullable<IndicatorBody['comparator']>): string {
  if (by !== undefined) return quarterSentences.confirmedBySigner;
  return confirmed ? quarterSentences.confirmed : quarterSentences.notConfirmed;
}

/** The signer's statements on which indicator it is: its wording on record, and the older indicators it continues. */
function identity({ knownAs, follows = [] }: IndicatorBody, register: Register): Line[] {
  const nameOf = (uid: string): string => {
    const label = latestLabel(register.get(uid)?.labels ?? []);
    return label ? `“${label.wording}” (${uid})` : uid;
  };
  return [
    ...(knownAs === undefined ? [] : [[quarterLabels.knownAs, `“${knownAs}”`] as const]),
    ...follows.map(
      ({ uid, kind, why }) =>
        [fieldLabel('follows'), `${nameOf(uid)}. ${linkKindLabels[kind]}: ${endWithFullStop(why)}`] as const,
    ),
  ];
}
