import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, type Office } from './office';
import { DocumentsPage } from './pages/documents-page';
import { PreviewPage } from './pages/preview-page';
import { accessibilityFaults } from './support/axe';
import { exampleHearingId } from './support/example';
import { pagesOfPdf, pdftoppm, picturesOfPdf, soffice } from './support/pdf-text';

const starter = readFileSync(resolve(import.meta.dirname, '../../resources/templates/minutes.ru.docx'));

/** The starter with a typing mistake in one of its placeholders. */
function withMistake(): Buffer {
  const parts = unzipSync(starter);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('{{place}}', '{{plase}}');
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
}

function wordFile(name: string, buffer: Buffer) {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  };
}

test('a letterhead is loaded, tried, taken out of use and taken back', async ({ office, t }) => {
  await office.goTo('/settings');
  const { page } = office;
  const section = page.getByRole('region', { name: t('templates.title') });
  const inUse = section.getByRole('list', { name: t('templates.title') });
  const file = section.locator('input[type=file]');
  await expect(section.getByText(t('templates.builtIn'))).toBeVisible();

  await file.setInputFiles(wordFile('бланк.docx', withMistake()));
  const refusal = section.getByRole('alert');
  await expect(refusal).toContainText('{{plase}}');
  await expect(refusal).toContainText('{{date}}');
  await expect(inUse).toBeHidden();
  expect(await accessibilityFaults(page)).toEqual([]);

  await file.setInputFiles(wordFile('бланк.docx', starter));
  await expect(inUse).toContainText('бланк.docx');
  await expect(refusal).toBeHidden();

  const sample = page.waitForEvent('download');
  await inUse.getByRole('button', { name: t('templates.try') }).click();
  const parts = unzipSync(readFileSync(await (await sample).path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('ПРОТОКОЛ');

  await inUse.getByRole('button', { name: t('templates.remove') }).press('Enter');
  await expect(section.getByText(t('templates.builtIn'))).toBeVisible();
  await page.getByRole('button', { name: t('templates.undo') }).click();
  await expect(inUse).toContainText('бланк.docx');
  expect((await office.verify()).problems).toEqual([]);
});

test('the placeholders are listed and copied, and there are files to begin with', async ({ office, t }) => {
  await office.goTo('/settings');
  const { page } = office;
  const section = page.getByRole('region', { name: t('templates.title') });
  await section.getByRole('button', { name: t('templates.marks'), exact: true }).press('Enter');
  await expect(section.getByRole('row', { name: /\{\{addressee\}\}/ })).toContainText(
    t('templates.mark.addressee'),
  );
  await section.getByRole('button', { name: t('templates.copy', { mark: '{{number}}' }) }).press('Enter');
  await expect(page.getByText(t('templates.copied', { mark: '{{number}}' }))).toBeVisible();

  await section.getByRole('button', { name: t('templates.starters'), exact: true }).press('Enter');
  const download = page.waitForEvent('download');
  const name = t('templates.starter', {
    kind: t('paper.file.kind.minutes'),
    language: t('app.languageName.ru'),
  });
  await section.getByRole('button', { name }).click();
  expect(readFileSync(await (await download).path()).equals(starter)).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
});

/** Loads the starter for the minutes and shows the minutes. */
async function showMinutes(office: Office): Promise<void> {
  await office.core.call('templates.add', {
    kind: 'minutes',
    edition: 'ru',
    fileName: 'бланк.docx',
    base64: starter.toString('base64'),
  });
  await office.goTo(`/hearings/${exampleHearingId}/documents`);
}

/** Notes how often the page asked for the printer, which no test has. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
      document.documentElement.dataset['prints'] = String(count);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['prints'] ?? 0));
}

/** How far two pages differ, 0 for not at all and 255 for black from white. */
function difference(one: readonly number[] = [], other: readonly number[] = []): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

test.describe('a paper on a template', () => {
  test.skip(soffice === null || pdftoppm === null, 'LibreOffice or pdftotext is not installed');

  test('is shown by the pages of its Word file, gone through, enlarged and read', async ({ office, t }) => {
    const { page } = office;
    await showMinutes(office);
    const preview = new PreviewPage(page, t);
    await expect(preview.sheets).toHaveCount(3);
    await expect(preview.desk).toContainText('[адрес, телефон, электронная почта]');
    await expect(preview.desk).toContainText('ПРОТОКОЛ №');
    await expect(page.getByText(t('pages.template.hint', { file: 'бланк.docx' }))).toBeVisible();
    const width = async () => Math.round((await preview.sheets.first().boundingBox())?.width ?? 0);
    await preview.desk.focus();
    await page.keyboard.press('PageDown');
    await preview.isAt(2, 3);
    await page.getByRole('button', { name: t('pages.zoom.label') }).click();
    await page.getByRole('option', { name: t('pages.zoom.value', { percent: 100 }) }).click();
    expect(await width()).toBe(794);
    await preview.isAt(2, 3);
    await page.getByRole('button', { name: t('documents.gaps.next') }).click();
    await expect(preview.desk.locator('[data-gap]:focus')).toHaveText('[не присвоен]');
    await preview.isAt(1, 3);
    // The words lie on their picture: choosing one with the mouse copies it.
    await preview.desk.getByText('Председательствующий:').first().dblclick();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^Председательствующий/);
    expect(await accessibilityFaults(page)).toEqual([]);

    // The language without a template has the built-in form.
    await new DocumentsPage(page, t).chooseLanguage('ky');
    await expect(preview.desk.locator('.paper')).toBeVisible();
    await expect(preview.desk.locator('canvas')).toHaveCount(0);
  });

  test('is printed and exported by exactly these pages', async ({ office, t }) => {
    const { page } = office;
    await showMinutes(office);
    const preview = new PreviewPage(page, t);
    await expect(preview.sheets).toHaveCount(3);
    const prints = await countPrints(page);
    const print = () => page.pdf({ preferCSSPageSize: true, printBackground: true });

    // Who prints past the program gets one sentence, not another form.
    expect(pagesOfPdf(await print())).toEqual([t('pages.printing.notReady').replace(/\s+/g, '')]);

    await page.getByRole('button', { name: t('pages.print') }).click();
    await expect.poll(prints).toBe(1);
    const { base64 } = await office.core.call('pdf.pages', {
      subject: { kind: 'minutes', hearingId: exampleHearingId, itemId: null, instructionId: null },
      edition: 'ru',
      asker: 'test',
      known: null,
    });
    const real = Buffer.from(base64 ?? '', 'base64');
    const [shown, printed] = [picturesOfPdf(real), picturesOfPdf(await print())];
    expect(printed).toHaveLength(3);
    printed.forEach((picture, index) => expect(difference(picture, shown[index])).toBeLessThan(6));
    expect(difference(printed[0], shown[1])).toBeGreaterThan(15);
    await expect(page.locator('#printed-paper')).toHaveCount(0);

    // The pictures are gone with the first printing; the keys make them anew.
    await page.keyboard.press('Control+p');
    await expect.poll(prints).toBe(2);
    expect(picturesOfPdf(await print())).toHaveLength(3);

    await page.getByRole('button', { name: t('pages.pdf.label'), exact: true }).click();
    const file = '2026-01-16 Протокол (рус) (PDF-A).pdf';
    await expect(page.getByText(t('pages.pdf.done', { file }))).toBeVisible();
    const { documents } = await office.core.call('documents.list', { hearingId: exampleHearingId });
    expect(readFileSync(documents[0]?.document.path ?? '').equals(real)).toBe(true);
  });

  test('is made anew when the record changes, with the former pages in sight until then', async ({
    office,
    t,
  }) => {
    await showMinutes(office);
    const preview = new PreviewPage(office.page, t);
    await expect(preview.sheets).toHaveCount(3);
    const { revision } = await office.core.call('hearings.get', { id: exampleHearingId });
    await office.core.call('hearings.change', {
      id: exampleHearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { place: { ru: 'зал 512' } } },
    });
    await expect(office.page.getByText(t('pages.template.newer'))).toBeVisible();
    await expect(preview.sheets).toHaveCount(3);
    await expect(preview.desk).toContainText('зал 512');
  });
});

