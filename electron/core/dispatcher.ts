import type { z } from 'zod';
import {
  contract,
  isMethodName,
  type MethodInput,
  type MethodName,
  type MethodOutput,
} from '@shared/contract/contract';
import { isProblemCode, type Problem, type ProblemDetails, Refusal } from '@shared/contract/problem';
import type { Outcome } from '@shared/contract/transport';

/** One handler for every method of the contract. */
export type Handlers = {
  readonly [Name in MethodName]: (input: MethodInput<Name>) => Promise<MethodOutput<Name>>;
};

export interface Dispatcher {
  call(method: unknown, input: unknown): Promise<Outcome>;
}

/**
 * The one way into the core, for every host: looks the method up, enforces its access, parses the input once, and
 * turns whatever is refused into a `Problem`. It never rejects.
 */
export function createDispatcher(
  handlers: Handlers,
  options: { readOnly: boolean; reportFault(error: unknown): void },
): Dispatcher {
  return {
    async call(method, input) {
      if (!isMethodName(method))
        return refused('input.unknownMethod', { method: String(method).slice(0, 100) });
      const { access, input: schema } = contract[method];
      if (options.readOnly && access === 'write') return refused('access.readOnly');
      const parsed = (schema as z.ZodType).safeParse(input);
      if (!parsed.success) return { ok: false, problem: problemOfInput(parsed.error) };
      try {
        const handler = handlers[method] as (input: unknown) => Promise<unknown>;
        return { ok: true, value: await handler(parsed.data) };
      } catch (error) {
        const problem = problemOfError(error);
        if (problem.code === 'program.failed') options.reportFault(error);
        return { ok: false, problem };
      }
    },
  };
}

/** The problem behind an input that does not fit its schema: our own code where the schema names one. */
export function problemOfInput(error: z.ZodError): Problem {
  const issue = deepestIssue(error.issues);
  const path = issue?.path.map(String).join('.') ?? '';
  const code = isProblemCode(issue?.message) ? issue.message : 'input.invalid';
  return { code, details: { path, reason: issue?.message ?? '' } };
}

/** The problem behind anything thrown: refusals and storage errors carry a code; the rest is a fault of the program. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof Error && 'code' in error && isProblemCode(error.code)) {
    const details = 'details' in error ? (error.details as ProblemDetails) : {};
    return { code: error.code, details };
  }
  return {
    code: 'program.failed',
    details: { message: error instanceof Error ? error.message : String(error) },
  };
}

function refused(code: Problem['code'], details: ProblemDetails = {}): Outcome {
  const { code: kept, details: values } = new Refusal(code, details);
  return { ok: false, problem: { code: kept, details: values } };
}

/** For a union the cause stands in the branch that came furthest. */
function deepestIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const first = issues[0];
  if (first?.code !== 'invalid_union') return first;
  const branches = first.errors.filter((branch) => branch.length > 0);
  const shortest = branches.sort((left, right) => left.length - right.length)[0];
  const inner = shortest === undefined ? undefined : deepestIssue(shortest);
  return inner === undefined ? first : { ...inner, path: [...first.path, ...inner.path] };
}
