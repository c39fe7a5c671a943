import type { NumberedPaperInput, RegisterState } from '@shared/contract/register-methods';
import { Refusal } from '@shared/contract/problem';
import type { IssuedNumber, IssueRegister, NumberSeries } from '@shared/record/issue-register';
import { explainGap, issueNumber, voidNumber } from '@shared/rules/register/issue-number';
import { nextOrdinal, printedNumber, seriesOf, usualSeries } from '@shared/rules/register/number-series';
import { numberToBear, standingNumber } from '@shared/rules/register/paper-number';
import { numberGaps } from '@shared/rules/register/register-gaps';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { registeredPaper, type RegisteredPaper } from './registered-paper';
import { typedNumbers } from './typed-numbers';
import { letterInStep, minutesInStep } from './write-number';

type RegisterHandlers = Pick<
  Handlers,
  | 'register.get'
  | 'register.next'
  | 'register.issue'
  | 'register.void'
  | 'register.explain'
  | 'register.setSeries'
>;

/** Numbers of minutes and letters, and the register of what was issued under them. */
export function registerHandlers(core: CoreContext): RegisterHandlers {
  const stamp = () => ({ id: core.newId(), at: core.now().toISOString(), by: core.author });

  function state(): RegisterState {
    const register = core.issueRegister.value();
    return {
      register,
      gaps: numberGaps(register, (series) => typedNumbers(core, series)),
      revision: core.issueRegister.revision(),
    };
  }

  /** Two windows may ask at once: the recipe works on the newest register, so nobody need be refused. */
  async function change<Result>(label: string, recipe: (draft: IssueRegister) => Result): Promise<Result> {
    const { revision, result } = await core.issueRegister.change('any', label, recipe);
    core.events.publish({ kind: 'register', revision });
    return result;
  }

  /** The series of a paper; the usual one where the office has set none yet. */
  function seriesFor(register: IssueRegister, { bodyId, kind }: RegisteredPaper): NumberSeries {
    return seriesOf(register, bodyId, kind) ?? usualSeries(bodyId, kind, core.newId());
  }

  return {
    'register.get': () => Promise.resolve(state()),

    async 'register.next'({ paper: wanted, date }) {
      const paper = await registeredPaper(core, wanted);
      const register = core.issueRegister.value();
      const series = seriesFor(register, paper);
      const ordinal = nextOrdinal(register, series, date, typedNumbers(core, series, paper));
      const number = printedNumber(series, ordinal, date);
      return { series, ordinal, number, standing: standingNumber(register, wanted) ?? null };
    },

    async 'register.issue'({ paper: wanted, date, ordinal }) {
      const paper = await registeredPaper(core, wanted);
      await refuseLockedMinutes(core, wanted);
      const id = await change('register.issue', (draft) => {
        const series = seriesFor(draft, paper);
        if (!draft.series.some((known) => known.id === series.id)) draft.series.push(series);
        // Judged before the line is there: the number it bears may have been voided a moment ago.
        const borne = numberToBear(draft, wanted, paper.borne);
        const typed = typedNumbers(core, series, paper);
        const issued = issueNumber(draft, series, paper, date, ordinal, stamp(), typed);
        refuseOtherNumber(borne, issued);
        return issued.id;
      });
      const issued = lineWithId(core.issueRegister.value(), id);
      // The register is written first: after a fault between the two, asking again gives the same number.
      await recordInStep(core, wanted);
      return { ...state(), issued };
    },

    async 'register.void'({ issuedId, reason }) {
      const paper = paperOf(core.issueRegister.value(), issuedId);
      if (paper !== null) await refuseLockedMinutes(core, paper);
      await change('register.void', (draft) => {
        voidNumber(draft, issuedId, reason, stamp());
      });
      if (paper !== null) await recordInStep(core, paper);
      return state();
    },

    async 'register.explain'({ seriesId, ...gap }) {
      await change('register.explain', (draft) => {
        const series = draft.series.find(({ id }) => id === seriesId);
        if (series === undefined) throw new Refusal('record.notFound', { id: seriesId });
        explainGap(draft, series, gap, stamp(), typedNumbers(core, series));
      });
      return state();
    },

    async 'register.setSeries'({ expectedRevision, series: set }) {
      if (!core.directory.value().bodies.some(({ id }) => id === set.bodyId))
        throw new Refusal('body.unknown', { id: set.bodyId });
      const { revision } = await core.issueRegister.change(
        expectedRevision,
        'register.setSeries',
        (draft) => {
          const known = seriesOf(draft, set.bodyId, set.kind);
          if (known === undefined) draft.series.push({ id: core.newId(), ...set });
          else Object.assign(known, set);
        },
      );
      core.events.publish({ kind: 'register', revision });
      return state();
    },
  };
}

/** @throws Refusal `register.approved`: the number is part of what was approved. */
async function refuseLockedMinutes(core: CoreContext, wanted: NumberedPaperInput): Promise<void> {
  if (wanted.kind !== 'minutes' || !core.hearings.has(wanted.hearingId)) return;
  const { value } = await core.hearings.get(wanted.hearingId);
  if (value.status === 'approved') throw new Refusal('register.approved');
}

/** @throws Refusal `register.numberTyped`: the number a paper bears from another journal is not changed in silence. */
function refuseOtherNumber(borne: RegisteredPaper['borne'], { number, date }: IssuedNumber): void {
  if (borne !== null && (borne.number !== number || (borne.date ?? date) !== date))
    throw new Refusal('register.numberTyped', { number: borne.number });
}

/** The register is written first; the record follows it. One in the trash follows when it comes back. */
async function recordInStep(core: CoreContext, paper: NumberedPaperInput): Promise<void> {
  if (paper.kind === 'minutes' && core.hearings.has(paper.hearingId))
    await minutesInStep(core, await core.hearings.get(paper.hearingId));
  if (paper.kind === 'instruction' && core.instructions.has(paper.instructionId))
    await letterInStep(core, await core.instructions.get(paper.instructionId));
}

/** The paper a line of the register was given to; null where it only explains a gap. */
function paperOf(register: IssueRegister, issuedId: string): NumberedPaperInput | null {
  const { seriesId, hearingId, instructionId } = lineWithId(register, issuedId);
  const kind = register.series.find(({ id }) => id === seriesId)?.kind;
  if (kind === 'minutes') return hearingId === null ? null : { kind, hearingId };
  return kind === undefined || instructionId === null ? null : { kind, instructionId };
}

function lineWithId({ issued }: IssueRegister, id: string) {
  const line = issued.find((candidate) => candidate.id === id);
  if (line === undefined) throw new Refusal('record.notFound', { id });
  return line;
}
