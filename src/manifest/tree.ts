// The tree that every manifest text is read into, whatever syntax it is written in: values as written, with offsets.
// Mappings are Maps and plain data has no prototype, so that a key such as `__proto__` is a key and nothing more.

export interface ScalarNode {
  readonly kind: 'scalar';
  /** NaN stands for what is neither text nor exactly `true`, `false`, `null` or an integer: it passes for nothing. */
  readonly value: string | number | boolean | null;
  /** The text in the file, without quotes. */
  readonly written: string;
  /** Without quotes, on the line of its key. */
  readonly plain: boolean;
  readonly start: number;
}

interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly start: number;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly start: number;
}

export interface MapEntry {
  /** The offset of the key. */
  readonly keyStart: number;
  readonly value: Node;
}

export type Node = ScalarNode | ListNode | MapNode;

/** What a schema validator takes. */
export function plainData(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainData);
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of node.entries) data[key] = plainData(value);
  return data;
}

/** A node and, where it is the value of a key, where that key stands. */
export interface Located {
  readonly node: Node;
  readonly keyStart?: number;
}

/** What a JSON pointer leads to. */
export function locate(root: Node, pointer: string): Located | undefined {
  let here: Located = { node: root };
  for (const segment of pointerSegments(pointer)) {
    const next = childOf(here.node, segment);
    if (next === undefined) return undefined;
    here = next;
  }
  return here;
}

export const pointerSegments = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

function childOf(node: Node, segment: string): Located | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.get(segment);
    return entry && { node: entry.value, keyStart: entry.keyStart };
  }
  const item = node.kind === 'list' ? node.items[Number(segment)] : undefined;
  return item && { node: item };
}

// ── Looking for one thing ───────────────────────────────────────────────────────────────────────────────────────

export const entryAt = (node: Node, key: string): MapEntry | undefined =>
  node.kind === 'map' ? node.entries.get(key) : undefined;

/** The items of a list; none where there is something else. */
export function itemsAt(node: Node, key: string): readonly Node[] {
  const list = entryAt(node, key)?.value;
  return list?.kind === 'list' ? list.items : [];
}

export function stringAt(node: Node, key: string): string | undefined {
  const value = entryAt(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
