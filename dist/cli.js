#!/usr/bin/env node
import { setMaxListeners } from "node:events";
// src/generated/answers.ts
const ANSWERS = {
	"--version": "0.1.0\n",
	"--help": "Usage: embed-sync [options] [command]\n\nAccess settings of DataBrain embeds as code: plan, review, apply, and take back.\n\nOptions:\n  -V, --version  output the version number\n  -h, --help     display help for command\n\nCommands:\n  init           begin: write manifest, policy and workflows from what is live; sends nothing\n  validate       check manifest and policy against schema and rules, offline\n  plan           show what apply would send, and which way access moves\n  apply          send a saved plan exactly, or plan and ask first\n  drift          who moved: the manifest, or somebody outside\n  audit          who can do what: embeds ranked by how much they open, and those wider than their\n                 tier\n  rollback       take a recorded run back; \"last\" is the newest that changed something\n  history        read the change history: list runs, show one, who could see what when, verify\n  import         write a manifest of what is live, or add the embeds that one lacks\n  doctor         check token, API, clock, files and history, and say what to do about each finding\n  targets        list every environment of every manifest, for a workflow to fan out over\n  sandbox        serve a make-believe DataBrain on this machine, for trying and for tests\n  demo           the whole story on a sandbox inside this process: no account, no network\n  explain        what a setting or a code means, and what to do about it\n  completion     print a script that completes commands, options and values in a shell\n\nExit codes: 0 done · 1 failed · 2 changes or drift · 3 invalid · 4 blocked or no consent · 5 stale\n            6 partial · 7 drift that widens · 130, 143 interrupted\nFirst time here? Try: embed-sync demo\n"
};
// src/commands/at-once.ts
/** Undefined where the program itself has to answer; on a narrower terminal help is laid out otherwise. */
function knownAtOnce(words, columns) {
	const [word = "--help", ...more] = words;
	if (more.length > 0) return void 0;
	if (word === "--version" || word === "-V") return ANSWERS["--version"];
	return (word === "--help" || word === "-h") && columns >= 100 ? ANSWERS["--help"] : void 0;
}
// src/cli.ts
/** One signal asks for an orderly end, a second one does not wait for it. */
function stopOnSignals() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]]) process.on(signal, () => {
		if (controller.signal.aborted) process.exit(code);
		controller.abort(signal);
	});
	return controller.signal;
}
async function run(words) {
	const [{ runCommandLine }, { openRuntime }] = await Promise.all([import("./chunks/command-line.js"), import("./chunks/open-runtime.js")]);
	process.exitCode = await runCommandLine(words, openRuntime(stopOnSignals()));
}
const words = process.argv.slice(2);
const answer = knownAtOnce(words, process.stdout.columns ?? 100);
if (answer === void 0) await run(words);
else process.stdout.on("error", () => void 0).write(answer);
export {};
