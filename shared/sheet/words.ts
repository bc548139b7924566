/** Why no report was read, and what to do. The sentences say what Outturn looks for. */
export const reportRefusals = {
  noReport:
    'No sheet of this workbook holds a report: headings that name the indicator, its target and its performance, with indicators under them. Open the workbook that holds the report, then try again.',
  noVisibleReport:
    'No visible sheet of this workbook holds a report, and {count} hidden {count|sheet was|sheets were} not read. Show the sheet that holds the report, then try again.',
  noHeadings:
    'No report was found on this sheet. Outturn looks for a row of headings that names the indicator, its target and its performance. Open the sheet that holds the report, then try again.',
  noPeriod:
    'The headings do not name the quarter or month that the report covers, with its year. Name both in the performance heading, such as "2017/18 Q2 Performance", then try again.',
  outturnUnclear:
    'More than one column may be the outturn: {columns}. Choose it in the task pane, or name the report’s period in its heading, then try again.',
  outturnOfAnotherPeriod:
    'Column {column} may be of another period than the target. Choose the outturn in the task pane, or name the same period in both headings, then try again.',
  titleOfAnotherPeriod:
    'Column {column} and the title or name of the sheet give different periods. Correct the one that is wrong, or choose the outturn in the task pane, then try again.',
  notCalculated:
    'No report was found, and {count} {count|formula has|formulas have} no result in the file. Open the workbook in Excel, press F9 and save it, then try again.',
  partNotRead: '{sentence} This was sheet "{sheet}". Leave it out, or correct it, then try again.',
  partOfOtherPeriod:
    'Sheet "{sheet}" is of {other}, and "{first}" of {period}. Name sheets of one period, then try again.',
  noIndicators:
    'There are headings on this sheet and no indicators under them. Open the sheet that holds the report, then try again.',
} as const;

/** The sheets of a report in parts, where they are too many to name. */
export const partFragments = { andOthers: '{listed} and {others} other {others|sheet|sheets}' } as const;
