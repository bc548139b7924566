import { textInRow } from '../../cells.ts';
import { headingMeaning } from './headingMeaning.ts';
import { headingScope } from './headingScope.ts';
import { type HeadingSubject, isValueHeading } from './headingWords.ts';

/** The subjects that a label may say the period of, or that it may name itself. */
const OF_PERIODS: ReadonlySet<HeadingSubject | null> = new Set([
  null,
  'outturn',
  'target',
  'annualTarget',
  'rating',
  'direction',
  'other',
]);

/** A label names a period, or what the headings under it measure. */
export function isLabel(text: string): boolean {
  const { subject } = headingMeaning(text);
  return OF_PERIODS.has(subject) && (subject !== null || isOfPeriod(text));
}

function isOfPeriod(text: string): boolean {
  const { startYear, quarter } = headingScope(text);
  return headingMeaning(text).relative !== null || startYear !== null || quarter !== null;
}

/** A heading that names its own year is under no label. */
const takesLabel = (text: string): boolean =>
  isValueHeading(text) ||
  (OF_PERIODS.has(headingMeaning(text).subject) && headingScope(text).startYear === null);

/** A label of a period is not part of these headings, and reaches the columns after them. */
const PASSED: ReadonlySet<HeadingSubject | null> = new Set([
  'lineNo',
  'polarity',
  'comment',
  'services',
  'tolerance',
]);

const passesLabel = (text: string): boolean =>
  !takesLabel(text) &&
  (OF_PERIODS.has(headingMeaning(text).subject) || PASSED.has(headingMeaning(text).subject));

/** Whether a text is a label over the column below it, or over those that follow. */
export const isLabelOver = (text: string, under: string): boolean =>
  isLabel(text) && (takesLabel(under) || (isOfPeriod(text) && passesLabel(under)));

/** The columns that nobody would write without their period, where others beside them have one. */
const NEEDS_PERIOD: ReadonlySet<HeadingSubject | null> = new Set(['outturn', 'target', 'rating']);

/** One column under a row of labels: the label over it, '' where it has none of its own, and the heading below. */
interface Labelled {
  readonly column: number;
  readonly label: string;
  readonly under: string;
}

/**
 * With nothing merged a label is over one of its columns, mostly the first. The others are given it too; where it cannot be
 * known which are its own, none is.
 */
export function spreadLabels(line: string[], below: readonly string[] = []): void {
  for (const run of runsUnder(line, below)) {
    for (const block of blocksOf(run) ?? run.map(each => [each])) {
      const label = block.map(each => each.label).find(text => text !== '') ?? '';
      for (const { column, under } of block) line[column] = takesLabel(under) ? label : '';
    }
  }
}

/** Whether it cannot be known which columns a row of labels is over. */
export const isReachUnknown = (line: readonly string[], below: readonly string[] = []): boolean =>
  runsUnder(line, below).some(run => blocksOf(run) === null);

/** Neighbouring columns under labels, each with a heading below, from the first that needs a period. */
function runsUnder(line: readonly string[], below: readonly string[]): Labelled[][] {
  const runs: Labelled[][] = [[]];
  let last = '';
  for (const [column, text] of line.entries()) {
    const [label, under] = [text.trim(), textInRow(below, column).trim()];
    const isLabelled =
      label === ''
        ? takesLabel(under) || ((last === '' || isOfPeriod(last)) && passesLabel(under))
        : isLabelOver(label, under);
    if (under !== '' && isLabelled) {
      if (label !== '') last = label;
      runs.at(-1)?.push({ column, label, under });
    } else {
      last = '';
      runs.push([]);
    }
  }
  return runs.map(run => {
    const first = run.findIndex(
      ({ label, under }) => label !== '' || NEEDS_PERIOD.has(headingMeaning(under).subject),
    );
    return first < 0 ? [] : run.slice(first);
  });
}

/** The columns of each label; null where they cannot be known. */
function blocksOf(run: readonly Labelled[]): readonly (readonly Labelled[])[] | null {
  const labels = run.flatMap(({ label }, at) => (label === '' ? [] : [at]));
  const [first] = labels;
  if (first === undefined) return [];
  const fromLeft = labels.map((at, i) => run.slice(at, labels[i + 1]));
  const isFromLeft = first === 0 ? !fromLeft.some(repeatsFigure) : labels.length === 1 && !repeatsFigure(run);
  if (isFromLeft) return fromLeft;
  // "2019/20" over the middle or the last of "Target", "Actual", "RAG": the words that come again begin the next block.
  return labels.length === 1 ? null : equalBlocks(run, labels.length);
}

/** Nobody writes "Target" twice under one period. */
function repeatsFigure(block: readonly Labelled[]): boolean {
  const figures = block.filter(({ under }) => NEEDS_PERIOD.has(headingMeaning(under).subject));
  return new Set(figures.map(({ under }) => under.toLowerCase())).size < figures.length;
}

/** Blocks with the same words and one label each; null where the columns are not so. */
function equalBlocks(run: readonly Labelled[], count: number): readonly (readonly Labelled[])[] | null {
  const width = run.length / count;
  if (!Number.isInteger(width)) return null;
  const blocks = Array.from({ length: count }, (_, i) => run.slice(i * width, (i + 1) * width));
  const isEqual = blocks.every(
    block =>
      block.filter(({ label }) => label !== '').length === 1 &&
      block.every(({ under }, i) => under.toLowerCase() === run[i]?.under.toLowerCase()),
  );
  return isEqual ? blocks : null;
}
