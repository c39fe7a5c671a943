const whole = 'paper-whole';

/** A paragraph of three lines cannot leave two on either page. */
const unpartable = 3;

/**
 * Marks the paragraphs a page break must not part. Word processors move a paragraph of three lines to the next page;
 * a browser leaves its last line alone there, whatever the rules for widows say. The text must not be broken into
 * pages while it is measured.
 */
export function markWholeParagraphs(article: HTMLElement, scale: number): void {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p')];
  const lineHeights = new Map<string, number>();
  const lines = paragraphs.map((paragraph) => {
    const form = paragraph.classList.item(0) ?? '';
    const height = lineHeights.get(form) ?? parseFloat(getComputedStyle(paragraph).lineHeight);
    lineHeights.set(form, height);
    return Math.round(paragraph.getBoundingClientRect().height / scale / height);
  });
  // All are measured before any is changed: each change would lay the whole text out again.
  paragraphs.forEach((paragraph, index) => paragraph.classList.toggle(whole, lines[index] === unpartable));
}
