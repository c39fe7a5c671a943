import { directory as directorySchema, type Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import { hearing as hearingSchema, type Hearing } from '@shared/record/hearing';
import { instruction as instructionSchema, type Instruction } from '@shared/record/instruction';
import { defaultSettings, type Settings } from '@shared/record/settings';

/** An invented hearing with every kind of entry, votes by name and by count, promises and gaps. */
export interface Sample {
  readonly hearing: Hearing;
  readonly directory: Directory;
  readonly settings: Settings;
  readonly instruction: Instruction;
}

const settings: Settings = {
  ...defaultSettings,
  office: {
    letterhead: {
      ky: 'Кыргыз Республикасынын Жогорку Кеңеши\n«Ак-Суу» депутаттык тобу',
      ru: 'Жогорку Кенеш Кыргызской Республики\nДепутатская группа «Ак-Суу»',
    },
    place: { ky: 'Бишкек шаары', ru: 'г. Бишкек', en: 'Bishkek' },
    telephone: '0312 00-00-01',
    preparedBy: 'А. Маматова',
  },
};

const directory: Directory = {
  persons: [
    person(
      'asanov',
      ['Асанов Бекболот', 'Б. Асанов'],
      ['Асанов Бекболот', 'Б. Асанов'],
      ['Bekbolot Asanov', 'B. Asanov'],
    ),
    person(
      'zhumabaeva',
      ['Жумабаева Гүлнара', 'Г. Жумабаева'],
      ['Жумабаева Гульнара', 'Г. Жумабаева'],
      ['Gulnara Zhumabaeva', 'G. Zhumabaeva'],
    ),
    person(
      'osmonov',
      ['Осмонов Эрмек', 'Э. Осмонов'],
      ['Осмонов Эрмек', 'Э. Осмонов'],
      ['Ermek Osmonov', 'E. Osmonov'],
    ),
    person('kerimbek', ['Керимбек уулу Тилек'], ['Керимбек уулу Тилек'], ['Tilek Kerimbek uulu']),
    person('omurova', ['Өмүрова Чынар'], ['Омурова Чынар'], ['Chynar Omurova']),
    person('nurlanov', ['Нурланов Үсөн'], ['Нурланов Усен'], ['Uson Nurlanov']),
    person(
      'sadyrov',
      ['Садыров Данияр', 'Д. Садыров'],
      ['Садыров Данияр', 'Д. Садыров'],
      ['Daniyar Sadyrov', 'D. Sadyrov'],
    ),
    person('ibraimova', ['Ибраимова Нурзат'], ['Ибраимова Нурзат']),
    person(
      'mamatova',
      ['Маматова Айгүл', 'А. Маматова'],
      ['Маматова Айгуль', 'А. Маматова'],
      ['Aigul Mamatova', 'A. Mamatova'],
    ),
  ],
  bodies: [
    {
      ...body('group', 'group'),
      names: {
        ky: {
          full: '«Ак-Суу» депутаттык тобу',
          genitive: '«Ак-Суу» депутаттык тобунун',
          dative: '«Ак-Суу» депутаттык тобуна',
        },
        ru: {
          full: 'Депутатская группа «Ак-Суу»',
          genitive: 'депутатской группы «Ак-Суу»',
          dative: 'депутатской группе «Ак-Суу»',
        },
        en: { full: 'Ak-Suu Deputies’ Group' },
      },
      listStrength: 7,
    },
    {
      ...body('cabinet', 'cabinet'),
      names: {
        ky: {
          full: 'Кыргыз Республикасынын Министрлер Кабинети',
          dative: 'Кыргыз Республикасынын Министрлер Кабинетине',
        },
        ru: {
          full: 'Кабинет Министров Кыргызской Республики',
          dative: 'Кабинету Министров Кыргызской Республики',
        },
        en: { full: 'The Cabinet of Ministers of the Kyrgyz Republic' },
      },
    },
    {
      ...body('ministry', 'ministry'),
      names: {
        ky: { full: 'Экономика жана коммерция министрлиги' },
        ru: { full: 'Министерство экономики и коммерции' },
        en: { full: 'Ministry of Economy and Commerce' },
      },
    },
    {
      ...body('customs', 'agency'),
      names: { ky: { full: 'Мамлекеттик бажы кызматы' }, ru: { full: 'Государственная таможенная служба' } },
    },
  ],
  offices: [
    {
      id: 'minister',
      bodyId: 'ministry',
      title: {
        ky: 'экономика жана коммерция министри',
        ru: 'министр экономики и коммерции',
        en: 'Minister of Economy and Commerce',
      },
    },
    {
      id: 'clerk',
      bodyId: 'group',
      title: { ky: 'топтун катчысы', ru: 'секретарь группы', en: 'secretary of the group' },
    },
  ],
  officeHoldings: [
    { id: 'holding-1', personId: 'sadyrov', officeId: 'minister', from: '2025-01-01', to: null },
    { id: 'holding-2', personId: 'mamatova', officeId: 'clerk', from: null, to: null },
  ],
  memberships: [
    { id: 'membership-1', personId: 'asanov', bodyId: 'group', role: 'leader', from: null, to: '2026-02-15' },
    {
      id: 'membership-2',
      personId: 'zhumabaeva',
      bodyId: 'group',
      role: 'deputyLeader',
      from: null,
      to: '2026-02-15',
    },
    {
      id: 'membership-3',
      personId: 'zhumabaeva',
      bodyId: 'group',
      role: 'leader',
      from: '2026-02-16',
      to: null,
    },
    ...['osmonov', 'kerimbek', 'omurova', 'nurlanov'].map((personId, index) => ({
      id: `membership-${index + 4}`,
      personId,
      bodyId: 'group',
      role: 'member' as const,
      from: null,
      to: null,
    })),
  ],
};

const sewing = 'item-sewing';
const loans = 'item-loans';

const withoutIds: Entry[] = [
  entry('report', 'sadyrov', {
    ky: 'Тигүү тармагында 36 600 адам эмгектенет. Акыркы үч айда 412 ишкана ишин токтотту.\nЛогистикалык борборду куруу боюнча сүйлөшүүлөр жүрүп жатат.',
    ru: 'В швейной отрасли занято 36 600 человек. За последние три месяца прекратили работу 412 предприятий.\nВедутся переговоры о строительстве логистического центра.',
    en: 'The sewing industry employs 36,600 people. In the last three months 412 enterprises stopped work.\nTalks on building a logistics centre are under way.',
  }),
  {
    ...entry('question', 'zhumabaeva', {
      ky: 'Канча цех жабылды жана алардын канчасы кайра ачылат?',
      ru: 'Сколько цехов закрыто и сколько из них откроется вновь?',
      en: 'How many workshops have closed and how many will reopen?',
    }),
    id: 'question-closed',
    addresseeId: 'sadyrov',
  },
  {
    ...entry('answer', 'sadyrov', {
      ky: '412 цех жабылды, алардын 60ы жазында ачылат.',
      ru: 'Закрыто 412 цехов, 60 из них откроются весной.',
      en: '412 workshops have closed, 60 of them will reopen in spring.',
    }),
    answersId: 'question-closed',
    promise: {
      what: {
        ky: 'Жабылган цехтердин тизмесин берүү.',
        ru: 'Представить список закрытых цехов.',
        en: 'To submit a list of the closed workshops.',
      },
      due: { kind: 'date', date: '2026-01-30' },
    },
  },
  {
    ...entry('question', 'osmonov', {
      ky: 'Маркировкалоо качан жөнөкөйлөтүлөт?',
      ru: 'Когда упростят маркировку?',
    }),
    id: 'question-labels',
    writtenReply: { personId: 'sadyrov', due: { kind: 'workingDays', days: 10 } },
  },
  {
    ...entry('question', 'kerimbek', {
      ky: 'Чет өлкөлүк адистер тартылабы?',
      ru: 'Будут ли привлекаться иностранные специалисты?',
      en: 'Will foreign specialists be brought in?',
    }),
    id: 'question-specialists',
  },
  entry('appeal', 'ibraimova', {
    ky: 'Ишкерлер жеңилдетилген насыя берүүнү суранышат.',
    ru: 'Предприниматели просят о льготных кредитах.',
    en: 'Entrepreneurs ask for preferential loans.',
  }),
  entry('statement', 'osmonov', {
    ky: 'Сатуу рынокторун кеңейтүү зарыл.',
    ru: 'Необходимо расширять рынки сбыта.',
    en: 'Sales markets must be widened.',
  }),
  entry('remark', null, {
    ky: 'Маалымат толук эмес.',
    ru: 'Информация неполная.',
    en: 'The information is incomplete.',
  }),
  entry('procedure', 'asanov', {
    ky: 'Жарыш сөздү токтотуу сунушталат.',
    ru: 'Прения предлагается прекратить.',
    en: 'It is proposed to close the debate.',
  }),
  {
    ...entry('proposal', 'zhumabaeva', {
      ky: 'Министрлер Кабинетине тапшырма берилсин.',
      ru: 'Дать поручение Кабинету Министров.',
      en: 'To instruct the Cabinet of Ministers.',
    }),
    id: 'proposal-instruct',
  },
  {
    ...entry('statement', 'omurova', {
      ky: 'Кийинки жыйын февралда өткөрүлсүн.',
      ru: 'Следующее заседание провести в феврале.',
      en: 'Let the next meeting be in February.',
    }),
    itemId: null,
  },
];

const entries = withoutIds.map((each, index) =>
  each.id === '' ? { ...each, id: `entry-${index + 1}` } : each,
);

const hearing: Hearing = {
  id: 'hearing-1',
  number: '3',
  kind: 'regular',
  bodyId: 'group',
  jointBodyIds: [],
  title: { ky: 'Тигүү тармагы', ru: 'Швейная отрасль', en: 'Sewing industry' },
  date: '2026-01-16',
  place: { ky: 'Бишкек шаары', ru: 'г. Бишкек', en: 'Bishkek' },
  plannedStart: '10:00',
  plannedEnd: '12:00',
  actualStart: '2026-01-16T10:05:00',
  actualEnd: '2026-01-16T12:30:00',
  closedParts: [],
  speakerQueue: [],
  turns: [],
  breaks: [{ id: 'break-1', start: '2026-01-16T11:00:00', end: '2026-01-16T11:15:00', note: '' }],
  presidingId: 'asanov',
  secretaryId: 'mamatova',
  language: 'ky',
  listStrength: null,
  agenda: [
    {
      id: sewing,
      title: {
        ky: 'Тигүү тармагындагы абал жөнүндө',
        ru: 'О положении в швейной отрасли',
        en: 'On the situation in the sewing industry',
      },
      rapporteurIds: ['sadyrov'],
      plannedMinutes: 60,
      closed: false,
      addedInSession: false,
      considered: [],
      note: '',
    },
    {
      id: loans,
      title: { ky: 'Жеңилдетилген насыялоо жөнүндө', ru: 'О льготном кредитовании' },
      rapporteurIds: ['ibraimova', 'osmonov'],
      plannedMinutes: 30,
      closed: true,
      addedInSession: false,
      considered: [],
      note: '',
    },
  ],
  participants: [
    participant('zhumabaeva', 'member', 'present'),
    participant('asanov', 'member', 'present'),
    {
      ...participant('osmonov', 'member', 'present'),
      stays: [{ arrived: null, left: '2026-01-16T12:00:00' }],
    },
    participant('kerimbek', 'member', 'present'),
    { ...participant('omurova', 'member', 'excused'), reason: 'иш сапары' },
    participant('nurlanov', 'member', 'absent'),
    participant('sadyrov', 'invited', 'present'),
    { ...participant('ibraimova', 'invited', 'present'), office: { ky: 'ишкер', ru: 'предприниматель' } },
    participant('mamatova', 'staff', 'present'),
  ],
  entries,
  votes: [
    {
      id: 'vote-1',
      itemId: sewing,
      proposalId: 'proposal-instruct',
      subject: {},
      secrecy: 'open',
      record: {
        method: 'byName',
        ballots: [
          { personId: 'asanov', value: 'for' },
          { personId: 'zhumabaeva', value: 'for' },
          { personId: 'kerimbek', value: 'for' },
          { personId: 'osmonov', value: 'abstained' },
        ],
      },
      majority: 'majorityOfPresent',
      at: '2026-01-16T11:50:00',
      quorum: { present: 4, required: 4, members: 7 },
      result: {},
    },
    {
      id: 'vote-2',
      itemId: loans,
      proposalId: null,
      subject: {
        ky: 'Насыялоо шарттарын жактыруу',
        ru: 'Одобрить условия кредитования',
        en: 'To approve the terms of loans',
      },
      secrecy: 'secret',
      record: {
        method: 'byCount',
        counts: { for: 1, against: 2, abstained: 0, didNotVote: 0, absent: 0, recused: 1, invalid: 0 },
      },
      majority: 'majorityOfVotesCast',
      at: null,
      quorum: null,
      result: {},
    },
  ],
  decisions: [
    {
      id: 'decision-1',
      itemId: sewing,
      voteId: 'vote-1',
      sourceIds: ['proposal-instruct'],
      instrument: 'instruction',
      text: {
        ky: 'Кыргыз Республикасынын Министрлер Кабинетине тигүү тармагын колдоо боюнча сунуштарды киргизүү тапшырылсын.',
        ru: 'Поручить Кабинету Министров Кыргызской Республики внести предложения по поддержке швейной отрасли.',
        en: 'To instruct the Cabinet of Ministers of the Kyrgyz Republic to submit proposals on support of the sewing industry.',
      },
    },
    {
      id: 'decision-2',
      itemId: sewing,
      voteId: null,
      sourceIds: [],
      instrument: 'decision',
      text: {
        ky: 'Министрдин маалыматы маалыматка алынсын.',
        ru: 'Информацию министра принять к сведению.',
      },
    },
    {
      id: 'decision-3',
      itemId: null,
      voteId: null,
      sourceIds: [],
      instrument: 'decision',
      text: {
        ky: 'Кийинки жыйын 2026-жылдын февралында өткөрүлсүн.',
        ru: 'Следующее заседание провести в феврале 2026 года.',
        en: 'To hold the next meeting in February 2026.',
      },
    },
  ],
  status: 'finishing',
  approvals: [],
  reopenings: [],
  example: false,
  note: '',
};

const instruction: Instruction = {
  id: 'instruction-1',
  instrument: 'instruction',
  hearingId: 'hearing-1',
  itemId: sewing,
  decisionId: 'decision-1',
  sourceIds: ['proposal-instruct'],
  issuingBodyId: 'group',
  addresseeBodyId: 'cabinet',
  addresseePersonId: null,
  title: {
    ky: 'Тигүү тармагын колдоо чаралары жөнүндө',
    ru: 'О мерах поддержки швейной отрасли',
    en: 'On measures to support the sewing industry',
  },
  findings: {
    ky: 'Акыркы үч айда тигүү тармагында 412 ишкана ишин токтоткон.',
    ru: 'За последние три месяца в швейной отрасли прекратили работу 412 предприятий.',
    en: 'In the last three months 412 enterprises of the sewing industry have stopped work.',
  },
  legalBasis: {},
  items: [
    {
      id: 'task-1',
      text: hearing.decisions[0]?.text ?? {},
      deadline: { kind: 'date', date: '2026-01-30' },
      responsibleBodyId: 'ministry',
      coExecutorBodyIds: ['customs'],
      assessment: null,
    },
    {
      id: 'task-2',
      text: {
        ky: 'Экспорттук лабораторияны ачуу маселеси каралсын.',
        ru: 'Рассмотреть вопрос об открытии экспортной лаборатории.',
      },
      deadline: {
        kind: 'phrase',
        text: { ky: 'эң кыска мөөнөттө', ru: 'в кратчайшие сроки', en: 'as soon as possible' },
      },
      responsibleBodyId: null,
      coExecutorBodyIds: [],
      assessment: null,
    },
    {
      id: 'task-3',
      text: {
        ky: 'Насыялоо шарттары жөнүндө маалымат берилсин.',
        ru: 'Представить информацию об условиях кредитования.',
        en: 'To provide information on the terms of loans.',
      },
      deadline: { kind: 'none' },
      responsibleBodyId: null,
      coExecutorBodyIds: [],
      assessment: null,
    },
  ],
  reporting: { kind: 'date', date: '2026-02-15' },
  controllerId: 'osmonov',
  signatoryId: 'asanov',
  preparedBy: '',
  telephone: '0312 00-00-02',
  registration: { number: '04-15/26', date: '2026-01-20' },
  control: [],
  example: false,
};

/** The sample, proven against the schemas of the record, as fresh objects. */
export function sample(): Sample {
  return {
    hearing: hearingSchema.parse(hearing),
    directory: directorySchema.parse(directory),
    settings: structuredClone(settings),
    instruction: instructionSchema.parse(instruction),
  };
}

/** A hearing nobody has entered anything for. */
export function emptyHearing(): Hearing {
  return hearingSchema.parse({
    ...hearing,
    number: null,
    title: {},
    place: {},
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    closedParts: [],
    speakerQueue: [],
    turns: [],
    breaks: [],
    presidingId: null,
    secretaryId: null,
    agenda: [],
    participants: [],
    entries: [],
    votes: [],
    decisions: [],
    status: 'planned',
  });
}

/** The sample with so many members present that they stand in an annex. */
export function crowdedSample(members: number): Sample {
  const base = sample();
  const extra = Array.from({ length: members - 6 }, (_none, index) => `extra-${index + 1}`);
  return {
    ...base,
    hearing: {
      ...base.hearing,
      listStrength: members,
      participants: [
        ...base.hearing.participants,
        ...extra.map((personId) => participant(personId, 'member', 'present')),
      ],
    },
    directory: {
      ...base.directory,
      persons: [
        ...base.directory.persons,
        ...extra.map((id, index) => {
          const name = `Депутатов ${String(index + 1).padStart(3, '0')}`;
          return person(id, [name], [name], [`Deputatov ${String(index + 1).padStart(3, '0')}`]);
        }),
      ],
    },
  };
}

type Names = [full: string, signature?: string];

function person(id: string, ky: Names, ru: Names, en?: Names): Directory['persons'][number] {
  const forms = ([full, signature]: Names) => (signature === undefined ? { full } : { full, signature });
  return {
    id,
    names: { ky: forms(ky), ru: forms(ru), ...(en === undefined ? {} : { en: forms(en) }) },
    aliases: [],
    note: '',
  };
}

function body(
  id: string,
  kind: Directory['bodies'][number]['kind'],
): Omit<Directory['bodies'][number], 'names'> {
  return { id, kind, parentId: null, aliases: [], listStrength: null, address: {} };
}

function participant(
  personId: string,
  role: Hearing['participants'][number]['role'],
  presence: Hearing['participants'][number]['presence'],
): Hearing['participants'][number] {
  return { personId, role, office: {}, presence, reason: '', stays: [] };
}

/** An entry on the sewing industry; the list above gives it its identifier. */
function entry(kind: Entry['kind'], speakerId: string | null, text: Entry['text']): Entry {
  return {
    id: '',
    kind,
    itemId: 'item-sewing',
    speakerId,
    at: null,
    language: 'ky',
    text,
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
  };
}
