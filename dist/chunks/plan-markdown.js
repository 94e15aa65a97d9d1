import { t as DIRECTIONS } from "./types.js";
import { a as joined, c as md, d as table, f as titled, i as folded, l as paragraphs, o as list, r as finished, s as many, t as code, u as someOf } from "./markdown.js";
import { a as SEVERITIES, c as embedLabel, d as originLabel, f as placeLabel, i as DIRECTION_LABELS, l as isNeverCut, n as tenancyMoves, r as valueText, t as alsoSentText, u as isOld } from "./values.js";
import { n as firstOf, r as groupedBy } from "./lines.js";
import { o as isTenancyRows } from "./settings.js";
import { i as nextStep, r as identityParts, t as embedNames } from "./plan-text.js";
// src/render/fit.ts
/** GitHub takes 65,536 characters for a comment or an issue; the rest is for what a caller puts around. */
const COMMENT_LIMIT = 6e4;
/** GitHub drops a job summary of more than 1 MiB as a whole; the rest is for what the same step puts around. */
const SUMMARY_LIMIT = 1e6;
const bytesOf = (text) => new TextEncoder().encode(text).length;
/** The text with as many of `most` items as fit into `limit` bytes; with none, where not even that fits. */
function fitting(most, limit, textOf) {
	const whole = textOf(most);
	if (bytesOf(whole) <= limit) return {
		text: whole,
		shown: most
	};
	let shown = 0;
	let beyond = most;
	while (beyond - shown > 1) {
		const middle = Math.floor((shown + beyond) / 2);
		if (bytesOf(textOf(middle)) <= limit) shown = middle;
		else beyond = middle;
	}
	return {
		text: textOf(shown),
		shown
	};
}
// src/render/owner-section.ts
const NAMED = 5;
/** Sentences for one owner that stand open; more are folded away. */
const OPEN = 8;
/** Nothing where no embed that changes has an owner. */
function ownerSection({ changes }) {
	const notices = changes.flatMap((embed) => embed.settings.map((change) => ({
		owner: embed.owner,
		embed: embedLabel(embed),
		change
	})));
	const owned = notices.some(({ owner }) => owner !== null) ? notices : [];
	const owners = groupedBy(owned, ({ owner }) => JSON.stringify(owner));
	return {
		full: titled(md`### What viewers will notice, by owner`, paragraphs(owners.map(oneOwner))),
		short: owners.length === 0 ? md`` : md`What viewers will notice is not said for each owner here, for length.`,
		rank: 2
	};
}
function oneOwner(notices) {
	const owner = notices[0]?.owner ?? null;
	const embeds = new Set(notices.map(({ embed }) => embed)).size;
	const sentences = DIRECTIONS.flatMap((direction) => groupedBy(notices.filter(({ change }) => change.direction === direction), ({ change }) => change.reason).map(sentence));
	const said = sentences.length > OPEN ? folded(md`${sentences.length} things`, list(sentences)) : list(sentences);
	return paragraphs([md`#### ${owner === null ? md`No owner named` : code(owner)}: ${many(embeds, "embed")}`, said]);
}
function sentence(notices) {
	const [first] = notices;
	if (first === void 0) return md``;
	const { symbol, word } = DIRECTION_LABELS[first.change.direction];
	const names = someOf(notices.map(({ embed }) => code(embed)), NAMED);
	return md`${{ markdown: `${symbol} ${word}` }} ${code(first.change.reason)}: ${names}`;
}
// src/render/plan-sections.ts
const UNMANAGED_LISTED = 10;
const LISTED_OF_A_RULE = 10;
/** One row for each setting, and one for each table that a tenancy list loses, moves or wins. */
const changeTable = (changes) => table(CHANGE_HEADER, changes.flatMap(changeRows));
const CHANGE_HEADER = [
	md`Embed`,
	md`Where`,
	md`Setting`,
	md`Before`,
	md`After`,
	md`Meaning`,
	md`Set by`
];
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
/**
* As {@link changeTable}, but what changes alike in several embeds is said once, under the names of all of them. Only the
* places in the manifest are not said any more.
*/
function denseChanges(changes) {
	const groups = groupedBy(changes, (change) => JSON.stringify(changeRows(change).map((cells) => cells.slice(2))));
	const alone = groups.flatMap((group) => group.length === 1 ? group : []);
	const alike = groups.filter((group) => group.length > 1);
	return paragraphs([...alike.map(alikeChanges), changeTable(alone)]);
}
function alikeChanges(group) {
	const rows = group.slice(0, 1).flatMap(changeRows);
	const names = joined(group.map((change) => code(embedLabel(change))), ", ");
	return paragraphs([md`**${many(group.length, "embed")} alike:** ${names}`, table(CHANGE_HEADER.slice(2), rows.map((cells) => cells.slice(2)))]);
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
		dense: folded(title, denseChanges(narrow)),
		short: narrow.length === 0 ? md`` : md`▼ NARROW: ${many(narrow.length, "embed")}, left out here for length.`,
		rank: 3
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
		full: titled(md`### Findings`, table([
			md`Severity`,
			md`Rule`,
			md`Embed`,
			md`Setting`,
			md`Message`
		], rows)),
		short: plan.findings.length === 0 ? md`` : md`**${many(plan.findings.length, "finding")}**, left out here for length; ${held} of them block or need approval.`,
		rank: 6
	};
}
function missingSection({ missing }) {
	const rows = missing.map((embed) => [
		code(embedLabel(embed)),
		code(placeLabel(embed.source)),
		joined(embed.nearest.map(code), ", ")
	]);
	return {
		full: titled(md`### Missing`, table([
			md`Embed`,
			md`Where`,
			md`Similar live ids`
		], rows)),
		short: missing.length === 0 ? md`` : md`${many(missing.length, "embed")} missing, not named here for length.`,
		rank: 5
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
		full: titled(md`### Left alone by this plan`, table([
			md`Embed`,
			md`Code`,
			md`Why`,
			md`What to do`
		], rows)),
		short: refused.length === 0 ? md`` : md`${many(refused.length, "embed")} left alone by this plan, not named here for length.`,
		rank: 5
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
		full: titled(md`### Drift since the last apply`, table(header, rows)),
		short: moved.length === 0 ? md`` : md`${many(moved.length, "setting")} drifted, left out here for length.`,
		rank: 4
	};
}
function unmanagedSection({ unmanaged }) {
	const names = someOf(unmanaged.map((embed) => code(embedLabel(embed))), UNMANAGED_LISTED);
	const counted = md`${many(unmanaged.length, "embed")} not in the manifest, never touched`;
	return {
		full: unmanaged.length === 0 ? md`` : md`${counted}: ${names}`,
		short: unmanaged.length === 0 ? md`` : md`${counted}.`,
		rank: 1
	};
}
// src/render/plan-markdown.ts
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
const renderPlanMarkdown = (plan, limit = COMMENT_LIMIT) => fitPlan(plan, [], limit).text;
/** As {@link renderPlanMarkdown}, with blocks of the caller's own below the heading; they are never left out. */
function fitPlan(plan, above, limit) {
	const grave = plan.changes.filter(({ direction }) => direction === "tenancy" || direction === "widen");
	const sections = sectionsOf(plan);
	const textOf = (shape, listed) => {
		const notice = listed.length < grave.length ? cutNotice(listed.length, grave.length) : md``;
		const rest = sections.map((section) => sectionIn(section, shape));
		return finished([
			heading(plan),
			...above,
			notice,
			...identity(plan),
			directionTable(plan),
			graveTables(listed, shape),
			...rest
		]);
	};
	for (const shape of SHAPES) {
		const text = textOf(shape, grave);
		if (bytesOf(text) <= limit) return {
			text,
			complete: true
		};
	}
	const { text, shown } = fitting(grave.length, limit, (embeds) => textOf(SHORTEST, grave.slice(0, embeds)));
	return {
		text,
		complete: shown === grave.length
	};
}
const SHORTEST = {
	shortTo: 6,
	dense: true
};
/** From everything to the least; to say things once comes before leaving out what moves access. */
const SHAPES = [
	{
		shortTo: 0,
		dense: false
	},
	{
		shortTo: 1,
		dense: false
	},
	{
		shortTo: 2,
		dense: false
	},
	{
		shortTo: 2,
		dense: true
	},
	{
		shortTo: 3,
		dense: true
	},
	{
		shortTo: 4,
		dense: true
	},
	{
		shortTo: 5,
		dense: true
	}
];
const sectionIn = ({ full, dense, short, rank }, shape) => {
	if (rank <= shape.shortTo) return short;
	return shape.dense ? dense ?? full : full;
};
/** In the order in which they stand. */
const sectionsOf = (plan) => [
	findingSection(plan),
	ownerSection(plan),
	narrowSection(plan),
	missingSection(plan),
	refusedSection(plan),
	driftSection(plan),
	unmanagedSection(plan)
];
const heading = ({ verdict, summary }) => md`## embed-sync: ${summary.changed} of ${summary.managed} managed embeds to update, ${VERDICTS[verdict]}`;
const cutNotice = (shown, total) => md`> **Do not approve from this text alone.** It has room for ${shown} of the ${total} embeds whose tenancy changes or whose access widens; the saved plan has all of them.`;
function identity(plan) {
	const { command, text } = nextStep(plan);
	return [md`Plan ${joined(identityParts(plan).map(code), " · ")}`, md`**Next:** ${code(command ?? text ?? "")}`];
}
const directionTable = ({ summary }) => paragraphs([table([md`Direction`, md`Embeds`], DIRECTIONS.map((direction) => [DIRECTION_WORDS[direction], md`${summary.byDirection[direction]}`])), md`${summary.unchanged} unchanged · ${summary.assumed} assumed · ${summary.unknown} with unknown values · ${summary.missing} missing · ${summary.unmanaged} unmanaged`]);
const graveTables = (grave, { dense }) => paragraphs(["tenancy", "widen"].map((direction) => {
	const changes = grave.filter((change) => change.direction === direction);
	if (changes.length === 0) return md``;
	return paragraphs([md`### ${DIRECTION_WORDS[direction]}`, dense ? denseChanges(changes) : changeTable(changes)]);
}));
export { bytesOf as a, SUMMARY_LIMIT as i, renderPlanMarkdown as n, fitting as o, COMMENT_LIMIT as r, fitPlan as t };
