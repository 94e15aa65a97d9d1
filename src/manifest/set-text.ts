// The text of a manifest file and values at paths in, the text that says those values out. The one thing not to break: every
// byte stays but those of a value that is replaced; what is new is put after what is there, in the file's own style.

import { isCollection, isMap, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';
import { isTenancyRows } from '../settings.ts';
import type { SettingValue, TenancyRow } from '../types.ts';
import { columnOf, endOf, gapAfter, isBlock, lineEnd, rangeOf } from './block-map.ts';
import { composeYaml } from './compose.ts';
import { BLANK, type Line, linesText, rowText, settingLine } from './entry-text.ts';
import { yamlScalar } from './scalar.ts';
import { type LinedSource, placeAt, type SourceFile, withLines } from './source.ts';

/** What is to stand below a key: a value, or keys of which those that are missing are added. */
export type Branch = ReadonlyMap<string, Twig>;
type Twig = Branch | SettingValue;

const isBranch = (twig: Twig): twig is Branch => twig instanceof Map;

/** `source` can be read, and what `branch` leads through are mappings. */
export function setText(source: SourceFile, branch: Branch): string {
  const lined = withLines(source);
  const root: unknown = composeYaml(lined).document?.contents;
  // A file in braces throughout is JSON, or may be taken for it.
  const spell = isBlock(root) ? yamlScalar : (text: string): string => JSON.stringify(text);
  const edits = isMap(root) ? editsIn(root, branch, { lined, spell, depth: 0, outer: 0, step: stepIn(lined, root) }) : [];
  return edited(source.text, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a line has to be ended first. */
  readonly midLine?: boolean;
}

interface Walk {
  readonly lined: LinedSource;
  readonly spell: (text: string) => string;
  /** How many keys lead here. */
  readonly depth: number;
  /** The column of the mapping around, from 0. */
  readonly outer: number;
  /** Columns for each level. */
  readonly step: number;
}

/** Those further in come first: what is added there at the same place belongs before. */
function editsIn(map: YAMLMap, branch: Branch, walk: Walk): readonly Edit[] {
  const inside = isBlock(map) ? within(map, walk) : walk;
  const there = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  const known = [...branch].flatMap(([key, twig]) => {
    const pair = there.get(key);
    return pair === undefined ? [] : editsAt(pair, twig, inside);
  });
  const missing = [...branch].filter(([key]) => !there.has(key));
  if (missing.length === 0) return known;
  return [...known, isBlock(map) ? addedLines(map, missing, inside) : addedItems(map, missing, inside)];
}

function within(map: YAMLMap, walk: Walk): Walk {
  const column = columnOf(walk.lined, map);
  const step = walk.depth > 0 ? column - walk.outer : walk.step;
  return { ...walk, outer: column, step: step > 0 ? step : walk.step };
}

/** From `embeds` to its entries, or to whatever stands deeper first. */
function stepIn(lined: LinedSource, root: YAMLMap): number {
  if (!isBlock(root)) return 2;
  const inner = root.items.map(({ value }) => value).find(isBlock);
  return inner === undefined ? 2 : columnOf(lined, inner) - columnOf(lined, root);
}

function editsAt({ value }: Pair, twig: Twig, walk: Walk): readonly Edit[] {
  if (isBranch(twig)) return isMap(value) ? editsIn(value, twig, { ...walk, depth: walk.depth + 1 }) : [];
  const [start, end] = [rangeOf(value)[0], endOf(value)];
  const old = walk.lined.source.text.slice(start, end);
  // The value of a folded text ends with its line.
  const trail = old.endsWith('\n') ? lineEnd(old) : '';
  return [{ start, end, text: replacing(value, twig, walk) + trail }];
}

function replacing(old: unknown, value: SettingValue, { lined, spell }: Walk): string {
  if (isTenancyRows(value) && isCollection(old) && old.flow !== true) {
    const { column } = placeAt(lined, rangeOf(old)[0]);
    return value.map(rowText).join(lineEnd(lined.source.text) + ' '.repeat(column - 1));
  }
  return typeof value === 'string' && isScalar(old) ? likeBefore(old.type, value, spell) : flowText(value, spell);
}

/** In the quotes that were there, where they do. */
function likeBefore(type: unknown, text: string, spell: (text: string) => string): string {
  if (type === 'QUOTE_DOUBLE' && !/["\\]/.test(text)) return `"${text}"`;
  return type === 'QUOTE_SINGLE' ? `'${text.replaceAll("'", "''")}'` : spell(text);
}

// ── What is new ─────────────────────────────────────────────────────────────────────────────────────────────────

type Item = readonly [key: string, twig: Twig];

/** Entries of `embeds`, and `embeds` itself, have an empty line before them. */
function addedLines(map: YAMLMap, items: readonly Item[], { lined, depth, outer, step }: Walk): Edit {
  const { offset, midLine, eol } = gapAfter(lined, map);
  const lines = items.flatMap((item) => [...(depth < 2 ? [BLANK] : []), ...itemLines(0, item)]);
  return { start: offset, end: offset, midLine, text: linesText(lines, { base: outer, step, eol }) };
}

function itemLines(level: number, [key, twig]: Item): readonly Line[] {
  if (!isBranch(twig)) return settingLine(level, yamlScalar(key), twig);
  return [{ level, text: `${yamlScalar(key)}:` }, ...[...twig].flatMap((item) => itemLines(level + 1, item))];
}

function addedItems(map: YAMLMap, items: readonly Item[], { lined, spell }: Walk): Edit {
  const { text } = lined.source;
  const all = items.map((item) => itemText(item, spell));
  const last: unknown = map.items.at(-1);
  if (!isPair(last)) {
    const start = rangeOf(map)[0] + 1;
    return { start, end: start, text: ` ${all.join(', ')} ` };
  }
  const start = endOf(last.value);
  const lineStart = text.lastIndexOf('\n', rangeOf(last.key)[0]) + 1;
  const before = text.slice(lineStart, rangeOf(last.key)[0]);
  const between = lineStart > rangeOf(map)[0] && before.trim() === '' ? `,${lineEnd(text)}${before}` : ', ';
  return { start, end: start, text: all.map((item) => between + item).join('') };
}

const itemText = ([key, twig]: Item, spell: (text: string) => string): string => `${spell(key)}: ${flowText(twig, spell)}`;

function flowText(twig: Twig, spell: (text: string) => string): string {
  if (isBranch(twig)) return `{ ${[...twig].map((item) => itemText(item, spell)).join(', ')} }`;
  if (isTenancyRows(twig)) return `[${twig.map((row) => flowRow(row, spell)).join(', ')}]`;
  return typeof twig === 'string' ? spell(twig) : String(twig);
}

const flowRow = ({ name, clientColumn }: TenancyRow, spell: (text: string) => string): string =>
  `{ ${spell('name')}: ${spell(name)}, ${spell('clientColumn')}: ${spell(clientColumn)} }`;

// ── Putting it in ───────────────────────────────────────────────────────────────────────────────────────────────

/** Edits at one place stay in their order; they never overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  let ended = -1;
  for (const { start, end, text: put, midLine } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), midLine === true && ended !== start ? lineEnd(text) : '', put);
    if (midLine === true) ended = start;
    done = end;
  }
  return parts.join('') + text.slice(done);
}
