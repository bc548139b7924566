import { a1, type CellAddress } from '../../../../shared/cells.ts';
import { fill } from '../../../../shared/words/fill.ts';
import type { CheckedView } from '../../state/paneState.ts';
import { numberText } from '../../words/reportSummary.ts';
import { formatNoteSentences, formatSentences } from './words.ts';

/** How many changes formatting would make, said before it runs. */
export const formatPreviewSentence = (changes: number): string =>
  changes === 0 ? formatSentences.nothingToDo : fill(formatSentences.preview, { count: numberText(changes) });

/** How many changes formatting made to looks, and whether any cell holds something else: by comparison, null without one. */
export function formatDoneSentences(
  changes: number,
  changedCells: readonly CellAddress[] | null,
): readonly string[] {
  const looks =
    changes === 0
      ? formatSentences.unchanged
      : fill(formatSentences.formatted, { count: numberText(changes) });
  if (changedCells === null) return [looks, formatSentences.notCompared];
  const [first] = changedCells;
  if (!first) return changes === 0 ? [looks] : [looks, formatSentences.contentsKept];
  return [
    looks,
    fill(formatSentences.contentsChanged, { count: numberText(changedCells.length), cell: a1(first) }),
  ];
}

/** What an officer should know before the report is formatted: what is left alone, and what cannot come back as it was. */
export function formatNotes(view: FormatView): readonly string[] {
  const { preview } = view;
  const { fills, textColours, fonts, printTitles, headingsTooFarDown, hiddenRows, replacedPage } = preview;
  return [
    ...leftAloneNotes(view),
    ...counted('fills', fills),
    ...counted('textColours', textColours),
    ...counted('fonts', fonts),
    ...(printTitles ? [formatNoteSentences.printTitles] : []),
    ...counted('narrowedColumns', preview.narrowedColumns),
    ...counted('hiddenRows', hiddenRows),
    ...(replacedPage ? [formatNoteSentences.replacedPage] : []),
    ...(headingsTooFarDown ? [formatNoteSentences.headingsTooFarDown] : []),
  ];
}

/** The cells whose text and fill formatting does not change, though it would have. */
export function leftAloneNotes({ preview, open }: FormatView): readonly string[] {
  const colourRules = open.report.indicators.filter(({ hasColourRule }) => hasColourRule).length;
  return [...counted('colourRules', colourRules), ...counted('keptFills', preview.keptFills)];
}

type FormatView = Pick<CheckedView, 'preview' | 'open'>;

const counted = (
  note: 'colourRules' | 'keptFills' | 'fills' | 'textColours' | 'fonts' | 'narrowedColumns' | 'hiddenRows',
  count: number,
): readonly string[] => (count === 0 ? [] : [fill(formatNoteSentences[note], { count: numberText(count) })]);
