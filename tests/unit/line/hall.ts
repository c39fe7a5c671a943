import { readFileSync } from 'node:fs';
import type { Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { Phrase } from '@shared/record/settings';
import { defaultSettings } from '@shared/record/settings';
import type { LineContext } from '@shared/rules/line/line-context';
import { readLine } from '@shared/rules/line/read-line';
import { aBody, anEntry, anItem, aParticipant } from '../rules/support/records';

const example = JSON.parse(
  readFileSync(new URL('../../../resources/example/ala-too-2026-01-16.json', import.meta.url), 'utf8'),
) as { readonly hearing: Hearing; readonly directory: Directory };

/** The people of the example hearing without their prefix: `sydykov` for `example-person-sydykov`. */
const renamed = JSON.parse(
  JSON.stringify(example).replaceAll(/example-(?:person|body|item|office)-/gu, ''),
) as {
  readonly hearing: Hearing;
  readonly directory: Directory;
};

export const directory: Directory = {
  ...renamed.directory,
  persons: [
    ...renamed.directory.persons,
    // Not in this hearing: one who shares a surname, one whose name begins alike.
    { id: 'other-borbiev', names: { ru: { full: 'Борбиев Нурлан' } }, aliases: [], note: '' },
    { id: 'salieva', names: { ru: { full: 'Салиева Айгуль' } }, aliases: [], note: '' },
  ],
  bodies: [...renamed.directory.bodies, aBody('customs', 'Таможенная служба', { kind: 'agency' })],
};

export const phrases: Phrase[] = [
  {
    id: 'floor',
    code: 'пк1',
    text: { ru: 'Слово предоставляется: {speaker}.', ky: 'Сөз {speaker} берилет.' },
  },
  { id: 'result', code: 'итог', text: { ru: '{result} Присутствуют {present} из {required}.' } },
  { id: 'item', code: 'вопрос', text: { ru: 'Переходим к вопросу {number}: {item}. {addressee}' } },
];

export const question = anEntry('q1', {
  kind: 'question',
  itemId: 'one',
  speakerId: 'salymbekov',
  addresseeId: 'sydykov',
  text: { ru: 'Сколько цехов закрыто?' },
});
export const secondQuestion = anEntry('q2', {
  kind: 'question',
  itemId: 'one',
  speakerId: 'esenamanova',
  addresseeId: 'parpiev',
  text: { ru: 'А налоги?' },
});
export const answer = anEntry('a1', {
  kind: 'answer',
  itemId: 'one',
  speakerId: 'sydykov',
  addresseeId: 'salymbekov',
  answersId: 'q1',
  text: { ru: 'Ведётся работа.' },
});
export const proposal = anEntry('p1', {
  kind: 'proposal',
  itemId: 'one',
  speakerId: 'masabirov',
  text: { ru: 'Льготные кредиты' },
});

export interface Wanted {
  readonly entries?: readonly Entry[];
  readonly hearing?: Partial<Hearing>;
  readonly context?: Partial<LineContext>;
}

/** The sitting at 10:40: eight deputies are there, the minister, an entrepreneur and the head of an association. */
export function inTheHall({ entries = [], hearing = {}, context = {} }: Wanted = {}): LineContext {
  return {
    hearing: {
      ...renamed.hearing,
      agenda: [
        anItem('one', { title: { ru: 'О швейной отрасли' } }),
        anItem('two', { title: { ru: 'Разное' } }),
      ],
      participants: renamed.hearing.participants.map(({ personId, role, office }) =>
        aParticipant(personId, { role, office, presence: 'present' }),
      ),
      entries: [...entries],
      votes: [],
      decisions: [],
      actualStart: '2026-01-16T10:00:00',
      actualEnd: null,
      status: 'inSession',
      ...hearing,
    },
    directory,
    settings: { ...defaultSettings, phrases },
    language: 'ru',
    at: '2026-01-16T10:40:05',
    now: '2026-01-16T10:40:20',
    itemId: 'one',
    presentSpeakerId: null,
    questionId: null,
    addresseeId: null,
    voteId: null,
    picks: [],
    ...context,
  };
}

/** A line as it is read with the caret at its end. */
export function read(text: string, wanted: Wanted = {}) {
  return readLine(text, text.length, inTheHall(wanted));
}
