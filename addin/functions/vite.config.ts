import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { LOCAL } from '../../manifest/environment.ts';
import { functionsMetadata, withFunctionHelp } from './functionsMetadata.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let out = here('../../dist/addin');

/**
 * The descriptions of functions, and the names and descriptions of ways of rating with what to write instead of a wrong share: they
 * are for the pane, the documentation and functions.json. The script needs none of it, and every workbook with a formula of
 * ours loads the script before it calculates. A name in small letters is an argument's, which Excel gives.
 */
const TEXTS_FOR_PEOPLE =
  /\b(about|label|description|next|name(?=: '[A-Z])):(\s*)(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
const HAS_TEXTS = /\/(?:shared\/rules\/forms|addin\/functions)\//;

/**
 * One small classic script and its metadata, under names that never change: Excel caches both for a day (office-js
 * #2777). The metadata is for this machine; scripts/manifest.ts overwrites it with a deployment's own.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [
    {
      name: 'without-texts-for-people',
      enforce: 'pre',
      transform: (code, id) =>
        HAS_TEXTS.test(id) ? { code: code.replace(TEXTS_FOR_PEOPLE, "$1:$2''"), map: null } : null,
    },
    {
      name: 'functions-metadata',
      configResolved({ build }) {
        out = build.outDir;
      },
      async closeBundle() {
        await writeFile(`${out}/functions.json`, JSON.stringify(functionsMetadata(LOCAL.origin), null, 2));
        const help = await readFile(here('../public/help.html'), 'utf8');
        await writeFile(`${out}/help.html`, withFunctionHelp(help));
      },
    },
  ],
  build: {
    outDir: out,
    emptyOutDir: false,
    target: ['es2022', 'safari16'],
    lib: {
      entry: here('register.ts'),
      formats: ['iife'],
      name: 'outturnFunctions',
      fileName: () => 'functions.js',
    },
  },
});
