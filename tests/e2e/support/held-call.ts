import type { Page, Route } from '@playwright/test';
import type { MethodName } from '@shared/contract/contract';

export interface HeldCall {
  /** Waits until the call is on its way, then lets it go on. */
  release(): Promise<void>;
}

/** Holds the next call of a method on its way from a window to the core. */
export async function holdNextCall(page: Page, method: MethodName): Promise<HeldCall> {
  let letGo = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (letGo = resolve));
  let send = (): void => undefined;
  const isSent = new Promise<void>((resolve) => (send = resolve));
  let isHeld = false;
  await page.route('**/api/call', async (route: Route) => {
    if (!isHeld && methodOf(route) === method) {
      isHeld = true;
      send();
      await isReleased;
    }
    await route.continue();
  });
  return {
    async release() {
      await isSent;
      letGo();
    },
  };
}

function methodOf(route: Route): unknown {
  return (route.request().postDataJSON() as { readonly method: unknown }).method;
}
