// Closer looks: what they add, what they cost in requests, and when they are not worth one.

import { describe, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../src/databrain/client.ts';
import { decodeSettings } from '../../src/databrain/decode-settings.ts';
import type { ExchangeRequest } from '../../src/databrain/exchange.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { SETTING_NAMES } from '../../src/settings.ts';
import type { Dialect, EmbedReader, LiveEmbed, LookProgress, Question, SettingName, Settings } from '../../src/types.ts';
import { failure, fakeRuntime, ok, type Reply, scripted, transportTo } from './world.ts';

/** What the documented export shows. */
const EXPORTED = SETTING_NAMES.filter(
  (name) => !['isAllowAiPilot', 'datamartName', 'tableTenancySettings', 'joinModel'].includes(name),
);
/** What the list of the oldest generation shows. */
const OLDER = SETTING_NAMES.filter((name) => !['datamartName', 'isAllowCreateDashboardView', 'joinModel'].includes(name));

const ask = (embeds: readonly LiveEmbed[], settings: readonly SettingName[] = SETTING_NAMES): readonly Question[] =>
  embeds.map((embed) => ({ embed, settings: settings.filter((name) => embed.settings[name] === undefined) }));

const look = (reader: EmbedReader, questions: readonly Question[]) => reader.lookCloser(questions, () => undefined);

const namesOf = ({ settings }: LiveEmbed): readonly string[] => SETTING_NAMES.filter((name) => settings[name] !== undefined);

describe('against the sandbox', () => {
  async function against(api: Dialect, options: SandboxOptions) {
    const sandbox = await startSandbox({ seed: { count: 5, seed: 3 }, list: 'absent', ...options, token: 'sandbox-token' });
    onTestFinished(() => sandbox.close());
    const runtime = fakeRuntime();
    const transport = transportTo(sandbox.baseUrl, { runtime, token: sandbox.token });
    return { sandbox, reader: createReader(transport, { api }, runtime) };
  }

  const all: readonly Dialect[] = ['kebab', 'camel', 'legacy'];
  it.each<[string, Dialect, SandboxOptions, readonly string[], string, string]>([
    ['nothing tells', 'kebab', {}, [], 'detail 1, export 1, older list 1', ''],
    ['nothing tells in camel', 'camel', {}, [], 'detail 1, export 1, older list 1', ''],
    ['the oldest generation has no closer way', 'legacy', { detail: true, export: true }, [], '', ''],
    ['the detail tells all', 'kebab', { detail: true }, SETTING_NAMES, 'detail 5', 'detail 5'],
    ['the detail tells all in camel', 'camel', { detail: true, families: ['camel'] }, SETTING_NAMES, 'detail 5', 'detail 5'],
    ['the detail comes before the export', 'kebab', { detail: true, export: true }, SETTING_NAMES, 'detail 5', 'detail 5'],
    ['the export tells some', 'kebab', { export: true }, EXPORTED, 'detail 1, export 5, older list 1', 'export 5'],
    [
      'the export of one embed',
      'kebab',
      { export: true, seed: { count: 1, seed: 1 } },
      EXPORTED,
      'detail 1, export 1, older list 1',
      'export 1',
    ],
    [
      'there are newer addresses alone',
      'kebab',
      { export: true, families: ['kebab'] },
      EXPORTED,
      'detail 1, export 5, older list 1',
      'export 5',
    ],
    [
      'there are camel addresses alone',
      'camel',
      { export: true, families: ['camel'] },
      [],
      'detail 1, export 1, older list 1',
      '',
    ],
    ['the list tells all', 'kebab', { list: 'item', export: true }, SETTING_NAMES, '', ''],
    ['the list tells all, deep down', 'kebab', { list: 'nested', detail: true }, SETTING_NAMES, '', ''],
    [
      'the list tells some',
      'kebab',
      { list: 'legacy', export: true },
      [...OLDER, 'isAllowCreateDashboardView'],
      'detail 1, export 5, older list 1',
      'export 5',
    ],
    [
      'the list tells some, the detail no more',
      'kebab',
      { list: 'legacy', detail: true },
      OLDER,
      'detail 1, export 1, older list 1',
      '',
    ],
    ['pages are forced', 'kebab', { pages: 'forced', export: true }, EXPORTED, 'detail 1, export 5, older list 1', 'export 5'],
    [
      'everything is below a prefix',
      'kebab',
      { basePath: '/a/b', export: true },
      EXPORTED,
      'detail 1, export 5, older list 1',
      'export 5',
    ],
  ])('%s', async (_, api, options, told, first, second) => {
    const { sandbox, reader } = await against(api, { families: all, ...options });
    const requests = (from: number): string => {
      const counts = new Map<string, number>();
      for (const { path, query } of sandbox.ledger.slice(from)) {
        const way = path.endsWith('/export') ? 'export' : query.startsWith('embedId=') ? 'detail' : 'older list';
        counts.set(way, (counts.get(way) ?? 0) + 1);
      }
      return [...counts].map(([way, count]) => `${way} ${count}`).join(', ');
    };
    const listed = await reader.list();
    const start = sandbox.ledger.length;
    const seen = await look(reader, ask(listed));
    expect(requests(start)).toBe(first);
    expect(seen.map(({ embedId }) => embedId)).toEqual(listed.map(({ embedId }) => embedId));
    for (const embed of seen) {
      expect(namesOf(embed)).toEqual(SETTING_NAMES.filter((name) => told.includes(name)));
      const held = sandbox.state().find(({ embedId }) => embedId === embed.embedId);
      expect(decodeSettings({ ...held }).settings).toMatchObject(embed.settings);
    }

    const again = sandbox.ledger.length;
    expect(await look(reader, ask(listed))).toEqual(seen);
    expect(requests(again)).toBe(second);
  });

  it('a second look sees what was changed since the first', async () => {
    const { sandbox, reader } = await against('kebab', { export: true });
    const listed = await reader.list();
    const [first] = await look(reader, ask(listed));
    if (first === undefined) throw new Error('no embed');
    const turned = !first.settings.isAllowEmailReports;
    sandbox.change(first.embedId, { isAllowEmailReports: turned });
    expect((await look(reader, ask(listed)))[0]?.settings.isAllowEmailReports).toBe(turned);
  });
});

// ── Against scripts ─────────────────────────────────────────────────────────────────────────────────────────────

type Way = 'list' | 'detail' | 'export' | 'older';

const NOT_THERE: Reply = { status: 404, body: '<html>Cannot GET</html>' };
const wayOf = ({ method, path, query }: ExchangeRequest): Way =>
  method === 'POST' ? 'older' : path.endsWith('/export') ? 'export' : query?.embedId === undefined ? 'list' : 'detail';

interface Script {
  readonly list?: readonly object[];
  readonly detail?: (embedId: string, nth: number) => Reply;
  readonly export?: (embedId: string, nth: number) => Reply;
  readonly older?: (nth: number) => Reply;
}

const meta = (embedId: string, settings: object | null): Reply => ({
  status: 200,
  body: { _meta: { embedId, embedDataAppAccessSetting: settings }, data: {} },
});

/** A server of which every way but the list is missing, unless it is scripted. */
function server(script: Script) {
  const counts = { list: 0, detail: 0, export: 0, older: 0 };
  const list = script.list ?? Array.from({ length: 3 }, (_, n) => ({ embedId: `e${n}` }));
  const transport = scripted((request) => {
    const way = wayOf(request);
    const nth = ++counts[way];
    const embedId = request.query?.embedId ?? '';
    if (way === 'list') return ok(list);
    if (way === 'older') return script.older?.(nth) ?? NOT_THERE;
    return script[way]?.(embedId, nth) ?? NOT_THERE;
  });
  const reader = createReader(transport, { api: 'kebab' }, fakeRuntime());
  const askedOf = (way: Way): readonly (string | undefined)[] =>
    transport.asked.filter((request) => wayOf(request) === way).map(({ query }) => query?.embedId);
  return { reader, counts, askedOf };
}

const embeds = (count: number, more: object = {}) => Array.from({ length: count }, (_, n) => ({ embedId: `e${n}`, ...more }));

describe('a way is given up', () => {
  it.each<[string, Script, string]>([
    ['the detail, where it is the whole list', { detail: () => ok(embeds(3)) }, '1/1/1'],
    ['the detail, where it is another embed', { detail: () => ok([{ embedId: 'other' }]) }, '1/1/1'],
    [
      'the detail, where it is one of two',
      { detail: (id) => ok([{ embedId: id, accessSettings: { isAllowAiPilot: true } }, { embedId: 'x' }]) },
      '1/1/1',
    ],
    ['the detail, where it is in another case', { detail: (id) => ok([{ embedId: id.toUpperCase() }]) }, '1/1/1'],
    ['the detail, where it is a page of HTML', { detail: () => ({ status: 200, body: '<html></html>' }) }, '1/1/1'],
    ['the detail, where it tells no more', { detail: (id) => ok([{ embedId: id }]) }, '1/1/1'],
    ['the detail, where it refuses the question', { detail: () => ({ status: 400, body: {} }) }, '1/1/1'],
    ['the export, where it is forbidden', { export: () => ({ status: 403, body: {} }) }, '1/1/1'],
    [
      'the export, where it refuses',
      { export: () => ({ status: 400, body: { error: { code: 'INVALID_REQUEST_BODY' } } }) },
      '1/1/1',
    ],
    [
      'the export, where it takes other keys',
      { export: () => ({ status: 400, body: { error: { code: 'INVALID_DATA_APP_API_KEY' } } }) },
      '1/1/1',
    ],
    ['the export, where it takes other methods', { export: () => ({ status: 405, body: '' }) }, '1/1/1'],
    ['the export, where it is gone', { export: () => ({ status: 410, body: '' }) }, '1/1/1'],
    ['the export, where its answer has no _meta', { export: () => ({ status: 200, body: { data: {} } }) }, '1/1/1'],
    ['the export, where it is of another embed', { export: () => meta('other', { isAllowAiPilot: true }) }, '1/1/1'],
    ['the export, where it shows no settings', { export: (id) => meta(id, null) }, '1/1/1'],
    ['the older list, where it is forbidden', { older: () => ({ status: 403, body: {} }) }, '1/1/1'],
    ['the older list, where it is no list', { older: () => ({ status: 200, body: { error: null } }) }, '1/1/1'],
    ['the older list, where it tells no more', { older: () => ok(embeds(3)) }, '1/1/1'],
    ['the older list, where it has nothing', { older: () => ok([]) }, '1/1/1'],
  ])('%s', async (_, script, expected) => {
    const { reader, counts } = server(script);
    const listed = await reader.list();
    for (let n = 0; n < 2; n++) {
      expect(await look(reader, ask(listed))).toEqual(listed);
      expect(`${counts.detail}/${counts.export}/${counts.older}`).toBe(expected);
    }
  });

  it('not because one embed is not found, has no answer in time or fails: three more are asked', async () => {
    const faults: readonly Reply[] = [
      { status: 404, body: { error: { code: 'EMBED_NOT_FOUND' } } },
      { kind: 'lost', problem: { code: 'ANSWER_TOO_LARGE', message: 'too large' } },
    ];
    const { reader, askedOf } = server({
      list: embeds(5),
      export: (id, nth) => faults[nth - 1] ?? meta(id, { isAllowAiPilot: true }),
    });
    const seen = await look(reader, ask(await reader.list()));
    expect(askedOf('export')).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(seen.map(({ settings }) => settings.isAllowAiPilot)).toEqual([undefined, undefined, true, true, true]);
  });

  it('for this look alone where no trial had an answer', async () => {
    const { reader, counts } = server({ list: embeds(9), export: () => ({ status: 500, body: {} }) });
    const listed = await reader.list();
    await look(reader, ask(listed));
    // Four trials, and the ten repetitions that one run may make of them.
    expect(counts.export).toBe(4 + 10);
    await look(reader, ask(listed));
    // By now ten reads were begun, and that allows one more.
    expect(counts.export).toBe(4 + 10 + 4 + 1);
  });

  it('after trials of embeds with other open settings, and those of dashboards first', async () => {
    const list = [{ embedId: 'm', embedType: 'metric' }, ...embeds(8)];
    const { reader, askedOf } = server({ list, export: (id) => meta(id, {}) });
    const questions = (await reader.list()).map((embed, n) => ({
      embed,
      settings: SETTING_NAMES.slice(0, 1 + Math.max(0, n - 2)),
    }));
    await look(reader, questions);
    expect(askedOf('export')).toEqual(['e0', 'e2', 'e3', 'e4']);
  });
});

describe('a way that works is asked', () => {
  it('only for embeds of which it may tell what is open', async () => {
    const { reader, askedOf } = server({ list: embeds(4), export: (id) => meta(id, { isAllowAiPilot: true }) });
    const [a, b, c, d] = await reader.list();
    if (!a || !b || !c || !d) throw new Error('too few');
    await look(reader, [
      { embed: a, settings: ['isAllowAiPilot', 'datamartName'] },
      { embed: b, settings: ['datamartName'] },
      { embed: c, settings: ['isAllowAiPilot'] },
      { embed: d, settings: [] },
    ]);
    expect(askedOf('export')).toEqual(['e0', 'e2']);
  });

  it('for further embeds once it told more', async () => {
    const { reader, askedOf } = server({
      export: (id) => meta(id, { isAllowAiPilot: true, ...(id === 'e2' && { isAllowEmailReports: true }) }),
    });
    const [a, b, c] = await reader.list();
    if (!a || !b || !c) throw new Error('too few');
    const seen = await look(reader, [
      { embed: b, settings: ['isAllowAiPilot'] },
      { embed: a, settings: ['isAllowEmailReports'] },
      { embed: c, settings: ['isAllowAiPilot'] },
    ]);
    expect(askedOf('export')).toEqual(['e1', 'e2', 'e0']);
    expect(seen.map(({ embedId }) => embedId)).toEqual(['e1', 'e0', 'e2']);
  });

  it('at most 8 at a time', async () => {
    let running = 0;
    let most = 0;
    const transport = scripted((request) =>
      wayOf(request) === 'list' ? ok(embeds(50)) : meta(request.query?.embedId ?? '', { isAllowAiPilot: true }),
    );
    const slow = {
      ...transport,
      exchange: async (request: ExchangeRequest) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return wayOf(request) === 'detail'
          ? { kind: 'answer' as const, status: 404, headers: {}, text: '' }
          : transport.exchange(request);
      },
    };
    const reader = createReader(slow, { api: 'kebab' }, fakeRuntime());
    await look(reader, ask(await reader.list(), ['isAllowAiPilot']));
    expect(most).toBe(8);
  });

  it('again after faults that pass, and an embed for which it fails for good stays untold', async () => {
    const { reader, counts } = server({
      list: embeds(4),
      export: (id, nth) => {
        if (id === 'e1') return { status: 500, body: {} };
        if (id === 'e2') return { status: 404, body: '' };
        return id === 'e3' && nth % 2 === 0 ? { status: 429, body: {} } : meta(id, { isAllowAiPilot: true });
      },
    });
    const seen = await look(reader, ask(await reader.list(), ['isAllowAiPilot']));
    expect(seen.map(({ settings }) => settings.isAllowAiPilot)).toEqual([true, undefined, undefined, true]);
    expect(counts.export).toBeGreaterThanOrEqual(1 + 5 + 1 + 1);
  });

  it('no longer where one embed after another fails', async () => {
    const { reader, counts } = server({
      list: embeds(500),
      export: (id) => (id === 'e0' ? meta(id, { isAllowAiPilot: true }) : { status: 500, body: {} }),
    });
    const seen = await look(reader, ask(await reader.list(), ['isAllowAiPilot']));
    expect(seen).toHaveLength(500);
    expect(counts.export).toBeLessThanOrEqual(1 + (5 + 8) * 5);
  });

  it.each<[string, Reply]>([
    ['401', { status: 401, body: {} }],
    ['400 for a bad key', { status: 400, body: { error: { code: 'INVALID_DATA_APP_API_KEY' } } }],
  ])('no longer once the token is refused (%s), which ends the run', async (_, refusal) => {
    const { reader, counts } = server({
      list: embeds(500),
      export: (id, nth) => (nth < 20 ? meta(id, { isAllowAiPilot: true }) : refusal),
    });
    const listed = await reader.list();
    expect((await failure(look(reader, ask(listed, ['isAllowAiPilot'])))).code).toBe('AUTHENTICATION_FAILED');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(counts.export).toBeLessThan(40);
  });

  it.each(['detail', 'export', 'older'] as const)(
    'never again once the first look at the %s was refused with 401',
    async (way) => {
      const { reader, counts } = server({ [way]: () => ({ status: 401, body: {} }) });
      expect((await failure(look(reader, ask(await reader.list())))).code).toBe('AUTHENTICATION_FAILED');
      expect(counts[way]).toBe(1);
    },
  );
});

