import { describe, expect, test } from 'vitest';
import { Refusal } from '@shared/contract/problem';
import { emptyIssueRegister, type IssueRegister, type NumberSeries } from '@shared/record/issue-register';
import { explainGap, issueNumber, noteIssuedFile, voidNumber } from '@shared/rules/register/issue-number';
import { nextOrdinal, periodOf, printedNumber, usualSeries } from '@shared/rules/register/number-series';
import { numberGaps } from '@shared/rules/register/register-gaps';

const yearly = usualSeries('group', 'minutes', 'series');
const at = '2026-01-20T04:00:00Z';
let lastId = 0;
const stamp = () => ({ id: `line-${(lastId += 1)}`, at, by: 'aizada' });
const minutesOf = (hearingId: string) => ({ hearingId, instructionId: null, addressee: {}, title: {} });

function registerWith(series: NumberSeries = yearly): IssueRegister {
  return structuredClone({ ...emptyIssueRegister, series: [series] });
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('the number as it is printed', () => {
  test.each([
    ['{n}', 7, '7'],
    ['{year}/{n}', 7, '2026/7'],
    ['{n}-{convocation}', 12, '12-VIII'],
    ['01-{n}/{year}', 3, '01-3/2026'],
  ])('%s with %i is %s', (pattern, ordinal, printed) => {
    expect(printedNumber({ ...yearly, pattern, convocation: 'VIII' }, ordinal, '2026-01-16')).toBe(printed);
  });
});

describe('the span in which a number is counted', () => {
  test.each([
    ['year', '2026'],
    ['convocation', 'VIII'],
    ['never', ''],
  ] as const)('%s: «%s»', (restarts, period) => {
    expect(periodOf({ ...yearly, restarts, convocation: 'VIII' }, '2026-01-16')).toBe(period);
  });
});

describe('giving a number', () => {
  test('numbers follow each other and begin anew with the year', () => {
    const register = registerWith();
    const given = [
      issueNumber(register, yearly, minutesOf('a'), '2025-12-30', null, stamp()),
      issueNumber(register, yearly, minutesOf('b'), '2026-01-16', null, stamp()),
      issueNumber(register, yearly, minutesOf('c'), '2026-01-20', null, stamp()),
    ];
    expect(given.map(({ period, number }) => [period, number])).toEqual([
      ['2025', '1'],
      ['2026', '1'],
      ['2026', '2'],
    ]);
  });

  test('a paper that has a number keeps it, also under another date', () => {
    const register = registerWith();
    const first = issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, stamp());
    const again = issueNumber(register, yearly, minutesOf('a'), '2026-03-01', 40, stamp());
    expect(again).toEqual(first);
    expect(register.issued).toHaveLength(1);
  });

  test('a paper that has a number keeps it where its body, and so its series, was changed afterwards', () => {
    const others = usualSeries('committee', 'minutes', 'series-of-committee');
    const register = { ...registerWith(), series: [yearly, others] };
    const first = issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, stamp());
    expect(issueNumber(register, others, minutesOf('a'), '2026-01-20', null, stamp())).toEqual(first);
    expect(register.issued).toHaveLength(1);
  });

  test('the letter of an instruction and its cover letter have numbers of their own', () => {
    const letters = usualSeries('group', 'instruction', 'letters');
    const covers = usualSeries('group', 'coverLetter', 'covers');
    const register = { ...registerWith(), series: [yearly, letters, covers] };
    const letter = { ...minutesOf('a'), instructionId: 'i' };
    const given = [
      issueNumber(register, yearly, minutesOf('a'), '2026-01-16', 3, stamp()),
      issueNumber(register, letters, letter, '2026-01-16', 7, stamp()),
      issueNumber(register, covers, letter, '2026-01-16', 9, stamp()),
    ];
    expect(given.map(({ number }) => number)).toEqual(['3', '7', '9']);
  });

  test('an office goes on from its paper journal', () => {
    const series = { ...yearly, first: 15 };
    const register = registerWith(series);
    expect(issueNumber(register, series, minutesOf('a'), '2026-01-16', null, stamp()).number).toBe('15');
    expect(issueNumber(register, series, minutesOf('b'), '2026-01-16', 20, stamp()).number).toBe('20');
    expect(nextOrdinal(register, series, '2026-01-16')).toBe(21);
  });

  test('a voided number is never given again, and its paper gets a new one', () => {
    const register = registerWith();
    const first = issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, stamp());
    voidNumber(register, first.id, ' wrong body ', stamp());
    expect(first.voided).toEqual({ reason: 'wrong body', at, by: 'aizada' });
    expect(codeOf(() => issueNumber(register, yearly, minutesOf('b'), '2026-01-16', 1, stamp()))).toBe(
      'register.numberTaken',
    );
    expect(issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, stamp()).number).toBe('2');
  });

  test('the lines stand in the order of their numbers', () => {
    const register = registerWith();
    for (const ordinal of [5, 2, 9])
      issueNumber(register, yearly, minutesOf(`h${ordinal}`), '2026-02-01', ordinal, stamp());
    expect(register.issued.map(({ ordinal }) => ordinal)).toEqual([2, 5, 9]);
  });
});

