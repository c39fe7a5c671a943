import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { safeName } from '@documents/file-name';
import type { MethodInput } from '@shared/contract/contract';
import type { PacketPaper } from '@shared/contract/packet-methods';
import { Refusal } from '@shared/contract/problem';
import { templateInForce } from '@shared/rules/template-in-force';
import { translator } from '@shared/texts/catalogue';
import type { CoreContext } from '../context';
import { problemOfError, type Handlers } from '../dispatcher';
import { endedState, type PacketJob, type PacketJobs } from './packet-jobs';
import { filesIn, packetIntoArchive, packetIntoFolder, type PacketRun } from './packet-files';
import { pdfWays } from './pdf-files';

type PacketHandlers = Pick<
  Handlers,
  'packet.start' | 'packet.state' | 'packet.cancel' | 'packet.download' | 'packet.show'
>;

/** The papers of a hearing made in one go, with progress and a way to stop. */
export function packetHandlers(core: CoreContext, jobs: PacketJobs): PacketHandlers {
  function tell({ state }: PacketJob): void {
    core.events.publish({ kind: 'packet', jobId: state.jobId });
  }

  async function run(job: PacketJob, input: MethodInput<'packet.start'>): Promise<void> {
    const work: PacketRun = {
      papers: input.papers,
      pdf: input.pdf,
      signal: job.abort.signal,
      counted() {
        job.state = { ...job.state, done: job.state.done + 1 };
        tell(job);
      },
      kept(file) {
        job.state = { ...job.state, files: [...job.state.files, file] };
      },
    };
    try {
      const path =
        input.as === 'folder'
          ? await packetIntoFolder(core, work)
          : await packetIntoArchive(core, work, {
              hearingId: input.hearingId,
              name: await archiveName(core, input.hearingId),
            });
      job.state = { ...job.state, status: 'done', path };
    } catch (error) {
      job.state = endedState(job.state, job.abort.signal.aborted, problemOfError(error));
    }
    tell(job);
    core.events.publish({ kind: 'documents', hearingId: input.hearingId });
  }

  /** @throws Refusal `packet.notReady`: there is no whole file to show or fetch. */
  function pathOf(jobId: string, as?: 'zip'): string {
    const { state } = jobs.get(jobId);
    if (state.path === null || (as !== undefined && state.as !== as)) throw new Refusal('packet.notReady');
    return state.path;
  }

  return {
    async 'packet.start'(input) {
      const { hearingId, papers, as, pdf } = input;
      await core.hearings.get(hearingId);
      if (papers.some(({ subject }) => subject.hearingId !== hearingId)) throw new Refusal('record.notFound');
      if (pdf) {
        const ways = await pdfWays(core);
        if (!ways.direct && !ways.archive) throw new Refusal('pdf.notHere');
        // Known before the first file is written, not found out in the middle of the packet.
        if (!ways.archive && papers.some((paper) => isOnTemplate(core, paper))) {
          throw new Refusal('pdf.onTemplate');
        }
      }
      const jobId = core.newId();
      const job = jobs.add({
        jobId,
        hearingId,
        as,
        status: 'running',
        done: 0,
        total: filesIn(papers, pdf),
        files: [],
        path: null,
        problem: null,
      });
      job.ended = run(job, input);
      return { jobId };
    },

    'packet.state': ({ jobId }) => Promise.resolve(jobs.get(jobId).state),

    async 'packet.cancel'({ jobId }) {
      const job = jobs.get(jobId);
      job.abort.abort(new Error('The packet was stopped.'));
      await job.ended;
      return job.state;
    },

    async 'packet.download'({ jobId }) {
      const path = pathOf(jobId, 'zip');
      return { fileName: basename(path), base64: (await readFile(path)).toString('base64') };
    },

    async 'packet.show'({ jobId }) {
      if (core.desktop === null) throw new Refusal('document.notHere');
      await core.desktop.showInFolder(pathOf(jobId));
      return {};
    },
  };
}

function isOnTemplate(core: CoreContext, { subject, edition }: PacketPaper): boolean {
  return templateInForce(core.templates.value().templates, subject.kind, edition) !== null;
}

/** «2026-01-16 Пакет документов № 3.zip» in the language of the record. */
async function archiveName(core: CoreContext, hearingId: string): Promise<string> {
  const { value: hearing } = await core.hearings.get(hearingId);
  const text = translator(hearing.language);
  const number = hearing.number === null || hearing.number === '' ? '' : `№ ${hearing.number}`;
  return `${safeName([hearing.date, text('packet.file'), number].join(' '))}.zip`;
}
