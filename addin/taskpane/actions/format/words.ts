/** What is shown while the sheet is formatted or restored. */
export const formatProgressLabels = {
  format: 'Formatting the report',
  restore: 'Restoring the old formatting',
  houseStyle: 'Keeping the house style',
} as const;

/** What formatting leaves alone, and what of its changes cannot come back as it was. */
export const formatNoteSentences = {
  colourRules:
    'Conditional formatting covers {count} {count|rating|ratings}. Outturn leaves its rules alone, and the text and fill of {count|that cell|those cells} too.',
  keptFills:
    '{count} {count|cell keeps its|cells keep their} fill: it is a pattern or a gradient, or the text has several colours or those of a table’s style.',
  fills:
    'Restoring brings back {count} replaced {count|fill|fills} in the same colour. A fill that followed the workbook’s theme will no longer follow it.',
  textColours:
    '{count} {count|text|texts} would be hard to read on the new fill and will become dark. Restoring brings back the old colour, which will no longer follow the theme.',
  fonts:
    '{count} {count|cell|cells} will change to another font. Restoring brings the old one back by its name, so that it no longer follows the workbook’s theme.',
  printTitles:
    'The headings will repeat on each printed page. If your Excel keeps that after restoring, clear it in Page Layout, Print Titles.',
  narrowedColumns:
    '{count} {count|column|columns} will become narrower: at the present widths the page would be printed too small to read. Restoring brings the {count|width|widths} back.',
  hiddenRows:
    '{count} {count|row|rows} of repeated headings will be hidden, since every printed page repeats the first headings. Restoring shows {count|it|them} again.',
  replacedPage:
    'The page’s footer, page breaks and print area will be replaced by those of the report. Restoring brings yours back.',
  headingsTooFarDown:
    'The headings will not be frozen: with the rows above them they would leave fewer than eight rows in sight on a small screen.',
} as const;

export const formatSentences = {
  inPart: 'Formatted: {sheets}. {failure} The other sheets of the report keep their look.',
  preview:
    '{count} {count|change|changes} to how the sheet looks; no figure, formula, word, arrow or comment changes.',
  nothingToDo: 'The report is already formatted.',
  formatted: 'Formatted: {count} {count|change|changes} to how the sheet looks.',
  contentsKept: 'No figure, formula, text, arrow or comment changed.',
  contentsChanged:
    '{count} {count|cell was|cells were} changed meanwhile, the first of them {cell}. Look at {count|it|them}, then check the report again.',
  notCompared: 'Excel did not answer when Outturn compared the figures and formulas. Check the report again.',
  unchanged: 'The report was already formatted.',
  restored: 'The old formatting is back. Figures typed since then are kept.',
} as const;

/** The parts of a house style that have colours, within a sentence. */
export const houseStylePartFragments = { heading: 'headings', section: 'sections' } as const;

export const houseStyleSentences = {
  unreadable:
    'The {part} would be hard to read: their contrast is {contrast} to 1, and 4.5 is needed. Choose a darker text or a paler background.',
  kept: 'The workbook keeps this style. Format the report to apply it.',
} as const;
