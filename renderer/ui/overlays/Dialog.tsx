import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../actions/IconButton';
import { joinClasses } from '../joinClasses';
import styles from './Dialog.module.css';

export type DialogProps = {
  readonly isOpen: boolean;
  /** Escape, the close button, and a press outside where `isDismissable` is set. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the lower end, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** A press outside closes it: only where nothing typed can be lost. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
};

/** A modal window. Focus stays inside and returns to where it came from. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  children,
  actions,
  size = 'medium',
  isDismissable = false,
  role = 'dialog',
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className={joinClasses(styles.overlay)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
    >
      <Modal className={joinClasses(styles.modal, styles[size])}>
        <AriaDialog role={role} className={joinClasses(styles.dialog)}>
          <div className={styles.header}>
            <Heading slot="title" level={2} className={joinClasses(styles.title)}>
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions === undefined ? null : <div className={styles.footer}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
