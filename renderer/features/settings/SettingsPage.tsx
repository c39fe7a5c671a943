import type { ReactNode } from 'react';
import { useOffice, useReadOnly, useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { usePageTitle } from '@renderer/app/page-title';
import { useText } from '@renderer/app/text';
import { Page, PageHeader } from '@renderer/ui';
import type { Settings } from '@shared/record/settings';
import { Appearance } from './Appearance';
import { BodyRules } from './BodyRules';
import { DataSettings } from './DataSettings';
import { DocumentSettings } from './DocumentSettings';
import { OfficeSettings } from './OfficeSettings';
import { PhraseSettings } from './phrases/PhraseSettings';
import { TemplateSettings } from './templates/TemplateSettings';

/** What a part of the settings works on. */
export interface SettingsPartProps {
  readonly settings: Settings;
  readonly onChange: (set: Partial<Settings>) => void;
}

/** The settings of the office; in the reading room only what belongs to the reader. */
export function SettingsPage(): ReactNode {
  const { t } = useText();
  const { settings, change } = useSettings();
  const isReadOnly = useReadOnly();
  const office = useOffice().data;
  const attempt = useAttempt();
  usePageTitle(t('settings.title'));
  if (settings === undefined || office === undefined) return null;

  const part: SettingsPartProps = { settings, onChange: (set) => void attempt(() => change(set)) };
  return (
    <Page width="reading">
      <PageHeader
        title={t('settings.title')}
        meta={t(isReadOnly ? 'settings.readOnlyLead' : 'settings.lead')}
      />
      <Appearance />
      {isReadOnly ? null : (
        <>
          <OfficeSettings {...part} />
          <BodyRules {...part} />
          <PhraseSettings settings={settings} />
          <DocumentSettings {...part} office={office} />
          <TemplateSettings capabilities={office.capabilities} />
          <DataSettings office={office} />
        </>
      )}
    </Page>
  );
}
