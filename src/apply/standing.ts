// What a change expects and what is live now in; where the embed stands between the two out.
// Decides whether a plan still holds before a write, and what became of a write whose answer was lost.

import { endsOf } from '../settings.ts';
import type { LiveEmbed, SettingChange, Settings } from '../types.ts';

/** The one diff, as the pipeline hands it in: how many wanted settings live contradicts, and how many it does not tell. */
export type Compare = (wanted: Settings, live: Settings) => { readonly different: number; readonly untold: number };

interface Ends {
  readonly settings: readonly Pick<SettingChange, 'setting' | 'before' | 'after'>[];
}

/**
 * `before`: as the plan saw it. `after`: as the plan wants it. `between`: each setting at one of the two.
 * `untold`: live shows too little to say. `foreign`: somebody else moved it. `gone`: no longer listed.
 */
export type Standing = 'before' | 'after' | 'between' | 'untold' | 'foreign' | 'gone';

/** Of a change only its settings count, and of those only their two ends. */
export function standingOf(change: Ends, live: LiveEmbed | undefined, compare: Compare): Standing {
  if (live === undefined) return 'gone';
  const { after } = endsOf(change.settings);
  const reached = compare(after, live.settings);
  if (reached.different === 0 && reached.untold === 0) return 'after';
  const ofEach = change.settings.map((setting): Standing => {
    const end = endsOf([setting]);
    const atAfter = compare(end.after, live.settings);
    if (atAfter.untold > 0) return setting.before === undefined ? 'untold' : 'foreign';
    if (atAfter.different === 0) return 'after';
    return setting.before !== undefined && compare(end.before, live.settings).different === 0 ? 'before' : 'foreign';
  });
  if (ofEach.includes('foreign')) return 'foreign';
  if (ofEach.includes('after')) return 'between';
  // An update need not have taken effect as a whole: what is told says nothing about what is not.
  return ofEach.includes('untold') ? 'untold' : 'before';
}
