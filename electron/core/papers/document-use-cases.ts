import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { ProducedState } from '@shared/contract/document-methods';
import { Refusal } from '@shared/contract/problem';
import type { ProducedDocument } from '@shared/record/produced-document';
import type { CoreContext } from '../context';
import type { DesktopPort } from '../desktop-port';
import type { Handlers } from '../dispatcher';
import { buildModel } from './document-model';
import { paperDifference } from './paper-difference';
import { produceDocument } from './produce-document';
import { producedState } from './produced-state';

type DocumentHandlers = Pick<
  Handlers,
  | 'documents.preview'
  | 'documents.produce'
  | 'documents.list'
  | 'documents.difference'
  | 'documents.download'
  | 'documents.show'
  | 'documents.open'
>;

/** Word files: preview, producing, and the register of what was produced. */
export function documentHandlers(core: CoreContext): DocumentHandlers {
  function registered(documentId: string): ProducedDocument {
    const document = core.documents.value().documents.find(({ id }) => id === documentId);
    if (document === undefined) throw new Refusal('record.notFound');
    return document;
  }

  async function existing(documentId: string): Promise<ProducedDocument> {
    const document = registered(documentId);
    if ((await producedState(core, document)).state === 'missing') {
      throw new Refusal('document.fileMissing', { file: basename(document.path) });
    }
    return document;
  }

  function desktop(): DesktopPort {
    if (core.desktop === null) throw new Refusal('document.notHere');
    return core.desktop;
  }

  return {
    'documents.preview': ({ edition, ...subject }) => buildModel(core, subject, edition),

    async 'documents.produce'({ editions, ...subject }) {
      const documents = [];
      // One after another: two editions of one paper must not race for a file name.
      for (const edition of new Set(editions)) documents.push(await produceDocument(core, subject, edition));
      core.events.publish({ kind: 'documents', hearingId: subject.hearingId });
      return { documents };
    },

    async 'documents.list'({ hearingId }) {
      const documents = core.documents
        .value()
        .documents.filter((document) => document.hearingId === hearingId);
      const states: ProducedState[] = await Promise.all(
        documents.map((document) => producedState(core, document)),
      );
      return { documents: states.reverse() };
    },

    'documents.difference': async ({ documentId }) => paperDifference(core, await existing(documentId)),

    async 'documents.download'({ documentId }) {
      const { path } = await existing(documentId);
      return { fileName: basename(path), base64: (await readFile(path)).toString('base64') };
    },

    async 'documents.show'({ documentId }) {
      await desktop().showInFolder((await existing(documentId)).path);
      return {};
    },

    async 'documents.open'({ documentId }) {
      await desktop().openFile((await existing(documentId)).path);
      return {};
    },
  };
}
