import { o as isTenancyRows } from "./settings.js";
// src/plan/wording.ts
const LISTED = 5;
/** The first five, and how many more there are. */
const listed = (words) => words.length <= LISTED ? words.join(", ") : `${words.slice(0, LISTED).join(", ")} and ${words.length - LISTED} more`;
function valueWords(value) {
	if (value === void 0) return "unknown";
	if (!isTenancyRows(value)) return String(value);
	return value.length === 0 ? "an empty list" : listed(value.map(({ name, clientColumn }) => `${name}.${clientColumn}`));
}
const UNITS = [
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
];
/** The two largest units, rounded down: `2d 4h`, `90s` as `1m 30s`. */
function durationWords(ms) {
	let rest = Math.max(0, ms);
	const words = UNITS.flatMap(([unit, size]) => {
		const count = Math.floor(rest / size);
		rest -= count * size;
		return count === 0 ? [] : [`${count}${unit}`];
	});
	return words.length === 0 ? "0s" : words.slice(0, 2).join(" ");
}
/** `1 embed`, `3 embeds`. */
const many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
export { valueWords as i, listed as n, many as r, durationWords as t };
