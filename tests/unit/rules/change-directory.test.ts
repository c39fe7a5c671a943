import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import { type Directory, directory as directorySchema } from '@shared/record/directory';
import { type DirectoryChange, directoryChange } from '@shared/record/directory-change';
import { applyDirectoryChange } from '@shared/rules/change-directory';
import { aBody, aPerson, directory } from './support/records';
import { expectRefusal } from './support/refusal';

function changed(before: Directory, change: DirectoryChange, usedIds: readonly string[] = []): Directory {
  const result = produce(before, (draft) => {
    const context = { newId: () => 'new', inUse: (id: string) => usedIds.includes(id) };
    applyDirectoryChange(draft, directoryChange.parse(change), context);
  });
  expect(directorySchema.parse(result)).toEqual(result);
  return result;
}

function addPerson(full: string, namesakeConfirmed = false): DirectoryChange {
  return {
    kind: 'person.add',
    person: { names: { ru: { full } }, aliases: [], note: '' },
    namesakeConfirmed,
  };
}

function addBody(full: string, parentId: string | null = null): DirectoryChange {
  return {
    kind: 'body.add',
    body: { kind: 'agency', parentId, names: { ru: { full } }, aliases: [], listStrength: null, address: {} },
  };
}

describe('persons', () => {
  it('are added with their names and without empty languages', () => {
    const result = changed(directory, {
      kind: 'person.add',
      person: {
        names: {
          ky: { full: 'Жалилов Азамжан', signature: 'А. Жалилов' },
          ru: { full: ' ' },
          en: { full: '' },
        },
        aliases: ['Jalilov'],
        note: '',
      },
      namesakeConfirmed: false,
    });
    expect(result.persons.at(-1)).toEqual({
      id: 'new',
      names: { ky: { full: 'Жалилов Азамжан', signature: 'А. Жалилов' } },
      aliases: ['Jalilov'],
      note: '',
    });
  });

  it.each(['', '  '])('need a name, and «%s» is none', (full) => {
    expectRefusal(() => changed(directory, addPerson(full)), 'person.nameMissing');
  });

  it.each(['Асанов Эрмек', 'АСАНОВ  эрмек', 'Эрмек Асанов', 'Асанов, Эрмек'])(
    'of a known name are asked about: «%s»',
    (full) => {
      expectRefusal(() => changed(directory, addPerson(full)), 'person.sameName', {
        name: 'Асанов Эрмек',
        otherId: 'asanov',
      });
      expect(changed(directory, addPerson(full, true)).persons).toHaveLength(6);
    },
  );

  it('with Е for Ё are the same name, with another surname not', () => {
    const known = { ...directory, persons: [aPerson('semyonov', 'Семёнов Пётр')] };
    expectRefusal(() => changed(known, addPerson('Семенов Петр')), 'person.sameName');
    expect(changed(known, addPerson('Семенова Петр')).persons).toHaveLength(2);
  });

  it('are compared again only when the names are edited', () => {
    const twins = changed(directory, addPerson('Асанов Эрмек', true));
    const edit = (
      set: Extract<DirectoryChange, { kind: 'person.edit' }>['set'],
      personId = 'new',
    ): DirectoryChange => ({ kind: 'person.edit', personId, set, namesakeConfirmed: false });
    const names = { ky: { full: 'Асанов Эрмек' } };
    expect(changed(twins, edit({ note: 'x', aliases: undefined })).persons.at(-1)?.note).toBe('x');
    expectRefusal(() => changed(twins, edit({ names })), 'person.sameName');
    expectRefusal(() => changed(twins, edit({ names: {} })), 'person.nameMissing');
    expect(changed(directory, edit({ names }, 'asanov')).persons[0]).toEqual(
      aPerson('asanov', '', { names }),
    );
  });

  it('are removed when nothing names them', () => {
    const result = changed(directory, { kind: 'person.remove', personId: 'stranger' });
    expect(result.persons.map(({ id }) => id)).toEqual(['asanov', 'bekova', 'chynybaev', 'minister']);
  });

  it.each([
    ['a membership', 'asanov', []],
    ['an office', 'minister', []],
    ['a record', 'stranger', ['stranger']],
  ])('are kept where %s names them', (_what, personId, used) => {
    expectRefusal(() => changed(directory, { kind: 'person.remove', personId }, used), 'person.inUse');
  });
});

