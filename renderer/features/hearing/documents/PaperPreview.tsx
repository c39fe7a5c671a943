import { CircleAlert } from 'lucide-react';
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { problemOf, usePdfWays } from '@renderer/api';
import { useEditionChoices } from '@renderer/app/documents/edition-choices';
import { PagesInMaking } from '@renderer/app/documents/PagesInMaking';
import { usePaperForm, type PaperForm } from '@renderer/app/documents/paper-form';
import { largestSheet, PdfSheets } from '@renderer/app/documents/pdf/PdfSheets';
import { TemplateNotShown } from '@renderer/app/documents/TemplateNotShown';
import { useTemplatePages, type TemplatePages } from '@renderer/app/documents/use-template-pages';
import { WordFileButton } from '@renderer/app/documents/WordFileButton';
import { useText } from '@renderer/app/text';
import { EmptyState, LanguageTabs, Spinner } from '@renderer/ui';
import type { DocumentModel } from '@shared/documents/document-model';
import { sheetMeasures } from '@shared/documents/html/measures';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import type { Language } from '@shared/texts/language';
import { problemSentence } from '@shared/texts/problem-sentence';
import { gapTexts } from './gap-elements';
import { PageBar } from './pages/PageBar';
import { PagedPaper, sheetDirection } from './pages/PagedPaper';
import { PrintDialog } from './pages/PrintDialog';
import { nextZoom, sheetStep, type Zoom } from './pages/sheet-layout';
import { useDesk, type Desk } from './pages/use-desk';
import { usePrinting } from './pages/use-printing';
import styles from './PaperPreview.module.css';
import { PdfButton } from './PdfButton';

interface PaperPreviewProps {
  /** The desk the sheets lie on. */
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly subject: PaperSubject;
  /** The paper as it would be made now; undefined until it is ready. */
  readonly model: DocumentModel | undefined;
  /** When the record was last asked for it, in milliseconds since 1970. */
  readonly recordedAt: number;
  readonly error: unknown;
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
  readonly isMissing: (edition: Edition) => boolean;
  readonly originalLanguage: Language;
  /** The buttons that make its Word files. */
  readonly making: ReactNode;
  readonly report: (problem: unknown) => void;
  /** What stands between the bars and the pages. */
  readonly children: ReactNode;
}

