import type { ReactNode } from 'react';
import { useSettings } from '@renderer/api';
import { Stack, TextField } from '@renderer/ui';
import { isBlank } from '@shared/rules/names';
import { languages, type Language } from '@shared/texts/language';
import { useLanguageChoices } from '../inputs/language-choices';
import { useText } from '../text';

/** Full names as they are being typed. */
export type TypedNames = { readonly [Key in Language]?: string };

interface NameFieldsProps {
  readonly label: string;
  readonly description?: string;
  readonly value: TypedNames;
  readonly onChange: (names: TypedNames) => void;
  readonly problem: string | undefined;
  /** Puts the caret into the first name that has been typed, else into the first one. */
  readonly autoFocus?: boolean;
}

/** A full name in the three languages, the original language first; one is enough. */
export function NameFields({
  label,
  description,
  value,
  onChange,
  problem,
  autoFocus = false,
}: NameFieldsProps): ReactNode {
  const { t, language } = useText();
  const { settings } = useSettings();
  const choices = useLanguageChoices(settings?.originalLanguage ?? language);
  const focused = languages.find((code) => !isBlank(value[code])) ?? choices[0]?.code;
  return (
    <Stack gap="small">
      {choices.map(({ code }, index) => (
        <TextField
          key={code}
          label={t('directory.nameIn', { what: label, inLanguage: t(`record.inLanguage.${code}`) })}
          lang={code}
          value={value[code] ?? ''}
          onChange={(text) => onChange({ ...value, [code]: text })}
          autoFocus={autoFocus && code === focused}
          problem={index === 0 ? problem : undefined}
          description={index === choices.length - 1 ? description : undefined}
        />
      ))}
    </Stack>
  );
}

export function isNameless(names: TypedNames): boolean {
  return languages.every((language) => isBlank(names[language]));
}

/** The names as the directory holds them. */
export function namesFrom(names: TypedNames): { [Key in Language]?: { full: string } } {
  const held: { [Key in Language]?: { full: string } } = {};
  for (const language of languages) {
    const full = names[language]?.trim() ?? '';
    if (full !== '') held[language] = { full };
  }
  return held;
}
