import { describe, expect, it } from 'vitest';
import { readingChips } from '@renderer/features/hearing/record/line/reading-chips';
import type { Participant } from '@shared/record/attendance';
import { catalogues, translator } from '@shared/texts/catalogue';
import { inTheHall, read, type Wanted } from './hall';

const { read: words } = catalogues.ru.line;

/** What stands under the line while it is typed, in the words of the interface. */
function chipsOf(typed: string, wanted: Wanted = {}): readonly string[] {
  const { hearing, at, now } = inTheHall(wanted);
  const same = (id: string | null) => id ?? '';
  const names = { person: same, office: same, body: same, item: same };
  const t = translator('ru');
  return readingChips(read(typed, wanted), {
    hearing,
    names,
    t,
    language: 'ru',
    insertBeforeId: null,
    now: at ?? now,
  });
}

function attended(personId: string, set: Partial<Participant>): Wanted {
  const participants = inTheHall().hearing.participants.map((one) =>
    one.personId === personId ? { ...one, ...set } : one,
  );
  return { hearing: { participants } };
}

describe('a deadline in the reading of a line', () => {
  it.each([
    ['сыд > сделаем !! 30.02', words.due.impossible],
    ['сыд > сделаем !! до 30 февраля', words.due.impossible],
    ['сыд > сделаем !! отчёт до 31.04', words.due.impossible],
    ['сыд > жасайбыз !! 30-февралга чейин', words.due.impossible],
    ['=> каб: отчитаться !! 31.02.2027', words.due.impossible],
    ['сыд > сделаем !! вчера', words.due.past],
    ['сыд > сделаем !! 16.02.2020', words.due.past],
    ['сыд > сделаем !! в ближайшее время', words.due.words],
  ])('%j is told what is wrong', (typed, sentence) => {
    expect(chipsOf(typed)).toContain(sentence);
  });

  it.each(['сыд > сделаем !! 28.02', 'сыд > сделаем !! завтра', 'сыд > сделаем !! 2028', 'сыд > сделаем !!'])(
    '%j is told nothing',
    (typed) => {
      const chips = chipsOf(typed);
      for (const sentence of Object.values(words.due)) expect(chips).not.toContain(sentence);
    },
  );
});

describe('the speaker of a line', () => {
  it.each<[string, Partial<Participant>]>([
    ['absent', { presence: 'absent' }],
    ['excused', { presence: 'excused' }],
    ['gone', { stays: [{ arrived: null, left: '2026-01-16T10:30:00' }] }],
  ])('who is recorded as %s is taken, and it is said', (_state, set) => {
    expect(chipsOf('сал ? сколько', attended('salymbekov', set))).toContain(words.notInHall);
  });

  it.each<[string, Partial<Participant>]>([
    ['present', {}],
    ['unrecorded', { presence: 'unrecorded' }],
    ['back', { stays: [{ arrived: '2026-01-16T10:35:00', left: null }] }],
  ])('who is %s is not remarked on', (_state, set) => {
    expect(chipsOf('сал ? сколько', attended('salymbekov', set))).not.toContain(words.notInHall);
  });
});
