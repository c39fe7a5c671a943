import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** A module of this folder with everything it needs as one file for plain Node; returns its path. */
export async function bundleChild(name: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(root, 'shared'),
        '@core': join(root, 'electron/core'),
        '@storage': join(root, 'electron/storage'),
        '@search': join(root, 'electron/search'),
        '@documents': join(root, 'electron/documents'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(outDir, `${name}.mjs`);
}
