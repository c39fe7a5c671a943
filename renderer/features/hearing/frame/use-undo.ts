import { useCallback, useEffect, useMemo, useRef } from 'react';
import { inTurn, problemOf, useClient, type HearingChanger } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { changeWords, undoneRevision } from '../history/change-words';
import { changedFields } from '../history/changed-fields';
import { firstWords, type Reader } from '../history/value-words';

export interface UndoSteps {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Undo and redo that say what they did. A line that is on its way into the record is the first to be taken back. */
export function useUndo(
  hearing: Hearing,
  directory: Directory,
  changer: HearingChanger,
  report: (problem: unknown) => void,
): UndoSteps {
  const client = useClient();
  const { t, language } = useText();
  const reader = useRef<Reader>({ t, language, hearing, directory });
  useEffect(() => {
    reader.current = { t, language, hearing, directory };
  });
  const hearingId = hearing.id;

  const lastStep = useCallback(async () => {
    const last = await client.call('hearings.history', { id: hearingId, limit: 1 });
    const taken = undoneRevision(last.changes[0]?.label ?? '');
    if (taken === null) return null;
    const { changes } = await client.call('hearings.history', { id: hearingId, limit: 1, revision: taken });
    const [step] = changes;
    if (step === undefined) return null;
    const where = firstWords(changedFields(step), reader.current);
    const what = changeWords(step.label, t);
    return where === '' ? what : t('hearing.history.whatAndWhere', { what, where });
  }, [client, hearingId, t]);

  return useMemo(() => {
    async function step(kind: 'undo' | 'redo'): Promise<void> {
      try {
        await inTurn(hearingId, () => changer[kind]());
        const what = await lastStep();
        if (what !== null) toasts.show({ text: t(`hearing.${kind}.done`, { what }) });
      } catch (error) {
        const { code } = problemOf(error);
        if (code === 'record.nothingToUndo' || code === 'record.nothingToRedo') {
          toasts.show({ text: t(`hearing.${kind}.nothing`) });
        } else report(error);
      }
    }
    return { undo: () => step('undo'), redo: () => step('redo') };
  }, [changer, hearingId, lastStep, report, t]);
}
