import { withSignAtEnd } from '@shared/rules/line/edit-line';
import { instructionMarks, phraseMark, promiseMark } from '@shared/rules/line/marks';
import type { LineTool } from './line-keys';

/** The line with what a tool types; `signs` are those that differ from language to language. */
export function textWithTool(
  text: string,
  tool: Exclude<LineTool, 'vote'>,
  signs: { readonly written: string; readonly decision: string },
): string {
  switch (tool) {
    case 'promise':
      return withSignAtEnd(text, promiseMark);
    case 'written':
      return withSignAtEnd(text, signs.written);
    case 'phrase':
      return `${text === '' ? '' : `${text.trimEnd()} `}${phraseMark}`;
    case 'instruction':
      return withBeginning(text, `${instructionMarks[0]} `);
    case 'decision':
      return withBeginning(text, signs.decision);
    case 'arrival':
      return withBeginning(text, '+');
    case 'departure':
      return withBeginning(text, '-');
    case 'queue':
      return withBeginning(text, 'q ');
  }
}

/** A sign that only means something at the beginning; what is typed already comes behind it. */
function withBeginning(text: string, sign: string): string {
  return text.startsWith(sign) ? text : `${sign}${text.trimStart()}`;
}
