import { i as REMOTE_OPTIONS, r as PLANNING_OPTIONS } from "./options.js";
// src/commands/registry.ts
const COMMANDS = [
	{
		name: "init",
		summary: "begin: write manifest, policy and workflows from what is live; sends nothing",
		options: [
			"yes",
			"workflows",
			"dataApp",
			...REMOTE_OPTIONS
		],
		examples: ["embed-sync init", "embed-sync init --yes --no-workflows"],
		load: async () => (await import("./init.js")).runInit
	},
	{
		name: "validate",
		summary: "check manifest and policy against schema and rules, offline",
		options: [
			"file",
			"env",
			"at",
			"policy",
			"format",
			"color"
		],
		examples: ["embed-sync validate", "embed-sync validate -f embeds/ --format json"],
		load: async () => (await import("./validate.js")).runValidate
	},
	{
		name: "plan",
		summary: "show what apply would send, and which way access moves",
		options: [
			...PLANNING_OPTIONS,
			"detailedExitcode",
			"out",
			"html",
			"details"
		],
		examples: ["embed-sync plan", "embed-sync plan -o plan.json --html plan.html --detailed-exitcode"],
		load: async () => (await import("./plan2.js")).runPlan
	},
	{
		name: "apply",
		arguments: "[planfile]",
		summary: "send a saved plan exactly, or plan and ask first",
		options: [
			...PLANNING_OPTIONS.filter((name) => name !== "at"),
			"autoApprove",
			"approve",
			"events",
			"details"
		],
		examples: ["embed-sync apply", "embed-sync apply plan.json"],
		load: async () => (await import("./apply2.js")).runApply
	},
	{
		name: "drift",
		summary: "who moved: the manifest, or somebody outside",
		options: [
			...PLANNING_OPTIONS,
			"adopt",
			"failOn"
		],
		examples: [
			"embed-sync drift",
			"embed-sync drift --adopt",
			"embed-sync drift --fail-on widen --format json"
		],
		load: async () => (await import("./drift2.js")).runDrift
	},
	{
		name: "audit",
		summary: "who can do what: embeds ranked by how much they open, and those wider than their tier",
		options: [
			...PLANNING_OPTIONS,
			"html",
			"details"
		],
		formats: ["csv", "sarif"],
		examples: ["embed-sync audit", "embed-sync audit --html review.html"],
		load: async () => (await import("./audit.js")).runAudit
	},
	{
		name: "rollback",
		arguments: "<run>",
		summary: "take a recorded run back; \"last\" is the newest that changed something",
		options: [
			"file",
			"env",
			"payload",
			"policy",
			...REMOTE_OPTIONS,
			"planOnly",
			"writeManifest",
			"autoApprove",
			"approve",
			"events",
			"detailedExitcode",
			"details"
		],
		examples: ["embed-sync rollback last --plan-only", "embed-sync rollback last --write-manifest"],
		load: async () => (await import("./rollback2.js")).runRollback
	},
	{
		name: "history",
		arguments: "[list|show|at|changes|verify] [run|instant]",
		summary: "read the change history: list runs, show one, who could see what when, verify",
		options: [
			"history",
			"env",
			"since",
			"format",
			"color"
		],
		examples: [
			"embed-sync history show last",
			"embed-sync history at 2026-11-20",
			"embed-sync history changes --since 2026-11-01"
		],
		load: async () => (await import("./history2.js")).runHistory
	},
	{
		name: "import",
		summary: "write a manifest of what is live, or add the embeds that one lacks",
		options: [
			"out",
			"into",
			"file",
			"env",
			"only",
			"exclude",
			"dataApp",
			...REMOTE_OPTIONS
		],
		examples: ["embed-sync import -o embeds.yaml", "embed-sync import --into embeds.yaml --only \"Acme *\""],
		load: async () => (await import("./import2.js")).runImport
	},
	{
		name: "doctor",
		summary: "check token, API, clock, files and history, and say what to do about each finding",
		options: [
			"file",
			"env",
			"policy",
			"baseUrl",
			"history",
			"api",
			"format",
			"color"
		],
		examples: ["embed-sync doctor", "embed-sync doctor --history git:embed-sync-history --format markdown"],
		load: async () => (await import("./doctor.js")).runDoctor
	},
	{
		name: "targets",
		summary: "list every environment of every manifest, for a workflow to fan out over",
		options: [
			"file",
			"env",
			"format",
			"color"
		],
		examples: ["embed-sync targets --format json", "embed-sync targets -f apps/acme.yaml apps/globex.yaml"],
		load: async () => (await import("./targets.js")).runTargets
	},
	{
		name: "sandbox",
		summary: "serve a make-believe DataBrain on this machine, for trying and for tests",
		options: [
			"port",
			"embeds",
			"from",
			"env",
			"list",
			"latency",
			"format",
			"color"
		],
		examples: [
			"embed-sync sandbox",
			"embed-sync sandbox --from embeds.yaml",
			"embed-sync sandbox --embeds 1000 --list absent"
		],
		load: async () => (await import("./sandbox.js")).runSandbox
	},
	{
		name: "demo",
		summary: "the whole story on a sandbox inside this process: no account, no network",
		options: ["color"],
		examples: ["embed-sync demo"],
		load: async () => (await import("./demo.js")).runDemo
	},
	{
		name: "explain",
		arguments: "[name]",
		summary: "what a setting or a code means, and what to do about it",
		options: ["format", "color"],
		examples: ["embed-sync explain isAllowUnderlyingData", "embed-sync explain CONSENT_MISSING"],
		load: async () => (await import("./explain.js")).runExplain
	},
	{
		name: "completion",
		arguments: "<bash|zsh|fish>",
		summary: "print a script that completes commands, options and values in a shell",
		options: [],
		examples: ["source <(embed-sync completion bash)"],
		load: async () => (await import("./completion.js")).completionOf(COMMANDS)
	}
];
export { COMMANDS as t };
