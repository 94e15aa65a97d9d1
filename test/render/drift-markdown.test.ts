// The issue about drift: what was opened outside on top, the same text for the same drift, and a marker to find it by.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DriftState, parseDriftIssue, renderDriftIssue } from '../../src/render/drift-issue.ts';
import type { DriftView } from '../../src/render/drift-markdown.ts';
import { bytesOf } from '../../src/render/fit.ts';
import type { Drift, Finding, Target } from '../../src/types.ts';
import { activeIn } from '../support/github-markdown.ts';
import { hostileText, runnerCommands } from './hostile.ts';
import { row } from './plans.ts';

const target: Target = {
  baseUrl: 'https://api.usedatabrain.com',
  dataApp: 'Customer portal',
  environment: 'production',
  api: 'kebab',
};

const drifted = (embedId: string, parts: Partial<Drift> = {}): Drift => ({
  embedId,
  key: embedId,
  name: `Name of ${embedId}`,
  setting: 'isAllowUnderlyingData',
  class: 'outside',
  direction: 'widen',
  lastApplied: false,
  live: true,
  desired: false,
  since: '2026-11-01T10:00:00.000Z',
  ...parts,
});

const tenancy = drifted('emb_t', {
  setting: 'tableTenancySettings',
  direction: 'tenancy',
  lastApplied: [row('invoices', 'tenant'), row('orders', 'tenant')],
  live: [row('orders', 'customer')],
  desired: [row('invoices', 'tenant'), row('orders', 'tenant')],
});
const narrowed = drifted('emb_n', { direction: 'narrow', class: 'conflict', lastApplied: true, live: false, desired: true });
const pending = drifted('emb_p', { class: 'pending', lastApplied: true });
const expired: Finding = {
  rule: 'override-expired',
  severity: 'warning',
  message: 'the override "year-end" ended on 2026-11-01',
  embedId: 'emb_o',
  setting: 'isAllowAiPilot',
  introducedByPlan: false,
};

type Parts = Partial<Omit<DriftView, 'target' | 'drift'>>;

const view = (drift: readonly Drift[], parts: Parts = {}) => ({ target, drift, ...parts });

