import { useState, type ReactNode } from 'react';
import { problemOf, useChangeDirectory } from '@renderer/api';
import { Button, Dialog, Select, Stack } from '@renderer/ui';
import type { BodyKind } from '@shared/record/body';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';
import { useBodyKindOptions } from './body-kind-options';
import { isNameless, NameFields, namesFrom, type TypedNames } from './NameFields';

interface AddBodyDialogProps {
  /** The name somebody typed before; read as a name in the interface language. */
  readonly initialName?: string;
  readonly onClose: () => void;
  readonly onAdded: (bodyId: string) => void;
}

/** Adds a body with its name and kind; further forms are written on its page. */
export function AddBodyDialog({ initialName = '', onClose, onAdded }: AddBodyDialogProps): ReactNode {
  const { t, language } = useText();
  const changeDirectory = useChangeDirectory();
  const kinds = useBodyKindOptions();
  const [names, setNames] = useState<TypedNames>({ [language]: initialName });
  const [kind, setKind] = useState<BodyKind>('group');
  const [problem, setProblem] = useState<string>();
  const [isPending, setIsPending] = useState(false);

  async function add(): Promise<void> {
    if (isNameless(names)) {
      setProblem(t('directory.addBody.nameMissing'));
      return;
    }
    setIsPending(true);
    try {
      const id = await changeDirectory({
        kind: 'body.add',
        body: { kind, parentId: null, names: namesFrom(names), aliases: [], listStrength: null, address: {} },
      });
      if (id !== null) onAdded(id);
      onClose();
    } catch (error) {
      setProblem(problemSentence(problemOf(error), t));
      setIsPending(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('directory.addBody.title')}
      closeLabel={t('app.action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button variant="primary" type="submit" form="add-body" isPending={isPending}>
            {t('directory.addBody.submit')}
          </Button>
        </>
      }
    >
      <form
        id="add-body"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Stack>
          <NameFields
            label={t('directory.addBody.name')}
            description={t('directory.addBody.nameHint')}
            value={names}
            problem={problem}
            autoFocus
            onChange={(next) => {
              setNames(next);
              setProblem(undefined);
            }}
          />
          <Select
            label={t('directory.addBody.kind')}
            value={kind}
            onChange={setKind}
            options={kinds}
            placeholder={t('app.notChosen')}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
