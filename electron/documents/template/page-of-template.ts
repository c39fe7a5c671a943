import type { DocumentModel } from '@shared/documents/document-model';
import { pageWidth } from '../word/measure';
import { mainPart, textOf, type Parts } from './open-package';
import { letterSizeOf } from './own-styles';
import { readXml } from './read-xml';
import { sectionsOf, type Section } from './sections';

/**
 * The model with the page of a template: its width of text and its letters. Tables and signatures reach from margin to
 * margin of the office's paper, whatever the settings say.
 */
export function inPageOf(model: DocumentModel, parts: Parts): DocumentModel {
  const xml = textOf(parts, mainPart);
  const section = sectionOfBody(sectionsOf(xml), endOfBody(xml));
  const fontSize = letterSizeOf(parts) ?? model.page.fontSize;
  if (section === undefined) return { ...model, page: { ...model.page, fontSize } };
  const { leftMargin, textWidth } = section;
  const rightMargin = millimetres(pageWidth - leftMargin - textWidth);
  const page = {
    ...model.page,
    orientation: 'portrait' as const,
    fontSize,
    leftMargin: millimetres(leftMargin),
    rightMargin,
  };
  return { ...model, page };
}

/** The properties of a section stand at its end, so the first behind the text are its own. */
function sectionOfBody(sections: readonly Section[], body: number): Section | undefined {
  return sections.find(({ start }) => start > body) ?? sections.at(-1);
}

/** Where the paragraph of `{{body}}` lies: behind the last text that completes the mark. */
function endOfBody(xml: string): number {
  let text = '';
  let place = 0;
  let end = 0;
  readXml(xml, mainPart, {
    open({ name, end: at }) {
      end = at;
      if (name === 'w:p') text = '';
    },
    text(part) {
      text += part;
      if (place === 0 && /\{\{\s*body\s*\}\}/i.test(text)) place = end;
    },
  });
  return place;
}

function millimetres(twips: number): number {
  return (twips * 25.4) / 1_440;
}
