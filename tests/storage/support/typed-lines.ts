import type { PartChange } from '@shared/record/hearing-change';
import { emptyLine, type LineDraft, type UnsentLine } from '@shared/record/line-draft';

/** A time of its own for every line, so that each can be told from the others. */
function momentOf(serial: number): string {
  return new Date(Date.UTC(2026, 0, 16, 10) + serial * 1000).toISOString().slice(0, 19);
}

/** What the typist types as the line of a number, letter by letter. */
export function sentence(serial: number): string {
  return `Строка ${serial}: кеңешме — «ң», 🙂 и пробел `;
}

/** The line of a number when so many letters (UTF-16 units) of it are typed. */
export function lineAt(serial: number, length: number): LineDraft {
  const text = sentence(serial).slice(0, length);
  return {
    ...emptyLine('ru', 'example-item-1'),
    text,
    caret: text.length,
    at: length === 0 ? null : momentOf(serial),
    kind: length === 0 ? null : 'remark',
  };
}

/** The line handed over. */
export function handedOver(serial: number): UnsentLine {
  const draft = lineAt(serial, sentence(serial).length);
  return {
    key: `line-${serial}`,
    draft,
    act: { changes: [note(serial), addition(serial)], ballots: [], instruction: null },
  };
}

/** What a line does besides: as many lines as the item has, so says its note. */
function note(serial: number): PartChange {
  return { kind: 'agenda.edit', itemId: 'example-item-1', set: { note: String(serial) } };
}

function addition(serial: number): PartChange {
  return {
    kind: 'entry.add',
    entry: {
      kind: 'remark',
      itemId: null,
      speakerId: null,
      at: momentOf(serial),
      language: 'ru',
      text: { ru: sentence(serial).trim() },
      addresseeId: null,
      answersId: null,
      promise: null,
      writtenReply: null,
    },
  };
}

/** The number of a line by its text; null for any other text. */
export function serialOf(text: string): number | null {
  const serial = Number(/^Строка (\d+):/.exec(text)?.[1] ?? Number.NaN);
  return Number.isNaN(serial) ? null : serial;
}
