// `--help` of the program and of every command: on one screen of a hundred columns, with an example.

import { describe, expect, it } from 'vitest';
import { knownAtOnce } from '../../src/commands/at-once.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { OutStream } from '../../src/runtime.ts';
import { openStage } from '../support/cli.ts';

const LINES = 40;
const COLUMNS = 100;

const helpOf = async (words: string): Promise<readonly string[]> => {
  const { code, out, err } = await (await openStage()).run(`${words} --help`.trim());
  expect([code, err]).toEqual([0, '']);
  return out.trimEnd().split('\n');
};

describe.each(['', ...COMMANDS.map(({ name }) => name)])('embed-sync %s --help', (name) => {
  it(`fits ${LINES} lines of ${COLUMNS} columns`, async () => {
    const lines = await helpOf(name);
    expect(lines.length).toBeLessThanOrEqual(LINES);
    expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
  });

  it('shows an example', async () => {
    const text = (await helpOf(name)).join('\n');
    expect(text).toMatch(name === '' ? 'embed-sync demo' : new RegExp(`^Examples:\\n  \\$ .*embed-sync ${name}`, 'm'));
  });
});

it.each([
  ['plan --only --env production', "option '--only <pattern...>' argument missing"],
  ['plan -f --env production', "option '-f, --file <path...>' argument missing"],
  ['apply --approve --auto-approve', "option '--approve <planid>' argument missing"],
  ['plan --only', "option '--only <pattern...>' argument missing"],
])('%s is refused, and no option is taken for a value', async (words, message) => {
  const { code, err } = await (await openStage()).run(words);
  expect([code, err]).toEqual([3, expect.stringContaining(message)]);
});

it.each([[''], ['-h'], ['--help'], ['-V'], ['--version']])(
  'what is known before the program is loaded is what it says to: %s',
  async (line) => {
    const words = line.split(' ').filter(Boolean);
    const { out } = await (await openStage()).run(line);
    expect(knownAtOnce(words, COLUMNS)).toBe(out);
    expect(knownAtOnce([...words, 'plan'], COLUMNS)).toBeUndefined();
  },
);

it('lets the program lay out its help for a narrow terminal', () => {
  expect(knownAtOnce(['--help'], COLUMNS - 1)).toBeUndefined();
  expect(knownAtOnce(['--version'], 20)).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('names every command, and says what is set without an option', async () => {
  const program = (await helpOf('')).join('\n');
  expect(COMMANDS.filter(({ name }) => !program.includes(`\n  ${name}`))).toEqual([]);
  const plan = (await helpOf('plan')).join('\n');
  expect(plan).toContain('manifest files and directories (default embeds.yaml)');
  expect(plan).toContain('how results are written: text, json, markdown (default text)');
  expect(plan).not.toMatch(/default (?:false|true|\[)/);
});

it.each([
  [70, 70],
  [200, COLUMNS],
])('is laid out for a terminal of %i columns in %i', async (columns, most) => {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const stdout: OutStream = { write, isTTY: true, columns };
  await (await openStage()).run('plan --help', { stdout });
  const widest = Math.max(...text.split('\n').map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(most);
  expect(widest).toBeGreaterThan(most - 10);
});
