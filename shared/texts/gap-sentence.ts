import { instruments } from '../record/decision';
import type { Gap } from '../rules/gaps';
import type { Translate } from './catalogue';
import type { MessageParams } from './message';
import { readable } from './sentence-values';

/** The sentence that tells a person what the papers of a hearing lack. */
export function gapSentence(gap: Gap, t: Translate): string {
  const params: MessageParams = { ...readable(gap.details, t), ...named(gap, t) };
  return t(`gaps.${gap.code}`, params);
}

/** Values that are names of the catalogue. */
function named({ language, details }: Gap, t: Translate): MessageParams {
  const instrument = instruments.find((candidate) => candidate === details['instrument']);
  return {
    ...(language !== null && { language: t(`record.inLanguage.${language}`) }),
    ...(instrument !== undefined && { instrument: t(`record.instrument.${instrument}`) }),
  };
}
