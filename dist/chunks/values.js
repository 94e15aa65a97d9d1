import { l as settingSpelled, o as isTenancyRows } from "./settings.js";
import { r as plural } from "./numbers.js";
// src/render/values.ts
const UNKNOWN = "(unknown)";
/** Bare where that is unmistakable, in quotes where not; a tenancy list as its length. */
function valueText(value) {
	if (value === void 0) return UNKNOWN;
	if (isTenancyRows(value)) return value.length === 0 ? "(no isolation)" : plural(value.length, "table");
	if (typeof value === "boolean") return String(value);
	return /^[\w.:/-]+$/.test(value) && value !== "true" && value !== "false" ? value : JSON.stringify(value);
}
/** Lost rows first, since they are what opens data; then moved ones, then added ones. */
function tenancyMoves(change) {
	const before = rowsOf(change.before);
	const after = rowsOf(change.after);
	const was = new Map(before.map((row) => [row.name, row.clientColumn]));
	const is = new Map(after.map((row) => [row.name, row.clientColumn]));
	return [
		...before.filter(({ name }) => !is.has(name)).map((row) => ({
			sign: "-",
			text: rowText(row)
		})),
		...after.flatMap(({ name, clientColumn }) => {
			const old = was.get(name);
			if (old === void 0 || old === clientColumn) return [];
			return [{
				sign: "±",
				text: `${tableText(name)}: ${columnText(old)} → ${columnText(clientColumn)}`
			}];
		}),
		...after.filter(({ name }) => !was.has(name)).map((row) => ({
			sign: "+",
			text: rowText(row)
		}))
	];
}
/** What `--payload full` sends beside the changes, as nothing may be sent that is not shown; empty where there is nothing. */
function alsoSentText({ payload, settings }) {
	const changed = new Set(settings.map(({ setting }) => setting));
	return Object.entries(payload.accessSettings).filter(([spelling]) => !changed.has(settingSpelled(spelling)?.name ?? spelling)).map(([spelling, value]) => `${spelling} ${sentText(value)}`).join(", ");
}
function sentText(value) {
	if (typeof value === "string" || typeof value === "boolean") return valueText(value);
	return Array.isArray(value) ? valueText(value) : JSON.stringify(value);
}
const rowsOf = (value) => value !== void 0 && isTenancyRows(value) ? value : [];
const rowText = ({ name, clientColumn }) => `${tableText(name)}.${columnText(clientColumn)}`;
/** A table may carry its schema's name, a column has no dot: so the last bare dot always parts the two. */
const tableText = (name) => /^[\w.-]+$/.test(name) ? name : JSON.stringify(name);
const columnText = (name) => /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
export { tenancyMoves as n, valueText as r, alsoSentText as t };
