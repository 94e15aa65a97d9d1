import { n as EmbedSyncError, t as EXIT } from "./errors.js";
import { i as editManifest, n as writeEdited, r as renderEdited, t as editedJson } from "./edit-files.js";
import { _ as placeLabel, o as renderFindings, s as renderDrift, t as embedNames, u as valueText } from "./plan-text.js";
import { a as repeatedOptions, o as OVERDUE_RULE, s as overdueChanges, t as makePlan } from "./plan.js";
// src/commands/drift.ts
async function runDrift(context) {
	const { options } = context;
	if (options.adopt && options.at !== void 0) throw new EmbedSyncError("USAGE", "what is live now holds now: --at and --adopt do not go together");
	const made = await makePlan(context);
	const { planned, manifest } = made;
	const edited = adopted(manifest, planned, context);
	if (options.adopt) return adopt({
		planned,
		manifest,
		edited,
		side: made.session.side
	}, context);
	const { drift, target } = planned.plan;
	const overdue = planned.plan.findings.filter(({ rule }) => rule === OVERDUE_RULE);
	return {
		exitCode: driftExit({
			...planned.plan,
			drift
		}, options.failOn),
		json: () => ({
			formatVersion: "1.0",
			target,
			drift,
			summary: countByClass(drift),
			findings: overdue
		}),
		text: (look) => renderFindings(overdue, embedNames(planned.plan), look) + renderDrift(drift, look, notesOn(planned, edited, options))
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
export { runDrift as t };
