import type { DocumentBlock, ParagraphStyle, TextRun } from '@shared/documents/document-model';
import type { Entry } from '@shared/record/entry';
import { paragraph } from '../paper/blocks';
import { deadlineRuns } from '../paper/deadline-runs';
import { officeRuns, personRuns } from '../paper/names';
import type { Paper } from '../paper/paper';
import {
  bold,
  emphasized,
  fillRuns,
  gap,
  joined,
  localizedRuns,
  plain,
  withoutFinalStop,
} from '../paper/runs';

interface SpeechForm {
  readonly style: ParagraphStyle;
  /** Before the name: «Вопрос 1.». */
  readonly label?: string;
  /** In brackets after the name: «обращение». */
  readonly remark?: string;
  readonly number?: string;
  /** A gap before the text. */
  readonly mark?: readonly TextRun[];
  /** A note on it follows and must not be parted from it. */
  readonly notedBelow?: boolean;
}

/** What one person said: name in bold, office, addressee, text; a promise made in it follows on its own line. */
export function speech(paper: Paper, entry: Entry, form: SpeechForm): DocumentBlock[] {
  const runs = [
    ...(form.label === undefined ? [] : bold(`${form.label} `)),
    ...speakerRuns(paper, entry.speakerId),
    ...bracketed(paper, entry, form.remark),
    ...(form.mark ?? []),
    ...plain(': '),
    ...localizedRuns(paper, entry.text),
  ];
  const options = {
    ...(form.number === undefined ? {} : { number: form.number }),
    ...(form.notedBelow === true || entry.promise !== null ? { keepWithNext: true } : {}),
  };
  return [paragraph(form.style, runs, options), ...promiseLine(paper, entry)];
}

export function speakerRuns(paper: Paper, speakerId: string | null): TextRun[] {
  if (speakerId === null) return gap(paper, 'paper.gap.speaker');
  const office = officeRuns(paper, speakerId);
  const name = emphasized(personRuns(paper, speakerId));
  return office.length === 0 ? name : [...name, ...plain(', '), ...office];
}

function bracketed(paper: Paper, { addresseeId }: Entry, remark: string | undefined): TextRun[] {
  const parts = [
    ...(remark === undefined ? [] : [plain(remark)]),
    ...(addresseeId === null
      ? []
      : [fillRuns(paper, 'paper.minutes.addressee', { person: personRuns(paper, addresseeId) })]),
  ];
  return parts.length === 0 ? [] : [...plain(' ('), ...joined(parts, ', '), ...plain(')')];
}

function promiseLine(paper: Paper, { promise }: Entry): DocumentBlock[] {
  if (promise === null) return [];
  const what = withoutFinalStop(localizedRuns(paper, promise.what));
  const deadline = deadlineRuns(paper, promise.due);
  const runs =
    deadline.length === 0
      ? fillRuns(paper, 'paper.minutes.promise', { what })
      : fillRuns(paper, 'paper.minutes.promiseDue', { what, deadline });
  return [paragraph('note', runs)];
}
