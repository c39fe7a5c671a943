import type { ReactNode } from 'react';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Badge, PageHeader, StatusPill, type StatusTone } from '@renderer/ui';
import { formatDate, formatTime } from '@shared/calendar/date-forms';
import type { Directory } from '@shared/record/directory';
import type { Hearing, HearingStatus } from '@shared/record/hearing';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized } from '@shared/rules/names';
import styles from './HearingHeader.module.css';

const tones: Readonly<Record<HearingStatus, StatusTone>> = {
  planned: 'neutral',
  inSession: 'accent',
  finishing: 'warning',
  approved: 'success',
  reopened: 'warning',
};

interface HearingHeaderProps {
  readonly hearing: Hearing;
  readonly directory: Directory;
  readonly actions: ReactNode;
}

/** What hearing this is, at a glance. */
export function HearingHeader({ hearing, directory, actions }: HearingHeaderProps): ReactNode {
  const { t, language } = useText();
  const body = directoryIndex(directory).body(hearing.bodyId);
  const facts = [
    formatDate(hearing.date, language, 'heading') + timeOf(hearing),
    body === undefined ? null : bodyName(body, language).text,
    capitalized(t(`record.hearingKind.${hearing.kind}`)),
    hearing.number === null ? null : t('hearing.number', { number: hearing.number }),
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.head}>
      <PageHeader
        title={localized(hearing.title, language).text || t('hearing.untitled')}
        breadcrumbs={[{ label: t('hearings.title'), href: hrefOf(routePatterns.hearings) }]}
        breadcrumbsLabel={t('app.navigation.path')}
        status={
          <>
            <StatusPill tone={tones[hearing.status]}>
              {capitalized(t(`record.hearingStatus.${hearing.status}`))}
            </StatusPill>
            {hearing.example ? (
              <span title={t('hearing.exampleHint')}>
                <Badge tone="warning">{t('app.example')}</Badge>
              </span>
            ) : null}
          </>
        }
        meta={facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      />
      {actions}
    </div>
  );
}

/** The actual beginning, or the planned one. */
function timeOf({ actualStart, plannedStart }: Hearing): string {
  const time = actualStart ?? plannedStart;
  return time === null ? '' : `, ${formatTime(time)}`;
}
