import { createHash } from 'node:crypto';
import type { FileProblem } from '@shared/contract/office-methods';
import type { Hearing } from '@shared/record/hearing';
import { approvedContent } from '@shared/rules/hearing/status';
import { asFirstHearing } from '../archive/formats/first-hearing';

/** SHA-256 over the values of a record; the order in which its members happen to be stored does not count. */
export function fingerprintOfRecord(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inFixedOrder(value)))
    .digest('hex');
}

/** Takes the fingerprint of an approved hearing again; says so where it is no longer what was approved. */
export function approvalProblem(hearing: Hearing): FileProblem['problem'] | null {
  const approval = hearing.approvals.at(-1);
  if (hearing.status !== 'approved' || approval === undefined) return null;
  const content = approvedContent(hearing);
  const forms = [content, asFirstHearing(content)];
  if (forms.some((form) => fingerprintOfRecord(form) === approval.fingerprint)) return null;
  return { code: 'hearing.approvalDiffers', details: { by: approval.by, date: approval.at.slice(0, 10) } };
}

function inFixedOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFixedOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inFixedOrder(member)]));
}
