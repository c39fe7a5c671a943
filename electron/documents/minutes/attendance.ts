import { formatTime } from '@shared/calendar/date-forms';
import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Participant, ParticipantRole, Presence, Stay } from '@shared/record/attendance';
import { attendanceSummary } from '@shared/rules/presence';
import { quorumAt, type Quorum } from '@shared/rules/quorum';
import type { MessageKey } from '@shared/texts/catalogue';
import { paragraph } from '../paper/blocks';
import { inOrderOfNames, officeRuns, personRuns } from '../paper/names';
import type { Paper } from '../paper/paper';
import { gap, joined, labelled, plain } from '../paper/runs';

/** More people than this are counted in the text and listed in an annex (regional record-keeping practice). */
const longestListInText = 10;

/**
 * Who was there, who was not and why, who was invited, and whether there was a quorum.
 *
 * @param listed says where the list is that is too long for the text.
 */
export function attendance(paper: Paper, listed: MessageKey = 'paper.minutes.listAttached'): DocumentBlock[] {
  const { text } = paper;
  return [
    ...presentLine(paper, listed),
    ...absence(paper, 'excused', text('paper.minutes.excused')),
    ...absence(paper, 'absent', text('paper.minutes.absent')),
    ...unrecordedLine(paper),
    ...invitedLines(paper, listed),
    ...staffLine(paper),
    ...quorumLine(paper),
  ];
}

/** The people an annex must list because the text only counts them; empty where the text lists them. */
export function annexedParticipants(paper: Paper, list: 'present' | 'invited'): Participant[] {
  const people = list === 'present' ? presentMembers(paper) : participantsOf(paper, 'invited');
  return people.length > longestListInText ? people : [];
}

/** Times and reasons that belong beside a name: «10:20–11:30», «болезнь», «не присутствует». */
export function attendanceNote(paper: Paper, participant: Participant): string {
  const absentGuest = participant.role !== 'member' && isAway(participant.presence);
  return [
    ...(absentGuest ? [paper.text('paper.minutes.notPresent')] : []),
    ...(participant.presence === 'present' ? participant.stays.map((stay) => stayText(paper, stay)) : []),
    participant.reason.trim(),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function presentLine(paper: Paper, listed: MessageKey): DocumentBlock[] {
  const { text } = paper;
  const { present, excused, absent } = attendanceSummary(paper.hearing);
  if (present + excused + absent === 0) {
    const mark = gap(paper, 'paper.gap.attendance');
    return [paragraph('bodyNoIndent', labelled(text('paper.minutes.attendance'), mark))];
  }
  const { members } = openingQuorum(paper);
  const label =
    members === null
      ? text('paper.minutes.presentUnknown', { present })
      : text('paper.minutes.present', { present, members });
  const list = present === 0 ? plain('–') : namesOrAnnex(paper, presentMembers(paper), listed);
  return [paragraph('bodyNoIndent', labelled(label, list))];
}

function absence(paper: Paper, presence: Presence, label: string): DocumentBlock[] {
  const people = participantsOf(paper, 'member').filter((member) => member.presence === presence);
  if (people.length === 0) return [];
  return [paragraph('bodyNoIndent', labelled(label, names(paper, people)))];
}

function unrecordedLine(paper: Paper): DocumentBlock[] {
  const { members, unrecorded } = attendanceSummary(paper.hearing);
  if (unrecorded === 0 || unrecorded === members) return [];
  return [paragraph('bodyNoIndent', gap(paper, 'paper.gap.attendanceOf', { count: unrecorded }))];
}

/** Guests stand one to a line with their offices. */
function invitedLines(paper: Paper, listed: MessageKey): DocumentBlock[] {
  const label = paper.text('paper.minutes.invited');
  const people = participantsOf(paper, 'invited');
  if (people.length === 0) return [];
  if (people.length > longestListInText) {
    return [paragraph('bodyNoIndent', labelled(`${label} (${people.length})`, attached(paper, listed)))];
  }
  return [
    paragraph('bodyNoIndent', labelled(label, []), { keepWithNext: true }),
    ...people.map((person) => paragraph('listed', guestLine(paper, person))),
  ];
}

function guestLine(paper: Paper, participant: Participant): TextRun[] {
  const office = officeRuns(paper, participant.personId);
  return [
    ...personRuns(paper, participant.personId),
    ...(office.length === 0 ? [] : [...plain(' – '), ...office]),
    ...noteRuns(paper, participant),
  ];
}

function staffLine(paper: Paper): DocumentBlock[] {
  // The secretary stands at the head of the minutes already.
  const people = participantsOf(paper, 'staff').filter(
    ({ presence, personId }) => !isAway(presence) && personId !== paper.hearing.secretaryId,
  );
  if (people.length === 0) return [];
  return [paragraph('bodyNoIndent', labelled(paper.text('paper.minutes.staff'), names(paper, people)))];
}

/** Whether there was a quorum when the sitting began; in a draft a mark where nobody can say. */
export function quorumLine(
  paper: Paper,
  { present, required, reached }: Quorum = openingQuorum(paper),
): DocumentBlock[] {
  if (paper.settings.quorum === 'notRequired') return [];
  if (required === null || reached === null) {
    return paper.draft ? [paragraph('bodyNoIndent', gap(paper, 'paper.gap.quorum'))] : [];
  }
  const key = reached ? 'paper.minutes.quorum.reached' : 'paper.minutes.quorum.missing';
  return [paragraph('bodyNoIndent', plain(paper.text(key, { present, required })))];
}

export function openingQuorum({ hearing, directory, settings }: Paper): Quorum {
  return quorumAt(hearing, directory, settings, hearing.actualStart);
}

function namesOrAnnex(paper: Paper, people: readonly Participant[], listed: MessageKey): TextRun[] {
  return people.length > longestListInText ? attached(paper, listed) : names(paper, people);
}

function attached(paper: Paper, listed: MessageKey): TextRun[] {
  return plain(`${paper.text(listed)}.`);
}

function names(paper: Paper, people: readonly Participant[]): TextRun[] {
  const each = people.map((participant) => [
    ...personRuns(paper, participant.personId),
    ...noteRuns(paper, participant),
  ]);
  return [...joined(each, ', '), ...plain('.')];
}

function noteRuns(paper: Paper, participant: Participant): TextRun[] {
  const note = attendanceNote(paper, participant);
  return note === '' ? [] : plain(` (${note})`);
}

function presentMembers(paper: Paper): Participant[] {
  return participantsOf(paper, 'member').filter(({ presence }) => presence === 'present');
}

/** The participants of one role in the alphabetical order of the paper's language. */
export function participantsOf(paper: Paper, role: ParticipantRole): Participant[] {
  return inOrderOfNames(
    paper,
    paper.hearing.participants.filter((participant) => participant.role === role),
  );
}

/** «10:20–11:30»; empty for the whole sitting. */
export function stayText(paper: Paper, { arrived, left }: Stay): string {
  const from = arrived === null ? '' : formatTime(arrived);
  const until = left === null ? '' : formatTime(left);
  if (from === '' && until === '') return '';
  const form = until === '' ? 'from' : from === '' ? 'until' : 'between';
  return paper.text(`paper.minutes.stay.${form}`, { from, until });
}

function isAway(presence: Presence): boolean {
  return presence === 'excused' || presence === 'absent';
}
