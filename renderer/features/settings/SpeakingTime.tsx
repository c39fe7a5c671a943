import type { ReactNode } from 'react';
import { useWholeValue } from '@renderer/app/inputs/whole-value';
import { useText } from '@renderer/app/text';
import { NumberField } from '@renderer/ui';
import type { Settings } from '@shared/record/settings';
import type { SettingsPartProps } from './SettingsPage';

/** Minutes a speaker is granted, for the countdown in the room; empty grants no fixed time. */
export function SpeakingTime({ settings, onChange }: SettingsPartProps): ReactNode {
  const { t } = useText();
  const editMinutes = useWholeValue(settings.speakingMinutes);

  function field(kind: keyof Settings['speakingMinutes']): ReactNode {
    return (
      <NumberField
        label={t(`room.settings.${kind}`)}
        description={t('room.settings.hint')}
        value={settings.speakingMinutes[kind]}
        onCommit={(minutes) =>
          onChange({ speakingMinutes: editMinutes((known) => ({ ...known, [kind]: minutes })) })
        }
        minimum={1}
        maximum={240}
        wrongNumber={t('room.settings.wrongMinutes')}
      />
    );
  }

  return (
    <>
      {field('report')}
      {field('speech')}
    </>
  );
}
