// First attempts and repetitions in, whether one more repetition is decent out. Pure.
// A server in trouble must not be met with a multiple of the work; so what may be repeated is a share of what was begun.

/** For one run. */
export interface RetryBudget {
  /** To be told of every first attempt. */
  begun(): void;
  /** Takes one repetition; false where none is left, and then the operation fails instead of waiting. */
  take(): boolean;
}

const FLOOR = 10;
/** First attempts that earn one repetition: counted whole, because tenths do not add up to one. */
const PER_REPETITION = 10;

/** Ten repetitions, and one more for every ten first attempts. Waits after a 429 are the pacer's and cost nothing here. */
export function createRetryBudget(): RetryBudget {
  let begun = 0;
  let taken = 0;
  return {
    begun: () => {
      begun += 1;
    },
    take: () => {
      if (taken >= FLOOR + Math.floor(begun / PER_REPETITION)) return false;
      taken += 1;
      return true;
    },
  };
}
