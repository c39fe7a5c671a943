import { useState, type ReactNode } from 'react';
import { useChangeDirectory } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { navigate } from '@renderer/app/hash-location';
import { useText } from '@renderer/app/text';
import { ConfirmDialog, toasts } from '@renderer/ui';
import type { DirectoryChange } from '@shared/record/directory-change';

interface RemoveDialogProps {
  readonly change: DirectoryChange;
  readonly title: string;
  readonly hint: string;
  /** What is said when it is done. */
  readonly done: string;
  /** The list that opens in place of the page of what is gone. */
  readonly listPath: string;
  readonly onClose: () => void;
}

/** Asks before a person or a body leaves the directory; the core refuses where something names it. */
export function RemoveDialog({ change, title, hint, done, listPath, onClose }: RemoveDialogProps): ReactNode {
  const { t } = useText();
  const changeDirectory = useChangeDirectory();
  const step = useStep();
  const [isPending, setIsPending] = useState(false);

  async function remove(): Promise<void> {
    setIsPending(true);
    const removed = await step(() => changeDirectory(change));
    onClose();
    if (removed === undefined) return;
    toasts.show({ text: done });
    navigate(listPath, { replace: true });
  }

  return (
    <ConfirmDialog
      isOpen
      isDanger
      isPending={isPending}
      title={title}
      confirmLabel={t('app.action.remove')}
      cancelLabel={t('app.action.cancel')}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {hint}
    </ConfirmDialog>
  );
}
