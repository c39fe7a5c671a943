import { describe, expect, test } from 'vitest';
import { minutesModel } from '@documents/minutes';
import { documentModel } from '@shared/documents/document-model';
import type { Hearing } from '@shared/record/hearing';
import type { Language } from '@shared/texts/language';
import { headingsOf, linesOf, runsOf, textsOf } from './model-text';
import { crowdedSample, emptyHearing, sample, type Sample } from './sample-hearing';

const { hearing, instruction } = sample();

const emptyItem: Hearing['agenda'][number] = {
  id: 'item-third',
  title: { ru: 'Разное' },
  rapporteurIds: [],
  plannedMinutes: null,
  closed: false,
  addedInSession: false,
  considered: [],
  note: '',
};

function minutes(language: Language, change: Partial<Sample> & { draft?: boolean } = {}) {
  const { draft = false, ...parts } = change;
  const material = { ...sample(), ...parts };
  return minutesModel({ ...material, language, draft, instructions: [material.instruction] });
}

function withHearing(set: Partial<Hearing>): Pick<Sample, 'hearing'> {
  return { hearing: { ...sample().hearing, ...set } };
}

test('Russian minutes tell the whole record in the order of record-keeping', () => {
  expect(linesOf(minutes('ru'))).toEqual([
    'letterhead | Жогорку Кенеш Кыргызской Республики',
    'letterhead | Депутатская группа «Ак-Суу»',
    'requisite | Перевод. Подлинник – на кыргызском языке.',
    'title | ПРОТОКОЛ № 3',
    'subtitle | очередного заседания депутатской группы «Ак-Суу»',
    'twoSides | 16 января 2026 года <> г. Бишкек',
    'bodyNoIndent | Председательствующий: Асанов Бекболот, руководитель депутатской группы «Ак-Суу»',
    'bodyNoIndent | Секретарь: Маматова Айгуль, секретарь группы',
    'bodyNoIndent | Время: 10:05–12:30 (перерыв 11:00–11:15)',
    'bodyNoIndent | Присутствовали (4 из 7): Асанов Бекболот, Жумабаева Гульнара, Керимбек уулу Тилек, Осмонов Эрмек (до 12:00).',
    'bodyNoIndent | Отсутствовали по уважительной причине: Омурова Чынар (иш сапары).',
    'bodyNoIndent | Отсутствовали без уважительной причины: Нурланов Усен.',
    'bodyNoIndent | Приглашённые:',
    'listed | Ибраимова Нурзат – предприниматель',
    'listed | Садыров Данияр – министр экономики и коммерции',
    'bodyNoIndent | Кворум на начало заседания имеется (присутствуют – 4, требуется – 4).',
    'heading1 | ПОВЕСТКА ДНЯ:',
    'numbered | 1. О положении в швейной отрасли',
    'numbered | Докладчик: Садыров Данияр, министр экономики и коммерции',
    'numbered | 2. О льготном кредитовании (рассматривается в закрытом порядке)',
    'numbered | Докладчики: Ибраимова Нурзат, предприниматель; Осмонов Эрмек',
    'heading1 | 1. О положении в швейной отрасли',
    'heading2 | СЛУШАЛИ:',
    'body | Садыров Данияр, министр экономики и коммерции: В швейной отрасли занято 36 600 человек. За последние три месяца прекратили работу 412 предприятий.\nВедутся переговоры о строительстве логистического центра.',
    'heading2 | ВОПРОСЫ И ОТВЕТЫ:',
    'question | Вопрос 1. Жумабаева Гульнара, заместитель руководителя депутатской группы «Ак-Суу» (адресат – Садыров Данияр): Сколько цехов закрыто и сколько из них откроется вновь?',
    'answer | Ответ. Садыров Данияр, министр экономики и коммерции: Закрыто 412 цехов, 60 из них откроются весной.',
    'note | Обещано: Представить список закрытых цехов (в срок до 30 января 2026 года).',
    'question | Вопрос 2. Осмонов Эрмек: Когда упростят маркировку?',
    'note | Обещан письменный ответ: Садыров Данияр, министр экономики и коммерции, в течение 10 рабочих дней.',
    'question | Вопрос 3. Керимбек уулу Тилек: Будут ли привлекаться иностранные специалисты?',
    'note | Ответ в ходе заседания не дан.',
    'heading2 | ВЫСТУПИЛИ:',
    'body | Ибраимова Нурзат, предприниматель (обращение): Предприниматели просят о льготных кредитах.',
    'body | Осмонов Эрмек: Необходимо расширять рынки сбыта.',
    'body | [выступающий не указан] (замечание): Информация неполная.',
    'body | Асанов Бекболот, руководитель депутатской группы «Ак-Суу» (по ведению заседания): Прения предлагается прекратить.',
    'heading2 | ПРЕДЛОЖЕНИЯ:',
    'numbered | 1) Жумабаева Гульнара, заместитель руководителя депутатской группы «Ак-Суу»: Дать поручение Кабинету Министров.',
    'heading2 | ГОЛОСОВАЛИ:',
    'body | На голосование поставлено: Дать поручение Кабинету Министров. Голосование открытое.',
    'body | «за» – 3, «против» – 0, «воздержались» – 1. Решение принято.',
    'body | Присутствовали – 4, требуется – 4; кворум имеется.',
    'listed | «За»: Асанов Бекболот, Жумабаева Гульнара, Керимбек уулу Тилек.',
    'listed | «Воздержались»: Осмонов Эрмек.',
    'heading2 | РЕШИЛИ:',
    'numbered | 1.1. Поручить Кабинету Министров Кыргызской Республики внести предложения по поддержке швейной отрасли.',
    'note | Исполнить в срок до 30 января 2026 года. Ответственный исполнитель: Министерство экономики и коммерции. Соисполнитель: Государственная таможенная служба.',
    'numbered | 1.2. Информацию министра принять к сведению.',
    'heading1 | 2. О льготном кредитовании',
    'heading2 | СЛУШАЛИ:',
    'body | Ибраимова Нурзат, предприниматель (докладчик).',
    'body | Осмонов Эрмек (докладчик).',
    'heading2 | ГОЛОСОВАЛИ:',
    'body | На голосование поставлено: Одобрить условия кредитования.',
    'body | Тайное голосование: «за» – 1, «против» – 2, «воздержались» – 0, заявили самоотвод – 1. Решение не принято.',
    'heading1 | 3. Вне вопросов повестки дня',
    'heading2 | ВЫСТУПИЛИ:',
    'body | Омурова Чынар: Следующее заседание провести в феврале.',
    'heading2 | РЕШИЛИ:',
    'numbered | 3.1. Следующее заседание провести в феврале 2026 года.',
    'signature | Председательствующий <> Б. Асанов',
    'signature | Секретарь <> А. Маматова',
  ]);
});

