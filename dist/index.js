import { n as EXIT, r as EmbedSyncError } from "./chunks/errors.js";
import { o as defaultOptions } from "./chunks/options.js";
import { $ as parseBaseUrl, I as runs, a as openSession, b as parseHistoryLocation, c as withWriter, et as parseToken, s as refuseUnready, v as openHistoryAt } from "./chunks/connect.js";
import { n as plainPalette } from "./chunks/palette.js";
import { t as processRuntime } from "./chunks/runtime.js";
import { c as parsePlanFile, o as checkSaved, r as sessionFor, s as refuseStale } from "./chunks/apply.js";
import { n as consentTo } from "./chunks/consent.js";
import { C as planRollback$1, S as planManifest, _ as applyPlan, f as renderPlanMarkdown } from "./chunks/plan.js";
import { r as loadManifest$1, t as checkManifest } from "./chunks/load.js";
import { n as renderJson } from "./chunks/json.js";
import { n as renderPlanText } from "./chunks/plan-text.js";
import { setMaxListeners } from "node:events";
// src/library/access.ts
const connections = /* @__PURE__ */ new WeakMap();
/** Requests nothing yet. Throws BASE_URL_INVALID, TOKEN_MISSING, TOKEN_MALFORMED or USAGE. */
const openReader = (connection) => opened(connection, { access: "read" });
/** Requests nothing yet. Throws as `openReader` does. */
const openWriter = (connection) => opened(connection, { access: "write" });
function opened(connection, { access }) {
	const baseUrl = parseBaseUrl(connection.baseUrl);
	parseToken(connection.token);
	parseHistoryLocation(connection.history);
	const reader = Object.freeze({
		access,
		baseUrl
	});
	connections.set(reader, { ...connection });
	return reader;
}
/** What a command would be given to work with this access. Throws USAGE for what was not opened here. */
function contextOf(reader) {
	const connection = connections.get(reader);
	if (connection === void 0) throw notOpened();
	const { baseUrl, token, history, policy, api, payload } = connection;
	const world = quietRuntime(connection);
	return {
		options: {
			...defaultOptions(),
			baseUrl,
			history,
			...policy !== void 0 && { policy },
			...api !== void 0 && { api },
			...payload !== void 0 && { payload }
		},
		args: [],
		runtime: {
			...world,
			env: {
				...world.env,
				DATABRAIN_API_TOKEN: token
			}
		},
		look: {
			palette: plainPalette,
			width: 100
		},
		note: () => void 0
	};
}
/** Types alone cannot keep a reader that was cast to a writer from sending. Throws USAGE. */
function refuseReader({ access }) {
	if (access !== "write") throw notOpened();
}
const notOpened = () => new EmbedSyncError("USAGE", "this access was not opened for what it is used for", { hint: "Open it with openReader to plan, or with openWriter to apply." });
const nowhere = {
	write: () => void 0,
	isTTY: false,
	columns: 100
};
/** The real world, with nobody at the terminal. Of the environment it needs what git and the check for unsafe modes read. */
function quietRuntime({ cwd, signal }) {
	return {
		...processRuntime(signal ?? unhurried()),
		...cwd !== void 0 && { cwd },
		stdout: nowhere,
		stderr: nowhere,
		stdinIsTTY: false
	};
}
/** Never aborts; every request that is under way listens. */
function unhurried() {
	const { signal } = new AbortController();
	setMaxListeners(0, signal);
	return signal;
}
// src/library/apply.ts
/**
* Looks at live state again, then sends the plan, each update on record before it is sent. An update that fails is an outcome
* of the result. Throws where nothing was sent: PLAN_BLOCKED, CONSENT_MISSING, PLAN_STALE, TARGET_WRONG, LOCKED, and others.
*/
async function apply(proposal, writer, request = {}) {
	refuseReader(writer);
	const plan = parsePlanFile(JSON.stringify(proposal.plan), "the plan");
	const { approve, actor, onEvent } = request;
	const granted = contextOf(writer);
	const context = {
		...granted,
		options: {
			...granted.options,
			...approve !== void 0 && { approve }
		}
	};
	await refuseUnready(context);
	const session = await sessionFor(plan, "the plan", context);
	const checked = await checkSaved(plan, [], session.side);
	refuseStale(checked.plan, checked.live);
	const { approved } = await consentTo(checked.plan, true, context);
	const planned = {
		...checked,
		desired: proposal.desired ?? []
	};
	return withWriter(session, {
		...context,
		emit: onEvent ?? (() => void 0)
	}, (side) => applyPlan(planned, approved, actor === void 0 ? side : {
		...side,
		actor
	}));
}
// src/library/history.ts
/**
* The history at `file:PATH` or `git:BRANCH`, its chain verified; an empty one where there is none yet.
* Throws USAGE, HISTORY_UNREADABLE, or HISTORY_BROKEN naming the first bad record.
*/
async function readHistory(location, cwd) {
	const entries = await (await openHistoryAt(location, quietRuntime(cwd === void 0 ? {} : { cwd }))).read();
	return {
		runs: runs(entries),
		entries
	};
}
// src/library/manifest.ts
/**
* Reads files and folders as one manifest. Relative paths start from `cwd`, or from the folder of the process.
* Throws MANIFEST_INVALID with all issues.
*/
const loadManifest = (paths, cwd) => loadManifest$1(paths, quietRuntime(cwd === void 0 ? {} : { cwd }).cwd);
/** Everything that can be found without a request. Throws MANIFEST_INVALID where the files do not make a manifest. */
async function validate(paths, request = {}) {
	const { environment, at, cwd } = request;
	const runtime = quietRuntime(cwd === void 0 ? {} : { cwd });
	return checkManifest(paths, environment, runtime, at ?? runtime.now());
}
// src/library/plan.ts
/** Compares the manifest with what is live. Throws EmbedSyncError; a plan that is blocked is no error. */
async function plan(manifest, reader, request = {}) {
	const context = contextOf(reader);
	const { side } = await openSession(context);
	const { environment, only = [], exclude = [] } = request;
	const at = context.runtime.now();
	return planManifest({
		manifest,
		only,
		exclude,
		at,
		...environment !== void 0 && { environment }
	}, side);
}
/** The way back from a run, named by its id or by `last`, as a plan like any other. Throws RUN_UNKNOWN or TARGET_WRONG. */
async function planRollback(run, reader, environment) {
	const { side } = await openSession(contextOf(reader));
	return planRollback$1(run, environment, side);
}
// src/library/render-plan.ts
/** `json` is what a plan file holds: `parsePlanFile` reads it, and so does `embed-sync apply`. */
function renderPlan(plan, format) {
	switch (format) {
		case "text": return renderPlanText(plan, {
			palette: plainPalette,
			width: 100
		});
		case "markdown": return renderPlanMarkdown(plan);
		case "json": return renderJson(plan);
	}
}
export { EXIT, EmbedSyncError, apply, loadManifest, openReader, openWriter, parsePlanFile, plan, planRollback, readHistory, renderPlan, validate };
