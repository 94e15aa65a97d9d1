import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { n as SETTING_NAMES, o as isTenancyRows, s as settingEntries } from "./settings.js";
import { F as runEntries, G as runsOf, I as runs, K as sameValue, M as findRun, O as problemText, R as unknownRun, i as openHistory, q as writtenAt, r as historyLocation, y as readHistoryLog, z as effectOf } from "./connect.js";
import { n as judge } from "./direction.js";
import { a as embedLabel, d as shortDigest, t as DIRECTION_LABELS, u as shortCommit } from "./labels.js";
import { r as plural, t as count } from "./numbers.js";
import { n as tenancyMoves, r as valueText } from "./values.js";
import { a as joined, c as md, d as table, l as paragraphs, o as list, r as finished, s as many, t as code } from "./markdown.js";
import { a as paint, c as styled, i as padded, r as groupedBy, s as stacked, t as columns } from "./lines.js";
import { a as nextLine } from "./plan-text.js";
import { t as DIRECTIONS } from "./types.js";
import { n as momentOf } from "./moment.js";
// src/history/access-at.ts
/** Every embed that the log knows something of at that instant (inclusive), by target and embed id. */
function accessAt(entries, at) {
	return [...storiesOf(runsOf(entries)).values()].flatMap((story) => accessOf(story, at.getTime())).toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}
