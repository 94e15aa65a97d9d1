import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { A as sameValue, D as patchBetween, S as refuseStale, T as verdictOf, _ as applyPlan, g as fitting, k as normalise, o as repeatedOptions, p as COMMENT_LIMIT, t as makePlan, v as checkSaved, y as lookAgain } from "./plan.js";
import { t as canonicalJson } from "./canonical.js";
import { r as validatePlan } from "./validators.js";
import { i as endsOf, l as settingSpelled } from "./settings.js";
import { t as DIRECTIONS } from "./types.js";
import { n as judge, t as gravest } from "./direction.js";
import { n as planIdOf } from "./plan-id.js";
import { n as renderPlanText, o as renderFindings, t as embedNames } from "./plan-text.js";
import { A as runLine, D as applyNextStep, E as OUTCOME_STATUSES, O as problemText, T as OUTCOME_MEANINGS, _ as resultNews, a as openSession, c as withWriter, d as SENDING_EVENTS, f as openNotices, g as refusalNews, k as renderApplyText, p as tellingFailure, s as refuseUnready, u as openProgress } from "./connect.js";
import { d as shortDigest } from "./labels.js";
import { c as md, d as table, l as paragraphs, m as titled, r as finished, s as many, t as code } from "./markdown.js";
import { n as consentTo, t as canAsk } from "./consent.js";
import "./options.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
// src/plan/planfile.ts
const AGAIN = "Make it again with: embed-sync plan -o FILE";
/** `shownAs` names the file in messages. Throws PLAN_FILE_INVALID. */
function parsePlanFile(text, shownAs) {
	const refuse = (why) => {
		throw new EmbedSyncError("PLAN_FILE_INVALID", `${shownAs}: ${why}`, { hint: AGAIN });
	};
	const data = parseJson(text) ?? refuse("this is not JSON");
	const major = majorVersionOf(data);
	if (major !== "1") refuse(`formatVersion is ${major ?? "missing"}; this program reads version 1`);
	if (!validatePlan(data)) {
		const [first] = validatePlan.errors ?? [];
		return refuse(`not a plan: ${first?.instancePath || "/"} ${first?.message ?? ""}`);
	}
	const plan = data;
	if (planIdOf(plan) !== plan.planId) refuse("its content does not match its planId: it was edited or damaged");
	if (plan.verdict !== verdictOf(plan.findings, plan.changes, plan.summary.assumed)) refuse("its verdict is not that of its findings");
	for (const change of plan.changes) {
		const fault = faultIn(change);
		if (fault !== void 0) refuse(`the change of embed ${change.embedId} contradicts itself: ${fault}`);
	}
	return plan;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function majorVersionOf(data) {
	if (typeof data !== "object" || data === null || !("formatVersion" in data)) return void 0;
	return typeof data.formatVersion === "string" ? data.formatVersion.split(".")[0] : void 0;
}
function faultIn(change) {
	const { before, after } = endsOf(change.settings);
	const judgements = judge(change.settings);
	const shownDirections = change.settings.map(({ direction }) => direction);
	const derived = judgements.map(({ direction }) => direction);
	if (canonicalJson(shownDirections) !== canonicalJson(derived)) return "a direction is not that of its values";
	if (change.direction !== gravest(derived) || !DIRECTIONS.includes(change.direction)) return "its direction is not the gravest";
	if (canonicalJson(change.patch) !== canonicalJson(patchBetween(before, after))) return "its patch is not that of its values";
	if (canonicalJson(change.inverse) !== canonicalJson(patchBetween(after, before))) return "its inverse is not that of its values";
	return payloadFault(change);
}
/** The payload says exactly the planned values; with `--payload full` it may also repeat other managed settings. */
function payloadFault({ embedId, settings, payload }) {
	if (payload.embedId !== embedId) return "its payload names another embed";
	const sent = /* @__PURE__ */ new Map();
	for (const [spelling, value] of Object.entries(payload.accessSettings)) {
		const spec = settingSpelled(spelling);
		if (spec === void 0 || sent.has(spec.name)) return `its payload sends ${spelling}`;
		sent.set(spec.name, value);
	}
	for (const { setting, after } of settings) {
		const value = normalise({ [setting]: sent.get(setting) })[setting];
		if (value === void 0 || !sameValue(value, after)) return `its payload does not send the planned ${setting}`;
	}
}
// src/render/apply-markdown.ts
const STATUS_WORDS = {
	complete: md`complete`,
	partial: md`partial, some embeds are not as planned`,
	failed: md`failed`,
	refused: md`refused, nothing was written`
};
/** What did not end as planned, the gravest first. */
const NOT_AS_PLANNED = [
	"contradicted",
	"failed",
	"reverted",
	"stale",
	"not-attempted"
];
/** `limit` is in bytes of UTF-8 and at least 4,000. */
const renderApplyMarkdown = (result, plan, limit = COMMENT_LIMIT) => fitting(notAsPlanned(result).length, limit, (shown) => finished([
	md`## embed-sync: apply ${STATUS_WORDS[result.status]}`,
	md`Plan ${code(`sha256:${shortDigest(plan.planId)}…`)}`,
	...applyBlocks(result, plan, shown)
])).text;
/** What became of a plan, without a heading, in at most `limit` bytes of UTF-8. */
function applySection(result, plan, limit) {
	const blocks = (shown) => paragraphs(applyBlocks(result, plan, shown));
	const { shown } = fitting(notAsPlanned(result).length, limit, (n) => blocks(n).markdown);
	return titled(md`### What became of it: ${STATUS_WORDS[result.status]}`, blocks(shown));
}
const notAsPlanned = ({ outcomes }) => NOT_AS_PLANNED.flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
function applyBlocks(result, plan, shown) {
	const names = embedNames(plan);
	const others = notAsPlanned(result);
	const rows = others.slice(0, shown).map((outcome) => outcomeCells(outcome, names.get(outcome.embedId) ?? outcome.embedId));
	const { command, text } = applyNextStep(result);
	return [
		code(runLine(result)),
		stoppedBlock(result),
		countTable(result),
		titled(md`### Not as planned`, table([
			md`Outcome`,
			md`Embed`,
			md`Why`,
			md`What to do`
		], rows)),
		others.length > shown ? md`and ${many(others.length - shown, "embed")} more, left out here for length.` : md``,
		md`**Next:** ${code(command ?? text ?? "")}`
	];
}
const outcomeCells = ({ status, error }, label) => [
	code(status),
	code(label),
	code(error === void 0 ? OUTCOME_MEANINGS[status].meaning : problemText(error)),
	code(error?.hint ?? "")
];
const stoppedBlock = ({ stopped }) => stopped === void 0 ? md`` : md`> **Stopped early:** ${code(problemText(stopped))} ${code(stopped.hint ?? "")}`;
const countTable = ({ outcomes }) => table([
	md`Outcome`,
	md`Embeds`,
	md`Means`
], OUTCOME_STATUSES.flatMap((status) => {
	const n = outcomes.filter((outcome) => outcome.status === status).length;
	return n === 0 ? [] : [[
		code(status),
		md`${n}`,
		code(OUTCOME_MEANINGS[status].meaning)
	]];
}));
// src/commands/apply-report.ts
function applyReport(result, plan) {
	return {
		exitCode: applyExit(result),
		json: () => ({
			formatVersion: "1.0",
			...result
		}),
		text: (look) => renderFindings(newIn(result, plan), embedNames(plan), look) + renderApplyText(result, plan, look),
		markdown: () => renderApplyMarkdown(result, plan)
	};
}
/** What the run found beyond its plan; that was shown before. */
function newIn({ findings }, plan) {
	const known = new Set(plan.findings);
	return findings.filter((finding) => !known.has(finding));
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
// src/commands/apply.ts
async function runApply(context) {
	await refuseUnready(context);
	const [path] = context.args;
	if (path !== void 0) return applySaved(path, context);
	const { planned, session } = await tellingFailure(context, () => makePlan(context));
	return sendWithConsent({
		planned,
		session,
		saved: false
	}, context);
}
async function applySaved(path, context) {
	const plan = parsePlanFile(await readPlanFile(path, context), path);
	const session = await sessionFor(plan, path, context);
	try {
		const planned = await tellingFailure(context, () => checkSaved(plan, manifestAtHand(context), session.side));
		return await sendWithConsent({
			planned,
			session,
			saved: true
		}, context);
	} catch (error) {
		return refusal(error, plan);
	}
}
/** A session on the target of a saved plan, which messages call `name`. Throws TARGET_WRONG where the options say another. */
async function sessionFor(plan, name, context) {
	const { api } = context.options;
	if (api !== "auto" && api !== plan.target.api) throw new EmbedSyncError("TARGET_WRONG", `${name} spells its payloads for --api ${plan.target.api}, not for ${api}`, { hint: "Leave --api out, or make the plan again with it." });
	const session = await openSession(context, plan.target.api);
	if (plan.target.baseUrl !== session.side.baseUrl) throw new EmbedSyncError("TARGET_WRONG", `${name} was made for ${plan.target.baseUrl}, not for ${session.side.baseUrl}`, { hint: "Give the --base-url that the plan was made with." });
	return session;
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
	const notices = await openNotices(SENDING_EVENTS, context);
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
		await notices.tell(resultNews(result, planned));
		return {
			report: applyReport(result, plan),
			result
		};
	} catch (error) {
		const report = refusal(error, plan);
		if (error instanceof EmbedSyncError) await notices.tell(refusalNews(error, planned, canAsk(context)));
		return { report };
	}
}
export { applySection as a, refusal as i, sendIfConsented as n, parsePlanFile as o, sessionFor as r, runApply as t };
