// The library as other programs meet it: its declarations are emitted, the example and the page are type-checked against them
// and run as processes of their own against a sandbox, and only what such a program says itself is printed.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type InputOptions, rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../docs/pages.ts';
import { openStage, type Stage } from '../support/cli.ts';

const run = promisify(execFile);

const PAGE = 'docs/reference/library.md';
const page = parsePage(PAGE, readFileSync(PAGE, 'utf8'));

/** The blocks of the page as the one program that they are to a reader; what a later one imports again stands once. */
const pageProgram = page.blocks
  .filter(({ language }) => language === 'ts')
  .map(({ text }) => text)
  .join('\n');

const MISUSES = `import { apply, openReader, plan, type Manifest, type Planned } from 'embed-sync';
declare const manifest: Manifest;
declare const planned: Planned;
const reader = openReader({ baseUrl: 'https://api.example.com', token: 'abcdefgh', history: 'file:log.jsonl' });
export const made = plan(manifest, reader);
// @ts-expect-error: a reader cannot send
export const sent = apply(planned, reader);
// @ts-expect-error: where the history is has to be said
openReader({ baseUrl: 'https://api.example.com', token: 'abcdefgh' });
`;

let consumer = '';

/** A folder with the package as npm would install it, its types fresh from the source. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'embed-sync-consumer-'));
  const installed = join(consumer, 'node_modules', 'embed-sync');
  await mkdir(join(installed, 'dist'), { recursive: true });
  await writeFile(join(installed, 'package.json'), readFileSync('package.json'));
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
  await symlink(resolve('node_modules/@types'), join(consumer, 'node_modules', '@types'), 'junction');
  await compile('-p', 'tsconfig.build.json', '--outDir', join(installed, 'dist', 'types'));
  await bundle('src/index.ts', join(installed, 'dist'), { transform: { define: { __filename: 'import.meta.url' } } });
}, 60_000);

afterAll(() => rm(consumer, { recursive: true, force: true }));

describe('the types of the package', () => {
  it('fit the example, the page, and a program that a reader must not pass for a writer in', async () => {
    await writeFile(join(consumer, 'example.ts'), readFileSync('examples/library.ts'));
    await writeFile(join(consumer, 'page.ts'), pageProgram);
    await writeFile(join(consumer, 'misuses.ts'), MISUSES);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const files = ['example.ts', 'page.ts', 'misuses.ts'].map((name) => join(consumer, name));
    await expect(compile('--ignoreConfig', '--noEmit', ...strict, ...files)).resolves.toBe('');
  });

  it('are where the package says that they are, and its documentation names every function', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(existsSync(join(consumer, 'node_modules', 'embed-sync', exports['.'].types))).toBe(true);
    const door = readFileSync('src/index.ts', 'utf8');
    const functions = [...door.matchAll(/^export \{(.+)\} from '\.\/(?:library|plan)\//gm)].flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !name.startsWith('type ')),
    );
    expect(functions.length).toBeGreaterThan(8);
    expect(functions.filter((name) => !page.text.includes(`| \`${name}(`))).toEqual([]);
  });
});

describe("a program of one's own", () => {
  it('examples/library.ts plans, sends what is ready, and says what became of it', async () => {
    const stage = await openStage({ seed: { count: 12, seed: 1 } });
    await stage.write('embeds.yaml', NARROWING);
    const program = await ready('example.ts', readFileSync('examples/library.ts', 'utf8'));
    const first = await node(stage, program, 'embeds.yaml');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^Plan: 2 to update/m);
    expect(first.stdout).toMatch(/^[\w-]+ {2}verified\n[\w-]+ {2}verified\nRuns on record: 1\n$/m);
    expect((await node(stage, program, 'embeds.yaml')).stdout).toContain('Plan: 0 to update');
  });

  it('examples/library.ts ends as the command line does where the manifest is wrong', async () => {
    const stage = await openStage({ seed: { count: 12, seed: 1 } });
    await stage.write('embeds.yaml', 'version: 1\nembeds: {}\n');
    const program = await ready('example.ts', readFileSync('examples/library.ts', 'utf8'));
    const ended = node(stage, program, 'embeds.yaml');
    await expect(ended).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^MANIFEST_INVALID {2}.+\n {2}embeds.yaml:1/),
    });
  });

  it(`${PAGE} does what it says`, async () => {
    const stage = await openStage({ seed: { count: 12, seed: 1 } });
    await stage.write('embeds.yaml', readFileSync('docs/quick-start.yaml', 'utf8'));
    const program = await ready('page.ts', pageProgram);
    const { stdout, stderr } = await node(stage, program);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Plan: 3 to update/m);
    expect(stdout.split('\n').slice(-4)).toEqual([
      'complete 3',
      'apply complete, rollback complete',
      expect.stringMatching(/^MANIFEST_INVALID 3 There is no file or folder/),
      '',
    ]);
  });
});

// ── How ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const NARROWING = `version: 1
dataApp: Customer portal
groups:
  - name: first
    match: { name: "*" }
    accessSettings: { isAllowMetricDeletion: false }
`;

async function compile(...words: readonly string[]): Promise<string> {
  const tsc = resolve('node_modules', 'typescript', 'bin', 'tsc');
  return run(process.execPath, [tsc, ...words]).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => Promise.reject(new Error(error.stdout)),
  );
}

/** A program that uses the package, without its types. */
async function ready(name: string, text: string): Promise<string> {
  await writeFile(join(consumer, name), text);
  await bundle(join(consumer, name), join(consumer, 'out'), { external: ['embed-sync'] });
  return join(consumer, 'out', name.replace('.ts', '.js'));
}

async function bundle(input: string, dir: string, options: InputOptions): Promise<void> {
  const made = await rolldown({ input, platform: 'node', ...options });
  await made.write({ dir, format: 'esm', entryFileNames: '[name].js' });
  await made.close();
}

function node({ folder, sandbox }: Stage, program: string, ...words: readonly string[]) {
  const { baseUrl, token } = sandbox;
  const env = { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token };
  return run(process.execPath, [program, ...words], { cwd: folder, env });
}
