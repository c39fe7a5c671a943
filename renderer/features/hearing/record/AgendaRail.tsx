import { Clock } from 'lucide-react';
import { memo, useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, Button, joinClasses, KeyHint } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';
import { exchangesOf } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { currentItem } from '@shared/rules/room/current-item';
import type { HearingSectionProps } from '../section-props';
import styles from './AgendaRail.module.css';
import { ItemTimesDialog } from './room/agenda/ItemTimesDialog';
import { useSpansText } from './room/agenda/spans-text';

interface AgendaRailProps extends Pick<HearingSectionProps, 'hearing' | 'directory' | 'changer' | 'report'> {
  /** The item the next entry belongs to; null stands outside the agenda. */
  readonly current: string | null;
  readonly onChoose: (itemId: string | null) => void;
  /** Without a composer the items only lead to their entries. */
  readonly readOnly: boolean;
}

/** The agenda beside the record: where the sitting is, and what is still open in each item. */
export const AgendaRail = memo(function AgendaRail({
  current,
  onChoose,
  readOnly,
  ...props
}: AgendaRailProps): ReactNode {
  const { hearing } = props;
  const { t, language } = useText();
  const spansText = useSpansText();
  const [timesOf, setTimesOf] = useState<string | null>(null);
  const called = currentItem(hearing);
  const items = [
    ...hearing.agenda.map(({ id, title, considered }, place) => ({
      id,
      number: `${place + 1}.`,
      title: localized(title, language).text || t('app.noText'),
      times: spansText(considered),
    })),
    { id: null, number: '', title: t('entries.outsideAgenda'), times: '' },
  ].filter(({ id }) => id !== null || current === null || countOf(hearing, null) > 0);
  return (
    <nav aria-label={t('entries.rail.label')} className={styles.rail}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('entries.rail.label')}</h2>
        {readOnly ? null : <KeyHint keys="F6" />}
      </div>
      <ol className={styles.list}>
        {items.map(({ id, number, title, times }, place) => {
          const open = exchangesOf(hearing, id).filter(({ state }) => state === 'unanswered').length;
          return (
            <li key={id ?? '-'}>
              <button
                type="button"
                className={joinClasses(styles.item, id === current && styles.current)}
                aria-current={id === current ? 'step' : undefined}
                onClick={() => onChoose(id)}
              >
                <span className={styles.number}>{number}</span>
                <span className={styles.name}>{title}</span>
                <span className={styles.counts}>
                  {id !== null && id === called?.id ? (
                    <Badge tone="accent">{t('room.agenda.state.open')}</Badge>
                  ) : null}
                  <span className={styles.count}>{t('entries.count', { count: countOf(hearing, id) })}</span>
                  {open === 0 ? null : (
                    <Badge tone="warning">{t('entries.rail.open', { count: open })}</Badge>
                  )}
                </span>
              </button>
              {readOnly || id === null || times === '' ? null : (
                <div className={styles.times}>
                  <Button
                    size="small"
                    variant="quiet"
                    icon={Clock}
                    aria-label={t('room.itemTimes.openShown', { times, number: place + 1 })}
                    onPress={() => setTimesOf(id)}
                  >
                    {times}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {timesOf === null ? null : (
        <ItemTimesDialog {...props} itemId={timesOf} onClose={() => setTimesOf(null)} />
      )}
    </nav>
  );
});

function countOf(hearing: Hearing, itemId: string | null): number {
  return hearing.entries.filter((entry) => entry.itemId === itemId).length;
}
