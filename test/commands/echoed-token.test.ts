// A server that says the token back, as error pages and debugging middleware do: wherever in an answer it stands, and however
// it is written there, no command shows it and no file holds it. Each stage searches for it when it runs and when it ends.
// EMBED_SYNC_PROOF=1 tries each answer with more commands.
// holds: T5

import { describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { tried } from '../support/tried.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1';
const SIGNS = /[^\w.-]/g;
const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** How a server may write it; what stands inside of a text of JSON. */
const WRITTEN: readonly (readonly [how: string, write: (token: string) => string])[] = [
  ['as it is', (token) => token],
  ['as a header', (token) => `authorization: Bearer ${token}`],
  ['with escaped slashes', (token) => token.replaceAll('/', '\\/')],
  ['with escaped signs', (token) => token.replaceAll(SIGNS, (sign) => `\\u${hex(sign).toUpperCase()}`)],
  ['escaped throughout', (token) => token.replaceAll(/./g, (sign) => `\\u${hex(sign)}`)],
  ['as a part of a query', (token) => `?key=${encodeURIComponent(token)}`],
  ['as a part of a query in small letters', (token) => encodeURIComponent(token).replaceAll(/%../g, (one) => one.toLowerCase())],
  ['in base64', (token) => base64(token)],
  ['in base64, as a header', (token) => base64(`Bearer ${token}`)],
  ['in base64 for URLs', (token) => Buffer.from(`k:${token}`).toString('base64url')],
  ['in hexadecimal', (token) => Buffer.from(token).toString('hex')],
  ['with references of a page', (token) => token.replaceAll(/[+=/]/g, (sign) => `&#${sign.charCodeAt(0)};`)],
];

const ids = WRITTEN.map((_, n) => `embed-${n}`);
const settings = { datamartName: 'main', isAllowAiPilot: false, tableTenancySettings: [{ name: 'sales', clientColumn: 'id' }] };
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids
  .map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true, datamartName: other } }`)
  .join('\n')}\n`;
const POLICY = 'version: 1\nconsent: { tenancy: auto, widen: auto }\nlimits: { changedEmbeds: { percent: 100 } }\n';

const open = (): Promise<Stage> =>
  openStage(
    { embeds: ids.map((embedId) => ({ embedId, name: `Name of ${embedId}.`, accessSettings: settings })) },
    { 'embeds.yaml': MANIFEST, 'embed-sync.policy.yaml': POLICY },
  );

const JSON_TYPE = { 'content-type': 'application/json' };

/** Every list from now on, with the token in each of its spellings where `place` leads to. */
async function echoInLists(stage: Stage, place: (body: string, id: string, echo: string) => string): Promise<void> {
  const { baseUrl, token } = stage.sandbox;
  const list = await fetch(`${baseUrl}/api/v2/data-app/embeds`, { headers: { authorization: `Bearer ${token}` } });
  let body = await list.text();
  for (const [n, [, write]] of WRITTEN.entries()) body = place(body, ids[n] ?? '', write(token));
  expect(() => JSON.parse(body)).not.toThrow();
  stage.sandbox.script([{ kind: 'raw', status: 200, headers: JSON_TYPE, body, when: { on: 'list', times: 'always' } }]);
}

/** A clock that waits for nobody: what is slept has passed. */
function hurried(): Pick<Runtime, 'now' | 'monotonic' | 'sleep'> {
  let slept = 0;
  return {
    now: () => new Date(Date.now() + slept),
    monotonic: () => performance.now() + slept,
    sleep: async (ms) => {
      slept += ms;
    },
  };
}

const COMMANDS = [
  'plan --details --format json -o plan.json --html plan.html',
  'plan --format markdown',
  'audit --format csv --html audit.html',
  'import -o imported.yaml',
  'apply --auto-approve --events events.ndjson',
  'drift --format json',
  'rollback last --auto-approve --format json',
];
/** By the renderers of those above. */
const SHOWN_ALIKE = ['plan', 'plan --details', 'audit', 'audit --format sarif', 'audit --format markdown', 'doctor', 'drift'];

/** Everything that shows or keeps what a server told; what each ended with. */
async function tellAll(stage: Stage): Promise<string> {
  let told = '';
  for (const words of PROOF ? [...COMMANDS, ...SHOWN_ALIKE] : COMMANDS) {
    const { out, err } = await stage.run(words, hurried());
    told += out + err;
  }
  return told + (await showLast(stage)) + (await stage.read('imported.yaml').catch(() => ''));
}

