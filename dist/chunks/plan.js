import { n as EmbedSyncError, t as EXIT } from "./errors.js";
import { i as loadManifest, s as planManifest } from "./pipeline.js";
import { n as renderIssues } from "./issues-text.js";
import { n as renderJson } from "./json.js";
import { n as renderPlanMarkdown } from "./plan-markdown.js";
import { n as renderPlanText } from "./plan-text.js";
import { r as openSession } from "./connect.js";
import { n as writeOut } from "./out.js";
import "./options.js";
// src/commands/overdue.ts
const OVERDUE_RULE = "override-expired";
/** One direction for each setting that is still live although its override has ended; `narrow` where that had opened it. */
const overdueChanges = ({ changes, findings }) => findings.filter(({ rule }) => rule === OVERDUE_RULE).flatMap(({ embedId, setting }) => {
	return changes.find((one) => one.embedId === embedId)?.settings.filter((one) => one.setting === setting).map(({ direction }) => direction) ?? [];
});
// src/commands/repeated-options.ts
function repeatedOptions(options) {
	const { out, file, env, policy, baseUrl, history, only, exclude, api, payload, assert } = options;
	const isDefault = file.length === 1 && file[0] === "embeds.yaml";
	return [
		...out === void 0 ? [] : [word(out)],
		...isDefault ? [] : flag("-f", file),
		...flag("-e", env),
		...flag("--policy", policy),
		...flag("--base-url", baseUrl),
		...flag("--history", history),
		...flag("--only", only),
		...flag("--exclude", exclude),
		...flag("--api", api === "auto" ? void 0 : api),
		...flag("--payload", payload),
		...assert ? ["--assert"] : []
	].join(" ");
}
const flag = (name, value) => value === void 0 || value.length === 0 ? [] : [name, ...[value].flat().map(word)];
/** Quoted where a shell would take it apart. */
const word = (text) => /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
// src/commands/plan.ts
async function runPlan(context) {
	if (context.options.at !== void 0 && context.options.out !== void 0) throw new EmbedSyncError("USAGE", "a plan for another instant is for looking at: --at and --out do not go together");
	const { planned } = await makePlan(context);
	await savePlan(planned, context);
	return planReport(planned.plan, context);
}
/** Writes the files that were asked for: the plan for apply, its page for the browser. */
async function savePlan({ plan, live }, { options, runtime }) {
	if (options.out !== void 0) await writeOut(options.out, renderJson(plan), runtime);
	if (options.html === void 0) return;
	const { renderPlanPage } = await import("./plan-page.js");
	await writeOut(options.html, renderPlanPage(plan, live, { options: repeatedOptions(options) }), runtime);
}
/** Reads the manifest, opens the session, plans. Warnings go to the diagnostics. */
async function makePlan(context) {
	const { options, runtime } = context;
	const { manifest, warnings } = await loadManifest(options.file, runtime.cwd);
	const session = await openSession(context);
	const { env, only, exclude, at } = options;
	const request = {
		manifest,
		...env !== void 0 && { environment: env },
		only,
		exclude,
		at: at ?? runtime.now()
	};
	const planned = await planManifest(request, session.side);
	noteIssues([...warnings, ...planned.warnings], context);
	return {
		planned,
		session,
		manifest
	};
}
function noteIssues(issues, { note, look }) {
	if (issues.length > 0) note(renderIssues(issues, look));
}
function planReport(plan, { options }) {
	return {
		exitCode: planExit(plan, options.detailedExitcode),
		json: () => plan,
		text: (look) => renderPlanText(plan, {
			...look,
			details: options.details,
			options: repeatedOptions(options),
			...options.at && { next: ANOTHER_TIME }
		}),
		markdown: () => renderPlanMarkdown(plan)
	};
}
const ANOTHER_TIME = "this is the plan of another instant, to look at; apply plans for now";
function planExit(plan, detailed) {
	if (plan.verdict === "blocked") return EXIT.blocked;
	if (plan.missing.length + plan.refused.length > 0) return EXIT.partial;
	if (overdueChanges(plan).length > 0) return EXIT.changes;
	return detailed && plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
export { savePlan as a, overdueChanges as c, runPlan as i, noteIssues as n, repeatedOptions as o, planReport as r, OVERDUE_RULE as s, makePlan as t };
