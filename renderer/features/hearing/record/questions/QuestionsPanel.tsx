import { MailQuestionMark } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, joinClasses, KeyHint, VisuallyHidden } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Hearing } from '@shared/record/hearing';
import { entryNumbers, exchangesOf } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { openQuestions } from '@shared/rules/open-questions';
import type { HearingNames } from '../../parts/hearing-names';
import { digitKeys } from './use-question-keys';
import styles from './QuestionsPanel.module.css';

interface QuestionsPanelProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  /** The item the line stands in. */
  readonly itemId: string | null;
  /** The question the line answers. */
  readonly chosenId: string | null;
  readonly onChoose: (questionId: string) => void;
}

/** The questions of the item that nobody has answered yet, above the line; choosing one makes the line its answer. */
export const QuestionsPanel = memo(function QuestionsPanel({
  hearing,
  names,
  itemId,
  chosenId,
  onChoose,
}: QuestionsPanelProps): ReactNode {
  const { t } = useText();
  const open = openQuestions(hearing, itemId);
  const numbers = entryNumbers(hearing);
  const elsewhere = exchangesOf(hearing).filter(
    ({ question, state }) => state !== 'answered' && question.itemId !== itemId,
  ).length;
  if (open.length === 0 && elsewhere === 0) return null;
  return (
    <section aria-label={t('flow.questions.label')} className={styles.panel} data-print="hide">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('flow.questions.title')}</h2>
        <Badge tone={open.length === 0 ? 'neutral' : 'warning'}>{open.length}</Badge>
        <span className={styles.elsewhere}>
          {[
            open.length === 0 ? t('flow.questions.none') : null,
            elsewhere === 0 ? null : t('flow.questions.elsewhere', { count: elsewhere }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </div>
      {open.length === 0 ? null : (
        // The keyboard scrolls it where it is longer than its place.
        <ol className={styles.list} tabIndex={0} aria-label={t('flow.questions.title')}>
          {open.map(({ question, state }, index) => {
            const { id, speakerId, addresseeId, at, language, text } = question;
            const number = numbers.get(id) ?? 0;
            const words = localized(text, language);
            return (
              <li key={id} className={styles.row}>
                <button
                  type="button"
                  aria-pressed={id === chosenId}
                  aria-keyshortcuts={index < digitKeys ? `Alt+${index + 1}` : undefined}
                  className={joinClasses(styles.choose, id === chosenId && styles.chosen)}
                  onClick={() => onChoose(id)}
                >
                  <VisuallyHidden>{t('flow.questions.choose')}</VisuallyHidden>
                  <span className={styles.place}>{index + 1}</span>
                  <span className={styles.words}>
                    <strong>{speakerId === null ? t('entries.noSpeaker') : names.person(speakerId)}</strong>{' '}
                    <span className={styles.to}>
                      {addresseeId === null
                        ? t('flow.questions.toNobody')
                        : t('flow.questions.to', { name: names.person(addresseeId) })}
                    </span>{' '}
                    <span lang={words.language ?? undefined}>{words.text || t('entries.noText')}</span>
                  </span>
                  {state === 'writtenReplyPromised' ? (
                    <span className={styles.mark}>
                      <MailQuestionMark size={14} aria-hidden />
                      <span className={styles.markWords}>
                        {t('record.exchangeState.writtenReplyPromised')}
                      </span>
                    </span>
                  ) : null}
                  {at === null ? null : (
                    <span className={styles.since}>
                      {t('flow.questions.since', { time: formatTime(at) })}
                    </span>
                  )}
                  {index < digitKeys ? <KeyHint keys={`Alt+${index + 1}`} /> : null}
                </button>
                <a
                  href={hrefOf(hearingPath(hearing.id, 'record', id))}
                  aria-label={t('flow.questions.show', { number })}
                  className={styles.number}
                >
                  {t('flow.questions.number', { number })}
                </a>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
});
