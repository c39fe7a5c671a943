import { describe, expect, it } from 'vitest';
import type { DocumentBlock, ParagraphStyle } from '@shared/documents/document-model';
import { paperParts } from '@shared/documents/paper-parts';

const line = (style: ParagraphStyle) => ({ block: 'paragraph' as const, style, runs: [{ text: 'Сап' }] });
const signature = {
  block: 'signature' as const,
  office: [{ text: 'Төрага' }],
  name: [{ text: 'Б. Асанов' }],
};
const footRow = {
  block: 'pair' as const,
  left: [line('footnoteLine')],
  right: [line('footnoteLine')],
  rightLanguage: 'ru' as const,
};

/** Which parts stay on the page of the next one. */
function kept(blocks: readonly DocumentBlock[]): boolean[] {
  return paperParts(blocks).map((part) => {
    if (!('block' in part)) return part.every(({ keepWithNext }) => keepWithNext === true);
    return part.block === 'paragraph' && part.keepWithNext === true;
  });
}

describe('the parts of a paper', () => {
  it('hold the last two paragraphs to the signatures', () => {
    const body = line('body');
    expect(kept([body, body, body, signature, signature])).toEqual([false, true, true, false]);
  });

  it('hold the signatures to who prepared the paper, and those lines to each other', () => {
    const foot = line('footnoteLine');
    expect(kept([signature, signature, foot, foot])).toEqual([true, true, false]);
    expect(kept([signature, footRow])).toEqual([true, false]);
  });

  it('leave the signatures free before anything else', () => {
    expect(kept([signature, line('addressee')])).toEqual([false, false]);
  });
});
