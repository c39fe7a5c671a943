import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config';

/** The measurements in a real browser; not part of the tests, because a time proves nothing on a busy machine. */
export default defineConfig({
  ...base,
  outputDir: '../../../test-results/bench-browser',
  workers: 1,
  timeout: 300_000,
  projects: [
    { name: 'bench', testDir: '.', testMatch: '*.bench.spec.ts', use: base.projects?.[0]?.use ?? {} },
  ],
});
