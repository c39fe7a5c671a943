import { useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { TextField } from '@renderer/ui';
import { isBlank } from '@shared/rules/names';

export interface Reason {
  readonly text: string;
  readonly isNeeded: boolean;
  readonly write: (text: string) => void;
  /** True where a reason is written; otherwise the field asks for it. */
  readonly isGiven: () => boolean;
}

/** The reason that a line of the register is never without. */
export function useReason(): Reason {
  const [text, setText] = useState('');
  const [isNeeded, setIsNeeded] = useState(false);
  return {
    text,
    isNeeded,
    write(written) {
      setText(written);
      setIsNeeded(false);
    },
    isGiven() {
      setIsNeeded(isBlank(text));
      return !isBlank(text);
    },
  };
}

export function ReasonField({ reason }: { readonly reason: Reason }): ReactNode {
  const { t } = useText();
  return (
    <TextField
      label={t('register.reason')}
      placeholder={t('register.reasonPlaceholder')}
      value={reason.text}
      onChange={reason.write}
      problem={reason.isNeeded ? t('register.reasonNeeded') : undefined}
      isRequired
      autoFocus
    />
  );
}
