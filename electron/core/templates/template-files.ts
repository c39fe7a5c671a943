import { basename } from 'node:path';
import type { Problem } from '@shared/contract/problem';
import type { DocumentRegister } from '@shared/record/produced-document';
import type { OfficeTemplates } from '@shared/record/template';
import type { FileShelf } from '@storage/file-shelf';

export const templateFilesFolder = 'template-files';

/**
 * The files of all templates that were ever loaded or used: how many there are, and which of them are missing or not
 * what they were.
 */
export async function verifyTemplateFiles(
  shelf: FileShelf,
  { templates }: OfficeTemplates,
  { documents }: DocumentRegister,
): Promise<{ files: number; problems: { file: string; problem: Problem }[] }> {
  const names = new Map<string, string>();
  for (const { templateFingerprint, path } of documents) {
    if (templateFingerprint !== null) names.set(templateFingerprint, basename(path));
  }
  for (const { fingerprint, fileName } of templates) names.set(fingerprint, fileName);
  const problems: { file: string; problem: Problem }[] = [];
  for (const [fingerprint, name] of names) {
    const state = await shelf.state(fingerprint);
    if (state === 'sound') continue;
    const code = state === 'missing' ? 'template.bytesMissing' : 'template.bytesChanged';
    problems.push({
      file: `${templateFilesFolder}/${shelf.nameOf(fingerprint)}`,
      problem: { code, details: { name } },
    });
  }
  return { files: names.size, problems };
}
