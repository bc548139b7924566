import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What stands in for office.js: one classic script, so that the page's next one finds Office when it runs. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: here('../../../dist/workbench'),
    emptyOutDir: false,
    lib: {
      entry: here('boot.ts'),
      formats: ['iife'],
      name: 'workbenchOffice',
      fileName: () => 'office-host.js',
    },
  },
});
