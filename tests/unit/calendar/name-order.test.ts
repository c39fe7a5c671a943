import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '@shared/calendar/name-order';
import type { Language } from '@shared/texts/language';

const alphabets: Record<Language, string> = {
  ky: 'А Б В Г Д Е Ё Ж З И Й К Л М Н Ң О Ө П Р С Т У Ү Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я',
  ru: 'А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я',
  en: 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
};

function sorted(names: readonly string[], language: Language): string[] {
  return names.toReversed().sort((a, b) => compareNames(a, b, language));
}

describe('the order of names', () => {
  it.each(['ky', 'ru', 'en'] as const)(
    'follows the alphabet of %s in capitals and small letters',
    (language) => {
      const letters = alphabets[language].split(' ');
      expect(sorted(letters, language)).toEqual(letters);
      const small = letters.map((letter) => letter.toLowerCase());
      expect(sorted(small, language)).toEqual(small);
    },
  );

  it.each<[string, Language, string[]]>([
    [
      'Kyrgyz letters after their Russian neighbours',
      'ky',
      ['Ордобаев', 'Орозов', 'Өмүров', 'Өскөн', 'Петров'],
    ],
    ['ң inside a word', 'ky', ['Кенжеев', 'Кенч', 'Кеңеш', 'Кеңсе', 'Кеок']],
    ['ү inside a word', 'ky', ['Гулнара', 'Гуляев', 'Гүлнара', 'Гүлсара']],
    ['Ё after every Е', 'ru', ['Ежов', 'Елкин', 'Ершов', 'Ёлкин', 'Жуков']],
    ['a shorter name before the longer', 'ru', ['Борбиев', 'Борбиева']],
    ['a space before every letter', 'ky', ['Азамат Керимбек уулу', 'Азаматов']],
    ['a hyphen as a space', 'ru', ['Ала-Тоо', 'Ала Тоо II', 'Алай']],
    ['digits before letters', 'ru', ['2 комитет', 'Аппарат']],
    ['Cyrillic before Latin', 'ky', ['Яковлев', 'Adams']],
    ['Latin before Cyrillic', 'en', ['Zhalilov', 'Адамов']],
    ['an accented letter with its plain letter', 'en', ['Eames', 'Édouard', 'Ezra']],
    ['letters of no table at the end', 'en', ['Zhalilov', 'Яковлев', '王']],
  ])('%s', (_title, language, names) => {
    expect(sorted(names, language)).toEqual(names);
  });

  it.each([
    ['АКАЕВ', 'акаев'],
    ['«Ала-Тоо»', 'Ала-Тоо'],
    ['Ала-Тоо', 'Ала Тоо'],
    ['  Акаев  Ж. ', 'Акаев Ж'],
    ['Й', 'И\u0306'],
    ['Ё', 'Е\u0308'],
  ])('%s and %s are equal', (a, b) => {
    expect(compareNames(a, b, 'ky')).toBe(0);
  });

  it('is a consistent order for any texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('АаЕеЁёНнҢңОоӨөУуҮүЯяAaZz -1.é')) });
    fc.assert(
      fc.property(text, text, text, fc.constantFrom<Language>('ky', 'ru', 'en'), (a, b, c, language) => {
        const compare = (x: string, y: string): number => Math.sign(compareNames(x, y, language));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
