import { useRef, useState, type RefObject } from 'react';
import { usePrintWay } from '@renderer/app/printing';
import { useText } from '@renderer/app/text';
import type { PaperForm } from '@renderer/app/documents/paper-form';
import type { OpenPdf } from '@renderer/app/documents/pdf/open-pdf';
import { pagePictures, type PagePictures } from '@renderer/app/documents/pdf/page-pictures';
import { toasts } from '@renderer/ui';
import type { DocumentModel } from '@shared/documents/document-model';
import { printedForm, printedPictures, printedSentence } from './printed-papers';
import { usePrintedPaper, type PrintedPaper } from './use-printed-paper';

/** What stands between the wish to print and the printer. */
export type PrintStep =
  | { readonly step: 'asking' }
  | { readonly step: 'preparing'; readonly page: number; readonly count: number }
  | { readonly step: 'failed' };

export interface Printing {
  readonly step: PrintStep | null;
  readonly print: () => void;
  /** Prints the built-in form of a paper that has a template: somebody was asked and wants it. */
  readonly printBuiltIn: () => void;
  readonly giveUp: () => void;
}

interface ShownPaper {
  readonly desk: RefObject<HTMLElement | null>;
  /** Undefined until it is known how the paper is shown. */
  readonly form: PaperForm | undefined;
  readonly model: DocumentModel | undefined;
  /** The pages on the office's own template. */
  readonly pdf: OpenPdf | null;
}

/**
 * Printing of the paper on the desk. A paper on the office's own template goes to the printer as pictures of its pages,
 * which take a moment to draw; whatever prints before they are there prints one sentence, never another form.
 */
export function usePrinting({ desk, form, model, pdf }: ShownPaper): Printing {
  const { t } = useText();
  const [step, setStep] = useState<PrintStep | null>(null);
  const pictures = useRef<PagePictures | null>(null);
  const isBuiltInWanted = useRef(false);
  const preparing = useRef<AbortController | null>(null);

  usePrintedPaper(paperNow, forget);

  function paperNow(): PrintedPaper | null {
    if (model === undefined) return null;
    const { title } = model;
    if (form === undefined) return printedSentence(t('pages.printing.notReady'), title);
    if (form.shown === 'builtIn' || isBuiltInWanted.current) return printedForm(desk.current, model);
    if (form.shown === 'notOnTemplate') {
      const { fileName } = form.template;
      return printedSentence(t('pages.template.askHint', { file: fileName }), title);
    }
    return pictures.current === null
      ? printedSentence(t('pages.printing.notReady'), title)
      : printedPictures(pictures.current, title);
  }

  function forget(): void {
    preparing.current?.abort(new Error('The paper is not shown any more.'));
    pictures.current?.forget();
    pictures.current = null;
    isBuiltInWanted.current = false;
  }

  async function printPages(pages: OpenPdf): Promise<void> {
    const abort = new AbortController();
    preparing.current?.abort(new Error('It is printed anew.'));
    preparing.current = abort;
    const count = pages.pages.length;
    try {
      const drawn = await pagePictures(
        pages,
        (page) => setStep({ step: 'preparing', page, count }),
        abort.signal,
      );
      pictures.current = drawn;
    } catch {
      setStep(abort.signal.aborted ? null : { step: 'failed' });
      return;
    }
    setStep(null);
    window.print();
  }

  function print(): void {
    if (step !== null) return;
    if (model === undefined || form === undefined || (form.shown === 'pages' && pdf === null))
      toasts.show({ text: t('pages.printing.wait'), tone: 'info' });
    else if (form.shown === 'builtIn') window.print();
    else if (form.shown === 'notOnTemplate') setStep({ step: 'asking' });
    else if (pdf !== null) void printPages(pdf);
  }

  usePrintWay(form !== undefined && form.shown !== 'builtIn' ? print : null);

  return {
    step,
    print,
    printBuiltIn() {
      setStep(null);
      isBuiltInWanted.current = true;
      window.print();
    },
    giveUp() {
      preparing.current?.abort(new Error('Printing was given up.'));
      setStep(null);
    },
  };
}
