import { ListChecks } from 'lucide-react';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { useLegendGroup } from '@renderer/app/shortcuts/legend-groups';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import { Button, KeyHint, toasts } from '@renderer/ui';
import { entriesToSort } from '@shared/rules/sorting';
import type { HearingSectionProps } from '../../section-props';
import { markedKinds } from '../line/line-keys';
import { kindKey } from './classify-keys';
import styles from './ClassifyBar.module.css';
import { ClassifyDialog } from './ClassifyDialog';

type ClassifyBarProps = Pick<HearingSectionProps, 'hearing' | 'directory' | 'changer' | 'report'>;

/** How many lines wait to be sorted, and the way into the fast pass over them; nothing where all are. */
export const ClassifyBar = memo(function ClassifyBar(props: ClassifyBarProps): ReactNode {
  const { hearing } = props;
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const count = useMemo(() => entriesToSort(hearing).length, [hearing]);

  function open(): void {
    if (count === 0) toasts.show({ text: t('classify.allSorted') });
    else setIsOpen(true);
  }

  useShortcuts([{ code: 'F3', run: open }]);
  useClassifyLegend();
  return (
    <>
      {count === 0 ? null : (
        <div className={styles.bar} data-print="hide">
          <Button size="small" icon={ListChecks} onPress={open}>
            {t('classify.open', { count })}
          </Button>
          <KeyHint keys="F3" />
        </div>
      )}
      {isOpen ? <ClassifyDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
});

function useClassifyLegend(): void {
  const { t } = useText();
  const legend = useMemo(
    () => ({
      title: t('classify.title'),
      lines: [
        { keys: ['F3'], label: t('classify.keys.open') },
        ...markedKinds.map((kind) => ({ keys: [kindKey(kind)], label: t(`record.entryKind.${kind}`) })),
        { keys: ['Q'], label: t('classify.keys.speaker') },
        { keys: ['1', '2', '3'], label: t('classify.keys.question') },
        { keys: ['Shift+1', 'Shift+2'], label: t('classify.keys.item') },
        { keys: ['↓', 'Enter'], label: t('classify.next') },
        { keys: ['↑'], label: t('classify.back') },
        { keys: ['Ctrl+Z'], label: t('classify.keys.undo') },
        { keys: ['Esc'], label: t('classify.done') },
      ],
    }),
    [t],
  );
  useLegendGroup(legend);
}
