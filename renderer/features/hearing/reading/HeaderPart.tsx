import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { formatDate, formatTime, formatTimeSpan } from '@shared/calendar/date-forms';
import type { Hearing } from '@shared/record/hearing';
import { exchangesOf, promisesOf } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { attendanceSummary } from '@shared/rules/presence';
import { listStrengthOf } from '@shared/rules/quorum';
import type { Translate } from '@shared/texts/catalogue';
import { withCapital } from '../parts/vote-words';
import { useReadingPage } from './reading-page';
import { Who } from './Who';
import { Words } from './Words';
import styles from './HeaderPart.module.css';

/** What, when, where, who; then the hearing in numbers. Facts nobody recorded are left out, not guessed. */
export function HeaderPart(): ReactNode {
  const { t, language: interfaceLanguage } = useText();
  const { hearing, directory, instructions, names, language, personId } = useReadingPage();
  const place = localized(hearing.place, language).text;
  const invited = hearing.participants.filter(({ role }) => role === 'invited').length;
  const facts = [
    { label: t('reading.date'), value: withCapital(formatDate(hearing.date, language, 'heading')) },
    { label: t('reading.body'), value: names.body(hearing.bodyId) },
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
      {language === interfaceLanguage ? null : (
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
      <p className={styles.summary}>{summaryOf(hearing, instructions.length, t)}</p>
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

function summaryOf(hearing: Hearing, instructions: number, t: Translate): string {
  const exchanges = exchangesOf(hearing);
  const answered = exchanges.filter(({ state }) => state === 'answered').length;
  const unanswered = exchanges.filter(({ state }) => state === 'unanswered').length;
  const promises = promisesOf(hearing).length;
  const decisions = hearing.decisions.length;
  return [
    t('reading.summary.questions', { count: exchanges.length }),
    answered > 0 ? t('reading.summary.answered', { count: answered }) : '',
    unanswered > 0 ? t('reading.summary.unanswered', { count: unanswered }) : '',
    t('reading.summary.promises', { count: promises }),
    t('reading.summary.decisions', { count: decisions }),
    t('reading.summary.instructions', { count: instructions }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
