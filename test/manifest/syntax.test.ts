// What a text must be before anybody asks what it says: YAML that means what it shows, within limits.
// holds: Y1 Y2 Y3 Y7 Y9

import { describe, expect, it } from 'vitest';
import { readSyntax } from '../../src/manifest/syntax.ts';
import { brief, briefs, HEAD, issuesOf, manifestOf } from './parsing.ts';

describe('YAML that would mean something else than it shows is refused', () => {
  it.each([
    ['a directive', `%YAML 1.1\n---\n${HEAD}`, 'DIRECTIVE_USED 1:1'],
    ['a tag directive', `%TAG ! tag:x,2000:\n---\n${HEAD}`, 'DIRECTIVE_USED 1:1'],
    ['an anchor', `${HEAD}tiers: &a {}\n`, 'ANCHOR_USED 3:8'],
    ['an alias', `${HEAD}tiers: *a\n`, 'ALIAS_USED 3:8'],
    ['an unquoted star', `${HEAD}groups:\n  - { name: g, match: { name: * } }\n`, 'ALIAS_USED 4:31'],
    ['a merge key', `${HEAD}tiers:\n  a: { <<: {} }\n`, 'MERGE_KEY_USED 4:8'],
    ['a tag', `${HEAD}tiers: !!map {}\n`, 'TAG_USED 3:8'],
    ['a string tag', `version: 1\ndataApp: !!str x\n`, 'TAG_USED 2:10'],
    ['a local tag', `version: 1\ndataApp: !x y\n`, 'TAG_USED 2:10'],
    ['a second document', `${HEAD}---\n${HEAD}`, 'SEVERAL_DOCUMENTS 3:1'],
    ['an explicit key', `${HEAD}? tiers\n: {}\n`, 'COMPLEX_KEY 3:1'],
    ['a list as a key', `${HEAD}tiers: { [a]: {} }\n`, 'COMPLEX_KEY 3:10'],
    ['a key twice', `${HEAD}tiers:\n  a: {}\n  a: {}\n`, 'DUPLICATE_KEY 5:3'],
    ['a key twice, quoted', `${HEAD}tiers:\n  a: {}\n  "a": {}\n`, 'DUPLICATE_KEY 5:3'],
    ['a number as a key twice', `${HEAD}tiers:\n  1: {}\n  "1": {}\n`, 'DUPLICATE_KEY 5:3'],
    ['a key twice in JSON', `{ "version": 1, "dataApp": "a", "dataApp": "b" }`, 'DUPLICATE_KEY 1:33'],
    ['a tab as indentation', `${HEAD}tiers:\n\ta: {}\n`, 'TAB_INDENT 4:1'],
    ['a tab after spaces', `${HEAD}tiers:\n  \ta: {}\n`, 'TAB_INDENT 4:3'],
    ['an unclosed quote', `${HEAD}tiers: { a: "x }\n`, 'YAML_SYNTAX 4:1'],
    ['an at sign without quotes', `${HEAD}embeds:\n  e: { owner: @x }\n`, 'YAML_SYNTAX 4:15'],
    ['two colons on a line', `version: 1\ndataApp: a: b\n`, 'YAML_SYNTAX 2:10'],
    ['an empty file', '', 'FILE_EMPTY 1:1'],
    ['only comments', '# nothing\n', 'FILE_EMPTY 1:1'],
    ['only a document mark', '---\n', 'FILE_EMPTY 1:1'],
  ])('%s', (_, text, expected) => expect(briefs(text)).toEqual([expected]));

  it('reports several of them at once', () => {
    expect(briefs(`${HEAD}tiers: &a {}\nembeds: *a\n`)).toEqual(['ANCHOR_USED 3:8', 'ALIAS_USED 4:9']);
  });

  it('says where the first of two equal keys stands', () => {
    expect(issuesOf(`${HEAD}tiers:\n  a: {}\n  a: {}\n`)[0]?.message).toContain('first in embeds.yaml:4');
  });
});

