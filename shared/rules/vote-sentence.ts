import type { Vote, VoteCounts } from '../record/vote';
import { translator } from '../texts/catalogue';
import type { Language } from '../texts/language';
import { lacksQuorum, voteOutcome } from './vote-result';

/** The result of a vote as it is announced and printed: the sentence somebody wrote, else the drafted one. */
export function announcedResult(vote: Vote, language: Language): string | null {
  const written = vote.result[language]?.trim() ?? '';
  return written === '' ? voteSentence(vote, language) : written;
}

/**
 * The result of a vote in the usual formula: «„за“ – 9, „против“ – 1, „воздержались“ – 2. Решение принято.» Other voices
 * follow where there are any. Without a quorum it says so and names no decision. Null while nobody has counted.
 */
export function voteSentence(vote: Vote, language: Language): string | null {
  const t = translator(language);
  const { counts, outcome, unanimous } = voteOutcome(vote);
  if (counts === null) return null;
  const voices = t(`record.voteSentence.${vote.secrecy}`, { counts: countsInWords(counts, language) });
  if (lacksQuorum(vote)) return `${voices} ${t('record.voteSentence.noQuorum')}`;
  if (outcome === 'unknown') return voices;
  return `${voices} ${t(`record.voteSentence.${unanimous ? 'unanimous' : outcome}`)}`;
}

/** Voices that are named only where somebody has one. */
const otherVoices = ['didNotVote', 'recused', 'invalid', 'absent'] as const;

function countsInWords(counts: VoteCounts, language: Language): string {
  const t = translator(language);
  const others = otherVoices.filter((value) => counts[value] > 0);
  return [
    t('record.voteSentence.counts', {
      for: counts.for,
      against: counts.against,
      abstained: counts.abstained,
    }),
    ...others.map((value) => t(`record.voteSentence.${value}`, { count: counts[value] })),
  ].join(', ');
}
