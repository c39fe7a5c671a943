import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { problemOf, useDocumentPreview } from '@renderer/api';
import { PagedPaper } from '@renderer/features/hearing/documents/pages/PagedPaper';
import { sheetStep } from '@renderer/features/hearing/documents/pages/sheet-layout';
import { Button, Dialog, EmptyState, Spinner } from '@renderer/ui';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';
import { PagesInMaking } from './PagesInMaking';
import { usePaperForm } from './paper-form';
import { largestSheet, PdfSheets } from './pdf/PdfSheets';
import { TemplateNotShown } from './TemplateNotShown';
import { useTemplatePages } from './use-template-pages';
import styles from './PaperDialog.module.css';

/** Sheets of A4 fit into the window beside its edges. */
const scale = 0.8;

/** There is no list of gaps beside the window. */
const noGaps: readonly string[] = [];

interface PaperDialogProps {
  readonly subject: PaperSubject;
  readonly edition: Edition;
  readonly title: string;
  readonly onClose: () => void;
}

/** A paper on its sheets in a window of its own, where there is no page with a preview. */
export function PaperDialog({ subject, edition, title, onClose }: PaperDialogProps): ReactNode {
  const { t } = useText();
  const { data: model, error, dataUpdatedAt } = useDocumentPreview(subject, edition);
  const form = usePaperForm(subject.kind, edition);
  const pages = useTemplatePages(form, { subject, edition }, dataUpdatedAt);
  const { pdf } = pages;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('app.action.close')}
      size="full"
      isDismissable
      actions={<Button onPress={onClose}>{t('app.action.close')}</Button>}
    >
      {error !== null ? (
        <EmptyState icon={CircleAlert} title={t('documents.preview.failed')}>
          {problemSentence(problemOf(error), t)}
        </EmptyState>
      ) : model === undefined || form === undefined ? (
        <Spinner label={t('documents.preview.loading')} />
      ) : form.shown === 'pages' && pdf === null ? (
        <PagesInMaking stage={pages.stage} problem={pages.problem} onStop={pages.stop} onAgain={pages.ask} />
      ) : (
        <>
          {form.shown === 'notOnTemplate' ? <TemplateNotShown file={form.template.fileName} /> : null}
          <div className={styles.desk} role="region" tabIndex={0} aria-label={title}>
            {pdf === null ? (
              <PagedPaper
                model={model}
                scale={scale}
                gapTitle={t('documents.preview.gap')}
                onCount={ignoreCount}
              />
            ) : (
              <PdfSheets
                pdf={pdf}
                scale={scale}
                step={sheetStep(largestSheet(pdf), 'down')}
                isAcross={false}
                language={model.language}
                gapTexts={noGaps}
                onCount={ignoreCount}
              />
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

function ignoreCount(): void {
  // The window is scrolled; it counts no sheets.
}
