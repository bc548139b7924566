import { findingHeading } from '../../checks/finding.ts';
import type { FieldChange } from '../contract/comparison.ts';
import { LinkKind } from '../contract/links.ts';
import { linkKindLabels } from '../identity/words.ts';
import { absentValueLabels, changedFieldLabels, changedValueLabels, notConfirmedLabel } from './words.ts';

/** A long text is shown from a little before the first difference. */
const LONGEST = 160;
const LEAD = 30;

export const fieldLabel = (field: string): string => changedFieldLabels[field] ?? field;

/** Both sides of a change, as a person reads them. */
export function changeSides({ field, before, after }: FieldChange): readonly [before: string, after: string] {
  const [a, b] = [changeValueText(field, before), changeValueText(field, after)];
  const from = Math.max(0, firstDifference(a, b) - LEAD);
  return [excerpt(a, from), excerpt(b, from)];
}

/** One side of a change in full. */
export function changeValueText(field: string, value: string | null): string {
  if (value === null) return absentValueLabels[field] ?? 'None';
  if (value === '') return 'Empty';
  if (field === 'ruleSet' || field === 'comparator') return jsonText(value);
  if (field === 'overrides' || field === 'acknowledgements')
    return value.split('\n').map(decisionText).join('\n');
  if (field === 'follows') return value.split('\n').map(linkText).join('\n');
  return changedValueLabels[field]?.[value] ?? value;
}

/**
 * A rule set by its title, and a comparator by its value, area and period, and whether it is confirmed. Both were
 * validated when they arrived.
 */
function jsonText(json: string): string {
  const { title, value, area, period, confirmed } = JSON.parse(json) as Record<string, unknown>;
  return [title, value, area, period, confirmed === false ? notConfirmedLabel : '']
    .filter(part => part !== undefined && part !== '')
    .map(String)
    .join(', ');
}

/** "rating-mismatch, keep: why", in the words of the Check step. Further lines of a reason stay as written. */
function decisionText(line: string): string {
  const [, code = '', decision, reason = ''] = /^([a-z-]+)(?:, (keep|not-rated))?: (.*)$/.exec(line) ?? [];
  const words = findingHeading(code);
  if (words === code) return line;
  const decided = decision === undefined ? '' : decision === 'keep' ? ', kept' : ', not rated';
  return `${words}${decided}: ${reason}`;
}

/** "split, 2017-18-Q2:14: why". The older indicator is named by its uid, since it is not in the quarter. */
function linkText(line: string): string {
  const [, kind = '', uid = '', why = ''] = /^([a-z]+), (\S+): (.*)$/.exec(line) ?? [];
  const known = LinkKind.safeParse(kind);
  return known.success ? `${linkKindLabels[known.data]} (${uid}): ${why}` : line;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function excerpt(text: string, from: number): string {
  if (text.length <= LONGEST) return text;
  const end = from + LONGEST;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
