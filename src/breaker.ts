// How calls ended in, whether the server is fit to be called out. Pure; times are milliseconds of one steady clock.
// Only what speaks of the server's health counts, and each call only for the time it was sent in: what was under way when
// the server was found unfit says nothing new, however late it ends.

/** `ignored`: it says nothing of the server's health, such as a 429. */
export type CallEnd = 'healthy' | 'broken' | 'ignored';

/** Of how many calls how many were broken. */
interface Evidence {
  readonly broken: number;
  readonly of: number;
}

/** `probe`: one call may go out, to ask whether the server is well again. `stop`: it was waited for in vain. */
export type Gate =
  | { readonly kind: 'send' | 'probe' }
  | ({ readonly kind: 'wait'; readonly ms: number } & Evidence)
  | ({ readonly kind: 'stop' } & Evidence);

/** A call that went out; to be handed back once, when it has ended. */
export interface Call {
  readonly opening: number;
  readonly isProbe: boolean;
}

export interface Breaker {
  gate(now: number): Gate;
  /** A call goes out, as `gate` allowed it. */
  sent(): Call;
  ended(call: Call, end: CallEnd, now: number): void;
}

const REMEMBERED = 20;
const IN_A_ROW = 5;
const FIRST_WAIT_MS = 15_000;
const OPENINGS = 3;

/**
 * Opens when half of the last 20 calls, or 5 in a row, were broken, and when a probe is: for 15 s, and twice as long the
 * next time. The third opening is the last, because a server that needs more than that needs people.
 */
export function createBreaker(): Breaker {
  let recent: readonly CallEnd[] = [];
  let openings = 0;
  let open: (Evidence & { readonly until: number }) | undefined;

  const openOn = (found: Evidence, now: number): void => {
    open = { ...found, until: now + FIRST_WAIT_MS * 2 ** openings };
    openings += 1;
    recent = [];
  };

  return {
    gate: (now) => {
      if (open === undefined) return { kind: 'send' };
      const { until, ...found } = open;
      if (openings >= OPENINGS) return { kind: 'stop', ...found };
      return now < until ? { kind: 'wait', ms: until - now, ...found } : { kind: 'probe' };
    },
    sent: () => ({ opening: openings, isProbe: open !== undefined }),
    ended: ({ opening, isProbe }, end, now) => {
      if (opening !== openings) return;
      if (isProbe && end === 'broken') return openOn({ broken: 1, of: 1 }, now);
      // Whatever else a probe meets, somebody answered.
      if (isProbe) open = undefined;
      if (isProbe || end === 'ignored') return;
      recent = [...recent, end].slice(-REMEMBERED);
      const found = evidenceIn(recent);
      if (found !== undefined) openOn(found, now);
    },
  };
}

function evidenceIn(calls: readonly CallEnd[]): Evidence | undefined {
  const row = brokenIn(calls.slice(-IN_A_ROW));
  if (row === IN_A_ROW) return { broken: row, of: row };
  const broken = brokenIn(calls);
  return calls.length === REMEMBERED && broken * 2 >= REMEMBERED ? { broken, of: REMEMBERED } : undefined;
}

const brokenIn = (calls: readonly CallEnd[]): number => calls.filter((end) => end === 'broken').length;
