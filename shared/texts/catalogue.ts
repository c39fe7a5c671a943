import { en } from './en/index';
import { ky } from './ky/index';
import { ru } from './ru/index';
import type { Language } from './language';
import { fillMessage, type MessageParams } from './message';

/** The shape every language must fill: the same keys as English, any words. A missing text is a compile error. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type Catalogue = SameKeys<typeof en>;

/** A key of the message catalogues, for example `hearing.status.planned`. */
export type MessageKey = Leaves<typeof en>;

/** A function that gives the text of a key in one language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

export const catalogues: Readonly<Record<Language, Catalogue>> = { ky, ru, en };

const translators: Partial<Record<Language, Translate>> = {};

/** The translator of one language; the same function on every call, so that React can depend on it. */
export function translator(language: Language): Translate {
  return (translators[language] ??= (key, params) => fillMessage(language, lookUp(language, key), params));
}

/** True where the catalogues hold a text under this key; for keys that are put together at run time. */
export function isMessageKey(key: string): key is MessageKey {
  return typeof find(catalogues.en, key) === 'string';
}

const found: Readonly<Record<Language, Map<MessageKey, string>>> = {
  ky: new Map(),
  ru: new Map(),
  en: new Map(),
};

/** Found once: a page asks for hundreds of texts whenever it is drawn. */
function lookUp(language: Language, key: MessageKey): string {
  const known = found[language].get(key);
  if (known !== undefined) return known;
  const text = find(catalogues[language], key);
  if (typeof text !== 'string') throw new Error(`There is no text under "${key}" in "${language}".`);
  found[language].set(key, text);
  return text;
}

function find(catalogue: Catalogue, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => {
    return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }, catalogue);
}
