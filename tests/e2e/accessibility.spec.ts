import type { Page } from '@playwright/test';
import type { Theme } from '@shared/record/settings';
import type { Client } from '@shared/contract/transport';
import type { Translate } from '@shared/texts/catalogue';
import { expect, test, type Office } from './office';
import { HearingPage } from './pages/hearing-page';
import { RecordPage } from './pages/record-page';
import { accessibilityFaults } from './support/axe';
import { focusFaults } from './support/focus-faults';
import { exampleHearingId } from './support/example';

interface Screen {
  readonly name: string;
  readonly path: string;
  /** Opens what only appears by an action. */
  readonly open?: (page: Page, t: Translate) => Promise<void>;
}

const hearing = `/hearings/${exampleHearingId}`;

const screens: readonly Screen[] = [
  { name: 'welcome', path: '/welcome' },
  { name: 'hearings', path: '/hearings' },
  { name: 'search', path: '/hearings?words=Wildberries' },
  { name: 'nothing found', path: '/hearings?words=дирижабль' },
  { name: 'new hearing', path: '/hearings/new' },
  { name: 'preparation', path: `${hearing}/preparation` },
  { name: 'record', path: `${hearing}/record` },
  {
    name: 'record, entry being edited',
    path: `${hearing}/record/example-entry-08`,
    open: async (page, t) => {
      await expect(page.locator(':focus')).toContainText('2028');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: t('entries.editor.label', { number: 8 }) })).toBeVisible();
    },
  },
  {
    name: 'record, details of the next entry',
    path: `${hearing}/record`,
    open: async (page, t) => new RecordPage(page, t).details.click(),
  },
  { name: 'decisions', path: `${hearing}/decisions` },
  { name: 'instruction', path: `${hearing}/decisions/example-instruction-1` },
  { name: 'documents', path: `${hearing}/documents` },
  {
    name: 'packet of documents',
    path: `${hearing}/documents`,
    open: (page, t) => page.getByRole('button', { name: t('packet.open') }).click(),
  },
  { name: 'reading', path: `${hearing}/reading` },
  { name: 'gaps', path: `${hearing}/record`, open: (page, t) => new HearingPage(page, t).gapsButton.click() },
  {
    name: 'history',
    path: `${hearing}/record`,
    open: (page, t) => new HearingPage(page, t).historyButton.click(),
  },
  { name: 'people', path: '/people' },
  { name: 'person', path: '/people/example-person-sydykov' },
  {
    name: 'new person',
    path: '/people',
    open: (page, t) => page.getByRole('button', { name: t('directory.people.add') }).click(),
  },
  { name: 'bodies', path: '/bodies' },
  { name: 'body', path: '/bodies/example-body-ala-too' },
  { name: 'settings', path: '/settings' },
  {
    name: 'new ready sentence',
    path: '/settings',
    open: (page, t) => page.getByRole('button', { name: t('phrases.add') }).click(),
  },
  { name: 'keyboard shortcuts', path: '/hearings', open: (page) => page.keyboard.press('F1') },
];

/** A colour on its way to another one is not one of the design. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every screen in both themes; the two languages share the work, because only the texts differ. */
const combinations = [
  { language: 'ky', theme: 'light' },
  { language: 'ru', theme: 'dark' },
] as const;

for (const { language, theme } of combinations) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ language });

    test('no screen breaks the rules of WCAG 2.2 A and AA', async ({ office, t }) => {
      test.slow();
      const { page } = office;
      await chooseTheme(office.core, theme);
      const faults: string[] = [];
      for (const [place, screen] of screens.entries()) {
        await test.step(screen.name, async () => {
          await show(office, t, screen, screens[place - 1]);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          for (const fault of await accessibilityFaults(page)) faults.push(`${screen.name}: ${fault}`);
        });
      }
      expect(faults).toEqual([]);
    });
  });
}

const mainScreens = screens.filter(({ name, open }) => open === undefined && name !== 'nothing found');

test('every control of the main screens is reached by Tab and shows that it has the focus', async ({
  office,
  t,
}) => {
  test.slow();
  const { page } = office;
  const faults: string[] = [];
  for (const screen of mainScreens) {
    await test.step(screen.name, async () => {
      await show(office, t, screen);
      for (const fault of await focusFaults(page)) faults.push(`${screen.name}: ${fault}`);
    });
  }
  expect(faults).toEqual([]);
});

test('at 200 % zoom no screen has to be moved sideways', async ({ office, t }) => {
  test.slow();
  const { page } = office;
  await page.setViewportSize({ width: 640, height: 512 });
  const faults: string[] = [];
  for (const [place, screen] of screens.entries()) {
    await test.step(screen.name, async () => {
      await show(office, t, screen, screens[place - 1]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 640) faults.push(`${screen.name}: ${width} pixels wide`);
    });
  }
  expect(faults).toEqual([]);
});

test('whoever wants no motion sees none', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`${hearing}/record`);
  await settled(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: t('app.shortcuts.title') })).toBeVisible();
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return `${animationDuration}, ${transitionDuration}`.split(', ').map(Number.parseFloat);
      }),
    ),
  );
  expect(longest, 'seconds').toBeLessThanOrEqual(0.01);
});

/** Shows a screen. Where the one before opened a panel or a dialog, the page is loaded anew: nothing of it is left. */
async function show({ page }: Office, t: Translate, screen: Screen, before?: Screen): Promise<void> {
  await page.evaluate(goToHash, `#${screen.path}`);
  if (before === undefined || before.open !== undefined) await page.reload();
  await settled(page);
  await screen.open?.(page, t);
}

/** Runs in the page: goes to a place and waits until it is drawn. */
async function goToHash(hash: string): Promise<void> {
  if (decodeURIComponent(window.location.hash) === hash) return;
  await new Promise<void>((drawn) => {
    window.addEventListener('hashchange', () => requestAnimationFrame(() => drawn()), { once: true });
    window.location.hash = hash;
  });
}

/** Waits until a screen has its heading and nothing is being fetched. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function chooseTheme(core: Client, theme: Theme): Promise<void> {
  const { revision } = await core.call('settings.get', {});
  await core.call('settings.change', { expectedRevision: revision, set: { theme } });
}