test.describe('a LibreOffice that does not work', () => {
  test.skip(process.platform === 'win32', 'the programs of this test are shell scripts');

  /** Starts the program with a LibreOffice of these commands. */
  async function openWith(office: Office, commands: string): Promise<void> {
    const programs = mkdtempSync(join(tmpdir(), 'keneshme-programs-'));
    writeFileSync(join(programs, 'soffice'), `#!/bin/sh\n${commands}\n`, { mode: 0o755 });
    await office.reopen({ programs });
    await showMinutes(office);
  }

  test('is said in one sentence, with the way to the Word file', async ({ office, t }) => {
    const { page } = office;
    await openWith(office, 'exit 1');
    await expect(page.getByText(t('pages.template.failed'))).toBeVisible();
    await expect(page.getByText(t('problems.pdf.failed'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('pages.print') })).toBeDisabled();
    expect(await accessibilityFaults(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('pages.template.word'), exact: true }).click();
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('ПРОТОКОЛ');
  });

  test('is stopped by a button and begun again', async ({ office, t }) => {
    const { page } = office;
    await openWith(office, 'sleep 300');
    await expect(page.getByText(t('pages.template.layingOut'))).toBeVisible();
    await page.getByRole('button', { name: t('pages.template.stop'), exact: true }).click();
    await expect(page.getByText(t('pages.template.stopped'))).toBeVisible();
    await page.getByRole('button', { name: t('pages.template.again') }).click();
    await expect(page.getByText(t('pages.template.layingOut'))).toBeVisible();
  });
});

test('without LibreOffice the program says that the template is not shown, and asks before it prints', async ({
  office,
  t,
}) => {
  const { page } = office;
  await page.route('**/api/call', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string };
    if (method !== 'pdf.ways') return route.fallback();
    return route.fulfill({ json: { ok: true, value: { direct: true, archive: false } } });
  });
  await page.reload();
  await showMinutes(office);
  const preview = new PreviewPage(page, t);
  await expect(preview.sheets).toHaveCount(3);
  await expect(page.getByText(t('pages.template.notShown', { file: 'бланк.docx' }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('pages.pdf.label'), exact: true })).toBeHidden();
  expect(await accessibilityFaults(page)).toEqual([]);
  const prints = await countPrints(page);

  await page.keyboard.press('Control+p');
  const asked = page.getByRole('alertdialog', { name: t('pages.template.ask') });
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  expect(await prints()).toBe(0);

  await page.getByRole('button', { name: t('pages.print') }).click();
  const download = page.waitForEvent('download');
  await asked.getByRole('button', { name: t('pages.template.word') }).click();
  expect((await download).suggestedFilename()).toBe('2026-01-16 Протокол (рус).docx');
  await expect(asked).toBeHidden();

  await page.getByRole('button', { name: t('pages.print') }).click();
  await asked.getByRole('button', { name: t('pages.template.printBuiltIn') }).click();
  await expect.poll(prints).toBe(1);
});
