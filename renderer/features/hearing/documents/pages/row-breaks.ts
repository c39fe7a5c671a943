interface TableOnSheets {
  /** Heights of the rows, in pixels. */
  readonly heights: readonly number[];
  readonly headHeight: number;
  /** How many rows stand on the sheet where the table begins. */
  readonly first: number;
  /** Height of the field of text. */
  readonly fieldHeight: number;
}

/**
 * The rows, by their place, over which the head of a table is printed again. A browser repeats heads on printed sheets
 * but not on those of the preview, so the preview counts them itself. The last two rows stay together where a sheet
 * has room for both.
 */
export function rowsUnderRepeatedHead({ heights, headHeight, first, fieldHeight }: TableOnSheets): number[] {
  const starts: number[] = [];
  let used = Infinity;
  // A hundredth of a pixel is lost in adding up, never a line.
  const room = fieldHeight + 0.01;
  for (const [index, height] of heights.entries()) {
    if (index < first) continue;
    const withLast = index === heights.length - 2 ? height + (heights.at(-1) ?? 0) : height;
    const kept = headHeight + withLast > room ? height : withLast;
    if (used + kept > room) {
      starts.push(index);
      used = headHeight;
    }
    used += height;
  }
  return starts;
}
