// The body of a webhook: what it holds, what Slack would refuse, and that nobody's text becomes markup in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notice, type NoticeRow, renderNotice } from '../../src/render/notice.ts';
import { hostileText, UNSEEN } from './hostile.ts';
import { row as tenancyRow } from './plans.ts';

interface Block {
  readonly type: string;
  readonly text: { readonly type: string; readonly text: string; readonly emoji: boolean };
}

const bodyOf = (more: Partial<Notice>): { readonly text: string; readonly blocks: readonly Block[] } =>
  JSON.parse(renderNotice({ event: 'applied', facts: [], reasons: [], rows: [], others: 0, ...more }));
const shownOf = (more: Partial<Notice>): string =>
  bodyOf(more)
    .blocks.map(({ text }) => text.text)
    .join('\n');

const row = (more: Partial<NoticeRow> = {}): NoticeRow => ({
  embedId: 'emb_1',
  name: 'Sales',
  direction: 'widen',
  settings: [{ setting: 'isAllowAiPilot', before: false, after: true }],
  ...more,
});

describe('the body of a webhook', () => {
  it('says what, where and which embeds', () => {
    const facts = [['Data app', 'Portal']] as const;
    expect(bodyOf({ facts, reasons: ['limit-changed'], rows: [row({ status: 'verified' })], others: 2 })).toEqual({
      text: 'embed-sync: Access settings were changed: 3 embeds',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Access settings were changed', emoji: false } },
        ...[
          'Data app: Portal',
          'Why: limit-changed',
          '▲ WIDEN Sales (emb_1) · verified\n  isAllowAiPilot: false → true',
          'and 2 embeds of other owners',
        ].map((text) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } })),
      ],
    });
  });

  it('names the tables of a tenancy list, not only how many there are', () => {
    const settings = [
      {
        setting: 'tableTenancySettings',
        before: [tenancyRow('orders', 'id'), tenancyRow('items', 'id')],
        after: [tenancyRow('items', 'id')],
      },
    ] as const;
    expect(shownOf({ rows: [row({ settings })] })).toContain('tableTenancySettings: 2 tables → 1 table\n    - orders.id');
  });

  it('names twenty embeds and counts the rest', () => {
    const body = bodyOf({ rows: Array.from({ length: 23 }, (_, i) => row({ embedId: `e${i}` })) });
    expect(body.blocks).toHaveLength(22);
    expect(body.blocks.at(-1)?.text.text).toBe('and 3 embeds more');
  });

  it('leaves out what is not known: no direction, no name', () => {
    expect(shownOf({ rows: [{ embedId: 'gone', name: null, status: 'failed (EMBED_NOT_FOUND)', settings: [] }] })).toContain(
      '\ngone · failed (EMBED_NOT_FOUND)',
    );
  });

  it('is what Slack takes, whatever anybody wrote: only plain text, short enough, and no foreign word in its markup', () => {
    const texts = fc.array(hostileText, { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(texts, (names) => {
        const rows = names.map((name) =>
          row({ embedId: name, name, settings: [{ setting: 'datamartName', after: name.repeat(50) }] }),
        );
        const { text, blocks } = bodyOf({ facts: names.map((name) => ['Data app', name] as const), reasons: names, rows });
        expect(text).toMatch(/^embed-sync: Access settings were changed: \d+ embeds$/);
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const { text: shown } of blocks) {
          expect(shown.type).toBe('plain_text');
          expect(shown.text.length).toBeGreaterThan(0);
          expect(shown.text.length).toBeLessThanOrEqual(3000);
          expect(shown.text.replaceAll('\n', '')).not.toMatch(UNSEEN);
        }
      }),
      { numRuns: 50 },
    );
  });
});
