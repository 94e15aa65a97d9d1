// Marks at manifest lines: which level each thing gets, in what order, how many, and that the runner reads them as they are.
// holds: O1

import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors.ts';
import { annotationsOf, renderAnnotations } from '../../src/render/annotations.ts';
import type { Finding, Plan } from '../../src/types.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { change, flagChange, fullPlan, planOf } from './plans.ts';

const issue = (parts: Partial<Issue> = {}): Issue => ({
  severity: 'error',
  code: 'UNKNOWN_KEY',
  message: 'There is no key "tire".',
  file: 'embeds.yaml',
  line: 7,
  column: 5,
  ...parts,
});
const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'protected',
  severity: 'block',
  message: 'is protected',
  introducedByPlan: true,
  ...parts,
});
const brief = (plan: Plan, issues: readonly Issue[] = []) =>
  annotationsOf(issues, plan).map(
    ({ level, place, title, message }) => `${level} ${place?.file ?? ''}:${place?.line ?? ''} ${title} | ${message}`,
  );

describe('the marks', () => {
  it('stand at the lines that they are about, gravest first', () => {
    expect(
      brief(fullPlan, [issue(), issue({ severity: 'warning', code: 'NAME_DIFFERS', message: 'A name.', hint: 'Correct it.' })]),
    ).toEqual([
      'error embeds.yaml:7 UNKNOWN_KEY | There is no key "tire".',
      'error embeds.yaml:90 embed-sync: missing embed | Gone (emb_9): the data app has no such embed',
      'error : embed-sync: missing embed | emb_x: the data app has no such embed',
      'warning embeds.yaml:7 NAME_DIFFERS | A name. Correct it.',
      'warning embeds/partners.yaml:27 embed-sync: TENANCY | Partner revenue (emb_41c): isAllowEmailReports: true → false, viewers can no longer schedule e-mail reports, which leave the product; tableTenancySettings: 2 tables → 2 tables, viewers may see rows of other tenants: orders is no longer filtered by tenant',
      'warning embeds.yaml:12 embed-sync: WIDEN | Retail overview (emb_07a): isAllowUnderlyingData: false → true, viewers can now see the raw rows behind a metric; metricCreationMode: (unknown) → CHAT, viewers can now create metrics by chatting with an AI',
      'warning : embed-sync: left alone, DATAMART_UNKNOWN | Returns (emb_r): there is no datamart "Sales"',
      'warning : embed-sync: left alone, CHANGED_SINCE_RUN | emb_s: somebody changed it since run r_1',
      'notice embeds.yaml:12 embed-sync: NARROW | Ops board (emb_113): isAllowUnderlyingData: true → false, viewers can no longer see the raw rows behind a metric',
    ]);
  });

  it.each<[string, Finding, readonly string[]]>([
    [
      'what blocks',
      finding({ embedId: 'a' }),
      ['error embeds.yaml:12 embed-sync: block protected | Name of a (a): is protected'],
    ],
    [
      'what blocks and was so before',
      finding({ introducedByPlan: false }),
      ['error : embed-sync: block protected | is protected'],
    ],
    [
      'what needs approval',
      finding({ severity: 'approve', rule: 'rewidens' }),
      ['warning : embed-sync: approve rewidens | is protected'],
    ],
    [
      'consent for a direction, which the change itself says',
      finding({ severity: 'approve', rule: 'consent-widen', embedId: 'a' }),
      [],
    ],
    [
      'a warning',
      finding({ severity: 'warning', rule: 'two-writers' }),
      ['warning : embed-sync: warning two-writers | is protected'],
    ],
    ['a warning about what was so before', finding({ severity: 'warning', introducedByPlan: false }), []],
    ['what only informs', finding({ severity: 'info' }), []],
    [
      'an embed that the plan does not name',
      finding({ embedId: 'z' }),
      ['error : embed-sync: block protected | z: is protected'],
    ],
  ])('are made of %s', (_, one, marks) => {
    const plan = planOf({ changes: [change('a', [{ ...flagChange(), direction: 'neutral' }])], findings: [one] });
    expect(brief(plan)).toEqual(marks);
  });

  it('are ten of a level at most, of which the last counts the others', () => {
    const issues = Array.from({ length: 30 }, (_, i) => issue({ line: i + 1 }));
    const changes = Array.from({ length: 12 }, (_, i) => change(`e${i}`, [flagChange('narrow')]));
    const marks = annotationsOf(issues, planOf({ changes }));
    expect(marks.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(10).fill('notice')]);
    expect(marks[8]).toMatchObject({ place: { line: 9 } });
    expect(marks[9]).toEqual({
      level: 'error',
      title: 'embed-sync',
      message: '21 errors more, not marked at lines; the job summary and the log have all',
    });
    expect(marks[19]?.message).toMatch(/^3 notices more/);
  });

  it('are all shown where there are ten of a level, and each once', () => {
    const issues = Array.from({ length: 10 }, (_, i) => issue({ line: i + 1 }));
    expect(annotationsOf([...issues, ...issues])).toHaveLength(10);
    expect(annotationsOf([])).toEqual([]);
  });

  it('are lines that the runner reads as they were meant', () => {
    const marks = annotationsOf([
      issue({ message: '100 %: a, b\n::error::x', file: 'a,b:c%.yaml' }),
      issue({ file: '', severity: 'warning' }),
    ]);
    expect(renderAnnotations(marks)).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=7,col=5,title=UNKNOWN_KEY::100 %25: a, b\\u{a}::error::x\n' +
        '::warning file=,line=7,col=5,title=UNKNOWN_KEY::There is no key "tire".\n',
    );
    expect(commandsIn(renderAnnotations(marks))[0]).toEqual({
      name: 'error',
      properties: { file: 'a,b:c%.yaml', line: '7', col: '5', title: 'UNKNOWN_KEY' },
      data: '100 %: a, b\\u{a}::error::x',
    });
  });

  it('are cut where the runner would cut them anywhere', () => {
    const [command] = commandsIn(
      renderAnnotations(annotationsOf([issue({ message: '🙂'.repeat(5_000), code: 'x'.repeat(500) })])),
    );
    expect(command?.data).toBe(`${'🙂'.repeat(1_000)}…`);
    expect(command?.properties.title).toHaveLength(201);
  });
});
