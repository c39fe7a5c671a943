import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { officeText } from '@renderer/app/directory/office-text';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Banner, Button, TextField } from '@renderer/ui';
import type { Participant, Stay } from '@shared/record/attendance';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { isBlank } from '@shared/rules/names';
import { leftEarly } from '@shared/rules/presence';
import { PeriodFields } from '../../parts/PeriodFields';
import { atTime, timeOfDay } from '../local-time';
import type { KeptEdits } from '../use-kept-edits';
import styles from './ParticipantDetails.module.css';

interface ParticipantDetailsProps extends Pick<KeptEdits<Omit<Participant, 'personId'>>, 'edit' | 'problem'> {
  readonly name: string;
  readonly shown: Participant;
  readonly hearing: Hearing;
  readonly directory: Directory;
  readonly readOnly: boolean;
}

/** The hours of one participant in the hall, and the office where it was another one that day. */
export function ParticipantDetails(props: ParticipantDetailsProps): ReactNode {
  const { name, shown, hearing, readOnly, edit, problem } = props;
  const { t } = useText();
  const hasLeftEarly = leftEarly(shown, hearing);
  return (
    <div className={styles.details}>
      {shown.presence === 'present' || shown.presence === 'unrecorded' ? <Stays {...props} /> : null}
      {hasLeftEarly || (shown.presence === 'present' && !isBlank(shown.reason)) ? (
        <TextField
          label={t('preparation.people.reasonOf', { name })}
          isReadOnly={readOnly}
          value={shown.reason}
          onCommit={(reason) => edit({ reason })}
          problem={problem('reason')}
        />
      ) : null}
      <OfficeField {...props} />
    </div>
  );
}

function Stays({ shown, hearing, readOnly, edit, problem }: ParticipantDetailsProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const stays = shown.stays;
  const staysProblem = problem('stays');
  const replace = (index: number, stay: Stay) =>
    edit({ stays: stays.map((other, place) => (place === index ? stay : other)) });

  return (
    <fieldset className={styles.stays}>
      <legend className={styles.legend}>{t('preparation.people.stays')}</legend>
      {stays.length === 0 ? <p className={styles.hint}>{t('preparation.people.wholeSitting')}</p> : null}
      {stays.map((stay, index) => (
        <PeriodFields
          key={index}
          timeInput={timeInput}
          isReadOnly={readOnly}
          from={{
            label: t('preparation.people.arrived'),
            placeholder: t('preparation.people.fromStart'),
            value: timeOfDay(stay.arrived),
            onCommit: (time) =>
              replace(index, { ...stay, arrived: atTime(time, stay.arrived, hearing.date) }),
          }}
          until={{
            label: t('preparation.people.left'),
            placeholder: t('preparation.people.toEnd'),
            value: timeOfDay(stay.left),
            onCommit: (time) => replace(index, { ...stay, left: atTime(time, stay.left, hearing.date) }),
          }}
          remove={
            readOnly
              ? undefined
              : {
                  label: t('preparation.people.removeStay'),
                  onPress: () => edit({ stays: stays.filter((_, place) => place !== index) }),
                }
          }
        />
      ))}
      {staysProblem === undefined ? null : <Banner tone="danger">{staysProblem}</Banner>}
      {readOnly ? null : (
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() => edit({ stays: [...stays, nextStay(shown, hearing)] })}
          >
            {t('preparation.people.addStay')}
          </Button>
        </div>
      )}
      {stays.length === 0 ? null : <p className={styles.hint}>{t('preparation.people.staysHint')}</p>}
    </fieldset>
  );
}

/** A further stay begins when the one before it ended; two open ones would overlap. */
function nextStay({ stays }: Participant, { actualStart, date, plannedStart }: Hearing): Stay {
  const last = stays.at(-1);
  if (last === undefined) {
    return { arrived: actualStart ?? atTime(plannedStart ?? '09:00', null, date), left: null };
  }
  return { arrived: last.left ?? null, left: null };
}

function OfficeField({
  shown,
  hearing,
  directory,
  readOnly,
  edit,
  problem,
}: ParticipantDetailsProps): ReactNode {
  const { t, language } = useText();
  const known = officeText(directory, shown.personId, hearing.date, language);
  return (
    <LocalizedField
      label={t('preparation.people.officeField')}
      description={
        known === ''
          ? t('preparation.people.officeHintNone')
          : t('preparation.people.officeHint', { office: known })
      }
      original={hearing.language}
      isReadOnly={readOnly}
      value={shown.office}
      onCommit={(office) => edit({ office })}
      problem={problem('office')}
    />
  );
}
