import { useId, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Dialog } from '@renderer/ui';
import styles from './StepDialog.module.css';

/** What every dialog of a step of the status is given. */
export interface StepDialogProps {
  readonly onClose: () => void;
  readonly isPending: boolean;
}

interface StepFormProps extends StepDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of a step of the status: what it does, its few fields, and one button, which Enter presses. */
export function StepDialog({
  title,
  hint,
  onSubmit,
  onClose,
  isPending,
  children,
}: StepFormProps): ReactNode {
  const { t } = useText();
  const formId = useId();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('app.action.cancel')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={isPending}>
            {title}
          </Button>
        </>
      }
    >
      <p>{hint}</p>
      <form
        id={formId}
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          // A time that cannot be read stands in its box with the reason; the value behind it is an older one.
          const unreadable = event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]');
          if (unreadable === null) onSubmit();
          else unreadable.focus();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
