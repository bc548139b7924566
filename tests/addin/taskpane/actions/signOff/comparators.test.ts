import { describe, expect, it } from 'vitest';
import { isOpenWarning } from '../../../../../shared/checks/finding.ts';
import type { IndicatorBody } from '../../../../../shared/record/contract/signedQuarter.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { ME } from '../../../record/fakeRecord.ts';
import { aPane, sampleModel } from '../../aPane.ts';
import {
  acknowledgeAll,
  checkedPane,
  confirmAll,
  findingOf,
  type PaneSession,
  quarterInSheet,
  readyPane,
} from '../../paneSession.ts';

const openCodes = ({ checked }: PaneSession): string[] => [
  ...new Set(
    checked()
      .assessment.findings.filter(isOpenWarning)
      .map(({ code }) => code),
  ),
];

/** Acknowledges every open warning at once, as an officer under deadline would. */
const acknowledgeInBulk = ({ actions, checked }: PaneSession) =>
  actions.acknowledgeWarnings(checked().assessment.findings.filter(isOpenWarning), {
    reason: 'Seen.',
    by: ME.name,
  });

function signedRow(session: PaneSession, lineNo: string): IndicatorBody {
  const row = quarterInSheet(session).indicators.find(indicator => indicator.lineNo === lineNo);
  if (!row) throw new Error(`There is no line ${lineNo}.`);
  return row;
}

describe('a comparator that a rating rests on', () => {
  it('is covered by no bulk acknowledgement, and stops the sign-off', async () => {
    const council = await aCouncilsRecord({});
    const session = await checkedPane(await sampleModel(), council.record);
    await acknowledgeInBulk(session);
    expect(openCodes(session)).toEqual(['comparator-unconfirmed']);
    await session.actions.signOff();
    expect(session.said()).toBe(
      '3 comparators decide ratings, and nobody has confirmed them. Confirm each, or sign their rows as not rated.',
    );
    expect(council.held).toEqual([]);
  });

  it('is confirmed under the name of the person who is signed in, and signed under their id', async () => {
    const council = await aCouncilsRecord({});
    const session = await checkedPane(await sampleModel(), council.record);
    const proposed = session.checked().assessment.judgements.get('1')?.comparator;
    if (!proposed) throw new Error('Line 1 has no comparator.');
    await session.actions.confirmComparator('1', proposed);
    expect(session.open().decisions.comparators[1]).toMatchObject({ value: 184, by: ME.name });
    expect(signedRow(session, '1')).toMatchObject({
      rating: 'GREEN',
      comparator: { value: 184, confirmed: true, by: ME.oid },
    });
  });

  it('lets the row be signed as not rated, by name, and the headline says so', async () => {
    const council = await aCouncilsRecord({});
    const session = await checkedPane(await sampleModel(), council.record);
    await session.actions.signAsNotRated(findingOf(session, 'comparator-unconfirmed', '1'), ME.name);
    await acknowledgeAll(session);
    const { signed, headline } = session.checked().assessment;
    expect(signed.notConfirmed).toEqual(['1']);
    expect(signed.headline.numbered.GREEN).toBe(24);
    expect(headline.numbered.GREEN).toBe(24);
    await session.actions.signOff();
    expect(council.held).toHaveLength(1);
    expect(signedRow(session, '1')).toMatchObject({
      rating: null,
      comparator: { confirmed: false },
      overrides: [
        {
          code: 'comparator-unconfirmed',
          decision: 'not-rated',
          reason: 'Comparator not confirmed.',
          by: ME.oid,
        },
      ],
    });
  });

  it('is asked about again once that decision is withdrawn', async () => {
    const session = await checkedPane(await sampleModel());
    await session.actions.signAsNotRated(findingOf(session, 'comparator-unconfirmed', '1'), 'An officer');
    await session.actions.withdrawOverride(findingOf(session, 'comparator-unconfirmed', '1'));
    expect(openCodes(session)).toContain('comparator-unconfirmed');
  });

  it('keeps the name with it in the workbook, also where it was typed', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    await confirmAll(session);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    const names = Object.values(reopened.open().decisions.comparators).map(({ by }) => by);
    expect(names).toEqual([ME.name, ME.name, ME.name]);
  });

  it('alone was confirmed: its confirmer is the person whose receipt the workbook keeps', async () => {
    const council = await aCouncilsRecord({});
    const model = await sampleModel();
    const session = await readyPane(model, council.record);
    await session.actions.signOff();
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().signedOff?.matches).toBe(true);
  });
});
