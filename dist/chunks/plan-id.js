import { n as digestOf } from "./canonical.js";
import { t as j } from "./croner.js";
import { t as DIRECTIONS } from "./types.js";
import { n as listed, r as many, t as durationWords } from "./wording.js";
// src/plan/windows.ts
/** Every rule whose findings are made here. */
const isWindowRule = (rule) => rule === "window-deny" || rule === "window-allow";
/** Deny wins: an open deny window holds a change up also where an allow window is open. */
const windowFindings = (windows, changes, at) => [...denied(windows, changes, at), ...notAllowed(windows, changes, at)];
function denied(windows, changes, at) {
	return windows.flatMap((window) => {
		const held = changesOf(changes, window.directions);
		const span = window.kind === "deny" && held.length > 0 ? openSpan(window, at) : void 0;
		if (span === void 0) return [];
		const until = span.until === void 0 ? "without an end in sight" : `until ${zoned(span.until, window.timezone)}`;
		const message = `${heldWords(held, window.directions)} in ${windowWords(window)}, which is open ${until}: ${idsOf(held)}`;
		return [findingOf("window-deny", [window], message)];
	});
}
/** Judged for each direction, since another window may be there for another direction. */
function notAllowed(windows, changes, at) {
	const allowing = windows.filter(({ kind }) => kind === "allow");
	return DIRECTIONS.flatMap((direction) => {
		const concerned = allowing.filter(({ directions }) => directions.includes(direction));
		const held = changesOf(changes, [direction]);
		if (concerned.length === 0 || held.length === 0) return [];
		if (concerned.some((window) => openSpan(window, at) !== void 0)) return [];
		const next = nextOpening(concerned, at);
		const opens = next === void 0 ? "none opens again" : `the next opens at ${zoned(next.at, next.window.timezone)}`;
		return [findingOf("window-allow", concerned, `${heldWords(held, [direction])} outside every window that allows it; ${opens}: ${idsOf(held)}`)];
	});
}
/** Consent is enough only where each of the windows says so. */
function findingOf(rule, windows, message) {
	const yields = windows.every(({ override }) => override === "approve");
	return {
		rule,
		severity: yields ? "approve" : "block",
		message: `${message}; ${yields ? "consent to this very plan is enough" : "only the time, or another policy, lifts this"}`,
		introducedByPlan: true
	};
}
const changesOf = (changes, directions) => changes.filter(({ settings }) => settings.some(({ direction }) => directions.includes(direction)));
/** Openings that are followed, where each comes before the one before it has closed. */
const FOLLOWED = 400;
/** A window is open from each opening, that instant included, for its duration. */
function openSpan(window, at) {
	const cron = cronOf(window);
	let opened = cron.nextRun(new Date(at.getTime() - window.durationMs));
	if (opened === null || opened > at) return void 0;
	for (let followed = 0; followed < FOLLOWED; followed++) {
		const closes = new Date(opened.getTime() + window.durationMs);
		const next = cron.nextRun(opened);
		if (next === null || next > closes) return { until: closes };
		opened = next;
	}
	return { until: void 0 };
}
function nextOpening(windows, at) {
	return windows.flatMap((window) => {
		const next = cronOf(window).nextRun(at);
		return next === null ? [] : [{
			window,
			at: next
		}];
	}).sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}
/** Paused: it is asked for times, and never runs anything. */
const cronOf = ({ cron, timezone }) => new j(cron, {
	mode: "5-part",
	timezone,
	paused: true
});
/** `2026-11-23T18:00:00+01:00 (Europe/Berlin)`. */
function zoned(instant, timeZone) {
	const local = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium",
		hourCycle: "h23"
	}).format(instant).replace(" ", "T");
	const minutes = Math.round((Date.parse(`${local}Z`) - instant.getTime()) / 6e4);
	const size = Math.abs(minutes);
	const two = (count) => String(count).padStart(2, "0");
	return `${local}${minutes === 0 ? "Z" : `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`} (${timeZone})`;
}
const heldWords = (held, directions) => {
	const moved = DIRECTIONS.filter((direction) => directions.includes(direction) && changesOf(held, [direction]).length > 0);
	return `${many(held.length, "change")} of direction ${moved.join(", ")}`;
};
const windowWords = ({ kind, cron, durationMs, timezone }) => `the ${kind} window "${cron}" (${durationWords(durationMs)}, ${timezone})`;
const idsOf = (held) => listed(held.map(({ embedId }) => embedId));
// src/plan/plan-id.ts
function planIdOf(plan) {
	return digestOf({
		formatVersion: plan.formatVersion,
		target: plan.target,
		policy: plan.policy.digest,
		rollbackOf: plan.rollbackOf ?? null,
		changes: plan.changes.map(({ embedId, settings, payload }) => ({
			embedId,
			settings: settings.map(({ setting, before, after }) => ({
				setting,
				before: before ?? null,
				after
			})),
			payload
		})),
		consents: plan.findings.filter(({ severity, rule }) => severity === "approve" && !isTimed(rule)).map(({ rule, embedId, setting }) => ({
			rule,
			embedId: embedId ?? null,
			setting: setting ?? null
		}))
	});
}
/** What comes and goes with the clock; consent to a plan would otherwise end with the minute. */
const isTimed = (rule) => isWindowRule(rule) || rule === "not-soaked";
/** Whether what a person typed names this plan: the whole id, or at least its first 12 hexadecimal digits. */
function namesPlan(planId, typed) {
	const digits = typed.trim().toLowerCase().replace(/^sha256:/, "");
	return digits.length >= 12 && planId.replace(/^sha256:/, "").startsWith(digits);
}
export { windowFindings as i, planIdOf as n, isWindowRule as r, namesPlan as t };
