import { BookOpen } from 'lucide-react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useHashQuery } from '@renderer/app/hash-location';
import { useText } from '@renderer/app/text';
import { EmptyState } from '@renderer/ui';
import { isLanguage } from '@shared/texts/language';
import { focusField } from '../frame/focus-field';
import { fieldId } from '../frame/gap-fields';
import { useHearingNames } from '../parts/use-hearing-names';
import type { HearingSectionProps } from '../section-props';
import { Contents } from './Contents';
import { DecisionsPart } from './DecisionsPart';
import { ExchangesPart } from './ExchangesPart';
import { HeaderPart } from './HeaderPart';
import { InstructionsPart } from './InstructionsPart';
import { PromisesPart } from './PromisesPart';
import { ProposalsPart } from './ProposalsPart';
import { ReadingContext, type ReadingPage } from './reading-page';
import { ReadingControls } from './ReadingControls';
import { partsOf } from './reading-parts';
import { SaidPart } from './SaidPart';
import styles from './ReadingView.module.css';

const partViews = {
  said: SaidPart,
  exchanges: ExchangesPart,
  promises: PromisesPart,
  proposals: ProposalsPart,
  decisions: DecisionsPart,
  instructions: InstructionsPart,
} as const;

/** The hearing as a page to read: what was asked and answered, promised, decided and instructed. */
export function ReadingView({ hearing, directory, instructions, targetId }: HearingSectionProps): ReactNode {
  const { t, language: interfaceLanguage } = useText();
  const { query, setQuery } = useHashQuery();
  const wanted = query.get('language');
  const language = isLanguage(wanted) ? wanted : interfaceLanguage;
  const personId = query.get('person');
  const names = useHearingNames(hearing, directory, language);
  const page = useMemo<ReadingPage>(
    () => ({ hearing, directory, instructions, names, language, personId, targetId }),
    [hearing, directory, instructions, names, language, personId, targetId],
  );
  const parts = partsOf(page);

  useEffect(() => {
    if (targetId !== undefined) focusField([fieldId(targetId)]);
  }, [targetId]);

  return (
    <ReadingContext value={page}>
      <div className={styles.container}>
        <div className={styles.reading}>
          <article className={styles.text}>
            <HeaderPart />
            {hearing.entries.length === 0 && hearing.decisions.length === 0 ? (
              <EmptyState icon={BookOpen} title={t('reading.nothing')}>
                {t('reading.nothingHint')}
              </EmptyState>
            ) : (
              parts.map((part) => {
                const View = partViews[part];
                return <View key={part} />;
              })
            )}
          </article>
          <aside className={styles.side} data-print="hide">
            <ReadingControls
              onLanguage={(chosen) => setQuery({ language: chosen }, { replace: true })}
              onPerson={(chosen) => setQuery({ person: chosen ?? '' }, { replace: true })}
            />
            <Contents parts={parts} />
          </aside>
        </div>
      </div>
    </ReadingContext>
  );
}
