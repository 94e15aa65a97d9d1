// The committed bundle over TLS as users run it, on the Node of the tests and on those that EMBED_SYNC_NODES names: the whole
// line with a private authority, and every way in which a connection is not secure, which ends the run before a request is sent.
// EMBED_SYNC_PROOF=1 also waits for servers that say nothing, or come back with a bad certificate.
// holds: T2 T3 T4

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { expectNoToken } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { type Ended, run } from '../support/process.ts';
import { AUTHORITY, type Door, openDoor, openTls } from '../support/tls.ts';
import { tried } from '../support/tried.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1';
const NODES = [process.execPath, ...(process.env.EMBED_SYNC_NODES ?? '').split(delimiter).filter(Boolean)].map(
  (node) => [execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), node] as const,
);

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const embeds = ids.map((embedId) => ({ embedId, name: embedId, accessSettings: { isAllowAiPilot: false } }));
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

interface World extends Stage {
  /** Where the sandbox listens, in plain http. */
  readonly behind: number;
  /** One command against what listens at a port, by https. */
  call(words: string, port: number, env?: Readonly<Record<string, string>>): Promise<Ended>;
}

async function openWorld(node: string, server: SandboxOptions = {}): Promise<World> {
  const stage = await openStage({ embeds, ...server }, { 'embeds.yaml': MANIFEST });
  const { token, baseUrl } = stage.sandbox;
  return {
    ...stage,
    behind: Number(new URL(baseUrl).port),
    call: (words, port, more = {}) => {
      const base = { DATABRAIN_API_BASE_URL: `https://localhost:${port}`, DATABRAIN_API_TOKEN: token };
      const env = { NODE_EXTRA_CA_CERTS: AUTHORITY, ...base, ...more };
      return run(words.split(' '), { cwd: stage.folder, env, node });
    },
  };
}

const nobody = { passed: () => 0, heard: () => new Uint8Array() };
const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

interface Way {
  readonly name: string;
  readonly open: (behind: number) => Promise<Door>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the error says, and what to do about it. */
  readonly says: RegExp;
}

const SECURE = /no secure connection to localhost:\d+ \([A-Z_]+\)\n\s+hint: Check the base URL and/;
const CERTIFICATE = (code: string): RegExp =>
  new RegExp(`no secure connection to localhost:\\d+ \\(${code}\\)\\n\\s+hint: .*certificate.*NODE_EXTRA_CA_CERTS`);
const CUT = /no connection to localhost:\d+ \(ECONNRESET\) \(after \d attempts\)\n\s+hint: Check the base URL/;

