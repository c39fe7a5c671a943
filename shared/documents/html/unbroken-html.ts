import { noBreakHyphen } from '../no-break';
import { escapeHtml } from './escape';

const wordWithHyphens = new RegExp(`[\\p{L}\\p{N}./]*(?:${noBreakHyphen}[\\p{L}\\p{N}./]*)+`, 'gu');

/**
 * A text of a paper as HTML. A word no line ends inside is set whole with its usual hyphens, so that it is found and
 * copied as everybody types it.
 */
export function unbrokenHtml(text: string): string {
  let end = 0;
  let html = '';
  for (const match of text.matchAll(wordWithHyphens)) {
    const word = match[0].replaceAll(noBreakHyphen, '-');
    html += `${escapeHtml(text.slice(end, match.index))}<span class="paper-unbroken">${escapeHtml(word)}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}
