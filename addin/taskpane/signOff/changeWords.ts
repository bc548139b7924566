import type { FindingCode } from '../../../shared/checks/finding.ts';
import type { FieldChange, IndicatorChange, QuarterChanges } from '../../../shared/record/changes.ts';
import type { Column, Report } from '../../../shared/report.ts';
import type { CellAddress } from '../../../shared/sheet/cells.ts';
import { counted } from '../reportWords.ts';
import { FINDING_WORDS } from '../words.ts';

/** What each field of a signed row is called, and the column of the sheet that it stands in, where it has one. */
const FIELDS: Readonly<Record<string, readonly [words: string, columns: readonly Column[]]>> = {
  performance: ['Outturn', ['performance']],
  rating: ['Rating', ['rating', 'performance']],
  short: ['Short-term direction', ['shortArrow']],
  long: ['Long-term direction', ['longArrow']],
  annualTarget: ['Annual target', ['annualTarget']],
  target: ['Quarter’s target', ['target']],
  shortBase: ['Last quarter’s outturn', ['shortBase']],
  longBase: ['Last year’s outturn', ['longBase']],
  comment: ['Comment', ['comment']],
  services: ['Service', ['services']],
  tolerance: ['Tolerance', ['tolerance']],
  floor: ['Floor', ['floor']],
  lowerThreshold: ['Lower threshold', ['lowerThreshold']],
  upperThreshold: ['Upper threshold', ['upperThreshold']],
  lineNo: ['Line number', ['lineNo']],
  title: ['Title', ['title']],
  section: ['Section', []],
  group: ['Group', []],
  polarity: ['Which way is better', ['polarity']],
  kind: ['How it is reported', []],
  comparator: ['Comparator', []],
  overrides: ['Decisions', []],
  acknowledgements: ['Warnings let stand', []],
  sheet: ['Sheet’s name', []],
  ruleSet: ['Rating rules', []],
};

/** Words of the record that are not the sheet's own. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polarity: { bigger: 'Bigger is better', smaller: 'Smaller is better', none: 'Neither' },
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

export const fieldWords = (field: string): string => FIELDS[field]?.[0] ?? field;

/** Both sides of a change, as a person reads them. */
export function sidesOf({ field, before, after }: FieldChange): readonly [before: string, after: string] {
  const [a, b] = [valueWords(field, before), valueWords(field, after)];
  const from = Math.max(0, partingOf(a, b) - LEAD);
  return [excerpt(a, from), excerpt(b, from)];
}

/** The cell of this sheet that a change of the row is about; null where it has none. */
export function cellOf(report: Report, row: string, field: string): CellAddress | null {
  const cells = report.indicators.find(({ id }) => id === row)?.cells;
  const columns = FIELDS[field]?.[1] ?? [];
  return columns.flatMap(column => cells?.[column] ?? [])[0] ?? null;
}

/** "3 indicators read otherwise, 1 added, 2 taken out." */
export function changesWords({ indicators: all, quarter }: QuarterChanges): string {
  const indicators = all.filter(row => !isWordsOnly(row));
  const of = (change: IndicatorChange['change']) =>
    indicators.filter(other => other.change === change).length;
  const parts = [
    of('changed') > 0 &&
      `${counted(of('changed'), 'indicator')} ${of('changed') === 1 ? 'reads' : 'read'} otherwise`,
    of('added') > 0 && `${of('added').toLocaleString('en-GB')} added`,
    of('removed') > 0 && `${of('removed').toLocaleString('en-GB')} taken out`,
    quarter.length > 0 &&
      `otherwise too: ${quarter.map(({ field }) => fieldWords(field).toLowerCase()).join(', ')}`,
  ].filter(part => part !== false);
  if (parts.length === 0) return all.length === 0 ? 'Nothing differs.' : 'No figure differs.';
  return `${parts.join(', ')}.`;
}

/** Whether nothing but the word on its warnings differs in a row: every officer has reasons of their own. */
export const isWordsOnly = ({ change, fields }: IndicatorChange): boolean =>
  change === 'changed' && fields.every(({ field }) => field === 'acknowledgements');

/** "Warnings about 3 indicators were let stand in other words." */
export const otherWords = (count: number): string =>
  `Warnings about ${counted(count, 'indicator')} were let stand in other words, or on one side alone.`;

export const isChanged = ({ quarter, indicators }: QuarterChanges): boolean =>
  quarter.length + indicators.length > 0;

function valueWords(field: string, value: string | null): string {
  if (value === null) return ABSENT[field] ?? 'None';
  if (value === '') return 'Empty';
  if (field === 'ruleSet' || field === 'comparator') return jsonWords(value);
  if (field === 'overrides' || field === 'acknowledgements')
    return value.split('\n').map(decisionWords).join('\n');
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
  const words = FINDING_WORDS[code as FindingCode];
  if (!words) return line;
  const decided = decision === undefined ? '' : decision === 'keep' ? ', kept' : ', not rated';
  return `${words}${decided}: ${reason}`;
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