test('Kyrgyz minutes have the headings of the state language and are no translation', () => {
  const model = minutes('ky');
  expect(headingsOf(model)).toEqual([
    'ПРОТОКОЛ № 3',
    '«Ак-Суу» депутаттык тобунун кезектеги жыйыны',
    'КҮН ТАРТИБИ:',
    '1. Тигүү тармагындагы абал жөнүндө',
    'УГУЛДУ:',
    'СУРООЛОР ЖАНА ЖООПТОР:',
    'ЧЫГЫП СҮЙЛӨШТҮ:',
    'СУНУШТАР:',
    'ДОБУШ БЕРИШТИ:',
    'ЧЕЧИМ КЫЛАТ:',
    '2. Жеңилдетилген насыялоо жөнүндө',
    'УГУЛДУ:',
    'ДОБУШ БЕРИШТИ:',
    '3. Күн тартибинен тышкары',
    'ЧЫГЫП СҮЙЛӨШТҮ:',
    'ЧЕЧИМ КЫЛАТ:',
  ]);
  expect(textsOf(model, 'requisite')).toEqual([]);
  expect(textsOf(model, 'body')).toContain('«макул» – 3, «каршы» – 0, «калыс» – 1. Чечим кабыл алынды.');
  expect(textsOf(model, 'note')).toContain(
    'Жазуу жүзүндө жооп убада кылынды: Садыров Данияр, экономика жана коммерция министри, 10 жумуш күнүнүн ичинде.',
  );
});

