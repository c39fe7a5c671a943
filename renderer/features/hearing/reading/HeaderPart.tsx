import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { formatDate, formatTime, formatTimeSpan } from '@shared/calendar/date-forms';
import type { Hearing } from '@shared/record/hearing';
import { exchangesOf, promisesOf, type ExchangeState } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { attendanceSummary } from '@shared/rules/presence';
import { listStrengthOf } from '@shared/rules/quorum';
import type { Translate } from '@shared/texts/catalogue';
import { withCapital } from '../parts/vote-words';
import { useReadingPage } from './reading-page';
import { partsOf } from './reading-parts';
import { Who } from './Who';
import { Words } from './Words';
import styles from './HeaderPart.module.css';

/** What, when, where, who; then the hearing in numbers. Facts nobody recorded are left out, not guessed. */
export function HeaderPart(): ReactNode {
  const { t, language: interfaceLanguage } = useText();
  const { hearing, directory, names, language, personId } = useReadingPage();
  const isOwnLanguage = language === interfaceLanguage;
  const place = localized(hearing.place, language).text;
  const invited = hearing.participants.filter(({ role }) => role === 'invited').length;
  const facts = [
    // The head of the page says these in the language of the interface.
    {
      label: t('reading.date'),
      value: isOwnLanguage ? '' : withCapital(formatDate(hearing.date, language, 'heading')),
    },
    { label: t('reading.body'), value: isOwnLanguage ? '' : names.body(hearing.bodyId) },
    { label: t('reading.time'), value: timeOf(hearing) },
    { label: t('reading.place'), value: place },
    { label: t('reading.number'), value: hearing.number === null ? '' : `№ ${hearing.number}` },
    {
      label: t('reading.presiding'),
      value: hearing.presidingId === null ? '' : <Who personId={hearing.presidingId} />,
    },
    { label: t('reading.attendance'), value: attendanceOf(hearing, listStrengthOf(hearing, directory), t) },
    { label: t('reading.invited'), value: invited === 0 ? '' : String(invited) },
  ].filter(({ value }) => value !== '');
  return (
    <header className={styles.header}>
      {isOwnLanguage ? null : (
        <div className={styles.title}>
          <Words text={hearing.title} missing={t('hearing.untitled')} />
        </div>
      )}
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Summary />
      {personId === null ? null : (
        <p className={styles.note}>{t('reading.onlyPerson', { name: names.person(personId) })}</p>
      )}
      {hearing.example ? <p className={styles.note}>{t('reading.example')}</p> : null}
    </header>
  );
}

function timeOf({ actualStart, actualEnd, plannedStart }: Hearing): string {
  if (actualStart !== null) {
    return actualEnd === null ? formatTime(actualStart) : formatTimeSpan(actualStart, actualEnd);
  }
  return plannedStart === null ? '' : formatTime(plannedStart);
}

function attendanceOf(hearing: Hearing, strength: number | null, t: Translate): string {
  const { members, present, unrecorded } = attendanceSummary(hearing);
  if (members === 0) return '';
  if (members === unrecorded) return t('reading.attendanceUnrecorded');
  return t('reading.attendanceOf', { present, members: strength ?? members });
}

/** The hearing in numbers, each leading to its part of the page; what there is none of is left out. */
function Summary(): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const { hearing, instructions } = page;
  const shown = partsOf(page);
  const exchanges = exchangesOf(hearing);
  const having = (state: ExchangeState) => exchanges.filter((exchange) => exchange.state === state).length;
  const numbers = [
    { name: 'questions', part: 'exchanges', count: exchanges.length },
    { name: 'answered', part: 'exchanges', count: having('answered') },
    { name: 'unanswered', part: 'exchanges', count: having('unanswered') },
    { name: 'promises', part: 'promises', count: promisesOf(hearing).length },
    { name: 'decisions', part: 'decisions', count: hearing.decisions.length },
    { name: 'instructions', part: 'instructions', count: instructions.length },
  ] as const;
  const found = numbers.filter(({ count, part }) => count > 0 && shown.includes(part));
  if (found.length === 0) return null;
  return (
    <ul className={styles.summary} aria-label={t('reading.inNumbers')}>
      {found.map(({ name, part, count }) => (
        <li key={name}>
          <Link href={hrefOf(hearingPath(hearing.id, 'reading', part))}>
            {t(`reading.summary.${name}`, { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
