import { ballotValues, type BallotValue } from '../../record/vote';
import { catalogues } from '../../texts/catalogue';
import { languages } from '../../texts/language';
import { foldText, wordsOf } from '../fold-text';
import { inOtherLayout } from '../name-spelling';

export const commandNames = [
  'vote',
  'secret',
  'break',
  'resume',
  'closed',
  'open',
  'next',
  'end',
  'decision',
  'instruction',
  'queue',
] as const;

export type CommandName = (typeof commandNames)[number];

/** Shorter beginnings fit too much by chance. */
const shortestWord = 2;

/**
 * The command a word begins, in any of the three languages or with the wrong keyboard layout: «/гол», “/vote”,
 * «/добуш», `/ujk`. A whole word wins over a longer one that begins with it.
 */
export function commandOf(word: string): CommandName | undefined {
  return [word, ...inOtherLayout(word)].map((one) => nameOf(commandWords, one)).find(Boolean);
}

/** The voice a word begins: «против», «каршы», “against”. */
export function ballotOfWord(word: string): BallotValue | undefined {
  return [word, ...inOtherLayout(word)].map((one) => nameOf(ballotWords, one)).find(Boolean);
}

type Words<Name extends string> = readonly { readonly name: Name; readonly word: string }[];

const commandWords: Words<CommandName> = commandNames.flatMap((name) =>
  languages.flatMap((language) =>
    wordsOf(catalogues[language].line.commandWords[name]).map((word) => ({ name, word })),
  ),
);

const ballotWords: Words<BallotValue> = ballotValues.flatMap((name) =>
  languages.flatMap((language) =>
    wordsOf(catalogues[language].line.ballotWords[name]).map((word) => ({ name, word })),
  ),
);

function nameOf<Name extends string>(words: Words<Name>, typed: string): Name | undefined {
  const folded = foldText(typed.normalize('NFC'));
  if (folded.length < shortestWord) return undefined;
  const exact = words.find(({ word }) => word === folded);
  if (exact) return exact.name;
  const begun = new Set(words.filter(({ word }) => word.startsWith(folded)).map(({ name }) => name));
  const [only] = begun;
  return begun.size === 1 ? only : undefined;
}
