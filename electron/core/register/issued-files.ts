import { basename } from 'node:path';
import type { ProducedDocument } from '@shared/record/produced-document';
import { noteIssuedFile } from '@shared/rules/register/issue-number';
import { standingNumber } from '@shared/rules/register/paper-number';
import type { CoreContext } from '../context';

/** Notes a final file under the number of its paper, where the register gave it one. */
export async function noteFinalFile(core: CoreContext, document: ProducedDocument): Promise<void> {
  if (document.draft || standingNumber(core.issueRegister.value(), document) === undefined) return;
  const { revision } = await core.issueRegister.change('any', 'register.file', (draft) => {
    const line = standingNumber(draft, document);
    if (line === undefined) return;
    const { edition, fingerprint, path, producedAt } = document;
    noteIssuedFile(line, { edition, fingerprint, producedAt, fileName: basename(path) });
  });
  core.events.publish({ kind: 'register', revision });
}
