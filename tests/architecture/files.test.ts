import { expect, test } from 'vitest';
import { readSources, type Source } from './sources';

const longest = 400;
const endings = ['.ts', '.tsx', '.mjs', '.css'];
const sources = readSources(['electron', 'renderer', 'shared'], endings);

test(`no source file has more than ${String(longest)} lines`, () => {
  expect(sources.flatMap(tooLong)).toEqual([]);
});

test('no file or folder is named after nothing in particular', () => {
  expect([...sources, ...readSources(['tests'], endings)].flatMap(namelessPlace)).toEqual([]);
});

test('a file that is too long is caught, texts and example data are not measured', () => {
  const text = 'const a = 1;\n'.repeat(longest + 1);
  expect(tooLong({ path: 'shared/a.ts', text })).toEqual(['shared/a.ts has 401 lines: divide it by topic']);
  expect(tooLong({ path: 'shared/a.ts', text: text.slice(13) })).toEqual([]);
  expect(tooLong({ path: 'shared/texts/ky/hearing.ts', text })).toEqual([]);
  expect(tooLong({ path: 'electron/core/example/people.ts', text })).toEqual([]);
});

test.each([
  ['shared/utils.ts', 1],
  ['shared/Helpers.ts', 1],
  ['renderer/common/button.tsx', 1],
  ['electron/core/misc.mjs', 1],
  ['shared/rules/common-deadline.ts', 0],
])('%s: %i complaint', (path, complaints) => {
  expect(namelessPlace({ path, text: '' })).toHaveLength(complaints);
});

function tooLong({ path, text }: Source): readonly string[] {
  if (path.startsWith('shared/texts/') || path.includes('/example/')) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > longest ? [`${path} has ${String(lines)} lines: divide it by topic`] : [];
}

function namelessPlace({ path }: Source): readonly string[] {
  const isNameless = path.split('/').some((name) => /^(utils?|helpers?|misc|common)(\.|$)/i.test(name));
  return isNameless ? [`${path}: name it after what it holds`] : [];
}
