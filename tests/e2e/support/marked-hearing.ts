import type { HearingPackage } from '@shared/record/hearing-package';
import { example } from './example';

/** A word that stands once in a paper, so that its page can be found: `q17q`. */
export const markPattern = /q(\d+)q/g;

/**
 * A hearing of several hours whose every speech and every invited person carries a mark: the example repeated, with so
 * many people more.
 */
export function markedHearing(rounds: number, people: number): HearingPackage {
  const { hearing, directory, ...rest } = example;
  const [person] = directory.persons;
  const [participant] = hearing.participants;
  if (person === undefined || participant === undefined) throw new Error('The example has no people.');
  let mark = 0;
  const crowd = Array.from({ length: people }, (_none, index) => {
    const name = { full: `Катышуучу q${(mark += 1)}q`, signature: `К. ${index}` };
    return { ...person, id: `marked-person-${index}`, names: { ky: name, ru: name, en: name }, aliases: [] };
  });
  const entries = Array.from({ length: rounds }, (_none, turn) =>
    hearing.entries.map((entry) => {
      const named = (id: string): string => `${id}-${turn}`;
      const word = `q${(mark += 1)}q`;
      return {
        ...entry,
        id: named(entry.id),
        answersId: entry.answersId === null ? null : named(entry.answersId),
        text: Object.fromEntries(
          Object.entries(entry.text).map(([language, text]) => [language, `${word} ${text}`]),
        ),
      };
    }),
  ).flat();
  return {
    ...rest,
    instructions: [],
    directory: { ...directory, persons: [...directory.persons, ...crowd] },
    hearing: {
      ...hearing,
      id: 'marked-hearing',
      decisions: [],
      entries,
      participants: [
        ...hearing.participants,
        ...crowd.map(({ id }) => ({ ...participant, personId: id, role: 'invited' as const, stays: [] })),
      ],
    },
  };
}
