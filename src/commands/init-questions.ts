// A person at a terminal in, what init needs to know out. Enter takes what is proposed; what a manifest could not hold is asked
// again. Nothing asked here is consent to send anything.

import type { DumpedTier } from '../manifest/dump.ts';
import { plural } from '../render/numbers.ts';
import type { Runtime } from '../runtime.ts';

type Asked = Pick<Runtime, 'ask' | 'stderr'>;

/** The answer as it was given; empty where there was none. */
export const askText = ({ ask }: Asked, question: string): Promise<string> => ask(`${question}: `);

export async function askYes({ ask }: Asked, question: string): Promise<boolean> {
  const answer = await ask(`${question} [Y/n] `);
  return !/^n(?:o)?$/i.test(answer);
}

/** More questions than that nobody answers; the other tiers keep the names that are proposed. */
const MOST_QUESTIONS = 8;
const NAME = /^[A-Za-z][\w-]{0,99}$/;
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** By the proposed names. The tiers that most embeds take are asked for. */
export async function nameTiers(tiers: readonly DumpedTier[], asked: Asked): Promise<ReadonlyMap<string, string>> {
  const names = new Map(tiers.map(({ name }) => [name, name]));
  const largest = new Set([...tiers].sort((a, b) => b.embeds - a.embeds).slice(0, MOST_QUESTIONS));
  for (const { name, embeds } of tiers.filter((tier) => largest.has(tier))) {
    const others = new Set([...names].flatMap(([proposed, taken]) => (proposed === name ? [] : [taken])));
    names.set(name, await askName({ proposed: name, embeds, others }, asked));
  }
  return names;
}

interface Naming {
  readonly proposed: string;
  readonly embeds: number;
  readonly others: ReadonlySet<string>;
}

async function askName({ proposed, embeds, others }: Naming, { ask, stderr }: Asked): Promise<string> {
  for (;;) {
    const answer = await ask(`${plural(embeds, 'embed')} share a set of permissions. Its name as a tier [${proposed}]: `);
    if (answer === '') return proposed;
    if (NAME.test(answer) && !RESERVED.has(answer) && !others.has(answer)) return answer;
    const why = others.has(answer)
      ? 'Another tier has that name.'
      : 'A name begins with a letter; letters, digits, _ and - may follow.';
    stderr.write(`${why}\n`);
  }
}
