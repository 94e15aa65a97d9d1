// The text of a saved plan in, a Plan out that is whole, unaltered and consistent in itself, or an error that says how not.
// What a plan shows a reviewer must be what it sends: every derived part is derived again and compared.

import { canonicalJson } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import { validatePlan } from '../generated/validate-plan.js';
import { endsOf, settingSpelled } from '../settings.ts';
import { type Change, DIRECTIONS, type Plan, type SettingValue } from '../types.ts';
import { gravest, judge } from './direction.ts';
import { normalise, sameValue } from './normalise.ts';
import { patchBetween } from './patch.ts';
import { planIdOf } from './plan-id.ts';
import { verdictOf } from './verdict.ts';

const AGAIN = 'Make it again with: embed-sync plan -o FILE';

/** `shownAs` names the file in messages. Throws PLAN_FILE_INVALID. */
export function parsePlanFile(text: string, shownAs: string): Plan {
  const refuse = (why: string): never => {
    throw new EmbedSyncError('PLAN_FILE_INVALID', `${shownAs}: ${why}`, { hint: AGAIN });
  };
  const data = parseJson(text) ?? refuse('this is not JSON');
  const major = majorVersionOf(data);
  if (major !== '1') refuse(`formatVersion is ${major ?? 'missing'}; this program reads version 1`);
  if (!validatePlan(data)) {
    const [first] = validatePlan.errors ?? [];
    return refuse(`not a plan: ${first?.instancePath || '/'} ${first?.message ?? ''}`);
  }
  const plan = data as unknown as Plan;
  if (planIdOf(plan) !== plan.planId) refuse('its content does not match its planId: it was edited or damaged');
  if (plan.verdict !== verdictOf(plan.findings, plan.changes, plan.summary.assumed))
    refuse('its verdict is not that of its findings');
  for (const change of plan.changes) {
    const fault = faultIn(change);
    if (fault !== undefined) refuse(`the change of embed ${change.embedId} contradicts itself: ${fault}`);
  }
  return plan;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function majorVersionOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('formatVersion' in data)) return undefined;
  return typeof data.formatVersion === 'string' ? data.formatVersion.split('.')[0] : undefined;
}

function faultIn(change: Change): string | undefined {
  const { before, after } = endsOf(change.settings);
  const judgements = judge(change.settings);
  const shownDirections = change.settings.map(({ direction }) => direction);
  const derived = judgements.map(({ direction }) => direction);
  if (canonicalJson(shownDirections) !== canonicalJson(derived)) return 'a direction is not that of its values';
  if (change.direction !== gravest(derived) || !DIRECTIONS.includes(change.direction)) return 'its direction is not the gravest';
  if (canonicalJson(change.patch) !== canonicalJson(patchBetween(before, after))) return 'its patch is not that of its values';
  if (canonicalJson(change.inverse) !== canonicalJson(patchBetween(after, before)))
    return 'its inverse is not that of its values';
  return payloadFault(change);
}

/** The payload says exactly the planned values; with `--payload full` it may also repeat other managed settings. */
function payloadFault({ embedId, settings, payload }: Change): string | undefined {
  if (payload.embedId !== embedId) return 'its payload names another embed';
  const sent = new Map<string, unknown>();
  for (const [spelling, value] of Object.entries(payload.accessSettings)) {
    const spec = settingSpelled(spelling);
    if (spec === undefined || sent.has(spec.name)) return `its payload sends ${spelling}`;
    sent.set(spec.name, value);
  }
  for (const { setting, after } of settings) {
    const value = normalise({ [setting]: sent.get(setting) as SettingValue })[setting];
    if (value === undefined || !sameValue(value, after)) return `its payload does not send the planned ${setting}`;
  }
  return undefined;
}
