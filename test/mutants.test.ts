// What scripts/mutants.mjs found last: of each part of the core enough, and of each of its sources anything at all.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE, LEAST_SCORE } from '../scripts/core.mjs';

type Scores = Record<string, { readonly killed: number; readonly survived: number }>;
const scores: Scores = JSON.parse(readFileSync('test/mutation-scores.json', 'utf8'));

describe.each(CORE)('$name', ({ sources, tests }) => {
  it('has its sources and tests where they are said to be', () => {
    expect([...sources, ...tests].filter((path) => !existsSync(path))).toEqual([]);
  });

  it(`has tests that kill ${LEAST_SCORE} % of its mutants`, () => {
    const found = sources.map((source) => scores[source] ?? { killed: 0, survived: Number.POSITIVE_INFINITY });
    const killed = found.reduce((sum, one) => sum + one.killed, 0);
    const all = found.reduce((sum, one) => sum + one.killed + one.survived, 0);
    expect((100 * killed) / all).toBeGreaterThanOrEqual(LEAST_SCORE);
  });
});

it('no score is kept of what is not of the core', () => {
  const sources = CORE.flatMap((part) => part.sources);
  expect(Object.keys(scores).filter((source) => !sources.includes(source))).toEqual([]);
});
