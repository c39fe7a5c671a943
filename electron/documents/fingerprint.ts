import { createHash } from 'node:crypto';

/** SHA-256 of the bytes of a file, in hexadecimal: by it the program knows a file nobody has edited since. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
