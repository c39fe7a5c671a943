import { useState, type ReactNode } from 'react';
import { useDirectory } from '@renderer/api';
import { AddPersonDialog } from '@renderer/app/directory/AddPersonDialog';
import { usePersonItems } from '@renderer/app/directory/PersonField';
import { useText } from '@renderer/app/text';
import { TagField } from '@renderer/ui';
import type { IsoDate } from '@shared/record/primitives';

interface RapporteursFieldProps {
  readonly id: string;
  /** The day of the hearing. */
  readonly date: IsoDate;
  readonly value: readonly string[];
  readonly onChange: (personIds: readonly string[]) => void;
  readonly isReadOnly: boolean;
  readonly problem: string | undefined;
}

/** Who reports on an item; somebody unknown enters the directory on the way. */
export function RapporteursField({ date, value, onChange, ...field }: RapporteursFieldProps): ReactNode {
  const { t } = useText();
  const { directory } = useDirectory();
  const persons = usePersonItems(date);
  const [newName, setNewName] = useState<string | null>(null);
  return (
    <>
      <TagField
        {...field}
        {...persons}
        label={t('preparation.agenda.rapporteurs')}
        value={value}
        onChange={onChange}
        onCreate={setNewName}
        createLabel={(text) => t('directory.addPerson.create', { text })}
        removeLabel={(label) => t('preparation.details.remove', { label })}
        noMatches={t('directory.people.nothingFound')}
        placeholder={field.isReadOnly ? undefined : t('preparation.details.choosePerson')}
      />
      {newName === null ? null : (
        <AddPersonDialog
          directory={directory}
          initialName={newName}
          onClose={() => setNewName(null)}
          onChosen={(personId) => onChange([...value.filter((other) => other !== personId), personId])}
        />
      )}
    </>
  );
}
