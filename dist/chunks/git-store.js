import { r as EmbedSyncError } from "./errors.js";
import { c as entryLine, d as link, l as genesis, m as codeOf, n as groupCommit, o as reasonOf, p as verifyLog, t as thisProcess } from "./machine.js";
import { n as createSecret, t as createRedactor } from "./secret.js";
import { r as digestOfBytes, t as canonicalJson } from "./canonical.js";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";
// src/history/git-command.ts
const PATIENCE_MS = 3e4;
/** A history beyond this is a mistake, or somebody's attack on the memory of this machine. */
const MOST_OUTPUT_BYTES = 536870912;
const MOST_COMPLAINT_BYTES = 16384;
/** Throws HISTORY_UNREADABLE where there is no git, or where it says more than can be held. */
function runGit({ words, cwd, env, input = "", patienceMs = PATIENCE_MS }) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", words, {
			cwd,
			env,
			timeout: patienceMs,
			windowsHide: true,
			detached: isPosix
		});
		const stdout = gathered(MOST_OUTPUT_BYTES);
		const stderr = gathered(MOST_COMPLAINT_BYTES);
		child.stdout.on("data", stdout.add);
		child.stderr.on("data", stderr.add);
		child.on("error", (error) => reject(cannotStart(error)));
		const end = (code) => {
			if (stdout.isFull()) reject(tooLarge());
			else resolve({
				code,
				stdout: stdout.all(),
				stderr: stderr.all().toString("utf8")
			});
		};
		child.on("close", (code) => end(code ?? ENDED));
		child.on("exit", (_, signal) => signal !== null && end(ENDED));
		child.stdin.on("error", () => void 0);
		child.stdin.end(input);
	});
}
const ENDED = -1;
const isPosix = process.platform !== "win32";
function gathered(most) {
	const pieces = [];
	let left = most;
	return {
		add: (piece) => {
			if (left > 0) pieces.push(piece.subarray(0, left));
			left -= piece.length;
		},
		isFull: () => left < 0,
		all: () => Buffer.concat(pieces)
	};
}
const cannotStart = (error) => codeOf(error) === "ENOENT" ? new EmbedSyncError("HISTORY_UNREADABLE", "a change history in a git branch needs git, and there is none on the PATH", { hint: "Install git 2.31 or newer, or keep the history in a file with --history file:PATH." }) : new EmbedSyncError("HISTORY_UNREADABLE", `git cannot be started (${codeOf(error) || "unknown reason"})`, { hint: "See whether git runs here by itself, or keep the history in a file with --history file:PATH." });
const tooLarge = () => new EmbedSyncError("HISTORY_UNREADABLE", "the change history in the git branch is larger than 512 MiB", { hint: "Name another branch with --history git:BRANCH to start a new history." });
// src/history/git-environment.ts
/** By upper case: Windows does not tell the cases apart, and proxies are written in both. */
const PASSED_ON = /* @__PURE__ */ new Set([
	...[
		"PATH",
		"HOME",
		"USER",
		"LOGNAME",
		"TMPDIR",
		"TEMP",
		"TMP",
		"XDG_CONFIG_HOME",
		"XDG_CACHE_HOME",
		"XDG_RUNTIME_DIR"
	],
	...[
		"GIT_EXEC_PATH",
		"GIT_CONFIG_GLOBAL",
		"GIT_CONFIG_SYSTEM",
		"GIT_CONFIG_NOSYSTEM"
	],
	...[
		"SSH_AUTH_SOCK",
		"SSH_AGENT_PID",
		"SSH_ASKPASS",
		"SSH_ASKPASS_REQUIRE",
		"GIT_SSH",
		"GIT_SSH_COMMAND",
		"GIT_SSH_VARIANT"
	],
	...[
		"GIT_ASKPASS",
		"DISPLAY",
		"WAYLAND_DISPLAY",
		"DBUS_SESSION_BUS_ADDRESS",
		"KRB5CCNAME"
	],
	...[
		"GH_TOKEN",
		"GITHUB_TOKEN",
		"GH_HOST",
		"GH_CONFIG_DIR"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY",
		"NO_PROXY",
		"GIT_SSL_CAINFO",
		"GIT_SSL_CAPATH",
		"SSL_CERT_FILE",
		"SSL_CERT_DIR"
	],
	...[
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"COMSPEC",
		"PATHEXT",
		"USERPROFILE",
		"HOMEDRIVE",
		"HOMEPATH"
	],
	...[
		"APPDATA",
		"LOCALAPPDATA",
		"PROGRAMDATA",
		"PROGRAMFILES"
	]
]);
/** Holds for every command, over whatever any configuration says. */
const ALWAYS = [
	["safe.bareRepository", "explicit"],
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.attributesFile", "/dev/null"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["push.followTags", "false"],
	["push.gpgSign", "false"],
	["push.recurseSubmodules", "no"],
	["transfer.fsckObjects", "true"],
	["credential.interactive", "false"],
	["http.followRedirects", "false"],
	["http.lowSpeedLimit", "1"],
	["http.lowSpeedTime", "20"]
];
/** `settings` win over the user's own, and those of `GIT_CONFIG_COUNT` are kept: they are how a workflow hands over a credential. */
function gitEnvironment({ env }, settings = []) {
	const own = Object.entries(env).flatMap(([name, value]) => value !== void 0 && PASSED_ON.has(name.toUpperCase()) ? [[name, value]] : []);
	const all = [
		...handedOver(env),
		...ALWAYS,
		...settings
	];
	return {
		...Object.fromEntries(own),
		...Object.fromEntries(all.flatMap(([key, value], n) => [[`GIT_CONFIG_KEY_${n}`, key], [`GIT_CONFIG_VALUE_${n}`, value]])),
		GIT_CONFIG_COUNT: String(all.length),
		GIT_ALLOW_PROTOCOL: "file:http:https:ssh",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GCM_INTERACTIVE: "never",
		LC_ALL: "C"
	};
}
function handedOver(env) {
	const count = /^\d{1,3}$/.test(env.GIT_CONFIG_COUNT ?? "") ? Number(env.GIT_CONFIG_COUNT) : 0;
	return Array.from({ length: count }, (_, n) => [env[`GIT_CONFIG_KEY_${n}`], env[`GIT_CONFIG_VALUE_${n}`]]).flatMap(([key, value]) => key === void 0 || value === void 0 ? [] : [[key, value]]);
}
// src/history/git-problem.ts
/** The first that fits counts. */
const ROWS = [
	{
		sign: /GH006|GH013|protected branch|rule violations|hook declined|denied by hook|\(prohibited|deny updating/i,
		what: ({ remote, branch }) => `${remote} protects the branch ${branch} and refused the records`,
		hint: "Let this workflow or user push to the branch without a pull request; forbid only force pushes and deletion."
	},
	{
		sign: /returned error: 403|Permission to \S+ denied|Write access .* not granted|not allowed to push|read.?only|insufficient permission|Permission denied$/im,
		what: ({ remote, doing }) => `the credential may not ${doing} ${remote}`,
		hint: "In GitHub Actions the job that applies needs \"permissions: { contents: write }\", and the others contents: read."
	},
	{
		sign: /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|returned error: 401|Permission denied \(|Host key verification failed|Invalid username/i,
		what: ({ remote }) => `there is no valid credential for ${remote}`,
		hint: "Keep the credential of actions/checkout, set EMBED_SYNC_GIT_TOKEN, or set up a credential helper or SSH key for this user."
	},
	{
		sign: /returned error: 3\d\d|redirect/i,
		what: ({ remote }) => `${remote} says that it is somewhere else now, and is not followed there`,
		hint: "Give the remote its new address with \"git remote set-url\", or set EMBED_SYNC_GIT_REMOTE."
	},
	{
		sign: /transport '.*' not allowed/i,
		what: ({ remote }) => `the remote ${remote} is not reached by https, ssh or a path`,
		hint: "Set EMBED_SYNC_GIT_REMOTE to such an address."
	},
	{
		sign: /repository not found|repository '.*' not found|does not appear to be a git repository|returned error: 404|not a git repository/i,
		what: ({ remote }) => `there is no repository at ${remote}, or the credential may not see it`,
		hint: "Check the remote, or set EMBED_SYNC_GIT_REMOTE to its name or address."
	},
	{
		sign: /dubious ownership/i,
		what: ({ remote }) => `git does not trust ${remote}: it belongs to another user`,
		hint: "Run \"git config --global --add safe.directory\" with its path."
	},
	{
		sign: /resolve (?:host|proxy|hostname)|connect to|connection (?:refused|timed out|reset|closed)|unreachable|no route|timed out|too slow|returned error: (?:429|5\d\d)|early EOF|hung up|unexpected disconnect|RPC failed|^$|cannot lock ref|unable to lock/im,
		what: ({ remote }) => `${remote} cannot be reached`,
		hint: "Check the network and try again.",
		passing: true
	}
];
/** `stderr` must be free of credentials. */
function gitProblem(complaint) {
	const { doing, stderr, remote } = complaint;
	const row = ROWS.find(({ sign }) => sign.test(stderr.trim()));
	const words = wordsOf(stderr);
	const said = words === "" ? "" : ` (git: ${words})`;
	const code = doing === "read" ? "HISTORY_UNREADABLE" : "HISTORY_UNWRITABLE";
	const what = row?.what(complaint) ?? `git could not ${doing} ${remote}`;
	const hint = row?.hint ?? "Try the same with git by hand, or use --history file:PATH.";
	return {
		error: new EmbedSyncError(code, `${what}${said}`, { hint }),
		passing: row?.passing === true
	};
}
const MOST_CHARACTERS = 240;
/** The lines that say most, as one in which nothing can hide. */
function wordsOf(stderr) {
	const lines = stderr.split(/[\r\n]+/).map((line) => line.replaceAll(/\p{C}+/gu, " ").trim());
	const text = (TELLING.map((sign) => lines.filter((line) => sign.test(line))).find((some) => some.length > 0) ?? []).slice(0, 2).join(" ");
	return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
/** What the server says comes before what git makes of it. */
const TELLING = [
	/^remote: ./,
	/^(?:fatal|error): (?!failed to push)/,
	/^! /,
	/./
];
// src/history/git-remote.ts
/** What the remote is called where it is used; no configuration of a user has a remote of this name. */
const REMOTE = "embed-sync-history-remote";
const OLDEST_GIT = [2, 31];
const DEFAULT_REMOTE = "origin";
/**
* The remote `origin` of the checkout in `cwd`; EMBED_SYNC_GIT_REMOTE names another one, or its address, for which no checkout
* is needed. EMBED_SYNC_GIT_TOKEN is the password for an https address; without it, the credential is the checkout's or the
* user's. Throws USAGE or HISTORY_UNREADABLE.
*/
async function findRemote(runtime) {
	const wanted = runtime.env.EMBED_SYNC_GIT_REMOTE || DEFAULT_REMOTE;
	const token = parseToken(runtime.env);
	if (/[/:\\]/.test(wanted)) {
		await refuseOldGit(runtime);
		return remoteAt(transportOf(wanted) === "local" ? resolve(runtime.cwd, localPath(wanted)) : wanted, {
			token,
			headers: [],
			objectFormat: "sha1"
		});
	}
	const checkout = await openCheckout(runtime);
	return remoteAt(addressOf(wanted, checkout), {
		token,
		headers: headersOf(checkout),
		objectFormat: checkout.objectFormat
	});
}
function remoteAt(address, { token: given, headers, objectFormat }) {
	const shown = withoutCredentials(address);
	if (/^-|\p{Cc}/u.test(address)) throw unusable(shown, "it is not an address");
	const url = transportOf(address) === "http" ? new URL(address) : void 0;
	if (url?.protocol === "http:" && !LOOPBACK.test(url.hostname)) throw unusable(shown, "it would send the history in the clear");
	const token = given !== void 0 && url !== void 0 && (given.origin ?? url.origin) === url.origin ? given.value : void 0;
	const key = `http.${url?.origin}/.extraHeader`;
	const own = [[key, ""], [key, `Authorization: Basic ${basic(token ?? "")}`]];
	const credentials = token === void 0 ? headers : own;
	const redactors = [
		token,
		token && basic(token),
		url?.password,
		...credentials.map(([, value]) => value.split(" ").at(-1))
	].flatMap((secret) => secret ? [createRedactor(createSecret(secret))] : []);
	return {
		shown,
		settings: [[`remote.${REMOTE}.url`, address], ...credentials],
		objectFormat,
		redact: (text) => redactors.reduce((clean, redact) => redact(clean), text)
	};
}
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Every host that takes a token as a password takes it with this name. */
const basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
/** In a workflow, the token is that of the server which runs it, and no other remote is to see it. */
function parseToken({ EMBED_SYNC_GIT_TOKEN: written = "", GITHUB_SERVER_URL: server = "" }) {
	const value = written.trim();
	if (value === "") return void 0;
	if (/^[\x21-\x7e]{8,1024}$/.test(value)) return {
		value,
		origin: URL.canParse(server) ? new URL(server).origin : void 0
	};
	throw new EmbedSyncError("USAGE", "EMBED_SYNC_GIT_TOKEN is not a token: it has spaces or other characters that none has", { hint: "Put one token into it, without a word before it and without quotes." });
}
const askCheckout = (runtime, words) => runGit({
	words: [
		"-C",
		runtime.cwd,
		...words
	],
	cwd: tmpdir(),
	env: gitEnvironment(runtime)
});
async function openCheckout(runtime) {
	const found = await askCheckout(runtime, ["rev-parse", ...[
		"--path-format=absolute",
		"--show-toplevel",
		"--git-common-dir",
		"--show-object-format"
	]]);
	const [folder, gitFolder, objectFormat] = found.stdout.toString("utf8").split("\n");
	if (found.code !== 0 || folder?.startsWith("-")) await refuseOldGit(runtime);
	if (found.code !== 0 || !folder || !gitFolder || !objectFormat) throw noCheckout(found.stderr);
	const listed = await askCheckout(runtime, [
		"config",
		"--local",
		"--includes",
		"--list",
		"-z"
	]);
	if (listed.code !== 0) throw noCheckout(listed.stderr);
	const config = listed.stdout.toString("utf8").split("\0").flatMap((line) => {
		const end = line.indexOf("\n");
		return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
	});
	return {
		folder: realpathSync(folder),
		gitFolder: realpathSync(gitFolder),
		objectFormat,
		config
	};
}
/** Where pushes go: what is read must be what was written. */
function addressOf(remote, { folder, gitFolder, config }) {
	const written = (key) => config.find(([name]) => name === `remote.${remote}.${key}`)?.[1];
	const address = written("pushurl") ?? written("url");
	if (address === void 0) throw new EmbedSyncError("HISTORY_UNREADABLE", `the repository in ${folder} has no remote "${remote}" for the change history`, { hint: "Add it with \"git remote add\", or set EMBED_SYNC_GIT_REMOTE to the name or address of another one." });
	if (transportOf(address) !== "local") return address;
	const path = resolve(folder, localPath(address));
	if ([folder, gitFolder].some((own) => isWithin(own, path))) throw unusable(path, "it lies in the checkout itself");
	return path;
}
/** The credential that a workflow's checkout leaves for later steps; git matches it to the address. */
const headersOf = ({ config }) => config.filter(([key, value]) => /^http\.(?:.+\.)?extraheader$/s.test(key) && !/\p{Cc}/u.test(key + value));
function isWithin(folder, path) {
	const real = realPath(path);
	return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
function noCheckout(stderr) {
	if (/dubious ownership/.test(stderr)) return new EmbedSyncError("HISTORY_UNREADABLE", "git does not trust the repository here: it belongs to another user", { hint: "Run \"git config --global --add safe.directory\" with its folder, or run as the user that it belongs to." });
	return new EmbedSyncError("HISTORY_UNREADABLE", "a change history in a git branch needs a repository, and here is none", { hint: "Run it in a checkout, set EMBED_SYNC_GIT_REMOTE to the address of a repository, or use --history file:PATH." });
}
/** As git tells them apart. */
function transportOf(address) {
	if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? "http" : "other";
	if (/^file:\/\//i.test(address)) return "local";
	if (process.platform === "win32" && /^[a-z]:[\\/]/i.test(address)) return "local";
	return /^[^/]*:/.test(address) ? "other" : "local";
}
const localPath = (address) => /^file:\/\//i.test(address) ? fileURLToPath(address) : address;
const withoutCredentials = (address) => address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1").replaceAll(/\p{C}/gu, "�");
const unusable = (shown, reason) => new EmbedSyncError("HISTORY_UNREADABLE", `the remote ${shown} cannot hold the change history: ${reason}`, { hint: "Set EMBED_SYNC_GIT_REMOTE to the name or address of another remote." });
/** Older ones have no way to be handed a secret but on the command line. */
async function refuseOldGit(runtime) {
	const { stdout } = await runGit({
		words: ["version"],
		cwd: tmpdir(),
		env: gitEnvironment(runtime)
	});
	const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout.toString("utf8")) ?? [];
	const [least, lesser] = OLDEST_GIT;
	if (Number(major) > least || Number(major) === least && Number(minor) >= lesser) return;
	throw new EmbedSyncError("HISTORY_UNREADABLE", `git ${major}.${minor} is too old for a change history in a branch`, { hint: `Install git ${least}.${lesser} or newer, or use --history file:PATH.` });
}
// src/history/git-branch.ts
const TRIES = 3;
const PAUSE_MS = 1e3;
const LOCAL_REF = "refs/heads/tip";
/** Who commits is in the records; what is in a commit must not depend on the machine. */
const AUTHOR = "embed-sync <embed-sync@invalid>";
/** Nothing is asked of the remote yet. Throws USAGE or HISTORY_UNREADABLE. */
async function openBranch(branch, runtime) {
	const remote = await findRemote(runtime);
	const folder = await newFolder();
	const git = commandsIn({
		folder,
		remote,
		branch,
		runtime
	});
	try {
		await git.local([
			"init",
			"--bare",
			"--quiet",
			"--template=",
			`--object-format=${remote.objectFormat}`,
			folder
		]);
	} catch (error) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
	const ref = `refs/heads/${branch}`;
	let made = 0;
	const listing = [
		"ls-remote",
		"--refs",
		"--",
		REMOTE,
		ref
	];
	/** The pattern also finds names that end alike. */
	const commitIn = (listed) => {
		return listed.toString("utf8").split("\n").map((line) => line.split("	")).find(([, name]) => name === ref)?.[0];
	};
	const look = async () => commitIn(await git.remote(listing));
	const read = async () => {
		if (await look() === void 0) return void 0;
		await git.remote([
			"fetch",
			"--quiet",
			"--depth=1",
			...NOTHING_ELSE,
			"--",
			REMOTE,
			`+${ref}:${LOCAL_REF}`
		]);
		const names = filesIn(await git.local([
			"ls-tree",
			"-z",
			"--full-tree",
			LOCAL_REF
		]), branch);
		const wanted = [`${LOCAL_REF}^{commit}`, ...names.map((name) => `${LOCAL_REF}:${name}`)];
		const [commit, ...blobs] = objectsIn(await git.local(["cat-file", "--batch"], wanted.map((name) => `${name}\n`).join("")));
		return {
			commit: commit?.id ?? "",
			files: new Map(names.map((name, n) => [name, blobs[n]?.bytes ?? /* @__PURE__ */ new Uint8Array()]))
		};
	};
	return {
		look,
		read,
		commit: async (next) => {
			made += 1;
			return (await git.local(["fast-import", "--quiet"], importOf(next, `refs/heads/next-${made}`, runtime.now()))).toString("utf8").trim();
		},
		push: async ({ commit, expected }) => {
			const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
			for (let tried = 1;; tried += 1) {
				const answer = await git.run([
					"push",
					"--porcelain",
					"--no-verify",
					lease,
					"--",
					REMOTE,
					`${commit}:${ref}`
				]);
				if (answer.code === 0) return { kind: "pushed" };
				const seen = await git.run(listing);
				const now = seen.code === 0 ? commitIn(seen.stdout) : expected;
				if (now === commit) return { kind: "pushed" };
				if (now !== expected) return { kind: "moved" };
				const { error, passing } = git.problem("write", answer);
				if (!passing) throw error;
				if (tried === TRIES) return {
					kind: "unreached",
					error
				};
				await git.pause(tried);
			}
		},
		close: () => rm(folder, {
			recursive: true,
			force: true
		})
	};
}
/** Of a fetch: this branch, and none of what configurations add to it. */
const NOTHING_ELSE = [...[
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--no-auto-maintenance",
	"--no-prune",
	"--refmap="
]];
function commandsIn({ folder, remote, branch, runtime }) {
	const problem = (doing, { stdout, stderr }) => gitProblem({
		doing,
		stderr: remote.redact(`${stderr}\n${refusals(stdout)}`),
		remote: remote.shown,
		branch
	});
	/** Not ended by a stop of the run, which still has to record what it did. */
	const pause = (tried) => runtime.sleep(PAUSE_MS * tried, new AbortController().signal);
	const run = (words, input = "") => {
		return runGit({
			words,
			cwd: folder,
			env: {
				...gitEnvironment(runtime, remote.settings),
				GIT_DIR: folder
			},
			input
		});
	};
	const local = async (words, input) => {
		const answer = await run(words, input);
		if (answer.code === 0) return answer.stdout;
		throw new EmbedSyncError("HISTORY_UNWRITABLE", `git ${words[0]} failed: ${remote.redact(answer.stderr).trim()}`, { hint: "Is there room in the folder for temporary files?" });
	};
	return {
		problem,
		pause,
		run,
		local,
		remote: async (words) => {
			for (let tried = 1;; tried += 1) {
				const answer = await run(words);
				if (answer.code === 0) return answer.stdout;
				const { error, passing } = problem("read", answer);
				if (!passing || tried === TRIES) throw error;
				await pause(tried);
			}
		}
	};
}
/** A listing of a tree in, the names in it out. */
const filesIn = (listed, branch) => listed.toString("utf8").split("\0").filter((line) => line !== "").map((line) => {
	const [, name] = /^100644 blob [0-9a-f]+\t([^\n]+)$/.exec(line) ?? [];
	if (name === void 0) throw notOurs(branch, line.split("	")[1] ?? "");
	return name;
});
/** The objects that `cat-file --batch` was asked for, all of which are there. */
function objectsIn(batch) {
	const objects = [];
	for (let at = 0; at < batch.length;) {
		const begin = batch.indexOf(LINE_FEED, at) + 1;
		const [id = "", , size] = batch.subarray(at, begin - 1).toString("latin1").split(" ");
		objects.push({
			id,
			bytes: batch.subarray(begin, begin + Number(size))
		});
		at = begin + Number(size) + 1;
	}
	return objects;
}
const LINE_FEED = 10;
/** What makes a commit of exactly these files, in the words of `git fast-import`, which answers with its name. */
function importOf({ after, files, message }, ref, now) {
	const data = (bytes) => [
		`data ${bytes.length}\n`,
		bytes,
		"\n"
	];
	const pieces = [
		`commit ${ref}\nmark :1\ncommitter ${AUTHOR} ${Math.floor(now.getTime() / 1e3)} +0000\n`,
		...data(Buffer.from(message)),
		after === void 0 ? "" : `from ${after}\n`,
		"deleteall\n",
		...[...files].flatMap(([name, bytes]) => [`M 100644 inline ${name}\n`, ...data(bytes)]),
		"get-mark :1\n"
	];
	return Buffer.concat(pieces.map((piece) => typeof piece === "string" ? Buffer.from(piece) : piece));
}
/** The lines in which a push says what it could not do. */
const refusals = (stdout) => stdout.toString("utf8").split("\n").filter((line) => line.startsWith("!")).join("\n");
async function newFolder() {
	try {
		return await mkdtemp(join(tmpdir(), "embed-sync-git-"));
	} catch (error) {
		throw new EmbedSyncError("HISTORY_UNREADABLE", `there is no room for temporary files: ${reasonOf(error)}`, { hint: "Free some space, or set TMPDIR to a folder that may be written to." });
	}
}
/** A name that was mistyped must not make a branch with somebody's work in it into a history. */
const notOurs = (branch, file) => new EmbedSyncError("HISTORY_UNREADABLE", `the branch ${branch} is not a change history: it holds ${JSON.stringify(file)}`, { hint: "Name a branch of its own, such as --history git:embed-sync-history; it is made by the first apply." });
// src/history/git-lease.ts
/** How long a lease lasts after a push, and how old it gets before it is renewed; both in milliseconds. */
const LEASE_MS = 12e4;
const NOBODY = {
	counter: 0,
	seen: ""
};
const UNNAMED = {
	id: "",
	who: "somebody that it does not name",
	boot: "",
	space: "",
	pid: 0
};
/** A file that cannot be read is a lease of somebody, because a wrong guess would let two send. */
function parseLease(bytes) {
	if (bytes === void 0) return NOBODY;
	try {
		return leaseIn(JSON.parse(Buffer.from(bytes).toString("utf8"))) ?? {
			...NOBODY,
			holder: UNNAMED
		};
	} catch {
		return {
			...NOBODY,
			holder: UNNAMED
		};
	}
}
const leaseText = ({ counter, holder, seen }) => `${canonicalJson({
	v: 1,
	counter,
	holder: holder ?? null,
	seen
})}\n`;
/** Certainly: its process ran here, since this machine was started, and does not run any more. */
const isGone = ({ boot, space, pid }, here) => boot !== "" && boot === here.boot && space === here.space && !here.isAlive(pid);
/** Milliseconds since the holder's last push by its clock and ours; undefined where the two cannot agree. */
function quietMs({ seen }, now) {
	const quiet = now.getTime() - Date.parse(seen);
	return Math.abs(quiet) < 12e4 ? Math.max(0, quiet) : void 0;
}
function locked(location, { holder = UNNAMED, seen }, now) {
	const quiet = quietMs({ seen }, now);
	const since = quiet === void 0 ? "" : `; it was last heard of ${Math.round(quiet / 1e3)} s ago`;
	return new EmbedSyncError("LOCKED", `the lease of ${location} is held by ${holder.who}${since}; nothing was sent`, { hint: `Wait for it to end. If it no longer runs, run the command again in ${LEASE_MS / 6e4} minutes: it then takes over.` });
}
function leaseIn(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const { counter, holder, seen } = value;
	if (typeof counter !== "number" || !Number.isSafeInteger(counter) || counter < 0 || typeof seen !== "string") return void 0;
	if (holder === null) return {
		counter,
		seen
	};
	return {
		counter,
		seen,
		holder: holderIn(holder) ?? UNNAMED
	};
}
function holderIn(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const { id, who, boot, space, pid } = value;
	if (typeof id !== "string" || typeof boot !== "string" || typeof space !== "string") return void 0;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return void 0;
	return typeof who === "string" && /^\P{C}{1,255}$/u.test(who) ? {
		id,
		who,
		boot,
		space,
		pid
	} : void 0;
}
// src/history/git-found.ts
const LOG_FILE = "history.jsonl";
const LEASE_FILE = "lease.json";
/** Bytes of the log; none where there is no branch. Throws HISTORY_UNREADABLE for a branch that is something else. */
function logIn(tip, branch) {
	if (tip === void 0) return /* @__PURE__ */ new Uint8Array();
	const log = tip.files.get(LOG_FILE);
	const [other] = [...tip.files.keys()].filter((name) => name !== "history.jsonl" && name !== "lease.json");
	if (other !== void 0 || log === void 0) throw notOurs(branch, other ?? `no history.jsonl`);
	return log;
}
/** `last` is what was seen of it before, which it must still hold. Throws HISTORY_BROKEN, naming the first bad line. */
function findHistory(tip, branch, last) {
	const bytes = logIn(tip, branch);
	const known = last?.verdict.head;
	const verdict = known?.seq ? verifyLog(bytes, known) : verifyLog(bytes);
	if (verdict.kind === "broken") throw broken(verdict, branch, last);
	const found = {
		commit: tip?.commit,
		verdict,
		lease: parseLease(tip?.files.get(LEASE_FILE)),
		digest: digestOfBytes(bytes)
	};
	if (verdict.kind === "sound") return {
		...found,
		log: bytes,
		notes: []
	};
	const { entries, tailBytes, tailDigest } = verdict;
	const note = `set aside an unfinished last line of ${tailBytes} bytes, ${tailDigest}; it is in commit ${tip?.commit ?? ""}`;
	const run = entries.at(-1)?.run ?? "none";
	return {
		...found,
		log: bytes.subarray(0, bytes.length - tailBytes),
		notes: [{
			kind: "reconcile",
			run,
			status: "torn-tail",
			note
		}]
	};
}
function broken({ record, reason }, branch, last) {
	const message = `the change history in the branch ${branch} is broken: the record in line ${record} ${reason}`;
	const hint = last?.commit ? `Nothing was sent. Somebody rewrote the branch; it held commit ${last.commit} before. Put that back, and protect the branch.` : "Nothing was sent. Find out who changed the branch and put back its last sound commit, or name another branch.";
	return new EmbedSyncError("HISTORY_BROKEN", message, { hint });
}
// src/history/git-turn.ts
/** How often a branch that may stand still is looked at; milliseconds. */
const LOOK_MS = 5e3;
/** How long was waited, in milliseconds. Throws LOCKED where somebody gives signs of life. */
async function awaitTurn({ found, remote, here, location, tell }, runtime) {
	const { holder } = found.lease;
	if (holder === void 0 || isGone(holder, here)) return 0;
	const refusal = locked(location, found.lease, runtime.now());
	if (quietMs(found.lease, runtime.now()) !== void 0) throw refusal;
	tell(`${location} is held by ${holder.who}, who may be gone; taking over if nothing moves for ${LEASE_MS / 1e3} s\n`);
	const began = runtime.monotonic();
	while (runtime.monotonic() - began < LEASE_MS) {
		await runtime.sleep(LOOK_MS, runtime.stop);
		if (runtime.stop.aborted) throw stopped(String(runtime.stop.reason), location);
		if (await remote.look() === found.commit) continue;
		throw locked(location, parseLease((await remote.read())?.files.get(LEASE_FILE)), runtime.now());
	}
	return runtime.monotonic() - began;
}
const stopped = (signal, location) => new EmbedSyncError(signal === "SIGTERM" ? "TERMINATED" : "INTERRUPTED", `stopped while ${location} was held; nothing was sent`);
/** This process, as others will see it. */
function holderOf(runtime, { host, boot, space, pid }) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "1" } = runtime.env;
	const who = run === "" ? `process ${pid} on ${host}` : `workflow run ${run} (attempt ${attempt}) of ${repository}`;
	return {
		id: runtime.randomHex(16),
		who: who.replaceAll(/\p{C}/gu, " ").slice(0, 200),
		boot,
		space,
		pid
	};
}
// src/history/git-writer.ts
function createWriter(found, { branch, location, holder, runtime }) {
	let { commit, log, lease } = found;
	let head = found.verdict.head.seq === 0 ? genesis(runtime.randomHex(16)) : found.verdict.head;
	let wanted = false;
	let since;
	let underWay;
	const lines = [];
	const moved = async () => {
		if (since !== void 0) return new EmbedSyncError("HISTORY_UNWRITABLE", `${location} was changed by somebody else, who must have taken over`, { hint: "Run the command again when the other run has ended: it starts from the history as it is then." });
		const now = parseLease((await branch.read())?.files.get(LEASE_FILE));
		return now.holder === void 0 ? changedSince(location) : locked(location, now, runtime.now());
	};
	/** What a push is to bring; undefined where there is nothing to bring. */
	const prepare = async () => {
		const count = lines.length;
		if (count === 0 && !wanted && since === void 0) return void 0;
		const next = {
			counter: wanted && since === void 0 ? lease.counter + 1 : lease.counter,
			seen: runtime.now().toISOString(),
			...wanted && { holder }
		};
		const grown = Buffer.concat([log, Buffer.from(lines.slice(0, count).join(""))]);
		const files = /* @__PURE__ */ new Map([[LOG_FILE, grown], [LEASE_FILE, Buffer.from(leaseText(next))]]);
		const message = `embed-sync: history up to record ${head.seq}\n\nHead: ${head.hash}\nLease: ${leaseWords(next)}\n`;
		const began = momentOf(runtime);
		return {
			commit: await branch.commit({
				after: commit,
				files,
				message
			}),
			expected: commit,
			count,
			log: grown,
			lease: next,
			began
		};
	};
	/** The remote has it. */
	const settle = (done) => {
		({commit, log, lease} = done);
		lines.splice(0, done.count);
		since = done.lease.holder === void 0 ? void 0 : done.began;
		underWay = void 0;
	};
	const push = async () => {
		for (let isOld = underWay !== void 0;; isOld = false) {
			underWay ??= await prepare();
			if (underWay === void 0) return void 0;
			const result = await branch.push(underWay);
			if (result.kind === "unreached") return result.error;
			if (result.kind === "moved") throw await moved();
			settle(underWay);
			if (!isOld) return void 0;
		}
	};
	return {
		add: (bodies) => {
			const entries = link(bodies, head, runtime.now().toISOString());
			for (const entry of entries) {
				lines.push(entryLine(entry));
				head = {
					log: entry.log,
					seq: entry.seq,
					hash: entry.hash
				};
				if (entry.kind === "run.start") wanted = true;
				if (entry.kind === "run.end") wanted = false;
			}
		},
		waiting: () => lines.length,
		hold: (want) => {
			wanted = want;
		},
		isHolding: () => since !== void 0,
		holdsForMs: () => since === void 0 ? 0 : Math.max(0, LEASE_MS - elapsedSince(since, runtime)),
		push,
		tip: () => commit === void 0 ? void 0 : {
			commit,
			files: /* @__PURE__ */ new Map([[LOG_FILE, log]])
		}
	};
}
const leaseWords = ({ counter, holder }) => `${counter}, ${holder === void 0 ? "free" : "held"}`;
/** What was read before the lock is no longer what is there: another run began and ended in between. */
const changedSince = (location) => new EmbedSyncError("PLAN_STALE", `another run was recorded in ${location} since the plan was made; nothing was sent`, { hint: "Run the command again: it starts from what the other run left." });
const momentOf = (runtime) => ({
	monotonic: runtime.monotonic(),
	wall: runtime.now().getTime()
});
/** The longer of the two: a machine that was asleep knows it by its wall clock alone. */
const elapsedSince = ({ monotonic, wall }, runtime) => Math.max(runtime.monotonic() - monotonic, runtime.now().getTime() - wall);
// src/history/git-store.ts
/** How long records wait for company before they are pushed, in milliseconds, and how many do at most. */
const FLUSH_MS = 1e4;
const MOST_WAITING = 1e3;
/** The history in a branch of the remote of the checkout in `cwd`. Nothing is asked or made before the first use. */
const openGitStore = (branch, runtime) => createGitStore({
	branch,
	open: () => openBranch(branch, runtime),
	here: thisProcess()
}, runtime);
/** What the log in a branch is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
async function readGitLog(branch, runtime) {
	const remote = await openBranch(branch, runtime);
	try {
		return verifyLog(logIn(await remote.read(), branch));
	} finally {
		await remote.close();
	}
}
/** Once the remote has refused a push, or could not be reached when it had to be, every append throws the same. */
function createGitStore({ branch, open, here }, runtime) {
	const location = `git:${branch}`;
	let last;
	let session;
	let ended;
	const closing = new AbortController();
	const look = async (remote) => findHistory(await remote.read(), branch, last);
	const openSession = async (tell) => {
		const remote = await open();
		try {
			const found = await look(remote);
			if (last !== void 0 && last.digest !== found.digest) throw changedSince(location);
			last = found;
			const waitedMs = await awaitTurn({
				found,
				remote,
				here,
				location,
				tell
			}, runtime);
			const writer = createWriter(found, {
				branch: remote,
				location,
				holder: holderOf(runtime, here),
				runtime
			});
			writer.add(found.notes);
			return {
				remote,
				writer,
				waitedMs
			};
		} catch (error) {
			await remote.close();
			throw error;
		}
	};
	const opened = (tell = () => void 0) => {
		if (session === void 0) {
			session = openSession(tell);
			session.then(({ writer }) => keepUp(writer)).catch(() => void 0);
		}
		return session;
	};
	const pushes = groupCommit(async (batch) => {
		if (ended !== void 0) throw ended;
		const { writer } = await opened();
		try {
			const unreached = await writer.push();
			if (unreached !== void 0 && batch.some(({ item }) => item === "urgent")) throw unreached;
		} catch (error) {
			ended = error;
			throw error;
		}
	});
	const pushInPassing = () => pushes.add("in passing").catch(() => void 0);
	/** Pushes what waits and renews the lease, until the store is closed. */
	const keepUp = async (writer) => {
		for (;;) {
			await runtime.sleep(FLUSH_MS, closing.signal);
			if (closing.signal.aborted || ended !== void 0) return;
			const isOld = writer.isHolding() && writer.holdsForMs() <= 9e4;
			if (writer.waiting() > 0 || isOld) await pushInPassing();
		}
	};
	/** After a pause of the process or of the network the lease may have run out: nothing is sent before it is renewed. */
	const renewInTime = async (writer) => {
		await pushes.add("urgent");
		if (isShort(writer)) throw tooSlow(location);
	};
	return {
		location,
		read: async () => {
			if (session !== void 0) {
				if ((await session).writer.waiting() > 0) await pushes.add("urgent");
				return findHistory((await session).writer.tip(), branch, last).verdict.entries;
			}
			const remote = await open();
			try {
				last = await look(remote);
				return last.verdict.entries;
			} finally {
				await remote.close();
			}
		},
		append: async (bodies) => {
			if (bodies.length === 0) return;
			if (ended !== void 0) throw ended;
			const { writer } = await opened();
			if (isShort(writer) && bodies.some(({ kind }) => kind === "attempt")) await renewInTime(writer);
			if (ended !== void 0) throw ended;
			writer.add(bodies.map(marked));
			if (bodies.some(isNeededFirst)) await pushes.add("urgent");
			else if (writer.waiting() >= MOST_WAITING) pushInPassing();
		},
		lock: async (tell) => {
			const { writer, waitedMs } = await opened(tell);
			if (waitedMs > 0) {
				writer.hold(true);
				await pushes.add("urgent");
			}
			return {
				waitedMs,
				holdsForMs: writer.holdsForMs,
				release: () => Promise.resolve()
			};
		},
		close: async () => {
			if (closing.signal.aborted) return;
			closing.abort();
			await pushes.idle();
			const opened = await session?.catch(() => void 0);
			if (opened === void 0) return;
			const { remote, writer } = opened;
			try {
				writer.hold(false);
				const unreached = writer.waiting() > 0 || writer.isHolding() ? await writer.push() : void 0;
				if (unreached !== void 0 && writer.waiting() > 0) throw unreached;
			} catch (error) {
				if (ended === void 0) throw error;
			} finally {
				ended ??= new EmbedSyncError("INTERNAL", `the change history ${location} is closed`);
				await remote.close();
			}
		}
	};
}
/** An update that begins now could outlive the lease. */
const isShort = (writer) => writer.isHolding() && writer.holdsForMs() < 65e3;
/** What must not be sent, or said, before the remote knows of it. */
const isNeededFirst = ({ kind }) => kind === "run.start" || kind === "intent" || kind === "run.end";
const marked = (body) => body.kind === "run.start" ? {
	...body,
	writeAhead: "intent"
} : body;
const tooSlow = (location) => new EmbedSyncError("HISTORY_UNWRITABLE", `the lease of ${location} could not be renewed in time; nothing more is sent`, { hint: "Run the command again: it finds out what became of the updates that were sent, and sends what is left." });
export { openGitStore, readGitLog };
