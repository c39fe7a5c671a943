import type { DocumentBlock, DocumentModel, ParagraphBlock, TextRun } from '../document-model';
import { printedParagraphs } from '../no-break';
import { paperParts, type PaperPart, type SignatureBlock } from '../paper-parts';
import { isWholePassage } from '../whole-passage';
import { columnStyles, type PartStyle } from '../paper-styles';
import { sanitizeLine } from '../sanitize-text';
import { escapeHtml } from './escape';

type TableBlock = Extract<DocumentBlock, { block: 'table' }>;

export interface HtmlOptions {
  /** Level of the paper's title: 1 where the paper is the whole page. */
  readonly titleLevel: 1 | 2;
  /** What a gap says to whoever points at it. */
  readonly gapTitle?: string;
}

/**
 * The paper as HTML: one `article`, the second writer of the model beside the Word file. Holds no style, no script and
 * no address of its own; every word of the record is escaped, so that it may be put into a page as it is.
 */
export function paperHtml(model: DocumentModel, options: HtmlOptions): string {
  const parts = separated(paperParts(model.blocks)).map((part) => partHtml(part, options));
  return `<article class="paper" lang="${model.language}">${parts.join('')}</article>`;
}

/** A line of room between two tables, which Word needs to keep them apart. */
function separated(parts: readonly PaperPart[]): (PaperPart | 'separator')[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    return isTable(part) && next !== undefined && isTable(next) ? [part, 'separator'] : [part];
  });
}

function isTable(part: PaperPart): boolean {
  return !('block' in part) || part.block === 'table' || part.block === 'twoSides';
}

function partHtml(part: PaperPart | 'separator', options: HtmlOptions): string {
  if (part === 'separator') return '<div class="paper-separator"></div>';
  if (!('block' in part)) return signaturesHtml(part, options);
  switch (part.block) {
    case 'paragraph':
      return paragraphHtml(part, options);
    case 'twoSides':
      return `<div class="paper-sides">${cell(part.left, 'twoSides', options)}${cell(part.right, 'twoSides', options, 'paper-end')}</div>`;
    case 'table':
      return tableHtml(part, options);
    case 'signature':
      return signaturesHtml([part], options);
    case 'rule':
      return '<p class="paper-rule" aria-hidden="true"><br></p>';
    case 'pair': {
      const side = (blocks: readonly ParagraphBlock[]) =>
        blocks.map((block) => paragraphHtml(block, options, columnStyles[block.style])).join('');
      const newPage = [...part.left, ...part.right].some(({ pageBreakBefore }) => pageBreakBefore === true)
        ? ' paper-newpage'
        : '';
      const whole = isWholePassage(part) ? ' paper-whole' : '';
      return `<div class="paper-pair${newPage}${whole}"><div class="paper-cell">${side(part.left)}</div><div class="paper-cell" lang="${part.rightLanguage}">${side(part.right)}</div></div>`;
    }
  }
}

/** How far below the title a style stands among the headings. */
const depths: Partial<Record<ParagraphBlock['style'], number>> = { title: 0, heading1: 1, heading2: 2 };
const hanging: readonly ParagraphBlock['style'][] = ['numbered', 'numbered2'];

/** A text of several lines becomes several paragraphs, and the first of them stays with the second. */
function paragraphHtml(
  block: ParagraphBlock,
  options: HtmlOptions,
  form: PartStyle | ParagraphBlock['style'] = block.style,
): string {
  const depth = depths[block.style];
  const tag = depth === undefined ? 'p' : `h${options.titleLevel + depth}`;
  const lines = printedParagraphs(block.runs);
  return lines
    .map((runs, index) => {
      const isKept = block.keepWithNext === true || index < Math.min(lines.length - 1, 1);
      const classes = [
        `paper-${form}`,
        ...(isKept ? ['paper-keep'] : []),
        ...(block.pageBreakBefore === true && index === 0 ? ['paper-newpage'] : []),
      ];
      return `<${tag} class="${classes.join(' ')}">${lead(block, index)}${runsHtml(runs, options)}</${tag}>`;
    })
    .join('');
}

function lead({ style, number }: ParagraphBlock, index: number): string {
  const text = number === undefined || index > 0 ? '' : escapeHtml(sanitizeLine(number));
  if (hanging.includes(style)) return `<span class="paper-number">${text}</span>`;
  return text === '' ? '' : `${text} `;
}

function signaturesHtml(blocks: readonly SignatureBlock[], options: HtmlOptions): string {
  const rows = blocks.map(
    ({ office, name }) =>
      `<div class="paper-signer">${cell(office, 'signature', options)}<div></div>${cell(name, 'signature', options, 'paper-end')}</div>`,
  );
  const kept = blocks.some(({ keepWithNext }) => keepWithNext === true) ? ' paper-keep' : '';
  return `<div class="paper-signatures${kept}">${rows.join('')}</div>`;
}

function tableHtml({ caption, columns, rows, rowHeight }: TableBlock, options: HtmlOptions): string {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => `<col width="${((width * 100) / sum).toFixed(3)}%">`);
  const head = columns.map(
    ({ title }) => `<th scope="col">${lines([{ text: title }], 'tableHead', options)}</th>`,
  );
  // The old attribute: a style of its own would be refused by the page's policy.
  const height = rowHeight === undefined ? '' : ` height="${Math.round((rowHeight * 96) / 25.4)}"`;
  const body = rows.map((row) => {
    const cells = columns.map(({ align }, index) => {
      const center = align === 'center' ? ' class="paper-center"' : '';
      return `<td${center}>${lines(row[index] ?? [], 'tableText', options)}</td>`;
    });
    return `<tr${height}>${cells.join('')}</tr>`;
  });
  const label = caption === '' ? '' : ` aria-label="${escapeHtml(sanitizeLine(caption))}"`;
  return `<table${label}><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cell(runs: readonly TextRun[], style: string, options: HtmlOptions, extra = ''): string {
  return `<div class="${['paper-cell', extra].join(' ').trim()}">${lines(runs, style, options)}</div>`;
}

function lines(runs: readonly TextRun[], style: string, options: HtmlOptions): string {
  return printedParagraphs(runs)
    .map((line) => `<p class="paper-${style}">${runsHtml(line, options) || '<br>'}</p>`)
    .join('');
}

function runsHtml(runs: readonly TextRun[], options: HtmlOptions): string {
  return runs.map((run) => runHtml(run, options)).join('');
}

function runHtml({ text, bold, italic, gap, language }: TextRun, { gapTitle }: HtmlOptions): string {
  const classes = [...(bold === true ? ['paper-bold'] : []), ...(italic === true ? ['paper-italic'] : [])];
  const attributes = [
    ...(classes.length === 0 ? [] : [` class="${classes.join(' ')}"`]),
    ...(language === undefined ? [] : [` lang="${language}"`]),
  ].join('');
  const inner = attributes === '' ? escapeHtml(text) : `<span${attributes}>${escapeHtml(text)}</span>`;
  if (gap !== true) return inner;
  const title = gapTitle === undefined ? '' : ` title="${escapeHtml(gapTitle)}"`;
  return `<mark class="paper-gap" data-gap tabindex="-1"${title}>${inner}</mark>`;
}
