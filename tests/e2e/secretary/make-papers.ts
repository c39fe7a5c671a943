import { expect } from '@playwright/test';
import { DocumentsPage } from '../pages/documents-page';
import type { Secretary } from './secretary';

/** Makes the minutes and the instruction in three languages. */
export async function makePapers({ page, hands, t, button }: Secretary): Promise<void> {
  const documents = new DocumentsPage(page, t);
  await hands.press('Control+4');
  const papers = page.getByRole('listbox', { name: t('documents.list') }).getByRole('option');
  const minutes = papers.filter({ hasText: t('paper.file.kind.minutes') }).first();
  const letter = papers.filter({ hasText: new RegExp(t('record.instrument.instruction'), 'i') }).first();
  for (const paper of [minutes, letter]) {
    // The list is one stop for Tab: the paper that is shown, from which the arrows lead to the others.
    await hands.to(papers.and(page.locator('[aria-selected=true]')));
    for (let step = 0; step < (await papers.count()); step += 1) {
      if (await paper.evaluate((option) => option === document.activeElement)) break;
      await hands.press('ArrowDown');
    }
    await hands.press('Enter');
    await expect(paper).toHaveAttribute('aria-selected', 'true');
    await hands.push(button(t('documents.produce.all')));
    await expect(documents.files).toHaveCount(3);
  }
}
