import { Refusal } from '../../contract/problem';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime, Stretch } from '../../record/primitives';

/** In the order of their beginnings; of two that begin at one moment, the one that ends first comes first. */
export function inOrderOfTime<Span extends Stretch>(spans: readonly Span[]): Span[] {
  return spans.toSorted(
    (first, second) =>
      compareMoments(first.start, second.start) || compareMoments(first.end ?? never, second.end ?? never),
  );
}

/** Later than every moment a record can hold. */
const never = '~';

function compareMoments(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** @throws Refusal `hearing.endBeforeStart`. */
export function refuseReversed(start: string | null, end: string | null): void {
  if (start !== null && end !== null && end < start)
    throw new Refusal('hearing.endBeforeStart', { start, end });
}

/**
 * The first span that begins before the one ahead of it has ended, with that one; null where none does. A span without
 * an end lasts, so nothing may follow it. One may begin at the moment the other ends.
 */
export function overlapOf<Span extends Stretch>(
  spans: readonly Span[],
): { earlier: Span; later: Span } | null {
  const sorted = inOrderOfTime(spans);
  for (const [place, later] of sorted.entries()) {
    const earlier = sorted[place - 1];
    if (earlier !== undefined && (earlier.end === null || later.start < earlier.end))
      return { earlier, later };
  }
  return null;
}

/**
 * A span that ends now. Null where it would end at the moment it began: it was a slip of the hand.
 *
 * @throws Refusal `hearing.endBeforeStart`.
 */
export function ended<Span extends Stretch>(span: Span, at: LocalDateTime): Span | null {
  refuseReversed(span.start, at);
  return span.start === at ? null : { ...span, end: at };
}

/** A start that was recorded at one moment and is corrected to another. */
export interface CorrectedStart {
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
}

/** The one start that was corrected between two states of the same spans; null where none was, or several at once. */
export function correctedStart(
  former: readonly Stretch[],
  present: readonly Stretch[],
): CorrectedStart | null {
  const before = former.map(({ start }) => start);
  const after = present.map(({ start }) => start);
  const [from, ...otherGone] = before.filter((start) => !after.includes(start));
  const [to, ...otherNew] = after.filter((start) => !before.includes(start));
  const isOne = before.length === after.length && otherGone.length === 0 && otherNew.length === 0;
  return isOne && from !== undefined && to !== undefined ? { from, to } : null;
}

/**
 * Whatever lasted when something else was called ended by that call, so it ends at the corrected moment of it. Where
 * nothing would be left of it, it stays: the two overlap, and a person has to say which is right.
 */
export function endedByCall<Span extends Stretch>(span: Span, call: CorrectedStart | null): Span {
  return call !== null && span.end === call.from && span.start < call.to ? { ...span, end: call.to } : span;
}

/**
 * Once the end of the sitting is known, nothing in it is said by hand to last still.
 *
 * @throws Refusal `hearing.endMissing` with the start of what has no end.
 */
export function refuseOpened(
  { actualEnd }: Pick<Hearing, 'actualEnd'>,
  former: readonly Stretch[],
  present: readonly Stretch[],
): void {
  const opened = present.find(({ end }) => end === null);
  const wasOpen = former.some(({ end }) => end === null);
  if (actualEnd !== null && opened !== undefined && !wasOpen) {
    throw new Refusal('hearing.endMissing', { at: opened.start });
  }
}
