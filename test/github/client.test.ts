// holds: T3 T5

import { getEventListeners } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { needed } from '../../src/github/capability.ts';
import { parseGitHubToken } from '../../src/github/credentials.ts';
import { nextPage } from '../../src/github/link.ts';
import { limitWaitMs } from '../../src/github/rate-limit.ts';
import { createSecret } from '../../src/secret.ts';
import { closedPort, serve } from '../databrain/world.ts';
import { JOB_BOT, person, sha } from '../support/github-state.ts';
import { failure, openWorld, TOKEN, type World } from './world.ts';

const COMMENTS = { path: ['issues', 7, 'comments'], needs: 'pull-requests: read' };
const POST = { method: 'POST', path: ['issues', 7, 'comments'], body: { body: 'x' }, needs: 'pull-requests: write' } as const;
const ids = (world: World) => world.github.list(COMMENTS, (fields) => [fields.count('id')]);

/** A world with an issue 7 to comment on. */
async function open(options: Parameters<typeof openWorld>[0] = {}): Promise<World> {
  const world = await openWorld(options);
  world.state.issues.push({ number: 7, user: JOB_BOT, isPullRequest: false, title: '', body: '', state: 'open', labels: [] });
  return world;
}

describe('a request as GitHub sees it', () => {
  it('carries the token, the version of the API and who asks', async () => {
    const world = await open();
    await ids(world);
    expect(world.seen).toMatchObject([
      {
        method: 'GET',
        url: '/repos/acme/portal/issues/7/comments?per_page=100',
        body: '',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'x-github-api-version': '2022-11-28',
          accept: 'application/vnd.github+json',
          'user-agent': 'embed-sync/test',
        },
      },
    ]);
  });

  it('stays below the path of an enterprise server, from page to page too', async () => {
    const world = await open({ basePath: '/api/v3', pageSize: 1 });
    for (const id of [1, 2, 3]) world.state.comments.push({ id, on: 7, user: null, body: '' });
    expect(needed(await ids(world)).items).toEqual([1, 2, 3]);
    expect(world.seen.every(({ url }) => url.startsWith('/api/v3/'))).toBe(true);
  });

  it.each([[['..', '..', 'user']], [['contents', '.', 'a']], [['contents', '']]])(
    'never leaves its repository: %j',
    async (path) => {
      const world = await open();
      expect(await failure(world.github.read({ path, needs: '' }))).toMatchObject({ code: 'USAGE' });
      expect(world.seen).toEqual([]);
    },
  );

  it('keeps what is in a part in that part', async () => {
    const world = await open();
    await world.github.read({ path: ['labels', 'a/../b?c#d%2f'], needs: '' });
    expect(world.seen[0]?.url).toBe('/repos/acme/portal/labels/a%2F..%2Fb%3Fc%23d%252f');
  });
});

