import { n as EmbedSyncError } from "./errors.js";
import { o as planRollback } from "./pipeline.js";
import { n as sendWithConsent } from "./apply.js";
import { r as openSession } from "./connect.js";
import { r as planReport } from "./plan.js";
// src/commands/rollback.ts
async function runRollback(context) {
	const [wanted] = context.args;
	if (wanted === void 0) throw new EmbedSyncError("USAGE", "rollback needs a run id, or \"last\"");
	const session = await openSession(context);
	const planned = await planRollback(wanted, context.options.env, session.side);
	if (context.options.planOnly) return planReport(planned.plan, context);
	return sendWithConsent({
		planned,
		session,
		saved: false
	}, context);
}
export { runRollback as t };
