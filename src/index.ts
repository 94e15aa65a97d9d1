// The library door: what other programs may import. Everything here is documented and keeps its meaning within a major version.

export { EmbedSyncError, type ErrorCode, EXIT, type ExitCode, type Issue } from './errors.ts';
export { checkManifest, loadManifest } from './load.ts';
export {
  applyPlan,
  type Planned,
  type PlanningSide,
  planManifest,
  planRollback,
  refuseStale,
  type WritingSide,
} from './pipeline.ts';
export { parsePlanFile } from './plan/planfile.ts';
export type * from './records.ts';
export { renderPlanMarkdown } from './render/plan-markdown.ts';
export { renderPlanText } from './render/plan-text.ts';
export type * from './types.ts';
