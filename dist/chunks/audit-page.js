import { c as settingSpec, n as SETTING_NAMES, s as settingEntries } from "./settings.js";
import { a as embedLabel, c as originLabel, f as targetLabels, l as placeLabel, t as DIRECTION_LABELS, u as shortCommit } from "./labels.js";
import { r as plural } from "./numbers.js";
import { C as dayText, D as shownValue, E as settingTitle, O as valueFace, S as columnOf, T as instantText, _ as many, a as badge, b as partsOf, c as list, d as section, f as some, g as joined, h as html, i as renderDocument, l as markLink, m as NOTHING, n as findingsSection, o as instant, p as tiles, r as missingSection, s as largeTable, t as driftSection, u as note, v as text, x as createFaceBook, y as when } from "./review-sections.js";
import { r as groupedBy } from "./lines.js";
import { t as DIRECTIONS } from "./types.js";
// src/render/html/audit-table.ts
/** What rows can be filtered by, as powers of two. */
const MARKS = {
	gap: 1,
	wider: 2,
	outside: 4,
	unmanaged: 8,
	untold: 16,
	override: 32,
	unknownTenancy: 64
};
const MARK_LABELS = [
	["gap", "with a tenancy gap"],
	["unknownTenancy", "with tenancy not known in full"],
	["wider", "wider than their tier"],
	["outside", "changed outside"],
	["override", "with an override in force"],
	["unmanaged", "unmanaged"],
	["untold", "not told in full"]
];
function marksOf(embed, overridden) {
	const { isolation, widerThanTier, drift, managed, untold } = embed;
	const has = {
		gap: isolation.kind === "gap",
		unknownTenancy: isolation.kind === "untold" || isolation.kind === "unchecked",
		wider: widerThanTier.length > 0,
		outside: drift.some(isOutside),
		override: overridden.has(embed.embedId),
		unmanaged: !managed,
		untold: untold.length > 0
	};
	return MARK_LABELS.reduce((sum, [name]) => sum + (has[name] ? MARKS[name] : 0), 0);
}
const isOutside = ({ class: kind }) => kind === "outside" || kind === "conflict";
const GRID = SETTING_NAMES.filter((name) => name !== "datamartName" && name !== "tableTenancySettings");
const COLUMNS = [
	{
		title: "Embed",
		width: "name",
		sort: "text"
	},
	{
		title: "Exposure",
		width: "short",
		sort: "number"
	},
	{
		title: "Tenancy",
		width: "text",
		sort: "kind"
	},
	{
		title: "Tier",
		width: "short",
		sort: "text"
	},
	{
		title: "Owner",
		width: "text",
		sort: "text"
	},
	...GRID.map(columnOf),
	{
		title: "Datamart",
		width: "text",
		sort: "text"
	},
	{
		title: "Last change",
		width: "text",
		sort: "text"
	}
];
const [EXPOSURE, TIER, OWNER, FIRST_SETTING] = [
	1,
	3,
	4,
	5
];
const SORTED_BY = {
	column: EXPOSURE,
	order: "descending"
};
const FACTS = [
	"Id",
	"Key",
	"Defined at",
	"Opens",
	"Wider than its tier",
	"Open to other tenants",
	"Filtered by tenant"
];
const DETAILS = [
	"Setting",
	"Live",
	"Wanted",
	"Set by",
	"Since",
	"By"
];
function auditTable(view) {
	const book = createFaceBook();
	const runs = new Map(view.runs.map((run) => [run.runId, run]));
	const overridden = new Set(view.overrides.flatMap(({ embedId, state }) => state === "upcoming" ? [] : [embedId]));
	const rows = view.embeds.map((embed) => {
		const add = (faces) => faces.map(book.add);
		return {
			cells: add(cellsOf(embed, runs)),
			marks: marksOf(embed, overridden),
			facts: add(factsOf$1(embed)),
			details: add(SETTING_NAMES.flatMap((name) => detailOf(embed, name, runs)))
		};
	});
	const data = {
		faces: book.all(),
		columns: COLUMNS,
		rows,
		facts: FACTS,
		details: DETAILS
	};
	return {
		data,
		choices: choicesOf(data, book)
	};
}
function cellsOf(embed, runs) {
	const { embedId, name, rank, score, managed, tier, owner, settings, isolation } = embed;
	return [
		name === null ? embedId : [
			name,
			"plain",
			embedId
		],
		[
			String(score),
			"plain",
			`rank ${rank}`
		],
		isolationFace(isolation, settings.tableTenancySettings?.length ?? 0),
		managed ? tier ?? "–" : ["unmanaged", "warn"],
		owner ?? "–",
		...GRID.map((setting) => settingFace(embed, setting)),
		settings.datamartName === void 0 ? ["", "untold"] : settings.datamartName,
		lastChangeFace(Object.values(embed.since), runs)
	];
}
/** What somebody changed outside comes before what is wider than the tier; the row's details tell both. */
function settingFace(embed, name) {
	const face = valueFace(name, embed.settings[name]);
	const { text } = partsOf(face);
	if (embed.drift.some((drift) => drift.setting === name && isOutside(drift))) return [text, "outside"];
	return embed.widerThanTier.includes(name) ? [text, "wider"] : face;
}
function isolationFace({ kind, open }, tables) {
	switch (kind) {
		case "gap": return [open.length === 0 ? "no isolation" : `${plural(open.length, "table")} open`, "gap"];
		case "filtered": return [plural(tables, "table"), "good"];
		case "database": return ["own databases", "good"];
		case "unchecked": return [
			plural(tables, "table"),
			"plain",
			"not checked"
		];
		case "untold": return ["", "untold"];
	}
}
function lastChangeFace(since, runs) {
	const [newest] = since.toSorted((a, b) => a.at < b.at ? 1 : -1);
	if (newest === void 0) return ["–", "dim"];
	return [
		dayText(newest.at),
		"plain",
		commitText(runs.get(newest.runId))
	];
}
const commitText = (run) => run === void 0 || run.commit === null ? "no commit" : shortCommit(run.commit);
function factsOf$1({ embedId, key, source, open, widerThanTier, isolation, settings }) {
	const titles = (names) => names.map((name) => settingSpec(name).title).join(", ");
	const rows = settings.tableTenancySettings ?? [];
	return [
		embedId,
		key ?? "",
		placeLabel(source),
		titles(open) || "nothing",
		titles(widerThanTier),
		isolation.kind === "gap" ? isolation.open.join(", ") || "every table of tenants" : "",
		rows.map(({ name, clientColumn }) => `${name} by ${clientColumn}`).join(", ")
	];
}
function detailOf(embed, name, runs) {
	const wanted = embed.desired[name];
	const since = embed.since[name];
	const run = since && runs.get(since.runId);
	return [
		settingTitle(name),
		name === "tableTenancySettings" ? isolationFace(embed.isolation, embed.settings[name]?.length ?? 0) : settingFace(embed, name),
		wanted === void 0 ? ["not managed", "dim"] : shownValue(wanted),
		wanted === void 0 ? "" : originLabel(embed.origins[name]) || "the embed",
		sinceFace(embed, name),
		run === void 0 ? "" : [
			commitText(run),
			"plain",
			`${run.actor}${run.approved ? ", plan approved" : ""} · ${run.runId}`
		]
	];
}
function sinceFace({ since, drift }, name) {
	const outside = drift.find((one) => one.setting === name && isOutside(one));
	if (outside !== void 0) {
		const was = `was ${shownValue(outside.lastApplied)}`;
		return outside.since === void 0 ? [was, "outside"] : [
			`after ${instantText(outside.since)}`,
			"outside",
			was
		];
	}
	const mark = since[name];
	if (mark === void 0) return ["not in the history", "dim"];
	return mark.written ? instantText(mark.at) : [
		instantText(mark.at),
		"plain",
		"or before: found so"
	];
}
function choicesOf({ rows, columns }, { all }) {
	const marks = MARK_LABELS.flatMap(([name, label]) => {
		const found = rows.filter((row) => (row.marks & MARKS[name]) !== 0).length;
		return found === 0 ? [] : [{
			value: MARKS[name],
			label: `${label} (${found})`
		}];
	});
	const open = GRID.flatMap((name, i) => settingSpec(name).kind === "flag" ? [{
		value: FIRST_SETTING + i,
		label: columns[FIRST_SETTING + i]?.title ?? ""
	}] : []);
	const byColumn = (column, label, any) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { cells } of rows) counts.set(cells[column] ?? 0, (counts.get(cells[column] ?? 0) ?? 0) + 1);
		const values = [...counts].map(([value, n]) => ({
			value,
			n,
			text: partsOf(all()[value] ?? "").text
		}));
		values.sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1));
		return {
			name: "column",
			column,
			label,
			any,
			values: values.map(({ value, n, text }) => ({
				value,
				label: `${text} (${n})`
			}))
		};
	};
	return [
		{
			name: "marks",
			label: "Show",
			any: "all embeds",
			values: marks
		},
		{
			name: "open",
			label: "Allowing",
			any: "anything",
			values: open
		},
		byColumn(TIER, "Tier", "any"),
		byColumn(OWNER, "Owner", "any")
	];
}
// src/render/html/tenancy-flows.ts
const ORDER = [
	"gap",
	"untold",
	"unchecked",
	"filtered",
	"database"
];
const LISTED$1 = {
	gap: 300,
	other: 100
};
const NAMED = 3;
const MEANINGS = {
	gap: "viewers may see rows of other tenants",
	untold: "the API does not tell the tenancy list",
	unchecked: "the API does not tell which tables hold rows of several tenants",
	filtered: "every table that tenants share is filtered",
	database: "each tenant has a database of its own"
};
function tenancySection(embeds) {
	const groups = groupedBy(embeds, alikeKey);
	const of = (kind) => groups.filter(([first]) => first?.isolation.kind === kind).sort((a, b) => b.length - a.length);
	const gaps = of("gap");
	const others = ORDER.slice(1).flatMap(of);
	const shown = [...gaps.slice(0, LISTED$1.gap), ...others.slice(0, LISTED$1.other)];
	const left = groups.length - shown.length;
	const inGaps = gaps.flat().length;
	return section({
		id: "tenancy",
		title: "Tenancy",
		note: inGaps === 0 ? html`no gap known` : html`${many(inGaps, "embed")} with a gap`
	}, html`
${note(html`Which embeds read which datamart, and the column by which each table is filtered to the viewer's own tenant.`)}
<ol class="flows" role="list">${shown.map(flow)}</ol>
${when(left > 0, () => note(html`And ${left} more ways to keep tenants apart, ${gaps.length - Math.min(gaps.length, LISTED$1.gap)} of them with gaps; the table above has
${markLink(MARKS.gap, html`every embed with a gap`)}.`))}`);
}
const alikeKey = ({ isolation, settings }) => JSON.stringify([
	isolation,
	settings.datamartName ?? null,
	settings.tableTenancySettings ?? null
]);
function flow(group) {
	const [first] = group;
	if (first === void 0) return html``;
	const { isolation, settings } = first;
	const rows = settings.tableTenancySettings ?? [];
	return html`
<li class="flow ${text(isolation.kind)}">
<div><strong>${many(group.length, "embed")}</strong><span>${some(group.map(({ name, embedId }) => name ?? embedId), NAMED)}</span></div>
<div><small>datamart</small><strong>${text(settings.datamartName ?? "not told")}</strong></div>
<div>${badge(isolationFace(isolation, rows.length))} <small>${text(MEANINGS[isolation.kind])}</small>
<ul>${isolation.open.map(openTable)}${rows.map(filteredTable)}</ul></div>
</li>`;
}
const openTable = (table) => html`<li class="gap"><b aria-hidden="true">✕</b> <code>${text(table)}</code> <span>not filtered</span></li>`;
const filteredTable = ({ name, clientColumn }) => html`<li><b aria-hidden="true">✓</b> <code>${text(name)}</code> <span>by</span> <code>${text(clientColumn)}</code></li>`;
// src/render/html/timeline.ts
const LISTED = 100;
const DAY_MS = 864e5;
const MOST_BARS = 60;
/** At most 60 spans of whole days, all alike and without holes, from the first run to the last. */
function bucketsOf(runs) {
	const days = runs.map(({ startedAt }) => Math.floor(Date.parse(startedAt) / DAY_MS));
	const [first, last] = [Math.min(...days), Math.max(...days)];
	if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
	const span = Math.ceil((last - first + 1) / MOST_BARS);
	const buckets = Array.from({ length: Math.ceil((last - first + 1) / span) }, (_, i) => ({
		day: dayText((/* @__PURE__ */ new Date((first + i * span) * DAY_MS)).toISOString()),
		changed: {
			tenancy: 0,
			widen: 0,
			narrow: 0,
			neutral: 0
		}
	}));
	for (const [i, { changed }] of runs.entries()) {
		const bucket = buckets[Math.floor(((days[i] ?? first) - first) / span)];
		if (bucket === void 0) continue;
		for (const direction of DIRECTIONS) bucket.changed[direction] += changed[direction];
	}
	return buckets;
}
function timelineSection(runs) {
	const head = {
		id: "changes",
		title: "Changes over time",
		note: many(runs.length, "run")
	};
	if (runs.length === 0) return section(head, note(html`The change history holds no run against this target.`));
	const newest = runs.toReversed().slice(0, LISTED);
	return section(head, html`${picture(runs)}
${list("Runs, newest first", [
		"Started",
		"Run",
		"Embeds changed",
		"By",
		"Commit",
		"Status"
	], newest.map(runCells))}
${when(runs.length > newest.length, () => note(html`And ${runs.length - newest.length} earlier runs: <code>embed-sync history</code> lists them all.`))}`);
}
function runCells(run) {
	const what = run.rollbackOf === void 0 ? NOTHING : html`<small>takes back ${text(run.rollbackOf)}</small>`;
	const uncertain = run.uncertain === 0 ? NOTHING : html`<small>${many(run.uncertain, "embed")} not known to be</small>`;
	return [
		instant(run.startedAt),
		html`<code>${text(run.runId)}</code>${what}`,
		html`${directionCounts(run.changed)}${uncertain}`,
		html`${text(run.actor)}${when(run.approved, () => html`<small>plan approved</small>`)}`,
		html`<code>${text(run.commit === null ? "–" : shortCommit(run.commit))}</code>`,
		text(run.status)
	];
}
/** `▲ 3 widen  ▼ 2 narrow`, in colours; a dash where nothing moved. */
function directionCounts(changed) {
	const some = DIRECTIONS.filter((direction) => changed[direction] > 0);
	if (some.length === 0) return html`–`;
	return html`${some.map((direction) => html`<span class="badge ${text(direction)}"><i aria-hidden="true">${text(DIRECTION_LABELS[direction].symbol)}</i><b>${changed[direction]} ${text(direction)}</b></span> `)}`;
}
const SIZE = {
	width: 960,
	height: 220,
	left: 44,
	bottom: 24
};
const UP = ["widen", "tenancy"];
const DOWN = ["narrow", "neutral"];
const ROOM_FOR_SIGN = 11;
function picture(runs) {
	const buckets = bucketsOf(runs);
	const total = ({ changed }, directions) => directions.reduce((sum, direction) => sum + changed[direction], 0);
	const up = Math.max(1, ...buckets.map((bucket) => total(bucket, UP)));
	const down = Math.max(1, ...buckets.map((bucket) => total(bucket, DOWN)));
	const room = SIZE.height - SIZE.bottom - 8;
	const line = 4 + room * up / (up + down);
	const step = (SIZE.width - SIZE.left) / buckets.length;
	const bars = buckets.map((bucket, i) => {
		const place = {
			x: SIZE.left + i * step,
			width: Math.min(step * .8, 36),
			line,
			unit: room / (up + down)
		};
		return html`<g><title>${text(bucketText(bucket))}</title>${stack(bucket, UP, place)}${stack(bucket, DOWN, {
			...place,
			unit: -place.unit
		})}</g>`;
	});
	const [first, last] = [buckets[0]?.day ?? "", buckets.at(-1)?.day ?? ""];
	const baseline = SIZE.height - 6;
	return html`
<figure>
<svg viewBox="0 0 ${text(`${SIZE.width} ${SIZE.height}`)}" role="img" aria-label="${text(pictureText(runs, [first, last]))}">
<line class="axis" x1="${SIZE.left}" x2="${SIZE.width}" y1="${px(line)}" y2="${px(line)}"/>
<text class="scale" x="${SIZE.left - 6}" y="12" text-anchor="end">${up}</text>
<text class="scale" x="${SIZE.left - 6}" y="${px(SIZE.height - SIZE.bottom)}" text-anchor="end">${down}</text>
<text class="scale" x="${SIZE.left - 6}" y="${px(line + 4)}" text-anchor="end">0</text>
${bars}
<text class="scale" x="${SIZE.left}" y="${baseline}">${text(first)}</text>
${when(buckets.length > 1, () => html`<text class="scale" x="${SIZE.width}" y="${baseline}" text-anchor="end">${text(last)}</text>`)}
</svg>
<figcaption>Embeds changed, by the day of the run. Above the line: ▲ widen and ◆ tenancy. Below: ▼ narrow and · neutral.</figcaption>
</figure>`;
}
function stack({ changed }, directions, { x, width, line, unit }) {
	let from = line;
	const parts = directions.flatMap((direction) => {
		if (changed[direction] === 0) return [];
		const height = Math.max(2, Math.abs(changed[direction] * unit));
		const y = unit > 0 ? from - height : from;
		from = unit > 0 ? from - height : from + height;
		const sign = html`<text x="${px(x + width / 2)}" y="${px(y + height / 2 + 3.5)}" text-anchor="middle">${text(DIRECTION_LABELS[direction].symbol)}</text>`;
		return [html`<rect class="${text(direction)}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="2"/>${when(height >= ROOM_FOR_SIGN && width >= ROOM_FOR_SIGN, () => sign)}`];
	});
	return html`${parts}`;
}
const px = (n) => text(String(Math.round(n * 10) / 10));
const bucketText = ({ day, changed }) => `from ${day}: ${DIRECTIONS.map((direction) => `${changed[direction]} ${direction}`).join(", ")}`;
function pictureText(runs, [first, last]) {
	const sums = DIRECTIONS.map((direction) => `${runs.reduce((sum, run) => sum + run.changed[direction], 0)} ${direction}`);
	return `${plural(runs.length, "run")} from ${first} to ${last} changed embeds: ${sums.join(", ")}. The table below lists them.`;
}
// src/render/html/audit-page.ts
const UNMANAGED_LISTED = 100;
function renderAuditPage(view) {
	const { embeds, findings, missing, runs, target } = view;
	const { data, choices } = auditTable(view);
	const names = new Map(embeds.map((embed) => [embed.embedId, embedLabel(embed)]));
	const named = target.dataApp ?? target.baseUrl;
	const others = findings.filter(({ rule }) => rule !== "override-ends-soon");
	const body = html`
<header>
<p class="brand">embed-sync <span>access review</span></p>
<h1>${text(named)}</h1>
<p class="facts">${joined(factsOf(view), html` · `)}</p>
${tiles(tilesOf(view))}
<nav aria-label="Sections">${NAVIGATION.map(([id, title]) => html`<a href="#${text(id)}">${text(title)}</a> `)}</nav>
</header>
<main>
${section({
		id: "embeds",
		title: "Embeds",
		note: html`what viewers can do, the most open first`
	}, html`${LEGEND}${largeTable(data, choices, SORTED_BY)}`)}
${tenancySection(embeds)}
${timelineSection(runs)}
${driftSection(embeds.flatMap(({ drift }) => drift), MARKS.outside)}
${overridesSection(view)}
${findingsSection(others, names)}
${missingSection(missing)}
${unmanagedSection(view)}
</main>
<footer><p>The API tells no usage: this shows what is allowed, not what is used. “Since” is what the change history of embed-sync
knows; a value that nobody applied with it has no date here.</p></footer>`;
	return renderDocument({
		title: `Access review: ${named}`,
		body,
		table: data
	});
}
const NAVIGATION = [
	["embeds", "Embeds"],
	["tenancy", "Tenancy"],
	["changes", "Changes"],
	["drift", "Drift"],
	["overrides", "Overrides"],
	["unmanaged", "Unmanaged"]
];
const factsOf = ({ target, at, commit, generator }) => [
	...targetLabels(target).filter((label) => label !== target.dataApp).map(text),
	html`as of ${instant(at)}`,
	...commit === null ? [] : [html`manifest of commit <code>${text(shortCommit(commit))}</code>`],
	text(generator)
];
function tilesOf({ embeds, overrides, missing }) {
	const embedsWith = (is) => embeds.filter(is).length;
	return [
		{
			count: embeds.length,
			label: "live embeds",
			tone: "plain",
			to: "embeds",
			mark: 0
		},
		{
			count: embedsWith(({ isolation }) => isolation.kind === "gap"),
			label: "with a tenancy gap",
			tone: "bad",
			to: "tenancy"
		},
		{
			count: embedsWith(({ drift }) => drift.some(isOutside)),
			label: "changed outside",
			tone: "bad",
			to: "drift"
		},
		{
			count: embedsWith(({ widerThanTier }) => widerThanTier.length > 0),
			label: "wider than their tier",
			tone: "warn",
			to: "embeds",
			mark: MARKS.wider
		},
		{
			count: overrides.filter(({ state }) => state === "ends-soon").length,
			label: "overrides end soon",
			tone: "warn",
			to: "overrides"
		},
		{
			count: embedsWith(({ managed }) => !managed),
			label: "unmanaged",
			tone: "warn",
			to: "unmanaged"
		},
		{
			count: missing.length,
			label: "missing",
			tone: "bad",
			to: missing.length === 0 ? "embeds" : "missing"
		},
		{
			count: embedsWith(({ untold }) => untold.length > 0),
			label: "not told in full",
			tone: "plain",
			to: "embeds",
			mark: MARKS.untold
		}
	];
}
const LEGEND = html`<ul class="legend" aria-label="Signs">
<li>${badge(["on", "on"])} viewers can</li>
<li>${badge(["off", "off"])} they cannot</li>
<li>${badge(["", "untold"])} the API does not tell</li>
<li>${badge(["on", "wider"])} wider than its tier</li>
<li>${badge(["on", "outside"])} changed outside</li>
<li>${badge(["1 table open", "gap"])} not filtered by tenant</li>
</ul>`;
const STATES = {
	"ends-soon": badge(["ends soon", "warn"]),
	active: badge(["in force", "on"]),
	upcoming: badge(["not begun", "off"])
};
function overridesSection({ overrides }) {
	const head = {
		id: "overrides",
		title: "Overrides",
		note: overrides.length === 0 ? html`none` : many(overrides.length, "override")
	};
	if (overrides.length === 0) return section(head, note(html`No temporary setting is in force or to come.`));
	return section(head, list("Overrides", [
		"State",
		"Embed",
		"Reason",
		"From",
		"Until",
		"Sets"
	], overrides.map(overrideCells)));
}
function overrideCells({ embedId, name, override, state }) {
	const sets = settingEntries(override.values).map(([setting, value]) => `${settingTitle(setting)}: ${shownValue(value)}`);
	return [
		STATES[state],
		text(embedLabel({
			embedId,
			name
		})),
		text(override.reason),
		instant(override.from),
		instant(override.until),
		text(sets.join(", "))
	];
}
function unmanagedSection({ embeds }) {
	const unmanaged = embeds.filter(({ managed }) => !managed);
	const shown = unmanaged.slice(0, UNMANAGED_LISTED);
	const rest = unmanaged.length - shown.length;
	const head = {
		id: "unmanaged",
		title: "Unmanaged",
		note: unmanaged.length === 0 ? html`none` : html`${many(unmanaged.length, "embed")} live, in no manifest`
	};
	if (unmanaged.length === 0) return section(head, note(html`Every live embed is in the manifest.`));
	const rows = shown.map((embed) => [
		text(embedLabel(embed)),
		html`${embed.score}`,
		text(embed.open.map(settingTitle).join(", ") || "nothing")
	]);
	return section(head, html`${note(html`Nobody reviews what these embeds open; <code>embed-sync import --into</code> adds them to the manifest as they are.`)}
${list("Unmanaged embeds", [
		"Embed",
		"Exposure",
		"Opens"
	], rows)}
${when(rest > 0, () => note(html`And ${rest} more, which open no more than the last: ${markLink(MARKS.unmanaged, html`the table has them all`)}.`))}${NOTHING}`);
}
export { renderAuditPage };
