import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { presences } from '@shared/record/attendance';
import { instruments } from '@shared/record/decision';
import { entryKinds } from '@shared/record/entry';
import { type Hearing, hearing as hearingSchema } from '@shared/record/hearing';
import { type HearingChange, hearingChange } from '@shared/record/hearing-change';
import { ballotValues, majorityRules } from '@shared/record/vote';
import { applyHearingChange } from '@shared/rules/change-hearing';
import { checkHearing } from '@shared/rules/check-hearing';
import { changeContext } from './support/change';
import { aHearing, anEntry, anItem, at, aVote, directory } from './support/records';
import { refusalOf } from './support/refusal';
import { roomSteps } from './support/room-steps';

/** Chooses a change for the hearing as it stands, so that most references hit something. */
type Step = (hearing: Hearing) => HearingChange;

/** Identifiers are chosen by number among those that are there; one past the last is one that is not. */
const pick = fc.nat(12);
const place = fc.option(fc.nat(12), { nil: undefined });
const time = fc
  .integer({ min: 0, max: 179 })
  .map((minute) => at(`1${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`));
const maybeTime = fc.option(time);
const text = fc.record(
  { ky: fc.constantFrom('Сөз', 'Эки сөз', '', ' '), ru: fc.constantFrom('Слово', '') },
  { requiredKeys: [] },
);

function chosen(ids: readonly string[], number: number): string {
  return ids[number % (ids.length + 1)] ?? 'missing';
}

function chosenOrNull(ids: readonly string[], number: number): string | null {
  return number % 4 === 0 ? null : chosen(ids, number);
}

const persons = directory.persons.map(({ id }) => id);
const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

const participantStep = fc
  .tuple(
    pick,
    fc.constantFrom('add', 'edit', 'remove', 'all'),
    fc.constantFrom(...presences),
    maybeTime,
    maybeTime,
  )
  .map(([number, kind, presence, arrived, left]): Step => {
    const stays = arrived === null && left === null ? [] : [{ arrived, left }];
    const fields = {
      role: number % 5 === 0 ? 'invited' : 'member',
      office: {},
      presence,
      reason: '',
      stays,
    } as const;
    const personId = chosen(persons, number);
    if (kind === 'add') return () => ({ kind: 'participant.add', participant: { ...fields, personId } });
    if (kind === 'edit') return () => ({ kind: 'participant.edit', personId, set: fields });
    if (kind === 'remove') return () => ({ kind: 'participant.remove', personId });
    return () => ({ kind: 'participant.allPresent' });
  });

const agendaStep = fc
  .tuple(pick, fc.constantFrom('add', 'move', 'remove'), place, text)
  .map(([number, kind, to, title]): Step => {
    const item = {
      title,
      rapporteurIds: [],
      plannedMinutes: null,
      closed: false,
      addedInSession: false,
      considered: [],
      note: '',
    };
    if (kind === 'add') return () => ({ kind: 'agenda.add', item, at: to });
    if (kind === 'remove')
      return ({ agenda }) => ({ kind: 'agenda.remove', itemId: chosen(ids(agenda), number) });
    return ({ agenda }) => ({ kind: 'agenda.move', itemId: chosen(ids(agenda), number), to: to ?? 0 });
  });

const entryStep = fc
  .tuple(
    fc.record({ entry: pick, item: pick, speaker: pick, addressee: pick, answers: pick, reply: pick }),
    fc.constantFrom('add', 'add', 'answer', 'edit', 'edit', 'move', 'remove'),
    fc.constantFrom(...entryKinds),
    place,
    text,
  )
  .map(([numbers, kind, entryKind, to, words]): Step => (hearing) => {
    const people = hearing.participants.map(({ personId }) => personId);
    const questions = hearing.entries.filter((entry) => entry.kind === 'question');
    const question = questions[numbers.answers % Math.max(questions.length, 1)];
    const entryId = chosen(ids(hearing.entries), numbers.entry);
    const replyFrom = chosenOrNull(people, numbers.reply);
    const fields = {
      kind: entryKind,
      itemId: chosenOrNull(ids(hearing.agenda), numbers.item),
      speakerId: chosenOrNull(people, numbers.speaker),
      at: null,
      language: 'ky' as const,
      text: words,
      addresseeId: chosenOrNull(people, numbers.addressee),
      answersId: numbers.answers % 3 === 0 ? chosen(ids(hearing.entries), numbers.answers) : null,
      promise: null,
      writtenReply:
        replyFrom === null || entryKind !== 'question'
          ? null
          : { personId: replyFrom, due: { kind: 'none' as const } },
    };
    if (kind === 'add') return { kind: 'entry.add', entry: fields, at: to };
    if (kind === 'answer' && question !== undefined) {
      const answer = {
        ...fields,
        kind: kind,
        itemId: question.itemId,
        answersId: question.id,
        writtenReply: null,
      };
      return { kind: 'entry.add', entry: answer, at: to };
    }
    if (kind === 'move') return { kind: 'entry.move', entryId, to: to ?? 0 };
    if (kind === 'remove') return { kind: 'entry.remove', entryId };
    const set =
      numbers.reply % 2 === 0
        ? { itemId: fields.itemId }
        : { kind: fields.kind, speakerId: fields.speakerId };
    return { kind: 'entry.edit', entryId, set };
  });

