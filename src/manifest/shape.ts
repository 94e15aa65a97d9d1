// A tree in, one issue for each of its nodes that the schema refuses out. What is right is decided by the schema alone;
// here its complaints get a place and words.

import type { ErrorObject } from 'ajv';
import type { Issue } from '../errors.ts';
import { validateManifest } from '../generated/validators.js';
import { errorAt, MAX_ISSUES } from './issues.ts';
import { type LinedSource, placeAt } from './source.ts';
import { locate, type Node, plainData, pointerSegments } from './tree.ts';
import * as wording from './wording.ts';

/** Empty where the tree has the shape of a manifest. */
export function shapeIssues(lined: LinedSource, root: Node): readonly Issue[] {
  if (validateManifest(plainData(root))) return [];
  return oneForEachNode(validateManifest.errors ?? []).map((error) => shapeIssue(error, lined, root));
}

/** The first complaint about a node is the most basic one: a wrong type comes before a value out of bounds. */
function oneForEachNode(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const first = new Map<string, ErrorObject>();
  for (const error of errors) {
    const key = JSON.stringify([error.instancePath, ...keysNamed(error)]);
    if (!first.has(key)) first.set(key, error);
    if (first.size > MAX_ISSUES) break;
  }
  return [...first.values()];
}

/** The key below `instancePath` that a complaint is about. */
const keysNamed = ({ params, propertyName }: ErrorObject): readonly unknown[] =>
  [propertyName, params.propertyName, params.additionalProperty, params.missingProperty]
    .filter((name) => name !== undefined)
    .slice(0, 1);

function shapeIssue(error: ErrorObject, lined: LinedSource, root: Node): Issue {
  const path = pointerSegments(error.instancePath);
  const { node, keyStart } = locate(root, error.instancePath) ?? { node: root };
  const [key] = keysNamed(error);
  const child = typeof key === 'string' && node.kind === 'map' ? node.entries.get(key) : undefined;
  const unwritten = node.kind === 'scalar' && node.written === '' && node.plain;
  const offset = child?.keyStart ?? (error.keyword === 'required' || unwritten ? keyStart : undefined) ?? node.start;
  return errorAt(placeAt(lined, offset), ...worded(error, { path, node }, typeof key === 'string' ? key : undefined));
}

function worded(error: ErrorObject, subject: wording.Subject, key: string | undefined): wording.Worded {
  const { keyword, params } = error;
  const { path, node } = subject;
  if (key !== undefined) {
    if (keyword === 'additionalProperties') return wording.unknownKey(path, key);
    if (keyword === 'required') return wording.missingKey(path, key);
    return keyword === 'not' ? wording.reservedName(key) : wording.unfitName(key, path);
  }
  const setting = wording.settingAt(path);
  if (setting?.kind === 'flag') return wording.notAFlag(subject);
  if (path.length === 1 && path[0] === 'version') return wording.unsupportedVersion(subject);
  if (node.kind === 'scalar' && node.value === null) return wording.emptyValue(subject);
  if (setting?.kind === 'choice') return wording.notAChoice(subject, setting.values);
  const text = node.kind === 'scalar' ? String(node.value) : '';
  switch (keyword) {
    case 'minItems':
      return wording.emptyTenancy();
    case 'minProperties':
      return wording.emptyMap(subject);
    case 'not':
      return wording.reservedName(text);
    case 'maxLength':
      return wording.longText(subject, Number(params.limit));
    case 'minLength':
    case 'pattern':
      return text.trim() === '' ? wording.blankText(subject) : wording.unfitName(text, path);
    default:
      return wording.wrongType(subject, [params.type].flat().map(String));
  }
}