test('English minutes mark what is not translated and show the original after the mark', () => {
  const model = minutes('en');
  expect(headingsOf(model)).toEqual([
    'MINUTES No. 3',
    'of the regular meeting of the Ak-Suu Deputies’ Group',
    'AGENDA:',
    '1. On the situation in the sewing industry',
    'HEARD:',
    'QUESTIONS AND ANSWERS:',
    'SPOKE:',
    'PROPOSALS:',
    'VOTED:',
    'DECIDED:',
    '2. [no text in English] Жеңилдетилген насыялоо жөнүндө',
    'HEARD:',
    'VOTED:',
    '3. Outside the agenda',
    'SPOKE:',
    'DECIDED:',
  ]);
  const runs = runsOf(model);
  const mark = runs.findIndex(({ text }) => text === '[no text in English]');
  expect(runs.slice(mark, mark + 3)).toEqual([
    { text: '[no text in English]', gap: true },
    { text: ' ' },
    { text: 'Жеңилдетилген насыялоо жөнүндө', italic: true, language: 'ky' },
  ]);
  expect(textsOf(model, 'requisite')).toEqual(['Translation. The original is in Kyrgyz.']);
});

test.each(['ky', 'ru', 'en'] as const)(
  'the model in "%s" fits its schema and keeps the record as it was',
  (language) => {
    const before = sample();
    const model = minutes(language, before);
    expect(documentModel.parse(model)).toEqual(model);
    expect(before).toEqual(sample());
  },
);

describe('the mark at the head of the page', () => {
  test.each([
    { draft: false, example: false, language: 'ru', mark: null },
    { draft: true, example: false, language: 'ru', mark: 'ПРОЕКТ' },
    { draft: true, example: false, language: 'ky', mark: 'ДОЛБООР' },
    { draft: true, example: false, language: 'en', mark: 'DRAFT' },
    { draft: false, example: true, language: 'ru', mark: 'УЧЕБНЫЙ ПРИМЕР' },
    { draft: true, example: true, language: 'ky', mark: 'ДОЛБООР · ОКУУ МИСАЛЫ' },
  ] as const)('draft $draft, example $example in $language: $mark', ({ draft, example, language, mark }) => {
    expect(minutes(language, { draft, ...withHearing({ example }) }).mark).toBe(mark);
  });
});

describe('the kind of meeting stands before the body in its stored case form', () => {
  test.each([
    ['hearing', 'ru', 'слушания депутатской группы «Ак-Суу»'],
    ['hearing', 'ky', '«Ак-Суу» депутаттык тобунун угуусу'],
    ['hearing', 'en', 'of the hearing of the Ak-Suu Deputies’ Group'],
    ['extraordinary', 'ru', 'внеочередного заседания депутатской группы «Ак-Суу»'],
    ['extraordinary', 'ky', '«Ак-Суу» депутаттык тобунун кезексиз жыйыны'],
    ['offSite', 'ru', 'выездного заседания депутатской группы «Ак-Суу»'],
    ['closed', 'ky', '«Ак-Суу» депутаттык тобунун жабык жыйыны'],
  ] as const)('%s in %s', (kind, language, expected) => {
    expect(textsOf(minutes(language, withHearing({ kind })), 'subtitle')).toEqual([expected]);
  });

  test('a joint meeting names every body', () => {
    const joint = withHearing({ kind: 'joint', jointBodyIds: ['cabinet'] });
    expect(textsOf(minutes('en', joint), 'subtitle')).toEqual([
      'of the joint meeting of the Ak-Suu Deputies’ Group and the Cabinet of Ministers of the Kyrgyz Republic',
    ]);
  });

  test('without the genitive the full name stands apart, undeclined, and only a draft remarks on it', () => {
    const ministry = withHearing({ bodyId: 'ministry', kind: 'hearing' });
    expect(textsOf(minutes('ru', ministry), 'subtitle')).toEqual([
      'слушания (Министерство экономики и коммерции)',
    ]);
    expect(textsOf(minutes('ky', ministry), 'subtitle')).toEqual([
      'угуу (Экономика жана коммерция министрлиги)',
    ]);
    expect(textsOf(minutes('ru', { ...ministry, draft: true }), 'subtitle')).toEqual([
      'слушания (Министерство экономики и коммерции [нет нужной падежной формы названия])',
    ]);
  });
});

