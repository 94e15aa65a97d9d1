// The official test suite of YAML and some thousand attacks of our own, each as the manifest of a plan: refused with 3, with the
// place and the remedy, and nothing is asked of the API. EMBED_SYNC_PROOF=1 tries all of them instead of a share.
// holds: Y1 Y2 Y3 Y4 Y5 Y6 Y7

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUITE } from '../manifest/odd-texts.ts';
import { openStage } from '../support/cli.ts';
import { openCorpus, PATIENCE_MS, PROOF, sampled, type Trial } from './oracle.ts';
import { ATTACKS } from './yaml-attacks.ts';

const BAD_MANIFEST = { words: 'plan', exits: [3], code: 'MANIFEST_INVALID', place: 'line' } as const satisfies Partial<Trial>;

async function refused(texts: readonly (readonly [input: string, text: string])[]): Promise<void> {
  const stage = await openStage();
  const corpus = openCorpus('YAML');
  for (const [input, text] of texts) {
    await stage.write('embeds.yaml', text);
    await corpus.run(stage, { ...BAD_MANIFEST, input });
  }
  corpus.close();
  expect(stage.sandbox.ledger).toEqual([]);
}

describe('as a manifest', () => {
  it('no document of the official suite is taken for one', () => refused(sampled(SUITE, 4)), PATIENCE_MS);

  it.each(Object.entries(ATTACKS))(
    '%s is refused',
    (_, attacks) => refused(sampled(attacks, attacks.length > 1000 ? 31 : 7).map(({ idea, text }) => [`${idea}: ${text}`, text])),
    PATIENCE_MS,
  );

  it('there are as many attacks as were meant', () => {
    const count = Object.values(ATTACKS).flat().length;
    expect(count).toBeGreaterThan(2000);
    expect(new Set(Object.values(ATTACKS).flatMap((attacks) => attacks.map(({ text }) => text))).size).toBeGreaterThan(
      count * 0.95,
    );
  });
});

const BYTES: Readonly<Record<string, readonly number[]>> = {
  'a lone continuation': [0x80],
  'the last continuation': [0xbf],
  'a start without an end': [0xc3],
  'a start of three, cut': [0xe2, 0x82],
  'a start of four, cut': [0xf0, 0x9f, 0x98],
  'an overlong slash': [0xc0, 0xaf],
  'an overlong NUL': [0xc0, 0x80],
  'an overlong slash of three': [0xe0, 0x80, 0xaf],
  'an overlong slash of four': [0xf0, 0x80, 0x80, 0xaf],
  'half a pair': [0xed, 0xa0, 0x80],
  'the other half': [0xed, 0xbf, 0xbf],
  'both halves': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
  'five bytes': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'six bytes': [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
  'no byte of UTF-8': [0xfe],
  'nor this': [0xff],
  'a mark of UTF-16': [0xff, 0xfe],
  'the other mark of UTF-16': [0xfe, 0xff],
  'Latin-1': [0xe4, 0xf6, 0xfc],
};

describe('bytes that are no text', () => {
  const manifest = Buffer.from('version: 1\ndataApp: a\nembeds: { e1: { accessSettings: { isAllowAiPilot: true } } }\n');
  const put = (at: number, bytes: readonly number[]): Buffer =>
    Buffer.concat([manifest.subarray(0, at), Buffer.from(bytes), manifest.subarray(at)]);
  const utf16 = Buffer.from(manifest.toString(), 'utf16le');
  const inputs: readonly (readonly [string, Buffer])[] = [
    ...Object.entries(BYTES).flatMap(([name, bytes]) =>
      [0, 20, manifest.length].map((at) => [`${name} at ${at}`, put(at, bytes)] as const),
    ),
    ['UTF-16', utf16],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
    ['UTF-32', Buffer.from([...manifest].flatMap((byte) => [byte, 0, 0, 0]))],
    ['compressed', Buffer.from([0x1f, 0x8b, 0x08, 0x00, ...manifest])],
  ];

  it('are refused', async () => {
    const stage = await openStage();
    const corpus = openCorpus('YAML');
    for (const [input, bytes] of sampled(inputs, 2)) {
      await writeFile(join(stage.folder, 'embeds.yaml'), bytes);
      await corpus.run(stage, { ...BAD_MANIFEST, place: 'file', input });
    }
    await stage.write('embeds.yaml', '');
    corpus.close();
    expect(stage.sandbox.ledger).toEqual([]);
    expect(inputs.length).toBeGreaterThan(PROOF ? 0 : 60);
  });
});
