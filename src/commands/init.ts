// What is live in; a folder to begin with out: manifest, policy, workflows, and a local history that stays out of commits.
// The one thing not to break: nothing is sent, nothing that is there is overwritten, and all is written or nothing.

import { lstat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LOOPBACK } from '../base-url.ts';
import { EmbedSyncError, EXIT } from '../errors.ts';
import { parseHistoryLocation } from '../history/location.ts';
import { type Dumped, dumpManifest } from '../manifest/dump.ts';
import { renderBegun } from '../render/init-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { plural } from '../render/numbers.ts';
import type { Runtime } from '../runtime.ts';
import type { LiveEmbed } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { DEFAULT_BASE_URL, historyLocation, openSession } from './connect.ts';
import { canAsk } from './consent.ts';
import { checkReadable, dataAppOf, namesTold, noteLeftOut } from './import.ts';
import { askText, askYes, nameTiers } from './init-questions.ts';
import { lookAtAll } from './look-at-all.ts';
import { DEFAULT_MANIFEST } from './options.ts';
import { replaceText } from './out.ts';
import { ignoredPattern, policyFile, type Surroundings, withLine, workflowFiles } from './starter-files.ts';
import { type NewFile, writeAllNew } from './write-new.ts';

export async function runInit(context: CommandContext): Promise<Report> {
  const { options, runtime } = context;
  await refuseBegun(runtime);
  const asks = canAsk(context) && !options.yes;
  const { side } = await openSession(context);
  const listed = await side.reader.list();
  const dataApp = await dataAppFor(listed, context, asks);
  const live = await lookAtAll(listed, side);
  const dumped = await dumpedFor(live, dataApp, asks ? runtime : undefined);
  checkReadable([{ path: DEFAULT_MANIFEST, text: dumped.text }]);
  const wantsWorkflows =
    options.workflows &&
    (!asks || (await askYes(runtime, 'Write workflows for GitHub that plan, apply, look for drift and roll back?')));

  const around = surroundingsOf(side.baseUrl, context);
  const wanted = [{ path: DEFAULT_MANIFEST, text: dumped.text }, policyFile, ...(wantsWorkflows ? workflowFiles(around) : [])];
  const there = await pathsThere(wanted, runtime);
  const files = wanted.filter(({ path }) => !there.includes(path));
  const ignored = await ignoring(around, runtime);
  const isRoot = await isThere('.git', runtime);
  await writeAllNew([...files, ...ignored.files], runtime, ignored.append);

  noteLeftOut(dumped.leftOut, context);
  const written = [...files.map(({ path }) => path), ...ignored.written];
  const { added, tiers, leftOut } = dumped;
  return {
    exitCode: EXIT.done,
    json: () => ({
      formatVersion: FORMAT_VERSION,
      written,
      kept: there,
      embeds: added.length,
      tiers: tiers.length,
      added,
      leftOut,
    }),
    text: (look) => {
      const remarks = [
        'Nothing was sent to DataBrain.',
        ...(wantsWorkflows ? WORKFLOW_REMARKS : []),
        ...(wantsWorkflows && !isRoot ? [NO_ROOT] : []),
      ];
      const rows = written.map((path) => ({ path, about: aboutOf(path, dumped) }));
      return renderBegun({ written: rows, kept: there, manifest: DEFAULT_MANIFEST, remarks }, look);
    },
  };
}

const WORKFLOW_REMARKS: readonly string[] = [
  'In the workflows, put the release that you have read in the place of OWNER/embed-sync@000…, give the repository the secrets',
  'DATABRAIN_READ_TOKEN and DATABRAIN_WRITE_TOKEN, and its environment "production" the reviewers that you want.',
];

const NO_ROOT = 'This folder is not the root of a git repository, where alone GitHub looks for .github/workflows.';

const aboutOf = (path: string, { added, tiers }: Dumped): string => {
  if (path === DEFAULT_MANIFEST) return `what is live: ${plural(added.length, 'embed')} in ${plural(tiers.length, 'tier')}`;
  if (path === policyFile.path) return 'what plans may do with consent and without; the defaults, to be changed';
  return path === IGNORE_FILE ? 'keeps the local history out of commits' : 'a workflow for GitHub';
};

// ── Before anything is asked ────────────────────────────────────────────────────────────────────────────────────

async function refuseBegun(runtime: Runtime): Promise<void> {
  if (!(await isThere(DEFAULT_MANIFEST, runtime))) return;
  throw new EmbedSyncError('USAGE', `${DEFAULT_MANIFEST} is there already; nothing was requested or written`, {
    hint: `Add the embeds that it lacks with embed-sync import --into ${DEFAULT_MANIFEST}, or begin in another folder.`,
  });
}

const isThere = async (path: string, { cwd }: Runtime): Promise<boolean> =>
  (await lstat(resolve(cwd, path)).catch(() => undefined)) !== undefined;

async function pathsThere(files: readonly NewFile[], runtime: Runtime): Promise<readonly string[]> {
  const found = await Promise.all(files.map(async ({ path }) => ((await isThere(path, runtime)) ? [path] : [])));
  return found.flat();
}

// ── What is asked ───────────────────────────────────────────────────────────────────────────────────────────────

async function dataAppFor(listed: readonly LiveEmbed[], { options, runtime }: CommandContext, asks: boolean): Promise<string> {
  const isOpen = options.dataApp === undefined && namesTold(listed).length === 0;
  return dataAppOf(
    listed,
    isOpen && asks ? await askText(runtime, 'Name of the data app, which the API does not tell') : options.dataApp,
  );
}

/** Asks for the names of tiers where there is somebody to ask. */
async function dumpedFor(live: readonly LiveEmbed[], dataApp: string, asked: Runtime | undefined): Promise<Dumped> {
  const proposed = dumpManifest(live, { dataApp });
  if (asked === undefined || proposed.tiers.length === 0) return proposed;
  return dumpManifest(live, { dataApp, tierNames: await nameTiers(proposed.tiers, asked) });
}

// ── Where it is ─────────────────────────────────────────────────────────────────────────────────────────────────

function surroundingsOf(baseUrl: string, context: CommandContext): Surroundings {
  const isOwn = baseUrl === DEFAULT_BASE_URL || LOOPBACK.has(new URL(baseUrl).hostname);
  return { history: parseHistoryLocation(historyLocation(context)), ...(!isOwn && { baseUrl }) };
}

const IGNORE_FILE = '.gitignore';

interface Ignoring {
  readonly written: readonly string[];
  readonly files: readonly NewFile[];
  /** The one file that may be there already is added to, and only after all else. */
  readonly append: () => Promise<void>;
}

async function ignoring({ history }: Surroundings, runtime: Runtime): Promise<Ignoring> {
  const nothing = async (): Promise<void> => undefined;
  const pattern = ignoredPattern(history);
  if (pattern === undefined) return { written: [], files: [], append: nothing };
  if (!(await isThere(IGNORE_FILE, runtime)))
    return { written: [IGNORE_FILE], files: [{ path: IGNORE_FILE, text: `${pattern}\n` }], append: nothing };
  const before = await readFile(resolve(runtime.cwd, IGNORE_FILE), 'utf8').catch(() => undefined);
  const after = before === undefined ? undefined : withLine(before, pattern);
  if (before === undefined || after === undefined) return { written: [], files: [], append: nothing };
  return { written: [IGNORE_FILE], files: [], append: () => replaceText(IGNORE_FILE, { before, after }, runtime) };
}
