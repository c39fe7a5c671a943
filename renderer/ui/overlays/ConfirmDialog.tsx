import type { ReactNode } from 'react';
import { Button } from '../actions/Button';
import { Dialog } from './Dialog';

export type ConfirmDialogProps = {
  readonly isOpen: boolean;
  /** The question, naming what it is about. */
  readonly title: string;
  /** What will happen and whether it can be undone. */
  readonly children: ReactNode;
  /** A verb, for example: Delete the item. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly isConfirmDisabled?: boolean;
};

/** A question before a step that cannot be taken back; a dangerous one has its focus on the way out. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
  isDanger = false,
  isPending = false,
  isConfirmDisabled = false,
}: ConfirmDialogProps): ReactNode {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      closeLabel={cancelLabel}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onCancel} autoFocus={isDanger}>
            {cancelLabel}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            onPress={onConfirm}
            isPending={isPending}
            isDisabled={isConfirmDisabled}
            autoFocus={!isDanger}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
