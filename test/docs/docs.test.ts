// What the pages show is run, parsed and followed: commands, manifests, JSON, workflows and links.

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EmbedSyncError, type Issue } from '../../src/errors.ts';
import { checkManifest } from '../../src/load.ts';
import { parsePolicy } from '../../src/manifest/parse-policy.ts';
import { POLICY_FILE } from '../../src/policy.ts';
import { processRuntime } from '../../src/runtime.ts';
import { firstUntrue } from './likeness.ts';
import { type Block, PAGES, type Page, parsePage } from './pages.ts';
import { rehearse } from './rehearse.ts';
import { parseScript } from './script.ts';

const LANGUAGES = new Set(['console', 'yaml', 'json', 'text', 'ts']);

const blocksIn = (language: string, pages: readonly Page[] = PAGES): readonly (readonly [string, Block])[] =>
  pages.flatMap(({ path, blocks }) =>
    blocks.filter((block) => block.language === language).map((block) => [`${path}:${block.line}`, block] as const),
  );

describe('pages', () => {
  it('are there', () => expect(PAGES.length).toBeGreaterThan(20));

  it('have blocks of known languages only', () => {
    const languages = PAGES.flatMap(({ path, blocks }) => blocks.map(({ language, line }) => ({ path, line, language })));
    expect(languages.filter(({ language }) => !LANGUAGES.has(language))).toEqual([]);
  });

  it('link to files and headings that exist', () => expect(PAGES.flatMap((page) => brokenLinks(page, PAGES))).toEqual([]));

  it('can all be reached from the README', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      const page = PAGES.find((one) => one.path === path);
      for (const { target } of page?.links ?? []) visit(resolveLink(path, target).path);
    };
    visit('README.md');
    expect(PAGES.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('commands and what they print', () => {
  const told = PAGES.filter(({ blocks }) => blocks.some(({ language }) => language === 'console'));
  it.each(told.map((page) => [page.path, page] as const))('%s', async (_, page) => rehearse(page));
});

describe('yaml', () => {
  it.each(blocksIn('yaml'))('%s', async (_, block) => {
    if (block.note === 'fragment') expect(() => parse(block.text)).not.toThrow();
    else if (block.note === 'policy' || block.note === `file: ${POLICY_FILE}`)
      expect(parsePolicy({ path: POLICY_FILE, text: block.text }).issues).toEqual([]);
    else if (block.note?.startsWith('workflow')) expect(workflowFaults(block.text)).toEqual([]);
    else expect(await issuesOf(block.text)).toEqual([]);
  });
});

describe('json', () => {
  it.each(blocksIn('json'))('%s', (_, { text }) => expect(() => JSON.parse(text)).not.toThrow());
});

describe('these checks', () => {
  const page = (text: string): Page => parsePage('docs/a.md', text);

  it('see a link to nothing and an anchor that is none', () => {
    const text = '# A page\n[a](b.md) [b](#nowhere) [c](#a-page) `[d](e.md)`\n';
    expect(brokenLinks(page(text), [page(text)])).toEqual(['docs/a.md:2: b.md', 'docs/a.md:2: #nowhere']);
  });

  it('see a line that is not printed, or not there', () => {
    expect(firstUntrue(['a', 'b'], ['a', 'x', 'b'], new Map())).toBeUndefined();
    expect(firstUntrue(['b', 'a'], ['a', 'b'], new Map())).toBe('a');
    expect(firstUntrue(['took 3ms …'], ['took 40ms or so'], new Map())).toBeUndefined();
    expect(firstUntrue(['took 3 embeds'], ['took 4 embeds'], new Map())).toBe('took 3 embeds');
  });

  it('see one id of the page standing for two', () => {
    const shown = ['run 20261122T031415Z-9f3a1c07', 'run 20261122T031415Z-9f3a1c07'];
    expect(firstUntrue(shown, ['run 20260101T000000Z-00000001', 'run 20260101T000000Z-00000002'], new Map())).toBe(shown[1]);
  });

  it('see a wrong exit code, an unknown command and an id from nowhere', async () => {
    const console = (text: string): Page => page(`\`\`\`console\n${text}\n\`\`\`\n`);
    await expect(rehearse(console('$ embed-sync validate'))).rejects.toThrow('exit code of');
    await expect(rehearse(console('$ rm -rf /'))).rejects.toThrow('no test knows');
    await expect(rehearse(console('$ embed-sync rollback 20261122T031415Z-9f3a1c07'))).rejects.toThrow('was not shown');
    await expect(rehearse(console('$ embed-sync history\nHistory: 2 runs'))).rejects.toThrow('does not print this line');
  });

  it('see an invalid manifest and an input that the action does not take', async () => {
    expect(await issuesOf('version: 1\n')).not.toEqual([]);
    expect(workflowFaults('on: push\njobs: { a: { steps: [{ uses: x/embed-sync@v0, with: { tokn: a } }] } }')).toEqual(['tokn']);
  });

  it('read commands, what they show, answers and exit codes', () => {
    expect(parseScript('$ a b\nout\nSend this? Only "yes" is consent: yes\n# exit code 4\n$ c\n')).toEqual([
      { command: 'a b', shown: ['out', 'Send this? Only "yes" is consent: yes'], exitCode: 4, answer: 'yes' },
      { command: 'c', shown: [], exitCode: 0, answer: undefined },
    ]);
  });
});

// ── How ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function resolveLink(from: string, target: string): { readonly path: string; readonly anchor: string } {
  const [path = '', anchor = ''] = target.split('#');
  return { path: path === '' ? from : posix.join(posix.dirname(from), path), anchor };
}

function brokenLinks({ path, links }: Page, pages: readonly Page[]): readonly string[] {
  return links.flatMap(({ target, line }) => {
    if (/^https?:/.test(target)) return [];
    const to = resolveLink(path, target);
    const page = pages.find((one) => one.path === to.path);
    const isThere = page !== undefined || existsSync(to.path);
    const isFound = isThere && (to.anchor === '' || page?.anchors.has(to.anchor) === true);
    return isFound ? [] : [`${path}:${line}: ${target}`];
  });
}

async function issuesOf(manifest: string): Promise<readonly Issue[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'embed-sync-docs-'));
  try {
    await writeFile(join(cwd, 'embeds.yaml'), manifest);
    const runtime = { ...processRuntime(new AbortController().signal), cwd };
    return await checkManifest(['embeds.yaml'], undefined, runtime, new Date('2026-01-01T00:00:00Z'));
  } catch (error) {
    if (error instanceof EmbedSyncError) return error.issues;
    throw error;
  } finally {
    await rm(cwd, { recursive: true });
  }
}

interface Workflow {
  readonly on?: unknown;
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Inputs of steps that use this action and that it does not take; a text that is no workflow is a fault too. */
function workflowFaults(text: string): readonly string[] {
  const workflow: Workflow = parse(text);
  if (workflow.on === undefined || workflow.jobs === undefined) return ['no workflow'];
  const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const ours = steps.filter(({ uses }) => /\/embed-sync@/.test(uses ?? ''));
  if (ours.length === 0) return ['no step uses this action'];
  return ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !inputs.includes(name));
}
