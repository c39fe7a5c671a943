/** The first letter as a capital, for a word of the catalogues that begins a sentence or a heading. */
export function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
