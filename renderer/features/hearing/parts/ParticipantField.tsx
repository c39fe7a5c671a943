import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { AddPersonDialog } from '@renderer/app/directory/AddPersonDialog';
import { useText } from '@renderer/app/text';
import { ComboBox, type ComboBoxItem, type FieldProps } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { findPersons } from '@shared/rules/find-person';
import { useHearingNames } from './use-hearing-names';

type ParticipantFieldProps = FieldProps & {
  readonly hearing: Hearing;
  readonly directory: Directory;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/**
 * A person of the hearing, found by any part of a name or an office; participants stand before the rest of the
 * directory. Tab takes the only candidate, a digit the candidate in that place: two of one surname are never told
 * apart by the program.
 */
export function ParticipantField({
  hearing,
  directory,
  onChange,
  inputRef,
  ...field
}: ParticipantFieldProps): ReactNode {
  const { t } = useText();
  const { items, search } = useParticipantItems(hearing, directory);
  const [newName, setNewName] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  function onKeyDownCapture(event: KeyboardEvent): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const typed = input.value.trim();
    const current = items.find(({ id }) => id === field.value)?.label ?? '';
    if (typed === '' || typed === current) return;
    const place = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const found = event.key === 'Tab' || place !== undefined ? search(items, typed) : [];
    const chosen =
      place === undefined ? (found.length === 1 ? found[0] : undefined) : found[Number(place) - 1];
    if (chosen === undefined) return;
    onChange(chosen.id);
    if (place === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    focusAfter(frame.current);
  }

  return (
    <div ref={frame} onKeyDownCapture={onKeyDownCapture}>
      <ComboBox
        {...field}
        inputRef={inputRef}
        items={items}
        search={search}
        onChange={onChange}
        onCreate={setNewName}
        createLabel={(text) => t('directory.addPerson.create', { text })}
        noMatches={t('directory.people.nothingFound')}
        limit={9}
      />
      {newName === null ? null : (
        <AddPersonDialog
          directory={directory}
          initialName={newName}
          onClose={() => setNewName(null)}
          onChosen={onChange}
        />
      )}
    </div>
  );
}

function useParticipantItems(hearing: Hearing, directory: Directory) {
  const { t, language } = useText();
  const names = useHearingNames(hearing, directory);
  return useMemo(() => {
    const taking = new Set(hearing.participants.map(({ personId }) => personId));
    const items = directory.persons
      .map(({ id }) => {
        const office = names.office(id);
        const note = taking.has(id) ? '' : t('entries.notParticipant');
        return {
          id,
          label: names.person(id),
          secondary: [office, note].filter((part) => part !== '').join(' · ') || undefined,
        };
      })
      .sort(
        (a, b) =>
          Number(taking.has(b.id)) - Number(taking.has(a.id)) || compareNames(a.label, b.label, language),
      );
    const byId = new Map(items.map((item) => [item.id, item]));
    return {
      items,
      search: (_offered: readonly ComboBoxItem[], typed: string): readonly ComboBoxItem[] => {
        const found = findPersons(directory, typed, { date: hearing.date }).map(({ person }) => person.id);
        const ranked = [...found.filter((id) => taking.has(id)), ...found.filter((id) => !taking.has(id))];
        return ranked.flatMap((id) => byId.get(id) ?? []);
      },
    };
  }, [hearing, directory, names, language, t]);
}

/** Moves the focus to the first control after an element. */
function focusAfter(element: HTMLElement | null): void {
  if (element === null) return;
  const controls = [
    ...document.querySelectorAll<HTMLElement>('input, textarea, button:not([tabindex="-1"]), select'),
  ];
  controls
    .find(
      (control) =>
        (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        !element.contains(control),
    )
    ?.focus();
}
