import { t as openRuntime } from "./chunks/open-runtime2.js";
import { a as showReport, i as showError, n as lookFor, r as markdownOf, t as errorMarkdown } from "./chunks/show2.js";
import { n as EXIT, r as EmbedSyncError } from "./chunks/errors.js";
import { d as commandMessage, f as commandProperty, m as commentKeyText, p as commentKey } from "./chunks/lines.js";
import { a as embedLabel, d as shortDigest, u as shortCommit } from "./chunks/labels.js";
import { r as plural } from "./chunks/numbers.js";
import { i as nextStep, t as embedNames } from "./chunks/plan-text.js";
import { n as tenancyMoves, r as valueText } from "./chunks/values.js";
import { n as OPTIONS, o as defaultOptions } from "./chunks/options.js";
import { Q as parseJson, X as createRetryBudget, Y as got, Z as isObject, d as SENDING_EVENTS, f as openNotices, g as refusalNews, h as planNews, p as tellingFailure, rt as parseApiUrl, s as refuseUnready, tt as refuseUnsafeEnvironment } from "./chunks/connect.js";
import { n as createSecret, t as createRedactor } from "./chunks/secret.js";
import { m as codeOf$1 } from "./chunks/machine.js";
import { n as VERSION } from "./chunks/version.js";
import { t as COMMANDS } from "./chunks/registry.js";
import { a as digestOfText, t as canonicalJson } from "./chunks/canonical.js";
import { a as applySection, i as refusal, n as sendIfConsented } from "./chunks/apply.js";
import { a as savePlan, d as nextOf, f as renderPlanMarkdown, g as fitting, h as bytesOf, l as fitPlan, m as SUMMARY_LIMIT, p as COMMENT_LIMIT, r as planReport, t as makePlan, u as headingOf } from "./chunks/plan.js";
import { a as joined, c as md, d as table, o as list, r as finished, s as many, t as code } from "./chunks/markdown.js";
import { o as isTenancyRows } from "./chunks/settings.js";
import { t as DIRECTIONS } from "./chunks/types.js";
import { a as policyFromText } from "./chunks/load.js";
import { t as DEFAULT_POLICY } from "./chunks/policy.js";
import { t as runValidate } from "./chunks/validate2.js";
import { a as opensAccess, i as movedOutside, r as fitDrift, t as findDrift } from "./chunks/drift.js";
import { setMaxListeners } from "node:events";
import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { Agent } from "node:http";
import { Agent as Agent$1 } from "node:https";
import { open } from "node:fs/promises";
import { relative, resolve } from "node:path";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/render/annotations.ts
const LEVELS = [
	"error",
	"warning",
	"notice"
];
const SHOWN_OF_A_LEVEL = 10;
/** The runner cuts a message at 4,096 characters, wherever that is. */
const LONGEST_MESSAGE = 1e3;
/** At most ten of each level. What only informs, or was so before the plan, gets no mark. */
function annotationsOf(issues, plan) {
	const all = [...issues.map(issueAnnotation), ...plan === void 0 ? [] : planAnnotations(plan)];
	return LEVELS.flatMap((level) => capped(distinct(all.filter((one) => one.level === level))));
}
/**
* Lines that the runner obeys, each ending in LF: they must go to its log outside of any stop-commands. Nothing in a text of
* an annotation can make or end a command.
*/
const renderAnnotations = (annotations) => annotations.map(commandLine).join("");
function commandLine({ level, place, title, message }) {
	return `::${level} ${[
		...place === void 0 ? [] : [`file=${commandProperty(place.file)}`],
		...place?.line === void 0 ? [] : [`line=${place.line}`],
		...place?.column === void 0 ? [] : [`col=${place.column}`],
		`title=${commandProperty(cut(title, 200))}`
	].join(",")}::${commandMessage(cut(message, LONGEST_MESSAGE))}\n`;
}
function issueAnnotation({ severity, code, message, hint, file, line, column }) {
	return {
		level: severity,
		...file !== void 0 && { place: {
			file,
			...line !== void 0 && { line },
			...column !== void 0 && { column }
		} },
		title: code,
		message: hint === void 0 ? message : `${message} ${hint}`
	};
}
function planAnnotations(plan) {
	const sources = new Map([...plan.changes, ...plan.missing].map(({ embedId, source }) => [embedId, source]));
	const names = embedNames(plan);
	const findings = (severity, level) => plan.findings.filter((finding) => finding.severity === severity && isNews(finding)).map((finding) => ({
		level,
		...placed(sources.get(finding.embedId ?? "") ?? null),
		title: `embed-sync: ${severity} ${finding.rule}`,
		message: finding.embedId === void 0 ? finding.message : `${names.get(finding.embedId) ?? finding.embedId}: ${finding.message}`
	}));
	return [
		...findings("block", "error"),
		...plan.missing.map((embed) => ({
			level: "error",
			...placed(embed.source),
			title: "embed-sync: missing embed",
			message: `${embedLabel(embed)}: the data app has no such embed`
		})),
		...plan.changes.flatMap(changeAnnotation),
		...findings("approve", "warning"),
		...plan.refused.map((embed) => ({
			level: "warning",
			title: `embed-sync: left alone, ${embed.code}`,
			message: `${embedLabel(embed)}: ${embed.reason}`
		})),
		...findings("warning", "warning")
	];
}
/** Consent for a direction is asked for by the mark of the change itself. */
const isNews = ({ rule, introducedByPlan, severity }) => severity === "block" || introducedByPlan && !rule.startsWith("consent-");
function changeAnnotation(change) {
	const { direction, settings, source } = change;
	if (direction === "neutral") return [];
	const moves = settings.map(({ setting, before, after, reason }) => {
		return `${setting}: ${valueText(before)} → ${valueText(after)}, ${reason}`;
	});
	return [{
		level: direction === "narrow" ? "notice" : "warning",
		...placed(source),
		title: `embed-sync: ${direction.toUpperCase()}`,
		message: `${embedLabel(change)}: ${moves.join("; ")}`
	}];
}
const placed = (place) => place === null ? {} : { place };
function distinct(annotations) {
	return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}
function capped(annotations) {
	const [first] = annotations;
	if (first === void 0 || annotations.length <= SHOWN_OF_A_LEVEL) return annotations;
	const shown = annotations.slice(0, 9);
	const more = `${plural(annotations.length - shown.length, first.level)} more, not marked at lines; the job summary and the log have all`;
	return [...shown, {
		level: first.level,
		title: "embed-sync",
		message: more
	}];
}
function cut(text, longest) {
	const characters = [...text];
	return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}
