import { formatDate } from '@shared/calendar/date-forms';
import type { ControlEvent } from '@shared/record/instruction';
import type { Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { withCapital } from './vote-words';

/** A step in the life of an instruction in one line: the date, what happened, the note. */
export function controlEventWords(event: ControlEvent, language: Language, t: Translate): string {
  return [formatDate(event.date, language, 'short'), ...controlEventParts(event, language, t)].join(' · ');
}

/** The same without its date. */
export function controlEventParts(
  { kind, note, newDeadline }: ControlEvent,
  language: Language,
  t: Translate,
): readonly string[] {
  const until =
    newDeadline === null
      ? ''
      : t('decisions.instruction.extendedTo', { date: formatDate(newDeadline, language, 'short') });
  return [withCapital(t(`record.controlEvent.${kind}`)), until, note].filter((part) => part !== '');
}
