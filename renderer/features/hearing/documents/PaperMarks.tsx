import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { StatusPill } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';

interface PaperMarksProps {
  readonly hearing: Hearing;
  /** Whether this paper is a draft as long as the record is not approved. */
  readonly isDraft: boolean;
}

/** Which marks the paper carries, and why. */
export function PaperMarks({ hearing, isDraft }: PaperMarksProps): ReactNode {
  const { t } = useText();
  const marks = [
    ...(isDraft ? (['draft'] as const) : []),
    ...(hearing.example ? (['example'] as const) : []),
  ];
  return (marks.length === 0 ? (['final'] as const) : marks).map((mark) => (
    <span key={mark} title={t(`documents.mark.${mark}Hint`)}>
      <StatusPill tone={mark === 'final' ? 'success' : 'warning'}>{t(`documents.mark.${mark}`)}</StatusPill>
    </span>
  ));
}
