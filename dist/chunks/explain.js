import { a as pageOf, i as codeNamed, n as CODE_KINDS, r as EXPLAINED_NAMES, t as CODES } from "./catalogue.js";
import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { n as nearest } from "./nearest.js";
import { t as DIRECTION_LABELS } from "./labels.js";
import { a as joined, c as md, d as table, n as codeBlock, o as list, r as finished, t as code } from "./markdown.js";
import { a as paint, c as styled, s as stacked, t as columns } from "./lines.js";
import { l as settingSpelled, t as CATALOGUE } from "./settings.js";
import { n as judge } from "./direction.js";
// src/render/explain-markdown.ts
/** Our own sentences, out of our own tables. */
const words = (text) => ({ markdown: text.replaceAll(/[<>*_`[\]|\\]/g, "\\$&") });
const heading = (name, about) => md`### ${code(name)} ${words(about)}`;
function renderSettingMarkdown(setting) {
	const { name, title, about, moves, aliases, places, example, page } = setting;
	const rows = moves.map(({ to, direction, reason }) => {
		const { symbol, word } = DIRECTION_LABELS[direction];
		return [
			code(to),
			words(`${symbol} ${word}`),
			words(reason)
		];
	});
	return finished([
		heading(name, title),
		words(about),
		table([
			md`To`,
			md`Direction`,
			md`For viewers`
		], rows),
		{ markdown: codeBlock(example).trimEnd() },
		list([
			...aliases.length === 0 ? [] : [md`Old spellings: ${joined(aliases.map(code), ", ")}`],
			md`In a manifest: ${words(places)}`,
			md`Page: ${code(page)}`
		])
	]);
}
const renderCodeMarkdown = ({ name, kind, means, next, exit, page }) => finished([
	heading(name, kind),
	words(means),
	md`**Next:** ${words(next)}`,
	list([...exit === void 0 ? [] : [md`Exit code: ${words(exit)}`], md`Page: ${code(page)}`])
]);
const renderIndexMarkdown = (index) => finished(index.flatMap(({ title, names }) => [md`### ${words(title)}`, table([md`Name`, md`Means`], names.map(([name, about]) => [code(name), words(about)]))]));
// src/render/explain-text.ts
function renderSetting(setting, { palette }) {
	const { name, title, about, moves, aliases, places, example, page } = setting;
	const moveRow = ({ to, direction, reason }) => {
		const { symbol, word, style } = DIRECTION_LABELS[direction];
		return [
			`  ${to}`,
			styled(style, `${symbol} ${word}`),
			reason
		];
	};
	const facts = [
		...aliases.length === 0 ? [] : [["  Old spellings", aliases.join(", ")]],
		["  In a manifest", places],
		["  Page", page]
	];
	return paint(stacked([
		[[styled("bold", name), `  setting: ${title}`]],
		[[`  ${about}`]],
		columns(moves.map(moveRow)),
		example.split("\n").map((line) => [styled("cyan", `    ${line}`)]),
		columns(facts)
	]), palette);
}
function renderCode({ name, kind, means, next, exit, page }, { palette }) {
	const facts = [...exit === void 0 ? [] : [["  Exit code", exit]], ["  Page", page]];
	return paint(stacked([
		[[styled("bold", name), `  ${kind}`]],
		[[`  ${means}`], [styled("cyan", `  Next: ${next}`)]],
		columns(facts)
	]), palette);
}
const renderIndex = (index, { palette }) => paint(stacked([...index.map(({ title, names }) => [[styled("bold", title)], ...columns(names.map(([name, about]) => [`  ${name}`, about]))]), [["embed-sync explain NAME says more about each."]]]), palette);
// src/commands/explain-setting.ts
const PLACES = "in a tier; under accessSettings of an embed, of its block for an environment, of an override, or of a group";
const ORDERS = {
	name: "orders",
	clientColumn: "customer_id"
};
const RETURNS = {
	name: "returns",
	clientColumn: "customer_id"
};
const explainSetting = (spec) => ({
	name: spec.name,
	title: spec.title,
	about: sentence(spec.kind === "flag" ? `whether viewers can ${spec.ability}` : spec.about),
	moves: movesOf(spec),
	aliases: spec.aliases,
	places: PLACES,
	example: exampleOf(spec),
	page: "docs/reference/settings.md"
});
const sentence = (clause) => `${clause[0]?.toUpperCase()}${clause.slice(1)}.`;
/** Taken from the judge itself, so that no explanation can say another direction than a plan. */
function movesOf(spec) {
	const move = (to, after, before) => judge([{
		setting: spec.name,
		after,
		...before !== void 0 && { before }
	}]).map((judged) => ({
		to,
		...judged
	}));
	switch (spec.kind) {
		case "flag": return [...move("true", true), ...move("false", false)];
		case "choice": return spec.values.flatMap((value) => move(value, value));
		case "text": return [...move("another one, alone", "sales-2026", "sales-2025"), ...withItsList()];
		case "tenancy": return [
			...move("one table more", [ORDERS, RETURNS], [ORDERS]),
			...move("one table less", [ORDERS], [ORDERS, RETURNS]),
			...move("another column", [{
				...ORDERS,
				clientColumn: "tenant_id"
			}], [ORDERS]),
			...move("no table at all", [], [ORDERS])
		];
	}
}
function withItsList() {
	const [datamart] = judge([{
		setting: "datamartName",
		before: "sales-2025",
		after: "sales-2026"
	}, {
		setting: "tableTenancySettings",
		before: [ORDERS],
		after: [RETURNS]
	}]);
	return datamart === void 0 ? [] : [{
		to: "another one, with its list",
		...datamart
	}];
}
function exampleOf(spec) {
	return [
		"embeds:",
		"  sales-overview:",
		"    accessSettings:",
		...linesOf(spec).map((line) => `      ${line}`)
	].join("\n");
}
function linesOf(spec) {
	const list = ["tableTenancySettings:", `  - { name: ${ORDERS.name}, clientColumn: ${ORDERS.clientColumn} }`];
	switch (spec.kind) {
		case "flag": return [`${spec.name}: false`];
		case "choice": return [`${spec.name}: ${spec.values[0]}`];
		case "text": return [`${spec.name}: sales-2026`, ...list];
		case "tenancy": return list;
	}
}
// src/commands/explain.ts
async function runExplain({ args: [word] }) {
	if (word === void 0) return indexReport();
	const setting = settingNamed(word);
	if (setting !== void 0) return settingReport(explainSetting(setting));
	const code = codeNamed(word);
	if (code !== void 0) return codeReport(code);
	throw unknown(word);
}
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
const settingNamed = (word) => settingSpelled(word) ?? CATALOGUE.find(({ name, title, aliases }) => [
	name,
	title,
	...aliases
].some((known) => same(known, word)));
function unknown(word) {
	const parts = word.length < SHORTEST_PART ? [] : EXPLAINED_NAMES.filter((name) => name.toLowerCase().includes(word.toLowerCase()));
	const alike = [.../* @__PURE__ */ new Set([...nearest(word, EXPLAINED_NAMES), ...parts])].slice(0, SUGGESTED);
	const hint = `${alike.length === 0 ? "" : `Did you mean ${alike.join(" or ")}? `}See all with "embed-sync explain".`;
	return new EmbedSyncError("USAGE", `there is no setting and no code ${JSON.stringify(word)}`, { hint });
}
const SHORTEST_PART = 3;
const SUGGESTED = 3;
const settingReport = (setting) => ({
	exitCode: EXIT.done,
	json: () => ({
		formatVersion: "1.0",
		setting
	}),
	text: (look) => renderSetting(setting, look),
	markdown: () => renderSettingMarkdown(setting)
});
function codeReport(code) {
	const page = pageOf(code);
	const shown = {
		...code,
		kind: CODE_KINDS[code.kind].one,
		page
	};
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			code: {
				...code,
				page
			}
		}),
		text: (look) => renderCode(shown, look),
		markdown: () => renderCodeMarkdown(shown)
	};
}
const KINDS = [
	"error",
	"issue",
	"problem",
	"finding",
	"event"
];
function indexReport() {
	const index = [{
		title: "Settings",
		names: CATALOGUE.map(({ name, title }) => [name, title])
	}, ...KINDS.map((kind) => ({
		title: CODE_KINDS[kind].many,
		names: CODES.filter((code) => code.kind === kind).map(({ name, means }) => [name, means])
	}))];
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			settings: CATALOGUE.map(({ name, title }) => ({
				name,
				title
			})),
			codes: CODES.map(({ name, kind, means }) => ({
				name,
				kind,
				means
			}))
		}),
		text: (look) => renderIndex(index, look),
		markdown: () => renderIndexMarkdown(index)
	};
}
export { runExplain };
