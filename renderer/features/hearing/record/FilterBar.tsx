import { memo, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Checkbox, Select } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import { entryKinds } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { localized } from '@shared/rules/names';
import type { HearingNames } from '../parts/hearing-names';
import { everyEntry, isNarrowed, type EntryFilter } from './entry-filter';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
  /** How many entries the filter leaves. */
  readonly found: number;
}

const all = '-';

/** Narrows the record by item, person, kind, or to questions without an answer. */
export const FilterBar = memo(function FilterBar({
  hearing,
  names,
  filter,
  onChange,
  found,
}: FilterBarProps): ReactNode {
  const { t, language } = useText();
  const items = hearing.agenda.map(({ id, title }, place) => ({
    value: id,
    label: `${place + 1}. ${localized(title, language).text || t('app.noText')}`,
  }));
  const people = peopleOf(hearing)
    .map((id) => ({ value: id, label: names.person(id) }))
    .sort((a, b) => compareNames(a.label, b.label, language));
  const kinds = entryKinds.map((kind) => ({ value: kind, label: t(`record.entryKind.${kind}`) }));
  const chosen = (value: string) => (value === all ? null : value);
  return (
    <div role="search" aria-label={t('entries.filter.label')} className={styles.bar} data-print="hide">
      <Select
        label={t('entries.field.item')}
        isLabelHidden
        value={filter.itemId ?? all}
        onChange={(value) => onChange({ ...filter, itemId: chosen(value) })}
        options={[{ value: all, label: t('entries.filter.allItems') }, ...items]}
        placeholder={t('entries.filter.allItems')}
      />
      <Select
        label={t('entries.filter.person')}
        isLabelHidden
        value={filter.personId ?? all}
        onChange={(value) => onChange({ ...filter, personId: chosen(value) })}
        options={[{ value: all, label: t('entries.filter.allPeople') }, ...people]}
        placeholder={t('entries.filter.allPeople')}
      />
      <Select
        label={t('entries.field.kind')}
        isLabelHidden
        value={filter.kind ?? all}
        onChange={(value) => onChange({ ...filter, kind: entryKinds.find((kind) => kind === value) ?? null })}
        options={[{ value: all, label: t('entries.filter.allKinds') }, ...kinds]}
        placeholder={t('entries.filter.allKinds')}
      />
      <Checkbox
        value={filter.onlyUnanswered}
        onChange={(onlyUnanswered) => onChange({ ...filter, onlyUnanswered })}
        label={t('entries.filter.onlyUnanswered')}
      />
      <span className={styles.count} role="status">
        {isNarrowed(filter)
          ? t('entries.filter.found', { found, total: hearing.entries.length })
          : t('entries.count', { count: found })}
      </span>
      {isNarrowed(filter) ? (
        <Button size="small" variant="quiet" onPress={() => onChange(everyEntry)}>
          {t('entries.filter.reset')}
        </Button>
      ) : null}
    </div>
  );
});

function peopleOf(hearing: Hearing): string[] {
  const ids = hearing.entries.flatMap(({ speakerId, addresseeId }) => [speakerId, addresseeId]);
  return [...new Set(ids.filter((id) => id !== null))];
}
