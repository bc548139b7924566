import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from '../local/project.ts';
import { derivedSections, withSection } from './docs/derivedSections.ts';

// npm run docs: writes the parts of docs/ that are made from the code.
for (const section of derivedSections) {
  const file = inProject(section.page);
  await writeFile(file, withSection(await readFile(file, 'utf8'), section));
  console.log(`${section.page}: ${section.name}`);
}
