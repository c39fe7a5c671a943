import type { ReactNode } from 'react';
import { Button, Card, Dialog, Inline, Stack } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Person } from '@shared/record/person';
import { personName } from '@shared/rules/names';
import { useText } from '../text';
import { today } from '../today';
import { officeText } from './office-text';

interface NamesakeQuestionProps {
  readonly directory: Directory;
  readonly namesakes: readonly Person[];
  readonly isPending: boolean;
  readonly onSame: (personId: string) => void;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

/** Shows who has the name already, with the offices that tell people apart, and lets a human decide. */
export function NamesakeQuestion({
  directory,
  namesakes,
  isPending,
  onSame,
  onAnother,
  onBack,
}: NamesakeQuestionProps): ReactNode {
  const { t, language } = useText();
  return (
    <Dialog
      isOpen
      onClose={onBack}
      title={t('directory.addPerson.sameTitle')}
      closeLabel={t('directory.addPerson.back')}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onBack}>{t('directory.addPerson.back')}</Button>
          <Button onPress={onAnother} isPending={isPending}>
            {t('directory.addPerson.another')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('directory.addPerson.same')}</p>
        {namesakes.map((person, index) => (
          <Card key={person.id}>
            <Inline justify="between">
              <div>
                <strong>{personName(person, language).text}</strong>
                <div>
                  {officeText(directory, person.id, today(), language) || t('directory.people.noOffice')}
                </div>
              </div>
              <Button variant="primary" autoFocus={index === 0} onPress={() => onSame(person.id)}>
                {t('directory.addPerson.openExisting')}
              </Button>
            </Inline>
          </Card>
        ))}
      </Stack>
    </Dialog>
  );
}
