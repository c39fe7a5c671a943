import { describe, expect, test } from 'vitest';
import { paperModel } from '@documents/papers';
import { Refusal } from '@shared/contract/problem';
import type { DocumentModel } from '@shared/documents/document-model';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { DocumentKind, Edition } from '@shared/record/produced-document';
import { linesOf, runsOf, textOf, textsOf, wholeLinesOf } from './model-text';
import { materialOf, paper } from './papers';
import { crowdedSample, emptyHearing, sample } from './sample-hearing';

function of(
  kind: DocumentKind,
  set: Partial<Hearing>,
  { edition = 'ru', draft = false }: { edition?: Edition; draft?: boolean } = {},
): DocumentModel {
  return paper(kind, edition, { hearing: { ...sample().hearing, ...set }, draft });
}

const { hearing: record } = sample();
const [sewing, loans] = record.agenda;
if (sewing === undefined || loans === undefined) throw new Error('The sample has two items.');

/** The entries one minute apart from ten past ten. */
const timed = record.entries.map((entry, index) => ({ ...entry, at: `2026-01-16T10:${10 + index}:00` }));

describe('the notice', () => {
  test('gives the length of an item where the time before it is not planned', () => {
    const agenda = [{ ...sewing, plannedMinutes: null }, loans];
    expect(textsOf(of('notice', { agenda }), 'numbered')).toEqual([
      'О положении в швейной отрасли',
      'Докладчик: Садыров Данияр, министр экономики и коммерции',
      'О льготном кредитовании (рассматривается в закрытом порядке)',
      'Докладчики: Ибраимова Нурзат, предприниматель; Осмонов Эрмек',
      'Отведено: 30 мин',
    ]);
  });

  test('marks a time that is not set, and is never a draft', () => {
    const model = of('notice', { plannedStart: null, plannedEnd: null });
    expect(textsOf(model, 'bodyNoIndent')).toContain('Время: [время не назначено]');
    expect(model.mark).toBeNull();
  });
});

test('an attendance sheet without a list of participants names the members of the directory', () => {
  const model = paper('attendanceSheet', 'ky', { hearing: emptyHearing() });
  expect(wholeLinesOf(model).filter((line) => line.startsWith('  '))).toEqual([
    '  № | Аты-жөнү | Кызмат орду | Кол тамгасы',
    '  1 | Асанов Бекболот | «Ак-Суу» депутаттык тобунун лидери |',
    '  2 | Жумабаева Гүлнара | «Ак-Суу» депутаттык тобунун лидеринин орун басары |',
    '  3 | Керимбек уулу Тилек | «Ак-Суу» депутаттык тобунун мүчөсү |',
    '  4 | Нурланов Үсөн | «Ак-Суу» депутаттык тобунун мүчөсү |',
    '  5 | Осмонов Эрмек | «Ак-Суу» депутаттык тобунун мүчөсү |',
    '  6 | Өмүрова Чынар | «Ак-Суу» депутаттык тобунун мүчөсү |',
  ]);
});

test('attendance shows every stay, and whom nobody has looked for', () => {
  const participants = record.participants.map((participant) => {
    if (participant.personId === 'asanov')
      return {
        ...participant,
        stays: [
          { arrived: null, left: '2026-01-16T10:40:00' },
          { arrived: '2026-01-16T11:20:00', left: null },
        ],
      };
    return participant.personId === 'nurlanov'
      ? { ...participant, presence: 'unrecorded' as const }
      : participant;
  });
  const lines = wholeLinesOf(of('attendance', { participants }));
  expect(lines).toContain(
    '  1 | Асанов Бекболот | руководитель депутатской группы «Ак-Суу» | присутствует | до 10:40⏎с 11:20 |',
  );
  expect(lines).toContain('  4 | Нурланов Усен | член депутатской группы «Ак-Суу» | [не отмечена] |  |');
  expect(lines).toContain('bodyNoIndent | [явка не отмечена: 1]');
});

