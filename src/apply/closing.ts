// A run whose sending is over in; what live state shows of it, and of everything else, recorded and noted, out.
// One list tells what became of all; without it, nothing is claimed beyond what the API said.

import type { Confirmation, RunEnd, Verify, VerifyUnchanged } from '../records.ts';
import type { Change, LiveEmbed } from '../types.ts';
import { aftermathOf } from './aftermath.ts';
import { problemOf } from './halt.ts';
import type { Run } from './run.ts';
import { checkThatServerMerges } from './take-back.ts';
import { verifyOutcome, withUntouched } from './verify.ts';

export async function verify(open: readonly Change[], run: Run): Promise<void> {
  const accepted = ({ embedId }: Change): boolean => run.outcomes.get(embedId)?.status === 'accepted';
  if (!open.some(accepted)) return;
  run.tools.emit({ type: 'verifying' });
  try {
    const seen = await run.look(open.filter(accepted).map(({ embedId }) => embedId));
    for (const change of open.filter(accepted)) {
      if (!run.probed) await checkThatServerMerges(change, seen.get(change.embedId), run);
      run.probed = true;
    }
    const written = open.filter(accepted);
    for (const change of written) {
      const outcome = run.outcomes.get(change.embedId);
      if (outcome === undefined) continue;
      run.outcomes.set(change.embedId, verifyOutcome(outcome, change, seen.get(change.embedId), run.tools.compare));
    }
    noteAftermath(open, seen, run);
    await run.tools.history.append([
      ...written.map((change) => verifyEntry(change, seen.get(change.embedId), run)),
      ...unchangedEntries(run, seen),
    ]);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

function noteAftermath(changes: readonly Change[], seen: ReadonlyMap<string, LiveEmbed>, run: Run): void {
  const { unwritten, live } = run.applying;
  const { moved, findings } = aftermathOf({ changes, desired: unwritten, before: live, compare: run.tools.compare }, seen);
  run.findings.push(...findings);
  const message = 'somebody else changed a managed setting of this embed during the run';
  const error = { code: 'CHANGED_MEANWHILE', message, hint: 'Run embed-sync drift to see what moved.' };
  for (const embedId of moved) {
    const attempts = run.outcomes.get(embedId)?.attempts ?? 0;
    run.outcomes.set(embedId, { embedId, status: 'contradicted', attempts, error });
  }
}

function verifyEntry(change: Change, seen: LiveEmbed | undefined, run: Run): Verify {
  const status = run.outcomes.get(change.embedId)?.status ?? 'not-attempted';
  const entry = { kind: 'verify', run: run.applying.start.run, embedId: change.embedId, status } as const;
  const updatedAt = seen?.updatedAt;
  const agrees = status === 'verified' || status === 'accepted';
  if (agrees) return { ...entry, ...(updatedAt !== undefined && { updatedAt }) };
  if (status !== 'contradicted' || seen === undefined) return entry;
  const live = change.settings.flatMap(({ setting }) => {
    const value = seen.settings[setting];
    return value === undefined ? [] : [[setting, value] as const];
  });
  return { ...entry, live: Object.fromEntries(live) };
}

/** Nothing to send; but what was never written by a run is put on record once, so that drift from it can be seen. */
export async function recordBaseline(run: Run): Promise<void> {
  const { applying, tools } = run;
  const unchanged = unchangedEntries(run, applying.live);
  if (unchanged.length === 0) return;
  const end: RunEnd = { kind: 'run.end', run: applying.start.run, status: 'complete', counts: {} };
  await tools.history.append([applying.start, ...unchanged, end]);
}

/** Characters of one record; well below the longest line that the log allows. */
const RECORD_SIZE = 200_000;

function unchangedEntries({ applying, tools }: Run, seen: ReadonlyMap<string, LiveEmbed>): readonly VerifyUnchanged[] {
  const records: Confirmation[][] = [];
  let size = RECORD_SIZE;
  for (const confirmation of tools.confirm(withUntouched(seen, applying.live))) {
    size += JSON.stringify(confirmation).length;
    if (size > RECORD_SIZE) {
      records.push([]);
      size = 0;
    }
    records.at(-1)?.push(confirmation);
  }
  return records.map((confirmed) => ({ kind: 'verify', run: applying.start.run, confirmed }));
}
