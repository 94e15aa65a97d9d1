// A run whose sending is over in; what live state shows of it, and of everything else, recorded and noted, out.
// One list tells what became of all; without it, nothing is claimed beyond what the API said.

import type { Confirmation, Reconcile, RunEnd, Verify, VerifyUnchanged } from '../records.ts';
import type { Change, LiveEmbed } from '../types.ts';
import { aftermathOf } from './aftermath.ts';
import { problemOf } from './halt.ts';
import type { Run } from './run.ts';
import { standingOf } from './standing.ts';
import { checkThatServerMerges } from './take-back.ts';
import { verifyOutcome, verifyTakenBack, verifyUnresolved, withUntouched } from './verify.ts';

export async function verify(open: readonly Change[], run: Run): Promise<void> {
  const doubtful = open.filter((change) => isDoubtful(change, run));
  if (doubtful.length === 0) return;
  run.tools.emit({ type: 'verifying' });
  try {
    const seen = await readBack(doubtful, run);
    const settled = doubtful.filter((change) => settle(change, seen.get(change.embedId), run));
    noteAftermath(open, seen, run);
    await run.tools.history.append([
      ...settled.flatMap((change) => lastWords(change, seen.get(change.embedId), run)),
      ...unchangedEntries(run, seen),
    ]);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

/** Whatever may have been sent, but for what the API refused in so many words: only a list says what became of it. */
const isDoubtful = ({ embedId }: Change, { outcomes, takenBack, unresolved }: Run): boolean =>
  outcomes.get(embedId)?.status === 'accepted' || takenBack.has(embedId) || unresolved.has(embedId);

/** The list after the last update, also where that one was sent to put right what a first look found. */
async function readBack(doubtful: readonly Change[], run: Run): Promise<ReadonlyMap<string, LiveEmbed>> {
  const ids = doubtful.map(({ embedId }) => embedId);
  const seen = await run.look(ids);
  const known = run.takenBack.size;
  for (const change of doubtful) {
    const now = seen.get(change.embedId);
    if (run.merges !== true && isWritten(change, now, run)) await checkThatServerMerges(change, now, run);
  }
  return run.takenBack.size === known ? seen : run.look(ids);
}

const isWritten = (change: Change, now: LiveEmbed | undefined, { outcomes, takenBack, tools }: Run): boolean =>
  !takenBack.has(change.embedId) &&
  (outcomes.get(change.embedId)?.status === 'accepted' || standingOf(change, now, tools.compare) === 'after');

/** Notes what the list shows; false where it leaves open what was open, so that a later run has the last word. */
function settle(change: Change, now: LiveEmbed | undefined, run: Run): boolean {
  const { outcomes, takenBack, unresolved, tools } = run;
  const { compare } = tools;
  const { embedId } = change;
  const outcome = outcomes.get(embedId);
  const back = takenBack.get(embedId);
  if (outcome === undefined) return false;
  const seen =
    back !== undefined
      ? verifyTakenBack(outcome, back, now, compare)
      : outcome.status === 'accepted'
        ? verifyOutcome(outcome, change, now, compare)
        : verifyUnresolved(outcome, change, now, compare);
  outcomes.set(embedId, seen);
  const isAsSent = seen.status === 'verified' || seen.status === 'reverted';
  return isAsSent || (!unresolved.has(embedId) && seen.status !== 'failed');
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

function lastWords(change: Change, seen: LiveEmbed | undefined, run: Run): readonly (Reconcile | Verify)[] {
  const { embedId } = change;
  const verified = verifyEntry(change, seen, run);
  if (!run.unresolved.has(embedId)) return [verified];
  const note = 'the read-back of the run itself shows every value that was meant';
  return [{ kind: 'reconcile', run: run.applying.start.run, embedId, status: 'applied', note }, verified];
}

function verifyEntry(change: Change, seen: LiveEmbed | undefined, run: Run): Verify {
  const status = run.outcomes.get(change.embedId)?.status ?? 'not-attempted';
  const entry = { kind: 'verify', run: run.applying.start.run, embedId: change.embedId, status } as const;
  const updatedAt = seen?.updatedAt;
  const agrees = status === 'verified' || status === 'accepted';
  if (agrees) return { ...entry, ...(updatedAt !== undefined && { updatedAt }) };
  if (status !== 'contradicted' || seen === undefined) return entry;
  const written = run.takenBack.get(change.embedId)?.restoring ?? change;
  const live = written.settings.flatMap(({ setting }) => {
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
