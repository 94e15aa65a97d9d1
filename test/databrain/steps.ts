// The steps of a pace as text, one world a line, for tests that pin them down to the millisecond.
// Columns: what the server tells, round trip | requests sent, refused | last answer, and the sum of all arrivals, in ms.

import { type ControllerOptions, createRateController } from '../../src/databrain/rate-controller.ts';
import { type Family, seeded, simulate, type World } from '../support/rate-sim.ts';

const TELLS: readonly (readonly [name: string, tells: NonNullable<World['tells']>])[] = [
  ['nothing', {}],
  ['the wait', { retryAfter: true }],
  ['its state', { headers: true, retryAfter: true }],
];

type Options = Omit<ControllerOptions, 'random'>;

function lineOf(name: string, world: World, options: Options): string {
  const { served, endMs } = simulate(world, createRateController({ ...options, random: seeded(7) }));
  const refused = served.filter(({ passed }) => !passed).length;
  const sum = served.reduce((total, { at }) => total + at, 0);
  const cells = [
    name.padEnd(9),
    `${world.roundTripMs}`.padStart(3),
    '|',
    `${served.length}`.padStart(4),
    `${refused}`.padStart(3),
  ];
  return [...cells, '|', `${Math.round(endMs)}`.padStart(6), `${Math.round(sum)}`.padStart(9)].join(' ');
}

/** Five minutes, or 1,000 requests, at a short and a long way. */
export const steps = (family: Family, more: Partial<World> = {}, options: Options = {}): string =>
  TELLS.flatMap(([name, tells]) =>
    [20, 500].map((roundTripMs) => {
      const length = { workers: 20, untilMs: 300_000, requests: 1000, seed: 1 };
      return lineOf(name, { ...length, family, tells, roundTripMs, ...more }, options);
    }),
  ).join('\n');

export const bucket = (perSecond: number, burst: number): Family => ({ kind: 'bucket', perSecond, burst });

export const window = (requests: number, seconds: number, opens: 'by-clock' | 'by-request' = 'by-clock'): Family => ({
  kind: 'window',
  requests,
  windowMs: seconds * 1000,
  opens,
});

export const log = (requests: number, seconds: number): Family => ({ kind: 'log', requests, windowMs: seconds * 1000 });

/** The limit is another after 40 s. */
export const turn = (factor: number): Partial<World> => ({ turn: { atMs: 40_000, factor } });
