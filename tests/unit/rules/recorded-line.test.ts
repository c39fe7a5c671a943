import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import { type HearingChange, hearingChange, type PartChange } from '@shared/record/hearing-change';
import type { Participant } from '@shared/record/attendance';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { BallotValue } from '@shared/record/vote';
import { labelOfChange } from '@shared/rules/change-label';
import { applyHearingChange } from '@shared/rules/change-hearing';
import { changeOfAct } from '@shared/rules/line/change-of-act';
import { changeContext, changed } from './support/change';
import { aHearing, anEntry, aParticipant, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const line = (...changes: PartChange[]): HearingChange => ({ kind: 'line.record', changes });
const voice = (personId: string, value: BallotValue): PartChange => ({
  kind: 'vote.ballot',
  voteId: 'v',
  personId,
  value,
});
const join = (personId: string): PartChange => ({
  kind: 'participant.add',
  participant: aParticipant(personId, { role: 'invited' }),
});
const leave = (personId: string): PartChange => ({ kind: 'participant.leave', personId, at: at('11:30') });
const say = add(anEntry('e', { speakerId: 'minister' }));
const reply: PartChange = { kind: 'entry.edit', entryId: 'q', set: { writtenReply: null } };

const sitting = aHearing({
  participants: [
    aParticipant('asanov', { presence: 'present' }),
    aParticipant('bekova', { presence: 'present' }),
  ],
  entries: [anEntry('q')],
  votes: [
    aVote('v', {
      at: at('11:00'),
      record: {
        method: 'byName',
        ballots: [
          { personId: 'asanov', value: 'for' },
          { personId: 'bekova', value: 'for' },
        ],
      },
    }),
  ],
});

describe('a line that does several things', () => {
  it('notes all its exceptions', () => {
    const { votes } = changed(sitting, line(voice('asanov', 'against'), voice('bekova', 'absent')));
    expect(votes[0]?.record).toMatchObject({
      ballots: [
        { personId: 'asanov', value: 'against' },
        { personId: 'bekova', value: 'absent' },
      ],
    });
    expect(votes[0]?.quorum?.present).toBe(1);
  });

  it.each<[string, Hearing, Participant['role']]>([
    ['not on the list yet', sitting, 'invited'],
    [
      'there since the line was read',
      { ...sitting, participants: [...sitting.participants, aParticipant('minister', { role: 'staff' })] },
      'staff',
    ],
  ])('lets somebody speak who is %s', (_what, hearing, role) => {
    const { participants, entries } = changed(hearing, line(join('minister'), say));
    expect(participants.slice(2).map((one) => [one.personId, one.role])).toEqual([['minister', role]]);
    expect(entries.at(-1)?.speakerId).toBe('minister');
  });

  it('answers the part it is about, not those who join for it', () => {
    const hearing = structuredClone(sitting);
    const { createdId } = applyHearingChange(hearing, line(join('minister'), say), changeContext());
    expect(createdId).toBe(hearing.entries.at(-1)?.id);
  });

  it.each<[string, PartChange[], ProblemCode]>([
    ['the last thing', [voice('asanov', 'against'), voice('minister', 'for')], 'participant.unknown'],
    ['the first thing', [say, voice('asanov', 'against')], 'participant.unknown'],
  ])('is refused whole for %s', (_what, changes, code) => {
    expectRefusal(() => changed(sitting, line(...changes)), code);
  });

  it.each<[string, unknown]>([
    ['one thing only', line(say)],
    ['a line inside', { kind: 'line.record', changes: [say, line(say, say)] }],
    ['an approval', { kind: 'line.record', changes: [say, { kind: 'status.approve', by: 'А' }] }],
    ['the number', { kind: 'line.record', changes: [say, { kind: 'details.edit', set: { number: '7' } }] }],
  ])('does not take %s', (_what, change) => {
    expect(hearingChange.safeParse(change).success).toBe(false);
  });
});

describe('the history calls', () => {
  it.each<[string, HearingChange, string]>([
    ['a change by its kind', say, 'entry.add'],
    ['exceptions by what they are', line(voice('asanov', 'for'), voice('bekova', 'for')), 'vote.ballot'],
    ['an entry so, whoever joins for it', line(join('minister'), say), 'entry.add'],
    ['two who leave so', line(leave('asanov'), leave('bekova')), 'participant.leave'],
    ['a line of several kinds a line', line(reply, say), 'line.record'],
    ['two who only join so', line(join('minister'), join('expert')), 'participant.add'],
  ])('%s', (_what, change, label) => {
    expect(labelOfChange(change)).toBe(label);
  });
});

describe('a line is one change', () => {
  const ballots = [
    { personId: 'asanov', value: 'against' },
    { personId: 'bekova', value: 'abstained' },
  ] as const;

  it.each<[string, PartChange[], readonly (typeof ballots)[number][], HearingChange | null]>([
    ['of what it does', [say], [], say],
    ['of one voice', [], ballots.slice(0, 1), voice('asanov', 'against')],
    ['of two voices', [], ballots, line(voice('asanov', 'against'), voice('bekova', 'abstained'))],
    [
      'of who joins and who votes',
      [join('minister')],
      ballots.slice(0, 1),
      line(join('minister'), voice('asanov', 'against')),
    ],
    ['or none', [], [], null],
  ])('%s', (_what, changes, voices, wanted) => {
    expect(changeOfAct({ changes, ballots: [...voices], instruction: null }, 'v')).toEqual(wanted);
  });
});

function add({ id: _, ...entry }: Entry): PartChange {
  return { kind: 'entry.add', entry };
}