/** The paper on its sheets, page by page as it will be printed: on the office's own template where it has one. */
export function PaperPreview({
  sheet,
  subject,
  model,
  recordedAt,
  error,
  editions,
  edition,
  onEdition,
  isMissing,
  originalLanguage,
  making,
  report,
  children,
}: PaperPreviewProps): ReactNode {
  const { t } = useText();
  const sheetId = useId();
  const choices = useEditionChoices(editions, originalLanguage);
  const form = usePaperForm(subject.kind, edition);
  const pages = useTemplatePages(form, { subject, edition }, recordedAt);
  const [zoom, setZoom] = useState<Zoom>('width');
  const { pdf } = pages;
  const page = form?.shown === 'pages' ? undefined : model?.page;
  const measures = useMemo(() => {
    if (pdf !== null) return largestSheet(pdf);
    return page === undefined ? undefined : sheetMeasures(page);
  }, [page, pdf]);
  const desk = useDesk(sheet, measures, zoom);
  const printing = usePrinting({ desk: sheet, form, model, pdf });
  const isReady = model !== undefined && measures !== undefined && form !== undefined;
  const wordFile = <WordFileButton subject={subject} edition={edition} report={report} />;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  function actOf({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null {
    if (altKey) return null;
    if (ctrlKey || metaKey) {
      if (code === 'Equal' || code === 'NumpadAdd') return () => setZoom(nextZoom(desk.scale, 1));
      if (code === 'Minus' || code === 'NumpadSubtract') return () => setZoom(nextZoom(desk.scale, -1));
      if (code === 'Digit0' || code === 'Numpad0') return () => setZoom('width');
      return null;
    }
    if (shiftKey) return null;
    if (code === 'PageDown') return () => desk.goTo(desk.current + 1);
    if (code === 'PageUp') return () => desk.goTo(desk.current - 1);
    if (code === 'Home') return () => desk.goTo(1);
    if (code === 'End') return () => desk.goTo(desk.count);
    return null;
  }

  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <LanguageTabs
          label={t('documents.language')}
          languages={choices}
          current={edition}
          onChange={onEdition}
          isMissing={isMissing}
          missingLabel={t('documents.preview.gap')}
          panelId={sheetId}
        />
        <div className={styles.making}>{making}</div>
      </div>
      <PageBar desk={desk} zoom={zoom} onZoom={setZoom} isDisabled={!isReady} onPrint={printing.print}>
        <PdfButton subject={subject} edition={edition} form={form} report={report} />
      </PageBar>
      {children}
      {form?.shown === 'notOnTemplate' ? (
        <TemplateNotShown file={form.template.fileName} action={wordFile} />
      ) : null}
      <div
        ref={sheet}
        id={sheetId}
        className={styles.desk}
        role="region"
        tabIndex={0}
        aria-label={t('documents.preview.label', { title: model?.title ?? '' })}
        aria-busy={!isReady}
        onKeyDown={onKeyDown}
      >
        {model === undefined || form === undefined ? (
          <PreviewPlaceholder error={error} />
        ) : form.shown === 'pages' ? (
          <PagesOnTemplate model={model} pages={pages} desk={desk} wordFile={wordFile} />
        ) : (
          <PagedPaper
            model={model}
            scale={desk.scale}
            gapTitle={t('documents.preview.gap')}
            onCount={desk.setCount}
          />
        )}
      </div>
      <p className={styles.hint} role="status">
        <PreviewHint form={form} isNewer={pdf !== null && pages.stage !== null} />
      </p>
      {printing.step === null || form === undefined || form.shown === 'builtIn' ? null : (
        <PrintDialog
          printing={printing}
          step={printing.step}
          file={form.template.fileName}
          wordFile={
            <WordFileButton
              subject={subject}
              edition={edition}
              variant="primary"
              report={report}
              onMade={printing.giveUp}
            />
          }
        />
      )}
    </div>
  );
}

interface PagesOnTemplateProps {
  readonly model: DocumentModel;
  readonly pages: TemplatePages;
  readonly desk: Desk;
  readonly wordFile: ReactNode;
}

/** The pages of the Word file, or how far they are. */
function PagesOnTemplate({ model, pages, desk, wordFile }: PagesOnTemplateProps): ReactNode {
  const gaps = useMemo(() => gapTexts(model), [model]);
  const { pdf, stage, problem, ask, stop } = pages;
  if (pdf === null)
    return <PagesInMaking stage={stage} problem={problem} onStop={stop} onAgain={ask} action={wordFile} />;
  return (
    <PdfSheets
      pdf={pdf}
      scale={desk.scale}
      step={sheetStep(largestSheet(pdf), sheetDirection)}
      isAcross={sheetDirection === 'across'}
      language={model.language}
      gapTexts={gaps}
      onCount={desk.setCount}
    />
  );
}

/** How true the pages are, and where a PDF comes from. */
function PreviewHint({
  form,
  isNewer,
}: {
  readonly form: PaperForm | undefined;
  readonly isNewer: boolean;
}): ReactNode {
  const { t } = useText();
  const ways = usePdfWays().data;
  if (form?.shown === 'notOnTemplate') return null;
  if (form?.shown === 'pages')
    return isNewer ? t('pages.template.newer') : t('pages.template.hint', { file: form.template.fileName });
  return (
    <>
      {t('pages.hint')} {ways?.direct === false ? t('pages.pdf.byBrowser') : null}
    </>
  );
}

function PreviewPlaceholder({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useText();
  if (error === null) return <Spinner label={t('documents.preview.loading')} />;
  return (
    <EmptyState icon={CircleAlert} title={t('documents.preview.failed')}>
      {problemSentence(problemOf(error), t)}
    </EmptyState>
  );
}