describe('gaps', () => {
  test('an empty hearing is a draft full of marks and still a paper', () => {
    expect(linesOf(minutes('ru', { hearing: emptyHearing(), draft: true }))).toEqual([
      'letterhead | Жогорку Кенеш Кыргызской Республики',
      'letterhead | Депутатская группа «Ак-Суу»',
      'requisite | Перевод. Подлинник – на кыргызском языке.',
      'title | ПРОТОКОЛ № [не присвоен]',
      'subtitle | очередного заседания депутатской группы «Ак-Суу»',
      'twoSides | 16 января 2026 года <> г. Бишкек',
      'bodyNoIndent | Председательствующий: [председательствующий не указан]',
      'bodyNoIndent | Секретарь: [секретарь не указан]',
      'bodyNoIndent | Время: [время начала и окончания не указано]',
      'bodyNoIndent | Присутствовали: [явка не отмечена]',
      'bodyNoIndent | [кворум не определён: не указан списочный состав или явка]',
      'heading1 | ПОВЕСТКА ДНЯ:',
      'bodyNoIndent | [повестка дня не заполнена]',
      'signature | Председательствующий <> [председательствующий не указан]',
      'signature | Секретарь <> [секретарь не указан]',
    ]);
  });

  test('a name without a form for signatures is printed in full, with a remark in a draft', () => {
    const presiding = withHearing({ presidingId: 'kerimbek' });
    expect(linesOf(minutes('ky', presiding))).toContain(
      'signature | Төрагалык кылуучу <> Керимбек уулу Тилек',
    );
    expect(linesOf(minutes('ky', { ...presiding, draft: true }))).toContain(
      'signature | Төрагалык кылуучу <> Керимбек уулу Тилек [аты-жөнүнүн кол коюу үчүн формасы жок]',
    );
  });

  test('people and bodies that are not in the directory are marked', () => {
    const unknown = withHearing({ presidingId: 'nobody', bodyId: 'nowhere' });
    expect(linesOf(minutes('ru', unknown))).toContain(
      'bodyNoIndent | Председательствующий: [лица нет в справочнике]',
    );
    expect(textsOf(minutes('ru', unknown), 'subtitle')).toEqual([
      'очередного заседания ([органа нет в справочнике])',
    ]);
  });

  test('attendance of some members that nobody recorded is counted', () => {
    const participants = hearing.participants.map((each) =>
      each.personId === 'nurlanov' ? { ...each, presence: 'unrecorded' as const } : each,
    );
    expect(textsOf(minutes('ru', withHearing({ participants })), 'bodyNoIndent')).toContain(
      '[явка не отмечена: 1]',
    );
  });

  test('votes nobody counted are marked', () => {
    const votes = hearing.votes.map((vote) => ({
      ...vote,
      record: { method: 'byCount' as const, counts: null },
    }));
    expect(textsOf(minutes('en', withHearing({ votes })), 'body')).toContain('[votes not counted]');
  });
});

describe('votes', () => {
  test('a vote all took part in and all agreed is unanimous', () => {
    const votes = hearing.votes.slice(0, 1).map((vote) => ({
      ...vote,
      record: {
        method: 'byCount' as const,
        counts: { for: 4, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 },
      },
    }));
    expect(textsOf(minutes('ky', withHearing({ votes })), 'body')).toContain(
      '«макул» – 4, «каршы» – 0, «калыс» – 0. Чечим бир добуштан кабыл алынды.',
    );
  });

  test('a secret ballot names nobody', () => {
    const votes = hearing.votes.map((vote) => ({ ...vote, secrecy: 'secret' as const }));
    const lines = linesOf(minutes('ru', withHearing({ votes })));
    expect(lines.filter((line) => line.startsWith('listed | «'))).toEqual([]);
  });

  test('a vote without a quorum says so', () => {
    const votes = hearing.votes.map((vote) => ({ ...vote, quorum: { present: 3, required: 4, members: 7 } }));
    expect(textsOf(minutes('ru', withHearing({ votes })), 'body')).toContain(
      'Присутствовали – 3, требуется – 4; кворум отсутствует.',
    );
  });
});

describe('many people', () => {
  test('more than ten are counted in the text and listed in an annex', () => {
    const crowd = crowdedSample(15);
    const lines = linesOf(minutesModel({ ...crowd, language: 'ru', draft: false, instructions: [] }));
    expect(lines).toContain('bodyNoIndent | Присутствовали (13 из 15): список прилагается.');
    expect(lines.slice(-3)).toEqual([
      'addressee | Приложение\nк протоколу от 16 января 2026 года № 3',
      'heading1 | Список присутствовавших',
      'table | Список присутствовавших: 13',
    ]);
  });

  test('ten are listed in the text', () => {
    const crowd = crowdedSample(12);
    const model = minutesModel({ ...crowd, language: 'ru', draft: false, instructions: [] });
    expect(model.blocks.filter(({ block }) => block === 'table')).toEqual([]);
    expect(textsOf(model, 'bodyNoIndent').find((text) => text.startsWith('Присутствовали'))).toBe(
      'Присутствовали (10 из 12): Асанов Бекболот, Депутатов 001, Депутатов 002, Депутатов 003, Депутатов 004, Депутатов 005, Депутатов 006, Жумабаева Гульнара, Керимбек уулу Тилек, Осмонов Эрмек (до 12:00).',
    );
  });

  test('the annex of Kyrgyz minutes is named in the order of its language', () => {
    const crowd = crowdedSample(500);
    const model = minutesModel({ ...crowd, language: 'ky', draft: false, instructions: [] });
    expect(textsOf(model, 'addressee')).toEqual(['2026-жылдын 16-январындагы № 3 протоколго тиркеме']);
    const table = model.blocks.find(({ block }) => block === 'table');
    expect(table?.block === 'table' && table.rows.length).toBe(498);
  });
});

