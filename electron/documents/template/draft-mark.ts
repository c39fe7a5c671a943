import { strToU8 } from 'fflate';
import { partsOfKind, relationshipTypes, withPart } from './add-part';
import { escaped } from './escape-xml';
import { mainPart, textOf, type Parts } from './open-package';
import { sectionsOf, type HeaderType } from './sections';

const ownHeaderId = 'rIdKeneshmeMark';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relationshipTypes}"`,
].join(' ');

/**
 * The parts with the mark of a draft or an example at the top of every page. It stands in a frame of its own at the
 * upper right corner, so that the head of the office keeps its place. A kind of page that has no head gets one.
 */
export function withDraftMark(parts: Parts, mark: string): Parts {
  const marked = new Map(parts);
  const targets = partsOfKind(parts, 'header');
  const { xml, used, needsOwn } = withEveryHeader(parts);
  for (const id of used) {
    const path = targets.get(id);
    if (path === undefined || !parts.has(path)) continue;
    const header = textOf(parts, path);
    marked.set(
      path,
      strToU8(header.replace(/<w:hdr\b[^>]*>/, (opening) => `${opening}${markParagraph(mark)}`)),
    );
  }
  if (!needsOwn) return marked;
  return withPart(marked.set(mainPart, strToU8(xml)), {
    name: 'keneshme-mark.xml',
    kind: 'header',
    relationshipId: ownHeaderId,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${namespaces}>${markParagraph(mark)}<w:p/></w:hdr>`,
  });
}

/** The main part with a head of ours for every kind of page that would have none. */
function withEveryHeader(parts: Parts): { xml: string; used: Set<string>; needsOwn: boolean } {
  const xml = textOf(parts, mainPart);
  const evenPages = /<w:evenAndOddHeaders\b(?![^>]*w:val="(0|false|off)")/.test(
    textOf(parts, 'word/settings.xml'),
  );
  const known = new Set<string>();
  const used = new Set<string>();
  const insertions: { at: number; isSelfClosing: boolean; references: string }[] = [];
  for (const { start, isSelfClosing, titlePage, headers } of sectionsOf(xml)) {
    for (const [type, id] of headers) {
      known.add(type);
      used.add(id);
    }
    const needed: HeaderType[] = [
      'default',
      ...(titlePage ? ['first' as const] : []),
      ...(evenPages ? ['even' as const] : []),
    ];
    const missing = needed.filter((type) => !known.has(type));
    for (const type of missing) known.add(type);
    const references = missing
      .map((type) => `<w:headerReference ${namespaces} w:type="${type}" r:id="${ownHeaderId}"/>`)
      .join('');
    if (references !== '') insertions.push({ at: start, isSelfClosing, references });
  }
  return { xml: withInsertions(xml, insertions), used, needsOwn: insertions.length > 0 || known.size === 0 };
}

/** References come first among the properties of a section. */
function withInsertions(
  xml: string,
  insertions: readonly { at: number; isSelfClosing: boolean; references: string }[],
): string {
  let result = xml;
  // From the end, so that the places before stay where they are.
  for (const { at, isSelfClosing, references } of insertions.toReversed()) {
    const before = isSelfClosing ? result.slice(0, at).replace(/\s*\/>$/, '>') : result.slice(0, at);
    result = `${before}${references}${isSelfClosing ? '</w:sectPr>' : ''}${result.slice(at)}`;
  }
  if (insertions.length > 0 || sectionsOf(xml).length > 0) return result;
  const section = `<w:sectPr><w:headerReference ${namespaces} w:type="default" r:id="${ownHeaderId}"/></w:sectPr>`;
  return result.replace(/<\/w:body>/, `${section}</w:body>`);
}

/** A frame fixed to the page, 6 millimetres from its upper edge, at the right margin. */
function markParagraph(mark: string): string {
  const frame =
    '<w:framePr w:hSpace="113" w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="340"/>';
  const size = '<w:b/><w:sz w:val="24"/>';
  return `<w:p><w:pPr>${frame}<w:spacing w:before="0" w:after="0"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr>${size}</w:rPr><w:t>${escaped(mark)}</w:t></w:r></w:p>`;
}
