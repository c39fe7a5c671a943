import { Refusal } from '../../contract/problem';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';

/**
 * Nothing is called, said or granted before the sitting has begun, nor after its end.
 *
 * @throws Refusal `hearing.notInSession` with the moment.
 */
export function requireInSession(
  { status, actualStart, actualEnd }: Pick<Hearing, 'status' | 'actualStart' | 'actualEnd'>,
  at: LocalDateTime,
): void {
  const tooEarly = actualStart !== null && at < actualStart;
  const tooLate = actualEnd !== null && at > actualEnd;
  if (status === 'planned' || tooEarly || tooLate) throw new Refusal('hearing.notInSession', { at });
}
