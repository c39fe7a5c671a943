import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, joinClasses, StatusPill } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { sortingNeeds } from '@shared/rules/sorting';
import type { HearingNames } from '../../parts/hearing-names';
import styles from './EntryInContext.module.css';

interface EntryInContextProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly entry: Entry;
}

/** What was said before and after tells what an entry is. */
const shownBefore = 2;
const shownAfter = 1;

/** The entry to be sorted, whole, between its neighbours. */
export function EntryInContext({ hearing, names, entry }: EntryInContextProps): ReactNode {
  const { t } = useText();
  const place = hearing.entries.indexOf(entry);
  const shown = hearing.entries.slice(Math.max(place - shownBefore, 0), place + shownAfter + 1);
  return (
    <ol aria-label={t('classify.context')} className={styles.list}>
      {shown.map((one) => (
        <Line key={one.id} hearing={hearing} names={names} entry={one} isCurrent={one === entry} />
      ))}
    </ol>
  );
}

function Line({
  hearing,
  names,
  entry,
  isCurrent,
}: EntryInContextProps & { readonly isCurrent: boolean }): ReactNode {
  const { t } = useText();
  const { at, speakerId, kind, answersId, itemId } = entry;
  const text = localized(entry.text, entry.language);
  return (
    <li
      aria-current={isCurrent ? 'true' : undefined}
      className={joinClasses(styles.line, isCurrent && styles.current)}
    >
      <span className={styles.number}>{entryNumber(hearing, entry.id)}</span>
      <div className={styles.content}>
        <p className={styles.head}>
          {at === null ? null : <span className={styles.quiet}>{formatTime(at)}</span>}
          <strong>{speakerId === null ? t('entries.noSpeaker') : names.person(speakerId)}</strong>
          <Badge tone={kind === 'unsorted' ? 'warning' : 'neutral'}>{t(`record.entryKind.${kind}`)}</Badge>
          {answersId === null ? null : (
            <span className={styles.quiet}>
              {t('entries.answersNumber', { number: entryNumber(hearing, answersId) })}
            </span>
          )}
        </p>
        <p lang={text.language ?? undefined} className={styles.text}>
          {text.text || t('entries.noText')}
        </p>
        {isCurrent ? (
          <p className={styles.head}>
            <span className={styles.quiet}>{names.item(itemId)}</span>
            {sortingNeeds(hearing, entry).map((need) => (
              <StatusPill key={need} tone="warning">
                {t(`classify.need.${need}`)}
              </StatusPill>
            ))}
          </p>
        ) : null}
      </div>
    </li>
  );
}
