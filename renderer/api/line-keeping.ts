import type { Client } from '@shared/contract/transport';
import type { LineDraft } from '@shared/record/line-draft';
import { forgetFormerLines, formerLines } from './former-lines';
import { HearingLines } from './hearing-lines';
import { formerPageId, pageId } from './page-id';

const byHearing = new Map<string, HearingLines>();

/** Keeps everything again, after the host may have been started anew. */
export function keepLinesAgain(): void {
  for (const lines of byHearing.values()) lines.keepAgain();
}

/** Learns anew what other pages hold of a hearing, where it is open in this one. */
export function lookForLines(hearingId: string): void {
  void byHearing
    .get(hearingId)
    ?.lookElsewhere()
    .catch(() => undefined);
}

/**
 * The lines of a hearing, one state for the whole page.
 *
 * @param begin an empty line, for a hearing where nothing was kept
 */
export function linesOf(client: Client, hearingId: string, begin: () => LineDraft): HearingLines {
  const known = byHearing.get(hearingId);
  if (known !== undefined) return known;
  const lines = new HearingLines(
    {
      client,
      hearingId,
      pageId,
      formerPageId,
      formerLines: { read: () => formerLines(hearingId), forget: () => forgetFormerLines(hearingId) },
    },
    begin(),
  );
  byHearing.set(hearingId, lines);
  return lines;
}

function keepAllNow(): void {
  for (const lines of byHearing.values()) void lines.keepNow();
}

/** A hidden page may be ended by the system without a further word, a page that is being closed certainly. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keepAllNow();
});
window.addEventListener('beforeunload', keepAllNow);
window.addEventListener('pagehide', () => {
  for (const lines of byHearing.values()) lines.leave();
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) keepLinesAgain();
});
