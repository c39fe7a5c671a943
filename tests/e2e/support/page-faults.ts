import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** What went wrong in the pages of a context: errors of scripts, of the console, of the content security policy. */
export interface PageFaults {
  readonly all: readonly string[];
  /** Faults that belong to the test, for example of a connection that it cut itself. */
  expect(pattern: RegExp): void;
}

/** Listens to every page of a context, from before its first script. */
export async function watchPages(context: BrowserContext): Promise<PageFaults> {
  const found: string[] = [];
  const expected: RegExp[] = [];
  const report = (fault: string): void => void found.push(fault);

  await context.exposeFunction('reportPolicyViolation', report);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportPolicyViolation } = window as unknown as {
        reportPolicyViolation: (fault: string) => void;
      };
      reportPolicyViolation(`content security policy: ${violatedDirective} stopped ${blockedURI}`);
    });
  });
  context.on('page', (page: Page) => {
    page.on('pageerror', (error) => report(`script: ${error.stack ?? error.message}`));
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
    });
  });
  return {
    get all() {
      return found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    },
    expect: (pattern) => void expected.push(pattern),
  };
}
