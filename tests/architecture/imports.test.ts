import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './imports';
import { allNodes, parse, placeOf, readSources, type Source } from './sources';

const endings = ['.ts', '.tsx', '.mjs'];
const sources = readSources(['electron', 'renderer', 'shared'], endings);
const scripts = readSources(['tests'], ['.mjs']).filter(({ path }) => /^tests\/[^/]+$/.test(path));

/**
 * Only these may name `ipcMain`: the file whose handler checks every sender, and the list of parts that hands it over.
 */
const ipcFiles: readonly string[] = ['electron/main/calls.ts', 'electron/main/index.ts'];

test('every import goes in an allowed direction', () => {
  expect([...sources, ...scripts].flatMap(forbiddenImports)).toEqual([]);
});

test(`only ${ipcFiles.join(' and ')} touch ipcMain`, () => {
  expect(sources.flatMap(placesOfIpcMain)).toEqual([]);
});

describe('a forbidden import is caught', () => {
  test.each([
    ['shared/record/entry.ts', `import { readFile } from 'node:fs/promises';`],
    ['shared/record/entry.ts', `import fs from 'fs';`],
    ['shared/record/entry.ts', `import { save } from '../../electron/storage/save';`],
    ['shared/rules/a.ts', `export { useState } from 'react';`],
    ['renderer/ui/button.tsx', `import { translator } from '@shared/texts/catalogue';`],
    ['renderer/ui/button.tsx', `import { useHearing } from '../api/hearing';`],
    ['renderer/api/client.ts', `import { Page } from '@renderer/features/hearings/page';`],
    ['renderer/features/hearings/page.tsx', `import { Card } from '../instructions/card';`],
    ['renderer/features/hearings/page.tsx', `import { ipcRenderer } from 'electron';`],
    ['renderer/features/hearings/page.tsx', `import { low } from 'lowdb';`],
    ['renderer/app/start.tsx', `const core = await import('@core/office');`],
    ['electron/preload/index.ts', `import { methods } from '@shared/contract/contract';`],
    ['electron/preload/index.ts', `import { type Method } from '@shared/contract/contract';`],
    ['electron/preload/index.ts', `import type { Entry } from '@shared/record/entry';`],
    ['electron/storage/files.ts', `import type { Core } from '@core/core';`],
    ['electron/documents/minutes.ts', `import { readHearing } from '@storage/files';`],
    ['electron/core/office.ts', `import { app } from 'electron';`],
    ['electron/core/office.ts', `import { readHearing } from 'electron/storage/files';`],
    ['electron/host/index.ts', `import { readHearing } from '@storage/files';`],
    ['electron/cli/index.ts', `const electron = require('electron');`],
    ['electron/main/index.ts', `import { start } from '../cli/index';`],
    ['electron/main/index.ts', `import { core } from 'electron/core/office';`],
    ['electron/launch.mjs', `import { z } from 'zod';`],
    ['tests/run.mjs', `import { test } from 'vitest';`],
    ['renderer/hooks/use-time.ts', `import { useState } from 'react';`],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1);
  });

  test('with the file, the line, the rule, and where to read it', () => {
    const text = `import { z } from 'zod';\n\nimport { app } from 'electron';\n`;
    expect(forbiddenImports({ path: 'shared/record/entry.ts', text })).toEqual([
      'shared/record/entry.ts:3: shared/ may not import "electron"; ' +
        'read docs/adr/0001-the-house.md, the rules are in tests/architecture/import-rules.ts',
    ]);
  });
});

describe('an allowed import is let through', () => {
  test.each([
    ['shared/record/entry.ts', `import { z } from 'zod';\nexport * from './person';\nimport '../rules/a';`],
    [
      'renderer/ui/button.tsx',
      `import type { Language } from '@shared/texts/language';\nimport './button.css';`,
    ],
    [
      'renderer/features/hearings/page.tsx',
      `import { useCall } from '@renderer/api';\nimport { Row } from './row';`,
    ],
    ['renderer/main.tsx', `import '@fontsource-variable/inter';\nimport { App } from './app/app';`],
    ['electron/preload/index.ts', `import { ipcRenderer } from 'electron';`],
    ['electron/preload/index.ts', `import type { Transport } from '@shared/contract/transport';`],
    [
      'electron/core/office.ts',
      `import { version } from '../../package.json';\nimport { a } from '@storage/a';`,
    ],
    ['electron/main/index.ts', `import icon from '../../resources/icon.png?asset';`],
    ['electron/launch.mjs', `import { say } from './prepare/report.mjs';`],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toEqual([]);
  });
});

test.each([
  ['electron/main/window.ts', `import { ipcMain } from 'electron';`, ['electron/main/window.ts:1']],
  [
    'electron/main/window.ts',
    `import * as electron from 'electron';\nelectron.ipcMain.on('x', run);`,
    ['electron/main/window.ts:2'],
  ],
  ['electron/main/calls.ts', `import { ipcMain } from 'electron';`, []],
])('ipcMain in %s is found: %s', (path, text, places) => {
  expect(placesOfIpcMain({ path, text })).toEqual(places);
});

function placesOfIpcMain(source: Source): readonly string[] {
  if (ipcFiles.includes(source.path) || !source.text.includes('ipcMain')) return [];
  return [...allNodes(parse(source))]
    .filter((node) => ts.isIdentifier(node) && node.text === 'ipcMain')
    .map(placeOf);
}
