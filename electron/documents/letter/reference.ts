import { formatMinutesReference } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { numberRuns } from '../paper/given-number';
import type { OfficePaper } from '../paper/paper';
import { fillMarkers, fillRuns, gap, plain, slotMarker } from '../paper/runs';

/**
 * How other papers cite a letter: «поручение от 20 января 2026 года № 04-15/26». A final paper has room for the hand
 * where there is no registration yet.
 */
export function letterReference(paper: OfficePaper, { instrument, registration }: Instruction): TextRun[] {
  const { language, text } = paper;
  const reference =
    registration === null
      ? unregistered(paper)
      : fillMarkers(formatMinutesReference(registration.date, null, language, slotMarker('number')), {
          number: numberRuns(paper, registration.number),
        });
  return fillRuns(paper, 'paperForms.coverLetter.reference', {
    instrument: plain(text(`record.instrument.${instrument}`)),
    reference,
  });
}

function unregistered(paper: OfficePaper): TextRun[] {
  return paper.draft ? gap(paper, 'paper.gap.registration') : plain(paper.text('paperForms.blankReference'));
}