describe('bodies', () => {
  const nested = {
    ...directory,
    bodies: [aBody('a', 'А'), aBody('b', 'Б', { parentId: 'a' }), aBody('c', 'В', { parentId: 'b' })],
  };

  it('are added without empty languages', () => {
    const result = changed(directory, {
      kind: 'body.add',
      body: {
        kind: 'ministry',
        parentId: 'cabinet',
        names: { ru: { full: 'Министерство', dative: 'Министерству' }, en: { full: '', short: ' ' } },
        aliases: [],
        listStrength: null,
        address: { ru: 'Бишкек', ky: '' },
      },
    });
    expect(result.bodies.at(-1)).toEqual({
      ...aBody('new', '', { kind: 'ministry', parentId: 'cabinet' }),
      names: { ru: { full: 'Министерство', dative: 'Министерству' } },
      address: { ru: 'Бишкек' },
    });
  });

  it.each<[string, Directory, DirectoryChange, ProblemCode]>([
    ['without a name', directory, addBody(' '), 'body.nameMissing'],
    ['of a known name', directory, addBody('министрлер  кабинети'), 'body.sameName'],
    [
      'of a known name without its quotation marks',
      directory,
      addBody('Ала-Тоо депутаттык тобу'),
      'body.sameName',
    ],
    ['with an unknown superior', directory, addBody('Агентство', 'no'), 'body.unknown'],
    [
      'as a part of itself',
      nested,
      { kind: 'body.edit', bodyId: 'a', set: { parentId: 'a' } },
      'body.ownParent',
    ],
    [
      'as a part of its part',
      nested,
      { kind: 'body.edit', bodyId: 'a', set: { parentId: 'c' } },
      'body.ownParent',
    ],
    ['that is unknown', directory, { kind: 'body.edit', bodyId: 'no', set: {} }, 'body.unknown'],
  ])('are refused %s', (_what, before, change, code) => {
    expectRefusal(() => changed(before, change), code);
  });

  it('move to another superior', () => {
    const result = changed(nested, {
      kind: 'body.edit',
      bodyId: 'c',
      set: { parentId: 'a', names: undefined },
    });
    expect(result.bodies[2]).toEqual(aBody('c', 'В', { parentId: 'a' }));
  });

  it.each<[string, Directory, string, string[]]>([
    ['members', directory, 'group', []],
    ['offices', directory, 'cabinet', []],
    ['parts', nested, 'a', []],
    ['a record', nested, 'c', ['c']],
  ])('are kept where they have %s', (_what, before, bodyId, used) => {
    expectRefusal(() => changed(before, { kind: 'body.remove', bodyId }, used), 'body.inUse');
  });

  it('are removed when nothing refers to them', () => {
    expect(changed(nested, { kind: 'body.remove', bodyId: 'c' }).bodies).toHaveLength(2);
  });
});

