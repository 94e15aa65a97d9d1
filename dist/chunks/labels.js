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
export { embedLabel as a, originLabel as c, shortDigest as d, targetLabels as f, VERDICT_WORDS as i, placeLabel as l, SEVERITIES as n, isNeverCut as o, SEVERITY_LABELS as r, isOld as s, DIRECTION_LABELS as t, shortCommit as u };
