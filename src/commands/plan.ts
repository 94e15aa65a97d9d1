// Manifest and live state in, the plan out: shown, and saved where asked. Holds no client that can write.

import { EmbedSyncError, EXIT, type ExitCode } from '../errors.ts';
import { loadManifest } from '../load.ts';
import type { Manifest } from '../manifest/written.ts';
import { type Planned, planManifest } from '../pipeline.ts';
import { renderIssues } from '../render/issues-text.ts';
import { renderJson } from '../render/json.ts';
import { renderPlanMarkdown } from '../render/plan-markdown.ts';
import { renderPlanText } from '../render/plan-text.ts';
import type { Plan } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { openSession, type Session } from './connect.ts';
import { planNews } from './news.ts';
import { openNotices } from './notices.ts';
import { writeOut } from './out.ts';
import { overdueChanges } from './overdue.ts';
import { repeatedOptions } from './repeated-options.ts';

export async function runPlan(context: CommandContext): Promise<Report> {
  if (context.options.at !== undefined && context.options.out !== undefined) {
    throw new EmbedSyncError('USAGE', 'a plan for another instant is for looking at: --at and --out do not go together', {
      hint: 'Leave out one of the two.',
    });
  }
  const notices = await openNotices(isTold(context) ? ['needs-approval', 'blocked'] : [], context);
  const { planned } = await makePlan(context);
  await savePlan(planned, context);
  await notices.tell(planNews(planned));
  return planReport(planned.plan, context);
}

/** A plan that is made to be looked at, here or for another instant, holds up nobody. */
const isTold = ({ options, runtime }: CommandContext): boolean => (runtime.env.CI ?? '') !== '' && options.at === undefined;

/** Writes the files that were asked for: the plan for apply, its page for the browser. */
export async function savePlan({ plan, live }: Planned, { options, runtime }: CommandContext): Promise<void> {
  if (options.out !== undefined) await writeOut(options.out, renderJson(plan), runtime);
  if (options.html === undefined) return;
  const { renderPlanPage } = await import('../render/html/plan-page.ts');
  await writeOut(options.html, renderPlanPage(plan, live, { options: repeatedOptions(options) }), runtime);
}

export interface MadePlan {
  readonly planned: Planned;
  readonly session: Session;
  readonly manifest: Manifest;
}

/** Reads the manifest, opens the session, plans. Warnings go to the diagnostics. */
export async function makePlan(context: CommandContext): Promise<MadePlan> {
  const { options, runtime } = context;
  const { manifest, warnings } = await loadManifest(options.file, runtime.cwd);
  const session = await openSession(context);
  const { env, only, exclude, at } = options;
  const request = { manifest, ...(env !== undefined && { environment: env }), only, exclude, at: at ?? runtime.now() };
  const planned = await planManifest(request, session.side);
  noteIssues([...warnings, ...planned.warnings], context);
  return { planned, session, manifest };
}

export function noteIssues(issues: Planned['warnings'], { note, look }: CommandContext): void {
  if (issues.length > 0) note(renderIssues(issues, look));
}

export function planReport(plan: Plan, { options }: CommandContext): Report {
  return {
    exitCode: planExit(plan, options.detailedExitcode),
    json: () => plan,
    text: (look) =>
      renderPlanText(plan, {
        ...look,
        details: options.details,
        options: repeatedOptions(options),
        ...(options.at && { next: ANOTHER_TIME }),
      }),
    markdown: () => renderPlanMarkdown(plan),
  };
}

const ANOTHER_TIME = 'this is the plan of another instant, to look at; apply plans for now';

function planExit(plan: Plan, detailed: boolean): ExitCode {
  if (plan.verdict === 'blocked') return EXIT.blocked;
  if (plan.missing.length + plan.refused.length > 0) return EXIT.partial;
  if (overdueChanges(plan).length > 0) return EXIT.changes;
  return detailed && plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
