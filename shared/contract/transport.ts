import type { MethodInput, MethodName, MethodOutput } from './contract';
import type { CoreEvent } from './event';
import { type Problem, Refusal } from './problem';

/** The answer to a call as plain data. */
export type Outcome<Value = unknown> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What a host gives the renderer: a call and a subscription. Both hosts satisfy this one type. */
export interface Transport {
  call(method: MethodName, input: unknown): Promise<Outcome>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

/** The typed client over a transport. */
export interface Client {
  /** @throws Refusal with the problem the core answered. */
  call<Name extends MethodName>(method: Name, input: MethodInput<Name>): Promise<MethodOutput<Name>>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

/** Makes the typed client. Outputs are not parsed again: the core's types guarantee them. */
export function createClient(transport: Transport): Client {
  return {
    async call<Name extends MethodName>(method: Name, input: MethodInput<Name>) {
      const outcome = await transport.call(method, input);
      if (!outcome.ok) throw new Refusal(outcome.problem.code, outcome.problem.details);
      return outcome.value as MethodOutput<Name>;
    },
    subscribe: (listener) => transport.subscribe(listener),
  };
}
