import { useEffect, useRef } from 'react';
import { useSteady } from '@renderer/app/use-steady';
import type { Hearing } from '@shared/record/hearing';
import { currentItem } from '@shared/rules/room/current-item';

/**
 * Tells the line when the chair calls an item. A line that is being typed belongs to the item it was begun in, so the
 * next one follows the call; between two calls the line stays where the secretary puts it.
 */
export function useCalledItem(
  hearing: Hearing,
  isLineEmpty: boolean,
  onCalled: (itemId: string) => void,
): void {
  const calledId = currentItem(hearing)?.id ?? null;
  const followed = useRef<string | null>(null);
  const tell = useSteady(onCalled);
  useEffect(() => {
    if (calledId === null) followed.current = null;
    else if (isLineEmpty && calledId !== followed.current) {
      followed.current = calledId;
      tell(calledId);
    }
  }, [calledId, isLineEmpty, tell]);
}
