// The embeds that a sandbox holds, and the texts of its lists. The only mutable thing in the room; pure but for that.
// List texts are kept until something changes: a list of 10,000 embeds is read far more often than it moves.

import type { Dialect } from '../types.ts';
import type { HeldEmbed, SandboxEmbed } from './model.ts';
import { type Frame, listItem } from './present.ts';
import { heldEmbed } from './state.ts';

export interface Store {
  /** In order of creation, as lists show them. */
  all(): readonly HeldEmbed[];
  find(embedId: string): HeldEmbed | undefined;
  /** Stamps `updatedAt`. */
  write(embed: HeldEmbed): void;
  remove(embedId: string): void;
  /** Counts the changes so far. */
  revision(): number;
}

/** Throws where two embeds have one id. `instant` gives the stamp of a change and never repeats itself. */
export function createStore(embeds: readonly SandboxEmbed[], instant: () => string): Store {
  const byId = new Map(embeds.map((embed) => [embed.embedId, heldEmbed(embed)]));
  if (byId.size < embeds.length) throw new Error('two embeds of the sandbox have the same id');
  let revision = 0;
  return {
    all: () => [...byId.values()],
    find: (embedId) => byId.get(embedId),
    write: (embed) => {
      byId.set(embed.embedId, { ...embed, updatedAt: instant() });
      revision++;
    },
    remove: (embedId) => {
      byId.delete(embedId);
      revision++;
    },
    revision: () => revision,
  };
}

/** The whole list of a family as UTF-8 JSON. */
export type ListText = (frame: Frame) => Uint8Array;

export function createListText(store: Store): ListText {
  const lists = new Map<Dialect, { readonly revision: number; readonly text: Uint8Array }>();
  const items = new Map<Dialect, WeakMap<HeldEmbed, string>>();
  const encoder = new TextEncoder();
  const itemText = (frame: Frame, embed: HeldEmbed): string => {
    const texts = items.get(frame.family) ?? new WeakMap<HeldEmbed, string>();
    items.set(frame.family, texts);
    const known = texts.get(embed);
    if (known !== undefined) return known;
    const text = JSON.stringify(listItem(frame, embed));
    texts.set(embed, text);
    return text;
  };
  return (frame) => {
    const kept = lists.get(frame.family);
    if (kept?.revision === store.revision()) return kept.text;
    const data = store.all().map((embed) => itemText(frame, embed));
    const text = encoder.encode(`{"data":[${data.join(',')}],"error":null}`);
    lists.set(frame.family, { revision: store.revision(), text });
    return text;
  };
}
