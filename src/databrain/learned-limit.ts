// Passes and refusals in, the pace that an unknown limit bears out. Pure; times are milliseconds of one steady clock.
// It feels its way up until the first refusal, measures between refusals, and from then on keeps just below what it measured.

export interface LearnedLimit {
  /** 0: there is room now. Infinity: not before another answer. */
  waitMs(now: number, inFlight: number): number;
  sent(now: number): void;
  /** An answer that was no refusal, to a request sent at `sentAt`. */
  passed(sentAt: number, inFlight: number): void;
  /** The first refusal after a resume. `count` more may follow from the same burst. `askedMs`: what it asked to wait. */
  refused(now: number, askedMs: number | undefined): void;
  /** Another refusal of the same burst. */
  refusedToo(): void;
  /** Sending goes on; `at`: when the first request that passed again was sent. */
  resumed(at: number): void;
  /** Requests a millisecond, once measured. */
  rate(): number | undefined;
}

type Phase = 'feel' | 'measure' | 'cruise' | 'window';

const P = {
  start: 2,
  grow: 0.25,
  headroom: 0.985,
  k0: 5000,
  kMax: 20000,
  climbMs: 8000,
  tau: 20000,
  price: 650,
  window: 3000,
};
export const tuning = P;

export function createLearnedLimit(): LearnedLimit {
  let phase: Phase = 'feel';
  let room = P.start;
  let resumeAt: number | undefined;
  let passedSince = 0;
  let refusedAt = 0;
  let refusals = 0;
  let lastPause = 0;
  let asked: number | undefined;
  let low = 0;
  let high = 0;
  let quietMs = P.k0;
  let nextSlot = Number.NEGATIVE_INFINITY;
  const recent: number[] = [];
  let failedRate = Number.POSITIVE_INFINITY;
  let budget = Number.POSITIVE_INFINITY;
  let windowMs: number | undefined;
  let skips = 0;
  let skipsNow = 0;
  let usedInWindow = 0;
  let maxInFlight = 0;
  let lastEventInWindow = false;

  const pace = (now: number): number => {
    const t = now - (resumeAt ?? now);
    const from = low * P.headroom;
    const climb = Math.min(1, t / (quietMs * P.climb));
    const over = Math.max(0, t - quietMs);
    return from + (high - from) * climb + low * (0.01 * Math.min(2, over / 5000) + (over / P.tau) ** 3);
  };

  const recentRate = (now: number): number => {
    const first = recent[0];
    if (first === undefined || recent.length < 3 || now <= first) return Number.POSITIVE_INFINITY;
    return recent.length / (now - first);
  };

  const learn = (at: number): void => {
    const since = resumeAt;
    if (since === undefined) return;
    const span = at - since;
    const paused = at - refusedAt;
    if (passedSince < 1 || span <= 0) return;
    const before = low;
    const floor = Math.min(passedSince / (span + Math.max(0, lastPause - paused)), failedRate);
    const top = span > paused ? Math.min((passedSince + 1) / (span - paused), failedRate * 1.1) : failedRate;
    const agree = before > 0 && floor <= high && top >= low;
    low = Math.max(floor, agree ? low : before / 4);
    high = Math.max(low, agree ? Math.min(top, high) : top);
    lastPause = paused;
    const stable = agree && high / low <= 1.06;
    const kMax = Math.max(P.kMax, (refusals * P.price) / low);
    quietMs = stable ? Math.min(quietMs * 2, kMax) : P.k0;
  };

  return {
    waitMs: (now, inFlight) => {
      if (phase === 'cruise') return Math.max(0, nextSlot - now);
      if (phase === 'window' && usedInWindow >= budget) {
        if (windowMs !== undefined && skipsNow > 0 && resumeAt !== undefined) {
          const next = resumeAt + windowMs;
          if (now < next) return next - now;
          skipsNow--;
          usedInWindow = 0;
          resumeAt = next;
          passedSince = 0;
          return 0;
        }
        return inFlight < 1 ? 0 : Number.POSITIVE_INFINITY;
      }
      return inFlight < Math.floor(room) ? 0 : Number.POSITIVE_INFINITY;
    },
    sent: (now) => {
      recent.push(now);
      while (recent.length > 8 && now - (recent[0] ?? now) > 1000) recent.shift();
      usedInWindow++;
      if (phase === 'cruise') {
        const step = 1 / pace(now);
        nextSlot = Math.max(nextSlot, now - Math.max(5, 0)) + step;
      }
    },
    passed: (sentAt, inFlight) => {
      if (resumeAt === undefined || sentAt >= resumeAt) passedSince++;
      maxInFlight = Math.max(maxInFlight, inFlight + 1);
      if (phase !== 'cruise' && inFlight + 1 >= Math.floor(room) && usedInWindow < budget) room += P.grow;
    },
    refused: (now, askedMs) => {
      asked = askedMs;
      refusedAt = now;
      refusals = 1;
      failedRate = recentRate(now);
      usedInWindow--;
    },
    refusedToo: () => {
      refusals++;
      usedInWindow--;
    },
    resumed: (at) => {
      const long = (asked ?? 0) >= P.window;
      if (long && phase !== 'cruise') {
        const was = budget;
        const counted = passedSince;
        if (phase === 'window' && resumeAt !== undefined && lastEventInWindow) windowMs = at - resumeAt;
        if (Number.isFinite(was) && Math.abs(counted / was - 1) <= 0.02) skips = Math.min(8, Math.max(1, skips * 2));
        else skips = 0;
        skipsNow = skips;
        budget = Math.max(1, counted);
        lastEventInWindow = true;
        phase = 'window';
        room = Math.max(room, 2);
      } else if (phase === 'feel') {
        phase = 'measure';
        room = Math.max(1, maxInFlight / 4);
      } else {
        learn(at);
        if (low > 0) {
          phase = 'cruise';
          nextSlot = at + 1 / low;
        }
      }
      if ((globalThis as any).TRACE) console.log('resume', at|0, phase, 'A', passedSince, 'low', (low*1000).toFixed(2), 'high', (high*1000).toFixed(2), 'quiet', quietMs|0, 'failed', (failedRate*1000).toFixed(1), 'ref', refusals, 'room', room, 'budget', budget, windowMs, skips);
      resumeAt = at;
      passedSince = 0;
      usedInWindow = 0;
    },
    rate: () => (phase === 'cruise' ? low : undefined),
  };
}
