import type { Problem, ProblemCode, ProblemDetails } from '@shared/contract/problem';
import { markNamed, marksOf, written, type TemplateMark } from '@shared/documents/template-marks';
import type { TemplateKind } from '@shared/record/template';
import type { ScannedParagraph } from './scan-part';

export interface FoundMark {
  readonly mark: TemplateMark;
  /** What stands between the braces, exactly: with its blanks and capitals. */
  readonly key: string;
  readonly paragraph: ScannedParagraph;
}

export interface MarksOfParagraph {
  readonly found: readonly FoundMark[];
  readonly problems: readonly Problem[];
}

const closedMark = /\{\{([^{}]*)\}\}/g;
const namePattern = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/** A name of ours between braces that are not two and two: somebody meant a mark. */
const singleBraces = /\{\s*([\p{L}\p{N}]+)\s*\}/gu;

/** How many letters before and behind a fault help to find it. */
const letters = 30;

/** The marks of a paragraph, and what is wrong with them, each with its place and the words around it. */
export function marksIn(paragraph: ScannedParagraph, kind: TemplateKind): MarksOfParagraph {
  const found: FoundMark[] = [];
  const problems: Problem[] = [];
  const { text } = paragraph;

  function refuse(code: ProblemCode, at: number, length: number, details: ProblemDetails = {}): void {
    problems.push({
      code,
      details: { ...details, ...placeDetails(paragraph), words: around(text, at, length) },
    });
  }

  for (const { 0: whole, 1: key = '', index } of text.matchAll(closedMark)) {
    const name = key.trim();
    const mark = markNamed(name);
    if (!namePattern.test(name)) refuse('template.brokenMark', index, whole.length);
    else if (mark === undefined) refuse('template.unknownMark', index, whole.length, { mark: whole });
    else if (!marksOf(kind).includes(mark))
      refuse('template.markElsewhere', index, whole.length, { mark: written(mark), kind });
    else if (paragraph.place === 'picture')
      refuse('template.markPlace', index, whole.length, { mark: whole });
    else found.push({ mark, key, paragraph });
  }
  // Blanks keep the rest in its place.
  const rest = text.replace(closedMark, (whole) => ' '.repeat(whole.length));
  for (const { 0: braces, index } of rest.matchAll(/\{\{|\}\}/g))
    refuse('template.brokenMark', index, braces.length);
  if (!/\{\{|\}\}/.test(rest)) {
    for (const { 0: whole, 1: name = '', index } of rest.matchAll(singleBraces)) {
      if (markNamed(name) !== undefined) refuse('template.brokenMark', index, whole.length);
    }
  }
  return { found, problems };
}

/** The place of a paragraph as values of a refusal. */
export function placeDetails({ place, number }: ScannedParagraph): { place: string; number: number } {
  return { place, number };
}

/** The words around a place in a text, with dots where there are more. */
export function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - letters);
  const to = Math.min(text.length, at + length + letters);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
