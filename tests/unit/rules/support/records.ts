import type { AgendaItem } from '@shared/record/agenda-item';
import type { Participant } from '@shared/record/attendance';
import type { Body } from '@shared/record/body';
import type { Decision } from '@shared/record/decision';
import type { Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction, InstructionItem } from '@shared/record/instruction';
import type { Person } from '@shared/record/person';
import type { Vote } from '@shared/record/vote';

/** Small valid records; a test states only what it is about. */
export function aPerson(id: string, full: string, more: Partial<Person> = {}): Person {
  return { id, names: { ky: { full }, ru: { full } }, aliases: [], note: '', ...more };
}

export function aBody(id: string, full: string, more: Partial<Body> = {}): Body {
  return {
    id,
    kind: 'group',
    parentId: null,
    names: { ky: { full } },
    aliases: [],
    listStrength: null,
    address: {},
    ...more,
  };
}

export function anItem(id: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id,
    title: { ky: 'Маселе' },
    rapporteurIds: [],
    plannedMinutes: null,
    closed: false,
    addedInSession: false,
    considered: [],
    note: '',
    ...more,
  };
}

export function aParticipant(personId: string, more: Partial<Participant> = {}): Participant {
  return { personId, role: 'member', office: {}, presence: 'unrecorded', reason: '', stays: [], ...more };
}

export function anEntry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'statement',
    itemId: null,
    speakerId: null,
    at: null,
    language: 'ky',
    text: { ky: 'Сөз' },
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
    ...more,
  };
}

export function aVote(id: string, more: Partial<Vote> = {}): Vote {
  return {
    id,
    itemId: null,
    proposalId: null,
    subject: { ky: 'Сунуш' },
    secrecy: 'open',
    record: { method: 'byCount', counts: null },
    majority: 'majorityOfPresent',
    at: null,
    quorum: null,
    result: {},
    ...more,
  };
}

export function aDecision(id: string, more: Partial<Decision> = {}): Decision {
  return {
    id,
    itemId: null,
    voteId: null,
    sourceIds: [],
    instrument: 'instruction',
    text: { ky: 'Тапшырылсын' },
    ...more,
  };
}

export function anInstructionItem(id: string, more: Partial<InstructionItem> = {}): InstructionItem {
  return {
    id,
    text: { ky: 'Чара көрүлсүн' },
    deadline: { kind: 'none' },
    responsibleBodyId: null,
    coExecutorBodyIds: [],
    assessment: null,
    ...more,
  };
}

export function anInstruction(id: string, more: Partial<Instruction> = {}): Instruction {
  return {
    id,
    instrument: 'instruction',
    hearingId: 'hearing',
    itemId: null,
    decisionId: null,
    sourceIds: [],
    issuingBodyId: 'group',
    addresseeBodyId: 'cabinet',
    addresseePersonId: null,
    title: {},
    findings: {},
    legalBasis: {},
    items: [],
    reporting: { kind: 'none' },
    controllerId: null,
    signatoryId: null,
    preparedBy: '',
    telephone: '',
    registration: null,
    control: [],
    example: false,
    ...more,
  };
}

/** Three members (Asanov, Bekova, Chynybaev), the minister as a guest, one person who does not take part. */
export const directory: Directory = {
  persons: [
    aPerson('asanov', 'Асанов Эрмек'),
    aPerson('bekova', 'Бекова Айгүл'),
    aPerson('chynybaev', 'Чыныбаев Нурлан'),
    aPerson('minister', 'Сыдыков Бакыт'),
    aPerson('stranger', 'Токтосунов Медер'),
  ],
  bodies: [
    aBody('group', '«Ала-Тоо» депутаттык тобу'),
    aBody('cabinet', 'Министрлер Кабинети', { kind: 'cabinet' }),
  ],
  offices: [{ id: 'office', bodyId: 'cabinet', title: { ky: 'министр', ru: 'министр экономики' } }],
  officeHoldings: [
    { id: 'holding', personId: 'minister', officeId: 'office', from: '2025-01-01', to: '2026-06-30' },
  ],
  memberships: ['asanov', 'bekova', 'chynybaev'].map((personId) => ({
    id: `membership-${personId}`,
    personId,
    bodyId: 'group',
    role: personId === 'asanov' ? 'leader' : 'member',
    from: '2025-12-17',
    to: null,
  })),
};

/** A hearing of the group on 16 January 2026 from 10:00 with the people of the directory. */
export function aHearing(more: Partial<Hearing> = {}): Hearing {
  return {
    id: 'hearing',
    number: null,
    kind: 'hearing',
    bodyId: 'group',
    jointBodyIds: [],
    title: { ky: 'Угуу' },
    date: '2026-01-16',
    place: {},
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    breaks: [],
    closedParts: [],
    presidingId: null,
    secretaryId: null,
    language: 'ky',
    listStrength: null,
    agenda: [anItem('item-1'), anItem('item-2')],
    participants: [
      aParticipant('asanov'),
      aParticipant('bekova'),
      aParticipant('chynybaev'),
      aParticipant('minister', { role: 'invited' }),
    ],
    speakerQueue: [],
    turns: [],
    entries: [],
    votes: [],
    decisions: [],
    status: 'inSession',
    approvals: [],
    reopenings: [],
    example: false,
    note: '',
    ...more,
  };
}

/** A moment of the day of the hearing: `at('10:05')`. */
export function at(time: string): string {
  return `2026-01-16T${time}:00`;
}
