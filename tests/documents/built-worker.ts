import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The thread that writes Word files, built as for the program: a thread can only be started from a file. */
export async function builtWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keneshme-worker-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@documents': join(root, 'electron/documents') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/documents/worker/index.ts'),
      outDir: folder,
      target: 'node20.19',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.mjs' } },
    },
  });
  return join(folder, 'worker.mjs');
}
