// Outcomes of a run and the live state listed after it in; outcomes that say what that list showed out.
// "Accepted" is what the API said, "verified" is what was seen: only a look can turn the one into the other.

import { endsOf } from '../settings.ts';
import type { Change, LiveEmbed, Outcome, OutcomeStatus } from '../types.ts';
import type { Compare } from './standing.ts';

/** Outcomes other than `accepted` and `verified` pass through. */
export function verifyOutcome(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome {
  if (outcome.status !== 'accepted') return outcome;
  const status = statusSeen(change, live, compare);
  if (status !== 'contradicted') return { ...outcome, status };
  const message = 'the API agreed to this update, but the list shows another value now';
  const hint = 'Somebody may have changed it meanwhile, or the server did not do what it said; run plan again.';
  return { ...outcome, status, error: { code: 'CONTRADICTED', message, hint } };
}

function statusSeen(change: Change, live: LiveEmbed | undefined, compare: Compare): OutcomeStatus {
  if (live === undefined) return 'contradicted';
  const { different, untold } = compare(endsOf(change.settings).after, live.settings);
  if (different > 0) return 'contradicted';
  return untold > 0 ? 'accepted' : 'verified';
}

/** What a list shows, and what a closer look had shown before of embeds that the API says were not touched in between. */
export const withUntouched = (
  seen: ReadonlyMap<string, LiveEmbed>,
  before: ReadonlyMap<string, LiveEmbed>,
): ReadonlyMap<string, LiveEmbed> =>
  new Map(
    [...seen].map(([embedId, embed]) => {
      const known = before.get(embedId);
      const untouched = embed.updatedAt !== undefined && embed.updatedAt === known?.updatedAt;
      return [embedId, untouched ? { ...embed, settings: { ...known.settings, ...embed.settings } } : embed];
    }),
  );
