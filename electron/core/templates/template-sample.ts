import { paperCalendar } from '@documents/paper-calendar';
import { paperModel, type PaperMaterial } from '@documents/papers';
import { markValues } from '@documents/template/mark-values';
import { writeWithTemplate } from '@documents/template/write-with-template';
import type { OfficeTemplate } from '@shared/record/template';
import { leadingLanguage } from '@shared/documents/paper-forms';
import { translator } from '@shared/texts/catalogue';
import example from '../../../resources/example/ala-too-2026-01-16.json';
import type { CoreContext } from '../context';
import { parsePackage } from '../exchange/parse-package';

/** A paper of the example hearing on a template, marked as a draft: how the office's papers will look. */
export async function templateSample(
  core: CoreContext,
  { kind, edition }: Pick<OfficeTemplate, 'kind' | 'edition'>,
  bytes: Uint8Array,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const material = exampleMaterial(core);
  const model = paperModel(kind === 'all' ? 'minutes' : kind, material, edition);
  return {
    fileName: `${translator(leadingLanguage(edition))('templates.sampleFile', { title: model.title })}.docx`,
    bytes: await writeWithTemplate(model, markValues(model, material), bytes, kind),
  };
}

function exampleMaterial(core: CoreContext): PaperMaterial {
  const { hearing, directory, instructions } = parsePackage(JSON.stringify(example));
  return {
    hearing,
    directory,
    instructions,
    itemId: hearing.agenda[0]?.id ?? null,
    instruction: instructions[0] ?? null,
    coverNumber: null,
    // The office's own head, place and telephone: the sample is of its paper.
    settings: core.settings.value(),
    draft: true,
    today: hearing.date,
    calendar: paperCalendar,
  };
}
