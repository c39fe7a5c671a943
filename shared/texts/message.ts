import type { Language } from './language';

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills a message of the catalogues.
 *
 * `{name}` is replaced by the parameter; `{count|hearing|hearings}` by the word form that fits the number in
 * `count` (English two forms, Russian three, Kyrgyz one, because a Kyrgyz noun stays singular after a number).
 * We choose the form ourselves: Chromium has no Kyrgyz plural data and silently uses the machine's language.
 *
 * @throws Error when a parameter is missing: a half-filled sentence must not reach a reader.
 */
export function fillMessage(language: Language, message: string, params: MessageParams = {}): string {
  return message.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_match, name: string, forms: string | undefined) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The message "${message}" needs the parameter "${name}".`);
    if (forms === undefined) return String(value);
    return chooseForm(language, Number(value), forms.split('|'));
  });
}

function chooseForm(language: Language, count: number, forms: readonly string[]): string {
  const form = forms[formIndex(language, count)] ?? forms.at(-1);
  return form ?? '';
}

/** Index of the word form for a number: Russian by the last two digits, English one or many, Kyrgyz always the same. */
function formIndex(language: Language, count: number): number {
  const absolute = Math.abs(count);
  if (language === 'ky') return 0;
  if (language === 'en') return absolute === 1 ? 0 : 1;
  const lastTwo = absolute % 100;
  const last = absolute % 10;
  if (!Number.isInteger(absolute)) return 1;
  if (last === 1 && lastTwo !== 11) return 0;
  if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) return 1;
  return 2;
}
