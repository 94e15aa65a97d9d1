// What the parts of a run share: what it was given, what it works with, and what it knows so far.

import type { RetryBudget } from '../budget.ts';
import type { Confirmation, HistoryStore, Intent, RunStart } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { endsOf } from '../settings.ts';
import type { Change, EmbedWriter, Finding, LiveEmbed, Outcome, Plan, Problem, Rollout, RunEvent, Settings } from '../types.ts';
import type { Halt } from './halt.ts';
import type { Look } from './look.ts';
import { unsentOf } from './merge-check.ts';
import { type Sending, sendChange } from './send.ts';
import type { Compare } from './standing.ts';

/** Counts by the transport, over everything that this process asked so far. */
interface Traffic {
  readonly requests: number;
  readonly retries: number;
  readonly throttled: number;
  readonly waitedMs: number;
}

export interface ApplyTools {
  readonly look: Look;
  readonly writer: EmbedWriter;
  readonly history: HistoryStore;
  readonly runtime: Runtime;
  readonly compare: Compare;
  /** The change that brings an embed from `now` to some settings of before, whole or in part. */
  readonly restoring: (written: Change, now: LiveEmbed, before: Settings) => Change | undefined;
  /** What the history should learn from a list about the settings that this run does not write. */
  readonly confirm: (seen: ReadonlyMap<string, LiveEmbed>) => readonly Confirmation[];
  readonly rollout: Rollout;
  /** Asked between waves, where the policy names one: undefined where all is well. */
  readonly probe?: () => Promise<Problem | undefined>;
  readonly concurrency: number;
  /** One for all that this process asks, reads included. */
  readonly budget: RetryBudget;
  readonly emit: (event: RunEvent) => void;
  readonly traffic: () => Traffic;
}

export interface Applying {
  readonly plan: Plan;
  readonly start: RunStart;
  /** The state that the plan was checked against, listed just before. */
  readonly live: ReadonlyMap<string, LiveEmbed>;
  /** What the manifest wants of the settings that this run does not write, by embed id. */
  readonly unwritten: ReadonlyMap<string, Settings>;
}

/** A change of this run that is to be undone by sending another one. */
export interface TakenBack {
  readonly restoring: Change;
  readonly why: Problem;
}

export interface Run {
  readonly applying: Applying;
  readonly tools: ApplyTools;
  readonly look: Look;
  readonly halt: Halt;
  readonly outcomes: Map<string, Outcome>;
  /** Embeds with an update that may have taken effect, or still may, although no answer and no look said so. */
  readonly unresolved: Set<string>;
  /** Embeds of which the API itself has agreed to the change, whatever became of it. */
  readonly agreed: Set<string>;
  /** By embed id; here as soon as it is meant, whether or not it goes well. */
  readonly takenBack: Map<string, TakenBack>;
  readonly findings: Finding[];
  /** Whether this server merges, as soon as the read-back of an update has shown it. */
  merges: boolean | undefined;
}

/** Sends one change and notes how it ended. */
export async function send(change: Change, run: Run): Promise<Outcome> {
  const { outcome, unresolved, isAgreed } = await sendChange(change, sendingOf(run, run.halt));
  if (unresolved) run.unresolved.add(change.embedId);
  if (isAgreed) run.agreed.add(change.embedId);
  run.outcomes.set(change.embedId, outcome);
  run.tools.emit({ type: 'result', embedId: change.embedId, name: change.name, outcome });
  return outcome;
}

/** `halt` is the run's own, but for what takes back: that must go out although the run has stopped. */
export const sendingOf = ({ applying, tools, look }: Run, halt: Halt): Sending => {
  const { writer, history, compare, runtime, emit, budget } = tools;
  const takesBack = applying.plan.rollbackOf !== undefined;
  return { run: applying.start.run, writer, look, compare, history, runtime, emit, halt, budget, takesBack };
};

/** `live` is the embed as it is before the update. */
export function intentOf(change: Change, live: LiveEmbed | undefined, run: string): Intent {
  const { embedId, key, name, direction, patch, inverse, payload } = change;
  const unsent = live === undefined ? {} : recordable(unsentOf(payload, live));
  return { kind: 'intent', run, embedId, key, name, direction, ...endsOf(change.settings), unsent, patch, inverse, payload };
}

/** Bytes; a record has to hold more than this list, and nothing may keep an update from being recorded. */
const LONGEST_LIST = 900_000;

function recordable(unsent: Settings): Settings {
  const { tableTenancySettings, ...rest } = unsent;
  const isTooLong = Buffer.byteLength(JSON.stringify(tableTenancySettings ?? [])) > LONGEST_LIST;
  return isTooLong ? rest : unsent;
}
