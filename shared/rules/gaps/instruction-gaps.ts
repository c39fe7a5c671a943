import type { Instruction, InstructionItem } from '../../record/instruction';
import type { LocalizedText } from '../../record/primitives';
import type { Language } from '../../texts/language';
import { isMeasurable } from '../deadline';
import { directoryIndex } from '../directory-lookup';
import { deadlineOf } from '../instruction-state';
import { bodyName, isGap, localized } from '../names';
import { type Gap, type GapCode, type GapInput, gapsOf, languagesWithCases, missingLanguages } from './gap';

const gap = gapsOf('instructions');

interface Fields {
  readonly targetId: string;
  /** Place of the instruction among those of the hearing. */
  readonly details: { readonly number: number };
}

/** Texts, deadlines, signature, registration and addressee of the instructions. */
export function instructionGaps(input: GapInput): Gap[] {
  return input.instructions.flatMap((instruction, place) => {
    const fields = { targetId: instruction.id, details: { number: place + 1 } };
    const found = [
      ...textGaps(instruction, fields, input.languages),
      ...instruction.items.flatMap((item, itemPlace) => deadlineGaps(instruction, item, itemPlace, fields)),
    ];
    if (instruction.signatoryId === null) found.push(gap('signatoryMissing', fields));
    if (instruction.registration === null) found.push(gap('registrationMissing', fields));
    return [...found, ...addresseeGaps(instruction, fields, input)];
  });
}

function textGaps(instruction: Instruction, fields: Fields, languages: readonly Language[]): Gap[] {
  const { title, findings, legalBasis, items } = instruction;
  const titles = missingLanguages(title, languages, (language) =>
    gap('instructionTitleMissing', { ...fields, language }),
  );
  const itemTexts = languages.flatMap((language) => {
    const count = items.filter(({ text }) => isGap(text, language)).length;
    const details = { ...fields.details, count };
    return count === 0 ? [] : [gap('instructionItemTextsMissing', { ...fields, language, details })];
  });
  return [
    ...titles,
    ...versionGaps(findings, 'instructionFindingsMissing', fields, languages),
    ...versionGaps(legalBasis, 'instructionLegalBasisMissing', fields, languages),
    ...(items.length === 0 ? [gap('instructionItemsMissing', fields)] : itemTexts),
  ];
}

/** A text the letter can do without is a gap only where another language has it. */
function versionGaps(
  text: LocalizedText,
  code: GapCode,
  fields: Fields,
  languages: readonly Language[],
): Gap[] {
  if (localized(text, 'ky').language === null) return [];
  return missingLanguages(text, languages, (language) => gap(code, { ...fields, language }));
}

function deadlineGaps(
  { reporting }: Instruction,
  item: InstructionItem,
  place: number,
  fields: Fields,
): Gap[] {
  const deadline = deadlineOf(item, reporting);
  const details = { ...fields.details, item: place + 1 };
  if (isMeasurable(deadline)) return [];
  if (deadline.kind === 'none') return [gap('instructionDeadlineMissing', { ...fields, details })];
  if (deadline.kind !== 'year') return [gap('instructionDeadlineNotMeasurable', { ...fields, details })];
  return [gap('instructionYearUnconfirmed', { ...fields, details: { ...details, year: deadline.year } })];
}

/** A letter is addressed in the dative, which no program can derive. */
function addresseeGaps(
  { addresseeBodyId }: Instruction,
  { targetId }: Fields,
  { hearing, directory, languages }: GapInput,
): Gap[] {
  const body = directoryIndex(directory).body(addresseeBodyId);
  if (body === undefined) return [];
  const details = { name: bodyName(body, hearing.language).text };
  const withoutName = languages.filter((language) => !bodyName(body, language).exact);
  const withoutDative = languagesWithCases(languages).filter(
    (language) => !withoutName.includes(language) && !bodyName(body, language, 'dative').exact,
  );
  return [
    ...withoutName.map((language) => gap('addresseeNameMissing', { targetId, language, details })),
    ...withoutDative.map((language) => gap('addresseeDativeMissing', { targetId, language, details })),
  ];
}
