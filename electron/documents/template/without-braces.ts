import type { DocumentModel, TextRun } from '@shared/documents/document-model';
import type { MarkValues } from './mark-values';

/** Two braces that somebody typed into the record are no mark: a blank between them keeps them from being filled. */
export function partedBraces(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ');
}

/** Every text of a model with its braces parted. */
export function modelWithoutMarks(model: DocumentModel): DocumentModel {
  return parted(model);
}

export function valuesWithoutMarks(values: MarkValues): MarkValues {
  return parted(values);
}

function parted<T extends DocumentModel | MarkValues | TextRun>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_name, each: unknown) =>
    typeof each === 'string' ? partedBraces(each) : each,
  ) as T;
}
