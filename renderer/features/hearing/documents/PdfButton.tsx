import { FileDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDocumentActions, usePdfWays, useReadOnly } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Button, MenuButton, toasts } from '@renderer/ui';
import type { PaperForm } from '@renderer/app/documents/paper-form';
import type { MethodInput } from '@shared/contract/contract';

interface PdfButtonProps extends Pick<MethodInput<'pdf.produce'>, 'subject' | 'edition'> {
  /** Undefined until it is known how the paper is shown. */
  readonly form: PaperForm | undefined;
  readonly report: (problem: unknown) => void;
}

type Way = MethodInput<'pdf.produce'>['way'];

/** The paper as a PDF beside its Word file; where this machine has two ways, it asks which. */
export function PdfButton({ subject, edition, form, report }: PdfButtonProps): ReactNode {
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
  const possible: readonly Way[] = form.shown === 'builtIn' ? ['direct', 'archive'] : ['archive'];
  const [first, ...others] = possible.filter((way) => ways[way]);
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <Button icon={FileDown} isPending={pending !== null} onPress={() => void make(first)}>
        {t('pages.pdf.label')}
      </Button>
    );
  return (
    <MenuButton
      icon={FileDown}
      label={t('pages.pdf.label')}
      actions={[first, ...others].map((way) => ({
        id: way,
        label: t(`pages.pdf.${way}`),
        isDisabled: pending !== null,
        onAction: () => void make(way),
      }))}
    />
  );
}