describe('pages', () => {
  it('are all read, in their order', async () => {
    const world = await open();
    for (let id = 1; id <= 250; id++) world.state.comments.push({ id, on: 7, user: null, body: '' });
    expect(await ids(world)).toEqual({
      kind: 'found',
      value: { items: Array.from({ length: 250 }, (_, n) => n + 1), complete: true },
    });
    expect(world.lines()).toHaveLength(3);
    expect(world.seen[1]?.url).toMatch(/^\/repositories\/\d+\/issues\/7\/comments\?per_page=100&page=2$/);
  });

  it('end after as many as are wanted, and that is said', async () => {
    const world = await open({ pageSize: 1 });
    for (let id = 1; id <= 5; id++) world.state.comments.push({ id, on: 7, user: null, body: '' });
    const listed = await world.github.list({ ...COMMENTS, pages: 2 }, (fields) => [fields.count('id')]);
    expect(listed).toEqual({ kind: 'found', value: { items: [1, 2], complete: false } });
  });

  it('are never followed to another host: it sees neither request nor token', async () => {
    const strangers: string[] = [];
    const stranger = createServer((request, response) => {
      strangers.push(`${request.url} ${request.headers.authorization}`);
      response.end('[]');
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const world = await open();
    const headers = { link: `<http://127.0.0.1:${port}/repos/acme/portal/issues/7/comments?page=2>; rel="next"` };
    world.fail({ match: /comments/, status: 200, headers, body: '[]' });
    expect(await failure(ids(world))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: expect.stringContaining('next page'),
    });
    world.fail({ match: /comments/, status: 302, headers: { location: `http://127.0.0.1:${port}/` } });
    expect(await failure(ids(world))).toMatchObject({ code: 'API_REFUSED', hint: expect.stringContaining('redirects') });
    expect(strangers).toEqual([]);
  });

  const API = 'https://api.github.com';
  it.each([
    ['nothing', undefined, 'none'],
    ['no next page', `<${API}/x?page=1>; rel="prev"`, 'none'],
    ['a next page', `<${API}/x?page=2>; rel="next", <${API}/x?page=9>; rel="last"`, { url: `${API}/x?page=2` }],
    ['a next page that comes last', `<${API}/x?page=1>; rel="prev", <${API}/x?page=3>; rel="next"`, { url: `${API}/x?page=3` }],
    ['a host that only begins alike', `<${API}.evil.example/x>; rel="next"`, 'elsewhere'],
    ['a host behind a user name', `<${API}@evil.example/x>; rel="next"`, 'elsewhere'],
    ['a path that climbs', `<${API}/a/../../x>; rel="next"`, 'elsewhere'],
    ['a backslash', `<${API}/\\evil.example>; rel="next"`, 'elsewhere'],
    ['no address', 'rel="next"', 'none'],
    ['another relation', `<${API}/x>; rel="nextish"`, 'none'],
  ])('%s', (_, header, expected) => {
    expect(nextPage(header, API)).toEqual(expected);
  });
});

describe('what is not found', () => {
  it('is missing, and the hint names the permission', async () => {
    const world = await open();
    const reading = await world.github.read({ path: ['pulls', 1], needs: 'pull-requests: read' });
    expect(reading).toMatchObject({
      kind: 'missing',
      problem: {
        code: 'HTTP_404',
        httpStatus: 404,
        message: 'GitHub answered 404 to GET /repos/acme/portal/pulls/1: Not Found',
        hint: expect.stringContaining('"permissions: { pull-requests: read }"'),
      },
    });
    expect(await failure(Promise.resolve(reading).then(needed))).toMatchObject({ code: 'API_REFUSED' });
  });

  it('is denied where the token may not read', async () => {
    const world = await open({ holder: { permissions: { pull_requests: 'none' } } });
    const reading = await world.github.read({ path: ['pulls', 1], needs: 'pull-requests: read' });
    expect(reading).toMatchObject({
      kind: 'denied',
      problem: { message: expect.stringContaining('Resource not accessible by integration') },
    });
    expect(await failure(Promise.resolve(reading).then(needed))).toMatchObject({ code: 'PERMISSION_DENIED', exitCode: 1 });
  });

  it('is an error where the token is not accepted at all', async () => {
    const world = await open();
    const github = world.another({ token: createSecret('ghs_another_token') });
    expect(await failure(github.read({ path: ['pulls', 1], needs: '' }))).toMatchObject({ code: 'AUTHENTICATION_FAILED' });
  });

  it.each([
    ['HTML', { status: 200, body: '<html>' }, 'it is not JSON'],
    ['nothing', { status: 200, body: '' }, 'it is not JSON'],
    ['an object in place of a list', { status: 200, body: '{"message":"x"}' }, 'it is not a list'],
    ['an item that is none', { status: 200, body: '[{"id":1},{"id":"2"}]' }, 'item 2: id is not a positive integer'],
  ])('%s is no answer to rely on', async (_, fault, problem) => {
    const world = await open();
    world.fail({ match: /comments/, ...fault });
    expect(await failure(ids(world))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: `the answer of GitHub to GET /repos/acme/portal/issues/7/comments cannot be relied on: ${problem}`,
    });
  });
});

