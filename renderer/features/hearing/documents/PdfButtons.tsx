import { FileDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDocumentActions, usePdfWays, useReadOnly } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Button, toasts } from '@renderer/ui';
import type { PaperForm } from '@renderer/app/documents/paper-form';
import type { MethodInput } from '@shared/contract/contract';

interface PdfButtonsProps extends Pick<MethodInput<'pdf.produce'>, 'subject' | 'edition'> {
  /** Undefined until it is known how the paper is shown. */
  readonly form: PaperForm | undefined;
  readonly report: (problem: unknown) => void;
}

type Way = MethodInput<'pdf.produce'>['way'];

/** The paper as a PDF beside its Word file, in the ways this machine has. */
export function PdfButtons({ subject, edition, form, report }: PdfButtonsProps): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const ways = usePdfWays().data;
  const { producePdf } = useDocumentActions();
  const [pending, setPending] = useState<Way | null>(null);
  if (isReadOnly || ways === undefined || form === undefined) return null;

  async function make(way: Way): Promise<void> {
    setPending(way);
    try {
      const { fileName } = await producePdf({ subject, edition, way });
      toasts.show({ text: t('pages.pdf.done', { file: fileName }), tone: 'success' });
    } catch (error) {
      report(error);
    } finally {
      setPending(null);
    }
  }

  // The desktop program prints the built-in form: a paper on a template has only the pages of its Word file.
  const offered: readonly Way[] = form.shown === 'builtIn' ? ['direct', 'archive'] : ['archive'];
  return offered
    .filter((way) => ways[way])
    .map((way) => (
      <Button
        key={way}
        icon={FileDown}
        isPending={pending === way}
        isDisabled={pending !== null && pending !== way}
        onPress={() => void make(way)}
      >
        {t(`pages.pdf.${way}`)}
      </Button>
    ));
}
