import type { Body } from '../../record/body';
import type { Directory } from '../../record/directory';
import { languages } from '../../texts/language';
import { findPersons, type PersonMatch } from '../find-person';
import { foldText, wordsOf } from '../fold-text';
import { inOtherLayout, soundOf } from '../name-spelling';
import type { LineContext } from './line-context';

/** Whom words may mean. */
export interface Fitting {
  /** At most nine, the most likely first. */
  readonly candidates: readonly string[];
  /** The only one who can be meant; null where several can, or nobody. */
  readonly sure: string | null;
}

const nobody: Fitting = { candidates: [], sure: null };

/** As many as there are digits to choose with. */
const mostCandidates = 9;

/** Fewer letters never mean anybody by themselves. */
const fewestLetters = 2;

/**
 * Persons for words of the line: by any part of a name, an alias or an office of the day, also in the other script or
 * the wrong layout. Those of this hearing come first, and a beginning of a name means them; but a whole name that
 * somebody outside the hearing bears as well, like a name two of the hearing bear, is never decided here.
 */
export function personsFor(words: string, context: LineContext): Fitting {
  const typed = words.trim();
  const picked = pickFor(typed, context);
  if (picked !== undefined && context.directory.persons.some(({ id }) => id === picked)) {
    return { candidates: [picked], sure: picked };
  }
  if (typed === '') return nobody;
  const found = withoutWeakest([
    ...findPersons(context.directory, typed, { date: context.hearing.date }).map(({ person, match }) => ({
      id: person.id,
      match,
    })),
    ...withNotedOffice(typed, context),
  ]);
  const taking = new Set(context.hearing.participants.map(({ personId }) => personId));
  const inside = found.filter(({ id }) => taking.has(id));
  const outside = found.filter(({ id }) => !taking.has(id));
  const meant =
    inside.length === 0 ? found : [...inside, ...outside.filter(({ match }) => match === 'exact')];
  const candidates = [...new Set([...inside, ...outside].map(({ id }) => id))];
  const [only] = new Set(meant.map(({ id }) => id));
  return {
    candidates: candidates.slice(0, mostCandidates),
    sure:
      only !== undefined && new Set(meant.map(({ id }) => id)).size === 1 && isLongEnough(typed)
        ? only
        : null,
  };
}

/** Bodies for words of the line, by any word of a name or an alias; cabinets and ministries stand first. */
export function bodiesFor(words: string, context: LineContext): Fitting {
  const typed = words.trim();
  const picked = pickFor(typed, context);
  if (picked !== undefined && context.directory.bodies.some(({ id }) => id === picked)) {
    return { candidates: [picked], sure: picked };
  }
  const spellings = [typed, ...inOtherLayout(typed)].map(wordsOf).filter((spelling) => spelling.length > 0);
  for (const spelling of spellings) {
    const found = context.directory.bodies.filter((body) => fitsBody(body, spelling));
    if (found.length === 0) continue;
    const ids = found.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => id);
    return {
      candidates: ids.slice(0, mostCandidates),
      sure: ids.length === 1 && isLongEnough(typed) ? (ids[0] ?? null) : null,
    };
  }
  return nobody;
}

/** The only cabinet the directory knows: most instructions go there, and the line shows that this one does. */
export function onlyCabinet({ bodies }: Directory): string | null {
  const cabinets = bodies.filter(({ kind }) => kind === 'cabinet');
  return cabinets.length === 1 ? (cabinets[0]?.id ?? null) : null;
}

interface Found {
  readonly id: string;
  readonly match: PersonMatch;
}

/** An office that is noted for this hearing alone finds its person, too. */
function withNotedOffice(typed: string, { hearing }: LineContext): Found[] {
  const spelling = wordsOf(typed);
  if (spelling.length === 0) return [];
  return hearing.participants
    .filter(({ office }) => {
      const words = languages.flatMap((language) => wordsOf(office[language] ?? ''));
      return spelling.every((one) => words.some((word) => word.startsWith(one)));
    })
    .map(({ personId }) => ({ id: personId, match: 'prefix' }));
}

/** What only fits with the wrong layout counts where nothing fits as it was typed. */
function withoutWeakest(found: readonly Found[]): readonly Found[] {
  const asTyped = found.filter(({ match }) => match !== 'layout');
  return asTyped.length === 0 ? found : asTyped;
}

function pickFor(typed: string, { picks }: LineContext): string | undefined {
  const folded = foldText(typed.normalize('NFC'));
  return picks.find(({ words }) => foldText(words.normalize('NFC')) === folded)?.id;
}

function isLongEnough(typed: string): boolean {
  return typed.replace(/\s/gu, '').length >= fewestLetters;
}

function fitsBody(body: Body, spelling: readonly string[]): boolean {
  const words = bodyWords(body);
  return spelling.every((one) => {
    const sound = soundOf(one);
    return words.some(
      (word) => word.startsWith(one) || (sound.length > 1 && soundOf(word).startsWith(sound)),
    );
  });
}

const wordsByBody = new WeakMap<Body, readonly string[]>();

function bodyWords(body: Body): readonly string[] {
  let words = wordsByBody.get(body);
  if (words === undefined) {
    const names = languages.flatMap((language) =>
      Object.values(body.names[language] ?? {}).map((name) => name ?? ''),
    );
    words = [...new Set([...names, ...body.aliases].flatMap((name) => wordsOf(name)))];
    wordsByBody.set(body, words);
  }
  return words;
}

function rankOf({ kind }: Body): number {
  return kind === 'cabinet' ? 0 : kind === 'ministry' ? 1 : 2;
}
