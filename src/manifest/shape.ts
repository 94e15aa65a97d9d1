// A tree and its language in, one issue for each of its nodes that the schema refuses out. What is right is decided by the
// schema alone; here its complaints get a place and words.

import type { ErrorObject } from 'ajv';
import type { Issue } from '../errors.ts';
import { validateManifest } from '../generated/validate-manifest.js';
import { validatePolicy } from '../generated/validate-policy.js';
import { type Grammar, MANIFEST_GRAMMAR } from './grammar.ts';
import { errorAt, MAX_ISSUES } from './issues.ts';
import { POLICY_GRAMMAR } from './policy-grammar.ts';
import { placeAt } from './source.ts';
import type { ReadTree } from './transcribe.ts';
import { locate, plainData, pointerSegments } from './tree.ts';
import * as wording from './wording.ts';

/** A schema, and the grammar that says the same for hints. */
interface Language {
  readonly validate: { (data: unknown): boolean; errors?: readonly ErrorObject[] | null };
  readonly grammar: Grammar;
}

const MANIFEST: Language = { validate: validateManifest, grammar: MANIFEST_GRAMMAR };
const POLICY: Language = { validate: validatePolicy, grammar: POLICY_GRAMMAR };

/** Empty where the tree has the shape of a manifest. */
export const shapeIssues = (tree: ReadTree): readonly Issue[] => issuesIn(tree, MANIFEST);

/** Empty where the tree has the shape of a policy. */
export const policyShapeIssues = (tree: ReadTree): readonly Issue[] => issuesIn(tree, POLICY);

function issuesIn(tree: ReadTree, { validate, grammar }: Language): readonly Issue[] {
  if (validate(plainData(tree.root))) return [];
  return oneForEachNode(validate.errors ?? []).map((error) => shapeIssue(error, tree, grammar));
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

function shapeIssue(error: ErrorObject, { lined, root }: ReadTree, grammar: Grammar): Issue {
  const path = pointerSegments(error.instancePath);
  const { node, keyStart } = locate(root, error.instancePath) ?? { node: root };
  const subject = { path, node, grammar };
  const [key] = keysNamed(error);
  const child = typeof key === 'string' && node.kind === 'map' ? node.entries.get(key) : undefined;
  const unwritten = node.kind === 'scalar' && node.written === '' && node.plain;
  const offset = child?.keyStart ?? (error.keyword === 'required' || unwritten ? keyStart : undefined) ?? node.start;
  return errorAt(placeAt(lined, offset), ...worded(error, subject, typeof key === 'string' ? key : undefined));
}

function worded(error: ErrorObject, subject: wording.Subject, key: string | undefined): wording.Worded {
  const { keyword, params } = error;
  const { path, node } = subject;
  if (key !== undefined) {
    if (keyword === 'additionalProperties') return wording.unknownKey(subject, key);
    if (keyword === 'required') return wording.missingKey(subject, key);
    return keyword === 'not' ? wording.reservedName(key) : wording.unfitName(key, subject);
  }
  const setting = wording.settingAt(subject);
  if (setting?.kind === 'flag') return wording.notAFlag(subject);
  if (path.length === 1 && path[0] === 'version') return wording.unsupportedVersion(subject);
  if (node.kind === 'scalar' && node.value === null) return wording.emptyValue(subject);
  if (setting?.kind === 'choice') return wording.notAChoice(subject, setting.values);
  const text = node.kind === 'scalar' ? String(node.value) : '';
  switch (keyword) {
    case 'enum':
      return wording.notAChoice(subject, choicesOf(params));
    case 'minimum':
    case 'maximum':
      return wording.outOfRange(subject, keyword, Number(params.limit));
    case 'minItems':
      return setting?.kind === 'tenancy' ? wording.emptyTenancy() : wording.emptyValueOf(subject, 'item');
    case 'minProperties':
      return wording.emptyValueOf(subject, 'key');
    case 'not':
      return wording.reservedName(text);
    case 'maxLength':
      return wording.longText(subject, Number(params.limit));
    case 'minLength':
    case 'pattern':
      return text.trim() === '' ? wording.blankText(subject) : (wording.unfitForm(subject) ?? wording.unfitName(text, subject));
    default:
      return wording.wrongType(subject, [params.type].flat().map(String));
  }
}

const choicesOf = ({ allowedValues }: ErrorObject['params']): readonly string[] => [allowedValues].flat().map(String);
