// The sources that decide what is safe, by name, each with the tests that stand closest to it and are fast.
// Their mutants must be killed by these tests alone (scripts/mutants.mjs), and these must take each of their branches.

/**
 * `besides`: further sources of which these tests must take each branch; their mutants have not been counted.
 * @typedef {{ name: string, sources: readonly string[], besides?: readonly string[], tests: readonly string[] }} Part
 */

/** Of the mutants of a part, in percent, must be killed. */
export const LEAST_SCORE = 90;

/** @type {readonly Part[]} */
export const CORE = [
  { name: 'direction', sources: ['src/plan/direction.ts'], tests: ['test/plan/direction.test.ts'] },
  {
    name: 'diff',
    sources: ['src/plan/diff.ts', 'src/plan/normalise.ts', 'src/plan/compare.ts'],
    tests: ['test/plan/diff.test.ts', 'test/plan/unseen.test.ts'],
  },
  {
    name: 'policy',
    sources: [
      'src/plan/policy.ts',
      'src/plan/rules.ts',
      'src/plan/limits.ts',
      'src/plan/protected.ts',
      'src/plan/overrides.ts',
      'src/plan/combinations.ts',
      'src/plan/consent.ts',
      'src/plan/precedents.ts',
      'src/plan/promotion.ts',
      'src/plan/windows.ts',
      'src/plan/verdict.ts',
    ],
    tests: [
      'test/plan/policy.test.ts',
      'test/plan/policy-rules.test.ts',
      'test/plan/policy-history.test.ts',
      'test/plan/policy-windows.test.ts',
      'test/plan/findings.test.ts',
      'test/plan/with-findings.test.ts',
    ],
  },
  {
    name: 'chain',
    sources: ['src/history/chain.ts'],
    tests: ['test/history/chain.test.ts', 'test/history/chain-unexplained.test.ts'],
  },
  { name: 'undo', sources: ['src/history/undo.ts'], tests: ['test/history/undo.test.ts', 'test/history/undo-laws.test.ts'] },
  {
    name: 'waves',
    sources: ['src/apply/waves.ts', 'src/apply/rollout.ts'],
    tests: ['test/apply/rollout.test.ts', 'test/apply/rollout-order.test.ts', 'test/apply/urgency.test.ts'],
  },
  { name: 'pace', sources: ['src/databrain/pace.ts'], tests: ['test/databrain/pace.test.ts'] },
  {
    name: 'rate',
    sources: [
      'src/databrain/rate-controller.ts',
      'src/databrain/rate-cap.ts',
      'src/databrain/rate-headers.ts',
      'src/databrain/told-limit.ts',
      'src/databrain/told-flow.ts',
    ],
    besides: ['src/databrain/window-count.ts', 'src/databrain/learned-limit.ts', 'src/databrain/rate-bracket.ts'],
    tests: [
      'test/databrain/limits.test.ts',
      'test/databrain/pace-steps.test.ts',
      'test/databrain/pace-turns.test.ts',
      'test/databrain/rate-controller.test.ts',
      'test/databrain/rate-headers.test.ts',
    ],
  },
  {
    name: 'decode',
    sources: [
      'src/databrain/decode.ts',
      'src/databrain/decode-closer.ts',
      'src/databrain/decode-datamarts.ts',
      'src/databrain/decode-settings.ts',
    ],
    tests: [
      'test/databrain/decode.test.ts',
      'test/databrain/decode-exactly.test.ts',
      'test/databrain/decode-closer.test.ts',
      'test/databrain/datamarts.test.ts',
    ],
  },
  {
    name: 'parse',
    sources: ['src/manifest/parse.ts', 'src/manifest/parse-plain.ts'],
    besides: ['src/manifest/plain-shape.ts'],
    tests: ['test/manifest/parse-plain.test.ts'],
  },
  {
    name: 'syntax',
    sources: ['src/manifest/syntax.ts'],
    tests: ['test/manifest/syntax.test.ts', 'test/manifest/syntax-placeless.test.ts'],
  },
  {
    name: 'block-reader',
    sources: [
      'src/manifest/block-reader.ts',
      'src/manifest/block-reader-flow.ts',
      'src/manifest/block-reader-folded.ts',
      'src/manifest/block-reader-mapping.ts',
      'src/manifest/block-reader-scalar.ts',
    ],
    tests: ['test/manifest/block-reader.test.ts'],
  },
];
