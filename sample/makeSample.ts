import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { laySheet } from './laySheet.ts';
import { havering } from './sampleReport.ts';

// `npm run sample` writes the sample workbook from its data; an argument names another file to write.
const report = havering();
const workbook = new exceljs.Workbook();
workbook.title = 'Corporate Performance Report, Quarter 2 2017/18';
workbook.subject = report.source;
workbook.creator = 'Outturn sample';
workbook.lastModifiedBy = 'Outturn sample';
// Fixed, so that the same data makes the same file: the day after the quarter ended.
workbook.created = new Date(Date.UTC(2017, 9, 1));
workbook.modified = workbook.created;
laySheet(workbook.addWorksheet(report.sheet), report);

const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
const file = process.argv[2] ?? fileURLToPath(new URL('havering-2017-18-q2.xlsx', import.meta.url));
// Packed anew, because exceljs stamps each part with the time of day.
writeFileSync(file, zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1), level: 9 }));
