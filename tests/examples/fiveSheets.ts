import exceljs from 'exceljs';

type Row = readonly (string | number)[];

/** Quarters across, the third one not reported yet; the arrows show how the figure moved. */
const HEADINGS: Row = [
  'Ref',
  'Measure',
  'Target',
  'Q1 2018/19 actual',
  'Q2 2018/19 actual',
  'Q3 2018/19 actual',
  'Trend',
  'RAG',
  'Comment',
];

const ADULTS: readonly Row[] = [
  ['A1', 'Letters answered within ten days', 0.9, 0.91, 0.93, '', '▲', 'Green', 'Two posts were filled.'],
  ['A2', 'Days to complete an assessment', 28, 27, 29, '', '▲', 'Amber', 'Staff were on leave in August.'],
  ['A3', 'Complaints about home care', 120, 118, 131, '', '▲', 'Red', 'A second officer starts in October.'],
  ['A4', 'Clients satisfied with their care', 0.85, 0.84, 0.82, '', '▼', 'Amber', 'The survey was shorter.'],
];
const CHILDREN: readonly Row[] = [
  ['C1', 'Assessments completed on time', 0.8, 0.82, 0.78, '', '▼', 'Amber', 'More families than expected.'],
  ['C2', 'Days to place a child with adopters', 400, 396, 371, '', '▼', 'Green', 'Earlier matching helps.'],
  [
    'C3',
    'School absence of children in care',
    0.05,
    0.049,
    0.061,
    '',
    '▲',
    'Red',
    'Two schools were closed.',
  ],
  [
    'C4',
    'Foster carers satisfied with support',
    0.9,
    0.88,
    0.91,
    '',
    '▲',
    'Green',
    'The new helpline is liked.',
  ],
];
const PLACES: readonly Row[] = [
  ['P1', 'Household waste recycled', 0.45, 0.44, 0.46, '', '▲', 'Green', 'Garden waste came early.'],
  ['P2', 'Fly-tips in parks and streets', 120, 118, 141, '', '▲', 'Red', 'Cameras are being moved.'],
  ['P3', 'Potholes repaired within five days', 0.95, 0.96, 0.97, '', '▲', 'Green', 'The weather was dry.'],
];
const COMMITTEE_HEADINGS: Row = [
  'Code',
  'Indicator',
  'Q2 2018/19 target',
  'Q2 2018/19 actual',
  'Q3 2018/19 actual',
  'Status',
  'Comment',
];
const COMMITTEE: readonly Row[] = [
  ['AC1', 'Internal audits delivered to plan', 0.9, 0.95, '', 'Green', 'One was late.'],
  ['AC2', 'Days to close an audit action', 60, 62, '', 'Amber', 'Two managers have left.'],
  ['AC3', 'Invoices paid late', 0.05, 0.08, '', 'Red', 'A new system was late.'],
];

/**
 * A workbook of another council: three directorates in one layout, a committee in another, and a page of guidance. No polarity,
 * AMBER by 5% of the target, conditional colours, a filter, hidden rows and a table.
 */
export async function fiveSheets(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const guidance = book.addWorksheet('Guidance');
  guidance.addRows([
    ['How to fill in this workbook'],
    ['Amber is within 5% of the target.'],
    ['Write a comment.'],
  ]);
  const adults = addReport(book, 'Adults', HEADINGS, ADULTS);
  const children = addReport(book, 'Children', HEADINGS, CHILDREN);
  const places = book.addWorksheet('Places');
  places.addTable({
    name: 'Places',
    ref: 'A1',
    headerRow: true,
    columns: HEADINGS.map(name => ({ name: String(name) })),
    rows: PLACES.map(row => [...row]),
  });
  asPercentages(places, PLACES);
  addReport(book, 'Committee', COMMITTEE_HEADINGS, COMMITTEE);
  adults.addConditionalFormatting({ ref: 'H3:H6', rules: ['Green', 'Amber', 'Red'].map(colourRule) });
  children.autoFilter = 'A2:I6';
  for (const row of [4, 5]) children.getRow(row).hidden = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const COLOURS: Readonly<Record<string, string>> = { Green: 'FFC6EFCE', Amber: 'FFFFEB9C', Red: 'FFFFC7CE' };

const colourRule = (text: string, index: number): exceljs.ConditionalFormattingRule => ({
  type: 'containsText',
  operator: 'containsText',
  text,
  priority: index + 1,
  style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: COLOURS[text] ?? '' } } },
});

function addReport(
  book: exceljs.Workbook,
  name: string,
  headings: Row,
  rows: readonly Row[],
): exceljs.Worksheet {
  const sheet = book.addWorksheet(name);
  sheet.addRows([[`${name}: performance in 2018/19`], [...headings], ...rows.map(row => [...row])]);
  asPercentages(sheet, rows, 3);
  return sheet;
}

/** Shares are held as such, and shown as percentages. */
function asPercentages(sheet: exceljs.Worksheet, rows: readonly Row[], first = 2): void {
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries())
      if (typeof value === 'number' && value < 2) sheet.getCell(first + index, column + 1).numFmt = '0.0%';
}
