import { useMemo, useState, type ReactNode } from 'react';
import { useDirectory, useReadOnly } from '@renderer/api';
import { ComboBox, type ComboBoxItem, type ComboBoxProps, type OptionSearch } from '@renderer/ui';
import type { Body } from '@shared/record/body';
import type { Directory } from '@shared/record/directory';
import { matchWords, wordsOf } from '@shared/rules/fold-text';
import { bodyName } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { useText } from '../text';
import { AddBodyDialog } from './AddBodyDialog';

export type BodyFieldProps = Omit<
  ComboBoxProps<ComboBoxItem>,
  'items' | 'search' | 'onCreate' | 'createLabel' | 'noMatches'
> & {
  /** Leaves bodies out, for example the body itself where a parent is chosen. */
  readonly isOffered?: ((body: Body) => boolean) | undefined;
  /** Whether a name that is not found can be added to the directory from here. */
  readonly canAdd?: boolean | undefined;
};

/** A body of the directory, found by any of its names in any language. */
export function BodyField({ isOffered, canAdd = true, ...field }: BodyFieldProps): ReactNode {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const isReadOnly = useReadOnly();
  const [newName, setNewName] = useState<string | null>(null);
  const items = useMemo(
    () =>
      directory.bodies
        .filter((body) => isOffered?.(body) ?? true)
        .map((body) => ({
          id: body.id,
          label: bodyName(body, language).text || t('app.noName'),
          secondary: t(`record.bodyKind.${body.kind}`),
        })),
    [directory, isOffered, language, t],
  );
  return (
    <>
      <ComboBox
        {...field}
        items={items}
        search={searchBodies(directory)}
        noMatches={t('directory.bodies.nothingFound')}
        {...(canAdd &&
          !isReadOnly && {
            onCreate: setNewName,
            createLabel: (text: string) => t('directory.addBody.create', { text }),
          })}
      />
      {newName === null ? null : (
        <AddBodyDialog initialName={newName} onClose={() => setNewName(null)} onAdded={field.onChange} />
      )}
    </>
  );
}

/** Bodies whose names or other spellings hold every typed word. */
export function findBodies(directory: Directory, typed: string): readonly Body[] {
  const words = wordsOf(typed);
  return directory.bodies.filter((body) => matchWords(searchableText(body), words) !== null);
}

function searchBodies(directory: Directory): OptionSearch<ComboBoxItem> {
  return (items, typed) => {
    const found = new Set(findBodies(directory, typed).map(({ id }) => id));
    return items.filter(({ id }) => found.has(id));
  };
}

function searchableText(body: Body): string {
  const names = languages.flatMap((language) => Object.values(body.names[language] ?? {}));
  return [...names, ...body.aliases].join(' ');
}
