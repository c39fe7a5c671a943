import type { SearchHit } from '@shared/contract/hearing-methods';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { LocalizedText } from '@shared/record/primitives';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { type Language, languages } from '@shared/texts/language';

/** A piece of text of a hearing in which words are looked for, and where it stands. */
export interface SearchableText extends Pick<SearchHit, 'where' | 'targetId' | 'personId' | 'language'> {
  readonly text: string;
}

type Place = Omit<SearchableText, 'text' | 'language'>;

/**
 * Every text of a hearing, in every language it is held in (the original first), with the names of the people who
 * took part.
 */
export function searchableTexts(
  hearing: Hearing,
  instructions: readonly Instruction[],
  directory: Directory,
): SearchableText[] {
  const inOrder = [hearing.language, ...languages.filter((language) => language !== hearing.language)];
  const inEachLanguage = (texts: LocalizedText, place: Place): SearchableText[] =>
    inLanguages(inOrder, texts, place);
  const whole: Place = { where: 'hearing', targetId: null, personId: null };
  return [
    ...inEachLanguage(hearing.title, whole),
    ...inEachLanguage(hearing.place, whole),
    ...plain(hearing.number, whole),
    ...plain(hearing.note, whole),
    ...hearing.agenda.flatMap((item) => [
      ...inEachLanguage(item.title, { where: 'agenda', targetId: item.id, personId: null }),
      ...plain(item.note, { where: 'agenda', targetId: item.id, personId: null }),
    ]),
    ...hearing.entries.flatMap((entry) => {
      const place: Place = { where: 'entry', targetId: entry.id, personId: entry.speakerId };
      return [...inEachLanguage(entry.text, place), ...inEachLanguage(entry.promise?.what ?? {}, place)];
    }),
    ...hearing.votes.flatMap((vote) =>
      inEachLanguage(vote.subject, { where: 'vote', targetId: vote.id, personId: null }),
    ),
    ...hearing.decisions.flatMap((decision) =>
      inEachLanguage(decision.text, { where: 'decision', targetId: decision.id, personId: null }),
    ),
    ...instructions.flatMap((instruction) => instructionTexts(instruction, inEachLanguage)),
    ...hearing.participants.flatMap((participant) => namesOf(directory, participant.personId)),
  ];
}

function instructionTexts(
  instruction: Instruction,
  inEachLanguage: (texts: LocalizedText, place: Place) => SearchableText[],
): SearchableText[] {
  const place: Place = { where: 'instruction', targetId: instruction.id, personId: null };
  return [
    ...inEachLanguage(instruction.title, place),
    ...inEachLanguage(instruction.findings, place),
    ...plain(instruction.registration?.number ?? null, place),
    ...instruction.items.flatMap((item) => inEachLanguage(item.text, place)),
  ];
}

function namesOf(directory: Directory, personId: string): SearchableText[] {
  const person = directoryIndex(directory).person(personId);
  if (person === undefined) return [];
  const place: Place = { where: 'participant', targetId: null, personId };
  const names = languages.flatMap((language) => {
    const text = person.names[language]?.full;
    return text === undefined ? [] : [{ ...place, language, text }];
  });
  return [...names, ...person.aliases.flatMap((alias) => plain(alias, place))];
}

function inLanguages(order: readonly Language[], texts: LocalizedText, place: Place): SearchableText[] {
  return order.flatMap((language) => {
    const text = texts[language];
    return text === undefined || text === '' ? [] : [{ ...place, language, text }];
  });
}

function plain(text: string | null, place: Place): SearchableText[] {
  return text === null || text === '' ? [] : [{ ...place, language: null, text }];
}
