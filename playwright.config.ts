import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/chromium.mjs';

const chromium = findChromium();

/** Chromium for every test that shows a page. */
const inChromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    // Without a Chromium of the machine Playwright takes its own.
    ...(chromium === undefined ? {} : { executablePath: chromium }),
    // The tests speak with 127.0.0.1 only: everything by which Chromium calls elsewhere is switched off.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

export default defineConfig({
  outputDir: 'test-results/e2e',
  workers: 2,
  // A shared machine may stop a browser for seconds. What passes only when tried again is named at the end of `npm test`.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Generous, because two browsers share two cores with what else the machine does; a sound run needs a tenth.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    timezoneId: 'Asia/Bishkek',
    // A trace doubles the time of every test; `npx playwright test --trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'browser-host',
      testDir: 'tests/e2e',
      // Every test has an office of its own.
      fullyParallel: true,
      use: inChromium,
    },
    // These tests decide themselves whether Electron can run here, and skip with the reason where it cannot.
    { name: 'electron', testDir: 'tests/electron', testMatch: '*.spec.ts', use: inChromium },
  ],
});
