import { describe, expect, test } from 'vitest';
import type { Participant } from '@shared/record/attendance';
import { emptyDirectory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { defaultSettings } from '@shared/record/settings';
import {
  countProblem,
  previewOf,
  voteDraft,
  voteFrom,
} from '@renderer/features/hearing/decisions/vote-draft';

function member(personId: string, set: Partial<Participant> = {}): Participant {
  return { personId, role: 'member', office: {}, presence: 'present', reason: '', stays: [], ...set };
}

function hearing(participants: readonly Participant[]): Hearing {
  const empty = { agenda: [], entries: [], votes: [], decisions: [], breaks: [], jointBodyIds: [] };
  return {
    ...empty,
    participants,
    bodyId: 'body',
    date: '2026-01-16',
    listStrength: null,
  } as unknown as Hearing;
}

function newVote(record: Hearing, at: string | null = null) {
  return voteDraft({ hearing: record, settings: defaultSettings, proposal: null, vote: null, at });
}

describe('a new vote', () => {
  const left = { arrived: null, left: '2026-01-16T10:30:00' };
  const record = hearing([
    member('stays'),
    member('leaves', { stays: [left] }),
    member('ill', { presence: 'excused' }),
    member('unknown', { presence: 'unrecorded' }),
    member('guest', { role: 'invited' }),
  ]);

  test('begins with everybody present for, everybody elsewhere absent, and claims nothing of the others', () => {
    expect([...newVote(record, '2026-01-16T10:00:00').ballots]).toEqual([
      ['stays', 'for'],
      ['leaves', 'for'],
      ['ill', 'absent'],
    ]);
  });

  test('whoever had gone by the moment of the vote is absent', () => {
    const draft = { ...newVote(record, '2026-01-16T10:00:00'), at: '2026-01-16T11:00:00' };
    expect(voteFrom(draft, record).record).toEqual({
      method: 'byName',
      ballots: [
        { personId: 'stays', value: 'for' },
        { personId: 'leaves', value: 'absent' },
        { personId: 'ill', value: 'absent' },
      ],
    });
  });

  test('is recorded by count when it is secret', () => {
    const draft = { ...newVote(record), secrecy: 'secret', isCounted: false } as const;
    expect(voteFrom(draft, record).record).toEqual({ method: 'byCount', counts: null });
  });

  test('says at once when there are more votes than members in the hall', () => {
    const full = hearing([member('one'), member('two')]);
    const counts = { for: 3, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 };
    const draft = { ...newVote(full), method: 'byCount', counts } as const;
    const preview = previewOf(draft, full, emptyDirectory, defaultSettings);
    expect(countProblem(preview, full, emptyDirectory)).toEqual({
      code: 'vote.moreThanPresent',
      details: { votes: 3, present: 2 },
    });
  });
});
