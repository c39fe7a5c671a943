import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { MethodOutput } from '@shared/contract/contract';
import type { Client } from '@shared/contract/transport';
import { translator, type Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { coreClient } from './support/core-client';
import { watchPages, type PageFaults } from './support/page-faults';
import {
  emergencyFolderBeside,
  runCommandLine,
  startHost,
  type Ending,
  type HostProcess,
  type HostSettings,
} from './support/program';

export { expect };

/** How a test finds the office: as after the installation, without any hearing, or with the example hearing. */
type Beginning = 'firstStart' | 'empty' | 'example';

interface Options {
  readonly language: Language;
  readonly beginning: Beginning;
}

interface Fixtures {
  readonly faults: PageFaults;
  readonly dataFolder: string;
  readonly office: Office;
  /** The words of the interface in the language of the test. */
  readonly t: Translate;
}

/** One office: its data folder, the host that serves it, the page somebody works in. */
export class Office {
  private host: HostProcess | null = null;

  constructor(
    readonly page: Page,
    readonly dataFolder: string,
  ) {}

  /** Where the program puts what its disk does not take. */
  get emergencyFolder(): string {
    return emergencyFolderBeside(this.dataFolder);
  }

  /** The emergency copies that lie there. */
  emergencyTexts(): string[] {
    return readdirSync(this.emergencyFolder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => readFileSync(join(this.emergencyFolder, name), 'utf8'));
  }

  /** The half-typed lines and repairs as they lie on the disk; the core answers with what it is about to write. */
  keptOnDisk(): string {
    const folder = join(this.dataFolder, 'drafts');
    return readdirSync(folder)
      .filter((name) => name.endsWith('.kept.json') && !name.startsWith('.'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  }

  /** The core behind the page. */
  get core(): Client {
    return coreClient(this.page.request, this.origin);
  }

  /** Starts the host and comes through its one-time address, but shows nothing yet. */
  async start(settings: Omit<HostSettings, 'dataFolder'> = {}): Promise<void> {
    await this.startUnentered(settings);
    await this.enter();
  }

  /** Starts the host, whose one-time address nobody has opened. */
  async startUnentered(settings: Omit<HostSettings, 'dataFolder'> = {}): Promise<void> {
    this.host = await startHost({ dataFolder: this.dataFolder, ...settings });
  }

  /** Comes through the one-time address, as another tab of the same browser would. */
  async enter(): Promise<void> {
    await this.page.request.get(this.running.address);
  }

  /** Shows the program, and waits until it has found its first place and listens to the news of its core. */
  async show(): Promise<void> {
    const listening = this.page.waitForResponse((response) => response.url().endsWith('/api/events'));
    await this.page.goto(this.running.address);
    await listening;
    await this.page.waitForURL(/#\//);
  }

  /** Stops the host as Ctrl+C does. */
  async stop(): Promise<void> {
    const ending = await this.host?.stop();
    this.host = null;
    if (ending !== undefined) expect(ending).toMatchObject({ code: 0, errors: '' });
  }

  /** Stops the program and opens it again. */
  async reopen(settings: Omit<HostSettings, 'dataFolder'> = {}): Promise<void> {
    await this.page.goto('about:blank');
    await this.stop();
    await this.start(settings);
    await this.show();
  }

  /** Ends the host as a power cut does. */
  async cutPower(): Promise<void> {
    await this.running.kill();
    this.host = null;
  }

  /** A further window of the same office at the same place. */
  async secondWindow(): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    return page;
  }

  /** Goes to a place of the program, for example `/people`. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/#${path}`);
  }

  /** Runs the command line on the data folder, which only one program can hold: the host must not be running. */
  async keneshme(...args: readonly string[]): Promise<Ending> {
    if (this.host !== null) throw new Error('The host holds the data folder: stop it first.');
    return runCommandLine([...args, '--data', this.dataFolder]);
  }

  /** Reads every file of the archive and answers what is wrong. */
  verify(): Promise<MethodOutput<'archive.verify'>> {
    return this.core.call('archive.verify', {});
  }

  private get origin(): string {
    return new URL(this.running.address).origin;
  }

  private get running(): HostProcess {
    if (this.host === null) throw new Error('The host is not running.');
    return this.host;
  }
}

export const test = base.extend<Fixtures & Options>({
  language: ['ru', { option: true }],
  beginning: ['example', { option: true }],
  t: ({ language }, use) => use(translator(language)),

  // Playwright wants the object pattern even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keneshme-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  faults: async ({ context }, use) => {
    const faults = await watchPages(context);
    await use(faults);
    expect(faults.all, 'no page has reported a fault').toEqual([]);
  },

  // Made anew, because the first page must not be there before its faults are listened to.
  page: async ({ context, faults: _listening }, use) => use(await context.newPage()),

  office: async ({ page, dataFolder, language, beginning }, use) => {
    const office = new Office(page, dataFolder);
    await office.start();
    await arrange(office, language, beginning);
    await office.show();
    await use(office);
    rmSync(office.emergencyFolder, { recursive: true, force: true });
    // Before the host goes: a page whose host is gone complains.
    for (const open of page.context().pages()) await open.close();
    await office.stop();
  },
});

async function arrange({ core }: Office, language: Language, beginning: Beginning): Promise<void> {
  if (beginning === 'firstStart') return;
  if (beginning === 'example') await core.call('example.load', {});
  const { revision } = await core.call('settings.get', {});
  await core.call('settings.change', {
    expectedRevision: revision,
    set: { welcomed: true, interfaceLanguage: language },
  });
}
