import { useRef, type ReactNode } from 'react';
import { Copy } from 'lucide-react';
import { useText } from '@renderer/app/text';
import { IconButton, toasts } from '@renderer/ui';
import { marksOf, written, type TemplateMark } from '@shared/documents/template-marks';
import type { TemplateKind } from '@shared/record/template';
import styles from './MarkList.module.css';

/** What an office may write into a template of a kind, and what will stand there. */
export function MarkList({ kind }: { readonly kind: TemplateKind }): ReactNode {
  const { t } = useText();
  return (
    <>
      <p className={styles.lead}>{t('templates.marksLead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('templates.markColumn')}</th>
            <th scope="col">{t('templates.meaningColumn')}</th>
            <th scope="col">{t('templates.copyColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {marksOf(kind).map((mark) => (
            <MarkRow key={mark} mark={mark} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function MarkRow({ mark }: { readonly mark: TemplateMark }): ReactNode {
  const { t } = useText();
  const text = written(mark);
  const code = useRef<HTMLElement>(null);

  function copy(): void {
    if (code.current === null) return;
    window.getSelection()?.selectAllChildren(code.current);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the newer clipboard is missing over plain HTTP
    if (document.execCommand('copy')) {
      toasts.show({ text: t('templates.copied', { mark: text }), tone: 'success' });
    }
  }

  return (
    <tr>
      <th scope="row">
        <code ref={code} className={styles.mark}>
          {text}
        </code>
      </th>
      <td>{t(`templates.mark.${mark}`)}</td>
      <td>
        <IconButton icon={Copy} size="small" label={t('templates.copy', { mark: text })} onPress={copy} />
      </td>
    </tr>
  );
}
