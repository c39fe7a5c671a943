import { useId, useState, type ReactNode } from 'react';
import { forgetFailure, problemOf } from '@renderer/api';
import { stopsAtUnreadableField } from '@renderer/app/inputs/unreadable-field';
import { useText } from '@renderer/app/text';
import { Banner, Button, Dialog, Stack } from '@renderer/ui';
import { problemSentence } from '@shared/texts/problem-sentence';

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Saves; answers false where something is missing and the form has said so itself. */
  readonly onSubmit: () => Promise<boolean>;
  readonly children: ReactNode;
}

/** A small form in a dialog: Enter saves, Escape leaves, a refusal is written above the fields. */
export function FormDialog({ title, onClose, onSubmit, children }: FormDialogProps): ReactNode {
  const { t } = useText();
  const formId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setIsPending] = useState(false);

  async function submit(): Promise<void> {
    setProblem(null);
    setIsPending(true);
    try {
      if (await onSubmit()) onClose();
    } catch (error) {
      forgetFailure();
      setProblem(problemSentence(problemOf(error), t));
    } finally {
      setIsPending(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('app.action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={isPending}>
            {t('app.action.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          // A form inside a dialog of another form must not send that one as well.
          event.stopPropagation();
          if (!stopsAtUnreadableField(event.currentTarget)) void submit();
        }}
      >
        <Stack>
          {problem === null ? null : <Banner tone="danger">{problem}</Banner>}
          {children}
        </Stack>
      </form>
    </Dialog>
  );
}