describe('a server in trouble', () => {
  it.each([500, 502, 503, 504])('%i: a read is repeated, with longer and longer pauses', async (status) => {
    const world = await open();
    world.fail({ match: /comments/, times: 3, status });
    expect(await ids(world)).toMatchObject({ kind: 'found' });
    expect(world.runtime.sleeps).toEqual([375, 750, 1500]);
  });

  it('is given up after four attempts', async () => {
    const world = await open();
    world.fail({ match: /comments/, times: 9, status: 502 });
    expect(await failure(ids(world))).toMatchObject({ code: 'API_REFUSED', message: expect.stringContaining('502') });
    expect(world.seen).toHaveLength(4);
  });

  it('gets no more than its share of repetitions in a run', async () => {
    const world = await open();
    world.fail({ match: /comments/, times: 99, status: 502 });
    for (let n = 0; n < 6; n++) await failure(ids(world));
    // Six first attempts, and ten repetitions.
    expect(world.seen).toHaveLength(16);
  });

  it.each([202, 400, 409, 422, 451])('%i is an answer, and not asked for again', async (status) => {
    const world = await open();
    world.fail({ match: /comments/, times: 9, status, body: '{"message":"Validation Failed"}' });
    expect(await failure(ids(world))).toMatchObject({
      code: 'API_REFUSED',
      message: expect.stringContaining('Validation Failed'),
    });
    expect(world.seen).toHaveLength(1);
  });

  it('that breaks off is asked again', async () => {
    const world = await open();
    world.fail({ match: /comments/, times: 2, end: 'reset' });
    expect(await ids(world)).toMatchObject({ kind: 'found' });
  });

  it('that never answers is given up in time', async () => {
    const world = await open({ timeouts: { connect: 1000, whole: 30 } });
    world.fail({ match: /comments/, times: 9, end: 'hang' });
    expect(await failure(ids(world))).toMatchObject({
      code: 'API_UNREACHABLE',
      message: expect.stringContaining('did not answer in time'),
    });
    expect(world.seen).toHaveLength(4);
  });

  it('that is not there is named', async () => {
    const world = await open();
    const port = await closedPort();
    const github = world.another({ apiUrl: `http://127.0.0.1:${port}` });
    const error = await failure(github.read({ path: ['pulls', 1], needs: '' }));
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', message: expect.stringContaining(`127.0.0.1:${port}`) });
  });

  it('is not asked to write the same twice without a look', async () => {
    const world = await open();
    world.fail({ match: /^POST/, times: 9, status: 502 });
    expect(await failure(world.github.write(POST))).toMatchObject({ code: 'API_REFUSED' });
    expect(world.seen).toHaveLength(1);
  });

  it('is asked again to write what a look does not find', async () => {
    const world = await open();
    world.fail({ match: /^POST/, times: 2, end: 'reset' });
    const looks: number[] = [];
    const arrived = async () => {
      looks.push(world.state.comments.length);
      return false;
    };
    expect(await world.github.write({ ...POST, arrived })).toMatchObject({ kind: 'done' });
    expect(looks).toEqual([0, 0]);
    expect(world.state.comments).toHaveLength(1);
  });

  it('may have written what is only found by looking', async () => {
    const world = await open();
    world.fail({ match: /^POST/, end: 'reset', acts: true });
    expect(await world.github.write({ ...POST, arrived: async () => world.state.comments.length > 0 })).toEqual({
      kind: 'arrived',
    });
    expect(world.writes()).toHaveLength(1);
  });
});

