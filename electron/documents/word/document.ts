import { Document, Packer, StringContainer } from 'docx';
import type { DocumentModel } from '@shared/documents/document-model';
import { translator } from '@shared/texts/catalogue';
import { wordBody } from './blocks';
import { pageParts } from './header';
import { languageTags } from './language-tag';
import { sectionProperties } from './page';
import { sanitizeLine } from '@shared/documents/sanitize-text';
import { wordStyles } from './styles';

/** The bytes of the Word file of a document model. */
export async function writeWord(model: DocumentModel): Promise<Uint8Array> {
  const program = translator(model.language)('app.name');
  const document = new Document({
    title: sanitizeLine(model.title),
    creator: program,
    lastModifiedBy: program,
    styles: wordStyles(model),
    sections: [{ properties: sectionProperties(model), ...pageParts(model), children: wordBody(model) }],
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- docx has no other door to dc:language
  document.CoreProperties.addChildElement(new StringContainer('dc:language', languageTags[model.language]));
  return new Uint8Array(await Packer.toBuffer(document));
}
