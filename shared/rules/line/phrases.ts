import { formatDate, formatTime } from '../../calendar/date-forms';
import type { Hearing } from '../../record/hearing';
import type { Phrase } from '../../record/settings';
import type { Language } from '../../texts/language';
import { directoryIndex } from '../directory-lookup';
import { foldText, wordsOf } from '../fold-text';
import { inOtherLayout } from '../name-spelling';
import { localized, personName } from '../names';
import { quorumAt } from '../quorum';
import { openTurn } from '../room/floor';
import { announcedResult } from '../vote-sentence';
import type { LineContext } from './line-context';
import type { LineToken } from './line-reading';
import { phraseMark } from './marks';

/** What a phrase may name in braces. */
export const phraseVariables = [
  'speaker',
  'addressee',
  'item',
  'number',
  'result',
  'present',
  'required',
  'date',
  'time',
] as const;

export type PhraseVariable = (typeof phraseVariables)[number];

export interface PhrasePeople {
  readonly speakerId: string | null;
  readonly addresseeId: string | null;
}

/** A code behind `;`, at the beginning of a word. */
const phraseCall = /(?<=^|\s);([\p{L}\p{N}]{1,20})(?=$|[\s.,:!?])/gu;

/** The phrase of a code, also one typed with the wrong keyboard layout. */
export function phraseWithCode(code: string, { settings }: LineContext): Phrase | undefined {
  const codes = [code, ...inOtherLayout(code)].map(foldText);
  return codes
    .map((one) => settings.phrases.find((phrase) => foldText(phrase.code) === one))
    .find((phrase) => phrase !== undefined);
}

/** Phrases whose code begins as typed, then those with a word that does; both in the order of the settings. */
export function phrasesBeginning(typed: string, { settings, language }: LineContext): readonly Phrase[] {
  const beginnings = [typed, ...inOtherLayout(typed)].map(foldText);
  const begins = (word: string) => beginnings.some((one) => word.startsWith(one));
  const byCode = settings.phrases.filter(({ code }) => begins(foldText(code)));
  const byWords = settings.phrases.filter(
    (phrase) => !byCode.includes(phrase) && wordsOf(localized(phrase.text, language).text).some(begins),
  );
  return [...byCode, ...byWords];
}

/** Where phrases are called in a part of the line; a code nobody set up is an ordinary word. */
export function phraseTokens(text: string, from: number, context: LineContext): LineToken[] {
  return Array.from(text.slice(from).matchAll(phraseCall)).flatMap(({ 0: call, 1: code = '', index }) =>
    phraseWithCode(code, context) === undefined
      ? []
      : [{ kind: 'phrase' as const, start: from + index, end: from + index + call.length }],
  );
}

/** The text with every phrase written out in the language of the line. */
export function withPhrases(text: string, context: LineContext, people: PhrasePeople): string {
  if (!text.includes(phraseMark)) return text;
  return text.replace(phraseCall, (call, code: string) => {
    const phrase = phraseWithCode(code, context);
    return phrase === undefined ? call : phraseText(phrase, context, people);
  });
}

/** A phrase in the language of the line. What is not known stays in its braces: nothing is made up. */
export function phraseText({ text }: Phrase, context: LineContext, people: PhrasePeople): string {
  return withValues(localized(text, context.language).text, (name) => valueOf(name, context, people));
}

/** A text with values in place of the variables in braces; one without a value, or unknown, stays as it is. */
export function withValues(text: string, value: (name: PhraseVariable) => string | null): string {
  return text.replace(
    bracedWord,
    (braces, name: string) => (isVariable(name) ? value(name) : null) ?? braces,
  );
}

/** What stands in braces and means nothing: a typing mistake in the name of a variable. */
export function unknownVariables(text: string): string[] {
  return Array.from(text.matchAll(bracedWord), ([, name = '']) => name).filter((name) => !isVariable(name));
}

const bracedWord = /\{(\p{L}+)\}/gu;

function isVariable(name: string): name is PhraseVariable {
  return phraseVariables.some((variable) => variable === name);
}

function valueOf(name: PhraseVariable, context: LineContext, people: PhrasePeople): string | null {
  const { hearing, language, itemId } = context;
  const moment = context.at ?? context.now;
  const place = hearing.agenda.findIndex(({ id }) => id === itemId);
  switch (name) {
    case 'speaker':
      return nameOf(people.speakerId ?? openTurn(hearing)?.personId ?? null, context);
    case 'addressee':
      return nameOf(people.addresseeId, context);
    case 'item':
      return localized(hearing.agenda[place]?.title ?? {}, language).text || null;
    case 'number':
      return place < 0 ? null : String(place + 1);
    case 'result':
      return resultOf(hearing, language);
    case 'present':
      return String(quorumAt(hearing, context.directory, context.settings, moment).present);
    case 'required':
      return quorumAt(hearing, context.directory, context.settings, moment).required?.toString() ?? null;
    case 'date':
      return formatDate(hearing.date, language, 'heading');
    case 'time':
      return formatTime(moment);
  }
}

function nameOf(personId: string | null, { directory, language }: LineContext): string | null {
  const person = personId === null ? undefined : directoryIndex(directory).person(personId);
  return person === undefined ? null : personName(person, language).text || null;
}

/** The result of the last vote, as announced or as counted. */
function resultOf({ votes }: Hearing, language: Language): string | null {
  const vote = votes.at(-1);
  return vote === undefined ? null : announcedResult(vote, language);
}
