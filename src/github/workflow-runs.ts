// The file of a workflow in, when its schedule last ran out.
// Schedules stop without a word after 60 days without activity in the repository: only their absence tells.

import type { Denied, GitHubReader } from './capability.ts';

export type LastRun =
  | {
      readonly kind: 'ran';
      /** An instant in ISO 8601. */
      readonly at: string;
      /** Such as `success` or `failure`; absent while it runs. */
      readonly conclusion?: string;
      readonly runId: number;
    }
  | { readonly kind: 'never' }
  /** There is no such workflow, or this token may not see it. */
  | { readonly kind: 'no-workflow' }
  | Denied;

/** `file` is a name in `.github/workflows`, such as `drift.yml`. Throws EmbedSyncError. */
export async function lastScheduledRun(github: GitHubReader, file: string): Promise<LastRun> {
  const query = { event: 'schedule', per_page: 1 };
  const runs = await github.read({ path: ['actions', 'workflows', file, 'runs'], query, needs: 'actions: read' });
  if (runs.kind === 'denied') return runs;
  if (runs.kind === 'missing') return { kind: 'no-workflow' };
  const [run] = runs.value.each('workflow_runs');
  if (run === undefined) return { kind: 'never' };
  const conclusion = run.raw('conclusion') === undefined ? undefined : run.word('conclusion');
  return { kind: 'ran', at: run.instant('created_at'), runId: run.count('id'), ...(conclusion !== undefined && { conclusion }) };
}