describe('the office changes the way of counting', () => {
  const change = (before: Partial<NumberSeries>, days: readonly string[], after: Partial<NumberSeries>) => {
    const register = registerWith({ ...yearly, ...before });
    days.forEach((day, index) => {
      issueNumber(register, { ...yearly, ...before }, minutesOf(`before-${index}`), day, null, stamp());
    });
    const series = { ...yearly, ...after };
    return { register: { ...register, series: [series] }, series };
  };
  const never = { restarts: 'never' } as const;
  const eighth = { restarts: 'convocation', convocation: 'VIII' } as const;
  const days = ['2025-11-01', '2025-12-01', '2026-02-01'];

  test.each([
    ['every year → never', {}, never, '2026-03-01', '3'],
    ['never → every year, in the same year', never, {}, '2026-03-01', '4'],
    ['never → every year, in the next year', never, {}, '2027-01-10', '1'],
    ['every year → convocation, in the same year', {}, eighth, '2026-03-01', '2'],
    ['convocation → every year, in the same year', eighth, {}, '2026-03-01', '4'],
    ['one convocation → the next', eighth, { ...eighth, convocation: 'IX' }, '2026-03-01', '1'],
    ['another pattern', {}, { pattern: '{year}/{n}' }, '2026-03-01', '2026/2'],
    ['another beginning', {}, { first: 1 }, '2026-03-01', '2'],
  ])('%s: no number comes again', (_, before, after, day, number) => {
    const { register, series } = change(before, days, after);
    const given = issueNumber(register, series, minutesOf('after'), day, null, stamp());
    expect(given.number).toBe(number);
    expect(numberGaps(register)).toEqual([]);
  });

  test('a pattern under which another counter prints the same number does not give it', () => {
    const { register, series } = change({ pattern: '1{n}', first: 2 }, ['2026-01-10'], { first: 12 });
    expect(register.issued.map(({ number }) => number)).toEqual(['12']);
    expect(issueNumber(register, series, minutesOf('after'), '2026-01-11', null, stamp()).number).toBe('13');
  });

  test('a chosen number that was given under the other way of counting is taken', () => {
    const { register, series } = change(never, days, {});
    const issue = () => issueNumber(register, series, minutesOf('after'), '2026-03-01', 3, stamp());
    expect(codeOf(issue)).toBe('register.numberTaken');
  });
});

