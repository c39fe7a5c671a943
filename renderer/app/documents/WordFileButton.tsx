import { FileCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDocumentActions, useOffice, useReadOnly } from '@renderer/api';
import { Button, toasts } from '@renderer/ui';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { saveInBrowser } from '../save-in-browser';
import { useText } from '../text';

interface WordFileButtonProps {
  readonly subject: PaperSubject;
  readonly edition: Edition;
  readonly variant?: 'primary' | 'secondary';
  readonly report: (problem: unknown) => void;
  /** The file is made and opened, or handed to the browser. */
  readonly onMade?: () => void;
}

/** Makes the Word file of a paper and brings it to whoever wants to print it. The reading room makes none. */
export function WordFileButton({
  subject,
  edition,
  variant = 'secondary',
  report,
  onMade,
}: WordFileButtonProps): ReactNode {
  const { t } = useText();
  const isReadOnly = useReadOnly();
  const capabilities = useOffice().data?.capabilities;
  const { produce, open, download } = useDocumentActions();
  const [isPending, setIsPending] = useState(false);
  if (isReadOnly) return null;

  async function make(): Promise<void> {
    setIsPending(true);
    try {
      const [made] = await produce({ ...subject, editions: [edition] });
      if (made === undefined) return;
      if (capabilities?.canShowFiles === true) await open(made.document.id);
      else if (capabilities?.canDownloadFiles === true) saveInBrowser(await download(made.document.id));
      toasts.show({ text: t('pages.template.wordMade', { file: made.fileName }), tone: 'success' });
      onMade?.();
    } catch (error) {
      report(error);
    } finally {
      setIsPending(false);
    }
  }

  return (
    <Button icon={FileCheck} variant={variant} isPending={isPending} onPress={() => void make()}>
      {t('pages.template.word')}
    </Button>
  );
}
