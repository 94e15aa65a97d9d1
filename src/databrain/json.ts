// Foreign JSON in, measured and compared out. Pure.
// Recursion is bounded by the callers' depth limit, so that no answer can overflow the stack.

import { isObject } from '../json.ts';

/** Whether a value has objects or arrays nested deeper than `levels`. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}

/** Equal content, whatever the order of keys. Both values must be known to be shallow. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
  }
  return a === b;
}

/** A value as it may stand in a message: its JSON, cut short. */
export function showJson(value: unknown): string {
  const text = isDeeperThan(value, 4) ? '(nested)' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
