// A run's open changes in, all of them sent wave by wave; between waves the pause and the probe that the policy wants.
// Enough failures end it: what is left is then not attempted, and what was widened may be taken back.

import pLimit from 'p-limit';
import type { Change, Outcome, Problem } from '../types.ts';
import { problemOf } from './halt.ts';
import { showsMerging } from './merge-check.ts';
import { type Run, send } from './run.ts';
import { checkThatServerMerges, takeBackWidening } from './take-back.ts';
import { type Wave, wavesOf } from './waves.ts';

export async function sendWaves(open: readonly Change[], run: Run): Promise<void> {
  const { emit, rollout, concurrency } = run.tools;
  const limit = pLimit(concurrency);
  let failures = 0;
  const sendCounting = async (change: Change): Promise<Outcome> => {
    const outcome = await send(change, run);
    if (outcome.status === 'failed' || outcome.status === 'stale') failures += 1;
    if (failures >= failureLimit(run)) run.halt.because(tooManyFailures(failures));
    return outcome;
  };
  for (const wave of wavesOf(open, rollout)) {
    if (wave.waits) await pauseBefore(wave, run);
    if (run.halt.reason() === undefined) emit({ type: 'wave', name: wave.name, size: wave.changes.length });
    let rest = wave.changes;
    // One that can show something goes alone, the next if it fails, and is read back before others may follow.
    while (run.merges === undefined && open.length > 1) {
      const first = rest.find((change) => showsMerging(change, run.applying.live.get(change.embedId)));
      if (first === undefined) break;
      rest = rest.filter((change) => change !== first);
      if ((await sendCounting(first)).status === 'accepted') await readBack(first, run);
    }
    await Promise.all(rest.map((change) => limit(() => sendCounting(change))));
  }
  const stopped = run.halt.reason();
  if (rollout.onFailure === 'undo-widening' && stopped?.code.startsWith('ROLLOUT_')) await takeBackWidening(open, stopped, run);
}

/** The pause, and then the question whether what was changed so far is well; a run that is to end does neither. */
async function pauseBefore({ name }: Wave, { tools: { rollout, runtime, emit, probe }, halt }: Run): Promise<void> {
  const { pauseMs = 0 } = rollout;
  if (pauseMs > 0 && halt.reason() === undefined) {
    emit({ type: 'pause', waitMs: pauseMs, before: name });
    await runtime.sleep(pauseMs, runtime.stop);
  }
  if (probe === undefined || halt.reason() !== undefined) return;
  const problem = await probe();
  if (problem !== undefined) halt.because(problem);
}

const failureLimit = ({ tools: { rollout } }: Run): number =>
  rollout.stopAfterFailures ?? (rollout.onFailure === 'continue' ? Number.POSITIVE_INFINITY : 1);

const tooManyFailures = (failures: number): Problem => ({
  code: 'ROLLOUT_STOPPED',
  message: `the rollout stopped after ${failures} failure${failures === 1 ? '' : 's'}, as the policy says`,
  hint: 'See why they failed; the next apply sends what is left.',
});

async function readBack(change: Change, run: Run): Promise<void> {
  try {
    await checkThatServerMerges(change, (await run.look([change.embedId])).get(change.embedId), run);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}
