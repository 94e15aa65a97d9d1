// One manifest file in, its tree or the reasons against it out: text checks, then YAML, then one check of each key and text.
// JSON is flow YAML and takes the same way, so that a duplicate key is found in either.

import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Issue } from '../errors.ts';
import { composeYaml } from './compose.ts';
import { errorAt, type Wording } from './issues.ts';
import { textIssues } from './limits.ts';
import { type LinedSource, placeAt, placeName, type SourceFile, withLines } from './source.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from './tree.ts';
import { hasUnseen, quoted } from './visible.ts';

export interface ReadSource {
  readonly lined: LinedSource;
  /** Absent where the text could not be read at all. */
  readonly root?: Node;
  readonly issues: readonly Issue[];
}

export function readSyntax(source: SourceFile): ReadSource {
  const lined = withLines(source);
  const unfit = textIssues(lined);
  if (unfit.length > 0) return { lined, issues: unfit };
  const { document, issues } = composeYaml(lined);
  if (document === undefined) return { lined, issues };
  if (isEmpty(document.contents)) return { lined, issues: [fileEmpty(lined)] };
  const found: Issue[] = [];
  const root = nodeOf(document.contents, 0, { lined, found });
  return { lined, root, issues: found };
}

const isEmpty = (contents: unknown): boolean => contents === null || (isScalar(contents) && contents.source === '');

const fileEmpty = (lined: LinedSource): Issue =>
  errorAt(placeAt(lined, 0), 'FILE_EMPTY', {
    message: `${lined.source.path} is empty.`,
    hint: 'It starts with the line "version: 1".',
  });

// ── From the nodes of `yaml` to ours ────────────────────────────────────────────────────────────────────────────

interface Walk {
  readonly lined: LinedSource;
  /** Issues found on the way. */
  readonly found: Issue[];
}

const complain = ({ lined, found }: Walk, offset: number, issue: readonly [Parameters<typeof errorAt>[1], Wording]): void =>
  void found.push(errorAt(placeAt(lined, offset), ...issue));

/** `fallback` is the offset of what stands before, for a value that is not written at all. */
function nodeOf(value: unknown, fallback: number, walk: Walk): Node {
  if (isMap(value)) return mapOf(value.items, value.range?.[0] ?? fallback, walk);
  if (isSeq(value)) {
    const start = value.range?.[0] ?? fallback;
    return { kind: 'list', items: value.items.map((item) => nodeOf(item, start, walk)), start };
  }
  if (isScalar(value)) return scalarOf(value, fallback, walk);
  return { kind: 'scalar', value: null, written: '', plain: true, start: fallback };
}

function mapOf(pairs: readonly Pair[], start: number, walk: Walk): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? key : undefined;
    const keyStart = name?.range?.[0] ?? start;
    const text = String(name?.value ?? '');
    const first = entries.get(text);
    if (text === '<<' && name?.type === 'PLAIN') complain(walk, keyStart, MERGE_KEY);
    else if (hasUnseen(text)) complain(walk, keyStart, unseenIn(text));
    else if (first !== undefined) complain(walk, keyStart, duplicateKey(text, placeName(placeAt(walk.lined, first.keyStart))));
    else entries.set(text, { keyStart, value: nodeOf(value, keyStart, walk) });
  }
  return { kind: 'map', entries, start };
}

const MERGE_KEY = [
  'MERGE_KEY_USED',
  { message: 'A merge key (<<) stands here.', hint: 'Put what is shared into a tier.' },
] as const;

const duplicateKey = (key: string, first: string) =>
  [
    'DUPLICATE_KEY',
    { message: `${quoted(key)} stands here for the second time; first in ${first}.`, hint: 'Keep one of the two.' },
  ] as const;

const unseenIn = (text: string) =>
  [
    'CONTROL_CHARACTER',
    {
      message: `${quoted(text)} holds a line break or a character that does not show.`,
      hint: 'Write it on one line; a long text can be folded with ">-".',
    },
  ] as const;

function scalarOf(scalar: Scalar, fallback: number, walk: Walk): ScalarNode {
  const plain = scalar.type === 'PLAIN';
  const written = scalar.source ?? '';
  const empty = plain && written === '';
  const start = empty ? fallback : (scalar.range?.[0] ?? fallback);
  const value = plain ? plainValue(written, scalar.value) : String(scalar.value);
  if (typeof value === 'string' && hasUnseen(value)) complain(walk, start, unseenIn(value));
  return { kind: 'scalar', value, written, plain, start };
}

const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;

/** What is not plainly a text, `true`, `false`, nothing or an integer passes for nothing: `True` is not taken for `true`. */
function plainValue(written: string, resolved: unknown): ScalarNode['value'] {
  if (written === 'true') return true;
  if (written === 'false') return false;
  if (INTEGER.test(written)) return Number(written);
  if (resolved === null || typeof resolved === 'string') return resolved;
  return Number.NaN;
}
