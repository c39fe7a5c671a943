import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { ParsedTextField, type ParsedTextFieldProps } from './ParsedTextField';

/** `value` is a time of day (`14:05`). */
export type TimeFieldProps = Omit<ParsedTextFieldProps<string>, 'icon' | 'inputMode'>;

/** A time of day typed freely. */
export function TimeField(props: TimeFieldProps): ReactNode {
  return <ParsedTextField width="short" {...props} icon={Clock} />;
}
