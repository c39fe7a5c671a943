import { useState } from 'react';
import { useDocumentActions } from '@renderer/api';
import { toasts } from '@renderer/ui';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { useText } from '../text';

/** A file that was kept because somebody had edited it. */
export interface KeptFile {
  readonly kept: string;
  /** The newer one beside it. */
  readonly file: string;
}

export interface WordFiles {
  readonly isPending: boolean;
  readonly make: (wanted: readonly Edition[]) => void;
  readonly keptFiles: readonly KeptFile[];
  readonly dismiss: (kept: KeptFile) => void;
}

interface WordFilesOptions {
  readonly hasGaps: boolean;
  readonly report: (problem: unknown) => void;
}

/** Makes the Word files of a paper and remembers which edited ones stood in their way. */
export function useWordFiles(subject: PaperSubject, { hasGaps, report }: WordFilesOptions): WordFiles {
  const { t } = useText();
  const { produce } = useDocumentActions();
  const [isPending, setIsPending] = useState(false);
  const [keptFiles, setKeptFiles] = useState<readonly KeptFile[]>([]);

  async function make(wanted: readonly Edition[]): Promise<void> {
    setIsPending(true);
    try {
      const made = await produce({ ...subject, editions: [...wanted] });
      setKeptFiles(
        made.flatMap(({ keptFileName, fileName }) =>
          keptFileName === null ? [] : [{ kept: keptFileName, file: fileName }],
        ),
      );
      const names = made.map(({ fileName }) => fileName).join(', ');
      const done = t('documents.produce.done', { files: names });
      toasts.show({
        text: hasGaps ? `${done}. ${t('documents.produce.withGaps')}` : done,
        tone: 'success',
      });
    } catch (error) {
      report(error);
    } finally {
      setIsPending(false);
    }
  }

  return {
    isPending,
    make: (wanted) => void make(wanted),
    keptFiles,
    dismiss: (kept) => setKeptFiles((all) => all.filter((other) => other !== kept)),
  };
}
