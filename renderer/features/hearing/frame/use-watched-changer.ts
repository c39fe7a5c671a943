import { useEffect, useMemo, useRef, useState } from 'react';
import { forgetFailure, problemOf, type HearingChanger } from '@renderer/api';
import type { HearingChange } from '@shared/record/hearing-change';

/** A change another window was faster than. It waits: nothing typed is lost, and nothing is overwritten unseen. */
export interface WaitingChange {
  readonly change: HearingChange;
  /** Makes the change on the new version. */
  readonly apply: () => void;
  /** Gives the change up. */
  readonly discard: () => void;
}

export interface WatchedChanger {
  readonly changer: HearingChanger;
  readonly waiting: readonly WaitingChange[];
}

/**
 * The changer of a page: a change that another window was faster than waits until somebody decides, and whoever asked
 * for it waits as well, with what was typed still in the field.
 */
export function useWatchedChanger(inner: HearingChanger): WatchedChanger {
  const [waiting, setWaiting] = useState<readonly WaitingChange[]>([]);
  const latest = useRef(inner);
  useEffect(() => {
    latest.current = inner;
  });

  const changer = useMemo<HearingChanger>(() => {
    async function change(wanted: HearingChange): Promise<string | null> {
      try {
        return await latest.current.change(wanted);
      } catch (error) {
        if (problemOf(error).code !== 'record.changedElsewhere') throw error;
        if (!(await isWantedOnNewVersion(wanted))) throw error;
        return change(wanted);
      }
    }

    function isWantedOnNewVersion(wanted: HearingChange): Promise<boolean> {
      return new Promise((resolve) => {
        function decide(isWanted: boolean): void {
          forgetFailure();
          setWaiting((all) => all.filter((one) => one !== waitingChange));
          resolve(isWanted);
        }
        const waitingChange: WaitingChange = {
          change: wanted,
          apply: () => decide(true),
          discard: () => decide(false),
        };
        setWaiting((all) => [...all, waitingChange]);
      });
    }

    return { change, undo: () => latest.current.undo(), redo: () => latest.current.redo() };
  }, []);

  return { changer, waiting };
}
