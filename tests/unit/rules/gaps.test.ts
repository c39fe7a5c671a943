import { describe, expect, it } from 'vitest';
import type { Deadline } from '@shared/record/deadline';
import type { Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import { type Gap, type GapCode, gapCodes, type GapInput, hearingGaps } from '@shared/rules/gaps';
import { paperGaps, type PaperMade } from '@shared/rules/gaps/paper-gaps';
import { translator } from '@shared/texts/catalogue';
import { gapSentence } from '@shared/texts/gap-sentence';
import { noVotes } from '@shared/rules/vote-result';
import { languages } from '@shared/texts/language';
import {
  aBody,
  aDecision,
  aHearing,
  anEntry as anyEntry,
  anInstruction,
  anInstructionItem,
  anItem,
  aParticipant,
  aPerson,
  at,
  aVote,
} from './support/records';

const three = (text: string) => ({ ky: text, ru: text, en: text });
const personNames = (full: string) => {
  const forms = { full, signature: full };
  return { ky: forms, ru: forms, en: forms };
};
const bodyNames = (full: string) => {
  const forms = { full, genitive: full, dative: full };
  return { ky: forms, ru: forms, en: { full } };
};
/** An entry of the only item. */
const anEntry = (id: string, more: Partial<Entry> = {}) => anyEntry(id, { itemId: 'item-1', ...more });
const inTime: Deadline = { kind: 'workingDays', days: 10 };

const directory: Directory = {
  persons: [
    aPerson('asanov', '', { names: personNames('Асанов') }),
    aPerson('bekova', '', { names: personNames('Бекова') }),
  ],
  bodies: [
    aBody('group', '', { names: bodyNames('Топ') }),
    aBody('cabinet', '', { names: bodyNames('Кабинет') }),
  ],
  offices: [],
  officeHoldings: [],
  memberships: [],
};

const question = anEntry('question', { kind: 'question', speakerId: 'asanov', text: three('Суроо') });

/** A hearing with nothing missing. */
const complete = aHearing({
  number: '3',
  title: three('Угуу'),
  place: three('Бишкек'),
  status: 'finishing',
  actualStart: at('10:00'),
  actualEnd: at('12:00'),
  presidingId: 'asanov',
  secretaryId: 'bekova',
  listStrength: 20,
  agenda: [anItem('item-1', { title: three('Маселе'), rapporteurIds: ['asanov'] })],
  participants: [
    aParticipant('asanov', { presence: 'present' }),
    aParticipant('bekova', { role: 'staff', presence: 'unrecorded' }),
  ],
  entries: [
    question,
    anEntry('answer', { kind: 'answer', speakerId: 'bekova', answersId: 'question', text: three('Жооп') }),
  ],
  votes: [
    aVote('vote', {
      subject: three('Сунуш'),
      quorum: { present: 12, required: 11, members: 20 },
      record: {
        method: 'byCount',
        counts: { ...noVotes, for: 7 },
      },
    }),
  ],
  decisions: [aDecision('decision', { voteId: 'vote', text: three('Тапшырылсын') })],
});

const letter = anInstruction('letter', {
  decisionId: 'decision',
  title: three('Тапшырма'),
  signatoryId: 'asanov',
  registration: { number: '1', date: '2026-01-20' },
  items: [anInstructionItem('a', { text: three('Чара'), deadline: inTime })],
});

function paper(kind: PaperMade['document']['kind'], day: number, outdated = false): PaperMade {
  const producedAt = `2026-01-0${day}T05:00:00.000Z`;
  return { document: { kind, edition: 'ky', itemId: null, instructionId: null, producedAt }, outdated };
}

function gapsWith(input: Partial<GapInput>): Gap[] {
  const gaps = hearingGaps({ hearing: complete, directory, instructions: [letter], languages, ...input });
  for (const gap of gaps) {
    for (const language of languages) expect(gapSentence(gap, translator(language))).toMatch(/\.$/);
  }
  return gaps;
}

/** A gap as one line: code, target, language, and details. */
function line({ code, targetId, language, details }: Gap): string {
  const values = Object.entries(details).map(([name, value]) => `${name}=${value}`);
  return [code, targetId ?? '', language ?? '', ...values].filter((part) => part !== '').join(' ');
}

const seen = new Set<GapCode>();

function expectGaps(input: Partial<GapInput>, lines: readonly string[]): void {
  const gaps = gapsWith(input);
  for (const { code } of gaps) seen.add(code);
  expect(gaps.map(line)).toEqual(lines);
}

describe('hearingGaps', () => {
  it('finds none where nothing is missing', () => {
    expectGaps({}, []);
  });

  it.each<[string, Partial<Hearing>, string[]]>([
    ['the number', { number: ' ' }, ['numberMissing']],
    ['a title in one language', { title: { ky: 'Угуу', en: 'Hearing' } }, ['titleMissing ru']],
    ['the place', { place: {} }, ['placeMissing']],
    ['the place in a language', { place: { ky: 'Бишкек', ru: 'Бишкек' } }, ['placeTextMissing en']],
    ['start and end', { actualStart: null, actualEnd: null }, ['startMissing', 'endMissing']],
    ['the end while in session', { actualEnd: null, status: 'inSession' }, []],
    ['both before the sitting', { actualStart: null, actualEnd: null, status: 'planned' }, []],
    ['who presided', { presidingId: null }, ['presidingMissing']],
    ['who kept the minutes', { secretaryId: null }, ['secretaryMissing']],
    ['the list strength', { listStrength: null }, ['listStrengthUnknown']],
    ['the agenda', { agenda: [] }, ['agendaEmpty']],
    [
      'titles and rapporteurs of items',
      {
        agenda: [
          anItem('a', { title: three('Маселе') }),
          anItem('b', { title: { ky: 'Маселе' }, rapporteurIds: ['asanov'] }),
        ],
      },
      ['rapporteurMissing a number=1', 'itemTitleMissing b ru number=2', 'itemTitleMissing b en number=2'],
    ],
    ['the participants', { participants: [] }, ['participantsMissing']],
    [
      'the attendance of members',
      { participants: [...complete.participants.slice(0, 1), aParticipant('x'), aParticipant('y')] },
      ['attendanceUnrecorded count=2'],
    ],
    ['the attendance before the sitting', { participants: [aParticipant('asanov')], status: 'planned' }, []],
    [
      'texts of entries, counted by language',
      {
        entries: [
          anEntry('a', { speakerId: 'asanov', text: { ky: 'Сөз' } }),
          anEntry('b', { speakerId: 'asanov', text: { ru: 'Слово' } }),
        ],
      },
      ['entryTextsMissing b ky count=1', 'entryTextsMissing a ru count=1', 'entryTextsMissing a en count=2'],
    ],
    [
      'lines nobody has sorted, whose speaker is not asked for yet',
      {
        entries: [
          anEntry('a', { text: three('Сөз'), speakerId: 'asanov' }),
          anEntry('b', { text: three('Сөз'), kind: 'unsorted' }),
          anEntry('c', { text: three('Сөз'), kind: 'unsorted', speakerId: 'asanov' }),
        ],
      },
      ['entriesUnsorted b count=2'],
    ],
    ['the speaker', { entries: [anEntry('a', { text: three('Сөз') })] }, ['speakerMissing a number=1']],
    [
      'the item of what was said about one, and the question of an answer',
      {
        entries: [
          anEntry('a', { text: three('Сөз'), speakerId: 'asanov', itemId: null }),
          anEntry('b', { text: three('Сөз'), speakerId: 'asanov', itemId: null, kind: 'procedure' }),
          anEntry('c', { text: three('Сөз'), speakerId: 'asanov', kind: 'answer' }),
          anEntry('d', { text: three('Сөз'), kind: 'unsorted', itemId: null }),
        ],
      },
      ['entriesUnsorted d count=1', 'entryItemMissing a number=1', 'answerUnlinked c number=3'],
    ],
    ['everything that was said', { entries: [] }, ['entriesEmpty']],
    ['nothing that was said while it goes on', { entries: [], status: 'inSession', actualEnd: null }, []],
    ['the answer', { entries: complete.entries.slice(0, 1) }, ['questionUnanswered question number=1']],
    [
      'no answer where a reply is promised in time',
      { entries: [{ ...question, writtenReply: { personId: 'bekova', due: inTime } }] },
      [],
    ],
    [
      'deadlines of promises',
      {
        entries: [
          anEntry('a', {
            speakerId: 'asanov',
            text: three('Сөз'),
            promise: { what: {}, due: { kind: 'year', year: 2028 } },
          }),
          anEntry('b', {
            speakerId: 'asanov',
            text: three('Сөз'),
            promise: { what: {}, due: { kind: 'none' } },
          }),
          {
            ...question,
            writtenReply: { personId: 'bekova', due: { kind: 'phrase', text: { ru: 'скоро' } } },
          },
        ],
      },
      [
        'promiseYearUnconfirmed a number=1 year=2028',
        'promiseNotMeasurable b number=2',
        'promiseNotMeasurable question number=3',
      ],
    ],
    [
      'the result and the subject of a vote',
      { votes: [aVote('vote', { subject: { ky: 'Сунуш', en: 'Proposal' } })] },
      [
        'voteCountsMissing vote number=1',
        'voteQuorumMissing vote number=1',
        'voteSubjectMissing vote ru number=1',
      ],
    ],
    [
      'a quorum at a vote',
      {
        votes: complete.votes.map((vote) => ({
          ...vote,
          quorum: { present: 10, required: 11, members: 20 },
        })),
      },
      ['voteWithoutQuorum vote number=1'],
    ],
    [
      'no subject of a vote on a proposal whose words are there',
      {
        entries: [
          ...complete.entries,
          anEntry('p', { kind: 'proposal', speakerId: 'asanov', text: three('Сөз') }),
        ],
        votes: complete.votes.map((vote) => ({ ...vote, proposalId: 'p', subject: {} })),
      },
      [],
    ],
    [
      'the majority for a decision',
      {
        votes: complete.votes.map((vote) => ({
          ...vote,
          record: { method: 'byCount' as const, counts: { ...noVotes, for: 5, against: 6 } },
        })),
      },
      ['decisionVoteRejected decision number=1'],
    ],
    [
      'text and vote of a decision',
      { decisions: [aDecision('decision', { text: { ky: 'Тапшырылсын', ru: 'Поручить' } })] },
      ['decisionTextMissing decision en number=1', 'decisionVoteMissing decision number=1'],
    ],
    [
      'the paper of a decision',
      {
        decisions: [
          ...complete.decisions,
          aDecision('d', { voteId: 'vote', text: three('Суралсын'), instrument: 'request' }),
          aDecision('e', { voteId: 'vote', text: three('Чечилсин'), instrument: 'decision' }),
        ],
      },
      ['decisionInstructionMissing d number=2 instrument=request'],
    ],
  ])('misses %s', (_what, more, lines) => {
    expectGaps({ hearing: { ...complete, ...more } }, lines);
  });

  it.each<[string, Partial<Instruction>, string[]]>([
    [
      'the title',
      { title: { ky: 'Тапшырма' } },
      ['instructionTitleMissing letter ru number=1', 'instructionTitleMissing letter en number=1'],
    ],
    [
      'versions of the findings and the basis',
      { findings: { ru: 'Установлено' }, legalBasis: three('Мыйзам') },
      ['instructionFindingsMissing letter ky number=1', 'instructionFindingsMissing letter en number=1'],
    ],
    [
      'versions of the basis',
      { legalBasis: { ky: 'Мыйзам', ru: 'Закон' } },
      ['instructionLegalBasisMissing letter en number=1'],
    ],
    ['items', { items: [] }, ['instructionItemsMissing letter number=1']],
    [
      'texts of items',
      {
        items: ['a', 'b'].map((id) =>
          anInstructionItem(id, { text: { ky: 'Чара', en: 'Step' }, deadline: inTime }),
        ),
      },
      ['instructionItemTextsMissing letter ru number=1 count=2'],
    ],
    [
      'deadlines that can be measured',
      {
        items: [
          anInstructionItem('a', { text: three('Чара') }),
          anInstructionItem('b', {
            text: three('Чара'),
            deadline: { kind: 'phrase', text: three('тез арада') },
          }),
          anInstructionItem('c', { text: three('Чара'), deadline: { kind: 'year', year: 2028 } }),
        ],
      },
      [
        'instructionDeadlineMissing letter number=1 item=1',
        'instructionDeadlineNotMeasurable letter number=1 item=2',
        'instructionYearUnconfirmed letter number=1 item=3 year=2028',
      ],
    ],
    [
      'no deadline where a day to report by is set',
      { reporting: inTime, items: [anInstructionItem('a', { text: three('Чара') })] },
      [],
    ],
    [
      'signature and registration',
      { signatoryId: null, registration: null },
      ['signatoryMissing letter number=1', 'registrationMissing letter number=1'],
    ],
  ])('misses of an instruction %s', (_what, more, lines) => {
    expectGaps({ instructions: [{ ...letter, ...more }] }, lines);
  });

  it('takes an instruction drafted from several decisions as the paper of each', () => {
    const decisions = [...complete.decisions, aDecision('d', { voteId: 'vote', text: three('Суралсын') })];
    expectGaps({ hearing: { ...complete, decisions }, instructions: [{ ...letter, sourceIds: ['d'] }] }, []);
  });

  it('misses names and forms that papers need', () => {
    const bare: Directory = {
      ...directory,
      persons: [
        aPerson('asanov', '', {
          names: { ky: { full: 'Асанов', signature: 'А. Асанов' }, ru: { full: 'Асанов' } },
        }),
        aPerson('bekova', '', { names: personNames('Бекова') }),
      ],
      bodies: [
        aBody('group', '', { names: { ky: { full: 'Топ' }, ru: { full: 'Группа', genitive: 'Группы' } } }),
        aBody('cabinet', '', {
          names: { ky: { full: 'Кабинет', dative: 'Кабинетке' }, ru: { full: 'Кабинет' } },
        }),
      ],
    };
    expectGaps({ directory: bare }, [
      'personNamesMissing asanov en count=1',
      'signatureFormMissing asanov ru name=Асанов',
      'signatureFormMissing asanov en name=Асанов',
      'addresseeNameMissing letter en name=Кабинет',
      'addresseeDativeMissing letter ru name=Кабинет',
      'bodyNameMissing group en name=Топ',
      'bodyGenitiveMissing group ky name=Топ',
    ]);
  });

  it('asks whether the members counted in the directory are all', () => {
    const membership = {
      id: 'm',
      personId: 'asanov',
      bodyId: 'group',
      role: 'member',
      from: null,
      to: null,
    } as const;
    const hearing = { ...complete, listStrength: null };
    expectGaps({ hearing, directory: { ...directory, memberships: [membership] } }, [
      'listStrengthCounted count=1',
    ]);
    const noted = directory.bodies.map((body) => ({ ...body, listStrength: 20 }));
    expectGaps({ hearing, directory: { ...directory, bodies: noted, memberships: [membership] } }, []);
  });

  it('looks only at the languages wanted', () => {
    expectGaps({ hearing: { ...complete, title: { ky: 'Угуу' } }, languages: ['ky'] }, []);
  });

  it('separates warnings from what stays blank on paper', () => {
    const hearing = { ...complete, presidingId: null, entries: complete.entries.slice(0, 1) };
    expect(gapsWith({ hearing }).map(({ section, severity }) => [section, severity])).toEqual([
      ['preparation', 'missing'],
      ['record', 'warning'],
    ]);
  });

  it.each<[string, Hearing['status'], PaperMade[], string[]]>([
    ['minutes after the sitting', 'finishing', [paper('notice', 1)], ['minutesNotMade']],
    ['no minutes before it', 'planned', [], []],
    ['no papers while it goes on', 'inSession', [paper('notice', 1, true)], []],
    ['no minutes where there are short ones', 'approved', [paper('shortMinutes', 1)], []],
    [
      'papers the record has left behind, judged by their newest file',
      'reopened',
      [
        paper('minutes', 2),
        paper('minutes', 1, true),
        paper('transcript', 3, true),
        paper('notice', 1, true),
      ],
      ['papersOutdated count=2'],
    ],
  ])('misses %s', (_what, status, papers, lines) => {
    const gaps = paperGaps({ status }, papers);
    for (const gap of gaps) {
      seen.add(gap.code);
      for (const language of languages) expect(gapSentence(gap, translator(language))).toMatch(/\.$/);
    }
    expect(gaps.map(line)).toEqual(lines);
  });

  it('has been seen to find every kind of gap', () => {
    expect(gapCodes.filter((code) => !seen.has(code))).toEqual([]);
  });
});
