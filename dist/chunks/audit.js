import { t as EXIT } from "./errors.js";
import { g as diff, h as judge, x as tierResolver } from "./pipeline.js";
import { l as settingEntries, u as settingSpec } from "./nearest.js";
import { p as embedLabel } from "./plan-text.js";
import { a as firstOf, c as paint, d as styled, i as columns, r as plural, t as count, u as stacked } from "./numbers.js";
import { c as table, o as md, s as paragraphs, t as code } from "./markdown.js";
import { t as makePlan } from "./plan.js";
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
// src/commands/audit.ts
async function runAudit(context) {
	const { planned, manifest } = await makePlan(context);
	const desired = new Map(planned.desired.map((embed) => [embed.embedId, embed]));
	const tierOf = tierResolver(manifest.tiers);
	const tierSettings = (name) => Object.fromEntries([...tierOf(name)].map(([setting, { value }]) => [setting, value]));
	const rows = planned.live.map((live) => {
		const wanted = desired.get(live.embedId);
		const { score, open, untold } = exposureOf(live);
		return {
			embedId: live.embedId,
			name: live.name ?? null,
			tier: wanted?.tier ?? null,
			owner: wanted?.owner ?? null,
			managed: wanted !== void 0,
			score,
			open,
			untold,
			widerThanTier: wanted?.tier === void 0 ? [] : widerThan(tierSettings(wanted.tier), live.settings)
		};
	}).sort((a, b) => b.score - a.score || (a.embedId < b.embedId ? -1 : 1));
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			target: planned.plan.target,
			usage: "not told by the API",
			embeds: rows
		}),
		text: (look) => renderAudit(rows, {
			...look,
			details: context.options.details
		}),
		markdown: () => renderAuditMarkdown(rows)
	};
}
export { runAudit };
