import { textOf, type Parts } from './open-package';

const activeParts = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/)/i;

/** Macros, controls and embedded objects: a paper that goes out carries no programs. */
export function hasActiveContent(parts: Parts): boolean {
  return (
    Array.from(parts.keys()).some((path) => activeParts.test(path)) ||
    /macroEnabled/i.test(textOf(parts, '[Content_Types].xml'))
  );
}
