import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

// What the kit relies on inside React Aria without it being a documented promise.
const library = resolve('node_modules/react-aria/dist/private');

it('gives the page the id at which React Aria leaves out its own style sheet', () => {
  const usePress = readFileSync(join(library, 'interactions/usePress.mjs'), 'utf8');
  const id = /STYLE_ID = '([^']+)'/u.exec(usePress)?.[1];
  expect(id).toBe('react-aria-pressable-style');
  expect(readFileSync(resolve('renderer/index.html'), 'utf8')).toContain(`id="${String(id)}"`);
});

it('gives the focus back from a dialog by the event the combo box listens to', () => {
  const event = /react-aria-focus-scope-restore/u;
  expect(readFileSync(join(library, 'focus/FocusScope.mjs'), 'utf8')).toMatch(event);
  expect(readFileSync(resolve('renderer/ui/fields/ComboBox.tsx'), 'utf8')).toMatch(event);
});

it('answers every text the components of the kit ask React Aria for', () => {
  const ours = readFileSync(resolve('renderer/ui/assistiveTexts.ts'), 'utf8');
  const keys = ['overlays', 'combobox', 'menu'].flatMap((area) => {
    const english = readFileSync(join(library, 'intl', area, 'en-US.mjs'), 'utf8');
    return [...english.matchAll(/^ {4}"(\w+)":/gmu)].map((match) => match[1] ?? '');
  });
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !ours.includes(`${key}:`) && !ours.includes(`get ${key}()`))).toEqual([]);
});

it('uses no component of React Aria whose texts the kit does not bring', () => {
  const spoken = [
    'Breadcrumbs',
    'NumberField',
    'SearchField',
    'Table',
    'TagGroup',
    'Tree',
    'GridList',
    'UNSTABLE_Toast',
  ];
  const imports = sources(resolve('renderer/ui')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import \{([^}]+)\} from 'react-aria-components'/gu)].flatMap(
      (match) => (match[1] ?? '').split(',').map((name) => name.trim().split(' ')[0] ?? ''),
    ),
  );
  expect(imports).toContain('ComboBox');
  expect(imports.filter((name) => spoken.includes(name))).toEqual([]);
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}
