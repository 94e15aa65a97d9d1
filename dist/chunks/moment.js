// src/commands/moment.ts
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EDGES = {
	start: "T00:00:00.000Z",
	end: "T23:59:59.999Z"
};
/** Of an instant with its offset, such as `2026-12-24T18:00:00Z`; undefined for anything else. */
const instantOf = (written) => INSTANT.test(written) ? existing(written) : void 0;
/** Of an instant, or of one edge of a day in UTC, such as `2026-12-24`. */
function momentOf(written, edge) {
	return DAY.test(written) ? existing(written + EDGES[edge]) : instantOf(written);
}
/** Dates roll over into the next month where a day is not in the calendar; such a day was not meant. */
function existing(text) {
	const date = new Date(text);
	return (/* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`)).getUTCDate() === Number(text.slice(8, 10)) && !Number.isNaN(date.getTime()) ? date : void 0;
}
export { momentOf as n, instantOf as t };
