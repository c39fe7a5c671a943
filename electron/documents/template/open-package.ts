import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '@shared/contract/problem';
import { largestTemplateMegabytes } from '@shared/record/template';

/** The parts of a Word file by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a file may become when it is unpacked: one of a few kilobytes can be made to fill the memory. */
const largestUnpacked = 100 * 1024 * 1024;
/** Texts of a template are read whole; the longest known handbook in Word has six megabytes of them. */
const largestText = 16 * 1024 * 1024;
const mostParts = 2_000;

const zipStart = [0x50, 0x4b];
/** The container of old Word files, and of those behind a password. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

export const mainPart = 'word/document.xml';

/**
 * Unpacks a Word file, and nothing that only looks like one.
 *
 * @throws Refusal `template.tooLarge`, `template.notWord`, `template.oldWord`, `template.password`,
 * `template.tooMuchInside`.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > largestTemplateMegabytes * 1024 * 1024) {
    throw new Refusal('template.tooLarge', { limit: largestTemplateMegabytes });
  }
  if (startsWith(bytes, compoundStart)) {
    throw new Refusal(holdsName(bytes, 'EncryptedPackage') ? 'template.password' : 'template.oldWord');
  }
  if (isRichText(bytes)) throw new Refusal('template.oldWord');
  if (!startsWith(bytes, zipStart)) throw new Refusal('template.notWord');
  const parts = unpacked(bytes);
  if (!parts.has(mainPart) || !parts.has('[Content_Types].xml')) throw new Refusal('template.notWord');
  return parts;
}

/** True for the parts that are XML; pictures and fonts are not looked into. */
export function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels');
}

/** The text of a part without the mark some programs set at its beginning; empty where there is no such part. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : strFromU8(bytes).replace(/^\uFEFF/, '');
}

function unpacked(bytes: Uint8Array): Parts {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      // Looked at before anything is unpacked; a size that lies cannot grow beyond what it says.
      filter({ name, originalSize }) {
        total += originalSize;
        count += 1;
        const isTooLong = isXml(name) && originalSize > largestText;
        if (total > largestUnpacked || count > mostParts || isTooLong)
          throw new Refusal('template.tooMuchInside');
        if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(name)) throw new Refusal('template.notWord');
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('template.damaged', { part: '' });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isRichText(bytes: Uint8Array): boolean {
  return startsWith(
    bytes,
    Array.from('{\\rtf', (character) => character.charCodeAt(0)),
  );
}

/** Whether the container lists a stream of this name, which it writes in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
