// A rollback and the manifest in; the manifest edited to want what came back, told at the end of the rollback's report. What
// was sent has been sent: nothing that goes wrong here may hide how that ended.

import { EmbedSyncError, EXIT, type ExitCode, hasErrors } from '../errors.ts';
import { type EditedManifest, editManifest, type Wish } from '../manifest/edit.ts';
import { type ResolveContext, resolveManifest } from '../manifest/resolve.ts';
import type { Manifest } from '../manifest/written.ts';
import type { Planned } from '../pipeline.ts';
import { type EditedSetting, renderEdited } from '../render/edited-text.ts';
import { codeBlock } from '../render/markdown.ts';
import { plainPalette } from '../render/palette.ts';
import { settingEntries } from '../settings.ts';
import type { ApplyResult } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { editedJson, writeEdited } from './edit-files.ts';

/** Throws where the manifest is not one for what the run changed. */
export function refuseOther(manifest: Manifest, planned: Planned, context: CommandContext): void {
  const found = resolveManifest(manifest, resolving(planned, context));
  if (hasErrors(found.issues)) {
    throw new EmbedSyncError('MANIFEST_INVALID', 'the manifest has errors; nothing was sent', { issues: found.issues });
  }
  const { dataApp } = planned.plan.target;
  if (dataApp === null || found.dataApp === dataApp) return;
  throw new EmbedSyncError('TARGET_WRONG', `the manifest is for "${found.dataApp}", and the run changed "${dataApp}"`, {
    hint: 'Nothing was sent. Name the manifest of the run with -f, or leave --write-manifest out.',
  });
}

function resolving({ plan, live }: Planned, { runtime }: CommandContext): ResolveContext {
  const { environment } = plan.target;
  return { live, now: runtime.now(), ...(environment !== null && { environment }) };
}

interface Restored {
  readonly manifest: Manifest;
  readonly planned: Planned;
  /** Absent where nothing is sent: the manifest is to want what would come back. */
  readonly result?: ApplyResult;
}

export async function withManifest(report: Report, restored: Restored, context: CommandContext): Promise<Report> {
  const edited = editManifest(restored.manifest, wishesOf(restored, context), resolving(restored.planned, context));
  const { files, error } = await write(restored.manifest, edited, context);
  const settings = settingsOf(edited, restored.planned, error);
  const show = (look: Parameters<Report['text']>[0]): string => renderEdited(settings, look);
  return {
    ...report,
    exitCode: exitOf(report, settings, error),
    json: () => ({ ...Object(report.json()), manifestEdit: editedJson(files, settings) }),
    text: (look) => `${report.text(look)}\n${show(look)}`,
    ...(report.markdown !== undefined && {
      markdown: () => `${report.markdown?.()}\n${codeBlock(show({ palette: plainPalette, width: 100 }))}`,
    }),
  };
}

/** What holds live again, or would, of what the manifest manages. */
function wishesOf({ manifest, planned, result }: Restored, context: CommandContext): readonly Wish[] {
  const { plan, desired } = planned;
  const restored = new Set(result?.outcomes.flatMap(({ embedId, status }) => (isBack(status) ? [embedId] : [])));
  const pending = result === undefined ? [] : plan.changes.map(({ embedId }) => embedId);
  const away = new Set([
    ...pending.filter((embedId) => !restored.has(embedId)),
    ...[...plan.missing, ...plan.refused].map(({ embedId }) => embedId),
  ]);
  const managed = new Map(
    resolveManifest(manifest, resolving(planned, context)).desired.map(({ embedId, settings }) => [embedId, settings]),
  );
  return desired
    .filter(({ embedId }) => !away.has(embedId))
    .flatMap(({ embedId, settings }) =>
      settingEntries(settings)
        .filter(([setting]) => managed.get(embedId)?.[setting] !== undefined)
        .map(([setting, value]) => ({ embedId, setting, value })),
    );
}

const isBack = (status: ApplyResult['outcomes'][number]['status']): boolean => status === 'verified' || status === 'accepted';

interface WriteResult {
  readonly files: readonly string[];
  readonly error?: EmbedSyncError;
}

async function write({ sources }: Manifest, edited: EditedManifest, { runtime }: CommandContext): Promise<WriteResult> {
  try {
    return { files: await writeEdited(sources, edited, runtime) };
  } catch (error) {
    if (error instanceof EmbedSyncError) return { files: [], error };
    throw error;
  }
}

function settingsOf({ written, refused }: EditedManifest, { live }: Planned, error?: EmbedSyncError): readonly EditedSetting[] {
  const names = new Map(live.map(({ embedId, name }) => [embedId, name ?? null]));
  const about = ({ embedId, setting, value }: Wish) => ({ embedId, name: names.get(embedId) ?? null, setting, value });
  return [
    ...written.map((wish) => ({ ...about(wish), ...(error === undefined ? { place: wish.place } : { reason: error.message }) })),
    ...refused.map((wish) => ({ ...about(wish), reason: wish.reason })),
  ];
}

/** How the rollback ended comes first; then whether the manifest would now go forward again. */
function exitOf({ exitCode }: Report, settings: readonly EditedSetting[], error: EmbedSyncError | undefined): ExitCode {
  if (exitCode !== EXIT.done) return exitCode;
  if (error !== undefined) return error.exitCode;
  return settings.some(({ place }) => place === undefined) ? EXIT.partial : EXIT.done;
}
