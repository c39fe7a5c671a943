import { z } from 'zod';
import { packetForms, type PacketPaper } from '@shared/contract/packet-methods';
import { documentKinds, editions, type Edition } from '@shared/record/produced-document';
import type { Paper } from '../papers';

/** What somebody last chose, by kinds: the items and instructions of another hearing are others. */
const packetChoice = z.strictObject({
  kinds: z.array(z.enum(documentKinds)),
  editions: z.array(z.enum(editions)),
  copies: z.int().min(1).max(20),
  as: z.enum(packetForms),
  pdf: z.boolean(),
});

export type PacketChoice = z.infer<typeof packetChoice>;

const key = 'keneshme.packet';

/** What an office hands out after nearly every hearing. */
const usual: PacketChoice = {
  kinds: ['attendance', 'minutes', 'excerpt', 'instruction'],
  editions: ['ky', 'ru'],
  copies: 1,
  as: 'folder',
  pdf: false,
};

/** The last choice of this window, or the usual one. */
export function lastChoice(): PacketChoice {
  try {
    return packetChoice.parse(JSON.parse(window.localStorage.getItem(key) ?? ''));
  } catch {
    return usual;
  }
}

export function keepChoice(choice: PacketChoice): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // A browser may forbid storage; then the usual choice is offered the next time.
  }
}

/** The papers of a packet, in the order of the list: every chosen one in each chosen edition it is made in. */
export function packetPapers(
  papers: readonly Paper[],
  wanted: readonly Edition[],
  copies: number,
): PacketPaper[] {
  return papers.flatMap(({ form, subject }) =>
    form.editions
      .filter((edition) => wanted.includes(edition))
      .map((edition) => ({ subject, edition, copies })),
  );
}
