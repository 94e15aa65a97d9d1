// `targets`: the matrix over which a workflow fans out.
// holds: O2

import { expect, it } from 'vitest';
import { openStage } from '../support/cli.ts';

const MANIFESTS = {
  'embeds.yaml': 'version: 1\ndataApp: Portal\nembeds: {}\n',
  'apps/acme/embeds.yaml':
    'version: 1\nenvironments:\n  staging: { dataApp: acme-stg }\n  production: { dataApp: acme }\nembeds: {}\n',
  'apps/Globex Corp.yaml': 'version: 1\ndataApp: Globex\nembeds: {}\n',
  'odd.yaml': 'version: 1\nenvironments: { "eu west": { dataApp: a }, "eu/west": { dataApp: b } }\nembeds: {}\n',
  'apps-globex/corp.yaml': 'version: 1\ndataApp: Other\nembeds: {}\n',
};

it.each([
  ['targets', [['embeds', 'embeds.yaml', null, 'Portal']]],
  [
    'targets -f apps/acme/embeds.yaml embeds.yaml',
    [
      ['apps-acme-staging', 'apps/acme/embeds.yaml', 'staging', 'acme-stg'],
      ['apps-acme-production', 'apps/acme/embeds.yaml', 'production', 'acme'],
      ['embeds', 'embeds.yaml', null, 'Portal'],
    ],
  ],
  ['targets -f apps/acme -e production', [['apps-acme-production', 'apps/acme', 'production', 'acme']]],
  [
    'targets -f odd.yaml',
    [
      ['odd-eu-west-5caa42cc943f', 'odd.yaml', 'eu west', 'a'],
      ['odd-eu-west-64f1478ce6c6', 'odd.yaml', 'eu/west', 'b'],
    ],
  ],
  ['targets -f "apps/Globex Corp.yaml"', [['apps-globex-corp', 'apps/Globex Corp.yaml', null, 'Globex']]],
])('%s', async (words, rows) => {
  const stage = await openStage({}, MANIFESTS);
  const targets = rows.map(([name, manifest, environment, dataApp]) => ({ name, manifest, environment, dataApp }));
  expect((await stage.run(`${words} --format json`)).json()).toEqual({ formatVersion: '1.0', targets });
  const text = await stage.run(words);
  expect(text.out.trimEnd().split('\n')).toHaveLength(1 + rows.length);
  expect(stage.sandbox.ledger).toEqual([]);
});

it('says which environments there are where none is the one asked for', async () => {
  const stage = await openStage({}, MANIFESTS);
  const { code, err } = await stage.run('targets -f apps/acme -e live');
  expect(code).toBe(3);
  expect(err).toContain('Declared are: staging, production.');
});

it('refuses two targets of one name: which token is meant must not hang on their order', async () => {
  const stage = await openStage({}, MANIFESTS);
  const { code, err } = await stage.run('targets -f "apps/Globex Corp.yaml" apps-globex/corp.yaml');
  expect(code).toBe(3);
  expect(err).toContain('apps/Globex Corp.yaml and apps-globex/corp.yaml would both have a target "apps-globex-corp"');
});
