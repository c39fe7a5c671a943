import { NoBreakHyphen, ShadingType, Tab, TextRun as WordRun, type IRunOptions } from 'docx';
import type { TextRun } from '@shared/documents/document-model';
import { noBreakHyphen } from '@shared/documents/no-break';
import { gapShade } from '@shared/documents/paper-styles';
import { languageTags } from './language-tag';

/** A run of the model as a run of Word. Its text must have been sanitized. */
export function wordRun({ text, bold, italic, gap, language }: TextRun): WordRun {
  const options: IRunOptions = {
    children: withHyphens(text),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(gap === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: gapShade } } : {}),
    ...(language === undefined ? {} : { language: { value: languageTags[language] } }),
  };
  return new WordRun(options);
}

/** Word draws its own element with the hyphen of the font; the sign in a text it may take from another font. */
function withHyphens(text: string): (string | NoBreakHyphen)[] {
  return text
    .split(noBreakHyphen)
    .flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]))
    .filter((part) => part !== '');
}

/** A number as text with the tab after it: it survives every later edit. */
export function numberRun(number: string): WordRun {
  return new WordRun({ children: [number, new Tab()] });
}
