import { n as SETTING_NAMES, o as isTenancyRows } from "./settings.js";
import { t as DIRECTIONS } from "./types.js";
import { a as embedLabel, c as originLabel, d as shortDigest, f as targetLabels, i as VERDICT_WORDS, l as placeLabel, u as shortCommit } from "./labels.js";
import { i as nextStep, t as embedNames } from "./plan-text.js";
import { n as tenancyMoves, t as alsoSentText } from "./values.js";
import { D as shownValue, E as settingTitle, O as valueFace, S as columnOf, _ as many, a as badge, b as partsOf, c as list, d as section, f as some, g as joined, h as html, i as renderDocument, m as NOTHING, n as findingsSection, o as instant, p as tiles, r as missingSection, s as largeTable, t as driftSection, u as note, v as text, w as directionFace, x as createFaceBook, y as when } from "./review-sections.js";
// src/render/html/plan-table.ts
const LEADING = [
	{
		title: "Embed",
		width: "name",
		sort: "text"
	},
	{
		title: "Direction",
		width: "short",
		sort: "kind"
	},
	{
		title: "Owner",
		width: "text",
		sort: "text"
	}
];
const [DIRECTION, OWNER] = [1, 2];
const PLAN_SORTED_BY = {
	column: DIRECTION,
	order: "ascending"
};
/** What isolates tenants is not to be scrolled for. */
const ORDER = [.../* @__PURE__ */ new Set([
	"tableTenancySettings",
	"datamartName",
	...SETTING_NAMES
])];
const FACTS = [
	"Id",
	"Key",
	"Defined at",
	"Also sent"
];
const DETAILS = [
	"Setting",
	"Before",
	"After",
	"Direction",
	"What it means",
	"Set by"
];
/** Marks by direction, as powers of two: an embed has that of each direction in which one of its settings moves. */
const DIRECTION_MARKS = {
	tenancy: 1,
	widen: 2,
	narrow: 4,
	neutral: 8
};
function planTable({ changes }, live) {
	const book = createFaceBook();
	const before = new Map(live.map((embed) => [embed.embedId, embed.settings]));
	const moving = new Set(changes.flatMap(({ settings }) => settings.map(({ setting }) => setting)));
	const names = ORDER.filter((name) => moving.has(name));
	const rows = changes.map((change) => {
		const moved = new Map(change.settings.map((one) => [one.setting, one]));
		const standing = before.get(change.embedId) ?? {};
		const cells = names.map((name) => {
			const one = moved.get(name);
			return one === void 0 ? standingFace(name, standing[name]) : movingFace(one);
		});
		return {
			cells: [...leadingFaces(change), ...cells].map(book.add),
			marks: DIRECTIONS.reduce((sum, direction) => sum + (change.settings.some((one) => one.direction === direction) ? DIRECTION_MARKS[direction] : 0), 0),
			facts: [
				change.embedId,
				change.key === change.embedId ? "" : change.key,
				placeLabel(change.source),
				alsoSentText(change)
			].map(book.add),
			details: change.settings.flatMap(detailFaces).map(book.add)
		};
	});
	const columns = [...LEADING, ...names.map(movingColumn)];
	const data = {
		faces: book.all(),
		columns,
		rows,
		facts: FACTS,
		details: DETAILS
	};
	const owners = [...new Set(rows.map(({ cells }) => cells[OWNER] ?? 0))];
	return {
		data,
		choices: [{
			name: "marks",
			label: "Show",
			any: "all changes",
			values: directionValues(rows)
		}, {
			name: "column",
			column: OWNER,
			label: "Owner",
			any: "any",
			values: owners.map((value) => ({
				value,
				label: partsOf(data.faces[value] ?? "").text
			}))
		}]
	};
}
const movingColumn = (name) => ({
	...columnOf(name),
	width: name === "tableTenancySettings" ? "wide" : name === "datamartName" || name === "metricCreationMode" ? "text" : "short",
	sort: "kind"
});
const leadingFaces = ({ embedId, name, direction, owner }) => [
	name === null ? embedId : [
		name,
		"plain",
		embedId
	],
	directionFace(direction),
	owner ?? "–"
];
function standingFace(name, value) {
	const face = valueFace(name, value);
	return value === void 0 ? face : [partsOf(face).text, "dim"];
}
function movingFace(change) {
	const { before, after, direction } = change;
	const move = `${before === void 0 ? "?" : shownValue(before)} → ${shownValue(after)}`;
	const moves = isTenancyRows(after) ? tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`) : [];
	return moves.length === 0 ? [move, direction] : [
		move,
		direction,
		moves.join(", ")
	];
}
function detailFaces(change) {
	const { setting, before, after, direction, reason, origin } = change;
	const moves = isTenancyRows(after) ? tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`) : [];
	return [
		settingTitle(setting),
		shownValue(before),
		moves.length === 0 ? shownValue(after) : [
			shownValue(after),
			"plain",
			moves.join(", ")
		],
		directionFace(direction),
		reason,
		originLabel(origin) || "the embed"
	];
}
const directionValues = (rows) => DIRECTIONS.flatMap((direction) => {
	const value = DIRECTION_MARKS[direction];
	const found = rows.filter(({ marks }) => (marks & value) !== 0).length;
	return found === 0 ? [] : [{
		value,
		label: `with ${direction} (${found})`
	}];
});
// src/render/html/plan-page.ts
const UNMANAGED_LISTED = 100;
function renderPlanPage(plan, live, { options }) {
	const { changes, verdict, summary, target } = plan;
	const { data, choices } = planTable(plan, live);
	const named = target.dataApp ?? target.baseUrl;
	const names = new Map([...live.map((embed) => [embed.embedId, embedLabel(embed)]), ...embedNames(plan)]);
	const body = html`
<header>
<p class="brand">embed-sync <span>${text(plan.rollbackOf === void 0 ? "plan" : `rollback of ${plan.rollbackOf}`)}</span></p>
<h1>${text(named)} ${badge([VERDICT_WORDS[verdict], VERDICT_KINDS[verdict]])}</h1>
<p class="facts">${joined(factsOf(plan), html` · `)}</p>
${nextBlock(plan, options)}
${tiles(tilesOf(plan))}
</header>
<main>
${findingsSection(plan.findings, names)}
${tenancyChanges(changes)}
${section({
		id: "embeds",
		title: "Before and after",
		note: html`${summary.changed} of ${many(summary.managed, "managed embed")}`
	}, changes.length === 0 ? note(html`Nothing to send.`) : html`${LEGEND}${largeTable(data, choices, PLAN_SORTED_BY)}`)}
${missingSection(plan.missing)}
${refusedSection(plan)}
${driftSection(plan.drift)}
${unmanagedSection(plan)}
</main>
<footer><p>Plan <code>${text(plan.planId)}</code>. Approving it consents to exactly these changes; what is sent is what is shown.</p></footer>`;
	return renderDocument({
		title: `Plan for ${named}: ${VERDICT_WORDS[verdict]}`,
		body,
		table: data
	});
}
const VERDICT_KINDS = {
	"in-sync": "good",
	assumed: "neutral",
	ready: "on",
	"needs-approval": "warn",
	blocked: "gap"
};
const factsOf = ({ planId, target, createdAt, manifest, generator }) => [
	html`plan <code>${text(shortDigest(planId))}</code>`,
	...targetLabels(target).filter((label) => label !== target.dataApp).map(text),
	instant(createdAt),
	...manifest.commit === null ? [] : [html`manifest of commit <code>${text(shortCommit(manifest.commit))}</code>`],
	text(generator)
];
const TONES = {
	tenancy: "tenancy",
	widen: "widen",
	narrow: "narrow",
	neutral: "plain"
};
/** Directions stand also at zero; what is rare, only where it occurs. */
function tilesOf({ summary, refused }) {
	const { byDirection, unchanged, assumed, unknown, missing, unmanaged } = summary;
	const rare = [
		{
			count: assumed,
			label: "assumed by the history",
			tone: "plain",
			to: "embeds",
			mark: 0
		},
		{
			count: unknown,
			label: "with unknown values",
			tone: "warn",
			to: "embeds",
			mark: 0
		},
		{
			count: missing,
			label: "missing",
			tone: "bad",
			to: "missing"
		},
		{
			count: refused.length,
			label: "left alone",
			tone: "warn",
			to: "refused"
		},
		{
			count: unmanaged,
			label: "unmanaged",
			tone: "plain",
			to: "unmanaged"
		}
	];
	return [
		...DIRECTIONS.map((direction) => {
			return {
				count: byDirection[direction],
				label: direction,
				tone: TONES[direction],
				to: "embeds",
				mark: DIRECTION_MARKS[direction]
			};
		}),
		{
			count: unchanged,
			label: "unchanged",
			tone: "plain",
			to: "embeds",
			mark: 0
		},
		...rare.filter(({ count }) => count > 0)
	];
}
function nextBlock(plan, options) {
	const { command, text: words = "" } = nextStep(plan, options);
	return html`<p class="next"><strong>Next</strong> ${when(command !== void 0, () => html`<code>${text(command ?? "")}</code> `)}${text(words)}</p>`;
}
const MEANINGS = {
	tenancy: "viewers may see rows of other tenants",
	widen: "viewers can do more",
	narrow: "viewers can do less",
	neutral: "neither more nor less"
};
const LEGEND = html`<ul class="legend" aria-label="Signs">${DIRECTIONS.map((direction) => html`<li>${badge(directionFace(direction))} ${text(MEANINGS[direction])}</li>`)}
<li><span class="dim">on, off</span> stays as it is</li></ul>`;
/** Table by table, however many there are. */
function tenancyChanges(changes) {
	const rows = changes.flatMap((change) => change.settings.filter(({ direction, after }) => direction === "tenancy" || isTenancyRows(after)).map((one) => [
		badge(directionFace(one.direction)),
		html`${text(embedLabel(change))}<small>${text(placeLabel(change.source))}</small>`,
		text(`${shownValue(one.before)} → ${shownValue(one.after)}`),
		html`${isTenancyRows(one.after) ? tenancyMoves(one).map(({ sign, text: words }) => html`<code class="move">${text(`${sign} ${words}`)}</code> `) : NOTHING}`,
		text(one.reason)
	]));
	if (rows.length === 0) return NOTHING;
	const head = {
		id: "tenancy",
		title: "Tenancy",
		note: many(rows.length, "change")
	};
	return section(head, list("Changes of tenancy", [
		"Direction",
		"Embed",
		"List",
		"Tables",
		"What it means"
	], rows));
}
function refusedSection({ refused }) {
	if (refused.length === 0) return NOTHING;
	const rows = refused.map((embed) => [
		text(embedLabel(embed)),
		html`<code>${text(embed.code)}</code>`,
		text(embed.reason),
		text(embed.hint ?? "–")
	]);
	const head = {
		id: "refused",
		title: "Left alone by this plan",
		note: many(refused.length, "embed")
	};
	return section(head, list("Embeds left alone", [
		"Embed",
		"Code",
		"Why",
		"What to do"
	], rows));
}
function unmanagedSection({ unmanaged }) {
	if (unmanaged.length === 0) return NOTHING;
	const head = {
		id: "unmanaged",
		title: "Unmanaged",
		note: html`${many(unmanaged.length, "embed")} live, in no manifest`
	};
	return section(head, html`<p>${some(unmanaged.map(embedLabel), UNMANAGED_LISTED)}</p>`);
}
export { renderPlanPage };
