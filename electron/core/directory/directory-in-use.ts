import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';

/** Whether a person, body or office is referred to by any hearing or instruction. */
export function isUsedInHearings(
  known: readonly { hearing: Hearing; instructions: readonly Instruction[] }[],
  id: string,
): boolean {
  return known.some(({ hearing, instructions }) => refersTo(hearing, id) || refersTo(instructions, id));
}

/** Identifiers are unique in the archive, so finding one as a value anywhere in a record is a reference to it. */
function refersTo(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (Array.isArray(value)) return value.some((one) => refersTo(one, id));
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((one) => refersTo(one, id));
  return false;
}
