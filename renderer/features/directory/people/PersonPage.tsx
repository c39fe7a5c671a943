import { useState, type ReactNode } from 'react';
import { useDirectory, useReadOnly } from '@renderer/api';
import { officeText } from '@renderer/app/directory/office-text';
import { NotFoundPage } from '@renderer/app/NotFoundPage';
import { usePageTitle } from '@renderer/app/page-title';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Button, Page, PageHeader, Split, Stack } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Person } from '@shared/record/person';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { personName } from '@shared/rules/names';
import { HeldNames } from '../HeldNames';
import { RemoveDialog } from '../RemoveDialog';
import { PersonNames } from './PersonNames';
import { PersonOffices } from './PersonOffices';
import { PersonWords } from './PersonWords';

/** One person: what was asked, answered, promised and said, offices, names. */
export function PersonPage({ personId }: { readonly personId: string }): ReactNode {
  const { t } = useText();
  const { directory, isLoading } = useDirectory();
  const person = directoryIndex(directory).person(personId);
  if (person !== undefined) return <KnownPerson person={person} directory={directory} />;
  if (isLoading) return null;
  const list = { label: t('directory.person.back'), path: routePatterns.people };
  return <NotFoundPage title={t('directory.notFound.person')} list={list} />;
}

interface KnownPersonProps {
  readonly person: Person;
  readonly directory: Directory;
}

function KnownPerson({ person, directory }: KnownPersonProps): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const [isRemoving, setIsRemoving] = useState(false);
  const name = personName(person, language).text || t('app.noName');
  usePageTitle(name);
  return (
    <Page>
      <PageHeader
        title={name}
        meta={officeText(directory, person.id, today(), language) || t('directory.people.noOffice')}
        breadcrumbs={[{ label: t('directory.person.back'), href: hrefOf(routePatterns.people) }]}
        breadcrumbsLabel={t('app.navigation.path')}
        actions={
          isReadOnly ? undefined : (
            <Button variant="quiet" onPress={() => setIsRemoving(true)}>
              {t('directory.person.remove')}
            </Button>
          )
        }
      />
      <Split
        sideAt="end"
        sideWidth="wide"
        side={
          <Stack gap="large">
            <PersonOffices person={person} directory={directory} isReadOnly={isReadOnly} />
            {isReadOnly ? (
              <HeldNames title={t('directory.person.names')} names={person.names} />
            ) : (
              <PersonNames person={person} directory={directory} />
            )}
          </Stack>
        }
      >
        <PersonWords personId={person.id} directory={directory} />
      </Split>
      {isRemoving ? (
        <RemoveDialog
          change={{ kind: 'person.remove', personId: person.id }}
          title={t('directory.person.removeQuestion', { name })}
          hint={t('directory.person.removeHint')}
          done={t('directory.person.removedPerson', { name })}
          listPath={routePatterns.people}
          onClose={() => setIsRemoving(false)}
        />
      ) : null}
    </Page>
  );
}
