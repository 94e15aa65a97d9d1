import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { n as renderIssues, t as renderError } from "./issues-text.js";
import { n as renderJson, t as renderErrorJson } from "./json.js";
import { n as codeBlock } from "./markdown.js";
import { n as plainPalette, t as ansiPalette } from "./palette.js";
// src/commands/show.ts
const WIDEST = 140;
const plainLook = {
	palette: plainPalette,
	width: 100
};
/** NO_COLOR wins over FORCE_COLOR; otherwise colours are for terminals only. */
function lookFor(stream, { env }, wanted = true) {
	const forced = (env.FORCE_COLOR ?? "") !== "" && env.FORCE_COLOR !== "0";
	return {
		palette: !(!wanted || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") && (forced || stream.isTTY) ? ansiPalette : plainPalette,
		width: Math.min(stream.columns, WIDEST)
	};
}
function showReport(report, { format, color }, runtime) {
	const { stdout, stderr } = runtime;
	const json = format === "json" ? report.json() : format === "sarif" ? report.sarif?.() : void 0;
	if (json !== void 0) stdout.write(renderJson(json));
	else if (report.error !== void 0) stderr.write(renderError(report.error, lookFor(stderr, runtime, color)));
	else if (format === "csv" && report.csv !== void 0) stdout.write(report.csv());
	else if (format === "markdown") stdout.write(markdownOf(report));
	else stdout.write(report.text(lookFor(stdout, runtime, color)));
	return report.exitCode;
}
/** Its own Markdown, or its text in a code block; why nothing was done, where that is so. */
const markdownOf = (report) => report.error === void 0 ? report.markdown?.() ?? codeBlock(report.text(plainLook)) : errorMarkdown(report.error);
/** What {@link showError} shows, in a code block. */
function errorMarkdown(thrown) {
	const error = thrown instanceof EmbedSyncError ? thrown : bug(thrown);
	const issues = error.issues.length > 0 ? renderIssues(error.issues, plainLook) : "";
	return codeBlock(issues + renderError(error, plainLook));
}
/** An expected failure is shown with its issues and its hint; anything else is a bug, and says so without its innards. */
function showError(thrown, { format, color }, runtime) {
	const error = thrown instanceof EmbedSyncError ? thrown : bug(thrown);
	if (format === "json") runtime.stdout.write(renderErrorJson(error, error.issues));
	else {
		const look = lookFor(runtime.stderr, runtime, color);
		if (error.issues.length > 0) runtime.stderr.write(renderIssues(error.issues, look));
		runtime.stderr.write(renderError(error, look));
	}
	return error.exitCode;
}
function bug(thrown) {
	const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "something was thrown that is no error";
	return new EmbedSyncError("INTERNAL", `this is a bug in embed-sync: ${message}`, { hint: `Please report it with the command you ran. Exit code ${EXIT.failed}; run "embed-sync plan" to see where things stand.` });
}
export { showReport as a, showError as i, lookFor as n, markdownOf as r, errorMarkdown as t };