const voteStep = fc
  .tuple(
    fc.record({ vote: pick, item: pick, proposal: pick }),
    fc.constantFrom('add', 'edit', 'remove'),
    fc.array(fc.tuple(pick, fc.constantFrom(...ballotValues)), { maxLength: 4 }),
    fc.nat(4),
    maybeTime,
  )
  .map(([numbers, kind, chosenBallots, count, moment]): Step => (hearing) => {
    const people = hearing.participants.map(({ personId }) => personId);
    const ballots = chosenBallots.map(([number, value]) => ({ personId: chosen(people, number), value }));
    const counts = { for: count, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 };
    const voteId = chosen(ids(hearing.votes), numbers.vote);
    if (kind === 'remove') return { kind: 'vote.remove', voteId };
    const fields = {
      itemId: chosenOrNull(ids(hearing.agenda), numbers.item),
      proposalId: chosenOrNull(ids(hearing.entries), numbers.proposal),
      subject: {},
      secrecy: numbers.vote % 3 === 0 ? ('secret' as const) : ('open' as const),
      record:
        count % 2 === 0 ? { method: 'byName' as const, ballots } : { method: 'byCount' as const, counts },
      majority: majorityRules[count % majorityRules.length] ?? 'majorityOfPresent',
      at: moment,
      result: {},
    };
    return kind === 'add' ? { kind: 'vote.add', vote: fields } : { kind: 'vote.edit', voteId, set: fields };
  });

const decisionStep = fc
  .tuple(
    fc.record({ decision: pick, item: pick, vote: pick, source: pick }),
    fc.constantFrom('add', 'edit', 'move', 'remove'),
    place,
    fc.constantFrom(...instruments),
  )
  .map(([numbers, kind, to, instrument]): Step => (hearing) => {
    const decisionId = chosen(ids(hearing.decisions), numbers.decision);
    if (kind === 'remove') return { kind: 'decision.remove', decisionId };
    if (kind === 'move') return { kind: 'decision.move', decisionId, to: to ?? 0 };
    const fields = {
      itemId: chosenOrNull(ids(hearing.agenda), numbers.item),
      voteId: chosenOrNull(ids(hearing.votes), numbers.vote),
      sourceIds: hearing.entries.length === 0 ? [] : [chosen(ids(hearing.entries), numbers.source)],
      instrument,
      text: {},
    };
    return kind === 'add'
      ? { kind: 'decision.add', decision: fields, at: to }
      : { kind: 'decision.edit', decisionId, set: fields };
  });

const sittingStep = fc
  .tuple(
    pick,
    fc.constantFrom('details', 'break', 'start', 'finish', 'resume', 'approve', 'reopen'),
    time,
    maybeTime,
  )
  .map(([number, kind, moment, end]): Step => ({ participants }) => {
    const people = participants.map(({ personId }) => personId);
    switch (kind) {
      case 'break':
        return { kind: 'break.add', break: { start: moment, end, note: '' } };
      case 'start':
      case 'finish':
        return { kind: `status.${kind}`, at: moment };
      case 'resume':
        return { kind: 'status.resume' };
      case 'approve':
        return { kind: 'status.approve', by: 'Төрага' };
      case 'reopen':
        return { kind: 'status.reopen', by: 'Төрага', reason: 'ката' };
      case 'details':
        return { kind: 'details.edit', set: { presidingId: chosenOrNull(people, number), actualEnd: end } };
    }
  });

const roomStep = roomSteps(time);

const steps = fc.array(
  fc.oneof(
    participantStep,
    agendaStep,
    entryStep,
    entryStep,
    voteStep,
    decisionStep,
    sittingStep,
    roomStep,
    roomStep,
  ),
  {
    maxLength: 120,
    size: 'max',
  },
);

