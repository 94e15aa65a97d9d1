// Sends and answers in, when the next request may go out. Pure; times are milliseconds of one steady clock.
// One refusal holds everybody back, and after it one request at a time feels its way until one has passed.

import { createLearnedLimit } from './learned-limit.ts';
import { createRateCap, type Rate } from './rate-cap.ts';
import type { LimitNews } from './rate-headers.ts';
import { createToldLimit } from './told-limit.ts';

export interface ControllerOptions {
  /** Never more than this, whatever the server allows. */
  readonly rate?: Rate;
  /** Share of a told limit that is left for others, in [0, 0.9]; none without one. */
  readonly spareShare?: number;
  /** Share of a told limit that only urgent requests may use, in [0, 0.5]; none without one. */
  readonly reserveShare?: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** A request that was sent; to be handed back once, with its answer or without. */
export interface Ticket {
  readonly sentAt: number;
}

/** What of an answer concerns the pace. */
export interface Verdict {
  readonly refused: boolean;
  readonly retryAfterMs?: number;
  readonly news?: LimitNews;
}

export interface RateController {
  /** Milliseconds until one request may be sent. 0: now. Infinity: not before another was settled. */
  waitMs(now: number, urgent?: boolean): number;
  sent(now: number): Ticket;
  /** `verdict` is absent where no answer came. */
  settled(ticket: Ticket, now: number, verdict?: Verdict): void;
}

const OWN_PAUSE_MS = { first: 250, growth: 1.8, longest: 8000 };
const LONGEST_JITTER_MS = 500;
/** So often may a server that claims to have room refuse before its claims are ignored. */
const CONTRADICTIONS = 3;

export function createRateController(options: ControllerOptions): RateController {
  const { random } = options;
  const cap = options.rate === undefined ? undefined : createRateCap(options.rate);
  const told = createToldLimit({ spare: options.spareShare ?? 0, reserve: options.reserveShare ?? 0 });
  const learned = createLearnedLimit();
  let inFlight = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let feeling = false;
  let held = false;
  let feeler: Ticket | undefined;
  let refusalsInARow = 0;
  let lastRefusal = Number.NEGATIVE_INFINITY;
  let contradictions = 0;

  const believed = (): boolean => told.known() && contradictions < CONTRADICTIONS;

  const hold = (now: number, asked: number | undefined): void => {
    const rate = learned.rate();
    const first = Math.max(OWN_PAUSE_MS.first, rate === undefined ? 0 : 1.5 / rate);
    const own = Math.min(OWN_PAUSE_MS.longest, first * OWN_PAUSE_MS.growth ** (refusalsInARow - 1)) * (1 - random() / 4);
    const wait =
      asked === undefined
        ? own
        : Math.max(asked + random() * Math.min(asked / 10, LONGEST_JITTER_MS), 50, refusalsInARow > 1 ? own : 0);
    pausedUntil = Math.max(pausedUntil, now + wait);
  };

  const refused = (ticket: Ticket, now: number, { retryAfterMs, news }: Verdict): void => {
    const refusal = { sentAt: ticket.sentAt, at: now, askedMs: retryAfterMs };
    const sameBurst = ticket.sentAt <= lastRefusal && ticket !== feeler;
    if (sameBurst) {
      if (!believed()) learned.refusedToo(refusal);
    } else {
      refusalsInARow++;
      if (told.known() && (news === undefined || news.remaining > 0)) contradictions++;
      if (!believed()) (held ? learned.refusedToo : learned.refused)(refusal);
      held = true;
      lastRefusal = now;
    }
    // A wait that was asked for and kept is permission enough, where the pace is known.
    feeling = !(retryAfterMs !== undefined && learned.rate() !== undefined && !believed() && refusalsInARow < 2);
    hold(now, retryAfterMs ?? (believed() || refusalsInARow < 2 ? undefined : learned.closedMs(now)));
  };

  const resume = (at: number): void => {
    held = false;
    learned.resumed(at);
    learned.sent(at);
  };

  return {
    waitMs: (now, urgent = false) => {
      if (pausedUntil > now) return pausedUntil - now;
      if (feeling && feeler !== undefined) return Number.POSITIVE_INFINITY;
      const moment = { now, inFlight };
      const room = believed() ? told.waitMs(moment, urgent) : feeling ? 0 : learned.waitMs(now, inFlight);
      return Math.max(room, cap?.waitMs(now) ?? 0);
    },
    sent: (now) => {
      const ticket = { sentAt: now };
      inFlight++;
      if (feeling) feeler = ticket;
      else if (held) resume(now);
      else learned.sent(now);
      told.sent(now);
      cap?.sent(now);
      return ticket;
    },
    settled: (ticket, now, verdict) => {
      inFlight--;
      if (verdict?.news !== undefined) told.hear(verdict.news, !verdict.refused, { now, inFlight, sentAt: ticket.sentAt });
      else if (verdict !== undefined && !verdict.refused) told.passed();
      if (verdict?.refused) refused(ticket, now, verdict);
      else if (verdict !== undefined) {
        if (ticket === feeler) {
          feeling = false;
          resume(ticket.sentAt);
        }
        if (ticket.sentAt > lastRefusal) refusalsInARow = 0;
        learned.passed(ticket.sentAt, { now, inFlight });
      }
      if (ticket === feeler) feeler = undefined;
    },
  };
}
