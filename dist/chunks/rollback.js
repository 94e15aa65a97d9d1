import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { o as resolveManifest, r as loadManifest } from "./load.js";
import { C as planRollback, r as planReport } from "./plan.js";
import { n as sendIfConsented } from "./apply.js";
import { a as openSession, p as tellingFailure, s as refuseUnready } from "./connect.js";
import { i as editManifest, n as writeEdited, r as renderEdited, t as editedJson } from "./edit-files.js";
import { n as codeBlock } from "./markdown.js";
import { n as plainPalette } from "./palette.js";
import { s as settingEntries } from "./settings.js";
// src/commands/restored-manifest.ts
/** Throws where the manifest is not one for what the run changed. */
function refuseOther(manifest, planned, context) {
	const found = resolveManifest(manifest, resolving(planned, context));
	if (hasErrors(found.issues)) throw new EmbedSyncError("MANIFEST_INVALID", "the manifest has errors; nothing was sent", { issues: found.issues });
	const { dataApp } = planned.plan.target;
	if (dataApp === null || found.dataApp === dataApp) return;
	throw new EmbedSyncError("TARGET_WRONG", `the manifest is for "${found.dataApp}", and the run changed "${dataApp}"`, { hint: "Nothing was sent. Name the manifest of the run with -f, or leave --write-manifest out." });
}
function resolving({ plan, live }, { runtime }) {
	const { environment } = plan.target;
	return {
		live,
		now: runtime.now(),
		...environment !== null && { environment }
	};
}
async function withManifest(report, restored, context) {
	const edited = editManifest(restored.manifest, wishesOf(restored, context), resolving(restored.planned, context));
	const { files, error } = await write(restored.manifest, edited, context);
	const settings = settingsOf(edited, restored.planned, error);
	const show = (look) => renderEdited(settings, look);
	return {
		...report,
		exitCode: exitOf(report, settings, error),
		json: () => ({
			...Object(report.json()),
			manifestEdit: editedJson(files, settings)
		}),
		text: (look) => `${report.text(look)}\n${show(look)}`,
		...report.markdown !== void 0 && { markdown: () => `${report.markdown?.()}\n${codeBlock(show({
			palette: plainPalette,
			width: 100
		}))}` }
	};
}
/** What holds live again, or would, of what the manifest manages. */
function wishesOf({ manifest, planned, result }, context) {
	const { plan, desired } = planned;
	const restored = new Set(result?.outcomes.flatMap(({ embedId, status }) => isBack(status) ? [embedId] : []));
	const pending = result === void 0 ? [] : plan.changes.map(({ embedId }) => embedId);
	const away = /* @__PURE__ */ new Set([...pending.filter((embedId) => !restored.has(embedId)), ...[...plan.missing, ...plan.refused].map(({ embedId }) => embedId)]);
	const managed = new Map(resolveManifest(manifest, resolving(planned, context)).desired.map(({ embedId, settings }) => [embedId, settings]));
	return desired.filter(({ embedId }) => !away.has(embedId)).flatMap(({ embedId, settings }) => settingEntries(settings).filter(([setting]) => managed.get(embedId)?.[setting] !== void 0).map(([setting, value]) => ({
		embedId,
		setting,
		value
	})));
}
const isBack = (status) => status === "verified" || status === "accepted";
async function write({ sources }, edited, { runtime }) {
	try {
		return { files: await writeEdited(sources, edited, runtime) };
	} catch (error) {
		if (error instanceof EmbedSyncError) return {
			files: [],
			error
		};
		throw error;
	}
}
function settingsOf({ written, refused }, { live }, error) {
	const names = new Map(live.map(({ embedId, name }) => [embedId, name ?? null]));
	const about = ({ embedId, setting, value }) => ({
		embedId,
		name: names.get(embedId) ?? null,
		setting,
		value
	});
	return [...written.map((wish) => ({
		...about(wish),
		...error === void 0 ? { place: wish.place } : { reason: error.message }
	})), ...refused.map((wish) => ({
		...about(wish),
		reason: wish.reason
	}))];
}
/** How the rollback ended comes first; then whether the manifest would now go forward again. */
function exitOf({ exitCode }, settings, error) {
	if (exitCode !== EXIT.done) return exitCode;
	if (error !== void 0) return error.exitCode;
	return settings.some(({ place }) => place === void 0) ? EXIT.partial : EXIT.done;
}
// src/commands/rollback.ts
async function runRollback(context) {
	const [wanted] = context.args;
	const { options, runtime } = context;
	if (wanted === void 0) throw new EmbedSyncError("USAGE", "rollback needs a run id, or \"last\"", { hint: "See embed-sync history for runs." });
	if (!options.planOnly) await refuseUnready(context);
	const manifest = options.writeManifest ? (await loadManifest(options.file, runtime.cwd)).manifest : void 0;
	const prepare = async () => {
		const session = await openSession(context);
		return {
			session,
			planned: await planRollback(wanted, options.env, session.side)
		};
	};
	const { session, planned } = await (options.planOnly ? prepare() : tellingFailure(context, prepare));
	if (manifest !== void 0) refuseOther(manifest, planned, context);
	if (options.planOnly) {
		const report = planReport(planned.plan, context);
		const isPossible = planned.plan.verdict !== "blocked";
		return manifest === void 0 || !isPossible ? report : withManifest(report, {
			manifest,
			planned
		}, context);
	}
	const { report, result } = await sendIfConsented({
		planned,
		session,
		saved: false
	}, context);
	return manifest === void 0 || result === void 0 ? report : withManifest(report, {
		manifest,
		planned,
		result
	}, context);
}
export { runRollback as t };
