import type { FormatPreview } from '../../../excel/openWorkbook.ts';

/** What formatting would change of a report on several sheets: the counts added up. */
export function previewOfSheets(previews: readonly FormatPreview[]): FormatPreview {
  const sum = (count: (preview: FormatPreview) => number): number =>
    previews.reduce((total, preview) => total + count(preview), 0);
  return {
    changes: sum(({ changes }) => changes),
    textColours: sum(({ textColours }) => textColours),
    fills: sum(({ fills }) => fills),
    fonts: sum(({ fonts }) => fonts),
    keptFills: sum(({ keptFills }) => keptFills),
    narrowedColumns: sum(({ narrowedColumns }) => narrowedColumns),
    hiddenRows: sum(({ hiddenRows }) => hiddenRows),
    printTitles: previews.some(({ printTitles }) => printTitles),
    headingsTooFarDown: previews.some(({ headingsTooFarDown }) => headingsTooFarDown),
    replacedPage: previews.some(({ replacedPage }) => replacedPage),
  };
}
