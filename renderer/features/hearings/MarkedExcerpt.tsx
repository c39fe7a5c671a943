import type { ReactNode } from 'react';

interface MarkedExcerptProps {
  readonly text: string;
  /** Found words as `[start, end)` pairs into the text, in order. */
  readonly marks: readonly (readonly [number, number])[];
  readonly lang: string | null;
}

/** A piece of a text with the found words marked. */
export function MarkedExcerpt({ text, marks, lang }: MarkedExcerptProps): ReactNode {
  return <span lang={lang ?? undefined}>{piecesOf(text, marks)}</span>;
}

function piecesOf(text: string, marks: MarkedExcerptProps['marks']): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(position, start), <mark key={start}>{text.slice(start, end)}</mark>);
    position = end;
  }
  return [...pieces, text.slice(position)];
}
