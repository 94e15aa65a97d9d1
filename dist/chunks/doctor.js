import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { a as paint, c as styled, s as stacked, t as columns } from "./lines.js";
import { a as joined, c as md, d as table, r as finished, t as code } from "./markdown.js";
import { C as itemsOf, Q as parseJson, S as createReader, b as parseHistoryLocation, et as parseToken, j as dialectOf, l as commitOf, n as baseUrlOf, o as openTransport, r as historyLocation, tt as refuseUnsafeEnvironment, w as placesOfSettings, x as headerText, y as readHistoryLog } from "./connect.js";
import { i as loadPolicy, o as resolveManifest, r as loadManifest, t as checkManifest } from "./load.js";
import { n as duration, r as plural } from "./numbers.js";
import { n as SETTING_NAMES } from "./settings.js";
import { n as POLICY_FILE } from "./policy.js";
import { t as DEFAULT_MANIFEST } from "./options.js";
import { n as VERSION } from "./version.js";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
// src/render/check-up-text.ts
const STYLES = {
	ok: "green",
	warning: "yellow",
	problem: "red",
	skipped: "dim"
};
const STATUSES = [
	"ok",
	"warning",
	"problem",
	"skipped"
];
function renderCheckUp(checks, { palette }) {
	const lines = columns(checks.map(({ name, status, message }) => [
		styled(STYLES[status], status),
		name,
		message
	])).flatMap((row, index) => {
		const hint = checks[index]?.hint;
		return hint === void 0 ? [row] : [row, [styled("cyan", `    hint: ${hint}`)]];
	});
	return paint(stacked([lines, [[styled("bold", tally(checks))]]]), palette);
}
const renderCheckUpMarkdown = (checks) => finished([table([
	md`Status`,
	md`Check`,
	md`Found`,
	md`What to do`
], checks.map(({ name, status, message, hint }) => [
	{ markdown: status },
	{ markdown: name },
	code(message),
	code(hint ?? "")
])), joined([{ markdown: tally(checks) }], "")]);
/** `11 ok · 1 warning · 0 problems · 0 skipped`. */
function tally(checks) {
	return STATUSES.map((status) => ({
		status,
		n: checks.filter((check) => check.status === status).length
	})).map(({ status, n }) => `${n} ${status}${n === 1 || status === "ok" || status === "skipped" ? "" : "s"}`).join(" · ");
}
// src/commands/attempted.ts
/** Anything but an EmbedSyncError is a bug and passes through. */
async function attempted(name, check) {
	try {
		return await check();
	} catch (error) {
		return problemOf(name, error);
	}
}
/** Throws what is no EmbedSyncError. */
function problemOf(name, error) {
	if (!(error instanceof EmbedSyncError)) throw error;
	const { message, hint } = error;
	return {
		name,
		status: "problem",
		message,
		...hint !== void 0 && { hint }
	};
}
// src/commands/doctor-api.ts
const skipped = (name) => ({
	name,
	status: "skipped",
	message: "not looked at, because of a problem above"
});
/** What stands in the place of these checks where no request can be made. */
const NOT_ASKED = [
	"API",
	"data app",
	"settings",
	"permissions",
	"clock"
].map(skipped);
async function checkApi(context, entries) {
	const { options, runtime } = context;
	const { baseUrl, transport } = openTransport(context);
	const heard = listening(transport, runtime);
	const guess = dialectOf(entries, baseUrl);
	const reader = createReader(heard.transport, {
		api: options.api,
		...guess !== void 0 && { guess }
	}, runtime);
	try {
		const live = await reader.list();
		return [
			apiCheck(reader, live),
			await dataAppCheck(live, context),
			settingsCheck(live, heard.first()),
			await attempted("permissions", () => permissionCheck(reader)),
			clockCheck(heard.clock())
		];
	} catch (error) {
		return [
			problemOf("API", error),
			...[
				"data app",
				"settings",
				"permissions"
			].map(skipped),
			clockCheck(heard.clock())
		];
	}
}
const apiCheck = (reader, live) => ({
	name: "API",
	status: "ok",
	message: `the token is accepted; ${plural(live.length, "embed")} at the addresses of generation "${reader.dialect()}"`
});
async function dataAppCheck(live, context) {
	const name = "data app";
	const told = [...new Set(live.flatMap(({ dataAppName }) => dataAppName ?? []))];
	if (told.length === 0) return {
		name,
		status: "warning",
		message: "the API does not tell which data app this token belongs to, so a token of another one would not be noticed",
		hint: "Compare the embeds that plan calls unmanaged or missing with what you expect."
	};
	const shown = told.map((one) => `"${one}"`).join(", ");
	const wanted = await wantedDataApp(context);
	if (wanted === void 0 || told.includes(wanted)) return {
		name,
		status: "ok",
		message: shown
	};
	return {
		name,
		status: "problem",
		message: `this token lists the embeds of ${shown}, and the manifest is for "${wanted}"`,
		hint: "Use the token of that data app, or the manifest of this one."
	};
}
/** Undefined where there is no manifest, or none that names one: what is wrong with it is another check. */
async function wantedDataApp({ options, runtime }) {
	try {
		const { manifest } = await loadManifest(options.file, runtime.cwd);
		const { env } = options;
		const { dataApp } = resolveManifest(manifest, {
			live: [],
			now: runtime.now(),
			...env !== void 0 && { environment: env }
		});
		return dataApp === "" ? void 0 : dataApp;
	} catch (error) {
		if (error instanceof EmbedSyncError) return void 0;
		throw error;
	}
}
function settingsCheck(live, items) {
	const name = "settings";
	if (live.length === 0) return {
		name,
		status: "ok",
		message: "there is no embed to tell any of"
	};
	const untold = SETTING_NAMES.filter((setting) => live.every(({ settings }) => settings[setting] === void 0));
	if (untold.length === SETTING_NAMES.length) return {
		name,
		status: "warning",
		message: "the list shows no access setting; plan looks closer, and calls unknown what stays untold",
		hint: "What is sent can then not be read back: apply ends with \"accepted\" in place of \"verified\"."
	};
	const places = [...new Set(items.flatMap(placesOfSettings))].join(", ");
	if (untold.length === 0) return {
		name,
		status: "ok",
		message: `the list shows them in ${places}, and leaves none out`
	};
	return {
		name,
		status: "warning",
		message: `the list shows them in ${places}, and never ${untold.join(", ")}`,
		hint: "plan looks closer for those that the manifest names, and calls unknown what stays untold."
	};
}
async function permissionCheck(reader) {
	const datamarts = await reader.datamarts();
	const name = "permissions";
	if (datamarts !== void 0) return {
		name,
		status: "ok",
		message: `this token may list embeds and ${plural(datamarts.length, "datamart")}: names of tables and columns are checked before sending`
	};
	return {
		name,
		status: "warning",
		message: "this token may not list datamarts, or this server cannot: names of tables and columns go unchecked",
		hint: "A misspelt table in tableTenancySettings is then refused by the API at best; look twice."
	};
}
/** Beyond this, overrides and windows begin and end noticeably early or late. */
const NOTABLE_MS = 3e4;
const WRONG_MS = 3e5;
function clockCheck(aheadMs) {
	const name = "clock";
	if (aheadMs === void 0) return {
		name,
		status: "skipped",
		message: "the server does not tell the time"
	};
	const off = Math.abs(aheadMs);
	if (off < NOTABLE_MS) return {
		name,
		status: "ok",
		message: "this machine's clock agrees with the server's"
	};
	return {
		name,
		status: off < WRONG_MS ? "warning" : "problem",
		message: `this machine's clock is ${duration(off)} ${aheadMs > 0 ? "ahead of" : "behind"} the server's`,
		hint: "Set it by a time server: overrides, windows and the history go by it."
	};
}
function listening(transport, runtime) {
	let items;
	let ahead;
	return {
		transport: {
			...transport,
			exchange: async (request) => {
				const exchange = await transport.exchange(request);
				if (exchange.kind !== "answer") return exchange;
				ahead ??= aheadOf(exchange.headers, runtime.now());
				if (exchange.status === 200) items ??= itemsOf(parseJson(exchange.text));
				return exchange;
			}
		},
		first: () => items ?? [],
		clock: () => ahead
	};
}
function aheadOf(headers, now) {
	const told = Date.parse(headerText(headers, "date") ?? "");
	return Number.isNaN(told) ? void 0 : now.getTime() - told;
}
// src/commands/doctor-files.ts
async function checkFiles(context) {
	const { history, entries } = await checkHistory(context);
	return {
		checks: [
			await manifestCheck(context),
			await policyCheck(context),
			...history
		],
		entries
	};
}
async function manifestCheck({ options, runtime }) {
	const shown = options.file.join(", ");
	try {
		const issues = await checkManifest(options.file, options.env, runtime, runtime.now());
		return hasErrors(issues) ? invalid("manifest", issues) : {
			name: "manifest",
			status: "ok",
			message: `${shown} is valid`
		};
	} catch (error) {
		const issues = error instanceof EmbedSyncError ? error.issues : [];
		if (shown === "embeds.yaml" && issues.length > 0 && issues.every(({ code }) => code === "FILE_NOT_FOUND")) return NO_MANIFEST;
		return issues.length > 0 ? invalid("manifest", issues) : problemOf("manifest", error);
	}
}
const NO_MANIFEST = {
	name: "manifest",
	status: "warning",
	message: `there is no ${DEFAULT_MANIFEST} here yet`,
	hint: "embed-sync init writes one of what is live; -f names another file."
};
async function policyCheck({ options, runtime }) {
	try {
		await loadPolicy(options.policy, runtime.cwd);
	} catch (error) {
		const issues = error instanceof EmbedSyncError ? error.issues : [];
		return issues.length > 0 ? invalid("policy", issues) : problemOf("policy", error);
	}
	const file = options.policy ?? (await isThere("embed-sync.policy.yaml", runtime) ? "embed-sync.policy.yaml" : void 0);
	return {
		name: "policy",
		status: "ok",
		message: file === void 0 ? `the built-in one: there is no ${POLICY_FILE}` : `${file} is valid`
	};
}
function invalid(name, issues) {
	const errors = issues.filter(({ severity }) => severity === "error");
	const [first] = errors;
	const place = [
		first?.file,
		first?.line,
		first?.column
	].filter((part) => part !== void 0).join(":");
	return {
		name,
		status: "problem",
		message: `${plural(errors.length, "error")}, the first in ${place}: ${first?.message ?? ""}`,
		hint: "embed-sync validate shows all of them."
	};
}
async function checkHistory(context) {
	const { runtime } = context;
	const location = historyLocation(context);
	try {
		const verdict = await readHistoryLog(location, runtime);
		const lock = await attempted("lock", () => lockCheck(location, runtime));
		return {
			history: [historyCheck(location, verdict, runtime), lock],
			entries: verdict.kind === "broken" ? [] : verdict.entries
		};
	} catch (error) {
		return {
			history: [problemOf("history", error)],
			entries: []
		};
	}
}
function historyCheck(location, verdict, { env }) {
	const name = "history";
	if (verdict.kind === "broken") return {
		name,
		status: "problem",
		message: `${location} is broken: record ${verdict.record} ${verdict.reason}`,
		hint: "Restore it from a backup, or begin another with --history; embed-sync explain HISTORY_BROKEN says more."
	};
	if (verdict.kind === "torn") return {
		name,
		status: "warning",
		message: `${location} ends in a record that was never finished; all before it are sound`,
		hint: "The next apply notes that and goes on; nothing is to be done."
	};
	const told = verdict.entries.length === 0 ? "holds no run yet" : `is sound: ${plural(verdict.entries.length, "record")}`;
	if (location.startsWith("file:") && (env.CI ?? "") !== "") return {
		name,
		status: "warning",
		message: `${location} ${told}, and a file is gone when this job ends`,
		hint: "Keep it in a branch: --history git:embed-sync-history."
	};
	return {
		name,
		status: "ok",
		message: `${location} ${told}`
	};
}
/** Whose lock it is, only a run that wants it finds out: one that is left over is taken over then. */
async function lockCheck(location, runtime) {
	const place = parseHistoryLocation(location);
	if (place.kind === "git") return {
		name: "lock",
		status: "ok",
		message: "kept in the branch; a run that finds it held waits or says so"
	};
	const lock = `${place.path}.lock`;
	if (!await isThere(lock, runtime)) return {
		name: "lock",
		status: "ok",
		message: "no other run holds it"
	};
	return {
		name: "lock",
		status: "warning",
		message: `${lock} is there: another run is sending now, or one was killed`,
		hint: "The next apply takes it over from a run that is gone, and else says who holds it."
	};
}
const isThere = async (path, { cwd }) => await lstat(resolve(cwd, path)).catch(() => void 0) !== void 0;
// src/commands/doctor-machine.ts
/** A problem among them means that no request can be made. */
const checkMachine = async (context) => [
	checkNode(process.versions.node),
	await checkEnvironment(context),
	checkProxy(context),
	await checkToken(context),
	await checkBaseUrl(context),
	await checkGit(context)
];
const OLDEST = [20, 19];
function checkNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1]) return {
		name: "Node",
		status: "ok",
		message: `Node ${version} runs embed-sync ${VERSION}`
	};
	return {
		name: "Node",
		status: "problem",
		message: `Node ${version} is older than what embed-sync ${VERSION} is made for`,
		hint: `Install Node ${OLDEST.join(".")} or newer.`
	};
}
const checkEnvironment = ({ runtime }) => attempted("environment", () => {
	refuseUnsafeEnvironment(runtime.env, process.execArgv);
	return {
		name: "environment",
		status: "ok",
		message: "certificates are checked, and no debug mode shows requests"
	};
});
const PROXIES = [
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"ALL_PROXY"
];
/** The transport brings its own agents, which ask no variable. */
function checkProxy({ runtime }) {
	const found = Object.entries(runtime.env).find(([name, value]) => PROXIES.includes(name.toUpperCase()) && (value ?? "") !== "");
	if (found === void 0) return {
		name: "proxy",
		status: "ok",
		message: "no proxy is set; requests go straight to the API"
	};
	return {
		name: "proxy",
		status: "warning",
		message: `${found[0]} is set and has no effect here: requests go straight to the API`,
		hint: "If this machine may reach the API through the proxy alone, run embed-sync where it need not."
	};
}
const checkToken = ({ runtime }) => attempted("token", () => {
	parseToken(runtime.env.DATABRAIN_API_TOKEN);
	return {
		name: "token",
		status: "ok",
		message: "DATABRAIN_API_TOKEN is set and has the form of an API key"
	};
});
const checkBaseUrl = (context) => attempted("base URL", () => ({
	name: "base URL",
	status: "ok",
	message: baseUrlOf(context)
}));
async function checkGit({ runtime }) {
	const commit = await commitOf(runtime);
	if (commit !== null) return {
		name: "git",
		status: "ok",
		message: `plans and the history name commit ${commit.slice(0, 12)}`
	};
	return {
		name: "git",
		status: "warning",
		message: "no commit is checked out here, or there is no git: plans and the history will name none",
		hint: "Keep the manifest in a git repository, so that each change has an author and a reason."
	};
}
// src/commands/doctor.ts
/** Ends with 0 where nothing is a problem, with 1 where something is; warnings alone are no failure. */
async function runDoctor(context) {
	const machine = await checkMachine(context);
	const { checks: files, entries } = await checkFiles(context);
	const canAsk = !machine.some(({ status }) => status === "problem");
	const checks = [
		...machine,
		...files,
		...canAsk ? await checkApi(context, entries) : NOT_ASKED
	];
	return {
		exitCode: checks.some(({ status }) => status === "problem") ? EXIT.failed : EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			checks
		}),
		text: (look) => renderCheckUp(checks, look),
		markdown: () => renderCheckUpMarkdown(checks)
	};
}
export { runDoctor };
