// Nodes that do not know their places, as the parser makes none: each is where what stands before it is.

import { expect, it, vi } from 'vitest';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { readSyntax } from '../../src/manifest/syntax.ts';

const made = vi.hoisted(() => ({ contents: null as unknown }));
vi.mock('../../src/manifest/compose.ts', () => ({
  composeYaml: () => ({ document: Object.assign(new Document(), { contents: made.contents }), issues: [] }),
}));

const read = (contents: unknown) => {
  made.contents = contents;
  return readSyntax({ path: 'embeds.yaml', text: 'a: b\n' });
};
const plain = (value: unknown, start?: number) =>
  Object.assign(new Scalar(value), { type: 'PLAIN', ...(start !== undefined && { range: [start, start, start] }) });

it.each([
  ['a mapping', new YAMLMap(), { kind: 'map', entries: new Map(), start: 0 }],
  ['a list', new YAMLSeq(), { kind: 'list', items: [], start: 0 }],
  ['a text', new Scalar('x'), { kind: 'scalar', value: 'x', written: '', plain: false, start: 0 }],
  ['what is no node', 7, { kind: 'scalar', value: null, written: '', plain: true, start: 0 }],
])('%s', (_, contents, root) => expect(read(contents)).toMatchObject({ root, issues: [] }));

it('values stand at their key, and keys at their mapping', () => {
  const map = new YAMLMap();
  map.items.push(new Pair(plain('a', 5), plain('b')), new Pair(new YAMLSeq(), undefined));
  const { root } = read(map);
  expect(root).toEqual({
    kind: 'map',
    start: 0,
    entries: new Map([
      ['a', { keyStart: 5, value: { kind: 'scalar', value: 'b', written: '', plain: true, start: 5 } }],
      ['', { keyStart: 0, value: { kind: 'scalar', value: null, written: '', plain: true, start: 0 } }],
    ]),
  });
});
