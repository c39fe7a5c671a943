import type { Patch } from 'immer';

/** A place in a record and what stood or stands there. */
export interface ReadableValue {
  readonly path: string;
  readonly value: string;
}

/** Longest value shown in the list of changes, in characters. */
const longestValue = 2_000;

/**
 * The patches of a change as places and values that a person can read, before and after; places at which both say
 * the same are left out, because patches often replace a whole part for one word. A voice of a vote stays together with
 * the person whose it is.
 */
export function changeForReading(change: {
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}): { before: ReadableValue[]; after: ReadableValue[] } {
  const before = valuesOf(change.inversePatches);
  const after = valuesOf(change.patches);
  return { before: withoutSame(before, after), after: withoutSame(after, before) };
}

function valuesOf(patches: readonly Patch[]): Map<string, string> {
  return new Map(patches.flatMap(({ path, value }) => leaves(path.join('.'), value)));
}

function leaves(path: string, value: unknown): [string, string][] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, part]) => leaves(`${path}.${key}`, part));
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [[path, text.slice(0, longestValue)]];
}

function withoutSame(
  values: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): ReadableValue[] {
  return [...values]
    .filter(([path]) => together(path).some((each) => others.get(each) !== values.get(each)))
    .map(([path, value]) => ({ path, value }));
}

const voicePath = /^(votes\.\d+\.record\.ballots\.\d+)\.(?:personId|value)$/;

/** The places that say something only together. */
function together(path: string): string[] {
  const [, voice] = voicePath.exec(path) ?? [];
  return voice === undefined ? [path] : [`${voice}.personId`, `${voice}.value`];
}
