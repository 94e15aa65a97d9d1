// A few runs told in short in, the change history that they would have left out: the same records, in the same order, with
// the same chain. Every record of a run carries one time, so that a scenario can say when each thing happened.

import { digestOfText } from '../../src/canonical.ts';
import { entryLine, genesis, link } from '../../src/history/chain.ts';
import { diff } from '../../src/plan/diff.ts';
import { gravest, judge } from '../../src/plan/direction.ts';
import { patchBetween } from '../../src/plan/patch.ts';
import type { EntryBody } from '../../src/records.ts';
import type { Settings } from '../../src/types.ts';

/** One run, as `runs.json` of a scenario tells it. */
interface ToldRun {
  readonly run: string;
  /** ISO 8601. */
  readonly at: string;
  readonly environment?: string;
  /** Makes it a rollback. */
  readonly rollbackOf?: string;
  readonly writes?: readonly ToldWrite[];
  /** Embeds that were found as desired. */
  readonly confirmed?: readonly { readonly embedId: string; readonly settings: Settings; readonly updatedAt?: string }[];
}

interface ToldWrite {
  readonly embedId: string;
  /** Default: the embed id. */
  readonly key?: string;
  readonly name?: string;
  /** Without those that live did not tell. */
  readonly before: Settings;
  readonly after: Settings;
}

export function historyOf(told: readonly ToldRun[]): string {
  let head = genesis('scenario');
  return told
    .flatMap((run) => {
      const entries = link(recordsOf(run), head, new Date(run.at).toISOString());
      head = entries.at(-1) ?? head;
      return entries.map(entryLine);
    })
    .join('');
}

function recordsOf({ run, environment, rollbackOf, writes = [], confirmed = [] }: ToldRun): readonly EntryBody[] {
  const [planId, manifestDigest, policyDigest] = [digestOfText(run), digestOfText('manifest'), digestOfText('policy')];
  return [
    {
      kind: 'run.start',
      run,
      command: rollbackOf === undefined ? 'apply' : 'rollback',
      ...(rollbackOf !== undefined && { rollbackOf }),
      generator: 'embed-sync 0.1.0',
      actor: 'github:ada',
      commit: null,
      planId,
      approved: true,
      target: { baseUrl: 'https://api.example.com', dataApp: 'Customer portal', environment: environment ?? null, api: 'kebab' },
      manifestDigest: rollbackOf === undefined ? manifestDigest : null,
      policyDigest,
    },
    ...writes.map((write) => intentOf(run, write)),
    ...writes.flatMap(({ embedId }): readonly EntryBody[] => [
      { kind: 'attempt', run, embedId, attempt: 1, payloadDigest: digestOfText(embedId) },
      { kind: 'outcome', run, embedId, status: 'accepted', attempts: 1 },
      { kind: 'verify', run, embedId, status: 'verified' },
    ]),
    ...(confirmed.length > 0 ? [{ kind: 'verify' as const, run, confirmed }] : []),
    { kind: 'run.end', run, status: 'complete', counts: { verified: writes.length } },
  ];
}

function intentOf(run: string, { embedId, key = embedId, name, before, after }: ToldWrite): EntryBody {
  return {
    kind: 'intent',
    run,
    embedId,
    key,
    name: name ?? null,
    direction: gravest(judge(diff(after, before).differences).map(({ direction }) => direction)),
    before,
    after,
    patch: patchBetween(before, after),
    inverse: patchBetween(after, before),
    payload: { embedId, accessSettings: { ...after } },
  };
}
