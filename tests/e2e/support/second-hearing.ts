import type { Client } from '@shared/contract/transport';

export const secondHearing = {
  title: 'О ходе исполнения поручений',
  question: 'Когда будет готов отчёт о посевной кампании?',
} as const;

/**
 * A planned hearing of the ministry of the example office on 10 February 2026, with one question of Atambaev in it.
 *
 * @returns its identifier
 */
export async function addSecondHearing(core: Client): Promise<string> {
  const created = await core.call('hearings.create', {
    kind: 'regular',
    bodyId: 'example-body-ministry-economy',
    title: { ru: secondHearing.title },
    date: '2026-02-10',
    plannedStart: '10:00',
    place: {},
    language: 'ru',
  });
  const { id } = created.hearing;
  const withItem = await core.call('hearings.change', {
    id,
    expectedRevision: created.revision,
    change: {
      kind: 'agenda.add',
      item: {
        title: { ru: 'Отчёт министерства о весенних работах' },
        rapporteurIds: [],
        plannedMinutes: 20,
        closed: false,
        addedInSession: false,
        considered: [],
        note: '',
      },
    },
  });
  const withPerson = await core.call('hearings.change', {
    id,
    expectedRevision: withItem.revision,
    change: {
      kind: 'participant.add',
      participant: {
        personId: 'example-person-atambaev',
        role: 'invited',
        office: {},
        presence: 'unrecorded',
        reason: '',
        stays: [],
      },
    },
  });
  await core.call('hearings.change', {
    id,
    expectedRevision: withPerson.revision,
    change: {
      kind: 'entry.add',
      entry: {
        kind: 'question',
        itemId: withItem.createdId,
        speakerId: 'example-person-atambaev',
        at: null,
        language: 'ru',
        text: { ru: secondHearing.question },
        addresseeId: null,
        answersId: null,
        promise: null,
        writtenReply: null,
      },
    },
  });
  return id;
}
