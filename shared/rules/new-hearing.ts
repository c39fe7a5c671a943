import { compareNames } from '../calendar/name-order';
import type { MethodInput } from '../contract/contract';
import type { Participant } from '../record/attendance';
import type { Directory } from '../record/directory';
import type { Hearing } from '../record/hearing';
import type { IsoDate, LocalizedText } from '../record/primitives';
import type { Settings } from '../record/settings';
import type { Language } from '../texts/language';
import { withoutEmptyLanguages } from './clean-text';
import { directoryIndex } from './directory-lookup';
import { personName } from './names';
import { membersOn } from './office-on-date';

export interface NewHearingContext {
  readonly id: string;
  readonly directory: Directory;
  readonly settings: Pick<Settings, 'office'>;
}

/** A planned hearing; whoever is a member of the body on that day becomes a participant, in alphabetical order. */
export function newHearing(
  input: MethodInput<'hearings.create'>,
  { id, directory, settings }: NewHearingContext,
): Hearing {
  return {
    id,
    number: null,
    kind: input.kind,
    bodyId: input.bodyId,
    jointBodyIds: [],
    title: withoutEmptyLanguages(input.title),
    date: input.date,
    place: placeOf(input, settings),
    plannedStart: input.plannedStart,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    breaks: [],
    closedParts: [],
    presidingId: null,
    secretaryId: null,
    language: input.language,
    listStrength: null,
    agenda: [],
    participants: membersAsParticipants(directory, input.bodyId, input.date, input.language),
    speakerQueue: [],
    turns: [],
    entries: [],
    votes: [],
    decisions: [],
    status: 'planned',
    approvals: [],
    reopenings: [],
    example: false,
    note: '',
  };
}

/** A sitting is held where the office is, unless it goes elsewhere. */
function placeOf(
  { kind, place }: MethodInput<'hearings.create'>,
  { office }: Pick<Settings, 'office'>,
): LocalizedText {
  const given = withoutEmptyLanguages(place);
  if (kind === 'offSite' || Object.keys(given).length > 0) return given;
  return withoutEmptyLanguages(office.place);
}

function membersAsParticipants(
  directory: Directory,
  bodyId: string,
  date: IsoDate,
  language: Language,
): Participant[] {
  const index = directoryIndex(directory);
  const personIds = new Set(membersOn(directory, bodyId, date).map(({ personId }) => personId));
  return [...personIds]
    .flatMap((personId) => index.person(personId) ?? [])
    .map((person) => ({ id: person.id, name: personName(person, language).text }))
    .sort((first, second) => compareNames(first.name, second.name, language))
    .map((person) => ({
      personId: person.id,
      role: 'member',
      office: {},
      presence: 'unrecorded',
      reason: '',
      stays: [],
    }));
}
