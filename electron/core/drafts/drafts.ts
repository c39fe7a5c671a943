import { isNothingKept, type HearingDrafts, type KeptLines } from '@shared/record/line-draft';
import type { KeptFiles } from '@storage/kept-files';

type PageDrafts = HearingDrafts['pages'][number];

/** The kept lines of the hearings, as the use cases see them. */
export interface Drafts {
  /** The lines a page goes on with, and those of the other pages, the last kept ones first. */
  claim(hearingId: string, pageId: string, formerPageId: string | null): Promise<Claimed>;
  /** The same without giving anything to the page. */
  look(hearingId: string, pageId: string): Promise<Claimed>;
  /** Resolves with the time of keeping when these lines, or later ones of the hearing, are on the disk for good. */
  keep(hearingId: string, pageId: string, kept: KeptLines, stays: 'open' | 'leaving'): Promise<string>;
  /** Gives the lines of one page to another; those that stood there are kept under `shelfId`. */
  take(hearingId: string, pageId: string, fromPageId: string, shelfId: string): Promise<Claimed>;
}

interface Claimed {
  readonly kept: KeptLines | null;
  readonly elsewhere: readonly PageDrafts[];
}

const nothing: HearingDrafts = { pages: [] };

/**
 * Every page writes a part of its own, so two windows on one hearing never overwrite each other. A page that is
 * opened goes on with the part of the same window before its reloading, else with the last one that no open page has:
 * after a crash no page is open, and the line goes on where it stopped. A part that another page holds is only shown;
 * it is taken by a person, never by the program. A page whose part was taken and which still lives writes it anew.
 *
 * Memory is ahead of a failing disk, so that a page that is loaded again meanwhile loses nothing either.
 */
export function draftsOver(files: KeptFiles<HearingDrafts>, now: () => Date): Drafts {
  const loading = new Map<string, Promise<void>>();
  const latest = new Map<string, HearingDrafts>();
  const open = new Set<string>();
  const key = (hearingId: string, pageId: string) => `${hearingId} ${pageId}`;

  /** Reads the file once, also when several pages come at the same moment. */
  async function load(hearingId: string): Promise<void> {
    if (latest.has(hearingId)) return;
    const reading = loading.get(hearingId) ?? read(hearingId);
    loading.set(hearingId, reading);
    await reading;
  }

  async function read(hearingId: string): Promise<void> {
    try {
      latest.set(hearingId, (await files.read(hearingId)) ?? nothing);
    } finally {
      loading.delete(hearingId);
    }
  }

  /** To be asked anew after every waiting. */
  function current(hearingId: string): HearingDrafts {
    return latest.get(hearingId) ?? nothing;
  }

  /** Puts parts behind the others; one in which nothing is kept goes. */
  function put(hearingId: string, { pages }: HearingDrafts, ...parts: readonly PageDrafts[]): HearingDrafts {
    const replaced = new Set(parts.map(({ pageId }) => pageId));
    const others = pages.filter(({ pageId }) => !replaced.has(pageId));
    const next = { pages: [...others, ...parts.filter(({ kept }) => !isNothingKept(kept))] };
    latest.set(hearingId, next);
    return next;
  }

  function claimed({ pages }: HearingDrafts, pageId: string): Claimed {
    return {
      kept: pages.find((part) => part.pageId === pageId)?.kept ?? null,
      elsewhere: pages.filter((part) => part.pageId !== pageId).reverse(),
    };
  }

  return {
    async claim(hearingId, pageId, formerPageId) {
      await load(hearingId);
      const { pages } = current(hearingId);
      const part =
        pages.find((one) => one.pageId === pageId) ??
        pages.find((one) => one.pageId === formerPageId) ??
        pages.findLast((one) => !open.has(key(hearingId, one.pageId)));
      open.add(key(hearingId, pageId));
      if (part === undefined) return claimed({ pages }, pageId);
      if (part.pageId !== pageId) open.delete(key(hearingId, part.pageId));
      const others = pages.filter((one) => one !== part);
      return claimed(put(hearingId, { pages: others }, { ...part, pageId }), pageId);
    },

    async look(hearingId, pageId) {
      await load(hearingId);
      return claimed(current(hearingId), pageId);
    },

    async keep(hearingId, pageId, kept, stays) {
      await load(hearingId);
      const keptAt = now().toISOString();
      if (stays === 'open') open.add(key(hearingId, pageId));
      else open.delete(key(hearingId, pageId));
      const next = put(hearingId, current(hearingId), { pageId, keptAt, kept });
      await files.write(hearingId, next);
      return keptAt;
    },

    async take(hearingId, pageId, fromPageId, shelfId) {
      await load(hearingId);
      const drafts = current(hearingId);
      const mine = drafts.pages.find((part) => part.pageId === pageId);
      const theirs = drafts.pages.find((part) => part.pageId === fromPageId);
      if (theirs === undefined) return claimed(drafts, pageId);
      open.delete(key(hearingId, fromPageId));
      const others = { pages: drafts.pages.filter((part) => part !== theirs) };
      const next =
        mine === undefined
          ? put(hearingId, others, { ...theirs, pageId })
          : put(hearingId, others, { ...mine, pageId: shelfId }, { ...theirs, pageId });
      await files.write(hearingId, next);
      return claimed(next, pageId);
    },
  };
}
