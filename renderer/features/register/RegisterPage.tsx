import { useState, type ReactNode } from 'react';
import { BookOpenCheck } from 'lucide-react';
import { useDirectory, useReadOnly, useRegister } from '@renderer/api';
import { useHashQuery } from '@renderer/app/hash-location';
import { usePageTitle } from '@renderer/app/page-title';
import { useText } from '@renderer/app/text';
import { Banner, Button, EmptyState, Page, PageHeader, SearchField, Select, Stack } from '@renderer/ui';
import { seriesKinds, type IssuedNumber } from '@shared/record/issue-register';
import { matchWords, wordsOf } from '@shared/rules/fold-text';
import { GapList } from './GapList';
import { OfficeControlRegister } from './OfficeControlRegister';
import { RegisterTable } from './RegisterTable';
import { SeriesList } from './SeriesList';
import { VoidDialog } from './VoidDialog';
import styles from './RegisterPage.module.css';

const everyKind = 'all';

/** The register of issued papers: every number that was given, to what, when and to whom. */
export function RegisterPage(): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const state = useRegister();
  const { directory } = useDirectory();
  const { query, setQuery } = useHashQuery();
  const [toVoid, setToVoid] = useState<IssuedNumber | null>(null);
  usePageTitle(t('register.title'));
  if (state === undefined) return null;

  const { series, issued } = state.register;
  const kindOf = new Map(series.map(({ id, kind }) => [id, kind]));
  const words = query.get('words') ?? '';
  const kind = seriesKinds.find((known) => known === query.get('kind')) ?? null;
  const shown = issued
    .filter((line) => kind === null || kindOf.get(line.seriesId) === kind)
    .filter((line) => matchWords(searchedText(line), wordsOf(words)) !== null)
    .toReversed();

  return (
    <Page>
      <PageHeader title={t('register.title')} meta={t('register.lead')} />
      <Stack gap="large">
        {state.gaps.length === 0 ? null : (
          <Banner tone="warning">
            <GapList gaps={state.gaps} series={series} directory={directory} />
          </Banner>
        )}
        {issued.length === 0 ? (
          <EmptyState icon={BookOpenCheck} title={t('register.empty')}>
            {t('register.emptyHint')}
          </EmptyState>
        ) : (
          <>
            <div className={styles.filters}>
              <SearchField
                label={t('register.search')}
                placeholder={t('register.searchPlaceholder')}
                clearLabel={t('register.clearSearch')}
                value={words}
                onChange={(text) => setQuery({ words: text }, { replace: true })}
              />
              <Select
                label={t('register.kind.label')}
                value={kind ?? everyKind}
                onChange={(chosen) =>
                  setQuery({ kind: chosen === everyKind ? '' : chosen }, { replace: true })
                }
                options={[
                  { value: everyKind, label: t('register.kind.all') },
                  ...seriesKinds.map((value) => ({ value, label: t(`register.kind.${value}`) })),
                ]}
                placeholder={t('app.notChosen')}
              />
            </div>
            <RegisterTable
              lines={shown}
              series={series}
              directory={directory}
              onVoid={isReadOnly ? undefined : setToVoid}
              emptyState={
                <EmptyState
                  icon={BookOpenCheck}
                  title={t('register.nothingFound')}
                  action={
                    <Button onPress={() => setQuery({ words: '', kind: '' }, { replace: true })}>
                      {t('register.showAll')}
                    </Button>
                  }
                />
              }
            />
          </>
        )}
        <OfficeControlRegister />
        {isReadOnly ? null : <SeriesList series={series} directory={directory} />}
      </Stack>
      {toVoid === null ? null : <VoidDialog line={toVoid} onClose={() => setToVoid(null)} />}
    </Page>
  );
}

/** What a line is found by: its number, whom it went to, what it was about, in every language. */
function searchedText({ number, addressee, title, voided }: IssuedNumber): string {
  return [number, ...Object.values(addressee), ...Object.values(title), voided?.reason ?? ''].join(' ');
}
