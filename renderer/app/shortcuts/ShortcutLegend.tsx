import type { ReactNode } from 'react';
import { Dialog, KeyHint } from '@renderer/ui';
import { useText } from '../text';
import { sectionKeys, useLegendGroups, type LegendGroup } from './legend-groups';
import styles from './ShortcutLegend.module.css';

interface ShortcutLegendProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys that work now: those of the present page first, then those that work everywhere. */
export function ShortcutLegend({ isOpen, onClose }: ShortcutLegendProps): ReactNode {
  const { t } = useText();
  const pageGroups = useLegendGroups();
  const replaced = pageGroups.flatMap(({ replaces = [] }) => replaces);
  const groups = [...pageGroups, ...useGeneralGroups().map((group) => withoutKeys(group, replaced))];
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('app.shortcuts.title')}
      closeLabel={t('app.action.close')}
      size={pageGroups.length === 0 ? 'medium' : 'large'}
      isDismissable
    >
      <p className={styles.note}>{t('app.shortcuts.layoutNote')}</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </div>
    </Dialog>
  );
}

function withoutKeys(group: LegendGroup, replaced: readonly string[]): LegendGroup {
  const lines = group.lines.filter(({ keys }) => !keys.some((key) => replaced.includes(key)));
  return { ...group, lines };
}

function Group({ title, lines }: LegendGroup): ReactNode {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.lines}>
        {lines.map(({ keys, label, example }) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd className={styles.keys}>
              {example === undefined ? null : <code className={styles.example}>{example}</code>}
              {keys.map((key) => (
                <KeyHint key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useGeneralGroups(): readonly LegendGroup[] {
  const { t } = useText();
  const key = (name: 'up' | 'down' | 'enter' | 'escape' | 'delete') => t(`app.shortcuts.key.${name}`);
  return [
    {
      title: t('app.shortcuts.everywhere'),
      lines: [
        { keys: ['Ctrl+K'], label: t('app.shortcuts.search') },
        { keys: ['Alt+N', 'Ctrl+N'], label: t('app.shortcuts.newHearing') },
        { keys: [sectionKeys], label: t('app.shortcuts.section') },
        { keys: ['F1', '?'], label: t('app.shortcuts.legend') },
        { keys: ['Shift+F8'], label: t('app.shortcuts.toMessages') },
      ],
    },
    {
      title: t('app.shortcuts.inLists'),
      lines: [
        { keys: [key('down'), key('up')], label: t('app.shortcuts.moveInList') },
        { keys: [key('enter')], label: t('app.shortcuts.openFromList') },
        { keys: [key('delete')], label: t('app.shortcuts.toTrash') },
      ],
    },
    {
      title: t('app.shortcuts.inFields'),
      lines: [
        { keys: [key('enter')], label: t('app.shortcuts.commit') },
        { keys: [key('escape')], label: t('app.shortcuts.revert') },
        { keys: ['Ctrl+PageDown', 'Ctrl+PageUp'], label: t('app.shortcuts.textLanguage') },
      ],
    },
  ];
}
