import type { DocumentModel } from '../document-model';
import {
  columnGap,
  fewestLines,
  gapShade,
  letterSize,
  markSize,
  pageHeadDistance,
  paragraphForms,
  signatureShares,
  singleLineHeight,
  tableForm,
  twoSidesShares,
  type ParagraphForm,
} from '../paper-styles';
import { cssString } from './escape';
import { sheetMeasures, sheetOf } from './measures';

type Page = DocumentModel['page'];

/** Faces with the measures of those in the Word file; the bundled ones come first, so that every desk counts alike. */
const faces: Readonly<Record<string, string>> = {
  Arial: "'Arimo', 'Arial', 'Liberation Sans', sans-serif",
};
const serif = "'Tinos', 'Times New Roman', 'Liberation Serif', serif";

/** How the inside of a paper looks, on the screen and on the sheet: rules for `.paper` and what stands in it. */
export function paperCss(page: Page): string {
  const { textWidth } = sheetMeasures(page);
  const forms = Object.entries(paragraphForms).map(([style, form]) => formRules(style, form, page));
  return [
    // The same letters take the same room at every zoom and on paper.
    `.paper{box-sizing:border-box;width:${textWidth}px;margin:0;padding:0;color:#000;font:${page.fontSize}pt/${lineHeight('text', page)} ${fontOf(page)};font-kerning:auto;text-align:left;text-rendering:geometricPrecision;overflow-wrap:break-word;hyphens:manual;orphans:${fewestLines};widows:${fewestLines}}`,
    '.paper *{box-sizing:border-box}',
    '.paper p,.paper h1,.paper h2,.paper h3,.paper h4{padding:0;font-weight:inherit;color:inherit;text-wrap:wrap}',
    ...forms,
    '.paper .paper-keep{break-after:avoid}.paper .paper-whole{break-inside:avoid}',
    '@media print{.paper .paper-newpage{break-before:page}}',
    '@media screen{.paper .paper-newpage{break-before:column}}',
    '.paper .paper-bold{font-weight:700}.paper .paper-italic{font-style:italic}',
    `.paper .paper-gap{padding:0;color:inherit;border-radius:0;background:#${gapShade};-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    `.paper .paper-sides{display:grid;grid-template-columns:${fractions(twoSidesShares)};break-inside:avoid}`,
    `.paper .paper-signer{display:grid;grid-template-columns:${fractions(signatureShares)};align-items:end}`,
    '.paper .paper-signatures{break-inside:avoid}',
    '.paper .paper-cell{display:flow-root;min-width:0}',
    '.paper .paper-end *{text-align:right}.paper .paper-center *{text-align:center}',
    `.paper .paper-pair{display:grid;grid-template-columns:1fr 1fr;column-gap:${columnGap}mm}`,
    '.paper table{width:100%;border-collapse:collapse;border-spacing:0;table-layout:fixed}',
    '.paper thead{display:table-header-group}.paper tr{break-inside:avoid}',
    // The last row takes the one before it along, as in the Word file.
    '.paper tbody tr:nth-last-child(2){break-after:avoid}',
    `.paper th,.paper td{height:auto;padding:0 ${tableForm.cellSide}mm;vertical-align:top;border:${tableForm.line}pt solid #000}`,
    `.paper .paper-separator{height:${lineHeight('single', page) * letterSize(paragraphForms.separator, page)}pt}`,
  ].join('\n');
}

/**
 * How the printed sheets look: their size and margins, the number in the middle of the top margin from the second page
 * on, the mark of a draft at the right of every page.
 */
export function sheetCss({ page, mark }: Pick<DocumentModel, 'page' | 'mark'>): string {
  const { width, height } = sheetOf(page);
  const { top, right, bottom, left } = sheetMeasures(page);
  const head = `font:${page.fontSize}pt/${singleLineHeight} ${fontOf(page)};color:#000;vertical-align:top;padding-top:${pageHeadDistance}mm`;
  const draft =
    mark === null
      ? ''
      : `@top-right{content:${cssString(mark)};${head};font-weight:700;white-space:pre${mark.includes('\n') ? `;font-size:${markSize}pt` : ''}}`;
  return [
    `@page{size:${width}mm ${height}mm;margin:${[top, right, bottom, left].map((each) => `${each}px`).join(' ')};@top-center{content:counter(page);${head}}${draft}}`,
    '@page:first{@top-center{content:none}}',
  ].join('\n');
}

/** The faces of a paper, for what stands around its text. */
export function fontOf({ font }: Page): string {
  return faces[font] ?? serif;
}

function formRules(style: string, form: ParagraphForm, page: Page): string {
  const { left = 0, firstLine = 0, ruleBelow } = form;
  const selector = `.paper .paper-${style}`;
  const rules = [
    `margin:${form.before}pt 0 ${form.after}pt ${left}mm`,
    `text-indent:${firstLine}mm`,
    `text-align:${form.align}`,
    `font-size:${letterSize(form, page)}pt`,
    `line-height:${lineHeight(form.line, page)}`,
    ...(form.bold === true ? ['font-weight:700'] : []),
    ...(form.italic === true ? ['font-style:italic'] : []),
    ...(form.keepWithNext === true ? ['break-after:avoid'] : []),
    ...(form.keepLines === true ? ['break-inside:avoid'] : []),
  ];
  return [
    `${selector}{${rules.join(';')}}`,
    // The number fills the room the hanging line leaves, and pushes the text where it is wider.
    ...(firstLine < 0
      ? [
          `${selector} .paper-number{display:inline-block;min-width:${-firstLine}mm;padding-right:1mm;text-indent:0}`,
        ]
      : []),
    ...(ruleBelow === undefined
      ? []
      : [
          `${selector}:not(:has(+ .paper-${style})){padding-bottom:${ruleBelow.distance}pt;border-bottom:${ruleBelow.thickness}pt solid #000}`,
        ]),
    ...(form.closeToItsLike === true ? [`${selector} + .paper-${style}{margin-top:0}`] : []),
  ].join('\n');
}

/** In font sizes, as many decimals as a browser keeps. */
function lineHeight(line: ParagraphForm['line'], { lineSpacing }: Page): number {
  return Number((singleLineHeight * (line === 'single' ? 1 : lineSpacing)).toFixed(4));
}

function fractions(shares: readonly number[]): string {
  return shares.map((share) => `${share}fr`).join(' ');
}
