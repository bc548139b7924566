import { avoidedWords } from './english/avoidedWords.ts';
import { PROJECT_ROOT, projectFiles } from './projectFiles.ts';

// `node scripts/english.ts [FOLDER or FILE ...]` lists the phrases to avoid; without arguments, in the whole project.

const places = process.argv.slice(2);
const files = projectFiles().filter(
  file => places.length === 0 || places.some(place => file.startsWith(place)),
);
const found = avoidedWords(PROJECT_ROOT, files);
for (const { file, line, phrase, instead, sentence } of found)
  console.log(`${file}:${line}  "${phrase}"  write: ${instead}\n    ${sentence}`);
console.log(`${found.length} ${found.length === 1 ? 'phrase' : 'phrases'} to avoid`);
process.exitCode = found.length === 0 ? 0 : 1;
