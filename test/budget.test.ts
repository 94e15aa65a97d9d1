import { describe, expect, it } from 'vitest';
import { createRetryBudget } from '../src/budget.ts';

const taken = (begun: number, asked: number): number => {
  const budget = createRetryBudget();
  for (let n = 0; n < begun; n++) budget.begun();
  return Array.from({ length: asked }, () => budget.take()).filter(Boolean).length;
};

describe('a retry budget', () => {
  it.each([
    [0, 10, 'ten before anything has begun'],
    [9, 10, 'nothing for less than ten first attempts'],
    [10, 11, 'one more for ten'],
    [1000, 110, 'a tenth of what has begun, and ten'],
  ])('of %i first attempts allows %i repetitions: %s', (begun, allowed) => {
    expect(taken(begun, 2000)).toBe(allowed);
  });

  it('earns while it is spent', () => {
    const budget = createRetryBudget();
    for (let n = 0; n < 10; n++) budget.take();
    expect(budget.take()).toBe(false);
    for (let n = 0; n < 10; n++) budget.begun();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });
});
