import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import type { LocalizedText } from '@shared/record/primitives';
import { isBlank } from '@shared/rules/names';
import { decisionNumber } from '../minutes/numbering';
import { paragraph } from '../paper/blocks';
import { meetingResults, minutesReference } from '../paper/meeting';
import type { Paper } from '../paper/paper';
import { fillRuns, joined, localizedRuns, plain, withFinalStop } from '../paper/runs';

/**
 * From which meeting the letter follows, what was found there, and the words that lead to the numbered items. The
 * legal basis is stated only where the office stated one: the program claims none.
 */
export function basis(paper: Paper, instruction: Instruction): DocumentBlock[] {
  const { findings, instrument, legalBasis } = instruction;
  const source = sourceRuns(paper, instruction);
  const legal = isStated(legalBasis)
    ? [
        paragraph(
          'body',
          fillRuns(paper, 'paper.letter.legalBasis', {
            text: withFinalStop(localizedRuns(paper, legalBasis)),
          }),
        ),
      ]
    : [];
  if (!isStated(findings)) {
    const operative = fillRuns(paper, `paper.letter.operative.${instrument}`, { source });
    return [...legal, paragraph('body', operative, { keepWithNext: true })];
  }
  return [
    paragraph('body', fillRuns(paper, 'paper.letter.noted', { source }), { keepWithNext: true }),
    paragraph('body', localizedRuns(paper, findings)),
    ...legal,
    paragraph('body', plain(paper.text(`paper.letter.operativeAfterFindings.${instrument}`)), {
      keepWithNext: true,
    }),
  ];
}

/** «По итогам слушания депутатской группы «Ала-Тоо» (протокол от 16 января 2026 года № 3, пункт 1.2)». */
function sourceRuns(paper: Paper, instruction: Instruction): TextRun[] {
  const places = [
    fillRuns(paper, 'paper.letter.minutes', { reference: minutesReference(paper) }),
    ...placeInMinutes(paper, instruction),
  ];
  return [...meetingResults(paper), ...plain(' ('), ...joined(places, ', '), ...plain(')')];
}

function placeInMinutes({ hearing, text }: Paper, instruction: Instruction): TextRun[][] {
  const decisionIds = [instruction.decisionId, ...instruction.sourceIds].filter((id) => id !== null);
  const numbers = [...new Set(decisionIds)]
    .map((id) => decisionNumber(hearing, id))
    .filter((number) => number !== null);
  if (numbers.length === 1) return [plain(text('paper.letter.decisionItem', { number: numbers.join() }))];
  if (numbers.length > 1) return [plain(text('paper.letter.decisionItems', { numbers: numbers.join(', ') }))];
  const place = hearing.agenda.findIndex(({ id }) => id === instruction.itemId);
  return place < 0 ? [] : [plain(text('paper.letter.agendaItem', { number: place + 1 }))];
}

function isStated(text: LocalizedText): boolean {
  return Object.values(text).some((value) => !isBlank(value));
}
