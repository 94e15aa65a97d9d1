import { n as EmbedSyncError, t as EXIT } from "./chunks/errors.js";
import { c as planRollback, i as loadManifest, n as checkManifest, s as planManifest, t as applyPlan, u as refuseStale } from "./chunks/pipeline.js";
import { t as parsePlanFile } from "./chunks/planfile.js";
import { n as renderPlanMarkdown } from "./chunks/plan-markdown.js";
import { n as renderPlanText } from "./chunks/plan-text.js";
export { EXIT, EmbedSyncError, applyPlan, checkManifest, loadManifest, parsePlanFile, planManifest, planRollback, refuseStale, renderPlanMarkdown, renderPlanText };
