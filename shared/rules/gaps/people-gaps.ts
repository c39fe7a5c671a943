import { directoryIndex } from '../directory-lookup';
import { personName } from '../names';
import { attendanceSummary } from '../presence';
import { type Gap, type GapInput, gapsOf } from './gap';

const gap = gapsOf('people');

/** Attendance, and names as papers and signatures need them. */
export function peopleGaps(input: GapInput): Gap[] {
  return [...attendanceGaps(input), ...nameGaps(input), ...signatureGaps(input)];
}

function attendanceGaps({ hearing }: GapInput): Gap[] {
  if (hearing.participants.length === 0) return [gap('participantsMissing')];
  const { unrecorded } = attendanceSummary(hearing);
  if (hearing.status === 'planned' || unrecorded === 0) return [];
  return [gap('attendanceUnrecorded', { details: { count: unrecorded } })];
}

/** One gap per language with the number of people; it opens the first of them. */
function nameGaps({ hearing, directory, languages }: GapInput): Gap[] {
  const index = directoryIndex(directory);
  const persons = hearing.participants.flatMap(({ personId }) => index.person(personId) ?? []);
  return languages.flatMap((language) => {
    const nameless = persons.filter((person) => !personName(person, language).exact);
    const [first] = nameless;
    if (first === undefined) return [];
    return [gap('personNamesMissing', { targetId: first.id, language, details: { count: nameless.length } })];
  });
}

/** Whoever signs a paper of the hearing: presiding, secretary, and the signatories of the instructions. */
function signatureGaps({ hearing, directory, instructions, languages }: GapInput): Gap[] {
  const index = directoryIndex(directory);
  const ids = [
    hearing.presidingId,
    hearing.secretaryId,
    ...instructions.map(({ signatoryId }) => signatoryId),
  ];
  const persons = [...new Set(ids)].flatMap((id) => (id === null ? [] : (index.person(id) ?? [])));
  return persons.flatMap((person) => {
    const fields = { targetId: person.id, details: { name: personName(person, hearing.language).text } };
    return languages
      .filter((language) => !personName(person, language, 'signature').exact)
      .map((language) => gap('signatureFormMissing', { ...fields, language }));
  });
}
