import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { ParsedTextField, type ParsedTextFieldProps } from './ParsedTextField';

/** `value` is an ISO date (`2026-01-16`); `parse`, `format` and `describe` speak the reader's language. */
export type DateFieldProps = Omit<ParsedTextFieldProps<string>, 'icon' | 'inputMode'>;

/** A date typed freely. An own text input, because Chromium has no Kyrgyz dates. */
export function DateField(props: DateFieldProps): ReactNode {
  return <ParsedTextField width="short" {...props} icon={CalendarDays} />;
}
