import { Download, ExternalLink, FileDiff, FileText, FolderOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDocumentActions, useOffice } from '@renderer/api';
import { useText } from '../text';
import { Button, IconButton, StatusPill } from '@renderer/ui';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { formatDateTime } from '@shared/calendar/date-forms';
import type { ProducedState } from '@shared/contract/document-methods';
import { DifferenceDialog } from './difference/DifferenceDialog';
import { editionName } from './edition-choices';
import { saveInBrowser } from '../save-in-browser';
import styles from './ProducedFile.module.css';

interface ProducedFileProps {
  readonly file: ProducedState;
  readonly report: (problem: unknown) => void;
}

/** One Word file as it is on the disk now. */
export function ProducedFile({ file, report }: ProducedFileProps): ReactNode {
  const { document, fileName, state, outdated } = file;
  const { t, language } = useText();
  const capabilities = useOffice().data?.capabilities;
  const actions = useDocumentActions();
  const isThere = state !== 'missing';
  const [isComparing, setIsComparing] = useState(false);

  async function download(): Promise<void> {
    try {
      saveInBrowser(await actions.download(document.id));
    } catch (error) {
      report(error);
    }
  }

  return (
    <li className={styles.file}>
      <FileText size={16} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <span className={styles.name}>{fileName}</span>
        <span className={styles.made}>
          {editionName(document.edition, t)} ·{' '}
          {t('documents.files.made', {
            time: formatDateTime(localDateTimeOf(new Date(document.producedAt)), language, 'short'),
          })}
          {document.draft ? <> · {t('documents.files.draft')}</> : null}
        </span>
        {state === 'unchanged' ? (
          outdated ? null : (
            <StatusPill tone="success">{t('documents.files.state.unchanged')}</StatusPill>
          )
        ) : (
          <span title={t(`documents.files.stateHint.${state}`)}>
            <StatusPill tone={state === 'missing' ? 'danger' : 'warning'}>
              {t(`documents.files.state.${state}`)}
            </StatusPill>
          </span>
        )}
        {outdated ? (
          <span title={t('documents.files.outdatedHint')}>
            <StatusPill tone="neutral">{t('documents.files.outdated')}</StatusPill>
          </span>
        ) : null}
        {canCompare(file) ? (
          <Button
            icon={FileDiff}
            size="small"
            onPress={() => setIsComparing(true)}
            aria-label={t('documents.difference.showIn', { file: fileName })}
          >
            {t('documents.difference.show')}
          </Button>
        ) : null}
      </div>
      {isComparing ? (
        <DifferenceDialog
          documentId={document.id}
          fileName={fileName}
          onClose={() => setIsComparing(false)}
        />
      ) : null}
      {isThere ? (
        <div className={styles.actions}>
          {capabilities?.canShowFiles === true ? (
            <>
              <IconButton
                icon={ExternalLink}
                size="small"
                label={t('documents.files.open', { file: fileName })}
                onPress={() => void actions.open(document.id).catch(report)}
              />
              <IconButton
                icon={FolderOpen}
                size="small"
                label={t('documents.files.show', { file: fileName })}
                onPress={() => void actions.show(document.id).catch(report)}
              />
            </>
          ) : null}
          {capabilities?.canDownloadFiles === true ? (
            <IconButton
              icon={Download}
              size="small"
              label={t('documents.files.download', { file: fileName })}
              onPress={() => void download()}
            />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** Only a Word file has words to compare. */
export function canCompare({ state, fileName }: ProducedState): boolean {
  return state === 'changedByHand' && fileName.toLowerCase().endsWith('.docx');
}
