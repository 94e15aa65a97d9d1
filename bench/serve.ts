// A count of embeds and a limit in, as JSON in the environment; a sandbox that prints its address, and keeps serving, out.
// A process of its own, so that what it costs is not counted as what its clients cost.

import type { RateLimit } from '../src/sandbox/model.ts';
import { startSandbox } from '../src/sandbox/server.ts';

/** What {@link startServer} of `stage.mjs` asks for. */
export interface Service {
  readonly embeds: number;
  readonly latencyMs?: number;
  readonly limit?: RateLimit;
  /** Whether answers tell the limit in their headers. */
  readonly told?: boolean;
}

const { embeds, latencyMs = 0, limit, told = true }: Service = JSON.parse(process.env.BENCH_SERVICE ?? '{"embeds":1}');
const sandbox = await startSandbox({
  seed: { count: embeds, seed: 1 },
  dataApp: 'Customer portal',
  latencyMs,
  rateHeaders: told,
  ...(limit !== undefined && { rateLimit: limit }),
});
process.stdout.write(`${JSON.stringify({ baseUrl: sandbox.baseUrl, token: sandbox.token, embeds: sandbox.state() })}\n`);
