import { useState, type ReactNode } from 'react';
import { forgetFailure, problemOf, useChangeDirectory } from '@renderer/api';
import { Button, Dialog, Stack } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Person } from '@shared/record/person';
import { fullNamesMatch } from '@shared/rules/same-name';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';
import { BodyField } from './BodyField';
import { isNameless, NameFields, namesFrom, type TypedNames } from './NameFields';
import { NamesakeQuestion } from './NamesakeQuestion';

interface AddPersonDialogProps {
  readonly directory: Directory;
  /** The name somebody typed before; read as a name in the interface language. */
  readonly initialName?: string;
  readonly onClose: () => void;
  /** The person added, or the one who was there already. */
  readonly onChosen: (personId: string) => void;
}

/** Adds a person; where somebody of the same full name is there already, asks whether it is the same person. */
export function AddPersonDialog({
  directory,
  initialName = '',
  onClose,
  onChosen,
}: AddPersonDialogProps): ReactNode {
  const { t, language } = useText();
  const changeDirectory = useChangeDirectory();
  const [names, setNames] = useState<TypedNames>({ [language]: initialName });
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [namesakes, setNamesakes] = useState<readonly Person[]>([]);
  const [problem, setProblem] = useState<string>();
  const [isPending, setIsPending] = useState(false);

  function submit(): void {
    const found = directory.persons.filter((person) => fullNamesMatch(namesFrom(names), person.names));
    if (isNameless(names)) setProblem(t('directory.addPerson.nameMissing'));
    else if (found.length > 0) setNamesakes(found);
    else void add(false);
  }

  async function add(namesakeConfirmed: boolean): Promise<void> {
    setIsPending(true);
    try {
      const personId = await changeDirectory({
        kind: 'person.add',
        person: { names: namesFrom(names), aliases: [], note: '' },
        namesakeConfirmed,
      });
      if (personId !== null) {
        if (bodyId !== null) {
          const membership = { personId, bodyId, role: 'member', from: null, to: null } as const;
          await changeDirectory({ kind: 'membership.add', membership });
        }
        onChosen(personId);
      }
      onClose();
    } catch (error) {
      setNamesakes([]);
      setProblem(problemSentence(problemOf(error), t));
      setIsPending(false);
      forgetFailure();
    }
  }

  if (namesakes.length > 0) {
    return (
      <NamesakeQuestion
        directory={directory}
        namesakes={namesakes}
        isPending={isPending}
        onSame={(personId) => {
          onChosen(personId);
          onClose();
        }}
        onAnother={() => void add(true)}
        onBack={() => setNamesakes([])}
      />
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('directory.addPerson.title')}
      closeLabel={t('app.action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button variant="primary" type="submit" form="add-person" isPending={isPending}>
            {t('directory.addPerson.submit')}
          </Button>
        </>
      }
    >
      <form
        id="add-person"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <NameFields
            label={t('directory.person.full')}
            description={t('directory.person.fullHint')}
            value={names}
            problem={problem}
            autoFocus
            onChange={(next) => {
              setNames(next);
              setProblem(undefined);
            }}
          />
          <BodyField
            label={t('directory.addPerson.memberOf')}
            description={t('directory.addPerson.officeHint')}
            value={bodyId}
            onChange={setBodyId}
            canAdd={false}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
