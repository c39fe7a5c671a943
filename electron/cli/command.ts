import type { Core } from '@core/core';
import type { Client } from '@shared/contract/transport';
import type { MessageKey, Translate } from '@shared/texts/catalogue';
import type { ExitCode } from './exit-codes';

/** The options a command understands, by name; `text` takes a value, `flag` does not. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

export interface CommandInput {
  readonly dataFolder: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  readonly t: Translate;
  /** Prints a result: the sentence for people, or the value with `--json`. */
  readonly print: (sentence: string, value?: unknown) => void;
}

export interface ArchiveInput extends CommandInput {
  readonly core: Core;
  readonly client: Client;
}

interface CommandForm {
  readonly name: string;
  /** What stands behind the name in the help, in the notation of the help. */
  readonly usage: string;
  readonly help: MessageKey;
  readonly options: OptionKinds;
  /** How many words beside the options it takes. */
  readonly words: { readonly least: number; readonly most: number };
}

/** A command that works on the open archive. */
export interface ArchiveCommand extends CommandForm {
  /** `begun`: where there is no archive yet it begins one; a command that only reads refuses instead. */
  readonly archive: 'existing' | 'begun';
  run(input: ArchiveInput): Promise<ExitCode>;
}

/** A command that needs no archive, or opens it itself. */
export interface PlainCommand extends CommandForm {
  readonly archive: 'none';
  run(input: CommandInput): Promise<ExitCode>;
}

export type Command = ArchiveCommand | PlainCommand;
