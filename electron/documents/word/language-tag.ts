import type { Language } from '@shared/texts/language';

/** Languages as Word names them: they choose the spelling checker and the voice that reads aloud. */
export const languageTags: Readonly<Record<Language, string>> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' };