describe('offices, holdings and memberships', () => {
  const period = { from: '2026-01-01', to: null };
  const holding = { personId: 'asanov', officeId: 'office', ...period };
  const membership = { personId: 'asanov', bodyId: 'group', role: 'member', ...period } as const;

  it('are added', () => {
    expect(
      changed(directory, {
        kind: 'office.add',
        office: { bodyId: 'group', title: { ky: 'катчы', ru: '' } },
      }).offices.at(-1),
    ).toEqual({ id: 'new', bodyId: 'group', title: { ky: 'катчы' } });
    expect(changed(directory, { kind: 'holding.add', holding }).officeHoldings.at(-1)).toEqual({
      id: 'new',
      ...holding,
    });
    expect(changed(directory, { kind: 'membership.add', membership }).memberships.at(-1)).toEqual({
      id: 'new',
      ...membership,
    });
  });

  it('are edited and removed', () => {
    const edited = changed(directory, {
      kind: 'holding.edit',
      holdingId: 'holding',
      set: { to: '2026-02-01' },
    });
    expect(edited.officeHoldings[0]?.to).toBe('2026-02-01');
    const unheld = changed(edited, { kind: 'holding.remove', holdingId: 'holding' });
    expect(unheld.officeHoldings).toEqual([]);
    expect(changed(unheld, { kind: 'office.remove', officeId: 'office' }).offices).toEqual([]);
    const led = changed(directory, {
      kind: 'membership.edit',
      membershipId: 'membership-bekova',
      set: { role: 'chair' },
    });
    expect(led.memberships[1]?.role).toBe('chair');
    expect(
      changed(led, { kind: 'membership.remove', membershipId: 'membership-bekova' }).memberships,
    ).toHaveLength(2);
    const renamed = changed(directory, {
      kind: 'office.edit',
      officeId: 'office',
      set: { title: { ru: 'министр' } },
    });
    expect(renamed.offices[0]?.title).toEqual({ ru: 'министр' });
  });

  it('last a day at least', () => {
    const oneDay = { ...holding, from: '2026-01-01', to: '2026-01-01' };
    expect(changed(directory, { kind: 'holding.add', holding: oneDay }).officeHoldings).toHaveLength(2);
  });

  it.each<[DirectoryChange, ProblemCode]>([
    [{ kind: 'holding.add', holding: { ...holding, to: '2025-12-31' } }, 'period.endBeforeStart'],
    [{ kind: 'holding.edit', holdingId: 'holding', set: { to: '2024-12-31' } }, 'period.endBeforeStart'],
    [{ kind: 'membership.add', membership: { ...membership, to: '2025-12-31' } }, 'period.endBeforeStart'],
    [
      { kind: 'membership.edit', membershipId: 'membership-asanov', set: { to: '2025-12-16' } },
      'period.endBeforeStart',
    ],
    [{ kind: 'holding.add', holding: { ...holding, personId: 'no' } }, 'person.unknown'],
    [{ kind: 'holding.add', holding: { ...holding, officeId: 'no' } }, 'office.unknown'],
    [{ kind: 'membership.add', membership: { ...membership, personId: 'no' } }, 'person.unknown'],
    [{ kind: 'membership.add', membership: { ...membership, bodyId: 'no' } }, 'body.unknown'],
    [{ kind: 'office.add', office: { bodyId: 'no', title: { ky: 'катчы' } } }, 'body.unknown'],
    [{ kind: 'office.add', office: { bodyId: 'group', title: { ky: ' ' } } }, 'text.empty'],
    [{ kind: 'office.edit', officeId: 'no', set: {} }, 'office.unknown'],
    [{ kind: 'office.remove', officeId: 'office' }, 'office.inUse'],
    [{ kind: 'office.remove', officeId: 'no' }, 'office.unknown'],
    [{ kind: 'holding.edit', holdingId: 'no', set: {} }, 'record.notFound'],
    [{ kind: 'holding.remove', holdingId: 'no' }, 'record.notFound'],
    [{ kind: 'membership.edit', membershipId: 'no', set: {} }, 'record.notFound'],
    [{ kind: 'membership.remove', membershipId: 'no' }, 'record.notFound'],
    [{ kind: 'person.edit', personId: 'no', set: {}, namesakeConfirmed: false }, 'person.unknown'],
    [{ kind: 'person.remove', personId: 'no' }, 'person.unknown'],
    [{ kind: 'body.remove', bodyId: 'no' }, 'body.unknown'],
  ])('refuse %j with %s', (change, code) => {
    expectRefusal(() => changed(directory, change), code);
  });
});
