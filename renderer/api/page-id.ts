const storageKey = 'keneshme.page';

/** Names this showing of the program among all others, until the page is closed or loaded again. */
export const pageId = newPageId();

/**
 * The showing that stood in the same window before the page was loaded again; null in a new window. A duplicated
 * window names the one it was made from, too, and so shows the same line: twice rather than not at all.
 */
export const formerPageId = exchangeStored();

function newPageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `page-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function exchangeStored(): string | null {
  try {
    const former = window.sessionStorage.getItem(storageKey);
    window.sessionStorage.setItem(storageKey, pageId);
    return former !== null && /^page-[0-9a-f]+$/.test(former) ? former : null;
  } catch {
    // A browser may forbid storage; then the last kept line that no other window holds is taken.
    return null;
  }
}
