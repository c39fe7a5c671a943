import { type Gap, type GapInput, gapsOf, missingLanguages } from './gap';

const gap = gapsOf('agenda');

/** Items without a title in a language or without a rapporteur. */
export function agendaGaps({ hearing, languages }: GapInput): Gap[] {
  if (hearing.agenda.length === 0) return [gap('agendaEmpty')];
  return hearing.agenda.flatMap((item, place) => {
    const fields = { targetId: item.id, details: { number: place + 1 } };
    const titles = missingLanguages(item.title, languages, (language) =>
      gap('itemTitleMissing', { ...fields, language }),
    );
    return item.rapporteurIds.length > 0 ? titles : [...titles, gap('rapporteurMissing', fields)];
  });
}
