import type { Hearing } from '../record/hearing';
import { exchangesOf, type Exchange } from './exchanges';

/**
 * The questions of an item that nobody has answered in the hall, in the order of the record; those with a promised reply
 * in writing among them. The place in this list, from 1, is the number by which the line and the keyboard call them.
 */
export function openQuestions(hearing: Hearing, itemId: string | null): Exchange[] {
  return exchangesOf(hearing, itemId).filter(({ state }) => state !== 'answered');
}
