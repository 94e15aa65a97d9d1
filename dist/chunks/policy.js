import { n as digestOf, t as canonicalJson } from "./canonical.js";
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
		on: sorted(one.on),
		...one.owners && { owners: sorted(one.owners) }
	})))
});
/** Each once, by its canonical text. */
const sorted = (items) => {
	return [...new Map(items.map((item) => [canonicalJson(item), item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
};
export { policyDigest as i, POLICY_FILE as n, WINDOW_DIRECTIONS as r, DEFAULT_POLICY as t };
