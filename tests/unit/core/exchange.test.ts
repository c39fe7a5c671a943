import { describe, expect, test } from 'vitest';
import type { HearingPackage } from '@shared/record/hearing-package';
import type { Client } from '@shared/contract/transport';
import { approvedContent } from '@shared/rules/hearing/status';
import { fingerprintOfRecord } from '@core/hearings/approval-check';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';
import example from '../../../resources/example/ala-too-2026-01-16.json';

/** The example under other identifiers, as another program would write it. */
function foreignPackage(change: (text: string) => string = (text) => text): string {
  return change(JSON.stringify(example).replaceAll('example-', 'foreign-'));
}

async function importInto(text: string, namesakes: 'ask' | 'same' | 'different' = 'ask') {
  const opened = await coreIn(await temporaryFolder());
  return { ...opened, imported: opened.client.call('exchange.import', { text, namesakes }) };
}

describe('a hearing goes out and comes in whole', () => {
  test('an exported hearing imported into another office is the same hearing', async () => {
    const source = await coreIn(await temporaryFolder());
    const { hearingId } = await source.client.call('example.load', {});
    const { package: exported } = await source.client.call('exchange.export', { hearingId });
    expect(exported).toEqual(example);
    const { client, imported } = await importInto(JSON.stringify(exported));
    await imported;
    const { package: again } = await client.call('exchange.export', { hearingId });
    expect(again).toEqual(exported);
  });

  test('the same hearing is not taken in twice', async () => {
    const { client, imported } = await importInto(foreignPackage());
    await imported;
    const second = client.call('exchange.import', { text: foreignPackage(), namesakes: 'ask' });
    expect(await refusalOf(second)).toBe('exchange.alreadyThere');
  });
});

describe('a person of a known name is never joined silently', () => {
  async function officeWithExample(namesakes: 'ask' | 'same' | 'different') {
    const opened = await coreIn(await temporaryFolder());
    await opened.client.call('example.load', {});
    return {
      ...opened,
      imported: opened.client.call('exchange.import', { text: foreignPackage(), namesakes }),
    };
  }

  test('somebody is asked, and until then nothing has been stored', async () => {
    const { client, imported } = await officeWithExample('ask');
    const before = await client.call('directory.get', {});
    expect(await refusalOf(imported)).toBe('person.sameName');
    expect(await client.call('directory.get', {})).toEqual(before);
    expect((await client.call('hearings.list', {})).total).toBe(1);
  });

  test('the same persons keep their pages, and the imported hearing speaks of them', async () => {
    const { client, imported } = await officeWithExample('same');
    await imported;
    const page = await client.call('people.page', { personId: 'example-person-salymbekov' });
    expect(page.asked.map(({ hearingId }) => hearingId).sort()).toEqual([
      'example-hearing-2026-01-16',
      'foreign-hearing-2026-01-16',
    ]);
  });

  test('different persons of one name stand side by side', async () => {
    const { client, imported } = await officeWithExample('different');
    await imported;
    const { directory } = await client.call('directory.get', {});
    expect(directory.persons.filter(({ names }) => names.ru?.full === 'Салымбеков Жумабек')).toHaveLength(2);
    expect(
      directory.bodies.filter(({ names }) => names.ru?.full === 'Депутатская группа «Ала-Тоо»'),
    ).toHaveLength(1);
  });
});

const nobody: HearingPackage['directory']['persons'][number] = {
  id: 'nobody',
  names: { ru: { full: 'Никто' } },
  aliases: [],
  note: '',
};

const noVotes = { for: 0, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 };

const vote: HearingPackage['hearing']['votes'][number] = {
  id: 'vote',
  itemId: null,
  proposalId: null,
  subject: {},
  secrecy: 'open',
  record: { method: 'byCount', counts: null },
  majority: 'majorityOfPresent',
  at: null,
  quorum: null,
  result: {},
};

test('what was approved stays approved where its people are known by other identifiers', async () => {
  const data = JSON.parse(foreignPackage()) as HearingPackage;
  data.hearing.status = 'approved';
  data.hearing.approvals.push({
    at: '2026-01-20T05:00:00Z',
    by: 'chair',
    fingerprint: fingerprintOfRecord(approvedContent(data.hearing)),
  });
  const { client } = await coreIn(await temporaryFolder());
  await client.call('example.load', {});
  await client.call('exchange.import', { text: JSON.stringify(data), namesakes: 'same' });
  expect((await client.call('archive.verify', {})).problems).toEqual([]);
});

