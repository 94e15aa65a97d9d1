// The workflows that users copy, read as GitHub reads them, and held to rules that its language service does not know.
// holds: O2 W1 W2 W3 W4 W6

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { actionYaml } from './action-yaml.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Job['concurrency'];
  readonly jobs: Readonly<Record<string, Job>>;
}

const folders = ['examples/workflows', '.github/workflows'];
const files = folders.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)));
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

/** The inputs that the actions in use have; ours from its tables, the others' from their own metadata. */
const INPUTS_OF: Readonly<Record<string, Record<string, { description: string }>>> = {
  'OWNER/embed-sync': parse(actionYaml()).inputs,
  'actions/checkout': { 'persist-credentials': { description: 'whether its token stays' } },
  'actions/setup-node': { 'node-version': { description: 'which Node' }, 'registry-url': { description: 'where to publish' } },
};
const own = {
  fetchActionMetadata: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    const inputs = INPUTS_OF[`${owner}/${name}`];
    return Promise.resolve(inputs === undefined ? undefined : { name, description: '', inputs });
  },
};
const nearby = {
  getFileContent: (file: { readonly path?: string }) => {
    const name = file.path?.split('/').at(-1) ?? '';
    return Promise.resolve({ name, content: texts.get(`examples/workflows/${name}`) ?? '' });
  },
};

async function complaintsOf(name: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider: own, fileProvider: nearby });
  return found.map(({ message, range }) => `${name}:${range.start.line + 1}: ${message}`);
}

/** What the language service does not know: pins, permissions, places where somebody's words would become code. */
function dangersIn(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);
  const uses = [...steps.flatMap((step) => step.uses ?? []), ...jobs.flatMap(([, job]) => job.uses ?? [])];
  const called = 'workflow_call' in workflow.on;
  return [
    ...uses.filter((one) => !/@[0-9a-f]{40}$|^\.\//.test(one)).map((one) => `${one} is not pinned to a commit`),
    ...steps.flatMap(({ run }) => (run?.includes('${{') ? [`an expression becomes part of a script: ${run}`] : [])),
    ...('pull_request_target' in workflow.on ? ['pull_request_target runs with secrets'] : []),
    ...(called || JSON.stringify(workflow.permissions) === '{}' ? [] : ['the permissions at the top are not empty']),
    ...jobs.flatMap(([name, job]) => (called || job.permissions !== undefined ? [] : [`${name} names no permissions`])),
    ...jobs.flatMap(([name, job]) =>
      job.uses !== undefined || job['timeout-minutes'] !== undefined ? [] : [`${name} has no time limit`],
    ),
    ...steps
      .filter(({ uses: one }) => one?.startsWith('actions/checkout@'))
      .flatMap((step) => (step.with?.['persist-credentials'] === false ? [] : ['a checkout leaves its credentials behind'])),
    ...(steps.some((step) => /apply|rollback/.test(String(step.with?.command))) && !/cancel-in-progress: false/.test(text)
      ? ['a run may be cancelled']
      : []),
    ...(/api-token: (?!\$\{\{ secrets\.)/.test(text) ? ['a token stands in the file'] : []),
  ];
}

describe('the workflows', () => {
  it.each(files)('%s is a workflow that GitHub accepts', async (file) => {
    expect(await complaintsOf(file.split('/').at(-1) ?? '', texts.get(file) ?? '')).toEqual([]);
  });

  it.each(files)('%s is safe to copy', (file) => {
    expect(dangersIn(texts.get(file) ?? '')).toEqual([]);
  });

  it('plan, apply, drift, rollback and fan-out are there', () => {
    expect(files.map((file) => file.replace(/.*embeds-|\.yml$/g, ''))).toEqual(
      expect.arrayContaining(['plan', 'apply', 'drift', 'rollback', 'fan-out', 'every-app']),
    );
  });

  it('the language service would see an unknown input, an unknown key and a broken expression', async () => {
    const good = texts.get('examples/workflows/embeds-plan.yml') ?? '';
    expect(await complaintsOf('a.yml', good.replace('command: plan', 'comand: plan'))).not.toEqual([]);
    expect(await complaintsOf('b.yml', good.replace('timeout-minutes', 'timeout-minuets'))).not.toEqual([]);
    expect(await complaintsOf('c.yml', good.replace('secrets.DATABRAIN_READ_TOKEN', 'secret.X'))).not.toEqual([]);
  });

  it.each([
    [/@3d3c[0-9a-f]+/, '@v7', 'pinned'],
    ['permissions: {}', 'permissions: write-all', 'at the top'],
    ['pull_request:', 'pull_request_target:', 'secrets'],
    ['persist-credentials: false', 'persist-credentials: true', 'credentials'],
    ['timeout-minutes: 10', 'name: x', 'time limit'],
    [/\$\{\{ secrets\.\w+ \}\}/, 'abc', 'token'],
  ] as const)('a copy with %s changed to %s would be seen', (from, to, complaint) => {
    const good = texts.get('examples/workflows/embeds-plan.yml') ?? '';
    expect(dangersIn(good.replace(from, to)).join()).toContain(complaint);
  });
});

it('action.yml is what the tables of inputs and outputs say', async () => {
  await expect(actionYaml()).toMatchFileSnapshot(join(ROOT, 'action.yml'));
});
