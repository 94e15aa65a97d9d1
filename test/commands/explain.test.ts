// `explain`: every setting and every code, in every format, and what is offered for a word that is neither.

import { describe, expect, it } from 'vitest';
import { CODES, EXPLAINED_NAMES } from '../../src/codes/catalogue.ts';
import { explainSetting } from '../../src/commands/explain-setting.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { CATALOGUE } from '../../src/settings.ts';
import { openStage, type Stage } from '../support/cli.ts';

interface Told {
  readonly setting?: { readonly name: string };
  readonly code?: { readonly name: string; readonly exit?: string };
}

const told = async (stage: Stage, word: string): Promise<Told> =>
  (await stage.run(`explain "${word}" --format json`)).json<Told>();

it('knows every name that it lists, in any case, and sends nothing', async () => {
  const stage = await openStage();
  const found: string[] = [];
  for (const name of EXPLAINED_NAMES) {
    for (const word of [name, name.toUpperCase(), name.toLowerCase()]) {
      const { setting, code } = await told(stage, word);
      found.push(setting?.name ?? code?.name ?? '');
    }
  }
  expect(found).toEqual(EXPLAINED_NAMES.flatMap((name) => [name, name, name]));
  expect(stage.sandbox.ledger).toEqual([]);
});

describe('a setting', () => {
  it.each([
    ['isAllowAipilot', 'isAllowAiPilot'],
    ['datamart_name', 'datamartName'],
    ['TABLELIST', 'tableTenancySettings'],
    ['AI pilot', 'isAllowAiPilot'],
  ])('is known as %s too', async (word, name) => {
    expect((await told(await openStage(), word)).setting?.name).toBe(name);
  });

  it.each(CATALOGUE.map((spec) => [spec.name, spec] as const))('%s: its example is a manifest', (_, spec) => {
    const { example, moves } = explainSetting(spec);
    expect(example).toContain(`${spec.name}:`);
    expect(parseManifest([{ path: 'embeds.yaml', text: `version: 1\ndataApp: Portal\n${example}\n` }]).issues).toEqual([]);
    expect(moves.length).toBeGreaterThan(1);
  });

  it.each([
    ['isAllowUnderlyingData', ['widen', 'narrow']],
    ['metricCreationMode', ['narrow', 'widen']],
    ['joinModel', ['neutral', 'neutral']],
    ['datamartName', ['tenancy', 'widen']],
    ['tableTenancySettings', ['narrow', 'tenancy', 'tenancy', 'tenancy']],
  ])('%s moves as a plan would judge it', (name, directions) => {
    const spec = CATALOGUE.find((one) => one.name === name);
    expect(spec && explainSetting(spec).moves.map(({ direction }) => direction)).toEqual(directions);
  });

  it('is shown with what viewers can do, its old spelling, and an example', async () => {
    const { out } = await (await openStage()).run('explain isAllowAiPilot');
    expect(out).toContain('Whether viewers can ask questions about the data in natural language.');
    expect(out).toMatch(/true +▲ WIDEN +viewers can now/);
    expect(out).toMatch(/Old spellings +isAllowAipilot/);
    expect(out).toContain('          isAllowAiPilot: false');
  });
});

describe('a code', () => {
  it('is shown with its meaning, its next step, its exit code and its page', async () => {
    const { out } = await (await openStage()).run('explain plan_stale');
    const { means, next } = CODES.find(({ name }) => name === 'PLAN_STALE') ?? {};
    expect(out).toBe(
      `PLAN_STALE  an error that ends a command\n\n  ${means}\n  Next: ${next}\n\n  Exit code  5\n  Page       docs/errors.md#plan_stale\n`,
    );
  });

  it('stands for many where it does', async () => {
    const stage = await openStage();
    expect((await told(stage, 'HTTP_503')).code?.name).toBe('HTTP_STATUS');
    expect((await told(stage, 'rule:partners-see-no-raw-rows')).code?.name).toBe('rule:ID');
  });

  it('without a say in the exit code claims none', async () => {
    expect((await told(await openStage(), 'verifying')).code).not.toHaveProperty('exit');
  });
});

describe('a word that is neither', () => {
  it.each([
    ['CONSENT_MISING', 'Did you mean CONSENT_MISSING?'],
    ['pilot', 'Did you mean isAllowAiPilot or combination-pilot-over-all-tenants?'],
    ['quagmire', 'See all with "embed-sync explain".'],
    ['e', 'See all with "embed-sync explain".'],
    ['\u001b[31m', 'See all with'],
  ])('%j ends with 3: %s', async (word, hint) => {
    const { code, out, err } = await (await openStage()).run(`explain "${word}"`);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(hint);
    expect(err).not.toContain('\u001b');
  });
});

describe('no word', () => {
  it.each(['text', 'json', 'markdown'])('lists everything as %s', async (format) => {
    const { code, out } = await (await openStage()).run(`explain --format ${format}`);
    expect(code).toBe(0);
    expect(EXPLAINED_NAMES.filter((name) => !out.includes(name))).toEqual([]);
  });
});

it('writes Markdown in which nothing of a sentence is lost', async () => {
  const stage = await openStage();
  expect((await stage.run('explain TENANCY_EMPTY --format markdown')).out).toContain('write { noIsolation: "\\<reason\\>" }.');
  const { out } = await stage.run('explain tableList --format markdown');
  expect(out).toContain('| `one table less` | ◆ TENANCY |');
  expect(out).toContain('- Old spellings: `tableList`');
});
