// What was applied last, what is live and what the manifest wants in; who moved what out, and the two ways out of it. Writes
// to the manifest where asked to, and never to the API.

import { EmbedSyncError, EXIT, type ExitCode } from '../errors.ts';
import { type EditedManifest, editManifest, type Wish } from '../manifest/edit.ts';
import type { Manifest } from '../manifest/written.ts';
import type { Planned, PlanningSide } from '../pipeline.ts';
import { type DriftView, renderDriftMarkdown } from '../render/drift-markdown.ts';
import { type DriftNotes, renderDrift } from '../render/drift-text.ts';
import { type EditedSetting, renderEdited } from '../render/edited-text.ts';
import { renderFindings } from '../render/findings-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { placeLabel } from '../render/labels.ts';
import { embedNames } from '../render/plan-text.ts';
import { valueText } from '../render/values.ts';
import type { Drift, DriftClass, Plan } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { editedJson, writeEdited } from './edit-files.ts';
import { driftNews } from './news.ts';
import { openNotices } from './notices.ts';
import type { Options } from './options.ts';
import { OVERDUE_RULE, overdueChanges } from './overdue.ts';
import { type MadePlan, makePlan } from './plan.ts';
import { repeatedOptions } from './repeated-options.ts';

export async function runDrift(context: CommandContext): Promise<Report> {
  const { options } = context;
  if (options.adopt && options.at !== undefined) {
    throw new EmbedSyncError('USAGE', 'what is live now holds now: --at and --adopt do not go together', {
      hint: 'Leave out one of the two.',
    });
  }
  const made = await planTold(context);
  const edited = adopted(made.manifest, made.planned, context);
  if (options.adopt) {
    return adopt({ planned: made.planned, manifest: made.manifest, edited, side: made.session.side }, context);
  }
  return driftReport(driftView(made.planned, edited, options), made.planned, options);
}

/** What drifted, in every form in which it is shown. */
export async function findDrift(context: CommandContext): Promise<{ readonly report: Report; readonly view: DriftSeen }> {
  const { planned, manifest } = await planTold(context);
  const view = driftView(planned, adopted(manifest, planned, context), context.options);
  return { report: driftReport(view, planned, context.options), view };
}

/** Whoever wants to hear of drift hears of it before it is shown, or adopted; not of what is thought up for another instant. */
async function planTold(context: CommandContext): Promise<MadePlan> {
  const notices = await openNotices(context.options.at === undefined ? ['drift'] : [], context);
  const made = await makePlan(context);
  await notices.tell(driftNews(made.planned));
  return made;
}

export type DriftSeen = DriftView & Pick<Plan, 'target'>;

function driftView(planned: Planned, edited: EditedManifest, options: Options): DriftSeen {
  const { drift, target, findings } = planned.plan;
  const overdue = findings.filter(({ rule }) => rule === OVERDUE_RULE);
  return { target, drift, overdue, notes: notesOn(planned, edited, options), options: repeatedOptions(options) };
}

function driftReport(view: DriftSeen, { plan }: Planned, { failOn }: Options): Report {
  const { drift, target, overdue = [], notes } = view;
  return {
    exitCode: driftExit(plan, failOn),
    json: () => ({ formatVersion: FORMAT_VERSION, target, drift, summary: countByClass(drift), findings: overdue }),
    text: (look) => renderFindings(overdue, embedNames(plan), look) + renderDrift(drift, look, notes),
    markdown: () => renderDriftMarkdown(view),
  };
}

const isOutside = (one: Drift): boolean => one.class === 'outside' || one.class === 'conflict';

/** Only what moved outside counts; what opens access counts most. */
function driftExit(
  { drift, changes, findings }: Pick<Plan, 'drift' | 'changes' | 'findings'>,
  failOn: Options['failOn'],
): ExitCode {
  const outside = drift.filter(isOutside);
  const overdue = overdueChanges({ changes, findings });
  const opened = outside.some(({ direction }) => direction === 'widen' || direction === 'tenancy');
  if (opened || overdue.includes('narrow')) return EXIT.widened;
  return outside.length + overdue.length > 0 && failOn === 'any' ? EXIT.changes : EXIT.done;
}

