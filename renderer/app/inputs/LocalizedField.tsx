import type { ReactNode } from 'react';
import { useSettings } from '@renderer/api';
import { LocalizedTextField, type LocalizedTextFieldProps } from '@renderer/ui';
import type { LocalizedText } from '@shared/record/primitives';
import { isBlank } from '@shared/rules/names';
import { languages, type Language } from '@shared/texts/language';
import { useLanguageChoices } from './language-choices';
import { useText } from '../text';

export type LocalizedFieldProps = Omit<
  LocalizedTextFieldProps<Language>,
  'value' | 'onCommit' | 'languages' | 'missingLabel'
> & {
  readonly value: LocalizedText;
  /** The texts without those that were emptied: a language that is not there is a gap, not an empty text. */
  readonly onCommit: (value: LocalizedText) => void;
  /** The language of the first tab; the original language of the office where it is left out. */
  readonly original?: Language | undefined;
};

/** A text in the three languages, the original first. */
export function LocalizedField({ original, onCommit, ...field }: LocalizedFieldProps): ReactNode {
  const { t } = useText();
  const { settings } = useSettings();
  const choices = useLanguageChoices(original ?? settings?.originalLanguage ?? 'ky');
  return (
    <LocalizedTextField
      {...field}
      languages={choices}
      missingLabel={t('app.noText')}
      onCommit={(value) => onCommit(withoutBlanks(value))}
    />
  );
}

function withoutBlanks(value: { readonly [Key in Language]?: string | undefined }): LocalizedText {
  const held: LocalizedText = {};
  for (const language of languages) {
    const text = value[language];
    if (text !== undefined && !isBlank(text)) held[language] = text;
  }
  return held;
}
