import { n as EmbedSyncError, t as EXIT } from "./errors.js";
import { h as namesPlan, o as lookAgain, r as checkSaved, t as applyPlan, u as refuseStale } from "./pipeline.js";
import { t as parsePlanFile } from "./planfile.js";
import { n as renderPlanText } from "./plan-text.js";
import { a as withWriter, f as renderApplyText, i as refuseUnready, o as openProgress, r as openSession } from "./connect.js";
import "./options.js";
import { o as repeatedOptions, t as makePlan } from "./plan.js";
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
// src/commands/apply.ts
async function runApply(context) {
	await refuseUnready(context);
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
	const { api } = context.options;
	if (api !== "auto" && api !== plan.target.api) throw new EmbedSyncError("TARGET_WRONG", `${path} spells its payloads for --api ${plan.target.api}, not for ${api}`, { hint: "Leave --api out, or make the plan again with it." });
	const session = await openSession(context, plan.target.api);
	if (plan.target.baseUrl !== session.side.baseUrl) throw new EmbedSyncError("TARGET_WRONG", `${path} was made for ${plan.target.baseUrl}, not for ${session.side.baseUrl}`, { hint: "Give the --base-url that the plan was made with." });
	try {
		const planned = await checkSaved(plan, manifestAtHand(context), session.side);
		return await sendWithConsent({
			planned,
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
const sendWithConsent = async (proposal, context) => (await sendIfConsented(proposal, context)).report;
/** The common end of apply and rollback: consent, a last look where time has passed, sending, reporting. */
async function sendIfConsented({ planned, session, saved }, context) {
	const { plan } = planned;
	if (!saved || plan.verdict === "needs-approval") context.note(renderPlanText(plan, {
		...context.look,
		details: context.options.details,
		options: repeatedOptions(context.options)
	}));
	try {
		if (saved) refuseStale(plan, planned.live);
		const consent = await consentTo(plan, saved, context);
		const live = consent.asked ? await lookAgain(plan, session.side) : planned.live;
		if (consent.asked) refuseStale(plan, live);
		const progress = openProgress(context);
		const result = await withWriter(session, {
			...context,
			emit: progress.emit
		}, (side) => applyPlan({
			...planned,
			live
		}, consent.approved, side)).finally(progress.close);
		return {
			report: applyReport(result, plan),
			result
		};
	} catch (error) {
		return { report: refusal(error, plan) };
	}
}
export { sendIfConsented as n, refusal as r, runApply as t };
