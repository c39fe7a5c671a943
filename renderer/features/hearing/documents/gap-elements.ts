import type { DocumentModel, TextRun } from '@shared/documents/document-model';

/** The elements of the gaps in a sheet, in the order of the paper. */
export function gapElements(sheet: HTMLElement | null): readonly HTMLElement[] {
  return [...(sheet?.querySelectorAll<HTMLElement>('[data-gap]') ?? [])];
}

/** The words that mark what is missing in a paper, in its order. */
export function gapTexts({ blocks }: DocumentModel): readonly string[] {
  return blocks
    .flatMap((block): readonly TextRun[] => {
      switch (block.block) {
        case 'paragraph':
          return block.runs;
        case 'twoSides':
          return [...block.left, ...block.right];
        case 'table':
          return block.rows.flat(2);
        case 'signature':
          return [...block.office, ...block.name];
        case 'rule':
          return [];
        case 'pair':
          return [...block.left, ...block.right].flatMap(({ runs }) => runs);
      }
    })
    .filter(({ gap }) => gap === true)
    .map(({ text }) => text);
}
