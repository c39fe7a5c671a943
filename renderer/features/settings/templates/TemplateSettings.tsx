import { useState, type ReactNode } from 'react';
import { FileUp } from 'lucide-react';
import { useTemplates } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Banner, Columns, Disclosure, FileDrop, Section, Select, Stack } from '@renderer/ui';
import type { Capabilities } from '@shared/contract/office-methods';
import type { Edition } from '@shared/record/produced-document';
import type { TemplateKind } from '@shared/record/template';
import { problemSentence } from '@shared/texts/problem-sentence';
import { MarkList } from './MarkList';
import { StarterList } from './StarterList';
import { editionName, kindName, offeredEditions, offeredKinds } from './template-names';
import { TemplateList } from './TemplateList';
import { useTemplateLoading, type RefusedFile } from './use-template-loading';

/** The office's own paper: which templates are in use, loading another, and what to write into it. */
export function TemplateSettings({ capabilities }: { readonly capabilities: Capabilities }): ReactNode {
  const { t } = useText();
  const templates = useTemplates();
  const [kind, setKind] = useState<TemplateKind>('all');
  const [chosenEdition, setEdition] = useState<Edition>('ky');
  const editions = offeredEditions(kind);
  const edition = editions.includes(chosenEdition) ? chosenEdition : (editions[0] ?? 'ky');
  const { load, isLoading, refused, forget } = useTemplateLoading(kind, edition);
  if (templates === undefined) return null;

  return (
    <Section title={t('templates.title')} description={t('templates.lead')} isCard>
      <Stack>
        <TemplateList templates={templates} capabilities={capabilities} />
        <Columns>
          <Select
            label={t('templates.kind')}
            value={kind}
            onChange={setKind}
            options={offeredKinds.map((value) => ({ value, label: kindName(value, t) }))}
            placeholder={t('app.notChosen')}
          />
          <Select
            label={t('templates.edition')}
            value={edition}
            onChange={setEdition}
            options={editions.map((value) => ({ value, label: editionName(value, t) }))}
            placeholder={t('app.notChosen')}
          />
        </Columns>
        <FileDrop
          icon={FileUp}
          accept={['.docx', '.dotx']}
          hint={t(isLoading ? 'templates.checking' : 'templates.drop')}
          isPending={isLoading}
          onChoose={load}
        >
          {t('templates.choose')}
        </FileDrop>
        {refused === null ? null : <Refused {...refused} onDismiss={forget} />}
        <Disclosure title={t('templates.marks')}>
          <MarkList kind={kind} />
        </Disclosure>
        <Disclosure title={t('templates.starters')}>
          <StarterList capabilities={capabilities} />
        </Disclosure>
      </Stack>
    </Section>
  );
}

function Refused({
  fileName,
  problems,
  onDismiss,
}: RefusedFile & { readonly onDismiss: () => void }): ReactNode {
  const { t } = useText();
  return (
    <Banner
      tone="danger"
      title={t('templates.refused', { file: fileName })}
      onDismiss={onDismiss}
      dismissLabel={t('templates.dismiss')}
    >
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{problemSentence(problem, t)}</li>
        ))}
      </ul>
    </Banner>
  );
}
