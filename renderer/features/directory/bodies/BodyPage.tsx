import { useState, type ReactNode } from 'react';
import { useChangeDirectory, useDirectory, useReadOnly, useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { NotFoundPage } from '@renderer/app/NotFoundPage';
import { usePageTitle } from '@renderer/app/page-title';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Badge, Button, Page, PageHeader, Split, Stack } from '@renderer/ui';
import type { Body } from '@shared/record/body';
import type { Directory } from '@shared/record/directory';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import { HeldNames } from '../HeldNames';
import { RemoveDialog } from '../RemoveDialog';
import { BodyDetails } from './BodyDetails';
import { BodyMembers } from './BodyMembers';
import { BodyNames } from './BodyNames';
import { BodyOffices } from './BodyOffices';

/** What the sections of a body's page need. */
export interface BodySectionProps {
  readonly body: Body;
  readonly directory: Directory;
  readonly isReadOnly: boolean;
  readonly onEdit: (set: Partial<Omit<Body, 'id'>>) => void;
}

/** One body: names with their case forms, members, offices, address. */
export function BodyPage({ bodyId }: { readonly bodyId: string }): ReactNode {
  const { t } = useText();
  const { directory, isLoading } = useDirectory();
  const body = directoryIndex(directory).body(bodyId);
  if (body !== undefined) return <KnownBody body={body} directory={directory} />;
  if (isLoading) return null;
  const list = { label: t('directory.body.back'), path: routePatterns.bodies };
  return <NotFoundPage title={t('directory.notFound.body')} list={list} />;
}

function KnownBody({ body, directory }: { readonly body: Body; readonly directory: Directory }): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const { settings } = useSettings();
  const changeDirectory = useChangeDirectory();
  const attempt = useAttempt();
  const [isRemoving, setIsRemoving] = useState(false);
  const name = bodyName(body, language).text || t('app.noName');
  usePageTitle(name);

  const section: BodySectionProps = {
    body,
    directory,
    isReadOnly,
    onEdit: (set) => void attempt(() => changeDirectory({ kind: 'body.edit', bodyId: body.id, set })),
  };
  return (
    <Page>
      <PageHeader
        title={name}
        status={
          body.id === settings?.homeBodyId ? (
            <Badge tone="accent">{t('directory.body.home')}</Badge>
          ) : undefined
        }
        meta={capitalized(t(`record.bodyKind.${body.kind}`))}
        breadcrumbs={[{ label: t('directory.body.back'), href: hrefOf(routePatterns.bodies) }]}
        breadcrumbsLabel={t('app.navigation.path')}
        actions={
          isReadOnly ? undefined : (
            <Button variant="quiet" onPress={() => setIsRemoving(true)}>
              {t('directory.body.remove')}
            </Button>
          )
        }
      />
      <Split
        sideAt="end"
        sideWidth="wide"
        side={
          <Stack gap="large">
            <BodyMembers {...section} />
            <BodyOffices {...section} />
          </Stack>
        }
      >
        {isReadOnly ? (
          <HeldNames title={t('directory.body.names')} names={body.names} />
        ) : (
          <Stack gap="large">
            <BodyNames {...section} />
            <BodyDetails {...section} />
          </Stack>
        )}
      </Split>
      {isRemoving ? (
        <RemoveDialog
          change={{ kind: 'body.remove', bodyId: body.id }}
          title={t('directory.body.removeQuestion', { name })}
          hint={t('directory.body.removeHint')}
          done={t('directory.body.removedBody', { name })}
          listPath={routePatterns.bodies}
          onClose={() => setIsRemoving(false)}
        />
      ) : null}
    </Page>
  );
}
