import { t as EXIT } from "./errors.js";
import { t as startSandbox } from "./server.js";
// src/commands/sandbox.ts
async function runSandbox({ options, runtime, note }) {
	const { port, embeds, list, latency } = options;
	const sandbox = await startSandbox({
		port,
		list,
		latencyMs: latency,
		seed: {
			count: embeds,
			seed: 1
		},
		dataApp: "Customer portal"
	});
	const { baseUrl, token } = sandbox;
	if (options.format === "json") runtime.stdout.write(`${JSON.stringify({
		baseUrl,
		token
	})}\n`);
	else runtime.stdout.write(`export DATABRAIN_API_BASE_URL=${baseUrl}\nexport DATABRAIN_API_TOKEN=${token}\n`);
	note(`Serving ${embeds} make-believe embeds on ${baseUrl} until you press Ctrl-C.\n`);
	if (!runtime.stop.aborted) await new Promise((resolve) => runtime.stop.addEventListener("abort", resolve, { once: true }));
	await sandbox.close();
	return {
		exitCode: EXIT.done,
		json: () => void 0,
		text: () => "",
		markdown: () => ""
	};
}
export { runSandbox };
