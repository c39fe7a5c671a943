import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { HearingPackage } from '@shared/record/hearing-package';
import { example } from '../e2e/support/example';

/** The example hearing with its exchanges repeated until it holds so many entries: a hearing of several hours. */
export function longHearing(entries: number): HearingPackage {
  const { hearing, ...rest } = example;
  return { ...rest, hearing: { ...hearing, entries: repeated(hearing, entries) } };
}

function repeated(hearing: Hearing, count: number): Entry[] {
  const round = hearing.entries.length;
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / round);
    const entry = hearing.entries[index % round] as Entry;
    const named = (id: string): string => (turn === 0 ? id : `${id}-${turn}`);
    return {
      ...entry,
      id: named(entry.id),
      answersId: entry.answersId === null ? null : named(entry.answersId),
    };
  });
}
