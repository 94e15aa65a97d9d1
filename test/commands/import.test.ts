// What is live becomes a manifest, over real HTTP: a plan of it is empty, what somebody wrote is kept byte for byte, and
// nothing is ever sent.

import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import { seedEmbeds } from '../../src/sandbox/seed.ts';
import type { Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const embed = (embedId: string, more: Readonly<Record<string, unknown>> = {}): SandboxEmbed => ({
  embedId,
  name: `Name of ${embedId}`,
  accessSettings: { isAllowAiPilot: false, isAllowMetricDeletion: true, datamartName: 'sales', ...more },
});
const EMBEDS = [embed('a'), embed('b'), embed('c', { tableTenancySettings: [] })];
const MANIFEST = `# ours\nversion: 1 # the only one\ndataApp:   Customer portal\nembeds:\n  # first\n  a: { tier: t }\n\n# sets\ntiers:\n  t: { isAllowAiPilot: false }\n`;

const planOf = async (stage: Stage, words = '') =>
  (await stage.run(`plan --format json ${words}`)).json<Plan & Record<string, unknown>>();
const nothingSent = (stage: Stage) => expect(stage.updates()).toEqual([]);

describe('import', () => {
  it('of 1,000 mixed embeds plans to nothing at once', async () => {
    const embeds = seedEmbeds({ count: 1000, seed: 3 });
    const stage = await openStage({ embeds });
    const { code, out } = await stage.run('import -o embeds.yaml');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Wrote embeds\.yaml: 1,000 embeds in \d+ tiers\.\n$/)]);
    expect((await stage.read('embeds.yaml')).match(/^ {4}tier: /gm)?.length).toBeGreaterThan(900);
    const { verdict, summary } = await planOf(stage);
    expect([verdict, summary.managed, summary.changed, summary.unmanaged]).toEqual(['in-sync', 1000, 0, 0]);
    const again = await stage.run('import --into embeds.yaml');
    expect([again.code, again.out]).toEqual([0, 'Nothing to add to embeds.yaml.\n']);
    nothingSent(stage);
  });

  it('prints the manifest where no file is named, and what it is on stderr', async () => {
    const stage = await openStage({ embeds: EMBEDS });
    const { code, out, err } = await stage.run('import --only a "Name of c"');
    expect([code, err]).toEqual([0, 'Imported 2 embeds in 1 tier.\n']);
    await stage.write('embeds.yaml', out);
    expect(await planOf(stage)).toMatchObject({ verdict: 'in-sync', summary: { managed: 2, unmanaged: 1 } });
    expect(out).toMatch(/# tableTenancySettings is empty live: .* noIsolation: … \}\n {2}c:/);
    expect((await stage.run('import --exclude a "Name*c" --format json')).json()).toMatchObject({
      written: null,
      embeds: 1,
      tiers: 0,
      added: ['b'],
      leftOut: [],
      manifest: expect.stringContaining('version: 1'),
    });
  });

  it('says which embeds it leaves out', async () => {
    const stage = await openStage({ embeds: [embed('sales'), embed('SALES')] });
    const { code, err, json } = await stage.run('import -o m.yaml --format json');
    expect([code, err]).toEqual([0, 'Left out "sales": its id is too much like "SALES".\n']);
    expect(json()).toMatchObject({ written: 'm.yaml', added: ['SALES'], leftOut: [{ embedId: 'sales' }] });
  });

  it('asks closer for what the list does not show', async () => {
    const stage = await openStage({ embeds: EMBEDS, list: 'absent', detail: true });
    await stage.run('import -o embeds.yaml');
    expect(await stage.read('embeds.yaml')).toContain('isAllowMetricDeletion: true');
    expect(await planOf(stage)).toMatchObject({ verdict: 'in-sync', summary: { managed: 3, unknown: 0 } });
  });

  it('writes down what is there where the API shows no settings at all', async () => {
    const stage = await openStage({ embeds: EMBEDS, list: 'absent' });
    const { out } = await stage.run('import');
    expect(out).toMatch(/^# Not shown by the API, so not managed: any setting\.$/m);
    expect(out).toContain('embeds:\n  a:\n    name: Name of a\n');
  });
});

