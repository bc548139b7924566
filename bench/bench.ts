import { BUILT_IN_RULE_SETS } from '../shared/rules/ruleSets/ruleSet.ts';
import { FAULTS } from './faults/faults.ts';
import { figuresOf, readingFiguresOf } from './measure/figures.ts';
import { readingTrials } from './measure/readingTrials.ts';
import { tableOf } from './measure/table.ts';
import { timeThousandRows } from './measure/timeThousandRows.ts';
import { cleanTrials, faultTrials, nearMissTrials, ruleSetsOf } from './measure/trial.ts';
import { FULL_EFFORT, RECORD_PARTS, recordFigures } from './record/recordFigures.ts';

/** By its address, as the printed pages are. */
async function backfillFigures(): Promise<readonly object[]> {
  const measured = await import(new URL('backfill/backfillFigures.ts', import.meta.url).href);
  return measured.backfillFigures();
}

/** By its address, as the printed pages are. */
async function formatFigures(): Promise<readonly object[]> {
  const { restoreFigures } = await import(new URL('print/restoreFigures.ts', import.meta.url).href);
  const { formatTimes } = await import(new URL('print/formatTimes.ts', import.meta.url).href);
  return [...(await restoreFigures(50)), ...(await formatTimes(15))];
}

// `npm run bench`: measures the checks and the costs of the record. It prints one figure a line on standard output, and the
// checks by class on standard error. `-- SEED` measures only the checks, on other reports. `-- print` measures the printed
// pages of formatted reports, with LibreOffice: 50 reports, or `-- print COUNT SEED FOLDER`, which keeps the files.
// `-- format` measures formatting and restoring alone. `-- backfill` measures bringing old workbooks in alone.
// `-- record PART...` measures only the record, or some of its parts.
if (process.argv[2] === 'print') {
  // By its address: the printed pages need the add-in, whose types the reports of the bench do not.
  const { benchPrint } = await import(new URL('print/print.ts', import.meta.url).href);
  const [count = '50', seed = '1', folder = null] = process.argv.slice(3);
  try {
    await benchPrint(Number(count), Number(seed), folder);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
  process.exit(0);
}
const ALONE = new Map([
  ['backfill', backfillFigures],
  ['format', formatFigures],
]);
const alone = ALONE.get(process.argv[2] ?? '');
if (alone) {
  for (const figure of await alone()) console.log(JSON.stringify(figure));
  process.exit(0);
}
if (process.argv[2] === 'record') {
  const asked = process.argv.slice(3);
  const parts = RECORD_PARTS.filter(part => asked.length === 0 || asked.includes(part));
  if (parts.length < asked.length) {
    console.error(`The parts of the record are ${RECORD_PARTS.join(', ')}.`);
    process.exit(2);
  }
  for (const part of parts) {
    for (const figure of await recordFigures(FULL_EFFORT, [part])) console.log(JSON.stringify(figure));
  }
  process.exit(0);
}
const from = Number(process.argv[2] ?? 1);
if (!Number.isSafeInteger(from) || from < 1) {
  console.error('The first seed is a whole number from 1 on, such as 5000.');
  process.exit(2);
}
const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
const times = timeThousandRows();
const trials = [
  ...cleanTrials({ ruleSets, each: 80, from }),
  ...FAULTS.flatMap(fault => [
    ...faultTrials(fault, { ruleSets, each: 60, from }),
    ...nearMissTrials(fault, { ruleSets, each: 20, from }),
  ]),
];
console.error(tableOf(trials));
const readings = readingTrials({ each: 40, from });
for (const figure of [...figuresOf(trials, times), ...readingFiguresOf(readings)])
  console.log(JSON.stringify(figure));
if (process.argv[2] === undefined) {
  const { publicationFigures } = await import(new URL('print/publicationFigures.ts', import.meta.url).href);
  for (const figure of await publicationFigures(50)) console.log(JSON.stringify(figure));
  for (const figure of await formatFigures()) console.log(JSON.stringify(figure));
  const { paneFigures } = await import(new URL('pane/paneFigures.ts', import.meta.url).href);
  const { paneWeight } = await import(new URL('pane/paneWeight.ts', import.meta.url).href);
  for (const figure of [...(await paneFigures()), ...(await paneWeight())])
    console.log(JSON.stringify(figure));
  for (const figure of await recordFigures(FULL_EFFORT)) console.log(JSON.stringify(figure));
  for (const figure of await backfillFigures()) console.log(JSON.stringify(figure));
}
