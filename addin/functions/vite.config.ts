import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../dist/addin');

/**
 * One small classic script and its metadata under names that never change: Excel keeps both for a day (office-js #2777).
 * The metadata is this machine's; scripts/manifest.ts writes a deployment's own over it.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [
    {
      name: 'functions-metadata',
      closeBundle: () => copyFile(here('functions.json'), `${OUT}/functions.json`),
    },
  ],
  build: {
    outDir: OUT,
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
