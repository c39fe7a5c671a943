import { rowsUnderRepeatedHead } from './row-breaks';

interface Sheets {
  /** The sheet, from 0, on which an element begins. */
  readonly sheetOf: (element: Element) => number;
  /** Height of an element in pixels at the zoom of 100 %. */
  readonly heightOf: (element: Element) => number;
  readonly fieldHeight: number;
}

const repeated = 'paper-again';

/** Takes the repeated heads away: a browser that prints makes its own. */
export function forgetRepeatedHeads(article: HTMLElement): void {
  for (const row of article.querySelectorAll(`.${repeated}`)) row.remove();
}

/** Puts the head of every table on each further sheet the table fills, as it will be on paper. */
export function repeatHeads(article: HTMLElement, sheets: Sheets): void {
  // In their order: what a head pushes down moves every later table.
  for (const table of article.querySelectorAll('table')) repeatHead(table, sheets);
}

function repeatHead(table: HTMLTableElement, { sheetOf, heightOf, fieldHeight }: Sheets): void {
  const head = table.tHead?.rows[0];
  const body = table.tBodies[0];
  const [firstRow] = body?.rows ?? [];
  if (head === undefined || body === undefined || firstRow === undefined) return;
  const rows = [...body.rows];
  const sheet = sheetOf(firstRow);
  const further = rows.findIndex((row) => sheetOf(row) !== sheet);
  if (further === -1) return;
  const heights = rows.map(heightOf);
  const headHeight = heightOf(head);
  const isHigher = heights.some((height) => height + headHeight > fieldHeight);
  // A row higher than a sheet is cut anyhow, and the browser then prints the head only once.
  if (isHigher) return;
  for (const index of rowsUnderRepeatedHead({ heights, headHeight, first: further, fieldHeight })) {
    const again = head.cloneNode(true) as HTMLTableRowElement;
    again.classList.add(repeated);
    again.setAttribute('aria-hidden', 'true');
    body.insertBefore(again, rows[index] ?? null);
  }
}
