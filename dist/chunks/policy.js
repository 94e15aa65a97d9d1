import { createHash } from "node:crypto";
// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}
// src/canonical.ts
/** Canonical JSON text. Throws on what JSON cannot hold: NaN, infinities, lone surrogates, functions. */
function canonicalJson(value) {
	const text = canonicalize(value);
	if (text === void 0) throw new TypeError("value has no JSON form");
	return text;
}
/** `sha256:` and 64 hexadecimal digits over the canonical text of `value`. */
const digestOf = (value) => digestOfText(canonicalJson(value));
/** `sha256:` and 64 hexadecimal digits over UTF-8 bytes. */
const digestOfText = (text) => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
/** `sha256:` and 64 hexadecimal digits over bytes that need not be text. */
const digestOfBytes = (bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
// src/policy.ts
/** Where a policy is looked for when none is named. */
const POLICY_FILE = "embed-sync.policy.yaml";
const DEFAULT_POLICY = {
	consent: {
		tenancy: "approve",
		widen: "auto",
		narrow: "auto",
		neutral: "auto"
	},
	limits: {
		changedEmbeds: {
			percent: 30,
			floor: 10
		},
		widenedEmbeds: {
			percent: 100,
			floor: 10
		},
		missingEmbeds: {
			percent: 20,
			floor: 5
		}
	},
	protected: [],
	rules: [],
	windows: [],
	overrides: {},
	promotion: {},
	rollout: { onFailure: "continue" },
	notify: []
};
/** What a window is about where it does not say: all but narrowing, so that nothing delays taking access away. */
const WINDOW_DIRECTIONS = [
	"tenancy",
	"widen",
	"neutral"
];
/** `sha256:…` over what the policy means: the same in any order of its lists. */
const policyDigest = (policy) => digestOf({
	...policy,
	protected: sorted(policy.protected),
	rules: sorted(policy.rules),
	windows: sorted(policy.windows.map((window) => ({
		...window,
		directions: sorted(window.directions)
	}))),
	notify: sorted(policy.notify.map((one) => ({
		...one,
		on: sorted(one.on)
	})))
});
/** Each once, by its canonical text. */
const sorted = (items) => {
	return [...new Map(items.map((item) => [canonicalJson(item), item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
};
export { canonicalJson as a, digestOfText as c, policyDigest as i, POLICY_FILE as n, digestOf as o, WINDOW_DIRECTIONS as r, digestOfBytes as s, DEFAULT_POLICY as t };
