// Live state and the manifest in; who can do what, ranked by how much is open, out. Never writes to the API.

import { EXIT } from '../errors.ts';
import { layered } from '../manifest/layers.ts';
import { tierResolver } from '../manifest/tiers.ts';
import type { Planned } from '../pipeline.ts';
import { renderAuditCsv } from '../render/audit-csv.ts';
import { renderAudit, renderAuditMarkdown } from '../render/audit-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { type SarifInput, sarifOf } from '../render/sarif.ts';
import type { Settings } from '../types.ts';
import { auditModel } from './audit-model.ts';
import type { CommandContext, Report } from './command.ts';
import { DEFAULT_MANIFEST } from './options.ts';
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
    csv: () => renderAuditCsv(embeds),
    sarif: () => sarifOf({ ...findingsOf(planned), manifest: options.file[0] ?? DEFAULT_MANIFEST }),
  };
}

/** What the policy finds, and where the manifest speaks of it. */
function findingsOf({ plan, desired, warnings }: Planned): Omit<SarifInput, 'manifest'> {
  const places = new Map(desired.flatMap(({ embedId, source }) => (source === undefined ? [] : [[embedId, source] as const])));
  const { generator, target, findings } = plan;
  return { generator, environment: target.environment, issues: warnings, findings, places };
}
