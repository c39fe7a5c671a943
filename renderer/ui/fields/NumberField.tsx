import type { ReactNode } from 'react';
import type { FieldProps } from './FieldFrame';
import { ParsedTextField, type ParsedText } from './ParsedTextField';

export type NumberFieldProps = FieldProps & {
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  /** Inclusive bounds. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** The sentence for a text that is not a whole number within the bounds. */
  readonly wrongNumber: string;
  readonly placeholder?: string | undefined;
  readonly width?: 'full' | 'short' | undefined;
};

/** A whole number typed as plain text. */
export function NumberField({
  value,
  onCommit,
  minimum = 0,
  maximum = Number.MAX_SAFE_INTEGER,
  wrongNumber,
  ...field
}: NumberFieldProps): ReactNode {
  function parse(text: string): ParsedText<number> {
    const digits = text.replaceAll(/[\s\u00A0\u202F]/gu, '');
    const number = /^-?\d{1,15}$/u.test(digits) ? Number(digits) : Number.NaN;
    return number >= minimum && number <= maximum ? { value: number } : { problem: wrongNumber };
  }

  return (
    <ParsedTextField
      width="short"
      {...field}
      value={value}
      onCommit={onCommit}
      parse={parse}
      format={String}
      inputMode="numeric"
    />
  );
}
