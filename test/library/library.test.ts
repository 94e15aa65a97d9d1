// The library against a sandbox over real HTTP: what a program may do with it, and what it may not.

import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  apply,
  type Connection,
  loadManifest,
  openReader,
  openWriter,
  type Plan,
  parsePlanFile,
  plan,
  planRollback,
  type Reader,
  readHistory,
  renderPlan,
  validate,
  type Writer,
} from '../../src/index.ts';
import { openStage, type Stage } from '../support/cli.ts';

const MANIFEST = `version: 1
dataApp: Customer portal
embeds:
  embed_one: { accessSettings: { isAllowAiPilot: true } }
  embed_two: { accessSettings: { isAllowUnderlyingData: false } }
  embed_three: { accessSettings: { isAllowEmailReports: true } }
`;

const EMBEDS = [
  { embedId: 'embed_one', name: 'One', accessSettings: { isAllowAiPilot: false } },
  { embedId: 'embed_two', name: 'Two', accessSettings: { isAllowUnderlyingData: true } },
  { embedId: 'embed_three', name: 'Three', accessSettings: { isAllowEmailReports: true } },
] as const;

interface World {
  readonly stage: Stage;
  readonly connection: Connection;
  readonly reader: Reader;
  readonly writer: Writer;
}

async function openWorld(manifest = MANIFEST): Promise<World> {
  const stage = await openStage({ embeds: EMBEDS }, { 'embeds.yaml': manifest });
  const { baseUrl, token } = stage.sandbox;
  const connection = { baseUrl, token, history: 'file:log.jsonl', cwd: stage.folder };
  return { stage, connection, reader: openReader(connection), writer: openWriter(connection) };
}

const planOf = async ({ stage, reader }: World) => plan((await loadManifest(['embeds.yaml'], stage.folder)).manifest, reader);

/** What somebody who is not kept by types could do to a plan before it comes back. */
const edited = (one: Plan, change: (copy: Record<string, unknown>) => void): Plan => {
  const copy = structuredClone(one);
  change(copy as unknown as Record<string, unknown>);
  return copy;
};

describe('the line', () => {
  it('goes from a manifest to what is live, and back, and all of it is on record', async () => {
    const world = await openWorld();
    const { stage, reader, writer } = world;
    const planned = await planOf(world);
    expect(planned.plan.changes.map(({ embedId, direction }) => `${embedId} ${direction}`)).toEqual([
      'embed_one widen',
      'embed_two narrow',
    ]);
    const result = await apply(planned, writer, { actor: 'a program' });
    expect(result.outcomes.map(({ status }) => status)).toEqual(['verified', 'verified']);
    expect((await planOf(world)).plan.verdict).toBe('in-sync');

    const back = await planRollback('last', reader);
    await apply(back, writer, { actor: 'a program', approve: back.plan.planId });
    const two = stage.sandbox.state().find(({ embedId }) => embedId === 'embed_two');
    expect(two?.accessSettings).toEqual({ isAllowUnderlyingData: true });

    const { runs, entries } = await readHistory('file:log.jsonl', stage.folder);
    expect(runs.map(({ command, status, actor }) => `${command} ${status} ${actor}`)).toEqual([
      'apply complete a program',
      'rollback complete a program',
    ]);
    expect(entries.length).toBeGreaterThan(6);
  });

  it('knows drift also of embeds that no run has written', async () => {
    const world = await openWorld();
    await apply(await planOf(world), world.writer);
    world.stage.sandbox.change('embed_three', { isAllowEmailReports: false });
    const { drift } = (await planOf(world)).plan;
    expect(drift.map(({ embedId, class: how }) => `${embedId} ${how}`)).toEqual(['embed_three outside']);
  });

  it('tells what happens while it happens', async () => {
    const world = await openWorld();
    const seen: string[] = [];
    await apply(await planOf(world), world.writer, { onEvent: ({ type }) => seen.push(type) });
    expect([seen[0], seen.at(-1), seen.filter((type) => type === 'result').length]).toEqual(['start', 'summary', 2]);
  });

  it('takes a plan that was kept as a file, which the command line takes too', async () => {
    const world = await openWorld();
    const text = renderPlan((await planOf(world)).plan, 'json');
    await world.stage.write('plan.json', text);
    const result = await apply({ plan: parsePlanFile(text, 'plan.json') }, world.writer);
    expect(result.status).toBe('complete');
    expect((await world.stage.run('apply plan.json --history file:log.jsonl')).code).toBe(0);
  });

  it('plans for the chosen embeds alone', async () => {
    const world = await openWorld();
    const { manifest } = await loadManifest(['embeds.yaml'], world.stage.folder);
    const only = await plan(manifest, world.reader, { only: ['embed_o*'] });
    const rest = await plan(manifest, world.reader, { exclude: ['embed_o*'] });
    expect([only, rest].map((one) => one.plan.changes.map(({ embedId }) => embedId))).toEqual([['embed_one'], ['embed_two']]);
  });

  it('shows a plan as text, Markdown and JSON', async () => {
    const planned = await planOf(await openWorld());
    expect(renderPlan(planned.plan, 'text')).toContain('Plan: 2 to update');
    expect(renderPlan(planned.plan, 'markdown')).toContain('| ');
    expect(JSON.parse(renderPlan(planned.plan, 'json')).planId).toBe(planned.plan.planId);
  });

  it('finds what is wrong with a manifest offline', async () => {
    const { stage } = await openWorld(`${MANIFEST}  embed_four: {}\n`);
    const issues = await validate(['embeds.yaml'], { cwd: stage.folder });
    expect(issues.map(({ code, line }) => `${code} ${line}`)).toEqual(['NOTHING_MANAGED 7']);
    expect(stage.sandbox.ledger).toEqual([]);
  });
});

