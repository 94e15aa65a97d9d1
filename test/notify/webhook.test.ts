// How patient a webhook is: how often, how long, and that it ends. Time is virtual but for the answers of a real server.

import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EmbedSyncError } from '../../src/errors.ts';
import { signatureHeaders } from '../../src/notify/signature.ts';
import { openWebhook } from '../../src/notify/webhook.ts';

const KEY = 'hush-4711';

/** A server that answers with a status, or never. */
async function serverOf(status: number | 'never') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.headers['x-embed-sync-timestamp']));
    if (status !== 'never') response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { asked, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/${KEY}` };
}

function worldOf(url: string) {
  const stop = new AbortController();
  const waits: number[] = [];
  const time = { ms: 0 };
  return {
    ...{ stop, waits, time },
    world: {
      env: { HOOK: url, SECRET: 'sixteen characters' },
      stop: stop.signal,
      now: () => new Date(time.ms),
      monotonic: () => time.ms,
      sleep: async (ms: number) => {
        waits.push(ms);
        time.ms += ms;
      },
      random: () => 0.5,
      randomHex: () => 'f'.repeat(32),
    },
  };
}

const NOTIFICATION = { kind: 'webhook', urlFrom: 'HOOK', secretFrom: 'SECRET', on: ['applied'] } as const;

describe('a webhook', () => {
  it('is tried three times, with half of a doubled second between, and each try is signed at its own time', async () => {
    const server = await serverOf(500);
    const { world, waits, time } = worldOf(server.url);
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms);
      time.ms += 2_000;
    };
    expect(await openWebhook(NOTIFICATION, { ...world, sleep })('{}')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ \(HOOK\) answered 500$/,
    );
    expect(waits).toEqual([500, 1_000]);
    expect(server.asked).toEqual(['0', '2', '4']);
  });

  it('is given up where it does not answer in time', async () => {
    const server = await serverOf('never');
    const { world } = worldOf(server.url);
    const hasty = openWebhook(NOTIFICATION, world, { tries: 2, eachMs: 50, totalMs: 1_000, backoffMs: 0 });
    expect(await hasty('{}')).toContain('did not answer within 0.05 s');
    expect(server.asked).toHaveLength(2);
  });

  it('is not tried again when its time is over', async () => {
    const server = await serverOf(500);
    const { world } = worldOf(server.url);
    const late = openWebhook(NOTIFICATION, world, { tries: 3, eachMs: 1_000, totalMs: 400, backoffMs: 100_000 });
    expect(await late('{}')).toContain('answered 500');
    expect(server.asked).toHaveLength(1);
  });

  it('is told once, and without waiting, by a process that is to stop', async () => {
    const server = await serverOf(500);
    const { world, waits, stop } = worldOf(server.url);
    stop.abort('SIGTERM');
    await openWebhook(NOTIFICATION, world)('{}');
    expect([server.asked.length, waits]).toEqual([1, []]);
  });

  it('that is under way ends when the process is told to stop', async () => {
    const server = await serverOf('never');
    const { world, stop } = worldOf(server.url);
    const telling = openWebhook(NOTIFICATION, world)('{}');
    setTimeout(() => stop.abort('SIGINT'), 30);
    expect(await telling).toContain('gave no answer');
  });

  it('that nobody listens at says so by its code', async () => {
    const { world } = worldOf(`http://127.0.0.1:1/${KEY}`);
    const said = await openWebhook(NOTIFICATION, world)('{}');
    expect(said).toContain('gave no answer (ECONNREFUSED)');
    expect(said).not.toContain(KEY);
  });

  it('that cannot be used is refused before anything is sent', () => {
    const { world } = worldOf('');
    expect(() => openWebhook(NOTIFICATION, world)).toThrow(EmbedSyncError);
  });
});

describe('a signature', () => {
  it('is the HMAC that the page documents', () => {
    expect(signatureHeaders('{"text":"hi"}', 'sixteen characters', 1_790_000_000)).toEqual({
      'x-embed-sync-timestamp': '1790000000',
      'x-embed-sync-signature': 'v1=a9ead69d3ca097504271f2a9b1037a48481966f553fb4ac15dc8fb1510d0273b',
    });
  });

  it.each([
    ['another body', '{}', 'sixteen characters', 1],
    ['another time', '{"a":1}', 'sixteen characters', 2],
    ['another secret', '{"a":1}', 'another one of sixteen', 1],
  ])('is another one for %s', (_, body, secret, seconds) => {
    const signature = (headers: Readonly<Record<string, string>>) => headers['x-embed-sync-signature'];
    expect(signature(signatureHeaders(body, secret, seconds))).not.toBe(
      signature(signatureHeaders('{"a":1}', 'sixteen characters', 1)),
    );
  });
});
