import { expect, test, type Office } from './office';
import { DocumentsPage } from './pages/documents-page';
import { PreviewPage } from './pages/preview-page';
import { exampleHearingId } from './support/example';
import { markedHearing, markPattern } from './support/marked-hearing';
import { paperFontIsHere } from '../paper-font';
import { pagesOfPdf, pagesOfWord, pdftotext, soffice } from './support/pdf-text';

const marked = 'marked-hearing';

async function importMarked({ core }: Office, rounds: number, people: number): Promise<void> {
  const text = JSON.stringify(markedHearing(rounds, people));
  await core.call('exchange.import', { text, namesakes: 'different' });
}

/** What the browser prints, whoever asked for it. */
function printed(office: Office): Promise<Buffer> {
  return office.page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

test.describe('the pages on the desk', () => {
  test('are gone through by keyboard, by buttons and by number', async ({ office, t }) => {
    await importMarked(office, 4, 0);
    await office.goTo(`/hearings/${marked}/documents`);
    const preview = new PreviewPage(office.page, t);
    const count = await preview.countAtRest(4);
    await preview.isAt(1, count);
    await preview.desk.focus();
    await office.page.keyboard.press('PageDown');
    await preview.isAt(2, count);
    await office.page.keyboard.press('PageDown');
    await preview.isAt(3, count);
    await office.page.keyboard.press('PageUp');
    await preview.isAt(2, count);
    await office.page.keyboard.press('End');
    await preview.isAt(count, count);
    await office.page.keyboard.press('Home');
    await preview.isAt(1, count);
    await office.page.getByRole('button', { name: t('pages.next') }).click();
    await preview.isAt(2, count);
    await preview.field().fill('4');
    await preview.field().press('Enter');
    await preview.isAt(4, count);
  });

  test('a page that is not there is refused with one sentence', async ({ office, t }) => {
    await office.goTo(`/hearings/${exampleHearingId}/documents`);
    const preview = new PreviewPage(office.page, t);
    await expect(preview.sheets).toHaveCount(3);
    await preview.field().fill('99');
    await preview.field().press('Enter');
    await expect(office.page.getByText(t('pages.wrongNumber', { count: 3 }))).toBeVisible();
    await preview.isAt(1, 3);
  });

  test('grow and shrink by keys and by choice, and the page in sight stays', async ({ office, t }) => {
    await office.goTo(`/hearings/${exampleHearingId}/documents`);
    const preview = new PreviewPage(office.page, t);
    await expect(preview.sheets).toHaveCount(3);
    const width = async () => Math.round((await preview.sheets.first().boundingBox())?.width ?? 0);
    await preview.desk.focus();
    await office.page.keyboard.press('PageDown');
    await preview.isAt(2, 3);
    const zoom = office.page.getByRole('button', { name: t('pages.zoom.label') });
    await zoom.click();
    await office.page.getByRole('option', { name: t('pages.zoom.value', { percent: 100 }) }).click();
    await expect.poll(width).toBe(794);
    await preview.isAt(2, 3);
    await preview.desk.focus();
    await office.page.keyboard.press('Control+Equal');
    await expect.poll(width).toBe(Math.round(794 * 1.25));
    await office.page.keyboard.press('Control+Minus');
    await office.page.keyboard.press('Control+Minus');
    await expect.poll(width).toBe(Math.round(794 * 0.75));
    await preview.isAt(2, 3);
    await zoom.click();
    await office.page.getByRole('option', { name: t('pages.zoom.page') }).click();
    await expect(async () => {
      const desk = await preview.desk.boundingBox();
      const sheet = await preview.sheets.first().boundingBox();
      expect(sheet?.height).toBeLessThanOrEqual(desk?.height ?? 0);
    }).toPass();
    // The pages of the paper do not depend on its size on the screen.
    await expect(preview.sheets).toHaveCount(3);
  });
});

test.describe('printing', () => {
  test.skip(pdftotext === null, 'pdftotext is not installed');

  test('gives the paper alone, with its numbers and its mark, and puts the page back', async ({
    office,
    t,
  }) => {
    await office.goTo(`/hearings/${exampleHearingId}/documents`);
    const preview = new PreviewPage(office.page, t);
    await expect(preview.sheets).toHaveCount(3);
    const title = await office.page.title();
    const pdf = await printed(office);
    const pages = pagesOfPdf(pdf);
    expect(pages).toHaveLength(3);
    expect(pages[0]).toMatch(/^ПРОЕКТ·УЧЕБНЫЙПРИМЕР/);
    expect(pages[1]).toMatch(/^2ПРОЕКТ·УЧЕБНЫЙПРИМЕР/);
    expect(pages.join()).toContain('ПРОТОКОЛ№[неприсвоен]');
    for (const word of [t('pages.print'), t('documents.produce.all'), t('app.name')])
      expect(pages.join()).not.toContain(word.replace(/\s+/g, ''));
    // The letters are in the file, and so is its structure.
    const raw = pdf.toString('latin1');
    expect(raw).toMatch(/\/FontFile2/);
    expect(raw).toMatch(/\+Tinos-Regular/);
    expect(raw).toMatch(/\/StructTreeRoot/);
    await expect(office.page).toHaveTitle(title);
    await expect(office.page.locator('#printed-paper')).toHaveCount(0);
  });

  test('a page without a paper prints as before', async ({ office }) => {
    await office.goTo(`/hearings/${exampleHearingId}/reading`);
    await expect(office.page.getByRole('main')).toContainText('Wildberries');
    expect(pagesOfPdf(await printed(office)).join()).toContain('Wildberries');
  });
});

test.describe('a page of the preview is a page of the printer and a page of the Word file', () => {
  test.skip(pdftotext === null || soffice === null, 'LibreOffice or pdftotext is not installed');
  test.skip(!paperFontIsHere, 'no font has the widths of Times New Roman');
  test.slow();

  for (const paper of ['minutes', 'transcript', 'attendanceSheet'] as const) {
    test(`${paper} of a hearing of several hours, in three languages`, async ({ office, t }, testInfo) => {
      await importMarked(office, 12, 90);
      await office.goTo(`/hearings/${marked}/documents${paper === 'minutes' ? '' : `/${paper}`}`);
      const documents = new DocumentsPage(office.page, t);
      const preview = new PreviewPage(office.page, t);
      const lines = ['| edition | pages: preview | print | Word | marks | other page in print | in Word |'];
      for (const edition of ['ru', 'ky', 'en'] as const) {
        await documents.chooseLanguage(edition);
        await expect(preview.desk.getByRole('article')).toHaveAttribute('lang', edition);
        const sheets = await preview.countAtRest(2);
        const shown = await preview.pagesOfMarks();
        const print = pagesOfPdf(await printed(office));
        const subject = { kind: paper, hearingId: marked, itemId: null, instructionId: null };
        const made = await office.core.call('documents.produce', { ...subject, editions: [edition] });
        const word = pagesOfWord(made.documents[0]?.document.path ?? '');
        const [inPrint, inWord] = [print, word].map((pages) => differences(shown, marksOf(pages)));
        const counts = [sheets, print.length, word.length];
        lines.push(`| ${[edition, ...counts, shown.size, inPrint?.length, inWord?.length].join(' | ')} |`);
        expect.soft(counts, edition).toEqual([counts[0], counts[0], counts[0]]);
        expect.soft(inPrint, edition).toEqual([]);
        // Measured: at most one paragraph in forty, by one page. Where a line just fits or just does not, the last
        // paragraph of the pages behind it moves as well, until a page has room for it.
        expect.soft(inWord?.length, edition).toBeLessThanOrEqual(shown.size / 40);
        expect
          .soft(
            inWord?.filter((by) => Math.abs(by) > 1),
            edition,
          )
          .toEqual([]);
        expect(shown.size, edition).toBeGreaterThan(80);
      }
      await testInfo.attach('agreement.md', { body: lines.join('\n'), contentType: 'text/markdown' });
      testInfo.annotations.push({ type: paper, description: lines.join('\n') });
    });
  }
});

/** The page of each mark, counted from 1; the first where it stands on several. */
function marksOf(pages: readonly string[]): Map<string, number> {
  const found = pages.flatMap((text, index) =>
    [...text.matchAll(markPattern)].map(([mark]) => [mark, index + 1] as const),
  );
  return new Map(found.toReversed());
}

/** By how many pages each mark that stands elsewhere is away. */
function differences(shown: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number[] {
  return [...shown].map(([mark, page]) => (others.get(mark) ?? -99) - page).filter((by) => by !== 0);
}
