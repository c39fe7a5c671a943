import { languages, type Language } from '@shared/texts/language';

/** A catalogue spread out: the key with dots, and its text. */
export type Texts = ReadonlyMap<string, string>;

/** How many forms of a word follow a number, separated by `|`; a Kyrgyz noun stays as it is. */
const formsOfWord: Readonly<Record<Language, number>> = { ky: 1, ru: 3, en: 2 };

/** Names that are the same in every language: products, formats, keys of the keyboard, languages by themselves. */
const sameEverywhere =
  /\b(Keneshme|Word|Excel|Electron|LibreOffice|PDF|DOCX|XLSX|CSV|JSON|ZIP|XML|HTTP|SHA-256|Akoma|Ntoso|Popolo|Ctrl|Cmd|Alt|Shift|Enter|Esc|Tab|Home|End|Page|Up|Down|Delete|Backspace|Space|F\d+)\b/g;

/** Spreads a catalogue of nested objects out. */
export function textsOf(catalogue: object, prefix = ''): Texts {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
      const key = prefix + name;
      if (typeof value === 'string') return [[key, value] as const];
      if (typeof value === 'object' && value !== null) return [...textsOf(value, `${key}.`)];
      throw new Error(`"${key}" is neither a text nor a group of texts.`);
    }),
  );
}

/** One line for every key a language lacks, or has beyond English. */
export function differingKeys(catalogues: Readonly<Record<Language, Texts>>): readonly string[] {
  const { en } = catalogues;
  return languages.flatMap((language) => {
    const texts = catalogues[language];
    return [
      ...[...en.keys()].filter((key) => !texts.has(key)).map((key) => `${language} lacks ${key}`),
      ...[...texts.keys()]
        .filter((key) => !en.has(key))
        .map((key) => `${language} has ${key}, English does not`),
    ];
  });
}

/**
 * The keys no source names: neither whole, nor by the beginning of a key that is put together (`problems.${code}`), nor
 * as a group read from a catalogue (`catalogues[language].calendar.relative`).
 */
export function unusedKeys(texts: Texts, sources: readonly string[]): readonly string[] {
  const named = new Set(
    sources.flatMap((text) => [
      ...Array.from(text.matchAll(/['"`](\w+(?:\.\w+)+)['"`]/g), ([, key = '']) => key),
      ...Array.from(text.matchAll(/`(\w+(?:\.\w+)*)\.\$\{/g), ([, group = '']) => group),
      ...Array.from(text.matchAll(/\bcatalogues\[\w+\]\.(\w+(?:\.\w+)*)/g), ([, group = '']) => group),
    ]),
  );
  return [...texts.keys()].filter((key) => {
    const names = key.split('.');
    return !names.some((_name, index) => named.has(names.slice(0, index + 1).join('.')));
  });
}

/** One line for every text that is empty, badly marked up, takes other parameters than English, or is not translated. */
export function faultyTexts(catalogues: Readonly<Record<Language, Texts>>): readonly string[] {
  return languages.flatMap((language) =>
    [...catalogues[language]].flatMap(([key, text]) => {
      const english = catalogues.en.get(key) ?? text;
      return [
        ...faultsOf(language, text),
        ...(parametersOf(text) === parametersOf(english)
          ? []
          : [`takes {${parametersOf(text)}} where English takes {${parametersOf(english)}}`]),
        ...(language !== 'en' && text === english && !isMeantInEnglish(key, text)
          ? ['is left in English']
          : []),
      ].map((fault) => `${language} ${key} ${fault}: "${text}"`);
    }),
  );
}

function faultsOf(language: Language, text: string): readonly string[] {
  const wanted = formsOfWord[language];
  const faults: string[] = [];
  if (text.trim() === '') faults.push('is empty');
  if (/[{}]/.test(text.replace(/\{\w+(\|[^{}]*)?\}/g, ''))) faults.push('has a brace without its partner');
  for (const [, forms = ''] of text.matchAll(/\{\w+\|([^{}]*)\}/g)) {
    const count = forms.split('|').length;
    if (count !== wanted) faults.push(`has ${String(count)} forms of a word instead of ${String(wanted)}`);
  }
  return faults;
}

function parametersOf(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join(', ');
}

/** No more than two Latin letters apart from parameters and names, or a key ending in `.en`: English by intention. */
function isMeantInEnglish(key: string, text: string): boolean {
  const words = text.replace(/\{[^{}]*\}/g, '').replace(sameEverywhere, '');
  return key.endsWith('.en') || (words.match(/\p{Script=Latin}/gu) ?? []).length <= 2;
}
