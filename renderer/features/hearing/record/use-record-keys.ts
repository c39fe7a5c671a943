import { useMemo } from 'react';
import { sectionKeys, useLegendGroup } from '@renderer/app/shortcuts/legend-groups';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import type { Hearing } from '@shared/record/hearing';
import { repairKeyNames, repairKeys } from './repair/repair-keys';

interface RecordKeys {
  readonly hearing: Hearing;
  readonly currentItemId: string | null;
  readonly isEnabled: boolean;
  readonly onItem: (itemId: string | null) => void;
}

/** The keys of the record that work from anywhere in it, and their legend. */
export function useRecordKeys({ hearing, currentItemId, isEnabled, onItem }: RecordKeys): void {
  const { t } = useText();

  function goToItem(step: 1 | -1): void {
    const { agenda } = hearing;
    if (agenda.length === 0) return;
    const place = agenda.findIndex(({ id }) => id === currentItemId);
    const next = agenda[(Math.max(place, step === 1 ? -1 : 0) + step + agenda.length) % agenda.length];
    if (next) onItem(next.id);
  }

  useShortcuts(
    isEnabled
      ? [
          { code: 'F6', isRepeated: true, run: () => goToItem(1) },
          { code: 'F6', shift: true, isRepeated: true, run: () => goToItem(-1) },
          { code: 'PageDown', alt: true, isRepeated: true, run: () => goToItem(1) },
          { code: 'PageUp', alt: true, isRepeated: true, run: () => goToItem(-1) },
        ]
      : [],
  );
  const legend = useMemo(
    () => ({
      title: t('entries.keys.title'),
      lines: [
        { keys: ['F6', 'Alt+PageDown'], label: t('entries.keys.nextItem') },
        { keys: ['Shift+F6', 'Alt+PageUp'], label: t('entries.keys.previousItem') },
        { keys: ['Alt+1…9'], label: t('flow.keys.questions') },
        { keys: ['Ctrl+Z'], label: t('flow.keys.undo') },
        { keys: ['Enter', 'F2'], label: t('entries.keys.edit') },
        { keys: ['Alt+Shift+↑', 'Alt+Shift+↓'], label: t('entries.keys.move') },
        { keys: ['Insert', 'Shift+Insert'], label: t('entries.keys.insert') },
        { keys: ['Delete'], label: t('entries.keys.remove') },
        { keys: ['Shift+Tab'], label: t('entries.keys.unsaved') },
        { keys: ['Esc'], label: t('entries.keys.back') },
      ],
      replaces: isEnabled ? [sectionKeys] : [],
    }),
    [t, isEnabled],
  );
  useLegendGroup(legend);
  const repair = useMemo(
    () => ({
      title: t('flow.keys.title'),
      lines: [
        { keys: ['Alt+↑'], label: t('flow.keys.open') },
        { keys: ['Enter', 'Ctrl+Enter'], label: t('flow.keys.save') },
        { keys: ['Esc'], label: t('flow.keys.cancel') },
        ...repairKeyNames.map((name) => ({ keys: [repairKeys[name]], label: t(`flow.keys.${name}`) })),
      ],
    }),
    [t],
  );
  useLegendGroup(repair);
}
