import { z } from 'zod';
import type { RecordFormat } from '@storage/record-format';

const ledgerSchema = z.object({ counts: z.array(z.number().int()), text: z.string() });

/** How often each writer has written; the text gives the snapshots some length. */
export type Ledger = z.infer<typeof ledgerSchema>;

export const ledgerFormat: RecordFormat<Ledger> = {
  name: 'ledger',
  version: 1,
  parse: (data) => ledgerSchema.parse(data),
  migrations: [],
};

export const ledgerIds = ['a', 'b', 'c'];
export const writersPerLedger = 8;