function countByClass(drift: readonly Drift[]): Readonly<Record<DriftClass, number>> {
  const counts = { pending: 0, outside: 0, conflict: 0, adopted: 0 };
  for (const one of drift) counts[one.class] += 1;
  return counts;
}

// ── Adopting ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The manifest as it would read with everything that somebody changed outside; nothing is written. */
function adopted(manifest: Manifest, { plan, live }: Planned, { options, runtime }: CommandContext): EditedManifest {
  const { env, at } = options;
  const wishes = plan.drift.filter(isOutside).flatMap(({ embedId, setting, live: value }): readonly Wish[] => {
    return value === undefined ? [] : [{ embedId, setting, value }];
  });
  return editManifest(manifest, wishes, { live, now: at ?? runtime.now(), ...(env !== undefined && { environment: env }) });
}

interface Adoption {
  readonly planned: Planned;
  readonly manifest: Manifest;
  readonly edited: EditedManifest;
  readonly side: PlanningSide;
}

async function adopt({ planned, manifest, edited, side }: Adoption, { options, runtime }: CommandContext): Promise<Report> {
  const { drift, target, findings } = planned.plan;
  const other = findings.find(({ rule }) => rule === 'wrong-data-app');
  if (other !== undefined) throw new EmbedSyncError('TARGET_WRONG', other.message, { hint: 'Nothing was written.' });
  const files = await writeEdited(manifest.sources, edited, runtime);
  const encode = side.encodeFor(target.api);
  const { written, refused } = byDrift(edited);
  const outcomes = drift.filter(isOutside).flatMap((one): readonly EditedSetting[] => {
    const { embedId, name, setting, live, desired } = one;
    if (live === undefined) return [];
    const about = { embedId, name, setting, value: live };
    const place = written.get(keyOf(one))?.place;
    if (place !== undefined) return [{ ...about, place }];
    const reason = refused.get(keyOf(one))?.reason ?? NO_REASON;
    return [{ ...about, reason, revert: encode(embedId, { [setting]: desired }) }];
  });
  return {
    exitCode: driftExit({ ...planned.plan, drift: drift.filter((one) => !written.has(keyOf(one))) }, options.failOn),
    json: () => ({
      formatVersion: FORMAT_VERSION,
      target,
      drift,
      summary: countByClass(drift),
      adoption: editedJson(files, outcomes),
    }),
    text: (look) => `${renderDrift(drift, look)}\n${renderEdited(outcomes, look)}`,
  };
}

const NO_REASON = 'its value could not be placed';

const keyOf = ({ embedId, setting }: Pick<Wish, 'embedId' | 'setting'>): string => JSON.stringify([embedId, setting]);

const byDrift = ({ written, refused }: EditedManifest) => ({
  written: new Map(written.map((wish) => [keyOf(wish), wish])),
  refused: new Map(refused.map((wish) => [keyOf(wish), wish])),
});

// ── Both ways out ───────────────────────────────────────────────────────────────────────────────────────────────

function notesOn({ live }: Planned, edited: EditedManifest, options: Options): DriftNotes {
  const { written, refused } = byDrift(edited);
  const touched = new Map(live.map(({ embedId, updatedAt }) => [embedId, updatedAt]));
  const revert = `revert: ${['embed-sync apply', repeatedOptions(options)].filter(Boolean).join(' ')}`;
  return (drift) => {
    if (!isOutside(drift)) return [];
    const place = written.get(keyOf(drift))?.place;
    const way =
      place === undefined
        ? `cannot be adopted: ${refused.get(keyOf(drift))?.reason ?? NO_REASON}`
        : `adopt: ${placeLabel(place)} would say ${drift.setting}: ${valueText(drift.live)}`;
    return [way, revert, ...touchedSince(drift, touched.get(drift.embedId))];
  };
}

/** A time that cannot be read, or that is no later, says nothing. */
const touchedSince = ({ since = '' }: Drift, at: string | undefined): readonly string[] =>
  at !== undefined && Date.parse(at) > Date.parse(since) ? [`embed last touched ${at}`] : [];
