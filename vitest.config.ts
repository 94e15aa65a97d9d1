import { defineConfig } from 'vitest/config';

// CI asks for a machine-readable report beside the usual one, to count tests from.
const report = process.env.VITEST_JSON_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    environment: 'node',
    // CommonJS packages are imported exactly as Node does it, or a test would accept an import that the CLI then trips over.
    deps: { interopDefault: false },
    // GitHub's language service imports JSON in the way of a bundler, which Node refuses.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)\b/] } },
    // The default leaves a core idle, which on two is half the machine.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/generated/**'] },
  },
});
