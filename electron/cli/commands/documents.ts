import { Refusal } from '@shared/contract/problem';
import { paperForm, paperForms, type PaperForm } from '@shared/documents/paper-forms';
import {
  editions,
  type DocumentKind,
  type Edition,
  type PaperSubject,
} from '@shared/record/produced-document';
import type { ArchiveCommand, ArchiveInput } from '../command';
import { exitCodes, WrongUsage } from '../exit-codes';

const kinds = paperForms.map(({ kind }) => kind);

/** Writes the Word files of one hearing or of all: every kind and edition that is not narrowed down. */
export const documentsCommand: ArchiveCommand = {
  name: 'documents',
  usage: `[--hearing ID] [--kind ${kinds.join('|')}] [--lang ${editions.join('|')}] --out DIR`,
  help: 'cli.help.documents',
  options: { hearing: 'text', kind: 'text', lang: 'text', out: 'text' },
  archive: 'existing',
  words: { least: 0, most: 0 },
  async run(input) {
    const { core, options, t, print } = input;
    const folder = options['out'];
    if (typeof folder !== 'string') throw new WrongUsage(t('cli.optionNeeded', { option: '--out' }));
    const wanted = chosenEdition(input);
    const forms = chosenForms(input);
    if (options['kind'] !== undefined && forms.every(({ kind }) => editionsOf(kind, wanted).length === 0))
      throw new Refusal('document.editionNotOffered');
    const files = [];
    for (const subject of await chosenPapers(input, forms)) {
      for (const edition of editionsOf(subject.kind, wanted)) {
        const { document, keptFileName } = await core.produceInto(folder, subject, edition);
        if (keptFileName !== null) console.error(t('cli.keptByHand', { file: keptFileName }));
        files.push({ ...subject, edition, file: document.path, fingerprint: document.fingerprint });
      }
    }
    print([...files.map(({ file }) => file), t('cli.produced', { count: files.length })].join('\n'), files);
    return exitCodes.success;
  },
};

/** The edition asked for; null for every single language. */
function chosenEdition({ options, t }: ArchiveInput): Edition | null {
  const wanted = options['lang'];
  if (wanted === undefined) return null;
  const edition = editions.find((known) => known === wanted);
  if (edition === undefined)
    throw new WrongUsage(t('cli.optionNeeded', { option: `--lang ${editions.join('|')}` }));
  return edition;
}

/** Of all kinds those are left out that are not made in the wanted edition; a kind that was asked for is refused. */
function editionsOf(kind: DocumentKind, wanted: Edition | null): readonly Edition[] {
  return paperForm(kind).editions.filter((edition) =>
    wanted === null ? edition !== 'ky-ru' : edition === wanted,
  );
}

function chosenForms({ options, t }: ArchiveInput): readonly PaperForm[] {
  const wanted = options['kind'];
  const forms = paperForms.filter(({ kind }) => wanted === undefined || kind === wanted);
  if (forms.length === 0)
    throw new WrongUsage(t('cli.optionNeeded', { option: `--kind ${kinds.join('|')}` }));
  return forms;
}

/**
 * The papers of the chosen hearings: one of each kind, or one for each agenda item or instruction. Without a hearing
 * the control register is one for the whole office.
 */
async function chosenPapers(
  { client, options }: ArchiveInput,
  forms: readonly PaperForm[],
): Promise<PaperSubject[]> {
  const one = options['hearing'];
  const papers: PaperSubject[] = forms
    .filter(({ kind }) => typeof one !== 'string' && kind === 'controlRegister')
    .map(({ kind }) => ({ kind, hearingId: null, itemId: null, instructionId: null }));
  const ofHearings = forms.filter(({ kind }) => typeof one === 'string' || kind !== 'controlRegister');
  const hearingIds =
    typeof one === 'string' ? [one] : (await client.call('hearings.list', {})).hearings.map(({ id }) => id);
  for (const hearingId of hearingIds) {
    const { hearing } = await client.call('hearings.get', { id: hearingId });
    const { instructions } = await client.call('instructions.list', { hearingId });
    for (const { kind, about } of ofHearings) {
      const paper = { kind, hearingId, itemId: null, instructionId: null };
      if (about === 'hearing') papers.push(paper);
      if (about === 'item') papers.push(...hearing.agenda.map(({ id }) => ({ ...paper, itemId: id })));
      if (about === 'instruction')
        papers.push(...instructions.map(({ instruction }) => ({ ...paper, instructionId: instruction.id })));
    }
  }
  return papers;
}
