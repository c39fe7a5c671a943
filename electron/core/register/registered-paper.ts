import type { NumberedPaperInput } from '@shared/contract/register-methods';
import type { HearingChange } from '@shared/record/hearing-change';
import type { InstructionChange } from '@shared/record/instruction-change';
import type { SeriesKind } from '@shared/record/issue-register';
import type { IsoDate, LocalizedText } from '@shared/record/primitives';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import type { NumberedPaper } from '@shared/rules/register/issue-number';
import { isGiven, seriesOf, type TypedNumber } from '@shared/rules/register/number-series';
import { numberToBear, standingNumber } from '@shared/rules/register/paper-number';
import { Refusal } from '@shared/contract/problem';
import { languages } from '@shared/texts/language';
import type { CoreContext } from '../context';

export interface RegisteredPaper extends NumberedPaper {
  readonly kind: SeriesKind;
  /** The body whose series the number comes from. */
  readonly bodyId: string;
  /** What the record bears already; null where it bears none, and for a cover letter, whose record has no place for it. */
  readonly borne: { readonly number: string; readonly date?: IsoDate } | null;
}

/** What the register notes of a paper: whose it is, to whom it goes, what it is about. */
export async function registeredPaper(
  core: CoreContext,
  wanted: NumberedPaperInput,
): Promise<RegisteredPaper> {
  if (wanted.kind === 'minutes') {
    const { value } = await core.hearings.get(wanted.hearingId);
    const { number } = value;
    return {
      kind: wanted.kind,
      bodyId: value.bodyId,
      borne: number === null ? null : { number },
      hearingId: value.id,
      instructionId: null,
      addressee: {},
      title: value.title,
    };
  }
  const { value } = await core.instructions.get(wanted.instructionId);
  return {
    kind: wanted.kind,
    bodyId: value.issuingBodyId,
    borne: wanted.kind === 'instruction' ? value.registration : null,
    hearingId: value.hearingId,
    instructionId: value.id,
    addressee: namesOfBody(core, value.addresseeBodyId),
    title: value.title,
  };
}

/**
 * Whoever makes a change of a hearing asks this first.
 *
 * @throws Refusal `register.numberFixed`, `register.numberTaken`.
 */
export async function refuseTypedMinutesNumber(
  core: CoreContext,
  hearingId: string,
  change: HearingChange,
): Promise<void> {
  if (change.kind !== 'details.edit' || change.set.number === undefined) return;
  const { value } = await core.hearings.get(hearingId);
  const { number, bodyId = value.bodyId, date = value.date } = change.set;
  refuseTyped(core, { kind: 'minutes', hearingId }, bodyId, number === null ? null : { number, date });
}

/**
 * Whoever makes a change of an instruction asks this first.
 *
 * @throws Refusal `register.numberFixed`, `register.numberTaken`.
 */
export async function refuseTypedRegistration(
  core: CoreContext,
  instructionId: string,
  change: InstructionChange,
): Promise<void> {
  if (change.kind !== 'register') return;
  const { value } = await core.instructions.get(instructionId);
  refuseTyped(core, { kind: 'instruction', instructionId }, value.issuingBodyId, change.registration);
}

/**
 * A number the register gave is changed in the register alone. One that comes from elsewhere may be typed, but none
 * that the register gave to another paper, or that was voided.
 */
function refuseTyped(
  core: CoreContext,
  paper: NumberedPaperInput,
  bodyId: string,
  typed: TypedNumber | null,
): void {
  const register = core.issueRegister.value();
  const standing = standingNumber(register, paper);
  if (standing !== undefined) throw new Refusal('register.numberFixed', { number: standing.number });
  if (typed === null) return;
  const series = seriesOf(register, bodyId, paper.kind);
  const isVoided = numberToBear(register, paper, typed) === null;
  if (isVoided || (series !== undefined && isGiven(register, series, typed.number, typed.date)))
    throw new Refusal('register.numberTaken', { number: typed.number });
}

function namesOfBody(core: CoreContext, bodyId: string): LocalizedText {
  const body = directoryIndex(core.directory.value()).body(bodyId);
  if (body === undefined) return {};
  const names = languages.map((language) => [language, bodyName(body, language)] as const);
  return Object.fromEntries(
    names.filter(([, { exact }]) => exact).map(([language, { text }]) => [language, text]),
  );
}
