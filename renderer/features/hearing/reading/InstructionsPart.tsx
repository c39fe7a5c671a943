import type { ReactNode } from 'react';
import { bodyPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Instruction } from '@shared/record/instruction';
import { withCapital } from '../parts/vote-words';
import { controlEventWords } from '../parts/control-event-words';
import { DeadlineWords } from './DeadlineWords';
import { InstructionStatus } from './InstructionStatus';
import { Part, Place } from './Place';
import { useReadingPage } from './reading-page';
import { Words } from './Words';
import styles from './Parts.module.css';

/** The letters that grew out of the hearing, item by item with their deadlines. */
export function InstructionsPart(): ReactNode {
  const { t } = useText();
  const { instructions } = useReadingPage();
  return (
    <Part part="instructions">
      {instructions.length === 0 ? <p className={styles.none}>{t('reading.noInstructions')}</p> : null}
      {instructions.map(({ instruction }) => (
        <InstructionText key={instruction.id} instruction={instruction} />
      ))}
    </Part>
  );
}

function InstructionText({ instruction }: { readonly instruction: Instruction }): ReactNode {
  const { t } = useText();
  const { names, language } = useReadingPage();
  const { registration, addresseeBodyId, items, reporting } = instruction;
  const from = registration?.date ?? null;
  return (
    <Place id={instruction.id} className={styles.instruction}>
      <div className={styles.title}>
        <Words text={instruction.title} missing={t('decisions.instructions.untitled')} />
      </div>
      <p className={styles.meta}>
        <InstructionStatus instruction={instruction} />
        <span>
          {withCapital(t(`record.instrument.${instruction.instrument}`))}
          {' · '}
          {registration === null
            ? t('decisions.instructions.notRegistered')
            : t('decisions.instructions.registered', {
                number: registration.number,
                date: formatDate(registration.date, language, 'short'),
              })}
        </span>
        <Link href={hrefOf(bodyPath(addresseeBodyId))} variant="quiet">
          {t('reading.to', { name: names.body(addresseeBodyId) })}
        </Link>
      </p>
      <ol className={styles.list}>
        {items.map((item, place) => (
          <li key={item.id} className={styles.numbered}>
            <span className={styles.number}>{`${place + 1}.`}</span>
            <div>
              <Words text={item.text} />
              <p className={styles.small}>
                <DeadlineWords deadline={item.deadline} from={from} />
                {item.responsibleBodyId === null
                  ? null
                  : ` · ${t('reading.responsible', { name: names.body(item.responsibleBodyId) })}`}
                {item.assessment === null ? null : (
                  <span className={styles.outcome}>
                    {` · ${withCapital(t(`record.assessment.${item.assessment}`))}`}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {reporting.kind === 'none' ? null : (
        <p className={styles.small}>
          {`${t('decisions.instruction.reporting')}: `}
          <DeadlineWords deadline={reporting} from={from} />
        </p>
      )}
      {instruction.control.length === 0 ? null : (
        <ul className={styles.control} aria-label={t('decisions.instruction.control')}>
          {instruction.control.map((event) => (
            <li key={event.id}>{controlEventWords(event, language, t)}</li>
          ))}
        </ul>
      )}
    </Place>
  );
}
