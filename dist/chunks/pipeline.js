import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as endsOf, c as settingEntries, i as SETTING_NAMES, l as settingSpec, n as nearest, s as isTenancyRows, t as didYouMean, u as settingSpelled } from "./nearest.js";
import { _ as canonicalJson, a as findRun, b as digestOfText, d as netOf, f as only, g as matchesGlob, h as matchesAnyGlob, l as unknownRun, m as sameValue$1, o as lastApplied, p as runsOf, r as validateManifest, t as DIRECTIONS, u as effectOf, v as digestOf } from "./types.js";
import { n as EmbedSyncError, r as hasErrors } from "./errors.js";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants, lstat, open, readdir } from "node:fs/promises";
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/apply/look.ts
function createLook(reader) {
	let running = Promise.resolve();
	let waiting;
	return () => {
		waiting ??= running.catch(() => void 0).then(() => {
			const current = read(reader);
			running = current;
			waiting = void 0;
			return current;
		});
		return waiting;
	};
}
const read = async (reader) => new Map((await reader.list()).map((embed) => [embed.embedId, embed]));
// src/apply/merge-check.ts
function checkMerge(change, before, after, compare) {
	const sent = new Set(change.settings.map(({ setting }) => setting));
	const unsent = settingEntries(before.settings).filter(([name]) => !sent.has(name));
	if (unsent.length === 0 || after === void 0) return {
		merges: void 0,
		lost: {}
	};
	const lost = unsent.filter(([name, value]) => {
		const { different, untold } = compare({ [name]: value }, after.settings);
		return different + untold > 0;
	});
	return {
		merges: lost.length === 0,
		lost: Object.fromEntries(lost)
	};
}
// src/apply/standing.ts
function standingOf(change, live, compare) {
	if (live === void 0) return "gone";
	const { after } = endsOf(change.settings);
	const reached = compare(after, live.settings);
	if (reached.different === 0 && reached.untold === 0) return "after";
	const ofEach = change.settings.map((setting) => {
		const end = endsOf([setting]);
		const atAfter = compare(end.after, live.settings);
		if (atAfter.untold > 0) return setting.before === void 0 ? "untold" : "foreign";
		if (atAfter.different === 0) return "after";
		return setting.before !== void 0 && compare(end.before, live.settings).different === 0 ? "before" : "foreign";
	});
	if (ofEach.includes("foreign")) return "foreign";
	if (ofEach.every((standing) => standing === "before" || standing === "untold")) return ofEach.includes("before") ? "before" : "untold";
	return "between";
}
// src/apply/send.ts
function createHalt(stop) {
	let problem;
	return {
		reason: () => problem ?? (stop.aborted ? stoppedBy(String(stop.reason)) : void 0),
		because: (reason) => {
			problem ??= reason;
		}
	};
}
const stoppedBy = (signal) => ({
	code: signal === "SIGTERM" ? "TERMINATED" : "INTERRUPTED",
	message: `stopped by ${signal}; what was under way was finished and recorded`
});
/** How often each kind of failure is met with another try. */
const TRIES = {
	throttled: 8,
	"not-sent": 4,
	conflict: 1,
	unknown: 2
};
const BACKOFF = {
	baseMs: 250,
	capMs: 2e4
};
/** Never throws for what concerns this embed alone; halts the run for what concerns all. */
async function sendChange(change, sending) {
	const { embedId } = change;
	const ending = await attemptUntilSettled(change, sending);
	await record({
		kind: "outcome",
		run: sending.run,
		embedId,
		...ending
	}, sending);
	return {
		embedId,
		status: ending.status === "unknown" ? "failed" : ending.status,
		attempts: ending.attempts,
		...ending.error !== void 0 && { error: ending.error }
	};
}
async function attemptUntilSettled(change, sending) {
	const { embedId, payload } = change;
	const payloadDigest = digestOfText(JSON.stringify(payload));
	const tried = {
		throttled: 0,
		"not-sent": 0,
		conflict: 0,
		unknown: 0
	};
	let attempts = 0;
	let unresolved = false;
	const giveUp = (error) => {
		return {
			status: unresolved ? "unknown" : attempts === 0 ? "not-attempted" : "failed",
			attempts,
			error
		};
	};
	for (;;) {
		if (sending.halt.reason() === void 0) await record({
			kind: "attempt",
			run: sending.run,
			embedId,
			attempt: attempts + 1,
			payloadDigest
		}, sending);
		const stopped = sending.halt.reason();
		if (stopped !== void 0) return giveUp(stopped);
		const answer = await sending.writer.update(payload);
		if (answer.kind !== "not-sent") attempts += 1;
		if (answer.kind === "accepted") return {
			status: "accepted",
			attempts
		};
		if (answer.kind === "global") sending.halt.because(answer.problem);
		if (answer.kind === "rejected" || answer.kind === "global") return giveUp(answer.problem);
		if (answer.kind === "conflict" || answer.kind === "unknown") {
			const seen = await standingSeen(change, sending);
			const verdict = afterLooking(seen, answer.problem);
			if (verdict !== "try-again") return {
				...verdict,
				attempts
			};
			unresolved = seen !== "before";
		}
		tried[answer.kind] += 1;
		if (tried[answer.kind] > TRIES[answer.kind]) return giveUp(answer.problem);
		await pause(change, answer, tried[answer.kind], sending);
	}
}
/** Without a durable record nothing more may be sent; what was sent before stays as it is. */
async function record(entry, { history, halt }) {
	await history.append([entry]).catch((error) => halt.because(problemOf(error)));
}
/** Where not even a look succeeds, the run ends: nothing can be known now. */
async function standingSeen(change, { look, compare, halt }) {
	try {
		return standingOf(change, (await look()).get(change.embedId), compare);
	} catch (error) {
		halt.because(problemOf(error));
		return "unseen";
	}
}
/** What a look at live state says about a PUT whose effect was not known. */
function afterLooking(seen, problem) {
	switch (seen) {
		case "unseen": return {
			status: "unknown",
			error: problem
		};
		case "after": return { status: "accepted" };
		case "before":
		case "between":
		case "untold": return "try-again";
		case "foreign": return {
			status: "stale",
			error: {
				...problem,
				code: "CHANGED_MEANWHILE",
				message: "somebody else changed this embed during the run"
			}
		};
		case "gone": return {
			status: "failed",
			error: {
				code: "EMBED_NOT_FOUND",
				message: "the embed disappeared during the run"
			}
		};
	}
}
/** Full jitter between nothing and the doubled base; a pause that the server asked for is kept by the pacer, for all. */
async function pause(change, answer, tries, { runtime, emit }) {
	const ceiling = Math.min(BACKOFF.capMs, BACKOFF.baseMs * 2 ** (tries - 1));
	const waitMs = answer.kind === "throttled" ? 0 : Math.round(runtime.random() * ceiling);
	const shown = answer.kind === "throttled" ? answer.retryAfterMs ?? 0 : waitMs;
	emit({
		type: "retry",
		embedId: change.embedId,
		reason: answer.problem.code,
		waitMs: shown
	});
	await runtime.sleep(waitMs, runtime.stop);
}
/** An expected failure as a Problem; anything else is a bug and stays an exception. */
function problemOf(error) {
	if (!(error instanceof EmbedSyncError)) throw error;
	return {
		code: error.code,
		message: error.message,
		...error.hint !== void 0 && { hint: error.hint }
	};
}
// src/apply/verify.ts
/** Outcomes other than `accepted` and `verified` pass through. */
function verifyOutcome(outcome, change, live, compare) {
	if (outcome.status !== "accepted") return outcome;
	const status = statusSeen(change, live, compare);
	if (status !== "contradicted") return {
		...outcome,
		status
	};
	const message = "the API agreed to this update, but the list shows another value now";
	const hint = "Somebody may have changed it meanwhile, or the server did not do what it said; run plan again.";
	return {
		...outcome,
		status,
		error: {
			code: "CONTRADICTED",
			message,
			hint
		}
	};
}
function statusSeen(change, live, compare) {
	if (live === void 0) return "contradicted";
	const { different, untold } = compare(endsOf(change.settings).after, live.settings);
	if (different > 0) return "contradicted";
	return untold > 0 ? "accepted" : "verified";
}
// src/apply/waves.ts
/** Every change is in exactly one wave; no wave is empty. */
function wavesOf(changes) {
	const onlyNarrows = (change) => change.settings.every(({ direction }) => direction === "narrow");
	return [{
		name: "narrowing",
		changes: changes.filter(onlyNarrows)
	}, {
		name: "all others",
		changes: changes.filter((change) => !onlyNarrows(change))
	}].filter((wave) => wave.changes.length > 0);
}
// src/apply/execute.ts
async function execute(applying, tools) {
	const { plan, start, live } = applying;
	const began = tools.runtime.monotonic();
	const open = plan.changes.filter((change) => standingOf(change, live.get(change.embedId), tools.compare) !== "after");
	const halt = createHalt(tools.runtime.stop);
	const run = {
		applying,
		tools,
		look: createLook(tools.reader),
		halt,
		outcomes: /* @__PURE__ */ new Map(),
		merges: void 0
	};
	for (const change of plan.changes) run.outcomes.set(change.embedId, {
		embedId: change.embedId,
		status: "verified",
		attempts: 0
	});
	for (const { embedId } of plan.missing) run.outcomes.set(embedId, missingOutcome(embedId));
	for (const { embedId, reason } of plan.refused) run.outcomes.set(embedId, refusedOutcome(embedId, reason));
	if (open.length === 0) {
		await recordBaseline(run);
		return resultOf(run, open, tools.runtime.monotonic() - began);
	}
	await tools.history.append([start, ...open.map((change) => intentOf(change, start.run))]);
	tools.emit({
		type: "start",
		runId: start.run,
		planId: plan.planId,
		total: open.length
	});
	await sendWaves(open, run);
	await verify(open, run);
	const result = resultOf(run, open, tools.runtime.monotonic() - began);
	await tools.history.append([endOf(result, run)]);
	tools.emit({
		type: "summary",
		result
	});
	return result;
}
async function sendWaves(open, run) {
	const limit = pLimit(run.tools.concurrency);
	let rest = wavesOf(open);
	if (open.length > 1) rest = await sendFirst(rest, run);
	for (const wave of rest) {
		run.tools.emit({
			type: "wave",
			name: wave.name,
			size: wave.changes.length
		});
		await Promise.all(wave.changes.map((change) => limit(() => send(change, run))));
	}
}
async function send(change, run) {
	const outcome = await sendChange(change, sendingOf(run));
	run.outcomes.set(change.embedId, outcome);
	run.tools.emit({
		type: "result",
		embedId: change.embedId,
		name: change.name,
		outcome
	});
	return outcome;
}
/** Sends one change alone, the next if it fails, and reads the first accepted one back before the others may go. */
async function sendFirst(waves, run) {
	const queue = waves.flatMap((wave) => wave.changes);
	let sent = 0;
	for (const change of queue) {
		sent += 1;
		if ((await send(change, run)).status !== "accepted") continue;
		await readBack(change, run);
		break;
	}
	return wavesOf(queue.slice(sent));
}
async function readBack(change, run) {
	try {
		await checkThatServerMerges(change, (await run.look()).get(change.embedId), run);
	} catch (error) {
		run.halt.because(problemOf(error));
	}
}
/** A server that replaced the settings we did not send: put them back, and send nothing more. */
async function checkThatServerMerges(change, now, run) {
	const before = run.applying.live.get(change.embedId);
	if (before === void 0 || now === void 0) return;
	const { merges, lost } = checkMerge(change, before, now, run.tools.compare);
	run.merges = merges;
	if (merges !== false) return;
	const restoring = run.tools.restoring(change, now, before);
	if (restoring === void 0) return;
	await run.tools.history.append([intentOf(restoring, run.applying.start.run)]);
	const restored = await sendChange(restoring, sendingOf(run));
	const problem = {
		code: "SERVER_REPLACES",
		message: `the server dropped settings that were not sent (${settingEntries(lost).map(([name]) => name).join(", ")}): it replaces instead of merging`,
		hint: "Run plan and apply again with --payload full, which sends every managed setting of a changed embed."
	};
	run.outcomes.set(change.embedId, {
		embedId: change.embedId,
		status: restored.status === "accepted" ? "reverted" : "failed",
		attempts: (run.outcomes.get(change.embedId)?.attempts ?? 0) + restored.attempts,
		error: problem
	});
	run.halt.because(problem);
}
const sendingOf = (run) => {
	const { writer, history, compare, runtime, emit } = run.tools;
	return {
		run: run.applying.start.run,
		writer,
		look: run.look,
		compare,
		history,
		runtime,
		emit,
		halt: run.halt
	};
};
/** One list tells what became of everything; without it, nothing is claimed beyond what the API said. */
async function verify(open, run) {
	const written = open.filter(({ embedId }) => run.outcomes.get(embedId)?.status === "accepted");
	if (written.length === 0) return;
	run.tools.emit({ type: "verifying" });
	try {
		const seen = await run.look();
		const [only] = open;
		if (open.length === 1 && only !== void 0) await checkThatServerMerges(only, seen.get(only.embedId), run);
		for (const change of written) {
			const outcome = run.outcomes.get(change.embedId);
			if (outcome === void 0) continue;
			run.outcomes.set(change.embedId, verifyOutcome(outcome, change, seen.get(change.embedId), run.tools.compare));
		}
		await run.tools.history.append([...written.map((change) => verifyEntry(change, seen.get(change.embedId), run)), ...unchangedEntries(run, seen)]);
	} catch (error) {
		run.halt.because(problemOf(error));
	}
}
function verifyEntry(change, seen, run) {
	const status = run.outcomes.get(change.embedId)?.status ?? "not-attempted";
	const entry = {
		kind: "verify",
		run: run.applying.start.run,
		embedId: change.embedId,
		status
	};
	if (status !== "contradicted" || seen === void 0) return entry;
	const live = change.settings.flatMap(({ setting }) => {
		const value = seen.settings[setting];
		return value === void 0 ? [] : [[setting, value]];
	});
	return {
		...entry,
		live: Object.fromEntries(live)
	};
}
function resultOf(run, open, elapsedMs) {
	const { plan, start } = run.applying;
	const outcomes = [...run.outcomes.values()];
	const stopped = run.halt.reason();
	const { requests, retries, throttled, waitedMs } = run.tools.traffic();
	return {
		runId: open.length > 0 ? start.run : null,
		planId: plan.planId,
		status: statusOf(outcomes, stopped),
		outcomes,
		findings: plan.findings,
		...stopped !== void 0 && { stopped },
		summary: {
			updates: outcomes.reduce((sum, { attempts }) => sum + attempts, 0),
			requests,
			retries: retries + outcomes.reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0),
			throttled,
			waitedMs: Math.round(waitedMs),
			elapsedMs: Math.round(elapsedMs)
		}
	};
}
function statusOf(outcomes, stopped) {
	const good = outcomes.filter(({ status }) => status === "verified" || status === "accepted").length;
	if (good === outcomes.length && stopped === void 0) return "complete";
	return good === 0 ? "failed" : "partial";
}
/** Nothing to send; but what was never written by a run is put on record once, so that drift from it can be seen. */
async function recordBaseline(run) {
	const { applying, tools } = run;
	const unchanged = unchangedEntries(run, applying.live);
	if (unchanged.length === 0) return;
	const end = {
		kind: "run.end",
		run: applying.start.run,
		status: "complete",
		counts: {}
	};
	await tools.history.append([
		applying.start,
		...unchanged,
		end
	]);
}
/** Characters of one record; well below the longest line that the log allows. */
const RECORD_SIZE = 2e5;
function unchangedEntries({ applying, tools }, seen) {
	const records = [];
	let size = RECORD_SIZE;
	for (const confirmation of tools.confirm(seen)) {
		size += JSON.stringify(confirmation).length;
		if (size > RECORD_SIZE) {
			records.push([]);
			size = 0;
		}
		records.at(-1)?.push(confirmation);
	}
	return records.map((confirmed) => ({
		kind: "verify",
		run: applying.start.run,
		confirmed
	}));
}
function endOf({ outcomes, status }, { applying, merges }) {
	const counts = {};
	for (const outcome of outcomes) counts[outcome.status] = (counts[outcome.status] ?? 0) + 1;
	return {
		kind: "run.end",
		run: applying.start.run,
		status,
		counts,
		...merges !== void 0 && { merges }
	};
}
const missingOutcome = (embedId) => ({
	embedId,
	status: "failed",
	attempts: 0,
	error: {
		code: "EMBED_NOT_FOUND",
		message: "the manifest declares this embed, but the API does not list it"
	}
});
const refusedOutcome = (embedId, message) => ({
	embedId,
	status: "stale",
	attempts: 0,
	error: {
		code: "CHANGED_SINCE_RUN",
		message
	}
});
function intentOf(change, run) {
	const { embedId, key, name, direction, patch, inverse, payload } = change;
	return {
		kind: "intent",
		run,
		embedId,
		key,
		name,
		direction,
		...endsOf(change.settings),
		patch,
		inverse,
		payload
	};
}
// node_modules/fast-json-patch/commonjs/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	/*!
	* https://github.com/Starcounter-Jack/JSON-Patch
	* (c) 2017-2022 Joachim Wester
	* MIT licensed
	*/
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	function hasOwnProperty(obj, key) {
		return _hasOwnProperty.call(obj, key);
	}
	exports.hasOwnProperty = hasOwnProperty;
	function _objectKeys(obj) {
		if (Array.isArray(obj)) {
			var keys_1 = new Array(obj.length);
			for (var k = 0; k < keys_1.length; k++) keys_1[k] = "" + k;
			return keys_1;
		}
		if (Object.keys) return Object.keys(obj);
		var keys = [];
		for (var i in obj) if (hasOwnProperty(obj, i)) keys.push(i);
		return keys;
	}
	exports._objectKeys = _objectKeys;
	/**
	* Deeply clone the object.
	* https://jsperf.com/deep-copy-vs-json-stringify-json-parse/25 (recursiveDeepCopy)
	* @param  {any} obj value to clone
	* @return {any} cloned obj
	*/
	function _deepClone(obj) {
		switch (typeof obj) {
			case "object": return JSON.parse(JSON.stringify(obj));
			case "undefined": return null;
			default: return obj;
		}
	}
	exports._deepClone = _deepClone;
	function isInteger(str) {
		var i = 0;
		var len = str.length;
		var charCode;
		while (i < len) {
			charCode = str.charCodeAt(i);
			if (charCode >= 48 && charCode <= 57) {
				i++;
				continue;
			}
			return false;
		}
		return true;
	}
	exports.isInteger = isInteger;
	/**
	* Escapes a json pointer path
	* @param path The raw pointer
	* @return the Escaped path
	*/
	function escapePathComponent(path) {
		if (path.indexOf("/") === -1 && path.indexOf("~") === -1) return path;
		return path.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapePathComponent = escapePathComponent;
	/**
	* Unescapes a json pointer path
	* @param path The escaped pointer
	* @return The unescaped path
	*/
	function unescapePathComponent(path) {
		return path.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapePathComponent = unescapePathComponent;
	function _getPathRecursive(root, obj) {
		var found;
		for (var key in root) if (hasOwnProperty(root, key)) {
			if (root[key] === obj) return escapePathComponent(key) + "/";
			else if (typeof root[key] === "object") {
				found = _getPathRecursive(root[key], obj);
				if (found != "") return escapePathComponent(key) + "/" + found;
			}
		}
		return "";
	}
	exports._getPathRecursive = _getPathRecursive;
	function getPath(root, obj) {
		if (root === obj) return "/";
		var path = _getPathRecursive(root, obj);
		if (path === "") throw new Error("Object not found in root");
		return "/" + path;
	}
	exports.getPath = getPath;
	/**
	* Recursively checks whether an object has any undefined values inside.
	*/
	function hasUndefined(obj) {
		if (obj === void 0) return true;
		if (obj) {
			if (Array.isArray(obj)) {
				for (var i_1 = 0, len = obj.length; i_1 < len; i_1++) if (hasUndefined(obj[i_1])) return true;
			} else if (typeof obj === "object") {
				var objKeys = _objectKeys(obj);
				var objKeysLength = objKeys.length;
				for (var i = 0; i < objKeysLength; i++) if (hasUndefined(obj[objKeys[i]])) return true;
			}
		}
		return false;
	}
	exports.hasUndefined = hasUndefined;
	function patchErrorMessageFormatter(message, args) {
		var messageParts = [message];
		for (var key in args) {
			var value = typeof args[key] === "object" ? JSON.stringify(args[key], null, 2) : args[key];
			if (typeof value !== "undefined") messageParts.push(key + ": " + value);
		}
		return messageParts.join("\n");
	}
	exports.PatchError = function(_super) {
		__extends(PatchError, _super);
		function PatchError(message, name, index, operation, tree) {
			var _newTarget = this.constructor;
			var _this = _super.call(this, patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			})) || this;
			_this.name = name;
			_this.index = index;
			_this.operation = operation;
			_this.tree = tree;
			Object.setPrototypeOf(_this, _newTarget.prototype);
			_this.message = patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			});
			return _this;
		}
		return PatchError;
	}(Error);
}));
// node_modules/fast-json-patch/commonjs/core.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var helpers_js_1 = require_helpers();
	exports.JsonPatchError = helpers_js_1.PatchError;
	exports.deepClone = helpers_js_1._deepClone;
	var objOps = {
		add: function(obj, key, document) {
			obj[key] = this.value;
			return { newDocument: document };
		},
		remove: function(obj, key, document) {
			var removed = obj[key];
			delete obj[key];
			return {
				newDocument: document,
				removed
			};
		},
		replace: function(obj, key, document) {
			var removed = obj[key];
			obj[key] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: function(obj, key, document) {
			var removed = getValueByPointer(document, this.path);
			if (removed) removed = helpers_js_1._deepClone(removed);
			var originalValue = applyOperation(document, {
				op: "remove",
				path: this.from
			}).removed;
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: originalValue
			});
			return {
				newDocument: document,
				removed
			};
		},
		copy: function(obj, key, document) {
			var valueToCopy = getValueByPointer(document, this.from);
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: helpers_js_1._deepClone(valueToCopy)
			});
			return { newDocument: document };
		},
		test: function(obj, key, document) {
			return {
				newDocument: document,
				test: _areEquals(obj[key], this.value)
			};
		},
		_get: function(obj, key, document) {
			this.value = obj[key];
			return { newDocument: document };
		}
	};
	var arrOps = {
		add: function(arr, i, document) {
			if (helpers_js_1.isInteger(i)) arr.splice(i, 0, this.value);
			else arr[i] = this.value;
			return {
				newDocument: document,
				index: i
			};
		},
		remove: function(arr, i, document) {
			return {
				newDocument: document,
				removed: arr.splice(i, 1)[0]
			};
		},
		replace: function(arr, i, document) {
			var removed = arr[i];
			arr[i] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: objOps.move,
		copy: objOps.copy,
		test: objOps.test,
		_get: objOps._get
	};
	/**
	* Retrieves a value from a JSON document by a JSON pointer.
	* Returns the value.
	*
	* @param document The document to get the value from
	* @param pointer an escaped JSON pointer
	* @return The retrieved value
	*/
	function getValueByPointer(document, pointer) {
		if (pointer == "") return document;
		var getOriginalDestination = {
			op: "_get",
			path: pointer
		};
		applyOperation(document, getOriginalDestination);
		return getOriginalDestination.value;
	}
	exports.getValueByPointer = getValueByPointer;
	/**
	* Apply a single JSON Patch Operation on a JSON document.
	* Returns the {newDocument, result} of the operation.
	* It modifies the `document` and `operation` objects - it gets the values by reference.
	* If you would like to avoid touching your values, clone them:
	* `jsonpatch.applyOperation(document, jsonpatch._deepClone(operation))`.
	*
	* @param document The document to patch
	* @param operation The operation to apply
	* @param validateOperation `false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.
	* @param mutateDocument Whether to mutate the original document or clone it before applying
	* @param banPrototypeModifications Whether to ban modifications to `__proto__`, defaults to `true`.
	* @return `{newDocument, result}` after the operation
	*/
	function applyOperation(document, operation, validateOperation, mutateDocument, banPrototypeModifications, index) {
		if (validateOperation === void 0) validateOperation = false;
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (index === void 0) index = 0;
		if (validateOperation) {
			if (typeof validateOperation == "function") validateOperation(operation, 0, document, operation.path);
			else validator(operation, 0);
		}
		if (operation.path === "") {
			var returnValue = { newDocument: document };
			if (operation.op === "add") {
				returnValue.newDocument = operation.value;
				return returnValue;
			} else if (operation.op === "replace") {
				returnValue.newDocument = operation.value;
				returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "move" || operation.op === "copy") {
				returnValue.newDocument = getValueByPointer(document, operation.from);
				if (operation.op === "move") returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "test") {
				returnValue.test = _areEquals(document, operation.value);
				if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
				returnValue.newDocument = document;
				return returnValue;
			} else if (operation.op === "remove") {
				returnValue.removed = document;
				returnValue.newDocument = null;
				return returnValue;
			} else if (operation.op === "_get") {
				operation.value = document;
				return returnValue;
			} else if (validateOperation) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
			else return returnValue;
		} else {
			if (!mutateDocument) document = helpers_js_1._deepClone(document);
			var keys = (operation.path || "").split("/");
			var obj = document;
			var t = 1;
			var len = keys.length;
			var existingPathFragment = void 0;
			var key = void 0;
			var validateFunction = void 0;
			if (typeof validateOperation == "function") validateFunction = validateOperation;
			else validateFunction = validator;
			while (true) {
				key = keys[t];
				if (key && key.indexOf("~") != -1) key = helpers_js_1.unescapePathComponent(key);
				if (banPrototypeModifications && (key == "__proto__" || key == "prototype" && t > 0 && keys[t - 1] == "constructor")) throw new TypeError("JSON-Patch: modifying `__proto__` or `constructor/prototype` prop is banned for security reasons, if this was on purpose, please set `banPrototypeModifications` flag false and pass it to this function. More info in fast-json-patch README");
				if (validateOperation) {
					if (existingPathFragment === void 0) {
						if (obj[key] === void 0) existingPathFragment = keys.slice(0, t).join("/");
						else if (t == len - 1) existingPathFragment = operation.path;
						if (existingPathFragment !== void 0) validateFunction(operation, 0, document, existingPathFragment);
					}
				}
				t++;
				if (Array.isArray(obj)) {
					if (key === "-") key = obj.length;
					else if (validateOperation && !helpers_js_1.isInteger(key)) throw new exports.JsonPatchError("Expected an unsigned base-10 integer value, making the new referenced value the array element with the zero-based index", "OPERATION_PATH_ILLEGAL_ARRAY_INDEX", index, operation, document);
					else if (helpers_js_1.isInteger(key)) key = ~~key;
					if (t >= len) {
						if (validateOperation && operation.op === "add" && key > obj.length) throw new exports.JsonPatchError("The specified index MUST NOT be greater than the number of elements in the array", "OPERATION_VALUE_OUT_OF_BOUNDS", index, operation, document);
						var returnValue = arrOps[operation.op].call(operation, obj, key, document);
						if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
						return returnValue;
					}
				} else if (t >= len) {
					var returnValue = objOps[operation.op].call(operation, obj, key, document);
					if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
					return returnValue;
				}
				obj = obj[key];
				if (validateOperation && t < len && (!obj || typeof obj !== "object")) throw new exports.JsonPatchError("Cannot perform operation at the desired path", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.applyOperation = applyOperation;
	/**
	* Apply a full JSON Patch array on a JSON document.
	* Returns the {newDocument, result} of the patch.
	* It modifies the `document` object and `patch` - it gets the values by reference.
	* If you would like to avoid touching your values, clone them:
	* `jsonpatch.applyPatch(document, jsonpatch._deepClone(patch))`.
	*
	* @param document The document to patch
	* @param patch The patch to apply
	* @param validateOperation `false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.
	* @param mutateDocument Whether to mutate the original document or clone it before applying
	* @param banPrototypeModifications Whether to ban modifications to `__proto__`, defaults to `true`.
	* @return An array of `{newDocument, result}` after the patch
	*/
	function applyPatch(document, patch, validateOperation, mutateDocument, banPrototypeModifications) {
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (validateOperation) {
			if (!Array.isArray(patch)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
		}
		if (!mutateDocument) document = helpers_js_1._deepClone(document);
		var results = new Array(patch.length);
		for (var i = 0, length_1 = patch.length; i < length_1; i++) {
			results[i] = applyOperation(document, patch[i], validateOperation, true, banPrototypeModifications, i);
			document = results[i].newDocument;
		}
		results.newDocument = document;
		return results;
	}
	exports.applyPatch = applyPatch;
	/**
	* Apply a single JSON Patch Operation on a JSON document.
	* Returns the updated document.
	* Suitable as a reducer.
	*
	* @param document The document to patch
	* @param operation The operation to apply
	* @return The updated document
	*/
	function applyReducer(document, operation, index) {
		var operationResult = applyOperation(document, operation);
		if (operationResult.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
		return operationResult.newDocument;
	}
	exports.applyReducer = applyReducer;
	/**
	* Validates a single operation. Called from `jsonpatch.validate`. Throws `JsonPatchError` in case of an error.
	* @param {object} operation - operation object (patch)
	* @param {number} index - index of operation in the sequence
	* @param {object} [document] - object where the operation is supposed to be applied
	* @param {string} [existingPathFragment] - comes along with `document`
	*/
	function validator(operation, index, document, existingPathFragment) {
		if (typeof operation !== "object" || operation === null || Array.isArray(operation)) throw new exports.JsonPatchError("Operation is not an object", "OPERATION_NOT_AN_OBJECT", index, operation, document);
		else if (!objOps[operation.op]) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
		else if (typeof operation.path !== "string") throw new exports.JsonPatchError("Operation `path` property is not a string", "OPERATION_PATH_INVALID", index, operation, document);
		else if (operation.path.indexOf("/") !== 0 && operation.path.length > 0) throw new exports.JsonPatchError("Operation `path` property must start with \"/\"", "OPERATION_PATH_INVALID", index, operation, document);
		else if ((operation.op === "move" || operation.op === "copy") && typeof operation.from !== "string") throw new exports.JsonPatchError("Operation `from` property is not present (applicable in `move` and `copy` operations)", "OPERATION_FROM_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && operation.value === void 0) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && helpers_js_1.hasUndefined(operation.value)) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_CANNOT_CONTAIN_UNDEFINED", index, operation, document);
		else if (document) {
			if (operation.op == "add") {
				var pathLen = operation.path.split("/").length;
				var existingPathLen = existingPathFragment.split("/").length;
				if (pathLen !== existingPathLen + 1 && pathLen !== existingPathLen) throw new exports.JsonPatchError("Cannot perform an `add` operation at the desired path", "OPERATION_PATH_CANNOT_ADD", index, operation, document);
			} else if (operation.op === "replace" || operation.op === "remove" || operation.op === "_get") {
				if (operation.path !== existingPathFragment) throw new exports.JsonPatchError("Cannot perform the operation at a path that does not exist", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			} else if (operation.op === "move" || operation.op === "copy") {
				var error = validate([{
					op: "_get",
					path: operation.from,
					value: void 0
				}], document);
				if (error && error.name === "OPERATION_PATH_UNRESOLVABLE") throw new exports.JsonPatchError("Cannot perform the operation from a path that does not exist", "OPERATION_FROM_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.validator = validator;
	/**
	* Validates a sequence of operations. If `document` parameter is provided, the sequence is additionally validated against the object document.
	* If error is encountered, returns a JsonPatchError object
	* @param sequence
	* @param document
	* @returns {JsonPatchError|undefined}
	*/
	function validate(sequence, document, externalValidator) {
		try {
			if (!Array.isArray(sequence)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
			if (document) applyPatch(helpers_js_1._deepClone(document), helpers_js_1._deepClone(sequence), externalValidator || true);
			else {
				externalValidator = externalValidator || validator;
				for (var i = 0; i < sequence.length; i++) externalValidator(sequence[i], i, document, void 0);
			}
		} catch (e) {
			if (e instanceof exports.JsonPatchError) return e;
			else throw e;
		}
	}
	exports.validate = validate;
	function _areEquals(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			var arrA = Array.isArray(a), arrB = Array.isArray(b), i, length, key;
			if (arrA && arrB) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!_areEquals(a[i], b[i])) return false;
				return true;
			}
			if (arrA != arrB) return false;
			var keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!b.hasOwnProperty(keys[i])) return false;
			for (i = length; i-- !== 0;) {
				key = keys[i];
				if (!_areEquals(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	}
	exports._areEquals = _areEquals;
}));
// node_modules/fast-json-patch/commonjs/duplex.js
var require_duplex = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	/*!
	* https://github.com/Starcounter-Jack/JSON-Patch
	* (c) 2017-2021 Joachim Wester
	* MIT license
	*/
	var helpers_js_1 = require_helpers();
	var core_js_1 = require_core();
	var beforeDict = /* @__PURE__ */ new WeakMap();
	var Mirror = function() {
		function Mirror(obj) {
			this.observers = /* @__PURE__ */ new Map();
			this.obj = obj;
		}
		return Mirror;
	}();
	var ObserverInfo = function() {
		function ObserverInfo(callback, observer) {
			this.callback = callback;
			this.observer = observer;
		}
		return ObserverInfo;
	}();
	function getMirror(obj) {
		return beforeDict.get(obj);
	}
	function getObserverFromMirror(mirror, callback) {
		return mirror.observers.get(callback);
	}
	function removeObserverFromMirror(mirror, observer) {
		mirror.observers.delete(observer.callback);
	}
	/**
	* Detach an observer from an object
	*/
	function unobserve(root, observer) {
		observer.unobserve();
	}
	exports.unobserve = unobserve;
	/**
	* Observes changes made to an object, which can then be retrieved using generate
	*/
	function observe(obj, callback) {
		var patches = [];
		var observer;
		var mirror = getMirror(obj);
		if (!mirror) {
			mirror = new Mirror(obj);
			beforeDict.set(obj, mirror);
		} else {
			var observerInfo = getObserverFromMirror(mirror, callback);
			observer = observerInfo && observerInfo.observer;
		}
		if (observer) return observer;
		observer = {};
		mirror.value = helpers_js_1._deepClone(obj);
		if (callback) {
			observer.callback = callback;
			observer.next = null;
			var dirtyCheck = function() {
				generate(observer);
			};
			var fastCheck = function() {
				clearTimeout(observer.next);
				observer.next = setTimeout(dirtyCheck);
			};
			if (typeof window !== "undefined") {
				window.addEventListener("mouseup", fastCheck);
				window.addEventListener("keyup", fastCheck);
				window.addEventListener("mousedown", fastCheck);
				window.addEventListener("keydown", fastCheck);
				window.addEventListener("change", fastCheck);
			}
		}
		observer.patches = patches;
		observer.object = obj;
		observer.unobserve = function() {
			generate(observer);
			clearTimeout(observer.next);
			removeObserverFromMirror(mirror, observer);
			if (typeof window !== "undefined") {
				window.removeEventListener("mouseup", fastCheck);
				window.removeEventListener("keyup", fastCheck);
				window.removeEventListener("mousedown", fastCheck);
				window.removeEventListener("keydown", fastCheck);
				window.removeEventListener("change", fastCheck);
			}
		};
		mirror.observers.set(callback, new ObserverInfo(callback, observer));
		return observer;
	}
	exports.observe = observe;
	/**
	* Generate an array of patches from an observer
	*/
	function generate(observer, invertible) {
		if (invertible === void 0) invertible = false;
		var mirror = beforeDict.get(observer.object);
		_generate(mirror.value, observer.object, observer.patches, "", invertible);
		if (observer.patches.length) core_js_1.applyPatch(mirror.value, observer.patches);
		var temp = observer.patches;
		if (temp.length > 0) {
			observer.patches = [];
			if (observer.callback) observer.callback(temp);
		}
		return temp;
	}
	exports.generate = generate;
	function _generate(mirror, obj, patches, path, invertible) {
		if (obj === mirror) return;
		if (typeof obj.toJSON === "function") obj = obj.toJSON();
		var newKeys = helpers_js_1._objectKeys(obj);
		var oldKeys = helpers_js_1._objectKeys(mirror);
		var deleted = false;
		for (var t = oldKeys.length - 1; t >= 0; t--) {
			var key = oldKeys[t];
			var oldVal = mirror[key];
			if (helpers_js_1.hasOwnProperty(obj, key) && !(obj[key] === void 0 && oldVal !== void 0 && Array.isArray(obj) === false)) {
				var newVal = obj[key];
				if (typeof oldVal == "object" && oldVal != null && typeof newVal == "object" && newVal != null && Array.isArray(oldVal) === Array.isArray(newVal)) _generate(oldVal, newVal, patches, path + "/" + helpers_js_1.escapePathComponent(key), invertible);
				else if (oldVal !== newVal) {
					if (invertible) patches.push({
						op: "test",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(oldVal)
					});
					patches.push({
						op: "replace",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(newVal)
					});
				}
			} else if (Array.isArray(mirror) === Array.isArray(obj)) {
				if (invertible) patches.push({
					op: "test",
					path: path + "/" + helpers_js_1.escapePathComponent(key),
					value: helpers_js_1._deepClone(oldVal)
				});
				patches.push({
					op: "remove",
					path: path + "/" + helpers_js_1.escapePathComponent(key)
				});
				deleted = true;
			} else {
				if (invertible) patches.push({
					op: "test",
					path,
					value: mirror
				});
				patches.push({
					op: "replace",
					path,
					value: obj
				});
			}
		}
		if (!deleted && newKeys.length == oldKeys.length) return;
		for (var t = 0; t < newKeys.length; t++) {
			var key = newKeys[t];
			if (!helpers_js_1.hasOwnProperty(mirror, key) && obj[key] !== void 0) patches.push({
				op: "add",
				path: path + "/" + helpers_js_1.escapePathComponent(key),
				value: helpers_js_1._deepClone(obj[key])
			});
		}
	}
	/**
	* Create an array of patches from the differences in two objects
	*/
	function compare(tree1, tree2, invertible) {
		if (invertible === void 0) invertible = false;
		var patches = [];
		_generate(tree1, tree2, patches, "", invertible);
		return patches;
	}
	exports.compare = compare;
}));
// src/history/undo.ts
var import_fast_json_patch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	var core = require_core();
	Object.assign(exports, core);
	var duplex = require_duplex();
	Object.assign(exports, duplex);
	var helpers = require_helpers();
	exports.JsonPatchError = helpers.PatchError;
	exports.deepClone = helpers._deepClone;
	exports.escapePathComponent = helpers.escapePathComponent;
	exports.unescapePathComponent = helpers.unescapePathComponent;
})))(), 1);
/**
* The embeds that the run changed, in the order of the log; none for a run that the log does not hold.
* Throws HISTORY_BROKEN where a recorded inverse does not fit its record.
*/
function undoRun(entries, runId) {
	return (runsOf(entries).find(({ start }) => start.run === runId)?.trails ?? []).flatMap((trail) => undoTrail(trail));
}
function undoTrail({ embedId, steps, status }) {
	const [first] = steps;
	if (first === void 0 || status === "reverted") return [];
	const { before, after } = netOf(steps.map(moveOf));
	const expect = only(after, (name) => !sameValue$1(before[name], after[name]));
	const left = settingEntries(expect);
	if (left.length === 0) return [];
	const { key, name } = first.intent;
	return [{
		embedId,
		key,
		name,
		restore: only(before, (setting) => expect[setting] !== void 0),
		expect,
		unrestorable: left.flatMap(([setting]) => before[setting] === void 0 ? [setting] : [])
	}];
}
/** The part of a step that took effect: where the list contradicted, what it shows as it was sent. */
function moveOf(step) {
	const effect = effectOf(step);
	if (effect !== "taken" && effect !== "shown") return {
		before: {},
		after: {}
	};
	const { after } = step.intent;
	const before = invert(step);
	if (effect === "taken") return {
		before,
		after
	};
	const live = step.words.findLast((word) => word.kind === "verify")?.live ?? {};
	const tookEffect = (name) => sameValue$1(live[name], after[name]);
	return {
		before: only(before, tookEffect),
		after: only(after, tookEffect)
	};
}
/** The values from before an intent, by its inverse patch. */
function invert({ intent }) {
	const { before, after, inverse } = intent;
	const found = applied(inverse, after);
	const fits = settingEntries(after).every(([name, value]) => {
		const old = found?.[name];
		return before[name] === void 0 ? old === void 0 || sameValue$1(old, value) : sameValue$1(old, before[name]);
	});
	if (found !== void 0 && fits) return before;
	throw new EmbedSyncError("HISTORY_BROKEN", `record ${intent.seq} of the change history: the inverse patch of embed ${intent.embedId} does not lead back`, { hint: `Nothing was sent. Set the embed by hand to the values from before: "embed-sync history show ${intent.run}".` });
}
/** Undefined where the patch reaches for anything but the given settings, or does not apply. `settings` is not touched. */
function applied(patch, settings) {
	const paths = new Set(settingEntries(settings).map(([name]) => `/${name}`));
	if (!patch.every(({ path }) => paths.has(path))) return void 0;
	try {
		return import_fast_json_patch.default.applyPatch(settings, patch.map(operationOf), true, false).newDocument;
	} catch {
		return;
	}
}
const operationOf = ({ op, path, value }) => op === "remove" ? {
	op,
	path
} : {
	op,
	path,
	value: structuredClone(value)
};
// src/manifest/instant.ts
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Milliseconds since 1970; undefined for what is no instant or no day of the calendar. */
function parseInstant(text) {
	const match = INSTANT.exec(text);
	if (match === null) return void 0;
	const [, date = "", minutes = "", seconds = ":00", fraction = "", zone = ""] = match;
	const local = `${date}T${minutes}${seconds}`;
	const asUtc = Date.parse(`${local}${fraction}Z`);
	if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local)) return void 0;
	return Date.parse(`${local}${fraction}${zone}`);
}
// src/manifest/digest.ts
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
const digestOfDraft = (draft) => digestOf({
	dataApp: draft.dataApps.map(({ value }) => value),
	environments: sorted(draft.environments.map(({ name, dataApp, promoteFrom }) => [
		name,
		dataApp,
		text(promoteFrom)
	])),
	tiers: sorted(draft.tiers.map((tier) => [
		tier.name,
		text(tier.extends),
		settings$1(tier.settings)
	])),
	groups: sorted(draft.groups.map(({ name, match, tier, settings: own }) => [
		name,
		match.name ?? null,
		match.embedType ?? null,
		text(tier),
		settings$1(own)
	])),
	embeds: sorted(draft.embeds.map((embed) => [
		embed.key,
		ids(embed.id),
		embed.name ?? null,
		embed.owner ?? null,
		text(embed.tier),
		settings$1(embed.settings),
		sorted([...embed.environments].map(([name, block]) => [name, settings$1(block.value)])),
		sorted(embed.overrides.map(({ reason, from, until, settings: own }) => [`${parseInstant(from.value)} ${parseInstant(until.value)} ${reason}`, settings$1(own)]))
	]))
});
/** Each row starts with its name. */
const sorted = (rows) => [...rows].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
const text = (written) => written?.value ?? null;
/** In catalogue order, as they were transcribed. */
const settings$1 = (written) => [...written].map(([name, { value, noIsolation }]) => [
	name,
	value,
	noIsolation ?? null
]);
function ids(id) {
	if (id === void 0) return null;
	return "value" in id ? id.value : sorted([...id].map(([environment, { value }]) => [environment, value]));
}
// src/manifest/source.ts
function withLines(source) {
	const starts = [0];
	for (let end = source.text.indexOf("\n"); end >= 0; end = source.text.indexOf("\n", end + 1)) starts.push(end + 1);
	return {
		source,
		starts
	};
}
function placeAt({ source, starts }, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		file: source.path,
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
/** The text of a line, counted from 1, without its end; undefined past the last. */
function lineText({ source, starts }, line) {
	const start = starts[line - 1];
	if (start === void 0) return void 0;
	return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}
/** `file:line`, as messages name a second place. */
const placeName = ({ file, line }) => `${file}:${line}`;
// src/manifest/visible.ts
/** Controls, bidirectional overrides, line and paragraph separators, byte order marks and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const UNSEEN_IN_FILE = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NOT_ASCII = /[^ -~]/gu;
const QUOTED_LENGTH = 60;
const hasUnseen = (text) => text.search(UNSEEN) >= 0;
/** The offset of the first such character from `from` on, or -1. In a whole file tabs and ends of lines are as they should be. */
function firstUnseenInFile(text, from) {
	UNSEEN_IN_FILE.lastIndex = from;
	return UNSEEN_IN_FILE.exec(text)?.index ?? -1;
}
const escapeUnseen = (text) => text.replace(UNSEEN, escapeCharacter);
/** For ids and names, where a letter that only looks like another one must show too. */
const escapeNonAscii = (text) => text.replace(NOT_ASCII, escapeCharacter);
const escapeCharacter = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** In quotes, visible, and cut where it is long. */
const quoted = (text) => `"${escapeUnseen(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text)}"`;
// src/manifest/frame.ts
const LINES_BEFORE = 2;
const WIDTH = 100;
/** How much of a long line is kept before the caret. */
const LEAD = 60;
function frameAt(lined, { line, column }) {
	const first = Math.max(1, line - LINES_BEFORE);
	const gutter = String(line).length;
	const cut = column - 1 > 90 ? column - 1 - LEAD : 0;
	const rows = [];
	for (let number = first; number <= line; number++) {
		const shown = visibleSlice(lineText(lined, number) ?? "", cut);
		rows.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
	}
	const before = visibleSlice((lineText(lined, line) ?? "").slice(0, column - 1), cut);
	return [...rows, `${" ".repeat(gutter)} | ${" ".repeat(before.length)}^`].join("\n");
}
function visibleSlice(line, cut) {
	const end = cut + WIDTH;
	const middle = escapeUnseen(line.slice(cut, end).replaceAll("	", " "));
	return `${cut > 0 ? "…" : ""}${middle}${line.length > end ? "…" : ""}`;
}
const errorAt = (place, code, wording) => issueAt("error", code, {
	...wording,
	place
});
const warningAt = (place, code, wording) => issueAt("warning", code, {
	...wording,
	place
});
/** An issue about a file as a whole. */
const fileError = (file, code, wording) => ({
	...errorAt(void 0, code, wording),
	file
});
function issueAt(severity, code, rest) {
	const { message, hint, place } = rest;
	return {
		severity,
		code,
		message,
		...hint === void 0 ? {} : { hint },
		...place
	};
}
/** Sorted, at most {@link MAX_ISSUES} and one that says so, with frames where their place is in one of `sources`. */
function presentIssues(issues, sources) {
	const order = new Map(sources.map(({ path }, index) => [path, index]));
	const rank = ({ file }) => file === void 0 ? -1 : order.get(file) ?? sources.length;
	const sorted = [...issues].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	const shown = withFrames(sorted.slice(0, 500), sources);
	if (sorted.length <= 500) return shown;
	const severity = sorted.slice(500).some((issue) => issue.severity === "error") ? errorAt : warningAt;
	const message = `There are more than 500 issues; the first 500 are shown.`;
	return [...shown, severity(void 0, "TOO_MANY_ISSUES", { message })];
}
function withFrames(issues, sources) {
	const concerned = new Set(issues.map(({ file }) => file));
	const lined = new Map(sources.filter(({ path }) => concerned.has(path)).map((source) => [source.path, withLines(source)]));
	return issues.map((issue) => {
		const { file, line, column } = issue;
		if (file === void 0 || line === void 0 || column === void 0) return issue;
		const source = lined.get(file);
		return source === void 0 ? issue : {
			...issue,
			frame: frameAt(source, {
				file,
				line,
				column
			})
		};
	});
}
// src/manifest/limits.ts
const MIB = 1048576;
/** In bytes of UTF-8, except `levels`. */
const LIMITS = {
	file: 16 * MIB,
	total: 128 * MIB,
	line: 65536,
	levels: 16
};
const tooLarge = (path) => fileError(path, "FILE_TOO_LARGE", {
	message: `${path} is larger than ${LIMITS.file / MIB} MiB.`,
	hint: "Split it: --file takes several files and whole folders."
});
const totalTooLarge = (path) => fileError(path, "TOTAL_TOO_LARGE", {
	message: `With ${path}, the manifest files are larger than ${LIMITS.total / MIB} MiB together.`,
	hint: "Give each data app a manifest of its own."
});
/** The files that push the total over its limit. */
function totalIssues(sources) {
	let total = 0;
	return sources.flatMap(({ path, text }) => {
		total += utf8Length(text);
		return total > LIMITS.total ? [totalTooLarge(path)] : [];
	});
}
/** Empty where the text is fit for the parser. */
function textIssues(lined) {
	const { path, text } = lined.source;
	if (text.length > LIMITS.file || utf8Length(text) > LIMITS.file) return [tooLarge(path)];
	return [...lineIssues(lined), ...characterIssues(lined)];
}
function lineIssues(lined) {
	const { text, path } = lined.source;
	const tabsAllowed = path.endsWith(".json");
	const issues = [];
	for (const [index, start] of lined.starts.entries()) {
		if (issues.length > 500) break;
		const end = lined.starts[index + 1] ?? text.length;
		const tab = tabsAllowed ? -1 : tabInIndent(text, start);
		if (tab >= 0) issues.push(tabIndent(lined, tab));
		if ((end - start) * 3 > LIMITS.line && contentBytes(text, start, end) > LIMITS.line) issues.push(lineTooLong(lined, start));
	}
	return issues;
}
/** The offset of a tab before the first visible character of a line, or -1. Blank lines may hold what they like. */
function tabInIndent(text, start) {
	let tab = -1;
	let at = start;
	for (; text[at] === " " || text[at] === "	"; at++) if (tab < 0 && text[at] === "	") tab = at;
	const next = text[at];
	return next === void 0 || next === "\n" || next === "\r" ? -1 : tab;
}
const tabIndent = (lined, offset) => errorAt(placeAt(lined, offset), "TAB_INDENT", {
	message: "This line is indented with a tab.",
	hint: "Indent with spaces."
});
const contentBytes = (text, start, end) => utf8Length(text.slice(start, end).replace(/\r?\n$/, ""));
const lineTooLong = (lined, start) => errorAt(placeAt(lined, start), "LINE_TOO_LONG", {
	message: `This line is longer than ${LIMITS.line / 1024} KiB.`,
	hint: "Break it into several lines."
});
function characterIssues(lined) {
	const { text } = lined.source;
	const issues = [];
	let at = firstUnseenInFile(text, text.startsWith("﻿") ? 1 : 0);
	while (at >= 0 && issues.length <= 500) {
		issues.push(unseenCharacter(lined, at));
		at = firstUnseenInFile(text, at + 1);
	}
	return issues;
}
function unseenCharacter(lined, offset) {
	const character = escapeCharacter(String.fromCodePoint(lined.source.text.codePointAt(offset) ?? 0));
	return errorAt(placeAt(lined, offset), "CONTROL_CHARACTER", {
		message: `The character ${character} stands here; it does not show, or changes how its neighbours show.`,
		hint: "Delete it."
	});
}
function utf8Length(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const half = unit >= 55296 && unit <= 57343;
		if (unit > 127) bytes += unit > 2047 && !half ? 2 : 1;
	}
	return bytes;
}
// src/manifest/embed-ids.ts
/** Undefined where the embed is not part of the environment. Without environments, `environment` is undefined. */
function embedIdIn({ id, key, place }, environment) {
	if (id === void 0) return {
		value: key,
		place
	};
	if ("value" in id) return id;
	return environment === void 0 ? void 0 : id.get(environment);
}
function embedIdRules({ embeds, environments }) {
	const issues = (environments.length === 0 ? [void 0] : environments.map(({ name }) => name)).flatMap((environment) => idClashes(embeds.flatMap((embed) => embedIdIn(embed, environment) ?? [])));
	return [...new Map(issues.map((issue) => [JSON.stringify([
		issue.file,
		issue.line,
		issue.column,
		issue.message
	]), issue])).values()];
}
function idClashes(ids) {
	const exact = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	return ids.flatMap(({ value, place }) => {
		const same = exact.get(value);
		if (same !== void 0) return [twice(value, place, same)];
		exact.set(value, place);
		const rough = value.replaceAll(" ", "").toLowerCase();
		const other = alike.get(rough);
		if (other !== void 0) return [lookAlike({
			value,
			place
		}, other)];
		alike.set(rough, {
			value,
			place
		});
		return [];
	});
}
const twice = (id, place, first) => errorAt(place, "EMBED_ID_TWICE", {
	message: `Embed ${quoted(id)} is listed a second time; first in ${placeName(first)}.`,
	hint: "Put all that is wanted of an embed into one entry."
});
const lookAlike = (one, other) => errorAt(one.place, "EMBED_ID_ALIKE", {
	message: `Embed id ${quoted(one.value)} differs from ${quoted(other.value)} in ${placeName(other.place)} only in ${difference(one.value, other.value)}.`,
	hint: "One of them is likely a typing error; copy the id from the DataBrain dashboard."
});
function difference(one, other) {
	const [a, b] = [[...one.replaceAll(" ", "")], [...other.replaceAll(" ", "")]];
	const letters = a.flatMap((letter, index) => letter === b[index] ? [] : [`${quoted(letter)} for ${quoted(b[index] ?? "")}`]);
	return [...one.length === other.length && letters.length > 0 ? [] : ["blanks"], ...new Set(letters)].join(" and ");
}
// src/manifest/override-rules.ts
const overrideRules = ({ embeds }) => embeds.flatMap(({ overrides }) => [...overrides.flatMap(timeIssues), ...overlaps(overrides)]);
function timeIssues({ from, until }) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	if (start !== void 0 && end !== void 0) return end > start ? [] : [errorAt(until.place, "OVERRIDE_NEVER_ACTIVE", {
		message: "until is not after from, so this override never holds.",
		hint: "Look at the two dates and their zones."
	})];
	return [...start === void 0 ? [notAnInstant(from)] : [], ...end === void 0 ? [notAnInstant(until)] : []];
}
const notAnInstant = ({ value, place }) => errorAt(place, "OVERRIDE_INSTANT", {
	message: `${quoted(value)} is no instant.`,
	hint: "Write date, time and zone, such as 2026-12-24T18:00:00Z or 2026-12-24T18:00:00+01:00."
});
/** For each setting, by time: whatever starts before the longest so far has ended overlaps with it. */
function overlaps(overrides) {
	const spans = overrides.map((override) => ({
		override,
		start: instant(override.from),
		end: instant(override.until)
	})).filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
	return SETTING_NAMES.flatMap((name) => {
		const issues = [];
		let longest;
		for (const span of spans.filter(({ override }) => override.settings.has(name))) {
			if (longest !== void 0 && span.start < longest.end) issues.push(overlap(name, span.override, longest.override));
			if (longest === void 0 || span.end > longest.end) longest = span;
		}
		return issues;
	});
}
const instant = ({ value }) => parseInstant(value) ?? NaN;
const overlap = (name, later, earlier) => errorAt(later.settings.get(name)?.place ?? later.place, "OVERRIDE_OVERLAP", {
	message: `${name} is overridden here at the same time as in ${placeName(earlier.settings.get(name)?.place ?? earlier.place)}.`,
	hint: "Let one override end before the other starts."
});
// src/manifest/references.ts
/** Every tier that is used is declared, and `extends` leads somewhere. */
function tierRules({ tiers, groups, embeds }) {
	const known = new Set(tiers.map(({ name }) => name));
	const used = [
		...tiers.map((tier) => tier.extends),
		...groups.map(({ tier }) => tier),
		...embeds.map(({ tier }) => tier)
	];
	const places = new Map(tiers.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(tiers.map((tier) => [tier.name, tier.extends?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "TIER_CYCLE", {
		message: `Tiers extend each other in a circle: ${circleText(names)}.`,
		hint: "Take extends away from one of them."
	}));
	return [...unknown("UNKNOWN_TIER", used.filter((tier) => tier !== void 0), known), ...inCircles];
}
/** Every environment that is used is declared, and `promoteFrom` leads somewhere. */
function environmentRules({ environments, embeds }) {
	const known = new Set(environments.map(({ name }) => name));
	const used = [
		...environments.flatMap(({ promoteFrom }) => promoteFrom === void 0 ? [] : [promoteFrom]),
		...embeds.flatMap((embed) => [...embed.environments].map(([value, { place }]) => ({
			value,
			place
		}))),
		...embeds.flatMap(({ id }) => id === void 0 || "value" in id ? [] : [...id].map(([value, { place }]) => ({
			value,
			place
		})))
	];
	const places = new Map(environments.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(environments.map(({ name, promoteFrom }) => [name, promoteFrom?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "PROMOTE_CYCLE", {
		message: `Environments are promoted from each other in a circle: ${circleText(names)}.`,
		hint: "Take promoteFrom away from the one where changes start."
	}));
	return [...unknown("UNKNOWN_ENVIRONMENT", used, known), ...inCircles];
}
const NAMES_LISTED = 10;
function unknown(code, used, known) {
	const noun = code === "UNKNOWN_TIER" ? "tier" : "environment";
	const listed = [...known].slice(0, NAMES_LISTED).map(quoted).join(", ");
	const declared = listed === "" ? `No file declares any ${noun}.` : `Declared are: ${listed}${known.size > NAMES_LISTED ? ", …" : ""}.`;
	return used.filter(({ value }) => !known.has(value)).slice(0, 501).map(({ value, place }) => errorAt(place, code, {
		message: `There is no ${noun} ${quoted(value)}.`,
		hint: didYouMean(value, known) ?? declared
	}));
}
/** Names on the way from each declaration that come back to it; each circle is reported once, at its first declaration. */
function circles(next) {
	const done = /* @__PURE__ */ new Set();
	const found = [];
	for (const start of next.keys()) {
		const trail = /* @__PURE__ */ new Set();
		let name = start;
		while (name !== void 0 && !done.has(name) && !trail.has(name)) {
			trail.add(name);
			name = next.get(name);
		}
		if (name !== void 0 && trail.has(name)) found.push([...trail].slice([...trail].indexOf(name)));
		for (const visited of trail) done.add(visited);
	}
	return found;
}
const circleText = (names) => [...names, ...names.slice(0, 1)].map(quoted).join(" → ");
// src/manifest/rules.ts
/** Rules that need only the file at hand. */
const localIssues = (draft) => [...tableRules(draft), ...overrideRules(draft)];
/** Rules that need all files; where one could not be read, they would complain about what stands in it. */
const jointIssues = (draft) => [
	...targetRules(draft),
	...declaredOnce(draft),
	...tierRules(draft),
	...environmentRules(draft),
	...embedIdRules(draft)
];
function targetRules({ files, dataApps, environmentLists }) {
	const [first, ...others] = [...dataApps.map(({ place }) => place), ...environmentLists];
	if (first === void 0) return [errorAt(files[0], "TARGET_MISSING", {
		message: "No file says which data app the manifest is for.",
		hint: "Add dataApp: <name of the data app>, or environments."
	})];
	return others.map((place) => errorAt(place, "TARGET_TWICE", {
		message: `The data app or the environments are declared a second time; first in ${placeName(first)}.`,
		hint: "All files together are one manifest: dataApp or environments stands in exactly one of them."
	}));
}
function declaredOnce({ tiers, groups, environments, embeds }) {
	return [
		...secondTimes("Tier", tiers),
		...secondTimes("Group", groups),
		...secondTimes("Environment", environments),
		...secondTimes("Embed", embeds.map(({ key, place }) => ({
			name: key,
			place
		})))
	];
}
function secondTimes(noun, declared) {
	const first = /* @__PURE__ */ new Map();
	return declared.flatMap(({ name, place }) => {
		const before = first.get(name);
		if (before === void 0) {
			first.set(name, place);
			return [];
		}
		const message = `${noun} ${quoted(name)} is declared a second time; first in ${placeName(before)}.`;
		return [errorAt(place, "DECLARED_TWICE", {
			message,
			hint: "Keep one of the two."
		})];
	});
}
const tableRules = (draft) => allSettings(draft).flatMap(tablesTwice);
const allSettings = ({ tiers, groups, embeds }) => [
	...[
		...tiers,
		...groups,
		...embeds
	].map(({ settings }) => settings),
	...embeds.flatMap(({ environments }) => [...environments.values()].map(({ value }) => value)),
	...embeds.flatMap(({ overrides }) => overrides.map(({ settings }) => settings))
];
function tablesTwice(settings) {
	const first = /* @__PURE__ */ new Map();
	return (settings.get("tableTenancySettings")?.tables ?? []).flatMap(({ value, place }) => {
		const before = first.get(value);
		if (before === void 0) {
			first.set(value, place);
			return [];
		}
		const message = `Table ${quoted(value)} stands in this list for the second time; first in ${placeName(before)}.`;
		return [errorAt(place, "TABLE_TWICE", {
			message,
			hint: "A table is filtered by one column; keep one of the two."
		})];
	});
}
// src/manifest/tree.ts
/** What a schema validator takes. */
function plainData(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plainData);
	const data = Object.create(null);
	for (const [key, { value }] of node.entries) data[key] = plainData(value);
	return data;
}
/** What a JSON pointer leads to. */
function locate(root, pointer) {
	let here = { node: root };
	for (const segment of pointerSegments(pointer)) {
		const next = childOf(here.node, segment);
		if (next === void 0) return void 0;
		here = next;
	}
	return here;
}
const pointerSegments = (pointer) => pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
function childOf(node, segment) {
	if (node.kind === "map") {
		const entry = node.entries.get(segment);
		return entry && {
			node: entry.value,
			keyStart: entry.keyStart
		};
	}
	const item = node.kind === "list" ? node.items[Number(segment)] : void 0;
	return item && { node: item };
}
const entryAt = (node, key) => node.kind === "map" ? node.entries.get(key) : void 0;
/** The items of a list; none where there is something else. */
function itemsAt(node, key) {
	const list = entryAt(node, key)?.value;
	return list?.kind === "list" ? list.items : [];
}
function stringAt(node, key) {
	const value = entryAt(node, key)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
// src/manifest/grammar.ts
const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, name === "tableTenancySettings" ? "tenancy" : null]));
const PARTS = /* @__PURE__ */ new Map([
	["manifest", {
		noun: "the manifest",
		keys: {
			$schema: null,
			version: null,
			dataApp: null,
			environments: "environments",
			tiers: "tiers",
			groups: "groups",
			embeds: "embeds"
		}
	}],
	["environments", {
		noun: "environments",
		each: "environment"
	}],
	["environment", {
		noun: "an environment",
		keys: {
			dataApp: null,
			promoteFrom: null
		}
	}],
	["tiers", {
		noun: "tiers",
		each: "tier"
	}],
	["tier", {
		noun: "a tier",
		keys: {
			extends: null,
			...settings
		}
	}],
	["groups", {
		noun: "groups",
		each: "group"
	}],
	["group", {
		noun: "a group",
		keys: {
			name: null,
			match: "match",
			tier: null,
			accessSettings: "accessSettings"
		}
	}],
	["match", {
		noun: "match",
		keys: {
			name: null,
			embedType: null
		}
	}],
	["embeds", {
		noun: "embeds",
		each: "embed"
	}],
	["embed", {
		noun: "an embed",
		keys: {
			id: "ids",
			name: null,
			owner: null,
			tier: null,
			accessSettings: "accessSettings",
			environments: "environmentBlocks",
			overrides: "overrides"
		}
	}],
	["ids", {
		noun: "id",
		each: "id"
	}],
	["environmentBlocks", {
		noun: "environments",
		each: "environmentBlock"
	}],
	["environmentBlock", {
		noun: "an environment of an embed",
		keys: { accessSettings: "accessSettings" }
	}],
	["overrides", {
		noun: "overrides",
		each: "override"
	}],
	["override", {
		noun: "an override",
		keys: {
			reason: null,
			from: null,
			until: null,
			accessSettings: "accessSettings"
		}
	}],
	["accessSettings", {
		noun: "accessSettings",
		keys: settings
	}],
	["tenancy", {
		noun: "tableTenancySettings",
		keys: { noIsolation: null },
		each: "tenancyRow"
	}],
	["tenancyRow", {
		noun: "a table of tableTenancySettings",
		keys: {
			name: null,
			clientColumn: null
		}
	}]
]);
/** The part at a path of keys and list indexes from the root; undefined at a leaf and where the path leaves the grammar. */
function partAt(path) {
	let here = PARTS.get("manifest");
	for (const segment of path) {
		const keys = here?.keys;
		const next = keys !== void 0 && Object.hasOwn(keys, segment) ? keys[segment] : here?.each;
		here = next == null ? void 0 : PARTS.get(next);
	}
	return here;
}
// src/manifest/wording.ts
const TABLES = "Write a list of tables, each as { name: …, clientColumn: … }.";
const LEAVE_OUT = "leave the line out to not manage the setting.";
/** `path` leads to the mapping that holds the key. */
function unknownKey(path, key) {
	const part = partAt(path);
	const keys = Object.keys(part?.keys ?? {});
	const setting = settingSpelled(key)?.name;
	const message = `${quoted(key)} is no key of ${part?.noun ?? "this mapping"}.`;
	if (setting !== void 0 && keys.includes(setting)) return ["OLD_SPELLING", {
		message: `${quoted(key)} is another spelling of ${setting}.`,
		hint: `Write ${setting}.`
	}];
	if (setting !== void 0 && keys.includes("accessSettings")) return ["UNKNOWN_KEY", {
		message,
		hint: `Put ${setting} under accessSettings.`
	}];
	return ["UNKNOWN_KEY", {
		message,
		hint: didYouMean(key, keys) ?? `Known here: ${keys.join(", ")}.`
	}];
}
function missingKey(path, key) {
	if (key === "noIsolation") return ["MISSING_KEY", {
		message: "tableTenancySettings is a mapping, but not { noIsolation: \"<reason>\" }.",
		hint: TABLES
	}];
	if (path.length === 0) return ["MISSING_KEY", {
		message: `This file has no ${key}.`,
		hint: "Every manifest file starts with \"version: 1\"."
	}];
	return ["MISSING_KEY", {
		message: `${label(path)} has no ${key}.`,
		hint: `Add ${key}.`
	}];
}
/** A key, an id or another name that holds what a name cannot. */
function unfitName(name, path) {
	if (name.trim() === "") return ["TEXT_BLANK", {
		message: `A name in ${label(path)} is blank.`,
		hint: "Give it a name."
	}];
	return ["NAME_INVALID", {
		message: `"${escapeNonAscii(name)}" holds characters other than printable ASCII.`,
		hint: "Type the name anew; a letter of another alphabet can look the same."
	}];
}
const reservedName = (name) => ["NAME_RESERVED", {
	message: `${quoted(name)} cannot be a name.`,
	hint: "Choose another; for an embed, another key and the embed id under id."
}];
function emptyValue({ path, node }) {
	const name = label(path);
	const written = node.kind === "scalar" ? node.written : "";
	return ["VALUE_EMPTY", {
		message: written === "" ? `${name} has no value.` : `${name} is ${written}, which is no value.`,
		hint: settingAt(path) === void 0 ? "Give it a value, or leave the line out." : `Give it a value, or ${LEAVE_OUT}`
	}];
}
const INTENTS = new Map([...[
	"true",
	"yes",
	"y",
	"on",
	"1",
	"enabled"
].map((word) => [word, true]), ...[
	"false",
	"no",
	"n",
	"off",
	"0",
	"disabled"
].map((word) => [word, false])]);
const LITERAL = "Nothing else is taken for either of them.";
function notAFlag({ path, node }) {
	const name = label(path);
	if (node.kind !== "scalar") return ["FLAG_NOT_BOOLEAN", {
		message: `${name} is ${shown(node)}; write true or false.`,
		hint: "A flag holds a single value."
	}];
	if (node.value === null) return ["FLAG_NOT_BOOLEAN", {
		message: `${node.written === "" ? `${name} has no value` : `${name} is ${node.written}`}; write true or false.`,
		hint: `Or ${LEAVE_OUT}`
	}];
	const intent = INTENTS.get(String(node.plain ? node.written : node.value).toLowerCase());
	const text = node.plain ? quoted(node.written) : `the text ${quoted(String(node.value))}`;
	const hint = intent === void 0 ? LITERAL : `Did you mean ${name}: ${intent}${node.plain ? "" : ", without quotes"}?`;
	return ["FLAG_NOT_BOOLEAN", {
		message: `${name} is ${text}; write true or false.`,
		hint
	}];
}
function notAChoice({ path, node }, values) {
	const written = node.kind === "scalar" ? node.written : void 0;
	const hint = (written === void 0 ? void 0 : didYouMean(written, values)) ?? "Upper and lower case matter.";
	return ["NOT_A_CHOICE", {
		message: `${label(path)} is ${shown(node)}; write ${alternatives(values)}.`,
		hint
	}];
}
const emptyTenancy = () => ["TENANCY_EMPTY", {
	message: "tableTenancySettings is an empty list, which would show every row to every tenant.",
	hint: `If that is meant, write { noIsolation: "<reason>" }; otherwise ${LEAVE_OUT}`
}];
const unsupportedVersion = ({ node }) => ["VERSION_UNSUPPORTED", {
	message: `version is ${shown(node)}; this program reads version 1.`,
	hint: "Write version: 1, without quotes or decimals."
}];
const TYPES = /* @__PURE__ */ new Map([
	["string", "text"],
	["object", "a mapping"],
	["array", "a list"]
]);
/** `types` are JSON Schema's names. */
function wrongType(subject, types) {
	const expected = alternatives(types.map((type) => TYPES.get(type) ?? type));
	return ["WRONG_TYPE", {
		message: `${label(subject.path)} is ${shown(subject.node)}; ${expected} is expected.`,
		hint: remedy(subject, types)
	}];
}
function remedy({ path, node }, types) {
	if (path.includes("tableTenancySettings")) return TABLES;
	if (types.includes("string")) return node.kind === "scalar" ? `Put it in quotes: "${escapeUnseen(node.written)}"` : "Write a single text.";
	return types.includes("array") ? "Write its items below it, each after a dash." : "Write its keys below it, indented.";
}
const blankText = ({ path }) => ["TEXT_BLANK", {
	message: `${label(path)} is blank.`,
	hint: "Write a text, or leave the line out."
}];
const longText = ({ path }, limit) => ["TEXT_TOO_LONG", {
	message: `${label(path)} is longer than ${limit} characters.`,
	hint: "Shorten it."
}];
const emptyMap = ({ path }) => ["VALUE_EMPTY", {
	message: `${label(path)} is empty.`,
	hint: "Give it at least one key."
}];
/** The setting that stands at a path, where the path leads into settings. */
function settingAt(path) {
	const key = path.at(-1);
	const holder = partAt(path.slice(0, -1));
	return key !== void 0 && holder?.keys !== void 0 && Object.hasOwn(holder.keys, key) ? settingSpelled(key) : void 0;
}
function label(path) {
	const last = path.at(-1);
	if (last === void 0) return "The manifest";
	const list = path.at(-2) ?? "";
	return LISTS.has(list) && /^\d+$/.test(last) ? `Item ${Number(last) + 1} of ${list}` : escapeNonAscii(last);
}
const LISTS = /* @__PURE__ */ new Set([
	"groups",
	"overrides",
	"tableTenancySettings"
]);
function shown(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a mapping";
	return node.plain ? escapeUnseen(node.written) : quoted(node.written);
}
const alternatives = (words) => words.join(" or ");
// src/manifest/shape.ts
/** Empty where the tree has the shape of a manifest. */
function shapeIssues(lined, root) {
	if (validateManifest(plainData(root))) return [];
	return oneForEachNode(validateManifest.errors ?? []).map((error) => shapeIssue(error, lined, root));
}
/** The first complaint about a node is the most basic one: a wrong type comes before a value out of bounds. */
function oneForEachNode(errors) {
	const first = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const key = JSON.stringify([error.instancePath, ...keysNamed(error)]);
		if (!first.has(key)) first.set(key, error);
		if (first.size > 500) break;
	}
	return [...first.values()];
}
/** The key below `instancePath` that a complaint is about. */
const keysNamed = ({ params, propertyName }) => [
	propertyName,
	params.propertyName,
	params.additionalProperty,
	params.missingProperty
].filter((name) => name !== void 0).slice(0, 1);
function shapeIssue(error, lined, root) {
	const path = pointerSegments(error.instancePath);
	const { node, keyStart } = locate(root, error.instancePath) ?? { node: root };
	const [key] = keysNamed(error);
	const child = typeof key === "string" && node.kind === "map" ? node.entries.get(key) : void 0;
	const unwritten = node.kind === "scalar" && node.written === "" && node.plain;
	const offset = child?.keyStart ?? (error.keyword === "required" || unwritten ? keyStart : void 0) ?? node.start;
	return errorAt(placeAt(lined, offset), ...worded(error, {
		path,
		node
	}, typeof key === "string" ? key : void 0));
}
function worded(error, subject, key) {
	const { keyword, params } = error;
	const { path, node } = subject;
	if (key !== void 0) {
		if (keyword === "additionalProperties") return unknownKey(path, key);
		if (keyword === "required") return missingKey(path, key);
		return keyword === "not" ? reservedName(key) : unfitName(key, path);
	}
	const setting = settingAt(path);
	if (setting?.kind === "flag") return notAFlag(subject);
	if (path.length === 1 && path[0] === "version") return unsupportedVersion(subject);
	if (node.kind === "scalar" && node.value === null) return emptyValue(subject);
	if (setting?.kind === "choice") return notAChoice(subject, setting.values);
	const text = node.kind === "scalar" ? String(node.value) : "";
	switch (keyword) {
		case "minItems": return emptyTenancy();
		case "minProperties": return emptyMap(subject);
		case "not": return reservedName(text);
		case "maxLength": return longText(subject, Number(params.limit));
		case "minLength":
		case "pattern": return text.trim() === "" ? blankText(subject) : unfitName(text, path);
		default: return wrongType(subject, [params.type].flat().map(String));
	}
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/manifest/compose.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/** A line inside the file could otherwise switch to YAML 1.1, where `no` is false. Keys are compared by the caller, in linear time. */
const OPTIONS = {
	version: "1.2",
	schema: "core",
	merge: false,
	stringKeys: true,
	uniqueKeys: false
};
function composeYaml(lined) {
	const { tokens, issues } = readTokens(lined);
	if (issues.length > 0) return { issues };
	try {
		const [document] = [...new import_dist.Composer(OPTIONS).compose(tokens, true, lined.source.text.length)];
		const faults = document === void 0 ? [] : [...document.errors, ...document.warnings];
		if (document === void 0 || faults.length > 0) return { issues: oneForEachLine(faults.map((fault) => syntaxIssue(lined, fault))) };
		return {
			document,
			issues: []
		};
	} catch {
		return { issues: [errorAt(placeAt(lined, 0), "YAML_SYNTAX", {
			message: `${lined.source.path} cannot be read as YAML.`,
			hint: "Look for brackets and quotes that are not closed."
		})] };
	}
}
const REFUSED = {
	anchor: ["ANCHOR_USED", {
		message: "An anchor (&) stands here.",
		hint: "Put what is shared into a tier; put text that starts with & in quotes."
	}],
	alias: ["ALIAS_USED", {
		message: "An alias (*) stands here.",
		hint: "Put what is shared into a tier; put a pattern that starts with * in quotes."
	}],
	tag: ["TAG_USED", {
		message: "A tag (!) stands here.",
		hint: "Leave it out; put text that starts with ! in quotes."
	}],
	"explicit-key-ind": ["COMPLEX_KEY", {
		message: "A key is written with a question mark.",
		hint: "Write it as key: value."
	}]
};
function readTokens(lined) {
	const parser = new import_dist.Parser();
	const tokens = [];
	const issues = [];
	for (const lexeme of new import_dist.Lexer().lex(lined.source.text)) {
		const refused = REFUSED[import_dist.CST.tokenType(lexeme) ?? ""];
		if (refused !== void 0) issues.push(errorAt(placeAt(lined, parser.offset), ...refused));
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (tooDeep(parser)) return {
			tokens,
			issues: [...issues, nestedTooDeeply(lined, parser.offset)]
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		tokens,
		issues: [...issues, ...streamIssues(lined, tokens)]
	};
}
const COLLECTIONS = /* @__PURE__ */ new Set([
	"block-map",
	"block-seq",
	"flow-collection"
]);
const tooDeep = ({ stack }) => stack.length > LIMITS.levels && stack.filter(({ type }) => COLLECTIONS.has(type)).length > LIMITS.levels;
const nestedTooDeeply = (lined, offset) => errorAt(placeAt(lined, offset), "NESTED_TOO_DEEPLY", {
	message: `Lists and mappings are nested more than ${LIMITS.levels} levels deep here.`,
	hint: "Look for a bracket that is not closed."
});
function streamIssues(lined, tokens) {
	const at = ({ offset }) => placeAt(lined, offset);
	const directives = tokens.filter((token) => token.type === "directive");
	const [, second] = tokens.filter((token) => token.type === "document");
	return [...directives.map((token) => errorAt(at(token), "DIRECTIVE_USED", {
		message: "A directive (%) stands here.",
		hint: "Leave it out."
	})), ...second === void 0 ? [] : [errorAt(at(second), "SEVERAL_DOCUMENTS", {
		message: "A second document starts here.",
		hint: "Put it into a file of its own; --file takes several."
	})]];
}
const HINTS = {
	BAD_SCALAR_START: "Put the value in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "Put a value that holds a colon and a space in quotes, or start the inner mapping on a line of its own.",
	BAD_INDENT: "Keys of one mapping start at the same column; brackets are closed where they were opened.",
	MULTILINE_IMPLICIT_KEY: "Look for a missing colon.",
	MISSING_CHAR: "Look for a missing quote, comma, colon or bracket.",
	BAD_DQ_ESCAPE: "Use single quotes for text that holds a backslash."
};
function syntaxIssue(lined, { code, message, pos }) {
	const place = placeAt(lined, pos[0]);
	if (code === "NON_STRING_KEY") return errorAt(place, "COMPLEX_KEY", {
		message: "A key is not plain text.",
		hint: "Write it as key: value."
	});
	return errorAt(place, "YAML_SYNTAX", {
		message: `${escapeUnseen(message)}.`,
		hint: HINTS[code] ?? "Look at this line and the one before it."
	});
}
/** What follows a fault on its line is mostly an echo of it. */
function oneForEachLine(issues) {
	const seen = /* @__PURE__ */ new Set();
	return issues.filter(({ line }) => !seen.has(line) && seen.add(line));
}
// src/manifest/syntax.ts
function readSyntax(source) {
	const lined = withLines(source);
	const unfit = textIssues(lined);
	if (unfit.length > 0) return {
		lined,
		issues: unfit
	};
	const { document, issues } = composeYaml(lined);
	if (document === void 0) return {
		lined,
		issues
	};
	if (isEmpty(document.contents)) return {
		lined,
		issues: [fileEmpty(lined)]
	};
	const found = [];
	return {
		lined,
		root: nodeOf(document.contents, 0, {
			lined,
			found
		}),
		issues: found
	};
}
const isEmpty = (contents) => contents === null || (0, import_dist.isScalar)(contents) && contents.source === "";
const fileEmpty = (lined) => errorAt(placeAt(lined, 0), "FILE_EMPTY", {
	message: `${lined.source.path} is empty.`,
	hint: "A manifest starts with the line \"version: 1\"."
});
const complain = ({ lined, found }, offset, issue) => void found.push(errorAt(placeAt(lined, offset), ...issue));
/** `fallback` is the offset of what stands before, for a value that is not written at all. */
function nodeOf(value, fallback, walk) {
	if ((0, import_dist.isMap)(value)) return mapOf(value.items, value.range?.[0] ?? fallback, walk);
	if ((0, import_dist.isSeq)(value)) {
		const start = value.range?.[0] ?? fallback;
		return {
			kind: "list",
			items: value.items.map((item) => nodeOf(item, start, walk)),
			start
		};
	}
	if ((0, import_dist.isScalar)(value)) return scalarOf(value, fallback, walk);
	return {
		kind: "scalar",
		value: null,
		written: "",
		plain: true,
		start: fallback
	};
}
function mapOf(pairs, start, walk) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, value } of pairs) {
		const name = (0, import_dist.isScalar)(key) ? key : void 0;
		const keyStart = name?.range?.[0] ?? start;
		const text = String(name?.value ?? "");
		const first = entries.get(text);
		if (text === "<<" && name?.type === "PLAIN") complain(walk, keyStart, MERGE_KEY);
		else if (hasUnseen(text)) complain(walk, keyStart, unseenIn(text));
		else if (first !== void 0) complain(walk, keyStart, duplicateKey(text, placeName(placeAt(walk.lined, first.keyStart))));
		else entries.set(text, {
			keyStart,
			value: nodeOf(value, keyStart, walk)
		});
	}
	return {
		kind: "map",
		entries,
		start
	};
}
const MERGE_KEY = ["MERGE_KEY_USED", {
	message: "A merge key (<<) stands here.",
	hint: "Put what is shared into a tier."
}];
const duplicateKey = (key, first) => ["DUPLICATE_KEY", {
	message: `${quoted(key)} stands here for the second time; first in ${first}.`,
	hint: "Keep one of the two."
}];
const unseenIn = (text) => ["CONTROL_CHARACTER", {
	message: `${quoted(text)} holds a line break or a character that does not show.`,
	hint: "Write it on one line; a long text can be folded with \">-\"."
}];
function scalarOf(scalar, fallback, walk) {
	const plain = scalar.type === "PLAIN";
	const written = scalar.source ?? "";
	const start = plain && written === "" ? fallback : scalar.range?.[0] ?? fallback;
	const value = plain ? plainValue(written, scalar.value) : String(scalar.value);
	if (typeof value === "string" && hasUnseen(value)) complain(walk, start, unseenIn(value));
	return {
		kind: "scalar",
		value,
		written,
		plain,
		start
	};
}
const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
/** What is not plainly a text, `true`, `false`, nothing or an integer passes for nothing: `True` is not taken for `true`. */
function plainValue(written, resolved) {
	if (written === "true") return true;
	if (written === "false") return false;
	if (INTEGER.test(written)) return Number(written);
	if (resolved === null || typeof resolved === "string") return resolved;
	return NaN;
}
// src/manifest/transcribe-settings.ts
/** The settings under the key `accessSettings` of a node. */
const accessSettings = (lined, node) => settingsOf$1(lined, entryAt(node, "accessSettings")?.value);
/** The settings that stand in a node directly; keys that are none, such as the `extends` of a tier, are passed over. */
function settingsOf$1(lined, node) {
	const settings = /* @__PURE__ */ new Map();
	if (node === void 0) return settings;
	for (const name of SETTING_NAMES) {
		const entry = entryAt(node, name);
		const value = entry && settingValue(name, entry.value);
		if (entry === void 0 || value === void 0) continue;
		const noIsolation = stringAt(entry.value, "noIsolation");
		settings.set(name, {
			value,
			place: placeAt(lined, entry.keyStart),
			...settingSpec(name).kind === "tenancy" && { tables: tablesOf(lined, entry.value) },
			...noIsolation !== void 0 && { noIsolation }
		});
	}
	return settings;
}
function settingValue(name, node) {
	const spec = settingSpec(name);
	if (spec.kind === "tenancy") return rowsOf$1(node);
	if (node.kind !== "scalar") return void 0;
	if (spec.kind === "flag") return typeof node.value === "boolean" ? node.value : void 0;
	if (typeof node.value !== "string") return void 0;
	return spec.kind === "text" || spec.values.includes(node.value) ? node.value : void 0;
}
/** Sorted by table name. The one way to the empty list is a reason for it. */
function rowsOf$1(node) {
	if (node.kind === "map") return stringAt(node, "noIsolation") === void 0 ? void 0 : [];
	if (node.kind !== "list" || node.items.length === 0) return void 0;
	const rows = node.items.flatMap((item) => {
		const [name, clientColumn] = [stringAt(item, "name"), stringAt(item, "clientColumn")];
		return name === void 0 || clientColumn === void 0 ? [] : [{
			name,
			clientColumn
		}];
	});
	return rows.length === node.items.length ? rows.sort((a, b) => a.name < b.name ? -1 : 1) : void 0;
}
/** The table names in the order of writing. */
function tablesOf(lined, node) {
	return (node.kind === "list" ? node.items : []).flatMap((item) => {
		const value = stringAt(item, "name");
		return value === void 0 ? [] : [{
			value,
			place: placeAt(lined, item.start)
		}];
	});
}
// src/manifest/transcribe.ts
function transcribe(trees) {
	const drafts = trees.map(({ lined, root }) => draftOf(lined, root));
	return {
		files: drafts.flatMap(({ files }) => files),
		dataApps: drafts.flatMap(({ dataApps }) => dataApps),
		environmentLists: drafts.flatMap(({ environmentLists }) => environmentLists),
		environments: drafts.flatMap(({ environments }) => environments),
		tiers: drafts.flatMap(({ tiers }) => tiers),
		groups: drafts.flatMap(({ groups }) => groups),
		embeds: drafts.flatMap(({ embeds }) => embeds)
	};
}
function draftOf(lined, root) {
	const dataApp = entryAt(root, "dataApp");
	const environments = entryAt(root, "environments");
	return {
		files: [placeAt(lined, root.start)],
		dataApps: dataApp === void 0 ? [] : [{
			value: stringAt(root, "dataApp") ?? "",
			place: placeAt(lined, dataApp.keyStart)
		}],
		environmentLists: environments === void 0 ? [] : [placeAt(lined, environments.keyStart)],
		environments: declarations(lined, root, "environments").map((one) => environmentOf(lined, one)),
		tiers: declarations(lined, root, "tiers").map((one) => tierOf(lined, one)),
		groups: itemsAt(root, "groups").flatMap((node) => groupOf(lined, node)),
		embeds: declarations(lined, root, "embeds").map((one) => embedOf(lined, one))
	};
}
function declarations(lined, node, key) {
	const map = entryAt(node, key)?.value;
	return (map?.kind === "map" ? [...map.entries] : []).map(([name, { keyStart, value }]) => ({
		name,
		place: placeAt(lined, keyStart),
		node: value
	}));
}
function environmentOf(lined, { name, place, node }) {
	const dataApp = textAt(lined, node, "dataApp");
	const promoteFrom = textAt(lined, node, "promoteFrom");
	return {
		name,
		place,
		dataApp: dataApp?.value ?? "",
		...promoteFrom && { promoteFrom }
	};
}
function tierOf(lined, { name, place, node }) {
	const base = textAt(lined, node, "extends");
	return {
		name,
		place,
		...base && { extends: base },
		settings: settingsOf$1(lined, node)
	};
}
function groupOf(lined, node) {
	const name = textAt(lined, node, "name");
	if (name === void 0) return [];
	const match = entryAt(node, "match")?.value;
	const byName = match && textAt(lined, match, "name")?.value;
	const byType = match && textAt(lined, match, "embedType")?.value;
	const tier = textAt(lined, node, "tier");
	return [{
		name: name.value,
		place: placeAt(lined, node.start),
		match: {
			...byName !== void 0 && { name: byName },
			...byType !== void 0 && { embedType: byType }
		},
		...tier && { tier },
		settings: accessSettings(lined, node)
	}];
}
function embedOf(lined, { name: key, place, node }) {
	const id = textAt(lined, node, "id") ?? idsOf(lined, node);
	const name = textAt(lined, node, "name")?.value;
	const owner = textAt(lined, node, "owner")?.value;
	const tier = textAt(lined, node, "tier");
	const environments = declarations(lined, node, "environments").map((block) => [block.name, {
		value: accessSettings(lined, block.node),
		place: block.place
	}]);
	return {
		key,
		place,
		...id && { id },
		...name !== void 0 && { name },
		...owner !== void 0 && { owner },
		...tier && { tier },
		settings: accessSettings(lined, node),
		environments: new Map(environments),
		overrides: itemsAt(node, "overrides").flatMap((item) => overrideOf$1(lined, item))
	};
}
function idsOf(lined, node) {
	const ids = entryAt(node, "id")?.value;
	if (ids?.kind !== "map") return void 0;
	const written = [...ids.entries.keys()].map((environment) => [environment, textAt(lined, ids, environment)]);
	return new Map(written.flatMap(([environment, id]) => id === void 0 ? [] : [[environment, id]]));
}
function overrideOf$1(lined, node) {
	const [reason, from, until] = [
		textAt(lined, node, "reason"),
		textAt(lined, node, "from"),
		textAt(lined, node, "until")
	];
	if (reason === void 0 || from === void 0 || until === void 0) return [];
	return [{
		reason: reason.value,
		place: placeAt(lined, node.start),
		from,
		until,
		settings: accessSettings(lined, node)
	}];
}
function textAt(lined, node, key) {
	const value = stringAt(node, key);
	const start = entryAt(node, key)?.value.start;
	return value === void 0 || start === void 0 ? void 0 : {
		value,
		place: placeAt(lined, start)
	};
}
// src/manifest/parse.ts
function parseManifest(sources) {
	const tooMuch = totalIssues(sources);
	if (sources.length === 0 || tooMuch.length > 0) return { issues: tooMuch };
	const files = sources.map(readSyntax);
	const trees = files.flatMap(({ lined, root }) => root === void 0 ? [] : [{
		lined,
		root
	}]);
	const draft = transcribe(trees);
	const issues = presentIssues([
		...files.flatMap((file) => file.issues),
		...trees.flatMap(({ lined, root }) => shapeIssues(lined, root)),
		...localIssues(draft),
		...trees.length === sources.length ? jointIssues(draft) : []
	], sources);
	return hasErrors(issues) ? { issues } : {
		manifest: manifestOf(draft, sources),
		issues
	};
}
function manifestOf(draft, sources) {
	const [dataApp] = draft.dataApps;
	return {
		...dataApp && { dataApp: dataApp.value },
		...draft.environments.length > 0 && { environments: draft.environments },
		tiers: new Map(draft.tiers.map((tier) => [tier.name, tier])),
		groups: draft.groups,
		embeds: draft.embeds,
		digest: digestOfDraft(draft),
		sources
	};
}
// src/manifest/read.ts
const DEFAULT_NAME = "embeds.yaml";
const EXTENSIONS = /* @__PURE__ */ new Set([
	".yaml",
	".yml",
	".json"
]);
/**
* Each file once, in the order of `paths` and sorted within a folder. `paths` are taken from `cwd`. Where there is an
* issue there are no sources, since what they lack would look like errors in them.
*/
async function readSources(paths, cwd) {
	const files = /* @__PURE__ */ new Set();
	const issues = [];
	for (const path of paths) {
		const found = await filesAt(resolve(cwd, path), cwd);
		if ("issue" in found) issues.push(found.issue);
		else for (const file of found.value) files.add(file);
	}
	const sources = [];
	let total = 0;
	for (const file of files) {
		const found = await readText(file, shownPath(file, cwd));
		if ("issue" in found) issues.push(found.issue);
		else {
			total += found.value.bytes;
			sources.push(found.value.source);
			if (total > LIMITS.total) issues.push(totalTooLarge(found.value.source.path));
		}
		if (total > LIMITS.total) break;
	}
	return issues.length > 0 ? {
		sources: [],
		issues
	} : {
		sources,
		issues
	};
}
const shownPath = (path, cwd) => {
	const below = relative(cwd, path);
	return (below === "" || below.split(sep)[0] === ".." || isAbsolute(below) ? path : below).split(sep).join("/");
};
const refused$1 = (path, code, wording) => ({ issue: fileError(path, code, wording) });
async function filesAt(path, cwd) {
	const shown = shownPath(path, cwd);
	try {
		for (const step of stepsTo(path, cwd)) if ((await lstat(step)).isSymbolicLink()) return isLink(shownPath(step, cwd));
		if (!(await lstat(path)).isDirectory()) return { value: [path] };
		const files = await filesBelow(path);
		if (files.length > 0) return { value: files };
		return refused$1(shown, "FOLDER_EMPTY", {
			message: `${shown} holds no .yaml, .yml or .json file.`,
			hint: "Folders whose name starts with a dot, node_modules and symbolic links are passed over."
		});
	} catch (error) {
		return errorCode(error) === "ENOENT" ? notFound(path, shown) : notOpened(shown, error);
	}
}
/** A path below the working directory is what a changed repository could bend: there no folder on the way may be a link. */
function stepsTo(path, cwd) {
	const parts = relative(cwd, path).split(sep);
	if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(cwd, path))) return [path];
	return parts.map((_, index) => join(cwd, ...parts.slice(0, index + 1)));
}
async function filesBelow(folder) {
	const files = [];
	const folders = [folder];
	for (let here = folders.pop(); here !== void 0; here = folders.pop()) for (const entry of await readdir(here, { withFileTypes: true })) if (isManifestFile(entry)) files.push(join(here, entry.name));
	else if (isManifestFolder(entry)) folders.push(join(here, entry.name));
	return files.sort();
}
const isManifestFile = (entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !entry.name.startsWith(".");
const isManifestFolder = (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
async function notFound(path, shown) {
	const neighbours = await readdir(dirname(path)).catch(() => []);
	const start = basename(path) === DEFAULT_NAME ? `Create ${shown}; examples/${DEFAULT_NAME} shows how.` : void 0;
	const hint = didYouMean(basename(path), neighbours) ?? start;
	return refused$1(shown, "FILE_NOT_FOUND", {
		message: `There is no file or folder ${shown}.`,
		hint
	});
}
const isLink = (shown) => refused$1(shown, "FILE_IS_LINK", {
	message: `${shown} is a symbolic link, which is not followed.`,
	hint: "Give the file or folder that it points to."
});
/** Not available everywhere; without them the look at each step is the only guard. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readText(path, shown) {
	try {
		const handle = await open(path, FLAGS);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) return refused$1(shown, "FILE_NOT_REGULAR", {
				message: `${shown} is not a regular file.`,
				hint: "Give a file that is stored on disk."
			});
			if (stats.size > LIMITS.file) return { issue: tooLarge(shown) };
			const bytes = await handle.readFile();
			if (bytes.length > LIMITS.file) return { issue: tooLarge(shown) };
			const text = decode(bytes);
			if (text !== void 0) return { value: {
				source: {
					path: shown,
					text
				},
				bytes: bytes.length
			} };
			return refused$1(shown, "NOT_UTF8", {
				message: `${shown} is not valid UTF-8.`,
				hint: "Save it as UTF-8 in your editor."
			});
		} finally {
			await handle.close();
		}
	} catch (error) {
		return errorCode(error) === "ELOOP" ? isLink(shown) : notOpened(shown, error);
	}
}
/** Without a byte order mark. */
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const errorCode = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
const notOpened = (shown, error) => refused$1(shown, "FILE_NOT_OPENED", {
	message: `${shown} could not be read (${errorCode(error)}).`,
	hint: "Look at its permissions and at the folders on the way to it."
});
// src/manifest/groups.ts
function membershipsOf(groups, live) {
	const members = live.map((embed) => [embed.embedId, groups.filter((group) => belongs(embed, group))]);
	return new Map(members.filter(([, of]) => of.length > 0));
}
/** What the API did not tell matches nothing, not even `*`: a setting is never managed on a guess. */
const belongs = ({ name, embedType }, { match }) => (match.name === void 0 || name !== void 0 && matchesGlob(match.name, name)) && (match.embedType === void 0 || embedType !== void 0 && matchesGlob(match.embedType, embedType));
/** Without live embeds nothing can be said. */
function idleGroups({ groups }, live, memberships) {
	if (live.length === 0) return [];
	const busy = new Set([...memberships.values()].flat());
	return groups.filter((group) => !busy.has(group)).map(({ name, place }) => warningAt(place, "GROUP_MATCHES_NOTHING", {
		message: `No live embed matches group ${quoted(name)}.`,
		hint: "Patterns are case-sensitive and match the whole name or type."
	}));
}
/** What the embed itself decides, the groups need not agree on: its tier, and `decided` settings. */
function conflictsOf(embedId, groups, { ownTier, decided }) {
	if (groups.length < 2) return [];
	return [...ownTier ? [] : [["tier", ({ tier }) => tier?.value]], ...SETTING_NAMES.filter((name) => !decided.some((settings) => settings.has(name))).map((name) => [name, ({ settings }) => settings.get(name)?.value])].flatMap(([what, valueIn]) => {
		const having = groups.filter((group) => valueIn(group) !== void 0);
		const [first] = having;
		const second = having.find((group) => first !== void 0 && !same(valueIn(first), valueIn(group)));
		return first === void 0 || second === void 0 ? [] : [{
			what,
			first,
			second,
			embedId
		}];
	});
}
const same = (a, b) => canonicalJson(a) === canonicalJson(b);
/** One for each pair of groups and thing they disagree on, however many embeds it concerns. */
function conflictIssues(conflicts) {
	const alike = /* @__PURE__ */ new Map();
	for (const conflict of conflicts) {
		const key = JSON.stringify([
			conflict.what,
			conflict.first.name,
			conflict.second.name
		]);
		const known = alike.get(key);
		if (known === void 0) alike.set(key, [conflict]);
		else known.push(conflict);
	}
	return [...alike.values()].flatMap(([one, ...others]) => one === void 0 ? [] : [conflictIssue(one, others.length)]);
}
function conflictIssue({ what, first, second, embedId }, others) {
	const [here, there] = [placeOf(second, what), placeOf(first, what)];
	const more = others === 0 ? "" : ` and ${others} more`;
	return errorAt(here, "GROUP_CONFLICT", {
		message: `Groups ${quoted(first.name)} (${placeName(there)}) and ${quoted(second.name)} (${placeName(here)}) both match ${quoted(embedId)}${more} and disagree on ${what}.`,
		hint: `Narrow one of the patterns, or set ${what} in the embed itself.`
	});
}
function placeOf({ tier, settings, place }, what) {
	return (what === "tier" ? tier : settings.get(what))?.place ?? place;
}
// src/manifest/layers.ts
/** `name` is that of the tier, group, embed or environment, or the reason of the override. */
const layerOf = (kind, name, settings) => new Map([...settings].map(([setting, { value, place }]) => [setting, {
	value,
	origin: {
		kind,
		name,
		place
	}
}]));
/** Lowest precedence first; in catalogue order. */
function layered(layers) {
	const top = /* @__PURE__ */ new Map();
	for (const name of SETTING_NAMES) {
		const holder = layers.findLast((layer) => layer.has(name))?.get(name);
		if (holder !== void 0) top.set(name, holder);
	}
	return top;
}
// src/manifest/member.ts
function resolveMember(member, around) {
	const { embedId, embed, groups } = member;
	const tier = embed?.tier?.value ?? groups.find((group) => group.tier !== void 0)?.tier?.value;
	const base = baseLayer(member, tier, around);
	const active = (embed?.overrides ?? []).filter((override) => isActive(override, around.now));
	const all = layered([base, ...active.map(({ reason, settings }) => layerOf("override", reason, settings))]);
	const source = embed?.place ?? groups[0]?.place;
	return {
		desired: {
			embedId,
			key: embed?.key ?? embedId,
			...embed?.name !== void 0 && { name: embed.name },
			...embed?.owner !== void 0 && { owner: embed.owner },
			...tier !== void 0 && { tier },
			...source !== void 0 && { source },
			settings: settingsOf(all),
			origins: originsOf(all),
			overrides: (embed?.overrides ?? []).map((override) => overrideOf(override, active))
		},
		conflicts: conflictsOf(embedId, groups, {
			ownTier: embed?.tier !== void 0,
			decided: ownSettings(embed, around)
		}),
		issues: [...baselessOverrides(member, base, around), ...all.size === 0 ? nothingManaged(member, around) : []]
	};
}
/** All that holds without overrides. */
function baseLayer({ embed, groups }, tier, around) {
	const block = environmentBlock(embed, around);
	return layered([
		...tier === void 0 ? [] : [around.tierSettings(tier)],
		...groups.map(({ name, settings }) => layerOf("group", name, settings)),
		...embed === void 0 ? [] : [layerOf("embed", embed.key, embed.settings)],
		...block === void 0 ? [] : [layerOf("environment", around.environment ?? "", block)]
	]);
}
const environmentBlock = (embed, { environment }) => environment === void 0 ? void 0 : embed?.environments.get(environment)?.value;
const ownSettings = (embed, around) => [embed?.settings, environmentBlock(embed, around)].filter((settings) => settings !== void 0);
/** The values were narrowed, setting by setting, when they were transcribed. */
const settingsOf = (layer) => Object.fromEntries([...layer].map(([name, { value }]) => [name, value]));
const originsOf = (layer) => Object.fromEntries([...layer].map(([name, { origin }]) => [name, origin]));
function isActive({ from, until }, now) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	return start !== void 0 && end !== void 0 && start <= now.getTime() && now.getTime() < end;
}
const overrideOf = (written, active) => ({
	reason: written.reason,
	from: written.from.value,
	until: written.until.value,
	settings: [...written.settings.keys()],
	active: active.includes(written),
	place: written.place
});
/** Without a value below it, nothing would be sent when the override ends, and its value would stay for ever. */
function baselessOverrides(member, base, around) {
	const mayComeFromGroup = (name) => around.mayJoinGroups(member.embedId) && around.groups.some((group) => groupManages(group, name, around));
	return (member.embed?.overrides ?? []).flatMap(({ settings }) => [...settings].filter(([name]) => !base.has(name) && !mayComeFromGroup(name)).map(([name, { place }]) => errorAt(place, "OVERRIDE_WITHOUT_BASE", {
		message: `${name} is set by this override alone, so there is no value to return to when it ends.`,
		hint: `Set ${name} under accessSettings of ${quoted(member.embed?.key ?? "")}, or in its tier.`
	})));
}
const groupManages = ({ settings, tier }, name, { tierSettings }) => settings.has(name) || tier !== void 0 && tierSettings(tier.value).has(name);
function nothingManaged({ embedId, embed, groups }, around) {
	if (around.mayJoinGroups(embedId) && around.groups.length > 0) return [];
	const what = embed === void 0 ? `Group ${quoted(groups[0]?.name ?? "")}` : `Embed ${quoted(embed.key)}`;
	return [warningAt(embed?.place ?? groups[0]?.place, "NOTHING_MANAGED", {
		message: `${what} is listed, but none of its settings is managed.`,
		hint: "Give it a tier or accessSettings."
	})];
}
// src/manifest/target.ts
function chooseTarget({ dataApp, environments }, chosen) {
	if (environments === void 0) {
		if (chosen === void 0) return {
			dataApp: dataApp ?? "",
			issues: []
		};
		return refused("ENVIRONMENT_UNEXPECTED", {
			message: `Environment ${quoted(chosen)} was chosen, but the manifest declares no environments.`,
			hint: "Leave --env out."
		});
	}
	const names = environments.map(({ name }) => name);
	const declared = `Declared are: ${names.join(", ")}.`;
	if (chosen === void 0) return refused("ENVIRONMENT_REQUIRED", {
		message: "The manifest is for several environments, and none was chosen.",
		hint: `Give --env with one of: ${names.join(", ")}.`
	});
	const environment = environments.find(({ name }) => name === chosen);
	if (environment !== void 0) return {
		dataApp: environment.dataApp,
		issues: []
	};
	return refused("UNKNOWN_ENVIRONMENT", {
		message: `There is no environment ${quoted(chosen)}.`,
		hint: [didYouMean(chosen, names), declared].filter(Boolean).join(" ")
	});
}
const refused = (code, wording) => ({
	dataApp: "",
	issues: [errorAt(void 0, code, wording)]
});
// src/manifest/tiers.ts
/** Each tier is worked out once, however many embeds and tiers use it. */
function tierResolver(tiers) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const chain = [];
		for (let at = name; at !== void 0 && !known.has(at); at = chain.at(-1)?.extends?.value) {
			const tier = tiers.get(at);
			if (tier === void 0) break;
			chain.push(tier);
		}
		for (const tier of chain.reverse()) {
			const base = known.get(tier.extends?.value ?? "") ?? /* @__PURE__ */ new Map();
			known.set(tier.name, layered([base, layerOf("tier", tier.name, tier.settings)]));
		}
		return known.get(name) ?? /* @__PURE__ */ new Map();
	};
}
// src/manifest/resolve.ts
function resolveManifest(manifest, context) {
	const { environment, live } = context;
	const { dataApp, issues: targetIssues } = chooseTarget(manifest, environment);
	const target = {
		dataApp,
		...environment !== void 0 && { environment }
	};
	if (targetIssues.length > 0) return {
		desired: [],
		...target,
		issues: targetIssues
	};
	const memberships = membershipsOf(manifest.groups, live);
	const around = surroundings(manifest, context);
	const members = membersOf(manifest, environment, memberships).map((member) => resolveMember(member, around));
	const issues = distinct([
		...members.flatMap((member) => member.issues),
		...conflictIssues(members.flatMap(({ conflicts }) => conflicts)),
		...idleGroups(manifest, live, memberships)
	]);
	return {
		desired: members.map(({ desired }) => desired),
		...target,
		issues: presentIssues(issues, manifest.sources)
	};
}
function surroundings({ tiers, groups }, { environment, live, now }) {
	const known = new Set(live.map(({ embedId }) => embedId));
	return {
		environment,
		now,
		groups,
		tierSettings: tierResolver(tiers),
		mayJoinGroups: (embedId) => !known.has(embedId)
	};
}
function membersOf({ embeds }, environment, memberships) {
	const written = embeds.flatMap((embed) => {
		const embedId = embedIdIn(embed, environment)?.value;
		return embedId === void 0 ? [] : [{
			embedId,
			embed,
			groups: memberships.get(embedId) ?? []
		}];
	});
	const named = new Set(written.map(({ embedId }) => embedId));
	const grouped = [...memberships].filter(([embedId]) => !named.has(embedId)).map(([embedId, groups]) => ({
		embedId,
		groups
	})).sort((a, b) => a.embedId < b.embedId ? -1 : 1);
	return [...written, ...grouped];
}
/** A group that manages nothing says so once, not for each embed that it matches. */
const distinct = (issues) => [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
// src/plan/normalise.ts
/** Normalising twice is normalising once. */
function normalise(settings) {
	return Object.fromEntries(settingEntries(settings).map(([name, value]) => [name, normaliseValue(value)]));
}
function normaliseValue(value) {
	if (!isTenancyRows(value)) return value;
	return value.map(({ name, clientColumn }) => ({
		name,
		clientColumn
	})).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
/** Whether two values of one setting, both in normal form, are the same. */
const sameValue = (a, b) => a === b || isTenancyRows(a) && isTenancyRows(b) && sameRows(a, b);
const sameRows = (a, b) => a.length === b.length && a.every((row, i) => row.name === b[i]?.name && row.clientColumn === b[i]?.clientColumn);
// src/plan/diff.ts
/** Settings absent from `desired` are never looked at. */
function diff(desired, live, lastApplied = {}) {
	const told = normalise(live);
	const remembered = normalise(lastApplied);
	const differences = [];
	const assumed = [];
	for (const [setting, after] of settingEntries(normalise(desired))) {
		const before = told[setting];
		const known = remembered[setting];
		if (before !== void 0) {
			if (!sameValue(before, after)) differences.push({
				setting,
				before,
				after
			});
		} else if (known !== void 0 && sameValue(known, after)) assumed.push(setting);
		else differences.push({
			setting,
			after
		});
	}
	return {
		differences,
		assumed
	};
}
// src/plan/direction.ts
/** The gravest of some directions; neutral where there are none. */
function gravest(directions) {
	return DIRECTIONS.find((direction) => directions.includes(direction)) ?? "neutral";
}
/** One judgement for each difference, in the same order. All differences of the embed must be given at once. */
function judge(differences) {
	const datamart = differences.find(({ setting }) => setting === "datamartName");
	const tenancy = differences.find(({ setting }) => setting === "tableTenancySettings");
	const together = {
		listMoves: tenancy !== void 0 && rowsOf(tenancy.after).length > 0,
		datamartMoves: datamart?.before !== void 0
	};
	return differences.map((difference) => judgeOne(difference, settingSpec(difference.setting), together));
}
function judgeOne(difference, spec, together) {
	const { before, after } = difference;
	switch (spec.kind) {
		case "flag": return after === true ? {
			direction: "widen",
			reason: `viewers can now ${spec.ability}`
		} : {
			direction: "narrow",
			reason: `viewers can no longer ${spec.ability}`
		};
		case "choice": return judgeChoice(spec.name, String(after));
		case "text": return judgeDatamart(difference, together.listMoves);
		case "tenancy": return judgeTenancy(before === void 0 ? void 0 : rowsOf(before), rowsOf(after), together.datamartMoves);
	}
}
function judgeChoice(name, after) {
	if (name === "metricCreationMode") return after === "CHAT" ? {
		direction: "widen",
		reason: "viewers can now create metrics by chatting with an AI"
	} : {
		direction: "narrow",
		reason: "viewers create metrics in the visual builder only, no longer by AI chat"
	};
	return after === "multi" ? {
		direction: "neutral",
		reason: "new metrics join several sheets as each chart needs"
	} : {
		direction: "neutral",
		reason: "new metrics use one pre-joined sheet"
	};
}
function judgeDatamart({ before, after }, listMoves) {
	const from = before === void 0 ? "an unknown datamart" : `datamart ${String(before)}`;
	return listMoves ? {
		direction: "widen",
		reason: `viewers now see datamart ${String(after)} instead of ${from}; whether that shows more cannot be decided`
	} : {
		direction: "tenancy",
		reason: `viewers now see datamart ${String(after)} while the tenancy list stays the one made for ${from}`
	};
}
function judgeTenancy(before, after, datamartMoves) {
	if (after.length === 0) return {
		direction: "tenancy",
		reason: "no table is filtered by tenant: viewers may see the rows of every tenant"
	};
	if (before === void 0) return {
		direction: "tenancy",
		reason: "this tenancy list is written over one that the API does not show"
	};
	const columns = new Map(after.map((row) => [row.name, row.clientColumn]));
	const removed = before.filter((row) => !columns.has(row.name));
	const moved = before.filter((row) => columns.has(row.name) && columns.get(row.name) !== row.clientColumn);
	if (removed.length === 0 && moved.length === 0) {
		const had = new Set(before.map((row) => row.name));
		const added = after.filter((row) => !had.has(row.name)).map((row) => row.name);
		return {
			direction: "narrow",
			reason: `viewers now see only their own tenant's rows of ${listed(added)}`
		};
	}
	if (datamartMoves) return {
		direction: "widen",
		reason: "the tenancy list moves together with the datamart"
	};
	const lost = removed.map((row) => `${row.name} is no longer filtered by tenant`);
	const changed = moved.map((row) => `${row.name} is filtered by ${columns.get(row.name)} instead of ${row.clientColumn}`);
	return {
		direction: "tenancy",
		reason: `viewers may see rows of other tenants: ${listed([...lost, ...changed])}`
	};
}
const rowsOf = (value) => isTenancyRows(value) ? value : [];
const LISTED = 5;
const listed = (words) => words.length <= LISTED ? words.join(", ") : `${words.slice(0, LISTED).join(", ")} and ${words.length - LISTED} more`;
// src/plan/drift.ts
/**
* `pending`: the manifest moved. `outside`: live moved. `conflict`: both, to different values. `adopted`: both, to the
* same value. The direction is that of live against last applied; for `pending` it is that of desired against live.
*/
function classifyDrift(states) {
	const lastApplied = normalise(states.lastApplied);
	const live = normalise(states.live);
	const desired = normalise(states.desired);
	const moved = SETTING_NAMES.flatMap((setting) => {
		const drift = classify(setting, lastApplied[setting], live[setting], desired[setting]);
		return drift === void 0 ? [] : [drift];
	});
	const pending = withDirections(moved.filter((drift) => drift.class === "pending"));
	const others = withDirections(moved.filter((drift) => drift.class !== "pending"));
	return moved.map((drift) => ({
		...drift,
		direction: pending.get(drift.setting) ?? others.get(drift.setting)
	}));
}
function classify(setting, last, live, desired) {
	if (live === void 0 || desired === void 0) return void 0;
	if (last === void 0) return sameValue(live, desired) ? void 0 : {
		setting,
		class: "pending",
		live,
		desired
	};
	const liveMoved = !sameValue(live, last);
	const manifestMoved = !sameValue(desired, last);
	if (!liveMoved && !manifestMoved) return void 0;
	return {
		setting,
		class: !liveMoved ? "pending" : !manifestMoved ? "outside" : sameValue(live, desired) ? "adopted" : "conflict",
		lastApplied: last,
		live,
		desired
	};
}
/** Settings that moved the same way are judged together, as in a plan. */
function withDirections(drifts) {
	const differences = drifts.map((drift) => drift.class === "pending" ? {
		setting: drift.setting,
		before: drift.live,
		after: drift.desired
	} : {
		setting: drift.setting,
		...drift.lastApplied !== void 0 && { before: drift.lastApplied },
		after: drift.live
	});
	return new Map(judge(differences).map(({ direction }, i) => [drifts[i].setting, direction]));
}
// src/plan/patch.ts
/** Operations that turn `before` into `after`; the `test` operations, one for each value that is known, come first. */
function patchBetween(before, after) {
	const operations = import_fast_json_patch.default.compare(opaque(before), opaque(after), true).map(transparent);
	return [...operations.filter(({ op }) => op === "test"), ...operations.filter(({ op }) => op !== "test")];
}
/** Each value as one string, so that the library sees a setting as equal or different and never looks inside. */
const opaque = (settings) => Object.fromEntries(settingEntries(normalise(settings)).map(([name, value]) => [name, canonicalJson(value)]));
function transparent(operation) {
	switch (operation.op) {
		case "test":
		case "add":
		case "replace": return {
			op: operation.op,
			path: operation.path,
			value: JSON.parse(operation.value)
		};
		case "remove": return {
			op: "remove",
			path: operation.path
		};
		default: throw new Error(`unexpected patch operation: ${operation.op}`);
	}
}
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
		consents: plan.findings.filter(({ severity }) => severity === "approve").map(({ rule, embedId, setting }) => ({
			rule,
			embedId: embedId ?? null,
			setting: setting ?? null
		}))
	});
}
/** Whether what a person typed names this plan: the whole id, or at least its first 12 hexadecimal digits. */
function namesPlan(planId, typed) {
	const digits = typed.trim().toLowerCase().replace(/^sha256:/, "");
	return digits.length >= 12 && planId.replace(/^sha256:/, "").startsWith(digits);
}
// src/plan/policy.ts
const DEFAULT_POLICY = {
	consent: {
		tenancy: "approve",
		widen: "auto",
		narrow: "auto",
		neutral: "auto"
	},
	limits: {
		changedEmbeds: {
			percent: 30,
			floor: 10
		},
		missingEmbeds: {
			percent: 20,
			floor: 5
		}
	}
};
const policyDigest = (policy) => digestOf(policy);
/** Gravest first. Each finding says what was seen, what the limit is, and which embeds it is about. */
function judgePlan(policy, { changes, managed, missing }) {
	const widened = changes.filter(({ direction }) => direction === "widen" || direction === "tenancy");
	const { changedEmbeds, widenedEmbeds, missingEmbeds } = policy.limits;
	const shares = [
		{
			rule: "limit-changed-embeds",
			verb: "changes",
			limit: changedEmbeds,
			count: changes.length
		},
		{
			rule: "limit-widened-embeds",
			verb: "widens",
			limit: widenedEmbeds,
			count: widened.length
		},
		{
			rule: "limit-missing-embeds",
			verb: "cannot find",
			limit: missingEmbeds,
			count: missing.length
		}
	];
	return [...DIRECTIONS.flatMap((direction) => consentFindings(policy.consent[direction], direction, changes)), ...changes.length === 0 ? [] : shares.flatMap((share) => limitFinding(share, managed))];
}
function consentFindings(consent, direction, changes) {
	if (consent === "auto") return [];
	return changes.flatMap((change) => change.settings.filter((setting) => setting.direction === direction).map((setting) => ({
		rule: `consent-${direction}`,
		severity: consent === "block" ? "block" : "approve",
		message: setting.reason,
		embedId: change.embedId,
		setting: setting.setting,
		introducedByPlan: true
	})));
}
function limitFinding({ rule, verb, limit, count }, managed) {
	if (limit === void 0 || managed < limit.floor || count * 100 <= limit.percent * managed) return [];
	return [{
		rule,
		severity: "approve",
		message: `the plan ${verb} ${count} of ${managed} managed embeds (${Math.floor(count * 1e3 / managed) / 10} %); the limit is ${limit.percent} %`,
		introducedByPlan: true
	}];
}
// src/plan/build.ts
function buildPlan(input) {
	const liveById = new Map(input.live.map((embed) => [embed.embedId, embed]));
	const present = input.desired.flatMap((embed) => {
		const live = liveById.get(embed.embedId);
		if (live === void 0) return [];
		const remembered = input.lastApplied.get(embed.embedId)?.settings ?? {};
		return [{
			embed,
			live,
			comparison: diff(embed.settings, live.settings, remembered)
		}];
	});
	const changes = present.filter(({ comparison }) => comparison.differences.length > 0).map((compared) => changeOf(compared, input)).sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || byId(a, b));
	const missing = input.desired.filter(({ embedId }) => !liveById.has(embedId)).map((embed) => missingOf(embed, liveById.keys()));
	const findings = [
		...wrongDataApp(input),
		...judgePlan(input.policy, {
			managed: input.managed ?? input.desired.length,
			changes,
			missing
		}),
		...input.findings
	];
	const content = {
		formatVersion: "1.0",
		target: input.target,
		policy: { digest: policyDigest(input.policy) },
		...input.rollbackOf !== void 0 && { rollbackOf: input.rollbackOf },
		changes,
		findings
	};
	const idle = present.filter(({ comparison }) => comparison.differences.length === 0);
	const assumed = idle.filter(({ comparison }) => comparison.assumed.length > 0).length;
	return {
		formatVersion: content.formatVersion,
		generator: input.generator,
		planId: planIdOf(content),
		createdAt: input.now.toISOString(),
		target: input.target,
		manifest: input.manifest,
		policy: content.policy,
		...input.rollbackOf !== void 0 && { rollbackOf: input.rollbackOf },
		verdict: verdictOf(findings, changes, assumed),
		summary: {
			managed: input.desired.length,
			changed: changes.length,
			unchanged: idle.length - assumed,
			assumed,
			unknown: changes.filter(({ settings }) => settings.some((setting) => setting.unknown)).length,
			missing: missing.length,
			unmanaged: input.live.filter(({ embedId }) => !input.declared.has(embedId)).length,
			byDirection: {
				widen: countOf(changes, "widen"),
				narrow: countOf(changes, "narrow"),
				tenancy: countOf(changes, "tenancy"),
				neutral: countOf(changes, "neutral")
			}
		},
		changes,
		missing: missing.sort(byId),
		refused: input.refused,
		unmanaged: unmanagedOf(input),
		drift: input.rollbackOf === void 0 ? present.flatMap((compared) => driftOf(compared, input)).sort(byId) : [],
		findings
	};
}
function changeOf({ embed, live, comparison }, input) {
	const judgements = judge(comparison.differences);
	const settings = comparison.differences.map((difference, i) => {
		const { direction, reason } = judgements[i];
		const origin = embed.origins[difference.setting];
		return {
			...difference,
			...difference.before === void 0 && { unknown: true },
			direction,
			reason,
			...origin !== void 0 && { origin }
		};
	});
	const { before, after } = endsOf(settings);
	return {
		embedId: embed.embedId,
		key: embed.key,
		name: live.name ?? embed.name ?? null,
		owner: embed.owner ?? null,
		source: embed.source ?? null,
		direction: gravest(settings.map(({ direction }) => direction)),
		settings,
		payload: input.encode(embed.embedId, input.payload === "full" ? embed.settings : after),
		patch: patchBetween(before, after),
		inverse: patchBetween(after, before)
	};
}
/** The change that brings `embed` from `live` to what it wants, sending all of that; undefined where nothing differs. */
function fullChange(embed, live, encode) {
	const comparison = diff(embed.settings, live.settings);
	if (comparison.differences.length === 0) return void 0;
	return changeOf({
		embed,
		live,
		comparison
	}, {
		encode,
		payload: "full"
	});
}
const missingOf = (embed, liveIds) => ({
	embedId: embed.embedId,
	key: embed.key,
	name: embed.name ?? null,
	source: embed.source ?? null,
	nearest: nearest(embed.embedId, liveIds)
});
const unmanagedOf = ({ live, declared }) => live.filter(({ embedId }) => !declared.has(embedId)).map(({ embedId, name }) => ({
	embedId,
	name: name ?? null
})).sort(byId);
function driftOf({ embed, live }, { lastApplied }) {
	const remembered = lastApplied.get(embed.embedId);
	return classifyDrift({
		lastApplied: remembered?.settings ?? {},
		live: live.settings,
		desired: embed.settings
	}).map((drift) => {
		const since = remembered?.since[drift.setting]?.at;
		const name = live.name ?? embed.name ?? null;
		return {
			embedId: embed.embedId,
			key: embed.key,
			name,
			...drift,
			...since !== void 0 && { since }
		};
	});
}
/** The manifest names its data app so that a token of another one is noticed before anything is sent. */
function wrongDataApp({ target, live }) {
	const others = new Set(live.flatMap(({ dataAppName }) => dataAppName === void 0 ? [] : [dataAppName]));
	if (target.dataApp === null || others.size === 0 || others.has(target.dataApp)) return [];
	const names = [...others].sort().map((name) => `"${name}"`);
	return [{
		rule: "wrong-data-app",
		severity: "block",
		message: `the manifest is for data app "${target.dataApp}", but this token lists the embeds of ${names.join(", ")}`,
		introducedByPlan: true
	}];
}
function verdictOf(findings, changes, assumed) {
	if (findings.some(({ severity }) => severity === "block")) return "blocked";
	if (changes.length === 0) return assumed > 0 ? "assumed" : "in-sync";
	return findings.some(({ severity }) => severity === "approve") ? "needs-approval" : "ready";
}
const countOf = (changes, direction) => changes.filter((change) => change.direction === direction).length;
const byId = (a, b) => a.embedId < b.embedId ? -1 : a.embedId > b.embedId ? 1 : 0;
// src/plan/compare.ts
function compareWith(wanted, live) {
	const { differences } = diff(wanted, live);
	const untold = differences.filter(({ before }) => before === void 0).length;
	return {
		different: differences.length - untold,
		untold
	};
}
// src/plan/confirm.ts
/** Desired settings that the list shows as desired and that the history does not hold so yet. */
function confirm({ desired, remembered }, live) {
	return [...desired].flatMap(([embedId, wanted]) => {
		const told = normalise(live.get(embedId)?.settings ?? {});
		const held = normalise(remembered.get(embedId)?.settings ?? {});
		const news = settingEntries(normalise(wanted)).filter(([name, value]) => {
			const shown = told[name];
			const known = held[name];
			return shown !== void 0 && sameValue(shown, value) && !(known !== void 0 && sameValue(known, value));
		});
		return news.length === 0 ? [] : [{
			embedId,
			settings: Object.fromEntries(news)
		}];
	});
}
// src/pipeline.ts
/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
async function loadManifest(paths, cwd) {
	const { sources, issues: unreadable } = await readSources(paths, cwd);
	const { manifest, issues } = parseManifest(sources);
	const all = [...unreadable, ...issues];
	if (manifest === void 0 || hasErrors(all)) throw invalid(all);
	return {
		manifest,
		warnings: all
	};
}
/** Every issue that can be found offline, for each environment (or the one named). */
async function checkManifest(paths, environment, { cwd }, at) {
	const { manifest, warnings } = await loadManifest(paths, cwd);
	const declared = manifest.environments?.map(({ name }) => name) ?? [];
	const issues = (environment !== void 0 ? [environment] : declared.length > 0 ? declared : [void 0]).flatMap((name) => {
		return resolveManifest(manifest, {
			...name !== void 0 && { environment: name },
			live: [],
			now: at
		}).issues;
	});
	const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
	return [...warnings, ...distinct.values()];
}
function invalid(issues) {
	const count = issues.filter(({ severity }) => severity === "error").length;
	return new EmbedSyncError("MANIFEST_INVALID", `the manifest has ${count} error${count === 1 ? "" : "s"}; nothing was requested`, { issues });
}
async function planManifest(request, side) {
	const { manifest, at } = request;
	const environment = request.environment === void 0 ? {} : { environment: request.environment };
	const offline = resolveManifest(manifest, {
		...environment,
		live: [],
		now: at
	});
	if (hasErrors(offline.issues)) throw invalid(offline.issues);
	const live = await side.reader.list();
	const resolved = resolveManifest(manifest, {
		...environment,
		live,
		now: at
	});
	if (hasErrors(resolved.issues)) throw invalid(resolved.issues);
	const names = new Map(live.map(({ embedId, name }) => [embedId, name]));
	const target = {
		baseUrl: side.baseUrl,
		dataApp: resolved.dataApp,
		environment: request.environment ?? null
	};
	const desired = resolved.desired.filter((embed) => isChosen(embed, names.get(embed.embedId), request));
	return {
		plan: buildPlan({
			...common(side),
			target,
			manifest: {
				digest: manifest.digest,
				commit: side.commit
			},
			desired,
			declared: new Set(resolved.desired.map(({ embedId }) => embedId)),
			live,
			lastApplied: lastApplied(side.entries, target),
			refused: [],
			findings: []
		}),
		live,
		desired,
		warnings: resolved.issues
	};
}
const common = ({ generator, runtime, encode, payload }) => ({
	generator,
	now: runtime.now(),
	policy: DEFAULT_POLICY,
	encode,
	payload
});
function isChosen(embed, liveName, { only, exclude }) {
	const names = [
		embed.key,
		embed.embedId,
		...liveName === void 0 ? [] : [liveName]
	];
	const matches = (patterns) => names.some((name) => matchesAnyGlob(patterns, name));
	return (only.length === 0 || matches(only)) && !matches(exclude);
}
/** The way back from a recorded run. Embeds that somebody changed since are refused, one by one. */
async function planRollback(wanted, environment, side) {
	const run = findRun(side.entries, wanted, environment === void 0 ? void 0 : {
		baseUrl: side.baseUrl,
		environment
	});
	if (run === void 0) throw unknownRun(side.entries, wanted);
	const { target } = run;
	if (target.baseUrl !== side.baseUrl || environment !== void 0 && target.environment !== environment) {
		const place = [target.baseUrl, ...target.environment === null ? [] : [`environment ${target.environment}`]].join(", ");
		throw new EmbedSyncError("TARGET_WRONG", `run ${run.runId} changed another target: ${place}`, { hint: "Give the --base-url and --env of that run." });
	}
	const live = await side.reader.list();
	const liveById = new Map(live.map((embed) => [embed.embedId, embed]));
	const desired = [];
	const refused = [];
	const findings = [];
	for (const undo of undoRun(side.entries, run.runId)) {
		const { embedId, key, name, restore, expect } = undo;
		const now = liveById.get(embedId);
		if (now !== void 0 && (compareWith(expect, now.settings).different > 0 || showsForeign(expect, now)) && compareWith(restore, now.settings).different + compareWith(restore, now.settings).untold > 0) {
			refused.push({
				embedId,
				key,
				name,
				reason: `somebody changed it since run ${run.runId}`
			});
			continue;
		}
		for (const setting of undo.unrestorable) findings.push({
			rule: "cannot-restore",
			severity: "warning",
			message: "its value before that run is not known, so it stays as it is",
			embedId,
			setting,
			introducedByPlan: false
		});
		const origin = {
			kind: "history",
			name: run.runId
		};
		const origins = Object.fromEntries(Object.keys(restore).map((setting) => [setting, origin]));
		desired.push({
			embedId,
			key,
			...name !== null && { name },
			settings: restore,
			origins,
			overrides: []
		});
	}
	const remembered = lastApplied(side.entries, target);
	return {
		plan: buildPlan({
			...common(side),
			target,
			manifest: {
				digest: null,
				commit: side.commit
			},
			rollbackOf: run.runId,
			managed: Math.max(remembered.size, desired.length),
			desired,
			declared: new Set(live.map(({ embedId }) => embedId)),
			live,
			lastApplied: remembered,
			refused,
			findings
		}),
		live,
		desired,
		warnings: []
	};
}
/** Whether live shows one of these settings with a value that no version of this program knows: somebody else put it there. */
const showsForeign = (settings, { foreign }) => settingEntries(settings).some(([name]) => Object.hasOwn(foreign, name));
/** Throws PLAN_STALE where live is no longer as the plan saw it. An embed that is already as planned is fine. */
function refuseStale(plan, live) {
	const liveById = new Map(live.map((embed) => [embed.embedId, embed]));
	const stale = plan.changes.filter((change) => {
		const standing = standingOf(change, liveById.get(change.embedId), compareWith);
		return standing === "foreign" || standing === "gone";
	});
	if (stale.length === 0) return;
	const names = stale.slice(0, 5).map(({ name, embedId }) => name === null ? embedId : `${name} (${embedId})`);
	const more = stale.length > names.length ? ` and ${stale.length - names.length} more` : "";
	throw new EmbedSyncError("PLAN_STALE", `live state moved since the plan was made: ${names.join(", ")}${more}`, { hint: "Nothing was written. Run embed-sync plan again and look at what changed." });
}
/**
* A saved plan with the live state of now, and the manifest that it was made from where that is at hand.
* Throws PLAN_STALE where the manifest says something else than the one of the plan.
*/
async function checkSaved(plan, paths, side) {
	const loaded = plan.manifest.digest === null || paths.length === 0 ? void 0 : await loadManifest(paths, side.runtime.cwd);
	if (loaded !== void 0 && loaded.manifest.digest !== plan.manifest.digest) throw new EmbedSyncError("PLAN_STALE", "the manifest changed since the plan was made", { hint: "Nothing was written. Run embed-sync plan again, or give the manifest of the plan with -f." });
	const live = await side.reader.list();
	if (loaded === void 0) return {
		plan,
		live,
		desired: [],
		warnings: []
	};
	const { environment } = plan.target;
	const context = {
		live,
		now: side.runtime.now(),
		...environment !== null && { environment }
	};
	const { desired } = resolveManifest(loaded.manifest, context);
	return {
		plan,
		live,
		desired,
		warnings: loaded.warnings
	};
}
/** Sends what the plan says. Consent has been given; staleness has been ruled out. */
function applyPlan(planned, approved, side) {
	const { plan, live } = planned;
	const { runtime, generator, actor, commit, encode } = side;
	const start = {
		kind: "run.start",
		run: runIdAt(runtime),
		command: plan.rollbackOf === void 0 ? "apply" : "rollback",
		...plan.rollbackOf !== void 0 && { rollbackOf: plan.rollbackOf },
		generator,
		actor,
		commit,
		planId: plan.planId,
		approved,
		target: plan.target,
		manifestDigest: plan.manifest.digest,
		policyDigest: plan.policy.digest
	};
	const remembered = lastApplied(side.entries, plan.target);
	const unwritten = notWritten(planned);
	return execute({
		plan,
		start,
		live: new Map(live.map((embed) => [embed.embedId, embed]))
	}, {
		...side,
		compare: compareWith,
		confirm: (seen) => confirm({
			desired: unwritten,
			remembered
		}, seen),
		restoring: ({ embedId, key }, now, before) => fullChange({
			embedId,
			key,
			settings: before.settings,
			origins: {},
			overrides: []
		}, now, encode)
	});
}
/** The settings that a run checks without writing them, by embed id. */
function notWritten({ plan, desired }) {
	const written = new Map(plan.changes.map(({ embedId, settings }) => [embedId, new Set(settings.map(({ setting }) => setting))]));
	return new Map(desired.map(({ embedId, settings }) => {
		const kept = settingEntries(settings).filter(([name]) => written.get(embedId)?.has(name) !== true);
		return [embedId, Object.fromEntries(kept)];
	}));
}
/** Sortable by time, unique by chance: `20261122T031415Z-9f3a1c07`. */
const runIdAt = (runtime) => `${runtime.now().toISOString().replace(/[-:]|\.\d+/g, "")}-${runtime.randomHex(4)}`;
export { planManifest as a, namesPlan as c, gravest as d, judge as f, loadManifest as i, planIdOf as l, sameValue as m, checkManifest as n, planRollback as o, normalise as p, checkSaved as r, refuseStale as s, applyPlan as t, patchBetween as u };
