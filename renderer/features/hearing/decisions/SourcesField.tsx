import { useMemo, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { TagField } from '@renderer/ui';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { useHearingNames } from '../parts/use-hearing-names';
import type { HearingSectionProps } from '../section-props';

interface SourcesFieldProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly value: readonly string[];
  readonly onChange: (entryIds: readonly string[]) => void;
  readonly isReadOnly: boolean;
}

const longestLabel = 90;

/** The entries of the record something grew out of, found by number, speaker or words. */
export function SourcesField({
  hearing,
  directory,
  value,
  onChange,
  isReadOnly,
}: SourcesFieldProps): ReactNode {
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const items = useMemo(
    () =>
      hearing.entries.map((entry) => {
        const speaker = entry.speakerId === null ? t('entries.noSpeaker') : names.person(entry.speakerId);
        const { text } = localized(entry.text, entry.language);
        return {
          id: entry.id,
          label: t('entries.questionOption', { number: entryNumber(hearing, entry.id), speaker }),
          secondary: text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text,
        };
      }),
    [hearing, names, t],
  );
  return (
    <TagField
      label={t('decisions.list.sources')}
      items={items}
      value={value.filter((id) => items.some((item) => item.id === id))}
      onChange={onChange}
      noMatches={t('decisions.list.noSources')}
      placeholder={t('decisions.list.sourcesPlaceholder')}
      removeLabel={(label) => t('decisions.list.removeSource', { label })}
      isReadOnly={isReadOnly}
    />
  );
}
