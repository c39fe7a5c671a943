import type { Directory } from '../record/directory';
import type { Hearing } from '../record/hearing';
import type { Settings } from '../record/settings';
import type { QuorumAtVote, Vote } from '../record/vote';
import { attendanceSummary } from './presence';
import { quorumAt } from './quorum';

/**
 * Presence and quorum as they are noted at a vote. Null while nobody's attendance is recorded: "0 present" would be a
 * claim. Whoever is recorded as absent from the vote itself does not count as present, whatever the attendance says.
 */
export function quorumAtVote(
  hearing: Hearing,
  { at, record }: Pick<Vote, 'at' | 'record'>,
  directory: Directory,
  settings: Pick<Settings, 'quorum'>,
): QuorumAtVote | null {
  const { members, unrecorded } = attendanceSummary(hearing);
  if (members === unrecorded) return null;
  const ballots = record.method === 'byName' ? record.ballots : [];
  const absent = new Set(ballots.filter(({ value }) => value === 'absent').map(({ personId }) => personId));
  const participants = hearing.participants.filter(({ personId }) => !absent.has(personId));
  const quorum = quorumAt({ ...hearing, participants }, directory, settings, at);
  return { present: quorum.present, required: quorum.required, members: quorum.members };
}
