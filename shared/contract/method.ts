import type { z } from 'zod';

/** Who may call a method: `read` is open to the reading room, `write` is the secretariat's. */
export type Access = 'read' | 'write';

export interface Method<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly access: Access;
}

/** Declares a method of the contract. */
export function method<Input extends z.ZodType, Output extends z.ZodType>(
  access: Access,
  input: Input,
  output: Output,
): Method<Input, Output> {
  return { access, input, output };
}

/** What a caller passes: the parsed input, because the schemas neither default nor convert. */
export type InputOf<M> = M extends Method<infer Input, z.ZodType> ? z.infer<Input> : never;
export type OutputOf<M> = M extends Method<z.ZodType, infer Output> ? z.infer<Output> : never;
