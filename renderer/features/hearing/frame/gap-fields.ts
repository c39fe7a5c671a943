import { bodyPath, hearingPath, personPath } from '@renderer/app/routes';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Gap, GapCode } from '@shared/rules/gaps';
import { sectionOfGap } from './sections';

/** The id of the field of a hearing, or of one part of it (an agenda item, an entry). */
export function fieldId(name: string, targetId?: string): string {
  return targetId === undefined ? `field-${name}` : `field-${targetId}-${name}`;
}

export interface GapPlace {
  /** The address of the page that fills the gap. */
  readonly path: string;
  /** Ids of the field on it, the best first. */
  readonly fieldIds: readonly string[];
}

/** Fields of the hearing, by what is missing in them. */
const fieldNames: { readonly [Code in GapCode]?: string } = {
  numberMissing: 'number',
  titleMissing: 'title',
  placeMissing: 'place',
  placeTextMissing: 'place',
  startMissing: 'actualStart',
  endMissing: 'actualEnd',
  presidingMissing: 'presiding',
  secretaryMissing: 'secretary',
  listStrengthUnknown: 'listStrength',
  listStrengthCounted: 'listStrength',
  agendaEmpty: 'newItem',
  decisionVoteRejected: 'decisionVoteMissing',
  itemTitleMissing: 'title',
  rapporteurMissing: 'rapporteurs',
  participantsMissing: 'newParticipant',
  attendanceUnrecorded: 'attendance',
};

/**
 * Where a gap is filled in: a field of the hearing, or the page of a person or a body.
 *
 * @param instructions those of the hearing; the name of an addressee belongs to its body.
 */
export function placeOfGap(hearingId: string, instructions: readonly InstructionState[], gap: Gap): GapPlace {
  const { code, targetId } = gap;
  switch (code) {
    case 'personNamesMissing':
    case 'signatureFormMissing':
      return { path: personPath(targetId ?? ''), fieldIds: [] };
    case 'bodyNameMissing':
    case 'bodyGenitiveMissing':
      return { path: bodyPath(targetId ?? ''), fieldIds: [] };
    case 'addresseeNameMissing':
    case 'addresseeDativeMissing': {
      const letter = instructions.find(({ instruction }) => instruction.id === targetId);
      return { path: bodyPath(letter?.instruction.addresseeBodyId ?? ''), fieldIds: [] };
    }
    default: {
      const section = hearingPath(hearingId, sectionOfGap(gap), targetId ?? undefined);
      return { path: section, fieldIds: idsOf(code, targetId) };
    }
  }
}

function idsOf(code: GapCode, targetId: string | null): string[] {
  const name = fieldNames[code];
  if (targetId === null) return [fieldId(name ?? code)];
  return [fieldId(name ?? code, targetId), `field-${targetId}`];
}
