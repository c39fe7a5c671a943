import { type Problem, Refusal } from '@shared/contract/problem';

/** The problem behind a thrown value; anything that is no refusal is a fault of the program. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  return {
    code: 'program.failed',
    details: { message: error instanceof Error ? error.message : String(error) },
  };
}
