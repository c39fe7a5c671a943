import { expect, it } from 'vitest';
import { changeOfValue, type Reader } from '@renderer/features/hearing/history/value-words';
import { translator } from '@shared/texts/catalogue';
import { aHearing, directory } from '../rules/support/records';

const reader: Reader = { t: translator('ru'), language: 'ru', hearing: aHearing(), directory };

it.each([
  ['of different minutes', '2026-01-16T10:12:40', '2026-01-16T10:10:40', '10:12', '10:10'],
  ['of one minute', '2026-01-16T10:12:40', '2026-01-16T10:12:05', '10:12:40', '10:12:05'],
  ['of different days', '2026-01-16T10:12:40', '2026-01-17T10:13:40', '10:12', '10:13'],
  ['of an end that was open', '', '2026-01-16T10:12:05', '', '10:12'],
])('moments %s are told apart in the history', (_what, before, after, oldWords, newWords) => {
  expect(changeOfValue('end', { before, after }, reader)).toEqual({ before: oldWords, after: newWords });
});
