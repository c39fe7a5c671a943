import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../electron/cli/command-line';
import { coreIn, temporaryFolder } from '../core/core-in-folder';
import example from '../../../resources/example/ala-too-2026-01-16.json';

const said = { errors: [] as string[], results: [] as string[] };

beforeEach(() => {
  said.errors = [];
  said.results = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.errors.push(line));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.results.push(line));
});

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), 'hearing.json');
  await writeFile(file, content);
  return file;
}

/** Russian in the encoding of older Windows programs. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code & 0x7f;
  });
}

describe('import', () => {
  test('refuses a file in another encoding instead of taking question marks for its letters', async () => {
    const data = await temporaryFolder();
    const file = await fileWith(windows1251(JSON.stringify(example)));
    expect(await runCommandLine(['import', file, '--data', data])).toBe(1);
    expect(said.errors).toEqual([expect.stringMatching(/UTF-8/)]);
    expect(await readdir(join(data, 'hearings'))).toEqual([]);
  });

  test('says in one line what is wrong with a file of many lines', async () => {
    const file = await fileWith('{\n  "format": keneshme\n}\n');
    expect(await runCommandLine(['import', file, '--data', await temporaryFolder()])).toBe(1);
    expect(said.errors).toHaveLength(1);
    expect(said.errors[0]).not.toContain('\n');
  });
});

describe('export', () => {
  test('writes a file that import takes, and never over one that is there', async () => {
    const data = await temporaryFolder();
    await runCommandLine(['example', '--data', data]);
    const file = join(await temporaryFolder(), 'hearing.json');
    const command = ['export', '--hearing', example.hearing.id, '--out', file, '--data', data];
    expect(await runCommandLine(command)).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(example);
    await writeFile(file, 'mine');
    expect(await runCommandLine(command)).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await runCommandLine(['import', file, '--data', await temporaryFolder()])).toBe(1);
  });
});

describe('a folder without an archive', () => {
  test.each([
    ['verify'],
    ['search'],
    ['export', '--hearing', 'any'],
    ['documents', '--out', 'papers'],
    ['backup', 'copy'],
  ])('is not made into an empty one by %s', async (...command) => {
    const data = join(await temporaryFolder(), 'mistyped');
    expect(await runCommandLine([...command, '--data', data])).toBe(1);
    expect(said.errors).toEqual([expect.stringContaining(data)]);
    expect(existsSync(data)).toBe(false);
  });

  test('may be a file: that is said as well', async () => {
    const file = await fileWith('{}');
    expect(await runCommandLine(['verify', '--data', file])).toBe(1);
    expect(said.errors).toEqual([expect.stringContaining(file)]);
  });

  test('is not needed for the schema, nor is one that is in use in the way', async () => {
    const { dataFolder } = await coreIn(await temporaryFolder());
    expect(await runCommandLine(['schema', '--data', dataFolder])).toBe(0);
    expect(JSON.parse(said.results.join('\n'))).toMatchObject({ title: 'Keneshme hearing' });
  });
});

describe('an archive with a file that cannot be read', () => {
  test('gives what it has, and says beside the result that something is missing', async () => {
    const data = await temporaryFolder();
    await runCommandLine(['example', '--data', data]);
    for (const file of await readdir(join(data, 'hearings')))
      await writeFile(join(data, 'hearings', file), 'no record');
    expect(await runCommandLine(['search', '--data', data])).toBe(0);
    expect(said.errors).toEqual([expect.stringMatching(/wrong with 2 data files/)]);
  });
});

describe('restore', () => {
  test('says where the replaced archive is, and what became of its numbers', async () => {
    const data = await temporaryFolder();
    const backup = join(await temporaryFolder(), 'backup');
    await runCommandLine(['example', '--data', data]);
    await runCommandLine(['backup', backup, '--data', data]);
    const fresh = join(await temporaryFolder(), 'fresh');
    expect(await runCommandLine(['restore', backup, '--data', fresh])).toBe(0);
    expect(said.results.at(-1)).toMatch(/not known here/);
    expect(await runCommandLine(['restore', backup, '--data', fresh])).toBe(1);
    expect(await runCommandLine(['restore', backup, '--replace', '--data', fresh, '--json'])).toBe(0);
    const { setAside, carriedNumbers } = JSON.parse(said.results.at(-1) ?? '') as Record<string, unknown>;
    expect(setAside).toEqual(expect.stringContaining(`${fresh}.before-restore-`));
    expect(carriedNumbers).toBe(0);
  });
});
