import type { ReactNode } from 'react';
import { Gavel } from 'lucide-react';
import { useLoadExample, useReadOnly } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, EmptyState, Inline, Link } from '@renderer/ui';

/** Stands where the list will be, and says what a hearing is. */
export function NoHearings(): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const example = useLoadExample();
  const step = useStep();
  if (isReadOnly) {
    return (
      <EmptyState icon={Gavel} title={t('hearings.empty.title')}>
        {t('hearings.empty.hintReading')}
      </EmptyState>
    );
  }

  async function loadExample(): Promise<void> {
    const loaded = await step(() => example.mutateAsync());
    if (loaded !== undefined) navigate(hearingPath(loaded.hearingId));
  }

  return (
    <EmptyState
      icon={Gavel}
      title={t('hearings.empty.title')}
      action={
        <Inline>
          <Link variant="primary-button" href={hrefOf(routePatterns.newHearing)}>
            {t('hearings.empty.newHearing')}
          </Link>
          <Button isPending={example.isPending} onPress={() => void loadExample()}>
            {t('hearings.empty.example')}
          </Button>
        </Inline>
      }
    >
      {t('hearings.empty.hint')}
    </EmptyState>
  );
}
