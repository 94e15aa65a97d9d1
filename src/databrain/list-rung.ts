// A way to look at all embeds at once in, a rung out.
// What it saw is used in the same climb and never again: by the next one, somebody may have changed it.

import type { LiveEmbed, SettingName } from '../types.ts';
import { isUseless, type Rung, type Sight, settingsSeen } from './rung.ts';

/** `by` is its name in reports of progress. */
export function listRung(by: string, look: () => Promise<Sight<readonly LiveEmbed[]>>): Rung {
  /** All that it can tell; undefined while it is untried. */
  let tells: ReadonlySet<SettingName> | undefined;

  return async (gaps, report) => {
    const open = gaps.open();
    if (!open.some((question) => gaps.untold(question).some((name) => tells?.has(name) ?? true))) return;
    report({ by, done: 0, total: open.length });
    const sight = await look();
    if (sight.kind === 'seen') {
      tells = new Set(sight.seen.flatMap(settingsSeen));
      for (const embed of sight.seen) gaps.fill(embed.embedId, embed);
    } else if (sight.kind === 'beside' || isUseless(sight, tells !== undefined)) {
      tells = new Set();
    }
    report({ by, done: open.length, total: open.length });
  };
}
