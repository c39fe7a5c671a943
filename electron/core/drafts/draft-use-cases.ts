import { Refusal } from '@shared/contract/problem';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';

type DraftHandlers = Pick<Handlers, 'drafts.get' | 'drafts.keep' | 'drafts.take'>;

/** The lines that are being typed: kept for every page, given back to the next one, exchanged between two. */
export function draftHandlers(core: CoreContext): DraftHandlers {
  function refuseUnknown(hearingId: string): void {
    if (!core.hearings.has(hearingId)) throw new Refusal('record.notFound', { id: hearingId });
  }

  return {
    async 'drafts.get'({ hearingId, pageId, formerPageId, claim }) {
      refuseUnknown(hearingId);
      const { kept, elsewhere } = claim
        ? await core.drafts.claim(hearingId, pageId, formerPageId)
        : await core.drafts.look(hearingId, pageId);
      return { kept, elsewhere: [...elsewhere] };
    },

    async 'drafts.keep'({ hearingId, pageId, kept, leaving }) {
      refuseUnknown(hearingId);
      return { keptAt: await core.drafts.keep(hearingId, pageId, kept, leaving ? 'leaving' : 'open') };
    },

    async 'drafts.take'({ hearingId, pageId, fromPageId }) {
      refuseUnknown(hearingId);
      const { kept, elsewhere } = await core.drafts.take(hearingId, pageId, fromPageId, core.newId());
      return { kept, elsewhere: [...elsewhere] };
    },
  };
}
