// A law and values to hold it against, thousands of times. What gates a merge takes the same values each time; new ones are for
// the proof (EMBED_SYNC_PROOF=1), which may find what nobody broke today, in EMBED_SYNC_PROOF_MINUTES at most.
// A failure prints a seed and a path; EMBED_SYNC_SEED='SEED PATH' tries that very value again, 'SEED' all of them.

import fc from 'fast-check';
import { tried } from './tried.ts';

const GATE_SEED = 20_261_122;
const [given = '', path] = (process.env.EMBED_SYNC_SEED ?? '').split(' ');
const minutes = Number(process.env.EMBED_SYNC_PROOF_MINUTES ?? 0);

export const isProof = process.env.EMBED_SYNC_PROOF === '1';
/** Whether one value that once failed is tried again: what is said of all of them does not hold for it. */
export const isReplay = path !== undefined;

/** How often: as what gates a merge, or as the proof. */
export const timesOf = (gate: number, proof: number): number => (isProof ? proof : gate);

interface Law<T> {
  /** As `npm run proof` shows it. */
  readonly name: string;
  readonly times: number;
  /** How many things one value tries. */
  readonly each?: number;
  /** Throws where it is broken. */
  readonly judge: (value: T) => Promise<void> | void;
}

/** How many values were tried; throws for the smallest that breaks the law. */
export async function hold<T>(values: fc.Arbitrary<T>, { name, times, each = 1, judge }: Law<T>): Promise<number> {
  const seed = given !== '' ? Number(given) : isProof ? Date.now() % 2 ** 31 : GATE_SEED;
  let count = 0;
  const property = fc.asyncProperty(values, async (value) => {
    count += 1;
    await judge(value);
  });
  const extent = path === undefined ? { numRuns: times } : { path, endOnFailure: true };
  await fc.assert(property, { seed, ...extent, ...(minutes > 0 && { interruptAfterTimeLimit: minutes * 60_000 }) });
  tried(name, count * each, { seed });
  return count;
}
