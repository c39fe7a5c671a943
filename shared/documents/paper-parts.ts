import type { DocumentBlock, ParagraphBlock } from './document-model';

/** A signature; where lines at the foot follow, it stays on their page. */
export interface SignatureBlock extends Extract<DocumentBlock, { block: 'signature' }> {
  readonly keepWithNext?: true;
}
/** A block, or signatures in a row. */
export type PaperPart = DocumentBlock | readonly SignatureBlock[];

/**
 * The parts of a paper as both writers set them: signatures in a row are one part that stays on one page, and the
 * last two paragraphs before them go with them, because nobody signs an empty page. Who prepared the paper stands at
 * the foot of the page that is signed.
 */
export function paperParts(blocks: readonly DocumentBlock[]): PaperPart[] {
  const parts: (DocumentBlock | SignatureBlock[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.block !== 'signature') parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (Array.isArray(part)) return isFoot(next) ? signedAboveFoot(part) : part;
    if (isFoot(part) && isFoot(next)) return held(part);
    // A row of two languages is long enough to go alone with the signatures.
    const following = part.block === 'pair' ? [next] : [next, parts[index + 2]];
    return following.some(Array.isArray) ? held(part) : part;
  });
}

/** Lines at the foot: who prepared the paper, the telephone; in two languages a row of them. */
function isFoot(part: DocumentBlock | readonly SignatureBlock[] | undefined): boolean {
  if (part === undefined || !('block' in part)) return false;
  if (part.block === 'paragraph') return part.style === 'footnoteLine';
  return (
    part.block === 'pair' && [...part.left, ...part.right].every(({ style }) => style === 'footnoteLine')
  );
}

function signedAboveFoot(signatures: readonly SignatureBlock[]): SignatureBlock[] {
  return signatures.map((signature) => ({ ...signature, keepWithNext: true }));
}

function held(part: DocumentBlock): DocumentBlock {
  switch (part.block) {
    case 'paragraph':
    case 'table':
      return { ...part, keepWithNext: true };
    case 'pair':
      return { ...part, left: part.left.map(heldParagraph), right: part.right.map(heldParagraph) };
    default:
      return part;
  }
}

function heldParagraph(paragraph: ParagraphBlock): ParagraphBlock {
  return { ...paragraph, keepWithNext: true };
}
