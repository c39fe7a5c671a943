import type { ReactNode } from 'react';
import { Download, Eye, RotateCcw, Trash2 } from 'lucide-react';
import { useTemplateActions } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { Button, Disclosure, IconButton, toasts } from '@renderer/ui';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { formatDateTime } from '@shared/calendar/date-forms';
import type { Capabilities } from '@shared/contract/office-methods';
import type { OfficeTemplate } from '@shared/record/template';
import { editionName, kindName } from './template-names';
import { useWordFile } from './use-word-file';
import styles from './TemplateList.module.css';

interface TemplateListProps {
  readonly templates: readonly OfficeTemplate[];
  readonly capabilities: Capabilities;
}

/** The templates in use, and those that were in use before. */
export function TemplateList({ templates, capabilities }: TemplateListProps): ReactNode {
  const { t } = useText();
  const inUse = templates.filter(({ removedAt }) => removedAt === null);
  const former = templates.filter(({ removedAt }) => removedAt !== null).toReversed();
  return (
    <>
      {inUse.length === 0 ? (
        <p className={styles.quiet}>{t('templates.builtIn')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('templates.title')}>
          {inUse.map((template) => (
            <InUse key={template.id} template={template} capabilities={capabilities} />
          ))}
        </ul>
      )}
      {former.length === 0 ? null : (
        <Disclosure title={t('templates.former')}>
          <ul className={styles.list} aria-label={t('templates.former')}>
            {former.map((template) => (
              <Former key={template.id} template={template} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function InUse({
  template,
  capabilities,
}: {
  readonly template: OfficeTemplate;
  readonly capabilities: Capabilities;
}): ReactNode {
  const { t } = useText();
  const { remove, restore } = useTemplateActions();
  const step = useStep();
  const giveFile = useWordFile(capabilities);
  const { id, fileName } = template;

  async function removeWithUndo(): Promise<void> {
    await step(async () => {
      await remove(id);
      toasts.show({
        text: t('templates.removed', { file: fileName }),
        action: { label: t('templates.undo'), onAction: () => void step(() => restore(id)) },
      });
    });
  }

  return (
    <li className={styles.row}>
      <Words template={template} />
      <div className={styles.actions}>
        <Button size="small" icon={Eye} onPress={() => giveFile({ source: 'sample', id })}>
          {t('templates.try')}
        </Button>
        <IconButton
          icon={Download}
          size="small"
          label={`${t('templates.save')}: ${fileName}`}
          onPress={() => giveFile({ source: 'loaded', id })}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={`${t('templates.remove')}: ${fileName}`}
          onPress={() => void removeWithUndo()}
        />
      </div>
    </li>
  );
}

function Former({ template }: { readonly template: OfficeTemplate }): ReactNode {
  const { t } = useText();
  const { restore } = useTemplateActions();
  const step = useStep();
  return (
    <li className={styles.row}>
      <Words template={template} />
      <Button size="small" icon={RotateCcw} onPress={() => void step(() => restore(template.id))}>
        {t('templates.restore', { file: template.fileName })}
      </Button>
    </li>
  );
}

function Words({ template }: { readonly template: OfficeTemplate }): ReactNode {
  const { t, language } = useText();
  const { kind, edition, fileName, addedAt, by } = template;
  const date = formatDateTime(localDateTimeOf(new Date(addedAt)), language, 'short');
  return (
    <div className={styles.words}>
      <strong>{`${kindName(kind, t)} – ${editionName(edition, t)}`}</strong>
      <span className={styles.quiet}>{`${fileName}, ${t('templates.added', { date, by })}`}</span>
    </div>
  );
}
