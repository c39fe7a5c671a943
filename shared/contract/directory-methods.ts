import { z } from 'zod';
import { directory } from '../record/directory';
import { directoryChange } from '../record/directory-change';
import { entry } from '../record/entry';
import { isoDate, localizedText, recordId } from '../record/primitives';
import { method } from './method';

export const directoryState = z.strictObject({ directory, revision: z.int() });

/** An entry with the hearing it belongs to, as it is shown on a person's page. */
export const entryInHearing = z.strictObject({
  hearingId: recordId,
  hearingTitle: localizedText,
  date: isoDate,
  itemTitle: localizedText.nullable(),
  entry,
  /** The question an answer belongs to, or the answers a question received. */
  related: z.array(entry),
});

export const directoryMethods = {
  /** Everybody and every body the office knows, with the revision a change names. */
  'directory.get': method('read', z.strictObject({}), directoryState),
  /** Applies one change; a second person of the same full name is refused until somebody confirms it. */
  'directory.change': method(
    'write',
    z.strictObject({ expectedRevision: z.int(), change: directoryChange }),
    z.strictObject({ ...directoryState.shape, createdId: recordId.nullable() }),
  ),
  /** What a person asked, was asked, answered, promised and said, and where the person took part; newest first. */
  'people.page': method(
    'read',
    z.strictObject({ personId: recordId }),
    z.strictObject({
      asked: z.array(entryInHearing),
      wasAsked: z.array(entryInHearing),
      answered: z.array(entryInHearing),
      promised: z.array(entryInHearing),
      said: z.array(entryInHearing),
      hearings: z.array(
        z.strictObject({ id: recordId, title: localizedText, date: isoDate, bodyId: recordId }),
      ),
    }),
  ),
} as const;

export type DirectoryState = z.infer<typeof directoryState>;
export type EntryInHearing = z.infer<typeof entryInHearing>;
