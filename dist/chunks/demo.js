import { n as EXIT } from "./errors.js";
import { t as startSandbox } from "./server.js";
import { t as runApply } from "./apply.js";
import { n as runDrift } from "./drift.js";
import { t as runHistory } from "./history.js";
import { o as defaultOptions } from "./options.js";
import { i as runPlan } from "./plan.js";
import { t as runRollback } from "./rollback.js";
import { a as showReport, i as showError } from "./show2.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
// src/commands/demo-story.ts
const NOTHING = {
	isAllowAiPilot: false,
	isAllowEmailReports: false,
	isAllowManageMetrics: false,
	isAllowMetricCreation: false,
	isAllowMetricDeletion: false,
	isAllowMetricLayoutChange: false,
	isAllowMetricUpdate: false,
	isAllowUnderlyingData: false,
	isAllowCreateDashboardView: false,
	metricCreationMode: "DRAG_DROP",
	joinModel: "single"
};
const ORDERS = {
	name: "orders",
	clientColumn: "customer_id"
};
const DEMO_EMBEDS = [
	embed("sales-overview", "Sales overview", { tableTenancySettings: [ORDERS] }),
	embed("sales-forecast", "Sales forecast", {
		tableTenancySettings: [ORDERS],
		isAllowMetricDeletion: true
	}),
	embed("acme-orders", "Acme orders", { tableTenancySettings: [{
		...ORDERS,
		clientColumn: "account_id"
	}] }),
	embed("acme-returns", "Acme returns", { tableTenancySettings: [ORDERS] }),
	embed("support-desk", "Support desk", {
		datamartName: "support-data",
		isAllowUnderlyingData: true
	}),
	embed("old-prototype", "Old prototype", { tableTenancySettings: [ORDERS] })
];
function embed(embedId, name, settings) {
	return {
		embedId,
		name,
		embedType: "dashboard",
		accessSettings: {
			datamartName: "sales-data",
			...NOTHING,
			...settings
		}
	};
}
const DEMO_MANIFEST = `version: 1
dataApp: Customer portal

tiers:
  basic:
    isAllowUnderlyingData: false
    isAllowMetricCreation: false
    isAllowMetricDeletion: false
  premium:
    extends: basic
    isAllowAiPilot: true
    isAllowMetricCreation: true
    metricCreationMode: CHAT

groups:
  - name: acme
    match: { name: "Acme *" }
    tier: basic
    accessSettings:
      tableTenancySettings:
        - { name: orders, clientColumn: customer_id }

embeds:
  sales-overview:
    tier: premium
  sales-forecast:
    tier: basic
  support-desk:
    tier: basic
`;
// src/commands/demo.ts
async function runDemo(context) {
	const folder = await mkdtemp(join(tmpdir(), "embed-sync-demo-"));
	const sandbox = await startSandbox({
		embeds: DEMO_EMBEDS,
		dataApp: "Customer portal"
	});
	try {
		await writeFile(join(folder, "embeds.yaml"), DEMO_MANIFEST);
		await tell(context, {
			folder,
			sandbox
		});
	} finally {
		await sandbox.close();
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
	return {
		exitCode: EXIT.done,
		json: () => void 0,
		text: () => "",
		markdown: () => ""
	};
}
async function tell(context, stage) {
	const { runtime, look } = context;
	const say = (text) => runtime.stdout.write(`\n${look.palette.bold(`── ${text}`)}\n`);
	const { run, lastPlanId, lastRunId } = typist(context, stage);
	say("A company embeds six dashboards in its product. This manifest says what their viewers may do:");
	runtime.stdout.write(`\n${DEMO_MANIFEST}`);
	say("plan compares it with what is live, and says which way access moves. Nothing is sent.");
	await run("plan", runPlan, {});
	say("One change touches tenant isolation, so it needs consent to exactly this plan. apply sends it, then reads it back.");
	await run(`apply --approve ${lastPlanId()}`, runApply, { approve: lastPlanId() });
	const applied = lastRunId();
	say("A second plan is empty: what the manifest says is what is live.");
	await run("plan", runPlan, {});
	say("Now somebody opens raw rows by hand, in the product itself …");
	stage.sandbox.change("sales-overview", { isAllowUnderlyingData: true });
	say("… and drift names it, with its direction (exit code 7: access was widened from outside).");
	await run("drift", runDrift, {});
	say("The next apply takes it back; narrowing needs no consent here.");
	await run("apply --auto-approve", runApply, { autoApprove: true });
	say("And the first run can be taken back whole: a rollback is a plan like any other.");
	await run(`rollback ${applied} --plan-only`, runRollback, { planOnly: true }, [applied]);
	await run(`rollback ${applied} --approve ${lastPlanId()}`, runRollback, { approve: lastPlanId() }, [applied]);
	say("Every write is on record, before and after, in a hash-chained log.");
	await run("history", runHistory, {}, ["list"]);
	await run("history verify", runHistory, {}, ["verify"]);
	say("That was the whole story. Start your own with: embed-sync init");
}
/** Runs commands as if they were typed, and remembers the ids that the next ones need. */
function typist({ runtime, look, options }, { folder, sandbox }) {
	const inside = {
		...runtime,
		cwd: folder,
		env: {
			PATH: runtime.env.PATH,
			DATABRAIN_API_BASE_URL: sandbox.baseUrl,
			DATABRAIN_API_TOKEN: sandbox.token
		},
		stdinIsTTY: false
	};
	let planId = "";
	let runId = "";
	const run = async (typed, command, given, args = []) => {
		runtime.stdout.write(`\n${look.palette.cyan(`$ embed-sync ${typed}`)}\n`);
		const all = {
			...defaultOptions(),
			color: options.color,
			...given
		};
		const note = () => void 0;
		try {
			const report = await command({
				options: all,
				args,
				runtime: inside,
				look,
				note
			});
			const json = report.json();
			planId = textAt(json, "planId") ?? planId;
			runId = textAt(json, "runId") ?? runId;
			showReport(report, all, runtime);
			if (report.exitCode !== EXIT.done) runtime.stdout.write(look.palette.dim(`exit code ${report.exitCode}\n`));
		} catch (error) {
			showError(error, all, runtime);
			throw error;
		}
	};
	return {
		run,
		lastPlanId: () => planId.replace("sha256:", "").slice(0, 12),
		lastRunId: () => runId
	};
}
function textAt(value, key) {
	const found = typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : void 0;
	return typeof found === "string" ? found : void 0;
}
export { runDemo };
