/** The text with a capital first letter: the catalogues name kinds and states as they stand inside a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
