import { formatDate } from '@shared/calendar/date-forms';
import type { PhraseVariable } from '@shared/rules/line/phrases';
import { voteSentence } from '@shared/rules/vote-sentence';
import type { Vote } from '@shared/record/vote';
import { translator } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** What a variable stands for at one moment of the example hearing. */
export function exampleValue(name: PhraseVariable, language: Language): string | null {
  const t = translator(language);
  switch (name) {
    case 'speaker':
    case 'addressee':
    case 'item':
      return t(`phrases.example.${name}`);
    case 'number':
      return '1';
    case 'present':
      return '9';
    case 'required':
      return '6';
    case 'result':
      return voteSentence(exampleVote, language);
    case 'date':
      return formatDate('2026-01-16', language, 'heading');
    case 'time':
      return '10:40';
  }
}

const exampleVote: Vote = {
  id: 'example',
  itemId: null,
  proposalId: null,
  subject: {},
  secrecy: 'open',
  record: {
    method: 'byCount',
    counts: { for: 8, against: 1, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 },
  },
  majority: 'majorityOfPresent',
  at: null,
  quorum: { present: 9, required: 6, members: 11 },
  result: {},
};
