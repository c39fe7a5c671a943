import { describe, expect, test } from 'vitest';
import { defaultSettings } from '@shared/record/settings';
import { actOfLine } from '@shared/rules/line/act-of-line';
import { withCandidate, withKindMark } from '@shared/rules/line/edit-line';
import type { MarkedKind } from '@shared/rules/line/marks';
import { inOtherKeys } from '@shared/rules/line/other-keys';
import { readLine } from '@shared/rules/line/read-line';
import { anEntry } from '../rules/support/records';
import { answer, inTheHall, proposal, question } from './hall';

type Wanted = Parameters<typeof inTheHall>[0];

function act(typed: string, wanted: Wanted = {}, insertBeforeId: string | null = null) {
  const context = inTheHall(wanted);
  const { hearing, directory } = context;
  const settings = { ...defaultSettings, speakingMinutes: { report: 15, speech: 3 } };
  return actOfLine(readLine(typed, typed.length, context), { hearing, directory, settings, insertBeforeId });
}

const at = '2026-01-16T10:40:05';

describe('a line does', () => {
  test.each([
    [
      '+эсе, ата',
      {},
      [
        { kind: 'participant.arrive', personId: 'esenamanova', at },
        { kind: 'participant.arrive', personId: 'atambaev', at },
      ],
    ],
    [
      '-эсе 10:30 болезнь',
      {},
      [{ kind: 'participant.leave', personId: 'esenamanova', at: '2026-01-16T10:30:00', reason: 'болезнь' }],
    ],
    ['-эсе', {}, [{ kind: 'participant.leave', personId: 'esenamanova', at }]],
    ['q сал', {}, [{ kind: 'queue.add', personId: 'salymbekov', at }]],
    [
      'q',
      { hearing: { speakerQueue: [{ id: 'w', personId: 'atambaev', since: at }] } },
      [{ kind: 'turn.begin', turn: { personId: 'atambaev', itemId: null, start: at, limitSeconds: 180 } }],
    ],
    ['/перерыв обед', {}, [{ kind: 'break.add', break: { start: at, end: null, note: 'обед' } }]],
    [
      '/перерыв',
      { hearing: { breaks: [{ id: 'b', start: '2026-01-16T10:30:00', end: null, note: '' }] } },
      [{ kind: 'break.edit', breakId: 'b', set: { end: at } }],
    ],
    ['/закрыто', {}, [{ kind: 'closedPart.add', closedPart: { start: at, end: null, note: '' } }]],
    ['/2', {}, [{ kind: 'agenda.begin', itemId: 'two', at }]],
    [
      '> !!п',
      { entries: [question] },
      [
        {
          kind: 'entry.edit',
          entryId: 'q1',
          set: { writtenReply: { personId: 'sydykov', due: { kind: 'none' } } },
        },
      ],
    ],
  ] as const)('%j', (typed, wanted, changes) => {
    expect(act(typed, wanted as Wanted)).toEqual({ changes, ballots: [], instruction: null });
  });

  test('add an entry at the end, before another one, or where its time belongs', () => {
    const entries = [
      anEntry('e1', { at: '2026-01-16T10:10:00' }),
      anEntry('e2', { at: '2026-01-16T10:30:00' }),
    ];
    const place = (typed: string, before: string | null = null) =>
      act(typed, { entries }, before)?.changes.map((change) =>
        change.kind === 'entry.add' ? change.at : null,
      );
    expect(place('сал ? сколько')).toEqual([undefined]);
    expect(place('сал ? сколько', 'e2')).toEqual([1]);
    expect(place('10:20 сал ? сколько')).toEqual([1]);
    expect(place('10:05 шум')).toEqual([0]);
    expect(place('10:40 шум')).toEqual([undefined]);
  });

  test('bring somebody who is not on the list onto it first', () => {
    expect(act('салие ? почему')?.changes.map(({ kind }) => kind)).toEqual(['participant.add', 'entry.add']);
  });

  test('draft a letter from the decision it adds', () => {
    expect(act('=> каб: разработать до 16.02', { entries: [question, answer] })).toEqual({
      changes: [
        {
          kind: 'decision.add',
          decision: {
            itemId: 'one',
            voteId: null,
            sourceIds: ['q1', 'a1'],
            instrument: 'instruction',
            text: { ru: 'разработать' },
          },
        },
      ],
      ballots: [],
      instruction: { addresseeBodyId: 'cabinet', deadline: { kind: 'date', date: '2026-02-16' } },
    });
  });

  test('note exceptions for the last vote', () => {
    expect(act('ата -', { entries: [proposal], context: { voteId: 'v1' } })).toEqual({
      changes: [],
      ballots: [{ personId: 'atambaev', value: 'against' }],
      instruction: null,
    });
  });

  test('nothing where there is nothing', () => {
    expect(act('  ')).toBeNull();
  });
});

describe('a candidate takes the place of its words', () => {
  test.each([
    ['сал', 3, 'salymbekov', 'Салымбеков Жумабек: ', 20],
    ['азам ? отдел', 12, 'kerimbek-uulu', 'Азамат Керимбек уулу ? отдел', 28],
    ['10:05 азам', 10, 'israilov', '10:05 Исраилов Азамат: ', 23],
    ['+азам', 5, 'israilov', '+Исраилов Азамат', 16],
    ['=> мин: меры', 12, 'ministry-economy', '=> Министерство экономики и коммерции: меры', 43],
    ['=> мин', 6, 'cabinet', '=> Кабинет Министров: ', 22],
    ['сал ? азам: отдел', 17, 'israilov', 'сал ? Исраилов Азамат: отдел', 28],
    ['% ;пк', 5, 'floor', '% Слово предоставляется: {speaker}. ', 36],
  ])('%j', (typed, caret, id, text, newCaret) => {
    const context = inTheHall();
    const { offer } = readLine(typed, caret, context);
    if (offer === null) throw new Error('Nothing is offered.');
    const edited = withCandidate(typed, offer, id, context);
    expect([edited.text, edited.caret]).toEqual([text, newCaret]);
    const reading = readLine(edited.text, edited.caret, { ...context, picks: edited.picks });
    expect(reading.problem).not.toBe('severalFit');
  });
});

describe('the mark of a kind', () => {
  test.each([
    ['сал', 'question', 'сал ? '],
    ['сал ? сколько', 'proposal', 'сал + сколько'],
    ['Салымбеков Жумабек: сколько', 'question', 'Салымбеков Жумабек ? сколько'],
    ['шум в зале', 'remark', '. шум в зале'],
    ['10:05 шум в зале', 'remark', '10:05 . шум в зале'],
    ['', 'answer', '> '],
    ['> ответ', 'statement', '= ответ'],
    ['сал ? сыд: сколько', 'appeal', 'сал ! сыд: сколько'],
    ['+эсе', 'question', '+эсе'],
  ] as const)('%j becomes %s', (typed, kind: MarkedKind, text) => {
    expect(withKindMark(typed, readLine(typed, typed.length, inTheHall()), kind)).toBe(text);
  });
});

describe('the same keys in the other layout', () => {
  test.each([
    ['cfk & crjkmrj wt[jd', 'сал ? сколько цехов'],
    ['Cfk & Crjkmrj', 'Сал ? Сколько'],
    ["'ct 0? ,jh -", 'эсе 0, бор -'],
    ['|ujk', '/гол'],
    ['ыфд = вщту', 'sal = done'],
    ['сал sal', 'сал sal'],
    ['12:30', '12:30'],
  ])('%j is %j', (typed, meant) => {
    expect(inOtherKeys(typed)).toBe(meant);
  });
});
