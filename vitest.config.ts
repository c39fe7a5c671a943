import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/**
 * Tests of functions that keep nothing: no mocks, no clock, no process, no disk. Their files share a worker and what it
 * has loaded, which halves the time of the whole.
 */
const pure = [
  'tests/unit/{hearing,line,pages,record,register,room,rules,search}/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
];

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve(here, 'shared'),
      '@core': resolve(here, 'electron/core'),
      '@storage': resolve(here, 'electron/storage'),
      '@search': resolve(here, 'electron/search'),
      '@documents': resolve(here, 'electron/documents'),
      '@host': resolve(here, 'electron/host'),
      '@renderer': resolve(here, 'renderer'),
    },
  },
  test: {
    testTimeout: 60_000,
    // Left to itself Vitest keeps one core free, and on two cores runs one file after the other.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, benchmark: { include: [] } } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['tests/{unit,contract,storage,documents,architecture}/**/*.test.ts'],
          exclude: pure,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
