import { Clock, Ellipsis, ExternalLink, SlidersHorizontal, UserMinus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { officeText } from '@renderer/app/directory/office-text';
import { navigate } from '@renderer/app/hash-location';
import { personPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Button, IconButton, MenuButton, Select, TextField, toasts } from '@renderer/ui';
import { participantRoles, presences, type Participant } from '@shared/record/attendance';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { localized, personName } from '@shared/rules/names';
import { useKeptEdits } from '../use-kept-edits';
import { ParticipantDetails } from './ParticipantDetails';
import styles from './ParticipantRow.module.css';
import type { HearingSectionProps } from '../../section-props';
import { useStaysText } from './stays-text';

interface ParticipantRowProps extends HearingSectionProps {
  readonly participant: Participant;
}

const roleActions = {
  member: 'preparation.people.makeMember',
  invited: 'preparation.people.makeInvited',
  staff: 'preparation.people.makeStaff',
} as const;

/** One participant: presence in one choice, the rest below the line when it is wanted. */
export function ParticipantRow(props: ParticipantRowProps): ReactNode {
  const { participant, hearing, directory, changer, readOnly } = props;
  const { personId } = participant;
  const { t, language } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const remove = useRemoveParticipant(props);
  const staysText = useStaysText();
  const { shown, edit, problem } = useKeptEdits<Omit<Participant, 'personId'>>(participant, (set) =>
    changer.change({ kind: 'participant.edit', personId, set }),
  );
  const person = directoryIndex(directory).person(personId);
  const name = (person && personName(person, language).text) ?? t('app.noName');
  const office =
    localized(shown.office, language).text || officeText(directory, personId, hearing.date, language);
  const needsReason = shown.presence === 'excused' || shown.presence === 'absent';

  return (
    <>
      <tr id={`field-${personId}`} className={styles.row}>
        <th scope="row" className={styles.name}>
          <div>{name}</div>
          <div className={styles.office}>{office === '' ? t('preparation.people.noOffice') : office}</div>
        </th>
        <td>
          <Select
            label={t('preparation.people.presenceOf', { name })}
            isLabelHidden
            isReadOnly={readOnly}
            value={shown.presence}
            onChange={(presence) => edit({ presence })}
            options={presences.map((value) => ({
              value,
              label: capitalized(t(`record.presence.${value}`)),
            }))}
            placeholder={t('app.notChosen')}
            problem={problem('presence')}
          />
        </td>
        <td>
          {needsReason ? (
            <TextField
              label={t('preparation.people.reasonOf', { name })}
              isLabelHidden
              isReadOnly={readOnly}
              placeholder={t('preparation.people.reasonPlaceholder')}
              value={shown.reason}
              onCommit={(reason) => edit({ reason })}
              problem={problem('reason')}
            />
          ) : null}
          {shown.presence === 'present' ? (
            <Button
              size="small"
              variant="quiet"
              icon={Clock}
              aria-expanded={isOpen}
              onPress={() => setIsOpen(!isOpen)}
            >
              {staysText(shown.stays)}
            </Button>
          ) : null}
        </td>
        <td className={styles.actions}>
          <IconButton
            icon={SlidersHorizontal}
            size="small"
            label={t('preparation.people.details', { name })}
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          />
          <MenuButton
            label={t('preparation.people.actionsOf', { name })}
            icon={Ellipsis}
            isIconOnly
            size="small"
            variant="quiet"
            actions={[
              {
                id: 'open',
                label: t('preparation.people.openPerson'),
                icon: ExternalLink,
                onAction: () => navigate(personPath(personId)),
              },
              ...(readOnly
                ? []
                : [
                    ...participantRoles
                      .filter((role) => role !== shown.role)
                      .map((role) => ({
                        id: role,
                        label: t(roleActions[role]),
                        onAction: () => edit({ role }),
                      })),
                    { id: 'separator', kind: 'separator' as const },
                    {
                      id: 'remove',
                      label: t('preparation.people.remove'),
                      icon: UserMinus,
                      isDanger: true,
                      onAction: () => void remove(name),
                    },
                  ]),
            ]}
          />
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4} className={styles.details}>
            <ParticipantDetails
              {...props}
              name={name}
              shown={{ ...shown, personId }}
              edit={edit}
              problem={problem}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Takes the person off the list at once; the message can bring the person back. */
function useRemoveParticipant({
  participant,
  changer,
  report,
}: ParticipantRowProps): (name: string) => Promise<void> {
  const { t } = useText();
  return async (name) => {
    try {
      await changer.change({ kind: 'participant.remove', personId: participant.personId });
      toasts.show({
        text: t('preparation.people.removed', { name }),
        action: {
          label: t('app.action.undo'),
          onAction: () => {
            changer.change({ kind: 'participant.add', participant }).catch(report);
          },
        },
      });
    } catch (error) {
      report(error);
    }
  };
}
