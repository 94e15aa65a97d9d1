// What it takes to bring every embed of a fleet to what is wanted, under several limits, and how much of it arrives. The
// bound is what the limit alone takes; a program that waits no longer than it must comes near it.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asJson, turned, wanted } from './fleet.mjs';
import { runOnce } from './measure.mjs';
import { CLI, withServer } from './stage.mjs';

const rival = (/** @type {string} */ name) => [join(import.meta.dirname, `rivals/${name}.mjs`), 'embeds.json'];

const PROGRAMS = {
  'embed-sync': [CLI, 'apply', '-f', 'embeds.json', '--auto-approve', '--concurrency', '10'],
  'got + p-limit': rival('careful'),
  'all at once': rival('bulk'),
};

/** Changing a whole fleet at once needs consent otherwise. */
const POLICY = 'version: 1\nlimits: { changedEmbeds: { percent: 100 } }\n';

/** Requests that a run needs: one for each embed, one list before and one after. */
const requests = (/** @type {number} */ embeds) => embeds + 2;

/**
 * @typedef {object} Schedule
 * @property {string} name
 * @property {import('./serve.ts').Service} service
 * @property {number} [boundMs] absent where only the program itself takes time
 */

/** @type {readonly Schedule[]} */
export const SCHEDULES = [
  { name: '2,000 updates, no limit, no latency', service: { embeds: 2000 } },
  { name: '1,000 updates, no limit, 50 ms', service: { embeds: 1000, latencyMs: 50 }, boundMs: (1000 / 10 + 2) * 50 },
  ...[true, false].map((told) => ({
    name: `400 updates, 50/s with a burst of 20, ${told ? 'told' : 'not told'} in headers`,
    service: { embeds: 400, latencyMs: 10, limit: { kind: /** @type {const} */ ('bucket'), perSecond: 50, burst: 20 }, told },
    boundMs: ((requests(400) - 20) / 50) * 1000,
  })),
  {
    name: '250 updates, 100 in 5 s, told in headers',
    service: { embeds: 250, latencyMs: 10, limit: { kind: 'window', requests: 100, windowMs: 5000 } },
    boundMs: (Math.ceil(requests(250) / 100) - 1) * 5000,
  },
];

/**
 * @param {import('./run.mjs').Bench} bench
 * @param {Schedule} schedule
 */
export async function applies({ folder, server }, { name, service, boundMs }) {
  const rows = [];
  for (const [program, words] of Object.entries(PROGRAMS)) {
    const cwd = join(folder, `${rows.length}-${name.replace(/\W/g, '-')}`);
    await mkdir(cwd, { recursive: true });
    rows.push(
      await withServer(server, service, async ({ baseUrl, token, embeds }) => {
        const wish = turned(embeds);
        await writeFile(join(cwd, 'embeds.json'), asJson(wish));
        await writeFile(join(cwd, 'embed-sync.policy.yaml'), POLICY);
        const run = await runOnce({ words, cwd, env: { DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token } });
        return { work: name, program, run, boundMs, updates: embeds.length, ...(await aftermath({ baseUrl, token, wish })) };
      }),
    );
  }
  return rows;
}

/** @param {{ baseUrl: string, token: string, wish: import('./fleet.mjs').Embed[] }} run */
async function aftermath({ baseUrl, token, wish }) {
  /** @returns {Promise<any>} */
  const ask = async (/** @type {string} */ path) =>
    (await fetch(`${baseUrl}/_sandbox/${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const { embeds } = await ask('state');
  const { ledger } = await ask('ledger');
  const live = new Map(Object.entries(wanted(embeds)));
  const isLost = (/** @type {[string, import('./fleet.mjs').Wanted]} */ [id, { accessSettings }]) =>
    Object.entries(accessSettings).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(live.get(id)?.accessSettings[name]),
    );
  return {
    lost: Object.entries(wanted(wish)).filter(isLost).length,
    requests: ledger.length,
    refused: ledger.filter((/** @type {{ status: number }} */ { status }) => status === 429).length,
  };
}
