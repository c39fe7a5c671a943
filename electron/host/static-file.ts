import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A file of the built interface as it is answered to a page. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The kinds of files the build makes; a file of any other kind is not given out. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The build puts a hash of the content into these names, so that a changed file has another name. */
const hashedName = /^assets\/.*-[\w-]{8}\.\w+$/;

/**
 * Reads a file of the built interface for both hosts.
 *
 * @param folder the built interface
 * @param pathname the path of the address, still percent-encoded; `/` is the page itself
 * @returns null where there is no such file, or the path leads out of the folder
 */
export async function readStaticFile(folder: string, pathname: string): Promise<StaticFile | null> {
  const name = nameInside(folder, pathname);
  if (name === null) return null;
  const contentType = contentTypes[extname(name)];
  if (contentType === undefined) return null;
  const bytes = await readFile(join(folder, name)).catch(nullWhereMissing);
  if (bytes === null) return null;
  const caching = hashedName.test(name.replaceAll(sep, '/')) ? 'max-age=31536000, immutable' : 'no-cache';
  return {
    bytes: new Uint8Array(bytes),
    headers: { 'Content-Type': contentType, 'Cache-Control': caching },
  };
}

function nameInside(folder: string, pathname: string): string | null {
  const path = decoded(pathname);
  if (path === '/') return 'index.html';
  if (path === null || path.endsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  const name = relative(folder, resolve(folder, `.${path}`));
  const leadsOut = name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name);
  return leadsOut ? null : name;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return null;
  throw error;
}
