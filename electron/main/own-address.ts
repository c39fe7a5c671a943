/** Where the window finds the program: an own scheme, so that no page shares its origin and no file is a page. */
export const ownScheme = 'app';
export const startAddress = `${ownScheme}://keneshme/`;

/**
 * True for addresses of the program's own pages. The parser compares, never the beginning of the text.
 *
 * @param developmentAddress the development server; null in every built program
 */
export function isOwnAddress(address: string, developmentAddress: string | null): boolean {
  const url = parsed(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === `${ownScheme}:`) return url.hostname === 'keneshme' && url.port === '';
  return developmentAddress !== null && url.origin === parsed(developmentAddress)?.origin;
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
