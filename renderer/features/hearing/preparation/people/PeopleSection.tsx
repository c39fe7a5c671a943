import { ListChecks, UserCheck, Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import { Button, EmptyState, Section, toasts } from '@renderer/ui';
import { participantRoles, type Participant, type ParticipantRole } from '@shared/record/attendance';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { personName } from '@shared/rules/names';
import { membersOn } from '@shared/rules/office-on-date';
import { fieldId } from '../../frame/gap-fields';
import { RollCallDialog } from '../../record/room/roll-call/RollCallDialog';
import type { HearingSectionProps } from '../../section-props';
import { newParticipant } from '../new-participant';
import { AddParticipant } from './AddParticipant';
import { ParticipantTable } from './ParticipantTable';
import styles from './PeopleSection.module.css';
import { QuorumLine } from './QuorumLine';

export const roleTitles = {
  member: 'preparation.people.members',
  invited: 'preparation.people.invited',
  staff: 'preparation.people.staff',
} as const satisfies Record<ParticipantRole, string>;

/** Who takes part, who is there, and whether that makes a quorum. */
export function PeopleSection(props: HearingSectionProps): ReactNode {
  const { hearing, changer, readOnly, report } = props;
  const { t } = useText();
  const missingMembers = useMissingMembers(props);
  const [isRollCallOpen, setIsRollCallOpen] = useState(false);
  useShortcuts(readOnly ? [] : [{ code: 'KeyR', alt: true, run: () => setIsRollCallOpen(true) }]);
  const unrecorded = hearing.participants.filter(({ presence }) => presence === 'unrecorded').length;

  async function addMembers(): Promise<void> {
    try {
      for (const personId of missingMembers) await add(personId, 'member');
      toasts.show({ text: t('preparation.people.membersAdded', { count: missingMembers.length }) });
    } catch (error) {
      report(error);
    }
  }

  function add(personId: string, role: ParticipantRole): Promise<string | null> {
    return changer.change({ kind: 'participant.add', participant: newParticipant(personId, role) });
  }

  async function markAllPresent(): Promise<void> {
    try {
      await changer.change({ kind: 'participant.allPresent' });
      toasts.show({ text: t('preparation.people.allPresentDone', { count: unrecorded }) });
    } catch (error) {
      report(error);
    }
  }

  return (
    <Section
      title={t('preparation.people.title')}
      isCard
      actions={
        readOnly ? null : (
          <>
            {missingMembers.length === 0 ? null : (
              <Button size="small" icon={Users} onPress={() => void addMembers()}>
                {t('preparation.people.addMembers')}
              </Button>
            )}
            <Button
              size="small"
              icon={ListChecks}
              isDisabled={hearing.participants.length === 0}
              onPress={() => setIsRollCallOpen(true)}
            >
              {t('room.rollCall.open')}
            </Button>
            <span title={t('preparation.people.allPresentHint')}>
              <Button
                id={fieldId('attendance')}
                size="small"
                icon={UserCheck}
                isDisabled={unrecorded === 0}
                onPress={() => void markAllPresent()}
              >
                {t('preparation.people.allPresent')}
              </Button>
            </span>
          </>
        )
      }
    >
      {hearing.participants.length === 0 ? (
        <EmptyState icon={Users} title={t('preparation.people.empty')}>
          {t(
            missingMembers.length === 0
              ? 'preparation.people.emptyHintByName'
              : 'preparation.people.emptyHint',
          )}
        </EmptyState>
      ) : (
        <>
          <QuorumLine {...props} />
          {participantRoles.map((role) => (
            <RoleGroup key={role} {...props} role={role} />
          ))}
        </>
      )}
      <MissingRapporteurs {...props} />
      {readOnly ? null : <AddParticipant {...props} />}
      {isRollCallOpen ? <RollCallDialog {...props} onClose={() => setIsRollCallOpen(false)} /> : null}
    </Section>
  );
}

function RoleGroup(props: HearingSectionProps & { readonly role: ParticipantRole }): ReactNode {
  const { hearing, role } = props;
  const { t } = useText();
  const group: readonly Participant[] = hearing.participants.filter((one) => one.role === role);
  if (group.length === 0) return null;
  return <ParticipantTable {...props} title={t(roleTitles[role])} group={group} />;
}

/** Members of the sitting bodies on the day who are not on the list yet. */
function useMissingMembers({ hearing, directory }: HearingSectionProps): readonly string[] {
  const listed = new Set(hearing.participants.map(({ personId }) => personId));
  const members = [hearing.bodyId, ...hearing.jointBodyIds].flatMap((bodyId) =>
    membersOn(directory, bodyId, hearing.date).map(({ personId }) => personId),
  );
  return [...new Set(members)].filter((personId) => !listed.has(personId));
}

/** Rapporteurs of the agenda who are not on the list; only somebody on the list can be recorded as a speaker. */
function MissingRapporteurs({
  hearing,
  directory,
  changer,
  readOnly,
  report,
}: HearingSectionProps): ReactNode {
  const { t, language } = useText();
  const listed = new Set(hearing.participants.map(({ personId }) => personId));
  const missing = [...new Set(hearing.agenda.flatMap(({ rapporteurIds }) => rapporteurIds))].filter(
    (personId) => !listed.has(personId),
  );
  if (missing.length === 0 || readOnly) return null;
  const names = missing.flatMap((personId) => {
    const person = directoryIndex(directory).person(personId);
    return person === undefined ? [] : personName(person, language).text;
  });

  async function addAll(): Promise<void> {
    try {
      for (const personId of missing) {
        await changer.change({ kind: 'participant.add', participant: newParticipant(personId, 'invited') });
      }
    } catch (error) {
      report(error);
    }
  }

  return (
    <p className={styles.hint}>
      {t('preparation.people.rapporteursMissing', { names: names.join(', ') })}{' '}
      <Button size="small" onPress={() => void addAll()}>
        {t('preparation.people.addRapporteurs')}
      </Button>
    </p>
  );
}
