import type { DifferenceLine, PaperDifference } from '@shared/documents/difference';

/** Paragraphs before and after a change that show where it stands. */
const around = 1;
/** Changed paragraphs a person can look through in a window; Word shows the rest. */
const mostChanged = 300;

/** The changes with their surroundings: long runs of paragraphs that are the same become one line with their number. */
export function shortened(lines: readonly DifferenceLine[]): PaperDifference {
  const changes = lines.flatMap((line, place) => (isSame(line) ? [] : [place]));
  const shown = changes.slice(0, mostChanged);
  const near = new Set<number>();
  for (const place of shown)
    for (let other = place - around; other <= place + around; other += 1) near.add(other);
  const end = changes[mostChanged] ?? lines.length;
  const result: DifferenceLine[] = [];
  for (const [place, line] of lines.slice(0, end).entries()) {
    const last = result.at(-1);
    if (near.has(place) || !isSame(line)) result.push(line);
    else if (last?.kind === 'skipped') result.splice(-1, 1, { kind: 'skipped', count: last.count + 1 });
    else result.push({ kind: 'skipped', count: 1 });
  }
  return { lines: result, changes: changes.length, notShown: changes.length - shown.length };
}

function isSame(line: DifferenceLine): boolean {
  return line.kind === 'skipped' || line.parts.every(({ change }) => change === 'same');
}
