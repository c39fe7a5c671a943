import { describe, expect, test } from 'vitest';
import { readLine } from '@shared/rules/line/read-line';
import { answer, inTheHall, question, read, secondQuestion } from './hall';

/** Speaker, kind and words of an entry, or why it is none. */
function short(text: string, wanted: Parameters<typeof read>[1] = {}) {
  const reading = read(text, wanted);
  if (reading.kind !== 'entry' && reading.kind !== 'unsorted') return reading.kind;
  const { speakerId, kind, text: said } = reading.entry;
  return [speakerId, kind, said.ru ?? '', reading.problem];
}

const sal = 'salymbekov';
const syd = 'sydykov';

describe('a name and a mark', () => {
  test.each([
    ['сал ? сколько цехов', [sal, 'question', 'сколько цехов', null]],
    ['Сал ? Сколько цехов', [sal, 'question', 'Сколько цехов', null]],
    ['САЛ ? СКОЛЬКО', [sal, 'question', 'СКОЛЬКО', null]],
    ['са ? сколько', [sal, 'question', 'сколько', null]],
    ['  сал   ?   сколько  ', [sal, 'question', 'сколько', null]],
    ['жумабек ? сколько', [sal, 'question', 'сколько', null]],
    ['салымбеков ? сколько', [sal, 'question', 'сколько', null]],
    ['салымбеков жумабек ? сколько', [sal, 'question', 'сколько', null]],
    ['жумабек салымбеков ? сколько', [sal, 'question', 'сколько', null]],
    ['сал жум ? сколько', [sal, 'question', 'сколько', null]],
    ['cfk ? сколько', [sal, 'question', 'сколько', null]],
    ['cfksv,trjd ? сколько', [sal, 'question', 'сколько', null]],
    [';fk ? сколько', ['zhalilov', 'question', 'сколько', null]],
    ["'ct ? сколько", ['esenamanova', 'question', 'сколько', null]],
    [',jk ? сколько', ['borbiev', 'question', 'сколько', null]],
    ['sal ? сколько', [sal, 'question', 'сколько', null]],
    ['salym ? how many', [sal, 'question', 'how many', null]],
    ['jumabek ? how many', [sal, 'question', 'how many', null]],
    ['zhumabek ? how many', [sal, 'question', 'how many', null]],
    ['Salymbekov Jumabek ? how many', [sal, 'question', 'how many', null]],
    ['ыфд ? сколько', [sal, 'question', 'сколько', null]],
    ['эсен ? каковы правила', ['esenamanova', 'question', 'каковы правила', null]],
    ['чолпон ? каковы правила', ['esenamanova', 'question', 'каковы правила', null]],
    ['министр > ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['министр экономики > ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['министри > иш жүрүп жатат', [syd, 'answer', 'иш жүрүп жатат', null]],
    ['minister > work goes on', [syd, 'answer', 'work goes on', null]],
    ['легпром = отдел в министерстве', ['kerimbek-uulu', 'statement', 'отдел в министерстве', null]],
    ['предприниматель = закрылось 4–5 тысяч', ['parpiev', 'statement', 'закрылось 4–5 тысяч', null]],
    ['ишкер = 4 миң цех жабылды', ['parpiev', 'statement', '4 миң цех жабылды', null]],
    ['entrepreneur = closed', ['parpiev', 'statement', 'closed', null]],
    ['сыд > ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['сыд \\ ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['сыд> ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['сыд\\ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['сыд >ведётся работа', [syd, 'answer', 'ведётся работа', null]],
    ['сал ?сколько', [sal, 'question', 'сколько', null]],
    ['мас + льготные кредиты', ['masabirov', 'proposal', 'льготные кредиты', null]],
    ['бор = вывести из тени', ['borbiev', 'statement', 'вывести из тени', null]],
    ['пар ! помогите', ['parpiev', 'appeal', 'помогите', null]],
    ['сыд * доклад об отрасли', [syd, 'report', 'доклад об отрасли', null]],
    ['ата % слово предоставляется', ['atambaev', 'procedure', 'слово предоставляется', null]],
    ['ата . с места', ['atambaev', 'remark', 'с места', null]],
    ['нил + диверсификация', ['alimzhanova', 'proposal', 'диверсификация', null]],
    ['керимбек + отдел', ['kerimbek-uulu', 'proposal', 'отдел', null]],
    ['азамат керимбек уулу + отдел', ['kerimbek-uulu', 'proposal', 'отдел', null]],
    ['сал ?', [sal, 'question', '', 'textMissing']],
    ['сал ?  ', [sal, 'question', '', 'textMissing']],
    ['сал ? "Ала-Тоо"?', [sal, 'question', '"Ала-Тоо"?', null]],
    ['сал ? строка\nвторая', [sal, 'question', 'строка\nвторая', null]],
  ])('%j', (typed, wanted) => {
    expect(short(typed)).toEqual(wanted);
  });
});

describe('a colon leaves the kind to what is likely', () => {
  test.each([
    ['of a deputy: a question', 'сал: сколько', {}, [sal, 'question', 'сколько', null]],
    ['of a deputy, the colon apart', 'сал : сколько', {}, [sal, 'question', 'сколько', null]],
    [
      'of the one asked: an answer',
      'сыд: столько',
      { entries: [question] },
      [syd, 'answer', 'столько', null],
    ],
    ['of a guest nobody asked: a statement', 'пар: беда', {}, ['parpiev', 'statement', 'беда', null]],
    [
      'of another guest, a question open: an answer',
      'пар: да',
      { entries: [question] },
      ['parpiev', 'answer', 'да', null],
    ],
    [
      'of a deputy after an answer: a question',
      'ата: ещё',
      { entries: [question, answer] },
      ['atambaev', 'question', 'ещё', null],
    ],
    [
      'of a deputy who was asked: an answer',
      'сал: отвечу',
      { entries: [{ ...question, speakerId: 'atambaev', addresseeId: sal }] },
      [sal, 'answer', 'отвечу', null],
    ],
    ['with a mark behind the colon', 'Салымбеков Жумабек: + создать', {}, [sal, 'proposal', 'создать', null]],
  ] as const)('%s', (_case, typed, wanted, expected) => {
    expect(short(typed, wanted)).toEqual(expected);
  });
});

describe('a mark without a name', () => {
  test.each([
    [
      '> is the answer of the one who was asked',
      '> ведётся работа',
      { entries: [question] },
      [syd, 'answer', 'ведётся работа', null],
    ],
    [
      '\\ does the same',
      '\\ ведётся работа',
      { entries: [question] },
      [syd, 'answer', 'ведётся работа', null],
    ],
    [
      'without a space as well',
      '>ведётся работа',
      { entries: [question] },
      [syd, 'answer', 'ведётся работа', null],
    ],
    [
      '? is a question of whoever has the floor',
      '? почему',
      { context: { presentSpeakerId: sal } },
      [sal, 'question', 'почему', null],
    ],
    ['? of nobody known', '? почему', {}, [null, 'question', 'почему', null]],
    ['! is an appeal', '! просим помощи', {}, [null, 'appeal', 'просим помощи', null]],
    ['= is a speech', '= профсоюз сообщил', {}, [null, 'statement', 'профсоюз сообщил', null]],
    ['+ and a space is a proposal', '+ создать центр', {}, [null, 'proposal', 'создать центр', null]],
    ['% is procedure', '% начинаем', {}, [null, 'procedure', 'начинаем', null]],
    ['* is a report', '* об отрасли', {}, [null, 'report', 'об отрасли', null]],
    ['. is a remark', '. шум', {}, [null, 'remark', 'шум', null]],
  ] as const)('%s', (_case, typed, wanted, expected) => {
    expect(short(typed, wanted)).toEqual(expected);
  });
});

describe('ordinary words are never taken for a person', () => {
  test.each([
    'сколько цехов закрыто ? никто не знает',
    'Как ? Никак',
    'Сал сколько цехов',
    'Азамат айтты: бардыгы жакшы',
    'Салымбеков, Масабиров и другие вышли',
    'Вопрос: сколько цехов',
    'Итого: три тысячи',
    'Суроо: канча цех жабылды',
    'Рост 5 % в год',
    '- первое, - второе',
    '-- черта',
    '— пауза',
    '10 процентов',
    '10:70 не время',
    '99:10 не время',
    'http://kenesh.kg открыт',
    'a/b',
    '!! важно',
    '??',
    '...',
    '№ 5 внесён',
    'Шум в зале',
    'залда ызы-чуу',
    'noise in the hall',
    '2 + 2',
    'Нет!! Так нельзя',
    'министр пришёл',
    'министр? где он',
    'сал? где он',
    'сал. вышел',
    'сал',
    'сал сы',
    'qwerty',
    'q-тест',
    'йод',
    '+7 312 00 00 00',
    '-5 градусов',
    '+хорошо',
    '-плохо',
    '/',
    '/ слово',
    '/абракадабра',
    ';нет такой фразы',
    '=',
  ])('%j is kept as typed', (typed) => {
    const reading = read(typed);
    if (reading.kind === 'entry') {
      // A lone sign is a mark whose words are still missing.
      expect([typed, reading.problem]).toEqual(['=', 'textMissing']);
      return;
    }
    expect(reading.kind).toBe('unsorted');
    expect(reading).toMatchObject({ entry: { kind: 'unsorted', speakerId: null, text: { ru: typed } } });
  });

  test('and the one who has the floor is noted with them', () => {
    const reading = read('Шум в зале', { context: { presentSpeakerId: sal } });
    expect(reading).toMatchObject({ kind: 'unsorted', entry: { speakerId: sal } });
  });
});

describe('two who fit are never told apart by the program', () => {
  test.each([
    ['азамат + отдел', ['israilov', 'kerimbek-uulu', 'zhalilov'], ['israilov', 'kerimbek-uulu']],
    ['борбиев = вывести', ['borbiev', 'other-borbiev'], ['borbiev', 'other-borbiev']],
    ['а ? почему', ['atambaev'], ['atambaev']],
    ['азам : почему', ['zhalilov', 'israilov'], ['israilov', 'zhalilov']],
  ])('%j', (typed, _all, some) => {
    const reading = read(typed);
    expect(reading).toMatchObject({ kind: 'entry', problem: 'severalFit', entry: { speakerId: null } });
    expect(reading.offer?.sure).toBeNull();
    expect(reading.offer?.candidates).toEqual(expect.arrayContaining(some));
  });

  test('a beginning means those of the hearing; the others are offered below them', () => {
    const reading = read('сал');
    expect(reading.offer).toMatchObject({
      sure: sal,
      candidates: [sal, 'salieva'],
      start: 0,
      end: 3,
      ending: ': ',
    });
  });

  test('somebody outside the hearing is meant where nobody inside fits', () => {
    expect(short('салие ? почему')).toEqual(['salieva', 'question', 'почему', null]);
  });

  test('a choice made for the words decides', () => {
    const picks = [{ words: 'Борбиев Болотбек', id: 'borbiev' }];
    expect(short('Борбиев Болотбек: вывести', { context: { picks } })).toEqual([
      'borbiev',
      'question',
      'вывести',
      null,
    ]);
    const other = [{ words: 'Борбиев', id: 'other-borbiev' }];
    expect(short('борбиев = вывести', { context: { picks: other } })).toEqual([
      'other-borbiev',
      'statement',
      'вывести',
      null,
    ]);
  });
});

describe('names are offered where they are typed', () => {
  test.each([
    ['са', 2, [sal, 'salieva'], sal],
    ['cfk', 3, [sal, 'salieva'], sal],
    ['азам', 4, ['israilov', 'kerimbek-uulu', 'zhalilov'], null],
    ['керимбек', 8, ['kerimbek-uulu'], 'kerimbek-uulu'],
    ['14:05 сал', 9, null, null],
    ['10:05 сал', 9, [sal, 'salieva'], sal],
    ['сал сколько', 3, [sal, 'salieva'], sal],
    ['сал сколько', 11, null, null],
    ['сколько', 7, null, null],
    ['сал ? сколько', 13, null, null],
    ['салым', 3, null, null],
  ])('%j with the caret at %i', (typed, caret, candidates, sure) => {
    const { offer } = readAt(typed, caret);
    if (candidates === null) expect(offer).toBeNull();
    else {
      expect(offer?.candidates.toSorted()).toEqual([...candidates].sort());
      expect(offer?.sure).toBe(sure);
    }
  });
});

function readAt(typed: string, caret: number) {
  return readLine(typed, caret, inTheHall());
}

describe('whom an entry speaks to, and which question it answers', () => {
  const open = { entries: [question, secondQuestion] };
  test.each([
    ['сал ? сколько', {}, { addresseeId: null, answersId: null }],
    ['сал ? сколько', { entries: [question, answer] }, { addresseeId: syd, answersId: null }],
    ['сал ? сыд: сколько', {}, { addresseeId: syd, text: { ru: 'сколько' } }],
    ['сал ? @сыд: сколько', {}, { addresseeId: syd, text: { ru: 'сколько' } }],
    ['сал ? министр экономики: сколько', {}, { addresseeId: syd, text: { ru: 'сколько' } }],
    ['сал: пар: сколько', {}, { addresseeId: 'parpiev', text: { ru: 'сколько' } }],
    ['сал ? : сколько', { entries: [question, answer] }, { addresseeId: null, text: { ru: 'сколько' } }],
    ['сал ? Скажите: сколько', {}, { text: { ru: 'Скажите: сколько' } }],
    ['сал ? сколько', { context: { addresseeId: 'parpiev' } }, { addresseeId: 'parpiev' }],
    ['> ответ', open, { answersId: 'q2', speakerId: 'parpiev', addresseeId: 'esenamanova' }],
    ['сыд > ответ', open, { answersId: 'q1', addresseeId: sal }],
    ['> @1 ответ', open, { answersId: 'q1', speakerId: syd, text: { ru: 'ответ' } }],
    ['> №1 ответ', open, { answersId: 'q1', speakerId: syd }],
    ['> #1 ответ', open, { answersId: 'q1' }],
    ['> № 1 ответ', open, { answersId: 'q1' }],
    ['>@1 ответ', open, { answersId: 'q1' }],
    ['> 1? ответ', open, { answersId: 'q1', speakerId: syd }],
    ['> 2? ответ', open, { answersId: 'q2', speakerId: 'parpiev' }],
    ['сыд > 2? ответ', open, { answersId: 'q2', speakerId: syd, addresseeId: 'esenamanova' }],
    ['> 1? ответ', { entries: [question, answer, secondQuestion] }, { answersId: 'q2' }],
    ['сыд > №1 дополню', { entries: [question, answer] }, { answersId: 'q1' }],
    [
      '> ответ',
      { ...open, context: { questionId: 'q1' } },
      { answersId: 'q1', speakerId: syd, addresseeId: sal },
    ],
    ['> 2028 год', open, { answersId: 'q2', text: { ru: '2028 год' } }],
    ['сыд > без вопроса', {}, { answersId: null, addresseeId: null }],
    ['> ответ', { entries: [{ ...question, itemId: 'two' }] }, { answersId: null }],
    ['сыд > №1 ответ', { entries: [{ ...question, itemId: 'two' }] }, { answersId: 'q1', itemId: 'two' }],
  ] as const)('%j', (typed, wanted, entry) => {
    expect(read(typed, wanted)).toMatchObject({ kind: 'entry', problem: null, entry });
  });

  test.each(['сыд > №9 ответ', 'сыд > №2 ответ', '> 7? ответ'])('%j names no question', (typed) => {
    const reading = read(typed, { entries: [question, answer] });
    expect(reading).toMatchObject({
      kind: 'entry',
      problem: 'questionUnknown',
      entry: { text: { ru: 'ответ' } },
    });
  });

  test('an addressee two fit has to be chosen', () => {
    const reading = read('сал ? азамат: сколько');
    expect(reading).toMatchObject({
      problem: 'severalFit',
      offer: { of: 'person', sure: null, start: 6, end: 12 },
    });
  });
});

describe('the moment of an entry', () => {
  test.each([
    ['сал ? сколько', '2026-01-16T10:40:05', false],
    ['10:05 сал ? сколько', '2026-01-16T10:05:00', true],
    ['10:05 шум в зале', '2026-01-16T10:05:00', true],
    ['10:05  > ответ', '2026-01-16T10:05:00', true],
  ])('%j', (typed, at, inserted) => {
    expect(read(typed)).toMatchObject({ inserted, entry: { at } });
  });

  test.each(['16:30 сал ? сколько', '9:30 сал: сколько', '25:00 > ответ', '9:30 /перерыв'])(
    '%j: the time is said to be wrong, and the line can be kept as it was typed',
    (typed) => {
      expect(read(typed)).toMatchObject({
        kind: 'unsorted',
        problem: 'timeOutside',
        entry: { text: { ru: typed } },
      });
    },
  );

  test.each([
    ['a time that is still to come', '16:30 начнётся второе слушание', {}],
    ['a time before the beginning', '9:30 собирались', {}],
    ['a time after the end', '10:30 уже закончили', { actualEnd: '2026-01-16T10:20:00' }],
  ])('%s is only a number in the text', (_case, typed, hearing) => {
    expect(read(typed, { hearing })).toMatchObject({
      kind: 'unsorted',
      inserted: false,
      entry: { at: '2026-01-16T10:40:05', text: { ru: typed } },
    });
  });

  test('the words before the time are not lost', () => {
    expect(short('10:05 шум в зале')).toEqual([null, 'unsorted', 'шум в зале', null]);
  });
});

test('every part of a line is marked as what it was understood as', () => {
  const typed = '10:05 сыд > №1 построим !! 2028';
  const { tokens } = read(typed, { entries: [question] });
  expect(tokens.map(({ kind, start, end }) => [kind, typed.slice(start, end)])).toEqual([
    ['time', '10:05'],
    ['person', 'сыд'],
    ['mark', '>'],
    ['link', '№1'],
    ['promise', '!!'],
    ['due', '2028'],
  ]);
});

describe('where the question was chosen', () => {
  const chosen = { entries: [question, secondQuestion], context: { questionId: 'q1' } };
  test.each([
    ['ведётся работа', { kind: 'answer', answersId: 'q1', speakerId: syd, text: { ru: 'ведётся работа' } }],
    ['пар: у нас иначе', { kind: 'answer', answersId: 'q1', speakerId: 'parpiev' }],
    ['пар = у нас иначе', { kind: 'statement', answersId: null, speakerId: 'parpiev' }],
  ])('%j', (typed, entry) => {
    expect(read(typed, chosen)).toMatchObject({ kind: 'entry', problem: null, entry });
  });
});

test('an empty line is no line', () => {
  for (const typed of ['', '   ', '\n']) expect(read(typed).kind).toBe('empty');
});
