import { r as groupedBy, x as terminalSafe } from "./lines.js";
import { r as plural, t as count } from "./numbers.js";
import { a as embedLabel, l as placeLabel, n as SEVERITIES, o as isNeverCut, r as SEVERITY_LABELS, s as isOld } from "./labels.js";
import { c as settingSpec, o as isTenancyRows } from "./settings.js";
import { n as tenancyMoves, r as valueText } from "./values.js";
import { a as digestOfText } from "./canonical.js";
// src/render/html/cells.ts
/** `AI pilot`, `Underlying data`. */
function settingTitle(name) {
	const { title } = settingSpec(name);
	return title.charAt(0).toUpperCase() + title.slice(1);
}
/** `on`, `off`, `CHAT`, `3 tables`; not told where it is not. */
function shownValue(value) {
	if (value === void 0) return "not told";
	if (isTenancyRows(value) && value.length === 0) return "no isolation";
	return typeof value === "boolean" ? value ? "on" : "off" : valueText(value);
}
function valueFace(name, value) {
	if (value === void 0) return ["", "untold"];
	const spec = settingSpec(name);
	if (spec.kind === "flag") return value === true ? ["on", "on"] : ["off", "off"];
	if (spec.kind === "choice") return [shownValue(value), value === spec.widest ? "on" : "off"];
	if (isTenancyRows(value)) return value.length === 0 ? [shownValue(value), "gap"] : shownValue(value);
	return typeof value === "string" ? value : shownValue(value);
}
const directionFace = (direction) => [direction, direction];
function columnOf(name) {
	const { kind } = settingSpec(name);
	const title = settingTitle(name);
	if (kind === "flag") return {
		title,
		width: "flag",
		sort: "kind"
	};
	return {
		title,
		width: kind === "text" || kind === "tenancy" ? "text" : "short",
		sort: kind === "text" ? "text" : "kind"
	};
}
/** `2026-11-22 06:30 UTC`, in one piece. */
const instantText = (iso) => {
	const utc = new Date(iso);
	return Number.isNaN(utc.getTime()) ? iso : `${utc.toISOString().slice(0, 16).replace("T", "\xA0")}\u00a0UTC`;
};
/** `2026-11-22`. */
const dayText = (iso) => instantText(iso).slice(0, 10);
// src/render/html/faces.ts
function createFaceBook() {
	const faces = [""];
	const places = /* @__PURE__ */ new Map([["\"\"", 0]]);
	return {
		add: (face) => {
			const key = JSON.stringify(face);
			const known = places.get(key);
			if (known !== void 0) return known;
			places.set(key, faces.length);
			return faces.push(encoded(face)) - 1;
		},
		all: () => faces
	};
}
function encoded(face) {
	if (typeof face === "string") return terminalSafe(face);
	const [text, kind, below] = face;
	return below === void 0 ? [terminalSafe(text), kind] : [
		terminalSafe(text),
		kind,
		terminalSafe(below)
	];
}
// src/render/html/rows.ts
/** A sign for each kind that needs one without colour, and the word that a screen reader says for it. */
const SIGNS = {
	gap: ["✕", "gap"],
	tenancy: ["◆", "tenancy"],
	outside: ["≠", "changed outside"],
	wider: ["▲", "wider than its tier"],
	widen: ["▲", "widen"],
	narrow: ["▼", "narrow"],
	neutral: ["·", "neutral"],
	untold: ["?", "not told"]
};
function partsOf(face) {
	const [text, kind, below = ""] = typeof face === "string" ? [face, "plain"] : face;
	const [sign, spoken] = SIGNS[kind] ?? ["", ""];
	return {
		text,
		kind,
		below,
		sign,
		spoken: text === spoken ? "" : spoken
	};
}
new Intl.Collator("en", {
	numeric: true,
	sensitivity: "base"
});
// node_modules/hono/dist/utils/html.js
/**
* @module
* HTML utility.
*/
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const escapeRe = /[&<>'"]/;
const stringBufferToString = async (buffer, callbacks) => {
	let str = "";
	callbacks ||= [];
	const resolvedBuffer = await Promise.all(buffer);
	for (let i = resolvedBuffer.length - 1;; i--) {
		str += resolvedBuffer[i];
		i--;
		if (i < 0) break;
		let r = resolvedBuffer[i];
		if (r == null || typeof r === "boolean") continue;
		if (typeof r === "number") {
			str += r;
			continue;
		}
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		const isEscaped = r.isEscaped;
		r = await (typeof r === "object" ? r.toString() : r);
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		if (r.isEscaped ?? isEscaped) str += r;
		else {
			const buf = [str];
			escapeToBuffer(r, buf);
			str = buf[0];
		}
	}
	return raw(str, callbacks);
};
const escapeToBuffer = (str, buffer) => {
	const match = str.search(escapeRe);
	if (match === -1) {
		buffer[0] += str;
		return;
	}
	let escape;
	let index;
	let lastIndex = 0;
	for (index = match; index < str.length; index++) {
		switch (str.charCodeAt(index)) {
			case 34:
				escape = "&quot;";
				break;
			case 39:
				escape = "&#39;";
				break;
			case 38:
				escape = "&amp;";
				break;
			case 60:
				escape = "&lt;";
				break;
			case 62:
				escape = "&gt;";
				break;
			default: continue;
		}
		buffer[0] += str.substring(lastIndex, index) + escape;
		lastIndex = index + 1;
	}
	buffer[0] += str.substring(lastIndex, index);
};
const resolveCallbackSync = (str) => {
	const callbacks = str.callbacks;
	if (!callbacks?.length) return str;
	const buffer = [str];
	const context = {};
	callbacks.forEach((c) => c({
		phase: HtmlEscapedCallbackPhase.Stringify,
		buffer,
		context
	}));
	return buffer[0];
};
// node_modules/hono/dist/helper/html/index.js
/**
* @module
* html Helper for Hono.
*/
const html$1 = (strings, ...values) => {
	const buffer = [""];
	for (let i = 0, len = strings.length - 1; i < len; i++) {
		buffer[0] += strings[i];
		const children = Array.isArray(values[i]) ? values[i].flat(Infinity) : [values[i]];
		for (let i = 0, len = children.length; i < len; i++) {
			const child = children[i];
			if (typeof child === "string") escapeToBuffer(child, buffer);
			else if (typeof child === "number") buffer[0] += child;
			else if (typeof child === "boolean" || child === null || child === void 0) continue;
			else if (typeof child === "object" && child.isEscaped) {
				if (child.callbacks) buffer.unshift("", child);
				else {
					const tmp = child.toString();
					if (tmp instanceof Promise) buffer.unshift("", tmp);
					else buffer[0] += tmp;
				}
			} else if (child instanceof Promise) buffer.unshift("", child);
			else escapeToBuffer(child.toString(), buffer);
		}
	}
	buffer[0] += strings.at(-1);
	return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
};
// src/render/html/html.ts
/** Our own markup, with pieces and numbers in it. */
const html = (words, ...pieces) => ({ html: words.map((word, i) => word + pieceText(pieces[i] ?? [])).join("") });
const pieceText = (piece) => {
	if (typeof piece === "number") return count(piece);
	return "html" in piece ? piece.html : piece.map((part) => part.html).join("");
};
/** Anybody's words, inert between tags and in quoted attributes; what draws nothing or reorders shows as `\u{…}`. */
const text = (words) => ({ html: String(html$1`${terminalSafe(words)}`) });
/** `1 embed`, `9 embeds`. */
const many = (n, noun) => text(plural(n, noun));
const NOTHING = { html: "" };
/** A piece where there is something to show, nothing where there is not. */
const when = (condition, piece) => condition ? piece() : NOTHING;
function joined(pieces, separator) {
	return { html: pieces.map((piece) => piece.html).join(separator.html) };
}
// src/render/html/blocks.ts
const section = ({ id, title, note = NOTHING }, body) => html`
<section id="${text(id)}" aria-labelledby="${text(id)}-title">
<h2 id="${text(id)}-title">${text(title)} <small>${note}</small></h2>
${body}
</section>`;
const tiles = (all) => html`<ul class="tiles">${all.map(({ count, label, tone, to, mark }) => html`
<li class="${text(count === 0 ? "none" : tone)}"><a href="#${text(to)}"${when(mark !== void 0, () => html` data-mark="${text(String(mark))}"`)}>
<strong>${count}</strong> <span>${text(label)}</span></a></li>`)}</ul>`;
/** A link into the large table, filtered by a mark. */
const markLink = (mark, words) => html`<a href="#embeds" data-mark="${text(String(mark))}">${words}</a>`;
/** A short table; where there are no rows, the words for that. */
function list(title, header, rows) {
	return html`<div class="list" role="region" aria-label="${text(title)}" tabindex="0"><table>
<thead><tr>${header.map((word) => html`<th scope="col">${text(word)}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}
const note = (words) => html`<p class="note">${words}</p>`;
/** An instant that no line break parts. */
const instant = (iso) => html`<time>${text(instantText(iso))}</time>`;
/** Sign, word and text of a face, in its colour. */
function badge(face) {
	const { kind } = partsOf(face);
	return html`<span class="badge ${text(kind)}">${faceHtml(face)}</span>`;
}
function faceHtml(face) {
	const { text: words, below, sign, spoken } = partsOf(face);
	return html`${when(sign !== "", () => html`<i aria-hidden="true">${text(sign)}</i>`)}${when(spoken !== "", () => html`<span class="spoken">${text(spoken)} </span>`)}${when(words !== "", () => html`<b>${text(words)}</b>`)}${when(below !== "", () => html`<small>${text(below)}</small>`)}`;
}
const STATIC_ROWS = 50;
/** Everything that needs the script is hidden until it runs; without it, the first rows stand. */
function largeTable(data, choices, sorted) {
	const { columns, rows } = data;
	const first = rows.slice(0, STATIC_ROWS);
	return html`
<form id="filter" role="search" hidden>
<label class="search">Search <input type="search" name="query" placeholder="name, id, owner, table …" autocomplete="off" spellcheck="false"></label>
${choices.filter(({ values }) => values.length > 0).map(choiceHtml)}
<button type="reset">Clear</button>
</form>
<p id="status" class="note" role="status">${when(rows.length > first.length, () => html`The first ${first.length} of `)}${many(rows.length, "row")}</p>
<div id="rows" class="scroll" role="region" aria-label="Table of embeds" tabindex="0">
<table aria-rowcount="${text(String(rows.length + 1))}">
<colgroup>${columns.map(({ width }) => html`<col class="${text(width)}">`)}</colgroup>
<thead><tr aria-rowindex="1">${columns.map((column, i) => headHtml(column, i === sorted.column ? sorted.order : "none"))}</tr></thead>
<tbody>${first.map((row, i) => rowHtml(data, row, i))}</tbody>
</table>
</div>
<dialog id="detail" aria-labelledby="detail-title"></dialog>`;
}
const headHtml = ({ title, width }, order) => html`<th scope="col" class="${text(width)}"${when(order !== "none", () => html` aria-sort="${text(order)}"`)}><span>${text(title)}</span></th>`;
const rowHtml = ({ faces }, { cells }, index) => html`<tr aria-rowindex="${text(String(index + 2))}">${cells.map((place, i) => cellHtml(faces[place] ?? "", i === 0))}</tr>`;
const cellHtml = (face, isName) => isName ? html`<th scope="row" class="${text(partsOf(face).kind)}">${faceHtml(face)}</th>` : html`<td class="${text(partsOf(face).kind)}">${faceHtml(face)}</td>`;
const choiceHtml = ({ name, column, label, any, values }) => html`
<label>${text(label)} <select name="${text(name)}"${when(column !== void 0, () => html` data-column="${text(String(column))}"`)}>
<option value="">${text(any)}</option>${values.map(({ value, label: words }) => html`<option value="${text(String(value))}">${text(words)}</option>`)}
</select></label>`;
/** `a, b and 3 more`. */
function some(names, shown) {
	const rest = names.length - Math.min(names.length, shown);
	return html`${joined(names.slice(0, shown).map(text), html`, `)}${when(rest > 0, () => html` and ${rest} more`)}`;
}
// src/generated/page.ts
const STYLE = "/* The look of the pages: colours, text, figures, sections. Colour never says anything alone. */\n/* biome-ignore-all lint/style/noDescendingSpecificity: rules stand in the order of the page. */\n:root {\n  color-scheme: light dark;\n  --page: #f5f6f8;\n  --card: #fff;\n  --ink: #171b22;\n  --soft: #566070;\n  --line: #dde1e8;\n  --accent: #3444b8;\n  --stripe: #f9fafc;\n  --on: #2c3a9b;\n  --on-bg: #e7eafc;\n  --gap: #a8122a;\n  --gap-bg: #fde9ec;\n  --tenancy: #86197a;\n  --tenancy-bg: #fbe8f8;\n  --widen: #854800;\n  --widen-bg: #fdf0dc;\n  --narrow: #0b6443;\n  --narrow-bg: #e1f4eb;\n  --neutral: #465066;\n  --neutral-bg: #eceff4;\n}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --page: #0e1116;\n    --card: #161a21;\n    --ink: #e6e9ef;\n    --soft: #9ba5b5;\n    --line: #2a303b;\n    --accent: #a3b0ff;\n    --stripe: #1a1f27;\n    --on: #c2cbff;\n    --on-bg: #272e57;\n    --gap: #ff9dac;\n    --gap-bg: #46161f;\n    --tenancy: #f4a6e8;\n    --tenancy-bg: #401a3b;\n    --widen: #ffc476;\n    --widen-bg: #3d2c11;\n    --narrow: #74dcae;\n    --narrow-bg: #123524;\n    --neutral: #b7c0d1;\n    --neutral-bg: #252b36;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\nhtml {\n  scroll-padding-top: 1rem;\n}\n\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    0.94rem / 1.5 system-ui,\n    sans-serif;\n  -webkit-text-size-adjust: 100%;\n}\n\nbody > header,\nmain,\nbody > footer {\n  max-width: 100rem;\n  margin: 0 auto;\n  padding: 0 clamp(1rem, 3vw, 2.5rem);\n}\n\nbody > header {\n  padding-top: 2rem;\n}\n\nh1 {\n  margin: 0.1rem 0 0.2rem;\n  font-size: clamp(1.5rem, 4vw, 2.1rem);\n  line-height: 1.15;\n  letter-spacing: -0.02em;\n  overflow-wrap: anywhere;\n}\n\nh2 {\n  margin: 0 0 0.75rem;\n  font-size: 1.2rem;\n  letter-spacing: -0.01em;\n}\n\nh2 small {\n  margin-left: 0.4rem;\n  color: var(--soft);\n  font-size: 0.9rem;\n  font-weight: 400;\n  letter-spacing: 0;\n}\n\na {\n  color: var(--accent);\n}\n\ncode {\n  font-family: ui-monospace, \"SF Mono\", Menlo, Consolas, monospace;\n  font-size: 0.92em;\n  overflow-wrap: anywhere;\n}\n\ntime {\n  white-space: nowrap;\n}\n\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n\n.brand {\n  margin: 0;\n  color: var(--accent);\n  font-size: 0.85rem;\n  font-weight: 650;\n}\n\n.brand span,\n.facts,\n.note,\nfooter {\n  color: var(--soft);\n}\n\n.brand span {\n  font-weight: 400;\n}\n\n.facts {\n  margin: 0 0 1.25rem;\n  overflow-wrap: anywhere;\n}\n\n.note {\n  margin: 0.5rem 0;\n  font-size: 0.92rem;\n}\n\n.spoken {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\n/* Tiles and the way to the sections */\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));\n  gap: 0.6rem;\n  margin: 0 0 1.25rem;\n  padding: 0;\n  list-style: none;\n}\n\n.tiles a {\n  display: block;\n  height: 100%;\n  padding: 0.7rem 0.85rem;\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--tone, var(--line));\n  border-radius: 0.5rem;\n  background: var(--card);\n  color: inherit;\n  text-decoration: none;\n}\n\n.tiles a:hover {\n  border-color: var(--tone, var(--accent));\n}\n\n.tiles strong {\n  display: block;\n  color: var(--tone, inherit);\n  font-size: 1.55rem;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.2;\n}\n\n.tiles span {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n\n.tiles .bad {\n  --tone: var(--gap);\n}\n\n.tiles .warn,\n.tiles .widen {\n  --tone: var(--widen);\n}\n\n.tiles .narrow {\n  --tone: var(--narrow);\n}\n\n.tiles .tenancy {\n  --tone: var(--tenancy);\n}\n\n.tiles .none strong {\n  color: var(--soft);\n  font-weight: 400;\n}\n\n.next {\n  margin: 0 0 1.25rem;\n  padding: 0.7rem 1rem;\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--accent);\n  border-radius: 0.5rem;\n  background: var(--card);\n}\n\n.next strong {\n  margin-right: 0.5rem;\n}\n\nnav {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.1rem;\n  padding: 0.6rem 0;\n  border-top: 1px solid var(--line);\n}\n\nnav a {\n  text-decoration: none;\n}\n\nnav a:hover {\n  text-decoration: underline;\n}\n\nsection {\n  margin: 0 0 1.25rem;\n  padding: 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: 0.75rem;\n  background: var(--card);\n}\n\n/* What is far below need not be laid out before somebody goes there. */\nsection + section {\n  content-visibility: auto;\n  contain-intrinsic-size: auto 40rem;\n}\n\nfooter {\n  padding-bottom: 3rem;\n  font-size: 0.88rem;\n}\n\n/* Signs, words and colours of what a cell shows */\n/* biome-ignore-all lint/style/noDescendingSpecificity: rules stand in the order of the page. */\n\n.gap,\n.outside {\n  --face: var(--gap);\n  --face-bg: var(--gap-bg);\n}\n\n.wider,\n.warn,\n.widen {\n  --face: var(--widen);\n  --face-bg: var(--widen-bg);\n}\n\n.narrow,\n.good {\n  --face: var(--narrow);\n  --face-bg: var(--narrow-bg);\n}\n\n.tenancy {\n  --face: var(--tenancy);\n  --face-bg: var(--tenancy-bg);\n}\n\n.on {\n  --face: var(--on);\n  --face-bg: var(--on-bg);\n}\n\n.neutral,\n.badge.off,\n.badge.untold,\n.badge.plain {\n  --face: var(--neutral);\n  --face-bg: var(--neutral-bg);\n}\n\n.badge,\ntd:is(.gap, .outside, .wider, .widen, .narrow, .tenancy, .neutral),\ntd.on > b {\n  background: var(--face-bg);\n}\n\n.badge,\ntd:is(.gap, .outside, .wider, .warn, .widen, .narrow, .good, .tenancy, .neutral),\ntd.on > b {\n  color: var(--face);\n}\n\n.off,\n.dim,\n.untold {\n  color: var(--soft);\n}\n\n.badge {\n  display: inline-block;\n  padding: 0.05em 0.5em;\n  border-radius: 0.4em;\n  font-size: 0.88rem;\n  white-space: nowrap;\n}\n\nh1 .badge {\n  font-size: 0.95rem;\n  letter-spacing: 0;\n  vertical-align: middle;\n}\n\ni {\n  margin-right: 0.3em;\n  font-style: normal;\n}\n\nb {\n  font-weight: inherit;\n}\n\n:is(.on, .wider, .outside) > :is(b, i) {\n  font-weight: 650;\n}\n\n.move {\n  display: block;\n}\n\n/* Short tables */\n/* biome-ignore-all lint/style/noDescendingSpecificity: rules stand in the order of the page. */\n\n.list,\n.scroll {\n  position: relative;\n  overflow: auto;\n}\n\ntable {\n  width: 100%;\n  border-collapse: separate;\n  border-spacing: 0;\n  font-size: 0.92rem;\n}\n\nth,\ntd {\n  padding: 0.45rem 0.75rem;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\n\nthead th {\n  color: var(--soft);\n  font-size: 0.82rem;\n  font-weight: 600;\n  white-space: nowrap;\n}\n\n.list td {\n  min-width: 5rem;\n  max-width: 30rem;\n  overflow-wrap: break-word;\n}\n\ntd small,\nth small {\n  display: block;\n  color: var(--soft);\n  font-size: 0.82rem;\n  font-weight: 400;\n}\n\ntbody tr:last-child > * {\n  border-bottom: 0;\n}\n\n/* The large table */\n\nform {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: end;\n  gap: 0.6rem 0.9rem;\n  margin: 0.9rem 0 0.25rem;\n}\n\nform[hidden] {\n  display: none;\n}\n\nlabel {\n  display: grid;\n  gap: 0.15rem;\n  min-width: 0;\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\nlabel.search {\n  flex: 1 1 14rem;\n  max-width: 26rem;\n}\n\ninput,\nselect,\nbutton {\n  min-height: 2.25rem;\n  padding: 0.3rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 0.4rem;\n  background: var(--card);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.92rem;\n}\n\nselect {\n  max-width: 14rem;\n}\n\nbutton {\n  cursor: pointer;\n}\n\n::placeholder {\n  color: var(--soft);\n}\n\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem 1.1rem;\n  margin: 0;\n  padding: 0;\n  color: var(--soft);\n  font-size: 0.85rem;\n  list-style: none;\n}\n\n.scroll {\n  max-height: min(80vh, 60rem);\n  border: 1px solid var(--line);\n  border-radius: 0.5rem;\n  overscroll-behavior-x: contain;\n  contain: content;\n}\n\n.scroll table {\n  table-layout: fixed;\n}\n\n.scroll th,\n.scroll td {\n  height: 3.1rem;\n  padding: 0.25rem 0.6rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  vertical-align: middle;\n  white-space: nowrap;\n}\n\n.scroll small {\n  overflow: hidden;\n  line-height: 1.3;\n  text-overflow: ellipsis;\n}\n\ncol.name {\n  width: 17rem;\n}\n\ncol.flag {\n  width: 3.7rem;\n}\n\ncol.short {\n  width: 7.4rem;\n}\n\ncol.text {\n  width: 10.5rem;\n}\n\ncol.wide {\n  width: 15rem;\n}\n\n.scroll thead th {\n  position: sticky;\n  z-index: 2;\n  top: 0;\n  height: auto;\n  padding: 0.5rem 0.6rem;\n  background: var(--card);\n  vertical-align: bottom;\n}\n\n.scroll th:first-child {\n  position: sticky;\n  z-index: 1;\n  left: 0;\n  border-right: 1px solid var(--line);\n  background: var(--card);\n  font-weight: 600;\n}\n\n.scroll thead th:first-child {\n  z-index: 3;\n}\n\n.scroll thead .flag {\n  padding-inline: 0;\n  text-align: center;\n}\n\n.scroll thead .flag span {\n  writing-mode: vertical-rl;\n  transform: rotate(180deg);\n}\n\n.scroll thead button {\n  width: 100%;\n  min-height: 0;\n  padding: 0;\n  border: 0;\n  background: none;\n  color: inherit;\n  font: inherit;\n  text-align: inherit;\n}\n\n.scroll thead [aria-sort] {\n  color: var(--accent);\n}\n\n.scroll thead [aria-sort]::after {\n  content: \"▾\";\n  margin-left: 0.25em;\n}\n\n.scroll thead [aria-sort=\"ascending\"]::after {\n  content: \"▴\";\n}\n\n.scroll thead [aria-sort] button {\n  width: auto;\n}\n\n.scroll tbody tr:hover > * {\n  background-image: linear-gradient(var(--stripe), var(--stripe));\n  background-blend-mode: multiply;\n}\n\n.scroll tbody th button {\n  display: block;\n  width: 100%;\n  min-height: 0;\n  padding: 0;\n  overflow: hidden;\n  border: 0;\n  background: none;\n  font: inherit;\n  text-align: left;\n  text-overflow: ellipsis;\n}\n\n.scroll tbody th button:hover b {\n  text-decoration: underline;\n}\n\n.scroll tbody th button:focus-visible {\n  outline-offset: -2px;\n}\n\ntd.on > b,\n.scroll td.off > b {\n  padding: 0.1em 0.5em;\n  border-radius: 0.4em;\n}\n\n.filler {\n  height: 0;\n}\n\n.filler td {\n  border: 0;\n}\n\n/* One row in full */\n/* biome-ignore-all lint/style/noDescendingSpecificity: rules stand in the order of the page. */\n\ndialog {\n  width: min(70rem, calc(100vw - 2rem));\n  max-height: calc(100vh - 3rem);\n  padding: 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: 0.75rem;\n  background: var(--card);\n  color: var(--ink);\n}\n\ndialog::backdrop {\n  background: rgb(10 12 18 / 55%);\n}\n\ndialog > header {\n  display: flex;\n  align-items: start;\n  justify-content: space-between;\n  gap: 1rem;\n}\n\ndialog th,\ndialog td {\n  padding-block: 0.3rem;\n}\n\ndialog h2 {\n  overflow-wrap: anywhere;\n}\n\ndl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.2rem 1rem;\n  margin: 0 0 1rem;\n}\n\ndt {\n  color: var(--soft);\n}\n\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n\n/* Tenancy */\n\n.flows {\n  display: grid;\n  gap: 0.6rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.flow {\n  display: grid;\n  grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 8fr);\n  gap: 0.5rem 2.2rem;\n  padding: 0.8rem 1rem;\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--line);\n  border-radius: 0.5rem;\n  content-visibility: auto;\n  contain-intrinsic-size: auto 6rem;\n}\n\nli.flow {\n  color: var(--ink);\n}\n\n.flow.gap {\n  border-left-color: var(--gap);\n}\n\n.flow > div {\n  position: relative;\n  min-width: 0;\n  overflow-wrap: anywhere;\n}\n\n.flow > div + div::before {\n  content: \"→\";\n  position: absolute;\n  left: -1.6rem;\n  color: var(--soft);\n}\n\n.flow > div > span:not(.badge),\n.flow small {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n\n.flow > div > strong,\n.flow > div > small {\n  display: block;\n}\n\n.flow > div:last-child > small {\n  display: inline;\n}\n\n.flow ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem 0.5rem;\n  margin: 0.4rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n\n.flow li {\n  padding: 0.05rem 0.5rem;\n  border: 1px solid var(--line);\n  border-radius: 0.4rem;\n  font-size: 0.9rem;\n}\n\n.flow li span {\n  color: var(--soft);\n}\n\n.flow li.gap {\n  color: var(--gap);\n  border-color: var(--gap);\n  background: var(--gap-bg);\n}\n\n.flow li.gap span {\n  color: inherit;\n}\n\n/* The picture of changes */\n\nfigure {\n  margin: 0 0 1rem;\n}\n\nfigcaption {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n\nsvg {\n  display: block;\n  width: 100%;\n  max-height: 18rem;\n}\n\nsvg text {\n  fill: var(--card);\n  font-size: 10px;\n}\n\nsvg .scale {\n  font-size: 12px;\n  fill: var(--soft);\n}\n\nsvg .axis {\n  stroke: var(--soft);\n}\n\nrect.widen {\n  fill: var(--widen);\n}\n\nrect.tenancy {\n  fill: var(--tenancy);\n}\n\nrect.narrow {\n  fill: var(--narrow);\n}\n\nrect.neutral {\n  fill: var(--neutral);\n}\n\n/* Small screens, and paper */\n/* biome-ignore-all lint/style/noDescendingSpecificity: rules stand in the order of the page. */\n\n@media (max-width: 45rem) {\n  section {\n    padding: 1rem 0.75rem;\n  }\n\n  .tiles {\n    grid-template-columns: 1fr 1fr;\n  }\n\n  col.name {\n    width: 9.5rem;\n  }\n\n  .list table {\n    min-width: 46rem;\n  }\n\n  label,\n  select {\n    max-width: 9.8rem;\n  }\n\n  label.search {\n    flex-basis: 100%;\n    max-width: none;\n  }\n\n  .flow {\n    grid-template-columns: 1fr;\n  }\n\n  .flow > div + div::before {\n    content: \"↓ \";\n    position: static;\n  }\n\n  dl {\n    grid-template-columns: 1fr;\n  }\n\n  dd {\n    margin-bottom: 0.4rem;\n  }\n}\n\n@page {\n  size: a4 landscape;\n  margin: 12mm;\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --page: #fff;\n    --card: #fff;\n  }\n\n  html {\n    font-size: 9px;\n  }\n\n  body {\n    print-color-adjust: exact;\n  }\n\n  body > header,\n  main,\n  body > footer {\n    max-width: none;\n    padding: 0;\n  }\n\n  col.name {\n    width: 14rem;\n  }\n\n  col.flag {\n    width: 3.4rem;\n  }\n\n  col.short {\n    width: 7.2rem;\n  }\n\n  col.text {\n    width: 8.6rem;\n  }\n\n  form,\n  nav {\n    display: none;\n  }\n\n  section {\n    padding: 0;\n    border: 0;\n  }\n\n  .scroll,\n  .list {\n    max-height: none;\n    overflow: visible;\n    border: 0;\n  }\n\n  .scroll thead th,\n  .scroll th:first-child {\n    position: static;\n  }\n\n  .scroll th,\n  .scroll td {\n    height: auto;\n    padding: 2px 4px;\n    white-space: normal;\n    overflow-wrap: anywhere;\n  }\n\n  .scroll td > b {\n    padding: 0;\n  }\n\n  section + section,\n  .flow {\n    content-visibility: visible;\n  }\n\n  tr,\n  .flow {\n    break-inside: avoid;\n  }\n}\n";
const SCRIPT = "(function() {\n	// src/render/html/rows.ts\n	/** How a cell is drawn. In the order in which a column of settings sorts: what asks for attention first. */\n	const KINDS = [\n		\"gap\",\n		\"tenancy\",\n		\"outside\",\n		\"wider\",\n		\"widen\",\n		\"on\",\n		\"narrow\",\n		\"neutral\",\n		\"warn\",\n		\"good\",\n		\"off\",\n		\"untold\",\n		\"dim\",\n		\"plain\"\n	];\n	/** A sign for each kind that needs one without colour, and the word that a screen reader says for it. */\n	const SIGNS = {\n		gap: [\"✕\", \"gap\"],\n		tenancy: [\"◆\", \"tenancy\"],\n		outside: [\"≠\", \"changed outside\"],\n		wider: [\"▲\", \"wider than its tier\"],\n		widen: [\"▲\", \"widen\"],\n		narrow: [\"▼\", \"narrow\"],\n		neutral: [\"·\", \"neutral\"],\n		untold: [\"?\", \"not told\"]\n	};\n	function partsOf(face) {\n		const [text, kind, below = \"\"] = typeof face === \"string\" ? [face, \"plain\"] : face;\n		const [sign, spoken] = SIGNS[kind] ?? [\"\", \"\"];\n		return {\n			text,\n			kind,\n			below,\n			sign,\n			spoken: text === spoken ? \"\" : spoken\n		};\n	}\n	/** Of each row, in lower case, all that a search looks in. */\n	function searchTexts({ faces, rows }) {\n		const lower = faces.map((face) => {\n			const { text, below } = partsOf(face);\n			return `${text}\\n${below}`.toLowerCase();\n		});\n		return rows.map(({ cells, facts }) => [...cells, ...facts].map((face) => lower[face] ?? \"\").join(\"\\n\"));\n	}\n	/** The rows of `order` that match, in that order. */\n	function matching(data, texts, order, filter) {\n		const words = filter.query.toLowerCase().split(/\\s+/).filter((word) => word !== \"\");\n		const shown = [...filter.shown];\n		return order.filter((index) => {\n			const row = data.rows[index];\n			if (row === void 0 || (row.marks & filter.marks) !== filter.marks) return false;\n			if (shown.some(([column, face]) => row.cells[column] !== face)) return false;\n			if (filter.open !== void 0 && !isOpen(data.faces[row.cells[filter.open] ?? 0])) return false;\n			const text = texts[index] ?? \"\";\n			return words.every((word) => text.includes(word));\n		});\n	}\n	const OPEN = /* @__PURE__ */ new Set([\n		\"on\",\n		\"wider\",\n		\"gap\"\n	]);\n	function isOpen(face) {\n		if (face === void 0) return false;\n		const { kind, text } = partsOf(face);\n		return OPEN.has(kind) || kind === \"outside\" && text === \"on\";\n	}\n	/** All rows by one column. What is empty comes last both ways; rows that are alike keep the order of the table. */\n	function sortedBy({ faces, columns, rows }, column, descending) {\n		const sort = columns[column]?.sort ?? \"text\";\n		const faceOf = (index) => rows[index]?.cells[column] ?? 0;\n		const all = rows.map((_, index) => index);\n		const ranks = rankOf([...new Set(all.map(faceOf))], faces, sort);\n		const rank = (index) => ranks.get(faceOf(index)) ?? Number.POSITIVE_INFINITY;\n		const sign = descending ? -1 : 1;\n		return all.sort((a, b) => {\n			const [x, y] = [rank(a), rank(b)];\n			if (x === y) return a - b;\n			if (x === Number.POSITIVE_INFINITY) return 1;\n			if (y === Number.POSITIVE_INFINITY) return -1;\n			return sign * (x - y);\n		});\n	}\n	const collator = new Intl.Collator(\"en\", {\n		numeric: true,\n		sensitivity: \"base\"\n	});\n	/** The place of each face among those of its column; faces that compare equal share one. Empty ones have none. */\n	function rankOf(used, faces, sort) {\n		const keyed = used.map((face) => ({\n			face,\n			...partsOf(faces[face] ?? \"\")\n		})).filter(({ text, kind }) => kind !== \"untold\" && text !== \"\" && text !== \"–\");\n		const compare = (a, b) => {\n			if (sort === \"number\") return Number.parseFloat(a.text) - Number.parseFloat(b.text);\n			return (sort === \"kind\" ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : 0) || collator.compare(a.text, b.text) || collator.compare(a.below, b.below);\n		};\n		keyed.sort(compare);\n		const ranks = /* @__PURE__ */ new Map();\n		let rank = 0;\n		for (const [i, one] of keyed.entries()) {\n			const before = keyed[i - 1];\n			if (before !== void 0 && compare(before, one) !== 0) rank += 1;\n			ranks.set(one.face, rank);\n		}\n		return ranks;\n	}\n	// page/elements.ts\n	function element(name, attributes, children) {\n		const made = document.createElement(name);\n		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);\n		made.append(...children);\n		return made;\n	}\n	/** The same markup as the page is delivered with. */\n	function cell(name, face) {\n		const { text, kind, below, sign, spoken } = partsOf(face);\n		return element(name, { class: kind }, [\n			...sign === \"\" ? [] : [element(\"i\", { \"aria-hidden\": \"true\" }, [sign])],\n			...spoken === \"\" ? [] : [element(\"span\", { class: \"spoken\" }, [`${spoken} `])],\n			...text === \"\" ? [] : [element(\"b\", {}, [text])],\n			...below === \"\" ? [] : [element(\"small\", {}, [below])]\n		]);\n	}\n	// page/detail.ts\n	function showDetail(dialog, { faces, facts, details }, row) {\n		const faceAt = (place) => faces[place ?? 0] ?? \"\";\n		const known = facts.flatMap((title, i) => {\n			const { text } = partsOf(faceAt(row.facts[i]));\n			return text === \"\" ? [] : [element(\"dt\", {}, [title]), element(\"dd\", {}, [text])];\n		});\n		const lines = Array.from({ length: row.details.length / details.length }, (_, line) => element(\"tr\", {}, details.map((_, i) => cell(i === 0 ? \"th\" : \"td\", faceAt(row.details[line * details.length + i])))));\n		for (const line of lines) line.firstElementChild?.setAttribute(\"scope\", \"row\");\n		const close = element(\"button\", { type: \"button\" }, [\"Close\"]);\n		close.addEventListener(\"click\", () => dialog.close());\n		dialog.replaceChildren(element(\"header\", {}, [element(\"h2\", { id: \"detail-title\" }, [partsOf(faceAt(row.cells[0])).text]), close]), element(\"dl\", {}, known), element(\"div\", {\n			class: \"list\",\n			role: \"region\",\n			\"aria-label\": \"Settings\",\n			tabindex: \"0\"\n		}, [element(\"table\", {}, [element(\"thead\", {}, [element(\"tr\", {}, details.map((title) => element(\"th\", { scope: \"col\" }, [title])))]), element(\"tbody\", {}, lines)])]));\n		dialog.showModal();\n	}\n	// page/filter-form.ts\n	function readFilter(form) {\n		const values = new FormData(form);\n		const textOf = (name) => String(values.get(name) ?? \"\");\n		const columns = [...form.querySelectorAll(\"select[data-column]\")].filter(({ value }) => value !== \"\");\n		return {\n			query: textOf(\"query\"),\n			marks: Number(textOf(\"marks\")),\n			shown: new Map(columns.map(({ dataset, value }) => [Number(dataset.column), Number(value)])),\n			...textOf(\"open\") !== \"\" && { open: Number(textOf(\"open\")) }\n		};\n	}\n	/** Asks for one mark and nothing else; `0` asks for nothing. */\n	function onlyMark(form, mark) {\n		for (const field of form.querySelectorAll(\"input, select\")) field.value = field.name === \"marks\" && mark !== \"0\" ? mark : \"\";\n	}\n	// page/large-table.ts\n	const ROWS_AROUND = 6;\n	/** More would be hundreds of sheets. */\n	const MOST_PRINTED = 1e3;\n	function largeTable(scroller, data, open) {\n		const body = scroller.querySelector(\"tbody\") ?? element(\"tbody\", {}, []);\n		const [above, below] = [filler(), filler()];\n		body.before(above);\n		body.after(below);\n		let shown = [];\n		/** The position that Tab leads to. */\n		let active = 0;\n		let drawn = \"\";\n		let printing = false;\n		const view = {\n			top: 0,\n			height: scroller.clientHeight,\n			row: 48\n		};\n		function draw() {\n			const inView = Math.ceil(view.height / view.row);\n			const top = Math.min(Math.floor(view.top / view.row), shown.length - inView);\n			const from = printing ? 0 : Math.max(0, top - ROWS_AROUND);\n			const to = Math.min(shown.length, printing ? MOST_PRINTED : from + inView + 12);\n			if (drawn === `${from} ${to}`) return;\n			drawn = `${from} ${to}`;\n			const hadFocus = body.contains(document.activeElement);\n			body.replaceChildren(...shown.slice(from, to).flatMap((index, i) => line(data.rows[index], from + i)));\n			if (printing && to < shown.length) body.append(moreRows(shown.length - to));\n			above.style.height = `${from * view.row}px`;\n			below.style.height = printing ? \"0\" : `${(shown.length - to) * view.row}px`;\n			if (hadFocus) (buttonAt(active) ?? scroller).focus({ preventScroll: true });\n		}\n		function redraw() {\n			drawn = \"\";\n			draw();\n		}\n		function line(row, position) {\n			if (row === void 0) return [];\n			const [name, ...others] = row.cells.map((face, column) => cell(column === 0 ? \"th\" : \"td\", data.faces[face] ?? \"\"));\n			if (name === void 0) return [];\n			const button = element(\"button\", {\n				type: \"button\",\n				\"aria-haspopup\": \"dialog\"\n			}, [...name.childNodes]);\n			button.tabIndex = position === active ? 0 : -1;\n			button.dataset.position = String(position);\n			button.addEventListener(\"click\", () => {\n				active = position;\n				open(row);\n			});\n			name.setAttribute(\"scope\", \"row\");\n			name.append(button);\n			return [element(\"tr\", { \"aria-rowindex\": String(position + 2) }, [name, ...others])];\n		}\n		const buttonAt = (position) => body.querySelector(`button[data-position=\"${position}\"]`);\n		function scrollTo(top) {\n			if (top === view.top) return;\n			scroller.scrollTop = top;\n			view.top = top;\n		}\n		function moveTo(position) {\n			active = Math.max(0, Math.min(position, shown.length - 1));\n			const head = scroller.querySelector(\"thead\")?.clientHeight ?? 0;\n			const top = active * view.row;\n			const lowest = top - (view.height - head - view.row);\n			scrollTo(Math.max(lowest, Math.min(top, view.top)));\n			redraw();\n			buttonAt(active)?.focus({ preventScroll: true });\n		}\n		function measure() {\n			view.row = body.firstElementChild?.getBoundingClientRect().height || view.row;\n			view.height = scroller.clientHeight;\n			if (!printing) redraw();\n		}\n		function print(on) {\n			printing = on;\n			redraw();\n		}\n		const scrolled = () => {\n			view.top = scroller.scrollTop;\n			draw();\n		};\n		scroller.addEventListener(\"scroll\", scrolled, { passive: true });\n		body.addEventListener(\"keydown\", (event) => {\n			const page = Math.max(1, Math.floor(view.height / view.row) - 2);\n			const step = {\n				ArrowDown: 1,\n				ArrowUp: -1,\n				PageDown: page,\n				PageUp: -page,\n				Home: -active,\n				End: shown.length\n			}[event.key];\n			if (step === void 0) return;\n			event.preventDefault();\n			moveTo(active + step);\n		});\n		window.addEventListener(\"beforeprint\", () => print(true));\n		window.addEventListener(\"afterprint\", () => print(false));\n		matchMedia(\"print\").addEventListener(\"change\", ({ matches }) => print(matches));\n		new ResizeObserver(measure).observe(scroller);\n		return { show: (rows) => {\n			shown = rows;\n			active = 0;\n			scrollTo(0);\n			redraw();\n		} };\n	}\n	/** Room for rows that are not drawn, which nothing reads out. */\n	const filler = () => element(\"tbody\", {\n		\"aria-hidden\": \"true\",\n		class: \"filler\"\n	}, []);\n	/** Paper must not look complete where it is not. */\n	const moreRows = (count) => element(\"tr\", {}, [element(\"td\", { colspan: \"100\" }, [`and ${count.toLocaleString(\"en\")} more rows: filter the table to print those that matter`])]);\n	// page/page.ts\n	function start(data) {\n		const form = one(\"#filter\", HTMLFormElement);\n		const status = one(\"#status\", HTMLElement);\n		const dialog = one(\"#detail\", HTMLDialogElement);\n		const heads = [...document.querySelectorAll(\"#rows th[scope=col]\")];\n		const table = largeTable(one(\"#rows\", HTMLElement), data, (row) => showDetail(dialog, data, row));\n		const texts = searchTexts(data);\n		const all = data.rows.length.toLocaleString(\"en\");\n		let order = data.rows.map((_, index) => index);\n		function filter() {\n			const shown = matching(data, texts, order, readFilter(form));\n			status.textContent = shown.length === data.rows.length ? `${all} rows` : `${shown.length.toLocaleString(\"en\")} of ${all} rows`;\n			table.show(shown);\n		}\n		/** Numbers begin with the largest, all else with the first; a second time turns it around. */\n		function sort(column) {\n			const before = heads[column]?.getAttribute(\"aria-sort\");\n			const descending = before == null ? data.columns[column]?.sort === \"number\" : before === \"ascending\";\n			for (const head of heads) head.removeAttribute(\"aria-sort\");\n			heads[column]?.setAttribute(\"aria-sort\", descending ? \"descending\" : \"ascending\");\n			order = sortedBy(data, column, descending);\n			filter();\n		}\n		for (const [column, head] of heads.entries()) {\n			const button = element(\"button\", { type: \"button\" }, [...head.childNodes]);\n			button.addEventListener(\"click\", () => sort(column));\n			head.append(button);\n		}\n		for (const link of document.querySelectorAll(\"a[data-mark]\")) link.addEventListener(\"click\", () => {\n			onlyMark(form, link.dataset.mark ?? \"\");\n			filter();\n		});\n		form.hidden = false;\n		form.addEventListener(\"input\", filter);\n		form.addEventListener(\"submit\", (event) => event.preventDefault());\n		form.addEventListener(\"reset\", () => setTimeout(filter));\n		document.addEventListener(\"keydown\", (event) => {\n			if (event.key !== \"/\" || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return;\n			event.preventDefault();\n			form.querySelector(\"input\")?.focus();\n		});\n		filter();\n	}\n	function one(selector, type) {\n		const found = document.querySelector(selector);\n		if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);\n		return found;\n	}\n	const data = document.querySelector(\"#data\")?.textContent;\n	if (data && document.querySelector(\"#rows\")) start(JSON.parse(data));\n	performance.mark(\"interactive\");\n})();\n";
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/render/html/document.ts
var _templateObject;
const renderDocument = ({ title, body, table }) => html(_templateObject || (_templateObject = _taggedTemplateLiteral([
	"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
	"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
	"</title>\n<style>",
	"</style>\n</head>\n<body>\n",
	"\n<script type=\"application/json\" id=\"data\">",
	"<\/script>\n<script>",
	"<\/script>\n</body>\n</html>\n"
])), text(CONTENT_POLICY), text(title), { html: STYLE }, body, dataBlock(table), { html: SCRIPT }).html;
const sourceOf = (content) => `'sha256-${base64OfHex(digestOfText(content).replace("sha256:", ""))}'`;
const base64OfHex = (hex) => btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
/** Trusted types without a policy: not even the script itself can turn text into markup. */
const CONTENT_POLICY = [
	"default-src 'none'",
	`style-src ${sourceOf(STYLE)}`,
	`script-src ${sourceOf(SCRIPT)}`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
/** JSON in which no character could end the block or begin a tag. */
const dataBlock = (table) => ({ html: JSON.stringify(table).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`) });
// src/render/html/review-sections.ts
const LISTED_OF_A_RULE = 20;
const LISTED_OF_OLD = 3;
const DRIFT_LISTED = 300;
const SEVERITY_KINDS = {
	block: "gap",
	approve: "warn",
	warning: "warn",
	info: "neutral"
};
/** Gravest first, news before what was already so; of a rule that found many, the first and a count, but for tenancy. */
function findingsSection(findings, names) {
	if (findings.length === 0) return NOTHING;
	const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	const rows = groupedBy(ordered, ({ severity, rule }) => `${severity} ${rule}`).flatMap((found) => {
		const news = found.filter((finding) => !isOld(finding));
		const old = found.filter(isOld);
		const shown = isNeverCut(found[0]?.rule ?? "") ? found : [...news.slice(0, LISTED_OF_A_RULE), ...old.slice(0, LISTED_OF_OLD)];
		const cells = shown.map((finding) => findingCells(finding, names));
		const rest = found.length - shown.length;
		return rest === 0 ? cells : [...cells, [
			NOTHING,
			NOTHING,
			NOTHING,
			html`and ${rest} more of <code>${text(found[0]?.rule ?? "")}</code>`
		]];
	});
	const head = {
		id: "findings",
		title: "Findings",
		note: many(findings.length, "finding")
	};
	return section(head, list("Findings", [
		"Severity",
		"Rule",
		"Embed",
		"What was found"
	], rows));
}
function findingCells(finding, names) {
	const { severity, rule, embedId, setting, message } = finding;
	return [
		badge([SEVERITY_LABELS[severity].word.toLowerCase(), SEVERITY_KINDS[severity]]),
		html`<code>${text(rule)}</code>`,
		html`${text(embedId === void 0 ? "–" : names.get(embedId) ?? embedId)}${when(setting !== void 0, () => html`<small>${text(setting ?? "")}</small>`)}`,
		html`${text(message)}${when(isOld(finding), () => html`<small>already so before</small>`)}`
	];
}
/** What is only pending is the business of a plan. `mark` filters the large table, where there is one of these embeds. */
function driftSection(drift, mark) {
	const moved = drift.filter(({ class: kind }) => kind !== "pending");
	const pending = drift.length - moved.length;
	const head = {
		id: "drift",
		title: "Drift",
		note: moved.length === 0 ? html`none` : many(moved.length, "setting")
	};
	const gravest = [...moved.filter(opensAccess), ...moved.filter((one) => !opensAccess(one))];
	const shown = gravest.slice(0, DRIFT_LISTED);
	const rest = gravest.length - shown.length;
	const header = [
		"Direction",
		"Embed",
		"Setting",
		"Last applied",
		"Live",
		"Wanted",
		"What happened"
	];
	const where = mark === void 0 ? html`<code>embed-sync drift</code> lists them all` : markLink(mark, html`the table has every embed`);
	return section(head, html`${moved.length === 0 ? note(html`Nobody changed a managed setting since it was last applied, as far as the API tells.`) : list("Drift", header, shown.map(driftCells))}
${when(rest > 0, () => note(html`And ${rest} more; ${where}.`))}
${when(pending > 0, () => note(html`${many(pending, "setting")} differ because the manifest moved and was not applied yet: <code>embed-sync plan</code> shows them.`))}`);
}
const opensAccess = ({ direction }) => direction === "tenancy" || direction === "widen";
const HAPPENED = {
	outside: "changed outside",
	conflict: "changed outside, and in the manifest to another value",
	adopted: "changed outside, and in the manifest to the same value",
	pending: "not applied yet"
};
function driftCells(drift) {
	const { direction, setting, lastApplied, live, desired, since } = drift;
	const moves = live !== void 0 && isTenancyRows(live) ? tenancyMoves({
		after: live,
		...lastApplied && { before: lastApplied }
	}) : [];
	return [
		badge(directionFace(direction)),
		text(embedLabel(drift)),
		text(settingTitle(setting)),
		text(shownValue(lastApplied)),
		html`${text(shownValue(live))}${moves.map(({ sign, text: words }) => html`<small>${text(`${sign} ${words}`)}</small>`)}`,
		text(shownValue(desired)),
		html`${text(HAPPENED[drift.class])}${when(since !== void 0, () => html`<small>after ${instant(since ?? "")}</small>`)}`
	];
}
function missingSection(missing) {
	if (missing.length === 0) return NOTHING;
	const rows = missing.map((embed) => [
		text(embedLabel(embed)),
		text(placeLabel(embed.source) || "–"),
		embed.nearest.length === 0 ? html`–` : some(embed.nearest, 3)
	]);
	const head = {
		id: "missing",
		title: "Missing",
		note: html`${many(missing.length, "embed")} of the manifest, not live`
	};
	return section(head, list("Missing embeds", [
		"Embed",
		"Defined at",
		"Similar live ids"
	], rows));
}
export { dayText as C, shownValue as D, settingTitle as E, valueFace as O, columnOf as S, instantText as T, many as _, badge as a, partsOf as b, list as c, section as d, some as f, joined as g, html as h, renderDocument as i, markLink as l, NOTHING as m, findingsSection as n, instant as o, tiles as p, missingSection as r, largeTable as s, driftSection as t, note as u, text as v, directionFace as w, createFaceBook as x, when as y };
