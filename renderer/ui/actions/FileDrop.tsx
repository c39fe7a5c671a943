import { useState, type DragEvent, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import { FileButton, type FileButtonProps } from './FileButton';
import styles from './FileDrop.module.css';

export type FileDropProps = FileButtonProps & {
  /** Stands beside the button: that a file can be dropped here too. */
  readonly hint: string;
};

/** A place for one file: it can be dropped there, or chosen with the button, which the keyboard reaches. */
export function FileDrop({ hint, ...button }: FileDropProps): ReactNode {
  const [isTarget, setIsTarget] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsTarget(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && button.isPending !== true) button.onChoose(file);
  }

  return (
    <div
      className={joinClasses(styles.zone, isTarget && styles.target)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsTarget(true);
      }}
      onDragLeave={() => setIsTarget(false)}
      onDrop={drop}
    >
      <FileButton {...button} />
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
