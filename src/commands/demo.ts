// The whole story, told by running the real commands against a sandbox inside this process, in a folder of its own
// that is removed at the end. No account, no network beyond this machine.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Sandbox } from '../sandbox/options.ts';
import { startSandbox } from '../sandbox/server.ts';
import { runApply } from './apply.ts';
import type { CommandContext, Report, RunCommand } from './command.ts';
import { DEMO_EMBEDS, DEMO_MANIFEST } from './demo-story.ts';
import { runDrift } from './drift.ts';
import { runHistory } from './history.ts';
import { defaultOptions, type Options } from './options.ts';
import { runPlan } from './plan.ts';
import { runRollback } from './rollback.ts';
import { showError, showReport } from './show.ts';

export async function runDemo(context: CommandContext): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'embed-sync-demo-'));
  const sandbox = await startSandbox({ embeds: DEMO_EMBEDS, dataApp: 'Customer portal' });
  try {
    await writeFile(join(folder, 'embeds.yaml'), DEMO_MANIFEST);
    await tell(context, { folder, sandbox });
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { exitCode: EXIT.done, json: () => undefined, text: () => '', markdown: () => '' };
}

interface Stage {
  readonly folder: string;
  readonly sandbox: Sandbox;
}

async function tell(context: CommandContext, stage: Stage): Promise<void> {
  const { runtime, look } = context;
  const say = (text: string): void => runtime.stdout.write(`\n${look.palette.bold(`── ${text}`)}\n`);
  const { run, lastPlanId, lastRunId } = typist(context, stage);

  say('A company embeds six dashboards in its product. This manifest says what their viewers may do:');
  runtime.stdout.write(`\n${DEMO_MANIFEST}`);
  say('plan compares it with what is live, and says which way access moves. Nothing is sent.');
  await run('plan', runPlan, {});
  say('One change touches tenant isolation, so it needs consent to exactly this plan. apply sends it, then reads it back.');
  await run(`apply --approve ${lastPlanId()}`, runApply, { approve: lastPlanId() });
  const applied = lastRunId();
  say('A second plan is empty: what the manifest says is what is live.');
  await run('plan', runPlan, {});
  say('Now somebody opens raw rows by hand, in the product itself …');
  stage.sandbox.change('sales-overview', { isAllowUnderlyingData: true });
  say('… and drift names it, with its direction (exit code 7: access was widened from outside).');
  await run('drift', runDrift, {});
  say('The next apply takes it back; narrowing needs no consent here.');
  await run('apply --auto-approve', runApply, { autoApprove: true });
  say('And the first run can be taken back whole: a rollback is a plan like any other.');
  await run(`rollback ${applied} --plan-only`, runRollback, { planOnly: true }, [applied]);
  await run(`rollback ${applied} --approve ${lastPlanId()}`, runRollback, { approve: lastPlanId() }, [applied]);
  say('Every write is on record, before and after, in a hash-chained log.');
  await run('history', runHistory, {}, ['list']);
  await run('history verify', runHistory, {}, ['verify']);
  say('That was the whole story. Start your own with: embed-sync init');
}

/** Runs commands as if they were typed, and remembers the ids that the next ones need. */
function typist({ runtime, look, options }: CommandContext, { folder, sandbox }: Stage) {
  const inside: Runtime = {
    ...runtime,
    cwd: folder,
    env: { PATH: runtime.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token },
    stdinIsTTY: false,
  };
  let planId = '';
  let runId = '';
  const run = async (
    typed: string,
    command: RunCommand,
    given: Partial<Options>,
    args: readonly string[] = [],
  ): Promise<void> => {
    runtime.stdout.write(`\n${look.palette.cyan(`$ embed-sync ${typed}`)}\n`);
    const all = { ...defaultOptions(), color: options.color, ...given };
    const note = (): void => undefined;
    try {
      const report = await command({ options: all, args, runtime: inside, look, note });
      const json = report.json();
      planId = textAt(json, 'planId') ?? planId;
      runId = textAt(json, 'runId') ?? runId;
      showReport(report, all, runtime);
      if (report.exitCode !== EXIT.done) runtime.stdout.write(look.palette.dim(`exit code ${report.exitCode}\n`));
    } catch (error) {
      showError(error, all, runtime);
      throw error;
    }
  };
  return { run, lastPlanId: () => planId.replace('sha256:', '').slice(0, 12), lastRunId: () => runId };
}

function textAt(value: unknown, key: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  return typeof found === 'string' ? found : undefined;
}
