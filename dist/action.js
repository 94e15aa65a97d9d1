import { n as COMMANDS, t as openRuntime } from "./chunks/open-runtime.js";
import { a as defaultOptions } from "./chunks/options.js";
import { n as showError, r as showReport, t as lookFor } from "./chunks/show2.js";
import { n as EmbedSyncError } from "./chunks/errors.js";
import { setMaxListeners } from "node:events";
import { appendFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import * as os from "os";
import * as crypto$1 from "crypto";
import * as fs from "fs";
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
	const delimiter = `ghadelimiter_${crypto$1.randomUUID()}`;
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
// src/action.ts
const OFFERED = [
	"validate",
	"plan",
	"apply",
	"drift",
	"rollback"
];
async function main() {
	const token = getInput("api-token");
	if (token !== "") {
		setSecret(token);
		process.env.DATABRAIN_API_TOKEN = token;
	}
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort(signal));
	const runtime = openRuntime(controller.signal);
	const options = optionsFromInputs();
	const exitCode = await fenced(runtime, () => runInput(options, runtime));
	setOutput("exit-code", exitCode);
	if (exitCode !== 0) setFailed(`embed-sync ended with exit code ${exitCode}; the log and the job summary say why`);
}
function optionsFromInputs() {
	const lines = (name) => getInput(name).split("\n").filter((line) => line.trim() !== "");
	const text = (key, name) => getInput(name) === "" ? {} : { [key]: getInput(name) };
	const file = lines("manifest");
	const planning = getInput("command") === "plan";
	return {
		...defaultOptions(),
		...file.length > 0 && { file },
		...text("env", "environment"),
		...text("baseUrl", "base-url"),
		...text("policy", "policy"),
		...text("history", "history"),
		...text("approve", "approve"),
		...planning && text("out", "plan-file"),
		autoApprove: getInput("auto-approve") === "true",
		color: false
	};
}
async function runInput(options, runtime) {
	const name = getInput("command") || "plan";
	const look = lookFor(runtime.stderr, runtime, options.color);
	try {
		const command = OFFERED.includes(name) ? COMMANDS.find((one) => one.name === name) : void 0;
		if (command === void 0) throw new EmbedSyncError("USAGE", `the action offers no command "${name}"`, { hint: `Use one of ${OFFERED.join(", ")}.` });
		const context = {
			options,
			args: argumentsFor(name),
			runtime,
			look,
			note: (text) => runtime.stderr.write(text)
		};
		const report = await (await command.load())(context);
		publish(report, runtime);
		return showReport(report, options, runtime);
	} catch (error) {
		return showError(error, options, runtime);
	}
}
function argumentsFor(name) {
	const argument = name === "apply" ? getInput("plan-file") : name === "rollback" ? getInput("run") : "";
	return argument === "" ? [] : [argument];
}
/** Outputs hold digests, counts and words of our own, never names that come from elsewhere. */
function publish(report, { env }) {
	const json = report.json();
	if (typeof json === "object" && json !== null) {
		if ("planId" in json) setOutput("plan-id", json.planId);
		if ("verdict" in json) setOutput("verdict", json.verdict);
		if ("status" in json) setOutput("status", json.status);
		if ("changes" in json && Array.isArray(json.changes)) setOutput("changes", json.changes.length);
	}
	if (report.markdown !== void 0 && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, report.markdown());
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
