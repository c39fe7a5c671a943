import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import { useGrowingCount } from './useGrowingCount';
import styles from './DataTable.module.css';

export type SortOrder = { readonly column: string; readonly direction: 'ascending' | 'descending' };

export type TableColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly isHeaderHidden?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  /** A CSS width; columns without one share what is left, and take a line of their own in narrow places. */
  readonly width?: string | undefined;
  readonly isSortable?: boolean | undefined;
  /** The column that names the row: its text is the link or button of the row. The first one by default. */
  readonly isRowName?: boolean | undefined;
};

export type DataTableProps<Row> = {
  /** The table's name, for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads. Give this or `onRowAction`, or neither. */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly onRowAction?: ((row: Row) => void) | undefined;
  readonly isRowSelected?: ((row: Row) => boolean) | undefined;
  /** Marks a row at its left edge; a cell must say the same in words. */
  readonly rowTone?: ((row: Row) => 'danger' | 'warning' | undefined) | undefined;
  readonly sort?: SortOrder | undefined;
  readonly onSortChange?: ((sort: SortOrder) => void) | undefined;
  /** Instead of the rows when there are none. */
  readonly emptyState?: ReactNode;
};

/**
 * A dense table. Arrow keys, Home and End move between rows, Enter opens one; Tab leaves.
 * In narrow places the cells of a row stand below one another. Very many rows are drawn as one scrolls.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, sort, onSortChange, emptyState } = props;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const end = useRef<HTMLDivElement>(null);
  const drawn = useGrowingCount(rows.length, end);
  const firstKey = rows[0] === undefined ? null : rowKey(rows[0]);
  const tabStop = activeKey !== null && rows.some((row) => rowKey(row) === activeKey) ? activeKey : firstKey;

  if (rows.length === 0 && emptyState !== undefined) return emptyState;
  return (
    <div className={styles.frame}>
      {/* The roles say what the elements are anyway; they keep it when narrow places change the display. */}
      <table role="table" className={styles.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={moveBetweenRows}>
          {rows.slice(0, drawn).map((row, index) => (
            <BodyRow
              key={rowKey(row)}
              {...props}
              row={row}
              index={index}
              isTabStop={rowKey(row) === tabStop}
              onFocus={() => setActiveKey(rowKey(row))}
            />
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </div>
  );
}

type HeaderCellProps<Row> = {
  readonly column: TableColumn<Row>;
  readonly sort: SortOrder | undefined;
  readonly onSortChange: ((sort: SortOrder) => void) | undefined;
};

function HeaderCell<Row>({ column, sort, onSortChange }: HeaderCellProps<Row>): ReactNode {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const className = joinClasses(column.align === 'end' && styles.end);
  const isSortable = column.isSortable === true && onSortChange !== undefined;
  if (!isSortable) {
    return (
      <th role="columnheader" scope="col" className={joinClasses(className, styles.plainHeader)}>
        <span className={joinClasses(column.isHeaderHidden === true && styles.hidden)}>{column.header}</span>
      </th>
    );
  }
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <th role="columnheader" scope="col" aria-sort={direction ?? 'none'} className={className}>
      <button
        type="button"
        className={styles.sortButton}
        onClick={() =>
          onSortChange({
            column: column.id,
            direction: direction === 'ascending' ? 'descending' : 'ascending',
          })
        }
      >
        {column.header}
        <Icon size={13} aria-hidden />
      </button>
    </th>
  );
}

type BodyRowProps<Row> = DataTableProps<Row> & {
  readonly row: Row;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
};

function BodyRow<Row>({
  columns,
  row,
  index,
  rowHref,
  onRowAction,
  isRowSelected,
  rowTone,
  isTabStop,
  onFocus,
}: BodyRowProps<Row>): ReactNode {
  const nameColumn = columns.find((column) => column.isRowName === true) ?? columns[0];
  const tone = rowTone?.(row);
  const isActive = rowHref !== undefined || onRowAction !== undefined;
  const action = {
    'data-row-action': true,
    className: styles.rowAction,
    tabIndex: isTabStop ? 0 : -1,
    onFocus,
  };

  function renderName(content: ReactNode): ReactNode {
    if (rowHref) {
      return (
        <a {...action} href={rowHref(row)}>
          {content}
        </a>
      );
    }
    if (!onRowAction) return content;
    return (
      <button {...action} type="button" onClick={() => onRowAction(row)}>
        {content}
      </button>
    );
  }

  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      className={joinClasses(
        isActive && styles.active,
        isRowSelected?.(row) === true && styles.selected,
        tone && styles[tone],
      )}
      {...(isRowSelected?.(row) === true && { 'aria-current': true })}
    >
      {columns.map((column) => {
        const className = joinClasses(
          column.align === 'end' && styles.end,
          column.width === undefined && styles.wide,
        );
        return column === nameColumn ? (
          <th key={column.id} role="rowheader" scope="row" className={className}>
            {renderName(column.cell(row))}
          </th>
        ) : (
          <td key={column.id} role="cell" className={className}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

const rowKeys = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset['rowAction'] === undefined) return;
  if (!rowKeys.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  const actions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-action]')];
  const index = actions.indexOf(event.target);
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? actions.length - 1
        : index + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  actions[next]?.focus();
  actions[next]?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
