import type { KeyboardEvent, ReactNode } from 'react';
import { useDirectory } from '@renderer/api';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, Link } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { HearingSummary, SearchHit } from '@shared/contract/hearing-methods';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized, personName } from '@shared/rules/names';
import { HearingStatusPill } from './HearingStatusPill';
import { MarkedExcerpt } from './MarkedExcerpt';
import styles from './SearchResults.module.css';

/** The hearings in which the words were found, each with the places; arrow keys move from link to link. */
export function SearchResults({ hearings }: { readonly hearings: readonly HearingSummary[] }): ReactNode {
  const { t } = useText();
  return (
    <ol className={styles.results} aria-label={t('hearings.listLabel')} onKeyDown={moveBetweenLinks}>
      {hearings.map((hearing) => (
        <li key={hearing.id} className={styles.result}>
          <ResultHead hearing={hearing} />
          {hearing.hits.length === 0 ? null : (
            <ul className={styles.hits} aria-label={t('hearings.hit.label')}>
              {hearing.hits.map((hit, index) => (
                <Hit key={`${hit.where}${hit.targetId ?? ''}${index}`} hearingId={hearing.id} hit={hit} />
              ))}
              {hearing.hitCount > hearing.hits.length ? (
                <li className={styles.more}>
                  {t('hearings.hit.more', { count: hearing.hitCount - hearing.hits.length })}
                </li>
              ) : null}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function ResultHead({ hearing }: { readonly hearing: HearingSummary }): ReactNode {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const body = directoryIndex(directory).body(hearing.bodyId);
  return (
    <div className={styles.head}>
      <span className={styles.date}>{formatDate(hearing.date, language, 'short')}</span>
      <span className={styles.title}>
        <Link variant="quiet" href={hrefOf(hearingPath(hearing.id))}>
          {localized(hearing.title, language).text || t('hearings.untitled')}
        </Link>
        {hearing.example ? <Badge tone="warning">{t('app.example')}</Badge> : null}
      </span>
      <span className={styles.body}>{body === undefined ? '' : bodyName(body, language, 'short').text}</span>
      <HearingStatusPill status={hearing.status} />
    </div>
  );
}

function Hit({ hearingId, hit }: { readonly hearingId: string; readonly hit: SearchHit }): ReactNode {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const person = hit.personId === null ? undefined : directoryIndex(directory).person(hit.personId);
  return (
    <li>
      <a className={styles.hit} href={hrefOf(pathOf(hearingId, hit))}>
        <span className={styles.where}>
          {t(`hearings.hit.where.${hit.where}`)}
          {person === undefined ? null : (
            <span className={styles.speaker}>{personName(person, language).text}</span>
          )}
        </span>
        <MarkedExcerpt text={hit.excerpt} marks={hit.marks} lang={hit.language} />
      </a>
    </li>
  );
}

const sectionOf = {
  hearing: 'preparation',
  agenda: 'preparation',
  participant: 'preparation',
  entry: 'record',
  vote: 'decisions',
  decision: 'decisions',
  instruction: 'decisions',
} as const satisfies Record<SearchHit['where'], string>;

function pathOf(hearingId: string, { where, targetId }: SearchHit): string {
  return hearingPath(hearingId, sectionOf[where], targetId ?? undefined);
}

function moveBetweenLinks(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const index = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[index + step]?.focus();
}
