import type { LocalizedText } from '../../record/primitives';
import { isBlank } from '../names';
import { lacksQuorum, voteCountsOf } from '../vote-result';
import { type Gap, type GapInput, gapsOf, missingLanguages } from './gap';

const gap = gapsOf('votes');

/** Votes without a result or a subject, and votes at which presence was not noted or was too small. */
export function voteGaps({ hearing, languages }: GapInput): Gap[] {
  return hearing.votes.flatMap((vote, place) => {
    const fields = { targetId: vote.id, details: { number: place + 1 } };
    const found: Gap[] = [];
    if (voteCountsOf(vote) === null) found.push(gap('voteCountsMissing', fields));
    if (vote.quorum === null) found.push(gap('voteQuorumMissing', { ...fields, severity: 'warning' }));
    if (lacksQuorum(vote)) found.push(gap('voteWithoutQuorum', { ...fields, severity: 'warning' }));
    // A vote on a proposal is about the words of the proposal: what they lack is a gap of their own.
    const proposal = hearing.entries.find(({ id }) => id === vote.proposalId);
    const subjects =
      proposal !== undefined && !isStated(vote.subject) && isStated(proposal.text)
        ? []
        : missingLanguages(vote.subject, languages, (language) =>
            gap('voteSubjectMissing', { ...fields, language }),
          );
    return [...found, ...subjects];
  });
}

function isStated(text: LocalizedText): boolean {
  return Object.values(text).some((value) => !isBlank(value));
}
