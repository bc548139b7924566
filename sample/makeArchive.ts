import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { ARCHIVE_LAYOUTS, type ArchiveRow } from '../bench/archive/archiveLayouts.ts';
import { LITTLE_WICKHAM } from './littleWickham.ts';

// `npm run sample:archive` writes the old workbooks of an invented council, one a year with a sheet a quarter: two years in
// one layout and three in another. An argument names another folder to write to.
const FIRST_YEAR = 2021;
const YEARS = 5;
/** Its third year came with another form of the report, and with AMBER. */
const SECOND_FORM = 2;
const INVENTED = 'Little Wickham is invented, and so is every figure.';

const folder = process.argv[2] ?? fileURLToPath(new URL('little-wickham', import.meta.url));
mkdirSync(folder, { recursive: true });
for (let year = 0; year < YEARS; year++) {
  const startYear = FIRST_YEAR + year;
  const workbook = new exceljs.Workbook();
  workbook.title = `Little Wickham performance ${startYear}`;
  workbook.subject = INVENTED;
  workbook.creator = 'Outturn sample';
  workbook.lastModifiedBy = 'Outturn sample';
  // Fixed, so that the same figures make the same file.
  workbook.created = new Date(Date.UTC(startYear + 1, 3, 1));
  workbook.modified = workbook.created;
  for (let quarter = 1; quarter <= 4; quarter++) {
    const lay = ARCHIVE_LAYOUTS[year < SECOND_FORM ? 'columns' : 'committee'];
    const lines = lay(rowsOf(year * 4 + quarter - 1, year < SECOND_FORM ? 0 : 5), { startYear, quarter });
    const sheet = workbook.addWorksheet(`Quarter ${quarter}`);
    for (const line of [lines[0] ?? [], [INVENTED], ...lines.slice(2)]) sheet.addRow([...line]);
    sheet.columns.forEach((column, at) => {
      column.width = at === 1 ? 52 : 18;
    });
  }
  const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
  const file = `${folder}/performance-${startYear}-${String(startYear + 1).slice(2)}.xlsx`;
  // Packed again, because exceljs stamps each part with the time of day.
  writeFileSync(file, zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1), level: 9 }));
}

function rowsOf(at: number, band: number): ArchiveRow[] {
  return LITTLE_WICKHAM.map(({ lineNo, title, theme, unit, isBigger, values, targets, reworded }) => ({
    lineNo,
    title: reworded && at >= reworded.from ? reworded.title : title,
    theme,
    unit,
    isBigger,
    value: values[at] ?? 0,
    before: values[at - 1] ?? null,
    lastYear: values[at - 4] ?? null,
    target: targets[at] ?? 0,
    // The target of a count from April is the year's in its last quarter.
    annualTarget: targets[at - (at % 4) + 3] ?? 0,
    band,
  }));
}
