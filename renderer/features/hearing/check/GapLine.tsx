import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Gap } from '@shared/rules/gaps';
import { gapSentence } from '@shared/texts/gap-sentence';
import { placeOfGap } from '../frame/gap-fields';
import styles from './GapLine.module.css';
import { openGap } from './open-gap';

interface GapLineProps {
  readonly hearingId: string;
  readonly instructions: readonly InstructionState[];
  readonly gap: Gap;
}

/** One missing thing as a link to its field. */
export function GapLine({ hearingId, instructions, gap }: GapLineProps): ReactNode {
  const { t } = useText();
  const place = placeOfGap(hearingId, instructions, gap);
  return (
    <li>
      <a
        href={hrefOf(place.path)}
        className={styles.gap}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          openGap(place, gap, t);
        }}
      >
        {gap.severity === 'warning' ? (
          <TriangleAlert
            size={14}
            role="img"
            aria-label={t('hearing.gaps.warning')}
            className={styles.warning}
          />
        ) : (
          <span aria-hidden className={styles.dot} />
        )}
        <span>{gapSentence(gap, t)}</span>
      </a>
    </li>
  );
}