describe('numbers that papers bear without the register', () => {
  const typed = [
    { number: '1', date: '2026-01-10' },
    { number: '2', date: '2026-01-11' },
    { number: '3', date: '2025-12-30' },
  ];

  test('are passed over in their year, and are no gaps', () => {
    const register = registerWith();
    const first = issueNumber(register, yearly, minutesOf('a'), '2026-02-01', null, stamp(), typed);
    expect(first.number).toBe('3');
    expect(numberGaps(register, () => typed)).toEqual([]);
    expect(numberGaps(register).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  test('are neither chosen nor explained away', () => {
    const register = registerWith();
    const gap = { date: '2026-02-01', ordinal: 2, reason: 'spoiled' };
    expect(codeOf(() => issueNumber(register, yearly, minutesOf('a'), gap.date, 1, stamp(), typed))).toBe(
      'register.numberTaken',
    );
    expect(codeOf(() => explainGap(register, yearly, gap, stamp(), typed))).toBe('register.numberTaken');
    expect(register.issued).toEqual([]);
  });
});

describe('voiding', () => {
  test.each([
    ['a line that is not there', 'none', 'reason', 'record.notFound'],
    ['without a reason', 'line', '  ', 'text.empty'],
    ['a void line', 'void', 'reason', 'register.voidedAlready'],
  ])('%s is refused', (_, id, reason, code) => {
    const register = registerWith();
    issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, { ...stamp(), id: 'line' });
    issueNumber(register, yearly, minutesOf('b'), '2026-01-16', null, { ...stamp(), id: 'void' });
    voidNumber(register, 'void', 'spoiled sheet', stamp());
    expect(codeOf(() => voidNumber(register, id, reason, stamp()))).toBe(code);
  });
});

describe('gaps', () => {
  test('a skipped number is a gap until a void line explains it', () => {
    const register = registerWith();
    issueNumber(register, yearly, minutesOf('a'), '2026-01-16', 1, stamp());
    issueNumber(register, yearly, minutesOf('b'), '2026-01-17', 4, stamp());
    expect(numberGaps(register).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
    explainGap(register, yearly, { date: '2026-01-17', ordinal: 2, reason: 'spoiled' }, stamp());
    expect(numberGaps(register)).toEqual([{ seriesId: 'series', period: '2026', ordinal: 3 }]);
    expect(register.issued[1]).toMatchObject({ hearingId: null, voided: { reason: 'spoiled' } });
  });

  test('the gap of an earlier convocation is explained there, and takes no number of the new one', () => {
    const seventh = {
      ...yearly,
      restarts: 'convocation',
      convocation: 'VII',
      pattern: '{n}-{convocation}',
    } as const;
    const eighth = { ...seventh, convocation: 'VIII' };
    const register = registerWith(seventh);
    issueNumber(register, seventh, minutesOf('a'), '2025-03-01', 1, stamp());
    issueNumber(register, seventh, minutesOf('b'), '2025-04-01', 3, stamp());
    register.series = [eighth];
    const gap = { date: '2025-12-01', ordinal: 2, reason: 'spoiled', period: 'VII' };
    expect(explainGap(register, eighth, gap, stamp())).toMatchObject({ number: '2-VII', period: 'VII' });
    expect(numberGaps(register)).toEqual([]);
    expect(issueNumber(register, eighth, minutesOf('c'), '2025-12-02', 2, stamp()).number).toBe('2-VIII');
    expect(codeOf(() => explainGap(register, eighth, { ...gap, ordinal: 3 }, stamp()))).toBe(
      'register.numberTaken',
    );
  });

  test('the gap of an earlier year is explained with a day of that year', () => {
    const register = registerWith();
    issueNumber(register, yearly, minutesOf('a'), '2025-03-01', 2, stamp());
    const explain = (date: string) =>
      codeOf(() =>
        explainGap(register, yearly, { date, ordinal: 1, reason: 'spoiled', period: '2025' }, stamp()),
      );
    expect(explain('2026-01-10')).toBe('register.gapDate');
    expect(explain('2025-12-31')).toBe('accepted');
    expect(register.issued.map(({ period, ordinal }) => [period, ordinal])).toEqual([
      ['2025', 1],
      ['2025', 2],
    ]);
  });

  test('a number that begins far too high does not fill the screen', () => {
    const register = registerWith();
    issueNumber(register, yearly, minutesOf('a'), '2026-01-16', 900_000, stamp());
    expect(numberGaps(register)).toHaveLength(100);
  });

  test('an explanation takes no number that was given, and needs a reason', () => {
    const register = registerWith();
    issueNumber(register, yearly, minutesOf('a'), '2026-01-16', 1, stamp());
    const explain = (ordinal: number, reason: string) =>
      codeOf(() => explainGap(register, yearly, { date: '2026-01-16', ordinal, reason }, stamp()));
    expect(explain(1, 'spoiled')).toBe('register.numberTaken');
    expect(explain(2, ' ')).toBe('text.empty');
  });
});

test('a file made again takes the place of the one before it in its edition', () => {
  const register = registerWith();
  const line = issueNumber(register, yearly, minutesOf('a'), '2026-01-16', null, stamp());
  const file = (edition: 'ky' | 'ru', fingerprint: string) => ({
    edition,
    fileName: `${edition}.docx`,
    fingerprint: fingerprint.repeat(64),
    producedAt: at,
  });
  noteIssuedFile(line, file('ky', 'a'));
  noteIssuedFile(line, file('ru', 'b'));
  noteIssuedFile(line, file('ky', 'c'));
  expect(line.files.map(({ edition, fingerprint }) => [edition, fingerprint.slice(0, 1)])).toEqual([
    ['ru', 'b'],
    ['ky', 'c'],
  ]);
});