describe('limits', () => {
  const NOW = new Date('2026-03-01T12:00:00Z');
  const at = (seconds: number): string => String(NOW.getTime() / 1000 + seconds);
  it.each([
    ['a refusal that is no limit', 403, {}, 'Resource not accessible by integration', undefined],
    ['plenty left', 403, { 'x-ratelimit-remaining': '12' }, 'Must have admin rights', undefined],
    ['plenty left until then', 403, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': at(30) }, '', undefined],
    ['a success', 200, { 'retry-after': '5' }, '', undefined],
    ['so many seconds', 403, { 'retry-after': '7' }, 'You have exceeded a secondary rate limit.', 7_000],
    ['so many seconds, under the other status', 429, { 'retry-after': '7' }, '', 7_000],
    ['no seconds at all', 429, { 'retry-after': '0' }, '', 1_000],
    [
      'nothing left until then',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at(30) },
      'API rate limit exceeded',
      30_000,
    ],
    ['nothing left until a moment ago', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at(-30) }, '', 1_000],
    ['words alone', 403, {}, 'You have exceeded a secondary rate limit. Please wait a few minutes.', 60_000],
    ['a status alone', 429, {}, '', 60_000],
    ['garbage', 429, { 'retry-after': 'soon', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '-1' }, '', 60_000],
  ])('%s', (_, status, headers: Record<string, string>, message, expected) => {
    expect(limitWaitMs({ status, header: (name) => headers[name] }, message, NOW)).toBe(expected);
  });

  it('are waited for, by writes too, and cost no repetition', async () => {
    const world = await open();
    const limit = {
      status: 403,
      headers: { 'retry-after': '20' },
      body: '{"message":"You have exceeded a secondary rate limit"}',
    };
    world.fail({ match: /^POST/, times: 3, ...limit });
    expect(await world.github.write(POST)).toMatchObject({ kind: 'done' });
    expect(world.runtime.sleeps).toEqual([20_000, 20_000, 20_000]);
    expect(world.state.comments).toHaveLength(1);
  });

  it.each([
    ['a wait of more than a minute', { 'retry-after': '61' }, []],
    ['waits of more than a minute together', { 'retry-after': '25' }, [25_000, 25_000]],
  ])('%s is not waited for, and no permission is blamed', async (_, headers: Record<string, string>, sleeps) => {
    const world = await open();
    world.fail({ match: /comments/, times: 9, status: 403, headers });
    expect(await failure(ids(world))).toMatchObject({ code: 'API_REFUSED', message: expect.stringContaining('limits requests') });
    expect(world.runtime.sleeps).toEqual(sleeps);
  });
});

