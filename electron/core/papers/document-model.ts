import { paperCalendar } from '@documents/paper-calendar';
import { paperModel } from '@documents/papers';
import type { WriteJob } from '@documents/worker/write-job';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { Refusal } from '@shared/contract/problem';
import type { DocumentModel } from '@shared/documents/document-model';
import { paperForm } from '@shared/documents/paper-forms';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { standingNumber } from '@shared/rules/register/paper-number';
import type { CoreContext } from '../context';
import { instructionsOf } from '../hearings/hearing-news';
import { readable, type RecordState } from '../archive/records';

export interface GatheredPaper {
  /** What the paper is made from. */
  readonly material: WriteJob['material'];
  /** Null for a paper of the whole office. */
  readonly hearing: RecordState<Hearing> | null;
  readonly instruction: Instruction | null;
  readonly draft: boolean;
  /** The day it was gathered. */
  readonly today: IsoDate;
}

/**
 * Builds a paper from the record as it stands.
 *
 * @throws Refusal `record.notFound`, `document.hearingNeeded`, `document.itemNeeded`, `document.instructionNeeded`,
 * `document.editionNotOffered`.
 */
export async function buildModel(
  core: CoreContext,
  subject: PaperSubject,
  edition: Edition,
): Promise<DocumentModel> {
  const { material } = await gatherPaper(core, subject, edition);
  return paperModel(subject.kind, { ...material, calendar: paperCalendar }, edition);
}

/**
 * Everything a paper is made from, as the record stands. A paper that repeats what was recorded is a draft until the
 * record is approved.
 *
 * @throws Refusal `record.notFound`, `document.editionNotOffered`.
 */
export async function gatherPaper(
  core: CoreContext,
  subject: PaperSubject,
  edition: Edition,
): Promise<GatheredPaper> {
  const form = paperForm(subject.kind);
  if (!form.editions.includes(edition)) throw new Refusal('document.editionNotOffered');
  const instruction = await instructionOf(core, subject);
  const hearingId = subject.hearingId ?? instruction?.hearingId ?? null;
  const hearing = hearingId === null ? null : await core.hearings.get(hearingId);
  const today = localDateTimeOf(core.now()).slice(0, 10);
  const draft = form.draftUntilApproved && hearing?.value.status !== 'approved';
  const material: WriteJob['material'] = {
    hearing: hearing?.value ?? null,
    itemId: subject.itemId,
    instruction,
    coverNumber:
      instruction === null
        ? null
        : (standingNumber(core.issueRegister.value(), {
            kind: 'coverLetter',
            instructionId: instruction.id,
          }) ?? null),
    instructions:
      hearing === null ? await readable(core.instructions) : await instructionsOf(core, hearing.value.id),
    directory: core.directory.value(),
    settings: core.settings.value(),
    draft,
    today,
  };
  return { material, hearing, instruction, draft, today };
}

async function instructionOf(
  core: CoreContext,
  { hearingId, instructionId }: PaperSubject,
): Promise<Instruction | null> {
  if (instructionId === null) return null;
  const { value } = await core.instructions.get(instructionId);
  if (hearingId !== null && value.hearingId !== hearingId) throw new Refusal('record.notFound');
  return value;
}
