// What is installed, and what is published: exact versions with digests, no code that runs by being installed, no source but the
// registry, and a release whose one powerful job runs nothing of anybody else.
// holds: W5

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(path, 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

type Lock = Readonly<Record<string, Locked>>;

/** Those that may run code when they are installed, with the reason. None needs to. */
const MAY_RUN: readonly string[] = [];

/** The oldest version without a weakness that this program would be open to. */
const LEAST: Readonly<Record<string, readonly [number, number, number]>> = {
  yaml: [2, 8, 3],
  'fast-json-patch': [3, 1, 1],
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function isOlder(version: string, least: readonly number[]): boolean {
  const numbers = version.split('.').map(Number);
  const differing = least.findIndex((number, i) => number !== numbers[i]);
  return differing >= 0 && (numbers[differing] ?? 0) < (least[differing] ?? 0);
}

function looseIn({ dependencies, devDependencies, overrides }: Manifest): readonly string[] {
  return [dependencies, devDependencies, overrides]
    .flatMap((some) => Object.entries(some))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} is ${version}, which is not one version`);
}

/** What a package manager would trust that we do not. */
function faultsIn(lock: Lock): readonly string[] {
  return Object.entries(lock).flatMap(([path, { version = '', integrity = '', resolved, link, hasInstallScript }]) => {
    if (path === '') return [];
    const name = nameOf(path);
    const least = LEAST[name];
    return [
      ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ? [] : [`${path} has no digest`]),
      ...(resolved === undefined ? [] : [`${path} comes from ${resolved}`]),
      ...(link === true ? [`${path} is a link`] : []),
      ...(hasInstallScript === true && !MAY_RUN.includes(name) ? [`${path} runs code when it is installed`] : []),
      ...(least !== undefined && isOlder(version, least) ? [`${path} is ${version}, older than ${least.join('.')}`] : []),
    ];
  });
}

const manifest: Manifest = JSON.parse(read('package.json'));
const lock: Lock = JSON.parse(read('package-lock.json')).packages;

describe('what is installed', () => {
  it('is named by exact versions', () => expect(looseIn(manifest)).toEqual([]));

  it('has a digest, comes from a registry alone, runs nothing by itself, and is not too old', () => {
    expect(Object.keys(lock).length).toBeGreaterThan(100);
    expect(faultsIn(lock)).toEqual([]);
  });

  it('is what package.json asks for', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.fromEntries(Object.keys(asked).map((name) => [name, lock[`node_modules/${name}`]?.version]))).toEqual(asked);
  });

  it('runs no script of a package, nor of this one, by being installed or published', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post|prepare|install|publish)/.test(name))).toEqual([]);
  });

  it('is not brought up to date before a week has passed', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      readonly updates: readonly {
        readonly 'package-ecosystem': string;
        readonly cooldown: { readonly 'default-days': number };
      }[];
    };
    expect(updates.map((one) => [one['package-ecosystem'], one.cooldown['default-days']])).toEqual([
      ['npm', 7],
      ['github-actions', 7],
    ]);
  });

  it.each<readonly [string, Locked, string]>([
    ['without a digest', { version: '2.9.1' }, 'has no digest'],
    ['with a weak digest', { version: '2.9.1', integrity: 'sha1-aaaa' }, 'has no digest'],
    ['from a repository', { resolved: 'git+ssh://git@example.com/yaml.git' }, 'comes from'],
    ['from a folder', { resolved: 'file:../yaml' }, 'comes from'],
    ['that is a link', { link: true }, 'is a link'],
    ['that runs when it is installed', { hasInstallScript: true }, 'runs code'],
    ['that is too old', { version: '2.8.2' }, 'older than 2.8.3'],
    ['that is far too old', { version: '1.10.0' }, 'older than 2.8.3'],
  ])('a package %s would be seen', (_, locked, fault) => {
    expect(faultsIn({ '': {}, 'node_modules/a/node_modules/yaml': locked }).join()).toContain(fault);
  });

  it('a range would be seen', () => {
    const asks = (version: string): Manifest => ({ ...manifest, dependencies: { yaml: version } });
    expect(['^2.9.1', '~2.9.1', '2', '*', 'latest', 'npm:other@1.0.0'].map((range) => looseIn(asks(range)).length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });
});

describe('what is released', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as {
    readonly jobs: Readonly<
      Record<
        string,
        {
          readonly permissions: Readonly<Record<string, string>>;
          readonly environment?: string;
          readonly needs?: string;
          readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
        }
      >
    >;
  };

  it('is the bundle that is committed', () => {
    const main: string = parse(read('action.yml')).runs.main;
    expect([main, existsSync(main)]).toEqual(['dist/action.js', true]);
  });

  it('is published by one job, after all checks, let through by a person, without a stored token', () => {
    const powerful = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions).includes('write'));
    expect(powerful.map(([name, { environment, needs }]) => [name, environment, needs])).toEqual([
      ['publish', 'release', 'check'],
    ]);
    expect(read('.github/workflows/release.yml')).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\})/);
  });

  it('is published by a job that installs nothing and uses the actions of GitHub alone', () => {
    const steps = jobs.publish?.steps ?? [];
    expect(steps.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? [])).toEqual(['actions/checkout', 'actions/setup-node']);
    expect(steps.filter(({ run }) => /npm (?:ci|cit|i|install|exec)\b|npx /.test(run ?? ''))).toEqual([]);
    expect(steps.map(({ run }) => run ?? '').filter((run) => run.startsWith('npm publish'))).toEqual([
      'npm publish --provenance --access public --ignore-scripts',
    ]);
  });
});
