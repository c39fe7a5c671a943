import type { ReactNode } from 'react';
import { BodyField } from '@renderer/app/directory/BodyField';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useWholeValue } from '@renderer/app/inputs/whole-value';
import { useText } from '@renderer/app/text';
import { Columns, Section, Select, Stack, TextField } from '@renderer/ui';
import type { Settings } from '@shared/record/settings';
import type { SettingsPartProps } from './SettingsPage';

/** Whose secretariat this is and what its papers say about it. */
export function OfficeSettings({ settings, onChange }: SettingsPartProps): ReactNode {
  const { t } = useText();
  const choices = useLanguageChoices('ky');
  const editOffice = useWholeValue(settings.office);

  function setOffice(set: Partial<Settings['office']>): void {
    onChange({ office: editOffice((office) => ({ ...office, ...set })) });
  }

  return (
    <Section title={t('settings.office.title')} isCard>
      <Stack>
        <Columns>
          <BodyField
            label={t('settings.office.homeBody')}
            description={t('settings.office.homeBodyHint')}
            placeholder={t('settings.office.homeBodyPlaceholder')}
            value={settings.homeBodyId}
            onChange={(homeBodyId) => onChange({ homeBodyId })}
          />
          <Select
            label={t('settings.office.originalLanguage')}
            description={t('settings.office.originalLanguageHint')}
            value={settings.originalLanguage}
            onChange={(originalLanguage) => onChange({ originalLanguage })}
            options={choices.map(({ code, name }) => ({ value: code, label: name }))}
            placeholder={t('app.notChosen')}
          />
        </Columns>
        <LocalizedField
          label={t('settings.office.letterhead')}
          description={t('settings.office.letterheadHint')}
          value={settings.office.letterhead}
          onCommit={(letterhead) => setOffice({ letterhead })}
          isMultiline
          rows={3}
        />
        <LocalizedField
          label={t('settings.office.place')}
          description={t('settings.office.placeHint')}
          value={settings.office.place}
          onCommit={(place) => setOffice({ place })}
        />
        <Columns>
          <TextField
            label={t('settings.office.preparedBy')}
            description={t('settings.office.preparedByHint')}
            value={settings.office.preparedBy}
            onCommit={(preparedBy) => setOffice({ preparedBy })}
          />
          <TextField
            label={t('settings.office.telephone')}
            description={t('settings.office.telephoneHint')}
            type="tel"
            value={settings.office.telephone}
            onCommit={(telephone) => setOffice({ telephone })}
          />
        </Columns>
      </Stack>
    </Section>
  );
}