function storiesOf(runs) {
	const stories = /* @__PURE__ */ new Map();
	const storyOf = ({ start: { target } }, embedId) => {
		const key = JSON.stringify([
			target.baseUrl,
			target.environment,
			embedId
		]);
		const story = stories.get(key) ?? {
			embedId,
			target,
			titles: [],
			happenings: [],
			misses: []
		};
		stories.set(key, story);
		return story;
	};
	for (const run of runs) {
		const by = sourceOf(run);
		for (const trail of run.trails) {
			const { titles, happenings, misses } = storyOf(run, trail.embedId);
			for (const { intent } of trail.steps) titles.push({
				at: intent.time,
				key: intent.key,
				name: intent.name
			});
			happenings.push(...trail.steps.flatMap((step, i) => [...i === 0 ? foundBy(step, by) : [], ...madeBy(step, by)]));
			misses.push(...missesIn(trail, by));
		}
		for (const { confirmed, time } of run.unchanged) for (const { embedId, settings } of confirmed) storyOf(run, embedId).happenings.push(...seenIn(settings, {
			at: time,
			by
		}));
	}
	return stories;
}
const sourceOf = ({ start: { run: runId, command, commit, actor, approved } }) => ({
	runId,
	command,
	commit,
	actor,
	approved
});
const seenIn = (settings, when) => settingEntries(settings).map(([setting, value]) => ({
	...when,
	kind: "seen",
	setting,
	value
}));
/** What was live before the first write of a run. A second one starts from what the run itself had put there. */
const foundBy = ({ intent }, by) => seenIn({
	...intent.unsent,
	...intent.before
}, {
	at: intent.time,
	by
});
function madeBy(step, by) {
	const { intent, words, lost } = step;
	const when = {
		at: writtenAt(step),
		by
	};
	const last = words.at(-1);
	const dropped = gaps(settingEntries(lost), "dropped", when);
	switch (effectOf(step)) {
		case "taken": return [...puts(step, when), ...dropped];
		case "unknown": return [...gaps(settingEntries(intent.after), "unanswered", when), ...dropped];
		case "shown": return [
			...gaps(settingEntries(intent.after), "contradicted", when),
			...shown(step, {
				at: last?.time ?? when.at,
				by
			}),
			...dropped
		];
		case "left": return last?.status === "stale" ? gaps(settingEntries(intent.after), "moved", {
			at: last.time,
			by
		}) : [];
	}
}
function puts({ intent, words }, when) {
	const last = words.at(-1);
	const seen = last !== void 0 && last.status !== "accepted" ? { seenAt: last.time } : {};
	return settingEntries(intent.after).map(([setting, value]) => ({
		...when,
		kind: "put",
		setting,
		value,
		...seen
	}));
}
function shown({ intent, words }, when) {
	const live = words.findLast((word) => word.kind === "verify")?.live ?? {};
	return settingEntries(live).flatMap(([setting, value]) => intent.after[setting] === void 0 ? [] : [{
		...when,
		kind: "shown",
		setting,
		value
	}]);
}
const gaps = (settings, why, when) => settings.map(([setting]) => ({
	...when,
	kind: "gap",
	setting,
	why
}));
const missesIn = ({ words }, { runId }) => words.flatMap((word) => word.kind === "outcome" && word.error?.code === "EMBED_NOT_FOUND" ? [{
	at: word.time,
	runId
}] : []);
function accessOf({ embedId, target, titles, happenings, misses }, at) {
	const isPast = (time) => Date.parse(time) <= at;
	const marks = SETTING_NAMES.flatMap((setting) => {
		const own = happenings.filter((one) => one.setting === setting);
		const mark = own.filter((one) => isPast(one.at)).reduce(learn, void 0);
		const next = own.find((one) => !isPast(one.at));
		return mark === void 0 ? [] : [[setting, withChange(mark, next)]];
	});
	const [first] = marks;
	if (first === void 0) return [];
	const newest = marks.reduce((one, [, mark]) => mark.since > one.since ? mark : one, first[1]);
	const title = titles.findLast((one) => isPast(one.at)) ?? titles[0];
	const miss = misses.findLast((one) => isPast(one.at));
	const cameBack = happenings.some((one) => isPast(one.at) && one.kind !== "gap" && one.at > (miss?.at ?? ""));
	return [{
		embedId,
		key: title?.key ?? embedId,
		name: title?.name ?? null,
		target,
		settings: Object.fromEntries(marks.flatMap(([setting, { value }]) => value === void 0 ? [] : [[setting, value]])),
		marks: Object.fromEntries(marks),
		since: newest.since,
		runId: newest.runId,
		commit: newest.commit,
		...miss !== void 0 && !cameBack && { missing: {
			since: miss.at,
			runId: miss.runId
		} }
	}];
}
function learn(mark, happening) {
	const { at: since, by } = happening;
	switch (happening.kind) {
		case "put": {
			const { value, seenAt } = happening;
			return {
				value,
				how: seenAt === void 0 ? "accepted" : "verified",
				...by,
				since,
				...seenAt !== void 0 && { seenAt }
			};
		}
		case "seen": {
			const { value } = happening;
			if (mark === void 0 || mark.value === void 0) return {
				value,
				how: "found",
				...by,
				since,
				seenAt: since
			};
			if (!sameValue(mark.value, value)) return {
				value,
				how: "outside",
				...by,
				since,
				seenAt: since
			};
			return {
				...mark,
				how: mark.how === "accepted" ? "verified" : mark.how,
				seenAt: since
			};
		}
		case "shown": return {
			value: happening.value,
			how: "contradicted",
			...by,
			since,
			seenAt: since
		};
		case "gap": return {
			how: happening.why,
			...by,
			since
		};
	}
}
/** What the next happening says of the time before it: only a look that finds another value does. */
function withChange(mark, next) {
	if (next === void 0 || mark.value === void 0) return mark;
	const where = {
		at: next.at,
		runId: next.by.runId
	};
	if (next.kind === "seen" && !sameValue(next.value, mark.value)) return {
		...mark,
		changedBy: {
			...where,
			value: next.value
		}
	};
	return next.kind === "gap" && next.why === "moved" ? {
		...mark,
		changedBy: where
	} : mark;
}
const sortKey = ({ target, embedId }) => [
	target.baseUrl,
	target.environment ?? "",
	embedId
];
function compare(one, other) {
	const i = one.findIndex((text, at) => text !== other[at]);
	return i < 0 ? 0 : (one[i] ?? "") < (other[i] ?? "") ? -1 : 1;
}
// src/render/access-parts.ts
const HOW = {
	verified: "written and read back",
	accepted: "written; the API agreed, and showed no value",
	found: "found live",
	outside: "found changed from outside",
	contradicted: "the run wrote another value",
	unanswered: "nobody knows whether a write took effect",
	moved: "somebody else changed it during the run",
	dropped: "the server dropped it with an update"
};
const howText = ({ how, value }) => how === "contradicted" && value === void 0 ? "not shown as the run wrote it" : HOW[how];
const byText = ({ actor, approved }) => approved ? `${actor}, plan approved` : actor;
const commitText = ({ commit }) => commit === null ? "–" : shortCommit(commit);
/** The settings of one embed in catalogue order. */
function marksOf({ marks }) {
	return settingEntries(Object.fromEntries(Object.keys(marks).map((name) => [name, true]))).flatMap(([name]) => {
		const mark = marks[name];
		return mark === void 0 ? [] : [[name, mark]];
	});
}
/** The rows of a tenancy list, one text each; none for anything else. */
const rowTexts = ({ value }) => value !== void 0 && isTenancyRows(value) ? value.map(({ name, clientColumn }) => `${name}.${clientColumn}`) : [];
/** What later looks and answers say against taking a value for granted; sentences without a full stop. */
function doubtsOf(embed) {
	const moved = marksOf(embed).flatMap(([name, { changedBy }]) => {
		if (changedBy === void 0) return [];
		return [`${name} was found ${changedBy.value === void 0 ? "changed" : valueText(changedBy.value)} at ${changedBy.at} by run ${changedBy.runId}: somebody changed it in between`];
	});
	const { missing } = embed;
	return [...missing === void 0 ? [] : [`the API did not know this embed any more at ${missing.since} (run ${missing.runId})`], ...moved];
}
/** With its environment, where the log is about several. */
function accessLabel(embed, all) {
	const [first] = all;
	const isAlone = all.every(({ target }) => isSame(target, first?.target));
	const { baseUrl, environment } = embed.target;
	return isAlone ? embedLabel(embed) : `${embedLabel(embed)} · ${[baseUrl, ...environment === null ? [] : [environment]].join(" ")}`;
}
const isSame = (one, other) => one.baseUrl === other?.baseUrl && one.environment === other.environment;
function accessTotal({ embeds }) {
	const marks = embeds.flatMap(marksOf).map(([, mark]) => mark);
	const unknown = marks.filter(({ value }) => value === void 0).length;
	return `${plural(embeds.length, "embed")} · ${plural(marks.length - unknown, "setting")} known · ${count(unknown)} unknown`;
}
/** What the instant means, and where the log has nothing to say about it. */
function accessScope({ at, wholeDay, begins, embeds }) {
	const when = wholeDay ? `${at}, the end of that day in UTC` : at;
	const alone = "From the change history alone: an embed or setting that no run had looked at by then is not listed.";
	if (embeds.length > 0) return [`Access at ${when}`, alone];
	const why = begins === void 0 ? "The change history holds no run." : `The change history begins at ${begins}.`;
	return [`Access at ${when}: nothing is known`, why];
}
// src/render/access-markdown.ts
function renderAccessMarkdown(report) {
	const at = code(report.at);
	return finished([
		report.wholeDay ? md`## Access at ${at}, the end of that day in UTC` : md`## Access at ${at}`,
		scopeOf(report),
		...report.embeds.map((embed) => embedBlock(embed, report.embeds)),
		md`**Access:** ${code(accessTotal(report))}`
	]);
}
function scopeOf({ begins, embeds }) {
	if (embeds.length > 0) return md`From the change history alone: an embed or setting that no run had looked at by then is not listed.`;
	return begins === void 0 ? md`Nothing is known: the change history holds no run.` : md`Nothing is known: the change history begins at ${code(begins)}.`;
}
const HEADER = [
	md`Setting`,
	md`Value`,
	md`Since`,
	md`Run`,
	md`By`,
	md`Commit`,
	md`How it is known`
];
function embedBlock(embed, all) {
	const rows = marksOf(embed).map(([name, mark]) => [
		code(name),
		joined([code(valueText(mark.value)), ...rowTexts(mark).map(code)], " "),
		code(mark.since),
		code(mark.runId),
		code(byText(mark)),
		code(commitText(mark)),
		code(howText(mark))
	]);
	const doubts = list(doubtsOf(embed).map((doubt) => code(doubt)));
	return paragraphs([
		md`### ${code(accessLabel(embed, all))}`,
		doubts,
		table(HEADER, rows)
	]);
}
// src/render/access-text.ts
function renderAccess(report, look) {
	const [title = "", ...scope] = accessScope(report);
	const head = [[styled("bold", title)], ...scope.map((text) => [styled("dim", text)])];
	const closing = [[styled("bold", `Access: ${accessTotal(report)}`)], nextLine({
		command: "embed-sync history show RUN",
		text: "shows all that a run changed"
	})];
	return paint(stacked([
		head,
		...report.embeds.map((embed) => embedLines(embed, report.embeds)),
		closing
	]), look.palette);
}
function embedLines(embed, all) {
	const marks = marksOf(embed);
	const rows = columns(marks.map(([name, mark]) => [
		`  ${name}`,
		valueSpan(mark),
		`since ${mark.since}`,
		...sourceCells(mark)
	]));
	return [
		[styled("bold", accessLabel(embed, all))],
		...doubtsOf(embed).map((doubt) => [styled("yellow", `  ! ${doubt}`)]),
		...marks.flatMap(([, mark], i) => [rows[i] ?? [], ...rowTexts(mark).map((row) => [`      ${row}`])])
	];
}
const valueSpan = (mark) => styled(mark.value === void 0 ? "yellow" : "bold", valueText(mark.value));
const sourceCells = (mark) => [
	mark.runId,
	byText(mark),
	commitText(mark),
	styled("dim", howText(mark))
];
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
/** One run with every setting that it changed, what opens access first. */
function renderRun(run, changes, look) {
	const facts = columns([
		[styled("dim", "run"), styled("bold", run.runId)],
		[styled("dim", "started"), run.startedAt],
		[styled("dim", "command"), commandText(run)],
		[styled("dim", "by"), run.approved ? `${run.actor}, plan approved` : run.actor],
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
		...widestFirst(changes).map(changeLines),
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
/** The gravest direction first; what is alike stays in its order. */
const widestFirst = (changes) => changes.toSorted((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction));
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
const settingLines = ({ before, after, reasons }) => settingEntries(after).flatMap(([setting, value]) => {
	const old = before[setting];
	const moves = isTenancyRows(value) ? tenancyMoves({
		after: value,
		...old !== void 0 && { before: old }
	}) : [];
	return [
		[`    ${setting}: ${valueText(old)} → ${valueText(value)}`],
		...reasonLines(reasons?.[setting]),
		...moves.map(({ sign, text }) => [`      ${sign} ${text}`])
	];
});
const reasonLines = (reason) => reason === void 0 ? [] : [[styled("dim", `      ${reason}`)]];
// src/render/changes-markdown.ts
/** `since` is ISO 8601, where not all runs were asked for. Runs are given oldest first. */
function renderChanges(runs, { since }) {
	const days = groupedBy(runs.filter(hasChanged).toReversed(), ({ startedAt }) => startedAt.slice(0, 10));
	const scope = since === void 0 ? md`` : md`Since ${code(since)}.`;
	const none = days.length === 0 ? md`Nothing was changed.` : md``;
	return finished([
		md`# Changes to what viewers can see and do`,
		scope,
		none,
		...days.map(dayBlock)
	]);
}
const CERTAINTY = {
	verified: "done",
	accepted: "done",
	contradicted: "perhaps",
	unknown: "perhaps",
	reverted: "undone"
};
const certaintyOf = ({ status }) => CERTAINTY[status] ?? "not-done";
const hasChanged = ({ changes }) => changes.some((change) => certaintyOf(change) !== "not-done");
function dayBlock(runs) {
	const [day = ""] = (runs[0]?.startedAt ?? "").split("T");
	return paragraphs([md`## ${code(day)}`, ...runs.map(runBlock)]);
}
function runBlock(run) {
	const { runId, startedAt, rollbackOf, actor, commit, approved, changes } = run;
	const what = rollbackOf === void 0 ? md`Changed` : md`Took back run ${code(rollbackOf)}`;
	const approval = approved ? md`, plan approved` : md``;
	const from = commit === null ? md`` : md`, commit ${code(shortCommit(commit))}`;
	const lines = widestFirst(changes.filter((change) => certaintyOf(change) !== "not-done")).map(changeItem);
	const left = changes.filter((change) => certaintyOf(change) === "not-done").length;
	const rest = left === 0 ? md`` : md`Not changed, although this run meant to: ${many(left, "embed")}.`;
	const time = code(`${startedAt.slice(11, 16)} UTC`);
	return paragraphs([
		md`${what} at ${time} by ${code(actor)}${approval}${from} (run ${code(runId)}):`,
		joined(lines, "\n"),
		rest
	]);
}
const REMARKS = {
	done: md``,
	perhaps: md` *It is not certain that this took effect.*`,
	undone: md` *Taken back by the same run.*`,
	"not-done": md``
};
function changeItem(change) {
	const title = md`- ${wordOf(change.direction)} ${code(embedLabel(change))}${REMARKS[certaintyOf(change)]}`;
	const names = Object.entries(change.reasons ?? {});
	return joined([title, ...names.map(([setting, reason]) => md`  - ${code(reason)} (${code(setting)})`)], "\n");
}
const WORDS = {
	tenancy: md`**Isolation of tenants**`,
	widen: md`**Opened**`,
	narrow: md`**Closed**`,
	neutral: md`**Changed**`
};
const wordOf = (direction) => md`${code(DIRECTION_LABELS[direction].symbol)} ${WORDS[direction]}`;
// src/commands/history.ts
async function runHistory(context) {
	const [verb = "list", wanted = "last"] = context.args;
	switch (verb) {
		case "list": return listReport(context);
		case "show": return showReport(wanted, context);
		case "at": return atReport(context);
		case "changes": return changesReport(context);
		case "verify": return verifyReport(context);
		default: throw new EmbedSyncError("USAGE", `history knows no "${verb}"`, { hint: "Use list, show RUN, at INSTANT, changes or verify." });
	}
}
async function listReport(context) {
	const found = runs(await (await openHistory(context)).read()).filter(wantedBy(context));
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
	const changes = changesOf(run, entries);
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			...runJson(run),
			changes
		}),
		text: (look) => renderRun(run, changes.map(withReasons), look)
	};
}
/** The same words for a terminal and for a file: it is made to be passed on. */
async function changesReport(context) {
	const entries = await (await openHistory(context)).read();
	const found = runs(entries).filter(wantedBy(context)).map((run) => ({
		run,
		changes: changesOf(run, entries)
	}));
	const since = context.options.since?.toISOString();
	const markdown = () => renderChanges(found.map(({ run, changes }) => ({
		...run,
		changes: changes.map(withReasons)
	})), since === void 0 ? {} : { since });
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			runs: found.map(({ run, changes }) => ({
				...runJson(run),
				changes
			}))
		}),
		text: markdown,
		markdown
	};
}
/** The environment and the time that were asked for. */
function wantedBy({ options: { env, since } }) {
	return ({ target, startedAt }) => (env === void 0 || target.environment === env) && (since === void 0 || Date.parse(startedAt) >= since.getTime());
}
async function atReport(context) {
	const [, written] = context.args;
	const moment = written === void 0 ? void 0 : momentOf(written, "end");
	if (moment === void 0) throw new EmbedSyncError("USAGE", "history at needs an instant, or a day, which means its end in UTC", { hint: "Write: embed-sync history at 2026-11-20, or: embed-sync history at 2026-11-20T09:30:00Z" });
	const { env } = context.options;
	const entries = await (await openHistory(context)).read();
	const embeds = accessAt(entries, moment).filter(({ target }) => env === void 0 || target.environment === env);
	const at = moment.toISOString();
	const begins = entries[0]?.time;
	const view = {
		at,
		wholeDay: written?.length === 10,
		embeds,
		...begins !== void 0 && { begins }
	};
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			at,
			embeds
		}),
		text: (look) => renderAccess(view, look),
		markdown: () => renderAccessMarkdown(view)
	};
}
const changesOf = ({ runId }, entries) => runEntries(entries, runId).map(({ settings, ...change }) => ({
	...change,
	...ends(settings)
}));
/** What it means to a viewer, in the words of a plan. */
function withReasons(change) {
	const differences = settingEntries(change.after).map(([setting, after]) => {
		const before = change.before[setting];
		return {
			setting,
			after,
			...before !== void 0 && { before }
		};
	});
	const reasons = judge(differences).map(({ reason }, i) => [differences[i]?.setting ?? "", reason]);
	return {
		...change,
		reasons: Object.fromEntries(reasons)
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
const runJson = ({ runId, startedAt, command, rollbackOf, actor, commit, planId, approved, target, status, counts }) => ({
	runId,
	startedAt,
	command,
	...rollbackOf !== void 0 && { rollbackOf },
	actor,
	commit,
	planId,
	approved,
	target,
	status,
	counts
});
export { runHistory as t };
