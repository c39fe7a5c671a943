import type { ReactNode } from 'react';
import { bodyPath, hrefOf } from '@renderer/app/routes';
import { today } from '@renderer/app/today';
import { useText } from '@renderer/app/text';
import { Link, StatusPill } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Instruction } from '@shared/record/instruction';
import { instructionState } from '@shared/rules/instruction-state';
import { calendar } from '../parts/calendar';
import { instructionTone } from '../parts/instruction-tone';
import { withCapital } from '../parts/vote-words';
import { DeadlineWords } from './DeadlineWords';
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
  const progress = instructionState(instruction, today(), calendar);
  const from = registration?.date ?? null;
  return (
    <Place id={instruction.id} className={styles.instruction}>
      <div className={styles.title}>
        <Words text={instruction.title} missing={t('decisions.instructions.untitled')} />
      </div>
      <p className={styles.meta}>
        <StatusPill tone={instructionTone(progress)}>
          {progress.overdue ? t('record.overdue') : t(`record.instructionState.${progress.state}`)}
        </StatusPill>
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
    </Place>
  );
}
