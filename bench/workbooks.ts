import { a1 } from '../shared/cells.ts';
import { BUILT_IN_RULE_SETS } from '../shared/rules/ruleSets/ruleSet.ts';
import { FAULTS } from './faults/faults.ts';
import { mutantsOf, ruleSetsOf } from './measure/trial.ts';
import { writeWorkbook } from './measure/writeWorkbook.ts';
import { laySheet } from './shapes/laySheet.ts';

// `node bench/workbooks.ts FOLDER`: some of the bench's reports as workbooks, five of each class with the clean reports
// they come from, to be opened or to be checked from the command line. One JSON object a line says what is wrong in each.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder for the workbooks, such as reports.');
  process.exit(2);
}
const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
for (const fault of FAULTS) {
  for (const { clean, injected } of mutantsOf(fault, { ruleSets, each: 5 })) {
    const { report, at, earlier } = injected;
    // What shows only beside last quarter's report stands in no workbook of its own.
    if (earlier) continue;
    const name = `${report.shape.id}-${report.seed}`;
    const laid = laySheet(report);
    const cells = at.flatMap(spot => {
      const cell = typeof spot === 'string' ? laid.headline : laid.at(spot.row, spot.column);
      return cell ? [a1(cell)] : [];
    });
    await writeWorkbook(folder, `clean-${name}`, laySheet(clean).cells);
    await writeWorkbook(folder, `${fault.code}-${name}`, laid.cells);
    const file = `${fault.code}-${name}.xlsx`;
    console.log(JSON.stringify({ file, ruleSet: report.ruleSet, code: fault.code, cells }));
  }
}
