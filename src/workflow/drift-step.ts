// `drift` in a workflow: what moved outside, as one issue for each environment, opened, brought up to date and closed.

import { type DriftSeen, findDrift } from '../commands/drift.ts';
import { EmbedSyncError } from '../errors.ts';
import { closeIssues, type IssueKind, type IssueLabel, putIssue } from '../github/issues.ts';
import type { Annotation } from '../render/annotations.ts';
import { parseDriftIssue, renderDriftIssue } from '../render/drift-issue.ts';
import { driftOutputs } from './outputs.ts';
import { type Host, type StepContext, type StepEnd, warning } from './step.ts';

const LABEL: IssueLabel = {
  name: 'embed-sync drift',
  color: 'd93f0b',
  description: 'Access settings that somebody changed outside of the manifest',
};

const SETTLED = 'What is live is again what was applied, so this is closed. It is opened anew when something moves.';

export async function driftStep({ command, host }: StepContext): Promise<StepEnd> {
  const { report, view } = await findDrift(command);
  const outputs = driftOutputs(view.drift);
  if (host === undefined || host.runner.event.kind === 'pull-request') return { report, annotations: [], outputs };
  return { report, annotations: await keepIssue(view, host), outputs };
}

/** An issue that cannot be written is no reason to fail: the job itself fails where something moved. */
async function keepIssue(view: DriftSeen, { github }: Host): Promise<readonly Annotation[]> {
  const { title, body, marker } = renderDriftIssue(view);
  const kind: IssueKind = {
    label: LABEL,
    isMarked: (text) => {
      const known = parseDriftIssue(text);
      return known?.environment === marker.environment && known.target === marker.target;
    },
  };
  const loud: readonly Annotation[] =
    marker.state === 'opened'
      ? [{ level: 'error', title: 'embed-sync: access was opened outside', message: 'The summary and the issue say where.' }]
      : [];
  try {
    const put =
      marker.state === 'none' ? await closeIssues(github, kind, SETTLED) : await putIssue(github, { ...kind, title, body });
    return put.kind === 'denied' ? [...loud, warning(UNKEPT, put.problem.hint)] : loud;
  } catch (error) {
    if (!(error instanceof EmbedSyncError)) throw error;
    return [...loud, warning(`${UNKEPT}: ${error.message}`, error.hint)];
  }
}

const UNKEPT = 'the issue about drift could not be kept';
