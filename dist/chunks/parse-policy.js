import { i as hasErrors } from "./errors.js";
import { i as policyShapeIssues, o as validatePolicy, t as readSyntax } from "./syntax.js";
import { r as WINDOW_DIRECTIONS, t as DEFAULT_POLICY } from "./policy.js";
import { S as quoted, _ as placeName, f as errorAt, g as placeAt, i as plainData, m as presentIssues, n as itemsAt, o as stringAt, t as entryAt } from "./tree.js";
import { t as j } from "./croner.js";
// src/manifest/policy-rules.ts
const policyRules = (tree) => [
	...idsTwice(tree),
	...emptyRules(tree),
	...itemsAt(tree.root, "windows").flatMap((window) => windowIssues(window, tree)),
	...wavesNotRising(tree)
];
function idsTwice({ root, lined }) {
	const first = /* @__PURE__ */ new Map();
	return itemsAt(root, "rules").flatMap((rule) => {
		const id = stringAt(rule, "id");
		const node = entryAt(rule, "id")?.value;
		if (id === void 0 || node === void 0) return [];
		const before = first.get(id);
		if (before === void 0) {
			first.set(id, node);
			return [];
		}
		const message = `Rule ${quoted(id)} is declared a second time; first in ${placeName(placeAt(lined, before.start))}.`;
		return [errorAt(placeAt(lined, node.start), "DECLARED_TWICE", {
			message,
			hint: "Keep one of the two, or rename it."
		})];
	});
}
const emptyRules = ({ root, lined }) => itemsAt(root, "rules").filter((rule) => rule.kind === "map" && entryAt(rule, "forbid") === void 0 && entryAt(rule, "require") === void 0).map((rule) => errorAt(placeAt(lined, rule.start), "RULE_EMPTY", {
	message: `Rule ${quoted(stringAt(rule, "id") ?? "")} neither forbids nor requires anything.`,
	hint: "Add forbid or require, with settings and their values."
}));
function windowIssues(window, { lined }) {
	const cron = entryAt(window, "cron")?.value;
	const timezone = entryAt(window, "timezone")?.value;
	const [pattern, zone] = [stringAt(window, "cron"), stringAt(window, "timezone")];
	const unknownZone = timezone !== void 0 && zone !== void 0 && !isTimezone(zone);
	const fault = pattern === void 0 ? void 0 : cronFault(pattern);
	return [...cron !== void 0 && pattern !== void 0 && fault !== void 0 ? [errorAt(placeAt(lined, cron.start), "CRON_INVALID", {
		message: `${quoted(pattern)} ${fault}.`,
		hint: CRON_HINT
	})] : [], ...unknownZone ? [errorAt(placeAt(lined, timezone.start), "TIMEZONE_UNKNOWN", {
		message: `${quoted(zone)} is no time zone that is known here.`,
		hint: "Write a name of the IANA database, such as Europe/Berlin or UTC."
	})] : []];
}
const CRON_HINT = "Five fields: minute, hour, day of month, month, day of week; \"0 8 * * 1-5\" is each working day at eight.";
/** Any moment will do to see whether a next one comes. */
const SOME_MOMENT = /* @__PURE__ */ new Date("2026-01-01T00:00:00Z");
function cronFault(pattern) {
	try {
		return new j(pattern.trim(), {
			mode: "5-part",
			timezone: "UTC",
			paused: true
		}).nextRun(SOME_MOMENT) === null ? "names a time that never comes" : void 0;
	} catch {
		return "cannot be read as a cron expression";
	}
}
function isTimezone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
function wavesNotRising({ root, lined }) {
	const rollout = entryAt(root, "rollout")?.value;
	const waves = rollout === void 0 ? [] : itemsAt(rollout, "waves");
	const percents = waves.map((wave) => wave.kind === "scalar" ? Number.parseInt(String(wave.value), 10) : NaN);
	return waves.flatMap((wave, i) => {
		const [before, here] = [percents[i - 1], percents[i]];
		if (before === void 0 || here === void 0 || !(here <= before)) return [];
		return [errorAt(placeAt(lined, wave.start), "WAVES_NOT_RISING", {
			message: `This wave reaches ${here} %, which is no more than the ${before} % of the one before it.`,
			hint: "Each share counts from the start: [\"10%\", \"50%\", \"100%\"]."
		})];
	});
}
// src/manifest/parse-policy.ts
function parsePolicy(source) {
	const { lined, root, issues: unreadable } = readSyntax(source);
	if (root === void 0) return { issues: presentIssues(unreadable, [source]) };
	const shape = policyShapeIssues({
		lined,
		root
	});
	const places = new Set(shape.map(placeOf));
	const rules = policyRules({
		lined,
		root
	}).filter((issue) => !places.has(placeOf(issue)));
	const issues = presentIssues([
		...unreadable,
		...shape,
		...rules
	], [source]);
	const data = plainData(root);
	return hasErrors(issues) || !validatePolicy(data) ? { issues } : {
		policy: policyOf(data),
		issues
	};
}
/** One complaint about a place is enough. */
const placeOf = ({ line, column }) => `${line}:${column}`;
function policyOf(file) {
	const { consent, limits, overrides, promotion } = file;
	return {
		consent: {
			...DEFAULT_POLICY.consent,
			...consent
		},
		limits: {
			changedEmbeds: limitOf("changedEmbeds", limits),
			widenedEmbeds: limitOf("widenedEmbeds", limits),
			missingEmbeds: limitOf("missingEmbeds", limits)
		},
		protected: file.protected ?? DEFAULT_POLICY.protected,
		rules: file.rules?.map(ruleOf) ?? DEFAULT_POLICY.rules,
		windows: file.windows?.map(windowOf) ?? DEFAULT_POLICY.windows,
		overrides: overrides?.maxDuration === void 0 ? DEFAULT_POLICY.overrides : { maxDurationMs: msOf(overrides.maxDuration) },
		promotion: promotion?.soak === void 0 ? DEFAULT_POLICY.promotion : { soakMs: msOf(promotion.soak) },
		rollout: rolloutOf(file.rollout),
		notify: file.notify?.map(notificationOf) ?? DEFAULT_POLICY.notify
	};
}
const limitOf = (name, limits) => ({
	...DEFAULT_POLICY.limits[name],
	...limits?.[name]
});
const ruleOf = ({ id, match, forbid, require, message }) => ({
	id,
	match: { ...match },
	forbid: { ...forbid },
	require: { ...require },
	message
});
function windowOf(written) {
	const { kind, cron, duration, timezone, directions, override } = written;
	return {
		kind,
		cron: cron.trim().replaceAll(/ +/g, " "),
		durationMs: msOf(duration),
		timezone,
		directions: directions ?? WINDOW_DIRECTIONS,
		...override !== void 0 && { override }
	};
}
function rolloutOf(written) {
	if (written === void 0) return DEFAULT_POLICY.rollout;
	const { canary, waves, pause, probeFrom, stopAfterFailures, onFailure } = written;
	return {
		...canary !== void 0 && { canary },
		...waves !== void 0 && { waves: waves.map((share) => Number.parseInt(share, 10)) },
		...pause !== void 0 && { pauseMs: msOf(pause) },
		...probeFrom !== void 0 && { probeFrom },
		...stopAfterFailures !== void 0 && { stopAfterFailures },
		onFailure: onFailure ?? DEFAULT_POLICY.rollout.onFailure
	};
}
const notificationOf = (written) => {
	const { kind, urlFrom, secretFrom, on, owners } = written;
	return {
		kind,
		urlFrom,
		...secretFrom !== void 0 && { secretFrom },
		on,
		...owners !== void 0 && { owners }
	};
};
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Of a duration in the form that the schema holds it to. */
const msOf = (duration) => Number.parseInt(duration, 10) * (UNITS[duration.slice(-1)] ?? 0);
export { parsePolicy };