describe('the token', () => {
  it('shows in no error, also where GitHub hands it back in its message', async () => {
    const world = await open();
    for (const status of [400, 401, 403, 404, 422, 500]) {
      const echo = [TOKEN, encodeURIComponent(TOKEN), Buffer.from(`Bearer ${TOKEN}`).toString('base64')].join(' ');
      world.fail({ match: /comments/, times: status === 500 ? 4 : 1, status, body: JSON.stringify({ message: echo }) });
      const reading = ids(world).then((read) => {
        throw read.kind === 'found' ? new Error('found') : Object.assign(new Error('ours'), { read });
      });
      const shown = await reading.catch((error: unknown) => JSON.stringify(error) + String(error));
      expect(shown).not.toContain('canary');
    }
    world.fail({ match: /comments/, status: 400, body: JSON.stringify({ message: TOKEN }) });
    expect((await failure(ids(world))).message).toContain('[token]');
  });

  it('cannot be read off the capability', async () => {
    const { inspect } = await import('node:util');
    const world = await open();
    expect(inspect(world.github, { depth: 9, showHidden: true }) + JSON.stringify(world.github)).not.toContain('canary');
  });

  it('is cut to one line of 300 characters with whatever else GitHub says', async () => {
    const world = await open();
    world.fail({
      match: /comments/,
      status: 422,
      body: JSON.stringify({ message: `a\n::error::b\u001b[2J\u202E${'c'.repeat(999)}` }),
    });
    const { message } = await failure(ids(world));
    expect(message).toMatch(/: a ::error::b \[2J c+$/);
    expect(message.length).toBeLessThan(400);
  });

  it.each([
    ['none', undefined, 'TOKEN_MISSING'],
    ['an empty one', '', 'TOKEN_MISSING'],
    ['a header in disguise', 'abcdefgh\r\nx: y', 'TOKEN_MALFORMED'],
    ['one with a scheme', 'Bearer abcdefgh', 'TOKEN_MALFORMED'],
    ['one too short', 'ghs_1', 'TOKEN_MALFORMED'],
  ])('%s is refused without being repeated', async (_, text, code) => {
    const error = await failure(Promise.resolve().then(() => parseGitHubToken(text)));
    expect(error).toMatchObject({ code, exitCode: 3 });
    expect(error.message).not.toContain('abcdefgh');
  });

  it('may be as long as those of apps are', () => {
    expect(parseGitHubToken(`${TOKEN}\n`).reveal()).toBe(TOKEN);
  });
});

describe('who writes', () => {
  it.each([
    ['the token of a job, which may not ask', { installation: true }, {}, JOB_BOT.login, 1],
    ['a person, whom GitHub knows', { ...person('alice'), installation: false }, {}, 'alice', 1],
    ['an app, which must be told', { installation: true }, { author: 'my-app[bot]' }, 'my-app[bot]', 0],
  ])('%s', async (_, holder, more, login, requests) => {
    const world = await open({ holder, ...more });
    expect([await world.github.author(), await world.github.author()]).toEqual([login, login]);
    expect(world.seen).toHaveLength(requests);
  });
});

describe('a run that is told to stop', () => {
  it.each([
    ['SIGINT', 'INTERRUPTED'],
    ['SIGTERM', 'TERMINATED'],
  ] as const)('by %s asks for nothing more', async (signal, code) => {
    const world = await open();
    world.runtime.stopWith(signal);
    expect(await failure(ids(world))).toMatchObject({ code });
    expect(world.seen).toEqual([]);
  });

  it('ends a request that hangs, and repeats none', async () => {
    const world = await open();
    world.fail({ match: /comments/, end: 'hang' });
    const reading = failure(ids(world));
    while (world.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    world.runtime.stopWith('SIGTERM');
    expect(await reading).toMatchObject({ code: 'TERMINATED' });
    expect(world.seen).toHaveLength(1);
  });

  it('can still say so under a signal of its own', async () => {
    const world = await open();
    world.runtime.stopWith('SIGTERM');
    const farewell = world.another({ runtime: { ...world.runtime, stop: AbortSignal.timeout(5_000) } });
    expect(await farewell.write(POST)).toMatchObject({ kind: 'done' });
  });
});

it('holds on to a signal only as long as a request takes', async () => {
  const world = await open();
  for (let n = 0; n < 12; n++) await ids(world);
  expect(getEventListeners(world.runtime.stop, 'abort')).toEqual([]);
});

it('leaves no rejection unhandled when connections break in the middle of an answer', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note).on('uncaughtException', note);
  onTestFinished(() => void process.off('unhandledRejection', note).off('uncaughtException', note));
  const server = await serve((seen, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('[', () => seen.socket.resetAndDestroy());
  });
  const world = await open();
  const github = world.another({ apiUrl: server.baseUrl });
  const broken = Array.from({ length: 5 }, () => failure(github.read({ path: ['pulls', 1], needs: '' })));
  expect((await Promise.all(broken)).map(({ code }) => code)).toEqual(Array(5).fill('API_UNREACHABLE'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).toEqual([]);
});

it('takes no answer that is larger than it may be', async () => {
  const world = await open();
  world.state.files.set(sha('b'), new Map([['big', 'x'.repeat(2000)]]));
  const ask = { path: ['contents', 'big'], query: { ref: sha('b') }, needs: 'contents: read' };
  expect(await failure(world.github.readFile({ ...ask, limit: 1999 }))).toMatchObject({ code: 'API_ANSWER_INVALID' });
  expect(await world.github.readFile({ ...ask, limit: 2000 })).toMatchObject({ kind: 'found' });
  expect(world.seen).toHaveLength(2);
});
