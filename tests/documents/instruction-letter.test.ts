import { describe, expect, test } from 'vitest';
import { instructionLetterModel } from '@documents/instruction-letter';
import { documentModel } from '@shared/documents/document-model';
import { instruments } from '@shared/record/decision';
import type { Instruction } from '@shared/record/instruction';
import type { Language } from '@shared/texts/language';
import { linesOf, textsOf } from './model-text';
import { sample, type Sample } from './sample-hearing';

function letter(language: Language, change: Partial<Sample> & { draft?: boolean } = {}) {
  const { draft = false, ...parts } = change;
  return instructionLetterModel({ ...sample(), ...parts, language, draft });
}

function withInstruction(set: Partial<Instruction>): Pick<Sample, 'instruction'> {
  return { instruction: { ...sample().instruction, ...set } };
}

test('a Russian letter reads as a letter of a parliament', () => {
  expect(linesOf(letter('ru'))).toEqual([
    'letterhead | Жогорку Кенеш Кыргызской Республики',
    'letterhead | Депутатская группа «Ак-Суу»',
    'twoSides | 20 января 2026 года <> № 04-15/26',
    'requisite | Перевод. Подлинник – на кыргызском языке.',
    'addressee | Кабинету Министров Кыргызской Республики',
    'title | ПОРУЧЕНИЕ',
    'subtitle | О мерах поддержки швейной отрасли',
    'body | По итогам очередного заседания депутатской группы «Ак-Суу» (протокол от 16 января 2026 года № 3, пункт 1.1) отмечено следующее.',
    'body | За последние три месяца в швейной отрасли прекратили работу 412 предприятий.',
    'body | На основании изложенного поручается следующее:',
    'numbered | 1. Поручить Кабинету Министров Кыргызской Республики внести предложения по поддержке швейной отрасли. Исполнить в срок до 30 января 2026 года. Ответственный исполнитель: Министерство экономики и коммерции. Соисполнитель: Государственная таможенная служба.',
    'numbered | 2. Рассмотреть вопрос об открытии экспортной лаборатории. Исполнить в кратчайшие сроки.',
    'numbered | 3. Представить информацию об условиях кредитования.',
    'numbered | 4. О результатах исполнения представить информацию депутатской группе «Ак-Суу» в срок до 15 февраля 2026 года.',
    'numbered | 5. Контроль за исполнением осуществляет Осмонов Эрмек (член депутатской группы «Ак-Суу»).',
    'signature | Руководитель депутатской группы «Ак-Суу» <> Б. Асанов',
    'footnoteLine | Исп.: А. Маматова',
    'footnoteLine | Тел.: 0312 00-00-02',
  ]);
});

test('a Kyrgyz letter is the original', () => {
  expect(linesOf(letter('ky'))).toEqual([
    'letterhead | Кыргыз Республикасынын Жогорку Кеңеши',
    'letterhead | «Ак-Суу» депутаттык тобу',
    'twoSides | 2026-жылдын 20-январы <> № 04-15/26',
    'addressee | Кыргыз Республикасынын Министрлер Кабинетине',
    'title | ТАПШЫРМА',
    'subtitle | Тигүү тармагын колдоо чаралары жөнүндө',
    'body | «Ак-Суу» депутаттык тобунун кезектеги жыйынынын жыйынтыгы боюнча (2026-жылдын 16-январындагы № 3 протокол, 1.1-пункт) төмөнкүлөр белгиленди.',
    'body | Акыркы үч айда тигүү тармагында 412 ишкана ишин токтоткон.',
    'body | Баяндалгандардын негизинде төмөнкүлөр тапшырылат:',
    'numbered | 1. Кыргыз Республикасынын Министрлер Кабинетине тигүү тармагын колдоо боюнча сунуштарды киргизүү тапшырылсын. Аткаруу мөөнөтү: 2026-жылдын 30-январына чейин. Жооптуу аткаруучу: Экономика жана коммерция министрлиги. Кошо аткаруучу: Мамлекеттик бажы кызматы.',
    'numbered | 2. Экспорттук лабораторияны ачуу маселеси каралсын. Аткаруу мөөнөтү: эң кыска мөөнөттө.',
    'numbered | 3. Насыялоо шарттары жөнүндө маалымат берилсин.',
    'numbered | 4. Аткаруунун жыйынтыгы жөнүндө «Ак-Суу» депутаттык тобуна 2026-жылдын 15-февралына чейин маалымат берилсин.',
    'numbered | 5. Аткарылышын Осмонов Эрмек («Ак-Суу» депутаттык тобунун мүчөсү) көзөмөлдөйт.',
    'signature | «Ак-Суу» депутаттык тобунун лидери <> Б. Асанов',
    'footnoteLine | Даярдаган: А. Маматова',
    'footnoteLine | Тел.: 0312 00-00-02',
  ]);
});