describe('what a closer look tells', () => {
  const seenOf = async (listed: object, exported: object): Promise<LiveEmbed | undefined> => {
    const { reader } = server({ list: [{ embedId: 'e0', ...listed }], export: (id) => meta(id, exported) });
    return (await look(reader, ask(await reader.list())))[0];
  };

  it('fills gaps, and never replaces what the list told', async () => {
    const listed: Settings = { isAllowAiPilot: true, datamartName: 'a' };
    const exported: Settings = { isAllowAiPilot: false, isAllowEmailReports: false };
    const seen = await seenOf({ name: 'N', accessSettings: listed }, exported);
    expect(seen).toMatchObject({ embedId: 'e0', name: 'N', settings: { ...listed, isAllowEmailReports: false } });
  });

  it('comes from the first way that tells it', async () => {
    const { reader } = server({
      detail: (id) => ok([{ embedId: id, accessSettings: { isAllowAiPilot: true } }]),
      export: (id) => meta(id, { isAllowAipilot: false, isAllowEmailReports: true }),
      older: () =>
        ok(embeds(3, { accessSettings: { isAllowEmailReports: false, tableList: [{ name: 't', clientColumn: 'c' }] } })),
    });
    for (const { settings } of await look(reader, ask(await reader.list()))) {
      expect(settings).toEqual({
        isAllowAiPilot: true,
        isAllowEmailReports: true,
        tableTenancySettings: [{ name: 't', clientColumn: 'c' }],
      });
    }
  });

  it('keeps what no setting is, and the join flag of old, as foreign', async () => {
    const seen = await seenOf(
      { accessSettings: { isNew: 1, metricCreationMode: 'VOICE' } },
      { isNew: 2, isIncrementalJoin: true, metricCreationMode: 'CHAT', __proto__: null, isAllowAiPilot: true },
    );
    expect({ ...seen?.foreign }).toEqual({ isNew: 1, isIncrementalJoin: true });
    expect(seen?.settings).toEqual({ metricCreationMode: 'CHAT', isAllowAiPilot: true });
  });

  it.each<[string, Script]>([
    ['detail', { detail: (id) => ok([{ embedId: id, accessSettings: { isAllowAiPilot: true, isAllowAipilot: false } }]) }],
    ['export', { export: (id) => meta(id, { isAllowAiPilot: true, isAllowAipilot: false }) }],
    ['older list', { older: () => ok(embeds(3, { accessSettings: { isAllowAiPilot: true, isAllowAipilot: false } })) }],
  ])('is refused where it contradicts itself (%s)', async (_, script) => {
    const { reader } = server(script);
    const error = await failure(look(reader, ask(await reader.list())));
    expect(error.code).toBe('API_ANSWER_INVALID');
    expect(error.message).toContain('embed "e0": isAllowAiPilot is told twice and differently');
  });

  it('of the older list is read in pages where the server insists', async () => {
    const all = embeds(14, { embedDataAppAccessSetting: { isAllowAipilot: true } });
    const transport = scripted((request) => {
      if (wayOf(request) === 'list') return ok(embeds(14));
      if (wayOf(request) !== 'older') return NOT_THERE;
      const { pageNumber = 1 } = JSON.parse(request.body ?? '{}');
      return ok(all.slice((pageNumber - 1) * 10, pageNumber * 10));
    });
    const reader = createReader(transport, { api: 'kebab' }, fakeRuntime());
    const seen = await look(reader, ask(await reader.list()));
    expect(seen.every(({ settings }) => settings.isAllowAiPilot === true)).toBe(true);
  });
});

describe('progress', () => {
  it('is told at the start, every 20 embeds and at the end of each way', async () => {
    const { reader } = server({ list: embeds(45), export: (id) => meta(id, { isAllowAiPilot: true }) });
    const told: string[] = [];
    const note = ({ by, done, total }: LookProgress): void => void told.push(`${by} ${done}/${total}`);
    await reader.lookCloser(ask(await reader.list(), ['isAllowAiPilot']), note);
    expect(told).toEqual(['detail 0/45', 'detail 1/1', 'export 0/45', 'export 20/45', 'export 40/45', 'export 45/45']);

    told.length = 0;
    await reader.lookCloser(ask((await reader.list()).slice(0, 5), ['isAllowAiPilot']), note);
    expect(told).toEqual(['export 0/5', 'export 5/5']);
  });

  it('is silent where nothing is asked', async () => {
    const { reader } = server({});
    const told: LookProgress[] = [];
    expect(await reader.lookCloser([], (progress) => told.push(progress))).toEqual([]);
    await reader.list();
    expect(
      await reader.lookCloser([{ embed: { embedId: 'x', settings: {}, foreign: {} }, settings: [] }], (one) => told.push(one)),
    ).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
