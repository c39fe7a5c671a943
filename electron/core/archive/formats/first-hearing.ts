import type { Hearing } from '@shared/record/hearing';
import type { Vote } from '@shared/record/vote';

/**
 * A hearing as the first version of the format held it; null where it holds something that version could not. A record
 * approved before the format grew keeps its fingerprint, which was taken of this form.
 */
export function asFirstHearing(hearing: Hearing): unknown {
  const { closedParts, speakerQueue, turns, ...kept } = hearing;
  if (closedParts.length + speakerQueue.length + turns.length > 0) return null;
  if (hearing.entries.some(({ kind }) => kind === 'unsorted')) return null;
  const agenda = hearing.agenda.map(asFirstItem);
  const votes = hearing.votes.map(asFirstVote);
  if (agenda.includes(null) || votes.includes(null)) return null;
  return { ...kept, agenda, votes };
}

function asFirstItem({ addedInSession, considered, ...kept }: Hearing['agenda'][number]): object | null {
  return addedInSession || considered.length > 0 ? null : kept;
}

function asFirstVote({ result, record, ...kept }: Vote): object | null {
  if (Object.keys(result).length > 0) return null;
  if (record.method === 'byName') {
    const isNew = record.ballots.some(({ value }) => value === 'absent' || value === 'invalid');
    return isNew ? null : { ...kept, record };
  }
  if (record.counts === null) return { ...kept, record };
  const { absent, invalid, ...counts } = record.counts;
  return absent + invalid > 0 ? null : { ...kept, record: { ...record, counts } };
}
