// Manifest files and a policy in, everything that is wrong with them out. Offline: no token, no request.

import { EmbedSyncError, EXIT, hasErrors, type Issue } from '../errors.ts';
import { checkManifest, loadPolicy } from '../load.ts';
import { renderIssues } from '../render/issues-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { CommandContext, Report } from './command.ts';

export async function runValidate({ options, runtime }: CommandContext): Promise<Report> {
  const issues = [
    ...(await issuesOf(() => checkManifest(options.file, options.env, runtime, options.at ?? runtime.now()))),
    ...(await issuesOf(async () => {
      await loadPolicy(options.policy, runtime.cwd);
      return [];
    })),
  ];
  return {
    exitCode: hasErrors(issues) ? EXIT.invalid : EXIT.done,
    issues,
    json: () => ({ formatVersion: FORMAT_VERSION, issues: issues.map(({ frame: _, ...issue }) => issue) }),
    text: (look) => renderIssues(issues, look),
  };
}

async function issuesOf(check: () => Promise<readonly Issue[]>): Promise<readonly Issue[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof EmbedSyncError && (error.code === 'MANIFEST_INVALID' || error.code === 'POLICY_INVALID'))
      return error.issues;
    throw error;
  }
}
