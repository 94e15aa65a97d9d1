// The parts of `npm run proof`: which tests each runs, and how often things must have been tried in all of them together.

/**
 * `minutesOf`: the share of `--minutes` that one of its properties may take. `planted` and `mutants` have ways of their own.
 * @typedef {{ name: string, tests: readonly string[], minutesOf?: number }} Part
 */

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'schedules',
    tests: ['test/apply/schedules.test.ts', 'test/apply/ways-back.test.ts', 'test/apply/two-at-once.test.ts'],
    minutesOf: 0.25,
  },
  { name: 'replacing', tests: ['test/apply/replacing.test.ts'], minutesOf: 0.1 },
  { name: 'branch', tests: ['test/history/git-store.test.ts', 'test/history/git-processes.test.ts'], minutesOf: 0.05 },
  { name: 'kills', tests: ['test/process/kill.test.ts', 'test/process/kill-replacing.test.ts'] },
  { name: 'disk', tests: ['test/apply/failing-disk.test.ts'] },
  { name: 'log', tests: ['test/history/chain.test.ts'] },
  { name: 'inputs', tests: ['test/corpora'] },
  { name: 'sinks', tests: ['test/render/sinks.test.ts'], minutesOf: 0.02 },
  { name: 'reader', tests: ['test/manifest/block-reader.test.ts'], minutesOf: 0.05 },
  {
    name: 'canary',
    tests: ['test/process/canary-search.test.ts', 'test/process/canary.test.ts', 'test/commands/echoed-token.test.ts'],
  },
  { name: 'tls', tests: ['test/process/tls.test.ts'] },
  { name: 'soak', tests: ['test/process/soak.test.ts'] },
  { name: 'planted', tests: [] },
  { name: 'mutants', tests: [] },
];

/** @type {readonly import('./proof-table.mjs').Goal[]} */
export const GOALS = [
  { what: 'fault schedules', least: 100_000 },
  { what: 'SIGKILLs of the program', least: 300 },
  { what: 'file operations made to fail', least: 840 },
  { what: 'bad inputs', least: 3_000 },
  { what: 'log corruptions', least: 13_000 },
  ...['a log', 'JSON', 'annotations', 'Markdown', 'CSV', 'SARIF'].map((place) => ({
    what: `hostile texts in ${place}`,
    least: 20_000,
  })),
  { what: 'odd documents', least: 100_000 },
  { what: 'planted bugs', least: 30 },
];
