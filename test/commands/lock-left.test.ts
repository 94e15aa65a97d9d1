// A run that sent what it should and could then not give back its lock: what it did is reported as done, and the lock is a note.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ApplyResult } from '../../src/types.ts';
import { openStage } from '../support/cli.ts';

const embeds = ['a', 'b'].map((embedId) => ({ embedId, accessSettings: { isAllowAiPilot: false } }));
const MANIFEST = `version: 1
dataApp: Customer portal
embeds:
  a: { accessSettings: { isAllowAiPilot: true } }
  b: { accessSettings: { isAllowAiPilot: true } }
`;

it('a lock that cannot be given back makes no run look as if it had sent nothing', async () => {
  const stage = await openStage({ embeds, latencyMs: 30 }, { 'embeds.yaml': MANIFEST });
  const running = stage.run('apply --auto-approve --format json');
  while (stage.updates().length === 0) await delay(2);
  const lock = join(stage.folder, '.embed-sync/history.jsonl.lock');
  await rm(lock);
  await mkdir(lock);
  const ran = await running;
  const { status, outcomes } = ran.json<ApplyResult & Record<string, unknown>>();
  expect([ran.code, status, outcomes.map((one) => one.status)]).toEqual([0, 'complete', ['verified', 'verified']]);
  expect(ran.err).toMatch(/cannot take or give back the lock .*history\.jsonl\.lock: .*delete it/s);
});
