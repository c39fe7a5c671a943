import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Trash2 } from 'lucide-react';
import { useDirectory } from '@renderer/api';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, DataTable, IconButton, type TableColumn } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { HearingSummary } from '@shared/contract/hearing-methods';
import type { Directory } from '@shared/record/directory';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized } from '@shared/rules/names';
import { HearingStatusPill } from './HearingStatusPill';
import styles from './HearingTable.module.css';

interface HearingTableProps {
  readonly hearings: readonly HearingSummary[];
  /** Left out where nothing can be changed. */
  readonly onTrash: ((hearing: HearingSummary) => void) | undefined;
}

/** The hearings line by line; arrow keys move, Enter opens, Delete moves to the trash. */
export function HearingTable({ hearings, onTrash }: HearingTableProps): ReactNode {
  const { t } = useText();
  const table = useRef<HTMLDivElement>(null);
  const columns = useColumns(onTrash);
  const keepPlace = useKeptPlace(table, hearings);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.code !== 'Delete' || onTrash === undefined || !(event.target instanceof HTMLElement)) return;
    const id = event.target.querySelector<HTMLElement>('[data-hearing]')?.dataset['hearing'];
    const hearing = hearings.find((candidate) => candidate.id === id);
    if (hearing === undefined) return;
    keepPlace(hearings.indexOf(hearing));
    onTrash(hearing);
  }

  return (
    <div ref={table} onKeyDown={onKeyDown}>
      <DataTable
        label={t('hearings.listLabel')}
        columns={columns}
        rows={hearings}
        rowKey={({ id }) => id}
        rowHref={({ id }) => hrefOf(hearingPath(id))}
      />
    </div>
  );
}

/** After a line left by the Delete key, the keyboard goes on at the line that took its place. */
function useKeptPlace(table: RefObject<HTMLElement | null>, hearings: readonly HearingSummary[]) {
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const lines = table.current?.querySelectorAll<HTMLElement>('[data-row-action]');
    lines?.[Math.min(place.current, lines.length - 1)]?.focus();
    place.current = null;
  }, [table, hearings]);
  return (index: number): void => {
    place.current = index;
  };
}

function useColumns(onTrash: HearingTableProps['onTrash']): readonly TableColumn<HearingSummary>[] {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const columns: TableColumn<HearingSummary>[] = [
    {
      id: 'date',
      header: t('hearings.column.date'),
      width: '5.5rem',
      cell: ({ date }) => formatDate(date, language, 'short'),
    },
    {
      id: 'number',
      header: t('hearings.column.number'),
      width: '3rem',
      cell: ({ number }) => number ?? <span className={styles.absent}>{t('hearings.noNumber')}</span>,
    },
    {
      id: 'title',
      header: t('hearings.column.title'),
      isRowName: true,
      cell: (hearing) => <TitleCell hearing={hearing} directory={directory} />,
    },
    {
      id: 'status',
      header: t('hearings.column.status'),
      width: '9rem',
      cell: ({ status }) => <HearingStatusPill status={status} />,
    },
    {
      id: 'content',
      header: t('hearings.column.content'),
      width: '10.5rem',
      cell: ({ counts }) => <ContentCell counts={counts} />,
    },
  ];
  if (onTrash !== undefined) {
    columns.push({
      id: 'trash',
      header: t('hearings.trash.action'),
      isHeaderHidden: true,
      width: '3rem',
      cell: (hearing) => (
        <IconButton
          icon={Trash2}
          size="small"
          label={t('hearings.trash.actionOn', { title: localized(hearing.title, language).text })}
          onPress={() => onTrash(hearing)}
        />
      ),
    });
  }
  return columns;
}

interface TitleCellProps {
  readonly hearing: HearingSummary;
  readonly directory: Directory;
}

function TitleCell({ hearing, directory }: TitleCellProps): ReactNode {
  const { t, language } = useText();
  const body = directoryIndex(directory).body(hearing.bodyId);
  return (
    <span className={styles.title} data-hearing={hearing.id}>
      <span className={styles.name}>
        {localized(hearing.title, language).text || t('hearings.untitled')}
        {hearing.example ? <Badge tone="warning">{t('app.example')}</Badge> : null}
      </span>
      <span className={styles.secondary}>
        {body === undefined ? null : bodyName(body, language, 'short').text}
      </span>
    </span>
  );
}

/** What the record holds, in words; nothing is said of what it does not hold. */
function ContentCell({ counts }: Pick<HearingSummary, 'counts'>): ReactNode {
  const { t } = useText();
  const outcome = (['decisions', 'instructions'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`hearings.counts.${name}`, { count: counts[name] }));
  return (
    <span className={styles.content}>
      {counts.questions === 0 ? null : (
        <span>
          {t('hearings.counts.questions', { count: counts.questions })}
          {counts.unanswered === 0 ? null : (
            <span className={styles.unanswered}>
              {t('hearings.counts.unanswered', { count: counts.unanswered })}
            </span>
          )}
        </span>
      )}
      {outcome.length === 0 ? null : <span>{outcome.join(', ')}</span>}
    </span>
  );
}
