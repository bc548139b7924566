import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pane and the sign-in dialog: what is deployed, in dist/addin. */
export default defineConfig({
  root: here('.'),
  publicDir: here('../public'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist/addin'),
    emptyOutDir: true,
    target: ['es2022', 'safari16'],
    rolldownOptions: { input: { taskpane: here('taskpane.html'), signin: here('signin.html') } },
    chunkSizeWarningLimit: 900,
  },
});
