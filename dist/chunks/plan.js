import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { l as matchesAnyGlob, n as invalidManifest, o as resolveManifest, r as loadManifest, u as matchesGlob } from "./load.js";
import { i as endsOf, l as settingSpelled, n as SETTING_NAMES, o as isTenancyRows, r as canBeLost, s as settingEntries } from "./settings.js";
import { a as digestOfText, t as canonicalJson } from "./canonical.js";
import { B as hasLost, G as runsOf, H as mayBeSent, J as pLimit, K as sameValue$1, L as serverMerges, M as findRun, N as lastApplied, P as openIntents, R as unknownRun, U as netOf, V as isOf$1, W as only, a as openSession, f as openNotices, h as planNews, z as effectOf } from "./connect.js";
import { d as link, u as headOf } from "./machine.js";
import { c as embedIdIn } from "./parse-plain.js";
import { n as nearest } from "./nearest.js";
import { i as policyDigest } from "./policy.js";
import { t as DIRECTIONS } from "./types.js";
import { n as judge, t as gravest } from "./direction.js";
import { i as windowFindings, n as planIdOf, r as isWindowRule } from "./plan-id.js";
import { i as valueWords, n as listed$1, r as many, t as durationWords } from "./wording.js";
import { n as renderIssues } from "./issues-text.js";
import { n as renderJson } from "./json.js";
import { a as joined$1, c as md, d as table, f as tableOf, i as folded, l as paragraphs, m as titled, o as list, p as tableRow, r as finished, s as many$1, t as code, u as someOf } from "./markdown.js";
import { a as embedLabel, c as originLabel, l as placeLabel, n as SEVERITIES, o as isNeverCut, s as isOld, t as DIRECTION_LABELS } from "./labels.js";
import { n as firstOf, r as groupedBy } from "./lines.js";
import { i as nextStep, n as renderPlanText, r as identityParts, t as embedNames } from "./plan-text.js";
import { n as tenancyMoves, r as valueText, t as alsoSentText } from "./values.js";
import { n as writeOut } from "./out.js";
import "./options.js";
// src/apply/aftermath.ts
function aftermathOf({ changes, desired, before, compare }, after) {
	const written = new Map(changes.map(({ embedId, settings }) => [embedId, new Set(settings.map(({ setting }) => setting))]));
	const moved = [];
	const findings = [];
	for (const [embedId, known] of before) {
		const now = after.get(embedId);
		if (now === void 0) continue;
		const others = movedSettings(known, now, written.get(embedId) ?? /* @__PURE__ */ new Set(), compare);
		if (others.length === 0) continue;
		const wanted = desired.get(embedId) ?? {};
		if (others.filter((name) => wanted[name] !== void 0 && compare({ [name]: wanted[name] }, now.settings).different > 0).length > 0) moved.push(embedId);
		findings.push({
			rule: "changed-meanwhile",
			severity: "warning",
			message: `${others.join(", ")} changed during the run, although it was not sent`,
			embedId,
			introducedByPlan: false
		});
	}
	return {
		moved,
		findings
	};
}
function movedSettings(known, now, written, compare) {
	if (known.settings === now.settings) return [];
	return settingEntries(known.settings).filter(([name]) => !written.has(name)).filter(([name, value]) => compare({ [name]: value }, now.settings).different > 0).map(([name]) => name);
}
// src/apply/halt.ts
/** Halted by the process being told to stop as well. */
function createHalt(stop) {
	let problem;
	const reason = () => {
		if (stop.aborted) problem ??= stoppedBy(String(stop.reason));
		return problem;
	};
	return {
		reason,
		because: (next) => {
			problem = reason() ?? next;
		}
	};
}
const stoppedBy = (signal) => ({
	code: signal === "SIGTERM" ? "TERMINATED" : "INTERRUPTED",
	message: `stopped by ${signal}; what was under way was finished and recorded`
});
/** An expected failure as a Problem; anything else is a bug and stays an exception. */
function problemOf(error) {
	if (!(error instanceof EmbedSyncError)) throw error;
	return {
		code: error.code,
		message: error.message,
		...error.hint !== void 0 && { hint: error.hint }
	};
}
// src/apply/standing.ts
/** Of a change only its settings count, and of those only their two ends. */
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
	if (ofEach.includes("after")) return "between";
	return ofEach.includes("untold") ? "untold" : "before";
}
// src/apply/merge-check.ts
/** What live told of the settings that an update leaves out. */
function unsentOf({ accessSettings }, { settings }) {
	const sent = new Set(Object.keys(accessSettings).map((spelling) => settingSpelled(spelling)?.name));
	return Object.fromEntries(settingEntries(settings).filter(([name]) => !sent.has(name)));
}
/**
* A server that replaces drops everything that it was not sent, and one that merges drops nothing. Where only a part is gone,
* or nothing is as it was, somebody else has had a hand in it: that proves nothing, and is not ours to undo.
*/
function checkMerge(unsent, after, compare) {
	const atStake = settingsAtStake(unsent);
	if (atStake.length === 0 || after === void 0) return {
		merges: void 0,
		lost: {}
	};
	const isDropped = ([name]) => {
		const now = after.settings[name];
		return now === void 0 || !canBeLost(now);
	};
	if (atStake.every(isDropped)) return {
		merges: false,
		lost: Object.fromEntries(atStake)
	};
	return {
		merges: atStake.some(([name, value]) => isAsBefore({ [name]: value }, after, compare)) && !atStake.some(isDropped) ? true : void 0,
		lost: {}
	};
}
function isAsBefore(before, { settings }, compare) {
	const { different, untold } = compare(before, settings);
	return different + untold === 0;
}
/** Whether an update of this embed can show how the server treats what it is not sent. */
const showsMerging = ({ payload }, before) => before !== void 0 && settingsAtStake(unsentOf(payload, before)).length > 0;
/** What was told, is not sent, and would look different if it were dropped. */
function settingsAtStake(unsent) {
	const entries = settingEntries(unsent).filter(([, value]) => canBeLost(value));
	return entries.length === 1 && entries[0]?.[1] === true ? [] : entries;
}
// src/apply/recover.ts
const FOUND = {
	after: ["applied", "live holds every value that was meant"],
	before: ["not-applied", "live holds every value from before"],
	between: ["mixed", "live holds some of the values that were meant, and some from before"],
	untold: ["undetermined", "live does not tell"],
	foreign: ["undetermined", "live holds neither what was meant nor what was before"],
	gone: ["undetermined", "the embed is not listed any more"]
};
function reconcile(open, live, compare) {
	return open.map(({ intent, attempted }) => {
		const { run, embedId } = intent;
		const standing = standingOf({ settings: changesOf(intent) }, live.get(embedId), compare);
		const [status, note] = attempted ? FOUND[standing] : ["not-applied", "it was never sent"];
		return {
			kind: "reconcile",
			run,
			embedId,
			status,
			note
		};
	});
}
const changesOf = ({ before, after }) => settingEntries(after).map(([setting, value]) => {
	const known = before[setting];
	return {
		setting,
		...known !== void 0 && { before: known },
		after: value
	};
});
/** What updates that no look has followed have taken with them although they did not send it: this server replaces. */
function lostWith(unread, live, compare) {
	const seen = unread.flatMap((intent) => {
		const { run, embedId, unsent = {} } = intent;
		const now = live.get(embedId);
		const standing = standingOf({ settings: changesOf(intent) }, now, compare);
		return standing === "before" ? [] : [{
			run,
			embedId,
			standing,
			...checkMerge(unsent, now, compare)
		}];
	});
	if (seen.filter(({ standing, merges }) => standing === "after" && merges === true).length > seen.filter(({ merges }) => merges === false).length) return [];
	return seen.flatMap(({ run, embedId, merges, lost }) => merges === false ? [{
		kind: "verify",
		run,
		embedId,
		lost
	}] : []);
}
/** Of each loss, what live still lacks. */
function stillMissing(losses, live, compare) {
	return losses.flatMap((loss) => {
		const now = live.get(loss.embedId)?.settings;
		if (now === void 0 || loss.again !== void 0 && !showsAny(loss.again, now, compare)) return [];
		const missing = settingEntries(loss.settings).filter(([name]) => {
			const value = now[name];
			return value === void 0 || !canBeLost(value);
		});
		return missing.length === 0 ? [] : [{
			...loss,
			settings: Object.fromEntries(missing)
		}];
	});
}
/** Says of each loss what will be missing after a plan that wants the settings of `desired`, by embed id. */
function lossFindings(missing, desired) {
	return missing.flatMap(({ embedId, run, settings }) => {
		const wanted = desired.get(embedId)?.settings ?? {};
		const names = settingEntries(settings).flatMap(([name]) => wanted[name] === void 0 ? [name] : []);
		if (names.length === 0) return [];
		const message = `run ${run} made the server drop what it did not send: ${names.join(", ")}; rollback ${run} brings it back`;
		return [{
			rule: "settings-lost",
			severity: names.includes("tableTenancySettings") ? "approve" : "warning",
			message,
			embedId,
			introducedByPlan: false
		}];
	});
}
const showsAny = (values, live, compare) => settingEntries(values).some(([name, value]) => {
	const { different, untold } = compare({ [name]: value }, live);
	return different + untold === 0;
});
// src/apply/waves.ts
const onlyNarrows = ({ settings }) => settings.every(({ direction }) => direction === "narrow");
/** Every change is in exactly one wave, in the plan's order; no wave is empty. */
function wavesOf(changes, rollout = {}) {
	const narrowing = changes.filter(onlyNarrows);
	const others = changes.filter((change) => !onlyNarrows(change));
	const waves = [{
		name: "narrowing",
		changes: narrowing,
		waits: false
	}];
	const canary = Math.min(rollout.canary ?? 0, others.length);
	waves.push({
		name: "canary",
		changes: others.slice(0, canary),
		waits: false
	});
	const rest = others.length - canary;
	let from = canary;
	for (const percent of [...rollout.waves ?? [], 100]) {
		const to = Math.max(from, canary + Math.ceil(rest * Math.min(percent, 100) / 100));
		const name = percent >= 100 ? from === 0 ? "all others" : "all that is left" : `up to ${percent} %`;
		waves.push({
			name,
			changes: others.slice(from, to),
			waits: from > 0
		});
		from = to;
	}
	return waves.filter((wave) => wave.changes.length > 0);
}
// src/apply/send.ts
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
	const { unresolved, isAgreed, ...ending } = await attemptUntilSettled(change, sending);
	const recorded = {
		...ending,
		status: unresolved ? "unknown" : ending.status
	};
	await record({
		kind: "outcome",
		run: sending.run,
		embedId,
		...recorded
	}, sending);
	return {
		outcome: {
			embedId,
			...ending
		},
		unresolved,
		isAgreed
	};
}
async function attemptUntilSettled(change, sending) {
	const { embedId, payload } = change;
	const payloadDigest = digestOfText(JSON.stringify(payload));
	const urgency = sending.takesBack || onlyNarrows(change) ? "urgent" : "normal";
	sending.budget.begun();
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
			status: attempts === 0 ? "not-attempted" : "failed",
			attempts,
			unresolved,
			isAgreed: false,
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
		const answer = await withinGrace(sending.writer.update(payload, urgency), sending.runtime);
		if (answer.kind !== "not-sent" && answer.kind !== "withheld") attempts += 1;
		if (answer.kind === "accepted") return {
			status: "accepted",
			attempts,
			unresolved: false,
			isAgreed: true
		};
		if (answer.kind === "global" || answer.kind === "withheld") sending.halt.because(answer.problem);
		if (answer.kind === "rejected" || answer.kind === "global" || answer.kind === "withheld") return giveUp(answer.problem);
		if (answer.kind === "conflict" || answer.kind === "unknown") {
			const seen = await standingSeen(change, sending);
			unresolved ||= answer.kind === "unknown" || UNTELLING.has(seen);
			const verdict = afterLooking(seen, answer.problem);
			if (verdict !== "try-again") return {
				...verdict,
				attempts,
				unresolved: unresolved && verdict.status !== "accepted",
				isAgreed: false
			};
		}
		tried[answer.kind] += 1;
		if (tried[answer.kind] > TRIES[answer.kind]) return giveUp(answer.problem);
		if (answer.kind !== "throttled" && !sending.budget.take()) return giveUp(answer.problem);
		await pause(change, answer, tried[answer.kind], sending);
	}
}
/** How long an update that is under way is waited for once the process is told to stop. */
const GRACE_MS = 5e3;
function withinGrace(update, { stop, sleep }) {
	return new Promise((resolve, reject) => {
		let grace;
		const onStop = async () => {
			grace = new AbortController();
			await sleep(GRACE_MS, grace.signal);
			resolve({
				kind: "unknown",
				problem: stoppedBy(String(stop.reason))
			});
		};
		const settled = () => {
			stop.removeEventListener("abort", onStop);
			grace?.abort();
		};
		if (stop.aborted) onStop();
		else stop.addEventListener("abort", onStop, { once: true });
		update.then(resolve, reject).finally(settled);
	});
}
/** Without a durable record nothing more may be sent; what was sent before stays as it is. */
async function record(entry, { history, halt, emit }) {
	try {
		await history.append([entry]);
	} catch (error) {
		halt.because(problemOf(error));
		if (entry.kind === "outcome" && entry.attempts > 0) emit({
			type: "unrecorded",
			entry
		});
	}
}
/** What leaves open whether a 409 was the whole truth. */
const UNTELLING = /* @__PURE__ */ new Set([
	"unseen",
	"untold",
	"between"
]);
/** Where not even a look succeeds, the run ends: nothing can be known now. */
async function standingSeen(change, { look, compare, halt }) {
	try {
		return standingOf(change, (await look([change.embedId])).get(change.embedId), compare);
	} catch (error) {
		halt.because(problemOf(error));
		return "unseen";
	}
}
/** What a look at live state says about a PUT whose effect was not known. */
function afterLooking(seen, problem) {
	switch (seen) {
		case "unseen": return {
			status: "failed",
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
// src/apply/run.ts
/** Sends one change and notes how it ended. */
async function send(change, run) {
	const { outcome, unresolved, isAgreed } = await sendChange(change, sendingOf(run, run.halt));
	if (unresolved) run.unresolved.add(change.embedId);
	if (isAgreed) run.agreed.add(change.embedId);
	run.outcomes.set(change.embedId, outcome);
	run.tools.emit({
		type: "result",
		embedId: change.embedId,
		name: change.name,
		outcome
	});
	return outcome;
}
/** `halt` is the run's own, but for what takes back: that must go out although the run has stopped. */
const sendingOf = ({ applying, tools, look }, halt) => {
	const { writer, history, compare, runtime, emit, budget } = tools;
	const takesBack = applying.plan.rollbackOf !== void 0;
	return {
		run: applying.start.run,
		writer,
		look,
		compare,
		history,
		runtime,
		emit,
		halt,
		budget,
		takesBack
	};
};
/** `live` is the embed as it is before the update. */
function intentOf(change, live, run) {
	const { embedId, key, name, direction, patch, inverse, payload } = change;
	const unsent = live === void 0 ? {} : recordable(unsentOf(payload, live));
	return {
		kind: "intent",
		run,
		embedId,
		key,
		name,
		direction,
		...endsOf(change.settings),
		unsent,
		patch,
		inverse,
		payload
	};
}
/** Bytes; a record has to hold more than this list, and nothing may keep an update from being recorded. */
const LONGEST_LIST = 9e5;
function recordable(unsent) {
	const { tableTenancySettings, ...rest } = unsent;
	return Buffer.byteLength(JSON.stringify(tableTenancySettings ?? [])) > LONGEST_LIST ? rest : unsent;
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
/** Of a change that the run took back, or tried to. Where live does not tell, the API's word stands. */
function verifyTakenBack(outcome, back, live, compare) {
	switch (statusSeen(back.restoring, live, compare)) {
		case "verified": return {
			...outcome,
			status: "reverted",
			error: back.why
		};
		case "accepted": return outcome;
		default: return {
			...outcome,
			status: "contradicted",
			error: notTakenBack("the list does not show the values from before")
		};
	}
}
/** `why` ends a sentence. */
const notTakenBack = (why = "the update failed") => ({
	code: "NOT_TAKEN_BACK",
	message: `this run changed the embed, and could not take that back: ${why}`,
	hint: "It may stand as changed: run embed-sync plan, and embed-sync rollback with the id of this run."
});
/** Of a change whose update had no clear answer: the list may show that it took effect all the same. */
function verifyUnresolved(outcome, change, live, compare) {
	const { embedId, attempts } = outcome;
	return statusSeen(change, live, compare) === "verified" ? {
		embedId,
		attempts,
		status: "verified"
	} : outcome;
}
/** What a list shows, and what a closer look had shown before of embeds that the API says were not touched in between. */
const withUntouched = (seen, before) => new Map([...seen].map(([embedId, embed]) => {
	const known = before.get(embedId);
	return [embedId, embed.updatedAt !== void 0 && embed.updatedAt === known?.updatedAt ? {
		...embed,
		settings: {
			...known.settings,
			...embed.settings
		}
	} : embed];
}));
// src/apply/take-back.ts
/** A server that replaced the settings we did not send: put them back, and send nothing more. */
async function checkThatServerMerges(change, now, run) {
	const { applying, tools } = run;
	const before = applying.live.get(change.embedId);
	if (before === void 0 || now === void 0) return;
	if (standingOf(change, now, tools.compare) === "before") return;
	const { merges, lost } = checkMerge(unsentOf(change.payload, before), now, tools.compare);
	run.merges ??= merges === true && !run.agreed.has(change.embedId) ? void 0 : merges;
	if (merges !== false) return;
	const problem = {
		code: "SERVER_REPLACES",
		message: `the server dropped settings that were not sent (${settingEntries(lost).map(([name]) => name).join(", ")}): it replaces instead of merging`,
		hint: "Plan and apply again: from now on every managed setting of a changed embed is sent (--payload full)."
	};
	await tools.history.append([{
		kind: "verify",
		run: applying.start.run,
		embedId: change.embedId,
		lost
	}]);
	await takeBack(change, {
		now,
		before: before.settings,
		problem
	}, run);
	run.halt.because(problem);
}
/** Puts each setting that this run widened, or left without a value, back to its value of before; what it narrowed stays. */
async function takeBackWidening(open, problem, run) {
	const widened = open.filter((change) => mayBeWritten(change, run) && change.settings.some(opens));
	if (widened.length === 0) return;
	run.tools.emit({
		type: "undo",
		size: widened.length,
		reason: problem.message
	});
	try {
		const seen = await run.look(widened.map(({ embedId }) => embedId));
		for (const change of widened) {
			const now = seen.get(change.embedId);
			if (run.merges !== true) await checkThatServerMerges(change, now, run);
			if (run.takenBack.has(change.embedId)) continue;
			const settings = change.settings.filter(opens);
			const told = settings.filter(({ setting }) => now?.settings[setting] !== void 0);
			if (now === void 0 || standingOf({ settings: told }, now, run.tools.compare) === "foreign") continue;
			await takeBack(change, {
				now,
				before: Object.fromEntries([...settings, ...change.settings.filter((setting) => isGone(setting, now))].flatMap(({ setting, before }) => before === void 0 ? [] : [[setting, before]])),
				problem
			}, run);
		}
	} catch (error) {
		run.halt.because(problemOf(error));
	}
}
/** Also what failed: of an update without a clear answer a part may have taken effect, or all of it by now. */
const mayBeWritten = ({ embedId }, { outcomes, unresolved }) => outcomes.get(embedId)?.status === "accepted" || unresolved.has(embedId);
/** A part of an update can take with it what the rest was to write. */
const isGone = ({ setting, before }, now) => before !== void 0 && canBeLost(before) && now.settings[setting] === void 0;
const opens = ({ direction }) => direction === "widen" || direction === "tenancy";
async function takeBack(change, { now, before, problem }, run) {
	const { embedId } = change;
	const restoring = run.tools.restoring(change, now, before);
	if (restoring === void 0) return;
	const { start } = run.applying;
	const found = reconcile(run.unresolved.has(embedId) ? [{
		intent: intentOf(change, void 0, start.run),
		attempted: true
	}] : [], /* @__PURE__ */ new Map([[embedId, now]]), run.tools.compare);
	await run.tools.history.append([...found, intentOf(restoring, now, start.run)]);
	const first = run.outcomes.get(embedId);
	const why = first?.error ?? problem;
	run.takenBack.set(embedId, {
		restoring,
		why
	});
	const { outcome, unresolved } = await sendChange(restoring, {
		...sendingOf(run, createHalt(run.tools.runtime.stop)),
		takesBack: true
	});
	if (unresolved) run.unresolved.add(embedId);
	else run.unresolved.delete(embedId);
	const attempts = (first?.attempts ?? 0) + outcome.attempts;
	run.outcomes.set(embedId, {
		embedId,
		attempts,
		...endOf$1(outcome, why)
	});
}
/** As the API told it; the look at the end of the run has the last word. */
const endOf$1 = ({ status, error }, why) => status === "accepted" ? {
	status: "reverted",
	error: why
} : {
	status: "failed",
	error: notTakenBack(error?.message)
};
// src/apply/closing.ts
async function verify(open, run) {
	const doubtful = open.filter((change) => isDoubtful(change, run));
	if (doubtful.length === 0) return;
	run.tools.emit({ type: "verifying" });
	try {
		const seen = await readBack$1(doubtful, run);
		const settled = doubtful.filter((change) => settle(change, seen.get(change.embedId), run));
		noteAftermath(open, seen, run);
		await run.tools.history.append([...settled.flatMap((change) => lastWords(change, seen.get(change.embedId), run)), ...unchangedEntries(run, seen)]);
	} catch (error) {
		run.halt.because(problemOf(error));
	}
}
/** Whatever may have been sent, but for what the API refused in so many words: only a list says what became of it. */
const isDoubtful = ({ embedId }, { outcomes, takenBack, unresolved }) => outcomes.get(embedId)?.status === "accepted" || takenBack.has(embedId) || unresolved.has(embedId);
/** The list after the last update, also where that one was sent to put right what a first look found. */
async function readBack$1(doubtful, run) {
	const ids = doubtful.map(({ embedId }) => embedId);
	const seen = await run.look(ids);
	const known = run.takenBack.size;
	for (const change of doubtful) {
		const now = seen.get(change.embedId);
		if (run.merges !== true && isWritten(change, now, run)) await checkThatServerMerges(change, now, run);
	}
	return run.takenBack.size === known ? seen : run.look(ids);
}
const isWritten = (change, now, { outcomes, takenBack, tools }) => !takenBack.has(change.embedId) && (outcomes.get(change.embedId)?.status === "accepted" || standingOf(change, now, tools.compare) === "after");
/** Notes what the list shows; false where it leaves open what was open, so that a later run has the last word. */
function settle(change, now, run) {
	const { outcomes, takenBack, unresolved, tools } = run;
	const { compare } = tools;
	const { embedId } = change;
	const outcome = outcomes.get(embedId);
	const back = takenBack.get(embedId);
	if (outcome === void 0) return false;
	const seen = back !== void 0 ? verifyTakenBack(outcome, back, now, compare) : outcome.status === "accepted" ? verifyOutcome(outcome, change, now, compare) : verifyUnresolved(outcome, change, now, compare);
	outcomes.set(embedId, seen);
	return seen.status === "verified" || seen.status === "reverted" || !unresolved.has(embedId) && seen.status !== "failed";
}
function noteAftermath(changes, seen, run) {
	const { unwritten, live } = run.applying;
	const { moved, findings } = aftermathOf({
		changes,
		desired: unwritten,
		before: live,
		compare: run.tools.compare
	}, seen);
	run.findings.push(...findings);
	const error = {
		code: "CHANGED_MEANWHILE",
		message: "somebody else changed a managed setting of this embed during the run",
		hint: "Run embed-sync drift to see what moved."
	};
	for (const embedId of moved) {
		const attempts = run.outcomes.get(embedId)?.attempts ?? 0;
		run.outcomes.set(embedId, {
			embedId,
			status: "contradicted",
			attempts,
			error
		});
	}
}
function lastWords(change, seen, run) {
	const { embedId } = change;
	const verified = verifyEntry(change, seen, run);
	if (!run.unresolved.has(embedId)) return [verified];
	return [{
		kind: "reconcile",
		run: run.applying.start.run,
		embedId,
		status: "applied",
		note: "the read-back of the run itself shows every value that was meant"
	}, verified];
}
function verifyEntry(change, seen, run) {
	const status = run.outcomes.get(change.embedId)?.status ?? "not-attempted";
	const entry = {
		kind: "verify",
		run: run.applying.start.run,
		embedId: change.embedId,
		status
	};
	const updatedAt = seen?.updatedAt;
	if (status === "verified" || status === "accepted") return {
		...entry,
		...updatedAt !== void 0 && { updatedAt }
	};
	if (status !== "contradicted" || seen === void 0) return entry;
	const live = (run.takenBack.get(change.embedId)?.restoring ?? change).settings.flatMap(({ setting }) => {
		const value = seen.settings[setting];
		return value === void 0 ? [] : [[setting, value]];
	});
	return {
		...entry,
		live: Object.fromEntries(live)
	};
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
	for (const confirmation of tools.confirm(withUntouched(seen, applying.live))) {
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
// src/apply/look.ts
function sharedLook(look) {
	let running = Promise.resolve();
	let waiting;
	return (embedIds) => {
		if (waiting === void 0) {
			const named = /* @__PURE__ */ new Set();
			waiting = {
				named,
				answer: running.catch(() => void 0).then(() => {
					waiting = void 0;
					const current = look([...named]);
					running = current;
					return current;
				})
			};
		}
		for (const embedId of embedIds) waiting.named.add(embedId);
		return waiting.answer;
	};
}
// src/apply/rollout.ts
async function sendWaves(open, run) {
	const { emit, rollout, concurrency } = run.tools;
	const limit = pLimit(concurrency);
	let failures = 0;
	const sendCounting = async (change) => {
		const outcome = await send(change, run);
		if (outcome.status === "failed" || outcome.status === "stale") failures += 1;
		if (failures >= failureLimit(run)) run.halt.because(tooManyFailures(failures));
		return outcome;
	};
	for (const wave of wavesOf(open, rollout)) {
		if (wave.waits) await pauseBefore(wave, run);
		if (run.halt.reason() === void 0) emit({
			type: "wave",
			name: wave.name,
			size: wave.changes.length
		});
		let rest = wave.changes;
		while (run.merges === void 0 && open.length > 1) {
			const first = rest.find((change) => showsMerging(change, run.applying.live.get(change.embedId)));
			if (first === void 0) break;
			rest = rest.filter((change) => change !== first);
			if ((await sendCounting(first)).status === "accepted") await readBack(first, run);
		}
		await Promise.all(rest.map((change) => limit(() => sendCounting(change))));
	}
	const stopped = run.halt.reason();
	if (rollout.onFailure === "undo-widening" && stopped?.code.startsWith("ROLLOUT_")) await takeBackWidening(open, stopped, run);
}
/** The pause, and then the question whether what was changed so far is well; a run that is to end does neither. */
async function pauseBefore({ name }, { tools: { rollout, runtime, emit, probe }, halt }) {
	const { pauseMs = 0 } = rollout;
	if (pauseMs > 0 && halt.reason() === void 0) {
		emit({
			type: "pause",
			waitMs: pauseMs,
			before: name
		});
		await runtime.sleep(pauseMs, runtime.stop);
	}
	if (probe === void 0 || halt.reason() !== void 0) return;
	const problem = await probe();
	if (problem !== void 0) halt.because(problem);
}
const failureLimit = ({ tools: { rollout } }) => rollout.stopAfterFailures ?? (rollout.onFailure === "continue" ? Number.POSITIVE_INFINITY : 1);
const tooManyFailures = (failures) => ({
	code: "ROLLOUT_STOPPED",
	message: `the rollout stopped after ${failures} failure${failures === 1 ? "" : "s"}, as the policy says`,
	hint: "See why they failed; the next apply sends what is left."
});
async function readBack(change, run) {
	try {
		await checkThatServerMerges(change, (await run.look([change.embedId])).get(change.embedId), run);
	} catch (error) {
		run.halt.because(problemOf(error));
	}
}
// src/apply/execute.ts
async function execute(applying, tools) {
	const { plan, start, live } = applying;
	const began = tools.runtime.monotonic();
	const open = plan.changes.filter((change) => standingOf(change, live.get(change.embedId), tools.compare) !== "after");
	const run = {
		applying,
		tools,
		look: sharedLook(tools.look),
		halt: createHalt(tools.runtime.stop),
		outcomes: outcomesAhead(applying),
		unresolved: /* @__PURE__ */ new Set(),
		agreed: /* @__PURE__ */ new Set(),
		takenBack: /* @__PURE__ */ new Map(),
		findings: [...plan.findings],
		merges: void 0
	};
	if (open.length === 0) {
		await recordBaseline(run);
		return resultOf(run, open, tools.runtime.monotonic() - began);
	}
	await tools.history.append([start, ...open.map((change) => intentOf(change, live.get(change.embedId), start.run))]);
	tools.emit({
		type: "start",
		runId: start.run,
		planId: plan.planId,
		total: open.length
	});
	await sendWaves(open, run);
	await verify(open, run);
	await recordEnd(open, run);
	const result = resultOf(run, open, tools.runtime.monotonic() - began);
	tools.emit({
		type: "summary",
		result
	});
	return result;
}
/** What is known before anything is sent. A change that is no longer open is there already. */
function outcomesAhead({ plan }) {
	return new Map([
		...plan.changes.map(({ embedId }) => [embedId, {
			embedId,
			status: "verified",
			attempts: 0
		}]),
		...plan.missing.map(({ embedId }) => [embedId, missingOutcome(embedId)]),
		...plan.refused.map((refused) => [refused.embedId, refusedOutcome(refused)])
	]);
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
		findings: run.findings,
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
/** Updates were sent: a history that fails now must not make the run look as if none had been. */
async function recordEnd(open, run) {
	try {
		await run.tools.history.append([endOf(resultOf(run, open, 0), run)]);
	} catch (error) {
		run.halt.because(problemOf(error));
	}
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
const refusedOutcome = ({ embedId, code, reason, hint }) => ({
	embedId,
	status: code === "CHANGED_SINCE_RUN" ? "stale" : "failed",
	attempts: 0,
	error: {
		code,
		message: reason,
		...hint !== void 0 && { hint }
	}
});
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
	const all = runsOf(entries);
	const nth = all.findIndex(({ start }) => start.run === runId);
	const run = all[nth];
	if (run === void 0) return [];
	const later = all.slice(nth + 1).filter((one) => isOf$1(run.start.target, one));
	return run.trails.flatMap((trail) => undoTrail(trail, writtenBy(later, trail.embedId)));
}
/** The settings of one embed that some runs have written, or may have. */
const writtenBy = (runs, embedId) => new Set(runs.flatMap(({ trails }) => trails.filter((trail) => trail.embedId === embedId)).flatMap(({ steps }) => steps.filter((step) => effectOf(step) !== "left")).flatMap(({ intent }) => settingEntries(intent.after).map(([name]) => name)));
function undoTrail({ embedId, steps }, writtenLater) {
	const [first] = steps;
	if (first === void 0) return [];
	const { before, after } = netOf(steps.map(moveOf));
	const dropped = Object.assign({}, ...steps.map(({ lost }) => lost));
	const expect = only(after, (name) => !sameValue$1(before[name], after[name]) && dropped[name] === void 0);
	const lost = only(dropped, (name) => !sameValue$1(after[name], dropped[name]) && !writtenLater.has(name));
	const again = againIn(steps, writtenLater);
	const left = settingEntries(expect);
	if ([
		...left,
		...settingEntries(lost),
		...settingEntries(again.after)
	].length === 0) return [];
	const { key, name } = first.intent;
	return [{
		embedId,
		key,
		name,
		restore: only(before, (setting) => expect[setting] !== void 0),
		expect,
		lost,
		again,
		unrestorable: left.flatMap(([setting]) => before[setting] === void 0 ? [setting] : [])
	}];
}
/** Nothing where a later run wrote any of it: then that one's word counts. */
function againIn(steps, writtenLater) {
	const { before } = netOf(steps.map(({ intent }) => intent));
	const { after } = netOf(steps.map(moveOf));
	const dropped = Object.assign({}, ...steps.map(({ lost }) => lost));
	const sent = Object.assign({}, ...steps.filter(mayArrive).map(({ intent }) => intent.after).reverse());
	const isUnseen = (name) => after[name] === void 0 || sameValue$1(before[name], after[name]);
	const isMove = (name) => before[name] !== void 0 && !sameValue$1(before[name], sent[name]);
	const unseen = only(sent, (name) => dropped[name] === void 0 && isUnseen(name) && isMove(name));
	const lost = only(dropped, (name) => sameValue$1(after[name], dropped[name]));
	if (settingEntries({
		...unseen,
		...lost
	}).some(([name]) => writtenLater.has(name))) return {
		before: {},
		after: {},
		lost: {}
	};
	return {
		before: only(before, (name) => unseen[name] !== void 0),
		after: unseen,
		lost
	};
}
/** Not what the API has refused, nor what never left this machine. */
const mayArrive = (step) => effectOf(step) !== "left" || step.attempts.length > 0 && step.words.at(-1)?.status === "not-applied";
/** The part of a step that took effect: where the list contradicted, what it shows as it was sent. */
function moveOf(step) {
	const effect = effectOf(step);
	if (effect === "left") return {
		before: {},
		after: {}
	};
	if (effect === "unknown") return {
		before: step.intent.before,
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
		before,
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
const operationOf = ({ op, path, value }) => ({
	op,
	path,
	value: structuredClone(value)
});
// src/history/lost.ts
/**
* Updates that no look has followed yet, of runs since it was last seen that this server merges: what live showed before of
* the settings that they did not send may be gone.
*/
function unreadIntents(entries, target) {
	const all = runsOf(entries).filter((run) => isOf$1(target, run));
	return all.slice(all.findLastIndex(({ end }) => end?.merges === true) + 1).flatMap(({ start, trails }) => trails.flatMap(({ steps }) => {
		const last = steps.at(-1);
		return last !== void 0 && isUnread(last, start) ? [last.intent] : [];
	}));
}
const isUnread = (step, start) => mayBeSent(step, start) && effectOf(step) !== "left" && settingEntries(step.intent.unsent ?? {}).length > 0 && settingEntries(step.lost).length === 0 && !step.words.some(({ kind }) => kind === "verify" || kind === "reconcile");
/** What no later run is on record to have written since. Whether it is still missing, only live can tell. */
const losses = (entries, target) => runsOf(entries).filter((run) => isOf$1(target, run) && run.trails.some(hasLost)).flatMap(({ start: { run } }) => undoRun(entries, run).flatMap((undo) => lossesOf(undo, run)));
const lossesOf = ({ embedId, key, lost, again }, run) => [{
	embedId,
	key,
	run,
	settings: lost
}, {
	embedId,
	key,
	run,
	settings: again.lost,
	again: again.after
}].filter(({ settings }) => settingEntries(settings).length > 0);
/** What was applied last, without what is known to be missing: where live does not tell it, it must not be taken for granted. */
function withoutLost(known, missing) {
	const kept = new Map(known);
	for (const { embedId, settings } of missing) {
		const before = kept.get(embedId);
		if (before === void 0) continue;
		kept.set(embedId, {
			...before,
			settings: only(before.settings, (name) => settings[name] === void 0)
		});
	}
	return kept;
}
// src/history/precedents.ts
/** A write whose effect is sure, or may be: everything but one that is known to have changed nothing. */
const mayHaveWritten = (step) => effectOf(step) !== "left";
const isOf = ({ baseUrl, environment }) => ({ start }) => start.target.baseUrl === baseUrl && start.target.environment === environment;
/**
* The values that were verified last in an environment, at any base URL, by manifest key; `keys` says which key an embed id
* has there. `since` is when a value was first verified of those that followed each other unchanged. A later write that was
* not verified takes its settings out again.
*/
function verifiedIn(entries, environment, keys) {
	const held = /* @__PURE__ */ new Map();
	const update = (embedId, change) => {
		const key = keys.get(embedId);
		if (key !== void 0) held.set(key, change(held.get(key) ?? {
			settings: {},
			since: {}
		}));
	};
	for (const { start, trails, unchanged } of runsOf(entries)) {
		if (start.target.environment !== environment) continue;
		for (const { embedId, steps } of trails) for (const step of steps.filter(mayHaveWritten)) update(embedId, (before) => afterStep(before, step));
		for (const { confirmed, time, run } of unchanged) for (const { embedId, settings } of confirmed) update(embedId, (before) => verified(before, settings, {
			at: time,
			run
		}));
	}
	return held;
}
function afterStep(before, { intent, words }) {
	const word = words.at(-1);
	if (word?.kind === "verify" && word.status === "verified") return verified(before, intent.after, {
		at: word.time,
		run: intent.run
	});
	const settings = { ...before.settings };
	const since = { ...before.since };
	for (const [name] of settingEntries(intent.after)) {
		delete settings[name];
		delete since[name];
	}
	return {
		settings,
		since
	};
}
function verified({ settings, since }, values, mark) {
	const marks = settingEntries(values).map(([name, value]) => {
		return [name, (sameValue$1(settings[name], value) ? since[name] : void 0) ?? mark];
	});
	return {
		settings: {
			...settings,
			...values
		},
		since: {
			...since,
			...Object.fromEntries(marks)
		}
	};
}
/** A later write of the setting, and a later run that found it as its manifest wants it, settle the matter. */
function takenAway(entries, target) {
	const all = runsOf(entries);
	const written = writesOf(all);
	const taken = /* @__PURE__ */ new Map();
	const keyOf = (embedId, setting) => JSON.stringify([embedId, setting]);
	for (const { start, trails, unchanged } of all.filter(isOf(target))) {
		const { run, rollbackOf } = start;
		for (const { embedId, steps, status } of trails) {
			const done = steps.filter(mayHaveWritten);
			if (status === "reverted" || done.length === 0) continue;
			const { before, after } = netOf(done.map(({ intent }) => intent));
			for (const [setting] of settingEntries(after)) {
				taken.delete(keyOf(embedId, setting));
				if (rollbackOf === void 0) continue;
				const value = before[setting] ?? written.get(rollbackOf)?.get(embedId)?.[setting];
				if (value !== void 0) taken.set(keyOf(embedId, setting), {
					embedId,
					setting,
					value,
					run,
					rollbackOf
				});
			}
		}
		if (start.command === "rollback") continue;
		for (const { embedId, settings } of unchanged.flatMap(({ confirmed }) => confirmed)) for (const [setting] of settingEntries(settings)) taken.delete(keyOf(embedId, setting));
	}
	return [...taken.values()];
}
/** What the runs of a log wrote: run id, then embed id. */
const writesOf = (runs) => new Map(runs.map(({ start, trails }) => [start.run, new Map(trails.map(({ embedId, steps }) => [embedId, netOf(steps.map(({ intent }) => intent)).after]))]));
const DAY_MS = 864e5;
const WRITES = 3;
/**
* Settings of which the last three writes or more, all within the 24 hours before `now`, moved between the same two values.
* A write that finds the old value back counts: somebody outside has put it there.
*/
function flips(entries, target, now) {
	const recent = /* @__PURE__ */ new Map();
	for (const { trails } of runsOf(entries).filter(isOf(target))) for (const { embedId, steps, status } of trails) {
		if (status === "reverted") continue;
		for (const { intent } of steps.filter(mayHaveWritten)) {
			const age = now.getTime() - Date.parse(intent.time);
			if (age < 0 || age > DAY_MS) continue;
			for (const [setting, after] of settingEntries(intent.after)) {
				const before = intent.before[setting];
				const key = JSON.stringify([embedId, setting]);
				const write = {
					embedId,
					setting,
					after,
					at: intent.time,
					...before !== void 0 && { before }
				};
				recent.set(key, [...recent.get(key) ?? [], write]);
			}
		}
	}
	return [...recent.values()].flatMap(flipOf);
}
/** From the newest write back, as long as no third value appears. */
function flipOf(writes) {
	const values = [];
	const note = (value) => {
		if (values.some((known) => sameValue$1(known, value))) return true;
		return values.length < 2 && values.push(value) > 0;
	};
	let first;
	let count = 0;
	for (const write of writes.toReversed()) {
		if (!note(write.after)) break;
		first = write;
		count += 1;
		if (write.before !== void 0 && !note(write.before)) break;
	}
	const [one, other] = values;
	if (first === void 0 || count < WRITES || one === void 0 || other === void 0) return [];
	const { embedId, setting, at } = first;
	return [{
		embedId,
		setting,
		values: [one, other],
		writes: count,
		since: at
	}];
}
// src/manifest/promotion-source.ts
/** Undefined where nothing is promoted to the environment. */
function promotionSource(manifest, environment) {
	const from = manifest.environments?.find(({ name }) => name === environment)?.promoteFrom?.value;
	if (from === void 0) return void 0;
	const keys = manifest.embeds.flatMap((embed) => {
		const id = embedIdIn(embed, from)?.value;
		return id === void 0 ? [] : [[id, embed.key]];
	});
	return {
		from,
		keys: new Map(keys)
	};
}
// src/plan/normalise.ts
/** Normalising twice is normalising once. */
function normalise(settings) {
	const normal = {};
	for (const name of SETTING_NAMES) {
		const value = settings[name];
		if (value !== void 0) normal[name] = normaliseValue(value);
	}
	return normal;
}
/** One value in its normal form. */
const normaliseValue = (value) => isTenancyRows(value) ? normalRows(value) : value;
const normalRows = (rows) => rows.map(({ name, clientColumn }) => ({
	name,
	clientColumn
})).sort((a, b) => a.name < b.name ? -1 : 1);
/** Whether two values of one setting have the same normal form; a value that is not known has none. */
const sameValue = (a, b) => a === b || isTenancyRows(a) && isTenancyRows(b) && (sameRows(a, b) || sameRows(normalRows(a), normalRows(b)));
const sameRows = (a, b) => a.length === b.length && a.every((row, i) => row.name === b[i]?.name && row.clientColumn === b[i]?.clientColumn);
// src/plan/diff.ts
/** Settings absent from `desired` are never looked at. */
function diff(desired, live, lastApplied = {}) {
	const differences = [];
	const assumed = [];
	for (const setting of SETTING_NAMES) {
		const wanted = desired[setting];
		if (wanted === void 0) continue;
		const told = live[setting];
		if (told === void 0 && sameValue(lastApplied[setting], wanted)) assumed.push(setting);
		else if (!sameValue(told, wanted)) {
			const before = told === void 0 ? {} : { before: normaliseValue(told) };
			differences.push({
				setting,
				...before,
				after: normaliseValue(wanted)
			});
		}
	}
	return {
		differences,
		assumed
	};
}
// src/plan/drift.ts
/**
* `pending`: the manifest moved. `outside`: live moved. `conflict`: both, to different values. `adopted`: both, to the
* same value. The direction is that of live against last applied; for `pending` it is that of desired against live.
*/
function classifyDrift(states) {
	const { lastApplied, live, desired } = states;
	const moved = SETTING_NAMES.flatMap((setting) => {
		const drift = classify(setting, lastApplied[setting], live[setting], desired[setting]);
		return drift === void 0 ? [] : [drift];
	});
	if (moved.length === 0) return [];
	const pending = withDirections(moved.filter((drift) => drift.class === "pending"));
	const others = withDirections(moved.filter((drift) => drift.class !== "pending"));
	return moved.map((drift) => ({
		...drift,
		direction: pending.get(drift.setting) ?? others.get(drift.setting)
	}));
}
function classify(setting, last, live, desired) {
	if (live === void 0 || desired === void 0) return void 0;
	const driftClass = whoMoved(last, live, desired);
	if (driftClass === void 0) return void 0;
	return {
		setting,
		class: driftClass,
		...last === void 0 ? {} : { lastApplied: normaliseValue(last) },
		live: normaliseValue(live),
		desired: normaliseValue(desired)
	};
}
function whoMoved(last, live, desired) {
	if (last === void 0) return sameValue(live, desired) ? void 0 : "pending";
	const [liveMoved, manifestMoved] = [!sameValue(last, live), !sameValue(last, desired)];
	if (!liveMoved) return manifestMoved ? "pending" : void 0;
	if (!manifestMoved) return "outside";
	return sameValue(live, desired) ? "adopted" : "conflict";
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
// src/plan/full-payload.ts
/** Undefined where everything that matters is managed, and thus sent. */
function incompletePayload(embed, live) {
	const lost = SETTING_NAMES.filter((name) => embed.settings[name] === void 0 && isAtStake(name, live));
	if (lost.length === 0) return void 0;
	return {
		embedId: embed.embedId,
		key: embed.key,
		name: live.name ?? embed.name ?? null,
		code: "PAYLOAD_INCOMPLETE",
		reason: `a full payload would leave out ${lost.join(", ")}, which a server that replaces settings then forgets`,
		hint: `Manage ${lost.length === 1 ? "it" : "them"} in the manifest with the live value${lost.length === 1 ? "" : "s"}.`
	};
}
/** What live tells would be lost; where it does not tell, the two that isolate tenants are taken to be there. */
function isAtStake(name, live) {
	const value = live.settings[name];
	if (value === void 0) return name === "datamartName" || name === "tableTenancySettings";
	return canBeLost(value);
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
// src/plan/combinations.ts
const COMBINATIONS = [
	{
		rule: "combination-rows-by-mail",
		when: {
			isAllowUnderlyingData: true,
			isAllowEmailReports: true
		},
		message: "viewers see raw rows and can send reports by e-mail, so raw data can leave the product"
	},
	{
		rule: "combination-rows-of-all-tenants",
		when: {
			isAllowUnderlyingData: true,
			tableTenancySettings: "empty"
		},
		message: "viewers see raw rows, and no table is filtered by tenant"
	},
	{
		rule: "combination-pilot-over-all-tenants",
		when: {
			isAllowAiPilot: true,
			tableTenancySettings: "empty"
		},
		message: "viewers can ask the AI pilot anything about the data, and no table is filtered by tenant"
	},
	{
		rule: "combination-metrics-over-all-tenants",
		when: {
			isAllowMetricCreation: true,
			tableTenancySettings: "empty"
		},
		message: "viewers can build metrics on any table of the datamart, and none is filtered by tenant"
	},
	{
		rule: "combination-delete-without-update",
		when: {
			isAllowMetricDeletion: true,
			isAllowMetricUpdate: false
		},
		message: "viewers can delete metrics that they cannot edit"
	}
];
/** Those that the plan creates before those that are already there. */
function combinationFindings(embeds) {
	const findings = COMBINATIONS.flatMap((combination) => {
		const holds = holdsIn(combination.when);
		return embeds.filter(({ result }) => holds(result)).map((embed) => findingOf(combination, embed));
	});
	return [...findings.filter(({ introducedByPlan }) => introducedByPlan), ...findings.filter(({ introducedByPlan }) => !introducedByPlan)];
}
function findingOf({ rule, when, message }, embed) {
	const introducedByPlan = embed.change?.settings.some(({ setting }) => when[setting] !== void 0) === true;
	return {
		rule,
		severity: "warning",
		message,
		embedId: embed.desired.embedId,
		introducedByPlan
	};
}
function holdsIn(when) {
	const named = SETTING_NAMES.filter((name) => when[name] !== void 0);
	return (settings) => named.every((name) => name === "tableTenancySettings" ? settings[name]?.length === 0 : settings[name] === when[name]);
}
// src/plan/consent.ts
/** Gravest direction first. */
const consentFindings = (consent, changes) => DIRECTIONS.flatMap((direction) => {
	const severity = severityOf$1(direction, consent[direction]);
	if (severity === void 0) return [];
	return changes.flatMap((change) => change.settings.filter((setting) => setting.direction === direction).map((setting) => ({
		rule: `consent-${direction}`,
		severity,
		message: messageOf(setting, severity),
		embedId: change.embedId,
		setting: setting.setting,
		introducedByPlan: true
	})));
});
function severityOf$1(direction, consent) {
	if (consent !== "auto") return consent;
	return direction === "tenancy" ? "warning" : void 0;
}
const messageOf = ({ reason, direction }, severity) => severity === "block" ? `${reason}; the policy refuses every change of direction ${direction}` : reason;
// src/plan/limits.ts
/** Without changes nothing can go wrong at once, and there are none. */
function limitFindings({ changedEmbeds, widenedEmbeds, missingEmbeds }, { changes, missing, managed }) {
	if (changes.length === 0) return [];
	const widened = changes.filter(({ direction }) => direction === "widen" || direction === "tenancy");
	return [
		{
			rule: "limit-changed-embeds",
			verb: "changes",
			limit: changedEmbeds,
			embeds: changes
		},
		{
			rule: "limit-widened-embeds",
			verb: "widens",
			limit: widenedEmbeds,
			embeds: widened
		},
		{
			rule: "limit-missing-embeds",
			verb: "cannot find",
			limit: missingEmbeds,
			embeds: missing
		}
	].flatMap((share) => limitFinding(share, managed));
}
function limitFinding({ rule, verb, limit, embeds }, managed) {
	const count = embeds.length;
	if (managed < limit.floor || count * 100 <= limit.percent * managed) return [];
	return [{
		rule,
		severity: "approve",
		message: `${`the plan ${verb} ${count} of ${managed} managed embeds (${Math.floor(count * 1e3 / managed) / 10} %)`}; ${`the limit is ${limit.percent} % from ${limit.floor} managed embeds on`}: ${listed$1(embeds.map(({ embedId }) => embedId))}`,
		introducedByPlan: true
	}];
}
// src/plan/overrides.ts
/** How long before its end an override is called to mind. */
const SOON_MS = 2592e5;
const overrideFindings = (maxDurationMs, judged) => judged.embeds.flatMap((embed) => embed.desired.overrides.flatMap((override) => [
	...tooLong(override, embed, {
		maxDurationMs,
		at: judged.at
	}),
	...expired(override, embed, judged),
	...endsSoon(override, embed, judged.at)
]));
/** What has ended is past helping. */
function tooLong(override, { desired }, { maxDurationMs, at }) {
	const length = Date.parse(override.until) - Date.parse(override.from);
	if (maxDurationMs === void 0 || length <= maxDurationMs || hasEnded(override, at)) return [];
	const limit = `the policy allows ${durationWords(maxDurationMs)}`;
	return [{
		rule: "override-too-long",
		severity: "block",
		message: `override "${override.reason}" holds for ${durationWords(length)}; ${limit}`,
		embedId: desired.embedId,
		introducedByPlan: false
	}];
}
/** Only a value that we put there is the override's; the same value from somebody else is ordinary drift. */
function expired(override, { desired, live }, { at, lastApplied }) {
	if (!hasEnded(override, at)) return [];
	const [told, wanted] = [normalise(live.settings), normalise(desired.settings)];
	const applied = normalise(lastApplied.get(desired.embedId)?.settings ?? {});
	return settingEntries(normalise(override.values)).flatMap(([setting, value]) => {
		const [now, after, ours] = [
			told[setting],
			wanted[setting],
			applied[setting]
		];
		if (after === void 0 || !sameValue(now, value) || !sameValue(ours, value) || sameValue(after, value)) return [];
		return [{
			rule: "override-expired",
			severity: "warning",
			message: `${`override "${override.reason}" ended at ${override.until}`}, and its ${valueWords(value)} is still live; ${valueWords(after)} is wanted`,
			embedId: desired.embedId,
			setting,
			introducedByPlan: false
		}];
	});
}
function endsSoon(override, { desired }, at) {
	const left = Date.parse(override.until) - at.getTime();
	if (!override.active || left > 2592e5) return [];
	return [{
		rule: "override-ends-soon",
		severity: "info",
		message: `${`override "${override.reason}" ends at ${override.until}, in ${durationWords(left)}`}; the next apply after that puts ${override.settings.join(", ")} back`,
		embedId: desired.embedId,
		introducedByPlan: false
	}];
}
const hasEnded = ({ until }, at) => Date.parse(until) <= at.getTime();
// src/plan/precedents.ts
const precedentFindings = ({ changes, drift, precedents, rollbackOf }) => {
	const takenAway = (precedents.takenAway ?? []).filter(({ run }) => run !== rollbackOf);
	return [
		...joined(changes, drift, rewidening),
		...joined(changes, takenAway, undoing),
		...(precedents.flips ?? []).map((flip) => fight(flip, changes))
	];
};
/** Each changed setting with what there is about it. */
function joined(changes, facts, judge) {
	const factBy = new Map(facts.map((fact) => [JSON.stringify([fact.embedId, fact.setting]), fact]));
	return changes.flatMap(({ embedId, settings }) => settings.flatMap((changed) => {
		const fact = factBy.get(JSON.stringify([embedId, changed.setting]));
		const found = fact && judge(changed, fact);
		if (found === void 0) return [];
		return [{
			...found,
			severity: "approve",
			embedId,
			setting: changed.setting,
			introducedByPlan: true
		}];
	}));
}
function rewidening({ direction, after }, drift) {
	if (!(drift.class === "outside" || drift.class === "conflict") || drift.direction !== "narrow" || direction !== "widen" && direction !== "tenancy") return void 0;
	const since = drift.since === void 0 ? "it was last applied" : drift.since;
	return {
		rule: "rewidens",
		message: `${`somebody narrowed this from ${valueWords(drift.lastApplied)} to ${valueWords(drift.live)} since ${since}`}; the plan makes it ${valueWords(after)}`
	};
}
function undoing({ after, setting }, taken) {
	if (!sameValue(normalise({ [setting]: taken.value })[setting], after)) return void 0;
	return {
		rule: "undoes-rollback",
		message: `${`${valueWords(after)} is what run ${taken.run} took away when it rolled back run ${taken.rollbackOf}`}; the manifest still says so`
	};
}
function fight({ embedId, setting, values, writes, since }, changes) {
	const again = changes.some((change) => change.embedId === embedId && change.settings.some((one) => one.setting === setting));
	const [one, other] = values.map(valueWords);
	return {
		rule: "two-writers",
		severity: "warning",
		message: `${many(writes, "write")} since ${since} moved this between ${one} and ${other}: two writers seem to disagree`,
		embedId,
		setting,
		introducedByPlan: again
	};
}
// src/plan/promotion.ts
/** None where the environment is not promoted from another. */
const promotionFindings = (changes, promotion, soak) => promotion === void 0 ? [] : changes.flatMap((change) => change.settings.flatMap((setting) => judgeSetting$1({
	change,
	setting
}, promotion, soak)));
function judgeSetting$1({ change, setting: changed }, promotion, soak) {
	const { setting, after } = changed;
	const tried = promotion.verified.get(change.key);
	const value = normalise(tried?.settings ?? {})[setting];
	const found = (rule, message) => [{
		rule,
		severity: "approve",
		message,
		embedId: change.embedId,
		setting,
		introducedByPlan: true
	}];
	const planned = `${setting} becomes ${valueWords(after)}`;
	if (value === void 0) return found("not-promoted", `${planned}, but no verified value of ${change.key} is on record in ${promotion.from}`);
	const since = tried?.since[setting]?.at;
	if (!sameValue(value, after)) return found("not-promoted", `${planned}, but ${promotion.from} was last verified with ${valueWords(value)}`);
	const { soakMs = 0, at } = soak;
	const age = since === void 0 ? 0 : at.getTime() - Date.parse(since);
	if (age >= soakMs) return [];
	return found("not-soaked", `${planned}, but ${`${promotion.from} has held it for ${durationWords(age)}`} only; the policy wants ${durationWords(soakMs)}`);
}
// src/plan/protected.ts
/** Patterns are held against key, id and live name; where the API tells no name, against the one in the manifest. */
const protectedFindings = (patterns, embeds) => embeds.flatMap(({ desired, live, change }) => {
	if (change === void 0) return [];
	const names = [
		["key", desired.key],
		["id", desired.embedId],
		["name", live.name ?? desired.name]
	];
	for (const pattern of patterns) {
		const [what, text] = names.find(([, name]) => name !== void 0 && matchesGlob(pattern, name)) ?? [];
		if (what === void 0) continue;
		return [{
			rule: "protected",
			severity: "block",
			message: `the plan changes ${change.settings.map(({ setting }) => setting).join(", ")}, but "${pattern}" protects this embed by its ${what} ${text}`,
			embedId: desired.embedId,
			introducedByPlan: true
		}];
	}
	return [];
});
// src/plan/rules.ts
const ruleFindings = (rules, { embeds, rollbackOf }) => rules.flatMap((rule) => embeds.flatMap((embed) => {
	const matched = matchOf(rule.match, traitsOf(embed, rollbackOf !== void 0));
	return matched === "no" ? [] : SETTING_NAMES.flatMap((setting) => judgeSetting({
		rule,
		embed,
		matched,
		setting
	}));
}));
function traitsOf({ desired, live }, fromHistory) {
	const unwritten = fromHistory ? void 0 : null;
	return {
		tier: desired.tier ?? unwritten,
		key: desired.key,
		id: desired.embedId,
		name: live.name ?? desired.name,
		owner: desired.owner ?? unwritten,
		embedType: live.embedType
	};
}
function matchOf(match, traits) {
	const matches = [
		"tier",
		"key",
		"id",
		"name",
		"owner",
		"embedType"
	].flatMap((name) => {
		const pattern = match[name];
		const trait = traits[name];
		if (pattern === void 0) return [];
		if (trait === void 0) return ["unknown"];
		return [trait !== null && matchesGlob(pattern, trait) ? "yes" : "no"];
	});
	return matches.includes("no") ? "no" : matches.includes("unknown") ? "unknown" : "yes";
}
function judgeSetting({ rule, embed, matched, setting }) {
	const value = embed.result[setting];
	const fault = faultIn(rule, setting, value);
	if (fault === void 0) return [];
	const written = embed.change?.settings.some((one) => one.setting === setting) === true;
	const doubt = matched === "unknown" ? " (whether the rule is about this embed is not known here)" : "";
	return [{
		rule: `rule:${rule.id}`,
		severity: severityOf(written, matched),
		message: `${fault}: ${rule.message}${doubt}`,
		embedId: embed.desired.embedId,
		setting,
		introducedByPlan: written
	}];
}
function severityOf(written, matched) {
	if (!written) return "warning";
	return matched === "yes" ? "block" : "approve";
}
/** What is wrong with a value, or with not knowing it; undefined where nothing is. */
function faultIn({ forbid, require }, setting, value) {
	const [banned, wanted] = [forbid[setting], require[setting]];
	if (banned !== void 0 && isValue(banned, value)) return `${setting} is ${valueWords(value)} after this plan, and ${words(setting, banned)} is forbidden`;
	if (wanted === void 0 || isValue(wanted, value)) return void 0;
	return value === void 0 ? `whether ${setting} is ${words(setting, wanted)}, as required, is not known: the API does not tell it` : `${setting} is ${valueWords(value)} after this plan, and ${words(setting, wanted)} is required`;
}
/** A value that is not known is none. */
function isValue(pattern, value) {
	if (isTenancyRows(value)) return pattern === (value.length === 0 ? "empty" : "filled");
	return typeof value === "string" ? matchesGlob(String(pattern), value) : pattern === value;
}
const words = (setting, pattern) => setting === "tableTenancySettings" ? `${pattern === "empty" ? "an empty" : "a filled"} list` : String(pattern);
// src/plan/verdict.ts
/** `assumed` counts embeds that need no change only by what the history says. */
function verdictOf(findings, changes, assumed) {
	if (findings.some(({ severity }) => severity === "block")) return "blocked";
	if (changes.length === 0) return assumed > 0 ? "assumed" : "in-sync";
	return findings.some(({ severity }) => severity === "approve") ? "needs-approval" : "ready";
}
// src/plan/policy.ts
/** Each finding says what was seen, what the limit is, and which embeds it is about. Tenancy comes first in its severity. */
function judgePlan(policy, judged) {
	const { changes, embeds, at, precedents } = judged;
	return gravestFirst([
		...consentFindings(policy.consent, changes),
		...limitFindings(policy.limits, judged),
		...protectedFindings(policy.protected, embeds),
		...ruleFindings(policy.rules, judged),
		...windowFindings(policy.windows, changes, at),
		...promotionFindings(changes, precedents.promotedFrom, {
			...policy.promotion,
			at
		}),
		...precedentFindings(judged),
		...overrideFindings(policy.overrides.maxDurationMs, judged),
		...combinationFindings(embeds)
	]);
}
/**
* A saved plan as its policy judges it at another time: only the windows are asked again, and the verdict follows.
* The plan id stays, because it covers no window.
*/
function atTime(plan, policy, at) {
	return withFindings({
		...plan,
		findings: plan.findings.filter(({ rule }) => !isWindowRule(rule))
	}, windowFindings(policy.windows, plan.changes, at));
}
/** A plan with what came up after it was made; its id stays, for it is about what is sent. */
function withFindings(plan, more) {
	const nameOf = ({ rule, severity, embedId, message }) => JSON.stringify([
		rule,
		severity,
		embedId,
		message
	]);
	const known = new Set(plan.findings.map(nameOf));
	const findings = gravestFirst([...plan.findings, ...more.filter((finding) => !known.has(nameOf(finding)))]);
	return {
		...plan,
		findings,
		verdict: verdictOf(findings, plan.changes, plan.summary.assumed)
	};
}
const GRAVITY = [
	"block",
	"approve",
	"warning",
	"info"
];
/** Within one severity the order stays. */
const gravestFirst = (findings) => GRAVITY.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
// src/plan/build.ts
function buildPlan(input) {
	const liveById = new Map(input.live.map((embed) => [embed.embedId, embed]));
	const refusedBefore = new Set(input.refused.map(({ embedId }) => embedId));
	const compared = input.desired.flatMap((embed) => {
		const live = liveById.get(embed.embedId);
		if (live === void 0 || refusedBefore.has(embed.embedId)) return [];
		const remembered = input.untold === "assert" ? {} : input.lastApplied.get(embed.embedId)?.settings ?? {};
		return [{
			embed,
			live,
			comparison: diff(embed.settings, live.settings, remembered)
		}];
	});
	const incomplete = input.payload === "full" ? compared.flatMap(refusedPayload) : [];
	const refused = [...input.refused, ...incomplete].sort(byId$1);
	const refusedIds = new Set(refused.map(({ embedId }) => embedId));
	const present = compared.filter(({ embed }) => !refusedIds.has(embed.embedId));
	const changes = present.filter(({ comparison }) => comparison.differences.length > 0).map((compared) => changeOf(compared, input)).sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || byId$1(a, b));
	const missing = input.desired.filter(({ embedId }) => !liveById.has(embedId)).map((embed) => missingOf(embed, liveById.keys()));
	const drift = input.rollbackOf === void 0 ? present.flatMap((compared) => driftOf(compared, input)).sort(byId$1) : [];
	const judged = judgePlan(input.policy, {
		at: input.at ?? input.now,
		managed: input.managed ?? input.desired.length,
		embeds: judgedEmbeds({
			...input,
			refused
		}, liveById, changes),
		changes,
		missing,
		drift,
		lastApplied: input.lastApplied,
		...input.rollbackOf !== void 0 && { rollbackOf: input.rollbackOf },
		precedents: input.precedents ?? {}
	});
	const findings = [
		...wrongDataApp(input),
		...judged,
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
		missing: missing.sort(byId$1),
		refused,
		unmanaged: unmanagedOf(input),
		drift,
		findings
	};
}
/** Of an embed that the plan leaves alone, what is wanted does not come true. */
function judgedEmbeds({ desired, refused }, live, changes) {
	const changed = new Map(changes.map((change) => [change.embedId, change]));
	const left = new Set(refused.map(({ embedId }) => embedId));
	return desired.flatMap((embed) => {
		const now = live.get(embed.embedId);
		if (now === void 0) return [];
		const change = changed.get(embed.embedId);
		const result = left.has(embed.embedId) ? now.settings : {
			...now.settings,
			...embed.settings
		};
		return [{
			desired: embed,
			live: now,
			...change !== void 0 && { change },
			result
		}];
	});
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
})).sort(byId$1);
/** An embed that needs no update loses nothing by one. */
function refusedPayload({ embed, live, comparison }) {
	const refused = comparison.differences.length === 0 ? void 0 : incompletePayload(embed, live);
	return refused === void 0 ? [] : [refused];
}
function driftOf({ embed, live, comparison }, { lastApplied }) {
	const remembered = lastApplied.get(embed.embedId);
	if (remembered === void 0 && comparison.differences.length === 0) return [];
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
const countOf = (changes, direction) => changes.filter((change) => change.direction === direction).length;
const byId$1 = (a, b) => a.embedId < b.embedId ? -1 : a.embedId > b.embedId ? 1 : 0;
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
function confirm({ desired, remembered, written }, live) {
	return [...desired].flatMap(([embedId, settings]) => {
		const embed = live.get(embedId);
		if (embed === void 0) return [];
		const wanted = settingEntries(normalise(settings));
		const told = wanted.filter(isIn(embed.settings));
		const news = told.filter((entry) => !isIn(remembered.get(embedId)?.settings ?? {})(entry));
		const { updatedAt } = embed;
		const marks = updatedAt !== void 0 && told.length === wanted.length && !written.has(embedId);
		if (news.length === 0 && !(marks && remembered.get(embedId)?.updatedAt !== updatedAt)) return [];
		return [{
			embedId,
			settings: Object.fromEntries(news),
			...marks && { updatedAt }
		}];
	});
}
/** Whether some settings hold the value of an entry in normal form. */
function isIn(settings) {
	const held = normalise(settings);
	return ([name, value]) => sameValue(held[name], value);
}
// src/plan/known-datamart.ts
function knowDatamart({ name, tenancyLevel, tables }) {
	const bySpelling = /* @__PURE__ */ new Map();
	for (const table of tables) for (const spelling of spellingsOf(table)) {
		const others = bySpelling.get(spelling);
		if (others === void 0) bySpelling.set(spelling, [table]);
		else others.push(table);
	}
	const shared = tables.filter(({ clientColumn }) => clientColumn !== void 0);
	return {
		name,
		tenancyLevel: tenancyLevel?.toUpperCase(),
		tables: bySpelling,
		shared
	};
}
const fullName = ({ name, schema }) => schema === void 0 || schema === "" ? name : `${schema}.${name}`;
const spellingsOf = (table) => /* @__PURE__ */ new Set([table.name, fullName(table)]);
/** The full name of the one table that a spelling stands for; undefined where it stands for none or for several. */
function tableMeant(spelling, { tables }) {
	const [name, ...others] = new Set((tables.get(spelling) ?? []).map(fullName));
	return others.length === 0 ? name : void 0;
}
/** The columns that a client column can be, of all tables that the row may mean; undefined where one does not tell its own. */
function columnsFor(row, { tables }) {
	const meant = tables.get(row.name) ?? [];
	if (meant.some(({ columns }) => columns.length === 0)) return void 0;
	return meant.flatMap(({ columns, clientColumn }) => [...columns, ...clientColumn === void 0 ? [] : [clientColumn]]);
}
/**
* The tables that a tenancy list leaves open to other tenants, as a row would name them, sorted. Undefined where nothing is
* left open as far as the API tells; empty where the list is, and the API does not tell which tables it should have.
*/
function gapIn(datamart, rows) {
	if (datamart.tenancyLevel === "DATABASE") return void 0;
	const covered = new Set(rows.map(({ name }) => tableMeant(name, datamart)));
	const open = datamart.shared.filter((table) => !covered.has(fullName(table)));
	const isUnfiltered = rows.length === 0 && datamart.tenancyLevel === "TABLE";
	if (open.length === 0 && !isUnfiltered) return void 0;
	const names = open.map((table) => tableMeant(table.name, datamart) === void 0 ? fullName(table) : table.name);
	return [...new Set(names)].sort();
}
// src/plan/preflight.ts
/** Whether there is anything to check; where there is not, the datamarts need not be asked for. */
const touchesDatamarts = (changes) => changes.some(touchesDatamart);
const touchesDatamart = ({ settings }) => settings.some(({ setting }) => setting === "datamartName" || setting === "tableTenancySettings");
function preflight({ changes, desired, live, datamarts }) {
	const checked = changes.filter(touchesDatamart);
	if (checked.length === 0) return {
		refused: [],
		findings: []
	};
	if (datamarts === void 0) return {
		refused: [],
		findings: [SKIPPED]
	};
	const known = new Map(datamarts.map((datamart) => [datamart.name, knowDatamart(datamart)]));
	const refused = [];
	const findings = [];
	for (const change of checked) {
		const states = {
			desired: desired.get(change.embedId)?.settings ?? {},
			live: live.get(change.embedId)?.settings ?? {}
		};
		const faults = faultsOf(states, known);
		const [first] = faults;
		if (first !== void 0) refused.push(refusal(change, first, faults));
		else findings.push(...findingsOf(states, known).map((finding) => ({
			...finding,
			embedId: change.embedId
		})));
	}
	return {
		refused,
		findings
	};
}
const SKIPPED = {
	rule: "preflight-skipped",
	severity: "info",
	message: "this token may not list datamarts, so the names of datamarts, tables and columns were not checked",
	introducedByPlan: false
};
function faultsOf({ desired, live }, known) {
	const name = desired.datamartName ?? live.datamartName;
	const datamart = name === void 0 ? void 0 : known.get(name);
	if (datamart !== void 0) return (desired.tableTenancySettings ?? []).flatMap((row) => rowFaults(row, datamart));
	if (desired.datamartName === void 0) return [];
	return [{
		code: "DATAMART_UNKNOWN",
		reason: `the API lists no datamart "${desired.datamartName}"`,
		hint: hintFor(desired.datamartName, [...known.keys()], "The API lists")
	}];
}
function rowFaults(row, datamart) {
	if (datamart.tables.size === 0) return [];
	if (!datamart.tables.has(row.name)) return [{
		code: "TABLE_UNKNOWN",
		reason: `datamart "${datamart.name}" has no table "${row.name}"`,
		hint: hintFor(row.name, [...datamart.tables.keys()], `Datamart "${datamart.name}" has`)
	}];
	const columns = columnsFor(row, datamart);
	if (columns === void 0 || columns.includes(row.clientColumn)) return [];
	return [{
		code: "COLUMN_UNKNOWN",
		reason: `table "${row.name}" of datamart "${datamart.name}" has no column "${row.clientColumn}"`,
		hint: hintFor(row.clientColumn, columns, `Table "${row.name}" has`)
	}];
}
/** Names the word itself, since hints of several faults stand side by side. */
function hintFor(word, candidates, owner) {
	const otherCase = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
	if (otherCase !== void 0) return `Write "${otherCase}", not "${word}": upper and lower case count.`;
	const alike = nearest(word, new Set(candidates)).map((candidate) => `"${candidate}"`);
	if (alike.length > 0) return `Did you mean ${alike.join(" or ")} instead of "${word}"?`;
	return candidates.length === 0 ? `${owner} none.` : `${owner}: ${listed([...new Set(candidates)].sort(), ", ")}.`;
}
/** All faults in one go, so that one look at the manifest corrects them; the first gives the code. */
const refusal = ({ embedId, key, name }, { code }, faults) => ({
	embedId,
	key,
	name,
	code,
	reason: listed(faults.map(({ reason }) => reason), "; "),
	hint: faults.slice(0, LISTED).map(({ hint }) => hint).join(" ")
});
const LISTED = 5;
const listed = (items, separator) => `${items.slice(0, LISTED).join(separator)}${items.length > LISTED ? ` and ${items.length - LISTED} more` : ""}`;
function findingsOf({ desired, live }, known) {
	const name = desired.datamartName ?? live.datamartName;
	if (name === void 0) return [];
	const datamart = known.get(name);
	if (datamart === void 0) return [unlisted(name)];
	const rows = desired.tableTenancySettings ?? live.tableTenancySettings;
	if (rows === void 0) return [];
	const rowsBefore = live.datamartName === name ? live.tableTenancySettings : void 0;
	const gap = gapIn(datamart, rows);
	if (gap !== void 0) {
		const gapBefore = rowsBefore && gapIn(datamart, rowsBefore);
		const wasThere = gapBefore !== void 0 && gap.every((table) => gapBefore.includes(table));
		return [{
			...GAP,
			message: gapText(gap, name),
			introducedByPlan: !wasThere
		}];
	}
	if (datamart.tenancyLevel !== "DATABASE" || rows.length === 0) return [];
	const message = `datamart "${name}" keeps each tenant in a database of its own and needs no tenancy list, but there is one`;
	return [{
		...NOT_NEEDED,
		message,
		introducedByPlan: rowsBefore === void 0 || rowsBefore.length === 0
	}];
}
const GAP = {
	rule: "tenancy-gap",
	severity: "approve",
	setting: "tableTenancySettings"
};
const NOT_NEEDED = {
	rule: "tenancy-not-needed",
	severity: "warning",
	setting: "tableTenancySettings"
};
const gapText = (tables, datamart) => tables.length === 0 ? `tenants share the tables of datamart "${datamart}" and the tenancy list is empty: viewers may see rows of other tenants` : `tenants share tables of datamart "${datamart}" that the tenancy list leaves out, and viewers may see rows of other tenants there: ${listed(tables, ", ")}`;
/** Live names it and the manifest does not, so the embed is not refused for it. */
const unlisted = (datamart) => ({
	...SKIPPED,
	message: `live names datamart "${datamart}", which the API does not list, so its tables and columns were not checked`
});
// src/plan/unseen.ts
/** Nothing is asked about embeds that are not live, or of which the list tells every desired setting. */
function questionsOf(desired, live, seen) {
	return desired.flatMap(({ embedId, settings: wanted }) => {
		const embed = live.get(embedId);
		if (embed === void 0) return [];
		const settings = SETTING_NAMES.filter((name) => wanted[name] !== void 0 && embed.settings[name] === void 0);
		if (settings.length === 0 || isUntouched(embed, seen.get(embedId), pick(wanted, settings))) return [];
		return [{
			embed,
			settings
		}];
	});
}
function isUntouched({ updatedAt }, seen, untold) {
	if (updatedAt === void 0 || seen?.updatedAt !== updatedAt) return false;
	const held = normalise(seen.settings);
	return settingEntries(normalise(untold)).every(([name, value]) => sameValue(held[name], value));
}
const pick = (settings, names) => Object.fromEntries(names.map((name) => [name, settings[name]]));
/** The listed embeds, with those that were looked at closer in their place. */
function withCloser(listed, closer) {
	return new Map([...listed, ...closer.map((embed) => [embed.embedId, embed])]);
}
// src/plan/way-back.ts
function wayBack(runId, done, live) {
	const isRefused = ({ embedId, expect, lost, restore }) => {
		const now = live.get(embedId);
		if (now === void 0 || !(isMoved(expect, now) || isFilled(lost, now))) return false;
		return diff(restore, now.settings).differences.length > 0;
	};
	const concerned = done.flatMap((one) => asLiveShows(one, live.get(one.embedId)));
	const refused = concerned.filter(isRefused);
	const kept = concerned.filter((one) => !isRefused(one));
	return {
		desired: kept.map((one) => desiredOf(one, runId)),
		refused: refused.map(({ embedId, key, name }) => ({
			embedId,
			key,
			name,
			code: "CHANGED_SINCE_RUN",
			reason: `somebody changed it since run ${runId}`,
			hint: "Change it through the manifest instead, or take back the later run first."
		})),
		findings: kept.flatMap(({ embedId, unrestorable }) => unrestorable.map((setting) => ({
			rule: "cannot-restore",
			severity: "warning",
			message: "its value before that run is not known, so it stays as it is",
			embedId,
			setting,
			introducedByPlan: false
		})))
	};
}
/** With all that is to be restored in `restore`; none where the run itself has left nothing to take back. */
function asLiveShows(one, live) {
	const shows = (wanted) => live !== void 0 && diff(wanted, live.settings).differences.length === 0;
	const again = settingEntries(one.again.after).some(([name, value]) => shows({ [name]: value })) ? one.again : NOTHING;
	const moved = settingEntries(again.after).filter(([name]) => !shows({ [name]: again.before[name] }));
	const expect = {
		...Object.fromEntries(moved),
		...one.expect
	};
	const lost = {
		...again.lost,
		...one.lost
	};
	if ([...settingEntries(expect), ...settingEntries(lost)].length === 0) return [];
	return [{
		...one,
		restore: {
			...again.before,
			...one.restore,
			...lost
		},
		expect,
		lost
	}];
}
const NOTHING = {
	before: {},
	after: {},
	lost: {}
};
/** Whether somebody has put another value where something was lost. */
const isFilled = (lost, { settings }) => diff(lost, settings).differences.some(({ before }) => before !== void 0 && canBeLost(before));
/** A value that no version of this program knows counts as moved too: somebody else put it there. */
const isMoved = (expect, { settings, foreign }) => diff(expect, settings).differences.some(({ before }) => before !== void 0) || settingEntries(expect).some(([name]) => Object.hasOwn(foreign, name));
function desiredOf({ embedId, key, name, restore }, runId) {
	const origin = {
		kind: "history",
		name: runId
	};
	const origins = Object.fromEntries(settingEntries(restore).map(([setting]) => [setting, origin]));
	return {
		embedId,
		key,
		...name !== null && { name },
		settings: restore,
		origins,
		overrides: []
	};
}
// src/pipeline.ts
async function planManifest(request, side) {
	const { manifest, at } = request;
	const environment = request.environment === void 0 ? {} : { environment: request.environment };
	const offline = resolveManifest(manifest, {
		...environment,
		live: [],
		now: at
	});
	if (hasErrors(offline.issues)) throw invalidManifest(offline.issues);
	const listed = await side.reader.list(new Set(offline.desired.map(({ embedId }) => embedId)));
	const resolved = manifest.groups.length === 0 ? offline : resolveManifest(manifest, {
		...environment,
		live: listed,
		now: at
	});
	if (hasErrors(resolved.issues)) throw invalidManifest(resolved.issues);
	const names = new Map(listed.map(({ embedId, name }) => [embedId, name]));
	const desired = resolved.desired.filter((embed) => isChosen(embed, names.get(embed.embedId), request));
	const target = targetOf(side, resolved.dataApp, request.environment ?? null);
	const seen = side.timeMarks === "trust" ? lastApplied(side.entries, target) : /* @__PURE__ */ new Map();
	const live = await lookCloser({
		listed,
		desired: [...desired, ...unsettled(target, side)],
		seen
	}, side);
	const { entries, recovered, missing } = recover(live, target, side);
	const shared = common({
		...side,
		entries
	}, target);
	const { plan, byBase } = await buildChecked({
		...shared,
		at,
		precedents: {
			...precedentsOf(entries, target, at),
			...promotionInto(request.environment, manifest, entries)
		},
		manifest: {
			digest: manifest.digest,
			commit: side.commit
		},
		desired,
		declared: new Set(resolved.desired.map(({ embedId }) => embedId)),
		managed: resolved.desired.length,
		live,
		lastApplied: withoutLost(lastApplied(entries, target), missing),
		refused: [],
		findings: [...shared.findings, ...lossFindings(missing, byId(desired))]
	}, side);
	return {
		plan,
		...byBase !== void 0 && { byBase },
		live,
		desired,
		recovered,
		warnings: resolved.issues
	};
}
/** The log as it reads once what was left open is settled by what is live, and what it says was lost and is still missing. */
function recover(live, target, { entries: held, runtime }) {
	const now = byId(live);
	const recovered = [...lostWith(unreadIntents(held, target), now, compareWith), ...reconcile(openIntents(held, target), now, compareWith)];
	const settled = recovered.length === 0 ? [] : link(recovered, headOf(held), runtime.now().toISOString());
	const entries = [...held, ...settled];
	return {
		recovered,
		entries,
		missing: stillMissing(losses(entries, target), now, compareWith)
	};
}
/** What earlier runs left unsettled has to be seen as closely as what is wanted. */
const unsettled = (target, { entries }) => [...unreadIntents(entries, target).map(({ unsent, after, ...intent }) => ({
	...intent,
	settings: {
		...unsent,
		...after
	}
})), ...losses(entries, target)].map(({ embedId, key, settings }) => ({
	embedId,
	key,
	settings,
	origins: {},
	overrides: []
}));
const precedentsOf = (entries, target, now) => ({
	takenAway: takenAway(entries, target),
	flips: flips(entries, target, now)
});
/** What is known of the environment that changes come from, where they are promoted from one. */
function promotionInto(environment, manifest, entries) {
	const source = promotionSource(manifest, environment);
	return source === void 0 ? {} : { promotedFrom: {
		from: source.from,
		verified: verifiedIn(entries, source.from, source.keys)
	} };
}
const targetOf = ({ baseUrl, reader }, dataApp, environment) => ({
	baseUrl,
	dataApp,
	environment,
	api: reader.dialect()
});
function common(side, target) {
	const { generator, runtime, untold } = side;
	const replaces = serverMerges(side.entries, target) === false;
	const payload = side.payload ?? (replaces ? "full" : "minimal");
	const findings = side.payload === void 0 && replaces ? [{
		rule: "server-replaces",
		severity: "info",
		message: "an earlier run saw this server drop settings that were not sent, so every managed setting is sent",
		introducedByPlan: false
	}] : [];
	return {
		generator,
		now: runtime.now(),
		policy: side.policy,
		encode: side.encodeFor(target.api),
		payload,
		untold,
		target,
		findings
	};
}
/** Builds the plan, and again as the policy of the base branch judges it where that is another one. */
async function buildChecked(input, side) {
	const first = buildPlan(input);
	const checked = touchesDatamarts(first.changes) ? await withDatamartsChecked(input, first, side) : input;
	const plan = checked === input ? first : buildPlan(checked);
	const { basePolicy } = side;
	if (basePolicy === void 0 || policyDigest(basePolicy) === plan.policy.digest) return { plan };
	return {
		plan,
		byBase: buildPlan({
			...checked,
			policy: basePolicy
		})
	};
}
/** What a look at the datamarts shows not to be there is refused. */
async function withDatamartsChecked(input, { changes }, side) {
	const desired = byId(input.desired);
	const datamarts = await side.reader.datamarts();
	const { refused, findings } = preflight({
		changes,
		desired,
		live: byId(input.live),
		datamarts
	});
	return {
		...input,
		refused: [...input.refused, ...refused],
		findings: [...input.findings, ...findings]
	};
}
const byId = (embeds) => new Map(embeds.map((embed) => [embed.embedId, embed]));
/** Each embed once, with all that is asked about it. */
function mergedById(desired) {
	const merged = /* @__PURE__ */ new Map();
	for (const embed of desired) {
		const settings = {
			...embed.settings,
			...merged.get(embed.embedId)?.settings
		};
		merged.set(embed.embedId, {
			...embed,
			settings
		});
	}
	return [...merged.values()];
}
/** The listed embeds, with what closer ways to read could add to those whose desired settings the list does not tell. */
async function lookCloser({ listed, desired, seen }, side) {
	const live = byId(listed);
	const questions = questionsOf(mergedById(desired), live, seen);
	if (questions.length === 0) return listed;
	return [...withCloser(live, await side.reader.lookCloser(questions, side.report)).values()];
}
/** Live state as it is now, as close as can be for what a plan touches. */
async function lookAgain({ changes, target }, side) {
	return lookCloser({
		listed: await side.reader.list(new Set(changes.map(({ embedId }) => embedId))),
		desired: [...changes.map(asDesired), ...unsettled(target, side)],
		seen: /* @__PURE__ */ new Map()
	}, side);
}
const asDesired = ({ embedId, key, settings }) => ({
	embedId,
	key,
	settings: endsOf(settings).after,
	origins: {},
	overrides: []
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
	if (run.target.baseUrl !== side.baseUrl || environment !== void 0 && run.target.environment !== environment) {
		const { baseUrl, environment: named } = run.target;
		const place = [baseUrl, ...named === null ? [] : [`environment ${named}`]].join(", ");
		throw new EmbedSyncError("TARGET_WRONG", `run ${run.runId} changed another target: ${place}`, { hint: "Give the --base-url and --env of that run." });
	}
	const left = [...undoRun(side.entries, run.runId).map(({ embedId, key, expect, lost, again }) => {
		return {
			embedId,
			key,
			settings: {
				...again.after,
				...lost,
				...expect
			}
		};
	}), ...openIntents(side.entries, run.target).map(({ intent: { embedId, key, after } }) => ({
		embedId,
		key,
		settings: after
	}))].map((embed) => ({
		...embed,
		origins: {},
		overrides: []
	}));
	const listed = await side.reader.list(new Set(left.map(({ embedId }) => embedId)));
	const target = targetOf(side, run.target.dataApp, run.target.environment);
	const live = await lookCloser({
		listed,
		desired: [...left, ...unsettled(target, side)],
		seen: /* @__PURE__ */ new Map()
	}, side);
	const { entries, recovered, missing } = recover(live, target, side);
	const { desired, refused, findings } = wayBack(run.runId, undoRun(entries, run.runId), byId(live));
	const remembered = withoutLost(lastApplied(entries, target), missing);
	const shared = common({
		...side,
		entries
	}, target);
	const { plan, byBase } = await buildChecked({
		...shared,
		precedents: precedentsOf(entries, target, shared.now),
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
		findings: [
			...shared.findings,
			...lossFindings(missing, byId(desired)),
			...findings
		]
	}, side);
	return {
		plan,
		...byBase !== void 0 && { byBase },
		live,
		desired,
		recovered,
		warnings: []
	};
}
/** Sends what the plan says. Consent has been given; staleness has been ruled out. */
async function applyPlan(planned, approved, side) {
	const { plan, live, recovered } = planned;
	const { runtime, generator, actor, commit } = side;
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
	if (recovered.length > 0) await side.history.append(recovered);
	const remembered = lastApplied(side.entries, plan.target);
	const unwritten = notWritten(planned);
	const written = new Set(plan.changes.map(({ embedId }) => embedId));
	const before = byId(live);
	const encode = side.encodeFor(plan.target.api);
	return execute({
		plan,
		start,
		live: before,
		unwritten
	}, {
		...side,
		compare: compareWith,
		look: async (embedIds) => byId(await lookLikeBefore(embedIds, {
			plan,
			before
		}, side)),
		confirm: (seen) => confirm({
			desired: unwritten,
			remembered,
			written
		}, seen),
		restoring: ({ embedId, key }, now, settings) => fullChange({
			embedId,
			key,
			settings,
			origins: {},
			overrides: []
		}, now, encode),
		rollout: side.rollout
	});
}
/** Live state now; of the named embeds everything that was told before, and everything that the plan writes. */
async function lookLikeBefore(embedIds, { plan, before }, side) {
	const named = new Set(embedIds);
	const desired = plan.changes.filter(({ embedId }) => named.has(embedId)).map((change) => {
		const wanted = asDesired(change);
		return {
			...wanted,
			settings: {
				...before.get(change.embedId)?.settings,
				...wanted.settings
			}
		};
	});
	return lookCloser({
		listed: await side.reader.list(named),
		desired,
		seen: /* @__PURE__ */ new Map()
	}, side);
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
// src/render/fit.ts
/** GitHub takes 65,536 characters for a comment or an issue; the rest is for what a caller puts around. */
const COMMENT_LIMIT = 6e4;
/** GitHub drops a job summary of more than 1 MiB as a whole; the rest is for what the same step puts around. */
const SUMMARY_LIMIT = 1e6;
const bytesOf = (text) => new TextEncoder().encode(text).length;
/** The text with as many of at most `most` items as fit into `limit` bytes; with none, where not even that fits. */
function fitting(most, limit, textOf) {
	let shown = 0;
	let beyond = Math.floor(most) + 1;
	const whole = textOf(beyond - 1);
	if (bytesOf(whole) <= limit) return {
		text: whole,
		shown: beyond - 1
	};
	while (beyond - shown > 1) {
		const middle = Math.floor((shown + beyond) / 2);
		if (bytesOf(textOf(middle)) <= limit) shown = middle;
		else beyond = middle;
	}
	return {
		text: textOf(shown),
		shown
	};
}
// src/render/owner-section.ts
const NAMED = 5;
/** Sentences for one owner that stand open; more are folded away. */
const OPEN = 8;
/** Nothing where no embed that changes has an owner. */
function ownerSection({ changes }) {
	const notices = changes.flatMap((embed) => embed.settings.map((change) => ({
		owner: embed.owner,
		embed: embedLabel(embed),
		change
	})));
	const owned = notices.some(({ owner }) => owner !== null) ? notices : [];
	const owners = groupedBy(owned, ({ owner }) => JSON.stringify(owner));
	return {
		full: titled(md`### What viewers will notice, by owner`, paragraphs(owners.map(oneOwner))),
		short: owners.length === 0 ? md`` : md`What viewers will notice is not said for each owner here, for length.`,
		rank: 2
	};
}
function oneOwner(notices) {
	const owner = notices[0]?.owner ?? null;
	const embeds = new Set(notices.map(({ embed }) => embed)).size;
	const sentences = DIRECTIONS.flatMap((direction) => groupedBy(notices.filter(({ change }) => change.direction === direction), ({ change }) => change.reason).map(sentence));
	const said = sentences.length > OPEN ? folded(md`${sentences.length} things`, list(sentences)) : list(sentences);
	return paragraphs([md`#### ${owner === null ? md`No owner named` : code(owner)}: ${many$1(embeds, "embed")}`, said]);
}
function sentence(notices) {
	const [first] = notices;
	if (first === void 0) return md``;
	const { symbol, word } = DIRECTION_LABELS[first.change.direction];
	const names = someOf(notices.map(({ embed }) => code(embed)), NAMED);
	return md`${{ markdown: `${symbol} ${word}` }} ${code(first.change.reason)}: ${names}`;
}
// src/render/plan-sections.ts
const UNMANAGED_LISTED = 10;
const LISTED_OF_A_RULE = 10;
function rowsOfChange(change) {
	const cells = changeCells(change);
	const lines = (rows) => joined$1(rows.map(tableRow), "\n");
	return {
		direction: change.direction,
		label: code(embedLabel(change)),
		rows: lines(cells),
		rowsAlike: lines(cells.map((row) => row.slice(2)))
	};
}
const CHANGE_HEADER = [
	md`Embed`,
	md`Where`,
	md`Setting`,
	md`Before`,
	md`After`,
	md`Meaning`,
	md`Set by`
];
const changeTable = (changes) => tableOf(CHANGE_HEADER, changes.map(({ rows }) => rows));
/**
* As {@link changeTable}, but what changes alike in several embeds is said once, below the names of all of them. Only the
* places in the manifest are not said any more.
*/
function denseChanges(changes) {
	const groups = groupedBy(changes, ({ rowsAlike }) => rowsAlike.markdown);
	const [alike, alone] = [groups.filter((group) => group.length > 1), groups.filter((group) => group.length === 1)];
	return paragraphs([...alike.map(alikeChanges), changeTable(alone.flat())]);
}
function alikeChanges(group) {
	const names = joined$1(group.map(({ label }) => label), ", ");
	const rows = group.slice(0, 1).map(({ rowsAlike }) => rowsAlike);
	return paragraphs([md`**${many$1(group.length, "embed")} alike:** ${names}`, tableOf(CHANGE_HEADER.slice(2), rows)]);
}
function changeCells(change) {
	const embed = [code(embedLabel(change)), code(placeLabel(change.source))];
	const alsoSent = alsoSentText(change);
	return [...change.settings.flatMap((setting) => [[...embed, ...settingCells(setting)], ...moveRows(embed, setting)]), ...alsoSent === "" ? [] : [[
		...embed,
		md`also sent`,
		md``,
		code(alsoSent),
		md``,
		md``
	]]];
}
const settingCells = ({ setting, before, after, reason, origin }) => [
	code(setting),
	code(valueText(before)),
	code(valueText(after)),
	code(reason),
	code(originLabel(origin))
];
const moveRows = (embed, change) => isTenancyRows(change.after) ? tenancyMoves(change).map(({ sign, text }) => [
	...embed,
	code(`${sign} ${text}`),
	md``,
	md``,
	md``,
	md``
]) : [];
function narrowSection({ changes }) {
	const narrow = changes.filter(({ direction }) => direction === "narrow").map(rowsOfChange);
	const title = md`▼ NARROW: ${many$1(narrow.length, "embed")}`;
	return {
		full: folded(title, changeTable(narrow)),
		dense: folded(title, denseChanges(narrow)),
		short: narrow.length === 0 ? md`` : md`▼ NARROW: ${many$1(narrow.length, "embed")}, left out here for length.`,
		rank: 3
	};
}
function findingSection(plan) {
	const names = embedNames(plan);
	const rows = SEVERITIES.flatMap((severity) => groupedBy(plan.findings.filter((finding) => finding.severity === severity), ({ rule }) => rule).flatMap((found) => {
		const { first, more } = firstOf(found, isNeverCut(found[0]?.rule ?? "") ? found.length : LISTED_OF_A_RULE);
		const listed = first.map(({ rule, embedId, setting, message, introducedByPlan }) => [
			code(severity),
			code(rule),
			code(embedId === void 0 ? "" : names.get(embedId) ?? embedId),
			code(setting ?? ""),
			isOld({
				rule,
				introducedByPlan
			}) ? md`${code(message)} (already so before this plan)` : code(message)
		]);
		const rule = code(first[0]?.rule ?? "");
		return more === 0 ? listed : [...listed, [
			code(severity),
			rule,
			md`and ${more} more`,
			md``,
			md``
		]];
	}));
	const held = plan.findings.filter(({ severity }) => severity === "block" || severity === "approve").length;
	return {
		full: titled(md`### Findings`, table([
			md`Severity`,
			md`Rule`,
			md`Embed`,
			md`Setting`,
			md`Message`
		], rows)),
		short: plan.findings.length === 0 ? md`` : md`**${many$1(plan.findings.length, "finding")}**, left out here for length; ${held} of them block or need approval.`,
		rank: 6
	};
}
function missingSection({ missing }) {
	const rows = missing.map((embed) => [
		code(embedLabel(embed)),
		code(placeLabel(embed.source)),
		joined$1(embed.nearest.map(code), ", ")
	]);
	return {
		full: titled(md`### Missing`, table([
			md`Embed`,
			md`Where`,
			md`Similar live ids`
		], rows)),
		short: missing.length === 0 ? md`` : md`${many$1(missing.length, "embed")} missing, not named here for length.`,
		rank: 5
	};
}
function refusedSection({ refused }) {
	const rows = refused.map((embed) => [
		code(embedLabel(embed)),
		code(embed.code),
		code(embed.reason),
		code(embed.hint ?? "")
	]);
	return {
		full: titled(md`### Left alone by this plan`, table([
			md`Embed`,
			md`Code`,
			md`Why`,
			md`What to do`
		], rows)),
		short: refused.length === 0 ? md`` : md`${many$1(refused.length, "embed")} left alone by this plan, not named here for length.`,
		rank: 5
	};
}
function driftSection({ drift }) {
	const moved = drift.filter((one) => one.class !== "pending");
	const rows = moved.map((one) => [
		code(one.class),
		code(one.direction),
		code(embedLabel(one)),
		code(one.setting),
		code(valueText(one.lastApplied)),
		code(valueText(one.live)),
		code(valueText(one.desired))
	]);
	const header = [
		md`Drift`,
		md`Direction`,
		md`Embed`,
		md`Setting`,
		md`Last applied`,
		md`Live`,
		md`Desired`
	];
	return {
		full: titled(md`### Drift since the last apply`, table(header, rows)),
		short: moved.length === 0 ? md`` : md`${many$1(moved.length, "setting")} drifted, left out here for length.`,
		rank: 4
	};
}
function unmanagedSection({ unmanaged }) {
	const names = someOf(unmanaged.map((embed) => code(embedLabel(embed))), UNMANAGED_LISTED);
	const counted = md`${many$1(unmanaged.length, "embed")} not in the manifest, never touched`;
	return {
		full: unmanaged.length === 0 ? md`` : md`${counted}: ${names}`,
		short: unmanaged.length === 0 ? md`` : md`${counted}.`,
		rank: 1
	};
}
// src/render/plan-markdown.ts
const VERDICTS = {
	"in-sync": md`in sync`,
	assumed: md`assumed in sync`,
	ready: md`ready to apply`,
	"needs-approval": md`needs approval`,
	blocked: md`blocked`
};
const DIRECTION_WORDS = {
	tenancy: md`◆ TENANCY`,
	widen: md`▲ WIDEN`,
	narrow: md`▼ NARROW`,
	neutral: md`· NEUTRAL`
};
/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
const renderPlanMarkdown = (plan, limit = COMMENT_LIMIT) => fitPlan(plan, {
	heading: headingOf(plan),
	above: [],
	next: nextOf(plan)
}, limit).text;
/** As {@link renderPlanMarkdown}, in a frame of the caller's own. */
function fitPlan(plan, { heading, above, next }, limit) {
	const grave = plan.changes.filter(({ direction }) => direction === "tenancy" || direction === "widen").map(rowsOfChange);
	const sections = sectionsOf(plan);
	const textOf = (shape, listed, notice = md``) => {
		const rest = sections.map((section) => sectionIn(section, shape));
		return finished([
			heading,
			...above,
			notice,
			identity(plan),
			next,
			directionTable(plan),
			listed,
			...rest
		]);
	};
	const each = graveTables(grave, changeTable);
	const dense = graveTables(grave, denseChanges);
	for (const shape of SHAPES) {
		const text = textOf(shape, shape.dense ? dense : each);
		if (bytesOf(text) <= limit) return {
			text,
			complete: true
		};
	}
	const { text, shown } = fitting(Math.min(grave.length, limit / SHORTEST_NAME), limit, (n) => {
		const notice = n < grave.length ? cutNotice(n, grave.length) : md``;
		return textOf(SHORTEST, graveTables(grave.slice(0, n), denseChanges), notice);
	});
	return {
		text,
		complete: shown === grave.length
	};
}
/** Bytes that no name in a list stays under. */
const SHORTEST_NAME = 5;
const SHORTEST = {
	shortTo: 6,
	dense: true
};
/** From everything to the least; to say things once comes before leaving out what moves access. */
const SHAPES = [
	{
		shortTo: 0,
		dense: false
	},
	{
		shortTo: 1,
		dense: false
	},
	{
		shortTo: 2,
		dense: false
	},
	{
		shortTo: 2,
		dense: true
	},
	{
		shortTo: 3,
		dense: true
	},
	{
		shortTo: 4,
		dense: true
	},
	{
		shortTo: 5,
		dense: true
	}
];
const sectionIn = ({ full, dense, short, rank }, shape) => {
	if (rank <= shape.shortTo) return short;
	return shape.dense ? dense ?? full : full;
};
/** In the order in which they stand. */
const sectionsOf = (plan) => [
	findingSection(plan),
	ownerSection(plan),
	narrowSection(plan),
	missingSection(plan),
	refusedSection(plan),
	driftSection(plan),
	unmanagedSection(plan)
];
const headingOf = ({ verdict, summary }) => md`## embed-sync: ${summary.changed} of ${summary.managed} managed embeds to update, ${VERDICTS[verdict]}`;
const cutNotice = (shown, total) => md`> **Do not approve from this text alone.** It has room for ${shown} of the ${total} embeds whose tenancy changes or whose access widens; the saved plan has all of them.`;
const identity = (plan) => md`Plan ${joined$1(identityParts(plan).map(code), " · ")}`;
function nextOf(plan) {
	const { command, text } = nextStep(plan);
	return md`**Next:** ${code(command ?? text ?? "")}`;
}
const directionTable = ({ summary }) => paragraphs([table([md`Direction`, md`Embeds`], DIRECTIONS.map((direction) => [DIRECTION_WORDS[direction], md`${summary.byDirection[direction]}`])), md`${summary.unchanged} unchanged · ${summary.assumed} assumed · ${summary.unknown} with unknown values · ${summary.missing} missing · ${summary.unmanaged} unmanaged`]);
const graveTables = (grave, tableOf) => paragraphs(["tenancy", "widen"].map((direction) => titled(md`### ${DIRECTION_WORDS[direction]}`, tableOf(grave.filter((change) => change.direction === direction)))));
// src/commands/overdue.ts
const OVERDUE_RULE = "override-expired";
/** One direction for each setting that is still live although its override has ended; `narrow` where that had opened it. */
const overdueChanges = ({ changes, findings }) => findings.filter(({ rule }) => rule === OVERDUE_RULE).flatMap(({ embedId, setting }) => {
	return changes.find((one) => one.embedId === embedId)?.settings.filter((one) => one.setting === setting).map(({ direction }) => direction) ?? [];
});
// src/commands/repeated-options.ts
function repeatedOptions(options) {
	const { out, file, env, policy, baseUrl, history, only, exclude, api, payload, assert } = options;
	const isDefault = file.length === 1 && file[0] === "embeds.yaml";
	return [
		...out === void 0 ? [] : [word(out)],
		...isDefault ? [] : flag("-f", file),
		...flag("-e", env),
		...flag("--policy", policy),
		...flag("--base-url", baseUrl),
		...flag("--history", history),
		...flag("--only", only),
		...flag("--exclude", exclude),
		...flag("--api", api === "auto" ? void 0 : api),
		...flag("--payload", payload),
		...assert ? ["--assert"] : []
	].join(" ");
}
const flag = (name, value) => value === void 0 || value.length === 0 ? [] : [name, ...[value].flat().map(word)];
/** Quoted where a shell would take it apart. */
const word = (text) => /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
// src/commands/plan.ts
async function runPlan(context) {
	if (context.options.at !== void 0 && context.options.out !== void 0) throw new EmbedSyncError("USAGE", "a plan for another instant is for looking at: --at and --out do not go together", { hint: "Leave out one of the two." });
	const notices = await openNotices(isTold(context) ? ["needs-approval", "blocked"] : [], context);
	const { planned } = await makePlan(context);
	await savePlan(planned, context);
	await notices.tell(planNews(planned));
	return planReport(planned.plan, context);
}
/** A plan that is made to be looked at, here or for another instant, holds up nobody. */
const isTold = ({ options, runtime }) => (runtime.env.CI ?? "") !== "" && options.at === void 0;
/** Writes the files that were asked for: the plan for apply, its page for the browser. */
async function savePlan({ plan, live }, { options, runtime }) {
	if (options.out !== void 0) await writeOut(options.out, renderJson(plan), runtime);
	if (options.html === void 0) return;
	const { renderPlanPage } = await import("./plan-page.js");
	await writeOut(options.html, renderPlanPage(plan, live, { options: repeatedOptions(options) }), runtime);
}
/** Reads the manifest, opens the session, plans. Warnings go to the diagnostics. */
async function makePlan(context) {
	const { options, runtime } = context;
	const { manifest, warnings } = await loadManifest(options.file, runtime.cwd);
	const session = await openSession(context);
	const { env, only, exclude, at } = options;
	const planned = await planManifest({
		manifest,
		...env !== void 0 && { environment: env },
		only,
		exclude,
		at: at ?? runtime.now()
	}, session.side);
	noteIssues([...warnings, ...planned.warnings], context);
	return {
		planned,
		session,
		manifest
	};
}
function noteIssues(issues, { note, look }) {
	if (issues.length > 0) note(renderIssues(issues, look));
}
function planReport(plan, { options }) {
	return {
		exitCode: planExit(plan, options.detailedExitcode),
		json: () => plan,
		text: (look) => renderPlanText(plan, {
			...look,
			details: options.details,
			options: repeatedOptions(options),
			...options.at && { next: ANOTHER_TIME }
		}),
		markdown: () => renderPlanMarkdown(plan)
	};
}
const ANOTHER_TIME = "this is the plan of another instant, to look at; apply plans for now";
function planExit(plan, detailed) {
	if (plan.verdict === "blocked") return EXIT.blocked;
	if (plan.missing.length + plan.refused.length > 0) return EXIT.partial;
	if (overdueChanges(plan).length > 0) return EXIT.changes;
	return detailed && plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
export { knowDatamart as A, sameValue as B, planRollback as C, targetOf as D, recover as E, verdictOf as F, lossFindings as H, SOON_MS as I, patchBetween as L, buildPlan as M, atTime as N, wayBack as O, withFindings as P, diff as R, planManifest as S, promotionInto as T, standingOf as U, undoRun as V, applyPlan as _, savePlan as a, common as b, overdueChanges as c, nextOf as d, renderPlanMarkdown as f, fitting as g, bytesOf as h, runPlan as i, compareWith as j, gapIn as k, fitPlan as l, SUMMARY_LIMIT as m, noteIssues as n, repeatedOptions as o, COMMENT_LIMIT as p, planReport as r, OVERDUE_RULE as s, makePlan as t, headingOf as u, asDesired as v, precedentsOf as w, lookAgain as x, byId as y, normalise as z };