// src/workflow/inputs.ts
const OFFERED = [
	"validate",
	"plan",
	"apply",
	"drift",
	"rollback",
	"audit",
	"targets"
];
/** When a plan is written to its pull request: always, only where it changes or finds something, or never. */
const COMMENTING = [
	"always",
	"changes",
	"never"
];
const INPUTS = {
	command: {
		description: `what to do: ${OFFERED.join(", ")}`,
		default: "plan"
	},
	manifest: {
		option: "file",
		description: "manifest files and directories, one per line"
	},
	environment: { option: "env" },
	"api-token": { description: "API key of the data app; else DATABRAIN_API_TOKEN is used" },
	"base-url": { option: "baseUrl" },
	policy: { option: "policy" },
	history: {
		option: "history",
		default: "git:embed-sync-history"
	},
	only: { option: "only" },
	exclude: { option: "exclude" },
	payload: { option: "payload" },
	api: { option: "api" },
	concurrency: { option: "concurrency" },
	rate: { option: "rate" },
	reserve: { option: "reserve" },
	"plan-file": { description: "plan: where to save the plan; apply: the saved plan to send" },
	approve: { option: "approve" },
	"auto-approve": { option: "autoApprove" },
	"detailed-exitcode": { option: "detailedExitcode" },
	"fail-on": { option: "failOn" },
	events: { option: "events" },
	run: { description: "rollback: the run to take back, or \"last\"" },
	"plan-only": { option: "planOnly" },
	comment: {
		description: `plan on a pull request: comment on it ${COMMENTING.join(", ")}`,
		default: "changes"
	},
	"drift-workflow": { description: "plan: file name of the scheduled drift workflow, to warn where it has not run lately" },
	"github-token": {
		default: "${{ github.token }}",
		description: "for the comment, the drift issue and the history branch"
	}
};
/** `given` reads an input, trimmed; the empty text is the same as none. Throws USAGE naming the input. */
function stepOf(given) {
	const command = oneOf("command", OFFERED, given);
	const options = {
		...defaultOptions(),
		...Object.fromEntries(OPTION_INPUTS.flatMap((row) => optionEntry(row, given)))
	};
	const [planFile, run, driftWorkflow] = [
		given("plan-file"),
		given("run"),
		given("drift-workflow")
	];
	return {
		command,
		options: {
			...options,
			color: false,
			...command === "plan" && planFile !== "" && { out: planFile }
		},
		comment: oneOf("comment", COMMENTING, given),
		...planFile !== "" && { planFile },
		...run !== "" && { run },
		...driftWorkflow !== "" && { driftWorkflow }
	};
}
const OPTION_INPUTS = Object.entries(INPUTS).flatMap(([name, spec]) => "option" in spec ? [[name, spec]] : []);
function optionEntry([name, { option, default: usual }], given) {
	const written = given(name) || usual;
	if (written === void 0 || written === "") return [];
	const { choices, default: normally, parse } = OPTIONS[option];
	if (Array.isArray(normally)) return [[option, linesOf(written)]];
	if (typeof normally === "boolean") return [[option, oneOf(name, ["true", "false"], () => written) === "true"]];
	if (choices !== void 0) return [[option, oneOf(name, choices, () => written)]];
	try {
		return [[option, parse?.(written) ?? written]];
	} catch (error) {
		throw wrong(name, written, error instanceof Error ? error.message : "expected something else");
	}
}
const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
function oneOf(name, values, given) {
	const spec = INPUTS[name];
	const written = given(name) || (spec.default ?? "");
	const value = values.find((one) => one === written);
	if (value === void 0) throw wrong(name, written, `expected one of ${values.join(", ")}`);
	return value;
}
const wrong = (name, written, expected) => new EmbedSyncError("USAGE", `the input "${name}" is ${JSON.stringify(written)}: ${expected}`, { hint: "Correct the step in the workflow file." });
// src/github/failures.ts
/** GitHub's own words for what is wrong; empty where it has none. */
function messageOf({ bytes }, redact) {
	const body = parseJson(new TextDecoder().decode(bytes));
	return redact(isObject(body) && typeof body.message === "string" ? body.message : "").replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim().slice(0, 300);
}
/** What is said of an answer that is no success. */
function problemOf$1({ method, path, needs }, status, message) {
	const said = message === "" ? "" : `: ${message}`;
	const hint = hintFor(status, needs);
	return {
		code: `HTTP_${status}`,
		httpStatus: status,
		message: `GitHub answered ${status} to ${method} ${path}${said}`,
		...hint !== void 0 && { hint }
	};
}
function hintFor(status, needs) {
	if (status === 401) return "Check the GitHub token: it must be the token of this very job, or one that is neither expired nor revoked.";
	if (status === 403) return `Give the job "permissions: { ${needs} }". A pull request from a fork never has more than reading.`;
	if (status === 404) return `Check that it is there, and that the token may see it: "permissions: { ${needs} }".`;
	if (status >= 300 && status < 400) return "The repository may have been renamed or moved; redirects are never followed.";
	if (status >= 500) return "Look at the status page of GitHub, and run this again.";
}
/** The error for an answer that nothing can be made of. */
function refused(problem) {
	return errorOf({
		401: "AUTHENTICATION_FAILED",
		403: "PERMISSION_DENIED"
	}[problem.httpStatus ?? 0] ?? "API_REFUSED", problem);
}
/** The error for a request that no whole answer came to. */
const unreached = ({ method, path }, problem) => errorOf(problem.code === "ANSWER_TOO_LARGE" ? "API_ANSWER_INVALID" : "API_UNREACHABLE", {
	...problem,
	message: `${method} ${path}: ${problem.message}`
});
/** The error for an answer that says what cannot be. */
const unreliable = ({ method, path }, problem) => new EmbedSyncError("API_ANSWER_INVALID", `the answer of GitHub to ${method} ${path} cannot be relied on: ${problem}`, { hint: "Check GITHUB_API_URL, and whether a proxy answers in place of GitHub." });
const errorOf = (code, { message, hint }) => new EmbedSyncError(code, message, hint === void 0 ? {} : { hint });
// src/github/fields.ts
const WORD = /^[^\s\p{Cc}\p{Cf}\p{Cs}]{1,255}$/u;
const COMMIT$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const isList = (value) => Array.isArray(value);
const isText = (value) => typeof value === "string";
const isWord = (value) => isText(value) && WORD.test(value);
const isCommit = (value) => isText(value) && COMMIT$1.test(value);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isInstant = (value) => isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
function fieldsOf(source, refuse) {
	const raw = (path) => {
		let value = source;
		for (const name of path.split(".")) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
		return value ?? void 0;
	};
	const reader = (is, what) => (path) => {
		const value = raw(path);
		if (is(value)) return value;
		return refuse(`${path} is ${value === void 0 ? "missing" : `not ${what}`}`);
	};
	const list = reader(isList, "a list");
	return {
		raw,
		within: (path) => fieldsOf(raw(path), (problem) => refuse(`${path}.${problem}`)),
		each: (path) => list(path).map((item, index) => fieldsOf(item, (problem) => refuse(`${path}[${index}].${problem}`))),
		text: reader(isText, "a text"),
		word: reader(isWord, "a plain name"),
		commit: reader(isCommit, "the id of a commit"),
		count: reader(isCount, "a positive integer"),
		instant: reader(isInstant, "an instant")
	};
}
// src/github/link.ts
/** `elsewhere`: there is a next page, and it is not below `apiUrl`. */
function nextPage(header, apiUrl) {
	for (const [, target = "", parameters = ""] of (header ?? "").slice(0, 8192).matchAll(/<([^<>]{1,2048})>([^<>]{0,256})/g)) {
		if (!/;\s*rel="?next"?\s*(?:[;,]|$)/.test(parameters)) continue;
		return target.startsWith(`${apiUrl}/`) && !/[^\x21-\x7e]|\\|\.\./.test(target) ? { url: target } : "elsewhere";
	}
	return "none";
}
// src/github/rate-limit.ts
/** What GitHub asks for where it limits without saying until when. */
const UNTOLD_MS = 6e4;
/** A wait of nothing would be no wait, and a clock may be a little off. */
const SHORTEST_MS = 1e3;
/** Milliseconds from `now` on; undefined for an answer that is about no limit. `message` is GitHub's own. */
function limitWaitMs({ status, header }, message, now) {
	if (status !== 403 && status !== 429) return void 0;
	const seconds = wholeNumber(header("retry-after"));
	if (seconds !== void 0) return Math.max(SHORTEST_MS, seconds * 1e3);
	const reset = header("x-ratelimit-remaining") === "0" ? wholeNumber(header("x-ratelimit-reset")) : void 0;
	if (reset !== void 0) return Math.max(SHORTEST_MS, reset * 1e3 - now.getTime());
	return status === 429 || /rate limit/i.test(message) ? UNTOLD_MS : void 0;
}
const wholeNumber = (text) => text !== void 0 && /^\d{1,12}$/.test(text) ? Number(text) : void 0;
// src/github/send.ts
/** How often a request may fail for reasons that pass. */
const ATTEMPTS = 4;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 8e3;
/** A request is not held up longer than this, whatever GitHub asks for. */
const LIMIT_WAIT_MS = 6e4;
const TRANSIENT = /* @__PURE__ */ new Set([
	500,
	502,
	503,
	504
]);
const LOST = /* @__PURE__ */ new Set(["TIMEOUT", "CONNECTION_LOST"]);
function createSend({ transport, runtime, redact }) {
	const budget = createRetryBudget();
	const pause = (ms) => runtime.sleep(ms, runtime.stop);
	const limitOf = (exchange) => exchange.kind === "answer" ? limitWaitMs(exchange, messageOf(exchange, redact), runtime.now()) : void 0;
	return async (sending) => {
		const { arrived } = sending;
		let waitedMs = 0;
		let failures = 0;
		budget.begun();
		for (;;) {
			const exchange = await transport(sending, runtime.stop);
			const waitMs = limitOf(exchange);
			if (waitMs !== void 0) {
				waitedMs += waitMs;
				if (waitedMs > LIMIT_WAIT_MS) throw limited(sending, waitMs);
				await pause(waitMs);
				continue;
			}
			if (exchange.kind === "answer" && !TRANSIENT.has(exchange.status)) return exchange;
			if (runtime.stop.aborted) throw stopped(runtime.stop);
			failures += 1;
			const final = sending.method === "POST" && arrived === void 0 || failures >= ATTEMPTS || !isPassing(exchange) || !budget.take();
			if (final && arrived === void 0) throw failure(sending, exchange, redact);
			await pause(backoffMs(failures, runtime.random()));
			if (arrived === void 0) continue;
			if (await arrived()) return "arrived";
			if (final) throw failure(sending, exchange, redact);
		}
	};
}
const isPassing = (exchange) => exchange.kind === "answer" || LOST.has(exchange.problem.code);
/** Doubling from a random half on, so that runs that failed together do not come back together. */
const backoffMs = (failures, random) => (.5 + random / 2) * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (failures - 1));
const failure = (sending, exchange, redact) => exchange.kind === "answer" ? refused(problemOf$1(sending, exchange.status, messageOf(exchange, redact))) : unreached(sending, exchange.problem);
const limited = ({ method, path }, waitMs) => new EmbedSyncError("API_REFUSED", `GitHub limits requests: ${method} ${path} is to be repeated after ${Math.ceil(waitMs / 1e3)} s, and a run waits ${LIMIT_WAIT_MS / 1e3} s at most`, { hint: "Run this again later, and fewer such jobs at once." });
const stopped = ({ reason }) => new EmbedSyncError(reason === "SIGTERM" ? "TERMINATED" : "INTERRUPTED", "stopped while asking GitHub");
// src/github/transport.ts
const MIB = 1048576;
const API_VERSION = "2022-11-28";
const HEADER_LIMIT = 65536;
const IDLE_MS = 4e3;
const TIMEOUTS = {
	connect: 5e3,
	whole: 3e4
};
function createTransport({ token, userAgent, timeouts = TIMEOUTS }) {
	const { connect, whole } = timeouts;
	const client = got.extend({
		followRedirect: false,
		retry: { limit: 0 },
		throwHttpErrors: false,
		timeout: {
			lookup: connect,
			connect,
			secureConnect: connect,
			request: whole
		},
		https: { rejectUnauthorized: true },
		maxHeaderSize: HEADER_LIMIT,
		headers: {
			"user-agent": userAgent,
			"x-github-api-version": API_VERSION
		},
		agent: {
			http: new Agent({
				keepAlive: true,
				timeout: IDLE_MS
			}),
			https: new Agent$1({
				keepAlive: true,
				timeout: IDLE_MS
			})
		}
	});
	return async ({ method, url, accept = "application/vnd.github+json", body, limit = 64 * MIB }, signal) => {
		const { host } = new URL(url);
		const lost = (problem) => ({
			kind: "lost",
			problem
		});
		const ending = new AbortController();
		const end = () => ending.abort();
		signal.addEventListener("abort", end);
		if (signal.aborted) end();
		const stream = client.stream(url, {
			method,
			headers: {
				accept,
				authorization: `Bearer ${token.reveal()}`,
				...body !== void 0 && { "content-type": "application/json" }
			},
			...method !== "GET" && { body: body ?? "" },
			signal: ending.signal
		});
		stream.on("error", () => void 0);
		try {
			const bytes = await collect(stream, limit);
			const { response } = stream;
			if (bytes === void 0) return lost(problemOf("ANSWER_TOO_LARGE", host));
			if (response === void 0) return lost(problemOf("", host));
			const { statusCode: status, headers } = response;
			const header = (name) => {
				const value = headers[name];
				return typeof value === "string" ? value : void 0;
			};
			return {
				kind: "answer",
				status,
				header,
				bytes
			};
		} catch (error) {
			return lost(problemOf(codeOf(error), host));
		} finally {
			signal.removeEventListener("abort", end);
		}
	};
}
/** Undefined where there is more than may be. The connection is closed wherever reading ends early. */
async function collect(stream, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		if (!(chunk instanceof Uint8Array)) continue;
		size += chunk.length;
		if (size > limit) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
const TLS = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_|ERR_SSL_|EPROTO$)/;
/** Only the code of a foreign error passes through here, never the error itself. */
function problemOf(code, host) {
	const cause = /^[A-Z][A-Z0-9_]{1,63}$/.test(code) ? ` (${code})` : "";
	if (code === "ANSWER_TOO_LARGE" || code === "HPE_HEADER_OVERFLOW") return {
		code: "ANSWER_TOO_LARGE",
		message: `the answer of ${host} is larger than it may be`
	};
	if (code === "ETIMEDOUT") return {
		code: "TIMEOUT",
		message: `${host} did not answer in time`
	};
	if (TLS.test(code)) return {
		code: "TLS_FAILED",
		message: `no secure connection to ${host}${cause}`,
		hint: "For a server with a private CA, set NODE_EXTRA_CA_CERTS."
	};
	return {
		code: "CONNECTION_LOST",
		message: `no connection to ${host}, or it was lost${cause}`
	};
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "";
}
// src/github/client.ts
const PER_PAGE = 100;
const PAGES = 100;
/** The token of a job may not ask who it is, and is always this one. */
const JOB_AUTHOR = "github-actions[bot]";
/** 410: issues are turned off in this repository. */
const DENIED = /* @__PURE__ */ new Set([403, 410]);
function openGitHub(options) {
	const { apiUrl, token, repository, runtime } = options;
	const redact = createRedactor(token);
	const send = createSend({
		transport: createTransport(options),
		runtime,
		redact
	});
	let author = options.author === void 0 ? void 0 : Promise.resolve(options.author);
	const sendingOf = (ask, more) => {
		const path = pathOf([
			"repos",
			repository.owner,
			repository.name,
			...ask.path
		]);
		const query = new URLSearchParams();
		for (const [name, value] of Object.entries(ask.query ?? {})) query.set(name, String(value));
		return {
			path,
			url: `${apiUrl}${path}${query.size === 0 ? "" : `?${query}`}`,
			needs: ask.needs,
			...more
		};
	};
	/** What an answer that is no success comes to. Throws where the caller could make nothing of it. */
	const judge = (sending, answer) => {
		const problem = problemOf$1(sending, answer.status, messageOf(answer, redact));
		if (answer.status === 404) return {
			kind: "missing",
			problem
		};
		if (DENIED.has(answer.status)) return {
			kind: "denied",
			problem
		};
		throw refused(problem);
	};
	const get = async (sending) => {
		const answer = await send(sending);
		if (answer === "arrived") throw new EmbedSyncError("INTERNAL", "a request that reads was taken for one that writes");
		return answer.status === 200 ? answer : judge(sending, answer);
	};
	const whoAmI = async () => {
		const sending = {
			method: "GET",
			path: "/user",
			url: `${apiUrl}/user`,
			needs: "metadata: read"
		};
		const answer = await get(sending);
		return answer.kind === "answer" ? fieldsIn(sending, jsonOf(sending, answer)).word("login") : JOB_AUTHOR;
	};
	return {
		repository,
		author: () => {
			author ??= whoAmI();
			return author;
		},
		unreliable: (ask, problem) => unreliable(sendingOf(ask, { method: "GET" }), problem),
		read: async (ask) => {
			const sending = sendingOf(ask, { method: "GET" });
			const answer = await get(sending);
			return answer.kind === "answer" ? {
				kind: "found",
				value: fieldsIn(sending, jsonOf(sending, answer))
			} : answer;
		},
		list: async ({ pages = PAGES, ...ask }, pick) => {
			const items = [];
			let sending = sendingOf({
				...ask,
				query: {
					...ask.query,
					per_page: PER_PAGE
				}
			}, { method: "GET" });
			for (let page = 1;; page++) {
				const answer = await get(sending);
				if (answer.kind !== "answer") return answer;
				const body = jsonOf(sending, answer);
				if (!Array.isArray(body)) throw unreliable(sending, "it is not a list");
				for (const [index, item] of body.entries()) items.push(...pick(fieldsIn(sending, item, `item ${index + 1}: `)));
				const next = nextPage(answer.header("link"), apiUrl);
				if (next === "elsewhere") throw unreliable(sending, "its next page is not below the address of the API");
				if (next === "none" || page >= pages) return {
					kind: "found",
					value: {
						items,
						complete: next === "none"
					}
				};
				sending = {
					...sending,
					url: next.url
				};
			}
		},
		readFile: async ({ limit, ...ask }) => {
			const sending = sendingOf(ask, {
				method: "GET",
				accept: "application/vnd.github.raw+json",
				limit
			});
			const answer = await get(sending);
			if (answer.kind !== "answer") return answer;
			if (!!/^application\/json\b/.test(answer.header("content-type") ?? "")) throw unreliable(sending, "at this path there is something else than a file");
			return {
				kind: "found",
				value: answer.bytes
			};
		},
		write: async ({ method, body, arrived, soAlready, ...ask }) => {
			const sending = sendingOf(ask, {
				method,
				...body !== void 0 && { body: JSON.stringify(body) },
				...arrived !== void 0 && { arrived }
			});
			const answer = await send(sending);
			if (answer === "arrived" || answer.status === soAlready) return { kind: "arrived" };
			if (answer.status < 200 || answer.status >= 300) return judge(sending, answer);
			const value = answer.bytes.length === 0 ? {} : jsonOf(sending, answer);
			return {
				kind: "done",
				value: fieldsIn(sending, value)
			};
		}
	};
}
/** Every part encoded. Those that an address would swallow are refused: they would lead elsewhere. */
function pathOf(parts) {
	if (parts.some((part) => /^\.{0,2}$/.test(String(part)))) throw new EmbedSyncError("USAGE", "a path in a repository has no empty parts, no \".\" and no \"..\"");
	return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
function jsonOf(sending, { bytes }) {
	const body = parseJson(new TextDecoder().decode(bytes));
	if (body === void 0) throw unreliable(sending, "it is not JSON");
	return body;
}
const fieldsIn = (sending, body, prefix = "") => fieldsOf(body, (problem) => {
	throw unreliable(sending, prefix + problem);
});
// src/github/credentials.ts
/** What a reader is told where a variable of the runner is not as it should be. */
const RUNNER_HINT = "Run this in a workflow of GitHub Actions, and leave the variables that begin with GITHUB_ as the runner sets them.";
/** Origin and path prefix of GitHub's REST API, on an enterprise server too. Throws BASE_URL_INVALID. */
const parseGitHubApiUrl = (text) => parseApiUrl(text || "https://api.github.com", {
	name: "GITHUB_API_URL",
	hint: RUNNER_HINT
});
const REPOSITORY = /^(?<owner>\w[\w.-]{0,99})\/(?<name>(?!\.{1,2}$)[\w.-]{1,100})$/;
/** Throws USAGE for what is not `owner/name`. */
function parseRepository(text) {
	const { owner, name } = REPOSITORY.exec(text ?? "")?.groups ?? {};
	if (owner !== void 0 && name !== void 0) return {
		owner,
		name
	};
	throw new EmbedSyncError("USAGE", "GITHUB_REPOSITORY does not name a repository as owner/name", { hint: RUNNER_HINT });
}
const TOKEN_HINT = "Pass the token of the job: github-token: ${{ github.token }}";
/** Tokens of apps have some 520 characters. Throws TOKEN_MISSING or TOKEN_MALFORMED. */
function parseGitHubToken(text) {
	const token = text?.replace(/\r?\n$/, "");
	if (token === void 0 || token === "") throw new EmbedSyncError("TOKEN_MISSING", "there is no GitHub token", { hint: TOKEN_HINT });
	if (/^[\w.-]{8,4096}$/.test(token)) return createSecret(token);
	throw new EmbedSyncError("TOKEN_MALFORMED", "the GitHub token has characters or a length that none has", { hint: TOKEN_HINT });
}
// src/github/pull-request.ts
/** Of `pull_request` in an event, and of an item of every list of pull requests. */
function decodePullRequest(fields) {
	const { raw, word, commit, count } = fields;
	return {
		number: count("number"),
		state: raw("state") === "open" ? "open" : "closed",
		draft: raw("draft") === true,
		author: raw("user") === void 0 ? "ghost" : word("user.login"),
		fork: raw("head.repo") === void 0 || count("head.repo.id") !== count("base.repo.id"),
		headSha: commit("head.sha"),
		baseSha: commit("base.sha"),
		baseRef: word("base.ref"),
		...raw("merged_at") !== void 0 && { merged: {
			at: fields.instant("merged_at"),
			sha: commit("merge_commit_sha")
		} }
	};
}
// src/github/event.ts
/** `payload` is the content of the file that GITHUB_EVENT_PATH names. Throws USAGE or BASE_URL_INVALID. */
function parseRunner(env, payload) {
	const isSet = (name) => (env[name] ?? "") !== "";
	const set = (name, is) => {
		const text = env[name] ?? "";
		if (is(text)) return text;
		const what = isSet(name) ? "is not what a runner sets it to" : "is not set";
		throw new EmbedSyncError("USAGE", `${name} ${what}`, { hint: RUNNER_HINT });
	};
	const repository = parseRepository(env.GITHUB_REPOSITORY);
	const serverUrl = parseApiUrl(env.GITHUB_SERVER_URL || "https://github.com", {
		name: "GITHUB_SERVER_URL",
		hint: RUNNER_HINT
	});
	const runId = set("GITHUB_RUN_ID", (text) => /^\d{1,20}$/.test(text));
	const attempt = Number(set("GITHUB_RUN_ATTEMPT", (text) => /^[1-9]\d{0,5}$/.test(text)));
	const actor = set("GITHUB_ACTOR", isWord);
	return {
		repository,
		apiUrl: parseGitHubApiUrl(env.GITHUB_API_URL),
		sha: set("GITHUB_SHA", isCommit),
		...isSet("GITHUB_REF") && { ref: set("GITHUB_REF", isWord) },
		runId,
		attempt,
		runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/attempts/${attempt}`,
		workflow: set("GITHUB_WORKFLOW", (text) => text !== "" && text.length <= 1e3),
		actor,
		triggeringActor: isSet("GITHUB_TRIGGERING_ACTOR") ? set("GITHUB_TRIGGERING_ACTOR", isWord) : actor,
		event: eventOf(set("GITHUB_EVENT_NAME", (text) => /^[a-z_]{1,64}$/.test(text)), payload)
	};
}
function eventOf(name, payload) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": {
			const told = payloadOf(name, payload);
			const pullRequest = decodePullRequest(told.within("pull_request"));
			return {
				kind: "pull-request",
				trigger: name,
				action: told.word("action"),
				...pullRequest
			};
		}
		case "push": return pushOf(payloadOf(name, payload));
		case "merge_group": {
			const told = payloadOf(name, payload).within("merge_group");
			return {
				kind: "merge-group",
				headSha: told.commit("head_sha"),
				baseSha: told.commit("base_sha"),
				baseRef: told.word("base_ref")
			};
		}
		case "schedule": return { kind: "schedule" };
		case "workflow_dispatch": return { kind: "dispatch" };
		case "workflow_call": return { kind: "workflow-call" };
		default: return {
			kind: "other",
			name
		};
	}
}
const BRANCH$1 = "refs/heads/";
function pushOf(told) {
	if (told.raw("deleted") === true) return {
		kind: "other",
		name: "push"
	};
	const ref = told.word("ref");
	return {
		kind: "push",
		sha: told.commit("after"),
		ref,
		...ref.startsWith(BRANCH$1) && { branch: ref.slice(11) },
		defaultBranch: told.word("repository.default_branch")
	};
}
function payloadOf(name, payload) {
	const refuse = (problem) => {
		throw new EmbedSyncError("USAGE", `the event file of this ${name} run is not what a runner writes: ${problem}`, { hint: RUNNER_HINT });
	};
	if (payload === void 0) return refuse("there is none");
	return fieldsOf(parseJson(payload), refuse);
}
// src/github/read-runner.ts
/** GitHub sends no event larger than this. */
const PAYLOAD_LIMIT = 26214400;
/** Throws USAGE, BASE_URL_INVALID or FILE_UNREADABLE. */
async function readRunner({ env }) {
	const path = env.GITHUB_EVENT_PATH ?? "";
	return parseRunner(env, path === "" ? void 0 : await readPayload(path));
}
async function readPayload(path) {
	const unreadable = (why) => new EmbedSyncError("FILE_UNREADABLE", `the file that GITHUB_EVENT_PATH names ${why}`, { hint: RUNNER_HINT });
	try {
		const handle = await open(path);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) throw unreadable("is not a file");
			if (stats.size > PAYLOAD_LIMIT) throw unreadable("is larger than any event");
			return await handle.readFile("utf8");
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (error instanceof EmbedSyncError) throw error;
		throw unreadable(`cannot be read (${codeOf$1(error) || "unknown reason"})`);
	}
}
// src/workflow/open-host.ts
/** Throws USAGE, UNSAFE_ENVIRONMENT, BASE_URL_INVALID, TOKEN_MALFORMED or FILE_UNREADABLE. */
async function openHost(token, runtime) {
	if (token === "" || (runtime.env.GITHUB_EVENT_NAME ?? "") === "") return void 0;
	refuseUnsafeEnvironment(runtime.env, process.execArgv);
	const runner = await readRunner(runtime);
	return {
		github: openGitHub({
			apiUrl: runner.apiUrl,
			token: parseGitHubToken(token),
			repository: runner.repository,
			runtime: {
				...runtime,
				stop: soonAfter(runtime.stop)
			},
			userAgent: `embed-sync/${VERSION}`
		}),
		runner
	};
}
/** A run that is told to stop still says on the pull request what became of it; the runner ends it some ten seconds later. */
const FAREWELL_MS = 6e3;
function soonAfter(stop) {
	const controller = new AbortController();
	const last = () => void setTimeout(() => controller.abort(stop.reason), FAREWELL_MS).unref();
	stop.addEventListener("abort", last, { once: true });
	return controller.signal;
}
// src/github/capability.ts
/** What was found, where nothing can be done without it. Throws PERMISSION_DENIED or API_REFUSED. */
function needed(reading) {
	if (reading.kind === "found") return reading.value;
	throw refused(reading.problem);
}
// src/github/own.ts
/** For comments and issues. Nobody but GitHub can give an account a name that ends with `[bot]`. */
function isWrittenBy(author, { raw }) {
	const login = raw("user.login");
	const isBot = raw("user.type") === "Bot";
	return typeof login === "string" && login.toLowerCase() === author.toLowerCase() && isBot === author.endsWith("[bot]");
}
/** GitHub may hand a text back with other line ends, or without the blanks around it. */
const sameText = (a, b) => normal(a) === normal(b);
const normal = (text) => text.replaceAll("\r\n", "\n").trim();
// src/github/comments.ts
const NEEDS$4 = "pull-requests: write";
/** A person who deletes the comment just when it is changed does not do so again and again. */
const ROUNDS = 3;
/** Every comment that is marked and written by this token's own author, oldest first. Throws EmbedSyncError. */
async function findComments(github, { pullRequest, isMarked }) {
	const author = await github.author();
	const ask = {
		path: [
			"issues",
			pullRequest,
			"comments"
		],
		needs: "pull-requests: read"
	};
	const { items, complete } = needed(await github.list(ask, (fields) => {
		const body = fields.raw("body");
		return typeof body === "string" && isMarked(body) && isWrittenBy(author, fields) ? [{
			id: fields.count("id"),
			body
		}] : [];
	}));
	if (!complete) throw github.unreliable(ask, "there are more comments than are read");
	return [...items].sort((a, b) => a.id - b.id);
}
/**
* Makes the comment, or changes the oldest and deletes the others; sends nothing where all is so already. `known` is what
* `findComments` found before. Throws EmbedSyncError; where the token may not write, the answer says so.
*/
async function putComment(github, sticky, known) {
	let found = known ?? await findComments(github, sticky);
	for (let round = 0; round < ROUNDS; round++) {
		const [oldest, ...others] = found;
		const put = oldest === void 0 ? await create$1(github, sticky) : await keep$1(github, sticky, {
			oldest,
			others
		});
		if (put.kind !== "gone") return put;
		found = await findComments(github, sticky);
	}
	throw new EmbedSyncError("API_REFUSED", `somebody deletes the comment on pull request ${sticky.pullRequest} while it is written`);
}
async function create$1(github, sticky) {
	const { pullRequest, body } = sticky;
	const posted = await github.write({
		method: "POST",
		path: [
			"issues",
			pullRequest,
			"comments"
		],
		body: { body },
		needs: NEEDS$4,
		arrived: async () => (await findComments(github, sticky)).length > 0
	});
	if (posted.kind === "denied") return posted;
	if (posted.kind === "missing") return {
		...posted,
		kind: "denied"
	};
	const [oldest, ...others] = await findComments(github, sticky);
	if (oldest === void 0) return posted.kind === "done" ? {
		kind: "created",
		id: posted.value.count("id")
	} : { kind: "gone" };
	const kept = await keep$1(github, sticky, {
		oldest,
		others
	});
	return kept.kind === "unchanged" ? {
		kind: "created",
		id: kept.id
	} : kept;
}
async function keep$1(github, { body }, { oldest, others }) {
	for (const { id } of others) await github.write({
		method: "DELETE",
		path: commentPath(id),
		needs: NEEDS$4
	});
	if (sameText(oldest.body, body)) return {
		kind: "unchanged",
		id: oldest.id
	};
	const patched = await github.write({
		method: "PATCH",
		path: commentPath(oldest.id),
		body: { body },
		needs: NEEDS$4
	});
	if (patched.kind === "denied") return patched;
	return patched.kind === "missing" ? { kind: "gone" } : {
		kind: "updated",
		id: oldest.id
	};
}
const commentPath = (id) => [
	"issues",
	"comments",
	id
];
// src/github/pull-requests.ts
const NEEDS$3 = "pull-requests: read";
/** As it is now. Throws EmbedSyncError. */
async function readPullRequest(github, number) {
	return decodePullRequest(needed(await github.read({
		path: ["pulls", number],
		needs: NEEDS$3
	})));
}
/**
* The pull request that brought a commit into a branch: the one that ended in this very commit, by merge, squash or rebase; else
* the newest merged one that holds it. Undefined for a commit that was pushed without one. Throws EmbedSyncError.
*/
async function mergedPullRequest(github, sha, branch) {
	const ask = {
		path: [
			"commits",
			sha,
			"pulls"
		],
		needs: NEEDS$3
	};
	const listed = await github.list(ask, (fields) => {
		if (fields.raw("merged_at") === void 0 || fields.raw("base.ref") !== branch) return [];
		return [decodePullRequest(fields)];
	});
	const mergedAt = ({ merged }) => Date.parse(merged?.at ?? "");
	const newestFirst = [...needed(listed).items].sort((a, b) => mergedAt(b) - mergedAt(a));
	return newestFirst.find(({ merged }) => merged?.sha === sha) ?? newestFirst[0];
}
const FILES_TOLD = 3e3;
/** What a pull request changes. Throws EmbedSyncError. */
async function changedFiles(github, number) {
	const ask = {
		path: [
			"pulls",
			number,
			"files"
		],
		needs: NEEDS$3,
		pages: FILES_TOLD / 100
	};
	const { items, complete } = needed(await github.list(ask, (fields) => {
		const before = fields.raw("previous_filename") === void 0 ? [] : [fields.text("previous_filename")];
		return [[fields.text("filename"), ...before]];
	}));
	return {
		paths: items.flat(),
		complete: complete && items.length < FILES_TOLD
	};
}
// src/github/reviews.ts
/** Comments neither approve nor take back. */
const DECIDING = /* @__PURE__ */ new Set([
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
]);
/** GitHub counts its finer roles among these two. */
const WRITING = /* @__PURE__ */ new Set(["admin", "write"]);
const NEEDS$2 = "pull-requests: read";
/** What counts for the head that the pull request is given with. Throws EmbedSyncError. */
async function readApprovals(github, pullRequest) {
	const ask = {
		path: [
			"pulls",
			pullRequest.number,
			"reviews"
		],
		needs: NEEDS$2
	};
	const { items, complete } = needed(await github.list(ask, (fields) => {
		if (fields.raw("user") === void 0) return [];
		return [{
			login: fields.word("user.login"),
			isPerson: fields.raw("user.type") === "User",
			state: fields.text("state"),
			commit: fields.raw("commit_id") === void 0 ? null : fields.commit("commit_id")
		}];
	}));
	if (!complete) throw github.unreliable(ask, "there are more reviews than are read");
	const { counted, discounted } = judgeReviews(items, pullRequest);
	const [writers, others] = [[], []];
	for (const login of counted) (await mayWrite(github, login) ? writers : others).push(login);
	return {
		counted: writers,
		discounted: [...discounted, ...others.map((login) => ({
			login,
			why: "may-not-write"
		}))]
	};
}
/** `reviews` oldest first, as GitHub lists them. Each person's last deciding word counts. */
function judgeReviews(reviews, pullRequest) {
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		if (!DECIDING.has(review.state)) continue;
		last.delete(review.login);
		last.set(review.login, review);
	}
	const counted = [];
	const discounted = [];
	for (const review of last.values()) {
		if (review.state !== "APPROVED") continue;
		const why = discountOf(review, pullRequest);
		if (why === void 0) counted.push(review.login);
		else discounted.push({
			login: review.login,
			why
		});
	}
	return {
		counted,
		discounted
	};
}
function discountOf(review, { headSha, author }) {
	if (review.login.toLowerCase() === author.toLowerCase()) return "own-pull-request";
	if (!review.isPerson) return "not-a-person";
	return review.commit === headSha ? void 0 : "older-commit";
}
/** Anybody who reads can approve; how somebody stands to the repository says little, and is hidden of private members. */
async function mayWrite(github, login) {
	const permission = await github.read({
		path: [
			"collaborators",
			login,
			"permission"
		],
		needs: "metadata: read"
	});
	return permission.kind === "found" && WRITING.has(permission.value.text("permission"));
}
// src/history/begun.ts
/** By embed id, the intents of the runs that were begun with exactly this plan, for this commit; of several, the newest. */
function begunWith(entries, { planId, commit }) {
	const isSuch = (entry) => entry.kind === "run.start" && entry.planId === planId && entry.commit === commit;
	const runs = new Set(entries.filter(isSuch).map(({ run }) => run));
	return new Map(entries.flatMap((entry) => entry.kind === "intent" && runs.has(entry.run) ? [[entry.embedId, entry]] : []));
}
// src/plan/both-policies.ts
/** Strictest first. */
const VERDICTS$1 = [
	"blocked",
	"needs-approval",
	"ready",
	"assumed",
	"in-sync"
];
/** `byBase` is the same plan as the policy of the base branch judges it. */
function judgedByBoth(plan, byBase) {
	const known = new Set(plan.findings.map(keyOf$1));
	const more = byBase.findings.filter((finding) => !known.has(keyOf$1(finding))).map((finding) => ({
		...finding,
		message: `${finding.message} (policy of the base branch)`
	}));
	return {
		...plan,
		verdict: stricter(plan.verdict, byBase.verdict),
		findings: [...plan.findings, ...more]
	};
}
const stricter = (one, other) => VERDICTS$1.find((verdict) => verdict === one || verdict === other) ?? one;
const keyOf$1 = ({ rule, severity, embedId, setting }) => JSON.stringify([
	rule,
	severity,
	embedId ?? null,
	setting ?? null
]);
// src/render/plan-parts.ts
const NAMES = [
	"tool",
	"target",
	"policy",
	"manifest",
	"sent",
	"replaced",
	"consents"
];
function partsOf(plan) {
	const settings = plan.changes.flatMap(({ embedId, settings }) => settings.map((change) => ({
		embedId,
		change
	})));
	const held = plan.findings.filter(({ severity }) => severity === "approve");
	return {
		tool: short(plan.generator),
		target: short(plan.target),
		policy: short(plan.policy.digest),
		manifest: plan.manifest.digest === null ? "-" : short(plan.manifest.digest),
		sent: short(plan.changes.map(({ payload }) => payload)),
		replaced: short(settings.map(({ embedId, change }) => [
			embedId,
			change.setting,
			change.before ?? null
		])),
		consents: short(held.map(({ rule, embedId, setting }) => [
			rule,
			embedId ?? null,
			setting ?? null
		])),
		changes: new Map(settings.map(({ embedId, change }) => [changeKey(embedId, change.setting), endsOf(change)]))
	};
}
/** Names one setting of one embed in 12 hexadecimal digits, and gives neither away. */
const changeKey = (embedId, setting) => hex([embedId, setting], 12);
const endsOf = ({ before, after }) => ({
	before: hex(before === void 0 ? ["unknown"] : [comparable(before)], 6),
	after: hex([comparable(after)], 6)
});
/** A hidden line; without the changes it has always the same length. */
const partsLine = ({ changes, ...parts }) => {
	const listed = changes && [...changes].map(([key, { before, after }]) => key + before + after).join(",");
	return `<!-- embed-sync:parts v1 ${NAMES.map((name) => `${name}=${parts[name]}`).join(" ")} changes=${listed ?? "-"} -->`;
};
/** The parts that the last line of a text tells; undefined where it is no such line. */
function parseParts(text) {
	const found = LINE.exec(text.trimEnd())?.groups;
	if (found === void 0) return void 0;
	const { tool = "", target = "", policy = "", manifest = "", sent = "", replaced = "", consents = "", changes = "" } = found;
	const parts = {
		tool,
		target,
		policy,
		manifest,
		sent,
		replaced,
		consents
	};
	return changes === "-" ? parts : {
		...parts,
		changes: new Map(changes.split(",").flatMap(parseChange))
	};
}
const LINE = new RegExp(`(?:^|\\n)<!-- embed-sync:parts v1 ${NAMES.map((name) => `${name}=(?<${name}>-|[0-9a-f]{16})`).join(" ")} changes=(?<changes>-|(?:[0-9a-f]{24}(?:,[0-9a-f]{24})*)?) -->\$`);
const parseChange = (text) => text === "" ? [] : [[text.slice(0, 12), {
	before: text.slice(12, 18),
	after: text.slice(18)
}]];
const comparable = (value) => isTenancyRows(value) ? value.map(({ name, clientColumn }) => [name, clientColumn]) : value;
const short = (value) => hex(value, 16);
const hex = (value, digits) => digestOfText(JSON.stringify(value, sorted)).slice(7, 7 + digits);
/** Unlike canonical JSON, this also has a text for lone surrogates: an explanation must not fail. */
const sorted = (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
// src/render/seal.ts
const DIGEST = /sha256:[0-9a-f]{64}/;
/** An encoded key, or `-` where there is none. */
const KEY = /-|[A-Za-z0-9_%]*/;
/** A commit, or `-` where none is known. */
const COMMIT = /-|[0-9a-f]{40,64}/;
/** The body with its hidden line on top. Throws where a fact has not its form. */
function seal(form, facts, body) {
	const told = Object.keys(form.facts).map((name) => `${name}=${facts[name]}`);
	const head = `<!-- embed-sync:${form.kind} ${told.join(" ")}`;
	const text = `${head} body=${digestOfSealed(head, body)} -->\n${body}`;
	if (open$1(form, text) === void 0) throw new Error(`a fact that the hidden line of ${form.kind} cannot hold`);
	return text;
}
/** Undefined for any text that does not begin with exactly such a line. */
function open$1({ kind, facts }, text) {
	const [, line = "", body = ""] = /^([^\r\n]*)\r?\n(.*)$/s.exec(text) ?? [];
	const forms = Object.entries(facts).map(([name, form]) => `${name}=(${form.source})`);
	const found = new RegExp(`^(<!-- embed-sync:${kind} ${forms.join(" ")}) body=(${DIGEST.source}) -->$`).exec(line);
	if (found === null) return void 0;
	const [, head = "", ...values] = found;
	return {
		facts: Object.fromEntries(Object.keys(facts).map((name, i) => [name, values[i] ?? ""])),
		body,
		edited: digestOfSealed(head, body) !== values.at(-1)
	};
}
/** A server may write line ends in its own way and drop empty space at the end; no reader sees that. */
const digestOfSealed = (head, body) => digestOfText(`${head}\n${body.replace(/\r\n?/g, "\n").trimEnd()}`);
// src/render/plan-seal.ts
const STATUSES = [
	"planned",
	"approved",
	"applying",
	"applied",
	"partial",
	"failed",
	"superseded",
	"stale"
];
const VERDICTS = [
	"in-sync",
	"assumed",
	"ready",
	"needs-approval",
	"blocked"
];
const FORM$1 = {
	kind: "plan v1",
	facts: {
		environment: KEY,
		target: DIGEST,
		plan: DIGEST,
		verdict: new RegExp(VERDICTS.join("|")),
		status: new RegExp(STATUSES.join("|")),
		complete: /yes|no/,
		head: COMMIT
	}
};
const targetDigest = ({ baseUrl, dataApp, environment, api }) => digestOfText(JSON.stringify([
	baseUrl,
	dataApp,
	environment,
	api
]));
/** `body` ends with LF, and so does the result. Throws where a digest or the commit is none. */
const sealPlan = ({ environment, planId, complete, ...marker }, parts, body) => seal(FORM$1, {
	...marker,
	environment: environment === null ? "-" : commentKey(environment),
	plan: planId,
	complete: complete ? "yes" : "no",
	head: marker.head ?? "-"
}, parts === void 0 ? body : `${body}\n${partsLine(parts)}\n`);
/** What a comment tells of its plan; undefined for a text that is not such a comment, also for one made to look like it. */
function parsePlanComment(text) {
	const opened = open$1(FORM$1, text);
	if (opened === void 0) return void 0;
	const { environment = "", target = "", plan: planId = "", head, complete, ...words } = opened.facts;
	const verdict = VERDICTS.find((one) => one === words.verdict);
	const status = STATUSES.find((one) => one === words.status);
	if (verdict === void 0 || status === void 0) return void 0;
	const parts = parseParts(opened.body);
	return {
		marker: {
			environment: environment === "-" ? null : commentKeyText(environment),
			target,
			planId,
			verdict,
			status,
			complete: complete === "yes",
			head: head === void 0 || head === "-" ? null : head
		},
		...parts !== void 0 && { parts },
		edited: opened.edited
	};
}
// src/render/plan-comment.ts
const STATUS_WORDS = {
	planned: {
		word: md`planned`,
		meaning: md`nothing is sent yet`
	},
	approved: {
		word: md`approved`,
		meaning: md`nothing is sent yet`
	},
	applying: {
		word: md`being applied`,
		meaning: md`what came of it will stand here`
	},
	applied: {
		word: md`applied`,
		meaning: md`everything is as planned`
	},
	partial: {
		word: md`applied in part`,
		meaning: md`some embeds are not as planned`
	},
	failed: {
		word: md`failed`,
		meaning: md`the log of the job says why`
	},
	superseded: {
		word: md`superseded`,
		meaning: md`a newer plan stands in its place, this one is not sent any more`
	},
	stale: {
		word: md`stale`,
		meaning: md`nothing was written`
	}
};
/** At most this share of the room is for what became of the plan. */
const RESULT_SHARE = 1 / 3;
/** `limit` is in bytes of UTF-8, which no comment has fewer of than characters, and at least 16,000. */
function renderPlanComment(plan, context, limit = COMMENT_LIMIT) {
	const shown = context.judged ?? plan;
	const parts = partsOf(plan);
	const { changes: _, ...shortParts } = parts;
	const marker = (complete) => ({
		environment: plan.target.environment,
		target: targetDigest(plan.target),
		planId: plan.planId,
		verdict: shown.verdict,
		status: context.status,
		complete,
		head: context.head
	});
	const around = bytesOf(sealPlan(marker(false), shortParts, "")) + 1;
	const { text, complete } = fitPlan(shown, frameOf(plan, shown, {
		context,
		limit
	}), limit - around);
	const spare = limit - around - bytesOf(text) + bytesOf(partsLine(shortParts));
	const kept = bytesOf(partsLine(parts)) <= spare ? parts : shortParts;
	return {
		body: sealPlan(marker(complete || context.seenWhole === true), kept, text),
		complete
	};
}
function frameOf(plan, shown, { context, limit }) {
	const { word, meaning } = STATUS_WORDS[context.status];
	const isAhead = context.status === "planned" || context.status === "approved";
	const { environment } = plan.target;
	const facts = [
		md`**Status:** ${word}, ${meaning}`,
		...environment === null ? [] : [md`environment ${code(environment)}`],
		...context.head === null ? [] : [md`commit ${code(shortCommit(context.head))}`]
	];
	return {
		heading: isAhead ? headingOf(shown) : md`## embed-sync: ${word}, a plan to update ${many(plan.summary.changed, "embed")}`,
		above: [
			joined(facts, " · "),
			editedNotice(context),
			baseNotice(plan, context),
			context.result === void 0 ? md`` : applySection(context.result, plan, limit * RESULT_SHARE)
		],
		next: !isAhead ? md`` : context.next === void 0 ? nextOf(shown) : md`**Next:** ${code(context.next)}`
	};
}
function editedNotice({ policyEdited }) {
	if (policyEdited === void 0) return md``;
	return policyEdited === "alone" ? md`> **This pull request changes the policy.** The plan is judged by the old and by the new one, and the stricter counts.` : md`> **This pull request changes the policy together with the manifest that it judges.** The plan is judged by the old and by the new policy, and the stricter counts.`;
}
function baseNotice({ verdict }, { judged }) {
	if (judged === void 0 || judged.verdict === verdict) return md``;
	return md`> **The policy of the base branch is the stricter one here.** By the policy of this pull request alone, the plan would be ${code(verdict)}.`;
}
// src/render/stale-causes.ts
/** Never empty. Without `approved`, nothing can be said. */
function staleCauses(approved, now) {
	if (approved === void 0) return ["unknown"];
	const today = partsOf(now);
	const inputs = [
		"target",
		"manifest",
		"policy",
		"tool"
	].filter((name) => approved[name] !== today[name]);
	const causes = [...movedEnds(approved, today, inputs.includes("manifest")), ...inputs];
	if (causes.length > 0) return causes;
	return [approved.consents === today.consents ? "unknown" : "consents"];
}
function movedEnds(approved, today, manifestMoved) {
	const sent = approved.sent !== today.sent;
	const replaced = approved.replaced !== today.replaced;
	if (!sent) return replaced ? ["live"] : [];
	const { live, wanted, listed } = comparedEach(approved, today);
	return [...live ? ["live"] : [], ...manifestMoved ? [] : [...wanted ? ["override"] : [], ...listed ? ["live-or-override"] : []]];
}
function comparedEach({ changes: then }, { changes: now }) {
	if (then === void 0 || now === void 0) return {
		live: false,
		wanted: false,
		listed: true
	};
	const both = [...then].flatMap(([key, ends]) => {
		const other = now.get(key);
		return other === void 0 ? [] : [{
			ends,
			other
		}];
	});
	return {
		live: both.some(({ ends, other }) => ends.before !== other.before),
		wanted: both.some(({ ends, other }) => ends.after !== other.after),
		listed: both.length < then.size || both.length < now.size
	};
}
// src/render/stale-rows.ts
const NOT_TO_CHANGE = md`not to be changed`;
const OTHER = "another value";
function staleRows(approved, now) {
	const then = settingsOf(approved.plan);
	const today = settingsOf(now);
	const moved = [...today].flatMap(([key, { embed, change }]) => {
		const known = then.get(key)?.change;
		const ends = known === void 0 ? approved.digests?.get(key) : endsOf(known);
		if (ends !== void 0 && sameEnds(ends, endsOf(change))) return [];
		return [rowOf({
			embed,
			change
		}, approvedCell(approved, {
			known,
			ends
		}, change), endsCell(change))];
	});
	const gone = [...then].flatMap(([key, { embed, change }]) => today.has(key) ? [] : [rowOf({
		embed,
		change
	}, endsCell(change), NOT_TO_CHANGE)]);
	return DIRECTIONS.flatMap((direction) => [...moved, ...gone].filter((row) => row.direction === direction));
}
/** How many approved changes there are no more, where digests cannot say which. */
function goneUnnamed({ plan, digests }, now) {
	if (plan !== void 0 || digests === void 0) return 0;
	const today = settingsOf(now);
	return [...digests.keys()].filter((key) => !today.has(key)).length;
}
const settingsOf = (plan) => new Map((plan?.changes ?? []).flatMap((embed) => embed.settings.map((change) => [changeKey(embed.embedId, change.setting), {
	embed,
	change
}])));
const rowOf = ({ embed, change }, approved, now) => ({
	direction: change.direction,
	cells: [
		code(embedLabel(embed)),
		code(change.setting),
		approved,
		now
	]
});
const sameEnds = (one, other) => one.before === other.before && one.after === other.after;
function approvedCell({ plan, digests }, { known, ends }, now) {
	if (known !== void 0) return endsCell(known);
	if (ends === void 0) return plan === void 0 && digests === void 0 ? md`not known` : NOT_TO_CHANGE;
	const today = endsOf(now);
	const before = ends.before === today.before ? valueText(now.before) : OTHER;
	const after = ends.after === today.after ? valueText(now.after) : OTHER;
	return code(`${before} → ${after}`);
}
/** `1 table → 1 table (- orders.customer_id, + invoices.customer_id)`: the counts alone would hide what moves. */
function endsCell(change) {
	const moves = tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`);
	return code(`${valueText(change.before)} → ${valueText(change.after)}${moves.length === 0 ? "" : ` (${moves.join(", ")})`}`);
}
// src/render/stale-markdown.ts
const CAUSE_WORDS = {
	live: md`**Live state changed:** a setting that the plan changes has another live value than when it was approved.`,
	manifest: md`**The manifest changed** since the plan was approved.`,
	policy: md`**The policy changed** since the plan was approved.`,
	tool: md`**The version of embed-sync changed** since the plan was approved.`,
	target: md`**The target changed:** another address, data app, environment or generation of the API.`,
	override: md`**A temporary override began or ended:** the same manifest wants something else now.`,
	"live-or-override": md`**Live state changed, or a temporary override began or ended:** other settings are to be changed than were approved.`,
	consents: md`**What needs consent changed:** the changes are the same, but the history or the time judges them differently.`,
	unknown: md`**The cause cannot be told:** what was recorded of the approved plan shows no difference, or is not there any more.`
};
/** `complete` tells whether every change that is not the approved one is listed. */
function renderStaleComment(approved, now, context = {}) {
	const { next = nextFor(now), limit = COMMENT_LIMIT } = context;
	const { plan } = approved;
	const parts = plan === void 0 ? approved.parts : partsOf(plan);
	const causes = staleCauses(parts, now);
	const known = {
		...plan && { plan },
		...parts?.changes && { digests: parts.changes }
	};
	const rows = staleRows(known, now);
	const sealed = (text, kept) => sealPlan({
		...approved.marker,
		status: "stale"
	}, kept, text);
	const shortParts = withoutChanges(parts);
	const { text, shown } = fitting(rows.length, limit - bytesOf(sealed("", shortParts)), (n) => finished([
		...headBlocks(approved, now, causes),
		md`**Next:** ${code(next)}`,
		...rowBlocks(rows, n, goneUnnamed(known, now))
	]));
	const whole = sealed(text, parts);
	return {
		body: bytesOf(whole) <= limit ? whole : sealed(text, shortParts),
		complete: shown === rows.length,
		causes
	};
}
function withoutChanges(parts) {
	if (parts === void 0) return void 0;
	const { changes: _, ...short } = parts;
	return short;
}
function headBlocks({ marker }, now, causes) {
	const commit = (id) => code(id === null ? "" : shortCommit(id));
	return [
		md`## embed-sync: nothing was written, since the plan is not the one that was approved`,
		list(causes.map((cause) => CAUSE_WORDS[cause])),
		table([
			md``,
			md`Approved`,
			md`Now`
		], [
			[
				md`Plan`,
				code(`sha256:${shortDigest(marker.planId)}…`),
				code(`sha256:${shortDigest(now.planId)}…`)
			],
			[
				md`Commit`,
				commit(marker.head),
				commit(now.manifest.commit)
			],
			[
				md`Verdict`,
				code(marker.verdict),
				code(now.verdict)
			]
		])
	];
}
function nextFor(now) {
	const { command, text } = nextStep(now);
	return now.changes.length === 0 ? "nothing is left to send" : command ?? text ?? "";
}
function rowBlocks(rows, shown, gone) {
	const cells = rows.slice(0, shown).map((row) => row.cells);
	const more = rows.length - shown;
	return [
		rows.length === 0 ? md`` : md`### What is not as it was approved`,
		more === 0 ? md`` : md`> **This is not all of it.** It has room for ${shown} of ${rows.length} settings, the gravest first.`,
		table([
			md`Embed`,
			md`Setting`,
			md`Approved`,
			md`Now`
		], cells),
		gone === 0 ? md`` : md`Approved and not needed any more: ${many(gone, "setting")}; the comment does not record which.`
	];
}
// src/github/contents.ts
const NEEDS$1 = "contents: read";
/** Undefined where there is no such file at `ref`. Without a byte order mark. Throws EmbedSyncError, also for what is not UTF-8. */
async function readFileAt(github, { path, ref, limit }) {
	const ask = {
		path: ["contents", ...path.split("/")],
		query: { ref },
		needs: NEEDS$1
	};
	const file = await github.readFile({
		...ask,
		limit
	});
	if (file.kind === "missing") {
		needed(await github.read({
			path: ["commits"],
			query: {
				sha: ref,
				per_page: 1
			},
			needs: NEEDS$1
		}));
		return;
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(needed(file));
	} catch (error) {
		if (error instanceof EmbedSyncError) throw error;
		throw github.unreliable(ask, "the file is not valid UTF-8");
	}
}
// src/workflow/step.ts
/** Something that did not work and is no reason to fail. */
const warning = (message, hint = "") => ({
	level: "warning",
	title: "embed-sync",
	message: hint === "" ? message : `${message}. ${hint}`
});
// src/workflow/base-policy.ts
/** Far above any policy that is written by people. */
const POLICY_LIMIT = 1048576;
/** Where there was no policy, the built-in one; so too, with a warning, where the old one cannot be read. */
async function basePolicyAt(ref, { command }, { github }) {
	const { options, runtime } = command;
	const root = runtime.env.GITHUB_WORKSPACE || runtime.cwd;
	const path = relative(root, resolve(runtime.cwd, options.policy ?? "embed-sync.policy.yaml")).replaceAll("\\", "/");
	const text = path.startsWith("..") ? void 0 : await readFileAt(github, {
		path,
		ref,
		limit: POLICY_LIMIT
	});
	if (text === void 0) {
		const missing = existsSync(resolve(root, path)) ? [warning(`before this change there was no policy at ${path}, so the built-in one stands in for it`)] : [];
		return {
			policy: DEFAULT_POLICY,
			path,
			annotations: missing
		};
	}
	try {
		return {
			policy: await policyFromText({
				path,
				text
			}),
			path,
			annotations: []
		};
	} catch (error) {
		if (!(error instanceof EmbedSyncError)) throw error;
		return {
			policy: DEFAULT_POLICY,
			path,
			annotations: [warning(`the policy of the base branch is not valid, so the built-in one stands in for it`)]
		};
	}
}
// src/workflow/outputs.ts
const planOutputs = (plan, { step }) => ({
	verdict: plan.verdict,
	changes: plan.changes.length,
	widened: plan.summary.byDirection.widen,
	tenancy: plan.summary.byDirection.tenancy,
	"plan-id": plan.planId,
	...step.options.out !== void 0 && { "plan-file": step.options.out }
});
const resultOutputs = ({ status, runId, planId }) => ({
	status,
	"plan-id": planId,
	...runId !== null && { "run-id": runId }
});
const driftOutputs = (drift) => ({ drift: drift.filter((one) => one.class === "outside" || one.class === "conflict").length });
/** Of a command that runs as on the command line, by what its JSON tells. */
function reportOutputs(json) {
	if (typeof json !== "object" || json === null) return {};
	const told = { ...json };
	const text = (name, value) => typeof value === "string" ? { [name]: value } : {};
	return {
		...text("verdict", told.verdict),
		...text("plan-id", told.planId),
		...text("status", told.status),
		...text("run-id", told.runId),
		...Array.isArray(told.changes) && { changes: told.changes.length },
		...Array.isArray(told.targets) && { targets: JSON.stringify(told.targets) }
	};
}
// src/github/workflow-runs.ts
/** `file` is a name in `.github/workflows`, such as `drift.yml`. Throws EmbedSyncError. */
async function lastScheduledRun(github, file) {
	const runs = await github.read({
		path: [
			"actions",
			"workflows",
			file,
			"runs"
		],
		query: {
			event: "schedule",
			per_page: 1
		},
		needs: "actions: read"
	});
	if (runs.kind === "denied") return runs;
	if (runs.kind === "missing") return { kind: "no-workflow" };
	const [run] = runs.value.each("workflow_runs");
	if (run === void 0) return { kind: "never" };
	const conclusion = run.raw("conclusion") === void 0 ? void 0 : run.word("conclusion");
	return {
		kind: "ran",
		at: run.instant("created_at"),
		runId: run.count("id"),
		...conclusion !== void 0 && { conclusion }
	};
}
// src/workflow/plan-step.ts
async function planStep(context) {
	const event = context.host?.runner.event;
	if (event?.kind !== "pull-request") return planHere(context);
	if (event.fork || context.host?.runner.actor === "dependabot[bot]") return validateOnly(context);
	return reviewPlan(context, event, context.host);
}
/** What a plan can be of which the policy may want somebody told. */
const HELD = ["needs-approval", "blocked"];
async function planHere(context) {
	const notices = await openNotices(HELD, context.command);
	const { planned } = await makePlan(context.command);
	await notices.tell(planNews(planned));
	await savePlan(planned, context.command);
	return {
		report: planReport(planned.plan, context.command),
		annotations: annotationsOf([], planned.plan),
		outputs: planOutputs(planned.plan, context)
	};
}
const FORK = "This run has no secrets, so nothing was planned; the manifest was checked offline.";
async function validateOnly({ command }) {
	const report = await runValidate(command);
	const issues = report.issues ?? [];
	return {
		report: {
			...report,
			markdown: () => `## embed-sync: validated only\n\n${FORK}\n\n${markdownOf(report)}`
		},
		annotations: [{
			level: "notice",
			title: "embed-sync",
			message: FORK
		}, ...annotationsOf(issues)],
		outputs: {}
	};
}
async function reviewPlan(context, event, host) {
	const { command } = context;
	const base = await basePolicyAt(event.baseRef, context, host);
	const judgedCommand = {
		...command,
		basePolicy: base.policy
	};
	const notices = await openNotices(HELD, judgedCommand);
	const { planned } = await makePlan(judgedCommand);
	await savePlan(planned, command);
	const { plan, byBase } = planned;
	const judged = byBase === void 0 ? plan : judgedByBoth(plan, byBase);
	await notices.tell(planNews({
		...planned,
		plan: judged
	}));
	const edited = byBase === void 0 ? void 0 : await policyEdited(base.path, event, context, host);
	const comment = renderPlanComment(plan, {
		status: "planned",
		head: event.headSha,
		...byBase !== void 0 && { judged },
		...edited !== void 0 && { policyEdited: edited }
	});
	const annotations = [
		...base.annotations,
		...annotationsOf([], judged),
		...await orWarn(UNWRITTEN, commentOn(event, {
			plan,
			body: comment.body
		}, context, host)),
		...await orWarn(UNREAD, scheduleWarnings(context, host))
	];
	const report = {
		...planReport(judged, command),
		markdown: () => renderPlanMarkdown(judged, SUMMARY_LIMIT)
	};
	const outputs = planOutputs(judged, context);
	if (comment.complete) return {
		report,
		annotations,
		outputs
	};
	return {
		report: {
			...report,
			exitCode: EXIT.blocked
		},
		annotations: [TOO_LARGE, ...annotations],
		outputs
	};
}
/** What nobody can see whole, nobody can approve. */
const TOO_LARGE = {
	level: "error",
	title: "embed-sync: too large to review",
	message: "The comment has no room for every change that widens access or touches tenancy, so it cannot be approved. Split the pull request."
};
async function policyEdited(policyPath, { number }, { command }, { github }) {
	const { paths, complete } = await changedFiles(github, number);
	if (complete && !paths.includes(policyPath)) return void 0;
	const manifests = command.options.file.map((path) => path.replace(/^\.\//, "").replace(/\/$/, ""));
	return paths.some((path) => manifests.some((manifest) => path === manifest || path.startsWith(`${manifest}/`))) || !complete ? "with-manifest" : "alone";
}
/** What only helps is no reason to fail: the summary of the job has the plan as well, and without a comment nothing is sent. */
async function orWarn(what, work) {
	try {
		return await work;
	} catch (error) {
		if (!(error instanceof EmbedSyncError)) throw error;
		return [warning(`${what}: ${error.message}`, error.hint)];
	}
}
const UNWRITTEN = "the plan could not be written to the pull request";
const UNREAD = "whether drift is looked for could not be read";
async function commentOn({ number: pullRequest, headSha }, { plan, body }, { step }, { github }) {
	if (step.comment === "never") return [];
	const now = await readPullRequest(github, pullRequest);
	if (now.merged !== void 0) return [warning("the pull request is merged, so its comment was left as it is")];
	if (now.headSha !== headSha) return [warning("the pull request has newer commits, so its comment was left as it is")];
	const kind = {
		pullRequest,
		isMarked: isAbout(plan)
	};
	const known = await findComments(github, kind);
	const quiet = plan.changes.length + plan.findings.length + plan.missing.length + plan.refused.length === 0;
	if (step.comment === "changes" && quiet && known.length === 0) return [];
	const put = await putComment(github, {
		...kind,
		body
	}, known);
	return put.kind === "denied" ? [warning(UNWRITTEN, put.problem.hint)] : [];
}
/** Whether a comment is the one about this environment of this target. */
function isAbout({ target }) {
	const digest = targetDigest(target);
	return (body) => {
		const marker = parsePlanComment(body)?.marker;
		return marker?.environment === target.environment && marker.target === digest;
	};
}
const LATE_DAYS = 8;
const DAY_MS = 864e5;
/** Schedules end without a word where a repository is quiet for long; a pull request is a time when somebody looks. */
async function scheduleWarnings({ step, command }, { github }) {
	if (step.driftWorkflow === void 0) return [];
	const last = await lastScheduledRun(github, step.driftWorkflow);
	const hint = "Enable it on the Actions page, or run it by hand once.";
	switch (last.kind) {
		case "denied": return [warning(UNREAD, last.problem.hint)];
		case "no-workflow": return [warning(`there is no workflow ${step.driftWorkflow}, so nothing looks for drift`)];
		case "never": return [warning(`the schedule of ${step.driftWorkflow} has never run, so nothing looks for drift`, hint)];
		case "ran": {
			const days = Math.floor((command.runtime.now().getTime() - Date.parse(last.at)) / DAY_MS);
			return days < LATE_DAYS ? [] : [warning(`the schedule of ${step.driftWorkflow} last ran ${days} days ago`, hint)];
		}
	}
}
// src/workflow/sent-before.ts
/** The changes with a setting that this merge has brought where it should be, or that another run wrote after it. */
function sentBefore({ changes, target }, entries, merge) {
	const isOwn = /* @__PURE__ */ new Map();
	/** By embed, the settings that this merge set out to write. */
	const begun = /* @__PURE__ */ new Map();
	const over = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind === "run.start" && isSame(entry.target, target)) isOwn.set(entry.run, entry.commit === merge.sha);
		const own = isOwn.get(entry.run);
		if (own === void 0 || !("embedId" in entry) || entry.embedId === void 0) continue;
		const { embedId } = entry;
		if (entry.kind === "intent") {
			const late = !own && (begun.has(embedId) || Date.parse(entry.time) > Date.parse(merge.at));
			for (const setting of Object.keys(entry.after)) over.set(keyOf(embedId, setting), late);
			if (own) begun.set(embedId, Object.keys(entry.after));
		} else if (own && (entry.kind === "verify" || entry.kind === "reconcile") && "status" in entry) {
			const there = entry.status === "verified" || entry.status === "applied";
			for (const setting of begun.get(embedId) ?? []) over.set(keyOf(embedId, setting), there);
		}
	}
	return changes.filter(({ embedId, settings }) => settings.some(({ setting }) => over.get(keyOf(embedId, setting)) === true));
}
const keyOf = (embedId, setting) => JSON.stringify([embedId, setting]);
const isSame = (one, other) => one.baseUrl === other.baseUrl && one.dataApp === other.dataApp && one.environment === other.environment;
// src/workflow/apply-step.ts
async function applyReviewed(context, host) {
	const { command } = context;
	const pullRequest = await mergedBy(host);
	const base = pullRequest && await basePolicyAt(pullRequest.baseSha, context, host);
	await refuseUnready(command);
	const judgedCommand = {
		...command,
		...base && { basePolicy: base.policy }
	};
	const notices = await openNotices(SENDING_EVENTS, judgedCommand);
	const { planned, session } = await tellingFailure(judgedCommand, () => makePlan(judgedCommand));
	const { plan, byBase } = planned;
	const proposal = {
		planned,
		session,
		saved: false
	};
	if (plan.changes.length === 0 || pullRequest === void 0) return {
		report: plan.changes.length > 0 && refusal(unreviewed(host), plan) || (await sendIfConsented(proposal, command)).report,
		annotations: annotationsOf([], plan),
		outputs: planOutputs(plan, context)
	};
	const judged = byBase === void 0 ? plan : judgedByBoth(plan, byBase);
	const [comment] = await findComments(host.github, {
		pullRequest: pullRequest.number,
		isMarked: isAbout(plan)
	});
	const seen = comment && parsePlanComment(comment.body);
	const review = {
		pullRequest,
		planned,
		judged,
		...comment && { comment },
		...seen && { seen }
	};
	const outputs = planOutputs(judged, context);
	const annotations = [...base?.annotations ?? [], ...annotationsOf([], judged)];
	try {
		refuseUnseen(review);
		refuseSentBefore(review, session.side.entries, host);
		await refuseMoved(review, session.side.entries, host);
		refuseBlocked(review);
		await refuseUnapproved(review, host);
	} catch (error) {
		if (error instanceof EmbedSyncError) await notices.tell(refusalNews(error, {
			...planned,
			plan: judged
		}, false));
		return {
			report: refusal(error, plan),
			annotations,
			outputs: {
				...outputs,
				status: "refused"
			}
		};
	}
	const told = await tell(review, { status: "applying" }, host);
	const { report, result } = await sendIfConsented(proposal, {
		...command,
		options: {
			...command.options,
			approve: plan.planId
		}
	});
	const end = result === void 0 ? { status: "failed" } : {
		status: statusOf(result),
		result
	};
	return {
		report,
		annotations: [
			...annotations,
			...told,
			...await tell(review, end, host)
		],
		outputs: {
			...outputs,
			...result === void 0 ? { status: "refused" } : resultOutputs(result)
		}
	};
}
/** The pull request that brought the commit of this run into its branch. */
async function mergedBy({ github, runner }) {
	const branch = runner.ref?.startsWith(BRANCH) === true ? runner.ref.slice(BRANCH.length) : void 0;
	return branch === void 0 ? void 0 : await mergedPullRequest(github, runner.sha, branch);
}
const BRANCH = "refs/heads/";
const unreviewed = ({ runner }) => new EmbedSyncError("CONSENT_MISSING", `nothing was sent: no merged pull request brought ${runner.sha.slice(0, 7)} here`, { hint: "Bring the change by a pull request, whose plan can be reviewed; or look at the plan and give its id as \"approve\"." });
function refuseUnseen({ pullRequest, seen }) {
	const where = `pull request #${pullRequest.number}`;
	const hint = "Run the plan on a new pull request, review and merge it; or look at the plan and give its id as \"approve\".";
	if (seen === void 0) throw new EmbedSyncError("CONSENT_MISSING", `nothing was sent: ${where} shows no plan for this target`, { hint });
	if (seen.edited) throw new EmbedSyncError("CONSENT_MISSING", `nothing was sent: somebody edited the plan that ${where} shows`, { hint });
	if (!seen.marker.complete) throw new EmbedSyncError("CONSENT_MISSING", `nothing was sent: ${where} has no room for the whole of what opens access`, { hint });
	if (seen.marker.head !== pullRequest.headSha) throw new EmbedSyncError("PLAN_STALE", `the plan that ${where} shows is not of its last commit`, { hint: `Nothing was written. ${hint}` });
}
/** Also where the plan is, to the digit, the one that was seen: it was reviewed for what was live at the merge. */
function refuseSentBefore({ planned, pullRequest }, entries, { runner }) {
	const at = pullRequest.merged?.at ?? "";
	const again = sentBefore(planned.plan, entries, {
		sha: runner.sha,
		at
	});
	if (again.length === 0) return;
	const names = again.slice(0, 5).map(({ name, embedId }) => name === null ? embedId : `${name} (${embedId})`);
	const more = again.length > names.length ? ` and ${again.length - names.length} more` : "";
	throw new EmbedSyncError("PLAN_STALE", `what pull request #${pullRequest.number} brought was sent before, or another run wrote to it since the merge: ${names.join(", ")}${more}`, { hint: "Nothing was written. Bring it by a new pull request; or look at the plan and give its id as \"approve\"." });
}
async function refuseMoved(review, entries, host) {
	const { planned, seen, pullRequest } = review;
	const { plan } = planned;
	if (seen === void 0 || seen.marker.planId === plan.planId) return;
	if (isRest(plan, begunWith(entries, {
		planId: seen.marker.planId,
		commit: host.runner.sha
	}))) return;
	const { body, causes } = renderStaleComment(seen, plan);
	await put(review, body, host);
	throw new EmbedSyncError("PLAN_STALE", `the plan is not the one that pull request #${pullRequest.number} shows (${causes.join(", ")})`, { hint: "Nothing was written. The comment there shows both; review the new plan on a new pull request, or give its id as \"approve\"." });
}
/** What an earlier run of the approved plan left undone, and nothing else. */
function isRest({ changes }, begun) {
	return changes.every(({ embedId, payload, patch }) => {
		const intent = begun.get(embedId);
		return intent !== void 0 && canonicalJson([intent.payload, intent.patch]) === canonicalJson([payload, patch]);
	});
}
function refuseBlocked({ judged, planned }) {
	if (judged.verdict !== "blocked" || planned.plan.verdict === "blocked") return;
	const rules = judged.findings.filter(({ severity }) => severity === "block").map(({ rule, message }) => `${rule}: ${message}`);
	throw new EmbedSyncError("PLAN_BLOCKED", `the policy from before the pull request blocks the plan: ${rules.slice(0, 3).join("; ")}`, { hint: "Change the policy in a pull request of its own first." });
}
async function refuseUnapproved({ judged, pullRequest }, { github }) {
	if (judged.verdict !== "needs-approval") return;
	const { counted, discounted } = await readApprovals(github, pullRequest);
	if (counted.length > 0) return;
	const others = discounted.map(({ login, why }) => `${login} (${DISCOUNTS[why]})`);
	const but = others.length === 0 ? "" : `; not counted: ${others.join(", ")}`;
	throw new EmbedSyncError("CONSENT_MISSING", `nothing was sent: this plan needs approval, and nobody approved the last commit of pull request #${pullRequest.number}${but}`, { hint: `Look at the plan; if it is right, run this again with "approve: ${judged.planId}".` });
}
const DISCOUNTS = {
	"own-pull-request": "its author",
	"not-a-person": "not a person",
	"older-commit": "approved an older commit",
	"may-not-write": "may not write here"
};
const statusOf = ({ status }) => status === "complete" ? "applied" : status === "partial" ? "partial" : "failed";
const tell = (review, told, host) => {
	const { planned, judged, pullRequest } = review;
	const about = {
		...told,
		head: pullRequest.headSha,
		seenWhole: true,
		...planned.byBase !== void 0 && { judged }
	};
	return put(review, renderPlanComment(planned.plan, about).body, host);
};
/** Whatever becomes of a comment, what was sent was sent: it is told, and changes nothing. */
async function put({ comment, pullRequest, planned }, body, { github }) {
	try {
		const done = await putComment(github, {
			pullRequest: pullRequest.number,
			isMarked: isAbout(planned.plan),
			body
		}, comment && [comment]);
		return done.kind === "denied" ? [warning("the comment could not be brought up to date", done.problem.hint)] : [];
	} catch (error) {
		if (!(error instanceof EmbedSyncError)) throw error;
		return [warning(`the comment could not be brought up to date: ${error.message}`, error.hint)];
	}
}
// src/github/issues.ts
const NEEDS = "issues: write";
/** Every open issue of this kind, oldest first. Throws EmbedSyncError. */
async function findIssues(github, { label, isMarked }) {
	const author = await github.author();
	const ask = {
		path: ["issues"],
		query: {
			state: "open",
			labels: label.name
		},
		needs: "issues: read"
	};
	const { items, complete } = needed(await github.list(ask, (fields) => {
		const body = fields.raw("body");
		if (!(fields.raw("pull_request") === void 0 && typeof body === "string") || !isMarked(body) || !isWrittenBy(author, fields)) return [];
		return [{
			number: fields.count("number"),
			title: fields.text("title"),
			body
		}];
	}));
	if (!complete) throw github.unreliable(ask, "there are more open issues with this label than are read");
	return [...items].sort((a, b) => a.number - b.number);
}
/** Opens the issue, or changes the oldest and closes the others; sends nothing where all is so already. Throws EmbedSyncError. */
async function putIssue(github, wanted) {
	const [oldest, ...others] = await findIssues(github, wanted);
	return oldest === void 0 ? create(github, wanted) : keep(github, wanted, {
		oldest,
		others
	});
}
/** Closes every open issue of this kind; `comment` tells why. Sends nothing where there is none. Throws EmbedSyncError. */
async function closeIssues(github, kind, comment) {
	const numbers = [];
	for (const { number } of await findIssues(github, kind)) {
		const closed = await close(github, number, comment);
		if (closed !== void 0) return closed;
		numbers.push(number);
	}
	return {
		kind: "closed",
		numbers
	};
}
async function create(github, wanted) {
	const { label, title, body } = wanted;
	const denied = await makeLabel(github, label);
	if (denied !== void 0) return denied;
	const posted = await github.write({
		method: "POST",
		path: ["issues"],
		body: {
			title,
			body,
			labels: [label.name]
		},
		needs: NEEDS,
		arrived: async () => (await findIssues(github, wanted)).length > 0
	});
	if (posted.kind === "denied") return posted;
	if (posted.kind === "missing") return {
		...posted,
		kind: "denied"
	};
	const [oldest, ...others] = await findIssues(github, wanted);
	if (oldest === void 0) return unfound(github, label, posted);
	const kept = await keep(github, wanted, {
		oldest,
		others
	});
	return kept.kind === "unchanged" ? {
		kind: "created",
		number: kept.number
	} : kept;
}
/** GitHub drops labels without a word where the token's user may not set them: such an issue would never be found again. */
async function unfound(github, { name }, posted) {
	if (posted.kind !== "done") throw new EmbedSyncError("API_REFUSED", "the issue was opened and is gone again");
	const number = posted.value.count("number");
	const labels = posted.value.raw("labels");
	if (Array.isArray(labels) && labels.some((label) => isObject(label) && label.name === name)) return {
		kind: "created",
		number
	};
	await close(github, number, `Closed: this token may not set the label \`${name}\`, without which the issue would not be found again.`);
	return {
		kind: "denied",
		problem: {
			code: "LABEL_NOT_SET",
			message: `GitHub did not set the label ${name} on issue ${number}, which is closed again`,
			hint: "Use a token that may set labels, such as the token of the job with \"permissions: { issues: write }\"."
		}
	};
}
async function keep(github, { title, body }, { oldest, others }) {
	const { number } = oldest;
	for (const other of others) await close(github, other.number, `Closed: this goes on in #${number}.`);
	if (oldest.title === title && sameText(oldest.body, body)) return {
		kind: "unchanged",
		number
	};
	const patched = await github.write({
		method: "PATCH",
		path: ["issues", number],
		body: {
			title,
			body
		},
		needs: NEEDS
	});
	if (patched.kind === "denied") return patched;
	return patched.kind === "missing" ? {
		...patched,
		kind: "denied"
	} : {
		kind: "updated",
		number
	};
}
/** Undefined where it went well. The comment comes first: a closed issue is not looked at again. */
async function close(github, number, comment) {
	await github.write({
		method: "POST",
		path: [
			"issues",
			number,
			"comments"
		],
		body: { body: comment },
		needs: NEEDS,
		arrived: async () => true
	});
	const closed = await github.write({
		method: "PATCH",
		path: ["issues", number],
		body: {
			state: "closed",
			state_reason: "completed"
		},
		needs: NEEDS
	});
	return closed.kind === "denied" ? closed : void 0;
}
/** Undefined where the label is there, now or before. */
async function makeLabel(github, { name, color, description }) {
	if ((await github.read({
		path: ["labels", name],
		needs: "issues: read"
	})).kind === "found") return void 0;
	const body = {
		name,
		color,
		description
	};
	const made = await github.write({
		method: "POST",
		path: ["labels"],
		body,
		needs: NEEDS,
		soAlready: 422,
		arrived: async () => false
	});
	if (made.kind === "missing") return {
		...made,
		kind: "denied"
	};
	return made.kind === "denied" ? made : void 0;
}
// src/render/drift-issue.ts
const STATES = [
	"none",
	"moved",
	"opened"
];
const FORM = {
	kind: "drift v1",
	facts: {
		environment: KEY,
		target: DIGEST,
		state: new RegExp(STATES.join("|")),
		drift: DIGEST
	}
};
/** `limit` is in bytes of UTF-8 and at least 16,000. `complete`: everything that opened access is listed. */
function renderDriftIssue(view, limit = COMMENT_LIMIT) {
	const { environment } = view.target;
	const outside = movedOutside(view.drift);
	const marker = {
		environment,
		target: targetDigest(view.target),
		state: stateOf(view),
		drift: digestOfText(JSON.stringify([outside.map((one) => [
			one.embedId,
			one.setting,
			one.class,
			one.lastApplied,
			one.live,
			one.desired
		]), (view.overdue ?? []).map(({ rule, embedId, setting }) => [
			rule,
			embedId,
			setting
		])]))
	};
	const facts = {
		...marker,
		environment: environment === null ? "-" : commentKey(environment)
	};
	const { text, complete } = fitDrift(view, limit - seal(FORM, facts, "").length);
	return {
		title: titleOf(marker),
		body: seal(FORM, facts, text),
		complete,
		marker
	};
}
function stateOf({ drift, overdue = [], overdueOpens }) {
	const outside = movedOutside(drift);
	if (outside.some(opensAccess) || overdueOpens === true) return "opened";
	return outside.length + overdue.length > 0 ? "moved" : "none";
}
const STATE_WORDS = {
	none: md`as it was applied`,
	moved: md`not as the manifest says`,
	opened: md`wider than the manifest says`
};
function titleOf({ environment, state }) {
	const where = environment === null ? md`` : md` in ${code(environment)}`;
	return finished([md`embed-sync: access is ${STATE_WORDS[state]}${where}`]).trimEnd();
}
/** What an issue tells of its drift; undefined for a text that is not such an issue. */
function parseDriftIssue(text) {
	const opened = open$1(FORM, text);
	const state = STATES.find((one) => one === opened?.facts.state);
	if (opened === void 0 || state === void 0) return void 0;
	const { environment = "", target = "", drift = "" } = opened.facts;
	return {
		environment: environment === "-" ? null : commentKeyText(environment),
		target,
		state,
		drift,
		edited: opened.edited
	};
}
// src/workflow/drift-step.ts
const LABEL = {
	name: "embed-sync drift",
	color: "d93f0b",
	description: "Access settings that somebody changed outside of the manifest"
};
const SETTLED = "What is live is again what was applied, so this is closed. It is opened anew when something moves.";
async function driftStep({ command, host }) {
	const { report, view } = await findDrift(command);
	const outputs = driftOutputs(view.drift);
	if (host === void 0 || host.runner.event.kind === "pull-request") return {
		report,
		annotations: [],
		outputs
	};
	return {
		report,
		annotations: await keepIssue(view, host),
		outputs
	};
}
/** An issue that cannot be written is no reason to fail: the job itself fails where something moved. */
async function keepIssue(view, { github }) {
	const { title, body, marker } = renderDriftIssue(view);
	const kind = {
		label: LABEL,
		isMarked: (text) => {
			const known = parseDriftIssue(text);
			return known?.environment === marker.environment && known.target === marker.target;
		}
	};
	const loud = marker.state === "opened" ? [{
		level: "error",
		title: "embed-sync: access was opened outside",
		message: "The summary and the issue say where."
	}] : [];
	try {
		const put = marker.state === "none" ? await closeIssues(github, kind, SETTLED) : await putIssue(github, {
			...kind,
			title,
			body
		});
		return put.kind === "denied" ? [...loud, warning(UNKEPT, put.problem.hint)] : loud;
	} catch (error) {
		if (!(error instanceof EmbedSyncError)) throw error;
		return [...loud, warning(`${UNKEPT}: ${error.message}`, error.hint)];
	}
}
const UNKEPT = "the issue about drift could not be kept";
// src/workflow/run-step.ts
function runStep(context) {
	const { step, host } = context;
	switch (step.command) {
		case "plan": return planStep(context);
		case "drift": return driftStep(context);
		case "apply": return host === void 0 || isConsented(context) ? asOnCommandLine(context) : applyReviewed(context, host);
		case "validate":
		case "rollback":
		case "audit":
		case "targets": return asOnCommandLine(context);
	}
}
/** The step itself says which plan is meant, or that any is. */
const isConsented = ({ step: { planFile, options } }) => planFile !== void 0 || options.approve !== void 0 || options.autoApprove;
async function asOnCommandLine({ step, command }) {
	const found = COMMANDS.find(({ name }) => name === step.command);
	if (found === void 0) throw new EmbedSyncError("INTERNAL", `there is no command ${step.command}`);
	const argument = step.command === "apply" ? step.planFile : step.command === "rollback" ? step.run : void 0;
	const report = await (await found.load())({
		...command,
		args: argument === void 0 ? [] : [argument]
	});
	return {
		report,
		annotations: annotationsOf(report.issues ?? []),
		outputs: reportOutputs(report.json())
	};
}
// src/action.ts
async function main() {
	const token = getInput("api-token");
	const githubToken = getInput("github-token");
	for (const secret of [token, githubToken]) if (secret !== "") setSecret(secret);
	if (token !== "") process.env.DATABRAIN_API_TOKEN = token;
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort(signal));
	const runtime = openRuntime(controller.signal);
	const { exitCode, annotations, outputs } = await fenced(runtime, () => run(githubToken, runtime));
	runtime.stdout.write(renderAnnotations(annotations));
	for (const [name, value] of Object.entries({
		...outputs,
		"exit-code": exitCode
	})) setOutput(name, value);
	if (exitCode !== 0) setFailed(`embed-sync ended with exit code ${exitCode}; the log and the job summary say why`);
}
async function run(githubToken, outer) {
	const runtime = {
		...outer,
		env: {
			...outer.env,
			...githubToken !== "" && { EMBED_SYNC_GIT_TOKEN: githubToken }
		}
	};
	try {
		const step = stepOf((name) => getInput(name));
		const host = await openHost(githubToken, runtime);
		const look = lookFor(runtime.stderr, runtime, false);
		const note = (text) => runtime.stderr.write(text);
		const { report, annotations, outputs } = await runStep({
			step,
			command: {
				options: step.options,
				args: [],
				runtime,
				look,
				note
			},
			...host !== void 0 && { host }
		});
		summarise(markdownOf(report), runtime);
		return {
			exitCode: showReport(report, step.options, runtime),
			annotations,
			outputs
		};
	} catch (error) {
		const issues = error instanceof EmbedSyncError ? error.issues : [];
		summarise(errorMarkdown(error), runtime);
		return {
			exitCode: showError(error, {
				format: "text",
				color: false
			}, runtime),
			annotations: annotationsOf(issues),
			outputs: {}
		};
	}
}
function summarise(markdown, { env }) {
	if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
}
/** The runner takes lines of the log as commands; between these two lines it takes none. */
async function fenced({ stdout }, work) {
	const marker = randomBytes(16).toString("hex");
	stdout.write(`::stop-commands::${marker}\n`);
	try {
		return await work();
	} finally {
		stdout.write(`\n::${marker}::\n`);
	}
}
await main();
export {};
