import type { DocumentModel } from '@shared/documents/document-model';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import type { DocumentKind, PaperSubject } from '@shared/record/produced-document';
import { isBlank, localized } from '@shared/rules/names';
import { translator, type Translate } from '@shared/texts/catalogue';

/** Characters Windows refuses in names, and those nobody sees: controls, signs of direction, halves of characters. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]+/gu;

/** Linux takes 255 bytes, Windows 260 characters for the whole path: room is left for folders, « (2)» and «.docx». */
const longestInBytes = 180;
const longestInCharacters = 100;

/** Papers that are made before the minutes have a number. */
const notNumbered: readonly DocumentKind[] = ['notice', 'attendanceSheet'];

interface NamedDocument {
  readonly model: Pick<DocumentModel, 'language' | 'edition'>;
  readonly subject: Pick<PaperSubject, 'kind' | 'itemId'>;
  /** Null for a paper of the whole office. */
  readonly hearing: Hearing | null;
  readonly instruction: Instruction | null;
  /** The day of a paper that has no other. */
  readonly today: IsoDate;
}

/** A readable name for the file: «2026-01-16 Протокол № 3 (рус).docx». */
export function documentFileName(document: NamedDocument): string {
  const { model, hearing, instruction, today } = document;
  const text = translator(model.language);
  const date = instruction?.registration?.date ?? hearing?.date ?? today;
  const suffix = text(model.edition === 'ky-ru' ? 'paper.file.bothLanguages' : 'paper.file.language');
  return `${safeName(`${date} ${nameWords(document, text)}`)} (${suffix}).docx`;
}

/** The folder of one hearing, in the language of its record so that all versions lie together. */
export function folderName({ date, number, title, language }: Hearing): string {
  const reference = translator(language)('paper.file.number', { number: number ?? '' });
  const parts = [date, isBlank(number ?? '') ? '' : reference, localized(title, language).text];
  return safeName(parts.join(' '));
}

/** A part of a path that every system takes: no refused characters, no dot or space at its end, not too long. */
export function safeName(name: string): string {
  const clean = name.normalize('NFC').replace(refused, '-').replace(/\s+/g, ' ').trim();
  return shortened(clean).replace(/[. ]+$/, '');
}

function nameWords(document: NamedDocument, text: Translate): string {
  const { subject, hearing, instruction, model } = document;
  const { kind, itemId } = subject;
  const name =
    kind === 'instruction'
      ? text(`paper.file.instrument.${instruction?.instrument ?? 'instruction'}`)
      : text(`paper.file.kind.${kind}`);
  const number = instruction === null ? hearing?.number : instruction.registration?.number;
  const item = (hearing?.agenda.findIndex(({ id }) => id === itemId) ?? -1) + 1;
  const parts = [
    name,
    isBlank(number ?? '') || notNumbered.includes(kind)
      ? ''
      : text('paper.file.number', { number: number ?? '' }),
    kind === 'excerpt' && item > 0 ? text('paper.file.item', { number: item }) : '',
    kind === 'instruction' && item > 0 ? text('paper.file.withExcerpt') : '',
    instruction === null ? '' : localized(instruction.title, model.language).text,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Cut at the last space that fits; a character is never cut apart. */
function shortened(name: string): string {
  if (fits(name)) return name;
  let kept = '';
  for (const character of name) {
    if (!fits(kept + character)) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  return space > longestInCharacters / 2 ? kept.slice(0, space) : kept;
}

function fits(name: string): boolean {
  return name.length <= longestInCharacters && Buffer.byteLength(name) <= longestInBytes;
}
