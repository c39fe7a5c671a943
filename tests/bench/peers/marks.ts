import type { DocumentModel, ParagraphBlock, TextRun } from '@shared/documents/document-model';
import { paperParts } from '@shared/documents/paper-parts';

/** The texts of a paper by the marks of its template. */
export interface TemplateData {
  readonly [mark: string]: string | readonly Passage[];
}

/** A paragraph of the paper: the condition of its form, which is true, and its texts. */
export interface Passage {
  readonly form: string;
  readonly [mark: string]: string | true;
}

/** Where a template engine wants the marks that repeat paragraphs or choose among them. */
export type Sections = 'paragraphsOfTheirOwn' | 'insideTheParagraph';

/**
 * A paper taken apart for template engines: paragraphs that follow each other are one loop, in which a condition
 * chooses the paragraph of the right style and looks; every text has its mark. What a person would set up in Word.
 */
export function markedPaper(
  model: DocumentModel,
  sections: Sections,
): { template: DocumentModel; data: TemplateData } {
  const data: Record<string, string | Passage[]> = {};
  const blocks: DocumentModel['blocks'] = [];
  for (const [at, group] of groupsOf(heldBlocks(model)).entries()) {
    if (Array.isArray(group)) {
      const { passages, forms } = formsOf(group, `f${at}_`);
      data[`loop${at}`] = passages;
      blocks.push(...loop(`loop${at}`, forms, sections));
    } else if (group.block === 'twoSides') {
      blocks.push({
        ...group,
        left: markedRuns(group.left, `left${at}_`, data),
        right: markedRuns(group.right, `right${at}_`, data),
      });
    } else if (group.block === 'signature') {
      blocks.push({
        ...group,
        office: markedRuns(group.office, `office${at}_`, data),
        name: markedRuns(group.name, `name${at}_`, data),
      });
    } else throw new Error(`The templates of this bench hold no ${group.block}.`);
  }
  return { template: { ...model, blocks }, data };
}

type Block = DocumentModel['blocks'][number];

/** The blocks of a paper, those before the signatures held to them, as the writer of the program does. */
function heldBlocks({ blocks }: DocumentModel): Block[] {
  return paperParts(blocks).flatMap((part) => ('block' in part ? [part] : [...part]));
}

function groupsOf(blocks: readonly Block[]): (Exclude<Block, ParagraphBlock> | ParagraphBlock[])[] {
  const groups: (Exclude<Block, ParagraphBlock> | ParagraphBlock[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.block !== 'paragraph') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The distinct forms of the paragraphs, with marks in place of texts, and each paragraph as data. */
function formsOf(paragraphs: readonly ParagraphBlock[], prefix: string) {
  const forms = new Map<string, { name: string; paragraph: ParagraphBlock }>();
  const passages = paragraphs.map((paragraph): Passage => {
    const { number, runs, ...form } = paragraph;
    const key = JSON.stringify([form, number !== undefined, runs.map((run) => ({ ...run, text: '' }))]);
    const known = forms.get(key);
    const name = known?.name ?? `${prefix}${forms.size}`;
    const texts: Record<string, string> = number === undefined ? {} : { number };
    const marked = markedRuns(runs, 'text', texts);
    if (known === undefined) {
      const numbered = number === undefined ? {} : { number: '{number}' };
      forms.set(key, { name, paragraph: { ...form, ...numbered, runs: marked } });
    }
    return { form: name, [name]: true, ...texts };
  });
  // The writer holds the last paragraphs of the template to the signatures: they must be of a form that is held.
  const inOrder = Array.from(forms.values()).toSorted((one, other) => heldness(one) - heldness(other));
  return { passages, forms: inOrder };
}

function heldness({ paragraph }: { readonly paragraph: ParagraphBlock }): number {
  return paragraph.keepWithNext === true ? 1 : 0;
}

function markedRuns(
  runs: readonly TextRun[],
  prefix: string,
  data: Record<string, string | Passage[]>,
): TextRun[] {
  return runs.map((run, index) => {
    if (run.text.includes('\n')) throw new Error('The templates of this bench hold texts of one line.');
    data[`${prefix}${index}`] = run.text;
    return { ...run, text: `{${prefix}${index}}` };
  });
}

function loop(
  name: string,
  forms: readonly { name: string; paragraph: ParagraphBlock }[],
  sections: Sections,
): ParagraphBlock[] {
  if (sections === 'insideTheParagraph') {
    return forms.map((form, index) => {
      const outer = index === 0 ? opened(name) : '';
      const closing = index === forms.length - 1 ? `{/${name}}` : '';
      return around(form.paragraph, `${outer}${opened(form.name)}`, `{/${form.name}}${closing}`);
    });
  }
  return [
    alone(`{#${name}}`),
    ...forms.flatMap((form) => [alone(`{#${form.name}}`), form.paragraph, alone(`{/${form.name}}`)]),
    alone(`{/${name}}`),
  ];
}

function opened(name: string): string {
  return `{#${name}[loopOver: "paragraph"]}`;
}

function alone(text: string): ParagraphBlock {
  return { block: 'paragraph', style: 'body', runs: [{ text }] };
}

function around({ number, runs, ...form }: ParagraphBlock, before: string, after: string): ParagraphBlock {
  const [first = { text: '' }, ...rest] = runs;
  const opening = number === undefined ? [{ ...first, text: `${before}${first.text}` }, ...rest] : runs;
  const last = opening.at(-1) ?? { text: '' };
  return {
    ...form,
    ...(number === undefined ? {} : { number: `${before}${number}` }),
    runs: [...opening.slice(0, -1), { ...last, text: `${last.text}${after}` }],
  };
}
