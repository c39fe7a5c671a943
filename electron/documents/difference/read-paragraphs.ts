import { mainPart, openPackage, textOf } from '../template/open-package';
import { scanPart } from '../template/scan-part';

/**
 * What a reader sees in the body of a Word file, its tables and its text boxes, paragraph by paragraph. Empty
 * paragraphs, pictures, and text that somebody has struck out with the changes tracked are left out. A space that binds
 * two words is a space: nobody sees the difference.
 *
 * @throws Refusal `template.tooLarge`, `template.notWord`, `template.oldWord`, `template.password`,
 * `template.tooMuchInside`, `template.damaged`.
 */
export function readParagraphs(bytes: Uint8Array): string[] {
  const { paragraphs } = scanPart(textOf(openPackage(bytes), mainPart), mainPart);
  return paragraphs
    .filter(({ place }) => place !== 'picture')
    .map(({ text }) => text.replaceAll('\u00A0', ' ').trim())
    .filter((text) => text !== '');
}
