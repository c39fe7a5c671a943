import { paperModel, type PaperMaterial } from '@documents/papers';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';
import type { DocumentModel } from '@shared/documents/document-model';
import { paperForms } from '@shared/documents/paper-forms';
import type { DocumentKind, Edition } from '@shared/record/produced-document';
import { languages } from '@shared/texts/language';
import { crowdedSample, emptyHearing, sample, type Sample } from './sample-hearing';

export interface NamedModel {
  readonly name: string;
  readonly model: DocumentModel;
}

/** Every kind in every edition as `minutes-ru-final`, drafts of those that can be one, empty ones, and a crowd. */
export function papers(): readonly NamedModel[] {
  made ??= makeAll();
  return made;
}

let made: readonly NamedModel[] | undefined;

function makeAll(): NamedModel[] {
  return paperForms
    .flatMap(({ kind, editions, draftUntilApproved }) =>
      editions.flatMap((edition) => [
        { name: `${kind}-${edition}-final`, model: paper(kind, edition) },
        { name: `empty-${kind}-${edition}`, model: paper(kind, edition, emptyMaterial()) },
        ...(draftUntilApproved
          ? [{ name: `${kind}-${edition}-draft`, model: paper(kind, edition, { draft: true }) }]
          : []),
      ]),
    )
    .concat(
      languages.map((language) => ({
        name: `crowd-${language}`,
        model: paper('minutes', language, { ...materialOf(crowdedSample(60)), instructions: [] }),
      })),
    );
}

/** One paper by its name. */
export function paperNamed(name: string): DocumentModel {
  const found = papers().find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no paper "${name}".`);
  return found.model;
}

/** A paper of the sample, with what is different about it. */
export function paper(
  kind: DocumentKind,
  edition: Edition,
  change: Partial<PaperMaterial> = {},
): DocumentModel {
  return paperModel(kind, { ...materialOf(sample()), ...change }, edition);
}

/** What papers are made from: the sample on the first of February 2026, its first item and its instruction. */
export function materialOf({ hearing, directory, settings, instruction }: Sample): PaperMaterial {
  return {
    hearing,
    directory,
    settings,
    itemId: hearing.agenda[0]?.id ?? null,
    instruction,
    coverNumber: null,
    instructions: [instruction],
    draft: false,
    today: '2026-02-01',
    calendar: workingCalendar(kyrgyzstan, noOverrides),
  };
}

/** A hearing with one item and nothing else, and an instruction nobody has worded. */
function emptyMaterial(): PaperMaterial {
  const base = sample();
  const item = { id: 'item-empty', title: {}, rapporteurIds: [], plannedMinutes: null, closed: false };
  const instruction = {
    ...base.instruction,
    title: {},
    findings: {},
    items: [],
    reporting: { kind: 'none' as const },
    controllerId: null,
    signatoryId: null,
    registration: null,
  };
  const agenda = [{ ...item, addedInSession: false, considered: [], note: '' }];
  return {
    ...materialOf({ ...base, hearing: { ...emptyHearing(), agenda }, instruction }),
    instructions: [],
    draft: true,
  };
}
