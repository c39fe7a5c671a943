import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses, KeyHint } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import type { HearingNames } from '../../parts/hearing-names';
import { markedKinds } from '../line/line-keys';
import { kindKey } from './classify-keys';
import styles from './ClassifyChoices.module.css';
import type { Classify } from './use-classify';

interface ClassifyChoicesProps {
  readonly classify: Classify;
  readonly entry: Entry;
  readonly names: HearingNames;
}

/** As many items as there are digits. */
const mostItems = 9;

/** Everything a key can say about the entry, each also as a button. */
export function ClassifyChoices({ classify, entry, names }: ClassifyChoicesProps): ReactNode {
  const { t } = useText();
  const { hearing, questions, setKind, setItem, answer } = classify;
  return (
    <>
      <Choices title={t('entries.field.kind')} isWrapping>
        {markedKinds.map((kind) => (
          <Choice
            key={kind}
            keys={kindKey(kind)}
            isChosen={entry.kind === kind}
            onChoose={() => setKind(kind)}
          >
            {t(`record.entryKind.${kind}`)}
          </Choice>
        ))}
      </Choices>
      <div className={styles.links}>
        {questions.length === 0 ? null : (
          <Choices title={t('classify.answers')}>
            {questions.map(({ question }, place) => (
              <Choice
                key={question.id}
                keys={String(place + 1)}
                isChosen={entry.answersId === question.id}
                onChoose={() => answer(question)}
              >
                {t('entries.questionOption', {
                  number: entryNumber(hearing, question.id),
                  speaker:
                    question.speakerId === null ? t('entries.noSpeaker') : names.person(question.speakerId),
                })}{' '}
                <span className={styles.quiet}>{localized(question.text, question.language).text}</span>
              </Choice>
            ))}
          </Choices>
        )}
        {hearing.agenda.length === 0 ? null : (
          <Choices title={t('entries.field.item')}>
            {hearing.agenda.slice(0, mostItems).map(({ id }, place) => (
              <Choice
                key={id}
                keys={`Shift+${place + 1}`}
                isChosen={entry.itemId === id}
                onChoose={() => setItem(id)}
              >
                {names.item(id)}
              </Choice>
            ))}
            <Choice keys="Shift+0" isChosen={entry.itemId === null} onChoose={() => setItem(null)}>
              {t('entries.outsideAgenda')}
            </Choice>
          </Choices>
        )}
      </div>
    </>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly isWrapping?: boolean;
  readonly children: ReactNode;
}

function Choices({ title, isWrapping = false, children }: ChoicesProps): ReactNode {
  return (
    <div role="group" aria-label={title} className={styles.group}>
      <span aria-hidden className={styles.title}>
        {title}
      </span>
      <div className={joinClasses(styles.choices, isWrapping && styles.wrapping)}>{children}</div>
    </div>
  );
}

interface ChoiceProps {
  readonly keys: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** The entry keeps the focus, so that the keys go on after a press of the mouse. */
function Choice({ keys, isChosen, onChoose, children }: ChoiceProps): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-keyshortcuts={keys}
      className={joinClasses(styles.choice, isChosen && styles.chosen)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span aria-hidden>
        <KeyHint keys={keys} />
      </span>
      <span className={styles.words}>{children}</span>
    </button>
  );
}
