import { useMemo } from 'react';
import { useLegendGroup } from '@renderer/app/shortcuts/legend-groups';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import { hearingSections, type HearingSectionName } from './sections';

interface HearingKeys {
  readonly openSection: (section: HearingSectionName) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleCheck: () => void;
  readonly nextGap: () => void;
}

/**
 * The keys of a hearing, by their place on the keyboard. In a text field undo belongs to the field, but in an empty line
 * of the record there is nothing of its own to take back.
 */
export function useHearingKeys({ openSection, undo, redo, toggleCheck, nextGap }: HearingKeys): void {
  const { t } = useText();
  useShortcuts([
    ...hearingSections.map((section, index) => ({
      code: `Digit${index + 1}`,
      ctrl: true,
      run: () => openSection(section),
    })),
    { code: 'KeyZ', ctrl: true, whileTyping: isEmptyLine, isRepeated: true, run: undo },
    { code: 'KeyZ', ctrl: true, shift: true, whileTyping: isEmptyLine, isRepeated: true, run: redo },
    { code: 'KeyY', ctrl: true, whileTyping: isEmptyLine, isRepeated: true, run: redo },
    { code: 'F4', run: toggleCheck },
    { code: 'F4', shift: true, isRepeated: true, run: nextGap },
  ]);
  const legend = useMemo(
    () => ({
      title: t('hearing.keys.title'),
      lines: [
        { keys: hearingSections.map((_, index) => `Ctrl+${index + 1}`), label: t('hearing.keys.sections') },
        { keys: ['Ctrl+Z'], label: t('hearing.keys.undo') },
        { keys: ['Ctrl+Shift+Z'], label: t('hearing.keys.redo') },
        { keys: ['F4'], label: t('hearing.keys.gaps') },
        { keys: ['Shift+F4'], label: t('hearing.keys.nextGap') },
        { keys: ['Alt+↑', 'Alt+↓'], label: t('hearing.keys.move') },
      ],
    }),
    [t],
  );
  useLegendGroup(legend);
}

/** Whether a text field is the line of the record, and nothing is typed there. */
function isEmptyLine(field: Element): boolean {
  return (
    field instanceof HTMLTextAreaElement && field.closest('[data-record-line]') !== null && field.value === ''
  );
}
