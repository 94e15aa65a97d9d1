// `init`: what it writes, what it leaves alone, what it asks, and that nothing of it is sent. Every success ends by planning.

import { readdir, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ignoredPattern, policyFile, withLine, workflowFiles } from '../../src/commands/starter-files.ts';
import { writeAllNew } from '../../src/commands/write-new.ts';
import { parsePolicy } from '../../src/manifest/parse-policy.ts';
import { DEFAULT_POLICY } from '../../src/policy.ts';
import { processRuntime, type Runtime } from '../../src/runtime.ts';
import { openStage, type Stage } from '../support/cli.ts';

const WORKFLOWS = ['plan', 'apply', 'drift', 'rollback'].map((verb) => `.github/workflows/embeds-${verb}.yml`);
const ALL = ['.gitignore', ...WORKFLOWS, 'embed-sync.policy.yaml', 'embeds.yaml'].sort();
const seed = { count: 12, seed: 1 };

async function filesIn({ folder }: Stage): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1)).sort();
}

const expectEmptyPlan = async (stage: Stage, words = ''): Promise<void> => {
  const { code, out } = await stage.run(`plan --detailed-exitcode --format json ${words}`);
  expect({ code, changes: JSON.parse(out).changes }).toEqual({ code: 0, changes: [] });
};

/** A terminal at which these answers are typed, whatever is asked; `asked` has the questions. */
function terminal(
  answers: readonly string[],
  { sandbox }: Stage,
): { readonly asked: string[]; readonly runtime: Partial<Runtime> } {
  const asked: string[] = [];
  const errors: string[] = [];
  const ask = async (question: string): Promise<string> => {
    const answer = answers[asked.length];
    asked.push(question);
    if (answer === undefined) throw new Error(`nobody answers "${question}"`);
    return answer;
  };
  const stderr = { write: (text: string) => void errors.push(text), isTTY: true, columns: 100 };
  const env = { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token };
  return { asked, runtime: { ask, stderr, stdinIsTTY: true, env } };
}

