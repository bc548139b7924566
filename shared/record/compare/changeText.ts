import { findingHeading } from '../../checks/finding.ts';
import type { FieldChange } from '../contract/comparison.ts';
import { LinkKind } from '../contract/links.ts';
import { linkKindLabels } from '../identity/words.ts';

/** What each field of a signed row, and of the quarter, is called. */
const FIELDS: Readonly<Record<string, string>> = {
  performance: 'Outturn',
  rating: 'Rating',
  short: 'Short-term direction',
  long: 'Long-term direction',
  annualTarget: 'Annual target',
  target: 'Quarter’s target',
  shortBase: 'Last quarter’s outturn',
  longBase: 'Last year’s outturn',
  comment: 'Comment',
  services: 'Service',
  tolerance: 'Tolerance',
  floor: 'Floor',
  lowerThreshold: 'Lower threshold',
  upperThreshold: 'Upper threshold',
  lineNo: 'Line number',
  title: 'Title',
  section: 'Section',
  group: 'Group',
  polarity: 'Which way is better',
  kind: 'How it is reported',
  comparator: 'Comparator',
  overrides: 'Decisions',
  acknowledgements: 'Warnings let stand',
  sheet: 'Sheet’s name',
  ruleSet: 'Rating rules',
  follows: 'Carries on from',
};

const DIRECTIONS = { better: 'Better', same: 'The same', worse: 'Worse' };
/** Words of the record that are not the sheet's own. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polarity: { bigger: 'Bigger is better', smaller: 'Smaller is better', none: 'Neither' },
  short: DIRECTIONS,
  long: DIRECTIONS,
  kind: {
    cumulative: 'Adds up from April',
    'cumulative-ratio': 'A share of what adds up from April',
    snapshot: 'As on one day',
    rolling: 'Over a rolling year',
    unmarked: 'Not marked',
  },
};
const ABSENT: Readonly<Record<string, string>> = {
  rating: 'Not rated',
  short: 'No comparison',
  long: 'No comparison',
};

/** A long text is shown from a little before the place where the two part. */
const LONGEST = 160;
const LEAD = 30;

export const fieldLabel = (field: string): string => FIELDS[field] ?? field;

/** Both sides of a change, as a person reads them. */
export function changeSides({ field, before, after }: FieldChange): readonly [before: string, after: string] {
  const [a, b] = [changeValueText(field, before), changeValueText(field, after)];
  const from = Math.max(0, partingOf(a, b) - LEAD);
  return [excerpt(a, from), excerpt(b, from)];
}

/** One side of a change in full. */
export function changeValueText(field: string, value: string | null): string {
  if (value === null) return ABSENT[field] ?? 'None';
  if (value === '') return 'Empty';
  if (field === 'ruleSet' || field === 'comparator') return jsonWords(value);
  if (field === 'overrides' || field === 'acknowledgements')
    return value.split('\n').map(decisionWords).join('\n');
  if (field === 'follows') return value.split('\n').map(followWords).join('\n');
  return VALUES[field]?.[value] ?? value;
}

/** A rule set by its title, and a comparator by its value and whose it is: both were validated as they came in. */
function jsonWords(json: string): string {
  const { title, value, area, period } = JSON.parse(json) as Record<string, unknown>;
  return [title, value, area, period]
    .filter(part => part !== undefined && part !== '')
    .map(String)
    .join(', ');
}

/** "rating-mismatch, keep: why", in the words of the Check step; a reason of several lines stays as it was written. */
function decisionWords(line: string): string {
  const [, code = '', decision, reason = ''] = /^([a-z-]+)(?:, (keep|not-rated))?: (.*)$/.exec(line) ?? [];
  const words = findingHeading(code);
  if (words === code) return line;
  const decided = decision === undefined ? '' : decision === 'keep' ? ', kept' : ', not rated';
  return `${words}${decided}: ${reason}`;
}

/** "split, 2017-18-Q2:14: why": an indicator that the quarter does not hold is named by its identity. */
function followWords(line: string): string {
  const [, kind = '', uid = '', why = ''] = /^([a-z]+), (\S+): (.*)$/.exec(line) ?? [];
  const known = LinkKind.safeParse(kind);
  return known.success ? `${linkKindLabels[known.data]} (${uid}): ${why}` : line;
}

function partingOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function excerpt(text: string, from: number): string {
  if (text.length <= LONGEST) return text;
  const end = from + LONGEST;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
