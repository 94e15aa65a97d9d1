// Plays thousands of random schedules and holds every law against each: what they are about must happen in some of them, and
// every kind of fault must strike at every step where it can.

import type fc from 'fast-check';
import { expect } from 'vitest';
import { hold, isReplay } from '../support/hold.ts';
import { type Played, play, type Schedule } from '../support/schedule.ts';
import { createCoverage } from './coverage.ts';
import { broken } from './laws.ts';

interface Claim {
  /** As `npm run proof` shows it. */
  readonly name: string;
  readonly schedules: fc.Arbitrary<Schedule>;
  readonly times: number;
  /** Where one of these happens in less than one schedule of a hundred, nothing was proved. */
  readonly about: readonly Happening[];
  /** The kinds of faults that are held to have struck everywhere. */
  readonly covers: readonly string[];
}

type Happening = keyof typeof HAPPENINGS;

const HAPPENINGS = {
  killed: ({ world }: Played) => world.lives.some(({ killed }) => killed),
  stopped: ({ world }: Played) => world.lives.some(({ result }) => result?.stopped?.code === 'TERMINATED'),
  'failing disk': ({ world }: Played) => world.lives.some(({ failedAt }) => failedAt !== undefined),
  'taken back': ({ takenBack }: Played) => takenBack?.back.result?.outcomes.some(({ status }) => status === 'verified') === true,
  refused: ({ takenBack }: Played) => (takenBack?.back.planned?.plan.refused.length ?? 0) > 0,
  'locked out': ({ world }: Played) => world.lives.some(({ error }) => error?.code === 'LOCKED'),
  overtaken: ({ world }: Played) => world.lives.some(({ error }) => error?.message.includes('by another process') === true),
  'both sent': ({ world }: Played) =>
    world.lives.filter(({ sends, plan }) => sends.length > 0 && plan.updates !== undefined).length > 1,
} as const;

/** Fails where a law is broken, and where what the claim is about was not tried. */
export async function prove({ name, schedules, times, about, covers }: Claim): Promise<void> {
  const coverage = createCoverage();
  const happened = new Map<Happening, number>();
  const judge = async (schedule: Schedule): Promise<void> => {
    const played = await play(schedule);
    expect(broken(played)).toEqual([]);
    coverage.count(played);
    for (const what of about) if (HAPPENINGS[what](played)) happened.set(what, (happened.get(what) ?? 0) + 1);
  };
  const count = await hold(schedules, { name, times, judge });
  if (isReplay) return;
  expect(about.filter((what) => (happened.get(what) ?? 0) < count / 100)).toEqual([]);
  expect(coverage.missing(covers)).toEqual([]);
  if (covers.length > 0) expect(coverage.unused()).toEqual([]);
  coverage.tell();
}
