// In: words that choose from scripts/core.mjs by name (none: all). Out: each branch that the tests of a part do not take,
// and exit code 1 where there is one.
import { startVitest } from 'vitest/node';
import { CORE } from './core.mjs';

const words = process.argv.slice(2);
const chosen = CORE.filter(({ name }) => words.length === 0 || words.includes(name));
const vitest = await startVitest(
  'test',
  chosen.flatMap(({ tests }) => tests),
  {
    watch: false,
    reporters: [['default', { summary: false }]],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: chosen.flatMap(({ sources, besides = [] }) => [...sources, ...besides]),
      reporter: ['json', 'text'],
      reportsDirectory: 'coverage/core',
      thresholds: { perFile: true, branches: 100 },
    },
  },
);
await vitest.close();
