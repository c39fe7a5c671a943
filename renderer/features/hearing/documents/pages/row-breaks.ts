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
 * but not on those of the preview, so the preview counts them itself.
 */
export function rowsUnderRepeatedHead({ heights, headHeight, first, fieldHeight }: TableOnSheets): number[] {
  const starts: number[] = [];
  let used = Infinity;
  for (const [index, height] of heights.entries()) {
    if (index < first) continue;
    // A hundredth of a pixel is lost in adding up, never a line.
    if (used + height > fieldHeight + 0.01) {
      starts.push(index);
      used = headHeight;
    }
    used += height;
  }
  return starts;
}
