import { formatDate } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { DocumentKind } from '@shared/record/produced-document';
import type { Settings } from '@shared/record/settings';
import { isBlank, isGap } from '@shared/rules/names';
import { paragraph, twoSides } from './blocks';
import { meetingHeading } from './meeting';
import { bodyRuns } from './names';
import type { OfficePaper, Paper } from './paper';
import { localizedRuns, plain } from './runs';

/**
 * The lines where an office has its letterhead: those of the settings, else the name of the body. The program draws
 * no emblem: that belongs to the office's own letterhead.
 */
export function letterhead(paper: OfficePaper, bodyId: string | null): DocumentBlock[] {
  const { letterhead: lines } = paper.settings.office;
  const typed = isGap(lines, paper.language) ? '' : (lines[paper.language] ?? '');
  if (typed === '') return bodyId === null ? [] : [paragraph('letterhead', bodyRuns(paper, bodyId).runs)];
  return typed
    .split(/\r\n|\r|\n/)
    .filter((line) => !isBlank(line))
    .map((line) => paragraph('letterhead', plain(line.trim())));
}

/** A paper in another language than the original says so: the text in the original language is the original. */
export function translationNote(paper: Paper): DocumentBlock[] {
  const { language: original } = paper.hearing;
  if (original === paper.language) return [];
  return [paragraph('requisite', [{ text: paper.text(`paper.translation.${original}`), italic: true }])];
}

/** «ПРОЕКТ», «УЧЕБНЫЙ ПРИМЕР», both, or nothing on a final paper. */
export function markLine({ text, draft }: OfficePaper, example: boolean): string | null {
  const marks = [
    ...(draft ? [text('paper.mark.draft')] : []),
    ...(example ? [text('paper.mark.example')] : []),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
}

/**
 * Margins in millimetres: 20 above and below, 10 on the right, as regional record-keeping standards ask at least. A
 * sheet that lies on its side is bound at its upper edge.
 */
export function pageOf(
  { page }: Settings,
  orientation: DocumentModel['page']['orientation'] = 'portrait',
): DocumentModel['page'] {
  const binding = Number(page.leftMargin);
  const margins =
    orientation === 'portrait'
      ? { leftMargin: binding, rightMargin: 10, topMargin: 20, bottomMargin: 20 }
      : { leftMargin: 20, rightMargin: 20, topMargin: Math.max(binding, 20), bottomMargin: 10 };
  return {
    font: page.font,
    orientation,
    fontSize: Number(page.fontSize),
    lineSpacing: Number(page.lineSpacing),
    ...margins,
  };
}

/** The model of a paper: what it has in common with every other, and its passages. */
export function modelOf(
  paper: OfficePaper,
  { kind, title, example, orientation, blocks }: ModelParts,
): DocumentModel {
  return {
    kind,
    language: paper.language,
    edition: paper.language,
    title,
    mark: markLine(paper, example),
    page: pageOf(paper.settings, orientation),
    blocks,
  };
}

interface ModelParts {
  readonly kind: DocumentKind;
  /** For the properties of the file. */
  readonly title: string;
  readonly example: boolean;
  readonly orientation?: DocumentModel['page']['orientation'];
  readonly blocks: DocumentBlock[];
}

/** The title of a file of a sitting: the kind of paper and the day. */
export function titleOfSitting({ hearing, language, text }: Paper, kind: DocumentKind): string {
  return text('paperForms.propertiesTitle', {
    paper: text(`paper.file.kind.${kind}`),
    date: formatDate(hearing.date, language, 'heading'),
  });
}

/** Letterhead, title, kind of meeting, date and place: how every paper of a sitting begins. */
export function sittingHead(paper: Paper, title: readonly TextRun[]): DocumentBlock[] {
  return [
    ...letterhead(paper, paper.hearing.bodyId),
    ...translationNote(paper),
    paragraph('title', title, { keepWithNext: true }),
    paragraph('subtitle', meetingHeading(paper)),
    twoSides(plain(formatDate(paper.hearing.date, paper.language, 'heading')), placeRuns(paper)),
  ];
}

/** Place of the hearing; where it is not noted, the place of the office. */
export function placeRuns(paper: Paper) {
  const { place } = paper.hearing;
  const known = Object.values(place).some((text) => !isBlank(text));
  return localizedRuns(
    paper,
    known ? place : paper.settings.office.place,
    known ? 'paper.gap.text' : 'paper.gap.place',
  );
}
