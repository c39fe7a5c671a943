import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './Button';

export type FileButtonProps = {
  readonly children: ReactNode;
  /** File name endings and MIME types, for example `.json`. */
  readonly accept: readonly string[];
  readonly onChoose: (file: File) => void;
  readonly icon?: LucideIcon | undefined;
  readonly isPending?: boolean | undefined;
};

/** A button that asks for one file of this computer. */
export function FileButton({ children, accept, onChoose, icon, isPending }: FileButtonProps): ReactNode {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onChoose(file);
      }}
    >
      <Button icon={icon} isPending={isPending}>
        {children}
      </Button>
    </FileTrigger>
  );
}