describe('one identifier that two programs gave to two records is not taken for one', () => {
  const person = 'example-person-salymbekov';

  /** Another hearing that calls somebody else by an identifier which is known here. */
  async function takenIdentifier(namesakes: 'ask' | 'same' | 'different') {
    const opened = await coreIn(await temporaryFolder());
    await opened.client.call('example.load', {});
    const data = JSON.parse(
      foreignPackage().replaceAll('foreign-person-salymbekov', person),
    ) as HearingPackage;
    const known = data.directory.persons.find(({ id }) => id === person);
    if (known !== undefined) known.names = { ru: { full: 'Осмонов Бакыт', signature: 'Б. Осмонов' } };
    const others = { ...data.directory, persons: known === undefined ? [] : [known] };
    const hearing: HearingPackage['hearing'] = {
      ...data.hearing,
      participants: data.hearing.participants.filter(({ personId }) => personId === person),
      presidingId: null,
      secretaryId: null,
      entries: [],
      decisions: [],
    };
    const text = JSON.stringify({
      ...data,
      hearing,
      instructions: [],
      directory: { ...others, officeHoldings: [], memberships: [] },
    });
    return { ...opened, imported: opened.client.call('exchange.import', { text, namesakes }) };
  }

  const nameOf = async (client: Client, id: string | undefined) =>
    (await client.call('directory.get', {})).directory.persons.find((one) => one.id === id)?.names.ru?.full;

  test('somebody is asked first', async () => {
    const { client, imported } = await takenIdentifier('ask');
    expect(await refusalOf(imported)).toBe('exchange.sameIdentifier');
    expect((await client.call('hearings.list', {})).total).toBe(1);
  });

  test('said to be the same, keeps the name it has here', async () => {
    const { client, imported } = await takenIdentifier('same');
    await imported;
    expect(await nameOf(client, person)).toBe('Салымбеков Жумабек');
  });

  test('said to be different, gets an identifier of its own, and the hearing speaks of that one', async () => {
    const { client, imported } = await takenIdentifier('different');
    const { hearing } = await client.call('hearings.get', { id: (await imported).hearingId });
    expect(await nameOf(client, hearing.participants[0]?.personId)).toBe('Осмонов Бакыт');
    expect(await nameOf(client, person)).toBe('Салымбеков Жумабек');
  });

  test('an instruction of another hearing is never taken for one of this', async () => {
    const opened = await coreIn(await temporaryFolder());
    await opened.client.call('example.load', {});
    const text = foreignPackage().replaceAll('foreign-instruction-1', 'example-instruction-1');
    const imported = opened.client.call('exchange.import', { text, namesakes: 'same' });
    expect(await refusalOf(imported)).toBe('exchange.instructionTaken');
  });
});

describe('a file that cannot be trusted is refused by its fault, and nothing is stored', () => {
  const withHearing = (change: (data: HearingPackage) => void): string => {
    const data = JSON.parse(foreignPackage()) as HearingPackage;
    change(data);
    return JSON.stringify(data);
  };

  test.each([
    ['no JSON', '{"format": ', 'exchange.damaged'],
    ['an empty file', '', 'exchange.damaged'],
    ['a list', '[]', 'exchange.notOurs'],
    ['another program’s JSON', '{"name": "something"}', 'exchange.notOurs'],
    [
      'a newer version',
      foreignPackage((text) => text.replace('"version":2', '"version":3')),
      'exchange.newerVersion',
    ],
    [
      'an unknown member',
      foreignPackage((text) => text.replace('"number":null', '"number":null,"colour":"red"')),
      'input.invalid',
    ],
    [
      'a control character',
      foreignPackage((text) => text.replace('Сообщил о закрытии', 'Сообщил\\u0001 о закрытии')),
      'text.controlCharacters',
    ],
    [
      'a date that does not exist',
      foreignPackage((text) => text.replace('"date":"2026-01-16"', '"date":"2026-13-16"')),
      'input.date',
    ],
    [
      'a person who is not in the file',
      withHearing(({ directory }) => directory.persons.splice(0, 1)),
      'person.unknown',
    ],
    [
      'a rapporteur who is not in the file',
      withHearing(({ hearing }) => hearing.agenda[0]?.rapporteurIds.push('nobody')),
      'person.unknown',
    ],
    [
      'a person without a name',
      withHearing(({ directory }) => directory.persons.push({ ...nobody, names: {} })),
      'person.nameMissing',
    ],
    [
      'a person twice',
      withHearing(({ directory }) => directory.persons.push(nobody, nobody)),
      'input.identifier',
    ],
    [
      'a body above itself',
      withHearing(({ directory: { bodies } }) => {
        if (bodies[0] !== undefined) bodies[0].parentId = bodies[0].id;
      }),
      'body.ownParent',
    ],
    [
      'an office held until before it was held',
      withHearing(({ directory: { officeHoldings } }) => {
        if (officeHoldings[0] !== undefined)
          Object.assign(officeHoldings[0], { from: '2026-01-02', to: '2026-01-01' });
      }),
      'period.endBeforeStart',
    ],
    [
      'more votes than people present',
      withHearing(({ hearing }) => {
        hearing.participants.forEach((participant, index) => {
          participant.role = 'member';
          participant.presence = index === 0 ? 'present' : 'absent';
        });
        hearing.votes.push({ ...vote, record: { method: 'byCount', counts: { ...noVotes, for: 2 } } });
      }),
      'vote.moreThanPresent',
    ],
    [
      'an approval nobody gave',
      withHearing(({ hearing }) => void (hearing.status = 'approved')),
      'exchange.damaged',
    ],
    [
      'an approval of something else',
      withHearing(({ hearing }) => {
        hearing.status = 'approved';
        hearing.approvals.push({ at: '2026-01-20T05:00:00Z', by: 'x', fingerprint: '0'.repeat(64) });
      }),
      'hearing.approvalDiffers',
    ],
    [
      'an answer to itself',
      withHearing(({ hearing }) => {
        const answer = hearing.entries.find(({ kind }) => kind === 'answer');
        if (answer !== undefined) answer.answersId = answer.id;
      }),
      'entry.answersItself',
    ],
    [
      'an end before its start',
      withHearing(({ hearing }) => {
        hearing.actualStart = '2026-01-16T12:00:00';
        hearing.actualEnd = '2026-01-16T11:00:00';
      }),
      'hearing.endBeforeStart',
    ],
  ])('%s', async (_fault, text, code) => {
    const { client, imported } = await importInto(text);
    expect(await refusalOf(imported)).toBe(code);
    expect((await client.call('directory.get', {})).directory.persons).toEqual([]);
    expect((await client.call('hearings.list', {})).total).toBe(0);
  });

  test('a byte order mark is no fault', async () => {
    const { imported } = await importInto(`\uFEFF${foreignPackage()}`);
    expect(await imported).toEqual({ hearingId: 'foreign-hearing-2026-01-16' });
  });
});
