import { memo, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import type { LineToken } from '@shared/rules/line/line-reading';
import type { Language } from '@shared/texts/language';
import styles from './LineText.module.css';

interface LineTextProps {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly caret: number;
  readonly tokens: readonly LineToken[];
  readonly language: Language;
  /** The list of candidates and the one the arrow keys have reached, for screen readers. */
  readonly listId: string | undefined;
  readonly optionId: string | undefined;
  readonly isRefused: boolean;
  readonly problemId: string;
  readonly onType: (text: string, caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** The field of the line. Behind its text lies the same text with what was understood marked; it grows with both. */
export function LineText({
  fieldRef,
  text,
  caret,
  tokens,
  language,
  listId,
  optionId,
  isRefused,
  problemId,
  onType,
  onKeyDown,
}: LineTextProps): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.grower}>
      <MarkedText text={text} tokens={tokens} />
      <textarea
        ref={fieldRef}
        rows={1}
        aria-label={t('line.field')}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={optionId}
        aria-invalid={isRefused || undefined}
        aria-describedby={problemId}
        lang={language}
        spellCheck={false}
        autoComplete="off"
        placeholder={t('line.placeholder')}
        className={styles.text}
        value={text}
        onChange={({ target }) => onType(target.value, target.selectionStart)}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
          const isMoved = selectionStart === selectionEnd && selectionStart !== caret;
          if (value === text && isMoved) onType(text, selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

const MarkedText = memo(function MarkedText({
  text,
  tokens,
}: Pick<LineTextProps, 'text' | 'tokens'>): ReactNode {
  const inOrder = tokens.toSorted((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { kind, start, end } of inOrder) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    parts.push(
      <span key={start} className={joinClasses(styles.token, styles[kind])}>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return (
    <div aria-hidden className={styles.copy}>
      {parts}
      {`${text.slice(from)}\n`}
    </div>
  );
});
