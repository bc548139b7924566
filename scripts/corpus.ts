import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../shared/words/fill.ts';
import { corpusArguments } from './corpus/corpusArguments.ts';
import { compareCells } from './corpus/differentCells.ts';
import { LimitedReader } from './corpus/limitedReader.ts';
import { Openpyxl } from './corpus/openpyxl.ts';
import { corpusFragments, corpusRefusals } from './words.ts';

// `npm run --silent corpus -- FOLDER [--seconds N]`: reads every workbook of a folder as the workbench and the check do,
// and compares the cells with openpyxl's where that is installed. The last lines are a word and a number each.
const WORKBOOKS = '**/*.{xlsx,xlsm,xltx,xltm,xls,xlsb,ods,XLSX,XLSM,XLS}';
/** Python takes its time, and a workbook that it does not finish is not compared. */
const OPENPYXL_MILLISECONDS = 60_000;
const MOST_DIFFERENCES_SHOWN = 10;

const asked = corpusArguments(process.argv.slice(2));
process.exitCode = asked === null ? refuse(corpusRefusals.usage) : await readAll(asked.folder, asked.seconds);

async function readAll(folder: string, seconds: number): Promise<number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refuse(fill(corpusRefusals['no-folder'], { folder }));
  const files = globSync(WORKBOOKS, { cwd: folder }).sort();
  const counts = { workbooks: files.length, read: 0, refused: 0, hung: 0, failed: 0 };
  const compared = { compared: 0, cells: 0, different: 0 };
  const sentences = new Map<string, number>();
  const openpyxl = Openpyxl.find();
  const reader = new LimitedReader(seconds * 1000);
  for (const file of files) {
    const path = join(folder, file);
    const answer = await reader.read(path);
    counts[answer.outcome]++;
    if (answer.outcome === 'hung') console.log(fill(corpusFragments.hung, { file, seconds }));
    if (answer.outcome === 'failed')
      console.log(fill(corpusFragments.failed, { file, reason: answer.sentence }));
    const theirs =
      openpyxl && answer.outcome !== 'failed' ? await openpyxl.sheets(path, OPENPYXL_MILLISECONDS) : null;
    if (answer.outcome === 'refused') {
      sentences.set(answer.sentence, (sentences.get(answer.sentence) ?? 0) + 1);
      const { sentence } = answer;
      console.log(
        fill(theirs ? corpusFragments['refused-alone'] : corpusFragments.refused, { file, sentence }),
      );
    }
    if (answer.outcome !== 'read' || theirs === null) continue;
    const { cells, differences } = compareCells(answer.sheets, theirs);
    compared.compared++;
    compared.cells += cells;
    compared.different += differences.length;
    for (const difference of differences.slice(0, MOST_DIFFERENCES_SHOWN))
      console.log(`${file}: ${difference}`);
  }
  reader.stop();
  openpyxl?.stop();
  for (const [sentence, count] of [...sentences].sort(([, a], [, b]) => b - a))
    console.log(`${count} × ${sentence}`);
  console.log(
    openpyxl
      ? fill(corpusFragments.yardstick, { version: openpyxl.version })
      : corpusFragments['no-yardstick'],
  );
  for (const [name, count] of Object.entries(openpyxl ? { ...counts, ...compared } : counts))
    console.log(`${name} ${count}`);
  return counts.hung + counts.failed + compared.different > 0 ? 1 : 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
