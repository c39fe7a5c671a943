import type { TextRun } from '@shared/documents/document-model';
import type { LocalizedText } from '@shared/record/primitives';
import { isBlank, localized } from '@shared/rules/names';
import type { MessageKey } from '@shared/texts/catalogue';
import type { MessageParams } from '@shared/texts/message';
import type { OfficePaper } from './paper';

/** Private-use characters around the name of a slot: no catalogue and no keyboard holds them. */
const slotStart = '\uE000';
const slotEnd = '\uE001';
const slotPattern = /\uE000(\w+)\uE001/;

type GapKey = Extract<MessageKey, `paper.gap.${string}`>;

/** What may stand in a slot of a message; a number also chooses the word form. */
export type Slots = Readonly<Record<string, string | number | readonly TextRun[]>>;

export function plain(text: string): TextRun[] {
  return text === '' ? [] : [{ text }];
}

export function bold(text: string): TextRun[] {
  return text === '' ? [] : [{ text, bold: true }];
}

/** The words of the runs without their looks. */
export function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The same runs in bold type. */
export function emphasized(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run) => ({ ...run, bold: true }));
}

/** A bold label before a text: «Секретарь: …». */
export function labelled(label: string, runs: readonly TextRun[]): TextRun[] {
  return [...bold(`${label}:`), ...(runs.length === 0 ? [] : plain(' ')), ...runs];
}

/** A mark in brackets for something the record does not hold. */
export function gap(paper: OfficePaper, key: GapKey, params?: MessageParams): TextRun[] {
  return [{ text: paper.text(key, params), gap: true }];
}

/** A mark about form, for whoever prepares the paper; a final paper does not carry it. */
export function draftGap(paper: OfficePaper, key: GapKey): TextRun[] {
  return paper.draft ? [...plain(' '), ...gap(paper, key)] : [];
}

/**
 * A text in the language of the paper. Where it is missing, a mark says so, and the original follows in italics for
 * the translator: another language never takes its place silently.
 */
export function localizedRuns(
  paper: OfficePaper,
  text: LocalizedText,
  missing: GapKey = 'paper.gap.text',
): TextRun[] {
  const found = localized(text, paper.language);
  if (found.exact) return plain(found.text.trim());
  const mark = gap(paper, missing);
  if (found.language === null) return mark;
  return [...mark, ...plain(' '), { text: found.text.trim(), italic: true, language: found.language }];
}

/** A text the office typed in whatever language; a mark where there is none. */
export function typedOrGap(paper: OfficePaper, text: string | null, missing: GapKey): TextRun[] {
  return text === null || isBlank(text) ? gap(paper, missing) : plain(text.trim());
}

/** A message of the catalogue with runs in its slots: the words around a gap stay unmarked. */
export function fillRuns(paper: OfficePaper, key: MessageKey, slots: Slots): TextRun[] {
  const params = Object.entries(slots).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : slotMarker(name),
  ]);
  return fillMarkers(paper.text(key, Object.fromEntries(params) as MessageParams), slots);
}

/** The marker a formatter of plain text may be given for a slot; `fillMarkers` puts the runs in its place. */
export function slotMarker(name: string): string {
  return `${slotStart}${name}${slotEnd}`;
}

export function fillMarkers(text: string, slots: Slots): TextRun[] {
  return text.split(slotPattern).flatMap((part, index) => {
    if (index % 2 === 0) return plain(part);
    const value = slots[part];
    return typeof value === 'object' ? value : plain(String(value ?? ''));
  });
}

/** Lists of runs one after another: «A, B, C». */
export function joined(parts: readonly (readonly TextRun[])[], separator: string): TextRun[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...plain(separator), ...part]));
}

/** The runs without a full stop at their end, for a text that is set into a sentence. */
export function withoutFinalStop(runs: readonly TextRun[]): TextRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/(?<!\.)\.\s*$/, '') }];
}

/** The runs with an end of sentence, where they have none. */
export function withFinalStop(runs: readonly TextRun[]): TextRun[] {
  const last = runs.at(-1);
  return last === undefined || /[.!?…:;]["»”)\]]?\s*$/.test(last.text) ? [...runs] : [...runs, ...plain('.')];
}

/** The runs with a capital at their beginning, for an office that opens a line of its own. */
export function capitalized(runs: readonly TextRun[]): TextRun[] {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
