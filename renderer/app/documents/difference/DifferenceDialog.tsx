import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemOf, usePaperDifference } from '@renderer/api';
import { Button, Dialog, EmptyState, Spinner } from '@renderer/ui';
import type { PaperDifference } from '@shared/documents/difference';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../../text';
import styles from './DifferenceDialog.module.css';
import { DifferenceRow } from './DifferenceRow';

interface DifferenceDialogProps {
  readonly documentId: string;
  readonly fileName: string;
  readonly onClose: () => void;
}

/** What differs between a file on the disk and its paper as the record gives it now. */
export function DifferenceDialog({ documentId, fileName, onClose }: DifferenceDialogProps): ReactNode {
  const { t } = useText();
  const { data, error } = usePaperDifference(documentId);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('documents.difference.title', { file: fileName })}
      closeLabel={t('app.action.close')}
      size="large"
      isDismissable
      actions={<Button onPress={onClose}>{t('app.action.close')}</Button>}
    >
      {error !== null ? (
        <EmptyState icon={CircleAlert} title={problemSentence(problemOf(error), t)} />
      ) : data === undefined ? (
        <Spinner label={t('documents.difference.reading')} />
      ) : (
        <Difference difference={data} />
      )}
    </Dialog>
  );
}

function Difference({ difference }: { readonly difference: PaperDifference }): ReactNode {
  const { lines, changes, notShown } = difference;
  const { t } = useText();
  if (changes === 0) return <p>{t('documents.difference.none')}</p>;
  return (
    <>
      <p className={styles.lead}>
        {t('documents.difference.lead')} {t('documents.difference.count', { count: changes })}
      </p>
      <p className={styles.lead}>
        <span className={styles.inFile}>{t('documents.difference.onlyInFile')}</span>{' '}
        <span className={styles.inRecord}>{t('documents.difference.onlyInRecord')}</span>
      </p>
      <ol className={styles.lines} tabIndex={0} aria-label={t('documents.difference.show')}>
        {lines.map((line, place) => (
          <DifferenceRow key={place} line={line} />
        ))}
      </ol>
      {notShown === 0 ? null : (
        <p className={styles.lead}>{t('documents.difference.notShown', { count: notShown })}</p>
      )}
    </>
  );
}
