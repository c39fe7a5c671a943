import type { Problem, ProblemCode, ProblemDetails } from '../contract/problem';
import { hearingStatuses } from '../record/hearing';
import type { IsoDate } from '../record/primitives';
import { isMessageKey, type Translate } from './catalogue';
import type { MessageParams } from './message';
import { readable } from './sentence-values';

/**
 * The sentence that tells a person what was refused and what to do about it.
 *
 * A refusal is raised in many places, so it may come without a value its sentence wants; the place is then marked
 * with an ellipsis, because failing here would hide the refusal itself.
 *
 * @param day the day of the sitting the problem is about: its moments are told by their time alone.
 */
export function problemSentence(problem: Problem, t: Translate, day?: IsoDate): string {
  const details = { ...readable(problem.details, t, day), ...named(problem, t) };
  const sentence = t(`problems.${problem.code}`, { ...unknownDetails, ...details });
  return [sentence, ...additions(problem, t)].join(' ');
}

/** Every value the sentences can hold. */
const unknownDetails: MessageParams = Object.fromEntries(
  [
    'arrived',
    'at',
    'by',
    'code',
    'count',
    'date',
    'end',
    'file',
    'folder',
    'found',
    'id',
    'known',
    'left',
    'message',
    'limit',
    'link',
    'mark',
    'name',
    'number',
    'other',
    'period',
    'pid',
    'place',
    'present',
    'program',
    'reason',
    'seconds',
    'start',
    'status',
    'title',
    'votes',
    'words',
  ].map((name) => [name, '…']),
);

/** What stands behind the sentence where the refusal knows it. */
const addedDetails: Partial<Record<ProblemCode, Readonly<Record<string, AddedPart>>>> = {
  'input.invalid': { path: 'field' },
  'input.identifier': { path: 'field' },
  'input.date': { path: 'field' },
  'input.time': { path: 'field' },
  'input.dateTime': { path: 'field' },
  'phrase.code': { path: 'field' },
  'text.controlCharacters': { path: 'field' },
  'text.empty': { path: 'field' },
  'text.tooLong': { path: 'field' },
  'exchange.damaged': { reason: 'message' },
  'storage.diskFull': { folder: 'folder' },
  'storage.notWritable': { folder: 'folder' },
  'storage.failed': { file: 'file' },
  'storage.damaged': { file: 'file' },
  'storage.newerFormat': { file: 'file' },
  'storage.locked': { host: 'computer' },
  'pdf.failed': { message: 'message' },
  'program.failed': { message: 'message' },
};

type AddedPart = 'file' | 'folder' | 'computer' | 'field' | 'message';

/** Values that are names of the catalogue. */
function named({ code, details }: Problem, t: Translate): MessageParams {
  if (code === 'hearing.wrongStatus') {
    const status = hearingStatuses.find((candidate) => candidate === details['status']);
    return status === undefined ? {} : { status: t(`record.hearingStatus.${status}`) };
  }
  if (details['place'] !== undefined && code.startsWith('template.')) return { place: placeOf(details, t) };
  if (code === 'hearing.notReadyToApprove') return { reason: reasonNotReady(details, t) };
  return {};
}

/** Where in a Word file of the office the fault is. */
function placeOf({ place, number }: ProblemDetails, t: Translate): string {
  const key = `problemParts.templatePlace.${place ?? ''}`;
  return isMessageKey(key) ? t(key, { number: number ?? '…' }) : String(place);
}

function reasonNotReady({ reason, count }: ProblemDetails, t: Translate): string {
  return reason === 'empty'
    ? t('problemParts.notReady.empty')
    : t('problemParts.notReady.contradictions', { count: count ?? 1 });
}

function additions({ code, details }: Problem, t: Translate): string[] {
  return Object.entries(addedDetails[code] ?? {}).flatMap(([name, part]) => {
    const value = details[name] ?? '';
    return value === '' ? [] : t(`problemParts.${part}`, readable({ value }, t));
  });
}
