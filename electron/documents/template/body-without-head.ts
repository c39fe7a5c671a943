import type {
  DocumentBlock,
  DocumentModel,
  PairBlock,
  ParagraphBlock,
  TextRun,
} from '@shared/documents/document-model';
import type { TemplateMark } from '@shared/documents/template-marks';
import type { MarkValues } from './mark-values';

/**
 * The blocks that go in the place of `{{body}}`: all but the head of the office, which is the template's own, and what
 * the template places itself by a mark. So nothing is said twice and nothing is lost.
 */
export function bodyWithoutHead(
  { blocks }: DocumentModel,
  used: ReadonlySet<TemplateMark>,
  values: MarkValues,
): DocumentBlock[] {
  const taken = takenTexts(used, values);
  const isPlaced = placedParagraphs(used, taken);
  let isFirstLine = true;
  return blocks.flatMap((block): DocumentBlock[] => {
    switch (block.block) {
      case 'paragraph':
        return isPlaced(block) ? [] : [block];
      case 'pair':
        return remainingPair(block, isPlaced, taken.line);
      case 'twoSides': {
        const remaining = isFirstLine ? remainingSides(block, taken.line) : [block];
        isFirstLine = false;
        return remaining;
      }
      case 'signature':
        return isTaken(block.name, taken.signature, 'whole') ? [] : [block];
      default:
        return [block];
    }
  });
}

/** Whether the template places a paragraph itself. A head is at the beginning: an annex has its own and keeps it. */
function placedParagraphs(used: ReadonlySet<TemplateMark>, taken: TakenTexts) {
  let isTitleSeen = false;
  let isSubtitleSeen = false;
  return ({ style, runs, pageBreakBefore }: ParagraphBlock): boolean => {
    if (pageBreakBefore === true) return false;
    switch (style) {
      case 'letterhead':
        return true;
      case 'addressee':
        return used.has('addressee');
      case 'title': {
        const isHead = !isTitleSeen;
        isTitleSeen = true;
        return isHead && used.has('title');
      }
      case 'subtitle': {
        const isHead = !isSubtitleSeen;
        isSubtitleSeen = true;
        return isHead && used.has('subtitle');
      }
      case 'footnoteLine':
        return isTaken(runs, taken.foot, 'within');
      default:
        return false;
    }
  };
}

/** A row in two languages goes with its left side: the marks speak the leading language first. */
function remainingPair(
  block: PairBlock,
  isPlaced: (paragraph: ParagraphBlock) => boolean,
  line: readonly string[],
): DocumentBlock[] {
  const gone = new Set<number>();
  for (const [index, paragraph] of block.left.entries()) {
    const isOfLine = paragraph.style === 'requisite' && isTaken(paragraph.runs, line, 'within');
    if (isPlaced(paragraph) || isOfLine) gone.add(index);
  }
  if (gone.size === 0) return [block];
  const [left, right] = [block.left, block.right].map((side) =>
    side.filter((_paragraph, index) => !gone.has(index)),
  );
  if (left === undefined || right === undefined || left.length === 0) return [];
  return [{ ...block, left, right }];
}

/** The texts the template places itself, by where the paper would place them. */
interface TakenTexts {
  readonly line: readonly string[];
  readonly signature: readonly string[];
  readonly foot: readonly string[];
}

function takenTexts(used: ReadonlySet<TemplateMark>, values: MarkValues): TakenTexts {
  const texts = (...marks: TemplateMark[]) =>
    marks
      .filter((mark) => used.has(mark))
      .flatMap((mark) => (values[mark] ?? []).map(plainText))
      .filter((text) => text !== '');
  return {
    line: [
      ...texts('date', 'number', 'place'),
      ...(used.has('shortDate') ? (values.date ?? []).map(plainText) : []),
    ],
    signature: texts('signatoryName', 'presidingName', 'secretaryName'),
    foot: texts('preparedBy', 'telephone'),
  };
}

/** The line of date and place without the sides that stand elsewhere. */
function remainingSides(
  block: Extract<DocumentBlock, { block: 'twoSides' }>,
  taken: readonly string[],
): DocumentBlock[] {
  const left = isTaken(block.left, taken, 'within') ? [] : block.left;
  const right = isTaken(block.right, taken, 'within') ? [] : block.right;
  return left.length === 0 && right.length === 0 ? [] : [{ ...block, left, right }];
}

function isTaken(runs: readonly TextRun[], taken: readonly string[], how: 'whole' | 'within'): boolean {
  const text = plainText(runs);
  return taken.some((each) => (how === 'whole' ? text === each : text.includes(each)));
}

function plainText(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
