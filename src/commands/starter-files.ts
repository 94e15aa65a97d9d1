// What is known of a repository in, the texts that init puts beside its manifest out: the policy, the workflows as the examples
// show them, and the line that keeps a local history out of commits. No secret is among what comes in, so none can come out.

import { POLICY, WORKFLOWS } from '../generated/starter.ts';
import type { HistoryLocation } from '../history/location.ts';
import { POLICY_FILE } from '../policy.ts';
import type { NewFile } from './write-new.ts';

/** Where the workflows of a repository lie. */
const WORKFLOW_FOLDER = '.github/workflows';

export interface Surroundings {
  /** Where it is not the usual one, and not on this very machine. */
  readonly baseUrl?: string;
  readonly history: HistoryLocation;
}

export const policyFile: NewFile = { path: POLICY_FILE, text: POLICY };

export const workflowFiles = (around: Surroundings): readonly NewFile[] =>
  Object.entries(WORKFLOWS).map(([name, text]) => ({ path: `${WORKFLOW_FOLDER}/${name}`, text: adapted(text, around) }));

/** The examples are for a manifest with environments, and for the usual API and branch. A manifest that was imported has none. */
function adapted(workflow: string, { baseUrl, history }: Surroundings): string {
  const inputs = [
    ...(baseUrl === undefined ? [] : [`base-url: ${baseUrl}`]),
    ...(history.kind === 'git' && history.branch !== USUAL_BRANCH ? [`history: "git:${history.branch}"`] : []),
  ];
  return workflow
    .replaceAll(/^ {10}environment: .*\n/gm, '')
    .replaceAll(
      /^( {10})command: .*\n/gm,
      (line, indent: string) => line + inputs.map((input) => `${indent}${input}\n`).join(''),
    );
}

/** What the action does where a workflow says nothing. */
const USUAL_BRANCH = 'embed-sync-history';

/** For `.gitignore`; undefined where the history is in a branch, or outside this folder. */
export function ignoredPattern(history: HistoryLocation): string | undefined {
  if (history.kind === 'git') return undefined;
  const path = history.path.replace(/^\.\//, '');
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(path) || path.split('/').includes('..')) return undefined;
  const folder = path.split('/').slice(0, -1).join('/');
  return folder === '' ? `/${path}*` : `/${folder}/`;
}

/** Undefined where `text` has that line already. */
export function withLine(text: string, line: string): string | undefined {
  const lines = text.split(/\r?\n/);
  const bare = line.replaceAll(/^\/|\/$/g, '');
  if (lines.some((one) => one.trim().replaceAll(/^\/|\/$/g, '') === bare)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}
