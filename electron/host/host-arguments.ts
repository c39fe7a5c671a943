import { parseArgs } from 'node:util';
import type { MessageKey } from '@shared/texts/catalogue';
import type { MessageParams } from '@shared/texts/message';

export interface HostArguments {
  readonly data: string | undefined;
  readonly port: number | undefined;
  readonly open: boolean;
  readonly readOnly: boolean;
}

/** The arguments were not understood; the reason is a text of the catalogues. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';

  constructor(
    readonly key: MessageKey,
    readonly params: MessageParams,
  ) {
    super(key);
  }
}

/**
 * Reads the arguments of the browser host.
 *
 * @throws WrongUsage for an unknown argument or a port that is none
 */
export function parseHostArguments(args: readonly string[]): HostArguments {
  const values = parsed(args);
  return {
    data: values.data,
    port: values.port === undefined ? undefined : parsePort(values.port),
    open: values.open ?? false,
    readOnly: values['read-only'] ?? false,
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new WrongUsage('host.wrongPort', { port: text });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
        'read-only': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new WrongUsage('host.wrongUsage', { reason: error instanceof Error ? error.message : '' });
  }
}
