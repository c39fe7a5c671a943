import { describe, expect, test } from 'vitest';
import type { Ballot } from '@shared/record/vote';
import { aParticipant, aVote } from '../rules/support/records';
import { answer, directory, inTheHall, proposal, question, read, secondQuestion, type Wanted } from './hall';

describe('a promise', () => {
  test.each([
    ['сыд > построим центр !! 2028', 'построим центр', 'построим центр', { kind: 'year', year: 2028 }],
    ['сыд > построим центр !! до 2028', 'построим центр', 'построим центр', { kind: 'year', year: 2028 }],
    ['сыд > построим !! до 2028 года', 'построим', 'построим', { kind: 'year', year: 2028 }],
    ['сыд > курабыз !! 2028-жылга чейин', 'курабыз', 'курабыз', { kind: 'year', year: 2028 }],
    ['сыд > we build !! by 2028', 'we build', 'we build', { kind: 'year', year: 2028 }],
    ['сыд > отчитаемся !! до 16.02', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2026-02-16' }],
    ['сыд > отчитаемся !! 16.02.2027', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2027-02-16' }],
    ['сыд > отчитаемся !! до 10.01', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2027-01-10' }],
    ['сыд > отчитаемся !! до 16 февраля', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2026-02-16' }],
    ['сыд > we report !! by 16 February', 'we report', 'we report', { kind: 'date', date: '2026-02-16' }],
    [
      'сыд > отчет беребиз !! 16-февралга чейин',
      'отчет беребиз',
      'отчет беребиз',
      { kind: 'date', date: '2026-02-16' },
    ],
    ['сыд > отчитаемся !! завтра', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2026-01-17' }],
    ['сыд > Да. !! отчёт завтра', 'Да.', 'отчёт', { kind: 'date', date: '2026-01-17' }],
    ['сыд > отчитаемся !! до завтра', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2026-01-17' }],
    ['сыд > беребиз !! эртең', 'беребиз', 'беребиз', { kind: 'date', date: '2026-01-17' }],
    ['сыд > беребиз !! эртенге чейин', 'беребиз', 'беребиз', { kind: 'date', date: '2026-01-17' }],
    ['сыд > we report !! by tomorrow', 'we report', 'we report', { kind: 'date', date: '2026-01-17' }],
    ['сыд > отчитаемся !! вчера', 'отчитаемся', 'отчитаемся', { kind: 'date', date: '2026-01-15' }],
    ['сыд > сделаем !! 10 рабочих дней', 'сделаем', 'сделаем', { kind: 'workingDays', days: 10 }],
    ['сыд > сделаем !! 10 рд', 'сделаем', 'сделаем', { kind: 'workingDays', days: 10 }],
    ['сыд > жасайбыз !! 10 жумуш күнү', 'жасайбыз', 'жасайбыз', { kind: 'workingDays', days: 10 }],
    ['сыд > we do !! within 10 working days', 'we do', 'we do', { kind: 'workingDays', days: 10 }],
    ['сыд > сделаем !! 30 дней', 'сделаем', 'сделаем', { kind: 'calendarDays', days: 30 }],
    ['сыд > жасайбыз !! 30 күн', 'жасайбыз', 'жасайбыз', { kind: 'calendarDays', days: 30 }],
    [
      'сыд > сделаем !! в ближайшее время',
      'сделаем',
      'сделаем',
      { kind: 'phrase', text: { ru: 'в ближайшее время' } },
    ],
    [
      'сыд > сделаем !! в кратчайшие сроки',
      'сделаем',
      'сделаем',
      { kind: 'phrase', text: { ru: 'в кратчайшие сроки' } },
    ],
    ['сыд > сделаем !!', 'сделаем', 'сделаем', { kind: 'none' }],
    [
      'сыд > Работа идёт. Центр построим. !! 2028',
      'Работа идёт. Центр построим.',
      'Центр построим.',
      { kind: 'year', year: 2028 },
    ],
    [
      'сыд > Будет до 2028 года. !! Строительство центра 2028',
      'Будет до 2028 года.',
      'Строительство центра',
      { kind: 'year', year: 2028 },
    ],
    [
      'сыд > Будет. !! отчёт о работе до 16.02',
      'Будет.',
      'отчёт о работе',
      { kind: 'date', date: '2026-02-16' },
    ],
    ['сыд = построим !! 2028', 'построим', 'построим', { kind: 'year', year: 2028 }],
  ])('%j', (typed, said, what, due) => {
    expect(read(typed, { entries: [question] })).toMatchObject({
      kind: 'entry',
      problem: null,
      entry: { text: { ru: said }, promise: { what: { ru: what }, due } },
    });
  });

  test.each(['сыд > Нет!! Так нельзя', 'сыд > Да!!!', 'сыд > так !!! вот', 'сыд > построим до 2028 года'])(
    '%j is none',
    (typed) => {
      expect(read(typed, { entries: [question] })).toMatchObject({ entry: { promise: null } });
    },
  );
});

describe('a reply in writing', () => {
  test.each([
    ['> !!п до 20.02', 'q1', 'sydykov', { kind: 'date', date: '2026-02-20' }, null],
    ['сыд > !!п', 'q1', 'sydykov', { kind: 'none' }, null],
    ['> !!w by 20.02', 'q1', 'sydykov', { kind: 'date', date: '2026-02-20' }, null],
    ['> !!ж 20.02 чейин', 'q1', 'sydykov', { kind: 'date', date: '2026-02-20' }, null],
    ['> !!g', 'q1', 'sydykov', { kind: 'none' }, null],
    ['пар > №1 !!п', 'q1', 'parpiev', { kind: 'none' }, null],
    [
      '> цифр с собой нет !!п 10 рабочих дней',
      'q1',
      'sydykov',
      { kind: 'workingDays', days: 10 },
      'цифр с собой нет',
    ],
  ] as const)('%j', (typed, questionId, personId, due, words) => {
    const reading = read(typed, { entries: [question] });
    expect(reading).toMatchObject({
      kind: 'writtenReply',
      problem: null,
      questionId,
      writtenReply: { personId, due },
    });
    if (reading.kind !== 'writtenReply') throw new Error('No reply.');
    // What is said besides is no answer: that would count for more than the reply.
    expect([reading.entry?.kind ?? null, reading.entry?.text.ru ?? null]).toEqual(
      words === null ? [null, null] : ['remark', words],
    );
  });

  test('is wanted by a question at once', () => {
    expect(read('сал ? сыд: сколько !!п до 20.02')).toMatchObject({
      kind: 'entry',
      entry: {
        kind: 'question',
        text: { ru: 'сколько' },
        writtenReply: { personId: 'sydykov', due: { date: '2026-02-20' } },
      },
    });
  });

  test('needs a question', () => {
    expect(read('сыд > !!п')).toMatchObject({ kind: 'writtenReply', problem: 'noQuestion' });
  });
});

const everybody = [
  'salymbekov',
  'atambaev',
  'masabirov',
  'borbiev',
  'esenamanova',
  'alimzhanova',
  'zhalilov',
  'israilov',
];

describe('a vote', () => {
  const open = { entries: [proposal] };
  test.each([
    '/гол',
    '/голосование',
    '/ГОЛ',
    '/vote',
    '/vo',
    '/добуш',
    '/доб',
    '/ujk',
    '|ujk',
    '.гол'.replace('.', '/'),
  ])('%j puts the last proposal to the vote, all present in favour', (typed) => {
    expect(read(typed, open)).toMatchObject({
      kind: 'vote',
      problem: null,
      vote: {
        proposalId: 'p1',
        itemId: 'one',
        subject: { ru: 'Льготные кредиты' },
        secrecy: 'open',
        record: { method: 'byName', ballots: everybody.map((personId) => ({ personId, value: 'for' })) },
        at: '2026-01-16T10:40:05',
      },
    });
  });

  test.each([
    ['/гол ата -, эсе 0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/гол ата - эсе 0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/гол ата-, эсе0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/vote ata - ese 0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/гол fnf -', { atambaev: 'against' }],
    ['/гол бор .', { borbiev: 'didNotVote' }],
    ['/гол мас *', { masabirov: 'recused' }],
    ['/гол жал %', { zhalilov: 'absent' }],
    ['/гол ата против, эсе возд', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/добуш ата каршы, эсе калыс', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/vote ata against, ese abst', { atambaev: 'against', esenamanova: 'abstained' }],
    ['/гол ата – ', { atambaev: 'against' }],
    ['/гол ата -, ата +', {}],
  ] as const)('%j notes the exceptions', (typed, exceptions) => {
    const wanted = { ...Object.fromEntries(everybody.map((id) => [id, 'for'])), ...exceptions };
    const reading = read(typed, open);
    expect(reading).toMatchObject({ kind: 'vote', problem: null, vote: { proposalId: 'p1' } });
    if (reading.kind !== 'vote' || reading.vote.record.method !== 'byName')
      throw new Error('No vote by name.');
    expect(asObject(reading.vote.record.ballots)).toEqual(wanted);
  });

  test.each([
    ['/гол 5 2 1', 'open', { for: 5, against: 2, abstained: 1, didNotVote: 0, invalid: 0 }],
    ['/гол 5-2-1', 'open', { for: 5, against: 2, abstained: 1 }],
    ['/гол 8', 'open', { for: 8, against: 0, abstained: 0 }],
    ['/тайно 5 2 1', 'secret', { for: 5, against: 2, abstained: 1 }],
    ['/тайно 5, 2, 1', 'secret', { for: 5, against: 2, abstained: 1 }],
    ['/тайно 5 1 1 0 1', 'secret', { for: 5, against: 1, abstained: 1, didNotVote: 0, invalid: 1 }],
    ['/secret 5 2 1', 'secret', { for: 5, against: 2, abstained: 1 }],
    ['/жашыруун 5 2 1', 'secret', { for: 5, against: 2, abstained: 1 }],
    ['/nfqyj 5 2 1', 'secret', { for: 5, against: 2, abstained: 1 }],
  ] as const)('%j is a vote by counts', (typed, secrecy, counts) => {
    expect(read(typed, open)).toMatchObject({
      kind: 'vote',
      problem: null,
      vote: { secrecy, record: { method: 'byCount', counts } },
    });
  });

  test('names what is voted on where nobody proposed it', () => {
    expect(read('/гол утвердить повестку')).toMatchObject({
      problem: null,
      vote: { proposalId: null, subject: { ru: 'утвердить повестку' } },
    });
  });

  test('takes the proposal of the item nobody has voted on', () => {
    const second = { ...proposal, id: 'p2', text: { ru: 'Второе' } };
    const other = { ...proposal, id: 'p3', itemId: 'two' };
    const wanted = {
      entries: [proposal, second, other],
      hearing: { votes: [aVote('v', { proposalId: 'p2' })] },
    };
    expect(read('/гол', wanted)).toMatchObject({ vote: { proposalId: 'p1' } });
  });

  test.each<[string, string, Wanted, string]>([
    ['without a proposal', '/гол', {}, 'proposalMissing'],
    ['secret without counts', '/тайно', { entries: [proposal] }, 'countsMissing'],
    [
      'of nobody who is there',
      '/гол',
      { entries: [proposal], hearing: { participants: [aParticipant('atambaev')] } },
      'nobodyPresent',
    ],
    ['with an exception two fit', '/гол азамат -', { entries: [proposal] }, 'severalFit'],
    ['with the voice of a guest', '/гол сыдыков -', { entries: [proposal] }, 'voterOutside'],
    ['with more votes than members', '/тайно 5 3 1', { entries: [proposal] }, 'countsTooMany'],
  ])('%s it is incomplete', (_case, typed, wanted, problem) => {
    expect(read(typed, wanted)).toMatchObject({ kind: 'vote', problem });
  });
});

describe('after a vote', () => {
  const voting = { context: { voteId: 'v1' }, entries: [proposal] };
  test.each([
    ['ата -', { atambaev: 'against' }],
    ['ата -, эсе 0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['ата- эсе0', { atambaev: 'against', esenamanova: 'abstained' }],
    ['ата- эсе0 бор.', { atambaev: 'against', esenamanova: 'abstained', borbiev: 'didNotVote' }],
    ['fnf -', { atambaev: 'against' }],
    ['ata -', { atambaev: 'against' }],
    ['атамбаев сеидбек против', { atambaev: 'against' }],
    ['бор .', { borbiev: 'didNotVote' }],
    ['бор %', { borbiev: 'absent' }],
    ['бор *', { borbiev: 'recused' }],
    ['бор !', { borbiev: 'invalid' }],
    ['бор +', { borbiev: 'for' }],
  ] as const)('%j is an exception', (typed, ballots) => {
    const reading = read(typed, voting);
    if (reading.kind !== 'ballots') throw new Error(reading.kind);
    expect(asObject(reading.ballots)).toEqual(ballots);
  });

  test.each([
    ['мас + льготные кредиты', 'entry'],
    ['сал ? сколько', 'entry'],
    ['бор = вывести', 'entry'],
    ['Шум в зале', 'unsorted'],
    ['ата - против логистики', 'unsorted'],
    ['никто -', 'unsorted'],
    ['ата -, это очень много.', 'unsorted'],
    ['+эсе', 'arrival'],
    ['=> Кабинет: разработать', 'instruction'],
    ['/перерыв', 'break'],
  ])('%j is what it always is', (typed, kind) => {
    expect(read(typed, voting).kind).toBe(kind);
  });

  test('two who fit have to be told apart', () => {
    expect(read('азамат -', voting)).toMatchObject({ kind: 'ballots', ballots: [], problem: 'severalFit' });
  });

  test.each([
    ['ата -, ъъъ 0', voting],
    ['ата -, ъъъ 0, эсе 0', voting],
    ['/гол ата -; ъъъ 0', { entries: [proposal] }],
  ])('%j: a mistyped name among the exceptions is said, not kept as a remark', (typed, at) => {
    expect(read(typed, at)).toMatchObject({ problem: 'nobodyFits' });
  });

  test.each([
    ['ата -', 'voterOutside'],
    ['ата %', null],
    ['эсе 0, ата -', 'voterOutside'],
    ['эсе 0', null],
  ])('%j of somebody who is not in the hall: %s', (typed, problem) => {
    const { participants } = inTheHall().hearing;
    const excused = participants.map((participant) =>
      participant.personId === 'atambaev' ? { ...participant, presence: 'excused' as const } : participant,
    );
    expect(read(typed, { ...voting, hearing: { participants: excused } })).toMatchObject({
      kind: 'ballots',
      problem,
    });
  });

  test('without a vote it is only a line', () => {
    expect(read('ата -').kind).toBe('unsorted');
  });
});

describe('who comes and goes', () => {
  const now = '2026-01-16T10:40:05';
  test.each([
    ['+эсе', 'arrival', ['esenamanova'], now, ''],
    ['+ese', 'arrival', ['esenamanova'], now, ''],
    ["+'ct", 'arrival', ['esenamanova'], now, ''],
    ['+эсе 10:15', 'arrival', ['esenamanova'], '2026-01-16T10:15:00', ''],
    ['+эсе, ата', 'arrival', ['esenamanova', 'atambaev'], now, ''],
    ['+эсе, ата 10:15', 'arrival', ['esenamanova', 'atambaev'], '2026-01-16T10:15:00', ''],
    ['10:15 +эсе', 'arrival', ['esenamanova'], '2026-01-16T10:15:00', ''],
    ['+керимбек', 'arrival', ['kerimbek-uulu'], now, ''],
    ['+Азамат Керимбек уулу 10:15', 'arrival', ['kerimbek-uulu'], '2026-01-16T10:15:00', ''],
    ['-эсе', 'departure', ['esenamanova'], now, ''],
    ['–эсе', 'departure', ['esenamanova'], now, ''],
    ['-эсе 10:30', 'departure', ['esenamanova'], '2026-01-16T10:30:00', ''],
    ['-эсе 10:30 болезнь', 'departure', ['esenamanova'], '2026-01-16T10:30:00', 'болезнь'],
    ['-эсе в командировку', 'departure', ['esenamanova'], now, 'в командировку'],
    ['-министр', 'departure', ['sydykov'], now, ''],
  ])('%j', (typed, kind, personIds, at, reason) => {
    expect(read(typed)).toMatchObject({ kind, personIds, at, reason, problem: null });
  });

  test.each([
    ['+азамат', {}, 'severalFit'],
    ['+эсе', { context: { at: null } }, 'timeMissing'],
    ['+эсе 16:30', {}, 'timeOutside'],
    ['+эсе 9:30', {}, 'timeOutside'],
    ['-эсе 25:00', {}, 'timeOutside'],
  ])('%j is incomplete', (typed, wanted, problem) => {
    expect(read(typed, wanted)).toMatchObject({ problem });
  });

  test.each(['+эсе пришла поздно', '-никто', '+ эсе', '- эсе'])('%j is none', (typed) => {
    expect(['unsorted', 'entry']).toContain(read(typed).kind);
  });
});

describe('the queue', () => {
  const waiting = {
    hearing: { speakerQueue: [{ id: 'w', personId: 'atambaev', since: '2026-01-16T10:20:00' }] },
  };
  test.each([
    ['q сал', {}, 'queue', 'salymbekov', null],
    ['й сал', {}, 'queue', 'salymbekov', null],
    ['Q sal', {}, 'queue', 'salymbekov', null],
    ['q cfk', {}, 'queue', 'salymbekov', null],
    ['/очередь сал', {}, 'queue', 'salymbekov', null],
    ['/кезек сал', {}, 'queue', 'salymbekov', null],
    ['q', waiting, 'floor', 'atambaev', null],
    ['й', waiting, 'floor', 'atambaev', null],
    ['/queue', waiting, 'floor', 'atambaev', null],
    ['q', {}, 'floor', null, 'queueEmpty'],
    ['q азамат', {}, 'queue', null, 'severalFit'],
    ['q ъъъ', {}, 'queue', null, 'nobodyFits'],
    ['q сал', { context: { at: null } }, 'queue', 'salymbekov', 'timeMissing'],
  ] as const)('%j', (typed, wanted, kind, personId, problem) => {
    expect(read(typed, wanted)).toMatchObject({ kind, personId, problem });
  });
});

describe('breaks, closed parts and the agenda', () => {
  const onBreak = { hearing: { breaks: [{ id: 'b', start: '2026-01-16T10:30:00', end: null, note: '' }] } };
  const closed = {
    hearing: { closedParts: [{ id: 'c', start: '2026-01-16T10:30:00', end: null, note: '' }] },
  };
  test.each([
    ['/перерыв', {}, { kind: 'break', step: 'begin', problem: null }],
    ['/тыныгуу', {}, { kind: 'break', step: 'begin' }],
    ['/break lunch', {}, { kind: 'break', step: 'begin', note: 'lunch' }],
    ['/gththsd', {}, { kind: 'break', step: 'begin' }],
    ['10:35 /перерыв', {}, { kind: 'break', step: 'begin', at: '2026-01-16T10:35:00' }],
    ['/перерыв', onBreak, { kind: 'break', step: 'end', problem: null }],
    ['/продолжить', onBreak, { kind: 'break', step: 'end', problem: null }],
    ['/улантуу', onBreak, { kind: 'break', step: 'end', problem: null }],
    ['/продолжить', {}, { kind: 'break', step: 'end', problem: 'nothingOpen' }],
    ['/закрыто', {}, { kind: 'closedPart', step: 'begin', problem: null }],
    ['/жабык', {}, { kind: 'closedPart', step: 'begin', problem: null }],
    ['/closed', closed, { kind: 'closedPart', step: 'end', problem: null }],
    ['/открыто', closed, { kind: 'closedPart', step: 'end', problem: null }],
    ['/открыто', {}, { kind: 'closedPart', problem: 'nothingOpen' }],
    ['/2', {}, { kind: 'agenda', itemId: 'two', problem: null }],
    ['/9', {}, { kind: 'agenda', itemId: null, problem: 'itemUnknown' }],
    ['/след', {}, { kind: 'agenda', itemId: 'one', problem: null }],
    ['/next', {}, { kind: 'agenda', itemId: 'one', problem: null }],
    ['/кийинки', {}, { kind: 'agenda', itemId: 'one', problem: null }],
    ['/конец', {}, { kind: 'agenda', itemId: null, problem: 'nothingOpen' }],
    ['/бүттү', {}, { kind: 'agenda', itemId: null, problem: 'nothingOpen' }],
    ['/2', { context: { at: null } }, { kind: 'agenda', problem: 'timeMissing' }],
  ])('%j', (typed, wanted, reading) => {
    expect(read(typed, wanted)).toMatchObject(reading);
  });

  test('an unknown command is kept and said to be unknown', () => {
    expect(read('/абракадабра')).toMatchObject({
      kind: 'unsorted',
      problem: 'commandUnknown',
      entry: { text: { ru: '/абракадабра' } },
    });
  });
});

describe('an instruction', () => {
  const exchange = { entries: [question, answer, proposal] };
  const none = { kind: 'none' };
  test.each([
    [
      '=> Кабинет: разработать меры до 16.02',
      'cabinet',
      'разработать меры',
      { kind: 'date', date: '2026-02-16' },
    ],
    [
      '== Кабинет: разработать меры до 16.02',
      'cabinet',
      'разработать меры',
      { kind: 'date', date: '2026-02-16' },
    ],
    ['/поручение Кабинет: разработать меры', 'cabinet', 'разработать меры', none],
    ['/тапшырма Кабинет: чара көрүү', 'cabinet', 'чара көрүү', none],
    ['=> каб: разработать меры', 'cabinet', 'разработать меры', none],
    ['=> cab: work out', 'cabinet', 'work out', none],
    ['=> rf,: разработать', 'cabinet', 'разработать', none],
    ['=> там: разработать', 'customs', 'разработать', none],
    ['=> министерство эк: разработать', 'ministry-economy', 'разработать', none],
    ['=> разработать меры', 'cabinet', 'разработать меры', none],
    ['=> каб: разработать меры: кредиты, рынки', 'cabinet', 'разработать меры: кредиты, рынки', none],
    [
      '=> каб: разработать в срок до 1 марта 2026 года',
      'cabinet',
      'разработать',
      { kind: 'date', date: '2026-03-01' },
    ],
    ['=> каб: разработать, до 16.02.', 'cabinet', 'разработать', { kind: 'date', date: '2026-02-16' }],
    ['=> каб: чара көрүү 16-февралга чейин', 'cabinet', 'чара көрүү', { kind: 'date', date: '2026-02-16' }],
    ['=> cab: work out by 16 February', 'cabinet', 'work out', { kind: 'date', date: '2026-02-16' }],
    [
      '=> каб: разработать !! в кратчайшие сроки',
      'cabinet',
      'разработать',
      { kind: 'phrase', text: { ru: 'в кратчайшие сроки' } },
    ],
    ['=> каб: разработать !! 10 рабочих дней', 'cabinet', 'разработать', { kind: 'workingDays', days: 10 }],
    ['=> каб: дойти до рынков', 'cabinet', 'дойти до рынков', none],
    ['=> каб: закрыть 16.02', 'cabinet', 'закрыть 16.02', none],
    ['=>каб: разработать', 'cabinet', 'разработать', none],
  ])('%j', (typed, addresseeBodyId, text, deadline) => {
    const reading = read(typed, exchange);
    expect(reading).toMatchObject({
      kind: 'instruction',
      problem: null,
      addresseeBodyId,
      deadline,
      itemId: 'one',
    });
    if (reading.kind === 'instruction') {
      expect(reading.text).toEqual({ ru: text });
      expect(reading.sourceIds).toEqual(['q1', 'a1']);
    }
  });

  test.each([
    ['=> мин: разработать', 'severalFit'],
    ['=> Кабинт: разработать', 'bodyUnknown'],
    ['=> каб:', 'textMissing'],
    ['=>', 'textMissing'],
  ])('%j is incomplete', (typed, problem) => {
    expect(read(typed, exchange)).toMatchObject({ kind: 'instruction', problem });
  });

  test('grows out of the chosen question, else the last exchange, else the last proposal', () => {
    const entries = [question, answer, secondQuestion];
    const sources = (wanted: Parameters<typeof read>[1]) => {
      const reading = read('=> каб: разработать', wanted);
      return reading.kind === 'instruction' ? reading.sourceIds : null;
    };
    expect(sources({ entries })).toEqual(['q2']);
    expect(sources({ entries, context: { questionId: 'q1' } })).toEqual(['q1', 'a1']);
    expect(sources({ entries: [secondQuestion, question, answer] })).toEqual(['q1', 'a1']);
    expect(sources({ entries: [proposal] })).toEqual(['p1']);
    expect(sources({})).toEqual([]);
  });
});

describe('a decision', () => {
  const vote = aVote('v1', { itemId: 'one', proposalId: 'p1', subject: { ru: 'Льготные кредиты' } });
  test.each([
    ['/решение принять к сведению', {}, { text: { ru: 'принять к сведению' }, voteId: null, sourceIds: [] }],
    ['/реш принять', {}, { text: { ru: 'принять' } }],
    ['/чечим маалыматка алынсын', {}, { text: { ru: 'маалыматка алынсын' } }],
    ['/decision take note', {}, { text: { ru: 'take note' } }],
    [
      '/реш',
      { entries: [proposal], hearing: { votes: [vote] } },
      { text: { ru: 'Льготные кредиты' }, voteId: 'v1', sourceIds: ['p1'] },
    ],
  ])('%j', (typed, wanted, decision) => {
    expect(read(typed, wanted)).toMatchObject({
      kind: 'decision',
      problem: null,
      decision: { instrument: 'decision', ...decision },
    });
  });

  test('without words or a vote it is incomplete', () => {
    expect(read('/решение')).toMatchObject({ problem: 'textMissing' });
  });
});

describe('ready sentences', () => {
  test('stand for themselves as what the chair says', () => {
    expect(read(';пк1', { context: { presentSpeakerId: 'salymbekov' } })).toMatchObject({
      kind: 'entry',
      entry: {
        kind: 'procedure',
        speakerId: null,
        text: { ru: 'Слово предоставляется: Салымбеков Жумабек.' },
      },
    });
  });

  test.each([
    ['% ;пк1', 'salymbekov', 'Слово предоставляется: Салымбеков Жумабек.'],
    ['% ;gr1', 'salymbekov', 'Слово предоставляется: Салымбеков Жумабек.'],
    ['% ;ПК1', 'salymbekov', 'Слово предоставляется: Салымбеков Жумабек.'],
    ['% ;пк1', null, 'Слово предоставляется: {speaker}.'],
    ['% Итак, ;пк1 Прошу.', 'salymbekov', 'Итак, Слово предоставляется: Салымбеков Жумабек. Прошу.'],
    ['% ;вопрос', null, 'Переходим к вопросу 1: О швейной отрасли. {addressee}'],
    ['% ;нет', null, ';нет'],
    ['% цех;пк1', null, 'цех;пк1'],
  ])('%j', (typed, presentSpeakerId, text) => {
    expect(read(typed, { context: { presentSpeakerId } })).toMatchObject({ entry: { text: { ru: text } } });
  });

  test('name the result of the last vote and the quorum', () => {
    const votes = [aVote('v', { result: { ru: 'Принято единогласно.' } })];
    expect(read('% ;итог', { hearing: { votes, listStrength: 8 } })).toMatchObject({
      entry: { text: { ru: 'Принято единогласно. Присутствуют 8 из 5.' } },
    });
  });

  test('are offered by the beginning of their code', () => {
    expect(read('% ;').offer).toMatchObject({
      of: 'phrase',
      candidates: ['floor', 'result', 'item'],
      sure: null,
    });
    expect(read('% ;пк').offer).toMatchObject({
      of: 'phrase',
      candidates: ['floor'],
      sure: 'floor',
      start: 2,
      end: 5,
    });
  });

  test('are offered by a word of theirs as well, behind those whose code fits', () => {
    expect(read('% ;сло').offer).toMatchObject({ of: 'phrase', candidates: ['floor'] });
    expect(read('% ;вопрос').offer).toMatchObject({ candidates: ['item'] });
    expect(read('% ;п').offer).toMatchObject({ candidates: ['floor', 'result', 'item'], sure: null });
  });
});

test('the hall of these tests is the one of the sources', () => {
  expect(inTheHall().hearing.participants).toHaveLength(11);
  expect(directory.persons).toHaveLength(13);
});

function asObject(ballots: readonly Ballot[]) {
  return Object.fromEntries(ballots.map(({ personId, value }) => [personId, value]));
}
