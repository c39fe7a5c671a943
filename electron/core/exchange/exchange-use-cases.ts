import { exportHearing } from './export-hearing';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { importHearing } from './import-hearing';
import { parsePackage } from './parse-package';

type ExchangeHandlers = Pick<Handlers, 'exchange.export' | 'exchange.import'>;

/** Hearings out of and into the archive, in the documented format. */
export function exchangeHandlers(core: CoreContext): ExchangeHandlers {
  return {
    'exchange.export': async ({ hearingId }) => ({ package: await exportHearing(core, hearingId) }),
    'exchange.import': async ({ text, namesakes }) => ({
      hearingId: await importHearing(core, parsePackage(text), namesakes),
    }),
  };
}