describe('the minutes', () => {
  test('tell of closed parts, times of items and an item added in the sitting', () => {
    const model = of('minutes', {
      closedParts: [{ id: 'closed-1', start: '2026-01-16T11:30:00', end: '2026-01-16T11:45:00', note: '' }],
      agenda: [
        {
          ...sewing,
          considered: [
            { start: '2026-01-16T10:10:00', end: '2026-01-16T11:00:00' },
            { start: '2026-01-16T11:50:00', end: '2026-01-16T12:00:00' },
          ],
        },
        { ...loans, addedInSession: true },
      ],
    });
    expect(textsOf(model, 'bodyNoIndent')).toContain(
      'Время: 10:05–12:30 (перерыв 11:00–11:15, закрытая часть 11:30–11:45)',
    );
    expect(textsOf(model, 'note')[0]).toBe('Рассмотрено: 10:10–11:00, 11:50–12:00.');
    expect(textsOf(model, 'numbered')).toContain(
      'О льготном кредитовании (рассматривается в закрытом порядке) (включён в повестку в ходе заседания)',
    );
  });

  test('say once what letters to several addressees say of one decision', () => {
    const { instruction } = sample();
    const [task] = instruction.items;
    if (task === undefined) throw new Error('The sample has a task.');
    const letter = (id: string, days: number) => ({
      ...instruction,
      id,
      items: [{ ...task, deadline: { kind: 'workingDays' as const, days } }],
    });
    const instructions = [letter('to-cabinet', 10), letter('to-ministry', 10), letter('to-customs', 15)];
    const notes = textsOf(paper('minutes', 'ru', { instructions }), 'note').filter((text) =>
      text.startsWith('Исполнить'),
    );
    expect(notes.map((text) => text.split('.')[0])).toEqual([
      'Исполнить в течение 10 рабочих дней',
      'Исполнить в течение 15 рабочих дней',
    ]);
  });

  test('name the bodies of a joint meeting in one case', () => {
    const joint = { kind: 'joint' as const, jointBodyIds: ['ministry'] };
    expect(textsOf(of('minutes', joint), 'subtitle')).toEqual([
      'совместного заседания (Депутатская группа «Ак-Суу» и Министерство экономики и коммерции)',
    ]);
    expect(textsOf(of('minutes', joint, { edition: 'ky' }), 'subtitle')).toEqual([
      'биргелешкен жыйын («Ак-Суу» депутаттык тобу жана Экономика жана коммерция министрлиги)',
    ]);
  });

  test('tell a line nobody has sorted among the speeches; a draft marks it', () => {
    const entries = record.entries.map((entry) =>
      entry.kind === 'remark' ? { ...entry, kind: 'unsorted' as const, speakerId: 'omurova' } : entry,
    );
    const speech = (draft: boolean) =>
      textsOf(of('minutes', { entries }, { draft }), 'body').find((text) => text.startsWith('Омурова'));
    expect(speech(true)).toBe('Омурова Чынар [вид записи не указан]: Информация неполная.');
    expect(speech(false)).toBe('Омурова Чынар: Информация неполная.');
  });

  test('count seven kinds of voices and print the sentence somebody wrote', () => {
    const [vote] = record.votes;
    if (vote === undefined) throw new Error('The sample has a vote.');
    const counts = { for: 5, against: 1, abstained: 1, didNotVote: 2, absent: 3, recused: 1, invalid: 1 };
    const counted = { ...vote, record: { method: 'byCount' as const, counts } };
    const result = { ru: 'Решение принято большинством голосов.' };
    const told = (votes: Hearing['votes'], edition: Edition) =>
      textsOf(of('minutes', { votes }, { edition }), 'body').filter((text) => /^(«|Решение)/.test(text));
    expect(told([counted], 'ru')[0]).toBe(
      '«за» – 5, «против» – 1, «воздержались» – 1, не голосовали – 2, заявили самоотвод – 1, недействительных бюллетеней – 1, отсутствовали – 3. Решение не принято.',
    );
    expect(told([{ ...counted, result }], 'ru')).toContain('Решение принято большинством голосов.');
    expect(told([{ ...counted, result }], 'ky')[0]).toMatch(/^«макул» – 5, .*Чечим кабыл алынган жок\.$/);
  });
});

