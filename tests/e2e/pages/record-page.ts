import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import { listOf } from './fields';

/** The record of a hearing: the flow of the sitting, and the line in which it is recorded. */
export class RecordPage {
  readonly agenda: Locator;
  /** Everything in the order of the sitting: entries, votes, decisions, what happened in the room. */
  readonly flow: Locator;
  readonly entries: Locator;
  /** The line with everything that belongs to it. */
  readonly line: Locator;
  /** The field of the line. */
  readonly text: Locator;
  /** How the line is read. */
  readonly reading: Locator;
  readonly details: Locator;
  /** In the details: which question an answer belongs to. */
  readonly question: Locator;

  constructor(
    private readonly page: Page,
    t: Translate,
  ) {
    this.agenda = page.getByRole('navigation', { name: t('entries.rail.label') });
    this.flow = page.getByRole('list', { name: t('entries.list') });
    this.entries = this.flow.locator('[data-flow="entry"]');
    this.line = page.getByRole('region', { name: t('line.label') });
    this.text = this.line.getByRole('textbox', { name: t('line.field') });
    this.reading = this.line.getByRole('group', { name: t('line.read.label') });
    this.details = this.line.getByRole('button', { name: t('line.details') });
    this.question = listOf(this.line, t('entries.field.answers'));
  }

  async chooseItem(title: string | RegExp): Promise<void> {
    await this.agenda.getByRole('button', { name: title }).click();
  }

  /** Types a line and hands it over, whatever it is; does not wait for the disk. */
  async type(text: string): Promise<void> {
    await this.text.fill(text);
    await this.text.press('Control+Enter');
    await expect(this.text).toHaveValue('');
  }

  /** The lines of a list that is open. */
  get options(): Locator {
    return this.page.getByRole('option');
  }
}