describe('the issue about drift', () => {
  it.each<[string, DriftView & { readonly target: Target }]>([
    [
      'drift-opened',
      view([narrowed, drifted('emb_w'), tenancy, pending], {
        overdue: [expired],
        options: '-e production',
        notes: (one) =>
          one.embedId === 'emb_w'
            ? ['adopt: embeds.yaml:7 would say isAllowUnderlyingData: true', 'embed last touched 2026-11-20T08:00:00Z']
            : [],
      }),
    ],
    ['drift-none', view([pending])],
  ])('reads as in golden/%s.md', async (name, given) => {
    const { title, body } = renderDriftIssue(given);
    await expect(`${title}\n\n${body}`).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each<[string, readonly Drift[], Parts, DriftState]>([
    ['nothing', [], {}, 'none'],
    ['what waits in the manifest', [pending], {}, 'none'],
    ['what was adopted', [drifted('a', { class: 'adopted' })], {}, 'none'],
    ['narrowing', [narrowed], {}, 'moved'],
    ['widening', [drifted('a')], {}, 'opened'],
    ['tenancy', [tenancy], {}, 'opened'],
    ['widening in a conflict', [drifted('a', { class: 'conflict' })], {}, 'opened'],
    ['an override that ended', [], { overdue: [expired] }, 'moved'],
    ['an override that ended and left access open', [], { overdue: [expired], overdueOpens: true }, 'opened'],
  ])('says of %s what state that is', (_, drift, parts, state) => {
    const { marker, body, title } = renderDriftIssue(view(drift, parts));
    expect(marker.state).toBe(state);
    expect(parseDriftIssue(body)).toEqual({ ...marker, edited: false });
    expect(body.includes('[!CAUTION]')).toBe(state === 'opened');
    expect(title.includes('wider')).toBe(state === 'opened');
  });

  it('is the same for the same drift, whatever the time and the notes', () => {
    const one = renderDriftIssue(view([drifted('a'), narrowed]));
    const other = renderDriftIssue(
      view([drifted('a', { since: '2020-01-01T00:00:00Z', name: 'new' }), narrowed], { notes: () => ['x'] }),
    );
    expect(other.marker).toEqual(one.marker);
  });

  it.each<[string, readonly Drift[], Parts]>([
    ['another live value', [drifted('a', { live: 'x' }), narrowed], {}],
    ['another desired value', [drifted('a', { desired: 'x' }), narrowed], {}],
    ['one less', [drifted('a')], {}],
    ['another class', [drifted('a', { class: 'conflict' }), narrowed], {}],
    ['an override that ended', [drifted('a'), narrowed], { overdue: [expired] }],
  ])('is another one for %s', (_, drift, parts) => {
    expect(renderDriftIssue(view(drift, parts)).marker.drift).not.toBe(
      renderDriftIssue(view([drifted('a'), narrowed])).marker.drift,
    );
  });

  it('shows that somebody edited it, and is none where its first line is another', () => {
    const { body } = renderDriftIssue(view([drifted('a')]));
    expect(parseDriftIssue(body.replace('Name of a', 'Name of b'))?.edited).toBe(true);
    expect(parseDriftIssue(body.replace('state=opened', 'state=none'))?.edited).toBe(true);
    expect(parseDriftIssue(body.replace('state=opened', 'state=fine'))).toBeUndefined();
    expect(parseDriftIssue(`x\n${body}`)).toBeUndefined();
  });
});

describe('where room is short', () => {
  const opened = Array.from({ length: 2_000 }, (_, i) => drifted(`w${i}.`));
  const harmless = Array.from({ length: 2_000 }, (_, i) => drifted(`n${i}.`, { direction: 'narrow' }));

  it.each([16_000, 60_000])('in %i bytes, what opens access comes first and the cut is said on top', (limit) => {
    const { body, complete } = renderDriftIssue(view([...harmless, ...opened, tenancy]), limit);
    expect(bytesOf(body)).toBeLessThanOrEqual(limit);
    expect(complete).toBe(false);
    const named = body.match(/\((?:[wn]\d+\.|emb_t)\)/g) ?? [];
    expect(named[0]).toBe('(emb_t)');
    expect(body).not.toContain('(n0.)');
    expect(body.split('\n').slice(0, 7).join('\n')).toContain(`There is room for ${named.length} of them here`);
    expect(body).toContain(`${(4_001 - named.length).toLocaleString('en')} settings are left out here for length.`);
  });

  it('it is complete where only harmless drift is left out', () => {
    const { body, complete } = renderDriftIssue(view([...harmless, drifted('w')]));
    expect(complete).toBe(true);
    expect(body).toContain('(w)');
    expect(body).toContain('settings are left out here for length.');
    expect(body).not.toContain('There is room for');
  });
});

it('no text in an issue is more than text', () => {
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 12, maxLength: 12 }),
      ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '']) => {
        const drift = [
          drifted(a, { name: b, lastApplied: c, live: d, desired: e, since: f }),
          drifted(b, { ...tenancy, live: [row(c, d)], lastApplied: [row(e, f)] }),
        ];
        const given = {
          target: { ...target, dataApp: g, environment: h },
          drift,
          overdue: [{ ...expired, message: i, embedId: j }],
          notes: () => [k, a],
          options: b,
        };
        const { title, body } = renderDriftIssue(given);
        for (const text of [title, body]) {
          expect(activeIn(text)).toEqual([]);
          expect(runnerCommands(text)).toEqual([]);
        }
        expect(parseDriftIssue(body)).toMatchObject({ environment: h, edited: false });
      },
    ),
    { numRuns: 25 },
  );
});
