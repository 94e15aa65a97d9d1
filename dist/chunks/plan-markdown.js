import { y as DIRECTIONS } from "./pipeline.js";
import { _ as runnerSafe, a as firstOf, o as groupedBy } from "./numbers.js";
import { a as many, c as table, i as joined, o as md, r as folded, s as paragraphs, t as code } from "./markdown.js";
import { c as isTenancyRows } from "./nearest.js";
import { _ as placeLabel, c as alsoSentText, f as SEVERITIES, g as originLabel, h as isOld, i as nextStep, l as tenancyMoves, m as isNeverCut, p as embedLabel, r as identityParts, t as embedNames, u as valueText } from "./plan-text.js";
// src/render/plan-sections.ts
const UNMANAGED_LISTED = 10;
const LISTED_OF_A_RULE = 10;
/** One row for each setting, and one for each table that a tenancy list loses, moves or wins. */
const changeTable = (changes) => table([
	md`Embed`,
	md`Where`,
	md`Setting`,
	md`Before`,
	md`After`,
	md`Meaning`,
	md`Set by`
], changes.flatMap(changeRows));
function changeRows(change) {
	const embed = [code(embedLabel(change)), code(placeLabel(change.source))];
	const alsoSent = alsoSentText(change);
	return [...change.settings.flatMap((setting) => [[...embed, ...settingCells(setting)], ...moveRows(embed, setting)]), ...alsoSent === "" ? [] : [[
		...embed,
		md`also sent`,
		md``,
		code(alsoSent),
		md``,
		md``
	]]];
}
const settingCells = ({ setting, before, after, reason, origin }) => [
	code(setting),
	code(valueText(before)),
	code(valueText(after)),
	code(reason),
	code(originLabel(origin))
];
const moveRows = (embed, change) => isTenancyRows(change.after) ? tenancyMoves(change).map(({ sign, text }) => [
	...embed,
	code(`${sign} ${text}`),
	md``,
	md``,
	md``,
	md``
]) : [];
function narrowSection({ changes }) {
	const narrow = changes.filter(({ direction }) => direction === "narrow");
	const title = md`▼ NARROW: ${many(narrow.length, "embed")}`;
	return {
		full: folded(title, changeTable(narrow)),
		short: narrow.length === 0 ? md`` : md`▼ NARROW: ${many(narrow.length, "embed")}, left out here for length.`,
		rank: 2
	};
}
function findingSection(plan) {
	const names = embedNames(plan);
	const rows = SEVERITIES.flatMap((severity) => groupedBy(plan.findings.filter((finding) => finding.severity === severity), ({ rule }) => rule).flatMap((found) => {
		const { first, more } = firstOf(found, isNeverCut(found[0]?.rule ?? "") ? found.length : LISTED_OF_A_RULE);
		const listed = first.map(({ rule, embedId, setting, message, introducedByPlan }) => [
			code(severity),
			code(rule),
			code(embedId === void 0 ? "" : names.get(embedId) ?? embedId),
			code(setting ?? ""),
			isOld({
				rule,
				introducedByPlan
			}) ? md`${code(message)} (already so before this plan)` : code(message)
		]);
		const rule = code(first[0]?.rule ?? "");
		return more === 0 ? listed : [...listed, [
			code(severity),
			rule,
			md`and ${more} more`,
			md``,
			md``
		]];
	}));
	const held = plan.findings.filter(({ severity }) => severity === "block" || severity === "approve").length;
	return {
		full: withTitle(md`### Findings`, table([
			md`Severity`,
			md`Rule`,
			md`Embed`,
			md`Setting`,
			md`Message`
		], rows)),
		short: plan.findings.length === 0 ? md`` : md`**${many(plan.findings.length, "finding")}**, left out here for length; ${held} of them block or need approval.`,
		rank: 5
	};
}
function missingSection({ missing }) {
	const rows = missing.map((embed) => [
		code(embedLabel(embed)),
		code(placeLabel(embed.source)),
		joined(embed.nearest.map(code), ", ")
	]);
	return {
		full: withTitle(md`### Missing`, table([
			md`Embed`,
			md`Where`,
			md`Similar live ids`
		], rows)),
		short: missing.length === 0 ? md`` : md`${many(missing.length, "embed")} missing, not named here for length.`,
		rank: 4
	};
}
function refusedSection({ refused }) {
	const rows = refused.map((embed) => [
		code(embedLabel(embed)),
		code(embed.code),
		code(embed.reason),
		code(embed.hint ?? "")
	]);
	return {
		full: withTitle(md`### Left alone by this plan`, table([
			md`Embed`,
			md`Code`,
			md`Why`,
			md`What to do`
		], rows)),
		short: refused.length === 0 ? md`` : md`${many(refused.length, "embed")} left alone by this plan, not named here for length.`,
		rank: 4
	};
}
function driftSection({ drift }) {
	const moved = drift.filter((one) => one.class !== "pending");
	const rows = moved.map((one) => [
		code(one.class),
		code(one.direction),
		code(embedLabel(one)),
		code(one.setting),
		code(valueText(one.lastApplied)),
		code(valueText(one.live)),
		code(valueText(one.desired))
	]);
	const header = [
		md`Drift`,
		md`Direction`,
		md`Embed`,
		md`Setting`,
		md`Last applied`,
		md`Live`,
		md`Desired`
	];
	return {
		full: withTitle(md`### Drift since the last apply`, table(header, rows)),
		short: moved.length === 0 ? md`` : md`${many(moved.length, "setting")} drifted, left out here for length.`,
		rank: 3
	};
}
function unmanagedSection({ unmanaged }) {
	const { first, more } = firstOf(unmanaged, UNMANAGED_LISTED);
	const names = joined(first.map((embed) => code(embedLabel(embed))), ", ");
	const rest = more === 0 ? md`` : md` and ${more} more`;
	const counted = md`${many(unmanaged.length, "embed")} not in the manifest, never touched`;
	return {
		full: unmanaged.length === 0 ? md`` : md`${counted}: ${names}${rest}`,
		short: unmanaged.length === 0 ? md`` : md`${counted}.`,
		rank: 1
	};
}
const withTitle = (title, body) => body.markdown === "" ? body : paragraphs([title, body]);
// src/render/plan-markdown.ts
/** GitHub takes 65,536 characters for a comment; the rest is for what a caller puts around. */
const COMMENT_LIMIT = 6e4;
/** Bytes that no table row stays under. */
const SHORTEST_ROW = 40;
const VERDICTS = {
	"in-sync": md`in sync`,
	assumed: md`assumed in sync`,
	ready: md`ready to apply`,
	"needs-approval": md`needs approval`,
	blocked: md`blocked`
};
const DIRECTION_WORDS = {
	tenancy: md`◆ TENANCY`,
	widen: md`▲ WIDEN`,
	narrow: md`▼ NARROW`,
	neutral: md`· NEUTRAL`
};
/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
function renderPlanMarkdown(plan, limit = COMMENT_LIMIT) {
	const grave = plan.changes.filter(({ direction }) => direction === "tenancy" || direction === "widen");
	const sections = [
		findingSection(plan),
		narrowSection(plan),
		missingSection(plan),
		refusedSection(plan),
		driftSection(plan),
		unmanagedSection(plan)
	];
	const shown = new Set(sections);
	const assemble = (listed, notice) => {
		const rest = sections.map((section) => shown.has(section) ? section.full : section.short);
		return `${paragraphs([
			heading(plan),
			notice,
			...identity(plan),
			directionTable(plan),
			listed,
			...rest
		]).markdown.split("\n").map(runnerSafe).join("\n")}\n`;
	};
	const everything = graveTables(grave);
	for (const section of [void 0, ...sections.toSorted((a, b) => a.rank - b.rank)]) {
		if (section !== void 0) shown.delete(section);
		const text = assemble(everything, md``);
		if (bytes(text) <= limit) return text;
	}
	const cut = (embeds) => assemble(graveTables(grave.slice(0, embeds)), cutNotice(embeds, grave.length));
	return cut(largest(Math.min(grave.length, limit / SHORTEST_ROW), (embeds) => bytes(cut(embeds)) <= limit));
}
/** The largest number up to `most` that fits, found by halving: more never takes less room. */
function largest(most, fits) {
	let fitting = 0;
	let beyond = Math.floor(most) + 1;
	while (beyond - fitting > 1) {
		const middle = Math.floor((fitting + beyond) / 2);
		if (fits(middle)) fitting = middle;
		else beyond = middle;
	}
	return fitting;
}
const bytes = (text) => new TextEncoder().encode(text).length;
const heading = ({ verdict, summary }) => md`## embed-sync: ${summary.changed} of ${summary.managed} managed embeds to update, ${VERDICTS[verdict]}`;
const cutNotice = (shown, total) => md`> **Do not approve from this text alone.** It has room for ${shown} of the ${total} embeds whose tenancy changes or whose access widens; the saved plan has all of them.`;
function identity(plan) {
	const { command, text } = nextStep(plan);
	return [md`Plan ${joined(identityParts(plan).map(code), " · ")}`, md`**Next:** ${code(command ?? text ?? "")}`];
}
const directionTable = ({ summary }) => paragraphs([table([md`Direction`, md`Embeds`], DIRECTIONS.map((direction) => [DIRECTION_WORDS[direction], md`${summary.byDirection[direction]}`])), md`${summary.unchanged} unchanged · ${summary.assumed} assumed · ${summary.unknown} with unknown values · ${summary.missing} missing · ${summary.unmanaged} unmanaged`]);
const graveTables = (grave) => paragraphs(["tenancy", "widen"].map((direction) => {
	const changes = grave.filter((change) => change.direction === direction);
	return changes.length === 0 ? md`` : paragraphs([md`### ${DIRECTION_WORDS[direction]}`, changeTable(changes)]);
}));
export { renderPlanMarkdown as t };
