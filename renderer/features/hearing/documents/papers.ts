import { useMemo } from 'react';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import type { InstructionState } from '@shared/contract/instruction-methods';
import { paperForms, type PaperForm } from '@shared/documents/paper-forms';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { directoryIndex } from '@shared/rules/directory-lookup';
import type { Gap } from '@shared/rules/gaps';
import { bodyName, localized } from '@shared/rules/names';
import type { Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { languagesOf } from '@renderer/app/documents/edition-choices';

/** A paper that can be made from a hearing. */
export interface Paper {
  /** Stands in the address. */
  readonly id: string;
  readonly form: PaperForm;
  readonly subject: PaperSubject;
  readonly title: string;
  /** What tells it from its neighbours: the item of an excerpt, the number of a letter. */
  readonly note: string | undefined;
}

export const minutesPaperId = 'minutes';

/** Every paper of the hearing, in the order of its life: one for each item or instruction it may be about. */
export function usePapers(
  hearing: Hearing,
  instructions: readonly InstructionState[],
  directory: Directory,
): readonly Paper[] {
  const { t, language } = useText();
  return useMemo(
    () => paperForms.flatMap((form) => papersOf(form, { hearing, instructions, directory, language, t })),
    [hearing, instructions, directory, language, t],
  );
}

interface Material {
  readonly hearing: Hearing;
  readonly instructions: readonly InstructionState[];
  readonly directory: Directory;
  readonly language: Language;
  readonly t: Translate;
}

function papersOf(form: PaperForm, material: Material): Paper[] {
  const { hearing, instructions, language, t } = material;
  const { kind, about } = form;
  const of = (ids: Partial<PaperSubject>): PaperSubject => ({
    kind,
    hearingId: hearing.id,
    itemId: null,
    instructionId: null,
    ...ids,
  });
  const name = paperKindName(kind, t);
  switch (about) {
    case 'hearing':
      return [{ id: kind, form, subject: of({}), title: name, note: undefined }];
    case 'item':
      return hearing.agenda.map((item, index) => ({
        id: `${kind}-${item.id}`,
        form,
        subject: of({ itemId: item.id }),
        title: t('pages.ofItem', { paper: name, number: index + 1 }),
        note:
          hearing.agenda.length === 1 ? undefined : localized(item.title, language).text || t('app.noText'),
      }));
    case 'instruction':
      return instructions.map((state) => ({
        // The letter of an instruction is opened from the instruction itself, by its own id.
        id: kind === 'instruction' ? state.instruction.id : `${kind}-${state.instruction.id}`,
        form,
        subject: of({ instructionId: state.instruction.id }),
        title: t('documents.letter', {
          instrument:
            kind === 'instruction'
              ? capitalized(t(`record.instrument.${state.instruction.instrument}`))
              : name,
          addressee: addresseeOf(state, material),
        }),
        note:
          state.instruction.registration === null
            ? undefined
            : t('documents.letterNumber', { number: state.instruction.registration.number }),
      }));
  }
}

/** What a kind of paper is called; an instruction is called by its instrument. */
export function paperKindName(kind: PaperForm['kind'], t: Translate): string {
  return kind === 'instruction' ? t('paper.file.instrument.instruction') : t(`paper.file.kind.${kind}`);
}

function addresseeOf({ instruction }: InstructionState, { directory, language, t }: Material): string {
  const addressee = directoryIndex(directory).body(instruction.addresseeBodyId);
  return addressee === undefined ? t('app.noName') : bodyName(addressee, language, 'short').text;
}

/** What is missing for one paper in one edition. */
export function gapsOfPaper(gaps: readonly Gap[], paper: Paper, edition: Edition): readonly Gap[] {
  const languages = languagesOf(edition);
  return gaps.filter(
    (gap) => (gap.language === null || languages.includes(gap.language)) && concerns(gap, paper),
  );
}

function concerns({ code, section, targetId }: Gap, { form, subject }: Paper): boolean {
  if (subject.instructionId !== null) {
    if (section === 'instructions') return targetId === subject.instructionId;
    return code === 'numberMissing' || code === 'bodyNameMissing' || code === 'bodyGenitiveMissing';
  }
  if (section === 'instructions' || code === 'decisionInstructionMissing') return false;
  // What is only known in the hall is no gap of a paper made before it.
  const isOfSitting = section === 'record' || section === 'votes' || section === 'decisions';
  return !(form.stage === 'before' && isOfSitting);
}
