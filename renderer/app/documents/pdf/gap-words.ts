/** As many letters of a mark tell it from the text around it; a mark may go on in the next line. */
const tellingLength = 6;

/** The words of a page that mark what is missing become places one can go to, as in the built-in form. */
export function markGaps(words: HTMLElement, gapTexts: readonly string[]): void {
  const beginnings = new Set(gapTexts.map((text) => text.trim().slice(0, tellingLength)));
  beginnings.delete('');
  for (const span of words.querySelectorAll<HTMLElement>('span')) {
    const text = span.textContent;
    if (![...beginnings].some((beginning) => text.includes(beginning))) continue;
    span.dataset['gap'] = '';
    span.tabIndex = -1;
  }
}
