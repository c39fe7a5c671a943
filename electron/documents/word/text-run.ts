import { ShadingType, Tab, TextRun as WordRun, type IRunOptions } from 'docx';
import type { TextRun } from '@shared/documents/document-model';
import { gapShade } from '@shared/documents/paper-styles';
import { languageTags } from './language-tag';

/** A run of the model as a run of Word. Its text must have been sanitized. */
export function wordRun({ text, bold, italic, gap, language }: TextRun): WordRun {
  const options: IRunOptions = {
    text,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(gap === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: gapShade } } : {}),
    ...(language === undefined ? {} : { language: { value: languageTags[language] } }),
  };
  return new WordRun(options);
}

/** A number as text with the tab after it: it survives every later edit. */
export function numberRun(number: string): WordRun {
  return new WordRun({ children: [number, new Tab()] });
}
