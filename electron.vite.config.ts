import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/** Aliases instead of bare folder names: electron-vite treats every import that starts with `electron/` as external. */
const alias = {
  '@shared': resolve(here, 'shared'),
  '@core': resolve(here, 'electron/core'),
  '@storage': resolve(here, 'electron/storage'),
  '@search': resolve(here, 'electron/search'),
  '@documents': resolve(here, 'electron/documents'),
  '@host': resolve(here, 'electron/host'),
  '@renderer': resolve(here, 'renderer'),
};

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      // The host and the command line run in plain Node, the oldest of which we promise is 20.19.
      target: 'node20.19',
      // Everything is bundled: the host is self-contained and the packed application carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(here, 'electron/main/index.ts'),
          host: resolve(here, 'electron/host/index.ts'),
          cli: resolve(here, 'electron/cli/index.ts'),
          // Loaded by path into a thread of its own.
          worker: resolve(here, 'electron/documents/worker/index.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(here, 'electron/preload/index.ts') },
        // A sandboxed window can load only a CommonJS preload.
        output: { format: 'cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      // The same bundle is served to ordinary browsers of the reading room.
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: {
          index: resolve(here, 'renderer/index.html'),
          // The page the desktop program prints into a PDF.
          paper: resolve(here, 'renderer/paper.html'),
        },
      },
    },
  },
});
