import { useMemo } from 'react';
import { useText } from '@renderer/app/text';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Language } from '@shared/texts/language';
import { hearingNames, type HearingNames } from './hearing-names';

/** Names for the reader of the interface, or of the language given. */
export function useHearingNames(hearing: Hearing, directory: Directory, wanted?: Language): HearingNames {
  const { language: interfaceLanguage } = useText();
  const language = wanted ?? interfaceLanguage;
  return useMemo(() => hearingNames(hearing, directory, language), [hearing, directory, language]);
}
