import { type ProblemCode, Refusal } from '../contract/problem';
import { withoutUndefined } from './without-undefined';

interface Identified {
  readonly id: string;
}

/** What an edit sets: a key without a value leaves the field as it is. */
export type Edit<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** The value with the fields of an edit. */
export function edited<Value extends object>(value: Value, set: Edit<Value>): Value {
  return { ...value, ...withoutUndefined(set) };
}

/**
 * The part of a record with this identifier.
 *
 * @throws Refusal with the given code where there is none.
 */
export function partWithId<Value extends Identified>(
  list: readonly Value[],
  id: string,
  code: ProblemCode,
): Value {
  const found = list.find((value) => value.id === id);
  if (found === undefined) throw new Refusal(code, { id });
  return found;
}

/** Puts a part at a place of the list; a place past the end, or none, is the end. */
export function insertAt<Value>(list: Value[], value: Value, place = list.length): void {
  list.splice(place, 0, value);
}

export function replaceById<Value extends Identified>(list: Value[], value: Value): void {
  const place = list.findIndex(({ id }) => id === value.id);
  list[place] = value;
}

export function removeById(list: Identified[], id: string): void {
  const place = list.findIndex((value) => value.id === id);
  if (place >= 0) list.splice(place, 1);
}

/** Moves a part so that it stands at `to` afterwards. */
export function moveTo<Value extends Identified>(list: Value[], value: Value, to: number): void {
  removeById(list, value.id);
  insertAt(list, value, to);
}

/**
 * Makes a list hold these parts, writing only the places that differ: one change then stays one short line of the
 * history, however long the list is.
 */
export function setParts<Value>(list: Value[], parts: readonly Value[]): void {
  for (const [place, part] of parts.entries()) {
    if (list[place] !== part) list[place] = part;
  }
  list.splice(parts.length);
}