const INSECURE: readonly Way[] = [
  {
    name: 'a certificate for another host',
    open: (behind) => openTls(behind, 'elsewhere'),
    says: CERTIFICATE('ERR_TLS_CERT_ALTNAME_INVALID'),
  },
  { name: 'a certificate that is over', open: (behind) => openTls(behind, 'expired'), says: CERTIFICATE('CERT_HAS_EXPIRED') },
  {
    name: 'a certificate that is not yet valid',
    open: (behind) => openTls(behind, 'not-yet'),
    says: CERTIFICATE('CERT_NOT_YET_VALID'),
  },
  {
    name: 'a certificate that nobody issued',
    open: (behind) => openTls(behind, 'self-signed'),
    says: CERTIFICATE('DEPTH_ZERO_SELF_SIGNED_CERT'),
  },
  {
    name: 'an authority that nobody told of',
    open: (behind) => openTls(behind, 'localhost'),
    env: { NODE_EXTRA_CA_CERTS: '' },
    says: CERTIFICATE('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  },
  { name: 'a server that speaks TLS 1.1 at most', open: (behind) => openTls(behind, 'localhost', OLD), says: SECURE },
  { name: 'plain http at the port for https', open: (behind) => Promise.resolve({ ...nobody, port: behind }), says: SECURE },
  {
    name: 'an answer in plain http to whatever comes',
    open: () => openDoor((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')),
    says: SECURE,
  },
  { name: 'bytes that mean nothing', open: () => openDoor((socket) => socket.end(Buffer.alloc(500, 7))), says: SECURE },
  { name: 'a connection that is closed at once', open: () => openDoor((socket) => socket.end()), says: CUT },
  {
    name: 'a connection that is closed in the handshake',
    open: () => openDoor((socket) => socket.once('data', () => socket.end())),
    says: CUT,
  },
  {
    name: 'a connection that is reset in the handshake',
    open: () => openDoor((socket) => socket.once('data', () => socket.resetAndDestroy())),
    says: CUT,
  },
  ...(PROOF
    ? [
        {
          name: 'a handshake that is never answered',
          open: () => openDoor(() => undefined),
          says: /no connection to localhost:\d+ in time \(after \d attempts\)\n\s+hint: Check the base URL/,
        },
      ]
    : []),
];

const patient = { timeout: 300_000 };

describe.each(NODES)('over TLS, on Node %s', (_, node) => {
  it('the whole line works, with an authority of its own', async () => {
    const world = await openWorld(node);
    const { port, passed } = await openTls(world.behind, 'localhost');
    const ends: [string, number | null][] = [];
    const call = async (words: string): Promise<void> => void ends.push([words, (await world.call(words, port)).code]);
    await call('plan -o plan.json');
    await call('apply plan.json');
    await call('plan --detailed-exitcode');
    world.sandbox.change('a', { isAllowAiPilot: false });
    await call('drift');
    world.sandbox.change('a', { isAllowAiPilot: true });
    await call('rollback last --auto-approve');
    await call('audit');
    await call('history verify');
    await call('doctor');
    expect(ends).toEqual([
      ['plan -o plan.json', 0],
      ['apply plan.json', 0],
      ['plan --detailed-exitcode', 0],
      ['drift', 2],
      ['rollback last --auto-approve', 0],
      ['audit', 0],
      ['history verify', 0],
      ['doctor', 0],
    ]);
    expect(world.updates()).toHaveLength(2 * ids.length);
    expect(passed()).toBeGreaterThanOrEqual(ends.length - 1);
    tried('commands over TLS', ends.length);
  });

  it.each(INSECURE.map((way) => [way.name, way] as const))('%s: nothing is sent', patient, async (_name, { open, env, says }) => {
    const world = await openWorld(node);
    const { port, heard } = await open(world.behind);
    const { code, out, err } = await world.call('apply --auto-approve', port, env);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(says) });
    expect(err).toMatch(/^error {2}API_UNREACHABLE {2}/m);
    expect(err).not.toMatch(/^\s+at /m);
    expect(world.sandbox.ledger).toEqual([]);
    expectNoToken('what came before the handshake', heard(), world.sandbox.token);
    expect(existsSync(join(world.folder, '.embed-sync/history.jsonl'))).toBe(false);
    tried('connections that are not secure', 1);
  });

  it('a redirect away from TLS is not followed, for a list or an update', async () => {
    const world = await openWorld(node);
    const { port } = await openTls(world.behind, 'localhost');
    const trap = await openDoor((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
    for (const [on, exit] of [
      ['list', 1],
      ['update', 6],
    ] as const) {
      const location = `http://localhost:${trap.port}/api/v2/data-app/embeds`;
      world.sandbox.script([{ kind: 'redirect', status: 307, location, when: { on, times: 'always' } }]);
      const { code, out, err } = await world.call('apply --auto-approve', port);
      expect(code).toBe(exit);
      expect(out + err).toMatch(/redirect/);
      tried('connections that are not secure', 1);
    }
    expect(trap.passed()).toBe(0);
    expect(world.sandbox.state().filter(({ accessSettings }) => accessSettings.isAllowAiPilot !== false)).toEqual([]);
  });

  it.runIf(PROOF)('a server that comes back with a bad certificate ends a run, and the next one finishes', patient, async () => {
    const world = await openWorld(node, { latencyMs: 50 });
    const door = await openTls(world.behind, 'localhost');
    const watch = setInterval(() => {
      if (world.updates().length < 2) return;
      clearInterval(watch);
      door.show('expired');
    }, 5);
    const { code, out, err } = await world.call('apply --auto-approve', door.port);
    expect([1, 6], out + err).toContain(code);
    expect(err).toMatch(/TLS_FAILED|CERT_HAS_EXPIRED/);
    const made = world.updates().length;
    expect(made).toBeLessThan(ids.length);
    door.show('localhost');
    expect((await world.call('apply --auto-approve', door.port)).code).toBe(0);
    expect(world.updates()).toHaveLength(ids.length);
    expect((await world.call('history verify', door.port)).code).toBe(0);
    tried('connections that are not secure', 1);
  });

  it.each([
    ['apply --auto-approve', 3],
    ['doctor', 1],
  ])('with NODE_TLS_REJECT_UNAUTHORIZED=0, %s does not even connect', async (words, exit) => {
    const world = await openWorld(node);
    const door = await openDoor((socket) => socket.end());
    const { code, out, err } = await world.call(words, door.port, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(out + err).toMatch(/NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off[\s\S]*NODE_EXTRA_CA_CERTS/);
    expect({ code, came: door.passed() }).toEqual({ code: exit, came: 0 });
    tried('connections that are not secure', 1);
  });

  it('a proxy that the environment names is not used', async () => {
    const world = await openWorld(node);
    const { port } = await openTls(world.behind, 'localhost');
    const proxy = await openDoor((socket) => socket.end());
    const address = `http://127.0.0.1:${proxy.port}`;
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
    const env = { ...Object.fromEntries(names.map((name) => [name, address])), NODE_USE_ENV_PROXY: '1' };
    expect((await world.call('plan', port, env)).code).toBe(0);
    expect(proxy.passed()).toBe(0);
    tried('connections that are not secure', 1);
  });
});
