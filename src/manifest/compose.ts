// A text in, a YAML document of the `yaml` package or the reasons against it out. Refused while it is read, before any
// tree is built: nesting, and everything that makes YAML mean something else than it says (anchors, tags, directives).

import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { IssueCode } from '../codes/issues.ts';
import type { Issue } from '../errors.ts';
import { errorAt, type Wording } from './issues.ts';
import { LIMITS } from './limits.ts';
import { type LinedSource, placeAt } from './source.ts';
import { escapeUnseen } from './visible.ts';

/** A line inside the file could otherwise switch to YAML 1.1, where `no` is false. Keys are compared by the caller, in linear time. */
const OPTIONS = { version: '1.2', schema: 'core', merge: false, stringKeys: true, uniqueKeys: false } as const;

interface Composed {
  readonly document?: Document.Parsed;
  readonly issues: readonly Issue[];
}

export function composeYaml(lined: LinedSource): Composed {
  const { tokens, issues } = readTokens(lined);
  if (issues.length > 0) return { issues };
  try {
    const [document] = [...new Composer(OPTIONS).compose(tokens, true, lined.source.text.length)];
    const faults = document === undefined ? [] : [...document.errors, ...document.warnings];
    if (document === undefined || faults.length > 0)
      return { issues: oneForEachLine(faults.map((fault) => syntaxIssue(lined, fault))) };
    return { document, issues: [] };
  } catch {
    // The parser should not throw; if it does, its message was written for somebody else.
    return {
      issues: [
        errorAt(placeAt(lined, 0), 'YAML_SYNTAX', {
          message: `${lined.source.path} cannot be read as YAML.`,
          hint: 'Look for brackets and quotes that are not closed.',
        }),
      ],
    };
  }
}

// ── Tokens ──────────────────────────────────────────────────────────────────────────────────────────────────────

const REFUSED: Readonly<Partial<Record<string, readonly [IssueCode, Wording]>>> = {
  anchor: [
    'ANCHOR_USED',
    { message: 'An anchor (&) stands here.', hint: 'Put what is shared into a tier; put text that starts with & in quotes.' },
  ],
  alias: [
    'ALIAS_USED',
    { message: 'An alias (*) stands here.', hint: 'Put what is shared into a tier; put a pattern that starts with * in quotes.' },
  ],
  tag: ['TAG_USED', { message: 'A tag (!) stands here.', hint: 'Leave it out; put text that starts with ! in quotes.' }],
  'explicit-key-ind': ['COMPLEX_KEY', { message: 'A key is written with a question mark.', hint: 'Write it as key: value.' }],
};

function readTokens(lined: LinedSource): { readonly tokens: readonly CST.Token[]; readonly issues: readonly Issue[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const issues: Issue[] = [];
  for (const lexeme of new Lexer().lex(lined.source.text)) {
    const refused = REFUSED[CST.tokenType(lexeme) ?? ''];
    if (refused !== undefined) issues.push(errorAt(placeAt(lined, parser.offset), ...refused));
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tooDeep(parser)) return { tokens, issues: [...issues, nestedTooDeeply(lined, parser.offset)] };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, issues: [...issues, ...streamIssues(lined, tokens)] };
}

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

const tooDeep = ({ stack }: Parser): boolean =>
  stack.length > LIMITS.levels && stack.filter(({ type }) => COLLECTIONS.has(type)).length > LIMITS.levels;

const nestedTooDeeply = (lined: LinedSource, offset: number): Issue =>
  errorAt(placeAt(lined, offset), 'NESTED_TOO_DEEPLY', {
    message: `Lists and mappings are nested more than ${LIMITS.levels} levels deep here.`,
    hint: 'Look for a bracket that is not closed.',
  });

function streamIssues(lined: LinedSource, tokens: readonly CST.Token[]): readonly Issue[] {
  const at = ({ offset }: { readonly offset: number }) => placeAt(lined, offset);
  const directives = tokens.filter((token) => token.type === 'directive');
  const [, second] = tokens.filter((token) => token.type === 'document');
  return [
    ...directives.map((token) =>
      errorAt(at(token), 'DIRECTIVE_USED', { message: 'A directive (%) stands here.', hint: 'Leave it out.' }),
    ),
    ...(second === undefined
      ? []
      : [
          errorAt(at(second), 'SEVERAL_DOCUMENTS', {
            message: 'A second document starts here.',
            hint: 'Put it into a file of its own; --file takes several.',
          }),
        ]),
  ];
}

// ── Faults ──────────────────────────────────────────────────────────────────────────────────────────────────────

const HINTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds a colon and a space in quotes, or start the inner mapping on a line of its own.',
  BAD_INDENT: 'Keys of one mapping start at the same column; brackets are closed where they were opened.',
  MULTILINE_IMPLICIT_KEY: 'Look for a missing colon.',
  MISSING_CHAR: 'Look for a missing quote, comma, colon or bracket.',
  BAD_DQ_ESCAPE: 'Use single quotes for text that holds a backslash.',
};

function syntaxIssue(lined: LinedSource, { code, message, pos }: YAMLError): Issue {
  const place = placeAt(lined, pos[0]);
  if (code === 'NON_STRING_KEY')
    return errorAt(place, 'COMPLEX_KEY', { message: 'A key is not plain text.', hint: 'Write it as key: value.' });
  return errorAt(place, 'YAML_SYNTAX', {
    message: `${escapeUnseen(message)}.`,
    hint: HINTS[code] ?? 'Look at this line and the one before it.',
  });
}

/** What follows a fault on its line is mostly an echo of it. */
function oneForEachLine(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<number | undefined>();
  return issues.filter(({ line }) => !seen.has(line) && seen.add(line));
}
