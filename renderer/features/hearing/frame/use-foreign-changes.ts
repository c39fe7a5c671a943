import { useEffect, useMemo, useRef, useState } from 'react';
import { useKnownRevision, type HearingChanger } from '@renderer/api';

export interface ForeignChanges {
  /** The same changer; what goes through it counts as this window's own. */
  readonly changer: HearingChanger;
  /** True after another window changed the hearing, until it is dismissed. */
  readonly isChanged: boolean;
  readonly dismiss: () => void;
}

/**
 * Tells the changes of other windows from this window's own: the revision grows by one with every change, so what
 * it grew beyond the own changes came from elsewhere.
 */
export function useForeignChanges(
  hearingId: string,
  revision: number | undefined,
  inner: HearingChanger,
): ForeignChanges {
  const knownRevision = useKnownRevision(hearingId);
  const [isChanged, setIsChanged] = useState(false);
  const [answers, setAnswers] = useState(0);
  const counts = useRef<Counts>({ seen: null, underWay: 0, own: 0 });
  const latest = useRef(inner);
  useEffect(() => {
    latest.current = inner;
  });

  useEffect(() => {
    // While an own change is under way its news may arrive before its answer.
    if (revision === undefined || counts.current.underWay > 0) return;
    const { seen, own } = counts.current;
    const growth = revision - (seen ?? revision);
    // The answer of an own change may be known before the page is drawn with its revision.
    counts.current = { seen: revision, underWay: 0, own: Math.max(0, own - growth) };
    if (growth > own) setIsChanged(true);
  }, [revision, answers]);

  const changer = useMemo<HearingChanger>(() => {
    async function counted<Value>(work: () => Promise<Value>): Promise<Value> {
      const before = knownRevision();
      counts.current.underWay += 1;
      try {
        const value = await work();
        const after = knownRevision();
        // A change that changes nothing makes no revision.
        if (before !== null && after !== null && after > before) counts.current.own += 1;
        return value;
      } finally {
        counts.current.underWay -= 1;
        setAnswers((count) => count + 1);
      }
    }
    return {
      change: (change) => counted(() => latest.current.change(change)),
      undo: () => counted(() => latest.current.undo()),
      redo: () => counted(() => latest.current.redo()),
    };
  }, [knownRevision]);

  return { changer, isChanged, dismiss: () => setIsChanged(false) };
}

interface Counts {
  /** The last revision whose origin is settled. */
  readonly seen: number | null;
  underWay: number;
  /** Own changes since then. */
  own: number;
}