describe('nothing is sent', () => {
  const refusals: readonly {
    readonly sentence: string;
    readonly code: string;
    readonly attempt: (world: World, plan: Plan) => Promise<unknown>;
  }[] = [
    {
      sentence: 'by a reader that was cast to a writer',
      code: 'USAGE',
      attempt: ({ reader }, plan) => apply({ plan }, reader as Writer),
    },
    {
      sentence: 'by an access that was made up',
      code: 'USAGE',
      attempt: ({ writer }, plan) => apply({ plan }, { ...writer }),
    },
    {
      sentence: 'where consent names another plan',
      code: 'PLAN_STALE',
      attempt: ({ writer }, plan) => apply({ plan }, writer, { approve: `sha256:${'0'.repeat(64)}` }),
    },
    {
      sentence: 'where live has moved since',
      code: 'PLAN_STALE',
      attempt: ({ writer, stage }, plan) => {
        stage.sandbox.remove('embed_one');
        return apply({ plan }, writer);
      },
    },
    {
      sentence: 'of a plan whose content is not the one that its id names',
      code: 'PLAN_FILE_INVALID',
      attempt: ({ writer }, plan) => apply({ plan: edited(plan, (copy) => Object.assign(copy, { changes: [] })) }, writer),
    },
    {
      sentence: 'of a plan that was made for another address',
      code: 'TARGET_WRONG',
      attempt: ({ connection }, plan) => apply({ plan }, openWriter({ ...connection, baseUrl: 'https://api.example.com' })),
    },
    {
      sentence: 'where the policy, read again, is another one',
      code: 'PLAN_STALE',
      attempt: async ({ writer, stage }, plan) => {
        await stage.write('embed-sync.policy.yaml', 'version: 1\nconsent: { widen: block }\n');
        return apply({ plan }, writer);
      },
    },
  ];

  it.each(refusals)('$sentence', async ({ code, attempt }) => {
    const world = await openWorld();
    const { plan } = await planOf(world);
    await expect(attempt(world, plan)).rejects.toMatchObject({ name: 'EmbedSyncError', code });
    expect(world.stage.updates()).toEqual([]);
  });

  it('where a plan needs approval and has none, or is blocked and has it', async () => {
    const world = await openWorld();
    await world.stage.write('embed-sync.policy.yaml', 'version: 1\nconsent: { widen: approve }\n');
    const held = await planOf(world);
    await expect(apply(held, world.writer)).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    await world.stage.write('embed-sync.policy.yaml', 'version: 1\nconsent: { widen: block }\n');
    const blocked = await planOf(world);
    const { planId } = blocked.plan;
    await expect(apply(blocked, world.writer, { approve: planId })).rejects.toMatchObject({ code: 'PLAN_BLOCKED' });
    expect(world.stage.updates()).toEqual([]);
  });

  it('while planning', async () => {
    const world = await openWorld();
    await planOf(world);
    expect(world.stage.updates()).toEqual([]);
  });
});

describe('what the library keeps to itself', () => {
  it('the environment says nothing that a connection says, and nothing is printed', async () => {
    const streams = [process.stdout, process.stderr].map((one) => vi.spyOn(one, 'write').mockReturnValue(true));
    vi.stubEnv('DATABRAIN_API_TOKEN', 'another-token-0000');
    vi.stubEnv('DATABRAIN_API_BASE_URL', 'https://elsewhere.example.com');
    vi.stubEnv('EMBED_SYNC_HISTORY', 'file:/nowhere/log.jsonl');
    const world = await openWorld();
    const result = await apply(await planOf(world), world.writer);
    const printed = streams.flatMap(({ mock }) => mock.calls);
    vi.restoreAllMocks();
    expect(printed).toEqual([]);
    expect([result.status, process.env.DATABRAIN_API_TOKEN]).toEqual(['complete', 'another-token-0000']);
  });

  it('a mode of Node that would show the token is refused all the same', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    await expect(planOf(await openWorld())).rejects.toMatchObject({ code: 'UNSAFE_ENVIRONMENT' });
  });

  it('no way of looking at a writer shows the token', async () => {
    const { writer, stage } = await openWorld();
    const views = [inspect(writer, { showHidden: true, depth: null }), JSON.stringify(writer), String(writer)];
    expect(views.join()).not.toContain(stage.sandbox.token);
  });

  it('what a caller changes in a connection later redirects nothing', async () => {
    const { stage, connection } = await openWorld();
    const mine = { ...connection };
    const reader = openReader(mine);
    mine.baseUrl = 'https://elsewhere.example.com';
    const { manifest } = await loadManifest(['embeds.yaml'], stage.folder);
    expect((await plan(manifest, reader)).plan.target.baseUrl).toBe(stage.sandbox.baseUrl);
  });

  it.each([
    ['baseUrl', 'http://api.example.com', 'BASE_URL_INVALID'],
    ['token', '', 'TOKEN_MISSING'],
    ['token', 'Bearer abcdefgh', 'TOKEN_MALFORMED'],
    ['history', 'log.jsonl', 'USAGE'],
  ])('a %s of "%s" is refused at once', (name, value, code) => {
    const sound = { baseUrl: 'https://api.example.com', token: 'abcdefgh', history: 'file:log.jsonl' };
    expect(() => openReader({ ...sound, [name]: value })).toThrow(expect.objectContaining({ code }));
  });
});
