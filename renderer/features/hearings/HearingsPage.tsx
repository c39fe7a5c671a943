import { useMemo, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import { useHearings, useReadOnly } from '@renderer/api';
import { usePageTitle } from '@renderer/app/page-title';
import { ProblemBanner } from '@renderer/app/ProblemBanner';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useLegendGroup } from '@renderer/app/shortcuts/legend-groups';
import { useText } from '@renderer/app/text';
import { Link, Page, PageHeader, Spinner } from '@renderer/ui';
import { wordsOf } from '@shared/rules/fold-text';
import { useFilterQuery } from './filter-query';
import { HearingFilters } from './HearingFilters';
import styles from './HearingsPage.module.css';
import { HearingTable } from './HearingTable';
import { NoHearings } from './NoHearings';
import { NothingFound } from './NothingFound';
import { SearchResults } from './SearchResults';
import { TrashButton } from './TrashButton';
import { useTrash } from './use-trash';

/** All hearings: searched in every text, filtered, opened. */
export function HearingsPage(): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const { filter, isFiltered, setFilter, clear } = useFilterQuery();
  const { data, error, isFetching, isPlaceholderData } = useHearings(filter);
  const moveToTrash = useTrash();
  usePageTitle(t('hearings.title'));
  useListLegend();

  const hearings = data?.hearings ?? [];
  const isEmpty = data !== undefined && data.total === 0;
  const trash = isReadOnly ? undefined : moveToTrash;

  return (
    <Page width="full">
      <PageHeader
        title={t('hearings.title')}
        actions={
          isReadOnly ? undefined : (
            <>
              <TrashButton />
              <Link variant="primary-button" href={hrefOf(routePatterns.newHearing)}>
                <Plus size={16} aria-hidden />
                {t('hearings.create.title')}
              </Link>
            </>
          )
        }
      />
      {isEmpty ? null : <HearingFilters filter={filter} onChange={setFilter} onClear={clear} />}
      {error === null ? null : <ProblemBanner error={error} />}
      {data === undefined ? (
        error === null ? (
          <Spinner label={t('hearings.search.running')} />
        ) : null
      ) : isEmpty ? (
        <NoHearings />
      ) : (
        <section className={styles.found} aria-busy={isPlaceholderData && isFetching}>
          <p className={styles.count} role="status">
            {isFiltered
              ? t('hearings.foundOfTotal', { count: hearings.length, total: data.total })
              : t('hearings.found', { count: hearings.length })}
          </p>
          {hearings.length === 0 ? (
            <NothingFound words={wordsOf(filter.words ?? '')} />
          ) : filter.words === undefined ? (
            <HearingTable hearings={hearings} onTrash={trash} />
          ) : (
            <SearchResults hearings={hearings} />
          )}
        </section>
      )}
    </Page>
  );
}

function useListLegend(): void {
  const { t } = useText();
  useLegendGroup(
    useMemo(
      () => ({
        title: t('hearings.title'),
        lines: [
          {
            keys: [t('app.shortcuts.key.down'), t('app.shortcuts.key.up')],
            label: t('app.shortcuts.moveInList'),
          },
          { keys: [t('app.shortcuts.key.enter')], label: t('app.shortcuts.openFromList') },
          { keys: [t('app.shortcuts.key.delete')], label: t('app.shortcuts.toTrash') },
        ],
      }),
      [t],
    ),
  );
}
