import { n as EmbedSyncError, t as EXIT } from "./errors.js";
import { d as problemText, n as openHistory, s as readHistoryLog, t as historyLocation } from "./connect.js";
import { H as runs, U as unknownRun, V as runEntries, z as findRun } from "./pipeline.js";
import { o as isTenancyRows, s as settingEntries } from "./settings.js";
import { c as embedLabel, i as DIRECTION_LABELS, m as shortDigest, n as tenancyMoves, p as shortCommit, r as valueText } from "./values.js";
import { a as paint, c as styled, i as padded, s as stacked, t as columns } from "./lines.js";
import { a as nextLine } from "./plan-text.js";
import { r as plural, t as count } from "./numbers.js";
// src/render/history-text.ts
/** One line for each run in the order given, then how many there are, which is printed also at zero. */
function renderRuns(runs, look) {
	const header = [
		"run",
		"started",
		"command",
		"status",
		"by",
		"commit",
		"embeds"
	].map((title) => styled("dim", title));
	const rows = runs.map((run) => [
		styled("bold", run.runId),
		run.startedAt,
		commandText(run),
		run.status,
		run.actor,
		run.commit === null ? "–" : shortCommit(run.commit),
		countsText(run.counts)
	]);
	const next = runs.length === 0 ? {
		command: "embed-sync apply",
		text: "writes the first entry"
	} : {
		command: "embed-sync history show RUN",
		text: "shows what a run changed"
	};
	const closing = [[styled("bold", `History: ${plural(runs.length, "run")}`)], nextLine(next)];
	return paint(stacked([runs.length === 0 ? [] : columns([header, ...rows]), closing]), look.palette);
}
/** One run with every setting that it changed. */
function renderRun(run, changes, look) {
	const facts = columns([
		[styled("dim", "run"), styled("bold", run.runId)],
		[styled("dim", "started"), run.startedAt],
		[styled("dim", "command"), commandText(run)],
		[styled("dim", "by"), run.actor],
		[styled("dim", "commit"), run.commit ?? "–"],
		[styled("dim", "plan"), `sha256:${shortDigest(run.planId)}…`],
		[styled("dim", "status"), run.status]
	]);
	const closing = [[styled("bold", `Run ${run.runId}: ${plural(changes.length, "embed")} · ${countsText(run.counts)}`)], nextLine({
		command: `embed-sync rollback ${run.runId}`,
		text: "takes this run back"
	})];
	return paint(stacked([
		facts,
		...changes.map(changeLines),
		closing
	]), look.palette);
}
/** One line with the verdict, and one with what to do. */
function renderVerify(verdict, look) {
	return paint(verifyLines(verdict), look.palette);
}
function verifyLines(verdict) {
	if (verdict.kind === "broken") {
		const where = `record ${count(verdict.record)} ${verdict.reason}`;
		const next = nextLine({ text: "restore the log from a copy; nothing is applied while it is broken" });
		return [[styled("red", "History broken"), `: ${where}`], next];
	}
	const { seq, hash } = verdict.head;
	const sound = [styled("green", "History sound"), `: ${plural(seq, "record")}${seq === 0 ? "" : ` · head ${hash}`}`];
	if (verdict.kind === "sound") return [sound, nextLine({ text: "keep the head elsewhere to notice a log that was cut short" })];
	const torn = `A last line of ${plural(verdict.tailBytes, "byte")} was cut off, as by a crash while writing; all records before it are whole.`;
	return [
		sound,
		[styled("yellow", torn)],
		nextLine({ text: "the next apply sets the cut line aside" })
	];
}
const commandText = ({ command, rollbackOf }) => rollbackOf === void 0 ? command : `${command} of ${rollbackOf}`;
function countsText(counts) {
	const parts = Object.entries(counts).flatMap(([status, n]) => n === 0 ? [] : [`${count(n)} ${status}`]);
	return parts.length === 0 ? "none" : parts.join(", ");
}
function changeLines(change) {
	const { symbol, word, style } = DIRECTION_LABELS[change.direction];
	const status = `${change.status}${change.attempts > 1 ? ` after ${count(change.attempts)} attempts` : ""}`;
	return [
		[
			...padded([styled(style, `${symbol} ${word}`)], 11),
			styled("bold", embedLabel(change)),
			`  ${status}`
		],
		...change.error === void 0 ? [] : [[styled("red", `    ${problemText(change.error)}`)]],
		...settingLines(change)
	];
}
const settingLines = ({ before, after }) => settingEntries(after).flatMap(([setting, value]) => {
	const old = before[setting];
	const moves = isTenancyRows(value) ? tenancyMoves({
		after: value,
		...old !== void 0 && { before: old }
	}) : [];
	return [[`    ${setting}: ${valueText(old)} → ${valueText(value)}`], ...moves.map(({ sign, text }) => [`      ${sign} ${text}`])];
});
// src/commands/history.ts
async function runHistory(context) {
	const [verb = "list", wanted = "last"] = context.args;
	switch (verb) {
		case "list": return listReport(context);
		case "show": return showReport(wanted, context);
		case "verify": return verifyReport(context);
		default: throw new EmbedSyncError("USAGE", `history knows no "${verb}"`, { hint: "Use list, show RUN or verify." });
	}
}
async function listReport(context) {
	const found = runs(await (await openHistory(context)).read());
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			runs: found.map(runJson)
		}),
		text: (look) => renderRuns(found, look)
	};
}
async function showReport(wanted, context) {
	const entries = await (await openHistory(context)).read();
	const run = findRun(entries, wanted);
	if (run === void 0) throw unknownRun(entries, wanted);
	const changes = runEntries(entries, run.runId).map(({ settings, ...change }) => ({
		...change,
		...ends(settings)
	}));
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			...runJson(run),
			changes
		}),
		text: (look) => renderRun(run, changes, look)
	};
}
/** What the run found and what it left; a setting written twice shows its first and its last value. */
function ends(rows) {
	const before = rows.toReversed().flatMap((row) => row.before === void 0 ? [] : [[row.setting, row.before]]);
	const after = rows.map((row) => [row.setting, row.after]);
	return {
		before: Object.fromEntries(before),
		after: Object.fromEntries(after)
	};
}
async function verifyReport(context) {
	const location = historyLocation(context);
	const verdict = await readHistoryLog(location, context.runtime);
	return {
		exitCode: verdict.kind === "broken" ? EXIT.failed : EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			location,
			...verdictJson(verdict)
		}),
		text: (look) => renderVerify(verdict, look)
	};
}
function verdictJson(verdict) {
	if (verdict.kind === "broken") return verdict;
	const { entries: _, ...rest } = verdict;
	return rest;
}
const runJson = ({ runId, startedAt, command, rollbackOf, actor, commit, planId, target, status, counts }) => ({
	runId,
	startedAt,
	command,
	...rollbackOf !== void 0 && { rollbackOf },
	actor,
	commit,
	planId,
	target,
	status,
	counts
});
export { runHistory as t };
