// Every code that the source can raise is explained, once, and nothing is explained that it cannot raise. What is read is the
// syntax of src/, and each way of reading is tried on a source that it must see through.

import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { CODES, codeNamed, EXPLAINED_NAMES, pageOf } from '../src/codes/catalogue.ts';
import { FINDING_RULES } from '../src/codes/findings.ts';
import { PROBLEM_CODES } from '../src/codes/problems.ts';
import { ERROR_SAMPLES, EVENT_SAMPLES, FINDING_SAMPLES, ISSUE_SAMPLES, PROBLEM_SAMPLES } from './docs/code-samples.ts';

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
const nodesOf = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(nodesOf)];
const syntaxOf = (text: string): readonly Node[] => nodesOf(parseAst(text, { lang: 'ts' }) as unknown as Node);

/** The sandbox plays the server, whose codes are its own business. */
const SOURCES: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !/^(?:codes|generated|sandbox)\//.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'));

/** Literal texts below a node; a template counts with `*` for each of its holes. */
const textsIn = (node: Node): readonly string[] =>
  nodesOf(node).flatMap((one) => {
    if (one.type === 'Literal' && typeof one.value === 'string') return [one.value];
    if (one.type !== 'TemplateLiteral') return [];
    return [
      [one.quasis]
        .flat()
        .map((quasi) => (isNode(quasi) ? rawOf(quasi) : ''))
        .join('*'),
    ];
  });

const rawOf = ({ value }: Node): string =>
  typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';

const nameOf = (node: unknown): unknown => (isNode(node) ? (node.name ?? node.value) : undefined);

/** What stands as the value of a property, or is handed to a function, of this name. */
const raisedAs = (name: string, text: string): readonly string[] =>
  syntaxOf(text).flatMap((node) => {
    if (node.type === 'Property' && nameOf(node.key) === name && isNode(node.value)) return textsIn(node.value);
    const [first] = [node.arguments].flat();
    return node.type === 'CallExpression' &&
      /^found$|^findingOf$/.test(String(nameOf(node.callee))) &&
      name === 'rule' &&
      isNode(first)
      ? textsIn(first)
      : [];
  });

const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9*]+)+$|^TIMEOUT$|^UNREACHABLE$|^CONTRADICTED$/;
const RULE = /^[a-z]+(?:-[a-z*]+)*$|^rule:\*$/;

const codesRaised = (text: string): readonly string[] => raisedAs('code', text).filter((one) => CODE.test(one));
const rulesRaised = (text: string): readonly string[] => raisedAs('rule', text).filter((one) => RULE.test(one));

