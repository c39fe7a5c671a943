import { useEffect, useState, type ReactNode } from 'react';
import { FilterX } from 'lucide-react';
import type { HearingFilter } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { PersonField } from '@renderer/app/directory/PersonField';
import type { NavigateOptions } from '@renderer/app/hash-location';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { hearingSearchId } from '@renderer/app/search-focus';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Button, DateField, SearchField, Select } from '@renderer/ui';
import { hearingStatuses } from '@shared/record/hearing';
import type { FilterFields } from './filter-query';
import styles from './HearingFilters.module.css';

/** Milliseconds of rest after a keystroke before the search starts. */
const searchPause = 200;

interface HearingFiltersProps {
  readonly filter: HearingFilter;
  readonly onChange: (set: Partial<FilterFields>, options?: NavigateOptions) => void;
  readonly onClear: () => void;
}

/** The search in all texts and the filters beside it. */
export function HearingFilters({ filter, onChange, onClear }: HearingFiltersProps): ReactNode {
  const { t } = useText();
  const { parse, format } = useDateInput();
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div className={styles.filters} role="group" aria-label={t('hearings.filter.label')}>
      <div className={styles.search}>
        <WordSearch words={filter.words ?? ''} onChange={onChange} />
      </div>
      <div className={styles.date}>
        <DateField
          parse={parse}
          format={format}
          label={t('hearings.filter.from')}
          placeholder={t('hearings.filter.datePlaceholder')}
          value={filter.from ?? null}
          onCommit={(from) => onChange({ from: from ?? '' })}
          width="full"
        />
      </div>
      <div className={styles.date}>
        <DateField
          parse={parse}
          format={format}
          label={t('hearings.filter.to')}
          placeholder={t('hearings.filter.datePlaceholder')}
          value={filter.to ?? null}
          onCommit={(to) => onChange({ to: to ?? '' })}
          width="full"
        />
      </div>
      <div className={styles.choice}>
        <BodyField
          label={t('hearings.filter.body')}
          placeholder={t('hearings.filter.anyBody')}
          value={filter.bodyId ?? null}
          onChange={(bodyId) => onChange({ bodyId: bodyId ?? '' })}
          canAdd={false}
        />
      </div>
      <div className={styles.choice}>
        <PersonField
          label={t('hearings.filter.person')}
          placeholder={t('hearings.filter.anyPerson')}
          value={filter.personId ?? null}
          onChange={(personId) => onChange({ personId: personId ?? '' })}
          canAdd={false}
        />
      </div>
      <div className={styles.status}>
        <Select
          label={t('hearings.filter.status')}
          placeholder={t('hearings.filter.anyStatus')}
          value={filter.status ?? ''}
          onChange={(status) => onChange({ status })}
          options={[
            { value: '', label: t('hearings.filter.anyStatus') },
            ...hearingStatuses.map((value) => ({
              value,
              label: capitalized(t(`record.hearingStatus.${value}`)),
            })),
          ]}
        />
      </div>
      {isFiltered ? (
        <div className={styles.clear}>
          <Button variant="quiet" icon={FilterX} onPress={onClear}>
            {t('hearings.filter.clearAll')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface WordSearchProps {
  readonly words: string;
  readonly onChange: HearingFiltersProps['onChange'];
}

/** Searches while one types; a search that comes from the address, for example by a step back, replaces the text. */
function WordSearch({ words, onChange }: WordSearchProps): ReactNode {
  const { t } = useText();
  const [typed, setTyped] = useState(words);
  const [lastWords, setLastWords] = useState(words);
  if (words !== lastWords) {
    setLastWords(words);
    if (words !== typed.trim()) setTyped(words);
  }

  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => onChange({ words: typed.trim() }, { replace: true }), searchPause);
    return () => clearTimeout(timer);
  }, [typed, words, onChange]);

  return (
    <SearchField
      id={hearingSearchId}
      label={t('hearings.search.label')}
      placeholder={t('hearings.search.placeholder')}
      clearLabel={t('hearings.search.clear')}
      isLabelHidden={false}
      value={typed}
      onChange={setTyped}
      onSubmit={(text) => onChange({ words: text.trim() })}
    />
  );
}
