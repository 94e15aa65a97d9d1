import { o as isTenancyRows } from "./settings.js";
import { a as embedLabel, c as originLabel, d as shortDigest, f as targetLabels, i as VERDICT_WORDS, l as placeLabel, n as SEVERITIES, o as isNeverCut, r as SEVERITY_LABELS, s as isOld, t as DIRECTION_LABELS, u as shortCommit } from "./labels.js";
import { a as paint, c as styled, i as padded, l as widthOf, n as firstOf, r as groupedBy, s as stacked, t as columns, u as withRight } from "./lines.js";
import { r as plural, t as count } from "./numbers.js";
import { n as tenancyMoves, r as valueText, t as alsoSentText } from "./values.js";
import { t as DIRECTIONS } from "./types.js";
// src/render/change-text.ts
const GROUPING_FROM = 200;
const NAMES_IN_GROUP = 3;
const INDENT = "      ";
/** Every change, in the plan's order. Where there are more than 200, harmless ones that are alike share one block. */
function changeLines(changes, look) {
	if (look.details || changes.length <= GROUPING_FROM) return changes.flatMap((change) => oneChange(change, look));
	return groupedBy(changes, alikeKey).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return group.length === 1 ? oneChange(first, look) : manyChanges(first, group, look);
	});
}
const alikeKey = ({ embedId, direction, settings }) => direction === "tenancy" || direction === "widen" ? JSON.stringify([embedId]) : JSON.stringify([direction, settings.map(({ setting, before, after }) => [
	setting,
	before ?? null,
	after
])]);
function oneChange(change, look) {
	const title = [...signed(change), styled("bold", embedLabel(change))];
	const alsoSent = alsoSentText(change);
	return [
		withRight(title, [styled("dim", placeLabel(change.source))], Math.min(look.width, 120)),
		...settingLines(change.settings, look),
		...alsoSent === "" ? [] : [[styled("dim", `${INDENT}also sent: ${alsoSent}`)]]
	];
}
function manyChanges(first, group, look) {
	const { first: named, more } = firstOf(group, NAMES_IN_GROUP);
	const names = named.map(embedLabel).join(", ");
	const heading = [...signed(first), styled("bold", `×${plural(group.length, "embed")}`)];
	const [setting] = first.settings;
	const tail = [styled("dim", `${INDENT}${names}${more > 0 ? ` and ${count(more)} more` : ""}`)];
	if (setting === void 0 || first.settings.length > 1 || isTenancyRows(setting.after)) return [
		heading,
		...settingLines(first.settings, look),
		tail
	];
	return [[
		...heading,
		"  ",
		...columns([settingCells(setting)]).flat()
	], tail];
}
function signed({ direction, settings }) {
	const { symbol, word, style } = DIRECTION_LABELS[direction];
	const sign = direction === "tenancy" ? "!" : settings.some(({ unknown }) => unknown) ? "?" : "~";
	return padded([styled(style, `${sign} ${symbol} ${word}`)], 13);
}
const settingCells = (change) => [`${change.setting}:`, styled(DIRECTION_LABELS[change.direction].style, `${valueText(change.before)} → ${valueText(change.after)}`)];
function settingLines(settings, look) {
	const values = columns(settings.map((change) => [...settingCells(change), ""]));
	const reasons = settings.map(reasonText);
	const beside = values.every((line, i) => 6 + widthOf(line) + (reasons[i]?.length ?? 0) <= look.width);
	return settings.flatMap((change, i) => {
		const value = [INDENT, ...values[i] ?? []];
		const reason = styled("dim", reasons[i] ?? "");
		const rows = isTenancyRows(change.after) ? tenancyMoves(change).map(moveLine) : [];
		return beside ? [[...value, reason], ...rows] : [
			value,
			[
				INDENT,
				"  ",
				reason
			],
			...rows
		];
	});
}
function reasonText({ reason, origin }) {
	const who = originLabel(origin);
	return who === "" ? reason : `${reason} (${who})`;
}
const MOVE_STYLES = {
	"-": "red",
	"±": "yellow",
	"+": "green"
};
const moveLine = ({ sign, text }) => [
	INDENT,
	"  ",
	styled(MOVE_STYLES[sign], `${sign} ${text}`)
];
// src/render/drift-text.ts
const HARMLESS_LISTED = 50;
const CLASSES = [
	"outside",
	"conflict",
	"pending",
	"adopted"
];
const MEANINGS = {
	outside: "somebody changed live, the manifest stands where it was applied",
	conflict: "live and the manifest both moved, to different values",
	pending: "the manifest moved and is not applied yet",
	adopted: "live and the manifest both moved, to the same value"
};
const NO_NOTES = () => [];
/** A block for each class that occurs, then the counts, which are printed also at zero. */
function renderDrift(drift, look, notes = NO_NOTES) {
	const counts = CLASSES.map((kind) => `${count(drift.filter((one) => one.class === kind).length)} ${kind}`);
	return paint(stacked([...driftBlocks(drift, look, notes), [[styled("bold", `Drift: ${counts.join(" · ")}`)]]]), look.palette);
}
/** The blocks of {@link renderDrift}, without its closing line. */
const driftBlocks = (drift, look, notes = NO_NOTES) => CLASSES.map((kind) => classBlock(kind, drift.filter((one) => one.class === kind), {
	look,
	notes
}));
function classBlock(kind, drift, { look, notes }) {
	if (drift.length === 0) return [];
	const harmless = drift.filter((one) => !opensAccess(one));
	const { first, more } = firstOf(harmless, HARMLESS_LISTED, look);
	const shown = [...drift.filter(opensAccess), ...first];
	const rows = columns(shown.map(driftCells));
	return [
		[styled("bold", `Drift, ${kind} (${plural(drift.length, "setting")})`), styled("dim", `  ${MEANINGS[kind]}`)],
		...shown.flatMap((one, i) => [
			["  ", ...rows[i] ?? []],
			...rowMoves(one),
			...noteLines(one, notes)
		]),
		...more > 0 ? [[styled("dim", `  and ${count(more)} more that narrow or are neutral`)]] : []
	];
}
const opensAccess = ({ direction }) => direction === "tenancy" || direction === "widen";
function driftCells(drift) {
	const { symbol, word, style } = DIRECTION_LABELS[drift.direction];
	const since = drift.since === void 0 ? "" : `last written ${drift.since}`;
	return [
		styled(style, `${symbol} ${word}`),
		embedLabel(drift),
		`${drift.setting}:`,
		statesText(drift),
		styled("dim", since)
	];
}
const noteLines = (drift, notes) => {
	const said = notes(drift);
	return said.length === 0 ? [] : [[styled("dim", `      ${said.join(" · ")}`)]];
};
function statesText({ class: kind, lastApplied, live, desired }) {
	switch (kind) {
		case "outside": return `${valueText(lastApplied)} → ${valueText(live)}`;
		case "conflict": return `${valueText(lastApplied)} → ${valueText(live)}, manifest ${valueText(desired)}`;
		case "pending": return `${valueText(live)} → ${valueText(desired)} in the manifest`;
		case "adopted": return `${valueText(lastApplied)} → ${valueText(live)}, as in the manifest`;
	}
}
/** Which tables a tenancy list lost or won: the counts alone would hide it. */
function rowMoves({ class: kind, lastApplied, live, desired }) {
	const [before, after] = kind === "pending" ? [live, desired] : [lastApplied, live];
	if (after === void 0 || !isTenancyRows(after)) return [];
	return tenancyMoves(between(before, after)).map(({ sign, text }) => [`      ${sign} ${text}`]);
}
const between = (before, after) => before === void 0 ? { after } : {
	before,
	after
};
// src/render/findings-text.ts
const LISTED_OF_A_RULE = 10;
const LISTED_OF_OLD = 3;
const SIGN_WIDTH = 11;
/** One line for each finding; of a rule that found many, the first few and a count, but for tenancy. */
function findingLines(findings, names, look) {
	return SEVERITIES.flatMap((severity) => {
		const some = findings.filter((finding) => finding.severity === severity);
		return groupedBy(some, ({ rule }) => rule).flatMap((found) => {
			const rule = found[0]?.rule ?? "";
			const listed = found.some(({ introducedByPlan }) => introducedByPlan) ? LISTED_OF_A_RULE : LISTED_OF_OLD;
			const { first, more } = firstOf(found, isNeverCut(rule) ? found.length : listed, look);
			const rest = [styled("dim", `${" ".repeat(SIGN_WIDTH)}and ${count(more)} more of ${rule}`)];
			return [...first.map((finding) => findingLine(finding, names)), ...more > 0 ? [rest] : []];
		});
	});
}
/** Findings alone, for a text that shows no plan. */
const renderFindings = (findings, names, look) => paint(findingLines(findings, names, look), look.palette);
function findingLine(finding, names) {
	const { sign, word, style } = SEVERITY_LABELS[finding.severity];
	const { embedId, setting } = finding;
	const about = [embedId === void 0 ? "" : names.get(embedId) ?? embedId, setting ?? ""].filter((part) => part !== "");
	return [
		...padded([styled(style, `${sign} ${word}`)], SIGN_WIDTH),
		styled("bold", finding.rule),
		"  ",
		...about.length === 0 ? [] : [`${about.join(" ")}: `],
		finding.message,
		...isOld(finding) ? [styled("dim", " (already so before this plan)")] : []
	];
}
// src/render/next-step.ts
function nextLine({ command, text = "" }) {
	if (command === void 0) return [`Next: ${text}`];
	return [
		"Next: ",
		styled("bold", command),
		styled("dim", text === "" ? "" : `   ${text}`)
	];
}
// src/render/plan-summary.ts
/** One line in a fixed order, also at zero, so that it can be searched for. */
function summaryLine({ summary, refused, rollbackOf }) {
	const directions = DIRECTIONS.map((direction) => `${count(summary.byDirection[direction])} ${direction}`).join(", ");
	return [
		`Plan: ${count(summary.changed)} to update (${directions})`,
		`${count(summary.unchanged)} unchanged`,
		`${count(summary.assumed)} assumed`,
		`${count(summary.missing)} missing`,
		`${count(summary.unmanaged)} unmanaged`,
		...rollbackOf === void 0 && refused.length === 0 ? [] : [`${count(refused.length)} refused`]
	].join(" · ");
}
/** What this plan is and is aimed at, part by part. */
const identityParts = (plan) => [
	`sha256:${shortDigest(plan.planId)}…`,
	...targetLabels(plan.target),
	...plan.manifest.commit === null ? [] : [`commit ${shortCommit(plan.manifest.commit)}`],
	...plan.rollbackOf === void 0 ? [] : [`rollback of ${plan.rollbackOf}`]
];
const identityLine = (plan) => `Plan ${[...identityParts(plan), VERDICT_WORDS[plan.verdict]].join(" · ")}`;
const applyCommand = ({ rollbackOf }, options) => `embed-sync ${rollbackOf === void 0 ? "apply" : `rollback ${rollbackOf}`}${options === "" ? "" : ` ${options}`}`;
/** What can lift a block depends on who put it there. */
function whatLifts({ findings }) {
	const rules = [...new Set(findings.filter(({ severity }) => severity === "block").map(({ rule }) => rule))];
	if (rules.includes("wrong-data-app")) return "use the token of the data app that the manifest names, or correct the name";
	return `change the manifest, or the policy that blocks this plan${rules.length === 0 ? "" : ` (${rules.join(", ")})`}${rules.some((rule) => rule.startsWith("window")) ? ", or wait until the window allows it" : ""}`;
}
/** `options` are those of the command that made the plan, which the one that applies it needs too. */
function nextStep(plan, options = "") {
	const { missing, assumed } = plan.summary;
	switch (plan.verdict) {
		case "blocked": return { text: `${whatLifts(plan)}; until then nothing is applied` };
		case "needs-approval": return {
			command: `${applyCommand(plan, options)} --approve ${shortDigest(plan.planId)}`,
			text: "consents to exactly this plan"
		};
		case "ready": return { command: applyCommand(plan, options) };
		case "assumed": return { text: `nothing to send; ${plural(assumed, "embed")} in sync by the history alone, since the API does not show it` };
		case "in-sync": return { text: leftToDo(missing, plan.refused.length) };
	}
}
/** What nothing needs to be sent for, and yet somebody needs to do. */
function leftToDo(missing, refused) {
	const parts = [...missing === 0 ? [] : [`correct or remove ${plural(missing, "embed")} of the manifest that the data app does not have`], ...refused === 0 ? [] : [`look at ${plural(refused, "embed")} that this plan leaves alone, for the reasons above`]];
	return parts.length === 0 ? "nothing to do" : parts.join("; ");
}
// src/render/plan-text.ts
const UNMANAGED_LISTED = 10;
function renderPlanText(plan, look) {
	const drift = plan.drift.filter((one) => one.class !== "pending");
	const blocks = [
		changeLines(plan.changes, look),
		plan.missing.flatMap((embed) => missingLines(embed, look)),
		plan.refused.flatMap(refusedLines),
		...driftBlocks(drift, look),
		findingLines(plan.findings, embedNames(plan), look),
		unmanagedLines(plan.unmanaged, look),
		closingLines(plan, look)
	];
	return paint(stacked(blocks), look.palette);
}
/** How the plan's embeds are called, by id. */
const embedNames = ({ changes, missing, refused }) => new Map([
	...changes,
	...missing,
	...refused
].map((embed) => [embed.embedId, embedLabel(embed)]));
const outOfReach = (word, embed) => [...padded([styled("red", `x   ${word}`)], 13), styled("bold", embedLabel(embed))];
/** An embed that the plan leaves alone, why, and what can be done about it. */
const refusedLines = (embed) => [
	outOfReach("REFUSED", embed),
	[styled("dim", `      ${embed.code}: ${embed.reason}`)],
	...embed.hint === void 0 ? [] : [[styled("dim", `      ${embed.hint}`)]]
];
function missingLines(embed, look) {
	const meaning = embed.nearest.length === 0 ? "the data app has no such embed, nor one with a similar id" : `the data app has no such embed; similar ids: ${embed.nearest.join(", ")}`;
	const place = [styled("dim", placeLabel(embed.source))];
	return [withRight(outOfReach("MISSING", embed), place, Math.min(look.width, 120)), [styled("dim", `      ${meaning}`)]];
}
function unmanagedLines(unmanaged, look) {
	if (unmanaged.length === 0) return [];
	const { first, more } = firstOf(unmanaged, UNMANAGED_LISTED, look);
	const names = first.map(embedLabel).join(", ");
	return [[`Unmanaged: ${plural(unmanaged.length, "embed")} not in the manifest, never touched`], [styled("dim", `      ${names}${more > 0 ? ` and ${count(more)} more` : ""}`)]];
}
function closingLines(plan, { options, next }) {
	const step = next === void 0 ? nextStep(plan, options) : { text: next };
	return [
		[styled("bold", summaryLine(plan))],
		[identityLine(plan)],
		nextLine(step)
	];
}
export { nextLine as a, nextStep as i, renderPlanText as n, renderFindings as o, identityParts as r, renderDrift as s, embedNames as t };
