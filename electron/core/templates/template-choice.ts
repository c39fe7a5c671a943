import type { WriteJob } from '@documents/worker/write-job';
import { Refusal } from '@shared/contract/problem';
import type { OfficeTemplate } from '@shared/record/template';
import { templateInForce } from '@shared/rules/template-in-force';
import type { CoreContext } from '../context';

/** A paper to write, without the template: that one is chosen here. */
export type PaperToWrite = Omit<WriteJob, 'template'>;

export interface WrittenPaper {
  readonly bytes: Uint8Array;
  /** SHA-256 of the template; null where the built-in form was used. */
  readonly templateFingerprint: string | null;
}

/**
 * Writes a paper on the office's own template where there is one for its kind and edition, else for every kind of the
 * edition, else in the built-in form.
 *
 * @throws Refusal `template.bytesMissing`: a letterhead is never silently replaced by another form.
 */
export async function writePaper(
  core: CoreContext,
  paper: PaperToWrite,
  signal?: AbortSignal,
): Promise<WrittenPaper> {
  const template = templateOf(core, paper);
  const form =
    template === null ? null : { bytes: await bytesOfTemplate(core, template), kind: template.kind };
  return {
    bytes: await core.paperWriter.write({ ...paper, template: form }, signal),
    templateFingerprint: template?.fingerprint ?? null,
  };
}

/**
 * Fingerprint of everything a paper is made from: papers of the same basis have the same pages. Taken of what stands
 * now, but only when it is asked for: of a long hearing it costs the answering thread as much as the Word file.
 */
export function basisOf(core: CoreContext, paper: PaperToWrite): () => string {
  const template = templateOf(core, paper);
  return () => core.fingerprint([paper, template?.fingerprint ?? null, template?.kind ?? null]);
}

/** @throws Refusal `template.bytesMissing`, `template.bytesChanged`. */
export async function bytesOfTemplate(
  core: CoreContext,
  { fingerprint, fileName }: Pick<OfficeTemplate, 'fingerprint' | 'fileName'>,
): Promise<Uint8Array> {
  const bytes = await core.templateFiles.read(fingerprint);
  if (bytes !== null) return bytes;
  const isMissing = (await core.templateFiles.state(fingerprint)) === 'missing';
  throw new Refusal(isMissing ? 'template.bytesMissing' : 'template.bytesChanged', { name: fileName });
}

function templateOf(core: CoreContext, { kind, edition }: PaperToWrite): OfficeTemplate | null {
  return templateInForce(core.templates.value().templates, kind, edition);
}