test('a transcript tells breaks, closed parts and votes at their moments', () => {
  const [first, ...others] = record.votes;
  if (first === undefined) throw new Error('The sample has a vote.');
  const model = of('transcript', {
    entries: timed,
    breaks: [{ id: 'break-1', start: '2026-01-16T10:12:30', end: '2026-01-16T10:12:45', note: '' }],
    closedParts: [{ id: 'closed-1', start: '2026-01-16T10:14:00', end: null, note: '' }],
    votes: [{ ...first, at: '2026-01-16T10:11:30' }, ...others],
  });
  const lines = linesOf(model).filter((line) => /^(speaker|note)/.test(line));
  expect(lines.slice(0, 8)).toEqual([
    'speaker | 10:10 Д. САДЫРОВ, министр экономики и коммерции',
    'speaker | 10:11 Г. ЖУМАБАЕВА, заместитель руководителя депутатской группы «Ак-Суу»',
    'note | На голосование поставлено: Дать поручение Кабинету Министров. «за» – 3, «против» – 0, «воздержались» – 1. Решение принято.',
    'speaker | 10:12 Д. САДЫРОВ, министр экономики и коммерции',
    'note | Перерыв 10:12–10:12.',
    'speaker | 10:13 Э. ОСМОНОВ',
    'note | Закрытая часть заседания 10:14–…',
    'speaker | 10:14 КЕРИМБЕК УУЛУ ТИЛЕК',
  ]);
});

test('a transcript tells a vote nobody spoke on under its own item', () => {
  const lines = linesOf(of('transcript', {}));
  const vote = lines.findIndex((line) => line.includes('Одобрить условия кредитования'));
  expect(lines[vote - 1]).toBe('heading1 | 2. О льготном кредитовании');
});

describe('the press summary keeps closed what was closed', () => {
  const told = (set: Partial<Hearing>) =>
    runsOf(of('pressSummary', set))
      .map(({ text }) => text)
      .join('\n');

  test('an item', () => {
    const entries = timed.map((entry) => ({ ...entry, itemId: loans.id }));
    const decisions = record.decisions.map((decision) => ({ ...decision, itemId: loans.id }));
    const text = told({ entries, decisions });
    expect(text).not.toMatch(/Сколько цехов|412|О льготном|Поручить Кабинету/);
    expect(text).toContain('Часть заседания прошла в закрытом порядке и здесь не отражена.');
  });

  test('a part, with everything said in it', () => {
    const closedParts = [
      { id: 'closed-1', start: '2026-01-16T10:11:00', end: '2026-01-16T10:13:00', note: '' },
    ];
    const text = told({ entries: timed, closedParts });
    expect(text).not.toMatch(/Сколько цехов закрыто|Закрыто 412 цехов/);
    expect(text).toContain('Когда упростят маркировку?');
  });

  test('words whose time nobody knows, where there was a closed part', () => {
    const closedParts = [{ id: 'closed-1', start: '2026-01-16T10:11:00', end: null, note: '' }];
    expect(told({ closedParts })).not.toMatch(/Сколько цехов|Когда упростят/);
  });

  test('what was decided in a closed part, or nobody knows when', () => {
    const [vote] = record.votes;
    if (vote === undefined) throw new Error('The sample has a vote.');
    const closedParts = [
      { id: 'closed-1', start: '2026-01-16T11:45:00', end: '2026-01-16T11:55:00', note: '' },
    ];
    const decided = (at: string | null) => told({ entries: timed, closedParts, votes: [{ ...vote, at }] });
    expect(decided('2026-01-16T11:50:00')).not.toMatch(/Поручить Кабинету|принять к сведению/);
    expect(decided('2026-01-16T11:50:00')).toContain('Часть заседания прошла в закрытом порядке');
    expect(decided('2026-01-16T11:40:00')).toContain('Поручить Кабинету');
    expect(decided(null)).toContain('Поручить Кабинету');
    const closedProposal = [{ id: 'closed-1', start: '2026-01-16T10:15:00', end: null, note: '' }];
    expect(
      told({ entries: timed, closedParts: closedProposal, votes: [{ ...vote, at: null }] }),
    ).not.toContain('Поручить Кабинету');
  });

  test('a whole sitting', () => {
    const text = told({ kind: 'closed' });
    expect(text).toContain('Заседание было закрытым.');
    expect(text).not.toMatch(/швейной|цехов|Поручить/);
  });
});

