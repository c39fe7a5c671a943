import { useEffect, useState } from 'react';
import { openPdf, type OpenPdf } from './open-pdf';

interface UsedPdf {
  /** The former one stays until the newer is open; null before the first, or where it cannot be opened. */
  readonly pdf: OpenPdf | null;
  readonly failed: boolean;
}

const none: UsedPdf = { pdf: null, failed: false };

/** The former pages are on the sheets until the newer ones are. */
const closeAfterMilliseconds = 5_000;

/**
 * The opened PDF of these bytes, as long as they are shown.
 *
 * @param paper names the paper: pages of another one never stay
 */
export function usePdf(bytes: Uint8Array | null, paper: string): UsedPdf {
  const [used, setUsed] = useState<UsedPdf & { readonly paper: string }>({ ...none, paper });
  useEffect(() => {
    if (bytes === null) return;
    let isLeft = false;
    const opening = openPdf(bytes);
    opening.then(
      (pdf) => {
        if (!isLeft) setUsed({ pdf, failed: false, paper });
      },
      () => {
        if (!isLeft) setUsed({ pdf: null, failed: true, paper });
      },
    );
    return () => {
      isLeft = true;
      setTimeout(
        () => void opening.then(({ close }) => close()).catch(() => undefined),
        closeAfterMilliseconds,
      );
    };
  }, [bytes, paper]);
  return bytes === null || used.paper !== paper ? none : used;
}
