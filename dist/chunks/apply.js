import { n as EmbedSyncError, t as EXIT } from "./errors.js";
import { c as namesPlan, r as checkSaved, s as refuseStale, t as applyPlan } from "./pipeline.js";
import { t as parsePlanFile } from "./planfile.js";
import { f as embedLabel, n as renderPlanText } from "./plan-text.js";
import { r as renderApplyText, t as outcomeLines } from "./apply-text.js";
import { i as withWriter, r as openSession } from "./connect.js";
import "./options.js";
import { a as repeatedOptions, t as makePlan } from "./plan.js";
import { c as paint, l as paintLine, n as duration, r as plural, t as count } from "./numbers.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
// src/commands/apply-report.ts
function applyReport(result, plan) {
	return {
		exitCode: applyExit(result),
		json: () => ({
			formatVersion: "1.0",
			...result
		}),
		text: (look) => renderApplyText(result, plan, look)
	};
}
function applyExit({ status, stopped }) {
	if (stopped?.code === "INTERRUPTED") return EXIT.interrupted;
	if (stopped?.code === "TERMINATED") return EXIT.terminated;
	if (stopped?.code.startsWith("HISTORY_")) return EXIT.failed;
	if (status === "complete") return EXIT.done;
	if (stopped?.code === "SERVER_REPLACES") return EXIT.partial;
	return status === "failed" && stopped !== void 0 ? EXIT.failed : EXIT.partial;
}
/** Nothing was sent: the same shape as a result, with the error in it. Whatever is no expected failure is thrown on. */
function refusal(error, plan) {
	if (!(error instanceof EmbedSyncError)) throw error;
	const { code, message, hint } = error;
	return {
		exitCode: error.exitCode,
		json: () => ({
			formatVersion: "1.0",
			...refusedResult(plan),
			error: {
				code,
				message,
				hint
			}
		}),
		text: () => "",
		error
	};
}
const refusedResult = (plan) => ({
	runId: null,
	planId: plan.planId,
	status: "refused",
	outcomes: plan.changes.map(({ embedId }) => ({
		embedId,
		status: "not-attempted",
		attempts: 0
	})),
	findings: plan.findings,
	summary: {
		updates: 0,
		requests: 0,
		retries: 0,
		throttled: 0,
		waitedMs: 0,
		elapsedMs: 0
	}
});
// src/commands/consent.ts
async function consentTo(plan, saved, context) {
	const { approve, autoApprove } = context.options;
	if (plan.verdict === "blocked") {
		const rules = plan.findings.filter(({ severity }) => severity === "block").map(({ rule, message }) => `${rule}: ${message}`);
		throw new EmbedSyncError("PLAN_BLOCKED", `the plan is blocked: ${rules.slice(0, 3).join("; ")}`, { hint: "Consent cannot lift this. Change what the message names, then plan again." });
	}
	if (approve !== void 0) {
		checkApproval(plan, approve);
		return {
			approved: true,
			asked: false
		};
	}
	if (plan.changes.length === 0) return {
		approved: false,
		asked: false
	};
	if (plan.verdict === "needs-approval") {
		if (!canAsk(context)) throw missing(plan, "this plan needs approval");
		return {
			approved: await askForDigits(plan, context),
			asked: true
		};
	}
	if (saved || autoApprove) return {
		approved: false,
		asked: false
	};
	if (!canAsk(context)) throw missing(plan, "there is no terminal to ask on");
	return {
		approved: await askForYes(context),
		asked: true
	};
}
function checkApproval(plan, approve) {
	const digits = approve.replace(/^sha256:/, "");
	if (digits.length < 12 || !/^[0-9a-f]+$/i.test(digits)) throw new EmbedSyncError("USAGE", `--approve takes a plan id or at least its first 12 hexadecimal digits`, { hint: "The id stands in the last lines of what plan prints." });
	if (namesPlan(plan.planId, approve)) return;
	throw new EmbedSyncError("PLAN_STALE", `--approve names another plan; this one is ${shortId(plan)}`, { hint: "Live state, manifest or policy moved since that plan was shown. Nothing was written: look at the new plan first." });
}
const canAsk = ({ runtime }) => runtime.stdinIsTTY && runtime.stderr.isTTY && (runtime.env.CI ?? "") === "";
const shortId = (plan) => plan.planId.replace("sha256:", "").slice(0, 12);
const missing = (plan, why) => new EmbedSyncError("CONSENT_MISSING", `nothing was sent: ${why}`, { hint: `Look at the plan; if it is right, consent to exactly it with --approve ${shortId(plan)}` });
const declined = () => new EmbedSyncError("CONSENT_MISSING", "nothing was sent: you did not consent");
async function askForYes({ runtime }) {
	if (await runtime.ask("Send this? Only \"yes\" is consent: ") !== "yes") throw declined();
	return true;
}
async function askForDigits(plan, { runtime }) {
	const answer = await runtime.ask(`This plan needs approval. Type its first 12 digits to consent: `);
	if (!namesPlan(plan.planId, answer)) throw declined();
	return true;
}
// src/render/progress.ts
const SAY_AFTER_MS = 1e4;
const BAR_CELLS = 30;
const INITIAL = {
	startedMs: 0,
	total: 0,
	done: 0,
	throttled: 0,
	retries: 0,
	verifying: false,
	saidMs: 0,
	saidTenth: 0
};
function createProgress(look) {
	const view = (state, lines, nowMs) => {
		const due = look.mode === "lines" && isDue(state, nowMs);
		const said = due ? {
			...state,
			saidMs: nowMs,
			saidTenth: tenthOf(state)
		} : state;
		const all = due ? [...lines, [statusParts(state, nowMs).join("  ")]] : lines;
		return {
			state: said,
			lines: paint(all, look.palette),
			bar: look.mode === "bar" ? drawBar(state, nowMs, look) : ""
		};
	};
	return {
		initial: INITIAL,
		step: (before, event, nowMs) => view(advance(before, event, nowMs), eventLines(event), nowMs),
		tick: (state, nowMs) => view(state, [], nowMs)
	};
}
function advance(state, event, nowMs) {
	switch (event.type) {
		case "start": return {
			...INITIAL,
			startedMs: nowMs,
			saidMs: nowMs,
			total: event.total
		};
		case "retry": return isThrottle(event.reason) ? {
			...state,
			throttled: state.throttled + 1
		} : {
			...state,
			retries: state.retries + 1
		};
		case "result": return {
			...state,
			done: Math.min(state.total, state.done + 1)
		};
		case "verifying": return {
			...state,
			verifying: true
		};
		case "wave": return state;
		case "summary": return {
			...state,
			total: 0
		};
	}
}
/** A reason is a problem's code, and that may be the API's own. */
const isThrottle = (reason) => /429|RATE_?LIMIT|TOO_MANY|THROTTL/i.test(reason);
function eventLines(event) {
	switch (event.type) {
		case "start": return [[`Applying ${plural(event.total, "change")} (run ${event.runId})`]];
		case "wave": return [[`Wave ${event.name}: ${plural(event.size, "embed")}`]];
		case "verifying": return [["Reading back what was written"]];
		case "result": {
			const { status } = event.outcome;
			return status === "verified" || status === "accepted" ? [] : outcomeLines(event.outcome, embedLabel(event));
		}
		case "summary": return [[`Done after ${duration(event.result.summary.elapsedMs)}: ${event.result.status}`]];
		case "retry": return [];
	}
}
const tenthOf = ({ done, total }) => total === 0 ? 0 : Math.floor(done * 10 / total);
const isDue = (state, nowMs) => state.total > 0 && (tenthOf(state) > state.saidTenth || nowMs - state.saidMs >= SAY_AFTER_MS);
/** Without the bar itself, most needed first. */
function statusParts(state, nowMs) {
	const { done, total, throttled, retries } = state;
	const elapsed = nowMs - state.startedMs;
	const moving = done > 0 && elapsed > 0;
	return [
		`${state.verifying ? "Verifying" : "Applying"} ${count(done)}/${count(total)}`,
		`${Math.floor(done * 100 / total)}%`,
		...moving ? [`${rateText(done * 1e3 / elapsed)}/s`] : [],
		...moving && done < total ? [`ETA ${duration(Math.ceil((total - done) * elapsed / done / 1e3) * 1e3)}`] : [],
		...throttled > 0 ? [`${count(throttled)} × 429`] : [],
		...retries > 0 ? [`${count(retries)} ${retries === 1 ? "retry" : "retries"}`] : []
	];
}
const rateText = (perSecond) => perSecond < 10 ? perSecond.toFixed(1) : count(Math.round(perSecond));
/** `Applying [#####-----] 412/1,000  41%  38/s  ETA 15s  2 × 429`, giving up its right end, then its cells, for width. */
function drawBar(state, nowMs, look) {
	if (state.total === 0) return "";
	const width = Math.max(0, look.width - 1);
	const parts = [...statusParts(state, nowMs)];
	while (parts.length > 2 && parts.join("  ").length > width) parts.pop();
	const [first = "", ...rest] = parts;
	const text = [first, ...rest].join("  ");
	const cells = Math.min(BAR_CELLS, width - text.length - 3);
	const full = Math.floor(cells * state.done / state.total);
	const bar = cells < 5 ? "" : ` [${"#".repeat(full)}${"-".repeat(cells - full)}]`;
	const line = [first.replace(" ", `${bar} `), ...rest].join("  ");
	return paintLine([line.slice(0, width)], look.palette);
}
// src/commands/progress.ts
const TICK_MS = 200;
function openProgress({ runtime, look }) {
	const { stderr } = runtime;
	const progress = createProgress({
		...look,
		mode: stderr.isTTY ? "bar" : "lines"
	});
	let state = progress.initial;
	let started = false;
	let barShown = false;
	const show = (view) => {
		state = view.state;
		const erase = barShown ? "\r\x1B[K" : "";
		if (erase + view.lines + view.bar !== "") stderr.write(`${erase}${view.lines}${view.bar}`);
		barShown = view.bar !== "";
	};
	const timer = setInterval(() => {
		if (started) show(progress.tick(state, runtime.monotonic()));
	}, TICK_MS);
	timer.unref();
	return {
		emit: (event) => {
			started = event.type !== "summary";
			show(progress.step(state, event, runtime.monotonic()));
		},
		close: () => {
			clearInterval(timer);
			if (barShown) stderr.write("\r\x1B[K");
			barShown = false;
		}
	};
}
// src/commands/apply.ts
async function runApply(context) {
	const [path] = context.args;
	if (path !== void 0) return applySaved(path, context);
	const { planned, session } = await makePlan(context);
	return sendWithConsent({
		planned,
		session,
		saved: false
	}, context);
}
async function applySaved(path, context) {
	const plan = parsePlanFile(await readPlanFile(path, context), path);
	const session = await openSession(context);
	if (plan.target.baseUrl !== session.side.baseUrl) throw new EmbedSyncError("TARGET_WRONG", `${path} was made for ${plan.target.baseUrl}, not for ${session.side.baseUrl}`, { hint: "Give the --base-url that the plan was made with." });
	try {
		return await sendWithConsent({
			planned: await checkSaved(plan, manifestAtHand(context), session.side),
			session,
			saved: true
		}, context);
	} catch (error) {
		return refusal(error, plan);
	}
}
/** The manifest to hold a saved plan against; none where only the default is meant and it is not there. */
function manifestAtHand({ options, runtime }) {
	return options.file.length === 1 && options.file[0] === "embeds.yaml" && !existsSync(resolve(runtime.cwd, "embeds.yaml")) ? [] : options.file;
}
async function readPlanFile(path, { runtime }) {
	try {
		return await readFile(resolve(runtime.cwd, path), "utf8");
	} catch {
		throw new EmbedSyncError("PLAN_FILE_INVALID", `cannot read ${path}`, { hint: "Save a plan with: embed-sync plan -o FILE" });
	}
}
/** The common end of apply and rollback: consent, a last look where time has passed, sending, reporting. */
async function sendWithConsent({ planned, session, saved }, context) {
	const { plan } = planned;
	if (!saved || plan.verdict === "needs-approval") context.note(renderPlanText(plan, {
		...context.look,
		details: context.options.details,
		options: repeatedOptions(context.options)
	}));
	try {
		if (saved) refuseStale(plan, planned.live);
		const consent = await consentTo(plan, saved, context);
		const live = consent.asked ? await session.side.reader.list() : planned.live;
		if (consent.asked) refuseStale(plan, live);
		const progress = openProgress(context);
		return applyReport(await withWriter(session, {
			...context,
			emit: progress.emit
		}, (side) => applyPlan({
			...planned,
			live
		}, consent.approved, side)).finally(progress.close), plan);
	} catch (error) {
		return refusal(error, plan);
	}
}
export { sendWithConsent as n, runApply as t };
