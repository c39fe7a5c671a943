import type { ReactNode } from 'react';
import { SearchX } from 'lucide-react';
import { useText } from '@renderer/app/text';
import { EmptyState } from '@renderer/ui';

interface NothingFoundProps {
  /** The words that were looked for. */
  readonly words: readonly string[];
}

/** Says what was looked for and how to find more. */
export function NothingFound({ words }: NothingFoundProps): ReactNode {
  const { t } = useText();
  return (
    <EmptyState icon={SearchX} title={t('hearings.nothingFound.title')}>
      {words.length === 0
        ? t('hearings.nothingFound.filters')
        : t('hearings.nothingFound.words', { words: words.join(', ') })}
    </EmptyState>
  );
}
