import { createContext, useContext } from 'react';
import type { Language } from '@shared/texts/language';
import type { HearingNames } from '../parts/hearing-names';
import type { HearingSectionProps } from '../section-props';

/** What every part of the page reads from. */
export interface ReadingPage extends Pick<
  HearingSectionProps,
  'hearing' | 'directory' | 'instructions' | 'targetId'
> {
  /** Names in the language of the texts. */
  readonly names: HearingNames;
  /** The language the texts are wanted in; the words of the interface keep their own. */
  readonly language: Language;
  /** Only what this person said and was asked; null shows everything. */
  readonly personId: string | null;
}

export const ReadingContext = createContext<ReadingPage | null>(null);

export function useReadingPage(): ReadingPage {
  const page = useContext(ReadingContext);
  if (page === null) throw new Error('useReadingPage needs a ReadingContext above it.');
  return page;
}
