import type { Hearing } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';

interface Moment {
  /** Made of the part of the record it comes from; the same from one drawing to the next. */
  readonly id: string;
  readonly at: LocalDateTime;
  /** Whether it begins something: then it stands before an entry of the same second. */
  readonly opens: boolean;
}

/** What happened in the room, as the record holds it. */
export type SittingEvent =
  | (Moment & {
      readonly kind:
        'started' | 'ended' | 'breakBegun' | 'breakEnded' | 'closedPartBegun' | 'closedPartEnded';
      readonly note: string;
    })
  | (Moment & { readonly kind: 'itemBegun' | 'itemEnded'; readonly itemId: string })
  | (Moment & { readonly kind: 'arrived' | 'left'; readonly personIds: readonly string[] });

/**
 * Everything that happened in the room with its moment, in the order of time: beginning and end of the sitting, breaks,
 * closed parts, items called and closed, arrivals and departures. Whoever came or left in the same minute is one line.
 */
export function sittingEvents(hearing: Hearing): SittingEvent[] {
  const { actualStart, actualEnd } = hearing;
  const events: SittingEvent[] = [
    ...(actualStart === null
      ? []
      : [{ id: 'event-started', at: actualStart, opens: true, kind: 'started' as const, note: '' }]),
    ...hearing.breaks.flatMap((pause) => pauseEvents(pause, 'breakBegun', 'breakEnded')),
    ...hearing.closedParts.flatMap((part) => pauseEvents(part, 'closedPartBegun', 'closedPartEnded')),
    ...itemEvents(hearing),
    ...movements(hearing),
    ...(actualEnd === null
      ? []
      : [{ id: 'event-ended', at: actualEnd, opens: false, kind: 'ended' as const, note: '' }]),
  ];
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

interface Pause {
  readonly id: string;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime | null;
  readonly note: string;
}

function pauseEvents(
  { id, start, end, note }: Pause,
  begun: 'breakBegun' | 'closedPartBegun',
  ended: 'breakEnded' | 'closedPartEnded',
): SittingEvent[] {
  return [
    { id: `event-${id}-begun`, at: start, opens: begun === 'closedPartBegun', kind: begun, note },
    ...(end === null
      ? []
      : [{ id: `event-${id}-ended`, at: end, opens: ended === 'breakEnded', kind: ended, note: '' }]),
  ];
}

/** The end of an item is a line only where no other item is called at the same moment. */
function itemEvents({ agenda }: Hearing): SittingEvent[] {
  const calls = new Set(agenda.flatMap(({ considered }) => considered.map(({ start }) => start)));
  return agenda.flatMap(({ id, considered }) =>
    considered.flatMap(({ start, end }, time): SittingEvent[] => [
      { id: `event-${id}-${time}-begun`, at: start, opens: true, kind: 'itemBegun', itemId: id },
      ...(end === null || calls.has(end)
        ? []
        : [
            {
              id: `event-${id}-${time}-ended`,
              at: end,
              opens: false,
              kind: 'itemEnded' as const,
              itemId: id,
            },
          ]),
    ]),
  );
}

/** Coming at the beginning and leaving at the end say nothing of their own. */
function movements({ participants, actualStart, actualEnd }: Hearing): SittingEvent[] {
  const groups = new Map<string, { at: LocalDateTime; kind: 'arrived' | 'left'; personIds: string[] }>();
  const add = (kind: 'arrived' | 'left', at: LocalDateTime, personId: string): void => {
    const key = `${kind}-${at.slice(0, 16)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { at, kind, personIds: [personId] });
    else group.personIds.push(personId);
  };
  for (const { personId, presence, stays } of participants) {
    if (presence !== 'present') continue;
    for (const { arrived, left } of stays) {
      if (arrived !== null && (actualStart === null || arrived > actualStart))
        add('arrived', arrived, personId);
      if (left !== null && (actualEnd === null || left < actualEnd)) add('left', left, personId);
    }
  }
  return [...groups].map(([key, { at, kind, personIds }]) => ({
    id: `event-${key}`,
    at,
    opens: kind === 'arrived',
    kind,
    personIds,
  }));
}
