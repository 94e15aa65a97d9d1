import { a as paint, c as styled, s as stacked } from "./lines.js";
import { r as plural } from "./numbers.js";
// src/render/issues-text.ts
/** `file:line:column  severity  CODE  message`, the source below, what to do below that; at last the counts, also at zero. */
function renderIssues(issues, look) {
	const errors = issues.filter(({ severity }) => severity === "error").length;
	const closing = `${plural(errors, "error")} · ${plural(issues.length - errors, "warning")}`;
	return paint(stacked([...issues.map(issueLines), [[styled("bold", closing)]]]), look.palette);
}
function issueLines(issue) {
	return [
		[
			...issue.file === void 0 ? [] : [styled("bold", placeText(issue)), "  "],
			issue.severity === "error" ? styled("red", "error") : styled("yellow", "warning"),
			`  ${issue.code}  ${issue.message}`
		],
		...issue.frame?.split("\n").map((text) => ["    ", styled("dim", text)]) ?? [],
		...hintLines(issue.hint)
	];
}
const placeText = ({ file, line, column }) => [
	file,
	line,
	column
].filter((part) => part !== void 0).join(":");
const hintLines = (hint) => hint === void 0 ? [] : [[styled("cyan", `    hint: ${hint}`)]];
const renderError = ({ code, message, hint }, look) => paint([[styled("red", "error"), `  ${code}  ${message}`], ...hintLines(hint)], look.palette);
export { renderIssues as n, renderError as t };
