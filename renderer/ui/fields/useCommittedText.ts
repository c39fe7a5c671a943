import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export type CommittedTextOptions = {
  /** The text as it is stored. */
  readonly value: string;
  /** Called with the new text; never twice in a row with the same one. */
  readonly onCommit: (text: string) => void;
  /** Plain Enter makes a new line instead of committing. */
  readonly isMultiline?: boolean;
  /** Milliseconds without a keystroke after which the text is committed; `null` waits for blur or Enter. */
  readonly pause?: number | null;
};

export type CommittedText = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The shown text differs from the last committed one. */
  readonly isChanged: boolean;
  readonly commit: () => void;
  readonly revert: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Text that is committed on blur, on Enter (Ctrl or Cmd+Enter where Enter makes a line), after a pause, and when
 * the field disappears; Escape returns to the last committed text.
 * A value that arrives from outside replaces the shown text unless the reader is in the middle of typing.
 */
export function useCommittedText({
  value,
  onCommit,
  isMultiline = false,
  pause = 700,
}: CommittedTextOptions): CommittedText {
  const [draft, setDraft] = useState<string | null>(null);
  const [committed, setCommitted] = useState(value);
  const [isFocused, setIsFocused] = useState(false);
  const [lastValue, setLastValue] = useState(value);
  // False from a commit until the stored value moves: till then the old value must not flash up again.
  const [isAnswered, setIsAnswered] = useState(true);

  if (value !== lastValue) {
    setLastValue(value);
    setIsAnswered(true);
    const isTyping = draft !== null && draft !== committed;
    if (isTyping) setCommitted(value);
    else if (draft === null || !isFocused) show(value);
  }

  function show(stored: string): void {
    setDraft(null);
    setCommitted(stored);
  }

  const text = draft ?? value;
  const isChanged = draft !== null && draft !== committed;

  function commit(): void {
    if (!isChanged) return;
    setCommitted(text);
    setIsAnswered(false);
    onCommit(text);
  }

  function revert(): void {
    setDraft(isAnswered ? null : committed);
  }

  function onBlur(): void {
    setIsFocused(false);
    if (isChanged) commit();
    // The stored text may be a tidied form of the typed one: it is shown once the reader has left.
    else if (isAnswered) show(value);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const isCommit = event.ctrlKey || event.metaKey || (!isMultiline && !event.shiftKey && !event.altKey);
      if (isCommit) commit();
    } else if (event.key === 'Escape' && isChanged) {
      // The first Escape belongs to the field, the next one to the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      revert();
    }
  }

  const latest = useRef({ commit });
  useEffect(() => {
    latest.current = { commit };
  });

  useEffect(() => {
    if (!isChanged || pause === null) return;
    const timer = setTimeout(() => latest.current.commit(), pause);
    return () => clearTimeout(timer);
  }, [isChanged, text, pause]);

  useEffect(() => () => latest.current.commit(), []);

  return {
    text,
    setText: setDraft,
    isChanged,
    commit,
    revert,
    onFocus: () => setIsFocused(true),
    onBlur,
    onKeyDown,
  };
}