test('a draft shows missing translations, missing deadlines and deadlines nobody can measure', () => {
  expect(textsOf(letter('en', { draft: true }), 'numbered')).toEqual([
    'To instruct the Cabinet of Ministers of the Kyrgyz Republic to submit proposals on support of the sewing industry. To be carried out by 30 January 2026. Responsible: Ministry of Economy and Commerce. Co-executor: [no name in English] Мамлекеттик бажы кызматы.',
    '[no text in English] Экспорттук лабораторияны ачуу маселеси каралсын. To be carried out as soon as possible [this deadline cannot be measured].',
    'To provide information on the terms of loans. [no deadline given]',
    'To inform the Ak-Suu Deputies’ Group of the results by 15 February 2026.',
    'Execution is controlled by Ermek Osmonov (member of the Ak-Suu Deputies’ Group).',
  ]);
});

test.each([
  ['instruction', 'ПОРУЧЕНИЕ', 'ТАПШЫРМА', 'поручается следующее:'],
  ['protocolInstruction', 'ПРОТОКОЛЬНОЕ ПОРУЧЕНИЕ', 'ПРОТОКОЛДУК ТАПШЫРМА', 'поручается следующее:'],
  ['recommendation', 'РЕКОМЕНДАЦИЯ', 'СУНУШТАМА', 'рекомендуется следующее:'],
  ['request', 'ЗАПРОС', 'СУРОО-ТАЛАП', 'запрашивается следующее:'],
  ['address', 'ОБРАЩЕНИЕ', 'КАЙРЫЛУУ', 'предлагается следующее:'],
  ['decision', 'РЕШЕНИЕ', 'ЧЕЧИМ', 'решено следующее:'],
] as const)('the instrument "%s" is headed %s and %s', (instrument, ru, ky, words) => {
  expect(instruments).toContain(instrument);
  const change = withInstruction({ instrument });
  expect(textsOf(letter('ru', change), 'title')).toEqual([ru]);
  expect(textsOf(letter('ky', change), 'title')).toEqual([ky]);
  expect(textsOf(letter('ru', change), 'body').at(-1)).toBe(`На основании изложенного ${words}`);
  expect(textsOf(letter('ru', { ...withInstruction({ instrument, findings: {} }) }), 'body')).toEqual([
    `По итогам очередного заседания депутатской группы «Ак-Суу» (протокол от 16 января 2026 года № 3, пункт 1.1) ${words}`,
  ]);
});

describe('the addressee', () => {
  test('without the dative stands after a label, undeclined', () => {
    const change = withInstruction({ addresseeBodyId: 'ministry' });
    expect(textsOf(letter('ru', change), 'addressee')).toEqual([
      'Адресат: Министерство экономики и коммерции',
    ]);
    expect(textsOf(letter('ky', { ...change, draft: true }), 'addressee')).toEqual([
      'Алуучу: Экономика жана коммерция министрлиги [аталыштын керектүү жөндөмө формасы жок]',
    ]);
  });

  test('may be a person of the body', () => {
    const change = withInstruction({ addresseePersonId: 'sadyrov' });
    expect(textsOf(letter('ru', change), 'addressee')).toEqual([
      'Кабинету Министров Кыргызской Республики',
      'Адресат: Садыров Данияр, министр экономики и коммерции',
    ]);
  });

  test('has one label where neither the body nor the person stands in the dative', () => {
    const change = withInstruction({ addresseeBodyId: 'ministry', addresseePersonId: 'sadyrov' });
    expect(textsOf(letter('ky', change), 'addressee')).toEqual([
      'Алуучу: Экономика жана коммерция министрлиги',
      'Садыров Данияр, экономика жана коммерция министри',
    ]);
  });

  test('has its address in the language of the letter', () => {
    const { directory } = sample();
    const bodies = directory.bodies.map((body) =>
      body.id === 'cabinet' ? { ...body, address: { ru: 'г. Бишкек,\nпросп. Чуй, 207' } } : body,
    );
    const change = { directory: { ...directory, bodies } };
    expect(textsOf(letter('ru', change), 'addressee')).toContain('г. Бишкек,\nпросп. Чуй, 207');
    expect(textsOf(letter('ky', change), 'addressee')).toHaveLength(1);
  });
});

