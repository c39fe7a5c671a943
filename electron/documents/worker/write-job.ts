import type { DocumentKind, Edition } from '@shared/record/produced-document';
import type { TemplateKind } from '@shared/record/template';
import { paperCalendar } from '../paper-calendar';
import { paperModel, type PaperMaterial } from '../papers';
import { markValues } from '../template/mark-values';
import { writeWithTemplate } from '../template/write-with-template';
import { writeWord } from '../word/document';

/** A Word file to make: which paper, from what, and the office's own template where it has one. */
export interface WriteJob {
  readonly kind: DocumentKind;
  readonly edition: Edition;
  /** All but the calendar, which is code and cannot be sent to another thread. */
  readonly material: Omit<PaperMaterial, 'calendar'>;
  readonly template: { readonly bytes: Uint8Array; readonly kind: TemplateKind } | null;
}

/**
 * Builds the paper and writes it: of a long hearing both take time.
 *
 * @throws Refusal what the paper or a template lacks.
 */
export async function writeJob({ kind, edition, material: sent, template }: WriteJob): Promise<Uint8Array> {
  const material = { ...sent, calendar: paperCalendar };
  const model = paperModel(kind, material, edition);
  return template === null
    ? writeWord(model)
    : writeWithTemplate(model, markValues(model, material), template.bytes, template.kind);
}
