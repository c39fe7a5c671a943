import { useState, type ReactNode } from 'react';
import { Building2, Plus } from 'lucide-react';
import { useDirectory, useReadOnly, useSettings } from '@renderer/api';
import { AddBodyDialog } from '@renderer/app/directory/AddBodyDialog';
import { findBodies } from '@renderer/app/directory/BodyField';
import { navigate, useHashQuery } from '@renderer/app/hash-location';
import { usePageTitle } from '@renderer/app/page-title';
import { ProblemBanner } from '@renderer/app/ProblemBanner';
import { bodyPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import {
  Badge,
  Button,
  DataTable,
  EmptyState,
  Inline,
  Page,
  PageHeader,
  SearchField,
  Stack,
} from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import type { Body } from '@shared/record/body';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import { membersOn } from '@shared/rules/office-on-date';
import { ListCount } from '../ListCount';

/** Groups, committees, ministries, associations: everything that can hold a hearing or receive an instruction. */
export function BodiesPage(): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const { directory, isLoading, error } = useDirectory();
  const { settings } = useSettings();
  const { query, setQuery } = useHashQuery();
  const [newName, setNewName] = useState<string | null>(null);
  usePageTitle(t('directory.bodies.title'));

  const words = query.get('words') ?? '';
  const index = directoryIndex(directory);
  const nameOf = (body: Body) => bodyName(body, language).text || t('app.noName');
  const found = findBodies(directory, words).toSorted((a, b) => compareNames(nameOf(a), nameOf(b), language));
  const addButton = isReadOnly ? undefined : (
    <Button variant="primary" icon={Plus} onPress={() => setNewName(words.trim())}>
      {t('directory.bodies.add')}
    </Button>
  );
  const isEmpty = directory.bodies.length === 0;

  return (
    <Page>
      <PageHeader title={t('directory.bodies.title')} actions={isEmpty ? undefined : addButton} />
      {error === null ? null : <ProblemBanner error={error} />}
      {isLoading ? null : isEmpty ? (
        <EmptyState icon={Building2} title={t('directory.bodies.empty')} action={addButton}>
          {t('directory.bodies.emptyHint')}
        </EmptyState>
      ) : (
        <Stack gap="small">
          <SearchField
            label={t('directory.bodies.search')}
            placeholder={t('directory.bodies.searchPlaceholder')}
            clearLabel={t('directory.bodies.clearSearch')}
            value={words}
            onChange={(text) => setQuery({ words: text }, { replace: true })}
            autoFocus
          />
          <ListCount>{t('directory.bodies.found', { count: found.length })}</ListCount>
          <DataTable
            label={t('directory.bodies.listLabel')}
            rows={found}
            rowKey={({ id }) => id}
            rowHref={({ id }) => hrefOf(bodyPath(id))}
            columns={[
              {
                id: 'name',
                header: t('directory.bodies.name'),
                width: '45%',
                isRowName: true,
                cell: (body) => (
                  <Inline>
                    {nameOf(body)}
                    {body.id === settings?.homeBodyId ? (
                      <Badge tone="accent">{t('directory.body.home')}</Badge>
                    ) : null}
                  </Inline>
                ),
              },
              {
                id: 'kind',
                header: t('directory.bodies.kind'),
                cell: ({ kind }) => t(`record.bodyKind.${kind}`),
              },
              {
                id: 'parent',
                header: t('directory.bodies.parent'),
                cell: ({ parentId }) => {
                  const parent = index.body(parentId ?? '');
                  return parent === undefined ? null : bodyName(parent, language, 'short').text;
                },
              },
              {
                id: 'members',
                header: t('directory.bodies.members'),
                align: 'end',
                width: '9rem',
                cell: ({ id }) => membersOn(directory, id, today()).length || null,
              },
            ]}
            emptyState={
              <EmptyState icon={Building2} title={t('directory.bodies.nothingFound')} action={addButton} />
            }
          />
        </Stack>
      )}
      {newName === null ? null : (
        <AddBodyDialog
          initialName={newName}
          onClose={() => setNewName(null)}
          onAdded={(id) => navigate(bodyPath(id))}
        />
      )}
    </Page>
  );
}
