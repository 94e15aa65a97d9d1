import { c as paint, d as styled, n as duration, r as plural, s as padded, t as count, u as stacked } from "./numbers.js";
import { a as nextLine, t as embedNames } from "./plan-text.js";
// src/render/apply-text.ts
const OUTCOME_STATUSES = [
	"verified",
	"accepted",
	"contradicted",
	"failed",
	"stale",
	"not-attempted",
	"reverted"
];
/** What each status means for the embed, as the end of a sentence that starts with its name. */
const MEANINGS = {
	verified: {
		sign: "=",
		style: "green",
		meaning: "read back as sent"
	},
	accepted: {
		sign: "=",
		style: "green",
		meaning: "the API agreed, but does not show the settings"
	},
	contradicted: {
		sign: "x",
		style: "red",
		meaning: "reads back different from what was sent"
	},
	failed: {
		sign: "x",
		style: "red",
		meaning: "could not be updated"
	},
	stale: {
		sign: "!",
		style: "yellow",
		meaning: "moved since the plan was made, so it was left alone"
	},
	"not-attempted": {
		sign: "·",
		style: "dim",
		meaning: "was not reached before the run stopped"
	},
	reverted: {
		sign: "!",
		style: "yellow",
		meaning: "was changed and put back by this run"
	}
};
function renderApplyText(result, plan, look) {
	const names = embedNames(plan);
	const blocks = [
		result.outcomes.filter(({ status }) => look.details || status !== "verified" && status !== "accepted").flatMap((outcome) => outcomeLines(outcome, names.get(outcome.embedId) ?? outcome.embedId)),
		result.stopped === void 0 ? [] : stoppedLines(result.stopped),
		[
			[styled("bold", outcomeCounts(result))],
			[runLine(result)],
			nextLine(nextStep(result))
		]
	];
	return paint(stacked(blocks), look.palette);
}
/** One outcome, and below it what can be done about its problem. */
function outcomeLines(outcome, label) {
	const { sign, style, meaning } = MEANINGS[outcome.status];
	const { error } = outcome;
	const title = [
		...padded([styled(style, `${sign} ${outcome.status.toUpperCase()}`)], 17),
		styled("bold", label),
		`  ${error === void 0 ? meaning : problemText(error)}`
	];
	return error?.hint === void 0 ? [title] : [title, [styled("dim", `      ${error.hint}`)]];
}
function stoppedLines(problem) {
	const title = [styled("red", "Stopped early"), `  ${problemText(problem)}`];
	return problem.hint === void 0 ? [title] : [title, [styled("dim", `      ${problem.hint}`)]];
}
/** `EMBED_NOT_FOUND (HTTP 404): no such embed`. */
const problemText = ({ code, httpStatus, message }) => `${code}${httpStatus === void 0 ? "" : ` (HTTP ${httpStatus})`}: ${message}`;
function outcomeCounts({ outcomes }) {
	return `Apply: ${OUTCOME_STATUSES.map((status) => {
		const n = outcomes.filter((outcome) => outcome.status === status).length;
		return `${count(n)} ${status.replace("-", " ")}`;
	}).join(" · ")}`;
}
function runLine({ runId, status, summary }) {
	return [
		runId === null ? "No run" : `Run ${runId}`,
		status,
		plural(summary.updates, "update"),
		plural(summary.requests, "request"),
		`${count(summary.retries)} ${summary.retries === 1 ? "retry" : "retries"}`,
		`${count(summary.throttled)} × 429`,
		`waited ${duration(summary.waitedMs)}`,
		`took ${duration(summary.elapsedMs)}`
	].join(" · ");
}
function nextStep({ status, runId, summary }) {
	switch (status) {
		case "complete": return runId === null || summary.updates === 0 ? { text: "nothing to do" } : {
			command: `embed-sync rollback ${runId}`,
			text: "takes this run back, should it have been wrong"
		};
		case "partial":
		case "failed": return {
			command: "embed-sync plan",
			text: "shows what is left; what is done is not sent again"
		};
		case "refused": return {
			command: "embed-sync plan",
			text: "shows the state that holds now; nothing was written"
		};
	}
}
export { problemText as n, renderApplyText as r, outcomeLines as t };
