// What a run that was cut short had set out to do: only runs of this very plan, for this very commit, count.

import { expect, it } from 'vitest';
import { begunWith } from '../../src/history/begun.ts';
import { genesis, link } from '../../src/history/chain.ts';
import type { EntryBody, Intent, RunStart } from '../../src/records.ts';

const PLAN = `sha256:${'a'.repeat(64)}`;
const COMMIT = 'c'.repeat(40);
const start = (run: string, planId: string, commit: string): RunStart => ({
  ...{ kind: 'run.start', run, command: 'apply', generator: 'embed-sync 0.1.0', actor: 'ci', commit, planId, approved: true },
  target: { baseUrl: 'https://api.example.com', dataApp: null, environment: null, api: 'kebab' },
  manifestDigest: null,
  policyDigest: PLAN,
});
const intent = (run: string, embedId: string): Intent => ({
  ...{ kind: 'intent', run, embedId, key: embedId, name: null, direction: 'widen', before: {}, patch: [], inverse: [] },
  after: { isAllowAiPilot: true },
  payload: { embedId, accessSettings: { isAllowAiPilot: true } },
});

it.each([
  ['of this plan for this commit', PLAN, COMMIT, ['a']],
  ['of another plan', `sha256:${'b'.repeat(64)}`, COMMIT, []],
  ['for another commit', PLAN, 'd'.repeat(40), []],
])('a run %s', (_, planId, commit, embeds) => {
  const bodies: readonly EntryBody[] = [start('r1', planId, commit), intent('r1', 'a')];
  const entries = link(bodies, genesis('f'.repeat(32)), '2026-11-22T10:00:00.000Z');
  expect([...begunWith(entries, { planId: PLAN, commit: COMMIT }).keys()]).toEqual(embeds);
});
