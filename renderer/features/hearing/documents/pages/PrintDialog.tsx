import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Banner, Button, Dialog, Progress } from '@renderer/ui';
import type { PrintStep, Printing } from './use-printing';

interface PrintDialogProps {
  readonly printing: Printing;
  readonly step: PrintStep;
  /** Name of the template the paper should be on. */
  readonly file: string;
  /** Leads to the right paper. */
  readonly wordFile: ReactNode;
}

/** Between the wish to print and the printer: the pages being drawn, or the question whether it may be another form. */
export function PrintDialog({ printing, step, file, wordFile }: PrintDialogProps): ReactNode {
  const { t } = useText();
  const { giveUp, printBuiltIn } = printing;
  const frame = { isOpen: true, onClose: giveUp, closeLabel: t('app.action.cancel') };
  const cancel = <Button onPress={giveUp}>{t('app.action.cancel')}</Button>;
  switch (step.step) {
    case 'asking':
      return (
        <Dialog
          {...frame}
          role="alertdialog"
          title={t('pages.template.ask')}
          actions={
            <>
              {cancel}
              <Button onPress={printBuiltIn}>{t('pages.template.printBuiltIn')}</Button>
              {wordFile}
            </>
          }
        >
          <p>{t('pages.template.askHint', { file })}</p>
        </Dialog>
      );
    case 'preparing':
      return (
        <Dialog {...frame} title={t('pages.printing.title')} size="small" actions={cancel}>
          <Progress
            label={t('pages.printing.progress', { page: step.page, count: step.count })}
            value={step.page - 1}
            total={step.count}
          />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog {...frame} title={t('pages.printing.title')} actions={wordFile}>
          <Banner tone="danger">{t('pages.printing.failed')}</Banner>
        </Dialog>
      );
  }
}
