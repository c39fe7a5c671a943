import { patchDocument, PatchType } from 'docx';
import { wordBody } from '@documents/word/blocks';
import type { Way } from '../ways';

/** One mark, which the whole paper replaces: with many marks before it the time grows with the square of the length. */
export const patchedTemplate: Way = (content) => {
  const templates = content.templates('body');
  return content.models().map(
    (model, index) => () =>
      patchDocument({
        outputType: 'uint8array',
        data: templates[index] ?? Buffer.alloc(0),
        patches: { body: { type: PatchType.DOCUMENT, children: wordBody(model) } },
      }),
  );
};
