// One embed and accepted settings in, the embed after the update out. Pure: writing it back is the server's doing.
// The two meanings of "not sent" live here and nowhere else; a client has to find out which one it talks to.

import { CATALOGUE } from '../settings.ts';
import type { HeldEmbed, HeldSettings, SandboxEmbed } from './model.ts';

const LONG_AGO = '2026-01-05T09:00:00.000Z';

const FLAGS_OFF: HeldSettings = Object.fromEntries(
  CATALOGUE.filter((spec) => spec.kind === 'flag').map((spec) => [spec.name, false]),
);

/** Fills in what the API fills in when an embed is made. */
export const heldEmbed = (embed: SandboxEmbed): HeldEmbed => ({
  embedId: embed.embedId,
  name: embed.name ?? embed.embedId,
  embedType: embed.embedType ?? 'dashboard',
  accessSettings: embed.accessSettings,
  createdAt: embed.createdAt ?? LONG_AGO,
  updatedAt: embed.updatedAt ?? embed.createdAt ?? LONG_AGO,
});

/** Settings that are not sent stay as they are; a tenancy list that is sent replaces the whole one. */
export const mergeSettings = (embed: HeldEmbed, sent: HeldSettings): HeldEmbed => ({
  ...embed,
  accessSettings: { ...embed.accessSettings, ...sent },
});

/** Flags that are not sent become false, all else that is not sent is gone. */
export const replaceSettings = (embed: HeldEmbed, sent: HeldSettings): HeldEmbed => ({
  ...embed,
  accessSettings: { ...FLAGS_OFF, ...sent },
});

/** `after` where the settings named so moved, `before` everywhere else. */
export function movePartly(before: HeldEmbed, after: HeldEmbed, settings: readonly string[]): HeldEmbed {
  const kept = Object.entries(before.accessSettings).filter(([name]) => !settings.includes(name));
  const moved = Object.entries(after.accessSettings).filter(([name]) => settings.includes(name));
  return { ...after, accessSettings: Object.fromEntries([...kept, ...moved]) };
}
