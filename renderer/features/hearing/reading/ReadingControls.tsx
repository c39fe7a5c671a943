import type { ReactNode } from 'react';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useText } from '@renderer/app/text';
import { SegmentedControl, Select, Stack } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import type { Language } from '@shared/texts/language';
import { useReadingPage } from './reading-page';
import { peopleOf } from './reading-parts';

interface ReadingControlsProps {
  readonly onLanguage: (language: Language) => void;
  readonly onPerson: (personId: string | null) => void;
}

const everybody = '-';

/** The language of the texts, and the person whose words are wanted. Both stand in the address. */
export function ReadingControls({ onLanguage, onPerson }: ReadingControlsProps): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const { hearing, names, language, personId } = page;
  const choices = useLanguageChoices(hearing.language);
  const people = peopleOf(page)
    .map((id) => ({ value: id, label: names.person(id), secondary: names.office(id) || undefined }))
    .sort((a, b) => compareNames(a.label, b.label, language));
  return (
    <Stack>
      <SegmentedControl
        label={t('reading.language')}
        value={language}
        onChange={onLanguage}
        options={choices.map(({ code, shortName }) => ({ value: code, label: shortName }))}
      />
      <Select
        label={t('reading.person')}
        value={personId ?? everybody}
        onChange={(chosen) => onPerson(chosen === everybody ? null : chosen)}
        options={[{ value: everybody, label: t('reading.everybody') }, ...people]}
        placeholder={t('reading.everybody')}
      />
    </Stack>
  );
}