/** Codes and rules that are put together from parts, and what stands for all of them. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  'HTTP_*': 'HTTP_STATUS',
  'rule:*': 'rule:ID',
  'consent-*': 'consent-widen',
};

/** Refused embeds are typed; DataBrain's own codes are recognised by a table and passed on. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['HTTP_STATUS', 'AUTHENTICATION_ERR', 'AUTHENTICATION_ERROR', 'INVALID_DATA_APP_API_KEY', 'WORKSPACE_ID_ERROR'],
  ...['INSUFFICIENT_PERMISSIONS', 'INVALID_REQUEST_BODY', 'INVALID_ACCESS_SETTINGS', 'INVALID_DATAMART'],
  ...['DATAMART_TABLE_NOT_FOUND', 'INTERNAL_SERVER_ERROR'],
]);

describe('what the source raises', () => {
  const codes = new Set(SOURCES.flatMap(codesRaised));
  const rules = new Set(SOURCES.flatMap(rulesRaised));

  it.each([...codes])('the code %s is explained', (code) => expect(codeNamed(PUT_TOGETHER[code] ?? code)).toBeDefined());
  it.each([...rules])('the rule %s is explained', (rule) => expect(FINDING_RULES).toHaveProperty([PUT_TOGETHER[rule] ?? rule]));

  it('is all that is explained', () => {
    const raised = (name: string): boolean => SOURCES.some((text) => text.includes(`'${name}'`));
    expect(Object.keys(PROBLEM_CODES).filter((code) => !codes.has(code) && !ELSEWHERE.has(code))).toEqual([]);
    expect([...ELSEWHERE].filter((code) => code !== 'HTTP_STATUS' && !raised(code))).toEqual([]);
    const named = Object.keys(FINDING_RULES).filter((rule) => !/^consent-|:ID$/.test(rule));
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it.each([
    ["const a = { code: 'SOME_NEW_CODE', message };", ['SOME_NEW_CODE'], []],
    ["const a = { ...problem, code: bad ? 'ONE_CODE' : 'TWO_CODE' };", ['ONE_CODE', 'TWO_CODE'], []],
    ['const a = { code: (status) => `NEW_$' + '{status}` };', ['NEW_*'], []],
    ["const a = [{ rule: 'new-rule', severity: 'block' }];", [], ['new-rule']],
    ["const a = found('new-rule', `words`);", [], ['new-rule']],
    ['const a = { rule: `new-$' + '{direction}` };', [], ['new-*']],
    ["// { code: 'IN_A_COMMENT' }\nconst a = \"{ code: 'IN_A_TEXT' }\";", [], []],
  ])('would be seen in %s', (text, codesThere, rulesThere) => {
    expect([codesRaised(text), rulesRaised(text)]).toEqual([codesThere, rulesThere]);
  });
});

describe('each code', () => {
  it('stands once, whatever its case, and has an address of its own', () => {
    const names = EXPLAINED_NAMES.map((name) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const pages = CODES.map(pageOf);
    expect(pages.filter((page, i) => pages.indexOf(page) !== i)).toEqual([]);
  });

  it('is explained in sentences, and says another thing to do than what it means', () => {
    const isSentence = (text: string): boolean => /^[A-Z].*\.$/.test(text);
    expect(CODES.filter(({ means, next }) => !isSentence(means) || !isSentence(next) || means === next)).toEqual([]);
  });

  it.each([
    ['http_503', 'HTTP_STATUS'],
    ['RULE:partners-see-no-raw-rows', 'rule:ID'],
    ['Consent_Missing', 'CONSENT_MISSING'],
    ['http_5030', undefined],
    ['rule', undefined],
    ['', undefined],
  ])('%s is %s', (word, name) => expect(codeNamed(word)?.name).toBe(name));
});

describe('samples', () => {
  /** The fixed parts of every text of the source, in their order. */
  const texts = [...new Set(SOURCES.flatMap(syntaxOf).flatMap((node) => (/Literal$/.test(node.type) ? textsIn(node) : [])))].map(
    (text) => text.split('*'),
  );
  /** A text with little of its own would fit anything. */
  const isTelling = (parts: readonly string[], sample: string): boolean =>
    parts.some((part) => part.length >= 8 && part.includes(' ')) && parts.join('').length >= Math.min(24, sample.length * 0.2);
  const isSaid = (sample: string): boolean => texts.some((parts) => isTelling(parts, sample) && standInOrder(parts, sample));

  const samples = { ...ERROR_SAMPLES, ...ISSUE_SAMPLES, ...PROBLEM_SAMPLES, ...FINDING_SAMPLES };
  it('are what the source can say', () => expect(Object.entries(samples).filter(([, sample]) => !isSaid(sample))).toEqual([]));

  it('of events are events of that type', () => {
    const events = Object.entries(EVENT_SAMPLES).map(([type, sample]) => ({ type, told: JSON.parse(sample).type }));
    expect(events.filter(({ type, told }) => type !== told)).toEqual([]);
  });

  it('are seen through where nobody says so', () => {
    expect(isSaid('the moon is made of cheese')).toBe(false);
    expect(isSaid('the plan changed isAllowAiPilot, and "finance-*" protects this embed')).toBe(false);
  });
});

function standInOrder(parts: readonly string[], text: string): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
