// The address between waves: which are taken, what counts as well, and that nothing of it but its origin is ever shown.
// holds: T1 T3

import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createProbe } from '../../src/databrain/probe.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import { closedPort, serve, serveSockets, TOKEN } from './world.ts';

const VARIABLE = 'EMBED_SYNC_PROBE_URL';
const SECRET = 'hush-4711';

const probeOf = (url: string, stop = new AbortController().signal, deadlineMs = 5_000) =>
  createProbe(VARIABLE, { env: { [VARIABLE]: url, DATABRAIN_API_TOKEN: TOKEN }, stop }, { deadlineMs });

function refusal(url: string | undefined): EmbedSyncError {
  try {
    createProbe(VARIABLE, { env: url === undefined ? {} : { [VARIABLE]: url }, stop: new AbortController().signal });
  } catch (error) {
    if (error instanceof EmbedSyncError) return error;
    throw error;
  }
  throw new Error(`taken: ${url}`);
}

describe('an address', () => {
  it.each([
    `https://status.example.com/health?key=${SECRET}`,
    'https://status.example.com:8443',
    `https://user:${SECRET}@status.example.com/`,
    'http://127.0.0.1:8080/health',
    'http://localhost/health',
    'http://[::1]:9/',
  ])('is taken: %s', (url) => {
    expect(probeOf(url)).toBeTypeOf('function');
  });

  it.each<[string, string | undefined, string]>([
    ['that is not there', undefined, 'is not set'],
    ['that is empty', '', 'is not set'],
    ['that is none', `${SECRET}`, 'does not hold a URL'],
    ['with a blank', `https://example.com/ ${SECRET}`, 'does not hold a URL'],
    ['with a line break', `https://example.com/${SECRET}\n`, 'does not hold a URL'],
    ['of plain http', `http://status.example.com/${SECRET}`, 'plain http'],
    ['that only looks like this machine', `http://127.0.0.1.example.com/${SECRET}`, 'plain http'],
    ['of another kind', `file:///etc/${SECRET}`, 'not https'],
  ])('is refused, and not repeated: %s', (_, url, says) => {
    const error = refusal(url);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', exitCode: 3, message: expect.stringContaining(says) });
    expect(error.message).toContain(VARIABLE);
    expect(inspect(error, { showHidden: true })).not.toContain(SECRET);
  });
});

describe('an answer', () => {
  it.each([200, 201, 204, 299])('of %i says that all is well', async (status) => {
    const server = await serve((_, response) => response.writeHead(status).end());
    expect(await probeOf(`${server.baseUrl}/health?key=${SECRET}`)()).toBeUndefined();
    expect(server.seen).toMatchObject([{ method: 'GET', url: `/health?key=${SECRET}`, body: '' }]);
  });

  it.each([304, 400, 401, 404, 429, 500, 503])('of %i stops the rollout', async (status) => {
    const server = await serve((_, response) => response.writeHead(status).end('no'));
    const problem = await probeOf(`${server.baseUrl}/health?key=${SECRET}`)();
    expect(problem).toMatchObject({ code: 'ROLLOUT_PROBE_FAILED', httpStatus: status });
    expect(problem?.message).toContain(`${server.baseUrl}, which the policy wants asked between waves, answered ${status}`);
    expect(server.seen).toHaveLength(1);
    expect(inspect(problem)).not.toContain(SECRET);
  });

  it.each([301, 302, 307, 308])('of %i leads nowhere', async (status) => {
    const other = await serve((_, response) => response.end('well'));
    const server = await serve((_, response) => response.writeHead(status, { location: other.baseUrl }).end());
    expect((await probeOf(server.baseUrl)())?.message).toContain('redirects are not followed');
    expect(other.seen).toEqual([]);
  });

  it('is asked for without the token', async () => {
    const server = await serve((_, response) => response.end());
    await probeOf(server.baseUrl)();
    expect(Object.keys(server.seen[0]?.headers ?? {})).not.toContain('authorization');
    expect(inspect(server.seen)).not.toContain(TOKEN);
  });

  it('counts by its status alone, however long its body is', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('endless'));
    expect(await probeOf(server.baseUrl)()).toBeUndefined();
  });

  it('that never comes is given up', async () => {
    const server = await serve(() => undefined);
    const problem = await probeOf(`${server.baseUrl}/${SECRET}`, undefined, 100)();
    expect(problem?.message).toBe(`${server.baseUrl}, which the policy wants asked between waves, did not answer within 0.1 s`);
  });

  it('from nobody stops the rollout', async () => {
    const port = await closedPort();
    const problem = await probeOf(`http://127.0.0.1:${port}/${SECRET}`)();
    expect(problem?.message).toMatch(/gave no answer \(ECONNREFUSED\)$/);
    expect(inspect(problem, { showHidden: true, depth: 9 })).not.toContain(SECRET);
  });

  it('that breaks off stops the rollout', async () => {
    const address = await serveSockets((socket) => socket.on('data', () => socket.destroy()));
    expect(await probeOf(`http://${address}/${SECRET}`)()).toMatchObject({ code: 'ROLLOUT_PROBE_FAILED' });
  });

  it('is not waited for once the process is told to stop, and is then no verdict', async () => {
    const stop = new AbortController();
    const server = await serve(() => stop.abort('SIGTERM'));
    const probe = probeOf(server.baseUrl, stop.signal);
    const began = performance.now();
    expect([await probe(), await probe()]).toEqual([undefined, undefined]);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(server.seen).toHaveLength(1);
  });
});
