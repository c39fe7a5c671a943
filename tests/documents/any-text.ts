import { writeWord } from '@documents/word/document';
import type { DocumentModel } from '@shared/documents/document-model';
import { paperForms, type PaperForm } from '@shared/documents/paper-forms';
import type { LocalizedText } from '@shared/record/primitives';
import type { Edition } from '@shared/record/produced-document';
import { paperModel } from '@documents/papers';
import { materialOf } from './papers';
import type { Sample } from './sample-hearing';

/** Texts that have broken Word files before, here or in other programs. */
export const badTexts = {
  'controls and code points XML cannot hold': 'до\u0000\u000B\u001F\uFFFE\uFFFFпосле',
  'half a character': 'A\uD83DB',
  'line ends of all kinds': 'раз\r\nдва\nтри\rчетыре\u2028пять\u0085шесть',
  'signs of XML': ']]> <w:p w:rsid="1"> & &amp; \' "',
  'signs of direction': 'счёт \u202E0001\u202C сом',
  'marks of templates': '{{body}} {ref-0} {keneshme-0}',
  'emoji and other scripts': '👨‍👩‍👧 🇰🇬 שלום مرحبا',
  'nothing but blanks': ' \t\u00A0 ',
};

/** A word without a place to break it. */
export const longWord = 'ө'.repeat(10_000);

/** A paper of a record, written. */
export interface WrittenPaper {
  readonly name: string;
  readonly form: PaperForm;
  readonly edition: Edition;
  readonly model: DocumentModel;
  readonly bytes: Uint8Array;
}

/**
 * Every kind of paper in every edition, as a draft where it can be one.
 *
 * @param mark for the head of every page, in place of the usual one.
 */
export async function everyPaper(material: Sample, mark?: string): Promise<WrittenPaper[]> {
  const papers: WrittenPaper[] = [];
  for (const form of paperForms) {
    const source = { ...materialOf(material), draft: form.draftUntilApproved };
    for (const edition of form.editions) {
      const made = paperModel(form.kind, source, edition);
      const model = mark === undefined ? made : { ...made, mark };
      papers.push({ name: `${form.kind}-${edition}`, form, edition, model, bytes: await writeWord(model) });
    }
  }
  return papers;
}

/** Fields with a fixed set of values or of a fixed form; every other text of the record may be anything. */
const fixed =
  /(^|\.)(id|kind|role|presence|instrument|secrecy|method|value|majority|language|status|date|at|start|end|from|to|arrived|left|actualStart|actualEnd|plannedStart|plannedEnd|by|quorum|page|interfaceLanguage|originalLanguage|theme|font|fontSize|lineSpacing|leftMargin|\w*Ids?)(\.|$)/;

/** A copy with the bad text added to every free text, however deep. */
export function spoilt<Value>(value: Value, bad: string, path = ''): Value {
  if (typeof value === 'string') return (fixed.test(path) ? value : `${value}${bad}`) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => spoilt(each, bad, path)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [
    key,
    spoilt(each, bad, /Ids$/.test(key) ? key : key === 'votes' ? '' : key),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** The record with the long word in a title, an office, a subject and what was said: every paper shows one of them. */
export function withLongWord({ hearing, instruction, ...rest }: Sample): Sample {
  return {
    ...rest,
    instruction: { ...instruction, title: lengthened(instruction.title) },
    hearing: {
      ...hearing,
      agenda: hearing.agenda.map((item, index) =>
        index === 0 ? { ...item, title: lengthened(item.title) } : item,
      ),
      participants: hearing.participants.map((each) => ({ ...each, office: lengthened(each.office) })),
      entries: hearing.entries.map((entry, index) =>
        index < 3 ? { ...entry, text: lengthened(entry.text) } : entry,
      ),
    },
  };
}

/** The record with answers of which nothing was written down. */
export function withEmptyAnswers({ hearing, ...rest }: Sample): Sample {
  const entries = hearing.entries.map((entry) =>
    entry.kind === 'answer' ? { ...entry, text: { ky: '', ru: '', en: '' } } : entry,
  );
  return { ...rest, hearing: { ...hearing, entries } };
}

function lengthened(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, `${words} ${longWord}`]),
  );
}
