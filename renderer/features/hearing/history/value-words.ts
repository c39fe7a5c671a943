import { formatDate, formatTime } from '@shared/calendar/date-forms';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, personName } from '@shared/rules/names';
import { isMessageKey, type Translate } from '@shared/texts/catalogue';
import { isLanguage, languages, type Language } from '@shared/texts/language';
import type { ChangedField, Part } from './changed-fields';

/** What is needed to say a stored value in words. */
export interface Reader {
  readonly t: Translate;
  readonly language: Language;
  readonly hearing: Hearing;
  readonly directory: Directory;
}

/** Fields whose values are words of the catalogues. */
const wordLists: Readonly<Record<string, readonly string[]>> = {
  kind: ['record.hearingKind', 'record.entryKind', 'record.deadlineKind'],
  status: ['record.hearingStatus'],
  presence: ['record.presence'],
  role: ['record.participantRole'],
  language: ['app.languageName'],
  instrument: ['record.instrument'],
  secrecy: ['record.voteSecrecy'],
  majority: ['record.majority'],
  method: ['record.voteMethod'],
  value: ['record.ballot'],
};

/** Fields that say nothing to a reader: identifiers, and what the line of the history says itself. */
const silentFields = new Set(['id', 'fingerprint']);
const silentPaths = /^(approvals|reopenings)\.\d+\.at$/;

/** The field a path ends in: `rapporteurIds` of `agenda.0.rapporteurIds.1`. */
export function fieldOf(path: readonly string[]): string {
  return path.findLast((step) => !isPlace(step) && !isLanguage(step)) ?? '';
}

export function isSilent(path: readonly string[]): boolean {
  return silentFields.has(fieldOf(path)) || silentPaths.test(path.join('.'));
}

/**
 * The name of a field: «Agenda item 2 · Title · in Kyrgyz».
 *
 * @param arePlacesValid whether the places of the path are still those of the hearing, so that a person can be named.
 */
export function fieldWords(path: readonly string[], arePlacesValid: boolean, reader: Reader): string {
  const [list = '', place, ...rest] = path;
  if (!isPlace(place)) return wordsOfSteps(path, reader).join(' · ');
  return [subjectWords(list, Number(place), arePlacesValid, reader), ...wordsOfSteps(rest, reader)].join(
    ' · ',
  );
}

function wordsOfSteps(steps: readonly string[], { t }: Reader): string[] {
  return steps.flatMap((step) => {
    if (isLanguage(step)) return t(`record.inLanguage.${step}`);
    const key = `hearing.field.${step}`;
    return isMessageKey(key) ? t(key) : [];
  });
}

/** Where in the hearing a change was, for a sentence that says already of what kind the part is: «№ 22, время». */
function placeWords(path: readonly string[], reader: Reader): string {
  const [list, place, ...rest] = path;
  const isPart = isPlace(place);
  const fields = wordsOfSteps(isPart ? rest : path, reader).map((word) =>
    uncapitalized(word, reader.language),
  );
  const number =
    isPart && list !== 'participants'
      ? [reader.t('hearing.history.number', { number: Number(place) + 1 })]
      : [];
  return [...number, ...fields].join(', ');
}

function uncapitalized(word: string, language: Language): string {
  return word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1);
}

/** The part of a list at a place: a person by name, everything else by its number. */
function subjectWords(list: string, place: number, arePlacesValid: boolean, reader: Reader): string {
  const [name = list] = wordsOfSteps([list], reader);
  if (list !== 'participants') return `${name} ${place + 1}`;
  const personId = reader.hearing.participants[place]?.personId;
  return arePlacesValid && personId !== undefined ? wordsOfId(personId, reader) || name : name;
}

/** The leaves that name a part, best first. */
const namingFields = ['title', 'text', 'subject'] as const;

/** A part of a list in one line: its title or text, or the person. */
export function partWords(part: Part, reader: Reader): string {
  const preferred = [reader.language, ...languages];
  const texts = namingFields.flatMap((field) =>
    preferred.map((language) => part.get(`${field}.${language}`)),
  );
  const text = texts.find((candidate) => candidate !== undefined);
  if (text !== undefined) return text;
  const personId = part.get('personId');
  if (personId !== undefined) return wordsOfId(personId, reader);
  return [...part]
    .filter(([path]) => !isSilent(path.split('.')))
    .map(([path, value]) => valueWords(fieldOf(path.split('.')), value, reader))
    .join(', ');
}

/** Longest piece of a text that a message quotes, in characters. */
const quoted = 60;

/** What a change was about, in a few words: the field, whose voices, or the beginning of the part that came or went. */
export function firstWords(fields: readonly ChangedField[], reader: Reader): string {
  const [first] = fields;
  switch (first?.kind) {
    case 'edited':
      return placeWords(first.path, reader);
    case 'voice':
      return beginningOf(
        fields
          .flatMap((field) => (field.kind === 'voice' ? wordsOfId(field.personId, reader) : []))
          .join(', '),
      );
    case 'added':
    case 'removed':
      return beginningOf(partWords(first.part, reader));
    default:
      return '';
  }
}

function beginningOf(words: string): string {
  return words.length > quoted ? `${words.slice(0, quoted).trimEnd()}…` : words;
}

/** Whose voice it is: «Vote 2 · Asanov Bakyt». */
export function voterWords(vote: number, personId: string, reader: Reader): string {
  return [subjectWords('votes', vote, true, reader), wordsOfId(personId, reader)].join(' · ');
}

/** A stored value in words; empty where it says nothing. */
export function valueWords(field: string, value: string, reader: Reader): string {
  const { t, language } = reader;
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'hearing.yes' : 'hearing.no');
  for (const list of wordLists[field] ?? []) {
    const key = `${list}.${value}`;
    if (isMessageKey(key)) return t(key);
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return formatTime(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language, 'short');
  return /Ids?$/.test(field) ? wordsOfId(value, reader) : value;
}

/** A value before and after a change in words. Two moments of one minute are told apart by their seconds. */
export function changeOfValue(
  field: string,
  { before, after }: { readonly before: string; readonly after: string },
  reader: Reader,
): { readonly before: string; readonly after: string } {
  const words = { before: valueWords(field, before, reader), after: valueWords(field, after, reader) };
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(before);
  if (!isMoment || before === after || words.before !== words.after) return words;
  return { before: before.slice(11), after: after.slice(11) };
}

/** What an identifier stands for; empty for parts that are gone. */
function wordsOfId(id: string, { t, language, hearing, directory }: Reader): string {
  const index = directoryIndex(directory);
  const person = index.person(id);
  if (person !== undefined) return personName(person, language).text;
  const body = index.body(id);
  if (body !== undefined) return bodyName(body, language).text;
  const item = hearing.agenda.findIndex((candidate) => candidate.id === id);
  return item < 0 ? '' : t('preparation.agenda.itemName', { number: item + 1 });
}

function isPlace(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}
