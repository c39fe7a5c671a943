import { formatDate } from '@shared/calendar/date-forms';
import type {
  DocumentModel,
  ParagraphBlock,
  ParagraphStyle,
  TextRun,
} from '@shared/documents/document-model';
import { paperForm } from '@shared/documents/paper-forms';
import type { TemplateMark } from '@shared/documents/template-marks';
import { isBlank } from '@shared/rules/names';
import { officeUnderLetter } from '../letter/closing';
import { coverReference } from '../letter/cover-reference';
import { numberRuns, registrationDate } from '../paper/given-number';
import { letterhead, placeRuns } from '../paper/head';
import { minutesNumber } from '../paper/meeting';
import { bodyRuns, personRuns, personWithOffice, leadingOffice } from '../paper/names';
import { startPaper, type Paper } from '../paper/paper';
import { capitalized, gap, plain } from '../paper/runs';
import { translator } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import type { PaperMaterial } from '../papers';

/** What stands in the place of each mark, as paragraphs; a mark that is not here has no value in this paper. */
export type MarkValues = Readonly<Partial<Record<TemplateMark, readonly (readonly TextRun[])[]>>>;

/** The values of the marks for one paper. What the paper itself says in its head is taken from there, word for word. */
export function markValues(model: DocumentModel, material: PaperMaterial): MarkValues {
  // The instruction counts only for a paper that is about one.
  const isLetter = paperForm(model.kind).about === 'instruction';
  const ofPaper = isLetter ? material : { ...material, instruction: null };
  return {
    ...fromHead(model),
    ...ofOffice(model, ofPaper),
    ...(material.hearing === null ? {} : ofRecord(model, ofPaper, material.hearing)),
    ...(model.kind === 'coverLetter' ? ofCoverLetter(model, material) : {}),
  };
}

/** A cover letter has its own date and number; those of the instruction are not its own. */
function ofCoverLetter({ language }: DocumentModel, { coverNumber }: PaperMaterial): MarkValues {
  const { date, shortDate, number } = coverReference({ language, text: translator(language) }, coverNumber);
  return { date: [date], shortDate: [shortDate], number: [number] };
}

/** A row in two languages gives both its sides, one under the other. */
function fromHead({ blocks }: DocumentModel): MarkValues {
  const heads = blocks.map((block): readonly ParagraphBlock[] => {
    if (block.block === 'paragraph') return [block];
    return block.block === 'pair' ? [...block.left, ...block.right] : [];
  });
  const styled = (style: ParagraphStyle) =>
    heads
      .map((head) => head.filter((each) => each.style === style && each.pageBreakBefore !== true))
      .filter((head) => head.length > 0);
  const runsOf = (head: readonly ParagraphBlock[]) => head.map(({ runs }) => runs);
  const [ownTitle] = styled('title');
  return {
    // A letter that only sends another one has no title.
    title: runsOf(ownTitle ?? []),
    subtitle: runsOf(styled('subtitle')[0] ?? []),
    addressee: runsOf(styled('addressee').flat()),
  };
}

function ofOffice(
  { language }: DocumentModel,
  { hearing, instruction, settings, today }: PaperMaterial,
): MarkValues {
  const name = stated(instruction?.preparedBy, settings.office.preparedBy);
  const telephone = stated(instruction?.telephone, settings.office.telephone);
  const date = dateOf(
    hearing?.date,
    instruction === null ? undefined : (instruction.registration?.date ?? null),
    today,
  );
  return {
    preparedBy: [plain(name)],
    telephone: [plain(telephone)],
    ...(date === null
      ? {}
      : {
          date: [plain(formatDate(date, language, 'heading'))],
          shortDate: [plain(formatDate(date, language, 'short'))],
        }),
  };
}

/** A letter bears the day of its registration, which may not have come; a paper of a sitting the day of the sitting. */
function dateOf(
  ofHearing: string | undefined,
  ofLetter: string | null | undefined,
  today: string,
): string | null {
  return ofLetter === undefined ? (ofHearing ?? today) : ofLetter;
}

function ofRecord(
  { language }: DocumentModel,
  material: PaperMaterial,
  hearing: NonNullable<PaperMaterial['hearing']>,
): MarkValues {
  const { directory, settings, draft, instruction } = material;
  const inLanguage = (chosen: Language) =>
    startPaper({ hearing, directory, settings, language: chosen, draft });
  const paper = inLanguage(language);
  const bodyId = instruction?.issuingBodyId ?? hearing.bodyId;
  return {
    organization: [bodyRuns(paper, bodyId).runs],
    letterhead: headLines(paper, bodyId),
    letterheadKy: headLines(inLanguage('ky'), bodyId),
    letterheadRu: headLines(inLanguage('ru'), bodyId),
    place: [placeRuns(paper)],
    ...(instruction === null ? ofSitting(paper) : ofLetter(paper, instruction)),
  };
}

/** The head of the office in the language of `paper`, each line in that language whatever the paper's own is. */
function headLines(paper: Paper, bodyId: string): TextRun[][] {
  return letterhead(paper, bodyId)
    .filter((block) => block.block === 'paragraph')
    .map(({ runs }) => runs.map((run) => ({ language: paper.language, ...run })));
}

function ofSitting(paper: Paper): MarkValues {
  const { presidingId, secretaryId } = paper.hearing;
  const presidingGap = [gap(paper, 'paper.gap.presiding')];
  const secretaryGap = [gap(paper, 'paper.gap.secretary')];
  return {
    number: [minutesNumber(paper)],
    presiding:
      presidingId === null
        ? presidingGap
        : [personWithOffice(paper, presidingId, leadingOffice(paper, presidingId))],
    presidingName: presidingId === null ? presidingGap : [personRuns(paper, presidingId, 'signature')],
    secretary: secretaryId === null ? secretaryGap : [personWithOffice(paper, secretaryId)],
    secretaryName: secretaryId === null ? secretaryGap : [personRuns(paper, secretaryId, 'signature')],
  };
}

function ofLetter(paper: Paper, instruction: NonNullable<PaperMaterial['instruction']>): MarkValues {
  const { registration, signatoryId } = instruction;
  const date = registration?.date ?? null;
  return {
    number: [numberRuns(paper, registration?.number ?? null)],
    date: [registrationDate(paper, date, 'heading')],
    shortDate: [registrationDate(paper, date, 'short')],
    signatoryOffice:
      signatoryId === null ? [] : [capitalized(officeUnderLetter(paper, instruction, signatoryId))],
    signatoryName: [
      signatoryId === null ? gap(paper, 'paper.gap.signatory') : personRuns(paper, signatoryId, 'signature'),
    ],
  };
}

function stated(own: string | undefined, ofOffice: string): string {
  return isBlank(own ?? '') ? ofOffice.trim() : (own ?? '').trim();
}
