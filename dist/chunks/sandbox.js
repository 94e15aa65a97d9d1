import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { n as invalidManifest, o as resolveManifest, r as loadManifest } from "./load.js";
import { r as plural, t as count } from "./numbers.js";
import { t as startSandbox } from "./server.js";
import { n as OPTIONS } from "./options.js";
// src/commands/sandbox.ts
async function runSandbox(context) {
	const { options, runtime, note } = context;
	const { port, list, latency } = options;
	const { world, told } = await worldOf(context);
	const sandbox = await startSandbox({
		port,
		list,
		latencyMs: latency,
		...world
	});
	const { baseUrl, token } = sandbox;
	if (options.format === "json") runtime.stdout.write(`${JSON.stringify({
		baseUrl,
		token
	})}\n`);
	else runtime.stdout.write(`export DATABRAIN_API_BASE_URL=${baseUrl}\nexport DATABRAIN_API_TOKEN=${token}\n`);
	note(`Serving ${told} on ${baseUrl} until you press Ctrl-C.\n`);
	if (!runtime.stop.aborted) await new Promise((resolve) => runtime.stop.addEventListener("abort", resolve, { once: true }));
	await sandbox.close();
	return {
		exitCode: EXIT.done,
		json: () => void 0,
		text: () => "",
		markdown: () => ""
	};
}
async function worldOf({ options, runtime }) {
	const { from, env, embeds } = options;
	if (from === void 0) {
		if (env !== void 0) throw new EmbedSyncError("USAGE", "--env goes with --from: embeds that are made up have no environment", { hint: "Leave --env out, or add --from." });
		return {
			world: {
				seed: {
					count: embeds,
					seed: 1
				},
				dataApp: "Customer portal"
			},
			told: `${count(embeds)} make-believe embeds`
		};
	}
	if (embeds !== OPTIONS.embeds.default) throw new EmbedSyncError("USAGE", "--embeds makes embeds up and --from takes those of a manifest: give one of the two", { hint: "Leave out one of the two." });
	const { manifest } = await loadManifest([from], runtime.cwd);
	const resolved = resolveManifest(manifest, {
		live: [],
		now: runtime.now(),
		...env !== void 0 && { environment: env }
	});
	if (hasErrors(resolved.issues)) throw invalidManifest(resolved.issues);
	const { desired, dataApp } = resolved;
	const held = desired.map(({ embedId, name, settings }) => ({
		embedId,
		...name !== void 0 && { name },
		accessSettings: { ...settings }
	}));
	return {
		world: {
			embeds: held,
			dataApp
		},
		told: `${plural(held.length, "embed")} of ${from}`
	};
}
export { runSandbox };
