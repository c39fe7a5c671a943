import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf } from '@documents/fingerprint';
import { produceFile } from '@documents/produce-file';
import { Refusal } from '@shared/contract/problem';

const name = '2026-01-16 Протокол № 3 (рус).docx';
const second = '2026-01-16 Протокол № 3 (рус) (2).docx';
const third = '2026-01-16 Протокол № 3 (рус) (3).docx';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keneshme-produce-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function produce(text: string, remembered: Record<string, string> = {}, into = folder) {
  return produceFile({
    folder: into,
    name,
    bytes: bytesOf(text),
    remembered: (path) => remembered[path] ?? null,
  });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function contents(): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map(async (each) => readFile(join(folder, each), 'utf8')));
  return Object.fromEntries(names.map((each, index) => [each, texts[index] ?? '']));
}

test('a file is written into a folder that is made for it', async () => {
  const into = join(folder, 'new', 'folder');
  const produced = await produce('one', {}, into);
  expect(produced).toEqual({
    path: join(into, name),
    fingerprint: fingerprintOf(bytesOf('one')),
    keptPath: null,
  });
  expect(await readFile(produced.path, 'utf8')).toBe('one');
});

test('a file nobody edited since is replaced', async () => {
  const first = await produce('one');
  const again = await produce('two', { [first.path]: first.fingerprint });
  expect(again).toMatchObject({ path: first.path, keptPath: null });
  expect(await contents()).toEqual({ [name]: 'two' });
});

test('a file edited by hand is kept, and the new one stands beside it', async () => {
  const first = await produce('one');
  await writeFile(first.path, 'by hand');
  const again = await produce('two', { [first.path]: first.fingerprint });
  expect(again).toMatchObject({ path: join(folder, second), keptPath: first.path });
  expect(await contents()).toEqual({ [name]: 'by hand', [second]: 'two' });
});

test('the copy beside a kept file is itself replaced while nobody edits it', async () => {
  await writeFile(join(folder, name), 'by hand');
  const copy = await produce('two');
  const again = await produce('three', { [copy.path]: copy.fingerprint });
  expect(again).toMatchObject({ path: copy.path, keptPath: join(folder, name) });
  expect(await contents()).toEqual({ [name]: 'by hand', [second]: 'three' });
});

test('a file this program does not remember is never touched, however many there are', async () => {
  await writeFile(join(folder, name), 'stranger');
  await writeFile(join(folder, second), 'stranger too');
  const produced = await produce('mine');
  expect(produced).toMatchObject({ path: join(folder, third), keptPath: join(folder, name) });
  expect(await contents()).toEqual({ [name]: 'stranger', [second]: 'stranger too', [third]: 'mine' });
});

test('a folder that has the name of the file stands in the way like a file', async () => {
  await mkdir(join(folder, name));
  expect(await produce('mine')).toMatchObject({ path: join(folder, second) });
});

test('no temporary file is left behind', async () => {
  await produce('one');
  expect(await readdir(folder)).toEqual([name]);
});

test('files produced at the same time under one name do not swallow each other', async () => {
  const texts = ['a', 'b', 'c'];
  const first = await produce('a');
  const others = await Promise.all(texts.slice(1).map(async (text) => produce(text)));
  expect(others.map(({ path }) => path)).not.toContain(first.path);
  expect((await contents())[name]).toBe('a');
});

describe('a folder nobody can write to is refused', () => {
  test('where a file stands in its place', async () => {
    const blocked = join(folder, 'file');
    await writeFile(blocked, '');
    const refusal = await produce('one', {}, join(blocked, 'below')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      code: 'document.folderNotWritable',
      details: { folder: join(blocked, 'below') },
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'where the rights are missing (skipped for the superuser, who has all)',
    async () => {
      await chmod(folder, 0o500);
      await expect(produce('one')).rejects.toMatchObject({ code: 'document.folderNotWritable' });
      await chmod(folder, 0o700);
    },
  );
});

test('the fingerprint is the SHA-256 in hexadecimal', () => {
  expect(fingerprintOf(bytesOf('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
