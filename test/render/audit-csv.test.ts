// holds: O5

import { describe, expect, it } from 'vitest';
import { renderAuditCsv } from '../../src/render/audit-csv.ts';
import type { AuditRow } from '../../src/render/audit-text.ts';
import { csvCell } from '../../src/render/encode.ts';

const rowOf = (parts: Partial<AuditRow> = {}): AuditRow => ({
  embedId: 'emb_1',
  name: 'Sales, "EMEA"',
  tier: 'premium',
  owner: '@acme/sales',
  managed: true,
  score: 28,
  open: ['tableTenancySettings', 'isAllowUnderlyingData'],
  untold: ['metricCreationMode'],
  widerThanTier: ['isAllowUnderlyingData', 'isAllowAiPilot'],
  ...parts,
});

describe('the CSV of an audit', () => {
  it('has a column for each setting that can open access, and a row for each embed', () => {
    const [header = '', one = '', other = '', end] = renderAuditCsv([
      rowOf(),
      rowOf({
        embedId: 'b',
        name: null,
        tier: null,
        owner: null,
        managed: false,
        score: 0,
        open: [],
        untold: [],
        widerThanTier: [],
      }),
    ]).split('\r\n');
    expect(header).toBe(
      '"embedId","name","tier","owner","managed","score","isAllowAiPilot","isAllowEmailReports","isAllowManageMetrics","isAllowMetricCreation","isAllowMetricDeletion","isAllowMetricLayoutChange","isAllowMetricUpdate","isAllowUnderlyingData","isAllowCreateDashboardView","metricCreationMode","tableTenancySettings","widerThanTier"',
    );
    expect(one).toBe(
      `"emb_1","Sales, ""EMEA""","premium","'@acme/sales","yes","28",${'"closed",'.repeat(7)}"open","closed","not told","open","isAllowUnderlyingData isAllowAiPilot"`,
    );
    expect(other).toBe(`"b","","","","no","0",${'"closed",'.repeat(11)}""`);
    expect(end).toBe('');
  });

  it('is its header alone where there are no embeds', () => expect(renderAuditCsv([]).split('\r\n')).toHaveLength(2));
});

describe('a cell', () => {
  it.each([
    ['plain text', 'Sales', '"Sales"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula by another sign', '+1', `"'+1"`],
    ['a formula by another sign', '-1', `"'-1"`],
    ['a function by its old sign', '@SUM(1)', `"'@SUM(1)"`],
    ['a formula after spaces', ' \u00a0=1', `"' \u00a0=1"`],
    ['a formula after a quote', '"=1', `"'""=1"`],
    ['a formula after an apostrophe of its own', "'=1", `"''=1"`],
    ['a formula in full width', '\uff1d1', `"'\uff1d1"`],
    ['a typographic minus', '\u22121', `"'\u22121"`],
    ['a tabulator, which is shown', '\t=1', '"\\u{9}=1"'],
    ['a line break, which is shown', 'a\r\n=1', '"a\\u{d}\\u{a}=1"'],
    ['NUL, which is shown', '\0=1', '"\\u{0}=1"'],
    ['what would start a cell between semicolons', 'a;=1', `"a;'=1"`],
    ['the same after a quote', 'a;"=1"', `"a;'""=1"""`],
    ['what would start a cell between pipes', 'a| -1', `"a|' -1"`],
    ['a sign within a word', 'a-b=c+d@e', '"a-b=c+d@e"'],
    ['half a character', '\ud800=1', '"\\u{d800}=1"'],
    ['nothing', '', '""'],
  ])('holds %s', (_, text, cell) => expect(csvCell(text)).toBe(cell));

  it('takes every character that stands for a sign of a formula as that sign', () => {
    const missed = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /^[=+@\u2212-]$/.test(character.normalize('NFKC')) && csvCell(`${character}1`) !== `"'${character}1"`,
    );
    expect(missed).toEqual([]);
  });
});
