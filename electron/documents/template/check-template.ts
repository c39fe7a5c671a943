import { Refusal, type Problem, type ProblemDetails } from '@shared/contract/problem';
import { written, type TemplateMark } from '@shared/documents/template-marks';
import type { TemplateKind } from '@shared/record/template';
import { hasActiveContent } from './active-content';
import { around, marksIn, placeDetails, type FoundMark } from './find-marks';
import { isXml, mainPart, openPackage, textOf, type Parts } from './open-package';
import { fetchingFields, outsideLinks } from './outside-links';
import { scanPart } from './scan-part';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What is known about a file before it becomes a template. */
export interface TemplateFindings {
  /** Everything that speaks against it, in the order of the file; a template has none. */
  readonly problems: readonly Problem[];
  readonly marks: readonly TemplateMark[];
}

/** A file that passed every check, opened. */
export interface OpenTemplate {
  readonly parts: Parts;
  readonly found: readonly FoundMark[];
}

/** Looks through a whole file and names everything that has to be repaired, so that nobody repairs one by one. */
export function checkTemplate(bytes: Uint8Array, kind: TemplateKind): TemplateFindings {
  try {
    const { found, problems } = examine(openPackage(bytes), kind);
    return { problems, marks: [...new Set(found.map(({ mark }) => mark))] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problems: [{ code: error.code, details: error.details }], marks: [] };
  }
}

/** @throws Refusal the first of what `checkTemplate` names. */
export function openTemplate(bytes: Uint8Array, kind: TemplateKind): OpenTemplate {
  const parts = openPackage(bytes);
  const { found, problems } = examine(parts, kind);
  const [first] = problems;
  if (first !== undefined) throw new Refusal(first.code, first.details);
  return { parts, found };
}

/** Where braces of a mark are left in the parts of a file, as values of a refusal. */
export function remainsIn(parts: Parts): ProblemDetails[] {
  return markedPaths(parts)
    .flatMap((path) => scanPart(textOf(parts, path), path).paragraphs)
    .filter(({ text }) => text.includes('{{'))
    .map((paragraph) => ({
      ...placeDetails(paragraph),
      words: around(paragraph.text, paragraph.text.indexOf('{{'), 2),
    }));
}

function examine(parts: Parts, kind: TemplateKind): { found: FoundMark[]; problems: Problem[] } {
  if (hasActiveContent(parts)) throw new Refusal('template.activeContent');
  // The strict form of the standard has other names for everything; Word saves it only where somebody asks for it.
  if (!textOf(parts, mainPart).includes(transitional)) throw new Refusal('template.notWord');
  const found: FoundMark[] = [];
  const problems: Problem[] = outsideLinks(parts);
  for (const path of markedPaths(parts)) {
    const { root, paragraphs, fields } = scanPart(textOf(parts, path), path);
    if (path === mainPart && root !== 'w:document') throw new Refusal('template.notWord');
    problems.push(...fetchingFields(fields));
    for (const paragraph of paragraphs) {
      const marks = marksIn(paragraph, kind);
      found.push(...marks.found);
      problems.push(...marks.problems);
    }
  }
  return { found, problems: [...problems, ...bodyProblems(found)] };
}

/** The text first, then what stands around it. */
function markedPaths(parts: Parts): string[] {
  const others = Array.from(parts.keys()).filter(
    (path) => path !== mainPart && isXml(path) && path.startsWith('word/'),
  );
  return [mainPart, ...others.filter((path) => !path.endsWith('.rels')).sort()];
}

/** The text of the paper needs one place of its own, from margin to margin. */
function bodyProblems(found: readonly FoundMark[]): Problem[] {
  const mark = written('body');
  const [first, second] = found.filter((each) => each.mark === 'body');
  if (first === undefined) return [{ code: 'template.bodyMissing', details: { mark } }];
  if (second !== undefined)
    return [{ code: 'template.bodyTwice', details: { mark, ...placeDetails(second.paragraph) } }];
  const { text, place } = first.paragraph;
  const isAlone = text.trim() === `{{${first.key}}}`;
  if (place === 'text' && isAlone) return [];
  const words = around(text, text.indexOf(`{{${first.key}`), mark.length);
  return [{ code: 'template.bodyPlace', details: { mark, ...placeDetails(first.paragraph), words } }];
}
