import { strToU8, unzipSync, zipSync } from 'fflate';
import { patchDocument } from 'docx';
import { Refusal } from '@shared/contract/problem';
import type { DocumentModel } from '@shared/documents/document-model';
import { sanitizeLine } from '@shared/documents/sanitize-text';
import type { TemplateKind } from '@shared/record/template';
import { translator } from '@shared/texts/catalogue';
import { remainsIn, openTemplate } from './check-template';
import { withDraftMark } from './draft-mark';
import type { MarkValues } from './mark-values';
import { mainPart, textOf, type Parts } from './open-package';
import { withOwnStyles } from './own-styles';
import { inPageOf } from './page-of-template';
import { patchesOf } from './patches';
import { asDocument, withPropertyLanguage } from './plain-file';
import { modelWithoutMarks, valuesWithoutMarks } from './without-braces';

/**
 * Writes a paper into a Word file of the office: the marks get their values, `{{body}}` the paper itself, and
 * everything else stays the office's own. A draft bears its mark at the head of every page all the same.
 *
 * @param kind what the template is for, which decides the marks it may hold.
 * @throws Refusal what `checkTemplate` finds, or `template.notFilled` where a mark would remain on the paper.
 */
export async function writeWithTemplate(
  model: DocumentModel,
  values: MarkValues,
  bytes: Uint8Array,
  kind: TemplateKind,
): Promise<Uint8Array> {
  const { parts, found } = openTemplate(bytes, kind);
  const paper = modelWithoutMarks(inPageOf(model, parts));
  const document = asDocument(parts);
  const marked = paper.mark === null ? document : withDraftMark(document, sanitizeLine(paper.mark));
  const { parts: styled, renamed } = await withOwnStyles(marked, paper);
  const program = translator(paper.language)('app.name');
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipped(styled),
    patches: patchesOf(paper, valuesWithoutMarks(values), found),
    properties: { title: sanitizeLine(paper.title), creator: program, lastModifiedBy: program },
  });
  const named = withStyleNames(new Map(Object.entries(unzipSync(filled))), renamed);
  const [remaining] = remainsIn(named);
  if (remaining !== undefined) {
    const { place = '', words = '', number = '' } = remaining;
    throw new Refusal('template.notFilled', { place, words, number });
  }
  return zipped(withPropertyLanguage(named, paper.language));
}

/** Our styles by the names the file has for them. */
function withStyleNames(parts: Parts, renamed: ReadonlyMap<string, string>): Parts {
  if (renamed.size === 0) return parts;
  const xml = textOf(parts, mainPart).replace(
    /(<w:pStyle w:val=")([^"]*)"/g,
    (_whole, opening: string, id: string) => `${opening}${renamed.get(id) ?? id}"`,
  );
  return new Map(parts).set(mainPart, strToU8(xml));
}

function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}
