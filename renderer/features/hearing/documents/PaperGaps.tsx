import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, Disclosure, IconButton } from '@renderer/ui';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { DocumentModel } from '@shared/documents/document-model';
import type { Gap } from '@shared/rules/gaps';
import { GapLine } from '../check/GapLine';
import { gapElements, gapTexts } from './gap-elements';
import styles from './PaperGaps.module.css';

interface PaperGapsProps {
  readonly hearingId: string;
  readonly instructions: readonly InstructionState[];
  /** What is missing for this paper in this language. */
  readonly gaps: readonly Gap[];
  readonly model: DocumentModel | undefined;
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** The marked gaps of the sheet one after another, and the fields that fill them. */
export function PaperGaps({ hearingId, instructions, gaps, model, sheet }: PaperGapsProps): ReactNode {
  const { t } = useText();
  const [place, setPlace] = useState(-1);
  const marked = model === undefined ? 0 : gapTexts(model).length;

  function step(by: number): void {
    const elements = gapElements(sheet.current);
    if (elements.length === 0) return;
    const next = (Math.max(place, by > 0 ? -1 : 0) + by + elements.length) % elements.length;
    setPlace(next);
    elements[next]?.scrollIntoView({ block: 'center' });
    elements[next]?.focus({ preventScroll: true });
  }

  if (marked === 0 && gaps.length === 0) {
    return <p className={styles.none}>{t('documents.gaps.none')}</p>;
  }
  const steps =
    marked === 0 ? null : (
      <div className={styles.marked}>
        <span className={styles.none}>{t('documents.gaps.count', { count: marked })}</span>
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('documents.gaps.previous')}
          onPress={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('documents.gaps.next')}
          onPress={() => step(1)}
        />
      </div>
    );
  if (gaps.length === 0) return steps;
  return (
    <div className={styles.gaps}>
      <Disclosure
        title={
          <>
            {t('documents.gaps.title')} <Badge tone="warning">{gaps.length}</Badge>
          </>
        }
        end={steps}
      >
        <ul className={styles.list}>
          {gaps.map((gap, index) => (
            <GapLine key={index} hearingId={hearingId} instructions={instructions} gap={gap} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
