import { a1 } from '../shared/cells.ts';
import { BUILT_IN_RULE_SETS } from '../shared/rules/ruleSets/ruleSet.ts';
import { FAULTS } from './faults/faults.ts';
import { faultyReports, ruleSetsOf } from './measure/trial.ts';
import { writeReportFile } from './measure/writeReportFile.ts';
import { layReport } from './shapes/layReport.ts';

// `node bench/workbooks.ts FOLDER`: writes some of the bench's reports as workbooks, five of each class and the clean
// reports they come from. Open them, or check them from the command line. Each line of output says what is wrong in one.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder for the workbooks, such as reports.');
  process.exit(2);
}
const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
for (const fault of FAULTS) {
  for (const { clean, injected } of faultyReports(fault, { ruleSets, each: 5 })) {
    const { report, at, earlier, elsewhere } = injected;
    // A fault that only shows next to another report cannot be shown in one workbook.
    if (earlier || elsewhere) continue;
    const name = `${report.shape.id}-${report.seed}`;
    const laid = layReport(report);
    const cells = at.flatMap(spot => {
      const cell = typeof spot === 'string' ? laid.headline : laid.at(spot.row, spot.column);
      return cell ? [a1(cell)] : [];
    });
    await writeReportFile(folder, `clean-${name}`, layReport(clean).cells);
    await writeReportFile(folder, `${fault.code}-${name}`, laid.cells);
    const file = `${fault.code}-${name}.xlsx`;
    console.log(JSON.stringify({ file, ruleSet: report.ruleSet, code: fault.code, cells }));
  }
}
