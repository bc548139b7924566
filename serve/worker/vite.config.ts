import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One module for workerd, with everything that it imports except what workerd itself has. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { target: 'webworker', noExternal: true, resolve: { conditions: ['workerd', 'worker', 'import'] } },
  build: {
    ssr: here('index.ts'),
    outDir: here('../../dist/serve'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    minify: false,
    rollupOptions: {
      external: [/^cloudflare:/, /^node:/],
      output: { entryFileNames: 'record.js', format: 'es', codeSplitting: false },
    },
  },
});
