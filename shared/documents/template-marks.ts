import { documentKinds, type DocumentKind } from '../record/produced-document';
import { templateKinds, type TemplateKind } from '../record/template';
import { paperForm } from './paper-forms';

/**
 * The marks an office writes into its own Word file, for example `{{number}}`, in the order in which they are listed
 * to people. What each one stands for is said in the catalogue `templates.mark`.
 */
export const templateMarks = [
  'body',
  'title',
  'subtitle',
  'date',
  'shortDate',
  'number',
  'place',
  'organization',
  'letterhead',
  'letterheadKy',
  'letterheadRu',
  'addressee',
  'signatoryOffice',
  'signatoryName',
  'presiding',
  'presidingName',
  'secretary',
  'secretaryName',
  'preparedBy',
  'telephone',
] as const;

export type TemplateMark = (typeof templateMarks)[number];

/** Papers about an instruction of a sitting. */
const ofInstruction = documentKinds.filter((kind) => paperForm(kind).about === 'instruction');

/** Papers about a sitting itself: all others but the register, which may be that of the whole office. */
const ofSitting = documentKinds.filter((kind) => kind !== 'controlRegister' && !ofInstruction.includes(kind));

/** The kinds a mark has a value in, where it has none in some. */
const limitedTo: Partial<Readonly<Record<TemplateMark, readonly DocumentKind[]>>> = {
  organization: [...ofSitting, ...ofInstruction],
  letterhead: [...ofSitting, ...ofInstruction],
  letterheadKy: [...ofSitting, ...ofInstruction],
  letterheadRu: [...ofSitting, ...ofInstruction],
  number: [...ofSitting, ...ofInstruction],
  place: [...ofSitting, ...ofInstruction],
  addressee: ['instruction', 'coverLetter'],
  signatoryOffice: ofInstruction,
  signatoryName: ofInstruction,
  presiding: ofSitting,
  presidingName: ofSitting,
  secretary: ofSitting,
  secretaryName: ofSitting,
};

/**
 * The marks a template of this kind may hold. One for every kind may hold all of them: what a paper has no value for
 * stays empty there.
 */
export function marksOf(kind: TemplateKind): readonly TemplateMark[] {
  return kind === 'all' ? templateMarks : templateMarks.filter((mark) => hasValue(mark, kind));
}

/** The kinds of template a mark may stand in. */
export function kindsWith(mark: TemplateMark): readonly TemplateKind[] {
  return templateKinds.filter((kind) => marksOf(kind).includes(mark));
}

/** Whether a mark may stand in the templates of every kind. */
export function isCommon(mark: TemplateMark): boolean {
  return documentKinds.every((kind) => hasValue(mark, kind));
}

/** A mark as it is written into the file. */
export function written(mark: TemplateMark): string {
  return `{{${mark}}}`;
}

/** The mark a name means; capitals do not matter, because Word likes to set them at the beginning of a line. */
export function markNamed(name: string): TemplateMark | undefined {
  return templateMarks.find((mark) => mark.toLowerCase() === name.toLowerCase());
}

function hasValue(mark: TemplateMark, kind: DocumentKind): boolean {
  return limitedTo[mark]?.includes(kind) ?? true;
}
