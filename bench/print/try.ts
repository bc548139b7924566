import { readFileSync, writeFileSync } from 'node:fs';
import { formatWorkbook } from './formatWorkbook.ts';

const [from, to] = process.argv.slice(2) as [string, string];
const { bytes, syncs } = await formatWorkbook(readFileSync(from));
writeFileSync(to, bytes);
console.log({ syncs });
