import { SaxesParser } from 'saxes';
import { Refusal } from '@shared/contract/problem';

/** Deeper than any text of Word; later steps walk through the elements one inside the other. */
const deepest = 200;

export interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the opening tag ends in the text, behind its `>`. */
  readonly end: number;
  readonly isSelfClosing: boolean;
}

export interface XmlReader {
  open?(element: OpenElement): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads a part from its beginning to its end.
 *
 * A document type is refused: no program writes one into a Word file, and by its entities a few lines can be made to
 * fill the memory.
 *
 * @throws Refusal `template.damaged`.
 */
export function readXml(xml: string, part: string, reader: XmlReader): void {
  const damaged = () => new Refusal('template.damaged', { part });
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth > deepest) throw damaged();
    reader.open?.({ name, attributes, end: parser.position, isSelfClosing });
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(name);
  });
  parser.write(xml).close();
}
