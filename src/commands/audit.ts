// Live state and the manifest in; who can do what, ranked by how much is open, out. Never writes.

import { EXIT } from '../errors.ts';
import { tierResolver } from '../manifest/tiers.ts';
import { exposureOf, widerThan } from '../plan/exposure.ts';
import { type AuditRow, renderAudit, renderAuditMarkdown } from '../render/audit-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { Settings } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { makePlan } from './plan.ts';

export async function runAudit(context: CommandContext): Promise<Report> {
  const { planned, manifest } = await makePlan(context);
  const desired = new Map(planned.desired.map((embed) => [embed.embedId, embed]));
  const tierOf = tierResolver(manifest.tiers);
  const tierSettings = (name: string): Settings =>
    Object.fromEntries([...tierOf(name)].map(([setting, { value }]) => [setting, value]));
  const rows = planned.live
    .map((live): AuditRow => {
      const wanted = desired.get(live.embedId);
      const { score, open, untold } = exposureOf(live);
      return {
        embedId: live.embedId,
        name: live.name ?? null,
        tier: wanted?.tier ?? null,
        owner: wanted?.owner ?? null,
        managed: wanted !== undefined,
        ...{ score, open, untold },
        widerThanTier: wanted?.tier === undefined ? [] : widerThan(tierSettings(wanted.tier), live.settings),
      };
    })
    .sort((a, b) => b.score - a.score || (a.embedId < b.embedId ? -1 : 1));
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, target: planned.plan.target, usage: 'not told by the API', embeds: rows }),
    text: (look) => renderAudit(rows, { ...look, details: context.options.details }),
    markdown: () => renderAuditMarkdown(rows),
  };
}
