import { expect } from 'vitest';
import { type ProblemCode, type ProblemDetails, Refusal } from '@shared/contract/problem';
import { translator } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';
import { problemSentence } from '@shared/texts/problem-sentence';

/** Expects a refusal with this code and, where given, these details; its sentence must be whole in every language. */
export function expectRefusal(action: () => unknown, code: ProblemCode, details?: ProblemDetails): void {
  const refusal = refusalOf(action);
  expect(refusal?.code).toBe(code);
  if (refusal === null) return;
  if (details !== undefined) expect(refusal.details).toEqual(details);
  for (const language of languages) expect(problemSentence(refusal, translator(language))).not.toContain('…');
}

export function refusalOf(action: () => unknown): Refusal | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
