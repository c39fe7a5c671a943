import { describe, expect, it } from 'vitest';
import type { Hearing } from '@shared/record/hearing';
import { roomView } from '@shared/rules/room/room-view';
import { aHearing, anEntry, anItem, aParticipant, at, aVote, directory } from '../rules/support/records';
import { aTurn, from, queued } from './sitting';

const rule = { quorum: 'moreThanHalf' } as const;
const counts = { for: 2, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 };

const busy: Partial<Hearing> = {
  actualStart: at('10:00'),
  agenda: [
    anItem('item-1', { considered: [from('10:00', '10:20')] }),
    anItem('item-2', { considered: [from('10:20')] }),
  ],
  participants: [
    aParticipant('asanov', { presence: 'present' }),
    aParticipant('bekova', { presence: 'present' }),
    aParticipant('minister', { role: 'invited', presence: 'present' }),
  ],
  speakerQueue: queued('bekova', 'asanov'),
  turns: [aTurn('minister', from('10:21'), { itemId: 'item-2', limitSeconds: 120 })],
  entries: [anEntry('entry', { text: { ky: 'Купуя сөз' }, itemId: 'item-2' })],
  votes: [
    aVote('vote-2', { itemId: 'item-2', at: at('10:15'), subject: { ky: 'Купуя сөз' } }),
    aVote('vote-1', { itemId: 'item-1', at: at('10:10'), record: { method: 'byCount', counts } }),
  ],
};

describe('what the room sees', () => {
  it('is the item, the speaker with the office, who is next, the time, the quorum and the last result', () => {
    expect(roomView(aHearing(busy), directory, rule, at('10:22'))).toEqual({
      status: 'inSession',
      title: { ky: 'Угуу' },
      item: { itemId: 'item-2', number: 2, title: { ky: 'Маселе' }, isClosed: false },
      speaker: {
        personId: 'minister',
        name: { ky: 'Сыдыков Бакыт', ru: 'Сыдыков Бакыт', en: 'Сыдыков Бакыт' },
        office: { ky: 'министр', ru: 'министр экономики', en: 'министр' },
        secondsSpoken: 60,
        secondsLeft: 60,
        phase: 'enough',
      },
      next: {
        personId: 'bekova',
        name: { ky: 'Бекова Айгүл', ru: 'Бекова Айгүл', en: 'Бекова Айгүл' },
        office: {
          ky: '«Ала-Тоо» депутаттык тобу, мүчө',
          ru: 'член, «Ала-Тоо» депутаттык тобу',
          en: 'member, «Ала-Тоо» депутаттык тобу',
        },
      },
      waiting: 2,
      quorum: { present: 2, required: 2, members: 3, reached: true, missing: 0, lostAt: null },
      vote: { voteId: 'vote-1', at: at('10:10'), itemNumber: 1, counts, outcome: 'adopted', unanimous: true },
      breakSince: null,
      isClosed: false,
    });
  });

  it('holds no word of the record', () => {
    const view = JSON.stringify(roomView(aHearing(busy), directory, rule, at('10:22')));
    expect(view).not.toContain('Купуя');
  });

  it('is nearly empty before anything has happened', () => {
    const view = roomView(aHearing({ status: 'planned' }), directory, rule, at('09:00'));
    expect(view).toMatchObject({ item: null, speaker: null, next: null, waiting: 0, vote: null });
  });

  it.each<[string, Partial<Hearing>, object]>([
    ['a break', { breaks: [{ id: 'break', ...from('10:20'), note: '' }] }, { breakSince: at('10:20') }],
    ['a closed part', { closedParts: [{ id: 'part', ...from('10:20'), note: '' }] }, { isClosed: true }],
    ['a closed sitting', { kind: 'closed' }, { isClosed: true }],
    [
      'a closed item',
      { agenda: [anItem('item-1', { closed: true, considered: [from('10:00')] })] },
      { isClosed: true, item: { isClosed: true } },
    ],
    [
      'a closed part that is over',
      { closedParts: [{ id: 'part', ...from('10:20', '10:30'), note: '' }] },
      { isClosed: false },
    ],
  ])('tells of %s', (_what, more, expected) => {
    expect(roomView(aHearing(more), directory, rule, at('10:40'))).toMatchObject(expected);
  });
});
