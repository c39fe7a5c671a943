import { call } from './driver/journey';
import { expect, test } from './driver/fixtures';

interface Item {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly Item[];
}

test('the menu speaks the language of the interface and follows it', async ({ opened: { app, page } }) => {
  await app.until('menu', 2);
  expect(topLabels(app.all('menu')[1]?.details)).toEqual(['Файл', 'Оңдоо', 'Көрүнүш', 'Терезе']);
  const { revision } = await call(page, 'settings.get', {});
  await call(page, 'settings.change', { expectedRevision: revision, set: { interfaceLanguage: 'en' } });
  await app.until('menu', 3);
  expect(topLabels(app.all('menu')[2]?.details)).toEqual(['File', 'Edit', 'View', 'Window']);
});

test('before the settings are read it speaks the language of the system', async ({ start }) => {
  const menu = await start({ systemLanguages: ['de-DE', 'ru-RU'] }).until('menu');
  expect(topLabels(menu.details)).toEqual(['Файл', 'Правка', 'Вид', 'Окно']);
});

test('every item has words of our own', async ({ start }) => {
  const menu = await start().until('menu');
  const items = (menu.details as unknown as readonly Item[]).flatMap(({ submenu = [] }) => submenu);
  expect(items.filter(({ label, role }) => role !== undefined && !label)).toEqual([]);
});

for (const [isPackaged, environment, expected] of [
  [false, {}, true],
  [true, {}, false],
  [true, { KENESHME_DEVTOOLS: '1' }, true],
] as const) {
  const program = isPackaged ? 'the packed program' : 'the program in its folder';
  const wish = 'KENESHME_DEVTOOLS' in environment ? ' that is asked to' : '';
  test(`${program}${wish} ${expected ? 'offers' : 'hides'} the developer tools`, async ({ start }) => {
    const app = start({ isPackaged, environment });
    const roles = ((await app.until('menu')).details as unknown as readonly Item[])
      .flatMap(({ submenu = [] }) => submenu)
      .map(({ role }) => role);
    const { details } = await app.until('window created');
    expect(roles.includes('toggleDevTools')).toBe(expected);
    expect(await app.ask('preferences', { contents: Number(details['contents']) })).toMatchObject({
      devTools: expected,
    });
  });
}

test('printing is on A4', async ({ running: { app } }) => {
  await app.until('menu', 2);
  await app.ask('menu click', { label: 'Басып чыгаруу…' });
  expect((await app.until('printed')).details['options']).toEqual({ pageSize: 'A4', printBackground: true });
});

function topLabels(menu: unknown): readonly (string | undefined)[] {
  return (menu as readonly Item[]).map(({ label }) => label);
}