describe('init without a terminal', () => {
  it('writes everything, sends nothing, says what comes next, and the plan is empty', async () => {
    const stage = await openStage({ seed });
    const { code, out } = await stage.run('init');
    expect(code).toBe(0);
    expect(await filesIn(stage)).toEqual(ALL);
    expect(stage.sandbox.ledger.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(out).toMatch(/^ {2}embeds\.yaml +what is live: 12 embeds in 1 tier$/m);
    expect(out).toContain('Nothing was sent to DataBrain.');
    expect([...out.matchAll(/^ {2}(embed-sync \w+) /gm)].map(([, command]) => command)).toEqual([
      'embed-sync plan',
      'embed-sync doctor',
      'embed-sync apply',
    ]);
    expect(out).toContain('not the root of a git repository');
    expect(await stage.read('.gitignore')).toBe('/.embed-sync/\n');
    await expectEmptyPlan(stage);
  });

  it.each(['item', 'nested', 'legacy', 'absent'] as const)('plans nothing afterwards where the list is %s', async (list) => {
    const stage = await openStage({ seed, list });
    expect((await stage.run('init --no-workflows')).code).toBe(0);
    await expectEmptyPlan(stage);
  });

  it('does not speak of roots at one', async () => {
    const stage = await openStage({ seed }, { '.git/HEAD': '' });
    expect((await stage.run('init')).out).not.toContain('root of a git repository');
  });

  it('writes no workflows where none are wanted', async () => {
    const stage = await openStage({ seed });
    const { out } = await stage.run('init --no-workflows --format json');
    expect(JSON.parse(out)).toMatchObject({
      written: ['embeds.yaml', 'embed-sync.policy.yaml', '.gitignore'],
      kept: [],
      embeds: 12,
      tiers: 1,
    });
  });

  it('needs no line in .gitignore for a history in a branch', async () => {
    const stage = await openStage({ seed });
    const { code, err } = await stage.run('init --history git:log');
    // There is no checkout here to read that branch from.
    expect({ code, says: err.includes('git') }).toEqual({ code: 1, says: true });
    expect(await filesIn(stage)).toEqual([]);
  });

  it('asks for the name of the data app in words where the API does not tell it', async () => {
    const stage = await openStage({ seed, families: ['legacy'], list: 'legacy' });
    const { code, err } = await stage.run('init');
    expect({ code, hint: err.includes('--data-app NAME') }).toEqual({ code: 3, hint: true });
    expect(await filesIn(stage)).toEqual([]);
    expect((await stage.run('init --data-app "Customer portal"')).code).toBe(0);
    await expectEmptyPlan(stage);
  });
});

describe('what is there already', () => {
  it('is a reason to stop before anything is requested, where it is the manifest', async () => {
    const stage = await openStage({ seed }, { 'embeds.yaml': 'mine' });
    const { code, err } = await stage.run('init');
    expect({ code, hint: err.includes('import --into embeds.yaml') }).toEqual({ code: 3, hint: true });
    expect(stage.sandbox.ledger).toEqual([]);
    expect([await filesIn(stage), await stage.read('embeds.yaml')]).toEqual([['embeds.yaml'], 'mine']);
  });

  it('is left as it is and named, where it is another file', async () => {
    const policy = 'version: 1 # mine\n';
    const stage = await openStage({ seed }, { 'embed-sync.policy.yaml': policy, [WORKFLOWS[0] ?? '']: 'mine' });
    const { code, out } = await stage.run('init');
    expect(code).toBe(0);
    expect(out).toContain(`There already, left as it is\n  embed-sync.policy.yaml\n  ${WORKFLOWS[0]}`);
    expect([await stage.read('embed-sync.policy.yaml'), await stage.read(WORKFLOWS[0] ?? '')]).toEqual([policy, 'mine']);
    expect(await filesIn(stage)).toEqual(ALL);
  });

  it.each([
    ['node_modules\n', 'node_modules\n/.embed-sync/\n'],
    ['node_modules', 'node_modules\n/.embed-sync/\n'],
    ['a\r\n', 'a\r\n/.embed-sync/\r\n'],
    ['.embed-sync/\n', '.embed-sync/\n'],
    ['/.embed-sync\n', '/.embed-sync\n'],
  ])('gets a line more where it is a .gitignore: %j', async (before, after) => {
    const stage = await openStage({ seed }, { '.gitignore': before });
    await stage.run('init');
    expect(await stage.read('.gitignore')).toBe(after);
  });

  it.each([
    ['a file where the folder of the workflows should be', { '.github': 'a file' }],
    ['a .gitignore that is a folder', { '.gitignore/a': 'a file' }],
  ])('leaves no half of it behind: %s', async (_, files) => {
    const stage = await openStage({ seed }, files);
    const { code } = await stage.run('init');
    const left = await filesIn(stage);
    if (code === 0) expect(left).toContain('embeds.yaml');
    else expect({ code, left }).toEqual({ code: 1, left: Object.keys(files) });
  });
});

describe('writing all or nothing', () => {
  const two = [
    { path: 'new/deep/a', text: 'a' },
    { path: 'new/b', text: 'b' },
  ];
  const runtimeIn = ({ folder }: Stage): Runtime => ({ ...processRuntime(new AbortController().signal), cwd: folder });

  it('writes all', async () => {
    const stage = await openStage();
    await writeAllNew(two, runtimeIn(stage), async () => undefined);
    expect([await filesIn(stage), await stage.read('new/deep/a')]).toEqual([['new/b', 'new/deep/a'], 'a']);
  });

  it('takes everything back where what comes last fails, folders too', async () => {
    const stage = await openStage({}, { there: 'x' });
    await expect(writeAllNew(two, runtimeIn(stage), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(stage.folder)).toEqual(['there']);
  });

  it('writes through no symbolic link and over nothing, and takes back what it wrote before', async () => {
    const stage = await openStage({}, { outside: 'x', 'new/b': 'mine' });
    await expect(writeAllNew(two, runtimeIn(stage), async () => undefined)).rejects.toThrow('cannot write new/b (EEXIST)');
    expect(await filesIn(stage)).toEqual(['new/b', 'outside']);
    await symlink('outside', `${stage.folder}/link`);
    const through = writeAllNew([{ path: 'link', text: 'y' }], runtimeIn(stage), async () => undefined);
    await expect(through).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect([await stage.read('outside'), await stage.read('new/b')]).toEqual(['x', 'mine']);
  });
});

describe('init on a terminal', () => {
  it('asks for the names of tiers and for workflows; Enter takes what is proposed', async () => {
    const stage = await openStage({ seed });
    const { asked, runtime } = terminal(['', ''], stage);
    expect((await stage.run('init', runtime)).code).toBe(0);
    expect(asked).toEqual([
      '6 embeds share a set of permissions. Its name as a tier [view-only]: ',
      'Write workflows for GitHub that plan, apply, look for drift and roll back? [Y/n] ',
    ]);
    expect(await filesIn(stage)).toEqual(ALL);
    await expectEmptyPlan(stage);
  });

  it('takes other names, asks again for one that cannot be, and leaves out what is not wanted', async () => {
    const stage = await openStage({ seed });
    const { asked, runtime } = terminal(['no name', 'constructor', 'basic', 'no'], stage);
    expect((await stage.run('init', runtime)).code).toBe(0);
    expect(asked).toHaveLength(4);
    const manifest = parse(await stage.read('embeds.yaml'));
    expect(Object.keys(manifest.tiers)).toEqual(['basic']);
    expect(await filesIn(stage)).toEqual(['.gitignore', 'embed-sync.policy.yaml', 'embeds.yaml']);
    await expectEmptyPlan(stage);
  });

  it('never gives two tiers one name', async () => {
    const stage = await openStage({ seed: { count: 200, seed: 3 } });
    const { asked, runtime } = terminal(['same', 'same', ...Array.from({ length: 20 }, () => '')], stage);
    expect((await stage.run('init', runtime)).code).toBe(0);
    expect(asked[1]).not.toBe(asked[0]);
    expect(asked[2]).toBe(asked[1]);
    expect(asked.length).toBeLessThanOrEqual(10);
    await expectEmptyPlan(stage);
  });

  it('asks nothing with --yes, and nothing in CI', async () => {
    const stage = await openStage({ seed });
    const { asked, runtime } = terminal([], stage);
    expect((await stage.run('init --yes', runtime)).code).toBe(0);
    const other = await openStage({ seed });
    const inCi = terminal([], other);
    expect((await other.run('init', { ...inCi.runtime, env: { ...inCi.runtime.env, CI: '1' } })).code).toBe(0);
    expect([asked, inCi.asked]).toEqual([[], []]);
  });

  it('asks for the data app where the API does not tell it', async () => {
    const stage = await openStage({ seed, families: ['legacy'], list: 'legacy' });
    const { asked, runtime } = terminal(['My portal', '', '', ''], stage);
    expect((await stage.run('init', runtime)).code).toBe(0);
    expect(asked[0]).toContain('Name of the data app');
    expect(parse(await stage.read('embeds.yaml')).dataApp).toBe('My portal');
  });
});

describe('the texts', () => {
  it('hold a policy that is the built-in one, word for word of what it decides', () => {
    expect(parsePolicy(policyFile)).toEqual({ policy: DEFAULT_POLICY, issues: [] });
  });

  it('hold a policy whose examples are right as well', () => {
    const text = policyFile.text.replaceAll(/^# (?=(?:protected|rules|windows|overrides|rollout):| {2,})/gm, '');
    const { policy, issues } = parsePolicy({ ...policyFile, text });
    expect(issues).toEqual([]);
    expect([policy?.protected.length, policy?.rules.length, policy?.windows.length]).toEqual([1, 1, 1]);
    expect([policy?.overrides.maxDurationMs, policy?.rollout.canary]).toEqual([14 * 86_400_000, 1]);
  });

  interface Workflow {
    readonly jobs: Readonly<
      Record<string, { environment?: string; steps: readonly { uses?: string; with?: Record<string, string> }[] }>
    >;
  }
  const stepsOf = (text: string) => {
    const workflow: Workflow = parse(text);
    return Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.includes('/embed-sync@'));
  };

  it('hold workflows for a manifest without environments, which keep the one of GitHub', () => {
    for (const { path, text } of workflowFiles({ history: { kind: 'file', path: 'a' } })) {
      const steps = stepsOf(text);
      expect(steps.length, path).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.with).not.toHaveProperty('environment');
        expect(step.with).not.toHaveProperty('base-url');
        expect(step.with).not.toHaveProperty('history');
        expect(step.with?.['api-token']).toMatch(/^\$\{\{ secrets\.DATABRAIN_(?:READ|WRITE)_TOKEN \}\}$/);
      }
      const jobs = Object.values((parse(text) as Workflow).jobs);
      if (/apply|rollback/.test(path)) expect(jobs.some(({ environment }) => environment === 'production')).toBe(true);
    }
  });

  it('hold workflows that know another address and another branch', () => {
    const history = { kind: 'git', branch: 'access-log' } as const;
    for (const { text } of workflowFiles({ baseUrl: 'https://bi.example.com/databrain', history }))
      for (const step of stepsOf(text)) {
        expect(step.with?.['base-url']).toBe('https://bi.example.com/databrain');
        expect(step.with?.history).toBe('git:access-log');
      }
  });

  it.each([
    ['.embed-sync/history.jsonl', '/.embed-sync/'],
    ['./logs/a.jsonl', '/logs/'],
    ['history.jsonl', '/history.jsonl*'],
    ['/var/log/a.jsonl', undefined],
    ['../a.jsonl', undefined],
    ['a/../../b.jsonl', undefined],
    ['odd name!/a', undefined],
  ])('keep the history at %s out of commits by %s', (path, pattern) => {
    expect(ignoredPattern({ kind: 'file', path })).toBe(pattern);
  });

  it('find a line that is there in another spelling', () => {
    expect(withLine('a\n.embed-sync\n', '/.embed-sync/')).toBeUndefined();
    expect(withLine('', '/x/')).toBe('/x/\n');
  });
});