describe('text that does not show what it holds is refused', () => {
  it.each([
    ['NUL', '\0'],
    ['escape', '\u001b'],
    ['delete', '\u007f'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['a lone carriage return', '\r'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['half a pair', '\ud800'],
    ['a byte order mark inside', '\ufeff'],
  ])('%s in a comment', (_, character) => {
    expect(briefs(`${HEAD}# a${character}b\n`)).toEqual(['CONTROL_CHARACTER 3:4']);
    expect(issuesOf(`${HEAD}# a${character}b\n`)[0]?.frame).not.toContain(character);
  });

  it.each(['\\u0000', '\\n', '\\t', '\\u202e', '\\ud800', '\\x1b'])('%s as an escape in a value or a key', (written) => {
    expect(briefs(`version: 1\ndataApp: "a${written}"\n`)).toEqual(['CONTROL_CHARACTER 2:10']);
    expect(briefs(`${HEAD}tiers: { "a${written}": {} }\n`)).toEqual(['CONTROL_CHARACTER 3:10']);
  });

  it('a block text with a line break in it', () => {
    expect(briefs('version: 1\ndataApp: |\n  a\n')).toEqual(['CONTROL_CHARACTER 2:10']);
    expect(manifestOf('version: 1\ndataApp: >-\n  a\n  b\n').dataApp).toBe('a b');
  });
});

describe('these are accepted', () => {
  it.each([
    ['a byte order mark first', `\ufeff${HEAD}`],
    ['CRLF', HEAD.replaceAll('\n', '\r\n')],
    ['no final line end', HEAD.trimEnd()],
    ['document marks', `---\n${HEAD}...\n`],
    ['blank lines with tabs', `${HEAD}\t\n \t\n`],
    ['emoji in a comment', `${HEAD}# 👩‍💻 ok\n`],
    ['a value that starts like a directive, in a block', `version: 1\ndataApp: >-\n  %YAML !x &y *z ? q\n`],
  ])('%s', (_, text) => expect(issuesOf(text)).toEqual([]));

  it('JSON, with tabs and surrogate pairs', () => {
    const text =
      '{\n\t"version": 1,\n\t"dataApp": "\\ud83d\\ude00",\n\t"embeds": { "e": { "accessSettings": { "isAllowAiPilot": true } } }\n}';
    expect(issuesOf({ 'embeds.json': text })).toEqual([]);
    expect(manifestOf({ 'embeds.json': text }).dataApp).toBe('😀');
  });
});

describe('issues', () => {
  it('come by file, line and column, whatever finds them', () => {
    const files = {
      'b.yaml': 'version: 2\ntiers: { a: { isAllowAiPilot: no, extends: z }, b: { x: 1 } }\n',
      'a.yaml': 'version: 1\ndataApp: 5\nembeds: { e: { tier: q }, f: }\n',
    };
    expect(briefs(files)).toEqual([
      'VERSION_UNSUPPORTED b.yaml:1:10',
      'FLAG_NOT_BOOLEAN b.yaml:2:31',
      'UNKNOWN_TIER b.yaml:2:44',
      'UNKNOWN_KEY b.yaml:2:54',
      'WRONG_TYPE a.yaml:2:10',
      'UNKNOWN_TIER a.yaml:3:22',
      'VALUE_EMPTY a.yaml:3:27',
    ]);
  });

  it('are at most five hundred, and one that says so', () => {
    const issues = issuesOf(`${HEAD}tiers:\n  a:\n${Array.from({ length: 2000 }, (_, i) => `    k${i}: 1\n`).join('')}`);
    expect(issues).toHaveLength(501);
    expect(issues.at(-1)).toMatchObject({ severity: 'error', code: 'TOO_MANY_ISSUES' });
    expect(issues.map(brief)).toContain('UNKNOWN_KEY 504:5');
  });

  it.each([
    [
      'two lines before and a caret',
      `${HEAD}tiers:\n  a: { extends: b }\n`,
      ['2 | dataApp: Portal', '3 | tiers:', '4 |   a: { extends: b }', '  |                 ^'],
    ],
    [
      'line numbers of different length',
      `${HEAD}#\n#\n#\n#\n#\n#\n#\ntiers: 5\n`,
      [' 8 | #', ' 9 | #', '10 | tiers: 5', '   |        ^'],
    ],
    ['the first line', 'version: 2\ndataApp: a\n', ['1 | version: 2', '  |          ^']],
  ])('have a frame with %s', (_, text, lines) => expect(issuesOf(text)[0]?.frame?.split('\n')).toEqual(lines));

  it('have a frame that is cut around the caret in a long line', () => {
    const [issue] = issuesOf(`${HEAD}tiers: { ${'a'.repeat(200)}: { isAllowAiPilot: maybe } }\n`);
    const [line = '', caret = ''] = issue?.frame?.split('\n').slice(-2) ?? [];
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^maybe/);
  });

  it('have a frame that shows what is invisible, with the caret still in place', () => {
    const [issue] = issuesOf({ 'embeds.json': '{ "version": 1,\t"\\u202e": 1, "x\u202e": 2 }' });
    const [line = '', caret = ''] = issue?.frame?.split('\n').slice(-2) ?? [];
    expect(line.slice(caret.indexOf('^'))).toMatch(/^\\u\{202e\}/);
  });
});

describe('a value is what it plainly is, and else it passes for nothing', () => {
  it.each<[string, unknown]>([
    ['true', true],
    ['false', false],
    ['0', 0],
    ['-20', -20],
    ['123456789012345', 123_456_789_012_345],
    ['text', 'text'],
    ['no', 'no'],
    ['~', null],
    ['null', null],
    ['"true"', 'true'],
    ["'7'", '7'],
    ['True', Number.NaN],
    ['1.5', Number.NaN],
    ['0x1f', Number.NaN],
    ['+1', Number.NaN],
    ['1234567890123456', Number.NaN],
    ['.inf', Number.NaN],
  ])('%s', (written, value) => {
    const { root, issues } = readSyntax({ path: 'embeds.yaml', text: `a: ${written}\n` });
    expect(issues).toEqual([]);
    expect(root?.kind === 'map' && root.entries.get('a')?.value).toMatchObject({ kind: 'scalar', value, start: 3 });
  });
});
