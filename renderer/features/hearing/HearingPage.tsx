import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  useDirectory,
  useHearing,
  useHearingShelf,
  useInstructions,
  useReadOnly,
  useSettings,
  useTrashedHearings,
} from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { usePageTitle } from '@renderer/app/page-title';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, EmptyState, Inline, Link, Page, PageHeader, Spinner } from '@renderer/ui';
import { localized } from '@shared/rules/names';
import { problemSentence } from '@shared/texts/problem-sentence';
import { HearingFrame } from './frame/HearingFrame';

interface HearingPageProps {
  readonly hearingId: string;
  /** The section of the address; without one, the status decides. */
  readonly section: string | undefined;
  /** What the address points at inside the section. */
  readonly targetId: string | undefined;
}

/** One hearing: preparation, record, decisions, documents and reading. */
export function HearingPage({ hearingId, section, targetId }: HearingPageProps): ReactNode {
  const { t, language } = useText();
  const { state, problem } = useHearing(hearingId);
  const { directory, isLoading: isDirectoryLoading } = useDirectory();
  const { settings } = useSettings();
  const { instructions } = useInstructions(hearingId);
  usePageTitle(state === undefined ? null : localized(state.hearing.title, language).text);

  if (state === undefined && problem !== null) {
    if (problem.code === 'record.notFound') return <HearingNotFound hearingId={hearingId} />;
    return (
      <Page>
        <EmptyState icon={CircleAlert} title={problemSentence(problem, t)} />
      </Page>
    );
  }
  if (state === undefined || settings === undefined || isDirectoryLoading) {
    return (
      <Page>
        <Spinner label={t('hearing.loading')} />
      </Page>
    );
  }
  return (
    <HearingFrame
      state={state}
      directory={directory}
      settings={settings}
      instructions={instructions}
      section={section}
      targetId={targetId}
    />
  );
}

/** No such hearing, or one in the trash, from where it can be brought back. */
function HearingNotFound({ hearingId }: { readonly hearingId: string }): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const shelf = useHearingShelf();
  const attempt = useAttempt();
  const trash = useTrashedHearings().data?.hearings ?? [];
  const isInTrash = trash.some(({ id }) => id === hearingId);
  return (
    <Page>
      <PageHeader title={t('hearing.notFound.title')} meta={t('hearing.notFound.hint')} />
      <Inline gap="small">
        {isReadOnly || !isInTrash ? null : (
          <Button variant="primary" onPress={() => void attempt(() => shelf.restore(hearingId))}>
            {t('hearing.notFound.restore')}
          </Button>
        )}
        <Link href={hrefOf(routePatterns.hearings)} variant="button">
          {t('hearing.notFound.toHearings')}
        </Link>
      </Inline>
    </Page>
  );
}
