import { describe, expect, it, onTestFinished } from 'vitest';
import { createReader, createWriter } from '../../src/databrain/client.ts';
import { encodePayload } from '../../src/databrain/encode.ts';
import { createPacer } from '../../src/databrain/pace.ts';
import { createTransport } from '../../src/databrain/transport.ts';
import type { ListShape, Sandbox, SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { createSecret } from '../../src/secret.ts';
import type { Dialect, EmbedReader, EmbedWriter, Settings } from '../../src/types.ts';
import { fakeRuntime } from './world.ts';

const DIALECTS: readonly Dialect[] = ['kebab', 'camel', 'legacy'];
const SHAPES: readonly ListShape[] = ['item', 'legacy', 'nested', 'absent'];

interface Clients {
  readonly sandbox: Sandbox;
  readonly reader: EmbedReader;
  readonly writer: EmbedWriter;
}

async function against(dialect: Dialect, options: SandboxOptions): Promise<Clients> {
  const sandbox = await startSandbox({ ...options, token: 'sandbox-token' });
  onTestFinished(() => sandbox.close());
  const runtime = fakeRuntime();
  const transport = createTransport({
    baseUrl: sandbox.baseUrl,
    token: createSecret(sandbox.token),
    runtime,
    pacer: createPacer({ runtime }),
  });
  return { sandbox, reader: createReader(transport, { api: dialect }, runtime), writer: createWriter(transport, dialect) };
}

const before: Settings = { isAllowAiPilot: false, tableTenancySettings: [{ name: 'orders', clientColumn: 'tenant' }] };
const after: Settings = {
  isAllowAiPilot: true,
  isAllowUnderlyingData: true,
  metricCreationMode: 'CHAT',
  tableTenancySettings: [
    { name: 'orders', clientColumn: 'tenant' },
    { name: 'sales', clientColumn: 'customer_id' },
  ],
};

describe('what was written is read back', () => {
  const rows = DIALECTS.flatMap((dialect) => SHAPES.map((list) => [dialect, list] as const));
  it.each(rows)('%s, settings shown: %s', async (dialect, list) => {
    const embeds = [{ embedId: 'dash-sales', name: 'Sales', accessSettings: { ...before } }];
    const { sandbox, reader, writer } = await against(dialect, { embeds, list, basePath: '/databrain' });
    const payload = encodePayload(dialect)('dash-sales', after);
    expect(await reader.list()).toMatchObject([{ embedId: 'dash-sales', settings: list === 'absent' ? {} : before }]);
    expect(await writer.update(payload)).toEqual({ kind: 'accepted' });
    expect(await reader.list()).toMatchObject([{ embedId: 'dash-sales', settings: list === 'absent' ? {} : after }]);
    expect(sandbox.state()[0]?.accessSettings).toEqual(after);
    expect(sandbox.ledger.map(({ body }) => body)[1]).toBe(JSON.stringify(payload));
  });
});

describe('a list of many embeds', () => {
  it.each(DIALECTS.flatMap((dialect) => (['optional', 'forced'] as const).map((pages) => [dialect, pages] as const)))(
    'is whole in %s where pages are %s',
    async (dialect, pages) => {
      for (const count of [10, 35]) {
        const { sandbox, reader } = await against(dialect, { seed: { count, seed: 1 }, pages });
        const ids = (await reader.list()).map(({ embedId }) => embedId);
        expect([...ids].sort()).toEqual(
          sandbox
            .state()
            .map(({ embedId }) => embedId)
            .sort(),
        );
      }
    },
  );
});

describe('what the server refuses', () => {
  it.each(DIALECTS)('is told as what it is in %s', async (dialect) => {
    const { reader, writer } = await against(dialect, { embeds: [{ embedId: 'a', accessSettings: {} }] });
    expect(await writer.update(encodePayload(dialect)('nowhere', after))).toMatchObject({
      kind: 'rejected',
      problem: { code: 'EMBED_NOT_FOUND' },
    });
    expect(await writer.update({ embedId: 'a', accessSettings: { isAllowEmailReports: 'yes' } })).toMatchObject({
      kind: 'rejected',
    });
    expect(await reader.list()).toMatchObject([{ embedId: 'a', settings: {} }]);
  });

  it.each(DIALECTS)('is told as a wrong address where the generation %s does not exist', async (dialect) => {
    const { reader, writer } = await against(dialect, { families: DIALECTS.filter((family) => family !== dialect) });
    expect(await writer.update(encodePayload(dialect)('a', after))).toMatchObject({
      kind: 'rejected',
      problem: { code: 'HTTP_404' },
    });
    await expect(reader.list()).rejects.toMatchObject({ code: 'API_REFUSED', hint: expect.stringContaining('--api') });
  });
});
