import { mainPart } from './open-package';
import { readXml } from './read-xml';

/** Kinds of page with a head of their own. */
export type HeaderType = 'default' | 'first' | 'even';

/** A section of the text: a page form and its heads. */
export interface Section {
  /** Where the opening tag of its properties ends in the part. */
  readonly start: number;
  readonly isSelfClosing: boolean;
  /** Width of the text in twips. */
  readonly textWidth: number;
  readonly leftMargin: number;
  readonly titlePage: boolean;
  /** Relationship of each kind of head it names itself; the others come from the section before. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A4 with the margins Word starts with, in twips. */
const usual = { width: 11_906, left: 1_701, right: 850 };

interface OpenSection {
  start: number;
  isSelfClosing: boolean;
  width: number;
  left: number;
  right: number;
  columns: number;
  gap: number;
  titlePage: boolean;
  headers: Map<string, string>;
}

/** The sections of the main part in their order. What was before a tracked change of a section is not read. */
export function sectionsOf(xml: string): Section[] {
  const sections: Section[] = [];
  let open: OpenSection | null = null;
  let former = 0;
  readXml(xml, mainPart, {
    open({ name, attributes, end, isSelfClosing }) {
      if (name === 'w:sectPrChange') former += 1;
      if (former > 0) return;
      const number = (key: string, otherwise: number) => twipsOf(attributes[key], otherwise);
      if (name === 'w:sectPr') open = begun(end, isSelfClosing);
      if (open === null) return;
      if (name === 'w:pgSz') open.width = number('w:w', usual.width);
      if (name === 'w:pgMar') {
        open.left = number('w:left', usual.left) + number('w:gutter', 0);
        open.right = number('w:right', usual.right);
      }
      if (name === 'w:cols') {
        open.columns = number('w:num', 1);
        open.gap = number('w:space', 0);
      }
      if (name === 'w:titlePg') open.titlePage = !/^(0|false|off)$/.test(attributes['w:val'] ?? '');
      if (name === 'w:headerReference')
        open.headers.set(attributes['w:type'] ?? 'default', attributes['r:id'] ?? '');
    },
    close(name) {
      if (name === 'w:sectPrChange') former -= 1;
      if (name !== 'w:sectPr' || former > 0 || open === null) return;
      sections.push(finished(open));
      open = null;
    },
  });
  return sections;
}

function begun(start: number, isSelfClosing: boolean): OpenSection {
  return { ...usual, start, isSelfClosing, columns: 1, gap: 0, titlePage: false, headers: new Map() };
}

function finished({ width, left, right, columns, gap, ...section }: OpenSection): Section {
  const across = width - left - right - (columns - 1) * gap;
  return {
    ...section,
    leftMargin: left,
    textWidth: Math.max(1_440, Math.floor(across / Math.max(1, columns))),
  };
}

function twipsOf(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}
