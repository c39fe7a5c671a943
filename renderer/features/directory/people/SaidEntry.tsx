import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { EntryInHearing } from '@shared/contract/directory-methods';
import type { Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import { deadlineText } from '@shared/rules/deadline';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { localized, personName } from '@shared/rules/names';
import styles from './SaidEntry.module.css';

interface SaidEntryProps {
  readonly said: EntryInHearing;
  readonly group: 'asked' | 'wasAsked' | 'answered' | 'promised' | 'said';
  readonly directory: Directory;
}

/** One entry with its hearing and the other half of the exchange; leads to the entry in the record. */
export function SaidEntry({ said, group, directory }: SaidEntryProps): ReactNode {
  const { t, language } = useText();
  const { entry, related } = said;
  const text = localized(entry.text, language);
  const isQuestion = entry.kind === 'question';
  return (
    <li className={styles.entry}>
      <div className={styles.place}>
        <span>{formatDate(said.date, language, 'short')}</span>
        <Link variant="quiet" href={hrefOf(hearingPath(said.hearingId, 'record', entry.id))}>
          {localized(said.hearingTitle, language).text || t('hearings.untitled')}
        </Link>
        {said.itemTitle === null ? null : <span>{localized(said.itemTitle, language).text}</span>}
      </div>
      {isQuestion
        ? null
        : related.map((question) => <Related key={question.id} entry={question} directory={directory} />)}
      <p className={styles.text} lang={text.language ?? undefined}>
        {group === 'wasAsked' ? <Speaker personId={entry.speakerId} directory={directory} /> : null}
        {text.text}
      </p>
      {entry.promise === null ? null : (
        <p className={styles.promise}>
          {t('directory.person.promise', { what: localized(entry.promise.what, language).text })}
          {entry.promise.due.kind === 'none' ? null : ` (${deadlineText(entry.promise.due, language)})`}
        </p>
      )}
      {isQuestion && related.length > 0
        ? related.map((answer) => <Related key={answer.id} entry={answer} directory={directory} />)
        : null}
      {isQuestion && related.length === 0 ? (
        <p className={styles.unanswered}>{t('directory.person.unanswered')}</p>
      ) : null}
    </li>
  );
}

interface RelatedProps {
  readonly entry: Entry;
  readonly directory: Directory;
}

/** The question behind an answer, or an answer to a question. */
function Related({ entry, directory }: RelatedProps): ReactNode {
  const { t, language } = useText();
  const text = localized(entry.text, language);
  const speaker = directoryIndex(directory).person(entry.speakerId ?? '');
  const name = speaker === undefined ? t('app.noName') : personName(speaker, language).text;
  const key = entry.kind === 'question' ? 'directory.person.askedBy' : 'directory.person.answeredBy';
  return <p className={styles.related}>{t(key, { name, text: text.text })}</p>;
}

function Speaker({
  personId,
  directory,
}: {
  readonly personId: string | null;
  readonly directory: Directory;
}) {
  const { language } = useText();
  const person = directoryIndex(directory).person(personId ?? '');
  return person === undefined ? null : <strong>{`${personName(person, language).text}. `}</strong>;
}
