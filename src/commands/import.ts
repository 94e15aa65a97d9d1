// What is live in, a manifest out: a new one, or an existing file with the embeds that it lacks. The one thing not to break:
// nothing is written over what somebody wrote, and nothing is written that does not read back.

import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EmbedSyncError, EXIT, hasErrors, type Issue } from '../errors.ts';
import { matchesAnyGlob } from '../glob.ts';
import { loadManifest } from '../load.ts';
import { isText, type LeftOut, shownId } from '../manifest/adopt.ts';
import { dumpManifest } from '../manifest/dump.ts';
import { parseManifest } from '../manifest/parse.ts';
import { type Resolved, resolveManifest } from '../manifest/resolve.ts';
import type { SourceFile } from '../manifest/source.ts';
import { addEmbeds } from '../manifest/splice.ts';
import type { Manifest } from '../manifest/written.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { plural } from '../render/numbers.ts';
import type { LiveEmbed } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { openSession } from './connect.ts';
import { lookAtAll } from './look-at-all.ts';
import { DEFAULT_MANIFEST, type Options } from './options.ts';
import { replaceText, writeText } from './out.ts';

export async function runImport(context: CommandContext): Promise<Report> {
  const { out, into } = context.options;
  refuseUnclear(context.options);
  if (into !== undefined) return importInto(into, context);
  if (out !== undefined) await refuseExisting(out, context);
  return importNew(context);
}

const namesFiles = ({ file }: Options): boolean => file.length !== 1 || file[0] !== DEFAULT_MANIFEST;

function refuseUnclear(options: Options): void {
  const { out, into, env, dataApp } = options;
  const unclear = (message: string): EmbedSyncError =>
    new EmbedSyncError('USAGE', message, { hint: 'See embed-sync import --help.' });
  if (out !== undefined && into !== undefined)
    throw unclear('--out writes a new manifest and --into adds to one: give one of the two');
  if (into === undefined && env !== undefined) throw unclear('--env goes with --into: a new manifest is for one data app');
  if (into === undefined && namesFiles(options)) throw unclear('--file goes with --into: it names the rest of the manifest');
  if (into !== undefined && dataApp !== undefined)
    throw unclear('--data-app is for a new manifest; the one of --into names its own');
  if (dataApp !== undefined && !isText(dataApp)) throw unclear('--data-app takes the name of a data app');
}

async function refuseExisting(out: string, { runtime }: CommandContext): Promise<void> {
  const found = await lstat(resolve(runtime.cwd, out)).catch(() => undefined);
  if (found === undefined) return;
  throw new EmbedSyncError('USAGE', `${out} is there already; nothing was requested or written`, {
    hint: `Add what it lacks with --into ${out}, or give another name.`,
  });
}

// ── A new manifest ──────────────────────────────────────────────────────────────────────────────────────────────

async function importNew(context: CommandContext): Promise<Report> {
  const { options, runtime } = context;
  const { side } = await openSession(context);
  const listed = await side.reader.list();
  const dataApp = dataAppOf(listed, options.dataApp);
  const { text, added, tiers, leftOut } = dumpManifest(await lookAtAll(chosen(listed, options), side), { dataApp });
  checkReadable([{ path: options.out ?? 'the new manifest', text }]);
  if (options.out !== undefined) await writeText(options.out, text, runtime);
  const told = `${plural(added.length, 'embed')} in ${plural(tiers.length, 'tier')}`;
  noteLeftOut(leftOut, context);
  if (options.out === undefined) context.note(`Imported ${told}.\n`);
  const json = { written: options.out ?? null, embeds: added.length, tiers: tiers.length, added, leftOut };
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, ...json, ...(options.out === undefined && { manifest: text }) }),
    text: () => (options.out === undefined ? text : `Wrote ${options.out}: ${told}.\n`),
  };
}

export const namesTold = (live: readonly LiveEmbed[]): readonly string[] => [
  ...new Set(live.flatMap(({ dataAppName }) => dataAppName ?? [])),
];

/** As the API tells it, else as it was given. */
export function dataAppOf(live: readonly LiveEmbed[], given: string | undefined): string {
  const told = namesTold(live);
  if (given !== undefined && told.length > 0 && !told.includes(given)) throw wrongDataApp(given, told);
  const [only] = told;
  const dataApp = given ?? (told.length === 1 ? only : undefined);
  if (dataApp !== undefined && isText(dataApp)) return dataApp;
  throw new EmbedSyncError('USAGE', 'the API does not tell which data app this token belongs to', {
    hint: 'Give its name with --data-app NAME.',
  });
}

