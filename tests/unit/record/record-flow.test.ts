import { describe, expect, test } from 'vitest';
import type { Decision } from '@shared/record/decision';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { Vote } from '@shared/record/vote';
import { recordFlow } from '@renderer/features/hearing/record/flow/record-flow';

const day = '2026-01-16T';

function entry(id: string, time: string | null, set: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'statement',
    itemId: 'item-1',
    speakerId: null,
    at: time === null ? null : day + time,
    language: 'ru',
    text: { ru: id },
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
    ...set,
  };
}

function vote(id: string, set: Partial<Vote> = {}): Vote {
  return {
    id,
    itemId: 'item-1',
    proposalId: null,
    subject: {},
    secrecy: 'open',
    record: { method: 'byCount', counts: null },
    majority: 'majorityOfPresent',
    at: null,
    quorum: null,
    result: {},
    ...set,
  };
}

function decision(id: string, set: Partial<Decision> = {}): Decision {
  return { id, itemId: 'item-1', voteId: null, sourceIds: [], instrument: 'decision', text: {}, ...set };
}

function hearing(set: Partial<Hearing>): Hearing {
  return {
    agenda: [],
    participants: [],
    breaks: [],
    closedParts: [],
    entries: [],
    votes: [],
    decisions: [],
    actualStart: null,
    actualEnd: null,
    ...set,
  } as unknown as Hearing;
}

function item(id: string, ...considered: { start: string; end: string | null }[]) {
  return {
    id,
    title: {},
    rapporteurIds: [],
    plannedMinutes: null,
    closed: false,
    addedInSession: false,
    considered,
    note: '',
  };
}

/** The flow in short: entries by id, everything else by kind. */
function shortFlow(record: Hearing, instructions: readonly Instruction[] = []): string[] {
  return recordFlow(record, instructions).map(({ part }) =>
    part.kind === 'event' ? part.event.kind : part.id,
  );
}

describe('between the entries stand', () => {
  test('the events of the room at their moments, what opens before and what closes after an entry of that second', () => {
    const record = hearing({
      actualStart: `${day}10:00:00`,
      actualEnd: `${day}12:00:00`,
      breaks: [{ id: 'b', start: `${day}11:00:00`, end: `${day}11:15:00`, note: '' }],
      closedParts: [{ id: 'c', start: `${day}11:20:00`, end: null, note: '' }],
      entries: [
        entry('first', '10:00:00'),
        entry('second', '11:00:00'),
        entry('third', '11:15:00'),
        entry('fourth', '11:20:00'),
      ],
    });
    expect(shortFlow(record)).toEqual([
      'started',
      'first',
      'second',
      'breakBegun',
      'breakEnded',
      'third',
      'closedPartBegun',
      'fourth',
      'ended',
    ]);
  });

  test('those who came or left in one minute, in one line, and nobody who was there from the beginning to the end', () => {
    const present = { role: 'member', office: {}, presence: 'present', reason: '' } as const;
    const stay = (arrived: string | null, left: string | null) => [
      { arrived: arrived && day + arrived, left: left && day + left },
    ];
    const record = hearing({
      actualStart: `${day}10:00:00`,
      actualEnd: `${day}12:00:00`,
      participants: [
        { ...present, personId: 'whole', stays: [] },
        { ...present, personId: 'atStart', stays: stay('10:00:00', '12:00:00') },
        { ...present, personId: 'late', stays: stay('10:30:05', null) },
        { ...present, personId: 'alsoLate', stays: stay('10:30:40', '11:00:00') },
        { ...present, personId: 'absent', presence: 'absent', stays: stay('10:30:00', null) },
      ],
    });
    const movements = recordFlow(record, []).flatMap(({ part }) =>
      part.kind === 'event' && (part.event.kind === 'arrived' || part.event.kind === 'left')
        ? [[part.event.kind, part.event.at.slice(11), ...part.event.personIds]]
        : [],
    );
    expect(movements).toEqual([
      ['arrived', '10:30:05', 'late', 'alsoLate'],
      ['left', '11:00:00', 'alsoLate'],
    ]);
  });

  test('a vote at its moment, but never before its proposal', () => {
    const record = hearing({
      entries: [entry('p', '10:10:00', { kind: 'proposal' }), entry('q', '10:20:00'), entry('r', '10:30:00')],
      votes: [
        vote('at-moment', { proposalId: 'p', at: `${day}10:25:00` }),
        vote('wrong-clock', { proposalId: 'p', at: `${day}09:00:00` }),
      ],
    });
    expect(shortFlow(record)).toEqual(['p', 'wrong-clock', 'q', 'at-moment', 'r']);
  });

  test('a vote without a moment after its proposal, else at the end of its item', () => {
    const record = hearing({
      entries: [entry('p', null), entry('last-of-1', null), entry('other', null, { itemId: 'item-2' })],
      votes: [vote('on-proposal', { proposalId: 'p' }), vote('loose'), vote('nowhere', { itemId: null })],
    });
    expect(shortFlow(record)).toEqual(['p', 'on-proposal', 'last-of-1', 'loose', 'other', 'nowhere']);
  });

  test('votes and events after the last entry in the order of time, behind what grew out of the entry', () => {
    const record = hearing({
      actualEnd: `${day}12:00:00`,
      breaks: [{ id: 'b', start: `${day}11:00:00`, end: `${day}11:15:00`, note: '' }],
      entries: [entry('p', '10:10:00')],
      votes: [vote('second', { at: `${day}11:30:00` }), vote('first', { at: `${day}10:20:00` })],
      decisions: [decision('grown', { sourceIds: ['p'] }), decision('voted', { voteId: 'first' })],
    });
    expect(shortFlow(record)).toEqual([
      'p',
      'grown',
      'first',
      'voted',
      'breakBegun',
      'breakEnded',
      'second',
      'ended',
    ]);
  });

  test('a timed vote of a record without times after its proposal', () => {
    const record = hearing({
      entries: [entry('p', null), entry('q', null)],
      votes: [vote('v', { proposalId: 'p', at: `${day}11:00:00` })],
    });
    expect(shortFlow(record)).toEqual(['p', 'v', 'q']);
  });

  test('a decision after its vote or its sources, its instruction after it', () => {
    const record = hearing({
      entries: [entry('p', '10:10:00'), entry('q', '10:20:00'), entry('r', '10:30:00')],
      votes: [vote('v', { proposalId: 'p', at: `${day}10:15:00` })],
      decisions: [decision('voted', { voteId: 'v' }), decision('sourced', { sourceIds: ['p', 'q'] })],
    });
    const letters = [
      { id: 'letter', decisionId: 'voted', sourceIds: [], itemId: null },
      { id: 'draft', decisionId: null, sourceIds: ['r'], itemId: null },
    ] as unknown as Instruction[];
    expect(shortFlow(record, letters)).toEqual(['p', 'v', 'voted', 'letter', 'q', 'sourced', 'r', 'draft']);
  });
});

