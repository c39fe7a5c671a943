import { expect, test } from 'vitest';
import { changedFields, type ChangedField } from '@renderer/features/hearing/history/changed-fields';

type Values = Readonly<Record<string, string>>;

const cases: readonly {
  readonly what: string;
  readonly before: Values;
  readonly after: Values;
  readonly fields: readonly ChangedField[];
}[] = [
  {
    what: 'a field is shown with its values before and after',
    before: { number: '7' },
    after: { number: '8' },
    fields: [{ kind: 'edited', path: ['number'], before: '7', after: '8' }],
  },
  {
    what: 'a field that held nothing has nothing before',
    before: {},
    after: { 'participants.1.reason': 'иш сапарда' },
    fields: [{ kind: 'edited', path: ['participants', '1', 'reason'], before: '', after: 'иш сапарда' }],
  },
  {
    what: 'a new item is one addition, not a list of fields',
    before: {},
    after: { 'agenda.0.id': 'a', 'agenda.0.title.ky': 'Биринчи', 'agenda.0.closed': 'false' },
    fields: [
      { kind: 'added', list: 'agenda', part: part({ id: 'a', 'title.ky': 'Биринчи', closed: 'false' }) },
    ],
  },
  {
    what: 'an item taken out of the middle is one removal, although the others move up',
    before: {
      'agenda.0.id': 'a',
      'agenda.0.title.ky': 'Биринчи',
      'agenda.1.id': 'b',
      'agenda.1.title.ky': 'Экинчи',
    },
    after: { 'agenda.0.id': 'b', 'agenda.0.title.ky': 'Экинчи' },
    fields: [{ kind: 'removed', list: 'agenda', part: part({ id: 'a', 'title.ky': 'Биринчи' }) }],
  },
  {
    what: 'two items that change places are a change of order',
    before: { 'agenda.0.id': 'a', 'agenda.1.id': 'b' },
    after: { 'agenda.0.id': 'b', 'agenda.1.id': 'a' },
    fields: [{ kind: 'order', list: 'agenda' }],
  },
  {
    what: 'a participant is known by the person',
    before: {},
    after: { 'participants.3.personId': 'p', 'participants.3.role': 'invited' },
    fields: [{ kind: 'added', list: 'participants', part: part({ personId: 'p', role: 'invited' }) }],
  },
  {
    what: 'a person named inside a part does not make it a new one',
    before: { 'entries.2.writtenReply.personId': 'p' },
    after: { 'entries.2.writtenReply.personId': 'q' },
    fields: [{ kind: 'edited', path: ['entries', '2', 'writtenReply', 'personId'], before: 'p', after: 'q' }],
  },
  {
    what: 'a turn is one addition, although it has an identifier and a person',
    before: {},
    after: { 'turns.0.id': 't', 'turns.0.personId': 'p' },
    fields: [{ kind: 'added', list: 'turns', part: part({ id: 't', personId: 'p' }) }],
  },
  {
    what: 'another speaker of a turn is an edit',
    before: { 'turns.0.personId': 'p' },
    after: { 'turns.0.personId': 'q' },
    fields: [{ kind: 'edited', path: ['turns', '0', 'personId'], before: 'p', after: 'q' }],
  },
  {
    what: 'a voice of a vote is told by the person, also one that is new or gone',
    before: {
      'votes.1.record.ballots.0.personId': 'p',
      'votes.1.record.ballots.0.value': 'for',
      'votes.1.record.ballots.2.personId': 'q',
      'votes.1.record.ballots.2.value': 'for',
    },
    after: {
      'votes.1.record.ballots.0.personId': 'p',
      'votes.1.record.ballots.0.value': 'against',
      'votes.1.record.ballots.2.personId': 'r',
      'votes.1.record.ballots.2.value': 'absent',
    },
    fields: [
      { kind: 'voice', vote: 1, personId: 'p', before: 'for', after: 'against' },
      { kind: 'voice', vote: 1, personId: 'r', before: '', after: 'absent' },
      { kind: 'voice', vote: 1, personId: 'q', before: 'for', after: '' },
    ],
  },
  {
    what: 'voices in another order are no news',
    before: {
      'votes.0.record.ballots.0.personId': 'p',
      'votes.0.record.ballots.0.value': 'for',
      'votes.0.record.ballots.1.personId': 'q',
      'votes.0.record.ballots.1.value': 'for',
      'votes.0.quorum.present': '4',
    },
    after: {
      'votes.0.record.ballots.0.personId': 'q',
      'votes.0.record.ballots.0.value': 'for',
      'votes.0.record.ballots.1.personId': 'p',
      'votes.0.record.ballots.1.value': 'for',
      'votes.0.quorum.present': '5',
    },
    fields: [{ kind: 'edited', path: ['votes', '0', 'quorum', 'present'], before: '4', after: '5' }],
  },
  {
    what: 'a new vote is one addition, with its voices',
    before: {},
    after: {
      'votes.0.id': 'v',
      'votes.0.record.ballots.0.personId': 'p',
      'votes.0.record.ballots.0.value': 'for',
    },
    fields: [
      {
        kind: 'added',
        list: 'votes',
        part: part({ id: 'v', 'record.ballots.0.personId': 'p', 'record.ballots.0.value': 'for' }),
      },
    ],
  },
];

test.each(cases)('$what', ({ before, after, fields }) => {
  expect(changedFields({ before: asHistory(before), after: asHistory(after) })).toEqual(fields);
});

function asHistory(values: Values): { path: string; value: string }[] {
  return Object.entries(values).map(([path, value]) => ({ path, value }));
}

function part(values: Values): ReadonlyMap<string, string> {
  return new Map(Object.entries(values));
}
