/** The languages of the interface and of the documents, in the order the program shows them. */
export const languages = ['ky', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
