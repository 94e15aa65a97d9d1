// Outcomes of calls in, whether the server is fit to be called out. Pure; times are milliseconds of one steady clock.
// Only what speaks of the server's health counts: 5xx, timeouts and resets against it, every other answer for it; a 429 is neither.

/** How a call ended. `ignored`: it says nothing, such as a 429 or a call that never left. */
export type CallEnd = 'healthy' | 'broken' | 'ignored';

export interface Breaker {
  /** `send` now, `wait` so many milliseconds, or `stop` the run. Infinity: until the probe has ended. */
  gate(now: number): { readonly kind: 'send' } | { readonly kind: 'wait'; readonly ms: number } | { readonly kind: 'stop' };
  /** A call goes out, which `gate` allowed; true where it is the probe, which has to be a read. */
  sent(now: number): boolean;
  /** `probe`: what `sent` said of this call. */
  ended(end: CallEnd, probe: boolean, now: number): void;
}

const REMEMBERED = 20;
const IN_A_ROW = 5;
const FIRST_OPEN_MS = 15_000;
const LONGEST_OPEN_MS = 120_000;
const OPENINGS = 3;

/** Opens on half of the last 20 calls, or 5 in a row, that were broken; for 15 s, doubled with each opening up to 120 s. The third opening stops. */
export function createBreaker(): Breaker {
  let recent: readonly CallEnd[] = [];
  let openings = 0;
  let openUntil: number | undefined;
  let probing = false;

  const tripped = (): boolean => {
    const broken = recent.filter((end) => end === 'broken').length;
    const row = recent.slice(-IN_A_ROW);
    return (
      (recent.length === REMEMBERED && broken * 2 >= REMEMBERED) || (row.length === IN_A_ROW && row.every((end) => end === 'broken'))
    );
  };

  const open = (now: number): void => {
    openUntil = now + Math.min(LONGEST_OPEN_MS, FIRST_OPEN_MS * 2 ** openings);
    openings += 1;
    recent = [];
  };

  return {
    gate: (now) => {
      if (openings >= OPENINGS) return { kind: 'stop' };
      if (openUntil === undefined) return { kind: 'send' };
      if (now < openUntil) return { kind: 'wait', ms: openUntil - now };
      return probing ? { kind: 'wait', ms: Number.POSITIVE_INFINITY } : { kind: 'send' };
    },
    sent: (now) => {
      if (openUntil === undefined || now < openUntil) return false;
      probing = true;
      return true;
    },
    ended: (end, probe, now) => {
      if (probe) probing = false;
      if (probe && end === 'broken') open(now);
      if (probe && end === 'healthy') openUntil = undefined;
      // Calls that were under way when it opened say nothing new.
      if (probe || openUntil !== undefined || end === 'ignored') return;
      recent = [...recent, end].slice(-REMEMBERED);
      if (tripped()) open(now);
    },
  };
}
