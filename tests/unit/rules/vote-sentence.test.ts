import { describe, expect, it } from 'vitest';
import type { Vote, VoteCounts } from '@shared/record/vote';
import { lacksQuorum } from '@shared/rules/vote-result';
import { announcedResult, voteSentence } from '@shared/rules/vote-sentence';
import { aVote } from './support/records';

function counted(counts: Partial<VoteCounts>, more: Partial<Vote> = {}): Vote {
  const none = { for: 0, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 };
  return aVote('v', { record: { method: 'byCount', counts: { ...none, ...counts } }, ...more });
}

const quorum = (present: number) => ({ present, required: 4, members: 7 });

describe('the drafted result of a vote', () => {
  it.each<[string, Vote, string, string, string]>([
    [
      'adopted',
      counted({ for: 5, against: 1, abstained: 1 }),
      '«макул» – 5, «каршы» – 1, «калыс» – 1. Чечим кабыл алынды.',
      '«за» – 5, «против» – 1, «воздержались» – 1. Решение принято.',
      'For – 5, against – 1, abstained – 1. Adopted.',
    ],
    [
      'adopted unanimously, where only absent and recused members did not vote for it',
      counted({ for: 5, absent: 1, recused: 1 }),
      '«макул» – 5, «каршы» – 0, «калыс» – 0, өзүн өзү четтетти – 1, катышкан жок – 1. Чечим бир добуштан кабыл алынды.',
      '«за» – 5, «против» – 0, «воздержались» – 0, заявили самоотвод – 1, отсутствовали – 1. Решение принято единогласно.',
      'For – 5, against – 0, abstained – 0, recused – 1, absent – 1. Adopted unanimously.',
    ],
    [
      'rejected in a secret vote',
      counted({ for: 2, against: 3, didNotVote: 1, invalid: 1 }, { secrecy: 'secret' }),
      'Жашыруун добуш берүү: «макул» – 2, «каршы» – 3, «калыс» – 0, добуш берген жок – 1, жараксыз бюллетень – 1. Чечим кабыл алынган жок.',
      'Тайное голосование: «за» – 2, «против» – 3, «воздержались» – 0, не голосовали – 1, недействительных бюллетеней – 1. Решение не принято.',
      'Secret ballot. For – 2, against – 3, abstained – 0, did not vote – 1, invalid ballots – 1. Not adopted.',
    ],
    [
      'without a quorum, when nothing is decided',
      counted({ for: 3 }, { quorum: quorum(3) }),
      '«макул» – 3, «каршы» – 0, «калыс» – 0. Кворум жок.',
      '«за» – 3, «против» – 0, «воздержались» – 0. Кворум отсутствует.',
      'For – 3, against – 0, abstained – 0. There is no quorum.',
    ],
    [
      'of a majority nobody can compute',
      counted({ for: 3 }, { majority: 'majorityOfMembers' }),
      '«макул» – 3, «каршы» – 0, «калыс» – 0.',
      '«за» – 3, «против» – 0, «воздержались» – 0.',
      'For – 3, against – 0, abstained – 0.',
    ],
  ])('%s', (_what, vote, ky, ru, en) => {
    expect([voteSentence(vote, 'ky'), voteSentence(vote, 'ru'), voteSentence(vote, 'en')]).toEqual([
      ky,
      ru,
      en,
    ]);
  });

  it('is none while nobody has counted', () => {
    expect(voteSentence(aVote('v'), 'ru')).toBeNull();
    expect(announcedResult(aVote('v'), 'ru')).toBeNull();
  });

  it('gives way to the sentence somebody wrote, language by language', () => {
    const vote = counted({ for: 1 }, { result: { ru: ' Единогласно. ', ky: '' } });
    expect(announcedResult(vote, 'ru')).toBe('Единогласно.');
    expect(announcedResult(vote, 'ky')).toBe(voteSentence(vote, 'ky'));
    expect(announcedResult(vote, 'en')).toBe(voteSentence(vote, 'en'));
  });

  it('is announced of a vote that has not been counted', () => {
    expect(announcedResult(aVote('v', { result: { ru: 'Отложено.' } }), 'ru')).toBe('Отложено.');
  });
});

describe('lacksQuorum', () => {
  it.each<[string, Vote, boolean]>([
    ['too few present', counted({}, { quorum: quorum(3) }), true],
    ['enough present', counted({}, { quorum: quorum(4) }), false],
    [
      'more voices than people recorded as present',
      counted({ for: 3, recused: 1 }, { quorum: quorum(3) }),
      false,
    ],
    ['absent voices prove nothing', counted({ for: 3, absent: 4 }, { quorum: quorum(3) }), true],
    ['no quorum required', counted({}, { quorum: { present: 1, required: null, members: 7 } }), false],
    ['attendance not recorded', counted({}), false],
  ])('%s', (_what, vote, lacking) => {
    expect(lacksQuorum(vote)).toBe(lacking);
  });
});
