import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { avoidedWords } from './english/avoidedWords.ts';
import { type HouseFigure, sourceFigures } from './house/figures.ts';
import { installedMegabytes } from './house/installedMegabytes.ts';
import { sourceModule } from './house/sourceModule.ts';
import { PROJECT_ROOT, projectFiles } from './projectFiles.ts';

// `npm run --silent house` prints a JSON line for each figure; `npm run house -- --list` names what each was counted from.

const files = projectFiles();
const modules = files
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => sourceModule(file, readFileSync(join(PROJECT_ROOT, file), 'utf8')));
const avoided = avoidedWords(PROJECT_ROOT, files);

const figures: readonly HouseFigure[] = [
  {
    figure: 'house.avoided_words',
    value: avoided.length,
    unit: 'phrases',
    offenders: avoided.map(
      ({ file, line, phrase, instead }) => `${file}:${line} "${phrase}", write: ${instead}`,
    ),
  },
  ...sourceFigures(modules),
  {
    figure: 'house.install_mb',
    value: installedMegabytes(join(PROJECT_ROOT, 'node_modules')),
    unit: 'MB',
    offenders: [],
  },
];

const list = process.argv.includes('--list');
for (const { figure, value, unit, offenders } of figures) {
  const path = figure === 'house.longest_file' ? { path: offenders[0]?.replace(/: \d+$/, '') } : {};
  console.log(list ? `\n${figure} ${value} ${unit}` : JSON.stringify({ figure, value, unit, ...path }));
  if (list) for (const offender of offenders) console.log(`  ${offender}`);
}
