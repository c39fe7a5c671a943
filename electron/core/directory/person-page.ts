import type { MethodOutput } from '@shared/contract/contract';
import type { EntryInHearing } from '@shared/contract/directory-methods';
import type { Entry, EntryKind } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';

type PersonPage = MethodOutput<'people.page'>;

/** What somebody says beside questions and answers. */
const speechKinds: ReadonlySet<EntryKind> = new Set([
  'report',
  'statement',
  'appeal',
  'proposal',
  'procedure',
  'remark',
  'unsorted',
]);

/** What a person asked, was asked, answered, promised and said in all hearings, newest first. */
export function personPage(personId: string, hearings: readonly Hearing[]): PersonPage {
  const newestFirst = [...hearings].sort((left, right) => right.date.localeCompare(left.date, 'en'));

  function entriesWhere(fits: (entry: Entry) => boolean): EntryInHearing[] {
    return newestFirst.flatMap((hearing) =>
      hearing.entries.filter(fits).map((entry) => entryInHearing(hearing, entry)),
    );
  }

  const speaks = (entry: Entry): boolean => entry.speakerId === personId;
  return {
    asked: entriesWhere((entry) => speaks(entry) && entry.kind === 'question'),
    wasAsked: entriesWhere((entry) => entry.kind === 'question' && entry.addresseeId === personId),
    answered: entriesWhere((entry) => speaks(entry) && entry.kind === 'answer'),
    promised: entriesWhere(
      (entry) => (speaks(entry) && entry.promise !== null) || entry.writtenReply?.personId === personId,
    ),
    said: entriesWhere((entry) => speaks(entry) && speechKinds.has(entry.kind)),
    hearings: newestFirst
      .filter(
        ({ participants, presidingId, secretaryId }) =>
          presidingId === personId ||
          secretaryId === personId ||
          participants.some((participant) => participant.personId === personId),
      )
      .map(({ id, title, date, bodyId }) => ({ id, title, date, bodyId })),
  };
}

function entryInHearing(hearing: Hearing, entry: Entry): EntryInHearing {
  const item = hearing.agenda.find(({ id }) => id === entry.itemId);
  const related =
    entry.kind === 'question'
      ? hearing.entries.filter(({ answersId }) => answersId === entry.id)
      : hearing.entries.filter(({ id }) => id === entry.answersId);
  return {
    hearingId: hearing.id,
    hearingTitle: hearing.title,
    date: hearing.date,
    itemTitle: item?.title ?? null,
    entry,
    related,
  };
}
