/** The lines of a text without empty ones and without repetitions. */
export function linesFrom(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
