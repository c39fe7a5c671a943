import coverLetterEn from '../../../resources/templates/cover-letter.en.docx?url&inline';
import coverLetterKy from '../../../resources/templates/cover-letter.ky.docx?url&inline';
import coverLetterRu from '../../../resources/templates/cover-letter.ru.docx?url&inline';
import instructionEn from '../../../resources/templates/instruction.en.docx?url&inline';
import instructionKy from '../../../resources/templates/instruction.ky.docx?url&inline';
import instructionRu from '../../../resources/templates/instruction.ru.docx?url&inline';
import minutesEn from '../../../resources/templates/minutes.en.docx?url&inline';
import minutesKy from '../../../resources/templates/minutes.ky.docx?url&inline';
import minutesRu from '../../../resources/templates/minutes.ru.docx?url&inline';
import type { StarterKind } from '@shared/contract/template-methods';
import { translator } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** The Word files of `resources/templates`, packed into the program as `data:` addresses. */
const starters: Readonly<Record<StarterKind, Readonly<Record<Language, string>>>> = {
  instruction: { ky: instructionKy, ru: instructionRu, en: instructionEn },
  coverLetter: { ky: coverLetterKy, ru: coverLetterRu, en: coverLetterEn },
  minutes: { ky: minutesKy, ru: minutesRu, en: minutesEn },
};

/** A template the program brings, with a name in its language. */
export function starterTemplate(
  kind: StarterKind,
  language: Language,
): { fileName: string; bytes: Uint8Array } {
  const text = translator(language);
  const address = starters[kind][language];
  return {
    fileName: `${text('templates.starterFile', { kind: text(`paper.file.kind.${kind}`) })}.docx`,
    bytes: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
  };
}
