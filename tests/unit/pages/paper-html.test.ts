import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '@shared/documents/document-model';
import { cssString } from '@shared/documents/html/escape';
import { paperCss, sheetCss } from '@shared/documents/html/paper-css';
import { paperHtml } from '@shared/documents/html/paper-html';

const page = {
  font: 'Times New Roman',
  orientation: 'portrait',
  fontSize: 14,
  lineSpacing: 1.15,
  leftMargin: 30,
  rightMargin: 10,
  topMargin: 20,
  bottomMargin: 20,
} as const;

function paper(blocks: DocumentModel['blocks'], mark: string | null = null): DocumentModel {
  return { kind: 'minutes', language: 'ru', edition: 'ru', title: 'Протокол', mark, page, blocks };
}

function bodyOf(...blocks: DocumentModel['blocks']): string {
  const html = paperHtml(paper(blocks), { titleLevel: 1 });
  expect(html).toMatch(/^<article class="paper" lang="ru">.*<\/article>$/s);
  return html.slice('<article class="paper" lang="ru">'.length, -'</article>'.length);
}

type Block = DocumentModel['blocks'][number];

const body = (text: string): Block => ({ block: 'paragraph', style: 'body', runs: [{ text }] });

describe('the paper as HTML', () => {
  test.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['" onclick="x', '&#34; onclick=&#34;x'],
    ['R&D', 'R&#38;D'],
    ['до\u0000\u202Eпосле', 'допосле'],
  ])('%j stands there as text', (text, expected) => {
    expect(bodyOf(body(text))).toBe(`<p class="paper-body">${expected}</p>`);
  });

  test('a text of several lines becomes several paragraphs, the first held to the second', () => {
    expect(bodyOf(body('один\nдва\n\nтри'))).toBe(
      '<p class="paper-body paper-keep">один</p><p class="paper-body">два</p><p class="paper-body">три</p>',
    );
  });

  test('headings have levels, numbers hang, gaps are marked, other languages are named', () => {
    expect(
      bodyOf(
        { block: 'paragraph', style: 'title', runs: [{ text: 'ПРОТОКОЛ' }] },
        { block: 'paragraph', style: 'heading1', runs: [{ text: 'РЕШИЛИ:' }] },
        {
          block: 'paragraph',
          style: 'numbered',
          number: '1.',
          runs: [
            { text: 'Өкмөт', language: 'ky', bold: true },
            { text: '[нет]', gap: true },
          ],
        },
      ),
    ).toBe(
      '<h1 class="paper-title">ПРОТОКОЛ</h1><h2 class="paper-heading1">РЕШИЛИ:</h2>' +
        '<p class="paper-numbered"><span class="paper-number">1.</span>' +
        '<span class="paper-bold" lang="ky">Өкмөт</span>' +
        '<mark class="paper-gap" data-gap tabindex="-1">[нет]</mark></p>',
    );
  });

  test('a date and a number stay on one line', () => {
    expect(bodyOf(body('16 января 2026 года <№ 3>'))).toBe(
      '<p class="paper-body">16\u00A0января 2026 года &#60;№\u00A03&#62;</p>',
    );
  });

  test('signatures in a row are one part, and the two paragraphs before them go with them', () => {
    const signature = (name: string): Block => ({
      block: 'signature',
      office: [{ text: 'Председатель' }],
      name: [{ text: name }],
    });
    const html = bodyOf(body('раз'), body('два'), body('три'), signature('А'), signature('Б'));
    expect(html.match(/class="paper-signatures"/g)).toHaveLength(1);
    expect(html.match(/class="paper-signer"/g)).toHaveLength(2);
    expect(html.match(/<p class="paper-body[^"]*">/g)).toEqual([
      '<p class="paper-body">',
      '<p class="paper-body paper-keep">',
      '<p class="paper-body paper-keep">',
    ]);
  });

  test('a table has its head, its widths and its name; nothing brings a style of its own', () => {
    const html = bodyOf({
      block: 'table',
      caption: 'Список "А"',
      columns: [
        { title: '№', width: 10, align: 'center' },
        { title: 'Имя', width: 30 },
      ],
      rows: [[[{ text: '1' }], [{ text: 'Асанов' }]]],
    });
    expect(html).toContain('<table aria-label="Список &#34;А&#34;">');
    expect(html).toContain('<col width="25.000%"><col width="75.000%">');
    expect(html).toContain('<thead><tr><th scope="col">');
    expect(html).not.toContain('style=');
  });
});

describe('the rules of the sheet', () => {
  test('the number stands from the second page on and the mark on every page', () => {
    const css = sheetCss(paper([], 'ПРОЕКТ'));
    expect(css).toContain('@top-center{content:counter(page)');
    expect(css).toContain('@page:first{@top-center{content:none}}');
    expect(css).toContain('@top-right{content:"ПРОЕКТ"');
    expect(sheetCss(paper([]))).not.toContain('@top-right');
  });

  test('a mark cannot end the rule it stands in', () => {
    expect(cssString('"}body{display:none}\\\n')).toBe('"\\22 \\7d body\\7b display\\3a none\\7d \\5c \\a "');
  });

  test('a paper in Arial is set in a face of its measures', () => {
    expect(paperCss({ ...page, font: 'Arial' })).toContain("'Arimo', 'Arial'");
    expect(paperCss(page)).toContain("'Tinos', 'Times New Roman'");
  });
});
