import { n as POLICY_FILE } from "./policy.js";
import { n as momentOf, t as instantOf } from "./moment.js";
// src/commands/options.ts
/** Where a manifest is looked for when none is named. */
const DEFAULT_MANIFEST = "embeds.yaml";
const expected = (what) => {
	throw new Error(`expected ${what}`);
};
const wholeNumber = (least, most) => (written) => {
	const value = /^\d+$/.test(written) ? Number(written) : NaN;
	return value >= least && value <= most ? value : expected(`a whole number from ${least} to ${most}`);
};
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function parseRate(written) {
	const [, count, amount, unit] = /^(\d{1,9})\/(\d{0,6})(ms|s|m|h)$/.exec(written) ?? [];
	const perMs = Number(amount === "" ? 1 : amount) * (UNITS[unit ?? ""] ?? NaN);
	return Number(count) > 0 && perMs > 0 ? {
		count: Number(count),
		perMs
	} : expected("N/DURATION, such as 500/2m or 4/s");
}
const parseInstant = (written) => instantOf(written) ?? expected("an instant, such as 2026-12-24T18:00:00Z");
const parseSince = (written) => momentOf(written, "start") ?? expected("a day or an instant, such as 2026-12-24 or 2026-12-24T18:00:00Z");
const OPTIONS = {
	file: {
		flags: "-f, --file <path...>",
		description: "manifest files and directories",
		default: [DEFAULT_MANIFEST]
	},
	env: {
		flags: "-e, --env <name>",
		description: "environment of the manifest"
	},
	baseUrl: {
		flags: "--base-url <url>",
		description: "address of the API (DATABRAIN_API_BASE_URL)"
	},
	policy: {
		flags: "--policy <file>",
		description: `policy file (default ${POLICY_FILE} where there is one)`
	},
	history: {
		flags: "--history <store>",
		description: "where the change history is kept (EMBED_SYNC_HISTORY; default file:.embed-sync/history.jsonl)"
	},
	only: {
		flags: "--only <pattern...>",
		description: "only embeds whose key, id or name matches",
		default: []
	},
	exclude: {
		flags: "--exclude <pattern...>",
		description: "all but embeds whose key, id or name matches",
		default: []
	},
	format: {
		flags: "--format <format>",
		description: "how results are written",
		choices: [
			"text",
			"json",
			"markdown"
		],
		default: "text"
	},
	color: {
		flags: "--no-color",
		description: "no colours (NO_COLOR)",
		default: true
	},
	concurrency: {
		flags: "--concurrency <n>",
		description: "updates under way at once",
		default: 5,
		parse: wholeNumber(1, 100)
	},
	rate: {
		flags: "--rate <n/duration>",
		description: "never more requests than this, such as 500/2m",
		parse: parseRate
	},
	reserve: {
		flags: "--reserve <percent>",
		description: "percent of the limit that the API tells, left to your own traffic",
		default: 0,
		parse: wholeNumber(0, 90)
	},
	at: {
		flags: "--at <instant>",
		description: "plan as if now were then",
		parse: parseInstant
	},
	since: {
		flags: "--since <day>",
		description: "only runs from this day (UTC) or instant on",
		parse: parseSince
	},
	api: {
		flags: "--api <generation>",
		description: "which generation of the API to speak",
		choices: [
			"auto",
			"kebab",
			"camel",
			"legacy"
		],
		default: "auto"
	},
	payload: {
		flags: "--payload <kind>",
		description: "send only settings that differ (minimal) or all managed ones of a changed embed (full)",
		choices: ["minimal", "full"]
	},
	refresh: {
		flags: "--refresh",
		description: "look at every embed again, also where nothing seems touched",
		default: false
	},
	assert: {
		flags: "--assert",
		description: "send settings again that only the history says are in place",
		default: false
	},
	detailedExitcode: {
		flags: "--detailed-exitcode",
		description: "exit with 2 where there are changes",
		default: false
	},
	out: {
		flags: "-o, --out <file>",
		description: "save to this file: the plan, for apply; or the new manifest"
	},
	html: {
		flags: "--html <file>",
		description: "also write this file: a page to look at in a browser"
	},
	into: {
		flags: "--into <file>",
		description: "add the embeds that the manifest lacks to this file of it"
	},
	dataApp: {
		flags: "--data-app <name>",
		description: "name of the data app, where the API does not tell it"
	},
	details: {
		flags: "--details",
		description: "list every change, also where many are alike",
		default: false
	},
	autoApprove: {
		flags: "--auto-approve",
		description: "do not ask before sending",
		default: false
	},
	approve: {
		flags: "--approve <planid>",
		description: "consent to exactly this plan (whole id or its first 12 digits)"
	},
	events: {
		flags: "--events <file>",
		description: "also write what happens to this file, one JSON value per line"
	},
	planOnly: {
		flags: "--plan-only",
		description: "show the way back and send nothing",
		default: false
	},
	writeManifest: {
		flags: "--write-manifest",
		description: "also write what the way back restores into the manifest",
		default: false
	},
	adopt: {
		flags: "--adopt",
		description: "write what somebody changed outside into the manifest",
		default: false
	},
	failOn: {
		flags: "--fail-on <drift>",
		description: "which outside changes make it fail: any, or only what widens access",
		choices: ["any", "widen"],
		default: "any"
	},
	yes: {
		flags: "-y, --yes",
		description: "ask nothing, take what would be proposed",
		default: false
	},
	workflows: {
		flags: "--no-workflows",
		description: "write no workflow files for GitHub",
		default: true
	},
	port: {
		flags: "--port <n>",
		description: "port on 127.0.0.1; 0 for any free one",
		default: 4600,
		parse: wholeNumber(0, 65535)
	},
	embeds: {
		flags: "--embeds <n>",
		description: "how many embeds to make up",
		default: 12,
		parse: wholeNumber(0, 1e5)
	},
	from: {
		flags: "--from <file>",
		description: "serve what this manifest says, as import wrote it, and make nothing up"
	},
	list: {
		flags: "--list <shape>",
		description: "where the list shows access settings",
		choices: [
			"item",
			"legacy",
			"nested",
			"absent"
		],
		default: "item"
	},
	latency: {
		flags: "--latency <ms>",
		description: "wait before each answer",
		default: 0,
		parse: wholeNumber(0, 6e4)
	}
};
/** Options of every command that talks to the API. */
const REMOTE_OPTIONS = [
	"baseUrl",
	"history",
	"concurrency",
	"rate",
	"reserve",
	"api",
	"format",
	"color"
];
/** Options of every command that plans from a manifest. */
const PLANNING_OPTIONS = [
	"file",
	"env",
	"only",
	"exclude",
	"at",
	"payload",
	"refresh",
	"assert",
	"policy",
	...REMOTE_OPTIONS
];
/** What every option is where nothing is given. */
const defaultOptions = () => Object.fromEntries(Object.entries(OPTIONS).flatMap(([name, spec]) => spec.default === void 0 ? [] : [[name, spec.default]]));
/** The values that an option takes in a command that offers these formats beside its own; undefined where it takes any. */
function choicesOf(name, { formats = [] }) {
	const { choices } = OPTIONS[name];
	return name === "format" && choices !== void 0 ? [...choices, ...formats] : choices;
}
export { choicesOf as a, REMOTE_OPTIONS as i, OPTIONS as n, defaultOptions as o, PLANNING_OPTIONS as r, DEFAULT_MANIFEST as t };
