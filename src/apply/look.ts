// A way to look at live state in, one that callers can share out: whoever asks gets a look begun after the question.
// Many lost answers at once thus cost one list between them, and none is judged by a list from before its write.

import type { LiveEmbed } from '../types.ts';

/** All live embeds by id; those that are named are looked at as closely as the API allows. */
export type Look = (embedIds: readonly string[]) => Promise<ReadonlyMap<string, LiveEmbed>>;

export function sharedLook(look: Look): Look {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: { readonly named: Set<string>; readonly answer: Promise<ReadonlyMap<string, LiveEmbed>> } | undefined;
  return (embedIds) => {
    if (waiting === undefined) {
      const named = new Set<string>();
      const answer = running
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          const current = look([...named]);
          running = current;
          return current;
        });
      waiting = { named, answer };
    }
    for (const embedId of embedIds) waiting.named.add(embedId);
    return waiting.answer;
  };
}
