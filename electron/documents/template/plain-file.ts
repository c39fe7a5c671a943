import { strToU8 } from 'fflate';
import { languageTags } from '../word/language-tag';
import type { Language } from '@shared/texts/language';
import { attachedTemplate } from './outside-links';
import { isXml, textOf, type Parts } from './open-package';

const settings = 'word/settings.xml';
const settingsRelationships = 'word/_rels/settings.xml.rels';
const properties = 'docProps/core.xml';

/**
 * The parts of a file that may become a paper: no Word template but a document, tied to no other file, and with
 * content controls that keep what is written into them instead of fetching it again from stored data.
 */
export function asDocument(parts: Parts): Parts {
  const plain = new Map(parts);
  const change = (path: string, changed: (xml: string) => string) => {
    if (parts.has(path)) plain.set(path, strToU8(changed(textOf(parts, path))));
  };
  change('[Content_Types].xml', (xml) =>
    xml.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  change(settings, (xml) => xml.replace(/<w:attachedTemplate\b[^>]*\/>/g, ''));
  change(settingsRelationships, (xml) =>
    xml.replace(/<Relationship\b[^>]*\/>/g, (relationship) => {
      const type = /\sType="([^"]*)"/.exec(relationship)?.[1] ?? '';
      return attachedTemplate.test(type) ? '' : relationship;
    }),
  );
  for (const path of parts.keys()) {
    if (!isXml(path) || !path.startsWith('word/')) continue;
    change(path, (xml) => xml.replace(/<w1?5?:dataBinding\b[^>]*\/>/g, ''));
  }
  return plain;
}

/** The properties with the language of the paper, which the library cannot set in a file it did not make. */
export function withPropertyLanguage(parts: Parts, language: Language): Parts {
  const xml = textOf(parts, properties).replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\/>/g, '');
  const named = `<dc:language>${languageTags[language]}</dc:language>`;
  return new Map(parts).set(
    properties,
    strToU8(xml.replace('</cp:coreProperties>', `${named}</cp:coreProperties>`)),
  );
}
