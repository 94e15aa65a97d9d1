// A few words for telling what happened, and the log that would have recorded it.

import jsonPatch from 'fast-json-patch';
import { genesis, link } from '../../src/history/chain.ts';
import type {
  Attempt,
  Entry,
  EntryBody,
  Intent,
  OutcomeEntry,
  Reconcile,
  RunEnd,
  RunStart,
  Verify,
  VerifyLost,
} from '../../src/records.ts';
import { settingEntries } from '../../src/settings.ts';
import type { PatchOperation, Settings } from '../../src/types.ts';

export const DIGEST = `sha256:${'5'.repeat(64)}`;
export const TARGET = { baseUrl: 'https://api.example.com', dataApp: 'Portal', environment: null, api: 'kebab' } as const;
export const EMBED = 'embed_1';
export const RUN = 'run-000001';

export const start = (run = RUN, more: Partial<RunStart> = {}): RunStart => ({
  kind: 'run.start',
  run,
  command: 'apply',
  generator: 'embed-sync 0.1.0',
  actor: 'ada',
  commit: null,
  planId: DIGEST,
  approved: false,
  target: TARGET,
  manifestDigest: DIGEST,
  policyDigest: DIGEST,
  ...more,
});

interface Where {
  readonly run?: string;
  readonly embedId?: string;
  readonly unsent?: Settings;
}

export function intent(before: Settings, after: Settings, { run = RUN, embedId = EMBED, unsent }: Where = {}): Intent {
  return {
    kind: 'intent',
    run,
    embedId,
    key: embedId,
    name: 'Sales',
    direction: 'widen',
    before,
    after,
    ...(unsent !== undefined && { unsent }),
    patch: patch(before, after),
    inverse: patch(after, before),
    payload: { embedId, accessSettings: { ...after } },
  };
}

export const attempt = ({ run = RUN, embedId = EMBED } = {}): Attempt => ({
  kind: 'attempt',
  run,
  embedId,
  attempt: 1,
  payloadDigest: DIGEST,
});

export const outcome = (status: OutcomeEntry['status'], { run = RUN, embedId = EMBED } = {}): OutcomeEntry => ({
  kind: 'outcome',
  run,
  embedId,
  status,
  attempts: 1,
  ...(status === 'failed' && { error: { code: 'INVALID_DATAMART', httpStatus: 404, message: 'no such datamart' } }),
});

export const verify = (status: Verify['status'], live?: Settings, { run = RUN, embedId = EMBED } = {}): Verify => ({
  kind: 'verify',
  run,
  embedId,
  status,
  ...(live !== undefined && { live }),
});

/** What went with an update that did not send it. */
export const lost = (settings: Settings, { run = RUN, embedId = EMBED } = {}): VerifyLost => ({
  kind: 'verify',
  run,
  embedId,
  lost: settings,
});

/** A verify entry of a list that also told when the embed was last changed. */
export const seen = (status: Verify['status'], updatedAt: string, where: { run?: string; embedId?: string } = {}): Verify => ({
  ...verify(status, undefined, where),
  updatedAt,
});

export const reconcile = (status: Reconcile['status'], { run = RUN, embedId = EMBED } = {}): Reconcile => ({
  kind: 'reconcile',
  run,
  embedId,
  status,
  note: 'by a later look',
});

export const end = (status: RunEnd['status'] = 'complete', run = RUN, merges?: boolean): RunEnd => ({
  kind: 'run.end',
  run,
  status,
  counts: {},
  ...(merges !== undefined && { merges }),
});

/** The log of what happened, one record a minute from midnight on. */
export function told(...bodies: readonly EntryBody[]): readonly Entry[] {
  let head = genesis('log-a');
  return bodies.flatMap((body, minute) => {
    const entries = link([body], head, clock(minute));
    for (const { log, seq, hash } of entries) head = { log, seq, hash };
    return entries;
  });
}

/** The instant of the record with this index. */
export const clock = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

function patch(from: Settings, to: Settings): readonly PatchOperation[] {
  const tests = settingEntries(from).map(([name, value]) => ({ op: 'test' as const, path: `/${name}`, value }));
  const moves = settingEntries(to).map(([name, value]) => ({
    op: from[name] === undefined ? ('add' as const) : ('replace' as const),
    path: `/${name}`,
    value,
  }));
  const gone = settingEntries(from).flatMap(([name]) =>
    to[name] === undefined ? [{ op: 'remove' as const, path: `/${name}` }] : [],
  );
  return [...tests, ...moves, ...gone];
}

/** Settings with a patch applied, by the library and not by the code under test. */
export const patched = (settings: Settings, operations: readonly PatchOperation[]): Settings =>
  jsonPatch.applyPatch(structuredClone(settings), structuredClone(operations) as never[], true, false).newDocument;
