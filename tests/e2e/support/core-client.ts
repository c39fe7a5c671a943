import type { APIRequestContext } from '@playwright/test';
import { createClient, type Client, type Outcome } from '@shared/contract/transport';

/**
 * Asks the core as a page does; for arranging and for checking, never instead of what a test is about.
 *
 * @param request carries the session cookie of the browser
 * @param origin the host's
 */
export function coreClient(request: APIRequestContext, origin: string): Client {
  return createClient({
    async call(method, input) {
      const answer = await request.post(`${origin}/api/call`, {
        data: { method, input },
        headers: { Origin: origin },
      });
      return (await answer.json()) as Outcome;
    },
    subscribe: () => () => undefined,
  });
}
