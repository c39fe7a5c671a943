import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useHearingShelf, useReadOnly, useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { BodyField } from '@renderer/app/directory/BodyField';
import { navigate } from '@renderer/app/hash-location';
import { useDateInput, useTimeInput } from '@renderer/app/inputs/date-input';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { stopsAtUnreadableField } from '@renderer/app/inputs/unreadable-field';
import { NotFoundPage } from '@renderer/app/NotFoundPage';
import { usePageTitle } from '@renderer/app/page-title';
import { hearingPath, hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Button, Columns, DateField, Link, Page, PageHeader, Select, Stack, TimeField } from '@renderer/ui';
import { hearingKinds } from '@shared/record/hearing';
import type { Settings } from '@shared/record/settings';
import { emptyDraft, hearingFrom, missingFacts, type HearingDraft, type MissingFacts } from './hearing-draft';
import styles from './NewHearingPage.module.css';

/** The page that creates a hearing from six facts and leads to its preparation. */
export function NewHearingPage(): ReactNode {
  const { settings } = useSettings();
  const isReadOnly = useReadOnly();
  if (isReadOnly) return <NotFoundPage />;
  return settings === undefined ? null : <NewHearingForm settings={settings} />;
}

function NewHearingForm({ settings }: { readonly settings: Settings }): ReactNode {
  const { t } = useText();
  const attempt = useAttempt();
  const { create } = useHearingShelf();
  const [draft, setDraft] = useState<HearingDraft>(() => emptyDraft(settings));
  const [missing, setMissing] = useState<MissingFacts>({});
  const [isPending, setIsPending] = useState(false);
  const languageChoices = useLanguageChoices(settings.originalLanguage);
  const dateInput = useDateInput();
  const timeInput = useTimeInput();
  usePageTitle(t('hearings.create.title'));

  function set(change: Partial<HearingDraft>): void {
    setDraft((current) => ({ ...current, ...change }));
    setMissing({});
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (stopsAtUnreadableField(event.currentTarget)) return;
    const input = hearingFrom(draft);
    if (input === null) {
      setMissing(missingFacts(draft));
      return;
    }
    setIsPending(true);
    const id = await attempt(() => create(input));
    setIsPending(false);
    if (id !== undefined) navigate(hearingPath(id), { replace: true });
  }

  function problem(fact: keyof MissingFacts): string | undefined {
    return missing[fact] === true ? t(`hearings.create.problem.${fact}`) : undefined;
  }

  return (
    <Page width="reading">
      <PageHeader
        title={t('hearings.create.title')}
        meta={t('hearings.create.lead')}
        breadcrumbs={[{ label: t('hearings.title'), href: hrefOf(routePatterns.hearings) }]}
        breadcrumbsLabel={t('app.navigation.path')}
      />
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <Stack>
          <LocalizedField
            label={t('hearings.create.titleField')}
            description={t('hearings.create.titleHint')}
            value={draft.title}
            onCommit={(title) => set({ title })}
            original={draft.language}
            problem={problem('title')}
            isRequired
            autoFocus
          />
          <Columns columnWidth="narrow">
            <DateField
              {...dateInput}
              label={t('hearings.create.date')}
              description={t('hearings.create.dateHint')}
              value={draft.date}
              onCommit={(date) => set({ date })}
              problem={problem('date')}
              width="full"
              isRequired
            />
            <TimeField
              {...timeInput}
              label={t('hearings.create.time')}
              value={draft.plannedStart}
              onCommit={(plannedStart) => set({ plannedStart })}
              width="full"
            />
          </Columns>
          <Columns>
            <BodyField
              label={t('hearings.create.body')}
              description={t('hearings.create.bodyHint')}
              value={draft.bodyId}
              onChange={(bodyId) => set({ bodyId })}
              problem={problem('body')}
              isRequired
            />
            <Select
              label={t('hearings.create.kind')}
              value={draft.kind}
              onChange={(kind) => set({ kind })}
              options={hearingKinds.map((value) => ({
                value,
                label: capitalized(t(`record.hearingKind.${value}`)),
              }))}
              placeholder={t('app.notChosen')}
            />
          </Columns>
          <LocalizedField
            label={t('hearings.create.place')}
            value={draft.place}
            onCommit={(place) => set({ place })}
            original={draft.language}
          />
          <Columns>
            <Select
              label={t('hearings.create.language')}
              value={draft.language}
              onChange={(language) => set({ language })}
              options={languageChoices.map(({ code, name }) => ({ value: code, label: name }))}
              placeholder={t('app.notChosen')}
            />
          </Columns>
          <div className={styles.actions}>
            <Button type="submit" variant="primary" size="large" isPending={isPending}>
              {t('hearings.create.submit')}
            </Button>
            <Link variant="button" href={hrefOf(routePatterns.hearings)}>
              {t('app.action.cancel')}
            </Link>
          </div>
        </Stack>
      </form>
    </Page>
  );
}
