import { t as EXIT } from "./errors.js";
import { o as renderDrift } from "./plan-text.js";
import { t as makePlan } from "./plan.js";
// src/commands/drift.ts
async function runDrift(context) {
	const { planned } = await makePlan(context);
	const { drift, target } = planned.plan;
	return {
		exitCode: driftExit(drift),
		json: () => ({
			formatVersion: "1.0",
			target,
			drift,
			summary: countByClass(drift)
		}),
		text: (look) => renderDrift(drift, look)
	};
}
/** Only what moved outside counts; what opens access counts most. */
function driftExit(drift) {
	const outside = drift.filter((one) => one.class === "outside" || one.class === "conflict");
	if (outside.some(({ direction }) => direction === "widen" || direction === "tenancy")) return EXIT.widened;
	return outside.length > 0 ? EXIT.changes : EXIT.done;
}
function countByClass(drift) {
	const counts = {
		pending: 0,
		outside: 0,
		conflict: 0,
		adopted: 0
	};
	for (const one of drift) counts[one.class] += 1;
	return counts;
}
export { runDrift as t };
