import { compareNames } from '../calendar/name-order';
import type { Directory } from '../record/directory';
import type { Office } from '../record/office';
import type { Person } from '../record/person';
import type { IsoDate } from '../record/primitives';
import { languages } from '../texts/language';
import { directoryIndex } from './directory-lookup';
import { wordsOf } from './fold-text';
import { inOtherLayout, soundOf } from './name-spelling';
import { personName } from './names';
import { officesOn } from './office-on-date';

/** How what was typed fits, best first. */
export const personMatches = ['exact', 'prefix', 'transliterated', 'layout'] as const;

export type PersonMatch = (typeof personMatches)[number];

export interface PersonCandidate {
  readonly person: Person;
  /** The weakest fit among the typed words: every word has to fit somewhere. */
  readonly match: PersonMatch;
}

export interface FindPersonOptions {
  /** Only offices held that day are looked through; left out, those of any time. */
  readonly date?: IsoDate;
  /** Most candidates wanted. */
  readonly limit?: number;
}

/**
 * Persons for what was typed, best first: every typed word begins a word of a name, an alias or an office title, as
 * typed, spelled in the other script («Zhumabek» → «Жумабек»), or typed with the wrong keyboard layout («cfk» → «сал»).
 * These are suggestions: two people may share a surname, so nobody is ever linked without a choice.
 */
export function findPersons(
  directory: Directory,
  typed: string,
  { date, limit = directory.persons.length }: FindPersonOptions = {},
): PersonCandidate[] {
  const { found } = searchTable(directory);
  const key = `${date ?? ''} ${typed}`;
  const known = found.get(key) ?? everyFittingPerson(directory, typed, date);
  // The name typed last is looked for again with every letter behind it.
  found.delete(key);
  found.set(key, known);
  const [oldest = key] = found.keys();
  if (found.size > rememberedNames) found.delete(oldest);
  return known.slice(0, limit);
}

const rememberedNames = 20;

function everyFittingPerson(
  directory: Directory,
  typed: string,
  date: IsoDate | undefined,
): PersonCandidate[] {
  const asTyped = wordsOf(typed);
  const otherLayouts = inOtherLayout(typed).map(wordsOf);
  if (asTyped.length === 0 && otherLayouts.every((words) => words.length === 0)) return [];
  const { persons, officeWords } = searchTable(directory);
  return persons
    .flatMap(({ person, name, words: ownWords }) => {
      const offices =
        date === undefined ? officesEver(directory, person.id) : officesOn(directory, person.id, date);
      const words = [...ownWords, ...offices.flatMap(({ id }) => officeWords.get(id) ?? [])];
      const match = matchOf(words, asTyped) ?? layoutMatchOf(words, otherLayouts);
      return match === null ? [] : [{ person, match, name }];
    })
    .sort((a, b) => rankOf(a.match) - rankOf(b.match) || compareNames(a.name, b.name, 'ky'))
    .map(({ person, match }) => ({ person, match }));
}

interface SearchableWord {
  readonly text: string;
  readonly sound: string;
}

interface SearchTable {
  readonly persons: readonly { person: Person; name: string; words: readonly SearchableWord[] }[];
  readonly officeWords: ReadonlyMap<string, readonly SearchableWord[]>;
  /** What was looked for last, and who was found. */
  readonly found: Map<string, readonly PersonCandidate[]>;
}

const searchTables = new WeakMap<Directory, SearchTable>();

/** Made once per directory object: people are looked for with every key pressed. */
function searchTable(directory: Directory): SearchTable {
  let table = searchTables.get(directory);
  if (table === undefined) {
    table = {
      persons: directory.persons.map((person) => ({
        person,
        name: personName(person, 'ky').text,
        words: searchableWords([
          ...languages.map((language) => person.names[language]?.full),
          ...person.aliases,
        ]),
      })),
      officeWords: new Map(
        directory.offices.map(({ id, title }) => [
          id,
          searchableWords(languages.map((language) => title[language])),
        ]),
      ),
      found: new Map(),
    };
    searchTables.set(directory, table);
  }
  return table;
}

function searchableWords(texts: readonly (string | undefined)[]): SearchableWord[] {
  const words = new Set(texts.flatMap((text) => wordsOf(text ?? '')));
  return Array.from(words, (text) => ({ text, sound: soundOf(text) }));
}

function officesEver(directory: Directory, personId: string): Office[] {
  const index = directoryIndex(directory);
  return index.holdingsOf(personId).flatMap(({ officeId }) => index.office(officeId) ?? []);
}

function matchOf(words: readonly SearchableWord[], typed: readonly string[]): PersonMatch | null {
  const matches = typed.map((word) => matchOfWord(words, word));
  if (matches.includes(null)) return null;
  return personMatches.findLast((match) => matches.includes(match)) ?? null;
}

function matchOfWord(words: readonly SearchableWord[], typed: string): PersonMatch | null {
  if (words.some(({ text }) => text === typed)) return 'exact';
  if (words.some(({ text }) => text.startsWith(typed))) return 'prefix';
  const typedSound = soundOf(typed);
  const soundsAlike = typedSound !== '' && words.some(({ sound }) => sound.startsWith(typedSound));
  return soundsAlike ? 'transliterated' : null;
}

function layoutMatchOf(
  words: readonly SearchableWord[],
  layouts: readonly (readonly string[])[],
): PersonMatch | null {
  const fits = (typed: readonly string[]) =>
    typed.length > 0 && typed.every((word) => words.some(({ text }) => text.startsWith(word)));
  return layouts.some(fits) ? 'layout' : null;
}

function rankOf(match: PersonMatch): number {
  return personMatches.indexOf(match);
}
