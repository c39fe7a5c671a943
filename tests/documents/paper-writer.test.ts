import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type PaperWriter, writerInPlace, writerOnThread } from '@documents/worker/paper-writer';
import type { WriteJob } from '@documents/worker/write-job';
import { builtWorker } from './built-worker';
import { materialOf } from './papers';
import { sample } from './sample-hearing';
import { normalizedParts } from './word-parts';

/** What can be sent to another thread: all but the calendar, which is code. */
const material = Object.fromEntries(
  Object.entries(materialOf(sample())).filter(([part]) => part !== 'calendar'),
) as unknown as WriteJob['material'];

describe('the thread that writes Word files', () => {
  let file: string;
  let faults: unknown[];
  let writer: PaperWriter;

  beforeAll(async () => {
    file = await builtWorker();
  }, 60_000);

  function open(path = file): PaperWriter {
    faults = [];
    writer = writerOnThread(path, (fault) => faults.push(fault));
    return writer;
  }

  afterEach(() => writer.close());

  const job = { kind: 'minutes' as const, edition: 'ru' as const, material, template: null };
  const other = { ...job, kind: 'instruction' as const, edition: 'ky-ru' as const };

  test('writes the same file as the caller would', async () => {
    const bytes = await open().write(job);
    expect(normalizedParts(bytes)).toEqual(normalizedParts(await writerInPlace.write(job)));
    expect(faults).toEqual([]);
  });

  test('several files at once each get their own bytes', async () => {
    open();
    const [one, two] = await Promise.all([writer.write(job), writer.write(other)]);
    expect(normalizedParts(one)).toEqual(normalizedParts(await writerInPlace.write(job)));
    expect(normalizedParts(two)).toEqual(normalizedParts(await writerInPlace.write(other)));
  });

  test('what a template lacks comes back as the refusal it is', async () => {
    const template = { bytes: new Uint8Array([1, 2, 3]), kind: 'minutes' as const };
    await expect(open().write({ ...job, template })).rejects.toMatchObject({
      name: 'Refusal',
      code: 'template.notWord',
    });
    expect(await writer.write(job)).toBeInstanceOf(Uint8Array);
  });

  test('a file given up rejects at once, and the next one is written', async () => {
    const abort = new AbortController();
    const given = open().write(job, abort.signal);
    abort.abort(new Error('stopped'));
    await expect(given).rejects.toThrow('stopped');
    expect(await writer.write(other)).toBeInstanceOf(Uint8Array);
  });

  test('a file given up beforehand is not begun', async () => {
    await expect(open().write(job, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });

  test('a thread that dies over a file refuses that file, and the next one gets a new thread', async () => {
    // Dies over its first file in this folder and writes the later ones.
    const mortal = join(dirname(file), `mortal-${Date.now()}.mjs`);
    await writeFile(
      mortal,
      `import { parentPort } from 'node:worker_threads';
       import { existsSync, writeFileSync } from 'node:fs';
       const mark = ${JSON.stringify(`${mortal}.died`)};
       if (existsSync(mark)) await import(${JSON.stringify(file)});
       else {
         parentPort.on('message', () => { writeFileSync(mark, ''); process.exit(1); });
         parentPort.postMessage('ready');
       }`,
    );
    await expect(open(mortal).write(job)).rejects.toMatchObject({ code: 'document.writerEnded' });
    expect(await writer.write(job)).toBeInstanceOf(Uint8Array);
  });

  test('where no thread can be started the file is written in place', async () => {
    const bytes = await open(join(dirname(file), 'missing.mjs')).write(job);
    expect(normalizedParts(bytes)).toEqual(normalizedParts(await writerInPlace.write(job)));
    expect(faults).toHaveLength(1);
  });
});
