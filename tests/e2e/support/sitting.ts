import type { Client } from '@shared/contract/transport';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';

const items = ['Отчёт министерства о весенних работах', 'О поддержке швейной отрасли'] as const;

const people = [
  ['example-person-salymbekov', 'member'],
  ['example-person-atambaev', 'member'],
  ['example-person-masabirov', 'member'],
  ['example-person-borbiev', 'member'],
  ['example-person-sydykov', 'invited'],
] as const;

/** Changes a hearing from outside the page. */
export async function changeHearing(core: Client, id: string, change: HearingChange): Promise<void> {
  const { revision } = await core.call('hearings.get', { id });
  await core.call('hearings.change', { id, expectedRevision: revision, change });
}

export async function hearingOf(core: Client, id: string): Promise<Hearing> {
  return (await core.call('hearings.get', { id })).hearing;
}

/**
 * A planned hearing of the example office on 10 February 2026: two items of ten minutes, four members by list, the
 * minister as a guest and rapporteur. Three minutes are granted for a speech, ten for a report.
 *
 * @returns its identifier
 */
export async function addSitting(core: Client): Promise<string> {
  const settings = await core.call('settings.get', {});
  await core.call('settings.change', {
    expectedRevision: settings.revision,
    set: { speakingMinutes: { report: 10, speech: 3 } },
  });
  const { hearing } = await core.call('hearings.create', {
    kind: 'regular',
    bodyId: 'example-body-ala-too',
    title: { ru: 'Заседание группы' },
    date: '2026-02-10',
    plannedStart: '10:00',
    place: {},
    language: 'ru',
  });
  await changeHearing(core, hearing.id, { kind: 'details.edit', set: { listStrength: 4 } });
  for (const title of items) {
    await changeHearing(core, hearing.id, {
      kind: 'agenda.add',
      item: {
        title: { ru: title },
        rapporteurIds: ['example-person-sydykov'],
        plannedMinutes: 10,
        closed: false,
        addedInSession: false,
        considered: [],
        note: '',
      },
    });
  }
  for (const [personId, role] of people) {
    await changeHearing(core, hearing.id, {
      kind: 'participant.add',
      participant: { personId, role, office: {}, presence: 'unrecorded', reason: '', stays: [] },
    });
  }
  return hearing.id;
}

/** The same with everybody present, begun at 10:00. */
export async function beginSitting(core: Client): Promise<string> {
  const id = await addSitting(core);
  await changeHearing(core, id, { kind: 'participant.allPresent' });
  await changeHearing(core, id, { kind: 'status.start', at: '2026-02-10T10:00:00' });
  return id;
}
