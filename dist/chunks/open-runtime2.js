import { t as processRuntime } from "./runtime.js";
import { n as createSecret, t as createRedactor } from "./secret.js";
// src/commands/open-runtime.ts
const SHORTEST_TOKEN = 6;
function openRuntime(stop) {
	const env = { ...process.env };
	delete process.env.DATABRAIN_API_TOKEN;
	const runtime = {
		...processRuntime(stop),
		env
	};
	process.stdout.on("error", () => void 0);
	process.stderr.on("error", () => void 0);
	const token = (env.DATABRAIN_API_TOKEN ?? "").trim();
	if (token.length < SHORTEST_TOKEN) return runtime;
	const redact = createRedactor(createSecret(token));
	const blotted = (stream) => ({
		...stream,
		write: (text) => stream.write(redact(text))
	});
	return {
		...runtime,
		stdout: blotted(runtime.stdout),
		stderr: blotted(runtime.stderr)
	};
}
export { openRuntime as t };
