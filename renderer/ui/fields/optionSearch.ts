export type ComboBoxItem = {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line that tells namesakes apart, for example the office held. */
  readonly secondary?: string | undefined;
};

/** Which items to offer for a typed text, best first. */
export type OptionSearch<Item extends ComboBoxItem> = (
  items: readonly Item[],
  query: string,
) => readonly Item[];

/** Items in which every typed word begins some word of the label or the second line, whatever the case. */
export function searchByWordStarts<Item extends ComboBoxItem>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const wanted = wordsOf(query);
  return items.filter((item) => {
    const words = wordsOf(`${item.label} ${item.secondary ?? ''}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
