// `completion`: what each shell offers, asked of the shell itself. A shell that this machine lacks is named, not passed over.

import { chmod } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXPLAINED_NAMES } from '../../src/codes/catalogue.ts';
import { OPTIONS } from '../../src/commands/options.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { isThere, offered, type Shell } from '../support/shells.ts';

/** Names that a shell would run, were it let. */
const MANIFEST = `version: 1
environments:
  staging: { dataApp: a }
  production: { dataApp: b }
  "$(touch owned)": { dataApp: c }
  "x; touch owned": { dataApp: d }
  "\`touch owned\`": { dataApp: e }
embeds: {}
`;

const ACME = 'version: 1\nenvironments: { canary: { dataApp: a } }\nembeds: {}\n';

interface Row {
  readonly says: string;
  readonly line: string;
  readonly offers: readonly string[];
}

const flagsOf = (name: keyof typeof OPTIONS): readonly string[] => OPTIONS[name].flags.match(/(?<!\S)--?[\w-]+/g) ?? [];

const ROWS: readonly Row[] = [
  { says: 'commands', line: 'embed-sync pl', offers: ['plan'] },
  { says: 'options of a command', line: 'embed-sync plan --fo', offers: ['--format'] },
  { says: 'no options of other commands', line: 'embed-sync plan --auto', offers: [] },
  { says: 'the words of an option', line: 'embed-sync plan --format ', offers: ['json', 'markdown', 'text'] },
  { says: 'the words of an option, as begun', line: 'embed-sync drift --fail-on w', offers: ['widen'] },
  { says: 'the words that one command alone takes', line: 'embed-sync audit --format c', offers: ['csv'] },
  { says: 'files', line: 'embed-sync plan -f apps/', offers: ['apps/acme.yaml', 'apps/globex corp.yaml'] },
  { says: 'files as begun', line: 'embed-sync apply plan', offers: ['plan.json'] },
  { says: 'nothing for a text that only the user has', line: 'embed-sync import --data-app ', offers: [] },
  { says: 'environments, of harmless names alone', line: 'embed-sync plan --env ', offers: ['production', 'staging'] },
  { says: 'environments of the file that is given', line: 'embed-sync plan -f apps/acme.yaml -e ', offers: ['canary'] },
  { says: 'the words of an argument', line: 'embed-sync completion ', offers: ['bash', 'fish', 'zsh'] },
  { says: 'an argument after an option', line: 'embed-sync completion -h z', offers: ['zsh'] },
  { says: 'settings', line: 'embed-sync explain isAllowU', offers: ['isAllowUnderlyingData'] },
  { says: 'codes', line: 'embed-sync explain CONSENT', offers: ['CONSENT_MISSING'] },
];

const OF_BASH: readonly Row[] = [
  { says: 'a value after =', line: 'embed-sync plan --format=j', offers: ['json'] },
  { says: 'all values after =', line: 'embed-sync plan --format=', offers: ['json', 'markdown', 'text'] },
  { says: 'one file more', line: 'embed-sync plan -f embeds.yaml apps/', offers: ['apps/acme.yaml', 'apps/globex corp.yaml'] },
  { says: 'the file and the environment after =', line: 'embed-sync plan --file=apps/acme.yaml --env=', offers: ['canary'] },
  { says: 'nothing after the value of an option', line: 'embed-sync plan --env staging ', offers: [] },
  { says: 'the next option', line: 'embed-sync plan --format json --api ', offers: ['auto', 'camel', 'kebab', 'legacy'] },
  { says: 'the argument after a flag', line: 'embed-sync apply --auto-approve plan', offers: ['plan.json'] },
  { says: 'nothing for an unknown command', line: 'embed-sync nonsense --', offers: [] },
];

/** What a shell puts into the line may be less than what it stands for: zsh offers the last part of a path, quoted. */
const asShown = (shell: Shell, { line, offers }: Row): readonly string[] =>
  shell === 'zsh' && line.endsWith('/') ? offers.map((path) => path.replace(/.*\//, '').replaceAll(' ', '\\ ')) : offers;

/** The program would have to be built first; what stands for it has the answers to all that a script may ask. */
async function openFolder(shell: Shell): Promise<Stage> {
  const stage = await openStage(
    {},
    { 'embeds.yaml': MANIFEST, 'apps/acme.yaml': ACME, 'apps/globex corp.yaml': '', 'plan.json': '{}' },
  );
  await stage.write(shell, (await stage.run(`completion ${shell}`)).out);
  for (const file of ['embeds.yaml', 'apps/acme.yaml'])
    await stage.write(`answers/${file}`, (await stage.run(`targets --format json -f ${file}`)).out);
  await stage.write(
    'embed-sync',
    '#!/bin/sh\n[ "$1 $2 $3 $4" = "targets --format json -f" ] && exec cat "answers/$5"\ntouch owned\n',
  );
  await chmod(`${stage.folder}/embed-sync`, 0o755);
  return stage;
}

const ask = (shell: Shell, { folder }: Stage, rows: readonly Row[]) =>
  rows.map(({ says, line }) => ({ says, line, offers: offered(shell, folder, line) }));

describe.each<Shell>(['bash', 'zsh', 'fish'])('%s', (shell) => {
  if (!isThere(shell)) {
    it.skip('is not on this machine: nothing is known about what its completion offers');
    return;
  }

  it('offers what fits the place, and runs nothing that a manifest names', async () => {
    const stage = await openFolder(shell);
    expect(ask(shell, stage, ROWS)).toEqual(ROWS.map((row) => ({ ...row, offers: asShown(shell, row) })));
    await expect(stage.read('owned')).rejects.toThrow('ENOENT');
  });

  it('offers every command, with each exactly its options, and all that explain knows', async () => {
    const { folder } = await openFolder(shell);
    const commands = offered(shell, folder, 'embed-sync ').filter((word) => !word.startsWith('-'));
    expect(commands).toEqual(COMMANDS.map(({ name }) => name).sort());
    for (const { name, options } of COMMANDS) {
      const long = [...options.flatMap(flagsOf), '--help'].filter((flag) => flag.startsWith('--'));
      expect(offered(shell, folder, `embed-sync ${name} --`), name).toEqual([...long].sort());
    }
    expect(offered(shell, folder, 'embed-sync explain ')).toEqual([...EXPLAINED_NAMES].sort());
  });
});

describe.runIf(isThere('bash'))('bash', () => {
  it('follows words that are joined by an equals sign, and options of several values', async () => {
    expect(ask('bash', await openFolder('bash'), OF_BASH)).toEqual(OF_BASH);
  });
});

it.each([
  ['completion csh', 3, 'Known are: bash, zsh, fish.'],
  ['completion', 3, "missing required argument 'bash|zsh|fish'"],
])('%s ends with %i', async (words, exitCode, says) => {
  const { code, out, err } = await (await openStage()).run(words);
  expect([code, out]).toEqual([exitCode, '']);
  expect(err).toContain(says);
});

it('takes the name of a shell in any case', async () => {
  expect((await (await openStage()).run('completion ZSH')).out).toMatch(/^#compdef embed-sync\n/);
});
