import type { ProblemCode } from '@shared/contract/problem';
import type { Outcome } from '@shared/contract/transport';

/** Answers a refused request in the shape of an outcome, so that the window shows it like any other refusal. */
export function refuse(
  status: 400 | 403 | 404 | 413 | 415 | 421 | 500,
  code: ProblemCode = 'access.refused',
): Response {
  const outcome: Outcome = { ok: false, problem: { code, details: {} } };
  return Response.json(outcome, { status });
}
