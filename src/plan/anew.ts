// A saved plan, and what is wanted by now, in; the same changes planned and judged anew on live state as the plan saw it, out.
// Pure. A plan file is a promise to compare with, never the source of what is sent: whoever can write it can make its id fit.

import { canonicalJson } from '../canonical.ts';
import { endsOf, settingEntries } from '../settings.ts';
import type { Change, DesiredEmbed, Finding, LiveEmbed, Plan } from '../types.ts';
import { buildPlan, type PlanInput } from './build.ts';

/** `stray` is the first change that is not, letter for letter, what is wanted; otherwise there is what the policy says now. */
export type Anew = { readonly stray: Change } | { readonly findings: readonly Finding[] };

type Wanted = Omit<PlanInput, 'payload' | 'untold' | 'manifest' | 'rollbackOf' | 'refused' | 'findings'>;

export function planAnew(saved: Plan, input: Wanted): Anew {
  const wanted = new Map(input.desired.map((embed) => [embed.embedId, embed]));
  const desired = saved.changes.flatMap((change) => onlyChanged(change, wanted.get(change.embedId)));
  const live = asSeen(input.live, saved.changes);
  const { manifest, rollbackOf } = saved;
  const known = { manifest, ...(rollbackOf !== undefined && { rollbackOf }), refused: [], findings: [] };
  const anew = buildPlan({ ...input, ...known, desired, live, payload: 'minimal', untold: 'assert' });
  const changes = new Map(anew.changes.map((change) => [change.embedId, change]));
  const stray = saved.changes.find((change) => {
    const embed = wanted.get(change.embedId);
    const again = changes.get(change.embedId);
    // Once: a second change of an embed is one too many.
    changes.delete(change.embedId);
    if (embed === undefined || again === undefined || sentBy(again) !== sentBy(change)) return true;
    const payloads = [again.payload, input.encode(embed.embedId, embed.settings)];
    return !payloads.some((payload) => canonicalJson(payload) === canonicalJson(change.payload));
  });
  if (stray !== undefined) return { stray };
  const told = new Set(saved.findings.map(keyOf));
  const graver = anew.findings.filter(({ severity }) => severity === 'block' || severity === 'approve');
  return { findings: graver.filter((finding) => !told.has(keyOf(finding))) };
}

/** Of what is wanted of an embed, no more than the plan changes. */
function onlyChanged({ settings }: Change, embed: DesiredEmbed | undefined): readonly DesiredEmbed[] {
  if (embed === undefined) return [];
  const named = new Set(settings.map(({ setting }) => setting));
  return [{ ...embed, settings: Object.fromEntries(settingEntries(embed.settings).filter(([name]) => named.has(name))) }];
}

/** Live state with the values that the plan says it found. Whether they still stand is another question. */
export function asSeen(live: readonly LiveEmbed[], changes: readonly Change[]): readonly LiveEmbed[] {
  const embeds = new Map(live.map((embed) => [embed.embedId, embed]));
  for (const { embedId, settings } of changes) {
    const now = embeds.get(embedId) ?? { embedId, settings: {}, foreign: {} };
    const named = new Set(settings.map(({ setting }) => setting));
    const untouched = Object.fromEntries(settingEntries(now.settings).filter(([name]) => !named.has(name)));
    embeds.set(embedId, { ...now, settings: { ...untouched, ...endsOf(settings).before } });
  }
  return [...embeds.values()];
}

const sentBy = ({ settings }: Change): string =>
  canonicalJson(settings.map(({ setting, before, after }) => [setting, before ?? null, after]));

const keyOf = ({ rule, severity, embedId, setting }: Finding): string =>
  JSON.stringify([rule, severity, embedId ?? null, setting ?? null]);
