import { useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { installAssistiveTexts, type AssistiveTexts } from './assistiveTexts';

export type UiProviderProps = {
  /** BCP 47 tag of the interface, for example `ky`. */
  readonly language: string;
  /** What React Aria says to screen readers, in that language. */
  readonly texts: AssistiveTexts;
  readonly children: ReactNode;
};

/** Put once around the application: language of the components' own words for screen readers. */
export function UiProvider({ language, texts, children }: UiProviderProps): ReactNode {
  // While drawing and not in an effect: the components below ask for their words in this very pass.
  useMemo(() => installAssistiveTexts(texts), [texts]);
  return <I18nProvider locale={language}>{children}</I18nProvider>;
}
