// What the program does not need, it does not load, ask or send. Counted, never timed: `npm run bench` measures times.
// holds: W5

import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';
import { run } from '../support/process.ts';

const KB = 1000;
const ids = Array.from({ length: 30 }, (_, i) => `embed-${i}`);
const held = { isAllowAiPilot: false, isAllowEmailReports: true, metricCreationMode: 'DRAG_DROP' };
const embeds = ids.map((embedId) => ({ embedId, name: embedId, embedType: 'dashboard' as const, accessSettings: held }));

/** Every fourth embed, which needs no consent, is to be changed, in one of its settings. */
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids
  .map((id, i) => `  ${id}:\n    accessSettings:\n      isAllowAiPilot: ${i % 4 === 0}\n      isAllowEmailReports: true\n`)
  .join('')}`;

const environment = ({ sandbox }: Stage) => ({ DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token });

const asked = ({ sandbox }: Stage, from = 0): readonly string[] =>
  sandbox.ledger
    .slice(from)
    .map(({ method, body }) => (method === 'PUT' ? `PUT ${Object.keys(JSON.parse(body).accessSettings)}` : method));

it('plans with one list, updates what differs and nothing else, and looks once more', async () => {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const where = { cwd: stage.folder, env: environment(stage) };
  expect((await run(['plan'], where)).code).toBe(0);
  expect(asked(stage)).toEqual(['GET']);
  expect((await run(['apply', '--auto-approve'], where)).code).toBe(0);
  const updates = Array.from({ length: 8 }, () => 'PUT isAllowAiPilot');
  const reads = asked(stage, 1).filter((one) => one === 'GET');
  expect(asked(stage, 1).filter((one) => one !== 'GET')).toEqual(updates);
  // The list to plan on, a look after the first update whether the server merges, and the one that verifies.
  expect(reads.length).toBeLessThanOrEqual(3);
  const before = stage.sandbox.ledger.length;
  expect((await run(['apply', '--auto-approve'], where)).code).toBe(0);
  expect(asked(stage, before)).toEqual(['GET']);
});

it('updates hundreds of embeds with few files open', async () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ ...embeds[0], embedId: `embed-${i}`, name: `embed-${i}` }));
  const wish = many.map(({ embedId }) => `  ${embedId}: { accessSettings: { isAllowAiPilot: true } }\n`).join('');
  const policy = 'version: 1\nlimits: { changedEmbeds: { percent: 100 } }\n';
  const node = `#!/bin/sh\nulimit -n 48\nexec '${process.execPath}' "$@"\n`;
  const files = {
    'embeds.yaml': `version: 1\ndataApp: Customer portal\nembeds:\n${wish}`,
    'embed-sync.policy.yaml': policy,
    node,
  };
  const stage = await openStage({ embeds: many as typeof embeds }, files);
  await chmod(join(stage.folder, 'node'), 0o755);
  const where = { cwd: stage.folder, env: environment(stage), node: join(stage.folder, 'node') };
  expect(await run(['apply', '--auto-approve', '--concurrency', '20'], where)).toMatchObject({ code: 0 });
  expect(asked(stage).filter((one) => one.startsWith('PUT'))).toHaveLength(many.length);
});

/** The files of the bundle that a command loads, and how large they are together. */
async function loaded(
  words: readonly string[],
  stage: Stage,
): Promise<{ readonly files: readonly string[]; readonly bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'embed-sync-loaded-'));
  try {
    const env = { ...environment(stage), NODE_V8_COVERAGE: folder };
    expect((await run(words, { cwd: stage.folder, env })).code).toBe(0);
    const files = new Set<string>();
    for (const report of await readdir(folder)) {
      const { result } = JSON.parse(await readFile(join(folder, report), 'utf8'));
      for (const { url } of result) if (/\/dist\/.*\.js$/.test(url)) files.add(fileURLToPath(url));
    }
    const sizes = await Promise.all([...files].map(async (file) => (await stat(file)).size));
    return { files: [...files].map((file) => basename(file, '.js')), bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it.each([
  ['--version', 10 * KB, ['command-line', 'plan', 'connect', 'server']],
  ['--help', 10 * KB, ['command-line', 'plan', 'connect', 'server']],
  ['validate', 300 * KB, ['connect', 'syntax', 'validate-history', 'server']],
  ['plan', 1000 * KB, ['syntax', 'validate-manifest', 'server', 'demo']],
])('%s loads no more than %d bytes', async (words, limit, spared) => {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const { files, bytes } = await loaded([words], stage);
  expect(files).toContain('cli');
  expect(files.filter((file) => spared.includes(file))).toEqual([]);
  expect(bytes).toBeGreaterThan(2 * KB);
  expect(bytes).toBeLessThan(limit);
});
