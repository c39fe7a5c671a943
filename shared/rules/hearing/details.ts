import type { Hearing } from '../../record/hearing';
import { withoutEmptyLanguages } from '../clean-text';
import { withoutUndefined } from '../without-undefined';
import { type Applied, type ChangeContext, type ChangeOf, namesIn, nothingCreated } from './change-context';
import { requireBody, requireParticipant } from './known-people';
import { checkSittingTimes } from './sitting-times';

/** Edits number, title, date, place, times, and who presides and keeps the minutes. */
export function editDetails(
  hearing: Hearing,
  { set }: ChangeOf<'details.edit'>,
  { directory }: ChangeContext,
): Applied {
  const given = withoutUndefined(set);
  if (given.title !== undefined) given.title = withoutEmptyLanguages(given.title);
  if (given.place !== undefined) given.place = withoutEmptyLanguages(given.place);
  checkSittingTimes({ ...hearing, ...given });
  for (const personId of [given.presidingId, given.secretaryId]) {
    if (typeof personId === 'string') requireParticipant(hearing, personId, namesIn(hearing, directory));
  }
  if (given.bodyId !== undefined) requireBody(directory, given.bodyId);
  for (const bodyId of given.jointBodyIds ?? []) requireBody(directory, bodyId);
  Object.assign(hearing, given);
  return nothingCreated;
}
