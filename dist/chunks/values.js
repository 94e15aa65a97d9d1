import { r as plural } from "./numbers.js";
import { l as settingSpelled, o as isTenancyRows } from "./settings.js";
// src/render/labels.ts
/** Symbol and word together, so that a direction survives without colour. */
const DIRECTION_LABELS = {
	tenancy: {
		symbol: "◆",
		word: "TENANCY",
		style: "magenta"
	},
	widen: {
		symbol: "▲",
		word: "WIDEN",
		style: "yellow"
	},
	narrow: {
		symbol: "▼",
		word: "NARROW",
		style: "green"
	},
	neutral: {
		symbol: "·",
		word: "NEUTRAL",
		style: "cyan"
	}
};
const SEVERITY_LABELS = {
	block: {
		sign: "x",
		word: "BLOCK",
		style: "red"
	},
	approve: {
		sign: "!",
		word: "APPROVE",
		style: "yellow"
	},
	warning: {
		sign: "·",
		word: "WARNING",
		style: "yellow"
	},
	info: {
		sign: "·",
		word: "INFO",
		style: "dim"
	}
};
const SEVERITIES = [
	"block",
	"approve",
	"warning",
	"info"
];
/** Whether a finding about a resulting state was so before the plan; of what the plan itself is, that cannot be said. */
const isOld = ({ rule, introducedByPlan }) => !introducedByPlan && /^(?:combination-|rule:|tenancy-)/.test(rule);
/** Whether findings of a rule are listed in full, however many there are: what isolates tenants is never a count. */
const isNeverCut = (rule) => rule.includes("tenancy");
const VERDICT_WORDS = {
	"in-sync": "in sync",
	assumed: "assumed in sync",
	ready: "ready to apply",
	"needs-approval": "needs approval",
	blocked: "blocked"
};
/** `Partner revenue (emb_41c)`, or the bare id. */
const embedLabel = ({ embedId, name }) => name ? `${name} (${embedId})` : embedId;
/** `embeds.yaml:27`. */
const placeLabel = (place) => place ? `${place.file}:${place.line}` : "";
/** Who set a value: `tier premium`, `override "year-end"`, `run r_1`; the embed itself goes without saying. */
function originLabel(origin) {
	if (origin === void 0 || origin.kind === "embed") return "";
	if (origin.kind === "override") return `override "${origin.name}"`;
	return `${origin.kind === "history" ? "run" : origin.kind} ${origin.name}`;
}
/** As much of a plan id as `--approve` needs: `7f3c2a910b1d`. */
const shortDigest = (id) => id.replace(/^sha256:/, "").slice(0, 12);
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
/** What a plan or run is aimed at, part by part; absent parts are left out. */
const targetLabels = ({ dataApp, baseUrl, environment }) => [
	...dataApp === null ? [] : [dataApp],
	baseUrl,
	...environment === null ? [] : [`env ${environment}`]
];
// src/render/values.ts
const UNKNOWN = "(unknown)";
/** Bare where that is unmistakable, in quotes where not; a tenancy list as its length. */
function valueText(value) {
	if (value === void 0) return UNKNOWN;
	if (isTenancyRows(value)) return value.length === 0 ? "(no isolation)" : plural(value.length, "table");
	if (typeof value === "boolean") return String(value);
	return /^[\w.:/-]+$/.test(value) && value !== "true" && value !== "false" ? value : JSON.stringify(value);
}
/** Lost rows first, since they are what opens data; then moved ones, then added ones. */
function tenancyMoves(change) {
	const before = rowsOf(change.before);
	const after = rowsOf(change.after);
	const was = new Map(before.map((row) => [row.name, row.clientColumn]));
	const is = new Map(after.map((row) => [row.name, row.clientColumn]));
	return [
		...before.filter(({ name }) => !is.has(name)).map((row) => ({
			sign: "-",
			text: rowText(row)
		})),
		...after.flatMap(({ name, clientColumn }) => {
			const old = was.get(name);
			if (old === void 0 || old === clientColumn) return [];
			return [{
				sign: "±",
				text: `${tableText(name)}: ${columnText(old)} → ${columnText(clientColumn)}`
			}];
		}),
		...after.filter(({ name }) => !was.has(name)).map((row) => ({
			sign: "+",
			text: rowText(row)
		}))
	];
}
/** What `--payload full` sends beside the changes, as nothing may be sent that is not shown; empty where there is nothing. */
function alsoSentText({ payload, settings }) {
	const changed = new Set(settings.map(({ setting }) => setting));
	return Object.entries(payload.accessSettings).filter(([spelling]) => !changed.has(settingSpelled(spelling)?.name ?? spelling)).map(([spelling, value]) => `${spelling} ${sentText(value)}`).join(", ");
}
function sentText(value) {
	if (typeof value === "string" || typeof value === "boolean") return valueText(value);
	return Array.isArray(value) ? valueText(value) : JSON.stringify(value);
}
const rowsOf = (value) => value !== void 0 && isTenancyRows(value) ? value : [];
const rowText = ({ name, clientColumn }) => `${tableText(name)}.${columnText(clientColumn)}`;
/** A table may carry its schema's name, a column has no dot: so the last bare dot always parts the two. */
const tableText = (name) => /^[\w.-]+$/.test(name) ? name : JSON.stringify(name);
const columnText = (name) => /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
export { SEVERITIES as a, embedLabel as c, originLabel as d, placeLabel as f, targetLabels as h, DIRECTION_LABELS as i, isNeverCut as l, shortDigest as m, tenancyMoves as n, SEVERITY_LABELS as o, shortCommit as p, valueText as r, VERDICT_WORDS as s, alsoSentText as t, isOld as u };
