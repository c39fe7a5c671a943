import type { Directory } from '../record/directory';
import type { Hearing } from '../record/hearing';
import type { LocalDateTime } from '../record/primitives';
import type { Settings } from '../record/settings';
import { directoryIndex } from './directory-lookup';
import { membersOn } from './office-on-date';
import { attendanceSummary, presentMembersAt } from './presence';

export interface Quorum {
  /** Members recorded as present at the moment. */
  readonly present: number;
  /** Null where no quorum is required or the list strength is not known. */
  readonly required: number | null;
  /** List strength; null where neither the hearing nor the directory knows it. */
  readonly members: number | null;
  /** Null where it cannot be said: no requirement, no list strength, or attendance not recorded far enough. */
  readonly reached: boolean | null;
}

/**
 * Presence and quorum at a moment; without a moment, of everybody who was there at any time.
 * The share is a setting: no rule for groups and committees was found, more than half is the default.
 */
export function quorumAt(
  hearing: Hearing,
  directory: Directory,
  settings: Pick<Settings, 'quorum'>,
  moment: LocalDateTime | null,
): Quorum {
  const present = presentMembersAt(hearing, moment).length;
  const members = listStrengthOf(hearing, directory);
  const required = members === null ? null : requiredOf(members, settings.quorum);
  return { present, required, members, reached: isReached(hearing, present, required) };
}

/**
 * Number of members by list on the day: as noted for the hearing, else as noted for the body, else counted in the
 * directory. A joint sitting has the members of all its bodies; one body unknown leaves the whole unknown.
 */
export function listStrengthOf(hearing: Hearing, directory: Directory): number | null {
  if (hearing.listStrength !== null) return hearing.listStrength;
  const bodyIds = [...new Set([hearing.bodyId, ...hearing.jointBodyIds])];
  const counted = new Set<string>();
  let noted = 0;
  for (const bodyId of bodyIds) {
    const strength = directoryIndex(directory).body(bodyId)?.listStrength ?? null;
    const members = membersOn(directory, bodyId, hearing.date);
    if (strength === null && members.length === 0) return null;
    if (strength === null) for (const { personId } of members) counted.add(personId);
    else noted += strength;
  }
  return noted + counted.size;
}

function requiredOf(members: number, rule: Settings['quorum']): number | null {
  switch (rule) {
    case 'moreThanHalf':
      return Math.floor(members / 2) + 1;
    case 'twoThirds':
      return Math.ceil((members * 2) / 3);
    case 'notRequired':
      return null;
  }
}

/** Members nobody has looked for yet may be in the hall: too few present is only said when all are recorded. */
function isReached(hearing: Hearing, present: number, required: number | null): boolean | null {
  if (required === null) return null;
  if (present >= required) return true;
  const { members, unrecorded } = attendanceSummary(hearing);
  return members === 0 || present + unrecorded >= required ? null : false;
}
