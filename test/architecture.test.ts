// The rules of ARCHITECTURE.md that a machine can see. Each rule is a function from sources to complaints,
// and each is fed a source that breaks it, so that no rule can pass by looking away.

import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

// ── The house ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Lowest first: a layer imports from those before it. Files in one room know each other; rooms in one layer do not. */
const LAYERS: readonly { name: string; room: RegExp }[] = [
  {
    name: 'ground',
    room: /^src\/(?:(?:types|records|settings|errors|json|canonical|runtime|glob|nearest|policy|secret|base-url|customer-address|error-code|version|width|budget|breaker)\.ts$|generated\/|codes\/)/,
  },
  { name: 'stage', room: /^src\/(?<room>manifest|databrain|github|notify|plan|apply|history|render|sandbox)\// },
  { name: 'pipeline', room: /^src\/(?:load|pipeline|saved-plan)\.ts$/ },
  { name: 'commands', room: /^src\/commands\// },
  { name: 'around commands', room: /^src\/(?<room>workflow|library)\// },
  { name: 'door', room: /^src\/(?<room>cli|action|index)\.ts$/ },
];

const PURE = [
  /^src\/(?:types|records|settings|errors|json|glob|nearest|base-url|error-code|budget|breaker)\.ts$/,
  /^src\/(?:codes|plan|render)\//,
  /^src\/manifest\/(?!read\.ts$)/,
  /^src\/databrain\/(?!client|transport\.|read-body|probe)/,
  /^src\/github\/(?!client|transport|read-runner)/,
  /^src\/apply\/(?:waves|standing|verify|merge-check)\.ts$/,
  /^src\/history\/(?:access-at|chain|trail|undo|recall|begun|lost|location)\.ts$/,
];

const EFFECTS = new Set(['process', 'console', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate']);
const EMPTY_NAMES = /^(?:utils?|helpers?|common|managers?|base)$/;
const MAX_LINES = 480;
const MAX_OPENING_LINES = 4;

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface Source {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** A path below src/, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

type Rule = (sources: readonly Source[]) => readonly string[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every syntax node with the one around it. Names of members (`x.process`, `{ process: 1 }`) are not visited. */
function* nodesOf(node: Node, parent?: Node): Generator<{ node: Node; parent: Node | undefined }> {
  yield { node, parent };
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'property' || key === 'key') && node.computed === false) continue;
    for (const child of [value].flat()) if (isNode(child)) yield* nodesOf(child, node);
  }
}

const syntaxOf = ({ text }: Source): readonly { node: Node; parent: Node | undefined }[] => [
  ...nodesOf(parseAst(text, { lang: 'ts' }) as unknown as Node),
];

function importsOf(source: Source): readonly Import[] {
  return syntaxOf(source).flatMap(({ node }) => {
    const target = isNode(node.source) ? node.source.value : undefined;
    if (typeof target !== 'string') return [];
    const to = target.startsWith('.') ? posix.join(posix.dirname(source.path), target) : target;
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
    return [{ from: source.path, to, typeOnly }];
  });
}

function placeOf(path: string): { layer: number; room: string } | undefined {
  for (const [layer, { name, room }] of LAYERS.entries()) {
    const match = room.exec(path);
    if (match) return { layer, room: match.groups?.room ?? name };
  }
  return undefined;
}

/** Complaints about single syntax nodes, with the file they stand in. */
function eachNode(judge: (node: Node, parent: Node | undefined) => string | undefined): Rule {
  return (sources) =>
    sources.flatMap((source) =>
      syntaxOf(source).flatMap(({ node, parent }) => {
        const complaint = judge(node, parent);
        return complaint ? [`${source.path}: ${complaint}`] : [];
      }),
    );
}

const handWritten = (sources: readonly Source[]) => sources.filter(({ path }) => !path.startsWith('src/generated/'));

// ── The rules ───────────────────────────────────────────────────────────────────────────────────────────────────

const layers: Rule = (sources) =>
  sources.flatMap((source) => {
    const here = placeOf(source.path);
    if (!here) return [`${source.path} belongs to no layer`];
    return importsOf(source).flatMap(({ from, to }) => {
      const there = placeOf(to);
      const inside = to.startsWith('src/');
      if (!inside || (there && (there.layer < here.layer || there.room === here.room))) return [];
      return [`${from} may not import ${to}`];
    });
  });

const noCircles: Rule = (sources) => {
  const graph = new Map(sources.map((source) => [source.path, importsOf(source).map(({ to }) => to)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const to of graph.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
};

const effectOf = (node: Node, parent: Node | undefined): string | undefined => {
  const name = node.name;
  if (node.type !== 'Identifier' || typeof name !== 'string') return undefined;
  if (EFFECTS.has(name)) return name;
  const member = isNode(parent?.property) ? parent.property.name : undefined;
  if (name === 'Math' && member === 'random') return 'Math.random';
  if (name === 'Date' && member === 'now') return 'Date.now';
  const args = parent?.arguments;
  if (name === 'Date' && parent?.callee === node && (parent.type === 'CallExpression' || [args].flat().length === 0))
    return 'the clock';
  return undefined;
};

const purity: Rule = (sources) => {
  const pure = sources.filter(({ path }) => PURE.some((pattern) => pattern.test(path)));
  const imports = pure.flatMap(importsOf).flatMap(({ from, to, typeOnly }) => {
    const impure = to.startsWith('node:') || (to === 'src/runtime.ts' && !typeOnly);
    return impure ? [`${from} is pure but imports ${to}`] : [];
  });
  const uses = eachNode((node, parent) => {
    const effect = effectOf(node, parent);
    return effect && `is pure but uses ${effect}`;
  });
  return [...imports, ...uses(pure)];
};

const names: Rule = (sources) =>
  sources.flatMap(({ path }) => {
    const parts = path.replace(/(?:\.d)?\.ts$/, '').split('/');
    if (parts.some((part) => EMPTY_NAMES.test(part))) return [`${path}: a name that says nothing`];
    return parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)) ? [] : [`${path} is not kebab-case`];
  });

const plainTypeScript = eachNode((node) => {
  if (node.type === 'TSEnumDeclaration') return 'an enum; use a union';
  if (node.type === 'TSAnyKeyword') return 'any; narrow from unknown';
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return undefined;
  const parent = isNode(node.superClass) ? node.superClass.name : undefined;
  return typeof parent === 'string' && parent.endsWith('Error') ? undefined : 'a class that is not an error';
});

const size: Rule = (sources) =>
  handWritten(sources).flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MAX_LINES ? [`${path} has ${lines} lines`] : [];
  });

const opening: Rule = (sources) =>
  handWritten(sources).flatMap(({ path, text }) => {
    const comment = /^(?:#!.*\n)?(?<comment>(?:\/\/.*\n)+|\/\*[\s\S]*?\*\/\n)/.exec(text)?.groups?.comment ?? '';
    const lines = comment.split('\n').length - 1;
    return lines >= 1 && lines <= MAX_OPENING_LINES ? [] : [`${path} opens with ${lines} lines of comment`];
  });

// ── The tests ───────────────────────────────────────────────────────────────────────────────────────────────────

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.split(sep).join('/')}`)
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const source = (path: string, text = ''): Source => ({ path, text });

/** Per rule: single files that break it, files together that break it, and files that only look as if they did. */
const rules: readonly { sentence: string; rule: Rule; bad: readonly (readonly Source[])[]; good?: readonly Source[] }[] = [
  {
    sentence: 'imports run from doors to commands to the pipeline to stages to the ground, and stages do not know each other',
    rule: layers,
    bad: [
      [source('src/types.ts', `import { diff } from './plan/diff.ts';`)],
      [source('src/plan/diff.ts', `import type { Live } from '../databrain/decode.ts';`)],
      [source('src/plan/diff.ts', `export * from '../pipeline.ts';`)],
      [source('src/pipeline.ts', `type Plan = import('./commands/plan.ts').Plan;`)],
      [source('src/commands/plan.ts', `const { main } = await import('../cli.ts');`)],
      [source('src/cli.ts', `import './index.ts';`)],
      [source('src/stray.ts')],
      [source('src/plan/diff.ts', `import { stray } from '../stray.ts';`)],
    ],
    good: [
      source('src/plan/diff.ts', `import { a } from './b.ts';\nimport type { C } from '../types.ts';\nimport got from 'got';`),
      source('src/commands/plan.ts', `import { run } from '../pipeline.ts';\nimport { b } from './options.ts';`),
      source('src/cli.ts', `// import './index.ts'\nexport const text = "import './index.ts'";\nimport './commands/plan.ts';`),
    ],
  },
  {
    sentence: 'there are no import circles, not even of types',
    rule: noCircles,
    bad: [
      [
        source('src/errors.ts', `import type { A } from './types.ts';`),
        source('src/types.ts', `export type * from './errors.ts';`),
      ],
      [source('src/types.ts', `import './types.ts';`)],
    ],
    good: [
      source('src/pipeline.ts', `import './plan/a.ts';\nimport './plan/b.ts';`),
      source('src/plan/a.ts', `import './b.ts';`),
      source('src/plan/b.ts'),
    ],
  },
  {
    sentence: 'pure files use no clock, randomness, environment or node: module',
    rule: purity,
    bad: [
      [source('src/plan/diff.ts', `import { readFileSync } from 'node:fs';`)],
      [source('src/render/text.ts', `import { now } from '../runtime.ts';`)],
      [source('src/manifest/parse.ts', 'export const at = () => Date.now();')],
      [source('src/apply/waves.ts', 'export const at = new Date();')],
      [source('src/history/chain.ts', 'export const at = Date();')],
      [source('src/settings.ts', 'export const id = Math.random();')],
      [source('src/databrain/pace.ts', 'export const token = process.env.TOKEN;')],
      [source('src/plan/diff.ts', 'console.log(1);')],
    ],
    good: [
      source('src/manifest/read.ts', `import { readFileSync } from 'node:fs';`),
      source(
        'src/render/text.ts',
        `import type { Runtime } from '../runtime.ts';\nexport const at = (ms: number) => new Date(ms);`,
      ),
      source('src/plan/diff.ts', `// Date.now() and process.env\nexport const x = { process: 'Date.now()' }.process;`),
    ],
  },
  {
    sentence: 'files are kebab-case and named after what they hold',
    rule: names,
    bad: [
      [source('src/plan/utils.ts')],
      [source('src/helpers/a.ts')],
      [source('src/plan/planFile.ts')],
      [source('src/plan/Plan.ts')],
    ],
    good: [source('src/plan/plan-file.ts'), source('src/generated/validate-plan.d.ts')],
  },
  {
    sentence: 'no class but errors, no enum, no any',
    rule: plainTypeScript,
    bad: [
      [source('src/a.ts', 'class Client {}')],
      [source('src/a.ts', 'export const Client = class extends Base {};')],
      [source('src/a.ts', 'enum Direction { widen }')],
      [source('src/a.ts', 'const a: any = 1;')],
      [source('src/a.ts', 'const a = b as any;')],
    ],
    good: [source('src/a.ts', `// as any, class A\nclass AnyError extends Error {}\nconst text = ': any';`)],
  },
  {
    sentence: `no file is longer than ${MAX_LINES} lines`,
    rule: size,
    bad: [[source('src/a.ts', '\n'.repeat(MAX_LINES).concat('x'))]],
    good: [source('src/a.ts', 'x\n'.repeat(MAX_LINES)), source('src/generated/a.ts', 'x\n'.repeat(MAX_LINES + 1))],
  },
  {
    sentence: `every file opens with one to ${MAX_OPENING_LINES} lines of comment`,
    rule: opening,
    bad: [[source('src/a.ts', 'const a = 1;\n')], [source('src/a.ts', '// x\n'.repeat(MAX_OPENING_LINES + 1))]],
    good: [source('src/a.ts', '// x\n// y\n\nconst a = 1;\n'), source('src/cli.ts', '#!/usr/bin/env node\n/* x */\n')],
  },
];

describe.each(rules)('$sentence', ({ rule, bad, good = [] }) => {
  it('holds in src', () => {
    expect(sources).not.toHaveLength(0);
    expect(rule(sources)).toEqual([]);
  });

  it.each(
    bad.map(
      (files) =>
        [files.map(({ path, text }) => `${path} ${text.slice(0, 60).replace(/\s+/g, ' ').trim()}`).join(' + '), files] as const,
    ),
  )('would catch %s', (_, files) => expect(rule(files)).toHaveLength(1));

  it('lets pass what only looks wrong', () => {
    expect(rule(good)).toEqual([]);
  });
});
