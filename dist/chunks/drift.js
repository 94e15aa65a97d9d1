import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { i as editManifest, n as writeEdited, r as renderEdited, t as editedJson } from "./edit-files.js";
import { o as isTenancyRows } from "./settings.js";
import { c as overdueChanges, g as fitting, o as repeatedOptions, p as COMMENT_LIMIT, s as OVERDUE_RULE, t as makePlan } from "./plan.js";
import { a as embedLabel, l as placeLabel, t as DIRECTION_LABELS } from "./labels.js";
import { a as joined, c as md, d as table, m as titled, o as list, r as finished, s as many, t as code } from "./markdown.js";
import { n as tenancyMoves, r as valueText } from "./values.js";
import { o as renderFindings, s as renderDrift, t as embedNames } from "./plan-text.js";
import { f as openNotices, m as driftNews } from "./connect.js";
// src/render/drift-markdown.ts
/** What moved outside, as opposed to what the manifest moved. */
const movedOutside = (drift) => drift.filter((one) => one.class === "outside" || one.class === "conflict");
const opensAccess = ({ direction }) => direction === "tenancy" || direction === "widen";
/** `limit` is in bytes of UTF-8 and at least 8,000. */
const renderDriftMarkdown = (view, limit = COMMENT_LIMIT) => fitDrift(view, limit).text;
/** As {@link renderDriftMarkdown}; complete where everything that opened access is listed. */
function fitDrift(view, limit) {
	const outside = movedOutside(view.drift);
	const opened = [...outside.filter(({ direction }) => direction === "tenancy"), ...outside.filter(isWiden)];
	const others = outside.filter((one) => !opensAccess(one));
	const { text, shown } = fitting(opened.length + others.length, limit, (n) => finished([
		heading(view, outside),
		openedNotice(opened, n),
		overdueNotice(view),
		titled(md`### Opened outside`, driftTable(opened.slice(0, n), view)),
		titled(md`### Moved outside`, driftTable(others.slice(0, Math.max(0, n - opened.length)), view)),
		n < outside.length ? md`${outside.length - n} settings are left out here for length.` : md``,
		overdueBlock(view.overdue ?? []),
		inManifest(view.drift),
		outside.length === 0 ? md`` : waysOut(view)
	]));
	return {
		text,
		complete: shown >= opened.length
	};
}
const isWiden = ({ direction }) => direction === "widen";
function heading({ target }, outside) {
	const parts = [
		target.dataApp ?? "",
		target.environment ?? "",
		target.baseUrl
	].filter((part) => part !== "");
	const where = joined(parts.map(code), " · ");
	return outside.length === 0 ? md`## embed-sync: nothing moved outside of the manifest\n\n${where}` : md`## embed-sync: ${many(outside.length, "setting")} moved outside of the manifest\n\n${where}`;
}
function openedNotice(opened, shown) {
	if (opened.length === 0) return md``;
	const embeds = new Set(opened.map(({ embedId }) => embedId)).size;
	const cut = shown < opened.length ? md` There is room for ${shown} of them here; ${code("embed-sync drift")} lists all.` : md``;
	return md`> [!CAUTION]\n> **Access is wider than it was applied:** somebody outside opened ${many(opened.length, "setting")} of ${many(embeds, "embed")}.${cut}`;
}
const overdueNotice = ({ overdueOpens }) => overdueOpens === true ? md`> [!CAUTION]\n> **Access is wider than the manifest says:** an override that opened it has ended and was not taken back.` : md``;
const HEADER = [
	md`Direction`,
	md`Embed`,
	md`Setting`,
	md`Last applied`,
	md`Live`,
	md`Manifest`,
	md`Last written`,
	md`What is known, what can be done`
];
const driftTable = (drift, view) => table(HEADER, drift.map((one) => [
	direction(one),
	code(embedLabel(one)),
	code(one.setting),
	code(valueText(one.lastApplied)),
	joined([code(valueText(one.live)), ...moves(one)], " "),
	code(valueText(one.desired)),
	code(one.since ?? ""),
	joined((view.notes?.(one) ?? []).map(code), " · ")
]));
const direction = (drift) => {
	const { symbol, word } = DIRECTION_LABELS[drift.direction];
	return { markdown: `${symbol} ${word}` };
};
/** Which tables the live list lost or won: the counts alone would hide it. */
function moves({ lastApplied, live }) {
	if (live === void 0 || !isTenancyRows(live)) return [];
	return tenancyMoves(lastApplied === void 0 ? { after: live } : {
		before: lastApplied,
		after: live
	}).map(({ sign, text }) => code(`${sign} ${text}`));
}
const overdueBlock = (overdue) => titled(md`### Overrides that have ended and are still live`, table([
	md`Embed`,
	md`Setting`,
	md`What`
], overdue.map(({ embedId, setting, message }) => [
	code(embedId ?? ""),
	code(setting ?? ""),
	code(message)
])));
function inManifest(drift) {
	const pending = drift.filter((one) => one.class === "pending").length;
	return pending === 0 ? md`` : md`Not applied yet, which is no drift: ${many(pending, "setting")} that moved in the manifest.`;
}
const waysOut = ({ options }) => titled(md`### What to do`, list([md`**What is live is right:** ${command("drift --adopt", options)} writes it into the manifest, to be reviewed there.`, md`**The manifest is right:** ${command("apply", options)} sends what it says.`]));
const command = (words, options = "") => code(`embed-sync ${words}${options === "" ? "" : ` ${options}`}`);
// src/commands/drift.ts
async function runDrift(context) {
	const { options } = context;
	if (options.adopt && options.at !== void 0) throw new EmbedSyncError("USAGE", "what is live now holds now: --at and --adopt do not go together", { hint: "Leave out one of the two." });
	const made = await planTold(context);
	const edited = adopted(made.manifest, made.planned, context);
	if (options.adopt) return adopt({
		planned: made.planned,
		manifest: made.manifest,
		edited,
		side: made.session.side
	}, context);
	return driftReport(driftView(made.planned, edited, options), made.planned, options);
}
/** What drifted, in every form in which it is shown. */
async function findDrift(context) {
	const { planned, manifest } = await planTold(context);
	const view = driftView(planned, adopted(manifest, planned, context), context.options);
	return {
		report: driftReport(view, planned, context.options),
		view
	};
}
/** Whoever wants to hear of drift hears of it before it is shown, or adopted; not of what is thought up for another instant. */
async function planTold(context) {
	const notices = await openNotices(context.options.at === void 0 ? ["drift"] : [], context);
	const made = await makePlan(context);
	await notices.tell(driftNews(made.planned));
	return made;
}
function driftView(planned, edited, options) {
	const { drift, target, findings } = planned.plan;
	return {
		target,
		drift,
		overdue: findings.filter(({ rule }) => rule === OVERDUE_RULE),
		notes: notesOn(planned, edited, options),
		options: repeatedOptions(options)
	};
}
function driftReport(view, { plan }, { failOn }) {
	const { drift, target, overdue = [], notes } = view;
	return {
		exitCode: driftExit(plan, failOn),
		json: () => ({
			formatVersion: "1.0",
			target,
			drift,
			summary: countByClass(drift),
			findings: overdue
		}),
		text: (look) => renderFindings(overdue, embedNames(plan), look) + renderDrift(drift, look, notes),
		markdown: () => renderDriftMarkdown(view)
	};
}
const isOutside = (one) => one.class === "outside" || one.class === "conflict";
/** Only what moved outside counts; what opens access counts most. */
function driftExit({ drift, changes, findings }, failOn) {
	const outside = drift.filter(isOutside);
	const overdue = overdueChanges({
		changes,
		findings
	});
	if (outside.some(({ direction }) => direction === "widen" || direction === "tenancy") || overdue.includes("narrow")) return EXIT.widened;
	return outside.length + overdue.length > 0 && failOn === "any" ? EXIT.changes : EXIT.done;
}
function countByClass(drift) {
	const counts = {
		pending: 0,
		outside: 0,
		conflict: 0,
		adopted: 0
	};
	for (const one of drift) counts[one.class] += 1;
	return counts;
}
/** The manifest as it would read with everything that somebody changed outside; nothing is written. */
function adopted(manifest, { plan, live }, { options, runtime }) {
	const { env, at } = options;
	const wishes = plan.drift.filter(isOutside).flatMap(({ embedId, setting, live: value }) => {
		return value === void 0 ? [] : [{
			embedId,
			setting,
			value
		}];
	});
	return editManifest(manifest, wishes, {
		live,
		now: at ?? runtime.now(),
		...env !== void 0 && { environment: env }
	});
}
async function adopt({ planned, manifest, edited, side }, { options, runtime }) {
	const { drift, target, findings } = planned.plan;
	const other = findings.find(({ rule }) => rule === "wrong-data-app");
	if (other !== void 0) throw new EmbedSyncError("TARGET_WRONG", other.message, { hint: "Nothing was written." });
	const files = await writeEdited(manifest.sources, edited, runtime);
	const encode = side.encodeFor(target.api);
	const { written, refused } = byDrift(edited);
	const outcomes = drift.filter(isOutside).flatMap((one) => {
		const { embedId, name, setting, live, desired } = one;
		if (live === void 0) return [];
		const about = {
			embedId,
			name,
			setting,
			value: live
		};
		const place = written.get(keyOf(one))?.place;
		if (place !== void 0) return [{
			...about,
			place
		}];
		const reason = refused.get(keyOf(one))?.reason ?? NO_REASON;
		return [{
			...about,
			reason,
			revert: encode(embedId, { [setting]: desired })
		}];
	});
	return {
		exitCode: driftExit({
			...planned.plan,
			drift: drift.filter((one) => !written.has(keyOf(one)))
		}, options.failOn),
		json: () => ({
			formatVersion: "1.0",
			target,
			drift,
			summary: countByClass(drift),
			adoption: editedJson(files, outcomes)
		}),
		text: (look) => `${renderDrift(drift, look)}\n${renderEdited(outcomes, look)}`
	};
}
const NO_REASON = "its value could not be placed";
const keyOf = ({ embedId, setting }) => JSON.stringify([embedId, setting]);
const byDrift = ({ written, refused }) => ({
	written: new Map(written.map((wish) => [keyOf(wish), wish])),
	refused: new Map(refused.map((wish) => [keyOf(wish), wish]))
});
function notesOn({ live }, edited, options) {
	const { written, refused } = byDrift(edited);
	const touched = new Map(live.map(({ embedId, updatedAt }) => [embedId, updatedAt]));
	const revert = `revert: ${["embed-sync apply", repeatedOptions(options)].filter(Boolean).join(" ")}`;
	return (drift) => {
		if (!isOutside(drift)) return [];
		const place = written.get(keyOf(drift))?.place;
		return [
			place === void 0 ? `cannot be adopted: ${refused.get(keyOf(drift))?.reason ?? NO_REASON}` : `adopt: ${placeLabel(place)} would say ${drift.setting}: ${valueText(drift.live)}`,
			revert,
			...touchedSince(drift, touched.get(drift.embedId))
		];
	};
}
/** A time that cannot be read, or that is no later, says nothing. */
const touchedSince = ({ since = "" }, at) => at !== void 0 && Date.parse(at) > Date.parse(since) ? [`embed last touched ${at}`] : [];
export { opensAccess as a, movedOutside as i, runDrift as n, fitDrift as r, findDrift as t };
