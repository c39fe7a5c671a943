import { expect, test } from 'vitest';
import { documentRegisterMigrations } from '@core/archive/formats/document-register-migrations';
import { recordKinds } from '@core/archive/record-kinds';
import { assertGapFree, migrate } from '@storage/migrations';

const { format } = recordKinds['document-register'];

/** A register as the first version of the program wrote it, letter by letter. */
const first = {
  documents: [
    {
      id: 'document-1',
      hearingId: 'hearing-1',
      instructionId: null,
      kind: 'minutes',
      language: 'ru',
      draft: true,
      path: '/home/office/2026-01-16 Протокол № 3 (рус).docx',
      fingerprint: 'a'.repeat(64),
      producedAt: '2026-01-16T12:40:00.000Z',
      revision: 41,
    },
    {
      id: 'document-2',
      hearingId: 'hearing-1',
      instructionId: 'instruction-1',
      kind: 'instruction',
      language: 'ky',
      draft: false,
      path: '/home/office/2026-01-20 Тапшырма (кыр).docx',
      fingerprint: 'b'.repeat(64),
      producedAt: '2026-01-20T08:00:00.000Z',
      revision: 52,
    },
  ],
};

const second = {
  documents: [
    {
      id: 'document-1',
      hearingId: 'hearing-1',
      itemId: null,
      instructionId: null,
      kind: 'minutes',
      edition: 'ru',
      draft: true,
      path: '/home/office/2026-01-16 Протокол № 3 (рус).docx',
      fingerprint: 'a'.repeat(64),
      producedAt: '2026-01-16T12:40:00.000Z',
      revision: 41,
      templateFingerprint: null,
    },
    {
      id: 'document-2',
      hearingId: 'hearing-1',
      itemId: null,
      instructionId: 'instruction-1',
      kind: 'instruction',
      edition: 'ky',
      draft: false,
      path: '/home/office/2026-01-20 Тапшырма (кыр).docx',
      fingerprint: 'b'.repeat(64),
      producedAt: '2026-01-20T08:00:00.000Z',
      revision: 52,
      templateFingerprint: null,
    },
  ],
};

test('a register of the first version becomes one of papers of many kinds', () => {
  expect(migrate(first, 1, documentRegisterMigrations)).toEqual(second);
  expect(format.parse(second)).toEqual(second);
  expect(() => format.parse(first)).toThrow();
});

test('the versions of the register follow each other', () => {
  expect(() => assertGapFree(format)).not.toThrow();
  expect(format.version).toBe(2);
});
