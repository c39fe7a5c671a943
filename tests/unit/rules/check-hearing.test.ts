import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import { checkHearing, contradictionsIn } from '@shared/rules/check-hearing';
import { aDecision, aHearing, anEntry, anItem, aParticipant, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const ballots = (personId: string) => ({
  method: 'byName' as const,
  ballots: [{ personId, value: 'for' as const }],
});

function span(start: string, end: string | null) {
  return { start: at(start), end: end === null ? null : at(end) };
}

function turn(id: string, personId: string) {
  return { id, personId, itemId: null, ...span('10:00', '10:20'), limitSeconds: null };
}

describe('checkHearing', () => {
  it('lets a hearing that keeps the rules pass', () => {
    expect(() => checkHearing(aHearing({ entries: [anEntry('e', { speakerId: 'asanov' })] }))).not.toThrow();
  });

  it.each<[string, Partial<Hearing>, ProblemCode]>([
    ['one identifier twice', { agenda: [anItem('a'), anItem('a')] }, 'input.identifier'],
    ['one identifier for different parts', { entries: [anEntry('item-1')] }, 'input.identifier'],
    [
      'a participant twice',
      { participants: [aParticipant('asanov'), aParticipant('asanov')] },
      'participant.alreadyThere',
    ],
    [
      'an end before the start',
      { actualStart: at('12:00'), actualEnd: at('10:00') },
      'hearing.endBeforeStart',
    ],
    ['a presiding stranger', { presidingId: 'stranger' }, 'participant.unknown'],
    ['a secretary who is a stranger', { secretaryId: 'stranger' }, 'participant.unknown'],
    ['a speaking stranger', { entries: [anEntry('e', { speakerId: 'stranger' })] }, 'participant.unknown'],
    [
      'an answer to itself',
      { entries: [anEntry('e', { kind: 'answer', answersId: 'e' })] },
      'entry.answersItself',
    ],
    ['a guest’s vote', { votes: [aVote('v', { record: ballots('minister') })] }, 'vote.notMember'],
    ['a vote on nothing', { votes: [aVote('v', { proposalId: 'no' })] }, 'entry.unknown'],
    ['a decision by no vote', { decisions: [aDecision('d', { voteId: 'no' })] }, 'vote.unknown'],
    [
      'overlapping stays',
      {
        participants: [
          aParticipant('asanov', {
            presence: 'present',
            stays: [0, 1].map(() => ({ arrived: null, left: null })),
          }),
        ],
      },
      'attendance.overlapping',
    ],
    [
      'two items considered at once',
      {
        agenda: [span('10:00', '11:00'), span('10:30', null)].map((considered, place) =>
          anItem(`item-${place}`, { considered: [considered] }),
        ),
      },
      'agenda.timesOverlap',
    ],
    [
      'a closed part after the sitting',
      { actualEnd: at('12:00'), closedParts: [{ id: 'c', ...span('11:30', '12:30'), note: '' }] },
      'hearing.closedPartOutsideSitting',
    ],
    [
      'two people speaking at once',
      { turns: [turn('t', 'asanov'), turn('u', 'bekova')] },
      'turn.overlapping',
    ],
    ['a stranger speaking', { turns: [turn('t', 'stranger')] }, 'participant.unknown'],
    [
      'a turn before the sitting',
      { actualStart: at('10:30'), turns: [turn('t', 'asanov')] },
      'hearing.notInSession',
    ],
    [
      'somebody waiting twice',
      { speakerQueue: ['p', 'q'].map((id) => ({ id, personId: 'asanov', since: at('10:00') })) },
      'queue.alreadyThere',
    ],
    [
      'a stranger waiting',
      { speakerQueue: [{ id: 'p', personId: 'stranger', since: at('10:00') }] },
      'participant.unknown',
    ],
    [
      'one identifier for a turn and an entry',
      { entries: [anEntry('t')], turns: [turn('t', 'asanov')] },
      'input.identifier',
    ],
  ])('refuses %s', (_what, more, code) => {
    expectRefusal(() => checkHearing(aHearing(more)), code);
  });

  it('finds all contradictions', () => {
    const entries = [anEntry('e', { itemId: 'no' }), anEntry('f', { speakerId: 'no' }), anEntry('g')];
    expect(contradictionsIn(aHearing({ entries })).map(({ code }) => code)).toEqual([
      'agenda.unknownItem',
      'participant.unknown',
    ]);
  });
});
