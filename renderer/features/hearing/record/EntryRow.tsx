import { CornerDownRight, Handshake, History, MailQuestionMark, Pencil, Reply } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, IconButton, joinClasses, StatusPill } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { deadlineText, isMeasurable } from '@shared/rules/deadline';
import { entryNumber, type ExchangeState } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import type { HearingNames } from '../parts/hearing-names';
import styles from './EntryRow.module.css';
import { ClosedMark } from './room/ClosedMark';

interface EntryRowProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly entry: Entry;
  /** Its place in the record, from 1: the line calls it by this number. */
  readonly number: number;
  /** For a question: what became of it. */
  readonly state: ExchangeState | undefined;
  /** Whether any entry has a time: a record made afterwards needs no empty column. */
  readonly isTimed: boolean;
  /** Whether the row has the focus, and shows what can be done with it. */
  readonly isActive: boolean;
  readonly readOnly: boolean;
  readonly onEdit: (entryId: string) => void;
  readonly onAnswer: (questionId: string) => void;
  readonly onHistory: (entryId: string) => void;
}

/** One entry as a dense line: number, time, who, kind, words, and what hangs on it. Typing elsewhere draws no row anew. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps): ReactNode {
  const { hearing, names, entry, number, state, isTimed, isActive } = props;
  const { t } = useText();
  const { speakerId, addresseeId, kind, at } = entry;
  const text = localized(entry.text, entry.language);
  return (
    <div
      className={joinClasses(styles.row, isTimed && styles.timed, entry.answersId !== null && styles.answer)}
    >
      <span className={styles.number} aria-label={t('flow.row.number', { number })} role="img">
        {number}
      </span>
      {isTimed ? <span className={styles.time}>{at === null ? '' : formatTime(at)}</span> : null}
      <div className={styles.content}>
        <div className={joinClasses(styles.head, isActive && styles.besideActions)}>
          {speakerId === null ? (
            <span className={styles.missing}>{t('entries.noSpeaker')}</span>
          ) : (
            <>
              <span className={styles.speaker}>{names.person(speakerId)}</span>
              <span className={styles.office}>{names.office(speakerId)}</span>
            </>
          )}
          <Badge tone={kind === 'question' || kind === 'proposal' ? 'accent' : 'neutral'}>
            {t(`record.entryKind.${kind}`)}
          </Badge>
          {addresseeId === null || kind === 'answer' ? null : (
            <span className={styles.to}>{t('entries.to', { name: names.person(addresseeId) })}</span>
          )}
          <ClosedMark hearing={hearing} entry={entry} />
          {entry.language === hearing.language ? null : (
            <span className={styles.language} title={t(`app.languageName.${entry.language}`)}>
              {t(`app.languageShort.${entry.language}`)}
            </span>
          )}
        </div>
        {text.language === null ? (
          <p className={styles.missing}>{t('entries.noText')}</p>
        ) : (
          <p className={styles.text} lang={text.language}>
            {text.text}
          </p>
        )}
        <Marks hearing={hearing} names={names} entry={entry} state={state} />
      </div>
      {isActive ? <Actions {...props} /> : null}
    </div>
  );
});

/** What can be done with the row that has the focus, each also by a key. */
function Actions({
  entry: { id },
  number,
  state,
  readOnly,
  onEdit,
  onAnswer,
  onHistory,
}: EntryRowProps): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.actions} data-print="hide">
      {readOnly ? null : (
        <>
          {state === undefined ? null : (
            <IconButton
              icon={Reply}
              size="small"
              label={t('flow.row.answerIt', { number })}
              keyHint="Alt+Enter"
              onPress={() => onAnswer(id)}
            />
          )}
          <IconButton
            icon={Pencil}
            size="small"
            label={t('flow.row.edit', { number })}
            keyHint="Enter"
            onPress={() => onEdit(id)}
          />
        </>
      )}
      <IconButton
        icon={History}
        size="small"
        label={t('flow.row.history', { number })}
        keyHint="Alt+H"
        onPress={() => onHistory(id)}
      />
    </div>
  );
}

function Marks({
  hearing,
  names,
  entry,
  state,
}: Pick<EntryRowProps, 'hearing' | 'names' | 'entry' | 'state'>): ReactNode {
  const { t, language } = useText();
  const { promise, writtenReply, answersId } = entry;
  const isOpen = state === 'unanswered';
  if (answersId === null && promise === null && writtenReply === null && !isOpen) return null;
  return (
    <div className={styles.marks}>
      {answersId === null ? null : (
        <a href={hrefOf(hearingPath(hearing.id, 'record', answersId))} tabIndex={-1} className={styles.mark}>
          <CornerDownRight size={14} aria-hidden />
          {t('entries.answersNumber', { number: entryNumber(hearing, answersId) })}
        </a>
      )}
      {isOpen ? <StatusPill tone="warning">{t('record.exchangeState.unanswered')}</StatusPill> : null}
      {writtenReply === null ? null : (
        <span className={styles.mark}>
          <MailQuestionMark size={14} aria-hidden />
          {t('entries.writtenReply.by', {
            name: names.person(writtenReply.personId),
            due: deadlineText(writtenReply.due, language),
          })}
        </span>
      )}
      {promise === null ? null : (
        <span className={joinClasses(styles.mark, !isMeasurable(promise.due) && styles.warning)}>
          <Handshake size={14} aria-hidden />
          {t('entries.promise.said', {
            what: localized(promise.what, language).text || t('entries.promise.unnamed'),
            due: deadlineText(promise.due, language),
          })}
        </span>
      )}
    </div>
  );
}
