import type { NumberSeries } from '@shared/record/issue-register';
import type { NumberedPaper } from '@shared/rules/register/issue-number';
import type { TypedNumber } from '@shared/rules/register/number-series';
import type { CoreContext } from '../context';

type PaperIds = Partial<Pick<NumberedPaper, 'hearingId' | 'instructionId'>>;

/**
 * The numbers that papers of a series bear and the register did not give in it: typed from a paper journal, come with
 * a hearing from another computer, or given before the body of the paper was changed. A number of the register must
 * not be one of them.
 *
 * @param except the paper a number is wanted for.
 */
export function typedNumbers(core: CoreContext, series: NumberSeries, except: PaperIds = {}): TypedNumber[] {
  const lines = core.issueRegister.value().issued.filter(({ seriesId }) => seriesId === series.id);
  switch (series.kind) {
    case 'minutes': {
      const registered = new Set([except.hearingId, ...lines.map(({ hearingId }) => hearingId)]);
      return core.index
        .all()
        .flatMap(({ hearing: { id, bodyId, number, date } }) =>
          number !== null && bodyId === series.bodyId && !registered.has(id) ? [{ number, date }] : [],
        );
    }
    case 'instruction': {
      const registered = new Set([except.instructionId, ...lines.map(({ instructionId }) => instructionId)]);
      return core.index
        .all()
        .flatMap(({ instructions }) => instructions)
        .flatMap(({ id, issuingBodyId, registration }) =>
          registration !== null && issuingBodyId === series.bodyId && !registered.has(id)
            ? [registration]
            : [],
        );
    }
    case 'coverLetter':
      return [];
  }
}
