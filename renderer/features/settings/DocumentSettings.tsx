import type { ReactNode } from 'react';
import { FolderOpen } from 'lucide-react';
import type { MethodOutput } from '@shared/contract/contract';
import { useClient } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { Button, Columns, Inline, Section, Select, SegmentedControl, Stack, TextField } from '@renderer/ui';
import { settings as settingsSchema, type Settings } from '@shared/record/settings';
import type { SettingsPartProps } from './SettingsPage';

type Office = MethodOutput<'office.state'>;

const { font, fontSize, lineSpacing, leftMargin } = settingsSchema.shape.page.shape;

/** How the papers look and where they go. */
export function DocumentSettings({
  settings,
  onChange,
  office,
}: SettingsPartProps & { readonly office: Office }): ReactNode {
  const { t } = useText();

  function setPage(set: Partial<Settings['page']>): void {
    onChange({ page: { ...settings.page, ...set } });
  }

  return (
    <Section title={t('settings.page.title')} isCard>
      <Stack>
        <SegmentedControl
          label={t('settings.page.font')}
          value={settings.page.font}
          onChange={(value) => setPage({ font: value })}
          options={font.options.map((value) => ({ value, label: value }))}
        />
        <Columns columnWidth="narrow">
          <SegmentedControl
            label={t('settings.page.fontSize')}
            value={settings.page.fontSize}
            onChange={(value) => setPage({ fontSize: value })}
            options={fontSize.options.map((value) => ({ value, label: value }))}
          />
          <SegmentedControl
            label={t('settings.page.lineSpacing')}
            value={settings.page.lineSpacing}
            onChange={(value) => setPage({ lineSpacing: value })}
            options={lineSpacing.options.map((value) => ({ value, label: value }))}
          />
        </Columns>
        <Select
          label={t('settings.page.leftMargin')}
          value={settings.page.leftMargin}
          onChange={(value) => setPage({ leftMargin: value })}
          options={leftMargin.options.map((value) => ({
            value,
            label: t(`settings.page.leftMargins.${value}`),
          }))}
          placeholder={t('app.notChosen')}
        />
        <DocumentFolder settings={settings} onChange={onChange} office={office} />
      </Stack>
    </Section>
  );
}

function DocumentFolder({
  settings,
  onChange,
  office,
}: SettingsPartProps & { readonly office: Office }): ReactNode {
  const { t } = useText();
  const client = useClient();
  const attempt = useAttempt();

  async function chooseFolder(): Promise<void> {
    const answer = await attempt(() => client.call('office.chooseFolder', {}));
    if (answer !== undefined && answer.folder !== null) onChange({ documentFolder: answer.folder });
  }

  return (
    <Stack gap="small">
      <TextField
        label={t('settings.page.folder')}
        description={t('settings.page.folderHint', { folder: `${office.dataFolder}/documents` })}
        placeholder={t('settings.page.folderPlaceholder')}
        value={settings.documentFolder ?? ''}
        onCommit={(folder) => onChange({ documentFolder: folder.trim() === '' ? null : folder.trim() })}
        commitPause={null}
      />
      <Inline>
        {office.capabilities.canChooseFolder ? (
          <Button size="small" icon={FolderOpen} onPress={() => void chooseFolder()}>
            {t('settings.page.choose')}
          </Button>
        ) : null}
        {settings.documentFolder === null ? null : (
          <Button size="small" variant="quiet" onPress={() => onChange({ documentFolder: null })}>
            {t('settings.page.ownFolder')}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}
