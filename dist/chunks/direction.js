import { c as settingSpec, o as isTenancyRows } from "./settings.js";
import { t as DIRECTIONS } from "./types.js";
import { n as listed } from "./wording.js";
// src/plan/direction.ts
/** The gravest of some directions; neutral where there are none. */
function gravest(directions) {
	return DIRECTIONS.find((direction) => directions.includes(direction)) ?? "neutral";
}
/** One judgement for each difference, in the same order. All differences of the embed must be given at once. */
function judge(differences) {
	const datamart = differences.find(({ setting }) => setting === "datamartName");
	const tenancy = differences.find(({ setting }) => setting === "tableTenancySettings");
	const together = {
		listMoves: tenancy !== void 0 && rowsOf(tenancy.after).length > 0,
		datamartMoves: datamart?.before !== void 0
	};
	return differences.map((difference) => judgeOne(difference, settingSpec(difference.setting), together));
}
function judgeOne(difference, spec, together) {
	const { before, after } = difference;
	switch (spec.kind) {
		case "flag": return after === true ? {
			direction: "widen",
			reason: `viewers can now ${spec.ability}`
		} : {
			direction: "narrow",
			reason: `viewers can no longer ${spec.ability}`
		};
		case "choice": return judgeChoice(spec.name, String(after));
		case "text": return judgeDatamart(difference, together.listMoves);
		case "tenancy": return judgeTenancy(before === void 0 ? void 0 : rowsOf(before), rowsOf(after), together.datamartMoves);
	}
}
function judgeChoice(name, after) {
	if (name === "metricCreationMode") return after === "CHAT" ? {
		direction: "widen",
		reason: "viewers can now create metrics by chatting with an AI"
	} : {
		direction: "narrow",
		reason: "viewers create metrics in the visual builder only, no longer by AI chat"
	};
	return after === "multi" ? {
		direction: "neutral",
		reason: "new metrics join several sheets as each chart needs"
	} : {
		direction: "neutral",
		reason: "new metrics use one pre-joined sheet"
	};
}
function judgeDatamart({ before, after }, listMoves) {
	const from = before === void 0 ? "an unknown datamart" : `datamart ${String(before)}`;
	return listMoves ? {
		direction: "widen",
		reason: `viewers now see datamart ${String(after)} instead of ${from}; whether that shows more cannot be decided`
	} : {
		direction: "tenancy",
		reason: `viewers now see datamart ${String(after)} while the tenancy list stays the one made for ${from}`
	};
}
function judgeTenancy(before, after, datamartMoves) {
	if (after.length === 0) return {
		direction: "tenancy",
		reason: "no table is filtered by tenant: viewers may see the rows of every tenant"
	};
	if (before === void 0) return {
		direction: "tenancy",
		reason: "this tenancy list is written over one that the API does not show"
	};
	const columns = new Map(after.map((row) => [row.name, row.clientColumn]));
	const removed = before.filter((row) => !columns.has(row.name));
	const moved = before.filter((row) => columns.has(row.name) && columns.get(row.name) !== row.clientColumn);
	if (removed.length === 0 && moved.length === 0) {
		const had = new Set(before.map((row) => row.name));
		const added = after.filter((row) => !had.has(row.name)).map((row) => row.name);
		return {
			direction: "narrow",
			reason: `viewers now see only their own tenant's rows of ${listed(added)}`
		};
	}
	if (datamartMoves) return {
		direction: "widen",
		reason: "the tenancy list moves together with the datamart"
	};
	const lost = removed.map((row) => `${row.name} is no longer filtered by tenant`);
	const changed = moved.map((row) => `${row.name} is filtered by ${columns.get(row.name)} instead of ${row.clientColumn}`);
	return {
		direction: "tenancy",
		reason: `viewers may see rows of other tenants: ${listed([...lost, ...changed])}`
	};
}
const rowsOf = (value) => isTenancyRows(value) ? value : [];
export { judge as n, gravest as t };
