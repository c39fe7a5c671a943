/** An identifier for a new sentence. The settings are saved as a whole, so the core gives none. */
export function newPhraseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `phrase-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
