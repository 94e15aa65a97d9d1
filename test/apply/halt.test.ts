// Why a run ends is what came first: a signal is not hidden by what fails after it, nor the other way round.

import { expect, it } from 'vitest';
import { createHalt } from '../../src/apply/halt.ts';

const failure = { code: 'ROLLOUT_STOPPED', message: 'enough failures' } as const;

it('a signal stays the reason although nobody asked before something failed', () => {
  const stop = new AbortController();
  const halt = createHalt(stop.signal);
  expect(halt.reason()).toBeUndefined();
  stop.abort('SIGTERM');
  halt.because(failure);
  expect(halt.reason()).toMatchObject({ code: 'TERMINATED' });
});

it('a failure stays the reason when a signal comes after it', () => {
  const stop = new AbortController();
  const halt = createHalt(stop.signal);
  halt.because(failure);
  stop.abort('SIGINT');
  halt.because({ code: 'HTTP_401', message: 'no' });
  expect(halt.reason()).toEqual(failure);
});
