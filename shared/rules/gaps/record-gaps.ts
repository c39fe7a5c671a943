import type { Deadline } from '../../record/deadline';
import type { Entry } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import { isMeasurable } from '../deadline';
import { exchangesOf } from '../exchanges';
import { isGap } from '../names';
import { sortingNeeds, type SortingNeed } from '../sorting';
import { type Gap, type GapCode, type GapInput, gapsOf } from './gap';

const gap = gapsOf('record');

/** Lines nobody has sorted, missing speakers, items, links and texts, open questions, promises nobody can measure. */
export function recordGaps(input: GapInput): Gap[] {
  const { hearing } = input;
  const unanswered = new Set(
    exchangesOf(hearing)
      .filter(({ state }) => state === 'unanswered')
      .map(({ question }) => question.id),
  );
  const byEntry = hearing.entries.flatMap((entry, place) => {
    const fields = { targetId: entry.id, details: { number: place + 1 } };
    const found: Gap[] = [];
    for (const need of sortingNeeds(hearing, entry)) {
      const code = entry.kind === 'unsorted' ? undefined : codes[need];
      if (code === undefined) continue;
      found.push(gap(code, code === 'speakerMissing' ? fields : { ...fields, severity: 'warning' }));
    }
    if (unanswered.has(entry.id)) found.push(gap('questionUnanswered', { ...fields, severity: 'warning' }));
    return [...found, ...promiseGaps(entry, fields)];
  });
  return [...emptyGap(hearing), ...unsortedGap(hearing.entries), ...textGaps(input), ...byEntry];
}

/** Whoever sorts a line says the rest as well, so nothing else is asked of it. */
const codes: { readonly [Need in SortingNeed]?: GapCode } = {
  speaker: 'speakerMissing',
  item: 'entryItemMissing',
  question: 'answerUnlinked',
};

/** Before the sitting, and at its beginning, nobody has said anything yet. */
function emptyGap({ status, entries }: Hearing): Gap[] {
  const isOver = status !== 'planned' && status !== 'inSession';
  return isOver && entries.length === 0 ? [gap('entriesEmpty')] : [];
}

/** One gap with the number of lines; it opens the first of them. */
function unsortedGap(entries: readonly Entry[]): Gap[] {
  const unsorted = entries.filter(({ kind }) => kind === 'unsorted');
  const [first] = unsorted;
  return first === undefined
    ? []
    : [gap('entriesUnsorted', { targetId: first.id, details: { count: unsorted.length } })];
}

/** One gap per language with the number of entries; it opens the first of them. */
function textGaps({ hearing, languages }: GapInput): Gap[] {
  return languages.flatMap((language) => {
    const untranslated = hearing.entries.filter(({ text }) => isGap(text, language));
    const [first] = untranslated;
    if (first === undefined) return [];
    return [
      gap('entryTextsMissing', { targetId: first.id, language, details: { count: untranslated.length } }),
    ];
  });
}

function promiseGaps(
  { promise, writtenReply }: Entry,
  fields: { readonly targetId: string; readonly details: { readonly number: number } },
): Gap[] {
  const deadlines: Deadline[] = [promise, writtenReply].flatMap((promised) => promised?.due ?? []);
  return deadlines.flatMap((due) => {
    if (isMeasurable(due)) return [];
    if (due.kind !== 'year') return [gap('promiseNotMeasurable', { ...fields, severity: 'warning' })];
    const details = { ...fields.details, year: due.year };
    return [gap('promiseYearUnconfirmed', { ...fields, severity: 'warning', details })];
  });
}
