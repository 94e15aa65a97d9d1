// A run that must not stand as it is in; what it wrote taken back, recorded like every other write, out.
// Restores what a replacing server dropped, and undoes what a stopped rollout has widened.

import { settingEntries } from '../settings.ts';
import type { Change, LiveEmbed, Outcome, Problem, Settings } from '../types.ts';
import { createHalt, problemOf } from './halt.ts';
import { checkMerge } from './merge-check.ts';
import { intentOf, type Run, sendingOf } from './run.ts';
import { sendChange } from './send.ts';

/** A server that replaced the settings we did not send: put them back, and send nothing more. */
export async function checkThatServerMerges(change: Change, now: LiveEmbed | undefined, run: Run): Promise<void> {
  const before = run.applying.live.get(change.embedId);
  if (before === undefined || now === undefined) return;
  const { merges, lost } = checkMerge(change, before, now, run.tools.compare);
  run.merges = merges;
  if (merges !== false) return;
  const lostNames = settingEntries(lost).map(([name]) => name);
  const problem: Problem = {
    code: 'SERVER_REPLACES',
    message: `the server dropped settings that were not sent (${lostNames.join(', ')}): it replaces instead of merging`,
    hint: 'Plan and apply again: from now on every managed setting of a changed embed is sent (--payload full).',
  };
  await takeBack(change, { now, before: before.settings, problem }, run);
  run.halt.because(problem);
}

/** Puts each setting that this run widened back to its value of before; what it narrowed stays. */
export async function takeBackWidening(open: readonly Change[], problem: Problem, run: Run): Promise<void> {
  const widened = open.filter(({ embedId, settings }) => isWritten(run.outcomes.get(embedId)) && settings.some(opens));
  if (widened.length === 0) return;
  run.tools.emit({ type: 'undo', size: widened.length, reason: problem.message });
  try {
    const seen = await run.look(widened.map(({ embedId }) => embedId));
    for (const change of widened) {
      const now = seen.get(change.embedId);
      const before: Settings = Object.fromEntries(
        change.settings.filter(opens).flatMap(({ setting, before }) => (before === undefined ? [] : [[setting, before]])),
      );
      if (now !== undefined) await takeBack(change, { now, before, problem }, run);
    }
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

const isWritten = (outcome: Outcome | undefined): boolean => outcome?.status === 'accepted';

const opens = ({ direction }: Change['settings'][number]): boolean => direction === 'widen' || direction === 'tenancy';

interface TakingBack {
  readonly now: LiveEmbed;
  readonly before: Settings;
  readonly problem: Problem;
}

async function takeBack(change: Change, { now, before, problem }: TakingBack, run: Run): Promise<void> {
  const restoring = run.tools.restoring(change, now, before);
  if (restoring === undefined) return;
  await run.tools.history.append([intentOf(restoring, run.applying.start.run)]);
  // Goes out although the run has stopped; only a second word to stop holds it.
  const restored = await sendChange(restoring, sendingOf(run, createHalt(run.tools.runtime.stop)));
  const first = run.outcomes.get(change.embedId);
  run.outcomes.set(change.embedId, {
    embedId: change.embedId,
    status: restored.status === 'accepted' ? 'reverted' : 'failed',
    attempts: (first?.attempts ?? 0) + restored.attempts,
    error: problem,
  });
}
