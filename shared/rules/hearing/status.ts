import { current, isDraft } from 'immer';
import { Refusal } from '../../contract/problem';
import type { Hearing, HearingStatus } from '../../record/hearing';
import { contradictionsIn } from '../check-hearing';
import { setParts } from '../edit-list';
import { withOpenItemEnded } from './agenda-times';
import { type Applied, type ChangeContext, type ChangeOf, nothingCreated } from './change-context';
import { checkSittingTimes } from './sitting-times';
import { withOpenTurnEnded } from './turns';

/** planned → in session. A start somebody typed before is the truer one and stays. */
export function startSitting(hearing: Hearing, { at }: ChangeOf<'status.start'>): Applied {
  requireStatus(hearing, ['planned']);
  const actualStart = hearing.actualStart ?? at;
  checkSittingTimes({ ...hearing, actualStart });
  hearing.actualStart = actualStart;
  hearing.status = 'inSession';
  return nothingCreated;
}

/** in session → being finished. The item, the turn and the closed part that still last end with the sitting. */
export function finishSitting(hearing: Hearing, { at }: ChangeOf<'status.finish'>): Applied {
  requireStatus(hearing, ['inSession']);
  const actualEnd = hearing.actualEnd ?? at;
  const agenda = withOpenItemEnded(hearing.agenda, actualEnd);
  const turns = withOpenTurnEnded(hearing.turns, actualEnd);
  const closedParts = hearing.closedParts.map((part) =>
    part.end === null ? { ...part, end: actualEnd } : part,
  );
  checkSittingTimes({ ...hearing, actualEnd, agenda, turns, closedParts });
  setParts(hearing.agenda, agenda);
  setParts(hearing.turns, turns);
  setParts(hearing.closedParts, closedParts);
  hearing.actualEnd = actualEnd;
  hearing.status = 'finishing';
  return nothingCreated;
}

/** being finished → in session; the sitting has no end again. */
export function resumeSitting(hearing: Hearing): Applied {
  requireStatus(hearing, ['finishing']);
  hearing.actualEnd = null;
  hearing.status = 'inSession';
  return nothingCreated;
}

/** being finished or reopened → approved: locked, with the fingerprint of what was approved. */
export function approve(
  hearing: Hearing,
  { by }: ChangeOf<'status.approve'>,
  { now, fingerprint }: ChangeContext,
): Applied {
  requireStatus(hearing, ['finishing', 'reopened']);
  if (hearing.agenda.length + hearing.decisions.length === 0) {
    throw new Refusal('hearing.notReadyToApprove', { reason: 'empty' });
  }
  const count = contradictionsIn(hearing).length;
  if (count > 0) throw new Refusal('hearing.notReadyToApprove', { reason: 'contradictions', count });
  hearing.approvals.push({ at: now, by, fingerprint: fingerprint(approvedContent(hearing)) });
  hearing.status = 'approved';
  return nothingCreated;
}

/** approved → reopened, with the reason. */
export function reopen(
  hearing: Hearing,
  { by, reason }: ChangeOf<'status.reopen'>,
  { now }: ChangeContext,
): Applied {
  requireStatus(hearing, ['approved']);
  hearing.reopenings.push({ at: now, by, reason });
  hearing.status = 'reopened';
  return nothingCreated;
}

/**
 * What the fingerprint of an approval is taken of. Status and earlier approvals are blanked, so that the fingerprint
 * can be taken again at any later time.
 */
export function approvedContent(hearing: Hearing): Hearing {
  const content = isDraft(hearing) ? current(hearing) : hearing;
  return { ...content, status: 'approved', approvals: [], reopenings: [] };
}

function requireStatus({ status }: Hearing, allowed: readonly HearingStatus[]): void {
  if (!allowed.includes(status)) throw new Refusal('hearing.wrongStatus', { status });
}
