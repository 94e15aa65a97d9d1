import { a as digestOfText } from "./canonical.js";
import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { r as loadManifest } from "./load.js";
import { d as shortDigest } from "./labels.js";
import { a as paint, c as styled, t as columns } from "./lines.js";
// src/render/targets-text.ts
function renderTargets(targets, look) {
	const header = [
		"target",
		"manifest",
		"environment",
		"data app"
	].map((title) => styled("dim", title));
	const rows = targets.map(({ name, manifest, environment, dataApp }) => [
		styled("bold", name),
		manifest,
		environment ?? "–",
		dataApp ?? "–"
	]);
	return paint(columns([header, ...rows]), look.palette);
}
// src/commands/targets.ts
async function runTargets({ options, runtime }) {
	const targets = [];
	for (const path of options.file) {
		const { manifest } = await loadManifest([path], runtime.cwd);
		const environments = manifest.environments ?? [{
			name: null,
			dataApp: manifest.dataApp ?? null
		}];
		for (const { name: environment, dataApp } of environments) {
			const name = targetName(path, environment);
			refuseSame(name, path, targets);
			targets.push({
				name,
				manifest: path,
				environment,
				dataApp
			});
		}
	}
	const chosen = targets.filter(({ environment }) => options.env === void 0 || environment === options.env);
	if (chosen.length === 0) {
		const hint = `Declared are: ${targets.map(({ environment }) => environment ?? "no environments").join(", ")}.`;
		throw new EmbedSyncError("USAGE", `no manifest declares the environment "${options.env}"`, { hint });
	}
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			targets: chosen
		}),
		text: (look) => renderTargets(chosen, look)
	};
}
/** `apps/acme/embeds.yaml` and `production` are `apps-acme-production`: fit for names of jobs, environments and artifacts. */
function targetName(path, environment) {
	const stem = path.replace(/\.(ya?ml|json)$/i, "").replace(/(^|\/)embeds$/, "");
	const isPlain = environment === null || /^[\w-]+$/.test(environment);
	return [...`${stem}-${environment ?? ""}`.toLowerCase().match(/[a-z0-9_]+/g) ?? ["embeds"], ...isPlain ? [] : [shortDigest(digestOfText(environment))]].join("-");
}
/** Names choose tokens and histories: which of two is meant must not hang on their order. */
function refuseSame(name, path, targets) {
	const other = targets.find((target) => target.name === name);
	if (other === void 0) return;
	throw new EmbedSyncError("USAGE", `${other.manifest} and ${path} would both have a target "${name}"`, { hint: "Names come from paths: letters, digits and \"_\" count, all else parts words. Rename one of the files or folders." });
}
export { runTargets };
