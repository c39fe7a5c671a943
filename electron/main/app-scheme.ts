import { protocol, type Session } from 'electron';
import { pageHeaders } from '@host/page-headers';
import { readStaticFile } from '@host/static-file';
import { isOwnAddress, ownScheme } from './own-address';

/** Makes the own scheme behave like https. Must run before the application is ready, and only once. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: ownScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Answers the own scheme from the built interface.
 *
 * @param paperAt the papers that are being printed, as JSON by their path
 */
export function serveOwnScheme(
  session: Session,
  rendererFolder: string,
  paperAt: (pathname: string) => string | null,
): void {
  session.protocol.handle(ownScheme, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
    if (!isOwnAddress(request.url, null)) return answer(404);
    const { pathname } = new URL(request.url);
    const paper = paperAt(pathname);
    if (paper !== null) return answer(200, new TextEncoder().encode(paper), jsonHeaders);
    const file = await readStaticFile(rendererFolder, pathname);
    return file === null ? answer(404) : answer(200, file.bytes, file.headers);
  });
}

const jsonHeaders = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

function answer(
  status: number,
  body: Uint8Array<ArrayBuffer> | null = null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, { status, headers: { ...headers, ...pageHeaders } });
}
