import { r as EmbedSyncError } from "./errors.js";
import { t as namesPlan } from "./plan-id.js";
// src/commands/consent.ts
async function consentTo(plan, saved, context) {
	const { approve, autoApprove } = context.options;
	if (plan.verdict === "blocked") {
		const rules = plan.findings.filter(({ severity }) => severity === "block").map(({ rule, message }) => `${rule}: ${message}`);
		throw new EmbedSyncError("PLAN_BLOCKED", `the plan is blocked: ${rules.slice(0, 3).join("; ")}`, { hint: "Consent cannot lift this. Change what the message names, then plan again." });
	}
	if (approve !== void 0) {
		checkApproval(plan, approve);
		return {
			approved: true,
			asked: false
		};
	}
	if (plan.changes.length === 0) return {
		approved: false,
		asked: false
	};
	if (plan.verdict === "needs-approval") {
		if (!canAsk(context)) throw missing(plan, "this plan needs approval");
		return {
			approved: await askForDigits(plan, context),
			asked: true
		};
	}
	if (saved || autoApprove) return {
		approved: false,
		asked: false
	};
	if (!canAsk(context)) throw missing(plan, "there is no terminal to ask on");
	return {
		approved: await askForYes(context),
		asked: true
	};
}
function checkApproval(plan, approve) {
	const digits = approve.replace(/^sha256:/, "");
	if (digits.length < 12 || !/^[0-9a-f]+$/i.test(digits)) throw new EmbedSyncError("USAGE", `--approve takes a plan id or at least its first 12 hexadecimal digits`, { hint: "The id stands in the last lines of what plan prints." });
	if (namesPlan(plan.planId, approve)) return;
	throw new EmbedSyncError("PLAN_STALE", `--approve names another plan; this one is ${shortId(plan)}`, { hint: "Live state, manifest or policy moved since that plan was shown. Nothing was written: look at the new plan first." });
}
/** Whether somebody sits at a terminal who can be asked. */
const canAsk = ({ runtime }) => runtime.stdinIsTTY && runtime.stderr.isTTY && (runtime.env.CI ?? "") === "";
const shortId = (plan) => plan.planId.replace("sha256:", "").slice(0, 12);
const missing = (plan, why) => new EmbedSyncError("CONSENT_MISSING", `nothing was sent: ${why}`, { hint: `Look at the plan; if it is right, consent to exactly it with --approve ${shortId(plan)}` });
const declined = () => new EmbedSyncError("CONSENT_MISSING", "nothing was sent: you did not consent");
async function askForYes({ runtime }) {
	if (await runtime.ask("Send this? Only \"yes\" is consent: ") !== "yes") throw declined();
	return true;
}
async function askForDigits(plan, { runtime }) {
	const answer = await runtime.ask(`This plan needs approval. Type its first 12 digits to consent: `);
	if (!namesPlan(plan.planId, answer)) throw declined();
	return true;
}
export { consentTo as n, canAsk as t };
