import { z } from 'zod';
import { templateMarks } from '../documents/template-marks';
import { recordId } from '../record/primitives';
import { editions } from '../record/produced-document';
import { largestTemplateMegabytes, officeTemplate, templateKinds } from '../record/template';
import { method } from './method';
import { problemSchema } from './problem';

/** The papers the program brings as Word files: the beginning of an office's own. */
export const starterKinds = ['instruction', 'coverLetter', 'minutes'] as const;

/** The bytes as they travel: four characters for three. */
const longestUpload = Math.ceil((largestTemplateMegabytes * 1024 * 1024) / 3) * 4;

const uploadedBytes = z
  .string()
  .max(longestUpload, { error: 'input.tooLarge' })
  .min(1, { error: 'template.notWord' });

const kind = z.enum(templateKinds);

/** Every template the office ever loaded: the removed ones can be taken back. */
export const templateState = z.strictObject({ templates: z.array(officeTemplate), revision: z.int() });

/** A Word file of this area: one the office loaded, one the program brings, or a sample made with the first. */
export const templateSource = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('loaded'), id: recordId }),
  z.strictObject({
    source: z.literal('starter'),
    kind: z.enum(starterKinds),
    language: z.enum(['ky', 'ru', 'en']),
  }),
  z.strictObject({ source: z.literal('sample'), id: recordId }),
]);

export const templateMethods = {
  /** The templates of the office: those in use and those taken out of use. */
  'templates.list': method('read', z.strictObject({}), templateState),
  /** The marks a template of a kind may hold, in the order in which people are shown them. */
  'templates.marks': method(
    'read',
    z.strictObject({ kind }),
    z.strictObject({ marks: z.array(z.enum(templateMarks)) }),
  ),
  /** Everything that speaks against a file, and the marks it holds. Nothing is kept; the reading room has no use of it. */
  'templates.check': method(
    'write',
    z.strictObject({ kind, base64: uploadedBytes }),
    z.strictObject({ problems: z.array(problemSchema), marks: z.array(z.enum(templateMarks)) }),
  ),
  /** Loads a template for a kind and an edition; the one there was is taken out of use. */
  'templates.add': method(
    'write',
    z.strictObject({
      kind,
      edition: z.enum(editions),
      fileName: z.string().trim().min(1, { error: 'text.empty' }).max(255, { error: 'text.tooLong' }),
      base64: uploadedBytes,
    }),
    z.strictObject({ ...templateState.shape, addedId: recordId }),
  ),
  /** Takes a template out of use; its file stays. */
  'templates.remove': method('write', z.strictObject({ id: recordId }), templateState),
  /** Takes a template back into use, in the place of the one there is now. */
  'templates.restore': method('write', z.strictObject({ id: recordId }), templateState),
  /** The bytes of a Word file, for the browser. */
  'templates.download': method(
    'read',
    templateSource,
    z.strictObject({ fileName: z.string(), base64: z.string() }),
  ),
  /** Puts a Word file into the folder for documents and opens it; refused where the host cannot. */
  'templates.open': method('write', templateSource, z.strictObject({})),
} as const;

export type TemplateState = z.infer<typeof templateState>;
export type TemplateSource = z.infer<typeof templateSource>;
export type StarterKind = (typeof starterKinds)[number];
