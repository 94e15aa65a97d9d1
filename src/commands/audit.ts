// Live state and the manifest in; who can do what, ranked by how much is open, out. Never writes to the API.

import { EXIT } from '../errors.ts';
import { layered } from '../manifest/layers.ts';
import { tierResolver } from '../manifest/tiers.ts';
import { renderAudit, renderAuditMarkdown } from '../render/audit-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { Settings } from '../types.ts';
import { auditModel } from './audit-model.ts';
import type { CommandContext, Report } from './command.ts';
import { writeOut } from './out.ts';
import { makePlan } from './plan.ts';

export async function runAudit(context: CommandContext): Promise<Report> {
  const { options, runtime } = context;
  const { planned, manifest, session } = await makePlan(context);
  const tierOf = tierResolver(manifest.tiers);
  const tier = (name: string): Settings => layered(tierOf(name)).settings;
  const { reader, entries } = session.side;
  const view = auditModel({ planned, tier, entries, datamarts: await reader.datamarts(), at: options.at ?? runtime.now() });
  if (options.html !== undefined) {
    const { renderAuditPage } = await import('../render/html/audit-page.ts');
    await writeOut(options.html, renderAuditPage(view), runtime);
  }
  const { target, embeds, runs, missing } = view;
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, target, usage: 'not told by the API', embeds, runs, missing }),
    text: (look) => renderAudit(embeds, { ...look, details: options.details }),
    markdown: () => renderAuditMarkdown(embeds),
  };
}
