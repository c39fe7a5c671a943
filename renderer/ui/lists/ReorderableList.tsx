import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../actions/IconButton';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import { joinClasses } from '../joinClasses';
import styles from './ReorderableList.module.css';

export type ReorderableListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** The item's name in the buttons and announcements. */
  readonly itemLabel: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
  /** Both indexes count from zero, in the list before the move and after it. */
  readonly onMove: (from: number, to: number) => void;
  readonly moveUpLabel: (label: string) => string;
  readonly moveDownLabel: (label: string) => string;
  /** Announced after a move, for example: {label} is now 2 of 5. */
  readonly movedText: (label: string, position: number, count: number) => string;
  readonly isDisabled?: boolean | undefined;
};

/** A list whose order is changed by dragging, by buttons, or by Alt+ArrowUp and Alt+ArrowDown anywhere in a row. */
export function ReorderableList<Item>({
  label,
  items,
  itemKey,
  itemLabel,
  children,
  onMove,
  moveUpLabel,
  moveDownLabel,
  movedText,
  isDisabled = false,
}: ReorderableListProps<Item>): ReactNode {
  const [announcement, setAnnouncement] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [gap, setGap] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);

  function move(from: number, to: number): void {
    const item = items[from];
    if (isDisabled || item === undefined || to < 0 || to >= items.length || to === from) return;
    onMove(from, to);
    setAnnouncement(movedText(itemLabel(item), to + 1, items.length));
  }

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>, index: number): void {
    if (!event.altKey || event.defaultPrevented) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    const focused = document.activeElement;
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
    // Moving a node in the document drops its focus in some browsers.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    });
  }

  /** The gap before the row (its index) or after it (index + 1), by which half of the row the pointer is over. */
  function onDragOver(event: DragEvent<HTMLLIElement>, index: number): void {
    if (dragged === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setGap(event.clientY < top + height / 2 ? index : index + 1);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    if (dragged !== null && gap !== null) move(dragged, gap > dragged ? gap - 1 : gap);
    endDrag();
  }

  function endDrag(): void {
    setDragged(null);
    setGap(null);
  }

  return (
    <>
      <ol ref={list} aria-label={label} className={styles.list}>
        {items.map((item, index) => {
          const name = itemLabel(item);
          return (
            <li
              key={itemKey(item)}
              className={joinClasses(
                styles.row,
                dragged === index && styles.dragged,
                dragged !== null && gap === index && styles.gapBefore,
                dragged !== null && gap === items.length && index === items.length - 1 && styles.gapAfter,
              )}
              onKeyDown={(event) => onKeyDown(event, index)}
              onDragOver={(event) => onDragOver(event, index)}
              onDrop={onDrop}
            >
              {isDisabled ? null : (
                <span
                  className={styles.handle}
                  draggable
                  aria-hidden
                  data-print="hide"
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move';
                    event.dataTransfer.setData('text/plain', name);
                    const row = event.currentTarget.closest('li');
                    if (row) event.dataTransfer.setDragImage(row, 12, 12);
                    setDragged(index);
                  }}
                  onDragEnd={endDrag}
                >
                  <GripVertical size={16} />
                </span>
              )}
              <div className={styles.content}>{children(item, index)}</div>
              {isDisabled ? null : (
                <span className={styles.buttons} data-print="hide">
                  <IconButton
                    icon={ArrowUp}
                    size="small"
                    label={moveUpLabel(name)}
                    keyHint="Alt+↑"
                    isDisabled={index === 0}
                    onPress={() => move(index, index - 1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    size="small"
                    label={moveDownLabel(name)}
                    keyHint="Alt+↓"
                    isDisabled={index === items.length - 1}
                    onPress={() => move(index, index + 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <span aria-live="assertive">{announcement}</span>
      </VisuallyHidden>
    </>
  );
}
