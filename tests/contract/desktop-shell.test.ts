import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInterface } from '@host/built-interface';
import { terminalLanguage } from '@host/terminal-language';
import { dataArgument } from '../../electron/main/main-arguments';
import { openShellMemory, type Bounds } from '../../electron/main/shell-state';
import { windowPlace } from '../../electron/main/window-place';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'keneshme-shell-'));

describe('the window opens', () => {
  const screens: readonly Bounds[] = [
    { x: 0, y: 0, width: 1920, height: 1040 },
    { x: 1920, y: 200, width: 1280, height: 984 },
  ];
  const first = { width: 1280, height: 840 };

  test.each<[string, Bounds | null, boolean]>([
    ['where it was', { x: 100, y: 50, width: 1000, height: 700 }, true],
    ['on the second screen', { x: 2000, y: 300, width: 1000, height: 700 }, true],
    ['with a part beyond the edge', { x: -800, y: 0, width: 1000, height: 700 }, true],
    ['afresh the first time', null, false],
    ['afresh when its screen is gone', { x: 4000, y: 300, width: 1000, height: 700 }, false],
    ['afresh when its title bar is above every screen', { x: 100, y: -200, width: 1000, height: 700 }, false],
    ['afresh when only its edge can be seen', { x: -950, y: 0, width: 1000, height: 700 }, false],
    ['afresh when it is below the screen', { x: 100, y: 1000, width: 1000, height: 700 }, false],
  ])('%s', (_place, bounds, isKept) => {
    const place = windowPlace({ bounds, isMaximized: false, language: null }, screens);
    expect(place).toEqual(isKept ? bounds : first);
  });
});

describe('the shell remembers', () => {
  const nothing = { bounds: null, isMaximized: false, language: null };

  test('what it was told, at the next start', () => {
    const file = join(newFolder(), 'shell-state.json');
    const bounds = { x: 1, y: 2, width: 1000, height: 700 };
    openShellMemory(file).remember({ bounds, language: 'ky' });
    openShellMemory(file).remember({ isMaximized: true });
    expect(openShellMemory(file).state).toEqual({ bounds, isMaximized: true, language: 'ky' });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"x":"1"},"language":"de","isMaximized":1}',
    '{"bounds":null}',
  ])('nothing of a file that holds %s', (text) => {
    const file = join(newFolder(), 'shell-state.json');
    writeFileSync(file, text);
    expect(openShellMemory(file).state).toEqual(nothing);
  });

  test('for as long as it runs where nothing can be written', () => {
    const memory = openShellMemory(join(newFolder(), 'missing', 'shell-state.json'));
    memory.remember({ language: 'ru' });
    expect(memory.state.language).toBe('ru');
  });
});

test.each<[readonly string[], string | undefined]>([
  [['electron', '.', '--data', '/archive'], '/archive'],
  [['electron', '.', '--data=/archive'], '/archive'],
  [['keneshme', '--no-sandbox', '--data', 'a b', '--inspect=9229'], 'a b'],
  [['keneshme', '--enable-features=X', 'file.json'], undefined],
  [['keneshme', '--data'], undefined],
])('among the arguments %j the archive is %s', (argv, folder) => {
  expect(dataArgument(argv)).toBe(folder);
});

test.each<[NodeJS.ProcessEnv, string]>([
  [{ LANG: 'ky_KG.UTF-8' }, 'ky'],
  [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, 'ru'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{}, 'en'],
])('a terminal with %j is spoken to in %s', (env, language) => {
  expect(terminalLanguage(env)).toBe(language);
});

test.each(['out/main', 'out/main/chunks'])('code built into %s finds the built interface', (place) => {
  const root = newFolder();
  const code = join(root, place);
  mkdirSync(code, { recursive: true });
  mkdirSync(join(root, 'out/renderer'));
  writeFileSync(join(root, 'out/renderer/index.html'), '');
  expect(builtInterface(code)).toBe(join(root, 'out/renderer'));
});
