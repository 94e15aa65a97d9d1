// The overrides of the manifest in; what ends soon, what has ended and is still live, and what holds for too long, out.
// An end is proven and not hoped for: an override whose value outlives it is reported until it is gone.

import { settingEntries } from '../settings.ts';
import type { Finding, Override } from '../types.ts';
import type { Judged, JudgedEmbed } from './judged.ts';
import { normalise, sameValue } from './normalise.ts';
import { durationWords, valueWords } from './wording.ts';

/** How long before its end an override is called to mind. */
export const SOON_MS = 72 * 3_600_000;

export const overrideFindings = (
  maxDurationMs: number | undefined,
  judged: Pick<Judged, 'embeds' | 'at' | 'lastApplied'>,
): readonly Finding[] =>
  judged.embeds.flatMap((embed) =>
    embed.desired.overrides.flatMap((override) => [
      ...tooLong(override, embed, { maxDurationMs, at: judged.at }),
      ...expired(override, embed, judged),
      ...endsSoon(override, embed, judged.at),
    ]),
  );

interface Longest {
  readonly maxDurationMs: number | undefined;
  readonly at: Date;
}

/** What has ended is past helping. */
function tooLong(override: Override, { desired }: JudgedEmbed, { maxDurationMs, at }: Longest): readonly Finding[] {
  const length = Date.parse(override.until) - Date.parse(override.from);
  if (maxDurationMs === undefined || length <= maxDurationMs || hasEnded(override, at)) return [];
  const limit = `the policy allows ${durationWords(maxDurationMs)}`;
  const message = `override "${override.reason}" holds for ${durationWords(length)}; ${limit}`;
  return [{ rule: 'override-too-long', severity: 'block', message, embedId: desired.embedId, introducedByPlan: false }];
}

/** Only a value that we put there is the override's; the same value from somebody else is ordinary drift. */
function expired(override: Override, { desired, live }: JudgedEmbed, { at, lastApplied }: Pick<Judged, 'at' | 'lastApplied'>) {
  if (!hasEnded(override, at)) return [];
  const [told, wanted] = [normalise(live.settings), normalise(desired.settings)];
  const applied = normalise(lastApplied.get(desired.embedId)?.settings ?? {});
  return settingEntries(normalise(override.values)).flatMap(([setting, value]): readonly Finding[] => {
    const [now, after, ours] = [told[setting], wanted[setting], applied[setting]];
    if (after === undefined || !sameValue(now, value) || !sameValue(ours, value) || sameValue(after, value)) return [];
    const ended = `override "${override.reason}" ended at ${override.until}`;
    const message = `${ended}, and its ${valueWords(value)} is still live; ${valueWords(after)} is wanted`;
    return [
      { rule: 'override-expired', severity: 'warning', message, embedId: desired.embedId, setting, introducedByPlan: false },
    ];
  });
}

function endsSoon(override: Override, { desired }: JudgedEmbed, at: Date): readonly Finding[] {
  const left = Date.parse(override.until) - at.getTime();
  if (!override.active || left > SOON_MS) return [];
  const ends = `override "${override.reason}" ends at ${override.until}, in ${durationWords(left)}`;
  const message = `${ends}; the next apply after that puts ${override.settings.join(', ')} back`;
  return [{ rule: 'override-ends-soon', severity: 'info', message, embedId: desired.embedId, introducedByPlan: false }];
}

const hasEnded = ({ until }: Override, at: Date): boolean => Date.parse(until) <= at.getTime();
