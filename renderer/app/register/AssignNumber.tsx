import { useState, type ReactNode } from 'react';
import { useChangeRegister, useNextNumber, useReadOnly } from '@renderer/api';
import { Button, Link, Inline, NumberField, StatusPill } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { NumberedPaperInput } from '@shared/contract/register-methods';
import type { IsoDate } from '@shared/record/primitives';
import { useStep } from '../attempt';
import { hrefOf, routePatterns } from '../routes';
import { useText } from '../text';

interface AssignNumberProps {
  readonly paper: NumberedPaperInput;
  /** The date the number is given on; decides the year it is counted in. */
  readonly date: IsoDate;
  /** Where a number cannot be given now: an approved record. */
  readonly isDisabled?: boolean;
}

/** The number of a paper from the register: the next one by one press, or one of the paper journal. */
export function AssignNumber({ paper, date, isDisabled = false }: AssignNumberProps): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const next = useNextNumber(paper, date);
  const { issue } = useChangeRegister();
  const step = useStep();
  const [isOther, setIsOther] = useState(false);
  if (next === undefined) return null;

  if (next.standing !== null) {
    return (
      <Inline>
        <StatusPill tone="success">
          {t('register.assign.standing', {
            number: next.standing.number,
            date: formatDate(next.standing.date, language, 'short'),
          })}
        </StatusPill>
        <Link href={hrefOf(routePatterns.register)}>{t('register.assign.open')}</Link>
      </Inline>
    );
  }
  if (isReadOnly || isDisabled) return null;

  const give = (ordinal: number | null) => void step(() => issue({ paper, date, ordinal }));
  return (
    <Inline gap="small">
      <Button size="small" onPress={() => give(null)}>
        {t('register.assign.next', { number: next.number })}
      </Button>
      {isOther ? (
        <NumberField
          label={t('register.assign.other')}
          value={null}
          onCommit={(ordinal) => {
            if (ordinal !== null) give(ordinal);
          }}
          minimum={1}
          maximum={1_000_000}
          wrongNumber={t('register.assign.wrongNumber')}
        />
      ) : (
        <Button size="small" variant="quiet" onPress={() => setIsOther(true)}>
          {t('register.assign.other')}
        </Button>
      )}
    </Inline>
  );
}