describe('nothing of the record is lost', () => {
  test('an answer without a question stands after the questions', () => {
    const entries = hearing.entries.map((entry) =>
      entry.kind === 'answer' ? { ...entry, answersId: null } : entry,
    );
    const model = minutes('ru', withHearing({ entries }));
    expect(textsOf(model, 'answer')).toEqual([
      'Ответ. Садыров Данияр, министр экономики и коммерции: Закрыто 412 цехов, 60 из них откроются весной.',
    ]);
    expect(textsOf(model, 'note').filter((text) => text === 'Ответ в ходе заседания не дан.')).toHaveLength(
      2,
    );
  });

  test('every text of every entry and decision is in the minutes', () => {
    const all = linesOf(minutes('ky')).join('\n');
    const texts = [...hearing.entries, ...hearing.decisions].map(({ text }) => text.ky ?? '');
    expect(texts.filter((text) => !all.includes(text))).toEqual([]);
  });

  test('an item nobody said anything on says that', () => {
    const agenda = [...hearing.agenda, emptyItem];
    expect(linesOf(minutes('ru', withHearing({ agenda })))).toContain(
      'note | По данному вопросу записей нет.',
    );
  });

  test('the minutes quote deadlines only of items with the words of the decision', () => {
    const reworded = {
      ...instruction,
      items: instruction.items.map((item) => ({ ...item, text: { ky: 'башка', ru: 'другое', en: 'other' } })),
    };
    expect(textsOf(minutes('ru', { instruction: reworded }), 'note').join()).not.toContain('Исполнить');
  });
});

describe('words of no item', () => {
  const said = (id: string, text: string): Hearing['entries'][number] => ({
    id,
    kind: 'procedure',
    itemId: null,
    speakerId: 'asanov',
    at: null,
    language: 'ru',
    text: { ru: text },
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
  });
  const entries = [
    said('opens', 'Открываю заседание.'),
    ...hearing.entries,
    said('closes', 'Заседание закрыто.'),
  ];

  test('before the first item open the minutes, and those after the last close them', () => {
    const lines = linesOf(minutes('ru', withHearing({ entries })));
    const places = [
      'heading1 | Открытие заседания',
      'body | Асанов Бекболот, руководитель депутатской группы «Ак-Суу» (по ведению заседания): Открываю заседание.',
      'heading1 | 1. О положении в швейной отрасли',
      'heading1 | 3. Вне вопросов повестки дня',
      'body | Асанов Бекболот, руководитель депутатской группы «Ак-Суу» (по ведению заседания): Заседание закрыто.',
    ].map((line) => lines.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(lines.filter((line) => line.includes('Открываю заседание'))).toHaveLength(1);
  });

  test('which only open the sitting make no section of their own', () => {
    const onItems = entries.filter(({ id, itemId }) => itemId !== null || id === 'opens');
    const decisions = hearing.decisions.filter(({ itemId }) => itemId !== null);
    const change = withHearing({ entries: onItems, decisions });
    expect(headingsOf(minutes('ru', change))).not.toContain('3. Вне вопросов повестки дня');
  });
});

test('a deputy who leads the group presides as its leader', () => {
  const { directory } = sample();
  const deputy = { id: 'deputy', bodyId: 'group', title: { ru: 'депутат Жогорку Кенеша' } };
  const holding = { id: 'holding-3', personId: 'asanov', officeId: 'deputy', from: null, to: null };
  const asDeputy = {
    ...directory,
    offices: [...directory.offices, deputy],
    officeHoldings: [...directory.officeHoldings, holding],
  };
  expect(textsOf(minutes('ru', { directory: asDeputy }), 'bodyNoIndent')[0]).toBe(
    'Председательствующий: Асанов Бекболот, руководитель депутатской группы «Ак-Суу»',
  );
});
