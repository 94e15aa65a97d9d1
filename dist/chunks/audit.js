import { n as EXIT } from "./errors.js";
import { c as layered, s as tierResolver } from "./load.js";
import { c as settingSpec, s as settingEntries, t as CATALOGUE } from "./settings.js";
import { a as paint, b as sarifSafe, c as styled, h as csvCell, n as firstOf, p as commentKey, s as stacked, t as columns } from "./lines.js";
import { a as embedLabel } from "./labels.js";
import { c as md, d as table, l as paragraphs, t as code } from "./markdown.js";
import { r as plural, t as count } from "./numbers.js";
import { a as digestOfText } from "./canonical.js";
import { G as runsOf, N as lastApplied } from "./connect.js";
import { A as knowDatamart, B as sameValue, R as diff, k as gapIn, t as makePlan, z as normalise } from "./plan.js";
import { n as judge } from "./direction.js";
import "./options.js";
import { n as writeOut } from "./out.js";
// src/render/audit-csv.ts
/** What can be open at all; the other settings neither open nor close anything. */
const OPENING = CATALOGUE.filter((spec) => spec.kind === "flag" || spec.kind === "tenancy" || spec.kind === "choice" && spec.widest !== void 0).map(({ name }) => name);
const HEADER = [
	"embedId",
	"name",
	"tier",
	"owner",
	"managed",
	"score",
	...OPENING,
	"widerThanTier"
];
const renderAuditCsv = (rows) => [HEADER, ...rows.map(cells)].map(line).join("");
const line = (row) => `${row.map(csvCell).join(",")}\r\n`;
function cells(row) {
	const open = new Set(row.open);
	const untold = new Set(row.untold);
	return [
		row.embedId,
		row.name ?? "",
		row.tier ?? "",
		row.owner ?? "",
		row.managed ? "yes" : "no",
		String(row.score),
		...OPENING.map((setting) => untold.has(setting) ? "not told" : open.has(setting) ? "open" : "closed"),
		row.widerThanTier.join(" ")
	];
}
// src/render/audit-text.ts
const LISTED = 50;
const NO_USAGE = "The API tells no usage, so what is allowed and never used cannot be said; this ranks what is open.";
function renderAudit(rows, look) {
	const wider = rows.filter(({ widerThanTier }) => widerThanTier.length > 0);
	const { first, more } = firstOf(rows, LISTED, look);
	const header = [
		"score",
		"embed",
		"tier",
		"owner",
		"open"
	].map((title) => styled("dim", title));
	const lines = first.map((row) => [
		styled(row.score >= 20 ? "red" : "bold", String(row.score)),
		embedLabel(row),
		row.managed ? row.tier ?? "–" : "unmanaged",
		row.owner ?? "–",
		[row.open.join(", ") || "nothing", ...row.untold.length > 0 ? [`(${row.untold.length} not told)`] : []].join(" ")
	]);
	const widerLines = wider.map((row) => [styled("yellow", "wider than its tier"), `  ${embedLabel(row)}  ${row.tier ?? ""}: ${row.widerThanTier.join(", ")}`]);
	const closing = [[styled("bold", `Audit: ${plural(rows.length, "embed")} · ${count(wider.length)} wider than their tier · ${count(rows.filter(({ managed }) => !managed).length)} unmanaged`)], [styled("dim", NO_USAGE)]];
	return paint(stacked([
		rows.length === 0 ? [] : columns([header, ...lines]),
		more > 0 ? [[styled("dim", `and ${count(more)} more, which open no more than the last; --details lists all`)]] : [],
		widerLines,
		closing
	]), look.palette);
}
function renderAuditMarkdown(rows) {
	const cells = rows.map((row) => [
		md`${row.score}`,
		code(embedLabel(row)),
		code(row.managed ? row.tier ?? "–" : "unmanaged"),
		code(row.owner ?? "–"),
		code(row.open.join(", ")),
		code(row.widerThanTier.join(", "))
	]);
	const header = [
		md`Score`,
		md`Embed`,
		md`Tier`,
		md`Owner`,
		md`Open`,
		md`Wider than its tier`
	];
	return `${paragraphs([
		md`## Audit`,
		table(header, cells),
		md`_The API tells no usage; this ranks what is open._`
	]).markdown}\n`;
}
// src/render/sarif.ts
const LEVELS = {
	block: "error",
	approve: "warning",
	warning: "warning",
	info: "note"
};
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function sarifOf(input) {
	const results = [...input.issues.map((issue) => ofIssue(issue, input)), ...input.findings.map((one) => ofFinding(one, input))];
	const rules = [...new Map(results.map((result) => [result.rule, result])).values()];
	const indexOf = new Map(rules.map(({ rule }, i) => [rule, i]));
	const [name = "", version = ""] = input.generator.split(" ");
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name,
				...version !== "" && { version },
				rules: rules.map(ruleOf)
			} },
			automationDetails: { id: `embed-sync/${input.environment === null ? "" : `${commentKey(input.environment)}/`}` },
			columnKind: "utf16CodeUnits",
			results: results.map((result) => ({
				...resultOf(result),
				ruleIndex: indexOf.get(result.rule)
			}))
		}]
	};
}
const ofIssue = ({ severity, code, message, hint, file, line, column }, { manifest }) => ({
	rule: code,
	about: "An issue of the manifest or the policy.",
	level: severity,
	message: hint === void 0 ? message : `${message} ${hint}`,
	place: {
		file: file ?? manifest,
		...line !== void 0 && { line },
		...line !== void 0 && column !== void 0 && { column }
	},
	identity: [
		code,
		file ?? null,
		message
	]
});
const ofFinding = ({ rule, severity, message, embedId, setting }, { places, manifest }) => ({
	rule,
	about: "A finding of the policy.",
	level: LEVELS[severity],
	message: [
		embedId,
		setting,
		message
	].filter((part) => part !== void 0).join(": "),
	place: places.get(embedId ?? "") ?? { file: manifest },
	identity: [
		rule,
		embedId ?? null,
		setting ?? null
	]
});
const ruleOf = ({ rule, about, level }) => ({
	id: sarifSafe(rule),
	shortDescription: { text: sarifSafe(rule) },
	fullDescription: { text: about },
	help: { text: about },
	defaultConfiguration: { level }
});
const resultOf = ({ rule, level, message, place, identity }) => ({
	ruleId: sarifSafe(rule),
	level,
	message: { text: sarifSafe(message) },
	locations: [{ physicalLocation: {
		artifactLocation: { uri: uriOf(place.file) },
		region: {
			startLine: place.line ?? 1,
			...place.column !== void 0 && { startColumn: place.column }
		}
	} }],
	partialFingerprints: { "embedSync/v1": digestOfText(JSON.stringify(identity)).slice(7) }
});
/** A path as a reference, relative where the path is; a colon would make its first part a scheme. */
function uriOf(path) {
	const bytes = new TextEncoder().encode(path.replaceAll("\\", "/"));
	const encoded = Array.from(bytes, (byte) => {
		const character = String.fromCharCode(byte);
		return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
	return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
// src/plan/exposure.ts
/** What each open setting counts. Rows that leave the product, or that others own, weigh most. */
const WEIGHTS = {
	isAllowUnderlyingData: 8,
	isAllowAiPilot: 6,
	isAllowEmailReports: 5,
	isAllowMetricCreation: 4,
	metricCreationMode: 3,
	isAllowMetricUpdate: 2,
	isAllowMetricDeletion: 2,
	isAllowManageMetrics: 1,
	isAllowMetricLayoutChange: 1,
	isAllowCreateDashboardView: 1
};
const NO_TENANCY = 20;
function exposureOf({ settings }) {
	const weighed = settingEntries(settings).map(([name, value]) => ({
		name,
		weight: isOpen(name, value) ? weightOf(name) : 0
	})).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
	const known = [...Object.keys(WEIGHTS), "tableTenancySettings"];
	return {
		score: weighed.reduce((sum, { weight }) => sum + weight, 0),
		open: weighed.map(({ name }) => name),
		untold: known.filter((name) => settings[name] === void 0)
	};
}
const weightOf = (name) => name === "tableTenancySettings" ? NO_TENANCY : WEIGHTS[name] ?? 0;
function isOpen(name, value) {
	const spec = settingSpec(name);
	if (spec.kind === "flag") return value === true;
	if (spec.kind === "choice") return value === spec.widest;
	return spec.kind === "tenancy" && Array.isArray(value) && value.length === 0;
}
/** The settings of `live` that open more than `tier` does; those that either does not tell are left out. */
function widerThan(tier, live) {
	const moved = diff(live, tier).differences.filter(({ before }) => before !== void 0);
	const directions = judge(moved);
	return moved.filter((_, i) => directions[i]?.direction === "widen" || directions[i]?.direction === "tenancy").map(({ setting }) => setting);
}
// src/commands/audit-model.ts
function auditModel(input) {
	const { planned, entries, at } = input;
	const { plan, live, desired } = planned;
	const wanted = new Map(desired.map((embed) => [embed.embedId, embed]));
	const unmanaged = new Set(plan.unmanaged.map(({ embedId }) => embedId));
	const tools = toolsOf(input);
	const embeds = live.filter(({ embedId }) => wanted.has(embedId) || unmanaged.has(embedId)).map((embed) => audited(embed, wanted.get(embed.embedId), tools)).sort((a, b) => b.score - a.score || (a.embedId < b.embedId ? -1 : 1));
	const ranks = /* @__PURE__ */ new Map();
	for (const [i, { score }] of embeds.entries()) if (!ranks.has(score)) ranks.set(score, i + 1);
	const { generator, target, manifest, findings, missing } = plan;
	return {
		generator,
		target,
		at: at.toISOString(),
		commit: manifest.commit,
		embeds: embeds.map((embed) => ({
			...embed,
			rank: ranks.get(embed.score) ?? 0
		})),
		runs: runMarks(entries, target),
		overrides: overridesOf(desired, new Map(live.map(({ embedId, name }) => [embedId, name ?? null])), at),
		findings,
		missing
	};
}
function toolsOf({ planned, tier, entries, datamarts }) {
	const drift = /* @__PURE__ */ new Map();
	for (const one of planned.plan.drift) drift.set(one.embedId, [...drift.get(one.embedId) ?? [], one]);
	return {
		tier,
		drift,
		datamarts: new Map((datamarts ?? []).map((datamart) => [datamart.name, knowDatamart(datamart)])),
		since: sinceIn(entries, planned.plan.target)
	};
}
function audited(live, wanted, { tier, datamarts, drift, since }) {
	const { embedId, name = null, settings } = live;
	const isolation = isolationOf(settings, datamarts);
	const { score, open, untold } = exposureOf({ settings: asIsolated(settings, isolation) });
	return {
		embedId,
		name,
		tier: wanted?.tier ?? null,
		owner: wanted?.owner ?? null,
		managed: wanted !== void 0,
		score,
		open,
		untold: untold.filter((setting) => settings[setting] === void 0),
		widerThanTier: wanted?.tier === void 0 ? [] : widerThan(tier(wanted.tier), settings),
		key: wanted === void 0 || wanted.key === embedId ? null : wanted.key,
		source: wanted?.source ?? null,
		settings,
		desired: wanted?.settings ?? {},
		origins: wanted?.origins ?? {},
		since: since(live),
		isolation,
		drift: drift.get(embedId) ?? []
	};
}
/** An empty list is a gap also where the datamart is not known: nothing says that tenants are kept apart some other way. */
function isolationOf({ datamartName, tableTenancySettings: rows }, datamarts) {
	const datamart = datamartName === void 0 ? void 0 : datamarts.get(datamartName);
	if (datamart?.tenancyLevel === "DATABASE") return {
		kind: "database",
		open: []
	};
	if (rows === void 0) return {
		kind: "untold",
		open: []
	};
	const open = datamart && gapIn(datamart, rows);
	if (open !== void 0 || rows.length === 0) return {
		kind: "gap",
		open: open ?? []
	};
	return {
		kind: datamart === void 0 || datamart.shared.length === 0 ? "unchecked" : "filtered",
		open: []
	};
}
/** For the exposure, a list with gaps counts like none, and none counts for nothing where each tenant has a database. */
function asIsolated(settings, { kind }) {
	if (kind === "gap") return {
		...settings,
		tableTenancySettings: []
	};
	const { tableTenancySettings: _, ...others } = settings;
	return kind === "database" ? others : settings;
}
/** Since when a live value is there. Nothing is said of a value that is not the one on record. */
function sinceIn(entries, target) {
	const remembered = lastApplied(entries, target);
	const written = /* @__PURE__ */ new Map();
	for (const { start, trails } of runsOf(entries)) written.set(start.run, new Map(trails.map(({ embedId, steps }) => [embedId, Object.assign({}, ...steps.map(({ intent }) => intent.after))])));
	return ({ embedId, settings }) => {
		const known = remembered.get(embedId);
		if (known === void 0) return {};
		const held = normalise(known.settings);
		const marks = settingEntries(normalise(settings)).flatMap(([name, value]) => {
			const [was, mark] = [held[name], known.since[name]];
			if (was === void 0 || mark === void 0 || !sameValue(was, value)) return [];
			const isWritten = written.get(mark.run)?.get(embedId)?.[name] !== void 0;
			return [[name, {
				at: mark.at,
				runId: mark.run,
				written: isWritten
			}]];
		});
		return Object.fromEntries(marks);
	};
}
const NONE = {
	tenancy: 0,
	widen: 0,
	narrow: 0,
	neutral: 0
};
/** A run that took its own writes back changed nothing. */
function runMarks(entries, { baseUrl, environment }) {
	return runsOf(entries).filter(({ start }) => start.target.baseUrl === baseUrl && start.target.environment === environment).map(({ start, end, trails }) => {
		const { run, time, command, rollbackOf, actor, commit, approved } = start;
		const changed = { ...NONE };
		for (const trail of trails) if (isChanged(trail)) changed[trail.steps[0]?.intent.direction ?? "neutral"] += 1;
		return {
			runId: run,
			startedAt: time,
			command,
			actor,
			commit,
			approved,
			changed,
			uncertain: trails.filter(({ status }) => status === "unknown" || status === "contradicted").length,
			...rollbackOf !== void 0 && { rollbackOf },
			status: end?.status ?? "interrupted"
		};
	});
}
const isChanged = ({ status }) => status === "verified" || status === "accepted";
function overridesOf(desired, names, at) {
	return desired.flatMap(({ embedId, overrides }) => overrides.flatMap((override) => {
		const left = Date.parse(override.until) - at.getTime();
		if (left <= 0) return [];
		const state = !override.active ? "upcoming" : left <= 2592e5 ? "ends-soon" : "active";
		return [{
			embedId,
			name: names.get(embedId) ?? null,
			override,
			state
		}];
	})).sort((a, b) => Date.parse(a.override.until) - Date.parse(b.override.until));
}
// src/commands/audit.ts
async function runAudit(context) {
	const { options, runtime } = context;
	const { planned, manifest, session } = await makePlan(context);
	const tierOf = tierResolver(manifest.tiers);
	const tier = (name) => layered(tierOf(name)).settings;
	const { reader, entries } = session.side;
	const view = auditModel({
		planned,
		tier,
		entries,
		datamarts: await reader.datamarts(),
		at: options.at ?? runtime.now()
	});
	if (options.html !== void 0) {
		const { renderAuditPage } = await import("./audit-page.js");
		await writeOut(options.html, renderAuditPage(view), runtime);
	}
	const { target, embeds, runs, missing } = view;
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			target,
			usage: "not told by the API",
			embeds,
			runs,
			missing
		}),
		text: (look) => renderAudit(embeds, {
			...look,
			details: options.details
		}),
		markdown: () => renderAuditMarkdown(embeds),
		csv: () => renderAuditCsv(embeds),
		sarif: () => sarifOf({
			...findingsOf(planned),
			manifest: options.file[0] ?? "embeds.yaml"
		})
	};
}
/** What the policy finds, and where the manifest speaks of it. */
function findingsOf({ plan, desired, warnings }) {
	const places = new Map(desired.flatMap(({ embedId, source }) => source === void 0 ? [] : [[embedId, source]]));
	const { generator, target, findings } = plan;
	return {
		generator,
		environment: target.environment,
		issues: warnings,
		findings,
		places
	};
}
export { runAudit };
