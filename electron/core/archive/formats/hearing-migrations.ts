import type { Migration } from '@storage/migrations';

/** Item times, closed parts, turns and queue of a sitting recorded live, and two more voices of a vote. */
export const sittingRecordedLive: Migration = {
  version: 2,
  name: '002-sitting-recorded-live',
  up: (data) => {
    const hearing = data as FirstHearing;
    return {
      ...hearing,
      closedParts: [],
      speakerQueue: [],
      turns: [],
      agenda: eachOf(hearing.agenda, (item) => ({ ...item, addedInSession: false, considered: [] })),
      votes: eachOf(hearing.votes, (vote) => ({ ...vote, record: withAllVoices(vote.record), result: {} })),
    };
  },
};

export const hearingMigrations: readonly Migration[] = [sittingRecordedLive];

/** What the first version of a hearing holds where the second differs; a hearing file of others may lack any of it. */
interface FirstHearing {
  readonly agenda?: readonly object[];
  readonly votes?: readonly { readonly record?: FirstVoteRecord }[];
}

interface FirstVoteRecord {
  readonly counts?: object | null;
}

/** What is no list stays as it is: the schema says what is wrong with it. */
function eachOf<Part>(parts: readonly Part[] | undefined, step: (part: Part) => object): unknown {
  return Array.isArray(parts) ? parts.map(step) : parts;
}

function withAllVoices(record: FirstVoteRecord | undefined): unknown {
  const counts = record?.counts ?? null;
  return counts === null ? record : { ...record, counts: { ...counts, absent: 0, invalid: 0 } };
}
