import type { Translate } from './catalogue';

/** How a text stands on the screen: a dash does not begin a line, and a number stays with its sign. */
export function typeset(text: string): string {
  return text.replace(/(?<=\S) — /gu, '\u00a0— ').replace(/№ (?=\S)/gu, '№\u00a0');
}

const onScreen = new Map<Translate, Translate>();

/** The same translator with its texts as they stand on the screen; the same function on every call. */
export function typesetting(t: Translate): Translate {
  const known = onScreen.get(t);
  if (known !== undefined) return known;
  const made: Translate = (key, params) => typeset(t(key, params));
  onScreen.set(t, made);
  return made;
}
