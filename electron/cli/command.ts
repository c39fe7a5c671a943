import type { Core } from '@core/core';
import type { Client } from '@shared/contract/transport';
import type { Translate } from '@shared/texts/catalogue';
import type { MessageKey } from '@shared/texts/catalogue';
import type { ExitCode } from './exit-codes';

/** The options a command understands, by name; `text` takes a value, `flag` does not. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

export interface CommandInput {
  readonly core: Core;
  readonly client: Client;
  readonly dataFolder: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  readonly t: Translate;
  /** Prints a result: the sentence for people, or the value with `--json`. */
  readonly print: (sentence: string, value?: unknown) => void;
}

/** A command that works on the archive. */
export interface Command {
  readonly name: string;
  /** What stands behind the name in the help, in the notation of the help. */
  readonly usage: string;
  readonly help: MessageKey;
  readonly options: OptionKinds;
  /** How many words beside the options it takes. */
  readonly words: { readonly least: number; readonly most: number };
  run(input: CommandInput): Promise<ExitCode>;
}
