import { useOffice, useOpenScreen } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { hrefOf, screenPath } from '@renderer/app/routes';

/** Opens the second screen of a hearing: a window of the program's own, or a page of its own in the browser. */
export function useSecondScreen(): (hearingId: string) => Promise<void> {
  const hasWindow = useOffice().data?.capabilities.canOpenScreen === true;
  const open = useOpenScreen();
  const step = useStep();
  return async (hearingId) => {
    if (hasWindow) await step(() => open(hearingId));
    else window.open(hrefOf(screenPath(hearingId)), 'keneshme-screen');
  };
}
