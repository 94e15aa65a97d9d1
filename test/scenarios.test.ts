// A folder is a test: manifest, live embeds, and where needed a policy and a history in; what a command prints about them,
// and how it ends, out. Nothing here may write: any request but the reads below fails the test.
// A new folder, or changed output: EMBED_SYNC_UPDATE=1 npx vitest run test/scenarios.test.ts, then read what was written.
// holds: H7

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../src/commands/command-line.ts';
import type { OutStream, Runtime } from '../src/runtime.ts';
import { processRuntime } from '../src/runtime.ts';
import { GENERATOR } from '../src/version.ts';
import { historyOf } from './support/scenario-history.ts';

const API = 'https://api.example.com';
const NOW = '2026-11-22T12:00:00Z';
const FOLDERS = join(import.meta.dirname, 'scenarios');
const updating = process.env.EMBED_SYNC_UPDATE === '1';

const names = readdirSync(FOLDERS).sort();

/** Requests that no scenario may make. */
const strays: string[] = [];
const noteStray = ({ method, path }: { readonly method?: string; readonly path?: string }): void => {
  strays.push(`${method} ${path}`);
};

beforeAll(() => {
  nock.disableNetConnect();
  nock.emitter.on('no match', noteStray);
});

afterEach(() => {
  nock.cleanAll();
});

afterAll(() => {
  nock.emitter.off('no match', noteStray);
  nock.enableNetConnect();
  nock.restore();
});

describe('each folder of test/scenarios prints what it says it prints', () => {
  it('there are enough of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  for (const name of names) {
    it(name, async () => {
      const scenario = scenarioIn(join(FOLDERS, name));
      if (updating) await update(scenario);
      serve(scenario.file('live.json') ?? '[]');
      const [text, json] = await Promise.all([play(scenario, 'text'), play(scenario, 'json')]);
      expect(strays.splice(0)).toEqual([]);
      if (updating) await bless(scenario, text, json);
      const { file } = scenario;
      expect(text.out).toBe(file('expected.txt'));
      expect(text.err).toBe(file('expected.err') ?? '');
      expect(JSON.parse(json.out)).toEqual(JSON.parse(file('expected.json') ?? ''));
      expect([text.code, json.code]).toEqual([Number(file('exit')), Number(file('exit'))]);
    });
  }
});

interface Scenario {
  readonly folder: string;
  /** The text of one of its files, where it has that file. */
  readonly file: (name: string) => string | undefined;
}

const scenarioIn = (folder: string): Scenario => ({
  folder,
  file: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined),
});

interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const INPUTS = [
  ['manifest.yaml', 'embeds.yaml'],
  ['policy.yaml', 'embed-sync.policy.yaml'],
  ['history.jsonl', '.embed-sync/history.jsonl'],
] as const;

async function play({ folder, file }: Scenario, format: 'text' | 'json'): Promise<Played> {
  const cwd = await mkdtemp(join(tmpdir(), 'embed-sync-scenario-'));
  try {
    await mkdir(join(cwd, '.embed-sync'));
    for (const [from, to] of INPUTS) if (file(from) !== undefined) await copyFile(join(folder, from), join(cwd, to));
    const [out, err] = [captured(), captured()];
    const instant = new Date(file('now')?.trim() ?? NOW);
    const runtime: Runtime = {
      ...processRuntime(new AbortController().signal),
      now: () => instant,
      sleep: () => Promise.resolve(),
      // Without a search path there is no git, and so no commit to speak of.
      env: { PATH: '', DATABRAIN_API_BASE_URL: API, DATABRAIN_API_TOKEN: 'token-of-the-scenarios' },
      cwd,
      stdinIsTTY: false,
      stdout: out.stream,
      stderr: err.stream,
    };
    const words = (file('command') ?? '').trim().split(/\s+/);
    const code = await runCommandLine([...words, '--format', format], runtime);
    return { code, out: out.text().replaceAll(GENERATOR, 'embed-sync VERSION'), err: err.text() };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** A server that lists, tells nothing about datamarts, and has none of the other ways to look. */
function serve(live: string): void {
  const reads = nock(API).persist();
  reads
    .get('/api/v2/data-app/embeds')
    .query(true)
    .reply(200, { data: JSON.parse(live), error: null });
  reads.get('/api/v2/data-app/datamarts').reply(403, { error: { code: 'FORBIDDEN', message: 'no rights' } });
  reads.get('/api/v2/data-app/embeds/export').query(true).reply(404, '');
  reads.post('/api/v2/dataApp/embed/list').reply(404, '');
}

function captured(): { readonly stream: OutStream; readonly text: () => string } {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  return { stream: { write, isTTY: false, columns: 100 }, text: () => text };
}

// ── Writing what is expected ────────────────────────────────────────────────────────────────────────────────────

/** The history is told in `runs.json`, for people; the records themselves are what a run reads. */
async function update({ folder, file }: Scenario): Promise<void> {
  const runs = file('runs.json');
  if (runs !== undefined) await writeFile(join(folder, 'history.jsonl'), historyOf(JSON.parse(runs)));
}

async function bless({ folder }: Scenario, text: Played, json: Played): Promise<void> {
  const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);
  await write('expected.txt', text.out);
  await write('expected.json', `${JSON.stringify(JSON.parse(json.out), null, 2)}\n`);
  await write('exit', `${text.code}\n`);
  await rm(join(folder, 'expected.err'), { force: true });
  if (text.err !== '') await write('expected.err', text.err);
}
