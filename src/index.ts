// The library door: what other programs may import. Everything here is documented and keeps its meaning within a major version.
// Nothing behind it prints, asks, ends the process, or takes the token from the environment.

export { EmbedSyncError, type ErrorCode, EXIT, type ExitCode, type Issue } from './errors.ts';
export type { RunSummary } from './history/recall.ts';
export { type Connection, openReader, openWriter, type Reader, type Writer } from './library/access.ts';
export { type ApplyRequest, apply, type Proposal } from './library/apply.ts';
export { type HistoryRead, readHistory } from './library/history.ts';
export { loadManifest, type ValidateRequest, validate } from './library/manifest.ts';
export { type Planned, type PlanRequest, plan, planRollback } from './library/plan.ts';
export { renderPlan } from './library/render-plan.ts';
export type { Loaded } from './load.ts';
export type { Manifest } from './manifest/written.ts';
export { parsePlanFile } from './plan/planfile.ts';
export type * from './records.ts';
export type * from './types.ts';
