import { useMemo, useState, type ReactNode } from 'react';
import { useDirectory, useReadOnly } from '@renderer/api';
import { ComboBox, type ComboBoxItem, type ComboBoxProps } from '@renderer/ui';
import type { IsoDate } from '@shared/record/primitives';
import { findPersons } from '@shared/rules/find-person';
import { personName } from '@shared/rules/names';
import { useText } from '../text';
import { today } from '../today';
import { AddPersonDialog } from './AddPersonDialog';
import { officeText } from './office-text';

export type PersonFieldProps = Omit<
  ComboBoxProps<ComboBoxItem>,
  'items' | 'search' | 'onCreate' | 'createLabel' | 'noMatches'
> & {
  /** The day whose offices tell namesakes apart; today where it is left out. */
  readonly date?: IsoDate | undefined;
  /** Whether a name that is not found can be added to the directory from here. */
  readonly canAdd?: boolean | undefined;
};

/** A person of the directory, found by any part of name or office in any alphabet; never chosen by surname alone. */
export function PersonField({ date, canAdd = true, ...field }: PersonFieldProps): ReactNode {
  const { t } = useText();
  const { directory } = useDirectory();
  const isReadOnly = useReadOnly();
  const { items, search } = usePersonItems(date);
  const [newName, setNewName] = useState<string | null>(null);
  return (
    <>
      <ComboBox
        {...field}
        items={items}
        search={search}
        noMatches={t('directory.people.nothingFound')}
        {...(canAdd &&
          !isReadOnly && {
            onCreate: setNewName,
            createLabel: (text: string) => t('directory.addPerson.create', { text }),
          })}
      />
      {newName === null ? null : (
        <AddPersonDialog
          directory={directory}
          initialName={newName}
          onClose={() => setNewName(null)}
          onChosen={field.onChange}
        />
      )}
    </>
  );
}

/**
 * The people of the directory as suggestions, with the forgiving search.
 *
 * @param date the day whose offices are shown and searched; left out, today's are shown and those of any time searched.
 */
export function usePersonItems(date?: IsoDate) {
  const { t, language } = useText();
  const { directory } = useDirectory();
  return useMemo(() => {
    const items = directory.persons.map((person) => ({
      id: person.id,
      label: personName(person, language).text || t('app.noName'),
      secondary: officeText(directory, person.id, date ?? today(), language) || undefined,
    }));
    const itemsById = new Map(items.map((item) => [item.id, item]));
    return {
      items,
      search: (candidates: readonly ComboBoxItem[], typed: string): readonly ComboBoxItem[] => {
        const allowed = new Set(candidates.map(({ id }) => id));
        return findPersons(directory, typed, date === undefined ? {} : { date })
          .filter(({ person }) => allowed.has(person.id))
          .flatMap(({ person }) => itemsById.get(person.id) ?? []);
      },
    };
  }, [directory, date, language, t]);
}
