import { useMemo } from 'react';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { entryNumber } from '@shared/rules/exchanges';
import type { Language } from '@shared/texts/language';
import { addParticipants, newParticipants } from '../parts/new-participants';
import { useUndoable } from '../parts/use-undoable';
import type { HearingSectionProps } from '../section-props';
import { placeAtMoment } from './repair/place-at-moment';

/** Changes of single entries; each answers whether it was made, a refusal is reported. */
export interface EntryActions {
  edit(entry: Entry, set: Partial<Omit<Entry, 'id'>>): Promise<boolean>;
  /** Into another item: an answer leaves its question behind, which belongs to the former item. */
  moveToItem(entry: Entry, itemId: string | null): Promise<boolean>;
  /** By places, in the order of the whole record. */
  move(entry: Entry, by: number): Promise<boolean>;
  /** To where its time belongs. */
  moveToMoment(entry: Entry): Promise<boolean>;
  /** Cuts the text of a language at a character; answers the entry that begins there, null where it was refused. */
  split(entry: Entry, language: Language, offset: number): Promise<string | null>;
  /** Puts the entry at the end of the one before it; answers that one, null where it was refused. */
  join(entry: Entry): Promise<string | null>;
  remove(entry: Entry): Promise<boolean>;
}

export function useEntryActions({
  hearing,
  directory,
  changer,
  report,
}: Pick<HearingSectionProps, 'hearing' | 'directory' | 'changer' | 'report'>): EntryActions {
  const { t } = useText();
  const undoable = useUndoable(hearing.id, changer, report);
  return useMemo(() => {
    const placeOf = (entry: Entry) => hearing.entries.findIndex(({ id }) => id === entry.id);

    async function edit(entry: Entry, set: Partial<Omit<Entry, 'id'>>): Promise<boolean> {
      return made(async () => {
        const people = [set.speakerId ?? null, set.addresseeId ?? null, set.writtenReply?.personId ?? null];
        await addParticipants(changer, newParticipants(hearing, directory, people));
        await changer.change({ kind: 'entry.edit', entryId: entry.id, set });
      });
    }

    async function moveTo(entry: Entry, to: number): Promise<boolean> {
      if (to < 0 || to >= hearing.entries.length) return false;
      return made(() => changer.change({ kind: 'entry.move', entryId: entry.id, to }));
    }

    async function made(change: () => Promise<unknown>): Promise<boolean> {
      try {
        await change();
        return true;
      } catch (error) {
        report(error);
        return false;
      }
    }

    return {
      edit,
      moveToItem: (entry, itemId) =>
        edit(entry, entry.answersId === null ? { itemId } : { itemId, answersId: null }),
      move: (entry, by) => moveTo(entry, placeOf(entry) + by),
      async moveToMoment(entry) {
        const to = placeAtMoment(hearing, entry);
        if (to === null) {
          toasts.show({ text: t('flow.repair.inPlace') });
          return false;
        }
        const from = placeOf(entry) + 1;
        return made(() =>
          undoable(
            { kind: 'entry.move', entryId: entry.id, to },
            t('flow.repair.isMoved', { from, to: to + 1 }),
          ),
        );
      },
      async split(entry, language, offset) {
        const number = entryNumber(hearing, entry.id);
        try {
          return await undoable(
            { kind: 'entry.split', entryId: entry.id, language, offset },
            t('flow.repair.isSplit', { number }),
          );
        } catch (error) {
          report(error);
          return null;
        }
      },
      async join(entry) {
        const number = entryNumber(hearing, entry.id);
        const before = hearing.entries[number - 2];
        const isMade = await made(() =>
          undoable(
            { kind: 'entry.join', entryId: entry.id },
            t('flow.repair.isJoined', { number, before: number - 1 }),
          ),
        );
        return isMade ? (before?.id ?? null) : null;
      },
      remove: (entry) =>
        made(() =>
          undoable(
            { kind: 'entry.remove', entryId: entry.id },
            t('entries.removed', { number: entryNumber(hearing, entry.id) }),
          ),
        ),
    };
  }, [hearing, directory, changer, report, t, undoable]);
}
