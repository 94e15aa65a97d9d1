// src/settings.ts
const flag = (name, title, ability, aliases = []) => ({
	name,
	kind: "flag",
	title,
	ability,
	aliases
});
/** Aliases are spellings that other generations of the API use for the same setting (docs/databrain-api.md). */
const CATALOGUE = [
	{
		name: "datamartName",
		kind: "text",
		title: "datamart",
		about: "which datamart viewers build metrics on",
		aliases: ["dataMartName", "datamart_name"]
	},
	flag("isAllowAiPilot", "AI pilot", "ask questions about the data in natural language", ["isAllowAipilot"]),
	flag("isAllowEmailReports", "e-mail reports", "schedule e-mail reports, which leave the product"),
	flag("isAllowManageMetrics", "manage metrics", "choose which metrics the dashboard shows"),
	flag("isAllowMetricCreation", "metric creation", "build new metrics on the datamart"),
	flag("isAllowMetricDeletion", "metric deletion", "delete metrics"),
	flag("isAllowMetricLayoutChange", "layout change", "rearrange the dashboard"),
	flag("isAllowMetricUpdate", "metric update", "edit existing metrics"),
	flag("isAllowUnderlyingData", "underlying data", "see the raw rows behind a metric"),
	flag("isAllowCreateDashboardView", "dashboard views", "save dashboard views of their own"),
	{
		name: "metricCreationMode",
		kind: "choice",
		title: "creation mode",
		about: "how viewers build metrics: in the visual builder, or by chatting with an AI",
		values: ["DRAG_DROP", "CHAT"],
		widest: "CHAT",
		aliases: []
	},
	{
		name: "joinModel",
		kind: "choice",
		title: "join model",
		about: "whether new metrics use one pre-joined sheet, or join several as each chart needs",
		values: ["single", "multi"],
		aliases: []
	},
	{
		name: "tableTenancySettings",
		kind: "tenancy",
		title: "tenancy",
		about: "which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id",
		aliases: ["tableList"]
	}
];
const SETTING_NAMES = CATALOGUE.map((spec) => spec.name);
const byName = new Map(CATALOGUE.map((spec) => [spec.name, spec]));
const byAlias = new Map(CATALOGUE.flatMap((spec) => spec.aliases.map((alias) => [alias, spec])));
const isSettingName = (name) => byName.has(name);
function settingSpec(name) {
	const spec = byName.get(name);
	if (spec === void 0) throw new Error(`no such setting: ${name}`);
	return spec;
}
/** The setting that a name stands for in any generation of the API; undefined for a name no generation knows. */
const settingSpelled = (spelling) => byName.get(spelling) ?? byAlias.get(spelling);
/** The settings that are present, in catalogue order. */
function settingEntries(settings) {
	const entries = [];
	for (const name of SETTING_NAMES) {
		const value = settings[name];
		if (value !== void 0) entries.push([name, value]);
	}
	return entries;
}
const isTenancyRows = (value) => Array.isArray(value);
/** Whether a server that forgets this value would show it: a flag that is off and a list that is empty look the same after. */
const canBeLost = (value) => value !== false && !(isTenancyRows(value) && value.length === 0);
/** The two ends of some changes, as settings; a value that live did not tell is absent from `before`. */
const endsOf = (changes) => ({
	before: Object.fromEntries(changes.flatMap(({ setting, before }) => before === void 0 ? [] : [[setting, before]])),
	after: Object.fromEntries(changes.map(({ setting, after }) => [setting, after]))
});
export { isSettingName as a, settingSpec as c, endsOf as i, settingSpelled as l, SETTING_NAMES as n, isTenancyRows as o, canBeLost as r, settingEntries as s, CATALOGUE as t };
