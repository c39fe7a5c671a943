import { inTurn, useKnownRevision, type HearingChanger } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { useSteady } from '@renderer/app/use-steady';
import { toasts } from '@renderer/ui';
import type { HearingChange } from '@shared/record/hearing-change';

/** Makes a change, offers to take it back, and answers the id of the part it made. */
export function useUndoable(
  hearingId: string,
  changer: HearingChanger,
  report: (problem: unknown) => void,
): (change: HearingChange, done: string) => Promise<string | null> {
  const { t } = useText();
  const knownRevision = useKnownRevision(hearingId);
  return useSteady(async (change: HearingChange, done: string) => {
    const createdId = await changer.change(change);
    const revision = knownRevision();
    toasts.show({
      text: done,
      action: {
        label: t('app.action.undo'),
        onAction() {
          // Undo takes back the last change, so it must still be this one when its turn comes.
          inTurn(hearingId, async () => {
            if (knownRevision() === revision) await changer.undo();
            else toasts.show({ text: t('entries.undoTooLate'), tone: 'warning' });
          }).catch(report);
        },
      },
    });
    return createdId;
  });
}
