import { formatMinutesReference } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import { numberRuns } from './given-number';
import { bodyRuns } from './names';
import type { Paper } from './paper';
import { fillMarkers, fillRuns, joined, plain, slotMarker } from './runs';

/** «очередного заседания депутатской группы «Ала-Тоо»», under the word ПРОТОКОЛ. */
export function meetingHeading(paper: Paper): TextRun[] {
  const { runs, declined } = sittingBodies(paper);
  return fillRuns(paper, `paper.meeting.${declined ? 'heading' : 'headingApart'}.${paper.hearing.kind}`, {
    body: runs,
  });
}

/** «По итогам очередного заседания депутатской группы «Ала-Тоо»», at the head of a letter. */
export function meetingResults(paper: Paper): TextRun[] {
  const { runs, declined } = sittingBodies(paper);
  return fillRuns(paper, `paper.meeting.${declined ? 'results' : 'resultsApart'}.${paper.hearing.kind}`, {
    body: runs,
  });
}

/** «от 16 января 2026 года № 3»; a number that has not been given is left open. */
export function minutesReference(paper: Paper): TextRun[] {
  const { date } = paper.hearing;
  const wording = formatMinutesReference(date, null, paper.language, slotMarker('number'));
  return fillMarkers(wording, { number: minutesNumber(paper) });
}

export function minutesNumber(paper: Paper): TextRun[] {
  return numberRuns(paper, paper.hearing.number);
}

/** The body that sits, with the others of a joint hearing, in the genitive. */
function sittingBodies(paper: Paper): { runs: TextRun[]; declined: boolean } {
  const { bodyId, jointBodyIds } = paper.hearing;
  const ids = [bodyId, ...jointBodyIds];
  const bodies = ids.map((id) => bodyRuns(paper, id, 'genitive'));
  const declined = bodies.every((body) => body.declined);
  // Where one of them cannot be declined, all stand undeclined: a row of names has one case.
  const names = bodies.map((body, index) =>
    declined || !body.declined ? body.runs : bodyRuns(paper, ids[index] ?? bodyId).runs,
  );
  const last = names.pop() ?? [];
  const runs =
    names.length === 0
      ? last
      : [...joined(names, ', '), ...plain(paper.text('paper.meeting.andAlso')), ...last];
  return { runs, declined };
}
