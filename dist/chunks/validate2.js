import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { i as loadPolicy, t as checkManifest } from "./load.js";
import { n as renderIssues } from "./issues-text.js";
// src/commands/validate.ts
async function runValidate({ options, runtime }) {
	const issues = [...await issuesOf(() => checkManifest(options.file, options.env, runtime, options.at ?? runtime.now())), ...await issuesOf(async () => {
		await loadPolicy(options.policy, runtime.cwd);
		return [];
	})];
	return {
		exitCode: hasErrors(issues) ? EXIT.invalid : EXIT.done,
		issues,
		json: () => ({
			formatVersion: "1.0",
			issues: issues.map(({ frame: _, ...issue }) => issue)
		}),
		text: (look) => renderIssues(issues, look)
	};
}
async function issuesOf(check) {
	try {
		return await check();
	} catch (error) {
		if (error instanceof EmbedSyncError && (error.code === "MANIFEST_INVALID" || error.code === "POLICY_INVALID")) return error.issues;
		throw error;
	}
}
export { runValidate as t };
