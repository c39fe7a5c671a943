import { Refusal } from '../contract/problem';
import type { Deadline } from '../record/deadline';
import type { Decision } from '../record/decision';
import type { Hearing } from '../record/hearing';
import type { Instruction } from '../record/instruction';
import type { Settings } from '../record/settings';
import { partWithId } from './edit-list';

export interface DraftInstructionInput {
  readonly hearing: Hearing;
  readonly decisionIds: readonly string[];
  readonly addresseeBodyId: string;
  /** Said in the hall, for every item; left out, nobody said one. */
  readonly deadline?: Deadline | undefined;
  readonly id: string;
  readonly newId: () => string;
  readonly settings: Pick<Settings, 'office'>;
}

/**
 * An instruction drafted from decisions of a hearing: one item per decision, in the order given. Nothing is claimed
 * that nobody said: no deadline of its own, no legal basis. The form is that of the first decision.
 *
 * The first decision stands in `decisionId`; `sourceIds` holds the others and the entries all of them grew out of.
 *
 * @throws Refusal `decision.unknown`.
 */
export function draftInstruction({
  hearing,
  decisionIds,
  addresseeBodyId,
  deadline = { kind: 'none' },
  id,
  newId,
  settings,
}: DraftInstructionInput): Instruction {
  const decisions = [...new Set(decisionIds)].map((decisionId) =>
    partWithId(hearing.decisions, decisionId, 'decision.unknown'),
  );
  const [first, ...others] = decisions;
  if (first === undefined) throw new Refusal('decision.unknown', { id: '' });
  return {
    id,
    instrument: first.instrument,
    hearingId: hearing.id,
    itemId: sharedItem(decisions),
    decisionId: first.id,
    sourceIds: [
      ...new Set([
        ...others.map((decision) => decision.id),
        ...decisions.flatMap(({ sourceIds }) => sourceIds),
      ]),
    ],
    issuingBodyId: hearing.bodyId,
    addresseeBodyId,
    addresseePersonId: null,
    title: {},
    findings: {},
    legalBasis: {},
    items: decisions.map(({ text }) => ({
      id: newId(),
      text: { ...text },
      deadline,
      responsibleBodyId: null,
      coExecutorBodyIds: [],
      assessment: null,
    })),
    reporting: { kind: 'none' },
    controllerId: null,
    signatoryId: null,
    preparedBy: settings.office.preparedBy,
    telephone: settings.office.telephone,
    registration: null,
    control: [],
    example: hearing.example,
  };
}

/** The agenda item all decisions belong to; null where they belong to several or to none. */
function sharedItem(decisions: readonly Decision[]): string | null {
  const itemIds = new Set(decisions.map(({ itemId }) => itemId));
  const [only = null] = itemIds;
  return itemIds.size === 1 ? only : null;
}
