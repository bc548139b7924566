import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workbench's page. Its folder stands beside the add-in's, and is never deployed. */
export default defineConfig({
  root: here('.'),
  base: '/workbench/',
  publicDir: false,
  build: {
    outDir: here('../../dist/workbench'),
    emptyOutDir: true,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Nothing here is rendered on a server, so that the grid's "use client" marks say nothing.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
    // The grid is what it is: 1.7 MB gzipped, on this page alone.
    chunkSizeWarningLimit: 8000,
  },
});
