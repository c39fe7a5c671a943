import { describe, expect, test } from 'vitest';
import { documentFileName, folderName, safeName } from '@documents/file-name';
import { instructionLetterModel } from '@documents/instruction-letter';
import { minutesModel } from '@documents/minutes';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { Language } from '@shared/texts/language';
import { sample } from './sample-hearing';

const today = '2026-02-01';

function minutesName(language: Language, set: Partial<Hearing> = {}): string {
  const { instruction, ...record } = sample();
  const hearing = { ...record.hearing, ...set };
  const model = minutesModel({ ...record, hearing, language, draft: false, instructions: [instruction] });
  return documentFileName({
    model,
    subject: { kind: 'minutes', itemId: null },
    hearing,
    instruction: null,
    today,
  });
}

function letterName(language: Language, set: Partial<Instruction> = {}): string {
  const material = sample();
  const instruction = { ...material.instruction, ...set };
  const model = instructionLetterModel({ ...material, instruction, language, draft: false });
  return documentFileName({
    model,
    subject: { kind: 'instruction', itemId: null },
    hearing: material.hearing,
    instruction,
    today,
  });
}

describe('file names', () => {
  test.each([
    ['ru', '2026-01-16 Протокол № 3 (рус).docx'],
    ['ky', '2026-01-16 Протокол № 3 (кыр).docx'],
    ['en', '2026-01-16 Minutes No. 3 (eng).docx'],
  ] as const)('minutes in %s: %s', (language, name) => {
    expect(minutesName(language)).toBe(name);
  });

  test.each([
    ['ru', '2026-01-20 Поручение № 04-15-26 О мерах поддержки швейной отрасли (рус).docx'],
    ['ky', '2026-01-20 Тапшырма № 04-15-26 Тигүү тармагын колдоо чаралары жөнүндө (кыр).docx'],
    ['en', '2026-01-20 Instruction No. 04-15-26 On measures to support the sewing industry (eng).docx'],
  ] as const)('a letter in %s: %s', (language, name) => {
    expect(letterName(language)).toBe(name);
  });

  test('without a number and a title are still names', () => {
    expect(minutesName('ru', { number: null })).toBe('2026-01-16 Протокол (рус).docx');
    expect(letterName('en', { registration: null, title: {} })).toBe('2026-01-16 Instruction (eng).docx');
  });

  test('are short enough for every file system, and keep the language and the kind', () => {
    const title = { ru: 'О мерах поддержки отрасли '.repeat(40), en: '漢'.repeat(200) };
    const russian = letterName('ru', { title });
    expect(russian).toMatch(/^2026-01-20 Поручение № 04-15-26 О мерах .*[^ ] \(рус\)\.docx$/);
    for (const name of [russian, letterName('en', { title })]) {
      expect(Buffer.byteLength(name)).toBeLessThan(220);
      expect(name.length).toBeLessThan(120);
    }
  });
});

describe('folders', () => {
  test('carry the date, the number and the title in the language of the record', () => {
    expect(folderName(sample().hearing)).toBe('2026-01-16 № 3 Тигүү тармагы');
    expect(folderName({ ...sample().hearing, number: null, title: {} })).toBe('2026-01-16');
  });
});

describe('a safe name', () => {
  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['../../etc/passwd', '..-..-etc-passwd'],
    ['конец. . ', 'конец'],
    ['две\n\nстроки\t', 'две-строки-'],
    ['й', 'й'],
  ])('of %j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });
});
