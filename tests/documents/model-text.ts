import type { DocumentBlock, DocumentModel, ParagraphBlock, TextRun } from '@shared/documents/document-model';

/** The model as lines a person can compare: `style | number text`; both sides of a line are parted by ` <> `. */
export function linesOf(model: DocumentModel): string[] {
  return model.blocks.map(lineOf);
}

/** The model as lines, with the columns and rows of its tables. */
export function wholeLinesOf(model: DocumentModel): string[] {
  return model.blocks.flatMap((block) => {
    if (block.block !== 'table') return lineOf(block).replaceAll('\n', '⏎');
    const rows = block.rows.map((row) => `  ${row.map(textOf).join(' | ')}`.replaceAll('\n', '⏎').trimEnd());
    return [lineOf(block), `  ${block.columns.map(({ title }) => title).join(' | ')}`, ...rows];
  });
}

/** The texts of all headings and titles, in order. */
export function headingsOf(model: DocumentModel): string[] {
  return model.blocks.flatMap((block) =>
    block.block === 'paragraph' && ['title', 'subtitle', 'heading1', 'heading2'].includes(block.style)
      ? [[block.number, textOf(block.runs)].filter((part) => part !== undefined).join(' ')]
      : [],
  );
}

/** The texts of all paragraphs of one style. */
export function textsOf(model: DocumentModel, style: string): string[] {
  return model.blocks.flatMap((block) =>
    block.block === 'paragraph' && block.style === style ? [textOf(block.runs)] : [],
  );
}

/** Every run of the model, wherever it stands. */
export function runsOf(model: DocumentModel): TextRun[] {
  return model.blocks.flatMap((block) => {
    switch (block.block) {
      case 'paragraph':
        return block.runs;
      case 'twoSides':
        return [...block.left, ...block.right];
      case 'signature':
        return [...block.office, ...block.name];
      case 'table':
        return block.rows.flat(2);
      case 'rule':
        return [];
      case 'pair':
        return [...block.left, ...block.right].flatMap(({ runs }) => runs);
    }
  });
}

export function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function lineOf(block: DocumentBlock): string {
  switch (block.block) {
    case 'paragraph':
      return `${block.style} | ${block.number === undefined ? '' : `${block.number} `}${textOf(block.runs)}`;
    case 'twoSides':
      return `twoSides | ${textOf(block.left)} <> ${textOf(block.right)}`;
    case 'signature':
      return `signature | ${textOf(block.office)} <> ${textOf(block.name)}`;
    case 'table':
      return `table | ${block.caption}: ${block.rows.length}`;
    case 'rule':
      return 'rule';
    case 'pair':
      return `pair | ${sideOf(block.left)} <> ${sideOf(block.right)}`;
  }
}

function sideOf(paragraphs: readonly ParagraphBlock[]): string {
  return paragraphs
    .map(({ style, number, runs }) =>
      [style, number, textOf(runs)].filter((part) => part !== undefined).join(' '),
    )
    .join(' / ');
}
