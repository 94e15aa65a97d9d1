// Markdown and a few facts about it in, the Markdown with a hidden first line that tells them out; and back again. Only
// digests, commits, words of ours and encoded keys stand in that line, so that nothing in it can end the comment it is in.

import { digestOfText } from '../canonical.ts';

/** What a hidden line tells. */
export interface SealForm {
  /** What is sealed, and the version of the form, such as `plan v1`. */
  readonly kind: string;
  /** In this order; each with the form of its value, which has no space, no line end, no `>` and no group. */
  readonly facts: Readonly<Record<string, RegExp>>;
}

export type Facts = Readonly<Record<string, string>>;

export interface Opened {
  readonly facts: Facts;
  /** What follows the hidden line. */
  readonly body: string;
  /** Not as it was sealed. This shows that somebody edited it; whoever knows the form could seal anew, so it proves nothing. */
  readonly edited: boolean;
}

export const DIGEST = /sha256:[0-9a-f]{64}/;
/** An encoded key, or `-` where there is none. */
export const KEY = /-|[A-Za-z0-9_%]*/;
/** A commit, or `-` where none is known. */
export const COMMIT = /-|[0-9a-f]{40,64}/;

/** The body with its hidden line on top. Throws where a fact has not its form. */
export function seal(form: SealForm, facts: Facts, body: string): string {
  const told = Object.keys(form.facts).map((name) => `${name}=${facts[name]}`);
  const head = `<!-- embed-sync:${form.kind} ${told.join(' ')}`;
  const text = `${head} body=${digestOfSealed(head, body)} -->\n${body}`;
  if (open(form, text) === undefined) throw new Error(`a fact that the hidden line of ${form.kind} cannot hold`);
  return text;
}

/** Undefined for any text that does not begin with exactly such a line. */
export function open({ kind, facts }: SealForm, text: string): Opened | undefined {
  const [, line = '', body = ''] = /^([^\r\n]*)\r?\n(.*)$/s.exec(text) ?? [];
  const forms = Object.entries(facts).map(([name, form]) => `${name}=(${form.source})`);
  const found = new RegExp(`^(<!-- embed-sync:${kind} ${forms.join(' ')}) body=(${DIGEST.source}) -->$`).exec(line);
  if (found === null) return undefined;
  const [, head = '', ...values] = found;
  return {
    facts: Object.fromEntries(Object.keys(facts).map((name, i) => [name, values[i] ?? ''])),
    body,
    edited: digestOfSealed(head, body) !== values.at(-1),
  };
}

/** A server may write line ends in its own way and drop empty space at the end; no reader sees that. */
const digestOfSealed = (head: string, body: string): string => digestOfText(`${head}\n${body.replace(/\r\n?/g, '\n').trimEnd()}`);
