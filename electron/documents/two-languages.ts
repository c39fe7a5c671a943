import type {
  DocumentBlock,
  DocumentModel,
  PairBlock,
  ParagraphBlock,
  ParagraphStyle,
  TextRun,
} from '@shared/documents/document-model';
import type { Language } from '@shared/texts/language';
import { textOf } from './paper/runs';

/**
 * One paper in two languages, side by side: the passages that say the same stand on one row. Made from the same record
 * in either language, both papers have the same passages but for a few, such as the note that one is a translation.
 */
export function besideEachOther(first: DocumentModel, second: DocumentModel): DocumentModel {
  const rightLanguage = second.language;
  return {
    ...first,
    edition: 'ky-ru',
    title: [first.title, second.title].join(' / '),
    mark: first.mark === null || second.mark === null ? first.mark : `${first.mark}\n${second.mark}`,
    blocks: inOneRow(
      aligned(first.blocks, second.blocks).map(([left, right]) => together(left, right, rightLanguage)),
    ),
  };
}

/** Lines that belong together whatever their number: a letterhead, an address, the lines at the foot. */
const belongTogether: readonly ParagraphStyle[] = ['letterhead', 'addressee', 'footnoteLine'];

function inOneRow(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const rows: DocumentBlock[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.block === 'pair' && last?.block === 'pair' && isOneGroup([last, block])) {
      rows[rows.length - 1] = {
        ...last,
        left: [...last.left, ...block.left],
        right: [...last.right, ...block.right],
      };
    } else rows.push(block);
  }
  return rows;
}

function isOneGroup(rows: readonly PairBlock[]): boolean {
  const paragraphs = rows.flatMap(({ left, right }) => [...left, ...right]);
  return belongTogether.some((style) =>
    paragraphs.every((each) => each.style === style && each.pageBreakBefore !== true),
  );
}

type Row = readonly [left: DocumentBlock | null, right: DocumentBlock | null];

/** The blocks of both papers row by row, by the longest sequence of passages they have in common. */
function aligned(left: readonly DocumentBlock[], right: readonly DocumentBlock[]): Row[] {
  const lengths = commonLengths(left, right);
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i] ?? null, right[j] ?? null];
    if (one !== null && other !== null && shape(one) === shape(other)) {
      rows.push([one, other]);
      i += 1;
      j += 1;
    } else if (
      other === null ||
      (one !== null && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      rows.push([one, null]);
      i += 1;
    } else {
      rows.push([null, other]);
      j += 1;
    }
  }
  return rows;
}

/** For every pair of places: how many passages the rests behind them have in common. */
function commonLengths(left: readonly DocumentBlock[], right: readonly DocumentBlock[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const [one, other] = [left[i], right[j]];
      const row = lengths[i];
      if (row === undefined || one === undefined || other === undefined) continue;
      row[j] =
        shape(one) === shape(other)
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** What two passages of the same place have in common whatever their language. */
function shape(block: DocumentBlock): string {
  return block.block === 'paragraph' ? `${block.style} ${block.number ?? ''}` : block.block;
}

/** One person signs once: the office stands in both languages over one name. Every other passage stands twice. */
function together(
  left: DocumentBlock | null,
  right: DocumentBlock | null,
  rightLanguage: Language,
): DocumentBlock {
  if (left?.block === 'signature' && right?.block === 'signature') {
    return {
      block: 'signature',
      office: inBoth(left.office, right.office, rightLanguage),
      name: inBoth(left.name, right.name, rightLanguage),
    };
  }
  if (left?.block === 'rule' || right?.block === 'rule') return { block: 'rule' };
  return pair(left, right, rightLanguage);
}

function pair(left: DocumentBlock | null, right: DocumentBlock | null, rightLanguage: Language): PairBlock {
  return { block: 'pair', left: paragraphsOf(left), right: paragraphsOf(right), rightLanguage };
}

function inBoth(left: readonly TextRun[], right: readonly TextRun[], language: Language): TextRun[] {
  if (textOf(left) === textOf(right)) return [...left];
  const other = right.map((run) => ({ language, ...run }));
  return other.length === 0 ? [...left] : [...left, { text: '\n' }, ...other];
}

/** A passage as it stands in a column: what would stand at both margins stands one under the other. */
function paragraphsOf(block: DocumentBlock | null): ParagraphBlock[] {
  switch (block?.block) {
    case 'paragraph':
      return [block];
    case 'twoSides':
      return [block.left, block.right].map((runs) => ({ block: 'paragraph', style: 'requisite', runs }));
    case 'signature':
      return [block.office, block.name].map((runs) => ({ block: 'paragraph', style: 'bodyNoIndent', runs }));
    default:
      return [];
  }
}
