// Outcomes of a run and the live state listed after it in; outcomes that say what that list showed out.
// "Accepted" is what the API said, "verified" is what was seen: only a look can turn the one into the other.

import { endsOf } from '../settings.ts';
import type { Change, LiveEmbed, Outcome, Problem } from '../types.ts';
import type { TakenBack } from './run.ts';
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

function statusSeen(change: Change, live: LiveEmbed | undefined, compare: Compare): 'verified' | 'accepted' | 'contradicted' {
  if (live === undefined) return 'contradicted';
  const { different, untold } = compare(endsOf(change.settings).after, live.settings);
  if (different > 0) return 'contradicted';
  return untold > 0 ? 'accepted' : 'verified';
}

/** Of a change that the run took back, or tried to. Where live does not tell, the API's word stands. */
export function verifyTakenBack(outcome: Outcome, back: TakenBack, live: LiveEmbed | undefined, compare: Compare): Outcome {
  switch (statusSeen(back.restoring, live, compare)) {
    case 'verified':
      return { ...outcome, status: 'reverted', error: back.why };
    case 'accepted':
      return outcome;
    default:
      return { ...outcome, status: 'contradicted', error: notTakenBack('the list does not show the values from before') };
  }
}

/** `why` ends a sentence. */
export const notTakenBack = (why = 'the update failed'): Problem => ({
  code: 'NOT_TAKEN_BACK',
  message: `this run changed the embed, and could not take that back: ${why}`,
  hint: 'It may stand as changed: run embed-sync plan, and embed-sync rollback with the id of this run.',
});

/** Of a change whose update had no clear answer: the list may show that it took effect all the same. */
export function verifyUnresolved(outcome: Outcome, change: Change, live: LiveEmbed | undefined, compare: Compare): Outcome {
  const { embedId, attempts } = outcome;
  return statusSeen(change, live, compare) === 'verified' ? { embedId, attempts, status: 'verified' } : outcome;
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
