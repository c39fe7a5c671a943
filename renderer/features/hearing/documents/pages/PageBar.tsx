import { ChevronDown, ChevronUp, Minus, Plus, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, IconButton, NumberField, Select } from '@renderer/ui';
import { nextZoom, zoomSteps, type Zoom } from './sheet-layout';
import type { Desk } from './use-desk';
import styles from './PageBar.module.css';

interface PageBarProps {
  readonly desk: Desk;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  /** Nothing to print yet. */
  readonly isDisabled: boolean;
  readonly onPrint: () => void;
  /** More ways to bring the paper out of the program. */
  readonly children?: ReactNode;
}

/** Pages, size and printing of the paper on the desk. */
export function PageBar({ desk, zoom, onZoom, isDisabled, onPrint, children }: PageBarProps): ReactNode {
  const { t } = useText();
  const { current, count, scale } = desk;
  const percent = Math.round(scale * 100);
  const sizes: readonly number[] = zoomSteps;
  const options = [
    { value: 'width', label: t('pages.zoom.width') },
    { value: 'page', label: t('pages.zoom.page') },
    ...zoomSteps.map((step) => ({ value: String(step), label: t('pages.zoom.value', { percent: step }) })),
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.group} role="group" aria-label={t('pages.navigation')}>
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('pages.previous')}
          keyHint="PageUp"
          isDisabled={current === 1}
          onPress={() => desk.goTo(current - 1)}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('pages.next')}
          keyHint="PageDown"
          isDisabled={current === count}
          onPress={() => desk.goTo(current + 1)}
        />
        <div className={styles.number}>
          <NumberField
            label={t('pages.goTo')}
            isLabelHidden
            value={current}
            minimum={1}
            maximum={count}
            wrongNumber={t('pages.wrongNumber', { count })}
            onCommit={(page) => {
              if (page !== null) desk.goTo(page);
            }}
          />
        </div>
        <output className={styles.of} aria-label={t('pages.position', { page: current, count })}>
          {t('pages.of', { count })}
        </output>
      </div>
      <div className={styles.group} role="group" aria-label={t('pages.zoom.label')}>
        <IconButton
          icon={Minus}
          size="small"
          label={t('pages.zoom.out')}
          keyHint="Ctrl+-"
          isDisabled={percent <= zoomSteps[0]}
          onPress={() => onZoom(nextZoom(scale, -1))}
        />
        <div className={styles.zoom}>
          <Select
            label={t('pages.zoom.label')}
            isLabelHidden
            value={typeof zoom === 'number' && !sizes.includes(zoom) ? null : String(zoom)}
            placeholder={t('pages.zoom.value', { percent })}
            options={options}
            onChange={(value) => onZoom(value === 'width' || value === 'page' ? value : Number(value))}
          />
        </div>
        <IconButton
          icon={Plus}
          size="small"
          label={t('pages.zoom.in')}
          keyHint="Ctrl+="
          isDisabled={percent >= 200}
          onPress={() => onZoom(nextZoom(scale, 1))}
        />
      </div>
      <div className={styles.end}>
        {children}
        <Button icon={Printer} isDisabled={isDisabled} onPress={onPrint}>
          {t('pages.print')}
        </Button>
      </div>
    </div>
  );
}