describe('import --into', () => {
  const added = (id: string): string => `${id}:\n    name: Name of ${id}\n`;

  it('adds what is neither declared nor matched by a group, and keeps every byte', async () => {
    const group = 'groups:\n  - name: b\n    match: { name: "*b" }\n    accessSettings: { isAllowAiPilot: false }\n';
    const text = `\ufeff${(MANIFEST + group).replaceAll('\n', '\r\n')}`;
    const stage = await openStage({ embeds: EMBEDS }, { 'embeds.yaml': text });
    await chmod(join(stage.folder, 'embeds.yaml'), 0o640);
    const { code, out, err } = await stage.run('import --into embeds.yaml');
    expect([code, out, err]).toEqual([0, 'Added 1 embed to embeds.yaml.\n', '+ c\n']);
    const now = await stage.read('embeds.yaml');
    const at = text.indexOf('\r\n# sets');
    expect(now.startsWith(text.slice(0, at)) && now.endsWith(text.slice(at))).toBe(true);
    expect(now.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(now.slice(at, at + now.length - text.length).replaceAll('\r\n', '\n')).toContain(added('c'));
    expect((await stat(join(stage.folder, 'embeds.yaml'))).mode & 0o777).toBe(0o640);
    expect(await planOf(stage)).toMatchObject({ verdict: 'in-sync', summary: { managed: 3, unmanaged: 0 } });
    nothingSent(stage);
  });

  it('adds to one file of several, and knows the others', async () => {
    const files = { 'm/one.yaml': MANIFEST, 'm/two.yaml': 'version: 1\n' };
    const stage = await openStage({ embeds: EMBEDS }, files);
    expect((await stage.run('import --into m/two.yaml -f m')).out).toBe('Added 2 embeds to m/two.yaml.\n');
    expect(await stage.read('m/one.yaml')).toBe(MANIFEST);
    expect(await stage.read('m/two.yaml')).toMatch(/^version: 1\n\nembeds:\n/);
    expect(await planOf(stage, '-f m')).toMatchObject({ verdict: 'in-sync', summary: { unmanaged: 0 } });
  });

  it('adds to one environment of several', async () => {
    const text = 'version: 1\nenvironments:\n  dev: { dataApp: Customer portal }\n  live: { dataApp: Other }\n';
    const stage = await openStage({ embeds: EMBEDS }, { 'embeds.yaml': text });
    expect((await stage.run('import --into embeds.yaml')).code).toBe(3);
    expect((await stage.run('import --into embeds.yaml -e live')).code).toBe(4);
    expect((await stage.run('import --into embeds.yaml -e dev')).code).toBe(0);
    expect(await stage.read('embeds.yaml')).toContain('  a:\n    id: { dev: a }\n');
    expect(await planOf(stage, '-e dev')).toMatchObject({ verdict: 'in-sync', summary: { managed: 3 } });
  });

  it('leaves a file alone that somebody changed while it looked', async () => {
    const stage = await openStage({ embeds: EMBEDS, latencyMs: 300 }, { 'embeds.yaml': MANIFEST });
    const running = stage.run('import --into embeds.yaml');
    await new Promise((done) => setTimeout(done, 150));
    await stage.write('embeds.yaml', `${MANIFEST}# mine\n`);
    const { code, err } = await running;
    expect([code, err]).toEqual([1, expect.stringContaining('changed by somebody else')]);
    expect(await stage.read('embeds.yaml')).toBe(`${MANIFEST}# mine\n`);
  });
});

describe('what import refuses', () => {
  it.each([
    ['to write over a file', 'import -o embeds.yaml', {}, 3, /--into embeds\.yaml, or give another name/],
    ['to write and to add at once', 'import -o a.yaml --into embeds.yaml', {}, 3, /give one of the two/],
    ['an environment without --into', 'import -e dev', {}, 3, /--env goes with --into/],
    ['files without --into', 'import -f a.yaml', {}, 3, /--file goes with --into/],
    ['a data app with --into', 'import --into embeds.yaml --data-app x', {}, 3, /names its own/],
    ['a blank data app', 'import --data-app " "', {}, 3, /takes the name/],
    ['a file that is not there', 'import --into nowhere.yaml', {}, 3, /There is no file or folder nowhere\.yaml/],
    ['a folder', 'import --into folder', {}, 3, /folder is a folder/],
    ['a file in braces', 'import --into flow.yaml', {}, 3, /without braces/],
    [
      'another data app than the manifest’s',
      'import --into embeds.yaml',
      { dataApp: 'Other' },
      4,
      /embeds of "Other", not of "Customer portal"/,
    ],
    ['another data app than the one named', 'import --data-app x', {}, 4, /embeds of "Customer portal", not of "x"/],
    ['to guess the data app', 'import --api legacy', {}, 3, /--data-app NAME/],
    ['a folder that is not there', 'import -o no/where.yaml', {}, 1, /cannot write no\/where\.yaml/],
  ] as const)('%s', async (_says, words, server, code, says) => {
    const files = {
      'embeds.yaml': MANIFEST,
      'folder/a.yaml': MANIFEST,
      'flow.yaml': 'version: 1\ndataApp: Customer portal\nembeds: {}\n',
    };
    const stage = await openStage({ embeds: EMBEDS, ...server }, files);
    const ran = await stage.run(words);
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(says)]);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST);
    expect((await stage.run(`${words} --format json`)).json()).toMatchObject({ error: { code: expect.any(String) } });
    nothingSent(stage);
  });

  it('nothing where the API does not tell the data app and it is named', async () => {
    const stage = await openStage({ embeds: EMBEDS });
    const { code, out } = await stage.run('import --api legacy --data-app "Customer portal"');
    expect([code, out]).toEqual([0, expect.stringContaining('dataApp: Customer portal\n')]);
  });
});
