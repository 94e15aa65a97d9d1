import { t as canonicalJson } from "./canonical.js";
import { n as EmbedSyncError } from "./errors.js";
import { S as sameValue, X as validatePlan, _ as patchBetween, g as planIdOf, p as verdictOf, v as gravest, x as normalise, y as judge } from "./pipeline.js";
import { i as endsOf, l as settingSpelled } from "./settings.js";
import { t as DIRECTIONS } from "./types.js";
// src/plan/planfile.ts
const AGAIN = "Make it again with: embed-sync plan -o FILE";
/** `shownAs` names the file in messages. Throws PLAN_FILE_INVALID. */
function parsePlanFile(text, shownAs) {
	const refuse = (why) => {
		throw new EmbedSyncError("PLAN_FILE_INVALID", `${shownAs}: ${why}`, { hint: AGAIN });
	};
	const data = parseJson(text) ?? refuse("this is not JSON");
	const major = majorVersionOf(data);
	if (major !== "1") refuse(`formatVersion is ${major ?? "missing"}; this program reads version 1`);
	if (!validatePlan(data)) {
		const [first] = validatePlan.errors ?? [];
		return refuse(`not a plan: ${first?.instancePath || "/"} ${first?.message ?? ""}`);
	}
	const plan = data;
	if (planIdOf(plan) !== plan.planId) refuse("its content does not match its planId: it was edited or damaged");
	if (plan.verdict !== verdictOf(plan.findings, plan.changes, plan.summary.assumed)) refuse("its verdict is not that of its findings");
	for (const change of plan.changes) {
		const fault = faultIn(change);
		if (fault !== void 0) refuse(`the change of embed ${change.embedId} contradicts itself: ${fault}`);
	}
	return plan;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function majorVersionOf(data) {
	if (typeof data !== "object" || data === null || !("formatVersion" in data)) return void 0;
	return typeof data.formatVersion === "string" ? data.formatVersion.split(".")[0] : void 0;
}
function faultIn(change) {
	const { before, after } = endsOf(change.settings);
	const judgements = judge(change.settings);
	const shownDirections = change.settings.map(({ direction }) => direction);
	const derived = judgements.map(({ direction }) => direction);
	if (canonicalJson(shownDirections) !== canonicalJson(derived)) return "a direction is not that of its values";
	if (change.direction !== gravest(derived) || !DIRECTIONS.includes(change.direction)) return "its direction is not the gravest";
	if (canonicalJson(change.patch) !== canonicalJson(patchBetween(before, after))) return "its patch is not that of its values";
	if (canonicalJson(change.inverse) !== canonicalJson(patchBetween(after, before))) return "its inverse is not that of its values";
	return payloadFault(change);
}
/** The payload says exactly the planned values; with `--payload full` it may also repeat other managed settings. */
function payloadFault({ embedId, settings, payload }) {
	if (payload.embedId !== embedId) return "its payload names another embed";
	const sent = /* @__PURE__ */ new Map();
	for (const [spelling, value] of Object.entries(payload.accessSettings)) {
		const spec = settingSpelled(spelling);
		if (spec === void 0 || sent.has(spec.name)) return `its payload sends ${spelling}`;
		sent.set(spec.name, value);
	}
	for (const { setting, after } of settings) {
		const value = normalise({ [setting]: sent.get(setting) })[setting];
		if (value === void 0 || !sameValue(value, after)) return `its payload does not send the planned ${setting}`;
	}
}
export { parsePlanFile as t };