const wrongDataApp = (wanted: string, told: readonly string[]): EmbedSyncError => {
  const names = told.map((name) => `"${name}"`).sort();
  return new EmbedSyncError('TARGET_WRONG', `this token lists the embeds of ${names.join(', ')}, not of "${wanted}"`, {
    hint: 'Nothing was written. Use the token of that data app.',
  });
};

// ── An existing manifest ────────────────────────────────────────────────────────────────────────────────────────

async function importInto(into: string, context: CommandContext): Promise<Report> {
  const { options, runtime } = context;
  const { manifest } = await loadManifest(namesFiles(options) ? [...options.file, into] : [into], runtime.cwd);
  const source = sourceAt(into, manifest, context);
  const { dataApp } = resolved(manifest, [], context);
  const { side } = await openSession(context);
  const listed = await side.reader.list();
  const told = namesTold(listed);
  if (told.length > 0 && !told.includes(dataApp)) throw wrongDataApp(dataApp, told);
  const managed = new Set(resolved(manifest, listed, context).desired.map(({ embedId }) => embedId));
  const lacking = chosen(listed, options).filter(({ embedId }) => !managed.has(embedId));
  const home = { manifest, ...(options.env !== undefined && { environment: options.env }) };
  const { text, added, leftOut, issues } = addEmbeds(source, await lookAtAll(lacking, side), home);
  if (text === undefined) throw invalid('the file cannot be added to; nothing was written', issues);
  if (added.length > 0) {
    checkReadable(manifest.sources.map((one) => (one === source ? { ...source, text } : one)));
    await replaceText(into, { before: source.text, after: text }, runtime);
  }
  context.note(added.map((embedId) => `+ ${embedId}\n`).join(''));
  noteLeftOut(leftOut, context);
  const written = added.length > 0 ? into : null;
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, written, embeds: added.length, tiers: 0, added, leftOut }),
    text: () => (written === null ? `Nothing to add to ${into}.\n` : `Added ${plural(added.length, 'embed')} to ${into}.\n`),
  };
}

function sourceAt(into: string, { sources }: Manifest, { runtime }: CommandContext): SourceFile {
  const source = sources.find(({ path }) => resolve(runtime.cwd, path) === resolve(runtime.cwd, into));
  if (source !== undefined) return source;
  throw new EmbedSyncError('USAGE', `${into} is a folder`, { hint: 'Name the file in it that embeds are to be added to.' });
}

function resolved(manifest: Manifest, live: readonly LiveEmbed[], { options, runtime }: CommandContext): Resolved {
  const { env } = options;
  const found = resolveManifest(manifest, { live, now: runtime.now(), ...(env !== undefined && { environment: env }) });
  if (hasErrors(found.issues)) throw invalid('the manifest has errors; nothing was written', found.issues);
  return found;
}

// ── Both ────────────────────────────────────────────────────────────────────────────────────────────────────────

const chosen = (live: readonly LiveEmbed[], { only, exclude }: Options): readonly LiveEmbed[] =>
  live.filter((embed) => (only.length === 0 || matchesEmbed(only, embed)) && !matchesEmbed(exclude, embed));

const matchesEmbed = (patterns: readonly string[], { embedId, name }: LiveEmbed): boolean =>
  matchesAnyGlob(patterns, embedId) || (name !== undefined && matchesAnyGlob(patterns, name));

/** What is not understood when it is read must not be written. */
export function checkReadable(sources: readonly SourceFile[]): void {
  const { manifest, issues } = parseManifest(sources);
  if (manifest !== undefined) return;
  throw invalid('what is live cannot be written as this manifest; nothing was written', issues, {
    hint: 'Choose fewer embeds with --only. If size is not what is wrong, please report this as a bug.',
  });
}

const invalid = (message: string, issues: readonly Issue[], more: { readonly hint?: string } = {}): EmbedSyncError =>
  new EmbedSyncError('MANIFEST_INVALID', message, { issues, ...more });

export const noteLeftOut = (leftOut: readonly LeftOut[], { note }: CommandContext): void =>
  note(leftOut.map(({ embedId, reason }) => `Left out ${shownId(embedId)}: ${reason}.\n`).join(''));
