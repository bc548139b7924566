export const nextQuarterRefusals = {
  protected:
    'The sheet is protected, so its copy would be too. Unprotect it (Review, Unprotect Sheet), then prepare the next quarter.',
  notAQuarter:
    'This report covers {period}. Only a quarter’s sheet can be prepared from the one before. Copy the sheet in Excel, and change its headings.',
  columnIsThere:
    'The sheet has a column for a later quarter already: "{heading}". Enter the figures there; a copy would have them twice.',
  columnsOfYear:
    'The sheet has a column for each quarter of one year: "{heading}". Start next year’s sheet from your template; a copy would mix two years.',
  notRead:
    'With its headings moved to {period}, Outturn could not read the sheet as it reads this one, so it prepared nothing. Copy the sheet in Excel, and change its headings by hand.',
  calculated:
    'A formula gives the heading in {cell}, so Outturn cannot move it to {period}. Type the heading, then prepare the next quarter.',
} as const;

/** What will be where, line by line. Ranges of cells follow each line. */
export const nextQuarterSentences = {
  copy: 'A copy of "{sheet}" is added after it as "{name}". This sheet stays as it is.',
  headings: '{count} {count|heading or title moves|headings and titles move} to {period}.',
  short: '{count} {count|outturn becomes|outturns become} last quarter’s base.',
  point: '{count} {count|base becomes|bases become} the figure before the base.',
  long: '{count} {count|base|bases} of last year {count|comes|come} from {period}.',
  others: '{count} earlier {count|figure moves|figures move} one column back.',
  emptied: '{count} {count|cell is|cells are} emptied: outturns, ratings, arrows and comments.',
  profiled: '{count} {count|target rises|targets rise} with the year: its share of the annual target.',
  carried: '{count} {count|target stays|targets stay} as {count|it is|they are}.',
  ofLastYear: 'Targets are those of last year: type the new ones.',
  shifted:
    '{count} {count|row that was|rows that were} one column to the left {count|is|are} put under the headings.',
  formulas: '{count} {count|formula stays|formulas stay}: check what {count|it refers|they refer} to.',
  longUnknown: 'Last year’s base is not known, so it stays blank: {rows}.',
  baseUnknown: 'The outturn cannot be read, so its base stays blank: {rows}.',
  targetUnknown: 'The target of a figure that adds up is not known, so it stays blank: {rows}.',
  othersUnknown: 'Nothing is known for these columns, so they stay blank: {rows}.',
  summary: 'A text sums up this quarter and stays, so write it for the next one: {rows}.',
  unsure: 'It names a time that may not be a quarter later, so it stays: {rows}.',
} as const;
