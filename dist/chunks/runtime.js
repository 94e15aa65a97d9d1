import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/runtime.ts
const outStream = (stream) => ({
	write: (text) => void stream.write(text),
	isTTY: stream.isTTY === true,
	columns: stream.columns ?? 100
});
async function askOnTerminal(question) {
	const { createInterface } = await import("node:readline/promises");
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await terminal.question(question)).trim();
	} finally {
		terminal.close();
	}
}
/** The real world. `stop` comes from the door, which alone handles signals. */
function processRuntime(stop) {
	return {
		now: () => /* @__PURE__ */ new Date(),
		monotonic: () => performance.now(),
		sleep: async (ms, signal) => {
			await setTimeout(ms, void 0, { signal: signal ?? stop }).catch(() => void 0);
		},
		random: Math.random,
		randomHex: (bytes) => randomBytes(bytes).toString("hex"),
		env: process.env,
		cwd: process.cwd(),
		stdout: outStream(process.stdout),
		stderr: outStream(process.stderr),
		stdinIsTTY: process.stdin.isTTY === true,
		ask: askOnTerminal,
		stop
	};
}
export { processRuntime as t };
