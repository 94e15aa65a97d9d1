import { a as openSession, b as parseHistoryLocation, nt as LOOPBACK, r as historyLocation } from "./connect.js";
import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { i as noteLeftOut, n as dataAppOf, o as lookAtAll, r as namesTold, s as dumpManifest, t as checkReadable } from "./import.js";
import { a as paint, c as styled, s as stacked, t as columns } from "./lines.js";
import { r as plural } from "./numbers.js";
import { t as canAsk } from "./consent.js";
import { t as DEFAULT_MANIFEST } from "./options.js";
import { t as replaceText } from "./out.js";
import { n as POLICY_FILE } from "./policy.js";
import { lstat, mkdir, open, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
// src/render/init-text.ts
function renderBegun({ written, kept, manifest, remarks }, { palette }) {
	const next = [
		["embed-sync plan", "shows nothing to do yet: the manifest says what is live"],
		["embed-sync doctor", "checks token, API, history and clock"],
		["embed-sync apply", `sends what you change in ${manifest}, once you have agreed to its plan`]
	];
	return paint(stacked([
		[[styled("bold", "Wrote")], ...columns(written.map(({ path, about }) => [`  ${path}`, about]))],
		kept.length === 0 ? [] : [[styled("bold", "There already, left as it is")], ...kept.map((path) => [`  ${path}`])],
		remarks.map((remark) => [remark]),
		[[styled("bold", "Next")], ...columns(next.map(([command, does]) => [styled("cyan", `  ${command}`), does]))]
	]), palette);
}
// src/commands/init-questions.ts
/** The answer as it was given; empty where there was none. */
const askText = ({ ask }, question) => ask(`${question}: `);
async function askYes({ ask }, question) {
	const answer = await ask(`${question} [Y/n] `);
	return !/^n(?:o)?$/i.test(answer);
}
/** More questions than that nobody answers; the other tiers keep the names that are proposed. */
const MOST_QUESTIONS = 8;
const NAME = /^[A-Za-z][\w-]{0,99}$/;
const RESERVED = /* @__PURE__ */ new Set(["constructor", "prototype"]);
/** By the proposed names. The tiers that most embeds take are asked for. */
async function nameTiers(tiers, asked) {
	const names = new Map(tiers.map(({ name }) => [name, name]));
	const largest = new Set([...tiers].sort((a, b) => b.embeds - a.embeds).slice(0, MOST_QUESTIONS));
	for (const { name, embeds } of tiers.filter((tier) => largest.has(tier))) {
		const others = new Set([...names].flatMap(([proposed, taken]) => proposed === name ? [] : [taken]));
		names.set(name, await askName({
			proposed: name,
			embeds,
			others
		}, asked));
	}
	return names;
}
async function askName({ proposed, embeds, others }, { ask, stderr }) {
	for (;;) {
		const answer = await ask(`${plural(embeds, "embed")} share a set of permissions. Its name as a tier [${proposed}]: `);
		if (answer === "") return proposed;
		if (NAME.test(answer) && !RESERVED.has(answer) && !others.has(answer)) return answer;
		const why = others.has(answer) ? "Another tier has that name." : "A name begins with a letter; letters, digits, _ and - may follow.";
		stderr.write(`${why}\n`);
	}
}
// src/generated/starter.ts
const POLICY = "# yaml-language-server: $schema=https://embed-sync.dev/schemas/v1/policy.schema.json\n# What plans may do without consent, with consent, and not at all. What stands here is the default; a line that you delete keeps it.\n# What begins with \"# \" below is off: take the sign away to try it, then look at the next plan.\nversion: 1\n\n# auto: free. approve: held for consent to the very plan (--approve). block: refused.\nconsent:\n  tenancy: approve\n  widen: auto\n  narrow: auto\n  neutral: auto\n\n# More than this at once needs consent; a limit counts once `floor` embeds are managed. 100% is off.\nlimits:\n  changedEmbeds: { percent: 30, floor: 10 }\n  widenedEmbeds: { percent: 100, floor: 10 }\n  missingEmbeds: { percent: 20, floor: 5 }\n\n# No plan may change these: patterns over key, embed id and live name.\n# protected:\n#   - \"finance-*\"\n\n# What must not be, or must be, true of embeds after a plan.\n# rules:\n#   - id: dashboards-are-filtered\n#     match: { embedType: dashboard }\n#     require: { tableTenancySettings: filled }\n#     message: Every dashboard shows its viewers their own rows only.\n\n# When nothing may be widened: here, in office hours.\n# windows:\n#   - { kind: deny, cron: \"0 8 * * 1-5\", duration: 10h, timezone: Europe/Berlin, directions: [widen, tenancy] }\n\n# How long an override in the manifest may hold.\n# overrides: { maxDuration: 14d }\n\n# One embed first, then a tenth of the others, then all; three failures end it.\n# rollout: { canary: 1, waves: [\"10%\", \"100%\"], pause: 30s, stopAfterFailures: 3, onFailure: stop }\n";
const WORKFLOWS = {
	"embeds-plan.yml": "# On every pull request: what would be sent, which way access moves, and what viewers will notice, as one comment that is edited in place.\n# A pull request from a fork gets no secret: there the manifest is validated, and the summary says so.\nname: embeds plan\non:\n  pull_request:\npermissions: {}\nconcurrency:\n  group: embeds-plan-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      pull-requests: write\n      actions: read\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: OWNER/embed-sync@0000000000000000000000000000000000000000 # the commit of the release that you read\n        with:\n          command: plan\n          environment: production\n          api-token: ${{ secrets.DATABRAIN_READ_TOKEN }}\n          drift-workflow: embeds-drift.yml\n",
	"embeds-apply.yml": "# On every merge: plans again, and sends it only if it is the plan that was shown on the merged pull request.\nname: embeds apply\non:\n  push:\n    branches: [main]\n  workflow_dispatch:\n    inputs:\n      approve:\n        description: After a stop with 4 or 5, the id of the plan that somebody looked at\npermissions: {}\nconcurrency:\n  group: embeds-production\n  cancel-in-progress: false\n  queue: max\njobs:\n  apply:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: production\n    permissions:\n      contents: write # the history branch\n      pull-requests: write # what became of it, in the comment\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: OWNER/embed-sync@0000000000000000000000000000000000000000 # the commit of the release that you read\n        with:\n          command: apply\n          environment: production\n          approve: ${{ inputs.approve }}\n          api-token: ${{ secrets.DATABRAIN_WRITE_TOKEN }}\n",
	"embeds-drift.yml": "# Every day: what somebody changed behind the manifest's back, as one issue that is opened, updated and closed.\nname: embeds drift\non:\n  schedule:\n    - cron: '17 5 * * *'\n  workflow_dispatch:\npermissions: {}\nconcurrency:\n  group: embeds-drift\n  cancel-in-progress: false\njobs:\n  drift:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: OWNER/embed-sync@0000000000000000000000000000000000000000 # the commit of the release that you read\n        with:\n          command: drift\n          environment: production\n          fail-on: widen\n          api-token: ${{ secrets.DATABRAIN_READ_TOKEN }}\n",
	"embeds-rollback.yml": "# By hand: shows the way back from a run, waits for the reviewers of the environment, then sends exactly that.\nname: embeds rollback\non:\n  workflow_dispatch:\n    inputs:\n      run:\n        description: The run to take back, or \"last\"\n        required: true\n        default: last\npermissions: {}\nconcurrency:\n  group: embeds-production\n  cancel-in-progress: false\n  queue: max\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      plan-id: ${{ steps.plan.outputs.plan-id }}\n      changes: ${{ steps.plan.outputs.changes }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: plan\n        uses: OWNER/embed-sync@0000000000000000000000000000000000000000 # the commit of the release that you read\n        with:\n          command: rollback\n          run: ${{ inputs.run }}\n          plan-only: true\n          environment: production\n          api-token: ${{ secrets.DATABRAIN_READ_TOKEN }}\n  send:\n    needs: plan\n    if: ${{ needs.plan.outputs.changes != '0' }}\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: production\n    permissions:\n      contents: write # the history branch\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: OWNER/embed-sync@0000000000000000000000000000000000000000 # the commit of the release that you read\n        with:\n          command: rollback\n          run: ${{ inputs.run }}\n          approve: ${{ needs.plan.outputs.plan-id }}\n          environment: production\n          api-token: ${{ secrets.DATABRAIN_WRITE_TOKEN }}\n"
};
// src/commands/starter-files.ts
/** Where the workflows of a repository lie. */
const WORKFLOW_FOLDER = ".github/workflows";
const policyFile = {
	path: POLICY_FILE,
	text: POLICY
};
const workflowFiles = (around) => Object.entries(WORKFLOWS).map(([name, text]) => ({
	path: `${WORKFLOW_FOLDER}/${name}`,
	text: adapted(text, around)
}));
/** The examples are for a manifest with environments, and for the usual API and branch. A manifest that was imported has none. */
function adapted(workflow, { baseUrl, history }) {
	const inputs = [...baseUrl === void 0 ? [] : [`base-url: ${baseUrl}`], ...history.kind === "git" && history.branch !== USUAL_BRANCH ? [`history: "git:${history.branch}"`] : []];
	return workflow.replaceAll(/^ {10}environment: .*\n/gm, "").replaceAll(/^( {10})command: .*\n/gm, (line, indent) => line + inputs.map((input) => `${indent}${input}\n`).join(""));
}
/** What the action does where a workflow says nothing. */
const USUAL_BRANCH = "embed-sync-history";
/** For `.gitignore`; undefined where the history is in a branch, or outside this folder. */
function ignoredPattern(history) {
	if (history.kind === "git") return void 0;
	const path = history.path.replace(/^\.\//, "");
	if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(path) || path.split("/").includes("..")) return void 0;
	const folder = path.split("/").slice(0, -1).join("/");
	return folder === "" ? `/${path}*` : `/${folder}/`;
}
/** Undefined where `text` has that line already. */
function withLine(text, line) {
	const lines = text.split(/\r?\n/);
	const bare = line.replaceAll(/^\/|\/$/g, "");
	if (lines.some((one) => one.trim().replaceAll(/^\/|\/$/g, "") === bare)) return void 0;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return `${text}${text === "" || text.endsWith("\n") ? "" : eol}${line}${eol}`;
}
// src/commands/write-new.ts
/** `last` belongs to it: where that throws, the files go again. Throws FILE_UNWRITABLE. */
async function writeAllNew(files, { cwd }, last) {
	const undo = [];
	try {
		for (const file of files) await create(file, cwd, undo).catch(told(file));
		await last();
	} catch (error) {
		for (const step of undo.toReversed()) await step().catch(() => void 0);
		throw error;
	}
}
async function create({ path, text }, cwd, undo) {
	const absolute = resolve(cwd, path);
	const folder = dirname(absolute);
	const first = await mkdir(folder, { recursive: true });
	if (first !== void 0) undo.push(() => removeFolders(folder, first));
	const file = await open(absolute, "wx");
	undo.push(() => rm(absolute));
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
/** From `folder` up to `first`; one that is not empty any more ends it. */
async function removeFolders(folder, first) {
	const depth = relative(first, folder).split(sep).filter(Boolean).length;
	let at = folder;
	for (let n = 0; n <= depth; n++) {
		await rmdir(at);
		at = dirname(at);
	}
}
const told = ({ path }) => (error) => {
	if (!(error instanceof Error) || !("code" in error)) throw error;
	throw new EmbedSyncError("FILE_UNWRITABLE", `cannot write ${path} (${String(error.code)}); nothing was written`, { hint: "Make sure that this folder may be written to and that nothing is in the way, then run the command again." });
};
// src/commands/init.ts
async function runInit(context) {
	const { options, runtime } = context;
	await refuseBegun(runtime);
	const asks = canAsk(context) && !options.yes;
	const { side } = await openSession(context);
	const listed = await side.reader.list();
	const dataApp = await dataAppFor(listed, context, asks);
	const dumped = await dumpedFor(await lookAtAll(listed, side), dataApp, asks ? runtime : void 0);
	checkReadable([{
		path: DEFAULT_MANIFEST,
		text: dumped.text
	}]);
	const wantsWorkflows = options.workflows && (!asks || await askYes(runtime, "Write workflows for GitHub that plan, apply, look for drift and roll back?"));
	const around = surroundingsOf(side.baseUrl, context);
	const wanted = [
		{
			path: DEFAULT_MANIFEST,
			text: dumped.text
		},
		policyFile,
		...wantsWorkflows ? workflowFiles(around) : []
	];
	const there = await pathsThere(wanted, runtime);
	const files = wanted.filter(({ path }) => !there.includes(path));
	const ignored = await ignoring(around, runtime);
	const isRoot = await isThere(".git", runtime);
	await writeAllNew([...files, ...ignored.files], runtime, ignored.append);
	noteLeftOut(dumped.leftOut, context);
	const written = [...files.map(({ path }) => path), ...ignored.written];
	const { added, tiers, leftOut } = dumped;
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			written,
			kept: there,
			embeds: added.length,
			tiers: tiers.length,
			added,
			leftOut
		}),
		text: (look) => {
			const remarks = [
				"Nothing was sent to DataBrain.",
				...wantsWorkflows ? WORKFLOW_REMARKS : [],
				...wantsWorkflows && !isRoot ? [NO_ROOT] : []
			];
			return renderBegun({
				written: written.map((path) => ({
					path,
					about: aboutOf(path, dumped)
				})),
				kept: there,
				manifest: DEFAULT_MANIFEST,
				remarks
			}, look);
		}
	};
}
const WORKFLOW_REMARKS = ["In the workflows, put the release that you have read in the place of OWNER/embed-sync@000…, give the repository the secrets", "DATABRAIN_READ_TOKEN and DATABRAIN_WRITE_TOKEN, and its environment \"production\" the reviewers that you want."];
const NO_ROOT = "This folder is not the root of a git repository, where alone GitHub looks for .github/workflows.";
const aboutOf = (path, { added, tiers }) => {
	if (path === "embeds.yaml") return `what is live: ${plural(added.length, "embed")} in ${plural(tiers.length, "tier")}`;
	if (path === policyFile.path) return "what plans may do with consent and without; the defaults, to be changed";
	return path === IGNORE_FILE ? "keeps the local history out of commits" : "a workflow for GitHub";
};
async function refuseBegun(runtime) {
	if (!await isThere("embeds.yaml", runtime)) return;
	throw new EmbedSyncError("USAGE", `${DEFAULT_MANIFEST} is there already; nothing was requested or written`, { hint: `Add the embeds that it lacks with embed-sync import --into ${DEFAULT_MANIFEST}, or begin in another folder.` });
}
const isThere = async (path, { cwd }) => await lstat(resolve(cwd, path)).catch(() => void 0) !== void 0;
async function pathsThere(files, runtime) {
	return (await Promise.all(files.map(async ({ path }) => await isThere(path, runtime) ? [path] : []))).flat();
}
async function dataAppFor(listed, { options, runtime }, asks) {
	const isOpen = options.dataApp === void 0 && namesTold(listed).length === 0;
	return dataAppOf(listed, isOpen && asks ? await askText(runtime, "Name of the data app, which the API does not tell") : options.dataApp);
}
/** Asks for the names of tiers where there is somebody to ask. */
async function dumpedFor(live, dataApp, asked) {
	const proposed = dumpManifest(live, { dataApp });
	if (asked === void 0 || proposed.tiers.length === 0) return proposed;
	return dumpManifest(live, {
		dataApp,
		tierNames: await nameTiers(proposed.tiers, asked)
	});
}
function surroundingsOf(baseUrl, context) {
	const isOwn = baseUrl === "https://api.usedatabrain.com" || LOOPBACK.has(new URL(baseUrl).hostname);
	return {
		history: parseHistoryLocation(historyLocation(context)),
		...!isOwn && { baseUrl }
	};
}
const IGNORE_FILE = ".gitignore";
async function ignoring({ history }, runtime) {
	const nothing = async () => void 0;
	const pattern = ignoredPattern(history);
	if (pattern === void 0) return {
		written: [],
		files: [],
		append: nothing
	};
	if (!await isThere(IGNORE_FILE, runtime)) return {
		written: [IGNORE_FILE],
		files: [{
			path: IGNORE_FILE,
			text: `${pattern}\n`
		}],
		append: nothing
	};
	const before = await readFile(resolve(runtime.cwd, IGNORE_FILE), "utf8").catch(() => void 0);
	const after = before === void 0 ? void 0 : withLine(before, pattern);
	if (before === void 0 || after === void 0) return {
		written: [],
		files: [],
		append: nothing
	};
	return {
		written: [IGNORE_FILE],
		files: [],
		append: () => replaceText(IGNORE_FILE, {
			before,
			after
		}, runtime)
	};
}
export { runInit };
