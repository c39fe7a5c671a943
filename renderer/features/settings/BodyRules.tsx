import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Columns, NumberField, Section, Select } from '@renderer/ui';
import { majorityRules } from '@shared/record/vote';
import type { SettingsPartProps } from './SettingsPage';
import { SpeakingTime } from './SpeakingTime';

const quorumRules = ['moreThanHalf', 'twoThirds', 'notRequired'] as const;

/** Quorum, majority, the time for the minutes and for speakers: rules of the body, not of the program. */
export function BodyRules({ settings, onChange }: SettingsPartProps): ReactNode {
  const { t } = useText();
  return (
    <Section title={t('settings.rules.title')} isCard>
      <Columns>
        <Select
          label={t('settings.rules.quorum')}
          value={settings.quorum}
          onChange={(quorum) => onChange({ quorum })}
          options={quorumRules.map((value) => ({
            value,
            label: capitalized(t(`record.quorumRule.${value}`)),
          }))}
          placeholder={t('app.notChosen')}
        />
        <Select
          label={t('settings.rules.majority')}
          value={settings.majority}
          onChange={(majority) => onChange({ majority })}
          options={majorityRules.map((value) => ({
            value,
            label: capitalized(t(`record.majority.${value}`)),
          }))}
          placeholder={t('app.notChosen')}
        />
      </Columns>
      <Columns columnWidth="narrow">
        <NumberField
          label={t('settings.rules.minutesDays')}
          description={t('settings.rules.minutesDaysHint')}
          value={settings.minutesDays}
          onCommit={(minutesDays) => {
            if (minutesDays !== null) onChange({ minutesDays });
          }}
          minimum={1}
          maximum={60}
          wrongNumber={t('settings.rules.minutesDaysProblem')}
        />
        <SpeakingTime settings={settings} onChange={onChange} />
      </Columns>
    </Section>
  );
}
