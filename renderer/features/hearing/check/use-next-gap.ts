import { useRef } from 'react';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Gap } from '@shared/rules/gaps';
import type { CheckedSection } from '@shared/rules/hearing-check';
import { gapSentence } from '@shared/texts/gap-sentence';
import { placeOfGap } from '../frame/gap-fields';
import { nextGapPlace } from './next-gap-place';
import { openGap } from './open-gap';

/** Goes from gap to gap without the panel: each call opens the field of the next one, and says which it is. */
export function useNextGap(
  hearingId: string,
  instructions: readonly InstructionState[],
  sections: readonly CheckedSection[],
): () => void {
  const { t } = useText();
  const last = useRef<{ readonly gap: Gap; readonly place: number } | null>(null);
  return () => {
    const gaps = sections.flatMap((section) => section.gaps);
    const place = nextGapPlace(gaps, last.current);
    const gap = gaps[place];
    if (gap === undefined) {
      toasts.show({ text: t('hearing.gaps.allComplete') });
      return;
    }
    last.current = { gap, place };
    openGap(placeOfGap(hearingId, instructions, gap), gap, t);
    toasts.show({ text: gapSentence(gap, t) });
  };
}
