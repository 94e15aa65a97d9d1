// A reader in, a look at live state out that callers can share: whoever asks gets a list begun after the question.
// Many lost answers at once thus cost one list between them, and none is judged by a list from before its write.

import type { EmbedReader, LiveEmbed } from '../types.ts';

export type Look = () => Promise<ReadonlyMap<string, LiveEmbed>>;

export function createLook(reader: EmbedReader): Look {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<ReadonlyMap<string, LiveEmbed>> | undefined;
  return () => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        const current = read(reader);
        running = current;
        waiting = undefined;
        return current;
      });
    return waiting;
  };
}

const read = async (reader: EmbedReader): Promise<ReadonlyMap<string, LiveEmbed>> =>
  new Map((await reader.list()).map((embed) => [embed.embedId, embed]));