describe('nothing is claimed that the record does not hold', () => {
  test('number and date of an unregistered letter are gaps in a draft and room for the hand in a final one', () => {
    const unregistered = withInstruction({ registration: null });
    expect(linesOf(letter('ru', { ...unregistered, draft: true }))).toContain(
      'twoSides | [дата не указана] <> № [не присвоен]',
    );
    expect(linesOf(letter('ru', unregistered))).toContain(
      'twoSides | «___» ______________ 20___ г. <> № ____________',
    );
  });

  test('the number of the minutes is a gap while it is not assigned', () => {
    const hearing = { ...sample().hearing, number: null };
    expect(textsOf(letter('ru', { hearing }), 'body')[0]).toContain(
      '(протокол от 16 января 2026 года № ____________, пункт 1.1)',
    );
    expect(textsOf(letter('ky', { hearing, draft: true }), 'body')[0]).toBe(
      '«Ак-Суу» депутаттык тобунун кезектеги жыйынынын жыйынтыгы боюнча (2026-жылдын 16-январындагы № [берилген жок] протокол, 1.1-пункт) төмөнкүлөр белгиленди.',
    );
  });

  test('a legal basis is printed only where one is stated', () => {
    expect(linesOf(letter('ru')).join()).not.toContain('Правовое основание');
    const legalBasis = { ru: 'статья 1 Регламента' };
    expect(textsOf(letter('ru', withInstruction({ legalBasis })), 'body')).toContain(
      'Правовое основание: статья 1 Регламента.',
    );
  });

  test('reporting, control and those who prepared it are left out where they are not stated', () => {
    const change = {
      ...withInstruction({ reporting: { kind: 'none' }, controllerId: null, telephone: '' }),
      settings: {
        ...sample().settings,
        office: { letterhead: {}, place: {}, telephone: '', preparedBy: '' },
      },
    };
    const model = letter('ru', change);
    expect(textsOf(model, 'numbered')).toHaveLength(3);
    expect(textsOf(model, 'footnoteLine')).toEqual([]);
    expect(textsOf(model, 'letterhead')).toEqual(['Депутатская группа «Ак-Суу»']);
  });

  test('a letter without items and signatory shows both', () => {
    const lines = linesOf(letter('en', withInstruction({ items: [], signatoryId: null })));
    expect(lines).toContain('numbered | 1. [no items]');
    expect(lines).toContain('signature |  <> [signatory not named]');
  });
});

test('whoever leads on the day of the letter signs as the leader', () => {
  const change = withInstruction({
    signatoryId: 'zhumabaeva',
    registration: { number: '7', date: '2026-02-20' },
  });
  expect(linesOf(letter('ru', change))).toContain(
    'signature | Руководитель депутатской группы «Ак-Суу» <> Г. Жумабаева',
  );
  expect(linesOf(letter('ru', withInstruction({ signatoryId: 'zhumabaeva' })))).toContain(
    'signature | Заместитель руководителя депутатской группы «Ак-Суу» <> Г. Жумабаева',
  );
});

