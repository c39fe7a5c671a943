import type { MethodInput } from '@shared/contract/contract';
import type { Settings } from '@shared/record/settings';
import { languages } from '@shared/texts/language';
import { isGap } from '@shared/rules/names';

type NewHearing = MethodInput<'hearings.create'>;

/** A hearing as it is being described on the page of a new hearing. */
export type HearingDraft = Omit<NewHearing, 'bodyId' | 'date'> & {
  readonly bodyId: string | null;
  readonly date: string | null;
};

/** The facts without which there is no hearing. */
export type MissingFacts = { readonly [Fact in 'body' | 'title' | 'date']?: boolean };

/** What an office usually begins with. */
export function emptyDraft(settings: Settings): HearingDraft {
  return {
    kind: 'hearing',
    bodyId: settings.homeBodyId,
    title: {},
    date: null,
    plannedStart: null,
    place: settings.office.place,
    language: settings.originalLanguage,
  };
}

export function missingFacts({ bodyId, title, date }: HearingDraft): MissingFacts {
  return {
    body: bodyId === null,
    title: languages.every((language) => isGap(title, language)),
    date: date === null,
  };
}

/** The hearing to create; null while a fact is missing. */
export function hearingFrom(draft: HearingDraft): NewHearing | null {
  const { bodyId, date } = draft;
  const isMissing = Object.values(missingFacts(draft)).includes(true);
  return bodyId === null || date === null || isMissing ? null : { ...draft, bodyId, date };
}