/** The invariants once more, written without the rules: a fault in the rules must not hide itself. */
function expectWhole(hearing: Hearing): void {
  const items = new Set<string | null>([null, ...ids(hearing.agenda)]);
  const people = new Set<string | null>([null, ...hearing.participants.map(({ personId }) => personId)]);
  const entries = new Map(hearing.entries.map((entry) => [entry.id, entry]));
  const votes = new Set<string | null>([null, ...ids(hearing.votes)]);
  for (const entry of hearing.entries) {
    expect(items).toContain(entry.itemId);
    expect(people).toContain(entry.speakerId);
    expect(people).toContain(entry.addresseeId);
    expect(people).toContain(entry.writtenReply?.personId ?? null);
    if (entry.answersId === null) continue;
    expect(['answer', 'unsorted']).toContain(entry.kind);
    const question = entries.get(entry.answersId);
    expect(question?.kind).toBe('question');
    if (entry.kind === 'answer') expect(question?.itemId).toBe(entry.itemId);
  }
  for (const vote of hearing.votes) {
    expect(items).toContain(vote.itemId);
    if (vote.proposalId !== null) expect(entries.has(vote.proposalId)).toBe(true);
    if (vote.record.method === 'byCount') continue;
    expect(vote.secrecy).toBe('open');
    const voters = vote.record.ballots.map(({ personId }) => personId);
    expect(new Set(voters).size).toBe(voters.length);
    for (const { personId: voter, value } of vote.record.ballots) {
      const participant = hearing.participants.find(({ personId }) => personId === voter);
      expect(participant?.role).toBe('member');
      if (value !== 'absent') expect(['unrecorded', 'present']).toContain(participant?.presence);
    }
  }
  for (const decision of hearing.decisions) {
    expect(items).toContain(decision.itemId);
    expect(votes).toContain(decision.voteId);
    for (const sourceId of decision.sourceIds) expect(entries.has(sourceId)).toBe(true);
  }
  expect(people).toContain(hearing.presidingId);
  for (const { personId, itemId } of hearing.turns) {
    expect(people).toContain(personId);
    expect(items).toContain(itemId);
  }
  const waiting = hearing.speakerQueue.map(({ personId }) => personId);
  expect(new Set(waiting).size).toBe(waiting.length);
  for (const personId of waiting) expect(people).toContain(personId);
  const stretches = hearing.agenda.flatMap(({ considered }) => considered);
  expectOneAfterTheOther(hearing.turns);
  expectOneAfterTheOther(stretches);
  for (const { start, end } of [...hearing.turns, ...stretches, ...hearing.closedParts]) {
    expect(start >= (hearing.actualStart ?? '')).toBe(true);
    expect((end ?? start) <= (hearing.actualEnd ?? '~')).toBe(true);
    expect((end ?? start) >= start).toBe(true);
  }
}

/** Every second belongs to at most one of the spans; a span without an end has all that follow it. */
function expectOneAfterTheOther(
  spans: readonly { readonly start: string; readonly end: string | null }[],
): void {
  for (const [place, one] of spans.entries()) {
    for (const other of spans.slice(place + 1)) {
      const apart = (one.end ?? '~') <= other.start || (other.end ?? '~') <= one.start;
      expect(apart).toBe(true);
    }
  }
}

const planned = aHearing({ status: 'planned' });

/** In the middle of a sitting, where few random changes would get by themselves. */
const running = aHearing({
  actualStart: at('10:00'),
  agenda: [anItem('item-1', { considered: [{ start: at('10:00'), end: null }] }), anItem('item-2')],
  turns: [
    {
      id: 'turn',
      personId: 'asanov',
      itemId: 'item-1',
      start: at('10:00'),
      end: null,
      limitSeconds: null,
    },
  ],
  entries: ['one', 'two', 'three'].map((id) => anEntry(id, { itemId: 'item-1', speakerId: 'asanov' })),
  votes: [aVote('vote', { record: { method: 'byName', ballots: [] } })],
});

describe('applyHearingChange', () => {
  it('keeps a hearing valid and whole through any changes, and refuses without a trace', () => {
    const applied = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(planned, running), steps, (initial, chosenSteps) => {
        const context = changeContext();
        let hearing = initial;
        for (const step of chosenSteps) {
          const change = hearingChange.parse(step(hearing));
          const before = hearing;
          const copy = structuredClone(hearing);
          const refusal = refusalOf(() => {
            hearing = produce(before, (draft) => {
              applyHearingChange(draft, change, context);
            });
          });
          if (refusal !== null) {
            expect(refusalOf(() => applyHearingChange(copy, change, context))?.code).toBe(refusal.code);
            // Of a line that does several things the first ones may be made: it is only applied to drafts.
            if (change.kind !== 'line.record') expect(copy).toEqual(before);
            continue;
          }
          applied.add(change.kind);
          hearingSchema.parse(hearing);
          checkHearing(hearing);
          expectWhole(hearing);
        }
      }),
      { numRuns: 150, seed: 20260116 },
    );
    // The property means something only if the random changes get through.
    expect([...applied].sort()).toEqual(
      [
        'agenda.add agenda.begin agenda.edit agenda.end agenda.move agenda.remove break.add',
        'closedPart.add closedPart.edit closedPart.remove decision.add decision.edit decision.move decision.remove',
        'details.edit entry.add entry.edit entry.join entry.move entry.remove entry.split line.record',
        'participant.add participant.allPresent participant.arrive participant.edit participant.leave participant.remove queue.add',
        'queue.move queue.remove status.approve status.finish status.reopen status.resume status.start turn.add turn.begin',
        'turn.edit turn.end turn.remove vote.add vote.ballot vote.edit vote.remove',
      ]
        .join(' ')
        .split(' '),
    );
  });
});