test('the entries keep the order of the record, also where their times say otherwise', () => {
  const record = hearing({
    entries: [entry('late', '11:00:00'), entry('untimed', null), entry('early', '10:00:00')],
    votes: [vote('v', { at: `${day}10:30:00` }), vote('w', { at: `${day}11:30:00` })],
  });
  expect(shortFlow(record)).toEqual(['v', 'late', 'untimed', 'early', 'w']);
});

test('an item that is called is a heading; only without a call does the first entry carry one', () => {
  const record = hearing({
    agenda: [item('item-1', { start: `${day}10:05:00`, end: `${day}10:30:00` }), item('item-2')],
    entries: [
      entry('before', '10:00:00', { itemId: null }),
      entry('a', '10:06:00'),
      entry('b', '10:07:00'),
      entry('c', '10:40:00', { itemId: 'item-2' }),
    ],
  });
  expect(recordFlow(record, []).map(({ part, heading }) => [part.kind, heading])).toEqual([
    ['entry', null],
    ['event', undefined],
    ['entry', undefined],
    ['entry', undefined],
    ['event', undefined],
    ['entry', 'item-2'],
  ]);
});

test('the end of an item is no line of its own where the next item is called at that moment', () => {
  const record = hearing({
    agenda: [
      item('item-1', { start: `${day}10:00:00`, end: `${day}10:30:00` }),
      item('item-2', { start: `${day}10:30:00`, end: `${day}11:00:00` }),
    ],
  });
  expect(shortFlow(record)).toEqual(['itemBegun', 'itemBegun', 'itemEnded']);
});

test('a narrowed record shows its entries with their numbers in the whole record, and nothing between them', () => {
  const record = hearing({
    actualStart: `${day}10:00:00`,
    entries: [entry('a', '10:01:00'), entry('b', '10:02:00'), entry('c', '10:03:00')],
    votes: [vote('v', { at: `${day}10:02:30` })],
  });
  const shown = record.entries.filter(({ id }) => id !== 'b');
  const rows = recordFlow(record, [], shown).map(
    ({ part }) => part.kind === 'entry' && [part.id, part.number],
  );
  expect(rows).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test('of ten thousand entries and two hundred votes none is left out', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    entry(`e${index}`, new Date(Date.UTC(2026, 0, 16, 8) + index * 2_000).toISOString().slice(11, 19)),
  );
  const votes = Array.from({ length: 200 }, (_, index) =>
    vote(`v${index}`, { at: entries[index * 50]?.at ?? null, proposalId: `e${index * 50}` }),
  );
  const record = hearing({ entries, votes });
  expect(recordFlow(record, [])).toHaveLength(10_200);
});
