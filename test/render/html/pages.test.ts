// The pages as a browser's parser sees them: whatever names hold, the page has the elements that we wrote and no others.
// holds: O6

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SCRIPT } from '../../../src/generated/page.ts';
import { renderAuditPage } from '../../../src/render/html/audit-page.ts';
import { html, text } from '../../../src/render/html/html.ts';
import { renderPlanPage } from '../../../src/render/html/plan-page.ts';
import { bucketsOf } from '../../../src/render/html/timeline.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { reviewWorld, type World } from '../../support/review-world.ts';
import { hostilePlan, hostileText, UNSEEN } from '../hostile.ts';
import { fullPlan, planOf } from '../plans.ts';

function* elementsOf(node: Dom.Node): Generator<Dom.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = (element: Dom.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const contentOf = ({ childNodes }: Dom.Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');
const shapeOf = (page: string): readonly string[] =>
  [...elementsOf(parse(page))].map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);

const ELEMENTS = new Set(
  'html head meta title style body header p span h1 h2 ul ol li a strong small nav main section form label input select option button div table colgroup col thead tbody tr th td i b code dialog figure svg g line text rect figcaption footer script time'.split(
    ' ',
  ),
);

/** What is wrong with a page; a reader of its source would have to look for these. */
function faultsOf(page: string): readonly string[] {
  return [...elementsOf(parse(page))].flatMap((element) => {
    const { tagName, attrs } = element;
    const wrong = attrs.filter(
      ({ name, value }) =>
        name.startsWith('on') || name === 'style' || name === 'src' || (name === 'href' && !/^#[a-z]+$/.test(value)),
    );
    return [...(ELEMENTS.has(tagName) ? [] : [`<${tagName}>`]), ...wrong.map(({ name, value }) => `${name}="${value}"`)];
  });
}

const world = reviewWorld(40);
const hostileWorld: World = reviewWorld(HOSTILE_NAMES.length, (i) => HOSTILE_NAMES[i % HOSTILE_NAMES.length]);

const pages: readonly (readonly [string, string])[] = [
  ['a review', renderAuditPage(world.view)],
  ['a review of hostile names', renderAuditPage(hostileWorld.view)],
  ['a review without embeds and history', renderAuditPage(reviewWorld(0).view)],
  ['a plan', renderPlanPage(world.plan, world.live, { options: '' })],
  ['a plan of hostile names', renderPlanPage(hostileWorld.plan, hostileWorld.live, { options: '-f "<b>"' })],
  ['a plan with something of everything', renderPlanPage(fullPlan, [], { options: '' })],
  ['an empty plan', renderPlanPage(planOf(), [], { options: '' })],
];

describe.each(pages)('%s', (_, page) => {
  it('has no element and no attribute that could do anything', () => expect(faultsOf(page)).toEqual([]));

  it('lets its own style and script run, and nothing else', () => {
    const elements = [...elementsOf(parse(page))];
    const digest = (tagName: string): string => {
      const found = elements.find((element) => element.tagName === tagName && attribute(element, 'type') === undefined);
      return `'sha256-${createHash('sha256')
        .update(found ? contentOf(found) : '')
        .digest('base64')}'`;
    };
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${digest('style')}`,
      `script-src ${digest('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('holds data that parses, and no character that cannot be seen', () => {
    const data = [...elementsOf(parse(page))].find((element) => attribute(element, 'id') === 'data');
    expect(data && Object.keys(JSON.parse(contentOf(data)))).toEqual(['faces', 'columns', 'rows', 'facts', 'details']);
    expect(page.replace(SCRIPT, '').replaceAll('\n', '').match(UNSEEN)).toBeNull();
  });

  it('has each id once, and links that lead somewhere', () => {
    const elements = [...elementsOf(parse(page))];
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap((element) => attribute(element, 'href')?.slice(1) ?? []);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe('names', () => {
  it('change no element of a page', () => {
    const plain = reviewWorld(HOSTILE_NAMES.length, (i) => `name ${i}`);
    // Equal names are one owner to filter by, so the choices may differ in number.
    const withoutChoices = (page: string) => shapeOf(page).filter((one) => !one.startsWith('option'));
    expect(withoutChoices(renderAuditPage(hostileWorld.view))).toEqual(withoutChoices(renderAuditPage(plain.view)));
  });

  it('in a plan change nothing but text, whatever they hold', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        expect(faultsOf(renderPlanPage(plan, [], { options: '' }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('come out of a text and of an attribute as they went in, but for what cannot be seen', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const [found] = [...elementsOf(parse(html`<p title="${text(words)}">${text(words)}</p>`.html))].filter(
          ({ tagName }) => tagName === 'p',
        );
        const shown = found && contentOf(found);
        expect(shown).toBe(found && attribute(found, 'title'));
        expect(shown?.replace(/\\u\{[0-9a-f]+\}/g, '')).toBe(
          words.replace(new RegExp(UNSEEN, 'gu'), '').replace(/\\u\{[0-9a-f]+\}/g, ''),
        );
      }),
    );
  });
});

describe('what a page says', () => {
  const page = renderAuditPage(world.view);
  it.each([
    ['the data app', 'Customer portal'],
    ['the commit of the manifest', '4d2e1b0'],
    ['what it cannot know', 'The API tells no usage'],
    ['embeds that nobody manages', 'import --into'],
    ['the embed that is missing', 'Gone for good'],
  ])('%s', (_, words) => expect(page).toContain(words));

  it('shows the first rows also without its script', () => {
    const rows = [...elementsOf(parse(page))].filter(
      (element) => element.tagName === 'tr' && attribute(element, 'aria-rowindex') !== undefined,
    );
    expect(rows).toHaveLength(41);
  });

  it('lists every change of tenancy of a plan, however many', () => {
    const row = (n: number) =>
      ({
        setting: 'tableTenancySettings',
        before: [{ name: `table_${n}`, clientColumn: 'c' }],
        after: [],
        direction: 'tenancy',
        reason: 'r',
      }) as const;
    const [one] = fullPlan.changes;
    if (one === undefined) throw new Error('the full plan has changes');
    const changes = Array.from({ length: 700 }, (_, n) => ({
      ...one,
      embedId: `e${n}`,
      direction: 'tenancy' as const,
      settings: [row(n)],
    }));
    const tenancy =
      renderPlanPage(planOf({ changes }), [], { options: '' }).split('id="tenancy"')[1]?.split('</section>')[0] ?? '';
    expect(changes.filter((_, n) => !tenancy.includes(`table_${n}.c`))).toEqual([]);
  });
});

describe('bucketsOf', () => {
  const run = (day: number, n: number) => ({
    startedAt: new Date(day * 86_400_000).toISOString(),
    changed: { tenancy: n, widen: 1, narrow: 0, neutral: 0 },
  });

  it('counts every run once, in at most sixty bars', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 18_000, max: 25_000 }), fc.nat(5)), { minLength: 1, maxLength: 40 }),
        (days) => {
          const buckets = bucketsOf(days.map(([day, n]) => run(day, n)));
          const sum = (pick: 'tenancy' | 'widen') => buckets.reduce((all, { changed }) => all + changed[pick], 0);
          expect([sum('tenancy'), sum('widen')]).toEqual([days.reduce((all, [, n]) => all + n, 0), days.length]);
          expect(buckets.length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });

  it('has a bar for each day of a short time, also for days without a run', () => {
    expect(bucketsOf([run(20_000, 1), run(20_003, 2)]).map(({ changed }) => changed.tenancy)).toEqual([1, 0, 0, 2]);
  });
});
