/* Types lines into the core in a process of its own, bundled for plain Node, and is killed without warning. */
import { writeSync } from 'node:fs';
import { openCore } from '@core/core';
import { noCapabilities } from '@shared/contract/office-methods';
import { createClient } from '@shared/contract/transport';
import type { KeptLines } from '@shared/record/line-draft';
import { changeOfAct } from '@shared/rules/line/change-of-act';
import { isLineRecorded } from '@shared/rules/line-recorded';
import { handedOver, lineAt, sentence, serialOf } from './typed-lines';

const [dataFolder = '', emergencyFolder = ''] = process.argv.slice(2);
const core = await openCore({
  dataFolder,
  version: 'kill',
  program: 'kill',
  capabilities: noCapabilities,
  desktop: null,
  emergencyFolders: [emergencyFolder],
});
const client = createClient(core);
const { hearingId } = await client.call('example.load', {});
const pageId = `page-${process.pid}`;
const { kept } = await client.call('drafts.get', { hearingId, pageId, formerPageId: null, claim: true });
let { hearing, revision } = await client.call('hearings.get', { id: hearingId });

/** Synchronous: what is in the pipe is what the parent will hold us to. */
function say(what: 'sends' | 'kept' | 'recorded', serial: number, length: number): void {
  writeSync(1, `${what} ${serial} ${length}\n`);
}

async function keep(lines: KeptLines, serial: number, length: number): Promise<void> {
  say('sends', serial, length);
  await client.call('drafts.keep', { hearingId, pageId, kept: lines, leaving: false });
  say('kept', serial, length);
}

async function record(serial: number): Promise<void> {
  const change = changeOfAct(handedOver(serial).act, '');
  if (change === null) throw new Error('The line does nothing.');
  ({ hearing, revision } = await client.call('hearings.change', {
    id: hearingId,
    expectedRevision: revision,
    change,
  }));
  say('recorded', serial, 0);
}

async function goOn(first: number, from: number): Promise<never> {
  let length = from;
  for (let serial = first; ; serial += 1, length = 0) {
    while (length < sentence(serial).length) {
      length += 1;
      await keep({ line: lineAt(serial, length), unsent: [], edits: [] }, serial, length);
    }
    const next = lineAt(serial + 1, 0);
    await keep({ line: next, unsent: [handedOver(serial)], edits: [] }, serial + 1, 0);
    await record(serial);
    await keep({ line: next, unsent: [], edits: [] }, serial + 1, 0);
  }
}

for (const unsent of kept?.unsent ?? []) {
  const serial = serialOf(unsent.draft.text) ?? 0;
  if (!isLineRecorded(hearing, unsent)) await record(serial);
}
const recorded = hearing.entries.map(({ text }) => serialOf(text.ru ?? '') ?? 0);
const begun = serialOf(kept?.line.text ?? '');
const last = Math.max(0, ...recorded);
await goOn(begun ?? last + 1, kept?.line.text.length ?? 0);
