import { useEffect, type ReactNode } from 'react';
import { Unplug } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { problemOf, useOffice, useSettings } from '@renderer/api';
import { Button, EmptyState, Spinner } from '@renderer/ui';
import { problemSentence } from '@shared/texts/problem-sentence';
import { navigate } from '../hash-location';
import { routePatterns } from '../routes';
import { useText } from '../text';
import styles from './Start.module.css';

/** Waits for the core before any page is drawn, and leads a new office to the first page. */
export function Start({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useText();
  const office = useOffice();
  const { settings, error: settingsError } = useSettings();
  const queries = useQueryClient();
  const [path] = useLocation();
  const isReadOnly = office.data?.capabilities.readOnly === true;
  const isNew = settings?.welcomed === false && !isReadOnly;
  const mustWelcome = isNew && path !== routePatterns.welcome;

  useEffect(() => {
    if (mustWelcome) navigate(routePatterns.welcome, { replace: true });
  }, [mustWelcome]);

  const error = office.error ?? settingsError;
  if (office.data !== undefined && settings !== undefined) return mustWelcome ? null : children;
  if (error === null) {
    return (
      <div className={styles.start}>
        <Spinner label={t('app.start.loading')} size={28} />
        <p>{t('app.start.loading')}</p>
      </div>
    );
  }
  const problem = problemOf(error);
  const isUnreachable = problem.code === 'host.unreachable';
  return (
    <main className={styles.start}>
      <EmptyState
        icon={Unplug}
        title={isUnreachable ? t('app.start.unreachable') : problemSentence(problem, t)}
        action={
          <Button
            variant="primary"
            isPending={office.isFetching}
            onPress={() => void queries.invalidateQueries()}
          >
            {t('app.action.retry')}
          </Button>
        }
      >
        {isUnreachable ? t('app.start.unreachableHint') : undefined}
      </EmptyState>
    </main>
  );
}
