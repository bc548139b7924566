import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workbench's page. Its folder is next to the add-in's and is never deployed. */
export default defineConfig({
  root: here('.'),
  base: '/workbench/',
  publicDir: false,
  build: {
    outDir: here('../../dist/workbench'),
    emptyOutDir: true,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Nothing here is rendered on a server, so the grid's "use client" marks do not matter.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
    // The grid takes 1.7 MB gzipped, on this page only.
    chunkSizeWarningLimit: 8000,
  },
});
