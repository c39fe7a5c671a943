import { FileCheck, FileDiff, FileStack } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDocumentActions, useProducedDocuments, useReadOnly } from '@renderer/api';
import { useText } from '../text';
import { Banner, Button, Disclosure, Section, Stack, toasts } from '@renderer/ui';
import type { ProducedState } from '@shared/contract/document-methods';
import type { Edition, PaperSubject, ProducedDocument } from '@shared/record/produced-document';
import { DifferenceDialog } from './difference/DifferenceDialog';
import { canCompare, ProducedFile } from './ProducedFile';
import styles from './ProducedFiles.module.css';

interface ProducedFilesProps {
  readonly subject: PaperSubject;
  /** The editions the paper is made in. */
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  readonly hasGaps: boolean;
  readonly report: (problem: unknown) => void;
}

/** A file that was kept because somebody had edited it. */
interface KeptFile {
  readonly kept: string;
  readonly file: string;
}

/** Makes the Word files of a paper and shows what became of them. */
export function ProducedFiles({
  subject,
  editions,
  edition,
  hasGaps,
  report,
}: ProducedFilesProps): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const { data } = useProducedDocuments(subject.hearingId);
  const { produce } = useDocumentActions();
  const [isPending, setIsPending] = useState(false);
  const [compared, setCompared] = useState<ProducedState | null>(null);
  const [keptFiles, setKeptFiles] = useState<readonly KeptFile[]>([]);
  const files = filesOf(subject, data?.documents ?? []);
  // A file somebody edited stays in sight beside the newer one.
  const newest = files.filter(
    ({ document, state }, index) => state === 'changedByHand' || isNewest(files, document, index),
  );
  const fileNamed = (name: string) => files.find(({ fileName }) => fileName === name);
  const earlier = files.filter((file) => !newest.includes(file));

  async function make(wanted: readonly Edition[]): Promise<void> {
    setIsPending(true);
    try {
      const made = await produce({ ...subject, editions: [...wanted] });
      setKeptFiles(
        made.flatMap(({ keptFileName, fileName }) =>
          keptFileName === null ? [] : [{ kept: keptFileName, file: fileName }],
        ),
      );
      const names = made.map(({ fileName }) => fileName).join(', ');
      const done = t('documents.produce.done', { files: names });
      toasts.show({
        text: hasGaps ? `${done}. ${t('documents.produce.withGaps')}` : done,
        tone: 'success',
      });
    } catch (error) {
      report(error);
    } finally {
      setIsPending(false);
    }
  }

  return (
    <Section title={t('documents.produce.title')}>
      {isReadOnly ? null : (
        <Stack gap="small">
          <Button
            variant="primary"
            icon={FileCheck}
            isPending={isPending}
            onPress={() => void make([edition])}
          >
            {edition === 'ky-ru'
              ? t('pages.produceBoth')
              : t('documents.produce.one', { language: t(`record.inLanguage.${edition}`) })}
          </Button>
          <Button
            icon={FileStack}
            isDisabled={isPending}
            onPress={() => void make(editions.filter((one) => one !== 'ky-ru'))}
          >
            {t('documents.produce.all')}
          </Button>
        </Stack>
      )}
      {keptFiles.map(({ kept, file }) => (
        <Banner
          key={file}
          tone="warning"
          actions={<CompareButton file={fileNamed(kept)} onCompare={setCompared} />}
          title={t('documents.produce.kept')}
          onDismiss={() => setKeptFiles(keptFiles.filter((other) => other.file !== file))}
          dismissLabel={t('documents.produce.dismiss')}
        >
          {t('documents.produce.keptHint', { kept, file })}
        </Banner>
      ))}
      {compared === null ? null : (
        <DifferenceDialog
          documentId={compared.document.id}
          fileName={compared.fileName}
          onClose={() => setCompared(null)}
        />
      )}
      {files.length === 0 ? (
        <p className={styles.none}>{t('documents.files.none')}</p>
      ) : (
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
    </Section>
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
