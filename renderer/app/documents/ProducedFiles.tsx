import { FileDiff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useProducedDocuments } from '@renderer/api';
import { useText } from '../text';
import { Banner, Button, Disclosure } from '@renderer/ui';
import type { ProducedState } from '@shared/contract/document-methods';
import type { PaperSubject, ProducedDocument } from '@shared/record/produced-document';
import { DifferenceDialog } from './difference/DifferenceDialog';
import { canCompare, ProducedFile } from './ProducedFile';
import styles from './ProducedFiles.module.css';
import type { KeptFile } from './use-word-files';

interface ProducedFilesProps {
  readonly subject: PaperSubject;
  readonly keptFiles: readonly KeptFile[];
  readonly onDismiss: (kept: KeptFile) => void;
  readonly report: (problem: unknown) => void;
}

/** The files of a paper and what became of them; nothing where none was made. */
export function ProducedFiles({ subject, keptFiles, onDismiss, report }: ProducedFilesProps): ReactNode {
  const { t } = useText();
  const { data } = useProducedDocuments(subject.hearingId);
  const [compared, setCompared] = useState<ProducedState | null>(null);
  const files = filesOf(subject, data?.documents ?? []);
  // A file somebody edited stays in sight beside the newer one.
  const newest = files.filter(
    ({ document, state }, index) => state === 'changedByHand' || isNewest(files, document, index),
  );
  const fileNamed = (name: string) => files.find(({ fileName }) => fileName === name);
  const earlier = files.filter((file) => !newest.includes(file));

  return (
    <>
      {keptFiles.map((one) => (
        <Banner
          key={one.file}
          tone="warning"
          actions={<CompareButton file={fileNamed(one.kept)} onCompare={setCompared} />}
          title={t('documents.produce.kept')}
          onDismiss={() => onDismiss(one)}
          dismissLabel={t('documents.produce.dismiss')}
        >
          {t('documents.produce.keptHint', { kept: one.kept, file: one.file })}
        </Banner>
      ))}
      {compared === null ? null : (
        <DifferenceDialog
          documentId={compared.document.id}
          fileName={compared.fileName}
          onClose={() => setCompared(null)}
        />
      )}
      {newest.length === 0 ? null : (
        <ul className={styles.files} aria-label={t('documents.files.list')}>
          {newest.map((file) => (
            <ProducedFile key={file.document.id} file={file} report={report} />
          ))}
        </ul>
      )}
      {earlier.length === 0 ? null : (
        <Disclosure title={t('documents.files.earlier', { count: earlier.length })}>
          <ul className={styles.files}>
            {earlier.map((file) => (
              <ProducedFile key={file.document.id} file={file} report={report} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface CompareButtonProps {
  /** The kept file; one the program never made cannot be compared. */
  readonly file: ProducedState | undefined;
  readonly onCompare: (file: ProducedState) => void;
}

function CompareButton({ file, onCompare }: CompareButtonProps): ReactNode {
  const { t } = useText();
  if (file === undefined || !canCompare(file)) return null;
  return (
    <Button icon={FileDiff} onPress={() => onCompare(file)}>
      {t('documents.difference.show')}
    </Button>
  );
}

/** The files of one paper, the newest first. */
function filesOf(subject: PaperSubject, documents: readonly ProducedState[]): readonly ProducedState[] {
  return documents
    .filter(({ document }) => isOf(document, subject))
    .toSorted((a, b) => (a.document.producedAt < b.document.producedAt ? 1 : -1));
}

function isOf(document: ProducedDocument, { kind, itemId, instructionId }: PaperSubject): boolean {
  return document.kind === kind && document.itemId === itemId && document.instructionId === instructionId;
}

/** A Word file and a PDF of one edition stand beside each other. */
function isNewest(
  files: readonly ProducedState[],
  { edition, path }: ProducedDocument,
  index: number,
): boolean {
  const first = files.findIndex(
    ({ document }) => document.edition === edition && document.path.slice(-4) === path.slice(-4),
  );
  return first === index;
}