describe('a letter', () => {
  test('carries the excerpt on a page of its own only where it is asked for', () => {
    const breaks = (model: DocumentModel) =>
      model.blocks.filter((block) => block.block === 'paragraph' && block.pageBreakBefore === true).length;
    const without = paper('instruction', 'ru', { itemId: null });
    expect(breaks(without)).toBe(0);
    expect(textsOf(without, 'title')).toEqual(['ПОРУЧЕНИЕ']);
    const withExcerpt = paper('instruction', 'ru');
    expect(breaks(withExcerpt)).toBe(1);
    expect(textsOf(withExcerpt, 'title')).toEqual(['ПОРУЧЕНИЕ', 'ВЫПИСКА ИЗ ПРОТОКОЛА № 3']);
  });

  test('lists no excerpt where the instruction follows from no item, and cites an unregistered one with room for the hand', () => {
    const instruction = { ...sample().instruction, itemId: null, registration: null };
    const cited = (draft: boolean) => textsOf(paper('coverLetter', 'ru', { instruction, draft }), 'numbered');
    expect(cited(true)).toEqual(['Поручение [без регистрации] – на ___ л. в ___ экз.']);
    expect(cited(false)).toEqual([
      'Поручение от «___» ______________ 20___ г. № ____________ – на ___ л. в ___ экз.',
    ]);
  });
});

describe('the control register', () => {
  const base = sample().instruction;
  const event = (kind: Instruction['control'][number]['kind'], date: string, newDeadline: string | null) => ({
    id: `event-${kind}`,
    kind,
    date,
    note: 'по письму министерства',
    newDeadline,
  });
  const due = (id: string, date: string, set: Partial<Instruction> = {}): Instruction => ({
    ...base,
    id,
    title: { ru: id },
    items: base.items.slice(0, 1).map((item) => ({ ...item, deadline: { kind: 'date' as const, date } })),
    reporting: { kind: 'none' },
    ...set,
  });
  const instructions = [
    due('без срока', '2026-03-01', { items: [] }),
    due('поздний', '2026-02-20'),
    due('просроченный', '2026-01-22'),
    due('продлённый', '2026-01-25', { control: [event('extension', '2026-01-24', '2026-02-10')] }),
    due('снятый', '2026-01-21', { control: [event('removedFromControl', '2026-01-30', null)] }),
  ];
  const register = (edition: Edition = 'ru') =>
    wholeLinesOf(
      paperModel('controlRegister', { ...materialOf(sample()), hearing: null, instructions }, edition),
    );

  test('puts what presses most first, and says since when', () => {
    const rows = register().filter((line) => /^ {2}\d/.test(line));
    expect(rows.map((row) => row.split(' | ')[2]?.split('⏎')[0])).toEqual([
      'просроченный',
      'снятый',
      'продлённый',
      'поздний',
      'без срока',
    ]);
    expect(rows[0]).toMatch(/\| 22\.01\.2026 \| зарегистрировано⏎просрочено: 10 дней$/);
    expect(rows[1]).toMatch(/\| снято с контроля⏎30\.01\.2026 – снято с контроля$/);
    expect(rows[2]).toMatch(
      /\| 25\.01\.2026⏎исполнить до 10\.02\.2026 \| на контроле⏎24\.01\.2026 – срок продлён, новый срок: 10\.02\.2026$/,
    );
  });

  test('counts, in three languages', () => {
    expect(register('ru')).toContain(
      'bodyNoIndent | Всего – 5; на исполнении – 4, из них просрочено – 1; исполнено – 0; снято с контроля – 1.',
    );
    expect(register('ky')).toContain(
      'bodyNoIndent | Баары – 5; аткарууда – 4, анын ичинен мөөнөтү өткөнү – 1; аткарылды – 0; көзөмөлдөн алынды – 1.',
    );
    expect(register('en')).toContain(
      'bodyNoIndent | Total – 5; being executed – 4, of them overdue – 1; executed – 0; removed from control – 1.',
    );
  });

  test('a card tells the whole history', () => {
    const instruction = due('продлённый', '2026-01-25', {
      control: [event('sent', '2026-01-21', null), event('extension', '2026-01-24', '2026-02-10')],
    });
    const lines = wholeLinesOf(paper('controlCard', 'ru', { instruction }));
    expect(lines.slice(-3)).toEqual([
      '  Дата | Событие | Примечание',
      '  21.01.2026 | отправлено | по письму министерства',
      '  24.01.2026 | срок продлён, новый срок: 10.02.2026 | по письму министерства',
    ]);
    expect(lines).toContain('  Исполнить до | 10.02.2026');
  });
});

