import { formatTime } from '@shared/calendar/date-forms';
import type { Deadline } from '@shared/record/deadline';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';
import { deadlineText } from '@shared/rules/deadline';
import { entryNumber } from '@shared/rules/exchanges';
import type { LineReading } from '@shared/rules/line/line-reading';
import { dueFault } from '@shared/rules/line/read-due';
import { localized } from '@shared/rules/names';
import { isAbsentAt } from '@shared/rules/presence';
import type { Language } from '@shared/texts/language';
import type { Translate } from '@shared/texts/catalogue';
import type { HearingNames } from '../../parts/hearing-names';

interface ChipWords {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly t: Translate;
  /** The language of the interface. */
  readonly language: Language;
  readonly insertBeforeId: string | null;
  /** The moment the line is read at. */
  readonly now: LocalDateTime;
}

/** What a line is read as, in a few words each: speaker, kind, item, time, links. The first one is the most important. */
export function readingChips(reading: LineReading, words: ChipWords): readonly string[] {
  const { t, names } = words;
  switch (reading.kind) {
    case 'empty':
      return [];
    case 'entry':
      return entryChips(reading.entry, reading.inserted, words);
    case 'unsorted':
      return [
        t('line.read.unsorted'),
        ...(reading.entry.speakerId === null ? [] : [names.person(reading.entry.speakerId)]),
        ...placeChips(reading.entry, reading.inserted, words),
      ];
    case 'writtenReply':
      return [
        t('line.read.written', {
          number: reading.questionId === null ? '?' : entryNumber(words.hearing, reading.questionId),
        }),
        ...(reading.writtenReply === null
          ? []
          : [names.person(reading.writtenReply.personId), ...dueChips(reading.writtenReply.due, '', words)]),
      ];
    case 'vote':
      return voteChips(reading.vote, words);
    case 'ballots':
      return [t('line.read.exceptions'), ...ballotChips(reading.ballots, words)];
    case 'arrival':
    case 'departure': {
      const people = reading.personIds.map((id) => names.person(id)).join(', ');
      return [
        t(`line.read.${reading.kind}`, { names: people }),
        ...timeChip(reading.at),
        ...filled(reading.reason),
      ];
    }
    case 'queue':
    case 'floor': {
      const name = reading.personId === null ? '?' : names.person(reading.personId);
      return [t(`line.read.${reading.kind}`, { name }), ...timeChip(reading.at)];
    }
    case 'break':
    case 'closedPart': {
      const step = reading.step === 'begin' ? 'Begin' : 'End';
      return [t(`line.read.${reading.kind}${step}`), ...timeChip(reading.at), ...filled(reading.note)];
    }
    case 'agenda':
      return [
        reading.itemId === null && reading.problem !== 'itemUnknown'
          ? t('line.read.itemEnd')
          : t('line.read.itemBegin', { item: reading.itemId === null ? '?' : names.item(reading.itemId) }),
        ...timeChip(reading.at),
      ];
    case 'instruction':
      return [
        t('line.read.instruction', {
          body: reading.addresseeBodyId === null ? '?' : names.body(reading.addresseeBodyId),
        }),
        ...dueChips(reading.deadline, '', words),
        ...sourcesChip(reading.sourceIds, words),
      ];
    case 'decision':
      return [t('line.read.decision'), localized(reading.decision.text, words.language).text];
  }
}

function entryChips(entry: Omit<Entry, 'id'>, inserted: boolean, words: ChipWords): string[] {
  const { t, names, hearing, language } = words;
  const { speakerId, addresseeId, kind, answersId, promise, writtenReply } = entry;
  return [
    speakerId === null ? t('line.read.noSpeaker') : names.person(speakerId),
    ...absenceChip(entry, words),
    t(`record.entryKind.${kind}`),
    ...(kind === 'answer'
      ? [
          answersId === null
            ? t('line.read.noQuestion')
            : t('line.read.answers', { number: entryNumber(hearing, answersId) }),
        ]
      : addresseeId !== null
        ? [t('line.read.to', { name: names.person(addresseeId) })]
        : kind === 'question'
          ? [t('line.read.toNobody')]
          : []),
    ...(promise === null
      ? []
      : [
          t('line.read.promise', { what: localized(promise.what, language).text }),
          ...dueChips(promise.due, localized(promise.what, language).text, words),
        ]),
    ...(writtenReply === null
      ? []
      : [t('line.read.writtenWanted'), ...dueChips(writtenReply.due, '', words)]),
    ...placeChips(entry, inserted, words),
  ];
}

/** Whoever speaks although the attendance says that they are not there: that may be set right later. */
function absenceChip(
  { speakerId, at }: Pick<Entry, 'speakerId' | 'at'>,
  { t, hearing, now }: ChipWords,
): string[] {
  const participant = hearing.participants.find(({ personId }) => personId === speakerId);
  return participant !== undefined && isAbsentAt(participant, at ?? now) ? [t('line.read.notInHall')] : [];
}

/** By when, and what is wrong with that. */
function dueChips(due: Deadline, what: string, { t, language, now }: ChipWords): string[] {
  const fault = dueFault(due, what, now.slice(0, 10));
  return [deadlineText(due, language), ...(fault === null ? [] : [t(`line.read.due.${fault}`)])];
}

function placeChips(
  { itemId, at, language }: Pick<Entry, 'itemId' | 'at' | 'language'>,
  inserted: boolean,
  { t, names, hearing, insertBeforeId }: ChipWords,
): string[] {
  return [
    names.item(itemId),
    ...timeChip(at),
    ...(inserted ? [t('line.read.inserted')] : []),
    ...(insertBeforeId === null || inserted
      ? []
      : [t('line.read.insertedBefore', { number: entryNumber(hearing, insertBeforeId) })]),
    t(`app.languageShort.${language}`),
  ];
}

type VoteRead = Extract<LineReading, { readonly kind: 'vote' }>['vote'];

function voteChips({ subject, record, secrecy, at }: VoteRead, words: ChipWords): string[] {
  const { t, language } = words;
  const head = [
    t('line.read.vote', { subject: localized(subject, language).text }),
    ...(secrecy === 'secret' ? [t('record.voteSecrecy.secret')] : []),
  ];
  if (record.method === 'byCount') {
    const { counts } = record;
    return [...head, ...(counts === null ? [] : [t('line.read.counts', counts)]), ...timeChip(at)];
  }
  const inFavour = record.ballots.filter(({ value }) => value === 'for').length;
  const exceptions = record.ballots.filter(({ value }) => value !== 'for');
  return [
    ...head,
    t('line.read.allFor', { count: inFavour }),
    ...ballotChips(exceptions, words),
    ...timeChip(at),
  ];
}

function ballotChips(
  ballots: Extract<LineReading, { readonly kind: 'ballots' }>['ballots'],
  { t, names }: ChipWords,
): string[] {
  return ballots.map(({ personId, value }) =>
    t('line.read.ballot', { name: names.person(personId), value: t(`record.ballot.${value}`) }),
  );
}

function sourcesChip(sourceIds: readonly string[], { t, hearing }: ChipWords): string[] {
  if (sourceIds.length === 0) return [];
  const numbers = sourceIds.map((id) => entryNumber(hearing, id)).join(', ');
  return [t('line.read.sources', { numbers })];
}

function timeChip(at: Entry['at']): string[] {
  return at === null ? [] : [formatTime(at)];
}

function filled(text: string): string[] {
  return text === '' ? [] : [text];
}
