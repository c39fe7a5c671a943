import type { Gap } from '@shared/rules/gaps';

/**
 * Where the list goes on behind the gap visited last. A gap that was filled has left the list, so the one that moved into
 * its place is next; behind the last one it begins anew. -1 where nothing is missing.
 */
export function nextGapPlace(
  gaps: readonly Gap[],
  last: { readonly gap: Gap; readonly place: number } | null,
): number {
  if (gaps.length === 0) return -1;
  if (last === null) return 0;
  const found = gaps.findIndex((gap) => isSame(gap, last.gap));
  return (found < 0 ? last.place : found + 1) % gaps.length;
}

function isSame(one: Gap, other: Gap): boolean {
  return (
    one.code === other.code &&
    one.targetId === other.targetId &&
    one.language === other.language &&
    one.details['item'] === other.details['item']
  );
}