test('a deputy who leads the group signs as its leader, unless the office was noted for the hearing', () => {
  const { directory, hearing } = sample();
  const deputy = { id: 'deputy', bodyId: 'group', title: { ru: 'депутат Жогорку Кенеша' } };
  const holding = { id: 'holding-3', personId: 'asanov', officeId: 'deputy', from: null, to: null };
  const asDeputy = {
    ...directory,
    offices: [...directory.offices, deputy],
    officeHoldings: [...directory.officeHoldings, holding],
  };
  expect(linesOf(letter('ru', { directory: asDeputy }))).toContain(
    'signature | Руководитель депутатской группы «Ак-Суу» <> Б. Асанов',
  );

  const participants = hearing.participants.map((each) =>
    each.personId === 'asanov' ? { ...each, office: { ru: 'председатель слушания' } } : each,
  );
  const onTheDay = withInstruction({ registration: { number: '1', date: hearing.date } });
  expect(
    linesOf(letter('ru', { directory: asDeputy, hearing: { ...hearing, participants }, ...onTheDay })),
  ).toContain('signature | Председатель слушания <> Б. Асанов');
});

describe('a number of days on a letter', () => {
  const days = { kind: 'workingDays', days: 10 } as const;
  const items = sample()
    .instruction.items.slice(0, 1)
    .map((item) => ({ ...item, deadline: days }));

  test.each([
    [
      'ru',
      'Исполнить в течение 10 рабочих дней (в срок до 3 февраля 2026 года).',
      'в течение 5 календарных дней (в срок до 25 января 2026 года).',
    ],
    [
      'ky',
      'Аткаруу мөөнөтү: 10 жумуш күнүнүн ичинде (2026-жылдын 3-февралына чейин).',
      '5 календардык күндүн ичинде (2026-жылдын 25-январына чейин) маалымат берилсин.',
    ],
    [
      'en',
      'To be carried out within 10 working days (by 3 February 2026).',
      'within 5 calendar days (by 25 January 2026).',
    ],
  ] as const)('names its last day once it runs, in %s', (language, task, report) => {
    const change = withInstruction({ items, reporting: { kind: 'calendarDays', days: 5 } });
    const [first, second] = textsOf(letter(language, change), 'numbered');
    expect(first).toContain(task);
    expect(second).toContain(report);
  });

  test('names no day before the registration', () => {
    const change = withInstruction({ items, registration: null });
    expect(textsOf(letter('ru', change), 'numbered')[0]).toContain(
      'Исполнить в течение 10 рабочих дней. Ответственный',
    );
  });
});

test('several decisions of the minutes are named together', () => {
  const change = withInstruction({ sourceIds: ['decision-2', 'proposal-instruct'] });
  expect(textsOf(letter('ru', change), 'body')[0]).toContain('№ 3, пункты 1.1, 1.2)');
});

test('an instruction that follows from no decision names the agenda item', () => {
  const change = withInstruction({ decisionId: null, itemId: 'item-loans' });
  expect(textsOf(letter('ky', change), 'body')[0]).toContain('№ 3 протокол, күн тартибинин 2-маселеси)');
});

test.each(['ky', 'ru', 'en'] as const)('the model in "%s" fits its schema', (language) => {
  const model = letter(language, { draft: true });
  expect(documentModel.parse(model)).toEqual(model);
});

test.each([
  ['instruction', 'Исполнить в срок до', 'О результатах исполнения', 'Контроль за исполнением'],
  ['decision', 'Исполнить в срок до', 'О результатах исполнения', 'Контроль за исполнением'],
  [
    'recommendation',
    'Предлагается рассмотреть в срок до',
    'О результатах рассмотрения просим сообщить',
    'Ход рассмотрения отслеживает',
  ],
  [
    'request',
    'Ответ ожидается в срок до',
    'О результатах рассмотрения просим',
    'Ход рассмотрения отслеживает',
  ],
] as const)('%s claims the force it has and no other', (instrument, due, report, control) => {
  const lines = textsOf(letter('ru', withInstruction({ instrument })), 'numbered');
  for (const words of [due, report, control]) expect(lines.join('\n')).toContain(words);
  if (instrument === 'recommendation' || instrument === 'request')
    expect(lines.join('\n')).not.toMatch(/[Ии]сполнить|за исполнением|исполнения/);
});
