import { useState, type ReactNode } from 'react';
import { UserPlus, Users } from 'lucide-react';
import { useDirectory, useReadOnly } from '@renderer/api';
import { AddPersonDialog } from '@renderer/app/directory/AddPersonDialog';
import { usePersonItems } from '@renderer/app/directory/PersonField';
import { navigate, useHashQuery } from '@renderer/app/hash-location';
import { usePageTitle } from '@renderer/app/page-title';
import { ProblemBanner } from '@renderer/app/ProblemBanner';
import { hrefOf, personPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, DataTable, EmptyState, Page, PageHeader, SearchField, Stack } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import { ListCount } from '../ListCount';

/** Everybody the office knows, found by any part of a name or an office. */
export function PeoplePage(): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const { directory, isLoading, error } = useDirectory();
  const { items, search } = usePersonItems();
  const { query, setQuery } = useHashQuery();
  const [newName, setNewName] = useState<string | null>(null);
  usePageTitle(t('directory.people.title'));

  const words = query.get('words') ?? '';
  const found =
    words.trim() === ''
      ? items.toSorted((a, b) => compareNames(a.label, b.label, language))
      : search(items, words);
  const addButton = isReadOnly ? undefined : (
    <Button variant="primary" icon={UserPlus} onPress={() => setNewName(words.trim())}>
      {t('directory.people.add')}
    </Button>
  );

  return (
    <Page>
      <PageHeader title={t('directory.people.title')} actions={items.length === 0 ? undefined : addButton} />
      {error === null ? null : <ProblemBanner error={error} />}
      {isLoading ? null : items.length === 0 ? (
        <EmptyState icon={Users} title={t('directory.people.empty')} action={addButton}>
          {t('directory.people.emptyHint')}
        </EmptyState>
      ) : (
        <Stack gap="small">
          <SearchField
            label={t('directory.people.search')}
            placeholder={t('directory.people.searchPlaceholder')}
            clearLabel={t('directory.people.clearSearch')}
            value={words}
            onChange={(text) => setQuery({ words: text }, { replace: true })}
            onSubmit={() => {
              const [only, ...others] = found;
              if (only !== undefined && others.length === 0) navigate(personPath(only.id));
            }}
            autoFocus
          />
          <ListCount>{t('directory.people.found', { count: found.length })}</ListCount>
          <DataTable
            label={t('directory.people.listLabel')}
            rows={found}
            rowKey={({ id }) => id}
            rowHref={({ id }) => hrefOf(personPath(id))}
            columns={[
              {
                id: 'name',
                header: t('directory.people.name'),
                width: '38%',
                isRowName: true,
                cell: (item) => item.label,
              },
              { id: 'office', header: t('directory.people.officeToday'), cell: (item) => item.secondary },
            ]}
            emptyState={
              <EmptyState icon={Users} title={t('directory.people.nothingFound')} action={addButton}>
                {t('directory.people.nothingFoundHint')}
              </EmptyState>
            }
          />
        </Stack>
      )}
      {newName === null ? null : (
        <AddPersonDialog
          directory={directory}
          initialName={newName}
          onClose={() => setNewName(null)}
          onChosen={(id) => navigate(personPath(id))}
        />
      )}
    </Page>
  );
}
