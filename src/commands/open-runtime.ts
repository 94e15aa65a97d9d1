// The process in, the Runtime of a command out: the real world, with the token taken out of the process environment
// and blotted from both streams, whatever is written to them.

import { type OutStream, processRuntime, type Runtime } from '../runtime.ts';
import { createRedactor, createSecret } from '../secret.ts';

const SHORTEST_TOKEN = 6;

export function openRuntime(stop: AbortSignal): Runtime {
  const env = { ...process.env };
  delete process.env.DATABRAIN_API_TOKEN;
  const runtime = { ...processRuntime(stop), env };
  // A reader that goes away, like `| head`, must not end a run half way.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const token = (env.DATABRAIN_API_TOKEN ?? '').trim();
  if (token.length < SHORTEST_TOKEN) return runtime;
  const redact = createRedactor(createSecret(token));
  const blotted = (stream: OutStream): OutStream => ({ ...stream, write: (text) => stream.write(redact(text)) });
  return { ...runtime, stdout: blotted(runtime.stdout), stderr: blotted(runtime.stderr) };
}
