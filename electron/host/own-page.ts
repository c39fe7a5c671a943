/** What a browser tells about where a request comes from. A page cannot write these headers. */
export interface RequestSource {
  readonly method: string;
  /** The `Host` header, already found in the list of our own. */
  readonly host: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly fetchMode: string | undefined;
}

/**
 * True where the request comes from our own page, or is the address somebody opened.
 *
 * A cookie does not tell ports apart: a page of another server on this machine could send ours along. Hence
 * every request that says it comes from elsewhere is refused, and a write must say that it comes from us.
 */
export function isFromOwnPage(source: RequestSource): boolean {
  return isReading(source.method) ? mayRead(source) : mayWrite(source);
}

function mayRead({ fetchSite, fetchMode }: RequestSource): boolean {
  return (
    fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none' || fetchMode === 'navigate'
  );
}

function mayWrite({ host, origin, fetchSite }: RequestSource): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  return origin === undefined ? fetchSite === 'same-origin' : origin === `http://${host}`;
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
