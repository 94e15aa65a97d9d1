// How mutants are made and run: in a copy of the tree, out of sight of everything that reads it. What was found before counts
// again where neither the source nor its tests have changed since. scripts/mutants.mjs adds what is to be mutated.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // The tests are chosen already; to ask once more for each mutant which are related costs more than it spares.
  vitest: { configFile: 'mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  ignorePatterns: ['bench', 'dist', 'docs', 'page', 'reports', 'coverage'],
  tempDirName: join(tmpdir(), 'embed-sync-mutants'),
  tsconfigFile: 'none',
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  warnings: false,
};
