import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanForMeta } from '../../src/databrain/export-scan.ts';
import { isObject, parseJson } from '../../src/json.ts';

interface Scanned {
  readonly found: string;
  /** Characters that were fed before it had enough. */
  readonly read: number;
}

function scan(chunks: readonly string[]): Scanned {
  const looking = scanForMeta();
  let read = 0;
  for (const chunk of chunks) {
    read += chunk.length;
    if (looking.feed(chunk) === 'enough') break;
  }
  return { found: looking.found(), read };
}

const cut = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size));

describe('the text of _meta', () => {
  it.each<[string, string, string]>([
    ['comes first', '{"_meta":{"a":1},"data":{}}', '{"a":1}'],
    ['comes last', '{"data":{"x":[{}]},"_meta":{"a":1}}', '{"a":1}'],
    ['is empty', '{"_meta":{}}', '{}'],
    ['is nested', '{"_meta":{"a":{"b":[{"c":{}}]}}}', '{"a":{"b":[{"c":{}}]}}'],
    ['stands among blanks', ' \r\n\t{ "_meta" \n:\t { "a" : 1 } , "data":1}', '{ "a" : 1 }'],
    ['has brackets in its texts', '{"_meta":{"a":"}{]["}}', '{"a":"}{]["}'],
    ['has quotes in its texts', '{"_meta":{"a":"\\"}","b":"\\\\"},"data":1}', '{"a":"\\"}","b":"\\\\"}'],
    ['is under an escaped key', '{"\\u005fmeta":{"a":1}}', '{"a":1}'],
    ['comes after texts that look like it', '{"a":"_meta","b":"\\"_meta\\":{","_meta":{"c":1}}', '{"c":1}'],
    ['comes after others deeper down', '{"data":{"_meta":{"no":1},"l":[{"_meta":{"no":2}}]},"_meta":{"a":1}}', '{"a":1}'],
    ['comes after keys that begin like it', '{"_met":{"no":1},"_meta2":{"no":2},"_meta":{"a":1}}', '{"a":1}'],
    ['comes after scalars', '{"a":1,"b":null,"c":true,"d":-1.5e3,"e":"x","_meta":{"a":1}}', '{"a":1}'],
    ['is whole although the rest is cut off', '{"_meta":{"a":1},"data":{"x":', '{"a":1}'],
    ['comes twice, and the first counts', '{"_meta":{"a":1},"_meta":{"a":2}}', '{"a":1}'],
    ['is not there', '{"data":{}}', ''],
    ['is only deeper down', '{"data":{"_meta":{"a":1}}}', ''],
    ['is only in a text', '{"data":"\\"_meta\\":{\\"a\\":1}"}', ''],
    ['is only a value', '{"data":"_meta","x":{"a":1}}', ''],
    ['is null', '{"_meta":null,"data":{"a":1}}', ''],
    ['is a list', '{"_meta":[{"a":1}],"data":{"b":1}}', ''],
    ['is a text', '{"_meta":"{}","data":{"b":1}}', ''],
    ['is cut off', '{"_meta":{"a":1', ''],
    ['is in an array', '[{"_meta":{"a":1}}]', ''],
    ['is after a byte order mark', '\ufeff{"_meta":{"a":1}}', ''],
    ['is in a page of HTML', '<html>{"_meta":{"a":1}}</html>', ''],
    ['is outside', '{"data":1},"_meta":{"a":1}', ''],
    ['is in nothing', '', ''],
  ])('%s', (_, text, expected) => {
    for (const size of [1, 2, 3, 7, Math.max(1, text.length)]) expect(scan(cut(text, size)).found).toBe(expected);
  });

  it.each([
    ['once it is found', '{"_meta":{"a":1}'],
    ['once it is no object', '{"_meta":7,'],
    ['in a page of HTML', '<'],
    ['in a list', '['],
  ])('is looked for no further %s', (_, head) => {
    expect(scan([...cut(head, 1), 'x'.repeat(1000)]).read).toBe(head.length);
  });

  it.each<[string, number, boolean]>([
    ['just within the limit', 256 * 1024, true],
    ['over the limit', 256 * 1024 + 1, false],
  ])('of %s is kept: %i characters', (_, length, isFound) => {
    const meta = `{"a":"${'x'.repeat(length - 8)}"}`;
    for (const size of [1000, length + 100]) {
      expect(scan(cut(`{"_meta":${meta},"data":1}`, size)).found).toBe(isFound ? meta : '');
    }
  });

  it('is given up where its end does not come within the limit, or the end of a key', () => {
    for (const head of ['{"_meta":{"a":"', '{"']) {
      expect(scan([head, ...Array<string>(1000).fill('x'.repeat(1024))]).read).toBeLessThan(300 * 1024);
    }
  });
});

const key = fc.oneof(fc.constantFrom('_meta', '_meta_', 'data', '"', '\\', '\\"_meta\\":{'), fc.string({ unit: 'binary' }));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(null, true, 0, -1.5e-7, '{', '}', '"_meta":{', '\\', '🙂'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

it('law: whatever the document and however it is cut, what is found is what a parser finds', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 0, 2), fc.array(fc.nat(2000), { maxLength: 12 }), (document, blanks, cuts) => {
      const text = JSON.stringify(document, null, blanks);
      const places = [0, ...cuts.map((at) => at % (text.length + 1)).sort((a, b) => a - b), text.length];
      const { found } = scan(places.slice(1).map((to, n) => text.slice(places[n], to)));
      const meta = isObject(document) && Object.hasOwn(document, '_meta') ? document._meta : undefined;
      expect(parseJson(found)).toEqual(isObject(meta) ? JSON.parse(JSON.stringify(meta)) : undefined);
    }),
    { numRuns: 1000 },
  );
});
