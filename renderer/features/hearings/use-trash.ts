import { useHearingShelf } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { HearingSummary } from '@shared/contract/hearing-methods';
import { localized } from '@shared/rules/names';

/** Gives a function that moves a hearing to the trash at once and offers the way back. */
export function useTrash(): (hearing: Pick<HearingSummary, 'id' | 'title'>) => void {
  const { t, language } = useText();
  const { remove, restore } = useHearingShelf();
  const step = useStep();

  return (hearing) => {
    const title = localized(hearing.title, language).text || t('hearings.untitled');
    void step(async () => {
      await remove(hearing.id);
      toasts.show({
        text: t('hearings.trash.moved', { title }),
        action: {
          label: t('app.action.undo'),
          onAction: () => void step(() => restore(hearing.id)),
        },
      });
    });
  };
}