/** The last run as the history tells it; empty where nothing was sent. */
async function showLast(stage: Stage): Promise<string> {
  const { runs = [] } = (await stage.run('history list --format json')).json<{ runs?: readonly { runId: string }[] }>();
  if (runs.length === 0) return '';
  const shown = await Promise.all(
    ['text', 'json'].map((format) => stage.run(`history show ${runs[0]?.runId} --format ${format}`)),
  );
  expect(shown.map(({ code }) => code)).toEqual([0, 0]);
  return shown.map(({ out }) => out).join('');
}

describe('a token that a list says back is shown nowhere', () => {
  it.each<[string, (body: string, id: string, echo: string) => string]>([
    ['as the name of an embed', (body, id, echo) => body.replace(`Name of ${id}.`, echo)],
    ['as the value of a setting', (body, _, echo) => body.replace('"datamartName":"main"', `"datamartName":"${echo}"`)],
    ['as a table', (body, _, echo) => body.replace('"name":"sales"', `"name":"${echo}"`)],
    ['as an unknown setting', (body, _, echo) => body.replace('"isAllowAiPilot":', `"${echo}":1,"isAllowAiPilot":`)],
    ['as a value of a wrong type', (body, _, echo) => body.replace('"isAllowAiPilot":false', `"isAllowAiPilot":"${echo}"`)],
    ['as the id of an embed', (body, id, echo) => body.replace(`"${id}"`, `"${echo}"`)],
    ['as the name of the data app', (body, _, echo) => body.replace('Customer portal', echo)],
  ])('%s', { timeout: 60_000 }, async (_, place) => {
    const stage = await open();
    await echoInLists(stage, place);
    expect(await tellAll(stage)).toContain('[token]');
    tried('answers that say the token back', WRITTEN.length);
  });
});

/** A refusal whose body is JSON, with a text as it stands there. */
const refusal = (status: number, message: string): Fault => ({
  kind: 'raw',
  status,
  headers: JSON_TYPE,
  body: `{"error":{"code":"INVALID_ACCESS_SETTINGS","message":"${message}"}}`,
});

/** What may be wrong with an answer, with the token in it. */
const REFUSALS: readonly (readonly [what: string, answer: (echo: string) => Fault])[] = [
  ['a 400 whose message has it', (echo) => refusal(400, `no such header: ${echo}`)],
  ['a 500 whose message has it', (echo) => refusal(500, `unhandled: ${echo}`)],
  ['a 403 whose message is cut within it', (echo) => refusal(403, `${'x'.repeat(280)} ${echo}`)],
  ['a 401', (echo) => refusal(401, `unknown key ${echo}`)],
  ['a 200 that is an error', (echo) => refusal(200, echo)],
  ['a page', (echo) => page(echo)],
  ['a redirect to where it is told', (echo) => ({ kind: 'redirect', status: 302, location: `https://x.example/?${echo}` })],
  ['headers', (echo) => talkative(echo)],
];

const page = (echo: string): Fault => ({
  kind: 'raw',
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: `<pre>${echo}</pre>`,
});

const talkative = (echo: string): Fault => ({
  kind: 'raw',
  status: 400,
  headers: { ...JSON_TYPE, 'retry-after': echo, 'ratelimit-limit': echo, 'x-ratelimit-remaining': echo, 'x-request': echo },
  body: '{}',
});

describe('a token that a refusal says back is shown nowhere', () => {
  it.each(REFUSALS)('%s, for an update', { timeout: 60_000 }, async (_, answer) => {
    const stage = await open();
    stage.sandbox.script(
      WRITTEN.map(([, write], n): Fault => {
        const when = { on: 'update', embedId: ids[n] ?? '', times: 'always' } as const;
        return { ...answer(write(stage.sandbox.token)), when };
      }),
    );
    for (const words of ['apply --auto-approve --events events.ndjson --format json', 'apply --auto-approve'])
      expect([1, 6]).toContain((await stage.run(words, hurried())).code);
    expect(await showLast(stage)).not.toBe('');
    tried('answers that say the token back', WRITTEN.length);
  });

  it.each(REFUSALS)('%s, for a list', { timeout: 60_000 }, async (_, answer) => {
    const stage = await open();
    for (const [n, [, write]] of WRITTEN.entries()) {
      stage.sandbox.script([{ ...answer(write(stage.sandbox.token)), when: { on: 'list', times: 'always' } }]);
      const commands = ['plan', 'drift --format json', 'doctor'];
      for (const words of PROOF ? commands : commands.slice(n % 3, (n % 3) + 1))
        expect((await stage.run(words, hurried())).code).not.toBe(0);
    }
    tried('answers that say the token back', WRITTEN.length);
  });
});
