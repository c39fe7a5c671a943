import { expect } from '@playwright/test';
import type { Entry } from '@shared/record/entry';
import { kindMarks, type MarkedKind } from '@shared/rules/line/marks';
import { RecordPage } from '../pages/record-page';
import { example } from '../support/example';
import { nameOf } from './enter-hearing';
import { russianFirst, type Secretary } from './secretary';

const { entries } = example.hearing;

/** Types every entry of the hearing in Russian, each as one line, and adds the versions. */
export async function typeRecord(secretary: Secretary): Promise<void> {
  const { hands, t, page } = secretary;
  await hands.press('Control+2');
  const record = new RecordPage(page, t);
  for (const [index, entry] of entries.entries()) {
    await expect(record.text).toBeFocused();
    await expect(record.text).toHaveValue('');
    await hands.type(lineOf(entry));
    await hands.press('Enter');
    await expect(record.entries).toHaveCount(index + 1);
    await addVersions(secretary, entry, index + 1);
  }
}

/** An entry as the secretary types it: name, mark, addressee or question, words, promise. */
function lineOf({ kind, speakerId, addresseeId, answersId, text, promise }: Entry): string {
  const parts = [speakerId === null ? '' : beginningOf(speakerId), kindMarks[kind as MarkedKind][0]];
  if (kind === 'question') parts.push(addresseeId === null ? ':' : `${beginningOf(addresseeId)}:`);
  if (answersId !== null) parts.push(`№${entries.findIndex(({ id }) => id === answersId) + 1}`);
  parts.push(text.ru ?? '');
  if (promise?.due.kind === 'year') parts.push('!!', promise.what.ru ?? '', String(promise.due.year));
  return parts.filter((part) => part !== '').join(' ');
}

/** Three letters of the surname are enough; of two called Азамат, one is known by his father's name. */
function beginningOf(personId: string): string {
  const name = nameOf(personId);
  return name.startsWith('Азамат') ? 'кер' : name.slice(0, 3).toLowerCase();
}

/** Opens the entry that was just saved and pastes its Kyrgyz and English versions. */
async function addVersions(
  { hands, t, page, field }: Secretary,
  entry: Entry,
  number: number,
): Promise<void> {
  await hands.press('Alt+ArrowUp');
  const editor = page.getByRole('group', { name: t('entries.editor.label', { number }), exact: true });
  // The key that hands the text over closes the repair as well.
  await hands.writeAll(field(t('entries.editor.text', { number }), editor), entry.text, russianFirst);
  await expect(editor).toBeHidden();
  if (entry.promise === null) return;
  await hands.press('Alt+ArrowUp');
  await hands.writeAll(field(t('entries.promise.what'), editor), entry.promise.what, russianFirst);
  await hands.press('Escape');
  await expect(editor).toBeHidden();
}
