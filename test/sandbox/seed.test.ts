import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptSettings } from '../../src/sandbox/accept.ts';
import { createRandom } from '../../src/sandbox/random.ts';
import { SEED_DATAMARTS, seedEmbeds } from '../../src/sandbox/seed.ts';
import { spellingsTaken } from '../../src/sandbox/spellings.ts';
import { SETTING_NAMES } from '../../src/settings.ts';
import { ask, sandboxOf } from './client.ts';

const sizes = fc.record({ count: fc.nat({ max: 300 }), seed: fc.integer() });

describe('seeded embeds', () => {
  it('law: are the same for the same seed, and grow without changing', () => {
    fc.assert(
      fc.property(sizes, fc.nat({ max: 50 }), ({ count, seed }, more) => {
        expect(seedEmbeds({ count: count + more, seed }).slice(0, count)).toEqual(seedEmbeds({ count, seed }));
      }),
      { numRuns: 10 },
    );
  });

  it('law: have ids of their own and settings that the API would take', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const embeds = seedEmbeds(size);
        expect(new Set(embeds.map((embed) => embed.embedId)).size).toBe(size.count);
        for (const { embedId, accessSettings } of embeds) {
          expect(embedId).toMatch(/^(embed_[0-9a-f]{12}|[a-z0-9-]+(__[0-9a-f]{8})?)$/);
          expect(Object.keys(accessSettings).sort()).toEqual([...SETTING_NAMES].sort());
          expect(acceptSettings(accessSettings, spellingsTaken('kebab'))).toEqual({ settings: accessSettings });
          expect(SEED_DATAMARTS.map(({ name }) => name)).toContain(accessSettings.datamartName);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('differ by seed and look like a customer base', () => {
    const embeds = seedEmbeds({ count: 500, seed: 7 });
    expect(seedEmbeds({ count: 500, seed: 8 })).not.toEqual(embeds);
    const share = (is: (embed: (typeof embeds)[number]) => boolean) => embeds.filter(is).length / embeds.length;
    expect(share((embed) => embed.accessSettings.isAllowUnderlyingData === true)).toBeGreaterThan(0.1);
    expect(share((embed) => embed.accessSettings.isAllowUnderlyingData === true)).toBeLessThan(0.5);
    expect(share((embed) => embed.accessSettings.metricCreationMode === 'CHAT')).toBeGreaterThan(0.05);
    expect(share((embed) => embed.embedType === 'metric')).toBeGreaterThan(0.03);
    expect(share((embed) => embed.embedId.startsWith('embed_'))).toBeGreaterThan(0.4);
    expect(share((embed) => JSON.stringify(embed.accessSettings.tableTenancySettings) === '[]')).toBeGreaterThan(0.05);
    expect(embeds.filter((embed) => /^Acme Sales /.test(embed.name ?? '')).length).toBeGreaterThan(0);
  });

  it('bring their datamarts with them, unless others are given', async () => {
    const names = async (options: Parameters<typeof sandboxOf>[0]) =>
      (await ask(await sandboxOf(options), 'GET /api/v2/data-app/datamarts')).json.data.map(({ name }: { name: string }) => name);
    const seed = { count: 3, seed: 1 };
    expect(await names({ seed })).toContain('sales-data');
    expect(await names({ seed, datamarts: [{ name: 'own', tables: [] }] })).toEqual(['own']);
  });

  it('come after the embeds that are given', async () => {
    const sandbox = await sandboxOf({ embeds: [{ embedId: 'own', accessSettings: {} }], seed: { count: 2, seed: 1 } });
    expect(sandbox.state().map((embed) => embed.embedId)).toEqual([
      'own',
      ...seedEmbeds({ count: 2, seed: 1 }).map((e) => e.embedId),
    ]);
  });
});

describe('the random sequence', () => {
  it('is even enough and stays in [0, 1)', () => {
    const random = createRandom(42);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    const counts = Array.from({ length: 10 }, (_, bin) => drawn.filter((value) => Math.floor(value * 10) === bin).length);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