describe('two languages beside each other', () => {
  test('keep each passage beside its own, and what one side lacks empty', () => {
    const base = sample().hearing;
    const agenda = [sewing, { ...loans, rapporteurIds: [] }];
    const model = paper('notice', 'ky-ru', { hearing: { ...base, agenda } });
    const pairs = model.blocks.flatMap((block) => (block.block === 'pair' ? [block] : []));
    for (const { left, right } of pairs) {
      if (left.length === 0 || right.length === 0) continue;
      expect(left.map(({ style, number }) => [style, number])).toEqual(
        right.map(({ style, number }) => [style, number]),
      );
    }
    expect(
      pairs.filter(({ left }) => left.length === 0).map(({ right }) => textOf(right[0]?.runs ?? [])),
    ).toEqual(['Перевод. Подлинник – на кыргызском языке.']);
  });

  test('bear both marks on a draft', () => {
    expect(paper('instruction', 'ky-ru', { draft: true }).mark).toBe('ДОЛБООР\nПРОЕКТ');
  });
});

describe('what a paper cannot be made without', () => {
  const refusal = (kind: DocumentKind, set: Parameters<typeof paper>[2]) => {
    try {
      paper(kind, 'ru', set);
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  test.each([
    ['minutes', { hearing: null }, 'document.hearingNeeded'],
    ['excerpt', { itemId: null }, 'document.itemNeeded'],
    ['excerpt', { itemId: 'item-of-another-hearing' }, 'document.itemNeeded'],
    ['instruction', { instruction: null }, 'document.instructionNeeded'],
    ['coverLetter', { instruction: null }, 'document.instructionNeeded'],
    ['controlCard', { instruction: null }, 'document.instructionNeeded'],
    ['controlRegister', { hearing: null }, null],
  ] as const)('%s with %j: %s', (kind, set, code) => {
    expect(refusal(kind, set)).toBe(code);
  });
});

test.each(['minutes', 'shortMinutes', 'excerpt', 'instruction', 'coverLetter'] as const)(
  'a final %s without a number has room for the hand instead of a mark in brackets',
  (kind) => {
    const { hearing, instruction } = sample();
    const unnumbered = {
      hearing: { ...hearing, number: null },
      instruction: { ...instruction, registration: null },
      itemId: kind === 'excerpt' ? (hearing.agenda[0]?.id ?? null) : null,
    };
    const final = linesOf(paper(kind, 'ru', unnumbered)).join('\n');
    expect(final).toContain('№ ____________');
    expect(final).not.toMatch(/не присвоен|дата не указана|без регистрации/);
  },
);

test('the control card says that a letter is not registered', () => {
  const instruction = { ...sample().instruction, registration: null };
  expect(textsOf(paper('controlCard', 'ru', { instruction }), 'subtitle')).toEqual([
    'Поручение [без регистрации]',
  ]);
});

test('a notice announces no item that came onto the agenda in the sitting', () => {
  const { hearing } = sample();
  const agenda = hearing.agenda.map((item, index) => ({ ...item, addedInSession: index === 1 }));
  const lines = linesOf(paper('notice', 'ru', { hearing: { ...hearing, agenda } })).join('\n');
  expect(lines).toContain('О положении в швейной отрасли');
  expect(lines).not.toContain('О льготном кредитовании');
});

test('an excerpt of a large meeting says where its list is', () => {
  const excerpt = paper('excerpt', 'ru', materialOf(crowdedSample(60)));
  expect(textsOf(excerpt, 'bodyNoIndent').join('\n')).toContain('список приложен к протоколу.');
});
