import { useState, type ReactNode } from 'react';
import { AddPersonDialog } from '@renderer/app/directory/AddPersonDialog';
import { usePersonItems } from '@renderer/app/directory/PersonField';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { ComboBox, SegmentedControl, toasts } from '@renderer/ui';
import { participantRoles, type ParticipantRole } from '@shared/record/attendance';
import { fieldId } from '../../frame/gap-fields';
import type { HearingSectionProps } from '../../section-props';
import { newParticipant } from '../new-participant';
import styles from './AddParticipant.module.css';

/** Adds people by a part of the name or the office; somebody unknown enters the directory on the way. */
export function AddParticipant({ hearing, directory, changer, report }: HearingSectionProps): ReactNode {
  const { t } = useText();
  const [role, setRole] = useState<ParticipantRole>('invited');
  const [newName, setNewName] = useState<string | null>(null);
  const { items, search } = usePersonItems(hearing.date);
  const listed = new Set(hearing.participants.map(({ personId }) => personId));

  async function add(personId: string): Promise<void> {
    try {
      await changer.change({ kind: 'participant.add', participant: newParticipant(personId, role) });
      const name = items.find(({ id }) => id === personId)?.label;
      if (name !== undefined) toasts.show({ text: t('preparation.people.added', { name }) });
    } catch (error) {
      report(error);
    }
  }

  return (
    <div className={styles.line}>
      <ComboBox
        id={fieldId('newParticipant')}
        label={t('preparation.people.add')}
        items={items.filter(({ id }) => !listed.has(id))}
        search={search}
        value={null}
        onChange={(personId) => {
          if (personId !== null) void add(personId);
        }}
        onCreate={setNewName}
        createLabel={(text) => t('directory.addPerson.create', { text })}
        noMatches={t('directory.people.nothingFound')}
        placeholder={t('preparation.details.choosePerson')}
      />
      <SegmentedControl
        label={t('preparation.people.addAs')}
        value={role}
        onChange={setRole}
        options={participantRoles.map((value) => ({
          value,
          label: capitalized(t(`record.participantRole.${value}`)),
        }))}
      />
      {newName === null ? null : (
        <AddPersonDialog
          directory={directory}
          initialName={newName}
          onClose={() => setNewName(null)}
          onChosen={(personId) => void add(personId)}
        />
      )}
    </div>
  );
}
