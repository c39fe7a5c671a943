import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import { type Hearing, type HearingStatus, hearingStatuses } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { applyHearingChange } from '@shared/rules/change-hearing';
import { approvedContent } from '@shared/rules/hearing/status';
import { changeContext, changed, changedIn, fingerprint } from './support/change';
import { aDecision, aHearing, anEntry, at } from './support/records';
import { expectRefusal, refusalOf } from './support/refusal';

const start: HearingChange = { kind: 'status.start', at: at('10:00') };
const finish: HearingChange = { kind: 'status.finish', at: at('12:00') };
const resume: HearingChange = { kind: 'status.resume' };
const approve: HearingChange = { kind: 'status.approve', by: 'Асанов' };
const reopen: HearingChange = { kind: 'status.reopen', by: 'Асанов', reason: 'ката бар' };

describe('the status of a hearing', () => {
  it.each<[HearingChange, Partial<Record<HearingStatus, HearingStatus>>]>([
    [start, { planned: 'inSession' }],
    [finish, { inSession: 'finishing' }],
    [resume, { finishing: 'inSession' }],
    [approve, { finishing: 'approved', reopened: 'approved' }],
    [reopen, { approved: 'reopened' }],
  ])('takes the step $kind only from where it leads on', (change, steps) => {
    for (const status of hearingStatuses) {
      const next = steps[status];
      const action = () => changed(aHearing({ status }), change).status;
      if (next !== undefined) expect(action()).toBe(next);
      else if (status === 'approved') expectRefusal(action, 'hearing.locked');
      else expectRefusal(action, 'hearing.wrongStatus', { status });
    }
  });

  it('goes from planning to a second approval', () => {
    const result = changed(
      aHearing({ status: 'planned' }),
      start,
      finish,
      resume,
      finish,
      approve,
      reopen,
      approve,
    );
    const approval = { at: '2026-01-16T12:00:00Z', by: 'Асанов', fingerprint };
    expect(result).toEqual(
      aHearing({
        status: 'approved',
        actualStart: at('10:00'),
        actualEnd: at('12:00'),
        approvals: [approval, approval],
        reopenings: [{ at: '2026-01-16T12:00:00Z', by: 'Асанов', reason: 'ката бар' }],
      }),
    );
  });

  it('keeps times somebody typed before', () => {
    const typed = aHearing({ status: 'planned', actualStart: at('10:05'), actualEnd: at('11:55') });
    expect(changed(typed, start, finish)).toMatchObject({ actualStart: at('10:05'), actualEnd: at('11:55') });
  });

  it('has no end after it is resumed', () => {
    expect(changed(aHearing({ status: 'finishing', actualEnd: at('12:00') }), resume).actualEnd).toBeNull();
  });

  it('refuses an end before the start', () => {
    const hearing = aHearing({ actualStart: at('12:30') });
    expectRefusal(() => changed(hearing, finish), 'hearing.endBeforeStart', {
      start: at('12:30'),
      end: at('12:00'),
    });
  });

  it.each<[string, Partial<Hearing>]>([
    ['without an agenda', { agenda: [], decisions: [aDecision('d')] }],
    ['without decisions', { decisions: [] }],
    ['without times', { actualStart: null, actualEnd: null }],
  ])('lets a record %s be approved', (_what, more) => {
    expect(changed(aHearing({ status: 'finishing', ...more }), approve).status).toBe('approved');
  });

  it.each<[string, Partial<Hearing>, Record<string, string | number>]>([
    ['is empty', { agenda: [] }, { reason: 'empty' }],
    [
      'refers to nothing',
      { entries: [anEntry('e', { itemId: 'no' }), anEntry('f', { speakerId: 'stranger' })] },
      { reason: 'contradictions', count: 2 },
    ],
  ])('refuses to approve a record that %s', (_what, more, details) => {
    const hearing = aHearing({ status: 'finishing', ...more });
    expectRefusal(() => changed(hearing, approve), 'hearing.notReadyToApprove', details);
  });

  it('takes the fingerprint of the record, not of its approvals', () => {
    const seen: unknown[] = [];
    const context = changeContext({
      fingerprint: (value) => {
        seen.push(JSON.parse(JSON.stringify(value)));
        return fingerprint;
      },
    });
    const approved = changedIn(context, aHearing({ status: 'finishing' }), approve, reopen, approve);
    expect(seen[1]).toEqual(seen[0]);
    expect(approvedContent(approved)).toEqual(seen[0]);
    const edited = changed(approved, reopen, { kind: 'details.edit', set: { note: 'x' } });
    expect(approvedContent(edited)).not.toEqual(seen[0]);
  });
});

describe('an approved hearing', () => {
  const approved = aHearing({ status: 'approved', entries: [anEntry('e')], decisions: [aDecision('d')] });

  it.each<HearingChange>([
    { kind: 'details.edit', set: {} },
    { kind: 'agenda.move', itemId: 'item-1', to: 0 },
    { kind: 'participant.allPresent' },
    { kind: 'break.remove', breakId: 'no' },
    { kind: 'entry.remove', entryId: 'e' },
    { kind: 'vote.remove', voteId: 'no' },
    { kind: 'decision.remove', decisionId: 'd' },
    start,
    finish,
    resume,
    approve,
  ])('is locked against $kind', (change) => {
    const code: ProblemCode = 'hearing.locked';
    expectRefusal(() => changed(approved, change), code);
  });
});

describe('applyHearingChange', () => {
  it('answers the identifier of what it made, and null otherwise', () => {
    const answers: unknown[] = [];
    produce(aHearing({ status: 'planned' }), (draft) => {
      const fields = {
        title: {},
        rapporteurIds: [],
        plannedMinutes: null,
        closed: false,
        addedInSession: false,
        considered: [],
        note: '',
      };
      answers.push(applyHearingChange(draft, { kind: 'agenda.add', item: fields }, changeContext()));
      answers.push(applyHearingChange(draft, start, changeContext()));
    });
    expect(answers).toEqual([{ createdId: 'new-1' }, { createdId: null }]);
  });

  it('leaves a plain hearing as it was when it refuses', () => {
    const hearing = aHearing({ entries: [anEntry('e')] });
    const before = structuredClone(hearing);
    const refused: HearingChange[] = [
      { kind: 'details.edit', set: { note: 'x', presidingId: 'stranger' } },
      { kind: 'entry.edit', entryId: 'e', set: { kind: 'answer', answersId: 'e' } },
      {
        kind: 'participant.edit',
        personId: 'asanov',
        set: { presence: 'present', stays: [{ arrived: at('11:00'), left: at('10:00') }] },
      },
      { kind: 'agenda.edit', itemId: 'item-1', set: { rapporteurIds: ['nobody'] } },
    ];
    for (const change of refused) {
      expect(refusalOf(() => applyHearingChange(hearing, change, changeContext()))).not.toBeNull();
      expect(hearing).toEqual(before);
    }
  });
});
