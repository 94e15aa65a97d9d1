import { i as hasErrors } from "./errors.js";
import { m as presentIssues, u as totalIssues } from "./tree.js";
import { a as joined, i as draftOf, o as jointIssues, r as readPlainDraft, s as localIssues, t as manifestOf } from "./parse-plain.js";
import { a as shapeIssues, t as readSyntax } from "./syntax.js";
// src/manifest/parse.ts
/** Plain files are read the quick way as long as nothing is wrong; what is wrong, the strict way says. */
function parseManifest(sources) {
	const tooMuch = totalIssues(sources);
	if (sources.length === 0 || tooMuch.length > 0) return { issues: tooMuch };
	const files = sources.map((source) => readQuickly(source) ?? readStrictly(source));
	const quick = judged(files);
	return quick.issues.length === 0 ? quick : judged(files.map((file) => file.isPlain ? readStrictly(file.source) : file));
}
function readQuickly(source) {
	const draft = readPlainDraft(source);
	return draft && {
		source,
		draft,
		issues: [],
		isPlain: true
	};
}
function readStrictly(source) {
	const { lined, root, issues } = readSyntax(source);
	if (root === void 0) return {
		source,
		issues,
		isPlain: false
	};
	const tree = {
		lined,
		root
	};
	return {
		source,
		draft: draftOf(tree),
		issues: [...issues, ...shapeIssues(tree)],
		isPlain: false
	};
}
function judged(files) {
	const sources = files.map(({ source }) => source);
	const drafts = files.flatMap(({ draft }) => draft ?? []);
	const draft = joined(drafts);
	const issues = presentIssues([
		...files.flatMap((file) => file.issues),
		...localIssues(draft),
		...drafts.length === files.length ? jointIssues(draft) : []
	], sources);
	return hasErrors(issues) ? { issues } : {
		manifest: manifestOf(draft, sources),
		issues
	};
}
export { parseManifest as t };
