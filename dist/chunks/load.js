import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as hasErrors, r as EmbedSyncError } from "./errors.js";
import { i as digestOfText, t as canonicalJson } from "./canonical.js";
import { l as settingSpelled, n as SETTING_NAMES, o as isTenancyRows, t as CATALOGUE } from "./settings.js";
import { t as didYouMean } from "./nearest.js";
import { r as WINDOW_DIRECTIONS, t as DEFAULT_POLICY } from "./policy.js";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants, lstat, open, readdir } from "node:fs/promises";
// src/glob.ts
/** Case-sensitive and anchored at both ends, over code points. There are no other special characters and no escapes. */
function matchesGlob(pattern, text) {
	const { length, steps, anyStep, stays } = compile(pattern);
	const states = new Uint32Array(anyStep.length);
	states[0] = 1;
	for (const character of text) {
		const step = steps.get(character) ?? anyStep;
		let carried = 0;
		let alive = 0;
		for (let word = 0; word < states.length; word++) {
			const before = states[word] ?? 0;
			const moved = before & (step[word] ?? 0);
			const after = moved << 1 | carried | before & (stays[word] ?? 0);
			states[word] = after;
			carried = moved >>> 31;
			alive |= after;
		}
		if (alive === 0) return false;
	}
	return has(states, length);
}
const matchesAnyGlob = (patterns, text) => patterns.some((pattern) => matchesGlob(pattern, text));
function compile(pattern) {
	const characters = [...pattern];
	const singles = characters.filter((character) => character !== "*");
	const none = () => new Uint32Array((singles.length >>> 5) + 1);
	const [anyStep, stays, steps] = [
		none(),
		none(),
		/* @__PURE__ */ new Map()
	];
	for (const [state, single] of singles.entries()) if (single === "?") set(anyStep, state);
	for (const [state, single] of singles.entries()) {
		if (single === "?") continue;
		const step = steps.get(single) ?? anyStep.slice();
		set(step, state);
		steps.set(single, step);
	}
	let state = 0;
	for (const character of characters) if (character === "*") set(stays, state);
	else state += 1;
	return {
		length: singles.length,
		steps,
		anyStep,
		stays
	};
}
function set(bits, bit) {
	bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | 1 << (bit & 31);
}
const has = (bits, bit) => ((bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1;
// src/generated/validators.js
var import_ucs2length = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})))(), 1);
const pattern0 = /* @__PURE__ */ new RegExp("^1\\.\\d+$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func2 = import_ucs2length.default.default;
const validateHistory = validate27;
const schema45 = {
	"type": "object",
	"description": "What a later look found out about an update whose outcome was not recorded; or, with torn-tail, that an unfinished last line was set aside.",
	"required": [
		"kind",
		"run",
		"status",
		"note"
	],
	"properties": {
		"kind": { "const": "reconcile" },
		"run": {
			"description": "The run that the record is about; empty for a log that had lost its first record.",
			"type": "string"
		},
		"embedId": {
			"description": "The embed that this record is about.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "What was found.",
			"enum": [
				"applied",
				"not-applied",
				"mixed",
				"undetermined",
				"torn-tail"
			]
		},
		"note": {
			"description": "In words.",
			"type": "string"
		}
	}
};
const schema50 = {
	"type": "object",
	"description": "The run is over.",
	"required": [
		"kind",
		"run",
		"status",
		"counts"
	],
	"properties": {
		"kind": { "const": "run.end" },
		"run": {
			"description": "The run that this record belongs to.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "How the run ended.",
			"enum": [
				"complete",
				"partial",
				"failed",
				"refused"
			]
		},
		"counts": {
			"description": "Embeds by outcome.",
			"type": "object",
			"additionalProperties": { "type": "integer" }
		},
		"merges": {
			"description": "Whether the server was seen to merge a partial update.",
			"type": "boolean"
		}
	}
};
const schema31 = {
	"type": "object",
	"description": "Who started a run, and from what.",
	"required": [
		"kind",
		"run",
		"command",
		"generator",
		"actor",
		"commit",
		"planId",
		"approved",
		"target",
		"manifestDigest",
		"policyDigest"
	],
	"properties": {
		"kind": { "const": "run.start" },
		"run": {
			"description": "The run that this record belongs to.",
			"type": "string",
			"minLength": 1
		},
		"command": {
			"description": "What was run.",
			"enum": ["apply", "rollback"]
		},
		"rollbackOf": {
			"description": "The run that this one takes back.",
			"type": "string",
			"minLength": 1
		},
		"generator": {
			"description": "Name and version of the program.",
			"type": "string"
		},
		"actor": {
			"description": "Who or what started the run.",
			"type": "string"
		},
		"commit": {
			"description": "The commit of the manifest, where known.",
			"type": ["string", "null"]
		},
		"planId": { "$ref": "#/definitions/digest" },
		"approved": {
			"description": "Whether the plan was approved by its id.",
			"type": "boolean"
		},
		"writeAhead": {
			"description": "What of this run was durable before each update was sent: where it says intent, an intent without an attempt may have been sent.",
			"const": "intent"
		},
		"target": { "$ref": "#/definitions/target" },
		"manifestDigest": {
			"description": "SHA-256 of the manifest; null for a rollback.",
			"type": ["string", "null"]
		},
		"policyDigest": {
			"description": "SHA-256 of the policy.",
			"type": "string"
		}
	}
};
const schema33 = {
	"type": "object",
	"description": "What the run was aimed at.",
	"required": [
		"baseUrl",
		"dataApp",
		"environment"
	],
	"properties": {
		"baseUrl": {
			"description": "Origin and path prefix of the API, without a trailing slash.",
			"type": "string",
			"minLength": 1
		},
		"dataApp": {
			"description": "The data app, where the manifest names one.",
			"type": ["string", "null"]
		},
		"environment": {
			"description": "The environment of the manifest, where it has some.",
			"type": ["string", "null"]
		},
		"api": {
			"description": "The generation of the API that the requests are spelled for; absent in records of versions that did not tell.",
			"enum": [
				"kebab",
				"camel",
				"legacy"
			]
		}
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.command === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "command" },
				message: "must have required property 'command'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.generator === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generator" },
				message: "must have required property 'generator'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.actor === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actor" },
				message: "must have required property 'actor'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.commit === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.planId === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "planId" },
				message: "must have required property 'planId'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.approved === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approved" },
				message: "must have required property 'approved'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.target === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.manifestDigest === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifestDigest" },
				message: "must have required property 'manifestDigest'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.policyDigest === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policyDigest" },
				message: "must have required property 'policyDigest'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("run.start" !== data.kind) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "run.start" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.command !== void 0) {
			let data2 = data.command;
			if (!(data2 === "apply" || data2 === "rollback")) {
				const err14 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.command.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.rollbackOf !== void 0) {
			let data3 = data.rollbackOf;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/rollbackOf",
						schemaPath: "#/properties/rollbackOf/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/rollbackOf",
					schemaPath: "#/properties/rollbackOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.generator !== void 0) {
			if (typeof data.generator !== "string") {
				const err17 = {
					instancePath: instancePath + "/generator",
					schemaPath: "#/properties/generator/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.actor !== void 0) {
			if (typeof data.actor !== "string") {
				const err18 = {
					instancePath: instancePath + "/actor",
					schemaPath: "#/properties/actor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data6 = data.commit;
			if (typeof data6 !== "string" && data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: schema31.properties.commit.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.planId !== void 0) {
			let data7 = data.planId;
			if (typeof data7 === "string") {
				if (!pattern2.test(data7)) {
					const err20 = {
						instancePath: instancePath + "/planId",
						schemaPath: "#/definitions/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/planId",
					schemaPath: "#/definitions/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.approved !== void 0) {
			if (typeof data.approved !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/approved",
					schemaPath: "#/properties/approved/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.writeAhead !== void 0) {
			if ("intent" !== data.writeAhead) {
				const err23 = {
					instancePath: instancePath + "/writeAhead",
					schemaPath: "#/properties/writeAhead/const",
					keyword: "const",
					params: { allowedValue: "intent" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data10 = data.target;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.baseUrl === void 0) {
					const err24 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "baseUrl" },
						message: "must have required property 'baseUrl'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data10.dataApp === void 0) {
					const err25 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "dataApp" },
						message: "must have required property 'dataApp'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data10.environment === void 0) {
					const err26 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "environment" },
						message: "must have required property 'environment'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data10.baseUrl !== void 0) {
					let data11 = data10.baseUrl;
					if (typeof data11 === "string") {
						if (func2(data11) < 1) {
							const err27 = {
								instancePath: instancePath + "/target/baseUrl",
								schemaPath: "#/definitions/target/properties/baseUrl/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/target/baseUrl",
							schemaPath: "#/definitions/target/properties/baseUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data10.dataApp !== void 0) {
					let data12 = data10.dataApp;
					if (typeof data12 !== "string" && data12 !== null) {
						const err29 = {
							instancePath: instancePath + "/target/dataApp",
							schemaPath: "#/definitions/target/properties/dataApp/type",
							keyword: "type",
							params: { type: schema33.properties.dataApp.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data10.environment !== void 0) {
					let data13 = data10.environment;
					if (typeof data13 !== "string" && data13 !== null) {
						const err30 = {
							instancePath: instancePath + "/target/environment",
							schemaPath: "#/definitions/target/properties/environment/type",
							keyword: "type",
							params: { type: schema33.properties.environment.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data10.api !== void 0) {
					let data14 = data10.api;
					if (!(data14 === "kebab" || data14 === "camel" || data14 === "legacy")) {
						const err31 = {
							instancePath: instancePath + "/target/api",
							schemaPath: "#/definitions/target/properties/api/enum",
							keyword: "enum",
							params: { allowedValues: schema33.properties.api.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/definitions/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.manifestDigest !== void 0) {
			let data15 = data.manifestDigest;
			if (typeof data15 !== "string" && data15 !== null) {
				const err33 = {
					instancePath: instancePath + "/manifestDigest",
					schemaPath: "#/properties/manifestDigest/type",
					keyword: "type",
					params: { type: schema31.properties.manifestDigest.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.policyDigest !== void 0) {
			if (typeof data.policyDigest !== "string") {
				const err34 = {
					instancePath: instancePath + "/policyDigest",
					schemaPath: "#/properties/policyDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"type": "object",
	"description": "What is about to be sent to one embed, and all that is needed to take it back. `unsent` holds what the API told of the settings that the payload leaves out: a server that replaces would drop them. Written before the update is sent.",
	"required": [
		"kind",
		"run",
		"embedId",
		"key",
		"name",
		"direction",
		"before",
		"after",
		"patch",
		"inverse",
		"payload"
	],
	"properties": {
		"kind": { "const": "intent" },
		"run": {
			"description": "The run that this record belongs to.",
			"type": "string",
			"minLength": 1
		},
		"embedId": {
			"description": "The embed that this record is about.",
			"type": "string",
			"minLength": 1
		},
		"key": {
			"description": "The key of the embed in the manifest.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The live name of the embed.",
			"type": ["string", "null"]
		},
		"direction": {
			"description": "Which way the change moves access.",
			"enum": [
				"tenancy",
				"widen",
				"narrow",
				"neutral"
			]
		},
		"before": { "$ref": "#/definitions/settings" },
		"after": { "$ref": "#/definitions/settings" },
		"unsent": { "$ref": "#/definitions/settings" },
		"patch": { "$ref": "#/definitions/patch" },
		"inverse": { "$ref": "#/definitions/patch" },
		"payload": { "$ref": "#/definitions/payload" }
	}
};
const schema35 = {
	"type": "object",
	"description": "Some settings of one embed; one that is absent was not told by the API, or is not part of the change.",
	"properties": {
		"datamartName": {
			"description": "Datamart.",
			"type": "string"
		},
		"isAllowAiPilot": {
			"description": "AI pilot.",
			"type": "boolean"
		},
		"isAllowEmailReports": {
			"description": "E-mail reports.",
			"type": "boolean"
		},
		"isAllowManageMetrics": {
			"description": "Manage metrics.",
			"type": "boolean"
		},
		"isAllowMetricCreation": {
			"description": "Metric creation.",
			"type": "boolean"
		},
		"isAllowMetricDeletion": {
			"description": "Metric deletion.",
			"type": "boolean"
		},
		"isAllowMetricLayoutChange": {
			"description": "Layout change.",
			"type": "boolean"
		},
		"isAllowMetricUpdate": {
			"description": "Metric update.",
			"type": "boolean"
		},
		"isAllowUnderlyingData": {
			"description": "Underlying data.",
			"type": "boolean"
		},
		"isAllowCreateDashboardView": {
			"description": "Dashboard views.",
			"type": "boolean"
		},
		"metricCreationMode": {
			"description": "Creation mode.",
			"enum": ["DRAG_DROP", "CHAT"]
		},
		"joinModel": {
			"description": "Join model.",
			"enum": ["single", "multi"]
		},
		"tableTenancySettings": { "$ref": "#/definitions/tenancy" }
	}
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/tenancyRow/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.clientColumn === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/tenancyRow/required",
						keyword: "required",
						params: { missingProperty: "clientColumn" },
						message: "must have required property 'clientColumn'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err2 = {
							instancePath: instancePath + "/" + i0 + "/name",
							schemaPath: "#/definitions/tenancyRow/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.clientColumn !== void 0) {
					if (typeof data0.clientColumn !== "string") {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/clientColumn",
							schemaPath: "#/definitions/tenancyRow/properties/clientColumn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/tenancyRow/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datamartName !== void 0) {
			if (typeof data.datamartName !== "string") {
				const err0 = {
					instancePath: instancePath + "/datamartName",
					schemaPath: "#/properties/datamartName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.isAllowAiPilot !== void 0) {
			if (typeof data.isAllowAiPilot !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/isAllowAiPilot",
					schemaPath: "#/properties/isAllowAiPilot/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.isAllowEmailReports !== void 0) {
			if (typeof data.isAllowEmailReports !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/isAllowEmailReports",
					schemaPath: "#/properties/isAllowEmailReports/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.isAllowManageMetrics !== void 0) {
			if (typeof data.isAllowManageMetrics !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/isAllowManageMetrics",
					schemaPath: "#/properties/isAllowManageMetrics/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.isAllowMetricCreation !== void 0) {
			if (typeof data.isAllowMetricCreation !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/isAllowMetricCreation",
					schemaPath: "#/properties/isAllowMetricCreation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.isAllowMetricDeletion !== void 0) {
			if (typeof data.isAllowMetricDeletion !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/isAllowMetricDeletion",
					schemaPath: "#/properties/isAllowMetricDeletion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.isAllowMetricLayoutChange !== void 0) {
			if (typeof data.isAllowMetricLayoutChange !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/isAllowMetricLayoutChange",
					schemaPath: "#/properties/isAllowMetricLayoutChange/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.isAllowMetricUpdate !== void 0) {
			if (typeof data.isAllowMetricUpdate !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/isAllowMetricUpdate",
					schemaPath: "#/properties/isAllowMetricUpdate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.isAllowUnderlyingData !== void 0) {
			if (typeof data.isAllowUnderlyingData !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/isAllowUnderlyingData",
					schemaPath: "#/properties/isAllowUnderlyingData/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.isAllowCreateDashboardView !== void 0) {
			if (typeof data.isAllowCreateDashboardView !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/isAllowCreateDashboardView",
					schemaPath: "#/properties/isAllowCreateDashboardView/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.metricCreationMode !== void 0) {
			let data10 = data.metricCreationMode;
			if (!(data10 === "DRAG_DROP" || data10 === "CHAT")) {
				const err10 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/properties/metricCreationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.metricCreationMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.joinModel !== void 0) {
			let data11 = data.joinModel;
			if (!(data11 === "single" || data11 === "multi")) {
				const err11 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/properties/joinModel/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.joinModel.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.tableTenancySettings !== void 0) {
			if (!validate32(data.tableTenancySettings, {
				instancePath: instancePath + "/tableTenancySettings",
				parentData: data,
				parentDataProperty: "tableTenancySettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"description": "One RFC 6902 operation.",
	"required": ["op", "path"],
	"properties": {
		"op": {
			"description": "What it does.",
			"enum": [
				"test",
				"add",
				"replace",
				"remove"
			]
		},
		"path": {
			"description": "A slash and the name of a setting.",
			"type": "string",
			"pattern": "^/[A-Za-z]+$"
		},
		"value": {
			"description": "The value of the setting.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		}
	}
};
const pattern16 = /* @__PURE__ */ new RegExp("^/[A-Za-z]+$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.op !== void 0) {
			let data0 = data.op;
			if (!(data0 === "test" || data0 === "add" || data0 === "replace" || data0 === "remove")) {
				const err2 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.op.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (!pattern16.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/[A-Za-z]+$" },
						message: "must match pattern \"^/[A-Za-z]+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs8 = errors;
				if (typeof data2 !== "boolean") {
					const err6 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs10 = errors;
					if (!validate32(data2, {
						instancePath: instancePath + "/value",
						parentData: data,
						parentDataProperty: "value",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs10 === errors;
					valid1 = valid1 || _valid0;
				}
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate38(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.direction === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.before === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				message: "must have required property 'before'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.after === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.patch === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "patch" },
				message: "must have required property 'patch'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.inverse === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inverse" },
				message: "must have required property 'inverse'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.payload === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payload" },
				message: "must have required property 'payload'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("intent" !== data.kind) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "intent" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data2 = data.embedId;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err14 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data3 = data.key;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err16 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 !== "string" && data4 !== null) {
				const err18 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema34.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data5 = data.direction;
			if (!(data5 === "tenancy" || data5 === "widen" || data5 === "narrow" || data5 === "neutral")) {
				const err19 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.direction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate31(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate31(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.unsent !== void 0) {
			if (!validate31(data.unsent, {
				instancePath: instancePath + "/unsent",
				parentData: data,
				parentDataProperty: "unsent",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.patch !== void 0) {
			if (!validate37(data.patch, {
				instancePath: instancePath + "/patch",
				parentData: data,
				parentDataProperty: "patch",
				rootData
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.inverse !== void 0) {
			if (!validate37(data.inverse, {
				instancePath: instancePath + "/inverse",
				parentData: data,
				parentDataProperty: "inverse",
				rootData
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.payload !== void 0) {
			let data11 = data.payload;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.embedId === void 0) {
					const err20 = {
						instancePath: instancePath + "/payload",
						schemaPath: "#/definitions/payload/required",
						keyword: "required",
						params: { missingProperty: "embedId" },
						message: "must have required property 'embedId'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data11.accessSettings === void 0) {
					const err21 = {
						instancePath: instancePath + "/payload",
						schemaPath: "#/definitions/payload/required",
						keyword: "required",
						params: { missingProperty: "accessSettings" },
						message: "must have required property 'accessSettings'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data11.embedId !== void 0) {
					let data12 = data11.embedId;
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err22 = {
								instancePath: instancePath + "/payload/embedId",
								schemaPath: "#/definitions/payload/properties/embedId/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/payload/embedId",
							schemaPath: "#/definitions/payload/properties/embedId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data11.accessSettings !== void 0) {
					let data13 = data11.accessSettings;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {} else {
						const err24 = {
							instancePath: instancePath + "/payload/accessSettings",
							schemaPath: "#/definitions/payload/properties/accessSettings/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/payload",
					schemaPath: "#/definitions/payload/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.attempt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempt" },
				message: "must have required property 'attempt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.payloadDigest === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payloadDigest" },
				message: "must have required property 'payloadDigest'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("attempt" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "attempt" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data2 = data.embedId;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.attempt !== void 0) {
			let data3 = data.attempt;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/attempt",
					schemaPath: "#/properties/attempt/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/attempt",
						schemaPath: "#/properties/attempt/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.payloadDigest !== void 0) {
			let data4 = data.payloadDigest;
			if (typeof data4 === "string") {
				if (!pattern2.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/payloadDigest",
						schemaPath: "#/definitions/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/payloadDigest",
					schemaPath: "#/definitions/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const schema43 = {
	"type": "object",
	"description": "How the updates of one embed ended, by what the API answered.",
	"required": [
		"kind",
		"run",
		"embedId",
		"status",
		"attempts"
	],
	"properties": {
		"kind": { "const": "outcome" },
		"run": {
			"description": "The run that this record belongs to.",
			"type": "string",
			"minLength": 1
		},
		"embedId": {
			"description": "The embed that this record is about.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "How it ended.",
			"enum": [
				"accepted",
				"failed",
				"stale",
				"not-attempted",
				"unknown"
			]
		},
		"attempts": {
			"description": "Updates that were sent.",
			"type": "integer",
			"minimum": 0
		},
		"error": { "$ref": "#/definitions/problem" }
	}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.attempts === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempts" },
				message: "must have required property 'attempts'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("outcome" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "outcome" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data2 = data.embedId;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (!(data3 === "accepted" || data3 === "failed" || data3 === "stale" || data3 === "not-attempted" || data3 === "unknown")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.attempts !== void 0) {
			let data4 = data.attempts;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err11 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/properties/attempts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.error !== void 0) {
			let data5 = data.error;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.code === void 0) {
					const err13 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/problem/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.message === void 0) {
					const err14 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/problem/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.code !== void 0) {
					if (typeof data5.code !== "string") {
						const err15 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/definitions/problem/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.httpStatus !== void 0) {
					let data7 = data5.httpStatus;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err16 = {
							instancePath: instancePath + "/error/httpStatus",
							schemaPath: "#/definitions/problem/properties/httpStatus/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.message !== void 0) {
					if (typeof data5.message !== "string") {
						const err17 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/definitions/problem/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.hint !== void 0) {
					if (typeof data5.hint !== "string") {
						const err18 = {
							instancePath: instancePath + "/error/hint",
							schemaPath: "#/definitions/problem/properties/hint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/problem/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"type": "object",
	"description": "What the list showed of one embed after the updates.",
	"required": [
		"kind",
		"run",
		"embedId",
		"status"
	],
	"properties": {
		"kind": { "const": "verify" },
		"run": {
			"description": "The run that this record belongs to.",
			"type": "string",
			"minLength": 1
		},
		"embedId": {
			"description": "The embed that this record is about.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "What became of the change.",
			"enum": [
				"verified",
				"accepted",
				"contradicted",
				"failed",
				"stale",
				"not-attempted",
				"reverted"
			]
		},
		"live": { "$ref": "#/definitions/settings" },
		"updatedAt": {
			"description": "When the embed was last changed, as the API gave it with that list.",
			"type": "string"
		}
	}
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("verify" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "verify" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data2 = data.embedId;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (!(data3 === "verified" || data3 === "accepted" || data3 === "contradicted" || data3 === "failed" || data3 === "stale" || data3 === "not-attempted" || data3 === "reverted")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema46.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.live !== void 0) {
			if (!validate31(data.live, {
				instancePath: instancePath + "/live",
				parentData: data,
				parentDataProperty: "live",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.updatedAt !== void 0) {
			if (typeof data.updatedAt !== "string") {
				const err10 = {
					instancePath: instancePath + "/updatedAt",
					schemaPath: "#/properties/updatedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.lost === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lost" },
				message: "must have required property 'lost'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("verify" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "verify" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data2 = data.embedId;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lost !== void 0) {
			if (!validate31(data.lost, {
				instancePath: instancePath + "/lost",
				parentData: data,
				parentDataProperty: "lost",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.embedId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.settings === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "settings" },
				message: "must have required property 'settings'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.embedId !== void 0) {
			let data0 = data.embedId;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.settings !== void 0) {
			if (!validate31(data.settings, {
				instancePath: instancePath + "/settings",
				parentData: data,
				parentDataProperty: "settings",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.updatedAt !== void 0) {
			if (typeof data.updatedAt !== "string") {
				const err4 = {
					instancePath: instancePath + "/updatedAt",
					schemaPath: "#/properties/updatedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.confirmed === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "confirmed" },
				message: "must have required property 'confirmed'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("verify" !== data.kind) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "verify" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.confirmed !== void 0) {
			let data2 = data.confirmed;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate55(data2[i0], {
					instancePath: instancePath + "/confirmed/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/confirmed",
					schemaPath: "#/properties/confirmed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.v === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "v" },
				message: "must have required property 'v'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.log === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "log" },
				message: "must have required property 'log'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.seq === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" },
				message: "must have required property 'seq'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.prev === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" },
				message: "must have required property 'prev'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.time === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" },
				message: "must have required property 'time'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.hash === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hash" },
				message: "must have required property 'hash'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.v !== void 0) {
			if (1 !== data.v) {
				const err6 = {
					instancePath: instancePath + "/v",
					schemaPath: "#/properties/v/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.log !== void 0) {
			let data1 = data.log;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/log",
						schemaPath: "#/properties/log/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/log",
					schemaPath: "#/properties/log/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.seq !== void 0) {
			let data2 = data.seq;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.prev !== void 0) {
			let data3 = data.prev;
			if (typeof data3 === "string") {
				if (!pattern2.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/definitions/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/definitions/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data4 = data.time;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.hash !== void 0) {
			let data5 = data.hash;
			if (typeof data5 === "string") {
				if (!pattern2.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/hash",
						schemaPath: "#/definitions/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/hash",
					schemaPath: "#/definitions/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate30(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (!validate44(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs4 = errors;
			if (!validate46(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs5 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err0 = {
							instancePath,
							schemaPath: "#/definitions/reconcile/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
					if (data.run === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/reconcile/required",
							keyword: "required",
							params: { missingProperty: "run" },
							message: "must have required property 'run'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.status === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/reconcile/required",
							keyword: "required",
							params: { missingProperty: "status" },
							message: "must have required property 'status'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data.note === void 0) {
						const err3 = {
							instancePath,
							schemaPath: "#/definitions/reconcile/required",
							keyword: "required",
							params: { missingProperty: "note" },
							message: "must have required property 'note'"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("reconcile" !== data.kind) {
							const err4 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/reconcile/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "reconcile" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.run !== void 0) {
						if (typeof data.run !== "string") {
							const err5 = {
								instancePath: instancePath + "/run",
								schemaPath: "#/definitions/reconcile/properties/run/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data.embedId !== void 0) {
						let data2 = data.embedId;
						if (typeof data2 === "string") {
							if (func2(data2) < 1) {
								const err6 = {
									instancePath: instancePath + "/embedId",
									schemaPath: "#/definitions/reconcile/properties/embedId/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/embedId",
								schemaPath: "#/definitions/reconcile/properties/embedId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (data.status !== void 0) {
						let data3 = data.status;
						if (!(data3 === "applied" || data3 === "not-applied" || data3 === "mixed" || data3 === "undetermined" || data3 === "torn-tail")) {
							const err8 = {
								instancePath: instancePath + "/status",
								schemaPath: "#/definitions/reconcile/properties/status/enum",
								keyword: "enum",
								params: { allowedValues: schema45.properties.status.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.note !== void 0) {
						if (typeof data.note !== "string") {
							const err9 = {
								instancePath: instancePath + "/note",
								schemaPath: "#/definitions/reconcile/properties/note/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				} else {
					const err10 = {
						instancePath,
						schemaPath: "#/definitions/reconcile/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs16 = errors;
					if (!validate48(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs16 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs17 = errors;
						if (!validate51(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs17 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
							}
							const _errs18 = errors;
							if (!validate54(data, {
								instancePath,
								parentData,
								parentDataProperty,
								rootData
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs18 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
								}
								const _errs19 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.kind === void 0) {
										const err11 = {
											instancePath,
											schemaPath: "#/definitions/runEnd/required",
											keyword: "required",
											params: { missingProperty: "kind" },
											message: "must have required property 'kind'"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									if (data.run === void 0) {
										const err12 = {
											instancePath,
											schemaPath: "#/definitions/runEnd/required",
											keyword: "required",
											params: { missingProperty: "run" },
											message: "must have required property 'run'"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
									if (data.status === void 0) {
										const err13 = {
											instancePath,
											schemaPath: "#/definitions/runEnd/required",
											keyword: "required",
											params: { missingProperty: "status" },
											message: "must have required property 'status'"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
									if (data.counts === void 0) {
										const err14 = {
											instancePath,
											schemaPath: "#/definitions/runEnd/required",
											keyword: "required",
											params: { missingProperty: "counts" },
											message: "must have required property 'counts'"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
									if (data.kind !== void 0) {
										if ("run.end" !== data.kind) {
											const err15 = {
												instancePath: instancePath + "/kind",
												schemaPath: "#/definitions/runEnd/properties/kind/const",
												keyword: "const",
												params: { allowedValue: "run.end" },
												message: "must be equal to constant"
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
									}
									if (data.run !== void 0) {
										let data6 = data.run;
										if (typeof data6 === "string") {
											if (func2(data6) < 1) {
												const err16 = {
													instancePath: instancePath + "/run",
													schemaPath: "#/definitions/runEnd/properties/run/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err16];
												else vErrors.push(err16);
												errors++;
											}
										} else {
											const err17 = {
												instancePath: instancePath + "/run",
												schemaPath: "#/definitions/runEnd/properties/run/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
									}
									if (data.status !== void 0) {
										let data7 = data.status;
										if (!(data7 === "complete" || data7 === "partial" || data7 === "failed" || data7 === "refused")) {
											const err18 = {
												instancePath: instancePath + "/status",
												schemaPath: "#/definitions/runEnd/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema50.properties.status.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									}
									if (data.counts !== void 0) {
										let data8 = data.counts;
										if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key0 in data8) {
											let data9 = data8[key0];
											if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
												const err19 = {
													instancePath: instancePath + "/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/runEnd/properties/counts/additionalProperties/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err19];
												else vErrors.push(err19);
												errors++;
											}
										}
										else {
											const err20 = {
												instancePath: instancePath + "/counts",
												schemaPath: "#/definitions/runEnd/properties/counts/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
									}
									if (data.merges !== void 0) {
										if (typeof data.merges !== "boolean") {
											const err21 = {
												instancePath: instancePath + "/merges",
												schemaPath: "#/definitions/runEnd/properties/merges/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									}
								} else {
									const err22 = {
										instancePath,
										schemaPath: "#/definitions/runEnd/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								var _valid0 = _errs19 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else if (_valid0) {
									valid0 = true;
									passing0 = 8;
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err23 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
		errors = vErrors.length;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const validateManifest = validate62;
const pattern22 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^ *[!-~][ -~]*$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataApp === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataApp" },
				message: "must have required property 'dataApp'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dataApp" || key0 === "promoteFrom")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.dataApp !== void 0) {
			let data0 = data.dataApp;
			if (typeof data0 === "string") {
				if (func2(data0) > 1e3) {
					const err2 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern22.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/dataApp",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.promoteFrom !== void 0) {
			let data1 = data.promoteFrom;
			const _errs12 = errors;
			const _errs13 = errors;
			if (!(data1 === "__proto__" || data1 === "constructor" || data1 === "prototype")) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (_errs13 === errors) {
				const err7 = {
					instancePath: instancePath + "/promoteFrom",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err8 = {
						instancePath: instancePath + "/promoteFrom",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func2(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/promoteFrom",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern23.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/promoteFrom",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/promoteFrom",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema62 = {
	"title": "Tier",
	"description": "A reusable set of settings.",
	"type": "object",
	"additionalProperties": false,
	"examples": [{
		"extends": "basic",
		"isAllowAiPilot": true
	}],
	"properties": {
		"extends": {
			"title": "Extends",
			"description": "The tier whose settings this one starts from.",
			"examples": ["basic"],
			"allOf": [{ "$ref": "#/definitions/identifier" }]
		},
		"datamartName": { "$ref": "#/definitions/datamartName" },
		"isAllowAiPilot": { "$ref": "#/definitions/isAllowAiPilot" },
		"isAllowEmailReports": { "$ref": "#/definitions/isAllowEmailReports" },
		"isAllowManageMetrics": { "$ref": "#/definitions/isAllowManageMetrics" },
		"isAllowMetricCreation": { "$ref": "#/definitions/isAllowMetricCreation" },
		"isAllowMetricDeletion": { "$ref": "#/definitions/isAllowMetricDeletion" },
		"isAllowMetricLayoutChange": { "$ref": "#/definitions/isAllowMetricLayoutChange" },
		"isAllowMetricUpdate": { "$ref": "#/definitions/isAllowMetricUpdate" },
		"isAllowUnderlyingData": { "$ref": "#/definitions/isAllowUnderlyingData" },
		"isAllowCreateDashboardView": { "$ref": "#/definitions/isAllowCreateDashboardView" },
		"metricCreationMode": { "$ref": "#/definitions/metricCreationMode" },
		"joinModel": { "$ref": "#/definitions/joinModel" },
		"tableTenancySettings": { "$ref": "#/definitions/tableTenancySettings" }
	}
};
const schema75 = {
	"title": "Creation mode",
	"description": "How viewers build metrics: in the visual builder, or by chatting with an AI. Leave it out to not manage it.",
	"type": "string",
	"enum": ["DRAG_DROP", "CHAT"],
	"examples": ["DRAG_DROP"]
};
const schema76 = {
	"title": "Join model",
	"description": "Whether new metrics use one pre-joined sheet, or join several as each chart needs. Leave it out to not manage it.",
	"type": "string",
	"enum": ["single", "multi"],
	"examples": ["single"]
};
const func44 = Object.prototype.hasOwnProperty;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/definitions/text/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/definitions/text/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern22.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/definitions/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/definitions/text/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
const schema77 = {
	"title": "Tenancy",
	"description": "Which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id. Always the whole list. An embed whose rows are for everybody says so with noIsolation and a reason. Leave it out to not manage it.",
	"type": ["array", "object"],
	"minItems": 1,
	"items": { "$ref": "#/definitions/tenancyRow" },
	"additionalProperties": false,
	"required": ["noIsolation"],
	"properties": { "noIsolation": {
		"title": "No isolation",
		"description": "Why every viewer may see every row. Sends the empty list.",
		"examples": ["public benchmark figures"],
		"allOf": [{ "$ref": "#/definitions/text" }]
	} },
	"examples": [[{
		"name": "orders",
		"clientColumn": "customer_id"
	}], { "noIsolation": "public benchmark figures" }]
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clientColumn === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clientColumn" },
				message: "must have required property 'clientColumn'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "clientColumn")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			const _errs7 = errors;
			const _errs8 = errors;
			if (!(data0 === "__proto__" || data0 === "constructor" || data0 === "prototype")) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (_errs8 === errors) {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.clientColumn !== void 0) {
			let data1 = data.clientColumn;
			const _errs14 = errors;
			const _errs15 = errors;
			if (!(data1 === "__proto__" || data1 === "constructor" || data1 === "prototype")) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (_errs15 === errors) {
				const err10 = {
					instancePath: instancePath + "/clientColumn",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err11 = {
						instancePath: instancePath + "/clientColumn",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func2(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/clientColumn",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern23.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/clientColumn",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/clientColumn",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema77.type },
			message: "must be array,object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate69(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.noIsolation === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "noIsolation" },
				message: "must have required property 'noIsolation'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "noIsolation")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.noIsolation !== void 0) {
			let data1 = data.noIsolation;
			if (typeof data1 === "string") {
				if (func2(data1) > 1e3) {
					const err4 = {
						instancePath: instancePath + "/noIsolation",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/noIsolation",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern22.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/noIsolation",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/noIsolation",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func44.call(schema62.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.extends !== void 0) {
			let data0 = data.extends;
			const _errs7 = errors;
			const _errs8 = errors;
			if (!(data0 === "__proto__" || data0 === "constructor" || data0 === "prototype")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (_errs8 === errors) {
				const err2 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err3 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.datamartName !== void 0) {
			if (!validate66(data.datamartName, {
				instancePath: instancePath + "/datamartName",
				parentData: data,
				parentDataProperty: "datamartName",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.isAllowAiPilot !== void 0) {
			if (typeof data.isAllowAiPilot !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/isAllowAiPilot",
					schemaPath: "#/definitions/isAllowAiPilot/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.isAllowEmailReports !== void 0) {
			if (typeof data.isAllowEmailReports !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/isAllowEmailReports",
					schemaPath: "#/definitions/isAllowEmailReports/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.isAllowManageMetrics !== void 0) {
			if (typeof data.isAllowManageMetrics !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/isAllowManageMetrics",
					schemaPath: "#/definitions/isAllowManageMetrics/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.isAllowMetricCreation !== void 0) {
			if (typeof data.isAllowMetricCreation !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/isAllowMetricCreation",
					schemaPath: "#/definitions/isAllowMetricCreation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.isAllowMetricDeletion !== void 0) {
			if (typeof data.isAllowMetricDeletion !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/isAllowMetricDeletion",
					schemaPath: "#/definitions/isAllowMetricDeletion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.isAllowMetricLayoutChange !== void 0) {
			if (typeof data.isAllowMetricLayoutChange !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/isAllowMetricLayoutChange",
					schemaPath: "#/definitions/isAllowMetricLayoutChange/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.isAllowMetricUpdate !== void 0) {
			if (typeof data.isAllowMetricUpdate !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/isAllowMetricUpdate",
					schemaPath: "#/definitions/isAllowMetricUpdate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.isAllowUnderlyingData !== void 0) {
			if (typeof data.isAllowUnderlyingData !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/isAllowUnderlyingData",
					schemaPath: "#/definitions/isAllowUnderlyingData/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.isAllowCreateDashboardView !== void 0) {
			if (typeof data.isAllowCreateDashboardView !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/isAllowCreateDashboardView",
					schemaPath: "#/definitions/isAllowCreateDashboardView/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.metricCreationMode !== void 0) {
			let data11 = data.metricCreationMode;
			if (typeof data11 !== "string") {
				const err16 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/definitions/metricCreationMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data11 === "DRAG_DROP" || data11 === "CHAT")) {
				const err17 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/definitions/metricCreationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema75.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.joinModel !== void 0) {
			let data12 = data.joinModel;
			if (typeof data12 !== "string") {
				const err18 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/definitions/joinModel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data12 === "single" || data12 === "multi")) {
				const err19 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/definitions/joinModel/enum",
					keyword: "enum",
					params: { allowedValues: schema76.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.tableTenancySettings !== void 0) {
			if (!validate68(data.tableTenancySettings, {
				instancePath: instancePath + "/tableTenancySettings",
				parentData: data,
				parentDataProperty: "tableTenancySettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const schema87 = {
	"title": "Access settings",
	"description": "The managed settings. One that is left out is never compared and never sent.",
	"type": "object",
	"additionalProperties": false,
	"examples": [{
		"isAllowAiPilot": false,
		"datamartName": "sales-data"
	}],
	"properties": {
		"datamartName": { "$ref": "#/definitions/datamartName" },
		"isAllowAiPilot": { "$ref": "#/definitions/isAllowAiPilot" },
		"isAllowEmailReports": { "$ref": "#/definitions/isAllowEmailReports" },
		"isAllowManageMetrics": { "$ref": "#/definitions/isAllowManageMetrics" },
		"isAllowMetricCreation": { "$ref": "#/definitions/isAllowMetricCreation" },
		"isAllowMetricDeletion": { "$ref": "#/definitions/isAllowMetricDeletion" },
		"isAllowMetricLayoutChange": { "$ref": "#/definitions/isAllowMetricLayoutChange" },
		"isAllowMetricUpdate": { "$ref": "#/definitions/isAllowMetricUpdate" },
		"isAllowUnderlyingData": { "$ref": "#/definitions/isAllowUnderlyingData" },
		"isAllowCreateDashboardView": { "$ref": "#/definitions/isAllowCreateDashboardView" },
		"metricCreationMode": { "$ref": "#/definitions/metricCreationMode" },
		"joinModel": { "$ref": "#/definitions/joinModel" },
		"tableTenancySettings": { "$ref": "#/definitions/tableTenancySettings" }
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func44.call(schema87.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.datamartName !== void 0) {
			if (!validate66(data.datamartName, {
				instancePath: instancePath + "/datamartName",
				parentData: data,
				parentDataProperty: "datamartName",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.isAllowAiPilot !== void 0) {
			if (typeof data.isAllowAiPilot !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/isAllowAiPilot",
					schemaPath: "#/definitions/isAllowAiPilot/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.isAllowEmailReports !== void 0) {
			if (typeof data.isAllowEmailReports !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/isAllowEmailReports",
					schemaPath: "#/definitions/isAllowEmailReports/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.isAllowManageMetrics !== void 0) {
			if (typeof data.isAllowManageMetrics !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/isAllowManageMetrics",
					schemaPath: "#/definitions/isAllowManageMetrics/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.isAllowMetricCreation !== void 0) {
			if (typeof data.isAllowMetricCreation !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/isAllowMetricCreation",
					schemaPath: "#/definitions/isAllowMetricCreation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.isAllowMetricDeletion !== void 0) {
			if (typeof data.isAllowMetricDeletion !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/isAllowMetricDeletion",
					schemaPath: "#/definitions/isAllowMetricDeletion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.isAllowMetricLayoutChange !== void 0) {
			if (typeof data.isAllowMetricLayoutChange !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/isAllowMetricLayoutChange",
					schemaPath: "#/definitions/isAllowMetricLayoutChange/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.isAllowMetricUpdate !== void 0) {
			if (typeof data.isAllowMetricUpdate !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/isAllowMetricUpdate",
					schemaPath: "#/definitions/isAllowMetricUpdate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.isAllowUnderlyingData !== void 0) {
			if (typeof data.isAllowUnderlyingData !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/isAllowUnderlyingData",
					schemaPath: "#/definitions/isAllowUnderlyingData/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.isAllowCreateDashboardView !== void 0) {
			if (typeof data.isAllowCreateDashboardView !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/isAllowCreateDashboardView",
					schemaPath: "#/definitions/isAllowCreateDashboardView/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.metricCreationMode !== void 0) {
			let data10 = data.metricCreationMode;
			if (typeof data10 !== "string") {
				const err10 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/definitions/metricCreationMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data10 === "DRAG_DROP" || data10 === "CHAT")) {
				const err11 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/definitions/metricCreationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema75.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.joinModel !== void 0) {
			let data11 = data.joinModel;
			if (typeof data11 !== "string") {
				const err12 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/definitions/joinModel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data11 === "single" || data11 === "multi")) {
				const err13 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/definitions/joinModel/enum",
					keyword: "enum",
					params: { allowedValues: schema76.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.tableTenancySettings !== void 0) {
			if (!validate68(data.tableTenancySettings, {
				instancePath: instancePath + "/tableTenancySettings",
				parentData: data,
				parentDataProperty: "tableTenancySettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.match === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "match" },
				message: "must have required property 'match'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "match" || key0 === "tier" || key0 === "accessSettings")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			const _errs7 = errors;
			const _errs8 = errors;
			if (!(data0 === "__proto__" || data0 === "constructor" || data0 === "prototype")) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (_errs8 === errors) {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.match !== void 0) {
			let data1 = data.match;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err9 = {
						instancePath: instancePath + "/match",
						schemaPath: "#/properties/match/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "embedType")) {
					const err10 = {
						instancePath: instancePath + "/match",
						schemaPath: "#/properties/match/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (func2(data2) > 1e3) {
							const err11 = {
								instancePath: instancePath + "/match/name",
								schemaPath: "#/definitions/text/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (func2(data2) < 1) {
							const err12 = {
								instancePath: instancePath + "/match/name",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (!pattern22.test(data2)) {
							const err13 = {
								instancePath: instancePath + "/match/name",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/match/name",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data1.embedType !== void 0) {
					let data3 = data1.embedType;
					if (typeof data3 === "string") {
						if (func2(data3) > 1e3) {
							const err15 = {
								instancePath: instancePath + "/match/embedType",
								schemaPath: "#/definitions/text/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (func2(data3) < 1) {
							const err16 = {
								instancePath: instancePath + "/match/embedType",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (!pattern22.test(data3)) {
							const err17 = {
								instancePath: instancePath + "/match/embedType",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/match/embedType",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/match",
					schemaPath: "#/properties/match/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.tier !== void 0) {
			let data4 = data.tier;
			const _errs27 = errors;
			const _errs28 = errors;
			if (!(data4 === "__proto__" || data4 === "constructor" || data4 === "prototype")) {
				const err20 = {};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (_errs28 === errors) {
				const err21 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
			if (typeof data4 === "string") {
				if (func2(data4) > 256) {
					const err22 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func2(data4) < 1) {
					const err23 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (!pattern23.test(data4)) {
					const err24 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.accessSettings !== void 0) {
			if (!validate74(data.accessSettings, {
				instancePath: instancePath + "/accessSettings",
				parentData: data,
				parentDataProperty: "accessSettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
const schema100 = {
	"title": "Embed",
	"description": "One embed and what its settings should be.",
	"type": "object",
	"additionalProperties": false,
	"examples": [{
		"name": "Sales overview",
		"tier": "premium"
	}],
	"properties": {
		"id": {
			"title": "Embed id",
			"description": "The embed id where the key is another name; with environments, the id in each. An embed is not part of an environment for which it has no id.",
			"type": ["string", "object"],
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^ *[!-~][ -~]*$",
			"not": { "enum": [
				"__proto__",
				"constructor",
				"prototype"
			] },
			"minProperties": 1,
			"propertyNames": { "$ref": "#/definitions/identifier" },
			"additionalProperties": { "$ref": "#/definitions/identifier" },
			"examples": ["embed_abc123def456", {
				"staging": "dash-sales-stg",
				"production": "dash-sales"
			}]
		},
		"name": {
			"title": "Name",
			"description": "The name that the live embed should have; another one is a warning.",
			"examples": ["Sales overview"],
			"allOf": [{ "$ref": "#/definitions/text" }]
		},
		"owner": {
			"title": "Owner",
			"description": "Who answers for this embed.",
			"examples": ["@acme/sales-analytics"],
			"allOf": [{ "$ref": "#/definitions/text" }]
		},
		"tier": {
			"title": "Tier",
			"description": "The tier that this embed starts from; wins over the tier of a group.",
			"examples": ["premium"],
			"allOf": [{ "$ref": "#/definitions/identifier" }]
		},
		"accessSettings": { "$ref": "#/definitions/accessSettings" },
		"environments": {
			"title": "In an environment",
			"description": "What differs in single environments; wins over accessSettings.",
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/identifier" },
			"additionalProperties": { "$ref": "#/definitions/environmentBlock" },
			"default": {},
			"examples": [{ "staging": { "accessSettings": { "isAllowAiPilot": true } } }]
		},
		"overrides": {
			"title": "Overrides",
			"description": "Settings that hold for a while and win over all others while they do.",
			"type": "array",
			"items": { "$ref": "#/definitions/override" },
			"default": [],
			"examples": [[{
				"reason": "year-end maintenance",
				"from": "2026-12-24T18:00:00Z",
				"until": "2026-12-27T06:00:00Z",
				"accessSettings": { "isAllowMetricCreation": false }
			}]]
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accessSettings === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accessSettings" },
				message: "must have required property 'accessSettings'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "accessSettings")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accessSettings !== void 0) {
			if (!validate74(data.accessSettings, {
				instancePath: instancePath + "/accessSettings",
				parentData: data,
				parentDataProperty: "accessSettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.from === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.until === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.accessSettings === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accessSettings" },
				message: "must have required property 'accessSettings'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reason" || key0 === "from" || key0 === "until" || key0 === "accessSettings")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if (func2(data0) > 1e3) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern22.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data1 = data.from;
			if (typeof data1 === "string") {
				if (func2(data1) > 40) {
					const err9 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/definitions/instant/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/definitions/instant/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/definitions/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data2 = data.until;
			if (typeof data2 === "string") {
				if (func2(data2) > 40) {
					const err12 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/definitions/instant/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func2(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/definitions/instant/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/definitions/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.accessSettings !== void 0) {
			if (!validate74(data.accessSettings, {
				instancePath: instancePath + "/accessSettings",
				parentData: data,
				parentDataProperty: "accessSettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "owner" || key0 === "tier" || key0 === "accessSettings" || key0 === "environments" || key0 === "overrides")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err1 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema100.properties.id.type },
					message: "must be string,object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const _errs4 = errors;
			const _errs5 = errors;
			if (!(data0 === "__proto__" || data0 === "constructor" || data0 === "prototype")) {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (_errs5 === errors) {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data0) {
					const _errs6 = errors;
					const _errs10 = errors;
					const _errs11 = errors;
					if (!(key1 === "__proto__" || key1 === "constructor" || key1 === "prototype")) {
						const err8 = {};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (_errs11 === errors) {
						const err9 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					} else {
						errors = _errs10;
						if (vErrors !== null) {
							if (_errs10) vErrors.length = _errs10;
							else vErrors = null;
						}
					}
					if (typeof key1 === "string") {
						if (func2(key1) > 256) {
							const err10 = {
								instancePath: instancePath + "/id",
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func2(key1) < 1) {
							const err11 = {
								instancePath: instancePath + "/id",
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern23.test(key1)) {
							const err12 = {
								instancePath: instancePath + "/id",
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\"",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err14 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key2 in data0) {
					let data1 = data0[key2];
					const _errs17 = errors;
					const _errs18 = errors;
					if (!(data1 === "__proto__" || data1 === "constructor" || data1 === "prototype")) {
						const err15 = {};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (_errs18 === errors) {
						const err16 = {
							instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					} else {
						errors = _errs17;
						if (vErrors !== null) {
							if (_errs17) vErrors.length = _errs17;
							else vErrors = null;
						}
					}
					if (typeof data1 === "string") {
						if (func2(data1) > 256) {
							const err17 = {
								instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (func2(data1) < 1) {
							const err18 = {
								instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (!pattern23.test(data1)) {
							const err19 = {
								instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func2(data2) > 1e3) {
					const err21 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (func2(data2) < 1) {
					const err22 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern22.test(data2)) {
					const err23 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data3 = data.owner;
			if (typeof data3 === "string") {
				if (func2(data3) > 1e3) {
					const err25 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (func2(data3) < 1) {
					const err26 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (!pattern22.test(data3)) {
					const err27 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.tier !== void 0) {
			let data4 = data.tier;
			const _errs34 = errors;
			const _errs35 = errors;
			if (!(data4 === "__proto__" || data4 === "constructor" || data4 === "prototype")) {
				const err29 = {};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (_errs35 === errors) {
				const err30 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs34;
				if (vErrors !== null) {
					if (_errs34) vErrors.length = _errs34;
					else vErrors = null;
				}
			}
			if (typeof data4 === "string") {
				if (func2(data4) > 256) {
					const err31 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (func2(data4) < 1) {
					const err32 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (!pattern23.test(data4)) {
					const err33 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.accessSettings !== void 0) {
			if (!validate74(data.accessSettings, {
				instancePath: instancePath + "/accessSettings",
				parentData: data,
				parentDataProperty: "accessSettings",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.environments !== void 0) {
			let data6 = data.environments;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key3 in data6) {
					const _errs39 = errors;
					const _errs43 = errors;
					const _errs44 = errors;
					if (!(key3 === "__proto__" || key3 === "constructor" || key3 === "prototype")) {
						const err35 = {};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (_errs44 === errors) {
						const err36 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					} else {
						errors = _errs43;
						if (vErrors !== null) {
							if (_errs43) vErrors.length = _errs43;
							else vErrors = null;
						}
					}
					if (typeof key3 === "string") {
						if (func2(key3) > 256) {
							const err37 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (func2(key3) < 1) {
							const err38 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (!pattern23.test(key3)) {
							const err39 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\"",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (!(_errs39 === errors)) {
						const err41 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				for (const key4 in data6) if (!validate81(data6[key4], {
					instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key4,
					rootData
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data8 = data.overrides;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate84(data8[i0], {
					instancePath: instancePath + "/overrides/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "dataApp" || key0 === "environments" || key0 === "tiers" || key0 === "groups" || key0 === "embeds")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data1) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.dataApp !== void 0) {
			let data2 = data.dataApp;
			if (typeof data2 === "string") {
				if (func2(data2) > 1e3) {
					const err5 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern22.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/dataApp",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/dataApp",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data3 = data.environments;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err9 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data3) {
					const _errs13 = errors;
					const _errs17 = errors;
					const _errs18 = errors;
					if (!(key1 === "__proto__" || key1 === "constructor" || key1 === "prototype")) {
						const err10 = {};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (_errs18 === errors) {
						const err11 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					} else {
						errors = _errs17;
						if (vErrors !== null) {
							if (_errs17) vErrors.length = _errs17;
							else vErrors = null;
						}
					}
					if (typeof key1 === "string") {
						if (func2(key1) > 256) {
							const err12 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func2(key1) < 1) {
							const err13 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern23.test(key1)) {
							const err14 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\"",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(_errs13 === errors)) {
						const err16 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				for (const key2 in data3) if (!validate63(data3[key2], {
					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.tiers !== void 0) {
			let data5 = data.tiers;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key3 in data5) {
					const _errs23 = errors;
					const _errs27 = errors;
					const _errs28 = errors;
					if (!(key3 === "__proto__" || key3 === "constructor" || key3 === "prototype")) {
						const err18 = {};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (_errs28 === errors) {
						const err19 = {
							instancePath: instancePath + "/tiers",
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					} else {
						errors = _errs27;
						if (vErrors !== null) {
							if (_errs27) vErrors.length = _errs27;
							else vErrors = null;
						}
					}
					if (typeof key3 === "string") {
						if (func2(key3) > 256) {
							const err20 = {
								instancePath: instancePath + "/tiers",
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (func2(key3) < 1) {
							const err21 = {
								instancePath: instancePath + "/tiers",
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (!pattern23.test(key3)) {
							const err22 = {
								instancePath: instancePath + "/tiers",
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\"",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/tiers",
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (!(_errs23 === errors)) {
						const err24 = {
							instancePath: instancePath + "/tiers",
							schemaPath: "#/properties/tiers/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				for (const key4 in data5) if (!validate65(data5[key4], {
					instancePath: instancePath + "/tiers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key4,
					rootData
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data7 = data.groups;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate73(data7[i0], {
					instancePath: instancePath + "/groups/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.embeds !== void 0) {
			let data9 = data.embeds;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key5 in data9) {
					const _errs36 = errors;
					const _errs40 = errors;
					const _errs41 = errors;
					if (!(key5 === "__proto__" || key5 === "constructor" || key5 === "prototype")) {
						const err27 = {};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (_errs41 === errors) {
						const err28 = {
							instancePath: instancePath + "/embeds",
							schemaPath: "#/definitions/identifier/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							propertyName: key5
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					} else {
						errors = _errs40;
						if (vErrors !== null) {
							if (_errs40) vErrors.length = _errs40;
							else vErrors = null;
						}
					}
					if (typeof key5 === "string") {
						if (func2(key5) > 256) {
							const err29 = {
								instancePath: instancePath + "/embeds",
								schemaPath: "#/definitions/identifier/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (func2(key5) < 1) {
							const err30 = {
								instancePath: instancePath + "/embeds",
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (!pattern23.test(key5)) {
							const err31 = {
								instancePath: instancePath + "/embeds",
								schemaPath: "#/definitions/identifier/pattern",
								keyword: "pattern",
								params: { pattern: "^ *[!-~][ -~]*$" },
								message: "must match pattern \"^ *[!-~][ -~]*$\"",
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/embeds",
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key5
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (!(_errs36 === errors)) {
						const err33 = {
							instancePath: instancePath + "/embeds",
							schemaPath: "#/properties/embeds/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				for (const key6 in data9) if (!validate79(data9[key6], {
					instancePath: instancePath + "/embeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key6,
					rootData
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/embeds",
					schemaPath: "#/properties/embeds/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
const validatePlan = validate88;
const schema112 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://embed-sync.dev/schemas/v1/plan.schema.json",
	"title": "embed-sync plan",
	"description": "What an apply would send, and why: written by `plan --format json` and `plan -o FILE`, and read by `apply PLANFILE`.",
	"type": "object",
	"required": [
		"formatVersion",
		"generator",
		"planId",
		"createdAt",
		"target",
		"manifest",
		"policy",
		"verdict",
		"summary",
		"changes",
		"missing",
		"refused",
		"unmanaged",
		"drift",
		"findings"
	],
	"properties": {
		"formatVersion": {
			"description": "Version of this format, major and minor. Readers ignore properties that they do not know, and refuse a major version that they do not know.",
			"type": "string",
			"pattern": "^1\\.\\d+$"
		},
		"generator": {
			"description": "Name and version of the program that made the plan.",
			"type": "string"
		},
		"planId": {
			"description": "Identity of the plan: a digest of what would be sent and what needs consent, without times and prose.",
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"createdAt": {
			"description": "When the plan was made; not part of its identity.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"target": { "$ref": "#/definitions/target" },
		"manifest": {
			"description": "What the plan was made from.",
			"type": "object",
			"required": ["digest", "commit"],
			"properties": {
				"digest": {
					"description": "Digest of the content of the manifest; null for a rollback.",
					"anyOf": [{ "$ref": "#/definitions/digest" }, { "type": "null" }]
				},
				"commit": {
					"description": "The commit that the manifest stands at, where known.",
					"type": ["string", "null"]
				}
			}
		},
		"policy": {
			"description": "What the plan was judged by.",
			"type": "object",
			"required": ["digest"],
			"properties": { "digest": { "$ref": "#/definitions/digest" } }
		},
		"rollbackOf": {
			"description": "The run that this plan takes back.",
			"type": "string",
			"minLength": 1
		},
		"verdict": {
			"description": "`in-sync`: nothing to do. `assumed`: nothing to send, but some settings rest on the history. `ready`: can be applied. `needs-approval`: somebody must consent to exactly this plan. `blocked`: cannot be applied.",
			"enum": [
				"in-sync",
				"assumed",
				"ready",
				"needs-approval",
				"blocked"
			]
		},
		"summary": {
			"description": "Counts of embeds.",
			"type": "object",
			"required": [
				"managed",
				"changed",
				"unchanged",
				"assumed",
				"unknown",
				"missing",
				"unmanaged",
				"byDirection"
			],
			"properties": {
				"managed": {
					"description": "Declared by the manifest, for this target.",
					"type": "integer",
					"minimum": 0
				},
				"changed": {
					"description": "With at least one change.",
					"type": "integer",
					"minimum": 0
				},
				"unchanged": {
					"description": "Known to be as desired.",
					"type": "integer",
					"minimum": 0
				},
				"assumed": {
					"description": "With nothing to send and at least one setting that rests on the history alone.",
					"type": "integer",
					"minimum": 0
				},
				"unknown": {
					"description": "Changed, with at least one setting of which the live value is not known.",
					"type": "integer",
					"minimum": 0
				},
				"missing": {
					"description": "Declared but not live.",
					"type": "integer",
					"minimum": 0
				},
				"unmanaged": {
					"description": "Live but not declared.",
					"type": "integer",
					"minimum": 0
				},
				"byDirection": {
					"description": "The changed embeds, by the gravest direction of their settings.",
					"type": "object",
					"required": [
						"widen",
						"narrow",
						"tenancy",
						"neutral"
					],
					"properties": {
						"widen": {
							"description": "Let viewers do or see more.",
							"type": "integer",
							"minimum": 0
						},
						"narrow": {
							"description": "Let viewers do or see less.",
							"type": "integer",
							"minimum": 0
						},
						"tenancy": {
							"description": "Weaken the isolation of tenants.",
							"type": "integer",
							"minimum": 0
						},
						"neutral": {
							"description": "Do neither.",
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"changes": {
			"description": "What would be sent, gravest direction first.",
			"type": "array",
			"items": { "$ref": "#/definitions/change" }
		},
		"missing": {
			"description": "Embeds that are declared but not live.",
			"type": "array",
			"items": { "$ref": "#/definitions/missing" }
		},
		"refused": {
			"description": "Embeds that the plan leaves alone, each with the reason.",
			"type": "array",
			"items": { "$ref": "#/definitions/refused" }
		},
		"unmanaged": {
			"description": "Embeds that are live but not declared.",
			"type": "array",
			"items": { "$ref": "#/definitions/unmanaged" }
		},
		"drift": {
			"description": "Settings that somebody moved since they were applied last, or that the manifest moved.",
			"type": "array",
			"items": { "$ref": "#/definitions/drift" }
		},
		"findings": {
			"description": "What the policy found.",
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		}
	},
	"definitions": {
		"digest": {
			"description": "SHA-256 as 64 hexadecimal digits.",
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"instant": {
			"description": "An instant in UTC, in ISO 8601.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"direction": {
			"description": "Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.",
			"enum": [
				"tenancy",
				"widen",
				"narrow",
				"neutral"
			]
		},
		"settingName": {
			"description": "An access setting.",
			"enum": [
				"datamartName",
				"isAllowAiPilot",
				"isAllowEmailReports",
				"isAllowManageMetrics",
				"isAllowMetricCreation",
				"isAllowMetricDeletion",
				"isAllowMetricLayoutChange",
				"isAllowMetricUpdate",
				"isAllowUnderlyingData",
				"isAllowCreateDashboardView",
				"metricCreationMode",
				"joinModel",
				"tableTenancySettings"
			]
		},
		"tenancy": {
			"description": "The tables that are filtered by tenant; in the empty list none is.",
			"type": "array",
			"items": { "$ref": "#/definitions/tenancyRow" }
		},
		"tenancyRow": {
			"description": "One table of which viewers see the rows of their own tenant alone.",
			"type": "object",
			"required": ["name", "clientColumn"],
			"properties": {
				"name": {
					"description": "The table.",
					"type": "string"
				},
				"clientColumn": {
					"description": "The column that must equal the client id of the viewer.",
					"type": "string"
				}
			},
			"additionalProperties": false
		},
		"settingValue": {
			"description": "The value of a setting: a boolean for a flag, a string for a choice or a name, a list for tenancy.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"place": {
			"description": "A position in a file.",
			"type": "object",
			"required": [
				"file",
				"line",
				"column"
			],
			"properties": {
				"file": {
					"description": "The file as it was given, or relative to the working folder.",
					"type": "string"
				},
				"line": {
					"description": "Counts from 1.",
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "Counts from 1.",
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"origin": {
			"description": "Who set a value. It explains and never steers.",
			"type": "object",
			"required": ["kind", "name"],
			"properties": {
				"kind": {
					"description": "The layer of the manifest that set it, or the history for a rollback.",
					"enum": [
						"tier",
						"group",
						"embed",
						"environment",
						"override",
						"history"
					]
				},
				"name": {
					"description": "The name of the tier, group, environment or embed, the reason of the override, or the run.",
					"type": "string"
				},
				"place": { "$ref": "#/definitions/place" }
			}
		},
		"target": {
			"description": "What the requests are aimed at.",
			"type": "object",
			"required": [
				"baseUrl",
				"dataApp",
				"environment",
				"api"
			],
			"properties": {
				"baseUrl": {
					"description": "Origin and path prefix of the API, without a trailing slash.",
					"type": "string",
					"minLength": 1
				},
				"dataApp": {
					"description": "The data app that the manifest names.",
					"type": ["string", "null"]
				},
				"environment": {
					"description": "The environment of the manifest; null where it has none.",
					"type": ["string", "null"]
				},
				"api": {
					"description": "The generation of the API that the requests are spelled for.",
					"enum": [
						"kebab",
						"camel",
						"legacy"
					]
				}
			}
		},
		"finding": {
			"description": "What the policy, or a check, found.",
			"type": "object",
			"required": [
				"rule",
				"severity",
				"message",
				"introducedByPlan"
			],
			"properties": {
				"rule": {
					"description": "The rule that found it.",
					"type": "string",
					"minLength": 1
				},
				"severity": {
					"description": "`block`: nothing can be applied. `approve`: needs consent to exactly this plan. The others only inform.",
					"enum": [
						"block",
						"approve",
						"warning",
						"info"
					]
				},
				"message": {
					"description": "What was found, in words.",
					"type": "string"
				},
				"embedId": {
					"description": "The embed that it is about.",
					"type": "string",
					"minLength": 1
				},
				"setting": { "$ref": "#/definitions/settingName" },
				"introducedByPlan": {
					"description": "False for what was already so before this plan.",
					"type": "boolean"
				}
			}
		},
		"patch": {
			"description": "RFC 6902 operations over the managed settings of the embed, `test` operations first. Each replaces a setting whole.",
			"type": "array",
			"items": { "$ref": "#/definitions/operation" }
		},
		"operation": {
			"description": "One RFC 6902 operation.",
			"type": "object",
			"required": ["op", "path"],
			"properties": {
				"op": {
					"description": "What it does.",
					"enum": [
						"test",
						"add",
						"replace",
						"remove"
					]
				},
				"path": {
					"description": "A slash and the name of a setting.",
					"enum": [
						"/datamartName",
						"/isAllowAiPilot",
						"/isAllowEmailReports",
						"/isAllowManageMetrics",
						"/isAllowMetricCreation",
						"/isAllowMetricDeletion",
						"/isAllowMetricLayoutChange",
						"/isAllowMetricUpdate",
						"/isAllowUnderlyingData",
						"/isAllowCreateDashboardView",
						"/metricCreationMode",
						"/joinModel",
						"/tableTenancySettings"
					]
				},
				"value": { "$ref": "#/definitions/settingValue" }
			},
			"allOf": [
				{
					"if": { "properties": { "op": { "const": "remove" } } },
					"else": {
						"properties": { "value": true },
						"required": ["value"]
					}
				},
				{
					"if": { "properties": { "path": { "enum": [
						"/isAllowAiPilot",
						"/isAllowEmailReports",
						"/isAllowManageMetrics",
						"/isAllowMetricCreation",
						"/isAllowMetricDeletion",
						"/isAllowMetricLayoutChange",
						"/isAllowMetricUpdate",
						"/isAllowUnderlyingData",
						"/isAllowCreateDashboardView"
					] } } },
					"then": { "properties": { "value": { "type": "boolean" } } }
				},
				{
					"if": { "properties": { "path": { "const": "/datamartName" } } },
					"then": { "properties": { "value": { "type": "string" } } }
				},
				{
					"if": { "properties": { "path": { "const": "/metricCreationMode" } } },
					"then": { "properties": { "value": { "enum": ["DRAG_DROP", "CHAT"] } } }
				},
				{
					"if": { "properties": { "path": { "const": "/joinModel" } } },
					"then": { "properties": { "value": { "enum": ["single", "multi"] } } }
				},
				{
					"if": { "properties": { "path": { "const": "/tableTenancySettings" } } },
					"then": { "properties": { "value": { "$ref": "#/definitions/tenancy" } } }
				}
			]
		},
		"payload": {
			"description": "Exactly the body that is sent: its compact JSON, in this key order.",
			"type": "object",
			"required": ["embedId", "accessSettings"],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"accessSettings": {
					"description": "The settings in the spelling of the API. Those that are absent stay as they are.",
					"type": "object",
					"minProperties": 1,
					"properties": {
						"datamartName": {
							"description": "The datamart that the embed reads.",
							"type": "string"
						},
						"dataMartName": {
							"description": "`datamartName` as another generation of the API spells it.",
							"type": "string"
						},
						"datamart_name": {
							"description": "`datamartName` as another generation of the API spells it.",
							"type": "string"
						},
						"isAllowAiPilot": {
							"description": "Whether viewers can ask questions about the data in natural language.",
							"type": "boolean"
						},
						"isAllowAipilot": {
							"description": "`isAllowAiPilot` as another generation of the API spells it.",
							"type": "boolean"
						},
						"isAllowEmailReports": {
							"description": "Whether viewers can schedule e-mail reports.",
							"type": "boolean"
						},
						"isAllowManageMetrics": {
							"description": "Whether viewers can choose which metrics the dashboard shows.",
							"type": "boolean"
						},
						"isAllowMetricCreation": {
							"description": "Whether viewers can build new metrics.",
							"type": "boolean"
						},
						"isAllowMetricDeletion": {
							"description": "Whether viewers can delete metrics.",
							"type": "boolean"
						},
						"isAllowMetricLayoutChange": {
							"description": "Whether viewers can rearrange the dashboard.",
							"type": "boolean"
						},
						"isAllowMetricUpdate": {
							"description": "Whether viewers can edit existing metrics.",
							"type": "boolean"
						},
						"isAllowUnderlyingData": {
							"description": "Whether viewers can see the raw rows behind a metric.",
							"type": "boolean"
						},
						"isAllowCreateDashboardView": {
							"description": "Whether viewers can save dashboard views of their own.",
							"type": "boolean"
						},
						"metricCreationMode": {
							"description": "How viewers create metrics.",
							"enum": ["DRAG_DROP", "CHAT"]
						},
						"joinModel": {
							"description": "How new metrics join sheets.",
							"enum": ["single", "multi"]
						},
						"tableTenancySettings": {
							"description": "The tables that are filtered by tenant; with none, viewers may see the rows of every tenant.",
							"$ref": "#/definitions/tenancy"
						},
						"tableList": {
							"description": "`tableTenancySettings` as another generation of the API spells it.",
							"$ref": "#/definitions/tenancy"
						}
					},
					"additionalProperties": false
				}
			},
			"additionalProperties": false
		},
		"settingChange": {
			"description": "What happens to one setting.",
			"type": "object",
			"required": [
				"setting",
				"after",
				"direction",
				"reason"
			],
			"properties": {
				"setting": { "$ref": "#/definitions/settingName" },
				"before": {
					"description": "The live value; absent where the API does not tell it.",
					"anyOf": [
						{ "type": "string" },
						{ "type": "boolean" },
						{ "$ref": "#/definitions/tenancy" }
					]
				},
				"after": {
					"description": "The value that is sent.",
					"anyOf": [
						{ "type": "string" },
						{ "type": "boolean" },
						{ "$ref": "#/definitions/tenancy" }
					]
				},
				"unknown": {
					"description": "Stands where the API does not tell the live value.",
					"const": true
				},
				"direction": { "$ref": "#/definitions/direction" },
				"reason": {
					"description": "What it means to a viewer, in words.",
					"type": "string"
				},
				"origin": { "$ref": "#/definitions/origin" }
			},
			"oneOf": [{
				"properties": { "before": true },
				"required": ["before"]
			}, {
				"properties": { "unknown": true },
				"required": ["unknown"]
			}],
			"allOf": [
				{
					"if": { "properties": { "setting": { "enum": [
						"isAllowAiPilot",
						"isAllowEmailReports",
						"isAllowManageMetrics",
						"isAllowMetricCreation",
						"isAllowMetricDeletion",
						"isAllowMetricLayoutChange",
						"isAllowMetricUpdate",
						"isAllowUnderlyingData",
						"isAllowCreateDashboardView"
					] } } },
					"then": { "properties": {
						"before": { "type": "boolean" },
						"after": { "type": "boolean" }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "datamartName" } } },
					"then": { "properties": {
						"before": { "type": "string" },
						"after": { "type": "string" }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "metricCreationMode" } } },
					"then": { "properties": {
						"before": { "enum": ["DRAG_DROP", "CHAT"] },
						"after": { "enum": ["DRAG_DROP", "CHAT"] }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "joinModel" } } },
					"then": { "properties": {
						"before": { "enum": ["single", "multi"] },
						"after": { "enum": ["single", "multi"] }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "tableTenancySettings" } } },
					"then": { "properties": {
						"before": { "$ref": "#/definitions/tenancy" },
						"after": { "$ref": "#/definitions/tenancy" }
					} }
				}
			]
		},
		"change": {
			"description": "What happens to one embed.",
			"type": "object",
			"required": [
				"embedId",
				"key",
				"name",
				"owner",
				"source",
				"direction",
				"settings",
				"payload",
				"patch",
				"inverse"
			],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"key": {
					"description": "The key of the embed in the manifest.",
					"type": "string",
					"minLength": 1
				},
				"name": {
					"description": "The name of the embed.",
					"type": ["string", "null"]
				},
				"owner": {
					"description": "Who owns the embed, by the manifest.",
					"type": ["string", "null"]
				},
				"source": {
					"description": "Where the manifest declares the embed.",
					"anyOf": [{ "$ref": "#/definitions/place" }, { "type": "null" }]
				},
				"direction": {
					"description": "The gravest direction of its settings.",
					"enum": [
						"tenancy",
						"widen",
						"narrow",
						"neutral"
					]
				},
				"settings": {
					"description": "The settings that change.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/settingChange" }
				},
				"payload": { "$ref": "#/definitions/payload" },
				"patch": { "$ref": "#/definitions/patch" },
				"inverse": {
					"description": "The patch that takes this change back.",
					"type": "array",
					"items": { "$ref": "#/definitions/operation" }
				}
			}
		},
		"missing": {
			"description": "An embed that the manifest declares and the API does not list.",
			"type": "object",
			"required": [
				"embedId",
				"key",
				"name",
				"source",
				"nearest"
			],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"key": {
					"description": "The key of the embed in the manifest.",
					"type": "string",
					"minLength": 1
				},
				"name": {
					"description": "The name of the embed, by the manifest.",
					"type": ["string", "null"]
				},
				"source": {
					"description": "Where the manifest declares the embed.",
					"anyOf": [{ "$ref": "#/definitions/place" }, { "type": "null" }]
				},
				"nearest": {
					"description": "Live ids that look alike, nearest first.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"refused": {
			"description": "An embed that the plan leaves alone.",
			"type": "object",
			"required": [
				"embedId",
				"key",
				"name",
				"code",
				"reason"
			],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"key": {
					"description": "The key of the embed in the manifest.",
					"type": "string",
					"minLength": 1
				},
				"name": {
					"description": "The name of the embed.",
					"type": ["string", "null"]
				},
				"code": {
					"description": "Why. `CHANGED_SINCE_RUN`: a rollback would undo the change of somebody else. `PAYLOAD_INCOMPLETE`: a full payload would drop settings that the manifest does not manage. `DATAMART_UNKNOWN`, `TABLE_UNKNOWN`, `COLUMN_UNKNOWN`: what the manifest names is not there.",
					"enum": [
						"CHANGED_SINCE_RUN",
						"PAYLOAD_INCOMPLETE",
						"DATAMART_UNKNOWN",
						"TABLE_UNKNOWN",
						"COLUMN_UNKNOWN"
					]
				},
				"reason": {
					"description": "Why, in words.",
					"type": "string"
				},
				"hint": {
					"description": "What can be done about it.",
					"type": "string"
				}
			}
		},
		"unmanaged": {
			"description": "A live embed that the manifest does not declare. It is never touched.",
			"type": "object",
			"required": ["embedId", "name"],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"name": {
					"description": "The live name of the embed.",
					"type": ["string", "null"]
				}
			}
		},
		"drift": {
			"description": "A setting on which last applied, live and desired do not all agree.",
			"type": "object",
			"required": [
				"embedId",
				"key",
				"name",
				"setting",
				"class",
				"direction"
			],
			"properties": {
				"embedId": {
					"description": "The embed.",
					"type": "string",
					"minLength": 1
				},
				"key": {
					"description": "The key of the embed in the manifest.",
					"type": "string",
					"minLength": 1
				},
				"name": {
					"description": "The live name of the embed.",
					"type": ["string", "null"]
				},
				"setting": { "$ref": "#/definitions/settingName" },
				"class": {
					"description": "`pending`: the manifest moved. `outside`: live moved. `conflict`: both moved, to different values. `adopted`: both moved, to the same value.",
					"enum": [
						"pending",
						"outside",
						"conflict",
						"adopted"
					]
				},
				"direction": { "$ref": "#/definitions/direction" },
				"lastApplied": {
					"description": "The value that was applied last.",
					"anyOf": [
						{ "type": "string" },
						{ "type": "boolean" },
						{ "$ref": "#/definitions/tenancy" }
					]
				},
				"live": {
					"description": "The live value.",
					"anyOf": [
						{ "type": "string" },
						{ "type": "boolean" },
						{ "$ref": "#/definitions/tenancy" }
					]
				},
				"desired": {
					"description": "The value that the manifest wants.",
					"anyOf": [
						{ "type": "string" },
						{ "type": "boolean" },
						{ "$ref": "#/definitions/tenancy" }
					]
				},
				"since": { "$ref": "#/definitions/instant" }
			},
			"allOf": [
				{
					"if": { "properties": { "setting": { "enum": [
						"isAllowAiPilot",
						"isAllowEmailReports",
						"isAllowManageMetrics",
						"isAllowMetricCreation",
						"isAllowMetricDeletion",
						"isAllowMetricLayoutChange",
						"isAllowMetricUpdate",
						"isAllowUnderlyingData",
						"isAllowCreateDashboardView"
					] } } },
					"then": { "properties": {
						"lastApplied": { "type": "boolean" },
						"live": { "type": "boolean" },
						"desired": { "type": "boolean" }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "datamartName" } } },
					"then": { "properties": {
						"lastApplied": { "type": "string" },
						"live": { "type": "string" },
						"desired": { "type": "string" }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "metricCreationMode" } } },
					"then": { "properties": {
						"lastApplied": { "enum": ["DRAG_DROP", "CHAT"] },
						"live": { "enum": ["DRAG_DROP", "CHAT"] },
						"desired": { "enum": ["DRAG_DROP", "CHAT"] }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "joinModel" } } },
					"then": { "properties": {
						"lastApplied": { "enum": ["single", "multi"] },
						"live": { "enum": ["single", "multi"] },
						"desired": { "enum": ["single", "multi"] }
					} }
				},
				{
					"if": { "properties": { "setting": { "const": "tableTenancySettings" } } },
					"then": { "properties": {
						"lastApplied": { "$ref": "#/definitions/tenancy" },
						"live": { "$ref": "#/definitions/tenancy" },
						"desired": { "$ref": "#/definitions/tenancy" }
					} }
				}
			]
		}
	}
};
const schema113 = {
	"description": "What the requests are aimed at.",
	"type": "object",
	"required": [
		"baseUrl",
		"dataApp",
		"environment",
		"api"
	],
	"properties": {
		"baseUrl": {
			"description": "Origin and path prefix of the API, without a trailing slash.",
			"type": "string",
			"minLength": 1
		},
		"dataApp": {
			"description": "The data app that the manifest names.",
			"type": ["string", "null"]
		},
		"environment": {
			"description": "The environment of the manifest; null where it has none.",
			"type": ["string", "null"]
		},
		"api": {
			"description": "The generation of the API that the requests are spelled for.",
			"enum": [
				"kebab",
				"camel",
				"legacy"
			]
		}
	}
};
const schema131 = {
	"description": "An embed that the plan leaves alone.",
	"type": "object",
	"required": [
		"embedId",
		"key",
		"name",
		"code",
		"reason"
	],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"key": {
			"description": "The key of the embed in the manifest.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The name of the embed.",
			"type": ["string", "null"]
		},
		"code": {
			"description": "Why. `CHANGED_SINCE_RUN`: a rollback would undo the change of somebody else. `PAYLOAD_INCOMPLETE`: a full payload would drop settings that the manifest does not manage. `DATAMART_UNKNOWN`, `TABLE_UNKNOWN`, `COLUMN_UNKNOWN`: what the manifest names is not there.",
			"enum": [
				"CHANGED_SINCE_RUN",
				"PAYLOAD_INCOMPLETE",
				"DATAMART_UNKNOWN",
				"TABLE_UNKNOWN",
				"COLUMN_UNKNOWN"
			]
		},
		"reason": {
			"description": "Why, in words.",
			"type": "string"
		},
		"hint": {
			"description": "What can be done about it.",
			"type": "string"
		}
	}
};
const schema132 = {
	"description": "A live embed that the manifest does not declare. It is never touched.",
	"type": "object",
	"required": ["embedId", "name"],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The live name of the embed.",
			"type": ["string", "null"]
		}
	}
};
const schema116 = {
	"description": "What happens to one embed.",
	"type": "object",
	"required": [
		"embedId",
		"key",
		"name",
		"owner",
		"source",
		"direction",
		"settings",
		"payload",
		"patch",
		"inverse"
	],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"key": {
			"description": "The key of the embed in the manifest.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The name of the embed.",
			"type": ["string", "null"]
		},
		"owner": {
			"description": "Who owns the embed, by the manifest.",
			"type": ["string", "null"]
		},
		"source": {
			"description": "Where the manifest declares the embed.",
			"anyOf": [{ "$ref": "#/definitions/place" }, { "type": "null" }]
		},
		"direction": {
			"description": "The gravest direction of its settings.",
			"enum": [
				"tenancy",
				"widen",
				"narrow",
				"neutral"
			]
		},
		"settings": {
			"description": "The settings that change.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/settingChange" }
		},
		"payload": { "$ref": "#/definitions/payload" },
		"patch": { "$ref": "#/definitions/patch" },
		"inverse": {
			"description": "The patch that takes this change back.",
			"type": "array",
			"items": { "$ref": "#/definitions/operation" }
		}
	}
};
const schema118 = {
	"description": "What happens to one setting.",
	"type": "object",
	"required": [
		"setting",
		"after",
		"direction",
		"reason"
	],
	"properties": {
		"setting": { "$ref": "#/definitions/settingName" },
		"before": {
			"description": "The live value; absent where the API does not tell it.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"after": {
			"description": "The value that is sent.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"unknown": {
			"description": "Stands where the API does not tell the live value.",
			"const": true
		},
		"direction": { "$ref": "#/definitions/direction" },
		"reason": {
			"description": "What it means to a viewer, in words.",
			"type": "string"
		},
		"origin": { "$ref": "#/definitions/origin" }
	},
	"oneOf": [{
		"properties": { "before": true },
		"required": ["before"]
	}, {
		"properties": { "unknown": true },
		"required": ["unknown"]
	}],
	"allOf": [
		{
			"if": { "properties": { "setting": { "enum": [
				"isAllowAiPilot",
				"isAllowEmailReports",
				"isAllowManageMetrics",
				"isAllowMetricCreation",
				"isAllowMetricDeletion",
				"isAllowMetricLayoutChange",
				"isAllowMetricUpdate",
				"isAllowUnderlyingData",
				"isAllowCreateDashboardView"
			] } } },
			"then": { "properties": {
				"before": { "type": "boolean" },
				"after": { "type": "boolean" }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "datamartName" } } },
			"then": { "properties": {
				"before": { "type": "string" },
				"after": { "type": "string" }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "metricCreationMode" } } },
			"then": { "properties": {
				"before": { "enum": ["DRAG_DROP", "CHAT"] },
				"after": { "enum": ["DRAG_DROP", "CHAT"] }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "joinModel" } } },
			"then": { "properties": {
				"before": { "enum": ["single", "multi"] },
				"after": { "enum": ["single", "multi"] }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "tableTenancySettings" } } },
			"then": { "properties": {
				"before": { "$ref": "#/definitions/tenancy" },
				"after": { "$ref": "#/definitions/tenancy" }
			} }
		}
	]
};
const schema121 = {
	"description": "An access setting.",
	"enum": [
		"datamartName",
		"isAllowAiPilot",
		"isAllowEmailReports",
		"isAllowManageMetrics",
		"isAllowMetricCreation",
		"isAllowMetricDeletion",
		"isAllowMetricLayoutChange",
		"isAllowMetricUpdate",
		"isAllowUnderlyingData",
		"isAllowCreateDashboardView",
		"metricCreationMode",
		"joinModel",
		"tableTenancySettings"
	]
};
const schema122 = {
	"description": "Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.",
	"enum": [
		"tenancy",
		"widen",
		"narrow",
		"neutral"
	]
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/tenancyRow/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.clientColumn === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/tenancyRow/required",
						keyword: "required",
						params: { missingProperty: "clientColumn" },
						message: "must have required property 'clientColumn'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "name" || key0 === "clientColumn")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/tenancyRow/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/name",
							schemaPath: "#/definitions/tenancyRow/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.clientColumn !== void 0) {
					if (typeof data0.clientColumn !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/clientColumn",
							schemaPath: "#/definitions/tenancyRow/properties/clientColumn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/tenancyRow/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
const schema123 = {
	"description": "Who set a value. It explains and never steers.",
	"type": "object",
	"required": ["kind", "name"],
	"properties": {
		"kind": {
			"description": "The layer of the manifest that set it, or the history for a rollback.",
			"enum": [
				"tier",
				"group",
				"embed",
				"environment",
				"override",
				"history"
			]
		},
		"name": {
			"description": "The name of the tier, group, environment or embed, the reason of the override, or the run.",
			"type": "string"
		},
		"place": { "$ref": "#/definitions/place" }
	}
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "tier" || data0 === "group" || data0 === "embed" || data0 === "environment" || data0 === "override" || data0 === "history")) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema123.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data2 = data.place;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.file === void 0) {
					const err4 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.line === void 0) {
					const err5 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.column === void 0) {
					const err6 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.file !== void 0) {
					if (typeof data2.file !== "string") {
						const err7 = {
							instancePath: instancePath + "/place/file",
							schemaPath: "#/definitions/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.line !== void 0) {
					let data4 = data2.line;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err8 = {
							instancePath: instancePath + "/place/line",
							schemaPath: "#/definitions/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err9 = {
								instancePath: instancePath + "/place/line",
								schemaPath: "#/definitions/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data2.column !== void 0) {
					let data5 = data2.column;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err10 = {
							instancePath: instancePath + "/place/column",
							schemaPath: "#/definitions/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/place/column",
								schemaPath: "#/definitions/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/place",
					schemaPath: "#/definitions/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.before === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "before" },
				message: "must have required property 'before'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.unknown === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "unknown" },
				message: "must have required property 'unknown'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs5 = errors;
	let valid2 = true;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			let data0 = data.setting;
			if (!(data0 === "isAllowAiPilot" || data0 === "isAllowEmailReports" || data0 === "isAllowManageMetrics" || data0 === "isAllowMetricCreation" || data0 === "isAllowMetricDeletion" || data0 === "isAllowMetricLayoutChange" || data0 === "isAllowMetricUpdate" || data0 === "isAllowUnderlyingData" || data0 === "isAllowCreateDashboardView")) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	errors = _errs5;
	if (vErrors !== null) {
		if (_errs5) vErrors.length = _errs5;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.before !== void 0) {
				if (typeof data.before !== "boolean") {
					const err4 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/allOf/0/then/properties/before/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.after !== void 0) {
				if (typeof data.after !== "boolean") {
					const err5 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/allOf/0/then/properties/after/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		var _valid1 = _errs8 === errors;
		valid2 = _valid1;
	}
	if (!valid2) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	const _errs14 = errors;
	let valid5 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("datamartName" !== data.setting) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.before !== void 0) {
				if (typeof data.before !== "string") {
					const err8 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/allOf/1/then/properties/before/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.after !== void 0) {
				if (typeof data.after !== "string") {
					const err9 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/allOf/1/then/properties/after/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		var _valid2 = _errs17 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err10 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	const _errs23 = errors;
	let valid8 = true;
	const _errs24 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("metricCreationMode" !== data.setting) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	}
	var _valid3 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs26 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.before !== void 0) {
				let data7 = data.before;
				if (!(data7 === "DRAG_DROP" || data7 === "CHAT")) {
					const err12 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/allOf/2/then/properties/before/enum",
						keyword: "enum",
						params: { allowedValues: schema118.allOf[2].then.properties.before.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.after !== void 0) {
				let data8 = data.after;
				if (!(data8 === "DRAG_DROP" || data8 === "CHAT")) {
					const err13 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/allOf/2/then/properties/after/enum",
						keyword: "enum",
						params: { allowedValues: schema118.allOf[2].then.properties.after.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		var _valid3 = _errs26 === errors;
		valid8 = _valid3;
	}
	if (!valid8) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	const _errs30 = errors;
	let valid11 = true;
	const _errs31 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("joinModel" !== data.setting) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	}
	var _valid4 = _errs31 === errors;
	errors = _errs30;
	if (vErrors !== null) {
		if (_errs30) vErrors.length = _errs30;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs33 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.before !== void 0) {
				let data10 = data.before;
				if (!(data10 === "single" || data10 === "multi")) {
					const err16 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/allOf/3/then/properties/before/enum",
						keyword: "enum",
						params: { allowedValues: schema118.allOf[3].then.properties.before.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.after !== void 0) {
				let data11 = data.after;
				if (!(data11 === "single" || data11 === "multi")) {
					const err17 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/allOf/3/then/properties/after/enum",
						keyword: "enum",
						params: { allowedValues: schema118.allOf[3].then.properties.after.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		var _valid4 = _errs33 === errors;
		valid11 = _valid4;
	}
	if (!valid11) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	const _errs37 = errors;
	let valid14 = true;
	const _errs38 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("tableTenancySettings" !== data.setting) {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	}
	var _valid5 = _errs38 === errors;
	errors = _errs37;
	if (vErrors !== null) {
		if (_errs37) vErrors.length = _errs37;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs40 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.before !== void 0) {
				if (!validate91(data.before, {
					instancePath: instancePath + "/before",
					parentData: data,
					parentDataProperty: "before",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
			if (data.after !== void 0) {
				if (!validate91(data.after, {
					instancePath: instancePath + "/after",
					parentData: data,
					parentDataProperty: "after",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid5 = _errs40 === errors;
		valid14 = _valid5;
	}
	if (!valid14) {
		const err20 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "setting" },
				message: "must have required property 'setting'"
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.after === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.direction === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.reason === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.setting !== void 0) {
			let data15 = data.setting;
			if (!(data15 === "datamartName" || data15 === "isAllowAiPilot" || data15 === "isAllowEmailReports" || data15 === "isAllowManageMetrics" || data15 === "isAllowMetricCreation" || data15 === "isAllowMetricDeletion" || data15 === "isAllowMetricLayoutChange" || data15 === "isAllowMetricUpdate" || data15 === "isAllowUnderlyingData" || data15 === "isAllowCreateDashboardView" || data15 === "metricCreationMode" || data15 === "joinModel" || data15 === "tableTenancySettings")) {
				const err25 = {
					instancePath: instancePath + "/setting",
					schemaPath: "#/definitions/settingName/enum",
					keyword: "enum",
					params: { allowedValues: schema121.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.before !== void 0) {
			let data16 = data.before;
			const _errs46 = errors;
			let valid19 = false;
			const _errs47 = errors;
			if (typeof data16 !== "string") {
				const err26 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid6 = _errs47 === errors;
			valid19 = valid19 || _valid6;
			if (!valid19) {
				const _errs49 = errors;
				if (typeof data16 !== "boolean") {
					const err27 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/properties/before/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid6 = _errs49 === errors;
				valid19 = valid19 || _valid6;
				if (!valid19) {
					const _errs51 = errors;
					if (!validate91(data16, {
						instancePath: instancePath + "/before",
						parentData: data,
						parentDataProperty: "before",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
					var _valid6 = _errs51 === errors;
					valid19 = valid19 || _valid6;
				}
			}
			if (!valid19) {
				const err28 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs46;
				if (vErrors !== null) {
					if (_errs46) vErrors.length = _errs46;
					else vErrors = null;
				}
			}
		}
		if (data.after !== void 0) {
			let data17 = data.after;
			const _errs53 = errors;
			let valid20 = false;
			const _errs54 = errors;
			if (typeof data17 !== "string") {
				const err29 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid7 = _errs54 === errors;
			valid20 = valid20 || _valid7;
			if (!valid20) {
				const _errs56 = errors;
				if (typeof data17 !== "boolean") {
					const err30 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/properties/after/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				var _valid7 = _errs56 === errors;
				valid20 = valid20 || _valid7;
				if (!valid20) {
					const _errs58 = errors;
					if (!validate91(data17, {
						instancePath: instancePath + "/after",
						parentData: data,
						parentDataProperty: "after",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
					var _valid7 = _errs58 === errors;
					valid20 = valid20 || _valid7;
				}
			}
			if (!valid20) {
				const err31 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			} else {
				errors = _errs53;
				if (vErrors !== null) {
					if (_errs53) vErrors.length = _errs53;
					else vErrors = null;
				}
			}
		}
		if (data.unknown !== void 0) {
			if (true !== data.unknown) {
				const err32 = {
					instancePath: instancePath + "/unknown",
					schemaPath: "#/properties/unknown/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data19 = data.direction;
			if (!(data19 === "tenancy" || data19 === "widen" || data19 === "narrow" || data19 === "neutral")) {
				const err33 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/definitions/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema122.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err34 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (!validate96(data.origin, {
				instancePath: instancePath + "/origin",
				parentData: data,
				parentDataProperty: "origin",
				rootData
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const schema125 = {
	"description": "Exactly the body that is sent: its compact JSON, in this key order.",
	"type": "object",
	"required": ["embedId", "accessSettings"],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"accessSettings": {
			"description": "The settings in the spelling of the API. Those that are absent stay as they are.",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"datamartName": {
					"description": "The datamart that the embed reads.",
					"type": "string"
				},
				"dataMartName": {
					"description": "`datamartName` as another generation of the API spells it.",
					"type": "string"
				},
				"datamart_name": {
					"description": "`datamartName` as another generation of the API spells it.",
					"type": "string"
				},
				"isAllowAiPilot": {
					"description": "Whether viewers can ask questions about the data in natural language.",
					"type": "boolean"
				},
				"isAllowAipilot": {
					"description": "`isAllowAiPilot` as another generation of the API spells it.",
					"type": "boolean"
				},
				"isAllowEmailReports": {
					"description": "Whether viewers can schedule e-mail reports.",
					"type": "boolean"
				},
				"isAllowManageMetrics": {
					"description": "Whether viewers can choose which metrics the dashboard shows.",
					"type": "boolean"
				},
				"isAllowMetricCreation": {
					"description": "Whether viewers can build new metrics.",
					"type": "boolean"
				},
				"isAllowMetricDeletion": {
					"description": "Whether viewers can delete metrics.",
					"type": "boolean"
				},
				"isAllowMetricLayoutChange": {
					"description": "Whether viewers can rearrange the dashboard.",
					"type": "boolean"
				},
				"isAllowMetricUpdate": {
					"description": "Whether viewers can edit existing metrics.",
					"type": "boolean"
				},
				"isAllowUnderlyingData": {
					"description": "Whether viewers can see the raw rows behind a metric.",
					"type": "boolean"
				},
				"isAllowCreateDashboardView": {
					"description": "Whether viewers can save dashboard views of their own.",
					"type": "boolean"
				},
				"metricCreationMode": {
					"description": "How viewers create metrics.",
					"enum": ["DRAG_DROP", "CHAT"]
				},
				"joinModel": {
					"description": "How new metrics join sheets.",
					"enum": ["single", "multi"]
				},
				"tableTenancySettings": {
					"description": "The tables that are filtered by tenant; with none, viewers may see the rows of every tenant.",
					"$ref": "#/definitions/tenancy"
				},
				"tableList": {
					"description": "`tableTenancySettings` as another generation of the API spells it.",
					"$ref": "#/definitions/tenancy"
				}
			},
			"additionalProperties": false
		}
	},
	"additionalProperties": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.embedId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.accessSettings === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accessSettings" },
				message: "must have required property 'accessSettings'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "embedId" || key0 === "accessSettings")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.embedId !== void 0) {
			let data0 = data.embedId;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.accessSettings !== void 0) {
			let data1 = data.accessSettings;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err5 = {
						instancePath: instancePath + "/accessSettings",
						schemaPath: "#/properties/accessSettings/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data1) if (!func44.call(schema125.properties.accessSettings.properties, key1)) {
					const err6 = {
						instancePath: instancePath + "/accessSettings",
						schemaPath: "#/properties/accessSettings/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.datamartName !== void 0) {
					if (typeof data1.datamartName !== "string") {
						const err7 = {
							instancePath: instancePath + "/accessSettings/datamartName",
							schemaPath: "#/properties/accessSettings/properties/datamartName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.dataMartName !== void 0) {
					if (typeof data1.dataMartName !== "string") {
						const err8 = {
							instancePath: instancePath + "/accessSettings/dataMartName",
							schemaPath: "#/properties/accessSettings/properties/dataMartName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data1.datamart_name !== void 0) {
					if (typeof data1.datamart_name !== "string") {
						const err9 = {
							instancePath: instancePath + "/accessSettings/datamart_name",
							schemaPath: "#/properties/accessSettings/properties/datamart_name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data1.isAllowAiPilot !== void 0) {
					if (typeof data1.isAllowAiPilot !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/accessSettings/isAllowAiPilot",
							schemaPath: "#/properties/accessSettings/properties/isAllowAiPilot/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.isAllowAipilot !== void 0) {
					if (typeof data1.isAllowAipilot !== "boolean") {
						const err11 = {
							instancePath: instancePath + "/accessSettings/isAllowAipilot",
							schemaPath: "#/properties/accessSettings/properties/isAllowAipilot/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data1.isAllowEmailReports !== void 0) {
					if (typeof data1.isAllowEmailReports !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/accessSettings/isAllowEmailReports",
							schemaPath: "#/properties/accessSettings/properties/isAllowEmailReports/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data1.isAllowManageMetrics !== void 0) {
					if (typeof data1.isAllowManageMetrics !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/accessSettings/isAllowManageMetrics",
							schemaPath: "#/properties/accessSettings/properties/isAllowManageMetrics/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data1.isAllowMetricCreation !== void 0) {
					if (typeof data1.isAllowMetricCreation !== "boolean") {
						const err14 = {
							instancePath: instancePath + "/accessSettings/isAllowMetricCreation",
							schemaPath: "#/properties/accessSettings/properties/isAllowMetricCreation/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data1.isAllowMetricDeletion !== void 0) {
					if (typeof data1.isAllowMetricDeletion !== "boolean") {
						const err15 = {
							instancePath: instancePath + "/accessSettings/isAllowMetricDeletion",
							schemaPath: "#/properties/accessSettings/properties/isAllowMetricDeletion/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data1.isAllowMetricLayoutChange !== void 0) {
					if (typeof data1.isAllowMetricLayoutChange !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/accessSettings/isAllowMetricLayoutChange",
							schemaPath: "#/properties/accessSettings/properties/isAllowMetricLayoutChange/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.isAllowMetricUpdate !== void 0) {
					if (typeof data1.isAllowMetricUpdate !== "boolean") {
						const err17 = {
							instancePath: instancePath + "/accessSettings/isAllowMetricUpdate",
							schemaPath: "#/properties/accessSettings/properties/isAllowMetricUpdate/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.isAllowUnderlyingData !== void 0) {
					if (typeof data1.isAllowUnderlyingData !== "boolean") {
						const err18 = {
							instancePath: instancePath + "/accessSettings/isAllowUnderlyingData",
							schemaPath: "#/properties/accessSettings/properties/isAllowUnderlyingData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.isAllowCreateDashboardView !== void 0) {
					if (typeof data1.isAllowCreateDashboardView !== "boolean") {
						const err19 = {
							instancePath: instancePath + "/accessSettings/isAllowCreateDashboardView",
							schemaPath: "#/properties/accessSettings/properties/isAllowCreateDashboardView/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.metricCreationMode !== void 0) {
					let data15 = data1.metricCreationMode;
					if (!(data15 === "DRAG_DROP" || data15 === "CHAT")) {
						const err20 = {
							instancePath: instancePath + "/accessSettings/metricCreationMode",
							schemaPath: "#/properties/accessSettings/properties/metricCreationMode/enum",
							keyword: "enum",
							params: { allowedValues: schema125.properties.accessSettings.properties.metricCreationMode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data1.joinModel !== void 0) {
					let data16 = data1.joinModel;
					if (!(data16 === "single" || data16 === "multi")) {
						const err21 = {
							instancePath: instancePath + "/accessSettings/joinModel",
							schemaPath: "#/properties/accessSettings/properties/joinModel/enum",
							keyword: "enum",
							params: { allowedValues: schema125.properties.accessSettings.properties.joinModel.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data1.tableTenancySettings !== void 0) {
					if (!validate91(data1.tableTenancySettings, {
						instancePath: instancePath + "/accessSettings/tableTenancySettings",
						parentData: data1,
						parentDataProperty: "tableTenancySettings",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
				}
				if (data1.tableList !== void 0) {
					if (!validate91(data1.tableList, {
						instancePath: instancePath + "/accessSettings/tableList",
						parentData: data1,
						parentDataProperty: "tableList",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/accessSettings",
					schemaPath: "#/properties/accessSettings/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
const schema127 = {
	"description": "One RFC 6902 operation.",
	"type": "object",
	"required": ["op", "path"],
	"properties": {
		"op": {
			"description": "What it does.",
			"enum": [
				"test",
				"add",
				"replace",
				"remove"
			]
		},
		"path": {
			"description": "A slash and the name of a setting.",
			"enum": [
				"/datamartName",
				"/isAllowAiPilot",
				"/isAllowEmailReports",
				"/isAllowManageMetrics",
				"/isAllowMetricCreation",
				"/isAllowMetricDeletion",
				"/isAllowMetricLayoutChange",
				"/isAllowMetricUpdate",
				"/isAllowUnderlyingData",
				"/isAllowCreateDashboardView",
				"/metricCreationMode",
				"/joinModel",
				"/tableTenancySettings"
			]
		},
		"value": { "$ref": "#/definitions/settingValue" }
	},
	"allOf": [
		{
			"if": { "properties": { "op": { "const": "remove" } } },
			"else": {
				"properties": { "value": true },
				"required": ["value"]
			}
		},
		{
			"if": { "properties": { "path": { "enum": [
				"/isAllowAiPilot",
				"/isAllowEmailReports",
				"/isAllowManageMetrics",
				"/isAllowMetricCreation",
				"/isAllowMetricDeletion",
				"/isAllowMetricLayoutChange",
				"/isAllowMetricUpdate",
				"/isAllowUnderlyingData",
				"/isAllowCreateDashboardView"
			] } } },
			"then": { "properties": { "value": { "type": "boolean" } } }
		},
		{
			"if": { "properties": { "path": { "const": "/datamartName" } } },
			"then": { "properties": { "value": { "type": "string" } } }
		},
		{
			"if": { "properties": { "path": { "const": "/metricCreationMode" } } },
			"then": { "properties": { "value": { "enum": ["DRAG_DROP", "CHAT"] } } }
		},
		{
			"if": { "properties": { "path": { "const": "/joinModel" } } },
			"then": { "properties": { "value": { "enum": ["single", "multi"] } } }
		},
		{
			"if": { "properties": { "path": { "const": "/tableTenancySettings" } } },
			"then": { "properties": { "value": { "$ref": "#/definitions/tenancy" } } }
		}
	]
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data !== "boolean") {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs5 = errors;
			if (!validate91(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op !== void 0) {
			if ("remove" !== data.op) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "value" },
					message: "must have required property 'value'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err2 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data1 = data.path;
			if (!(data1 === "/isAllowAiPilot" || data1 === "/isAllowEmailReports" || data1 === "/isAllowManageMetrics" || data1 === "/isAllowMetricCreation" || data1 === "/isAllowMetricDeletion" || data1 === "/isAllowMetricLayoutChange" || data1 === "/isAllowMetricUpdate" || data1 === "/isAllowUnderlyingData" || data1 === "/isAllowCreateDashboardView")) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value !== void 0) {
				if (typeof data.value !== "boolean") {
					const err4 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/allOf/1/then/properties/value/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	const _errs14 = errors;
	let valid6 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			if ("/datamartName" !== data.path) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value !== void 0) {
				if (typeof data.value !== "string") {
					const err7 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/allOf/2/then/properties/value/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		var _valid2 = _errs17 === errors;
		valid6 = _valid2;
	}
	if (!valid6) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	const _errs21 = errors;
	let valid9 = true;
	const _errs22 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			if ("/metricCreationMode" !== data.path) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid3 = _errs22 === errors;
	errors = _errs21;
	if (vErrors !== null) {
		if (_errs21) vErrors.length = _errs21;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs24 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value !== void 0) {
				let data6 = data.value;
				if (!(data6 === "DRAG_DROP" || data6 === "CHAT")) {
					const err10 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/allOf/3/then/properties/value/enum",
						keyword: "enum",
						params: { allowedValues: schema127.allOf[3].then.properties.value.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		var _valid3 = _errs24 === errors;
		valid9 = _valid3;
	}
	if (!valid9) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	const _errs27 = errors;
	let valid12 = true;
	const _errs28 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			if ("/joinModel" !== data.path) {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	}
	var _valid4 = _errs28 === errors;
	errors = _errs27;
	if (vErrors !== null) {
		if (_errs27) vErrors.length = _errs27;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs30 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value !== void 0) {
				let data8 = data.value;
				if (!(data8 === "single" || data8 === "multi")) {
					const err13 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/allOf/4/then/properties/value/enum",
						keyword: "enum",
						params: { allowedValues: schema127.allOf[4].then.properties.value.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		var _valid4 = _errs30 === errors;
		valid12 = _valid4;
	}
	if (!valid12) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	const _errs33 = errors;
	let valid15 = true;
	const _errs34 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			if ("/tableTenancySettings" !== data.path) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	}
	var _valid5 = _errs34 === errors;
	errors = _errs33;
	if (vErrors !== null) {
		if (_errs33) vErrors.length = _errs33;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs36 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value !== void 0) {
				if (!validate91(data.value, {
					instancePath: instancePath + "/value",
					parentData: data,
					parentDataProperty: "value",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid5 = _errs36 === errors;
		valid15 = _valid5;
	}
	if (!valid15) {
		const err16 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.path === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.op !== void 0) {
			let data11 = data.op;
			if (!(data11 === "test" || data11 === "add" || data11 === "replace" || data11 === "remove")) {
				const err19 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/enum",
					keyword: "enum",
					params: { allowedValues: schema127.properties.op.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data12 = data.path;
			if (!(data12 === "/datamartName" || data12 === "/isAllowAiPilot" || data12 === "/isAllowEmailReports" || data12 === "/isAllowManageMetrics" || data12 === "/isAllowMetricCreation" || data12 === "/isAllowMetricDeletion" || data12 === "/isAllowMetricLayoutChange" || data12 === "/isAllowMetricUpdate" || data12 === "/isAllowUnderlyingData" || data12 === "/isAllowCreateDashboardView" || data12 === "/metricCreationMode" || data12 === "/joinModel" || data12 === "/tableTenancySettings")) {
				const err20 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/enum",
					keyword: "enum",
					params: { allowedValues: schema127.properties.path.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.value !== void 0) {
			if (!validate106(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate104(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.embedId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.key === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.owner === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.source === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.direction === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.settings === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "settings" },
				message: "must have required property 'settings'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.payload === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payload" },
				message: "must have required property 'payload'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.patch === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "patch" },
				message: "must have required property 'patch'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.inverse === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inverse" },
				message: "must have required property 'inverse'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.embedId !== void 0) {
			let data0 = data.embedId;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err10 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string" && data2 !== null) {
				const err14 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema116.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data3 = data.owner;
			if (typeof data3 !== "string" && data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: schema116.properties.owner.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data4 = data.source;
			const _errs10 = errors;
			let valid1 = false;
			const _errs11 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.file === void 0) {
					const err16 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.line === void 0) {
					const err17 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4.column === void 0) {
					const err18 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data4.file !== void 0) {
					if (typeof data4.file !== "string") {
						const err19 = {
							instancePath: instancePath + "/source/file",
							schemaPath: "#/definitions/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data4.line !== void 0) {
					let data6 = data4.line;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err20 = {
							instancePath: instancePath + "/source/line",
							schemaPath: "#/definitions/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err21 = {
								instancePath: instancePath + "/source/line",
								schemaPath: "#/definitions/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data4.column !== void 0) {
					let data7 = data4.column;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err22 = {
							instancePath: instancePath + "/source/column",
							schemaPath: "#/definitions/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err23 = {
								instancePath: instancePath + "/source/column",
								schemaPath: "#/definitions/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/definitions/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs20 = errors;
				if (data4 !== null) {
					const err25 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				var _valid0 = _errs20 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err26 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.direction !== void 0) {
			let data8 = data.direction;
			if (!(data8 === "tenancy" || data8 === "widen" || data8 === "narrow" || data8 === "neutral")) {
				const err27 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema116.properties.direction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.settings !== void 0) {
			let data9 = data.settings;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err28 = {
						instancePath: instancePath + "/settings",
						schemaPath: "#/properties/settings/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate90(data9[i0], {
					instancePath: instancePath + "/settings/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/settings",
					schemaPath: "#/properties/settings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.payload !== void 0) {
			if (!validate99(data.payload, {
				instancePath: instancePath + "/payload",
				parentData: data,
				parentDataProperty: "payload",
				rootData
			})) {
				vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.patch !== void 0) {
			if (!validate103(data.patch, {
				instancePath: instancePath + "/patch",
				parentData: data,
				parentDataProperty: "patch",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.inverse !== void 0) {
			let data13 = data.inverse;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate104(data13[i1], {
					instancePath: instancePath + "/inverse/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/inverse",
					schemaPath: "#/properties/inverse/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
const schema129 = {
	"description": "An embed that the manifest declares and the API does not list.",
	"type": "object",
	"required": [
		"embedId",
		"key",
		"name",
		"source",
		"nearest"
	],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"key": {
			"description": "The key of the embed in the manifest.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The name of the embed, by the manifest.",
			"type": ["string", "null"]
		},
		"source": {
			"description": "Where the manifest declares the embed.",
			"anyOf": [{ "$ref": "#/definitions/place" }, { "type": "null" }]
		},
		"nearest": {
			"description": "Live ids that look alike, nearest first.",
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.embedId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.key === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.source === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.nearest === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nearest" },
				message: "must have required property 'nearest'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.embedId !== void 0) {
			let data0 = data.embedId;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string" && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema129.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data3 = data.source;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.file === void 0) {
					const err10 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.line === void 0) {
					const err11 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.column === void 0) {
					const err12 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.file !== void 0) {
					if (typeof data3.file !== "string") {
						const err13 = {
							instancePath: instancePath + "/source/file",
							schemaPath: "#/definitions/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.line !== void 0) {
					let data5 = data3.line;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err14 = {
							instancePath: instancePath + "/source/line",
							schemaPath: "#/definitions/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/source/line",
								schemaPath: "#/definitions/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data3.column !== void 0) {
					let data6 = data3.column;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err16 = {
							instancePath: instancePath + "/source/column",
							schemaPath: "#/definitions/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/source/column",
								schemaPath: "#/definitions/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/definitions/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs18 = errors;
				if (data3 !== null) {
					const err19 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err20 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.nearest !== void 0) {
			let data7 = data.nearest;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err21 = {
						instancePath: instancePath + "/nearest/" + i0,
						schemaPath: "#/properties/nearest/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/nearest",
					schemaPath: "#/properties/nearest/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
const schema133 = {
	"description": "A setting on which last applied, live and desired do not all agree.",
	"type": "object",
	"required": [
		"embedId",
		"key",
		"name",
		"setting",
		"class",
		"direction"
	],
	"properties": {
		"embedId": {
			"description": "The embed.",
			"type": "string",
			"minLength": 1
		},
		"key": {
			"description": "The key of the embed in the manifest.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "The live name of the embed.",
			"type": ["string", "null"]
		},
		"setting": { "$ref": "#/definitions/settingName" },
		"class": {
			"description": "`pending`: the manifest moved. `outside`: live moved. `conflict`: both moved, to different values. `adopted`: both moved, to the same value.",
			"enum": [
				"pending",
				"outside",
				"conflict",
				"adopted"
			]
		},
		"direction": { "$ref": "#/definitions/direction" },
		"lastApplied": {
			"description": "The value that was applied last.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"live": {
			"description": "The live value.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"desired": {
			"description": "The value that the manifest wants.",
			"anyOf": [
				{ "type": "string" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/tenancy" }
			]
		},
		"since": { "$ref": "#/definitions/instant" }
	},
	"allOf": [
		{
			"if": { "properties": { "setting": { "enum": [
				"isAllowAiPilot",
				"isAllowEmailReports",
				"isAllowManageMetrics",
				"isAllowMetricCreation",
				"isAllowMetricDeletion",
				"isAllowMetricLayoutChange",
				"isAllowMetricUpdate",
				"isAllowUnderlyingData",
				"isAllowCreateDashboardView"
			] } } },
			"then": { "properties": {
				"lastApplied": { "type": "boolean" },
				"live": { "type": "boolean" },
				"desired": { "type": "boolean" }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "datamartName" } } },
			"then": { "properties": {
				"lastApplied": { "type": "string" },
				"live": { "type": "string" },
				"desired": { "type": "string" }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "metricCreationMode" } } },
			"then": { "properties": {
				"lastApplied": { "enum": ["DRAG_DROP", "CHAT"] },
				"live": { "enum": ["DRAG_DROP", "CHAT"] },
				"desired": { "enum": ["DRAG_DROP", "CHAT"] }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "joinModel" } } },
			"then": { "properties": {
				"lastApplied": { "enum": ["single", "multi"] },
				"live": { "enum": ["single", "multi"] },
				"desired": { "enum": ["single", "multi"] }
			} }
		},
		{
			"if": { "properties": { "setting": { "const": "tableTenancySettings" } } },
			"then": { "properties": {
				"lastApplied": { "$ref": "#/definitions/tenancy" },
				"live": { "$ref": "#/definitions/tenancy" },
				"desired": { "$ref": "#/definitions/tenancy" }
			} }
		}
	]
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			let data0 = data.setting;
			if (!(data0 === "isAllowAiPilot" || data0 === "isAllowEmailReports" || data0 === "isAllowManageMetrics" || data0 === "isAllowMetricCreation" || data0 === "isAllowMetricDeletion" || data0 === "isAllowMetricLayoutChange" || data0 === "isAllowMetricUpdate" || data0 === "isAllowUnderlyingData" || data0 === "isAllowCreateDashboardView")) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lastApplied !== void 0) {
				if (typeof data.lastApplied !== "boolean") {
					const err1 = {
						instancePath: instancePath + "/lastApplied",
						schemaPath: "#/allOf/0/then/properties/lastApplied/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.live !== void 0) {
				if (typeof data.live !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/live",
						schemaPath: "#/allOf/0/then/properties/live/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.desired !== void 0) {
				if (typeof data.desired !== "boolean") {
					const err3 = {
						instancePath: instancePath + "/desired",
						schemaPath: "#/allOf/0/then/properties/desired/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	const _errs13 = errors;
	let valid4 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("datamartName" !== data.setting) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lastApplied !== void 0) {
				if (typeof data.lastApplied !== "string") {
					const err6 = {
						instancePath: instancePath + "/lastApplied",
						schemaPath: "#/allOf/1/then/properties/lastApplied/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.live !== void 0) {
				if (typeof data.live !== "string") {
					const err7 = {
						instancePath: instancePath + "/live",
						schemaPath: "#/allOf/1/then/properties/live/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.desired !== void 0) {
				if (typeof data.desired !== "string") {
					const err8 = {
						instancePath: instancePath + "/desired",
						schemaPath: "#/allOf/1/then/properties/desired/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	const _errs24 = errors;
	let valid7 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("metricCreationMode" !== data.setting) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	var _valid2 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lastApplied !== void 0) {
				let data9 = data.lastApplied;
				if (!(data9 === "DRAG_DROP" || data9 === "CHAT")) {
					const err11 = {
						instancePath: instancePath + "/lastApplied",
						schemaPath: "#/allOf/2/then/properties/lastApplied/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[2].then.properties.lastApplied.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.live !== void 0) {
				let data10 = data.live;
				if (!(data10 === "DRAG_DROP" || data10 === "CHAT")) {
					const err12 = {
						instancePath: instancePath + "/live",
						schemaPath: "#/allOf/2/then/properties/live/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[2].then.properties.live.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.desired !== void 0) {
				let data11 = data.desired;
				if (!(data11 === "DRAG_DROP" || data11 === "CHAT")) {
					const err13 = {
						instancePath: instancePath + "/desired",
						schemaPath: "#/allOf/2/then/properties/desired/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[2].then.properties.desired.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		var _valid2 = _errs27 === errors;
		valid7 = _valid2;
	}
	if (!valid7) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	const _errs32 = errors;
	let valid10 = true;
	const _errs33 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("joinModel" !== data.setting) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	}
	var _valid3 = _errs33 === errors;
	errors = _errs32;
	if (vErrors !== null) {
		if (_errs32) vErrors.length = _errs32;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs35 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lastApplied !== void 0) {
				let data13 = data.lastApplied;
				if (!(data13 === "single" || data13 === "multi")) {
					const err16 = {
						instancePath: instancePath + "/lastApplied",
						schemaPath: "#/allOf/3/then/properties/lastApplied/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[3].then.properties.lastApplied.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.live !== void 0) {
				let data14 = data.live;
				if (!(data14 === "single" || data14 === "multi")) {
					const err17 = {
						instancePath: instancePath + "/live",
						schemaPath: "#/allOf/3/then/properties/live/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[3].then.properties.live.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			if (data.desired !== void 0) {
				let data15 = data.desired;
				if (!(data15 === "single" || data15 === "multi")) {
					const err18 = {
						instancePath: instancePath + "/desired",
						schemaPath: "#/allOf/3/then/properties/desired/enum",
						keyword: "enum",
						params: { allowedValues: schema133.allOf[3].then.properties.desired.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		var _valid3 = _errs35 === errors;
		valid10 = _valid3;
	}
	if (!valid10) {
		const err19 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	const _errs40 = errors;
	let valid13 = true;
	const _errs41 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			if ("tableTenancySettings" !== data.setting) {
				const err20 = {};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	}
	var _valid4 = _errs41 === errors;
	errors = _errs40;
	if (vErrors !== null) {
		if (_errs40) vErrors.length = _errs40;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lastApplied !== void 0) {
				if (!validate91(data.lastApplied, {
					instancePath: instancePath + "/lastApplied",
					parentData: data,
					parentDataProperty: "lastApplied",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
			if (data.live !== void 0) {
				if (!validate91(data.live, {
					instancePath: instancePath + "/live",
					parentData: data,
					parentDataProperty: "live",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
			if (data.desired !== void 0) {
				if (!validate91(data.desired, {
					instancePath: instancePath + "/desired",
					parentData: data,
					parentDataProperty: "desired",
					rootData
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid4 = _errs43 === errors;
		valid13 = _valid4;
	}
	if (!valid13) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.embedId === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "embedId" },
				message: "must have required property 'embedId'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.key === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.name === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.setting === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "setting" },
				message: "must have required property 'setting'"
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		if (data.class === void 0) {
			const err26 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "class" },
				message: "must have required property 'class'"
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.direction === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		if (data.embedId !== void 0) {
			let data20 = data.embedId;
			if (typeof data20 === "string") {
				if (func2(data20) < 1) {
					const err28 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data21 = data.key;
			if (typeof data21 === "string") {
				if (func2(data21) < 1) {
					const err30 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data22 = data.name;
			if (typeof data22 !== "string" && data22 !== null) {
				const err32 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema133.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.setting !== void 0) {
			let data23 = data.setting;
			if (!(data23 === "datamartName" || data23 === "isAllowAiPilot" || data23 === "isAllowEmailReports" || data23 === "isAllowManageMetrics" || data23 === "isAllowMetricCreation" || data23 === "isAllowMetricDeletion" || data23 === "isAllowMetricLayoutChange" || data23 === "isAllowMetricUpdate" || data23 === "isAllowUnderlyingData" || data23 === "isAllowCreateDashboardView" || data23 === "metricCreationMode" || data23 === "joinModel" || data23 === "tableTenancySettings")) {
				const err33 = {
					instancePath: instancePath + "/setting",
					schemaPath: "#/definitions/settingName/enum",
					keyword: "enum",
					params: { allowedValues: schema121.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.class !== void 0) {
			let data24 = data.class;
			if (!(data24 === "pending" || data24 === "outside" || data24 === "conflict" || data24 === "adopted")) {
				const err34 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/properties/class/enum",
					keyword: "enum",
					params: { allowedValues: schema133.properties.class.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data25 = data.direction;
			if (!(data25 === "tenancy" || data25 === "widen" || data25 === "narrow" || data25 === "neutral")) {
				const err35 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/definitions/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema122.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.lastApplied !== void 0) {
			let data26 = data.lastApplied;
			const _errs59 = errors;
			let valid19 = false;
			const _errs60 = errors;
			if (typeof data26 !== "string") {
				const err36 = {
					instancePath: instancePath + "/lastApplied",
					schemaPath: "#/properties/lastApplied/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid5 = _errs60 === errors;
			valid19 = valid19 || _valid5;
			if (!valid19) {
				const _errs62 = errors;
				if (typeof data26 !== "boolean") {
					const err37 = {
						instancePath: instancePath + "/lastApplied",
						schemaPath: "#/properties/lastApplied/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				var _valid5 = _errs62 === errors;
				valid19 = valid19 || _valid5;
				if (!valid19) {
					const _errs64 = errors;
					if (!validate91(data26, {
						instancePath: instancePath + "/lastApplied",
						parentData: data,
						parentDataProperty: "lastApplied",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
					var _valid5 = _errs64 === errors;
					valid19 = valid19 || _valid5;
				}
			}
			if (!valid19) {
				const err38 = {
					instancePath: instancePath + "/lastApplied",
					schemaPath: "#/properties/lastApplied/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			} else {
				errors = _errs59;
				if (vErrors !== null) {
					if (_errs59) vErrors.length = _errs59;
					else vErrors = null;
				}
			}
		}
		if (data.live !== void 0) {
			let data27 = data.live;
			const _errs66 = errors;
			let valid20 = false;
			const _errs67 = errors;
			if (typeof data27 !== "string") {
				const err39 = {
					instancePath: instancePath + "/live",
					schemaPath: "#/properties/live/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid6 = _errs67 === errors;
			valid20 = valid20 || _valid6;
			if (!valid20) {
				const _errs69 = errors;
				if (typeof data27 !== "boolean") {
					const err40 = {
						instancePath: instancePath + "/live",
						schemaPath: "#/properties/live/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				var _valid6 = _errs69 === errors;
				valid20 = valid20 || _valid6;
				if (!valid20) {
					const _errs71 = errors;
					if (!validate91(data27, {
						instancePath: instancePath + "/live",
						parentData: data,
						parentDataProperty: "live",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
					var _valid6 = _errs71 === errors;
					valid20 = valid20 || _valid6;
				}
			}
			if (!valid20) {
				const err41 = {
					instancePath: instancePath + "/live",
					schemaPath: "#/properties/live/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			} else {
				errors = _errs66;
				if (vErrors !== null) {
					if (_errs66) vErrors.length = _errs66;
					else vErrors = null;
				}
			}
		}
		if (data.desired !== void 0) {
			let data28 = data.desired;
			const _errs73 = errors;
			let valid21 = false;
			const _errs74 = errors;
			if (typeof data28 !== "string") {
				const err42 = {
					instancePath: instancePath + "/desired",
					schemaPath: "#/properties/desired/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			var _valid7 = _errs74 === errors;
			valid21 = valid21 || _valid7;
			if (!valid21) {
				const _errs76 = errors;
				if (typeof data28 !== "boolean") {
					const err43 = {
						instancePath: instancePath + "/desired",
						schemaPath: "#/properties/desired/anyOf/1/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				var _valid7 = _errs76 === errors;
				valid21 = valid21 || _valid7;
				if (!valid21) {
					const _errs78 = errors;
					if (!validate91(data28, {
						instancePath: instancePath + "/desired",
						parentData: data,
						parentDataProperty: "desired",
						rootData
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
					var _valid7 = _errs78 === errors;
					valid21 = valid21 || _valid7;
				}
			}
			if (!valid21) {
				const err44 = {
					instancePath: instancePath + "/desired",
					schemaPath: "#/properties/desired/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			} else {
				errors = _errs73;
				if (vErrors !== null) {
					if (_errs73) vErrors.length = _errs73;
					else vErrors = null;
				}
			}
		}
		if (data.since !== void 0) {
			let data29 = data.since;
			if (typeof data29 === "string") {
				if (!pattern1.test(data29)) {
					const err45 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/definitions/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/definitions/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
const schema137 = {
	"description": "What the policy, or a check, found.",
	"type": "object",
	"required": [
		"rule",
		"severity",
		"message",
		"introducedByPlan"
	],
	"properties": {
		"rule": {
			"description": "The rule that found it.",
			"type": "string",
			"minLength": 1
		},
		"severity": {
			"description": "`block`: nothing can be applied. `approve`: needs consent to exactly this plan. The others only inform.",
			"enum": [
				"block",
				"approve",
				"warning",
				"info"
			]
		},
		"message": {
			"description": "What was found, in words.",
			"type": "string"
		},
		"embedId": {
			"description": "The embed that it is about.",
			"type": "string",
			"minLength": 1
		},
		"setting": { "$ref": "#/definitions/settingName" },
		"introducedByPlan": {
			"description": "False for what was already so before this plan.",
			"type": "boolean"
		}
	}
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.severity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.introducedByPlan === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "introducedByPlan" },
				message: "must have required property 'introducedByPlan'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data1 = data.severity;
			if (!(data1 === "block" || data1 === "approve" || data1 === "warning" || data1 === "info")) {
				const err6 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema137.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err7 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.embedId !== void 0) {
			let data3 = data.embedId;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err8 = {
						instancePath: instancePath + "/embedId",
						schemaPath: "#/properties/embedId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/embedId",
					schemaPath: "#/properties/embedId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.setting !== void 0) {
			let data4 = data.setting;
			if (!(data4 === "datamartName" || data4 === "isAllowAiPilot" || data4 === "isAllowEmailReports" || data4 === "isAllowManageMetrics" || data4 === "isAllowMetricCreation" || data4 === "isAllowMetricDeletion" || data4 === "isAllowMetricLayoutChange" || data4 === "isAllowMetricUpdate" || data4 === "isAllowUnderlyingData" || data4 === "isAllowCreateDashboardView" || data4 === "metricCreationMode" || data4 === "joinModel" || data4 === "tableTenancySettings")) {
				const err10 = {
					instancePath: instancePath + "/setting",
					schemaPath: "#/definitions/settingName/enum",
					keyword: "enum",
					params: { allowedValues: schema121.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.introducedByPlan !== void 0) {
			if (typeof data.introducedByPlan !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/introducedByPlan",
					schemaPath: "#/properties/introducedByPlan/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.formatVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "formatVersion" },
				message: "must have required property 'formatVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.generator === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generator" },
				message: "must have required property 'generator'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.planId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "planId" },
				message: "must have required property 'planId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.target === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.manifest === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.policy === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.verdict === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.summary === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.changes === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.missing === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.refused === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "refused" },
				message: "must have required property 'refused'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.unmanaged === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unmanaged" },
				message: "must have required property 'unmanaged'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.drift === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "drift" },
				message: "must have required property 'drift'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.findings === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.formatVersion !== void 0) {
			let data0 = data.formatVersion;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err15 = {
						instancePath: instancePath + "/formatVersion",
						schemaPath: "#/properties/formatVersion/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.\\d+$" },
						message: "must match pattern \"^1\\.\\d+$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/formatVersion",
					schemaPath: "#/properties/formatVersion/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.generator !== void 0) {
			if (typeof data.generator !== "string") {
				const err17 = {
					instancePath: instancePath + "/generator",
					schemaPath: "#/properties/generator/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.planId !== void 0) {
			let data2 = data.planId;
			if (typeof data2 === "string") {
				if (!pattern2.test(data2)) {
					const err18 = {
						instancePath: instancePath + "/planId",
						schemaPath: "#/properties/planId/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/planId",
					schemaPath: "#/properties/planId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			let data3 = data.createdAt;
			if (typeof data3 === "string") {
				if (!pattern1.test(data3)) {
					const err20 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "#/properties/createdAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data4 = data.target;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.baseUrl === void 0) {
					const err22 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "baseUrl" },
						message: "must have required property 'baseUrl'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4.dataApp === void 0) {
					const err23 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "dataApp" },
						message: "must have required property 'dataApp'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data4.environment === void 0) {
					const err24 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "environment" },
						message: "must have required property 'environment'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data4.api === void 0) {
					const err25 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/definitions/target/required",
						keyword: "required",
						params: { missingProperty: "api" },
						message: "must have required property 'api'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data4.baseUrl !== void 0) {
					let data5 = data4.baseUrl;
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err26 = {
								instancePath: instancePath + "/target/baseUrl",
								schemaPath: "#/definitions/target/properties/baseUrl/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/target/baseUrl",
							schemaPath: "#/definitions/target/properties/baseUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data4.dataApp !== void 0) {
					let data6 = data4.dataApp;
					if (typeof data6 !== "string" && data6 !== null) {
						const err28 = {
							instancePath: instancePath + "/target/dataApp",
							schemaPath: "#/definitions/target/properties/dataApp/type",
							keyword: "type",
							params: { type: schema113.properties.dataApp.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data4.environment !== void 0) {
					let data7 = data4.environment;
					if (typeof data7 !== "string" && data7 !== null) {
						const err29 = {
							instancePath: instancePath + "/target/environment",
							schemaPath: "#/definitions/target/properties/environment/type",
							keyword: "type",
							params: { type: schema113.properties.environment.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data4.api !== void 0) {
					let data8 = data4.api;
					if (!(data8 === "kebab" || data8 === "camel" || data8 === "legacy")) {
						const err30 = {
							instancePath: instancePath + "/target/api",
							schemaPath: "#/definitions/target/properties/api/enum",
							keyword: "enum",
							params: { allowedValues: schema113.properties.api.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/definitions/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			let data9 = data.manifest;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.digest === void 0) {
					const err32 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "#/properties/manifest/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data9.commit === void 0) {
					const err33 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "#/properties/manifest/required",
						keyword: "required",
						params: { missingProperty: "commit" },
						message: "must have required property 'commit'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data9.digest !== void 0) {
					let data10 = data9.digest;
					const _errs22 = errors;
					let valid4 = false;
					const _errs23 = errors;
					if (typeof data10 === "string") {
						if (!pattern2.test(data10)) {
							const err34 = {
								instancePath: instancePath + "/manifest/digest",
								schemaPath: "#/definitions/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/manifest/digest",
							schemaPath: "#/definitions/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					var _valid0 = _errs23 === errors;
					valid4 = valid4 || _valid0;
					if (!valid4) {
						const _errs26 = errors;
						if (data10 !== null) {
							const err36 = {
								instancePath: instancePath + "/manifest/digest",
								schemaPath: "#/properties/manifest/properties/digest/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						var _valid0 = _errs26 === errors;
						valid4 = valid4 || _valid0;
					}
					if (!valid4) {
						const err37 = {
							instancePath: instancePath + "/manifest/digest",
							schemaPath: "#/properties/manifest/properties/digest/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					} else {
						errors = _errs22;
						if (vErrors !== null) {
							if (_errs22) vErrors.length = _errs22;
							else vErrors = null;
						}
					}
				}
				if (data9.commit !== void 0) {
					let data11 = data9.commit;
					if (typeof data11 !== "string" && data11 !== null) {
						const err38 = {
							instancePath: instancePath + "/manifest/commit",
							schemaPath: "#/properties/manifest/properties/commit/type",
							keyword: "type",
							params: { type: schema112.properties.manifest.properties.commit.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "#/properties/manifest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data12 = data.policy;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.digest === void 0) {
					const err40 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data12.digest !== void 0) {
					let data13 = data12.digest;
					if (typeof data13 === "string") {
						if (!pattern2.test(data13)) {
							const err41 = {
								instancePath: instancePath + "/policy/digest",
								schemaPath: "#/definitions/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/policy/digest",
							schemaPath: "#/definitions/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.rollbackOf !== void 0) {
			let data14 = data.rollbackOf;
			if (typeof data14 === "string") {
				if (func2(data14) < 1) {
					const err44 = {
						instancePath: instancePath + "/rollbackOf",
						schemaPath: "#/properties/rollbackOf/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/rollbackOf",
					schemaPath: "#/properties/rollbackOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data15 = data.verdict;
			if (!(data15 === "in-sync" || data15 === "assumed" || data15 === "ready" || data15 === "needs-approval" || data15 === "blocked")) {
				const err46 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema112.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data16 = data.summary;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.managed === void 0) {
					const err47 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "managed" },
						message: "must have required property 'managed'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data16.changed === void 0) {
					const err48 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "changed" },
						message: "must have required property 'changed'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data16.unchanged === void 0) {
					const err49 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unchanged" },
						message: "must have required property 'unchanged'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data16.assumed === void 0) {
					const err50 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "assumed" },
						message: "must have required property 'assumed'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data16.unknown === void 0) {
					const err51 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unknown" },
						message: "must have required property 'unknown'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data16.missing === void 0) {
					const err52 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "missing" },
						message: "must have required property 'missing'"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data16.unmanaged === void 0) {
					const err53 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unmanaged" },
						message: "must have required property 'unmanaged'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data16.byDirection === void 0) {
					const err54 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "byDirection" },
						message: "must have required property 'byDirection'"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data16.managed !== void 0) {
					let data17 = data16.managed;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err55 = {
							instancePath: instancePath + "/summary/managed",
							schemaPath: "#/properties/summary/properties/managed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err56 = {
								instancePath: instancePath + "/summary/managed",
								schemaPath: "#/properties/summary/properties/managed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data16.changed !== void 0) {
					let data18 = data16.changed;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err57 = {
							instancePath: instancePath + "/summary/changed",
							schemaPath: "#/properties/summary/properties/changed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							const err58 = {
								instancePath: instancePath + "/summary/changed",
								schemaPath: "#/properties/summary/properties/changed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
				if (data16.unchanged !== void 0) {
					let data19 = data16.unchanged;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err59 = {
							instancePath: instancePath + "/summary/unchanged",
							schemaPath: "#/properties/summary/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							const err60 = {
								instancePath: instancePath + "/summary/unchanged",
								schemaPath: "#/properties/summary/properties/unchanged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
				}
				if (data16.assumed !== void 0) {
					let data20 = data16.assumed;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err61 = {
							instancePath: instancePath + "/summary/assumed",
							schemaPath: "#/properties/summary/properties/assumed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 0 || isNaN(data20)) {
							const err62 = {
								instancePath: instancePath + "/summary/assumed",
								schemaPath: "#/properties/summary/properties/assumed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data16.unknown !== void 0) {
					let data21 = data16.unknown;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err63 = {
							instancePath: instancePath + "/summary/unknown",
							schemaPath: "#/properties/summary/properties/unknown/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							const err64 = {
								instancePath: instancePath + "/summary/unknown",
								schemaPath: "#/properties/summary/properties/unknown/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data16.missing !== void 0) {
					let data22 = data16.missing;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err65 = {
							instancePath: instancePath + "/summary/missing",
							schemaPath: "#/properties/summary/properties/missing/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err66 = {
								instancePath: instancePath + "/summary/missing",
								schemaPath: "#/properties/summary/properties/missing/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
				}
				if (data16.unmanaged !== void 0) {
					let data23 = data16.unmanaged;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err67 = {
							instancePath: instancePath + "/summary/unmanaged",
							schemaPath: "#/properties/summary/properties/unmanaged/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							const err68 = {
								instancePath: instancePath + "/summary/unmanaged",
								schemaPath: "#/properties/summary/properties/unmanaged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
				}
				if (data16.byDirection !== void 0) {
					let data24 = data16.byDirection;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.widen === void 0) {
							const err69 = {
								instancePath: instancePath + "/summary/byDirection",
								schemaPath: "#/properties/summary/properties/byDirection/required",
								keyword: "required",
								params: { missingProperty: "widen" },
								message: "must have required property 'widen'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data24.narrow === void 0) {
							const err70 = {
								instancePath: instancePath + "/summary/byDirection",
								schemaPath: "#/properties/summary/properties/byDirection/required",
								keyword: "required",
								params: { missingProperty: "narrow" },
								message: "must have required property 'narrow'"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data24.tenancy === void 0) {
							const err71 = {
								instancePath: instancePath + "/summary/byDirection",
								schemaPath: "#/properties/summary/properties/byDirection/required",
								keyword: "required",
								params: { missingProperty: "tenancy" },
								message: "must have required property 'tenancy'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data24.neutral === void 0) {
							const err72 = {
								instancePath: instancePath + "/summary/byDirection",
								schemaPath: "#/properties/summary/properties/byDirection/required",
								keyword: "required",
								params: { missingProperty: "neutral" },
								message: "must have required property 'neutral'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data24.widen !== void 0) {
							let data25 = data24.widen;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err73 = {
									instancePath: instancePath + "/summary/byDirection/widen",
									schemaPath: "#/properties/summary/properties/byDirection/properties/widen/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									const err74 = {
										instancePath: instancePath + "/summary/byDirection/widen",
										schemaPath: "#/properties/summary/properties/byDirection/properties/widen/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
						}
						if (data24.narrow !== void 0) {
							let data26 = data24.narrow;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err75 = {
									instancePath: instancePath + "/summary/byDirection/narrow",
									schemaPath: "#/properties/summary/properties/byDirection/properties/narrow/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									const err76 = {
										instancePath: instancePath + "/summary/byDirection/narrow",
										schemaPath: "#/properties/summary/properties/byDirection/properties/narrow/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						}
						if (data24.tenancy !== void 0) {
							let data27 = data24.tenancy;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								const err77 = {
									instancePath: instancePath + "/summary/byDirection/tenancy",
									schemaPath: "#/properties/summary/properties/byDirection/properties/tenancy/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 0 || isNaN(data27)) {
									const err78 = {
										instancePath: instancePath + "/summary/byDirection/tenancy",
										schemaPath: "#/properties/summary/properties/byDirection/properties/tenancy/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							}
						}
						if (data24.neutral !== void 0) {
							let data28 = data24.neutral;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								const err79 = {
									instancePath: instancePath + "/summary/byDirection/neutral",
									schemaPath: "#/properties/summary/properties/byDirection/properties/neutral/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err80 = {
										instancePath: instancePath + "/summary/byDirection/neutral",
										schemaPath: "#/properties/summary/properties/byDirection/properties/neutral/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/summary/byDirection",
							schemaPath: "#/properties/summary/properties/byDirection/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data29 = data.changes;
			if (Array.isArray(data29)) {
				const len0 = data29.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate89(data29[i0], {
					instancePath: instancePath + "/changes/" + i0,
					parentData: data29,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
					errors = vErrors.length;
				}
			} else {
				const err83 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data31 = data.missing;
			if (Array.isArray(data31)) {
				const len1 = data31.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate113(data31[i1], {
					instancePath: instancePath + "/missing/" + i1,
					parentData: data31,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.refused !== void 0) {
			let data33 = data.refused;
			if (Array.isArray(data33)) {
				const len2 = data33.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data34 = data33[i2];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.embedId === void 0) {
							const err85 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/definitions/refused/required",
								keyword: "required",
								params: { missingProperty: "embedId" },
								message: "must have required property 'embedId'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data34.key === void 0) {
							const err86 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/definitions/refused/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data34.name === void 0) {
							const err87 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/definitions/refused/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data34.code === void 0) {
							const err88 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/definitions/refused/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data34.reason === void 0) {
							const err89 = {
								instancePath: instancePath + "/refused/" + i2,
								schemaPath: "#/definitions/refused/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
						if (data34.embedId !== void 0) {
							let data35 = data34.embedId;
							if (typeof data35 === "string") {
								if (func2(data35) < 1) {
									const err90 = {
										instancePath: instancePath + "/refused/" + i2 + "/embedId",
										schemaPath: "#/definitions/refused/properties/embedId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/refused/" + i2 + "/embedId",
									schemaPath: "#/definitions/refused/properties/embedId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data34.key !== void 0) {
							let data36 = data34.key;
							if (typeof data36 === "string") {
								if (func2(data36) < 1) {
									const err92 = {
										instancePath: instancePath + "/refused/" + i2 + "/key",
										schemaPath: "#/definitions/refused/properties/key/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/refused/" + i2 + "/key",
									schemaPath: "#/definitions/refused/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
						if (data34.name !== void 0) {
							let data37 = data34.name;
							if (typeof data37 !== "string" && data37 !== null) {
								const err94 = {
									instancePath: instancePath + "/refused/" + i2 + "/name",
									schemaPath: "#/definitions/refused/properties/name/type",
									keyword: "type",
									params: { type: schema131.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data34.code !== void 0) {
							let data38 = data34.code;
							if (!(data38 === "CHANGED_SINCE_RUN" || data38 === "PAYLOAD_INCOMPLETE" || data38 === "DATAMART_UNKNOWN" || data38 === "TABLE_UNKNOWN" || data38 === "COLUMN_UNKNOWN")) {
								const err95 = {
									instancePath: instancePath + "/refused/" + i2 + "/code",
									schemaPath: "#/definitions/refused/properties/code/enum",
									keyword: "enum",
									params: { allowedValues: schema131.properties.code.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						if (data34.reason !== void 0) {
							if (typeof data34.reason !== "string") {
								const err96 = {
									instancePath: instancePath + "/refused/" + i2 + "/reason",
									schemaPath: "#/definitions/refused/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data34.hint !== void 0) {
							if (typeof data34.hint !== "string") {
								const err97 = {
									instancePath: instancePath + "/refused/" + i2 + "/hint",
									schemaPath: "#/definitions/refused/properties/hint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/refused/" + i2,
							schemaPath: "#/definitions/refused/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
			} else {
				const err99 = {
					instancePath: instancePath + "/refused",
					schemaPath: "#/properties/refused/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			let data41 = data.unmanaged;
			if (Array.isArray(data41)) {
				const len3 = data41.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data42 = data41[i3];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.embedId === void 0) {
							const err100 = {
								instancePath: instancePath + "/unmanaged/" + i3,
								schemaPath: "#/definitions/unmanaged/required",
								keyword: "required",
								params: { missingProperty: "embedId" },
								message: "must have required property 'embedId'"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data42.name === void 0) {
							const err101 = {
								instancePath: instancePath + "/unmanaged/" + i3,
								schemaPath: "#/definitions/unmanaged/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data42.embedId !== void 0) {
							let data43 = data42.embedId;
							if (typeof data43 === "string") {
								if (func2(data43) < 1) {
									const err102 = {
										instancePath: instancePath + "/unmanaged/" + i3 + "/embedId",
										schemaPath: "#/definitions/unmanaged/properties/embedId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
							} else {
								const err103 = {
									instancePath: instancePath + "/unmanaged/" + i3 + "/embedId",
									schemaPath: "#/definitions/unmanaged/properties/embedId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
						if (data42.name !== void 0) {
							let data44 = data42.name;
							if (typeof data44 !== "string" && data44 !== null) {
								const err104 = {
									instancePath: instancePath + "/unmanaged/" + i3 + "/name",
									schemaPath: "#/definitions/unmanaged/properties/name/type",
									keyword: "type",
									params: { type: schema132.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/unmanaged/" + i3,
							schemaPath: "#/definitions/unmanaged/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
			} else {
				const err106 = {
					instancePath: instancePath + "/unmanaged",
					schemaPath: "#/properties/unmanaged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
		}
		if (data.drift !== void 0) {
			let data45 = data.drift;
			if (Array.isArray(data45)) {
				const len4 = data45.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate115(data45[i4], {
					instancePath: instancePath + "/drift/" + i4,
					parentData: data45,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
					errors = vErrors.length;
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data47 = data.findings;
			if (Array.isArray(data47)) {
				const len5 = data47.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate123(data47[i5], {
					instancePath: instancePath + "/findings/" + i5,
					parentData: data47,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
					errors = vErrors.length;
				}
			} else {
				const err108 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
		}
	} else {
		const err109 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err109];
		else vErrors.push(err109);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
const validatePolicy = validate125;
const schema139 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://embed-sync.dev/schemas/v1/policy.schema.json",
	"title": "embed-sync policy",
	"description": "What plans may do without consent, with consent, and not at all. Data, never code. What a file leaves out keeps its default.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version"],
	"properties": {
		"$schema": {
			"title": "Schema",
			"description": "Where an editor finds this schema; read by editors only.",
			"examples": ["./schemas/policy.schema.json"],
			"type": "string"
		},
		"version": {
			"title": "Version",
			"description": "The version of the policy format.",
			"default": 1,
			"examples": [1],
			"type": "integer",
			"const": 1
		},
		"consent": {
			"title": "Consent",
			"description": "What each direction of change needs. auto: free. approve: held until somebody consents to the very plan. block: refused.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{
				"widen": "approve",
				"tenancy": "block"
			}],
			"properties": {
				"tenancy": {
					"title": "Tenancy",
					"description": "Viewers may see rows of other tenants. With auto each such change is still shown as a warning.",
					"default": "approve",
					"examples": ["approve"],
					"allOf": [{ "$ref": "#/definitions/consentLevel" }]
				},
				"widen": {
					"title": "Widen",
					"description": "Viewers can do or see more.",
					"default": "auto",
					"examples": ["approve"],
					"allOf": [{ "$ref": "#/definitions/consentLevel" }]
				},
				"narrow": {
					"title": "Narrow",
					"description": "Viewers can do or see less.",
					"default": "auto",
					"examples": ["auto"],
					"allOf": [{ "$ref": "#/definitions/consentLevel" }]
				},
				"neutral": {
					"title": "Neutral",
					"description": "Neither.",
					"default": "auto",
					"examples": ["auto"],
					"allOf": [{ "$ref": "#/definitions/consentLevel" }]
				}
			}
		},
		"limits": {
			"title": "Limits",
			"description": "How much of what is managed may be affected at once without consent. Beyond the share, the plan is held for consent.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{ "changedEmbeds": {
				"percent": 30,
				"floor": 10
			} }],
			"properties": {
				"changedEmbeds": {
					"title": "Changed embeds",
					"description": "Embeds that the plan changes.",
					"default": {
						"percent": 30,
						"floor": 10
					},
					"examples": [{
						"percent": 30,
						"floor": 10
					}],
					"allOf": [{ "$ref": "#/definitions/limit" }]
				},
				"widenedEmbeds": {
					"title": "Widened embeds",
					"description": "Embeds that the plan widens, tenancy included.",
					"default": {
						"percent": 100,
						"floor": 10
					},
					"examples": [{
						"percent": 10,
						"floor": 10
					}],
					"allOf": [{ "$ref": "#/definitions/limit" }]
				},
				"missingEmbeds": {
					"title": "Missing embeds",
					"description": "Embeds of the manifest that are not live.",
					"default": {
						"percent": 20,
						"floor": 5
					},
					"examples": [{
						"percent": 20,
						"floor": 5
					}],
					"allOf": [{ "$ref": "#/definitions/limit" }]
				}
			}
		},
		"protected": {
			"title": "Protected embeds",
			"description": "Embeds that no plan may change: patterns over key, embed id and live name. * stands for any characters, ? for one; upper and lower case matter.",
			"default": [],
			"examples": [["finance-*"]],
			"type": "array",
			"items": { "$ref": "#/definitions/pattern" }
		},
		"rules": {
			"title": "Rules",
			"description": "What must or must not be true of embeds after a plan.",
			"default": [],
			"examples": [[{
				"id": "partners-see-no-raw-rows",
				"match": { "tier": "partner" },
				"forbid": { "isAllowUnderlyingData": true },
				"message": "Partner contracts exclude row-level data."
			}]],
			"type": "array",
			"items": { "$ref": "#/definitions/rule" }
		},
		"windows": {
			"title": "Windows",
			"description": "When changes may be made.",
			"default": [],
			"examples": [[{
				"kind": "deny",
				"cron": "0 8 * * 1-5",
				"duration": "10h",
				"timezone": "Europe/Berlin",
				"directions": ["widen", "tenancy"]
			}]],
			"type": "array",
			"items": { "$ref": "#/definitions/window" }
		},
		"overrides": {
			"title": "Overrides",
			"description": "What overrides in the manifest may be.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{ "maxDuration": "14d" }],
			"properties": { "maxDuration": {
				"title": "Longest",
				"description": "The longest time that an override may hold; without it, any.",
				"examples": ["14d"],
				"allOf": [{ "$ref": "#/definitions/duration" }]
			} }
		},
		"promotion": {
			"title": "Promotion",
			"description": "What promoteFrom of an environment asks for.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{ "soak": "24h" }],
			"properties": { "soak": {
				"title": "Soak time",
				"description": "How long a value must have been in place in the environment it comes from; without it, any time.",
				"examples": ["24h"],
				"allOf": [{ "$ref": "#/definitions/duration" }]
			} }
		},
		"rollout": { "$ref": "#/definitions/rollout" },
		"notify": {
			"title": "Notify",
			"description": "Whom to tell of what.",
			"default": [],
			"examples": [[{
				"kind": "webhook",
				"urlFrom": "EMBED_SYNC_WEBHOOK_URL",
				"on": [
					"applied",
					"failed",
					"drift"
				]
			}]],
			"type": "array",
			"items": { "$ref": "#/definitions/notification" }
		}
	},
	"definitions": {
		"identifier": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^ *[!-~][ -~]*$",
			"not": { "enum": [
				"__proto__",
				"constructor",
				"prototype"
			] }
		},
		"text": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3,
			"pattern": "\\S"
		},
		"pattern": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "\\S"
		},
		"duration": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 6,
			"pattern": "^[1-9][0-9]{0,4}[smhd]$"
		},
		"consentLevel": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"enum": [
				"auto",
				"approve",
				"block"
			]
		},
		"direction": {
			"title": "Direction",
			"description": "Which way a change moves access.",
			"examples": ["widen"],
			"enum": [
				"tenancy",
				"widen",
				"narrow",
				"neutral"
			]
		},
		"limit": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"percent": {
					"title": "Percent",
					"description": "The largest share that is still free, in percent of the managed embeds; 100 switches the limit off.",
					"examples": [30, 100],
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				},
				"floor": {
					"title": "Floor",
					"description": "The limit counts only once that many embeds are managed.",
					"examples": [10],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			}
		},
		"match": {
			"title": "Match",
			"description": "Which embeds a rule is about. All that is written must match; patterns.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{ "tier": "partner" }, {
				"name": "Acme *",
				"embedType": "dashboard"
			}],
			"properties": {
				"tier": {
					"title": "Tier",
					"description": "The tier of the embed in the manifest.",
					"examples": ["partner", "partner-*"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"key": {
					"title": "Key",
					"description": "The key of the embed in the manifest.",
					"examples": ["finance-*"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"id": {
					"title": "Embed id",
					"description": "The id of the embed.",
					"examples": ["embed_*"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"name": {
					"title": "Name",
					"description": "The live name of the embed; its name in the manifest where the API tells none.",
					"examples": ["Acme *"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"owner": {
					"title": "Owner",
					"description": "The owner of the embed in the manifest.",
					"examples": ["@acme/*"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"embedType": {
					"title": "Embed type",
					"description": "The type of the embed as the API tells it.",
					"examples": ["dashboard"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				}
			}
		},
		"values": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"datamartName": {
					"title": "datamart",
					"description": "A pattern over the name of the datamart.",
					"examples": ["sandbox-*"],
					"allOf": [{ "$ref": "#/definitions/pattern" }]
				},
				"isAllowAiPilot": {
					"title": "AI pilot",
					"description": "Whether viewers can ask questions about the data in natural language.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowEmailReports": {
					"title": "E-mail reports",
					"description": "Whether viewers can schedule e-mail reports, which leave the product.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowManageMetrics": {
					"title": "Manage metrics",
					"description": "Whether viewers can choose which metrics the dashboard shows.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowMetricCreation": {
					"title": "Metric creation",
					"description": "Whether viewers can build new metrics on the datamart.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowMetricDeletion": {
					"title": "Metric deletion",
					"description": "Whether viewers can delete metrics.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowMetricLayoutChange": {
					"title": "Layout change",
					"description": "Whether viewers can rearrange the dashboard.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowMetricUpdate": {
					"title": "Metric update",
					"description": "Whether viewers can edit existing metrics.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowUnderlyingData": {
					"title": "Underlying data",
					"description": "Whether viewers can see the raw rows behind a metric.",
					"type": "boolean",
					"examples": [false, true]
				},
				"isAllowCreateDashboardView": {
					"title": "Dashboard views",
					"description": "Whether viewers can save dashboard views of their own.",
					"type": "boolean",
					"examples": [false, true]
				},
				"metricCreationMode": {
					"title": "Creation mode",
					"description": "How viewers build metrics: from fields (DRAG_DROP) or by asking (CHAT).",
					"type": "string",
					"enum": ["DRAG_DROP", "CHAT"],
					"examples": ["DRAG_DROP"]
				},
				"joinModel": {
					"title": "Join model",
					"description": "Whether new metrics join along one path or several.",
					"type": "string",
					"enum": ["single", "multi"],
					"examples": ["single"]
				},
				"tableTenancySettings": {
					"title": "tenancy",
					"description": "empty: no table is filtered by tenant. filled: at least one is.",
					"examples": ["empty", "filled"],
					"enum": ["empty", "filled"]
				}
			}
		},
		"rule": {
			"title": "Rule",
			"description": "What must not be, or must be, true of some embeds after the plan. Where a plan would write a value against it, the plan is blocked; what is already live and not touched is a warning.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"match",
				"message"
			],
			"examples": [{
				"id": "partners-see-no-raw-rows",
				"match": { "tier": "partner" },
				"forbid": { "isAllowUnderlyingData": true },
				"message": "Partner contracts exclude row-level data."
			}],
			"properties": {
				"id": {
					"title": "Id",
					"description": "A name for the rule, which findings carry.",
					"examples": ["partners-see-no-raw-rows"],
					"allOf": [{ "$ref": "#/definitions/identifier" }]
				},
				"match": { "$ref": "#/definitions/match" },
				"forbid": {
					"title": "Forbid",
					"description": "Values that none of the embeds may have.",
					"examples": [{ "isAllowUnderlyingData": true }],
					"allOf": [{ "$ref": "#/definitions/values" }]
				},
				"require": {
					"title": "Require",
					"description": "Values that all of the embeds must have.",
					"examples": [{ "tableTenancySettings": "filled" }],
					"allOf": [{ "$ref": "#/definitions/values" }]
				},
				"message": {
					"title": "Message",
					"description": "Why, in a sentence for the person whose plan is blocked.",
					"examples": ["Partner contracts exclude row-level data."],
					"allOf": [{ "$ref": "#/definitions/text" }]
				}
			}
		},
		"window": {
			"title": "Window",
			"description": "A time in which changes are refused (deny), or the only time in which they are let through (allow). Deny wins.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"cron",
				"duration",
				"timezone"
			],
			"examples": [{
				"kind": "deny",
				"cron": "0 8 * * 1-5",
				"duration": "10h",
				"timezone": "Europe/Berlin",
				"directions": ["widen", "tenancy"]
			}],
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "deny: no changes while it is open. allow: changes only while it, or another window of this kind, is open.",
					"examples": ["deny"],
					"enum": ["deny", "allow"]
				},
				"cron": {
					"title": "Starts",
					"description": "When the window opens, as a cron expression of five fields (minute, hour, day of month, month, day of week), by the clocks of the time zone.",
					"examples": ["0 8 * * 1-5"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100,
					"pattern": "^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"
				},
				"duration": {
					"title": "Duration",
					"description": "How long it stays open, in time that passes: an hour that clocks skip or repeat is not counted differently.",
					"examples": ["10h"],
					"allOf": [{ "$ref": "#/definitions/duration" }]
				},
				"timezone": {
					"title": "Time zone",
					"description": "A name of the IANA time zone database.",
					"examples": ["Europe/Berlin", "UTC"],
					"type": "string",
					"minLength": 1,
					"maxLength": 64,
					"pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$"
				},
				"directions": {
					"title": "Directions",
					"description": "The directions that it is about. Narrowing is exempt unless it is listed.",
					"default": [
						"tenancy",
						"widen",
						"neutral"
					],
					"examples": [["widen", "tenancy"]],
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/direction" }
				},
				"override": {
					"title": "Override",
					"description": "approve: consent to the very plan is enough to go on nevertheless.",
					"examples": ["approve"],
					"enum": ["approve"]
				}
			}
		},
		"rollout": {
			"title": "Rollout",
			"description": "How the changes that do not only narrow are spread over time.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"examples": [{
				"canary": 1,
				"waves": ["10%", "100%"],
				"pause": "30s",
				"stopAfterFailures": 3,
				"onFailure": "undo-widening"
			}],
			"properties": {
				"canary": {
					"title": "Canary",
					"description": "Embeds that go alone, before all others.",
					"default": 0,
					"examples": [1],
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"waves": {
					"title": "Waves",
					"description": "Rising shares of what the canary leaves; the last wave takes what is left.",
					"default": ["100%"],
					"examples": [["10%", "100%"]],
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/share" }
				},
				"pause": {
					"title": "Pause",
					"description": "Between two waves.",
					"examples": ["30s"],
					"allOf": [{ "$ref": "#/definitions/duration" }]
				},
				"probeFrom": {
					"title": "Probe from",
					"description": "The environment variable that holds an address (https, or http of this very machine) to ask between two waves: a GET without the token, answered with 2xx within 10 s, lets the next wave go; anything else stops the rollout. The address may hold a secret and has no place in this file.",
					"examples": ["EMBED_SYNC_PROBE_URL"],
					"allOf": [{ "$ref": "#/definitions/variable" }]
				},
				"stopAfterFailures": {
					"title": "Stop after failures",
					"description": "So many failures end the sending.",
					"examples": [3],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"onFailure": {
					"title": "On failure",
					"description": "continue: the others are still sent. stop: nothing more is sent. undo-widening: what this run has widened is also taken back.",
					"default": "continue",
					"examples": ["undo-widening"],
					"enum": [
						"continue",
						"stop",
						"undo-widening"
					]
				}
			}
		},
		"share": {
			"title": "Share",
			"description": "A whole number of percent.",
			"examples": ["10%"],
			"type": "string",
			"minLength": 1,
			"maxLength": 4,
			"pattern": "^(?:[1-9][0-9]?|100)%$"
		},
		"notification": {
			"title": "Notification",
			"description": "Somebody to tell.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"urlFrom",
				"on"
			],
			"examples": [{
				"kind": "webhook",
				"urlFrom": "EMBED_SYNC_WEBHOOK_URL",
				"on": [
					"applied",
					"failed",
					"drift"
				]
			}, {
				"kind": "webhook",
				"urlFrom": "EMBED_SYNC_WEBHOOK_URL",
				"secretFrom": "EMBED_SYNC_WEBHOOK_SECRET",
				"on": [
					"applied",
					"failed",
					"drift"
				],
				"owners": ["@acme/sales-*"]
			}],
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "How they are told.",
					"examples": ["webhook"],
					"enum": ["webhook"]
				},
				"urlFrom": {
					"title": "Address from",
					"description": "The environment variable that holds the address; the address itself is a secret and has no place in this file.",
					"examples": ["EMBED_SYNC_WEBHOOK_URL"],
					"allOf": [{ "$ref": "#/definitions/variable" }]
				},
				"secretFrom": {
					"title": "Secret from",
					"description": "The environment variable that holds the secret, 16 characters or more, with which every message is signed; without it none is.",
					"examples": ["EMBED_SYNC_WEBHOOK_SECRET"],
					"allOf": [{ "$ref": "#/definitions/variable" }]
				},
				"on": {
					"title": "On",
					"description": "What they are told of.",
					"examples": [[
						"applied",
						"failed",
						"drift"
					]],
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/event" }
				},
				"owners": {
					"title": "Owners",
					"description": "Patterns over the owner of an embed: only of these embeds are names and settings told, the others are counted. Without it, all are told.",
					"examples": [["@acme/sales-*"]],
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/pattern" }
				}
			}
		},
		"variable": {
			"$comment": "A form without words of its own: editors show those of the property that takes it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"pattern": "^[A-Z_][A-Z0-9_]*$",
			"not": { "enum": ["DATABRAIN_API_TOKEN"] }
		},
		"event": {
			"title": "Event",
			"description": "applied: a run ended well. failed: one did not. drift: live moved outside. needs-approval, blocked: a plan is held; where a plan is only made, that is told in CI alone.",
			"examples": ["applied"],
			"enum": [
				"applied",
				"failed",
				"drift",
				"needs-approval",
				"blocked"
			]
		}
	}
};
const schema140 = {
	"$comment": "A form without words of its own: editors show those of the property that takes it.",
	"enum": [
		"auto",
		"approve",
		"block"
	]
};
const pattern62 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4}[smhd]$", "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tier" || key0 === "key" || key0 === "id" || key0 === "name" || key0 === "owner" || key0 === "embedType")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tier !== void 0) {
			let data0 = data.tier;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern22.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/tier",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tier",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern22.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (func2(data2) > 256) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern22.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 === "string") {
				if (func2(data3) > 256) {
					const err14 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func2(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern22.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (func2(data4) > 256) {
					const err18 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func2(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern22.test(data4)) {
					const err20 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.embedType !== void 0) {
			let data5 = data.embedType;
			if (typeof data5 === "string") {
				if (func2(data5) > 256) {
					const err22 = {
						instancePath: instancePath + "/embedType",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func2(data5) < 1) {
					const err23 = {
						instancePath: instancePath + "/embedType",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (!pattern22.test(data5)) {
					const err24 = {
						instancePath: instancePath + "/embedType",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/embedType",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
const schema157 = {
	"$comment": "A form without words of its own: editors show those of the property that takes it.",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"datamartName": {
			"title": "datamart",
			"description": "A pattern over the name of the datamart.",
			"examples": ["sandbox-*"],
			"allOf": [{ "$ref": "#/definitions/pattern" }]
		},
		"isAllowAiPilot": {
			"title": "AI pilot",
			"description": "Whether viewers can ask questions about the data in natural language.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowEmailReports": {
			"title": "E-mail reports",
			"description": "Whether viewers can schedule e-mail reports, which leave the product.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowManageMetrics": {
			"title": "Manage metrics",
			"description": "Whether viewers can choose which metrics the dashboard shows.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowMetricCreation": {
			"title": "Metric creation",
			"description": "Whether viewers can build new metrics on the datamart.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowMetricDeletion": {
			"title": "Metric deletion",
			"description": "Whether viewers can delete metrics.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowMetricLayoutChange": {
			"title": "Layout change",
			"description": "Whether viewers can rearrange the dashboard.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowMetricUpdate": {
			"title": "Metric update",
			"description": "Whether viewers can edit existing metrics.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowUnderlyingData": {
			"title": "Underlying data",
			"description": "Whether viewers can see the raw rows behind a metric.",
			"type": "boolean",
			"examples": [false, true]
		},
		"isAllowCreateDashboardView": {
			"title": "Dashboard views",
			"description": "Whether viewers can save dashboard views of their own.",
			"type": "boolean",
			"examples": [false, true]
		},
		"metricCreationMode": {
			"title": "Creation mode",
			"description": "How viewers build metrics: from fields (DRAG_DROP) or by asking (CHAT).",
			"type": "string",
			"enum": ["DRAG_DROP", "CHAT"],
			"examples": ["DRAG_DROP"]
		},
		"joinModel": {
			"title": "Join model",
			"description": "Whether new metrics join along one path or several.",
			"type": "string",
			"enum": ["single", "multi"],
			"examples": ["single"]
		},
		"tableTenancySettings": {
			"title": "tenancy",
			"description": "empty: no table is filtered by tenant. filled: at least one is.",
			"examples": ["empty", "filled"],
			"enum": ["empty", "filled"]
		}
	}
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func44.call(schema157.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.datamartName !== void 0) {
			let data0 = data.datamartName;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/datamartName",
						schemaPath: "#/definitions/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/datamartName",
						schemaPath: "#/definitions/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern22.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/datamartName",
						schemaPath: "#/definitions/pattern/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/datamartName",
					schemaPath: "#/definitions/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.isAllowAiPilot !== void 0) {
			if (typeof data.isAllowAiPilot !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/isAllowAiPilot",
					schemaPath: "#/properties/isAllowAiPilot/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.isAllowEmailReports !== void 0) {
			if (typeof data.isAllowEmailReports !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/isAllowEmailReports",
					schemaPath: "#/properties/isAllowEmailReports/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.isAllowManageMetrics !== void 0) {
			if (typeof data.isAllowManageMetrics !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/isAllowManageMetrics",
					schemaPath: "#/properties/isAllowManageMetrics/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.isAllowMetricCreation !== void 0) {
			if (typeof data.isAllowMetricCreation !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/isAllowMetricCreation",
					schemaPath: "#/properties/isAllowMetricCreation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.isAllowMetricDeletion !== void 0) {
			if (typeof data.isAllowMetricDeletion !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/isAllowMetricDeletion",
					schemaPath: "#/properties/isAllowMetricDeletion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.isAllowMetricLayoutChange !== void 0) {
			if (typeof data.isAllowMetricLayoutChange !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/isAllowMetricLayoutChange",
					schemaPath: "#/properties/isAllowMetricLayoutChange/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.isAllowMetricUpdate !== void 0) {
			if (typeof data.isAllowMetricUpdate !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/isAllowMetricUpdate",
					schemaPath: "#/properties/isAllowMetricUpdate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.isAllowUnderlyingData !== void 0) {
			if (typeof data.isAllowUnderlyingData !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/isAllowUnderlyingData",
					schemaPath: "#/properties/isAllowUnderlyingData/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.isAllowCreateDashboardView !== void 0) {
			if (typeof data.isAllowCreateDashboardView !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/isAllowCreateDashboardView",
					schemaPath: "#/properties/isAllowCreateDashboardView/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.metricCreationMode !== void 0) {
			let data10 = data.metricCreationMode;
			if (typeof data10 !== "string") {
				const err15 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/properties/metricCreationMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data10 === "DRAG_DROP" || data10 === "CHAT")) {
				const err16 = {
					instancePath: instancePath + "/metricCreationMode",
					schemaPath: "#/properties/metricCreationMode/enum",
					keyword: "enum",
					params: { allowedValues: schema157.properties.metricCreationMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.joinModel !== void 0) {
			let data11 = data.joinModel;
			if (typeof data11 !== "string") {
				const err17 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/properties/joinModel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data11 === "single" || data11 === "multi")) {
				const err18 = {
					instancePath: instancePath + "/joinModel",
					schemaPath: "#/properties/joinModel/enum",
					keyword: "enum",
					params: { allowedValues: schema157.properties.joinModel.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.tableTenancySettings !== void 0) {
			let data12 = data.tableTenancySettings;
			if (!(data12 === "empty" || data12 === "filled")) {
				const err19 = {
					instancePath: instancePath + "/tableTenancySettings",
					schemaPath: "#/properties/tableTenancySettings/enum",
					keyword: "enum",
					params: { allowedValues: schema157.properties.tableTenancySettings.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.match === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "match" },
				message: "must have required property 'match'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "match" || key0 === "forbid" || key0 === "require" || key0 === "message")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			const _errs7 = errors;
			const _errs8 = errors;
			if (!(data0 === "__proto__" || data0 === "constructor" || data0 === "prototype")) {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (_errs8 === errors) {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[!-~][ -~]*$" },
						message: "must match pattern \"^ *[!-~][ -~]*$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.match !== void 0) {
			if (!validate127(data.match, {
				instancePath: instancePath + "/match",
				parentData: data,
				parentDataProperty: "match",
				rootData
			})) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.forbid !== void 0) {
			if (!validate129(data.forbid, {
				instancePath: instancePath + "/forbid",
				parentData: data,
				parentDataProperty: "forbid",
				rootData
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.require !== void 0) {
			if (!validate129(data.require, {
				instancePath: instancePath + "/require",
				parentData: data,
				parentDataProperty: "require",
				rootData
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.message !== void 0) {
			let data4 = data.message;
			if (typeof data4 === "string") {
				if (func2(data4) > 1e3) {
					const err10 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/definitions/text/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data4) < 1) {
					const err11 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern22.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
const schema160 = {
	"title": "Window",
	"description": "A time in which changes are refused (deny), or the only time in which they are let through (allow). Deny wins.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"cron",
		"duration",
		"timezone"
	],
	"examples": [{
		"kind": "deny",
		"cron": "0 8 * * 1-5",
		"duration": "10h",
		"timezone": "Europe/Berlin",
		"directions": ["widen", "tenancy"]
	}],
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "deny: no changes while it is open. allow: changes only while it, or another window of this kind, is open.",
			"examples": ["deny"],
			"enum": ["deny", "allow"]
		},
		"cron": {
			"title": "Starts",
			"description": "When the window opens, as a cron expression of five fields (minute, hour, day of month, month, day of week), by the clocks of the time zone.",
			"examples": ["0 8 * * 1-5"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"pattern": "^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"
		},
		"duration": {
			"title": "Duration",
			"description": "How long it stays open, in time that passes: an hour that clocks skip or repeat is not counted differently.",
			"examples": ["10h"],
			"allOf": [{ "$ref": "#/definitions/duration" }]
		},
		"timezone": {
			"title": "Time zone",
			"description": "A name of the IANA time zone database.",
			"examples": ["Europe/Berlin", "UTC"],
			"type": "string",
			"minLength": 1,
			"maxLength": 64,
			"pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$"
		},
		"directions": {
			"title": "Directions",
			"description": "The directions that it is about. Narrowing is exempt unless it is listed.",
			"default": [
				"tenancy",
				"widen",
				"neutral"
			],
			"examples": [["widen", "tenancy"]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/direction" }
		},
		"override": {
			"title": "Override",
			"description": "approve: consent to the very plan is enough to go on nevertheless.",
			"examples": ["approve"],
			"enum": ["approve"]
		}
	}
};
const schema162 = {
	"title": "Direction",
	"description": "Which way a change moves access.",
	"examples": ["widen"],
	"enum": [
		"tenancy",
		"widen",
		"narrow",
		"neutral"
	]
};
const pattern61 = /* @__PURE__ */ new RegExp("^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$", "u");
const pattern63 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cron === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cron" },
				message: "must have required property 'cron'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.duration === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.timezone === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timezone" },
				message: "must have required property 'timezone'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "cron" || key0 === "duration" || key0 === "timezone" || key0 === "directions" || key0 === "override")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "deny" || data0 === "allow")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema160.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.cron !== void 0) {
			let data1 = data.cron;
			if (typeof data1 === "string") {
				if (func2(data1) > 100) {
					const err6 = {
						instancePath: instancePath + "/cron",
						schemaPath: "#/properties/cron/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/cron",
						schemaPath: "#/properties/cron/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern61.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/cron",
						schemaPath: "#/properties/cron/pattern",
						keyword: "pattern",
						params: { pattern: "^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$" },
						message: "must match pattern \"^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/cron",
					schemaPath: "#/properties/cron/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data2 = data.duration;
			if (typeof data2 === "string") {
				if (func2(data2) > 6) {
					const err10 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/definitions/duration/maxLength",
						keyword: "maxLength",
						params: { limit: 6 },
						message: "must NOT have more than 6 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/definitions/duration/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern62.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,4}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,4}[smhd]$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data3 = data.timezone;
			if (typeof data3 === "string") {
				if (func2(data3) > 64) {
					const err14 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func2(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern63.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9_+/-]*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.directions !== void 0) {
			let data4 = data.directions;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err18 = {
						instancePath: instancePath + "/directions",
						schemaPath: "#/properties/directions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(data5 === "tenancy" || data5 === "widen" || data5 === "narrow" || data5 === "neutral")) {
						const err19 = {
							instancePath: instancePath + "/directions/" + i0,
							schemaPath: "#/definitions/direction/enum",
							keyword: "enum",
							params: { allowedValues: schema162.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/directions",
					schemaPath: "#/properties/directions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.override !== void 0) {
			if (!(data.override === "approve")) {
				const err21 = {
					instancePath: instancePath + "/override",
					schemaPath: "#/properties/override/enum",
					keyword: "enum",
					params: { allowedValues: schema160.properties.override.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
const schema165 = {
	"title": "Rollout",
	"description": "How the changes that do not only narrow are spread over time.",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"examples": [{
		"canary": 1,
		"waves": ["10%", "100%"],
		"pause": "30s",
		"stopAfterFailures": 3,
		"onFailure": "undo-widening"
	}],
	"properties": {
		"canary": {
			"title": "Canary",
			"description": "Embeds that go alone, before all others.",
			"default": 0,
			"examples": [1],
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"waves": {
			"title": "Waves",
			"description": "Rising shares of what the canary leaves; the last wave takes what is left.",
			"default": ["100%"],
			"examples": [["10%", "100%"]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/share" }
		},
		"pause": {
			"title": "Pause",
			"description": "Between two waves.",
			"examples": ["30s"],
			"allOf": [{ "$ref": "#/definitions/duration" }]
		},
		"probeFrom": {
			"title": "Probe from",
			"description": "The environment variable that holds an address (https, or http of this very machine) to ask between two waves: a GET without the token, answered with 2xx within 10 s, lets the next wave go; anything else stops the rollout. The address may hold a secret and has no place in this file.",
			"examples": ["EMBED_SYNC_PROBE_URL"],
			"allOf": [{ "$ref": "#/definitions/variable" }]
		},
		"stopAfterFailures": {
			"title": "Stop after failures",
			"description": "So many failures end the sending.",
			"examples": [3],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"onFailure": {
			"title": "On failure",
			"description": "continue: the others are still sent. stop: nothing more is sent. undo-widening: what this run has widened is also taken back.",
			"default": "continue",
			"examples": ["undo-widening"],
			"enum": [
				"continue",
				"stop",
				"undo-widening"
			]
		}
	}
};
const pattern66 = /* @__PURE__ */ new RegExp("^(?:[1-9][0-9]?|100)%$", "u");
const pattern68 = /* @__PURE__ */ new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "canary" || key0 === "waves" || key0 === "pause" || key0 === "probeFrom" || key0 === "stopAfterFailures" || key0 === "onFailure")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.canary !== void 0) {
			let data0 = data.canary;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/canary",
					schemaPath: "#/properties/canary/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e6 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/canary",
						schemaPath: "#/properties/canary/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/canary",
						schemaPath: "#/properties/canary/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.waves !== void 0) {
			let data1 = data.waves;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/waves",
						schemaPath: "#/properties/waves/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func2(data2) > 4) {
							const err6 = {
								instancePath: instancePath + "/waves/" + i0,
								schemaPath: "#/definitions/share/maxLength",
								keyword: "maxLength",
								params: { limit: 4 },
								message: "must NOT have more than 4 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func2(data2) < 1) {
							const err7 = {
								instancePath: instancePath + "/waves/" + i0,
								schemaPath: "#/definitions/share/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern66.test(data2)) {
							const err8 = {
								instancePath: instancePath + "/waves/" + i0,
								schemaPath: "#/definitions/share/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[1-9][0-9]?|100)%$" },
								message: "must match pattern \"^(?:[1-9][0-9]?|100)%$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/waves/" + i0,
							schemaPath: "#/definitions/share/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/waves",
					schemaPath: "#/properties/waves/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.pause !== void 0) {
			let data3 = data.pause;
			if (typeof data3 === "string") {
				if (func2(data3) > 6) {
					const err11 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/definitions/duration/maxLength",
						keyword: "maxLength",
						params: { limit: 6 },
						message: "must NOT have more than 6 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func2(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/definitions/duration/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern62.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,4}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,4}[smhd]$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/pause",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.probeFrom !== void 0) {
			let data4 = data.probeFrom;
			const _errs19 = errors;
			const _errs20 = errors;
			if (!(data4 === "DATABRAIN_API_TOKEN")) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (_errs20 === errors) {
				const err16 = {
					instancePath: instancePath + "/probeFrom",
					schemaPath: "#/definitions/variable/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
			if (typeof data4 === "string") {
				if (func2(data4) > 100) {
					const err17 = {
						instancePath: instancePath + "/probeFrom",
						schemaPath: "#/definitions/variable/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func2(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/probeFrom",
						schemaPath: "#/definitions/variable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern68.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/probeFrom",
						schemaPath: "#/definitions/variable/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z_][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z_][A-Z0-9_]*$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/probeFrom",
					schemaPath: "#/definitions/variable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.stopAfterFailures !== void 0) {
			let data5 = data.stopAfterFailures;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err21 = {
					instancePath: instancePath + "/stopAfterFailures",
					schemaPath: "#/properties/stopAfterFailures/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e6 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/stopAfterFailures",
						schemaPath: "#/properties/stopAfterFailures/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/stopAfterFailures",
						schemaPath: "#/properties/stopAfterFailures/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.onFailure !== void 0) {
			let data6 = data.onFailure;
			if (!(data6 === "continue" || data6 === "stop" || data6 === "undo-widening")) {
				const err24 = {
					instancePath: instancePath + "/onFailure",
					schemaPath: "#/properties/onFailure/enum",
					keyword: "enum",
					params: { allowedValues: schema165.properties.onFailure.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
const schema169 = {
	"title": "Notification",
	"description": "Somebody to tell.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"urlFrom",
		"on"
	],
	"examples": [{
		"kind": "webhook",
		"urlFrom": "EMBED_SYNC_WEBHOOK_URL",
		"on": [
			"applied",
			"failed",
			"drift"
		]
	}, {
		"kind": "webhook",
		"urlFrom": "EMBED_SYNC_WEBHOOK_URL",
		"secretFrom": "EMBED_SYNC_WEBHOOK_SECRET",
		"on": [
			"applied",
			"failed",
			"drift"
		],
		"owners": ["@acme/sales-*"]
	}],
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "How they are told.",
			"examples": ["webhook"],
			"enum": ["webhook"]
		},
		"urlFrom": {
			"title": "Address from",
			"description": "The environment variable that holds the address; the address itself is a secret and has no place in this file.",
			"examples": ["EMBED_SYNC_WEBHOOK_URL"],
			"allOf": [{ "$ref": "#/definitions/variable" }]
		},
		"secretFrom": {
			"title": "Secret from",
			"description": "The environment variable that holds the secret, 16 characters or more, with which every message is signed; without it none is.",
			"examples": ["EMBED_SYNC_WEBHOOK_SECRET"],
			"allOf": [{ "$ref": "#/definitions/variable" }]
		},
		"on": {
			"title": "On",
			"description": "What they are told of.",
			"examples": [[
				"applied",
				"failed",
				"drift"
			]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/event" }
		},
		"owners": {
			"title": "Owners",
			"description": "Patterns over the owner of an embed: only of these embeds are names and settings told, the others are counted. Without it, all are told.",
			"examples": [["@acme/sales-*"]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/pattern" }
		}
	}
};
const schema172 = {
	"title": "Event",
	"description": "applied: a run ended well. failed: one did not. drift: live moved outside. needs-approval, blocked: a plan is held; where a plan is only made, that is told in CI alone.",
	"examples": ["applied"],
	"enum": [
		"applied",
		"failed",
		"drift",
		"needs-approval",
		"blocked"
	]
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.urlFrom === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "urlFrom" },
				message: "must have required property 'urlFrom'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.on === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "urlFrom" || key0 === "secretFrom" || key0 === "on" || key0 === "owners")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind !== void 0) {
			if (!(data.kind === "webhook")) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema169.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.urlFrom !== void 0) {
			let data1 = data.urlFrom;
			const _errs8 = errors;
			const _errs9 = errors;
			if (!(data1 === "DATABRAIN_API_TOKEN")) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (_errs9 === errors) {
				const err6 = {
					instancePath: instancePath + "/urlFrom",
					schemaPath: "#/definitions/variable/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
			if (typeof data1 === "string") {
				if (func2(data1) > 100) {
					const err7 = {
						instancePath: instancePath + "/urlFrom",
						schemaPath: "#/definitions/variable/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func2(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/urlFrom",
						schemaPath: "#/definitions/variable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern68.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/urlFrom",
						schemaPath: "#/definitions/variable/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z_][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z_][A-Z0-9_]*$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/urlFrom",
					schemaPath: "#/definitions/variable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.secretFrom !== void 0) {
			let data2 = data.secretFrom;
			const _errs15 = errors;
			const _errs16 = errors;
			if (!(data2 === "DATABRAIN_API_TOKEN")) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (_errs16 === errors) {
				const err12 = {
					instancePath: instancePath + "/secretFrom",
					schemaPath: "#/definitions/variable/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
			if (typeof data2 === "string") {
				if (func2(data2) > 100) {
					const err13 = {
						instancePath: instancePath + "/secretFrom",
						schemaPath: "#/definitions/variable/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func2(data2) < 1) {
					const err14 = {
						instancePath: instancePath + "/secretFrom",
						schemaPath: "#/definitions/variable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern68.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/secretFrom",
						schemaPath: "#/definitions/variable/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z_][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z_][A-Z0-9_]*$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/secretFrom",
					schemaPath: "#/definitions/variable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.on !== void 0) {
			let data3 = data.on;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err17 = {
						instancePath: instancePath + "/on",
						schemaPath: "#/properties/on/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (!(data4 === "applied" || data4 === "failed" || data4 === "drift" || data4 === "needs-approval" || data4 === "blocked")) {
						const err18 = {
							instancePath: instancePath + "/on/" + i0,
							schemaPath: "#/definitions/event/enum",
							keyword: "enum",
							params: { allowedValues: schema172.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data5 = data.owners;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err20 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (func2(data6) > 256) {
							const err21 = {
								instancePath: instancePath + "/owners/" + i1,
								schemaPath: "#/definitions/pattern/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (func2(data6) < 1) {
							const err22 = {
								instancePath: instancePath + "/owners/" + i1,
								schemaPath: "#/definitions/pattern/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (!pattern22.test(data6)) {
							const err23 = {
								instancePath: instancePath + "/owners/" + i1,
								schemaPath: "#/definitions/pattern/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/owners/" + i1,
							schemaPath: "#/definitions/pattern/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func44.call(schema139.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data1) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.consent !== void 0) {
			let data2 = data.consent;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/properties/consent/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "tenancy" || key1 === "widen" || key1 === "narrow" || key1 === "neutral")) {
					const err6 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/properties/consent/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.tenancy !== void 0) {
					let data3 = data2.tenancy;
					if (!(data3 === "auto" || data3 === "approve" || data3 === "block")) {
						const err7 = {
							instancePath: instancePath + "/consent/tenancy",
							schemaPath: "#/definitions/consentLevel/enum",
							keyword: "enum",
							params: { allowedValues: schema140.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.widen !== void 0) {
					let data4 = data2.widen;
					if (!(data4 === "auto" || data4 === "approve" || data4 === "block")) {
						const err8 = {
							instancePath: instancePath + "/consent/widen",
							schemaPath: "#/definitions/consentLevel/enum",
							keyword: "enum",
							params: { allowedValues: schema140.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.narrow !== void 0) {
					let data5 = data2.narrow;
					if (!(data5 === "auto" || data5 === "approve" || data5 === "block")) {
						const err9 = {
							instancePath: instancePath + "/consent/narrow",
							schemaPath: "#/definitions/consentLevel/enum",
							keyword: "enum",
							params: { allowedValues: schema140.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.neutral !== void 0) {
					let data6 = data2.neutral;
					if (!(data6 === "auto" || data6 === "approve" || data6 === "block")) {
						const err10 = {
							instancePath: instancePath + "/consent/neutral",
							schemaPath: "#/definitions/consentLevel/enum",
							keyword: "enum",
							params: { allowedValues: schema140.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/consent",
					schemaPath: "#/properties/consent/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data7 = data.limits;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err12 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "changedEmbeds" || key2 === "widenedEmbeds" || key2 === "missingEmbeds")) {
					const err13 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data7.changedEmbeds !== void 0) {
					let data8 = data7.changedEmbeds;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (Object.keys(data8).length < 1) {
							const err14 = {
								instancePath: instancePath + "/limits/changedEmbeds",
								schemaPath: "#/definitions/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key3 in data8) if (!(key3 === "percent" || key3 === "floor")) {
							const err15 = {
								instancePath: instancePath + "/limits/changedEmbeds",
								schemaPath: "#/definitions/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data8.percent !== void 0) {
							let data9 = data8.percent;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err16 = {
									instancePath: instancePath + "/limits/changedEmbeds/percent",
									schemaPath: "#/definitions/limit/properties/percent/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 > 100 || isNaN(data9)) {
									const err17 = {
										instancePath: instancePath + "/limits/changedEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data9 < 0 || isNaN(data9)) {
									const err18 = {
										instancePath: instancePath + "/limits/changedEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data8.floor !== void 0) {
							let data10 = data8.floor;
							if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
								const err19 = {
									instancePath: instancePath + "/limits/changedEmbeds/floor",
									schemaPath: "#/definitions/limit/properties/floor/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 > 1e6 || isNaN(data10)) {
									const err20 = {
										instancePath: instancePath + "/limits/changedEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										message: "must be <= 1000000"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data10 < 1 || isNaN(data10)) {
									const err21 = {
										instancePath: instancePath + "/limits/changedEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/limits/changedEmbeds",
							schemaPath: "#/definitions/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data7.widenedEmbeds !== void 0) {
					let data11 = data7.widenedEmbeds;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (Object.keys(data11).length < 1) {
							const err23 = {
								instancePath: instancePath + "/limits/widenedEmbeds",
								schemaPath: "#/definitions/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						for (const key4 in data11) if (!(key4 === "percent" || key4 === "floor")) {
							const err24 = {
								instancePath: instancePath + "/limits/widenedEmbeds",
								schemaPath: "#/definitions/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data11.percent !== void 0) {
							let data12 = data11.percent;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err25 = {
									instancePath: instancePath + "/limits/widenedEmbeds/percent",
									schemaPath: "#/definitions/limit/properties/percent/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 100 || isNaN(data12)) {
									const err26 = {
										instancePath: instancePath + "/limits/widenedEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err27 = {
										instancePath: instancePath + "/limits/widenedEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						}
						if (data11.floor !== void 0) {
							let data13 = data11.floor;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err28 = {
									instancePath: instancePath + "/limits/widenedEmbeds/floor",
									schemaPath: "#/definitions/limit/properties/floor/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 1e6 || isNaN(data13)) {
									const err29 = {
										instancePath: instancePath + "/limits/widenedEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										message: "must be <= 1000000"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data13 < 1 || isNaN(data13)) {
									const err30 = {
										instancePath: instancePath + "/limits/widenedEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/limits/widenedEmbeds",
							schemaPath: "#/definitions/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data7.missingEmbeds !== void 0) {
					let data14 = data7.missingEmbeds;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (Object.keys(data14).length < 1) {
							const err32 = {
								instancePath: instancePath + "/limits/missingEmbeds",
								schemaPath: "#/definitions/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key5 in data14) if (!(key5 === "percent" || key5 === "floor")) {
							const err33 = {
								instancePath: instancePath + "/limits/missingEmbeds",
								schemaPath: "#/definitions/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data14.percent !== void 0) {
							let data15 = data14.percent;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err34 = {
									instancePath: instancePath + "/limits/missingEmbeds/percent",
									schemaPath: "#/definitions/limit/properties/percent/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 > 100 || isNaN(data15)) {
									const err35 = {
										instancePath: instancePath + "/limits/missingEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data15 < 0 || isNaN(data15)) {
									const err36 = {
										instancePath: instancePath + "/limits/missingEmbeds/percent",
										schemaPath: "#/definitions/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						}
						if (data14.floor !== void 0) {
							let data16 = data14.floor;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err37 = {
									instancePath: instancePath + "/limits/missingEmbeds/floor",
									schemaPath: "#/definitions/limit/properties/floor/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 > 1e6 || isNaN(data16)) {
									const err38 = {
										instancePath: instancePath + "/limits/missingEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										message: "must be <= 1000000"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data16 < 1 || isNaN(data16)) {
									const err39 = {
										instancePath: instancePath + "/limits/missingEmbeds/floor",
										schemaPath: "#/definitions/limit/properties/floor/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/limits/missingEmbeds",
							schemaPath: "#/definitions/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.protected !== void 0) {
			let data17 = data.protected;
			if (Array.isArray(data17)) {
				const len0 = data17.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data18 = data17[i0];
					if (typeof data18 === "string") {
						if (func2(data18) > 256) {
							const err42 = {
								instancePath: instancePath + "/protected/" + i0,
								schemaPath: "#/definitions/pattern/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (func2(data18) < 1) {
							const err43 = {
								instancePath: instancePath + "/protected/" + i0,
								schemaPath: "#/definitions/pattern/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (!pattern22.test(data18)) {
							const err44 = {
								instancePath: instancePath + "/protected/" + i0,
								schemaPath: "#/definitions/pattern/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/protected/" + i0,
							schemaPath: "#/definitions/pattern/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data19 = data.rules;
			if (Array.isArray(data19)) {
				const len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate126(data19[i1], {
					instancePath: instancePath + "/rules/" + i1,
					parentData: data19,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
					errors = vErrors.length;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.windows !== void 0) {
			let data21 = data.windows;
			if (Array.isArray(data21)) {
				const len2 = data21.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate133(data21[i2], {
					instancePath: instancePath + "/windows/" + i2,
					parentData: data21,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
					errors = vErrors.length;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/windows",
					schemaPath: "#/properties/windows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data23 = data.overrides;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (Object.keys(data23).length < 1) {
					const err49 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key6 in data23) if (!(key6 === "maxDuration")) {
					const err50 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data23.maxDuration !== void 0) {
					let data24 = data23.maxDuration;
					if (typeof data24 === "string") {
						if (func2(data24) > 6) {
							const err51 = {
								instancePath: instancePath + "/overrides/maxDuration",
								schemaPath: "#/definitions/duration/maxLength",
								keyword: "maxLength",
								params: { limit: 6 },
								message: "must NOT have more than 6 characters"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (func2(data24) < 1) {
							const err52 = {
								instancePath: instancePath + "/overrides/maxDuration",
								schemaPath: "#/definitions/duration/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (!pattern62.test(data24)) {
							const err53 = {
								instancePath: instancePath + "/overrides/maxDuration",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,4}[smhd]$" },
								message: "must match pattern \"^[1-9][0-9]{0,4}[smhd]$\""
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/overrides/maxDuration",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.promotion !== void 0) {
			let data25 = data.promotion;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (Object.keys(data25).length < 1) {
					const err56 = {
						instancePath: instancePath + "/promotion",
						schemaPath: "#/properties/promotion/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				for (const key7 in data25) if (!(key7 === "soak")) {
					const err57 = {
						instancePath: instancePath + "/promotion",
						schemaPath: "#/properties/promotion/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data25.soak !== void 0) {
					let data26 = data25.soak;
					if (typeof data26 === "string") {
						if (func2(data26) > 6) {
							const err58 = {
								instancePath: instancePath + "/promotion/soak",
								schemaPath: "#/definitions/duration/maxLength",
								keyword: "maxLength",
								params: { limit: 6 },
								message: "must NOT have more than 6 characters"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (func2(data26) < 1) {
							const err59 = {
								instancePath: instancePath + "/promotion/soak",
								schemaPath: "#/definitions/duration/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (!pattern62.test(data26)) {
							const err60 = {
								instancePath: instancePath + "/promotion/soak",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,4}[smhd]$" },
								message: "must match pattern \"^[1-9][0-9]{0,4}[smhd]$\""
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/promotion/soak",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/promotion",
					schemaPath: "#/properties/promotion/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.rollout !== void 0) {
			if (!validate135(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData
			})) {
				vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
				errors = vErrors.length;
			}
		}
		if (data.notify !== void 0) {
			let data28 = data.notify;
			if (Array.isArray(data28)) {
				const len3 = data28.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate137(data28[i3], {
					instancePath: instancePath + "/notify/" + i3,
					parentData: data28,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
					errors = vErrors.length;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
// src/manifest/source.ts
function withLines(source) {
	const starts = [0];
	for (let end = source.text.indexOf("\n"); end >= 0; end = source.text.indexOf("\n", end + 1)) starts.push(end + 1);
	return {
		source,
		starts,
		guess: { line: 0 }
	};
}
function placeAt(lined, offset) {
	const { source, starts, guess } = lined;
	const isAt = (line) => (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity);
	guess.line = [guess.line, guess.line + 1].find(isAt) ?? lineOf(starts, offset);
	return {
		file: source.path,
		line: guess.line + 1,
		column: offset - (starts[guess.line] ?? 0) + 1
	};
}
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The text of a line, counted from 1, without its end; undefined past the last. */
function lineText({ source, starts }, line) {
	const start = starts[line - 1];
	if (start === void 0) return void 0;
	return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}
/** `file:line`, as messages name a second place. */
const placeName = ({ file, line }) => `${file}:${line}`;
// src/manifest/visible.ts
/** Controls, bidirectional overrides, line and paragraph separators, byte order marks and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const UNSEEN_IN_FILE = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NOT_ASCII = /[^ -~]/gu;
const QUOTED_LENGTH = 60;
const hasUnseen = (text) => text.search(UNSEEN) >= 0;
/** The offset of the first such character from `from` on, or -1. In a whole file tabs and ends of lines are as they should be. */
function firstUnseenInFile(text, from) {
	UNSEEN_IN_FILE.lastIndex = from;
	return UNSEEN_IN_FILE.exec(text)?.index ?? -1;
}
const escapeUnseen = (text) => text.replace(UNSEEN, escapeCharacter);
/** For ids and names, where a letter that only looks like another one must show too. */
const escapeNonAscii = (text) => text.replace(NOT_ASCII, escapeCharacter);
const escapeCharacter = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** In quotes, visible, and cut where it is long. */
const quoted = (text) => `"${escapeUnseen(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text)}"`;
// src/manifest/frame.ts
const LINES_BEFORE = 2;
const WIDTH = 100;
/** How much of a long line is kept before the caret. */
const LEAD = 60;
function frameAt(lined, { line, column }) {
	const first = Math.max(1, line - LINES_BEFORE);
	const gutter = String(line).length;
	const cut = column - 1 > 90 ? column - 1 - LEAD : 0;
	const rows = [];
	for (let number = first; number <= line; number++) {
		const shown = visibleSlice(lineText(lined, number) ?? "", cut);
		rows.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
	}
	const before = visibleSlice((lineText(lined, line) ?? "").slice(0, column - 1), cut);
	return [...rows, `${" ".repeat(gutter)} | ${" ".repeat(before.length)}^`].join("\n");
}
function visibleSlice(line, cut) {
	const end = cut + WIDTH;
	const middle = escapeUnseen(line.slice(cut, end).replaceAll("	", " "));
	return `${cut > 0 ? "…" : ""}${middle}${line.length > end ? "…" : ""}`;
}
const errorAt = (place, code, wording) => issueAt("error", code, {
	...wording,
	place
});
const warningAt = (place, code, wording) => issueAt("warning", code, {
	...wording,
	place
});
/** An issue about a file as a whole. */
const fileError = (file, code, wording) => ({
	...errorAt(void 0, code, wording),
	file
});
function issueAt(severity, code, rest) {
	const { message, hint, place } = rest;
	return {
		severity,
		code,
		message,
		...hint === void 0 ? {} : { hint },
		...place
	};
}
/** Sorted, at most {@link MAX_ISSUES} and one that says so, with frames where their place is in one of `sources`. */
function presentIssues(issues, sources) {
	const order = new Map(sources.map(({ path }, index) => [path, index]));
	const rank = ({ file }) => file === void 0 ? -1 : order.get(file) ?? sources.length;
	const sorted = [...issues].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	const shown = withFrames(sorted.slice(0, 500), sources);
	if (sorted.length <= 500) return shown;
	const severity = sorted.slice(500).some((issue) => issue.severity === "error") ? errorAt : warningAt;
	const message = `There are more than 500 issues; the first 500 are shown.`;
	return [...shown, severity(void 0, "TOO_MANY_ISSUES", { message })];
}
function withFrames(issues, sources) {
	const concerned = new Set(issues.map(({ file }) => file));
	const lined = new Map(sources.filter(({ path }) => concerned.has(path)).map((source) => [source.path, withLines(source)]));
	return issues.map((issue) => {
		const { file, line, column } = issue;
		if (file === void 0 || line === void 0 || column === void 0) return issue;
		const source = lined.get(file);
		return source === void 0 ? issue : {
			...issue,
			frame: frameAt(source, {
				file,
				line,
				column
			})
		};
	});
}
// src/manifest/limits.ts
const MIB = 1048576;
/** In bytes of UTF-8, except `levels`. */
const LIMITS = {
	file: 16 * MIB,
	total: 128 * MIB,
	line: 65536,
	levels: 16
};
const tooLarge = (path) => fileError(path, "FILE_TOO_LARGE", {
	message: `${path} is larger than ${LIMITS.file / MIB} MiB.`,
	hint: "Split it: --file takes several files and whole folders."
});
const totalTooLarge = (path) => fileError(path, "TOTAL_TOO_LARGE", {
	message: `With ${path}, the manifest files are larger than ${LIMITS.total / MIB} MiB together.`,
	hint: "Give each data app a manifest of its own."
});
/** The files that push the total over its limit. */
function totalIssues(sources) {
	let total = 0;
	if (sources.reduce((sum, { text }) => sum + text.length * 3, 0) <= LIMITS.total) return [];
	return sources.flatMap(({ path, text }) => {
		total += utf8Length(text);
		return total > LIMITS.total ? [totalTooLarge(path)] : [];
	});
}
/** Line feeds and what shows in ASCII: nothing that could deceive, and each character a byte. */
const isPlainAscii = (text) => !/[^\n -~]/.test(text);
/** Empty where the text is fit for the parser. */
function textIssues(lined) {
	const { path, text } = lined.source;
	if (text.length <= LIMITS.file && isPlainAscii(text) && !hasLongLine(lined)) return [];
	if (text.length > LIMITS.file || utf8Length(text) > LIMITS.file) return [tooLarge(path)];
	return [...lineIssues(lined), ...characterIssues(lined)];
}
/** Longer, with its end, than a line may be without it. */
function hasLongLine({ source: { text }, starts }) {
	let start = 0;
	for (const next of starts) {
		if (next - start > LIMITS.line) return true;
		start = next;
	}
	return text.length - start > LIMITS.line;
}
function lineIssues(lined) {
	const { text, path } = lined.source;
	const tabsAllowed = path.endsWith(".json");
	const issues = [];
	for (const [index, start] of lined.starts.entries()) {
		if (issues.length > 500) break;
		const end = lined.starts[index + 1] ?? text.length;
		const tab = tabsAllowed ? -1 : tabInIndent(text, start);
		if (tab >= 0) issues.push(tabIndent(lined, tab));
		if ((end - start) * 3 > LIMITS.line && contentBytes(text, start, end) > LIMITS.line) issues.push(lineTooLong(lined, start));
	}
	return issues;
}
/** The offset of a tab before the first visible character of a line, or -1. Blank lines may hold what they like. */
function tabInIndent(text, start) {
	let tab = -1;
	let at = start;
	for (; text[at] === " " || text[at] === "	"; at++) if (tab < 0 && text[at] === "	") tab = at;
	const next = text[at];
	return next === void 0 || next === "\n" || next === "\r" ? -1 : tab;
}
const tabIndent = (lined, offset) => errorAt(placeAt(lined, offset), "TAB_INDENT", {
	message: "This line is indented with a tab.",
	hint: "Indent with spaces."
});
const contentBytes = (text, start, end) => utf8Length(text.slice(start, end).replace(/\r?\n$/, ""));
const lineTooLong = (lined, start) => errorAt(placeAt(lined, start), "LINE_TOO_LONG", {
	message: `This line is longer than ${LIMITS.line / 1024} KiB.`,
	hint: "Break it into several lines."
});
function characterIssues(lined) {
	const { text } = lined.source;
	const issues = [];
	let at = firstUnseenInFile(text, text.startsWith("﻿") ? 1 : 0);
	while (at >= 0 && issues.length <= 500) {
		issues.push(unseenCharacter(lined, at));
		at = firstUnseenInFile(text, at + 1);
	}
	return issues;
}
function unseenCharacter(lined, offset) {
	const character = escapeCharacter(String.fromCodePoint(lined.source.text.codePointAt(offset) ?? 0));
	return errorAt(placeAt(lined, offset), "CONTROL_CHARACTER", {
		message: `The character ${character} stands here; it does not show, or changes how its neighbours show.`,
		hint: "Delete it."
	});
}
function utf8Length(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const half = unit >= 55296 && unit <= 57343;
		if (unit > 127) bytes += unit > 2047 && !half ? 2 : 1;
	}
	return bytes;
}
// src/manifest/block-reader-mapping.ts
/** `depth` is 1 for the outermost. */
function openMapping({ at, harvest, within }, depth) {
	const isHarvest = depth === 2 && harvest !== void 0 && harvest.below === within;
	return {
		entries: /* @__PURE__ */ new Map(),
		start: at,
		take: isHarvest ? harvest.take : void 0
	};
}
const HARVESTED = {
	keyStart: 0,
	value: {
		kind: "list",
		items: [],
		start: 0
	}
};
/** False where the key was there before, or reading is to end. */
function put({ entries, take }, key, entry) {
	const { size } = entries;
	entries.set(key, take === void 0 ? entry : HARVESTED);
	return entries.size > size && (take === void 0 || take(key, entry));
}
const closeMapping = ({ entries, start, take }) => ({
	kind: "map",
	entries: take === void 0 ? entries : /* @__PURE__ */ new Map(),
	start
});
// src/manifest/block-reader-scalar.ts
/** The character codes that decide. */
const CODE = {
	TAB: 9,
	LF: 10,
	CR: 13,
	SPACE: 32,
	QUOTE: 34,
	HASH: 35,
	APOSTROPHE: 39,
	COMMA: 44,
	DASH: 45,
	COLON: 58,
	FOLD: 62,
	OPEN_LIST: 91,
	BACKSLASH: 92,
	CLOSE_LIST: 93,
	OPEN_MAP: 123,
	CLOSE_MAP: 125
};
const { TAB: TAB$1, LF: LF$3, CR: CR$3, SPACE: SPACE$3, QUOTE, HASH: HASH$2, APOSTROPHE, DASH: DASH$1, COLON, BACKSLASH } = CODE;
/** Letters, digits and signs that mean nothing at the start of a word; other alphabets mean nothing anywhere. */
const STARTS = codes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$/()+;<=^");
/** What may end a word, or is for the strict way to judge. */
const STOPS = codes(":#	\n\r");
const FLOW_STOPS = codes(":#	\n\r,[]{}");
function codes(characters) {
	const table = /* @__PURE__ */ new Uint8Array(128);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return table;
}
/** Keys may not be longer for a reader who must find the colon; the strict way counts to 1,024. */
const LONGEST_KEY = 1e3;
/** Whether nothing, or a blank, stands at an offset. */
function isGap(text, at) {
	const code = text.charCodeAt(at);
	return code === SPACE$3 || code === LF$3 || code === CR$3 || at >= text.length;
}
/** A key with its colon. The cursor is then behind the colon. */
function readKey(cursor, style) {
	const { text, at: start } = cursor;
	const quoted = isQuote(text.charCodeAt(start));
	const key = quoted ? readQuoted(cursor) : readPlain(cursor, style);
	if (key === void 0 || text.charCodeAt(cursor.at) !== COLON) return void 0;
	if (!(quoted && style === "flow") && !isGap(text, cursor.at + 1)) return void 0;
	if (cursor.at - start > LONGEST_KEY || key === "<<") return void 0;
	cursor.at++;
	return key;
}
function readScalar(cursor, style) {
	const start = cursor.at;
	if (isQuote(cursor.text.charCodeAt(start))) {
		const written = readQuoted(cursor);
		return written === void 0 ? void 0 : {
			kind: "scalar",
			value: written,
			written,
			plain: false,
			start
		};
	}
	const written = readPlain(cursor, style);
	const value = written === void 0 ? void 0 : plainValue$1(written);
	return written === void 0 || value === void 0 ? void 0 : {
		kind: "scalar",
		value,
		written,
		plain: true,
		start
	};
}
/** Up to what ends it: a colon with a gap behind it, a comment, the end of the line, and in flow style its signs. */
function readPlain(cursor, style) {
	const { text, at: start } = cursor;
	if (!startsWord(text, start)) return void 0;
	const stops = style === "flow" ? FLOW_STOPS : STOPS;
	let end = start;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE$3) continue;
		if (code > 127 || stops[code] === 0 || code === HASH$2 && end === at || code === COLON && !endsKey(text, at, style)) end = at + 1;
		else break;
	}
	cursor.at = end;
	return text.slice(start, end);
}
function startsWord(text, at) {
	const code = text.charCodeAt(at);
	if (code !== DASH$1) return code > 127 || STARTS[code] === 1;
	const next = text.charCodeAt(at + 1);
	return next >= 48 && next <= 57;
}
const endsKey = (text, at, style) => isGap(text, at + 1) || style === "flow" && FLOW_STOPS[text.charCodeAt(at + 1)] === 1;
const INTEGER$1 = /^-?(?:0|[1-9][0-9]{0,14})$/;
/** What YAML takes for something else than text begins with one of these. */
const OTHER_STARTS = codes("-+0123456789TtFfNn");
/** Such things: nulls, booleans and numbers. Of them, only `true`, `false` and integers mean anything in a manifest. */
const OTHER = /^(?:null|true|false|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?)$/i;
function plainValue$1(written) {
	if (written === "true") return true;
	if (written === "false") return false;
	if (OTHER_STARTS[written.charCodeAt(0)] !== 1) return written;
	if (INTEGER$1.test(written)) return Number(written);
	return OTHER.test(written) ? void 0 : written;
}
const isQuote = (code) => code === QUOTE || code === APOSTROPHE;
function readQuoted(cursor) {
	const { text, at: start } = cursor;
	const quote = text.charCodeAt(start);
	let escapes = false;
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LF$3 || code === CR$3 || code === TAB$1) return void 0;
		if (code === BACKSLASH && quote === QUOTE) {
			escapes = true;
			at++;
		} else if (code === quote) {
			if (quote === QUOTE || text.charCodeAt(at + 1) !== APOSTROPHE) {
				cursor.at = at + 1;
				return escapes ? unescaped(text.slice(start, at + 1), quote) : text.slice(start + 1, at);
			}
			escapes = true;
			at++;
		}
	}
}
/** Of the escapes of YAML, those that JSON has too, and means the same by. */
function unescaped(quoted, quote) {
	if (quote === APOSTROPHE) return quoted.slice(1, -1).replaceAll("''", "'");
	try {
		const value = JSON.parse(quoted);
		return typeof value === "string" && !hasUnseen(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/manifest/block-reader-flow.ts
const { TAB, LF: LF$2, CR: CR$2, SPACE: SPACE$2, HASH: HASH$1, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP } = CODE;
const opensFlow = (code) => code === OPEN_MAP || code === OPEN_LIST;
function readFlow(cursor, around) {
	if (around.depth > LIMITS.levels) return void 0;
	return cursor.text.charCodeAt(cursor.at) === OPEN_MAP ? readMap$1(cursor, around) : readList$1(cursor, around);
}
function readMap$1(cursor, around) {
	const mapping = openMapping(cursor, around.depth);
	cursor.at++;
	while (skipBlanks(cursor, around) !== CLOSE_MAP) {
		const keyStart = cursor.at;
		const key = readKey(cursor, "flow");
		if (key === void 0) return void 0;
		if (around.depth === 1) cursor.within = key;
		const value = readValue(cursor, around);
		if (value === void 0 || !put(mapping, key, {
			keyStart,
			value
		})) return void 0;
		if (!goesOn(cursor, around, CLOSE_MAP)) return void 0;
	}
	cursor.at++;
	return closeMapping(mapping);
}
function readList$1(cursor, around) {
	const start = cursor.at++;
	const items = [];
	while (skipBlanks(cursor, around) !== CLOSE_LIST) {
		const item = readValue(cursor, around);
		if (item === void 0) return void 0;
		items.push(item);
		if (!goesOn(cursor, around, CLOSE_LIST)) return void 0;
	}
	cursor.at++;
	return {
		kind: "list",
		items,
		start
	};
}
function readValue(cursor, around) {
	const code = skipBlanks(cursor, around);
	return opensFlow(code) ? readFlow(cursor, {
		...around,
		depth: around.depth + 1
	}) : readScalar(cursor, "flow");
}
/** Past a comma, or up to the end. */
function goesOn(cursor, around, end) {
	const code = skipBlanks(cursor, around);
	if (code === COMMA) cursor.at++;
	return code === COMMA || code === end;
}
/**
* Past blanks, ends of lines and comments. The code of the character there; −1, and nothing left to read, where it is not
* certain how to go on.
*/
function skipBlanks(cursor, { column }) {
	const { text } = cursor;
	let at = cursor.at;
	let lineStart = -1;
	let code = text.charCodeAt(at);
	for (;;) {
		if (code === LF$2) lineStart = at + 1;
		else if (code === HASH$1) {
			const before = text.charCodeAt(at - 1);
			if (before !== SPACE$2 && before !== LF$2) return giveUp(cursor);
			at = text.indexOf("\n", at);
			if (at < 0) return giveUp(cursor);
			lineStart = at + 1;
		} else if (code === CR$2 ? text.charCodeAt(at + 1) !== LF$2 : code !== SPACE$2 && (code !== TAB || column >= 0)) break;
		code = text.charCodeAt(++at);
	}
	cursor.at = at;
	return lineStart >= 0 && at - lineStart <= column ? giveUp(cursor) : code;
}
function giveUp(cursor) {
	cursor.at = cursor.text.length;
	return -1;
}
// src/manifest/block-reader-folded.ts
const { LF: LF$1, CR: CR$1, SPACE: SPACE$1 } = CODE;
/** `column` is that of the mapping or list that the text belongs to. */
function readFolded(cursor, column) {
	const { text, at: start } = cursor;
	if (!text.startsWith(">-", start) || !isLineEnd(text, afterSpaces(text, start + 2))) return void 0;
	const words = [];
	let indent = column + 1;
	for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
		const first = afterSpaces(text, at);
		if (isLineEnd(text, first)) {
			if (!endsBefore(text, at, column)) return void 0;
			break;
		}
		const depth = first - at;
		if (depth <= column) break;
		if (words.length === 0) indent = depth;
		const end = lineEnd(text, first);
		if (depth !== indent || text.charCodeAt(end - 1) === SPACE$1 || text.slice(first, end).includes("	")) return void 0;
		words.push(text.slice(first, end));
		cursor.at = end;
	}
	const value = words.join(" ");
	return words.length === 0 ? void 0 : {
		kind: "scalar",
		value,
		written: value,
		plain: false,
		start
	};
}
/** Whether nothing below a blank line could belong to the text: not even what looks like a comment. */
function endsBefore(text, blank, column) {
	let at = blank;
	while (at < text.length && isLineEnd(text, afterSpaces(text, at))) at = nextLine(text, at);
	return at >= text.length || afterSpaces(text, at) - at <= column;
}
function afterSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === SPACE$1) at++;
	return at;
}
function isLineEnd(text, at) {
	const code = text.charCodeAt(at);
	return code === LF$1 || code === CR$1 && text.charCodeAt(at + 1) === LF$1 || at >= text.length;
}
function lineEnd(text, from) {
	const end = nextLine(text, from) - 1;
	return text.charCodeAt(end - 1) === CR$1 ? end - 1 : end;
}
/** The start of the next line; behind the text, as if it ended with one more, for the last. */
function nextLine(text, from) {
	const end = text.indexOf("\n", from);
	return (end < 0 ? text.length : end) + 1;
}
// src/manifest/block-reader.ts
const { LF, CR, SPACE, HASH, DASH, FOLD } = CODE;
/** For a text that the checks of `limits` found nothing against. Undefined where the strict way has to decide. */
function readBlockStyle(text, harvest) {
	if (text.startsWith("﻿")) return void 0;
	const cursor = {
		text,
		at: 0,
		column: 0,
		harvest
	};
	toContent(cursor, 0);
	if (cursor.column === 0 && text.startsWith("---", cursor.at)) {
		cursor.at += 3;
		if (!endLine(cursor)) return void 0;
	}
	const root = opensFlow(text.charCodeAt(cursor.at)) ? readWhole(cursor) : readBlock(cursor, 1);
	return cursor.column < 0 ? root : void 0;
}
/** JSON, or what looks like it. */
function readWhole(cursor) {
	const root = readFlow(cursor, {
		column: -1,
		depth: 1
	});
	return root !== void 0 && endLine(cursor) ? root : void 0;
}
/** To the next line that says something. False where more than a comment stands in the rest of this one. */
function endLine(cursor) {
	const { text } = cursor;
	let { at } = cursor;
	let code = text.charCodeAt(at);
	while (code === SPACE) code = text.charCodeAt(++at);
	if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
		at = text.indexOf("\n", at);
		if (at < 0) at = text.length;
		code = text.charCodeAt(at);
	}
	if (code === CR) code = text.charCodeAt(++at);
	if (code !== LF && at < text.length) return false;
	toContent(cursor, at + 1);
	return true;
}
/** From the start of a line, past blank lines and comments. */
function toContent(cursor, start) {
	const { text } = cursor;
	let at = start;
	let lineStart = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === LF) lineStart = at + 1;
		else if (code === HASH) {
			at = text.indexOf("\n", at);
			if (at < 0) break;
			lineStart = at + 1;
		} else if (code !== SPACE && (code !== CR || text.charCodeAt(at + 1) !== LF)) {
			cursor.at = at;
			cursor.column = at - lineStart;
			return;
		}
		at++;
	}
	cursor.at = text.length;
	cursor.column = -1;
}
const isDash = ({ text, at }) => text.charCodeAt(at) === DASH && isGap(text, at + 1);
function readBlock(cursor, depth) {
	if (depth > LIMITS.levels) return void 0;
	return isDash(cursor) ? readList(cursor, depth) : readMap(cursor, depth);
}
function readMap(cursor, depth) {
	const { column } = cursor;
	const owner = {
		column,
		depth
	};
	const mapping = openMapping(cursor, depth);
	do {
		const keyStart = cursor.at;
		const key = readKey(cursor, "block");
		if (key === void 0) return void 0;
		if (depth === 1) cursor.within = key;
		const value = isBlankFrom(cursor) ? readBelow(cursor, owner) : readInline(cursor, owner);
		if (value === void 0 || !put(mapping, key, {
			keyStart,
			value
		})) return void 0;
	} while (cursor.column === column);
	return cursor.column < column ? closeMapping(mapping) : void 0;
}
function readList(cursor, depth) {
	const { column, at: start } = cursor;
	const owner = {
		column,
		depth
	};
	const items = [];
	do {
		const item = readItem(cursor, owner);
		if (item === void 0) return void 0;
		items.push(item);
	} while (cursor.column === column && isDash(cursor));
	return cursor.column <= column ? {
		kind: "list",
		items,
		start
	} : void 0;
}
/** What follows a dash: a value, or a mapping whose first key stands on the line of the dash. */
function readItem(cursor, owner) {
	const dash = cursor.at++;
	if (isBlankFrom(cursor)) return endLine(cursor) && cursor.column > owner.column ? readBlock(cursor, owner.depth + 1) : void 0;
	const start = cursor.at;
	if (!opensFlow(cursor.text.charCodeAt(start)) && readKey(cursor, "block") !== void 0) {
		cursor.at = start;
		cursor.column = owner.column + start - dash;
		return owner.depth < LIMITS.levels ? readMap(cursor, owner.depth + 1) : void 0;
	}
	cursor.at = start;
	return readInline(cursor, owner);
}
/** Past blanks; whether the line says nothing more. */
function isBlankFrom(cursor) {
	const { text } = cursor;
	while (text.charCodeAt(cursor.at) === SPACE) cursor.at++;
	const code = text.charCodeAt(cursor.at);
	return code === LF || code === CR || code === HASH || cursor.at >= text.length;
}
/** The value of a key that stands on the lines below it. */
function readBelow(cursor, { column, depth }) {
	if (!endLine(cursor)) return void 0;
	return cursor.column > column || cursor.column === column && isDash(cursor) ? readBlock(cursor, depth + 1) : void 0;
}
/** The value that starts on the rest of the line; what is in brackets, or folded, may go on over further lines. */
function readInline(cursor, owner) {
	const value = readStarted(cursor, owner);
	return value !== void 0 && endLine(cursor) ? value : void 0;
}
function readStarted(cursor, { column, depth }) {
	const code = cursor.text.charCodeAt(cursor.at);
	if (opensFlow(code)) return readFlow(cursor, {
		column,
		depth: depth + 1
	});
	return code === FOLD ? readFolded(cursor, column) : readScalar(cursor, "block");
}
// src/manifest/instant.ts
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Milliseconds since 1970; undefined for what is no instant or no day of the calendar. */
function parseInstant(text) {
	const match = INSTANT.exec(text);
	if (match === null) return void 0;
	const [, date = "", minutes = "", seconds = ":00", fraction = "", zone = ""] = match;
	const local = `${date}T${minutes}${seconds}`;
	const asUtc = Date.parse(`${local}${fraction}Z`);
	if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local)) return void 0;
	return Date.parse(`${local}${fraction}${zone}`);
}
// src/manifest/digest.ts
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
const digestOfDraft = (draft) => digestOfText(meaningText(draft));
/**
* Canonical JSON, row by row: keys are in alphabetical order and no text holds half a character, so that plain JSON is that
* already. A general canonicalizer would take longer over a large manifest than its parser.
*/
function meaningText({ dataApps, embeds, environments, groups, tiers }) {
	const parts = {
		dataApp: JSON.stringify(dataApps.map(({ value }) => value)),
		embeds: sortedText(embeds, ({ key }) => key, embedRow),
		environments: sortedText(environments, nameOf, ({ name, dataApp, promoteFrom }) => [
			name,
			dataApp,
			text$1(promoteFrom)
		]),
		groups: sortedText(groups, nameOf, ({ name, match, tier, settings: own }) => [
			name,
			match.name ?? null,
			match.embedType ?? null,
			text$1(tier),
			settings$2(own)
		]),
		tiers: sortedText(tiers, nameOf, (tier) => [
			tier.name,
			text$1(tier.extends),
			settings$2(tier.settings)
		])
	};
	return `{${Object.entries(parts).map(([name, part]) => `"${name}":${part}`).join(",")}}`;
}
const nameOf = ({ name }) => name;
function sortedText(all, nameIn, rowOf) {
	return `[${[...all].sort((a, b) => compare(nameIn(a), nameIn(b))).map((one) => JSON.stringify(rowOf(one))).join(",")}]`;
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const embedRow = (embed) => [
	embed.key,
	ids(embed.id),
	embed.name ?? null,
	embed.owner ?? null,
	text$1(embed.tier),
	settings$2(embed.settings),
	sorted([...embed.environments].map(([name, block]) => [name, settings$2(block.value)])),
	sorted(embed.overrides.map(({ reason, from, until, settings: own }) => [`${parseInstant(from.value)} ${parseInstant(until.value)} ${reason}`, settings$2(own)]))
];
/** Each row starts with its name. */
const sorted = (rows) => [...rows].sort(([a], [b]) => compare(a, b));
const text$1 = (written) => written?.value ?? null;
/** In catalogue order, as they were transcribed. */
function settings$2(written) {
	const rows = [];
	for (const [name, { value, noIsolation }] of written) rows.push([
		name,
		plain(value),
		noIsolation ?? null
	]);
	return rows;
}
const plain = (value) => isTenancyRows(value) ? value.map(({ name, clientColumn }) => ({
	clientColumn,
	name
})) : value;
function ids(id) {
	if (id === void 0) return null;
	return "value" in id ? id.value : sorted([...id].map(([environment, { value }]) => [environment, value]));
}
// src/manifest/plain-shape.ts
const certainlyFits = (root) => manifest(root);
/** The same for one entry of `embeds`. */
const certainlyFitsEmbed = (key, value) => isIdentifier(key) && embed(value);
const RESERVED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const isIdentifier = (text) => text.length <= 256 && /^ *[!-~][ -~]*$/.test(text) && !RESERVED.has(text);
const textThat = (fits) => (node) => node.kind === "scalar" && typeof node.value === "string" && fits(node.value);
const anyText = textThat(() => true);
const identifier = textThat(isIdentifier);
const text = textThat((value) => value.length <= 1e3 && /\S/.test(value));
const instant$1 = textThat((value) => value.length > 0 && value.length <= 40);
/** A mapping with no other keys than these. */
function record(keys, required = []) {
	const table = new Map(Object.entries(keys));
	return (node) => {
		if (node.kind !== "map") return false;
		for (const [key, { value }] of node.entries) if (table.get(key)?.(value) !== true) return false;
		return required.every((key) => node.entries.has(key));
	};
}
/** A mapping from names. */
const named = (each) => (node) => {
	if (node.kind !== "map") return false;
	for (const [key, { value }] of node.entries) if (!isIdentifier(key) || !each(value)) return false;
	return true;
};
const filled = (part) => (node) => part(node) && node.kind === "map" && node.entries.size > 0;
const listOf = (each, least = 0) => (node) => node.kind === "list" && node.items.length >= least && node.items.every(each);
const either = (one, other) => (node) => one(node) || other(node);
const flag = (node) => node.kind === "scalar" && typeof node.value === "boolean";
const tenancy = either(listOf(record({
	name: identifier,
	clientColumn: identifier
}, ["name", "clientColumn"]), 1), record({ noIsolation: text }, ["noIsolation"]));
function setting(spec) {
	switch (spec.kind) {
		case "flag": return flag;
		case "choice": return textThat((value) => spec.values.includes(value));
		case "text": return text;
		case "tenancy": return tenancy;
	}
}
const settings$1 = Object.fromEntries(CATALOGUE.map((spec) => [spec.name, setting(spec)]));
const accessSettings$1 = record(settings$1);
const environment = record({
	dataApp: text,
	promoteFrom: identifier
}, ["dataApp"]);
const group = record({
	name: identifier,
	match: filled(record({
		name: text,
		embedType: text
	})),
	tier: identifier,
	accessSettings: accessSettings$1
}, ["name", "match"]);
const override = record({
	reason: text,
	from: instant$1,
	until: instant$1,
	accessSettings: accessSettings$1
}, [
	"reason",
	"from",
	"until",
	"accessSettings"
]);
const embed = record({
	id: either(identifier, filled(named(identifier))),
	name: text,
	owner: text,
	tier: identifier,
	accessSettings: accessSettings$1,
	environments: named(record({ accessSettings: accessSettings$1 }, ["accessSettings"])),
	overrides: listOf(override)
});
const manifest = record({
	$schema: anyText,
	version: (node) => node.kind === "scalar" && node.value === 1,
	dataApp: text,
	environments: filled(named(environment)),
	tiers: named(record({
		extends: identifier,
		...settings$1
	})),
	groups: listOf(group),
	embeds: named(embed)
}, ["version"]);
// src/manifest/embed-ids.ts
/** Undefined where the embed is not part of the environment. Without environments, `environment` is undefined. */
function embedIdIn({ id, key, place }, environment) {
	if (id === void 0) return {
		value: key,
		place
	};
	if ("value" in id) return id;
	return environment === void 0 ? void 0 : id.get(environment);
}
function embedIdRules({ embeds, environments }) {
	const issues = (environments.length === 0 ? [void 0] : environments.map(({ name }) => name)).flatMap((environment) => idClashes(embeds.flatMap((embed) => embedIdIn(embed, environment) ?? [])));
	return [...new Map(issues.map((issue) => [JSON.stringify([
		issue.file,
		issue.line,
		issue.column,
		issue.message
	]), issue])).values()];
}
/** The same for ids that a reader would take for the same. */
const roughly = (id) => id.replaceAll(" ", "").toLowerCase();
function idClashes(ids) {
	const exact = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	return ids.flatMap(({ value, place }) => {
		const same = exact.get(value);
		if (same !== void 0) return [twice(value, place, same)];
		exact.set(value, place);
		const other = alike.get(roughly(value));
		if (other !== void 0) return [lookAlike({
			value,
			place
		}, other)];
		alike.set(roughly(value), {
			value,
			place
		});
		return [];
	});
}
const twice = (id, place, first) => errorAt(place, "EMBED_ID_TWICE", {
	message: `Embed ${quoted(id)} is listed a second time; first in ${placeName(first)}.`,
	hint: "Put all that is wanted of an embed into one entry."
});
const lookAlike = (one, other) => errorAt(one.place, "EMBED_ID_ALIKE", {
	message: `Embed id ${quoted(one.value)} differs from ${quoted(other.value)} in ${placeName(other.place)} only in ${difference(one.value, other.value)}.`,
	hint: "One of them is likely a typing error; copy the id from the DataBrain dashboard."
});
function difference(one, other) {
	const [a, b] = [[...one.replaceAll(" ", "")], [...other.replaceAll(" ", "")]];
	const letters = a.flatMap((letter, index) => letter === b[index] ? [] : [`${quoted(letter)} for ${quoted(b[index] ?? "")}`]);
	return [...one.length === other.length && letters.length > 0 ? [] : ["blanks"], ...new Set(letters)].join(" and ");
}
// src/manifest/override-rules.ts
const overrideRules = ({ embeds }) => embeds.flatMap(({ overrides }) => overrides.length === 0 ? [] : [...overrides.flatMap(timeIssues), ...overlaps(overrides)]);
function timeIssues({ from, until }) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	if (start !== void 0 && end !== void 0) return end > start ? [] : [errorAt(until.place, "OVERRIDE_NEVER_ACTIVE", {
		message: "until is not after from, so this override never holds.",
		hint: "Look at the two dates and their zones."
	})];
	return [...start === void 0 ? [notAnInstant(from)] : [], ...end === void 0 ? [notAnInstant(until)] : []];
}
const notAnInstant = ({ value, place }) => errorAt(place, "OVERRIDE_INSTANT", {
	message: `${quoted(value)} is no instant.`,
	hint: "Write date, time and zone, such as 2026-12-24T18:00:00Z or 2026-12-24T18:00:00+01:00."
});
/** For each setting, by time: whatever starts before the longest so far has ended overlaps with it. */
function overlaps(overrides) {
	const spans = overrides.map((override) => ({
		override,
		start: instant(override.from),
		end: instant(override.until)
	})).filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
	return SETTING_NAMES.flatMap((name) => {
		const issues = [];
		let longest;
		for (const span of spans.filter(({ override }) => override.settings.has(name))) {
			if (longest !== void 0 && span.start < longest.end) issues.push(overlap(name, span.override, longest.override));
			if (longest === void 0 || span.end > longest.end) longest = span;
		}
		return issues;
	});
}
const instant = ({ value }) => parseInstant(value) ?? NaN;
const overlap = (name, later, earlier) => errorAt(later.settings.get(name)?.place ?? later.place, "OVERRIDE_OVERLAP", {
	message: `${name} is overridden here at the same time as in ${placeName(earlier.settings.get(name)?.place ?? earlier.place)}.`,
	hint: "Let one override end before the other starts."
});
// src/manifest/references.ts
/** Every tier that is used is declared, and `extends` leads somewhere. */
function tierRules({ tiers, groups, embeds }) {
	const known = new Set(tiers.map(({ name }) => name));
	const used = [
		...tiers.map((tier) => tier.extends),
		...groups.map(({ tier }) => tier),
		...embeds.map(({ tier }) => tier)
	];
	const places = new Map(tiers.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(tiers.map((tier) => [tier.name, tier.extends?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "TIER_CYCLE", {
		message: `Tiers extend each other in a circle: ${circleText(names)}.`,
		hint: "Take extends away from one of them."
	}));
	return [...unknown("UNKNOWN_TIER", used.filter((tier) => tier !== void 0), known), ...inCircles];
}
/** Every environment that is used is declared, and `promoteFrom` leads somewhere. */
function environmentRules({ environments, embeds }) {
	const known = new Set(environments.map(({ name }) => name));
	const used = [
		...environments.flatMap(({ promoteFrom }) => promoteFrom === void 0 ? [] : [promoteFrom]),
		...embeds.flatMap((embed) => [...embed.environments].map(([value, { place }]) => ({
			value,
			place
		}))),
		...embeds.flatMap(({ id }) => id === void 0 || "value" in id ? [] : [...id].map(([value, { place }]) => ({
			value,
			place
		})))
	];
	const places = new Map(environments.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(environments.map(({ name, promoteFrom }) => [name, promoteFrom?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "PROMOTE_CYCLE", {
		message: `Environments are promoted from each other in a circle: ${circleText(names)}.`,
		hint: "Take promoteFrom away from the one where changes start."
	}));
	return [...unknown("UNKNOWN_ENVIRONMENT", used, known), ...inCircles];
}
const NAMES_LISTED = 10;
function unknown(code, used, known) {
	const noun = code === "UNKNOWN_TIER" ? "tier" : "environment";
	const listed = [...known].slice(0, NAMES_LISTED).map(quoted).join(", ");
	const declared = listed === "" ? `No file declares any ${noun}.` : `Declared are: ${listed}${known.size > NAMES_LISTED ? ", …" : ""}.`;
	return used.filter(({ value }) => !known.has(value)).slice(0, 501).map(({ value, place }) => errorAt(place, code, {
		message: `There is no ${noun} ${quoted(value)}.`,
		hint: didYouMean(value, known) ?? declared
	}));
}
/** Names on the way from each declaration that come back to it; each circle is reported once, at its first declaration. */
function circles(next) {
	const done = /* @__PURE__ */ new Set();
	const found = [];
	for (const start of next.keys()) {
		const trail = /* @__PURE__ */ new Set();
		let name = start;
		while (name !== void 0 && !done.has(name) && !trail.has(name)) {
			trail.add(name);
			name = next.get(name);
		}
		if (name !== void 0 && trail.has(name)) found.push([...trail].slice([...trail].indexOf(name)));
		for (const visited of trail) done.add(visited);
	}
	return found;
}
const circleText = (names) => [...names, ...names.slice(0, 1)].map(quoted).join(" → ");
// src/manifest/rules.ts
/** Rules that need only the file at hand. */
const localIssues = (draft) => [...tableRules(draft), ...overrideRules(draft)];
/** Rules that need all files; where one could not be read, they would complain about what stands in it. */
const jointIssues = (draft) => [
	...targetRules(draft),
	...declaredOnce(draft),
	...tierRules(draft),
	...environmentRules(draft),
	...embedIdRules(draft)
];
function targetRules({ files, dataApps, environmentLists }) {
	const [first, ...others] = [...dataApps.map(({ place }) => place), ...environmentLists];
	if (first === void 0) return [errorAt(files[0], "TARGET_MISSING", {
		message: "No file says which data app the manifest is for.",
		hint: "Add dataApp: <name of the data app>, or environments."
	})];
	return others.map((place) => errorAt(place, "TARGET_TWICE", {
		message: `The data app or the environments are declared a second time; first in ${placeName(first)}.`,
		hint: "All files together are one manifest: dataApp or environments stands in exactly one of them."
	}));
}
function declaredOnce({ tiers, groups, environments, embeds }) {
	return [
		...secondTimes("Tier", tiers),
		...secondTimes("Group", groups),
		...secondTimes("Environment", environments),
		...secondTimes("Embed", embeds.map(({ key, place }) => ({
			name: key,
			place
		})))
	];
}
function secondTimes(noun, declared) {
	const first = /* @__PURE__ */ new Map();
	return declared.flatMap(({ name, place }) => {
		const before = first.get(name);
		if (before === void 0) {
			first.set(name, place);
			return [];
		}
		const message = `${noun} ${quoted(name)} is declared a second time; first in ${placeName(before)}.`;
		return [errorAt(place, "DECLARED_TWICE", {
			message,
			hint: "Keep one of the two."
		})];
	});
}
const tableRules = ({ tiers, groups, embeds }) => [
	...[
		...tiers,
		...groups,
		...embeds
	].flatMap(({ settings }) => tablesTwice(settings)),
	...embeds.flatMap(({ environments }) => [...environments.values()].flatMap(({ value }) => tablesTwice(value))),
	...embeds.flatMap(({ overrides }) => overrides.flatMap(({ settings }) => tablesTwice(settings)))
];
function tablesTwice(settings) {
	const tables = settings.get("tableTenancySettings")?.tables ?? [];
	if (tables.length < 2) return [];
	const first = /* @__PURE__ */ new Map();
	return tables.flatMap(({ value, place }) => {
		const before = first.get(value);
		if (before === void 0) {
			first.set(value, place);
			return [];
		}
		const message = `Table ${quoted(value)} stands in this list for the second time; first in ${placeName(before)}.`;
		return [errorAt(place, "TABLE_TWICE", {
			message,
			hint: "A table is filtered by one column; keep one of the two."
		})];
	});
}
// src/manifest/tree.ts
/** What a schema validator takes. */
function plainData(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plainData);
	const data = Object.create(null);
	for (const [key, { value }] of node.entries) data[key] = plainData(value);
	return data;
}
/** What a JSON pointer leads to. */
function locate(root, pointer) {
	let here = { node: root };
	for (const segment of pointerSegments(pointer)) {
		const next = childOf(here.node, segment);
		if (next === void 0) return void 0;
		here = next;
	}
	return here;
}
const pointerSegments = (pointer) => pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
function childOf(node, segment) {
	if (node.kind === "map") {
		const entry = node.entries.get(segment);
		return entry && {
			node: entry.value,
			keyStart: entry.keyStart
		};
	}
	const item = node.kind === "list" ? node.items[Number(segment)] : void 0;
	return item && { node: item };
}
const entryAt = (node, key) => node.kind === "map" ? node.entries.get(key) : void 0;
/** The items of a list; none where there is something else. */
function itemsAt(node, key) {
	const list = entryAt(node, key)?.value;
	return list?.kind === "list" ? list.items : [];
}
function stringAt(node, key) {
	const value = entryAt(node, key)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
// src/manifest/transcribe-settings.ts
/** The settings under the key `accessSettings` of a node. */
const accessSettings = (lined, node) => settingsOf(lined, entryAt(node, "accessSettings")?.value);
/** The settings that stand in a node directly; keys that are none, such as the `extends` of a tier, are passed over. */
function settingsOf(lined, node) {
	const settings = /* @__PURE__ */ new Map();
	if (node === void 0) return settings;
	for (const spec of CATALOGUE) {
		const entry = entryAt(node, spec.name);
		const value = entry && settingValue(spec, entry.value);
		if (entry === void 0 || value === void 0) continue;
		const place = placeAt(lined, entry.keyStart);
		settings.set(spec.name, spec.kind === "tenancy" ? {
			value,
			place,
			...tenancyOf(lined, entry.value)
		} : {
			value,
			place
		});
	}
	return settings;
}
function tenancyOf(lined, node) {
	const noIsolation = stringAt(node, "noIsolation");
	return {
		tables: tablesOf(lined, node),
		...noIsolation !== void 0 && { noIsolation }
	};
}
function settingValue(spec, node) {
	if (spec.kind === "tenancy") return rowsOf(node);
	if (node.kind !== "scalar") return void 0;
	if (spec.kind === "flag") return typeof node.value === "boolean" ? node.value : void 0;
	if (typeof node.value !== "string") return void 0;
	return spec.kind === "text" || spec.values.includes(node.value) ? node.value : void 0;
}
/** Sorted by table name. The one way to the empty list is a reason for it. */
function rowsOf(node) {
	if (node.kind === "map") return stringAt(node, "noIsolation") === void 0 ? void 0 : [];
	if (node.kind !== "list" || node.items.length === 0) return void 0;
	const rows = node.items.flatMap((item) => {
		const [name, clientColumn] = [stringAt(item, "name"), stringAt(item, "clientColumn")];
		return name === void 0 || clientColumn === void 0 ? [] : [{
			name,
			clientColumn
		}];
	});
	return rows.length === node.items.length ? rows.sort((a, b) => a.name < b.name ? -1 : 1) : void 0;
}
/** The table names in the order of writing. */
function tablesOf(lined, node) {
	return (node.kind === "list" ? node.items : []).flatMap((item) => {
		const value = stringAt(item, "name");
		return value === void 0 ? [] : [{
			value,
			place: placeAt(lined, item.start)
		}];
	});
}
// src/manifest/transcribe.ts
/** What several files declare together. */
function joined(drafts) {
	return {
		files: drafts.flatMap(({ files }) => files),
		dataApps: drafts.flatMap(({ dataApps }) => dataApps),
		environmentLists: drafts.flatMap(({ environmentLists }) => environmentLists),
		environments: drafts.flatMap(({ environments }) => environments),
		tiers: drafts.flatMap(({ tiers }) => tiers),
		groups: drafts.flatMap(({ groups }) => groups),
		embeds: drafts.flatMap(({ embeds }) => embeds)
	};
}
/** What one file declares. */
function draftOf({ lined, root }) {
	const dataApp = entryAt(root, "dataApp");
	const environments = entryAt(root, "environments");
	return {
		files: [placeAt(lined, root.start)],
		dataApps: dataApp === void 0 ? [] : [{
			value: stringAt(root, "dataApp") ?? "",
			place: placeAt(lined, dataApp.keyStart)
		}],
		environmentLists: environments === void 0 ? [] : [placeAt(lined, environments.keyStart)],
		environments: declarations(lined, root, "environments").map((one) => environmentOf(lined, one)),
		tiers: declarations(lined, root, "tiers").map((one) => tierOf(lined, one)),
		groups: itemsAt(root, "groups").flatMap((node) => groupOf(lined, node)),
		embeds: declarations(lined, root, "embeds").map((one) => embedOf(lined, one))
	};
}
function declarations(lined, node, key) {
	const map = entryAt(node, key)?.value;
	return (map?.kind === "map" ? [...map.entries] : []).map(([name, { keyStart, value }]) => ({
		name,
		place: placeAt(lined, keyStart),
		node: value
	}));
}
function environmentOf(lined, { name, place, node }) {
	const dataApp = textAt(lined, node, "dataApp");
	const promoteFrom = textAt(lined, node, "promoteFrom");
	return {
		name,
		place,
		dataApp: dataApp?.value ?? "",
		...promoteFrom && { promoteFrom }
	};
}
function tierOf(lined, { name, place, node }) {
	const base = textAt(lined, node, "extends");
	return {
		name,
		place,
		...base && { extends: base },
		settings: settingsOf(lined, node)
	};
}
function groupOf(lined, node) {
	const name = textAt(lined, node, "name");
	if (name === void 0) return [];
	const match = entryAt(node, "match")?.value;
	const byName = match && textAt(lined, match, "name")?.value;
	const byType = match && textAt(lined, match, "embedType")?.value;
	const tier = textAt(lined, node, "tier");
	return [{
		name: name.value,
		place: placeAt(lined, node.start),
		match: {
			...byName !== void 0 && { name: byName },
			...byType !== void 0 && { embedType: byType }
		},
		...tier && { tier },
		settings: accessSettings(lined, node)
	}];
}
function embedOf(lined, { name: key, place, node }) {
	const id = textAt(lined, node, "id") ?? idsOf(lined, node);
	const name = textAt(lined, node, "name")?.value;
	const owner = textAt(lined, node, "owner")?.value;
	const tier = textAt(lined, node, "tier");
	const environments = declarations(lined, node, "environments").map((block) => [block.name, {
		value: accessSettings(lined, block.node),
		place: block.place
	}]);
	return {
		key,
		place,
		...id && { id },
		...name !== void 0 && { name },
		...owner !== void 0 && { owner },
		...tier && { tier },
		settings: accessSettings(lined, node),
		environments: new Map(environments),
		overrides: itemsAt(node, "overrides").flatMap((item) => overrideOf$1(lined, item))
	};
}
function idsOf(lined, node) {
	const ids = entryAt(node, "id")?.value;
	if (ids?.kind !== "map") return void 0;
	const written = [...ids.entries.keys()].map((environment) => [environment, textAt(lined, ids, environment)]);
	return new Map(written.flatMap(([environment, id]) => id === void 0 ? [] : [[environment, id]]));
}
function overrideOf$1(lined, node) {
	const [reason, from, until] = [
		textAt(lined, node, "reason"),
		textAt(lined, node, "from"),
		textAt(lined, node, "until")
	];
	if (reason === void 0 || from === void 0 || until === void 0) return [];
	return [{
		reason: reason.value,
		place: placeAt(lined, node.start),
		from,
		until,
		settings: accessSettings(lined, node)
	}];
}
function textAt(lined, node, key) {
	const value = stringAt(node, key);
	const start = entryAt(node, key)?.value.start;
	return value === void 0 || start === void 0 ? void 0 : {
		value,
		place: placeAt(lined, start)
	};
}
// src/manifest/parse-plain.ts
/**
* What one file declares; undefined where its text is more than plain, or not certainly that of a manifest. Embeds are judged
* and transcribed one by one as they are read.
*/
function readPlainDraft(source) {
	const lined = withLines(source);
	if (textIssues(lined).length > 0) return void 0;
	const embeds = [];
	const take = (name, { keyStart, value }) => {
		const fits = certainlyFitsEmbed(name, value);
		if (fits) embeds.push(embedOf(lined, {
			name,
			place: placeAt(lined, keyStart),
			node: value
		}));
		return fits;
	};
	const root = readBlockStyle(source.text, {
		below: "embeds",
		take
	});
	return root !== void 0 && certainlyFits(root) ? {
		...draftOf({
			lined,
			root
		}),
		embeds
	} : void 0;
}
/** Of a draft that no rule objects to. */
function manifestOf(draft, sources) {
	const [dataApp] = draft.dataApps;
	return {
		...dataApp && { dataApp: dataApp.value },
		...draft.environments.length > 0 && { environments: draft.environments },
		tiers: new Map(draft.tiers.map((tier) => [tier.name, tier])),
		groups: draft.groups,
		embeds: draft.embeds,
		digest: digestOfDraft(draft),
		sources
	};
}
// src/manifest/grammar.ts
const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, name === "tableTenancySettings" ? "tenancy" : null]));
const MANIFEST_GRAMMAR = {
	root: "manifest",
	parts: /* @__PURE__ */ new Map([
		["manifest", {
			noun: "the manifest",
			keys: {
				$schema: null,
				version: null,
				dataApp: null,
				environments: "environments",
				tiers: "tiers",
				groups: "groups",
				embeds: "embeds"
			}
		}],
		["environments", {
			noun: "environments",
			each: "environment"
		}],
		["environment", {
			noun: "an environment",
			keys: {
				dataApp: null,
				promoteFrom: null
			}
		}],
		["tiers", {
			noun: "tiers",
			each: "tier"
		}],
		["tier", {
			noun: "a tier",
			keys: {
				extends: null,
				...settings
			}
		}],
		["groups", {
			noun: "groups",
			each: "group"
		}],
		["group", {
			noun: "a group",
			keys: {
				name: null,
				match: "match",
				tier: null,
				accessSettings: "accessSettings"
			}
		}],
		["match", {
			noun: "match",
			keys: {
				name: null,
				embedType: null
			}
		}],
		["embeds", {
			noun: "embeds",
			each: "embed"
		}],
		["embed", {
			noun: "an embed",
			keys: {
				id: "ids",
				name: null,
				owner: null,
				tier: null,
				accessSettings: "accessSettings",
				environments: "environmentBlocks",
				overrides: "overrides"
			}
		}],
		["ids", {
			noun: "id",
			each: "id"
		}],
		["environmentBlocks", {
			noun: "environments",
			each: "environmentBlock"
		}],
		["environmentBlock", {
			noun: "an environment of an embed",
			keys: { accessSettings: "accessSettings" }
		}],
		["overrides", {
			noun: "overrides",
			each: "override"
		}],
		["override", {
			noun: "an override",
			keys: {
				reason: null,
				from: null,
				until: null,
				accessSettings: "accessSettings"
			}
		}],
		["accessSettings", {
			noun: "accessSettings",
			keys: settings
		}],
		["tenancy", {
			noun: "tableTenancySettings",
			keys: { noIsolation: null },
			each: "tenancyRow"
		}],
		["tenancyRow", {
			noun: "a table of tableTenancySettings",
			keys: {
				name: null,
				clientColumn: null
			}
		}]
	])
};
/** The part at a path of keys and list indexes from the root; undefined at a leaf and where the path leaves the grammar. */
function partAt(path, { root, parts }) {
	let here = parts.get(root);
	for (const segment of path) {
		const keys = here?.keys;
		const next = keys !== void 0 && Object.hasOwn(keys, segment) ? keys[segment] : here?.each;
		here = next == null ? void 0 : parts.get(next);
	}
	return here;
}
// src/manifest/policy-grammar.ts
const keys = (names, part = null) => Object.fromEntries(names.map((name) => [name, part]));
const DURATION = {
	noun: "a duration",
	form: "Write a whole number and a unit: 30s, 15m, 10h or 2d."
};
const POLICY_GRAMMAR = {
	root: "policy",
	parts: /* @__PURE__ */ new Map([
		["policy", {
			noun: "the policy",
			keys: {
				...keys(["$schema", "version"]),
				consent: "consent",
				limits: "limits",
				protected: "patterns",
				rules: "rules",
				windows: "windows",
				overrides: "overrides",
				promotion: "promotion",
				rollout: "rollout",
				notify: "notify"
			}
		}],
		["consent", {
			noun: "consent",
			keys: keys([
				"tenancy",
				"widen",
				"narrow",
				"neutral"
			])
		}],
		["limits", {
			noun: "limits",
			keys: keys([
				"changedEmbeds",
				"widenedEmbeds",
				"missingEmbeds"
			], "limit")
		}],
		["limit", {
			noun: "a limit",
			keys: keys(["percent", "floor"]),
			form: "Write { percent: 30, floor: 10 }; percent: 100 switches it off."
		}],
		["patterns", {
			noun: "protected",
			each: "pattern"
		}],
		["rules", {
			noun: "rules",
			each: "rule"
		}],
		["rule", {
			noun: "a rule",
			keys: {
				id: null,
				match: "match",
				forbid: "values",
				require: "values",
				message: null
			}
		}],
		["match", {
			noun: "match",
			keys: keys([
				"tier",
				"key",
				"id",
				"name",
				"owner",
				"embedType"
			])
		}],
		["values", {
			noun: "forbid and require",
			keys: keys(SETTING_NAMES)
		}],
		["windows", {
			noun: "windows",
			each: "window"
		}],
		["window", {
			noun: "a window",
			keys: {
				kind: null,
				cron: "cron",
				duration: "duration",
				timezone: "timezone",
				directions: "directions",
				override: null
			}
		}],
		["directions", {
			noun: "directions",
			each: "direction"
		}],
		["cron", {
			noun: "a cron expression",
			form: "Write five fields: minute, hour, day of month, month, day of week."
		}],
		["timezone", {
			noun: "a time zone",
			form: "Write a name such as Europe/Berlin or UTC."
		}],
		["duration", DURATION],
		["overrides", {
			noun: "overrides",
			keys: { maxDuration: "duration" }
		}],
		["promotion", {
			noun: "promotion",
			keys: { soak: "duration" }
		}],
		["rollout", {
			noun: "rollout",
			keys: {
				canary: null,
				waves: "waves",
				pause: "duration",
				probeFrom: "variable",
				stopAfterFailures: null,
				onFailure: null
			}
		}],
		["waves", {
			noun: "waves",
			each: "share"
		}],
		["share", {
			noun: "a share",
			form: "Write a whole number from 1 to 100 and a % sign, such as 10%."
		}],
		["notify", {
			noun: "notify",
			each: "notification"
		}],
		["notification", {
			noun: "a notification",
			keys: {
				kind: null,
				urlFrom: "variable",
				secretFrom: "variable",
				on: "events",
				owners: "owners"
			}
		}],
		["owners", {
			noun: "owners",
			each: "pattern"
		}],
		["variable", {
			noun: "the name of an environment variable",
			form: "Put the value itself into a variable such as EMBED_SYNC_WEBHOOK_URL, and its name here."
		}],
		["events", {
			noun: "on",
			each: "event"
		}]
	])
};
// src/manifest/wording.ts
const TABLES = "Write a list of tables, each as { name: …, clientColumn: … }.";
const LEAVE_OUT = "leave the line out to not manage the setting.";
/** The subject is the mapping that holds the key. */
function unknownKey({ path, grammar }, key) {
	const part = partAt(path, grammar);
	const keys = Object.keys(part?.keys ?? {});
	const setting = settingSpelled(key)?.name;
	const message = `${quoted(key)} is no key of ${part?.noun ?? "this mapping"}.`;
	if (setting !== void 0 && keys.includes(setting)) return ["OLD_SPELLING", {
		message: `${quoted(key)} is another spelling of ${setting}.`,
		hint: `Write ${setting}.`
	}];
	if (setting !== void 0 && keys.includes("accessSettings")) return ["UNKNOWN_KEY", {
		message,
		hint: `Put ${setting} under accessSettings.`
	}];
	return ["UNKNOWN_KEY", {
		message,
		hint: didYouMean(key, keys) ?? `Known here: ${keys.join(", ")}.`
	}];
}
function missingKey(subject, key) {
	if (key === "noIsolation") return ["MISSING_KEY", {
		message: "tableTenancySettings is a mapping, but not { noIsolation: \"<reason>\" }.",
		hint: TABLES
	}];
	if (subject.path.length === 0) return ["MISSING_KEY", {
		message: `This file has no ${key}.`,
		hint: "Every such file starts with \"version: 1\"."
	}];
	return ["MISSING_KEY", {
		message: `${label(subject)} has no ${key}.`,
		hint: `Add ${key}.`
	}];
}
/** A key, an id or another name that holds what a name cannot. */
function unfitName(name, subject) {
	if (name.trim() === "") return ["TEXT_BLANK", {
		message: `A name in ${label(subject)} is blank.`,
		hint: "Give it a name."
	}];
	return ["NAME_INVALID", {
		message: `"${escapeNonAscii(name)}" holds characters other than printable ASCII.`,
		hint: "Type the name anew; a letter of another alphabet can look the same."
	}];
}
const reservedName = (name) => ["NAME_RESERVED", {
	message: `${quoted(name)} cannot be a name.`,
	hint: "Choose another; for an embed, another key and the embed id under id."
}];
function emptyValue(subject) {
	const { node } = subject;
	const name = label(subject);
	const written = node.kind === "scalar" ? node.written : "";
	return ["VALUE_EMPTY", {
		message: written === "" ? `${name} has no value.` : `${name} is ${written}, which is no value.`,
		hint: settingAt(subject) === void 0 ? "Give it a value, or leave the line out." : `Give it a value, or ${LEAVE_OUT}`
	}];
}
const INTENTS = new Map([...[
	"true",
	"yes",
	"y",
	"on",
	"1",
	"enabled"
].map((word) => [word, true]), ...[
	"false",
	"no",
	"n",
	"off",
	"0",
	"disabled"
].map((word) => [word, false])]);
const LITERAL = "Nothing else is taken for either of them.";
function notAFlag(subject) {
	const { node } = subject;
	const name = label(subject);
	if (node.kind !== "scalar") return ["FLAG_NOT_BOOLEAN", {
		message: `${name} is ${shown(node)}; write true or false.`,
		hint: "A flag holds a single value."
	}];
	if (node.value === null) return ["FLAG_NOT_BOOLEAN", {
		message: `${node.written === "" ? `${name} has no value` : `${name} is ${node.written}`}; write true or false.`,
		hint: `Or ${LEAVE_OUT}`
	}];
	const intent = INTENTS.get(String(node.plain ? node.written : node.value).toLowerCase());
	const text = node.plain ? quoted(node.written) : `the text ${quoted(String(node.value))}`;
	const hint = intent === void 0 ? LITERAL : `Did you mean ${name}: ${intent}${node.plain ? "" : ", without quotes"}?`;
	return ["FLAG_NOT_BOOLEAN", {
		message: `${name} is ${text}; write true or false.`,
		hint
	}];
}
function notAChoice(subject, values) {
	const { node } = subject;
	const written = node.kind === "scalar" ? node.written : void 0;
	const hint = (written === void 0 ? void 0 : didYouMean(written, values)) ?? "Upper and lower case matter.";
	return ["NOT_A_CHOICE", {
		message: `${label(subject)} is ${shown(node)}; write ${alternatives(values)}.`,
		hint
	}];
}
const emptyTenancy = () => ["TENANCY_EMPTY", {
	message: "tableTenancySettings is an empty list, which would show every row to every tenant.",
	hint: `If that is meant, write { noIsolation: "<reason>" }; otherwise ${LEAVE_OUT}`
}];
const unsupportedVersion = ({ node }) => ["VERSION_UNSUPPORTED", {
	message: `version is ${shown(node)}; this program reads version 1.`,
	hint: "Write version: 1, without quotes or decimals."
}];
const TYPES = /* @__PURE__ */ new Map([
	["string", "text"],
	["object", "a mapping"],
	["array", "a list"],
	["integer", "a whole number"]
]);
/** `types` are JSON Schema's names. */
function wrongType(subject, types) {
	const expected = alternatives(types.map((type) => TYPES.get(type) ?? type));
	return ["WRONG_TYPE", {
		message: `${label(subject)} is ${shown(subject.node)}; ${expected} is expected.`,
		hint: remedy(subject, types)
	}];
}
function remedy({ path, node, grammar }, types) {
	if (path.includes("tableTenancySettings")) return TABLES;
	const form = partAt(path, grammar)?.form;
	if (form !== void 0) return form;
	if (types.includes("integer")) return "Write it without quotes, decimals or a sign.";
	if (types.includes("string")) return node.kind === "scalar" ? `Put it in quotes: "${escapeUnseen(node.written)}"` : "Write a single text.";
	return types.includes("array") ? "Write its items below it, each after a dash." : "Write its keys below it, indented.";
}
/** A number that is less than the `minimum` or more than the `maximum`. */
const outOfRange = (subject, bound, limit) => ["NUMBER_OUT_OF_RANGE", {
	message: `${label(subject)} is ${shown(subject.node)}, which is too ${bound === "minimum" ? "small" : "large"}.`,
	hint: `Write ${limit} or ${bound === "minimum" ? "more" : "less"}.`
}];
/** A text that is not written in the form which the grammar wants here; undefined where it wants none. */
function unfitForm(subject) {
	const { path, node, grammar } = subject;
	const part = partAt(path, grammar);
	if (part?.form === void 0) return void 0;
	return ["FORM_INVALID", {
		message: `${label(subject)} is ${shown(node)}; ${part.noun} is expected.`,
		hint: part.form
	}];
}
const blankText = (subject) => ["TEXT_BLANK", {
	message: `${label(subject)} is blank.`,
	hint: "Write a text, or leave the line out."
}];
const longText = (subject, limit) => ["TEXT_TOO_LONG", {
	message: `${label(subject)} is longer than ${limit} characters.`,
	hint: "Shorten it."
}];
const emptyValueOf = (subject, lacking) => ["VALUE_EMPTY", {
	message: `${label(subject)} is empty.`,
	hint: `Give it at least one ${lacking}.`
}];
/** The setting that stands at a path, where the path leads into settings. */
function settingAt({ path, grammar }) {
	const key = path.at(-1);
	const holder = partAt(path.slice(0, -1), grammar);
	return key !== void 0 && holder?.keys !== void 0 && Object.hasOwn(holder.keys, key) ? settingSpelled(key) : void 0;
}
function label({ path, grammar }) {
	const last = path.at(-1);
	if (last === void 0) return `The ${grammar.root}`;
	const list = path.at(-2) ?? "";
	return LISTS.has(list) && /^\d+$/.test(last) ? `Item ${Number(last) + 1} of ${list}` : escapeNonAscii(last);
}
const LISTS = /* @__PURE__ */ new Set([...[
	"groups",
	"overrides",
	"tableTenancySettings"
], ...[
	"protected",
	"rules",
	"windows",
	"directions",
	"waves",
	"notify",
	"on",
	"owners"
]]);
function shown(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a mapping";
	return node.plain ? escapeUnseen(node.written) : quoted(node.written);
}
const alternatives = (words) => words.join(" or ");
// src/manifest/shape.ts
const MANIFEST = {
	validate: validateManifest,
	grammar: MANIFEST_GRAMMAR
};
const POLICY = {
	validate: validatePolicy,
	grammar: POLICY_GRAMMAR
};
/** Empty where the tree has the shape of a manifest. */
const shapeIssues = (tree) => issuesIn(tree, MANIFEST);
/** Empty where the tree has the shape of a policy. */
const policyShapeIssues = (tree) => issuesIn(tree, POLICY);
function issuesIn(tree, { validate, grammar }) {
	if (validate(plainData(tree.root))) return [];
	return oneForEachNode(validate.errors ?? []).map((error) => shapeIssue(error, tree, grammar));
}
/** The first complaint about a node is the most basic one: a wrong type comes before a value out of bounds. */
function oneForEachNode(errors) {
	const first = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const key = JSON.stringify([error.instancePath, ...keysNamed(error)]);
		if (!first.has(key)) first.set(key, error);
		if (first.size > 500) break;
	}
	return [...first.values()];
}
/** The key below `instancePath` that a complaint is about. */
const keysNamed = ({ params, propertyName }) => [
	propertyName,
	params.propertyName,
	params.additionalProperty,
	params.missingProperty
].filter((name) => name !== void 0).slice(0, 1);
function shapeIssue(error, { lined, root }, grammar) {
	const path = pointerSegments(error.instancePath);
	const { node, keyStart } = locate(root, error.instancePath) ?? { node: root };
	const subject = {
		path,
		node,
		grammar
	};
	const [key] = keysNamed(error);
	const child = typeof key === "string" && node.kind === "map" ? node.entries.get(key) : void 0;
	const unwritten = node.kind === "scalar" && node.written === "" && node.plain;
	const offset = child?.keyStart ?? (error.keyword === "required" || unwritten ? keyStart : void 0) ?? node.start;
	return errorAt(placeAt(lined, offset), ...worded(error, subject, typeof key === "string" ? key : void 0));
}
function worded(error, subject, key) {
	const { keyword, params } = error;
	const { path, node } = subject;
	if (key !== void 0) {
		if (keyword === "additionalProperties") return unknownKey(subject, key);
		if (keyword === "required") return missingKey(subject, key);
		return keyword === "not" ? reservedName(key) : unfitName(key, subject);
	}
	const setting = settingAt(subject);
	if (setting?.kind === "flag") return notAFlag(subject);
	if (path.length === 1 && path[0] === "version") return unsupportedVersion(subject);
	if (node.kind === "scalar" && node.value === null) return emptyValue(subject);
	if (setting?.kind === "choice") return notAChoice(subject, setting.values);
	const text = node.kind === "scalar" ? String(node.value) : "";
	switch (keyword) {
		case "enum": return notAChoice(subject, choicesOf(params));
		case "minimum":
		case "maximum": return outOfRange(subject, keyword, Number(params.limit));
		case "minItems": return setting?.kind === "tenancy" ? emptyTenancy() : emptyValueOf(subject, "item");
		case "minProperties": return emptyValueOf(subject, "key");
		case "not": return reservedName(text);
		case "maxLength": return longText(subject, Number(params.limit));
		case "minLength":
		case "pattern": return text.trim() === "" ? blankText(subject) : unfitForm(subject) ?? unfitName(text, subject);
		default: return wrongType(subject, [params.type].flat().map(String));
	}
}
const choicesOf = ({ allowedValues }) => [allowedValues].flat().map(String);
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/manifest/compose.ts
var import_dist = require_dist();
/** A line inside the file could otherwise switch to YAML 1.1, where `no` is false. Keys are compared by the caller, in linear time. */
const OPTIONS = {
	version: "1.2",
	schema: "core",
	merge: false,
	stringKeys: true,
	uniqueKeys: false
};
function composeYaml(lined) {
	const { tokens, issues } = readTokens(lined);
	if (issues.length > 0) return { issues };
	try {
		const [document] = [...new import_dist.Composer(OPTIONS).compose(tokens, true, lined.source.text.length)];
		const faults = document === void 0 ? [] : [...document.errors, ...document.warnings];
		if (document === void 0 || faults.length > 0) return { issues: oneForEachLine(faults.map((fault) => syntaxIssue(lined, fault))) };
		return {
			document,
			issues: []
		};
	} catch {
		return { issues: [errorAt(placeAt(lined, 0), "YAML_SYNTAX", {
			message: `${lined.source.path} cannot be read as YAML.`,
			hint: "Look for brackets and quotes that are not closed."
		})] };
	}
}
const REFUSED = {
	anchor: ["ANCHOR_USED", {
		message: "An anchor (&) stands here.",
		hint: "Put what is shared into a tier; put text that starts with & in quotes."
	}],
	alias: ["ALIAS_USED", {
		message: "An alias (*) stands here.",
		hint: "Put what is shared into a tier; put a pattern that starts with * in quotes."
	}],
	tag: ["TAG_USED", {
		message: "A tag (!) stands here.",
		hint: "Leave it out; put text that starts with ! in quotes."
	}],
	"explicit-key-ind": ["COMPLEX_KEY", {
		message: "A key is written with a question mark.",
		hint: "Write it as key: value."
	}]
};
function readTokens(lined) {
	const parser = new import_dist.Parser();
	const tokens = [];
	const issues = [];
	for (const lexeme of new import_dist.Lexer().lex(lined.source.text)) {
		const refused = REFUSED[import_dist.CST.tokenType(lexeme) ?? ""];
		if (refused !== void 0) issues.push(errorAt(placeAt(lined, parser.offset), ...refused));
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (tooDeep(parser)) return {
			tokens,
			issues: [...issues, nestedTooDeeply(lined, parser.offset)]
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		tokens,
		issues: [...issues, ...streamIssues(lined, tokens)]
	};
}
const COLLECTIONS = /* @__PURE__ */ new Set([
	"block-map",
	"block-seq",
	"flow-collection"
]);
const tooDeep = ({ stack }) => stack.length > LIMITS.levels && stack.filter(({ type }) => COLLECTIONS.has(type)).length > LIMITS.levels;
const nestedTooDeeply = (lined, offset) => errorAt(placeAt(lined, offset), "NESTED_TOO_DEEPLY", {
	message: `Lists and mappings are nested more than ${LIMITS.levels} levels deep here.`,
	hint: "Look for a bracket that is not closed."
});
function streamIssues(lined, tokens) {
	const at = ({ offset }) => placeAt(lined, offset);
	const directives = tokens.filter((token) => token.type === "directive");
	const [, second] = tokens.filter((token) => token.type === "document");
	return [...directives.map((token) => errorAt(at(token), "DIRECTIVE_USED", {
		message: "A directive (%) stands here.",
		hint: "Leave it out."
	})), ...second === void 0 ? [] : [errorAt(at(second), "SEVERAL_DOCUMENTS", {
		message: "A second document starts here.",
		hint: "Put it into a file of its own; --file takes several."
	})]];
}
const HINTS = {
	BAD_SCALAR_START: "Put the value in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "Put a value that holds a colon and a space in quotes, or start the inner mapping on a line of its own.",
	BAD_INDENT: "Keys of one mapping start at the same column; brackets are closed where they were opened.",
	MULTILINE_IMPLICIT_KEY: "Look for a missing colon.",
	MISSING_CHAR: "Look for a missing quote, comma, colon or bracket.",
	BAD_DQ_ESCAPE: "Use single quotes for text that holds a backslash."
};
function syntaxIssue(lined, { code, message, pos }) {
	const place = placeAt(lined, pos[0]);
	if (code === "NON_STRING_KEY") return errorAt(place, "COMPLEX_KEY", {
		message: "A key is not plain text.",
		hint: "Write it as key: value."
	});
	return errorAt(place, "YAML_SYNTAX", {
		message: `${escapeUnseen(message)}.`,
		hint: HINTS[code] ?? "Look at this line and the one before it."
	});
}
/** What follows a fault on its line is mostly an echo of it. */
function oneForEachLine(issues) {
	const seen = /* @__PURE__ */ new Set();
	return issues.filter(({ line }) => !seen.has(line) && seen.add(line));
}
// src/manifest/syntax.ts
function readSyntax(source) {
	const lined = withLines(source);
	const unfit = textIssues(lined);
	if (unfit.length > 0) return {
		lined,
		issues: unfit
	};
	const { document, issues } = composeYaml(lined);
	if (document === void 0) return {
		lined,
		issues
	};
	if (isEmpty(document.contents)) return {
		lined,
		issues: [fileEmpty(lined)]
	};
	const found = [];
	return {
		lined,
		root: nodeOf(document.contents, 0, {
			lined,
			found
		}),
		issues: found
	};
}
const isEmpty = (contents) => contents === null || (0, import_dist.isScalar)(contents) && contents.source === "";
const fileEmpty = (lined) => errorAt(placeAt(lined, 0), "FILE_EMPTY", {
	message: `${lined.source.path} is empty.`,
	hint: "It starts with the line \"version: 1\"."
});
const complain = ({ lined, found }, offset, issue) => void found.push(errorAt(placeAt(lined, offset), ...issue));
/** `fallback` is the offset of what stands before, for a value that is not written at all. */
function nodeOf(value, fallback, walk) {
	if ((0, import_dist.isMap)(value)) return mapOf(value.items, value.range?.[0] ?? fallback, walk);
	if ((0, import_dist.isSeq)(value)) {
		const start = value.range?.[0] ?? fallback;
		return {
			kind: "list",
			items: value.items.map((item) => nodeOf(item, start, walk)),
			start
		};
	}
	if ((0, import_dist.isScalar)(value)) return scalarOf(value, fallback, walk);
	return {
		kind: "scalar",
		value: null,
		written: "",
		plain: true,
		start: fallback
	};
}
function mapOf(pairs, start, walk) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, value } of pairs) {
		const name = (0, import_dist.isScalar)(key) ? key : void 0;
		const keyStart = name?.range?.[0] ?? start;
		const text = String(name?.value ?? "");
		const first = entries.get(text);
		if (text === "<<" && name?.type === "PLAIN") complain(walk, keyStart, MERGE_KEY);
		else if (hasUnseen(text)) complain(walk, keyStart, unseenIn(text));
		else if (first !== void 0) complain(walk, keyStart, duplicateKey(text, placeName(placeAt(walk.lined, first.keyStart))));
		else entries.set(text, {
			keyStart,
			value: nodeOf(value, keyStart, walk)
		});
	}
	return {
		kind: "map",
		entries,
		start
	};
}
const MERGE_KEY = ["MERGE_KEY_USED", {
	message: "A merge key (<<) stands here.",
	hint: "Put what is shared into a tier."
}];
const duplicateKey = (key, first) => ["DUPLICATE_KEY", {
	message: `${quoted(key)} stands here for the second time; first in ${first}.`,
	hint: "Keep one of the two."
}];
const unseenIn = (text) => ["CONTROL_CHARACTER", {
	message: `${quoted(text)} holds a line break or a character that does not show.`,
	hint: "Write it on one line; a long text can be folded with \">-\"."
}];
function scalarOf(scalar, fallback, walk) {
	const plain = scalar.type === "PLAIN";
	const written = scalar.source ?? "";
	const start = plain && written === "" ? fallback : scalar.range?.[0] ?? fallback;
	const value = plain ? plainValue(written, scalar.value) : String(scalar.value);
	if (typeof value === "string" && hasUnseen(value)) complain(walk, start, unseenIn(value));
	return {
		kind: "scalar",
		value,
		written,
		plain,
		start
	};
}
const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
/** What is not plainly a text, `true`, `false`, nothing or an integer passes for nothing: `True` is not taken for `true`. */
function plainValue(written, resolved) {
	if (written === "true") return true;
	if (written === "false") return false;
	if (INTEGER.test(written)) return Number(written);
	if (resolved === null || typeof resolved === "string") return resolved;
	return NaN;
}
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
// node_modules/croner/dist/croner.js
function g(s, e, t, n = 0, r = 0, a = 0, i = 0) {
	let o = s >= 0 && s < 100, u = Date.UTC(o ? s + 400 : s, e, t, n, r, a, i);
	return o ? u - 0xb7af85d9c00 : u;
}
function D(s) {
	return g(s.y, s.m - 1, s.d, s.h, s.i, s.s);
}
function w(s, e) {
	return s.y === e.y && s.m === e.m && s.d === e.d && s.h === e.h && s.i === e.i && s.s === e.s;
}
function O(s) {
	let e = s.substring(9);
	return e.includes("Z") || e.includes("+") || e.includes("-");
}
function Z(s, e) {
	let t = new Date(Date.parse(s));
	if (isNaN(t)) throw new Error("Invalid ISO8601 passed to timezone parser.");
	return O(s) ? {
		tp: T(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate(), t.getUTCHours(), t.getUTCMinutes(), t.getUTCSeconds(), "Etc/UTC"),
		ms: t.getUTCMilliseconds()
	} : {
		tp: T(t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), e),
		ms: t.getMilliseconds()
	};
}
function v(s, e, t) {
	let { tp: n, ms: r } = Z(s, e);
	return new Date(N(n, t).getTime() + r);
}
function N(s, e) {
	let t = _(s);
	if (t.kind === "single") return t.date;
	if (t.kind === "ambiguous") return t.earlier;
	if (e) throw new Error("Invalid date passed to fromTZ()");
	return t.after;
}
function _(s) {
	let e = D(s), t = (i) => R(new Date(i), s.tz), n = e - t(e), r = y(new Date(n), s.tz);
	if (w(r, s)) {
		let i = D(r) - n, o = n - (t(n - E) - i);
		if (o < n && w(y(new Date(o), s.tz), s)) return {
			kind: "ambiguous",
			earlier: new Date(o),
			later: new Date(n)
		};
		let u = n + (i - t(n + E));
		return u > n && w(y(new Date(u), s.tz), s) ? {
			kind: "ambiguous",
			earlier: new Date(n),
			later: new Date(u)
		} : {
			kind: "single",
			date: new Date(n)
		};
	}
	let a = e - (D(r) - n);
	return w(y(new Date(a), s.tz), s) ? {
		kind: "single",
		date: new Date(a)
	} : {
		kind: "gap",
		before: new Date(Math.min(n, a)),
		after: new Date(Math.max(n, a))
	};
}
var E = 108e5;
function R(s, e) {
	return D(y(s, e)) - (s.getTime() - s.getUTCMilliseconds());
}
function k(s, e, t) {
	let n = R(new Date(s), t);
	for (; e - s > 1e3;) {
		let r = s + Math.floor((e - s) / 2e3) * 1e3;
		R(new Date(r), t) === n ? s = r : e = r;
	}
	return e;
}
function U(s, e) {
	let t = _(y(new Date(s), e));
	if (t.kind === "ambiguous") return s < t.later.getTime() ? "earlier" : "later";
}
var H = g(1, 0, 1);
var S = 864e5;
var W = /* @__PURE__ */ new Map();
function y(s, e) {
	if (e === void 0) return T(s.getFullYear(), s.getMonth() + 1, s.getDate(), s.getHours(), s.getMinutes(), s.getSeconds());
	let t = W.get(e), n;
	try {
		t || (t = new Intl.DateTimeFormat("en-US", {
			timeZone: e,
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
			hour12: !1
		}), W.set(e, t)), n = t.formatToParts(s);
	} catch (i) {
		let o = i instanceof Error ? i.message : String(i);
		throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`);
	}
	let r = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0,
		second: 0
	};
	for (let i of n) (i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (r[i.type] = parseInt(i.value, 10));
	if (isNaN(r.year) || isNaN(r.month) || isNaN(r.day) || isNaN(r.hour) || isNaN(r.minute) || isNaN(r.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);
	let a = s.getTime() - H;
	return (a < -S || a < S && r.month === 12) && (r.year = 1 - r.year), r.hour === 24 && (r.hour = 0), {
		y: r.year,
		m: r.month,
		d: r.day,
		h: r.hour,
		i: r.minute,
		s: r.second,
		tz: e
	};
}
function T(s, e, t, n, r, a, i) {
	return {
		y: s,
		m: e,
		d: t,
		h: n,
		i: r,
		s: a,
		tz: i
	};
}
var x = [
	1,
	2,
	4,
	8,
	16
];
var C = class s {
	pattern;
	timezone;
	mode;
	alternativeWeekdays;
	sloppyRanges;
	fixedTimeRule;
	second;
	minute;
	hour;
	day;
	month;
	dayOfWeek;
	year;
	lastDayOfMonth;
	lastWeekday;
	nearestWeekdays;
	starDOM;
	starDOW;
	starYear;
	useAndLogic;
	isFixedTime;
	constructor(e, t, n) {
		this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? !1, this.sloppyRanges = n?.sloppyRanges ?? !1, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = !1, this.lastWeekday = !1, this.nearestWeekdays = Array(31).fill(0), this.starDOM = !1, this.starDOW = !1, this.starYear = !1, this.useAndLogic = !1, this.isFixedTime = !1, this.parse();
	}
	parse() {
		if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
		this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
		let e = this.pattern.match(/\S+/g) || [""], t = e.length;
		if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
		if (this.mode !== "auto") {
			let i;
			switch (this.mode) {
				case "5-part":
					i = 5;
					break;
				case "6-part":
					i = 6;
					break;
				case "7-part":
					i = 7;
					break;
				case "5-or-6-parts":
					i = [5, 6];
					break;
				case "6-or-7-parts":
					i = [6, 7];
					break;
				default: i = 0;
			}
			if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
				let u = Array.isArray(i) ? i.join(" or ") : i.toString();
				throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
			}
		}
		if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
		if (e[3].toUpperCase() === "LW") this.lastWeekday = !0, e[3] = "";
		else if (e[3].toUpperCase().indexOf("L") >= 0) {
			let i = e[3].split(",");
			if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
			if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
			e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = !0;
		}
		if (e[3] == "*" && (this.starDOM = !0), e[6] == "*" && (this.starYear = !0), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = !0, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
		switch (e[5] == "*" && (this.starDOW = !0), this.mode) {
			case "5-part":
				e[0] = "0", e[6] = "*";
				break;
			case "6-part":
				e[6] = "*";
				break;
			case "5-or-6-parts": e[6] = "*";
		}
		this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
		let n = this.alternativeWeekdays ? -1 : 0;
		this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
		let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
		this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
	}
	partToArray(e, t, n, r) {
		let a = this[e];
		if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
		if (t === "*") return a.fill(r);
		let i = t.split(",");
		if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
		else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
	}
	throwAtIllegalCharacters(e) {
		for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
	}
	handleNumber(e, t, n, r) {
		let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
		if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
		i && (t = "nearestWeekdays");
		let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
		if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
		this.setPart(t, u, a[1] || r);
	}
	setPart(e, t, n) {
		if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
		if (e === "dayOfWeek") {
			if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
			this.setNthWeekdayOfMonth(t, n);
			return;
		}
		if (e === "second" || e === "minute") {
			if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "hour") {
			if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "day" || e === "nearestWeekdays") {
			if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "month") {
			if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
		this[e][t] = n;
	}
	static toNumber(e) {
		return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
	}
	validateNotNaN(e, t) {
		if (isNaN(e)) throw new TypeError(t);
	}
	validateRange(e, t, n, r, a) {
		if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
		if (n !== void 0) {
			if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
			if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
		}
	}
	handleRangeWithStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
		let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
		if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
		let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
		this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
		for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
	}
	extractNth(e, t) {
		let n = e, r;
		if (n.includes("#")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
			let a = n.split("#");
			if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
			n = a[0], r = a[1];
		} else if (n.toUpperCase().endsWith("L")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
			r = "L", n = n.slice(0, -1);
		}
		return [n, r];
	}
	handleRange(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
		let a = this.extractNth(e, t), i = a[0].split("-");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
		let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
		this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
		for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
	}
	handleStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
		let a = this.extractNth(e, t), i = a[0].split("/");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
		if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
		else {
			if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
			if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
		}
		let o = 0;
		i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
		let u = s.toNumber(i[1]);
		this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
		for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
	}
	replaceAlpha(e, t) {
		let n = e;
		for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
			let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
			if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
			return a;
		});
		return n;
	}
	static DAY_NAMES = {
		"-sun": "-7",
		sun: "0",
		mon: "1",
		tue: "2",
		wed: "3",
		thu: "4",
		fri: "5",
		sat: "6"
	};
	static DAY_NAMES_QUARTZ = {
		sun: "1",
		mon: "2",
		tue: "3",
		wed: "4",
		thu: "5",
		fri: "6",
		sat: "7"
	};
	static MONTH_NAMES = {
		jan: "1",
		feb: "2",
		mar: "3",
		apr: "4",
		may: "5",
		jun: "6",
		jul: "7",
		aug: "8",
		sep: "9",
		oct: "10",
		nov: "11",
		dec: "12"
	};
	static NICKNAME_MAP = {
		"@yearly": "0 0 1 1 *",
		"@annually": "0 0 1 1 *",
		"@monthly": "0 0 1 * *",
		"@weekly": "0 0 * * SUN",
		"@daily": "0 0 * * *",
		"@midnight": "0 0 * * *",
		"@hourly": "0 * * * *"
	};
	handleNicknames(e) {
		let t = e.trim().toLowerCase();
		if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
		return s.NICKNAME_MAP[t] || e;
	}
	setNthWeekdayOfMonth(e, t) {
		if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
		else if (t === 63) this.dayOfWeek[e] = 63;
		else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
		else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
	}
};
var B = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
var f = [
	[
		"month",
		"year",
		0
	],
	[
		"day",
		"month",
		-1
	],
	[
		"hour",
		"day",
		0
	],
	[
		"minute",
		"hour",
		0
	],
	[
		"second",
		"minute",
		0
	]
];
var c = class s {
	tz;
	instantMs;
	instantFields;
	ms;
	second;
	minute;
	hour;
	day;
	month;
	year;
	constructor(e, t) {
		if (this.tz = t, e && e instanceof Date) if (!isNaN(e)) this.fromDate(e);
		else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
		else if (e == null) this.fromDate(/* @__PURE__ */ new Date());
		else if (e && typeof e == "string") this.fromString(e);
		else if (e instanceof s) this.fromCronDate(e);
		else throw new TypeError("CronDate: Invalid type (" + typeof e + ") passed to CronDate constructor");
	}
	getLastDayOfMonth(e, t) {
		return t !== 1 ? B[t] : new Date(g(e, t + 1, 0)).getUTCDate();
	}
	getLastWeekday(e, t) {
		let n = this.getLastDayOfMonth(e, t), a = new Date(g(e, t, n)).getUTCDay();
		return a === 0 ? n - 2 : a === 6 ? n - 1 : n;
	}
	getNearestWeekday(e, t, n) {
		let r = this.getLastDayOfMonth(e, t);
		if (n > r) return -1;
		let i = new Date(g(e, t, n)).getUTCDay();
		return i === 0 ? n === r ? n - 2 : n + 1 : i === 6 ? n === 1 ? n + 2 : n - 1 : n;
	}
	isNthWeekdayOfMonth(e, t, n, r) {
		let i = new Date(g(e, t, n)).getUTCDay(), o = 0;
		for (let u = 1; u <= n; u++) new Date(g(e, t, u)).getUTCDay() === i && o++;
		if (r & 63 && x[o - 1] & r) return !0;
		if (r & 32) {
			let u = this.getLastDayOfMonth(e, t);
			for (let l = n + 1; l <= u; l++) if (new Date(g(e, t, l)).getUTCDay() === i) return !1;
			return !0;
		}
		return !1;
	}
	fromDate(e) {
		if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes() + this.tz, this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), this.apply();
		else try {
			let t = y(e, this.tz);
			this.ms = e.getMilliseconds(), this.second = t.s, this.minute = t.i, this.hour = t.h, this.day = t.d, this.month = t.m - 1, this.year = t.y, this.cacheInstant(e.getTime() - this.ms);
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`);
		}
		else this.ms = e.getMilliseconds(), this.second = e.getSeconds(), this.minute = e.getMinutes(), this.hour = e.getHours(), this.day = e.getDate(), this.month = e.getMonth(), this.year = e.getFullYear(), this.cacheInstant(e.getTime() - this.ms);
	}
	cacheInstant(e) {
		this.instantMs = e;
		let { year: t, month: n, day: r, hour: a, minute: i, second: o } = this;
		this.instantFields = [
			t,
			n,
			r,
			a,
			i,
			o,
			this.tz
		];
	}
	cachedInstant() {
		let e = this.instantFields;
		if (!(e === void 0 || e[6] !== this.tz) && !(e[5] !== this.second || e[4] !== this.minute || e[3] !== this.hour) && !(e[2] !== this.day || e[1] !== this.month || e[0] !== this.year)) return this.instantMs;
	}
	fromCronDate(e) {
		this.tz = e.tz, this.year = e.year, this.month = e.month, this.day = e.day, this.hour = e.hour, this.minute = e.minute, this.second = e.second, this.ms = e.ms, this.instantMs = e.instantMs, this.instantFields = e.instantFields;
	}
	apply() {
		if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
			let e = /* @__PURE__ */ new Date(0);
			return e.setUTCFullYear(this.year, this.month, this.day), e.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes(), this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), !0;
		} else return !1;
	}
	fromString(e) {
		if (typeof this.tz == "number") {
			if (O(e)) return this.fromDate(v(e));
			let t = v(e, "Etc/UTC");
			this.ms = t.getUTCMilliseconds(), this.second = t.getUTCSeconds(), this.minute = t.getUTCMinutes(), this.hour = t.getUTCHours(), this.day = t.getUTCDate(), this.month = t.getUTCMonth(), this.year = t.getUTCFullYear(), this.apply();
		} else return this.fromDate(v(e, this.tz));
	}
	findNext(e, t, n, r) {
		return this._findMatch(e, t, n, r, 1);
	}
	_matchDayValue(e, t, n, r) {
		let a = e;
		if (!a) {
			for (let i = 0; i < n.nearestWeekdays.length; i++) if (n.nearestWeekdays[i]) {
				let o = this.getNearestWeekday(this.year, this.month, i + 1);
				if (o !== -1 && o === t) {
					a = 1;
					break;
				}
			}
		}
		if (n.lastWeekday) t === this.getLastWeekday(this.year, this.month) && (a = 1);
		if (n.lastDayOfMonth) t === this.getLastDayOfMonth(this.year, this.month) && (a = 1);
		if (!n.starDOW) {
			let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), o = n.dayOfWeek[(i + (t - 1)) % 7];
			o && o & 63 && (o = this.isNthWeekdayOfMonth(this.year, this.month, t, o) ? 1 : 0), n.useAndLogic ? a = a && o : !r.domAndDow && !n.starDOM ? a = a || o : a = a && o;
		}
		return a;
	}
	_findMatch(e, t, n, r, a) {
		let i = this[t], o = t === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, u = this[t] + r, l = a === 1 ? (h) => h < n[t].length : (h) => h >= 0;
		for (let h = u; l(h); h += a) {
			let m = n[t][h];
			if (t === "day") {
				if (h - r > o) continue;
				m = this._matchDayValue(m, h - r, n, e);
			}
			if (m) return this[t] = h - r, i !== this[t] ? 2 : 1;
		}
		return 3;
	}
	recurse(e, t, n) {
		let r = this.year, a = n;
		for (; typeof a == "number";) {
			if (e.starYear && Math.abs(this.year - r) > 400) return null;
			a = this.recurseStep(e, t, a);
		}
		return a;
	}
	recurseStep(e, t, n) {
		if (n === 0 && !e.starYear) {
			if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
				let a = -1;
				for (let i = this.year + 1; i < e.year.length && i < 1e4; i++) if (e.year[i] === 1) {
					a = i;
					break;
				}
				if (a === -1) return null;
				this.year = a, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
			}
			if (this.year >= 1e4) return null;
		}
		let r = this.findNext(t, f[n][0], e, f[n][2]);
		if (r > 1) {
			let a = n + 1;
			for (; a < f.length;) this[f[a][0]] = -f[a][2], a++;
			if (r === 3) {
				if (this[f[n][1]]++, this[f[n][0]] = -f[n][2], this.apply(), n === 0 && !e.starYear) {
					for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0 && this.year < 1e4;) this.year++;
					if (this.year >= 1e4 || this.year >= e.year.length) return null;
				}
				return 0;
			} else if (this.apply()) return n - 1;
		}
		return n += 1, n >= f.length ? this : (e.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : n;
	}
	increment(e, t, n) {
		return this.instantMs = void 0, this.instantFields = void 0, this.second += t.interval !== void 0 && t.interval > 1 && n ? t.interval : 1, this.ms = 0, this.apply(), this.recurse(e, t, 0);
	}
	decrement(e, t, n = !0) {
		this.instantMs = void 0, this.instantFields = void 0;
		let r = t.interval !== void 0 && t.interval >= 1;
		return (this.ms === 0 || r) && (this.second -= r && n ? t.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(e, t, 0);
	}
	recurseBackward(e, t, n) {
		let r = this.year, a = n;
		for (; typeof a == "number";) {
			if (e.starYear && Math.abs(this.year - r) > 400) return null;
			a = this.recurseBackwardStep(e, t, a);
		}
		return a;
	}
	recurseBackwardStep(e, t, n) {
		if (n === 0 && !e.starYear) {
			if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
				let a = -1;
				for (let i = this.year - 1; i >= 0; i--) if (e.year[i] === 1) {
					a = i;
					break;
				}
				if (a === -1) return null;
				this.year = a, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
			}
			if (this.year < 1) return null;
		}
		let r = this.findPrevious(t, f[n][0], e, f[n][2]);
		if (r > 1) {
			let a = n + 1;
			for (; a < f.length;) {
				let i = f[a][0], o = f[a][2], u = this.getMaxPatternValue(i, e, o);
				this[i] = u, a++;
			}
			if (r === 3) {
				if (this[f[n][1]]--, n === 0) {
					let u = this.getLastDayOfMonth(this.year, this.month);
					this.day > u && (this.day = u);
				}
				if (n === 1) if (this.day <= 0) this.day = 1;
				else {
					let u = this.year, l = this.month;
					for (; l < 0;) l += 12, u--;
					for (; l > 11;) l -= 12, u++;
					let h = this.getLastDayOfMonth(u, l);
					this.day > h && (this.day = h);
				}
				this.apply();
				let i = f[n][0], o = f[n][2];
				if (this[i] = this.getMaxPatternValue(i, e, o), this.apply(), n === 0) {
					let u = f[1][2], l = this.getMaxPatternValue("day", e, u);
					l !== this.day && (this.day = l, this.hour = this.getMaxPatternValue("hour", e, f[2][2]), this.minute = this.getMaxPatternValue("minute", e, f[3][2]), this.second = this.getMaxPatternValue("second", e, f[4][2]));
				}
				if (n === 0 && !e.starYear) {
					for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0;) this.year--;
					if (this.year < 1) return null;
				}
				return 0;
			} else if (this.apply()) return n - 1;
		}
		return n += 1, n >= f.length ? this : this.year < 1 ? null : n;
	}
	getMaxPatternValue(e, t, n) {
		let r = t[e].length - 1 - n;
		for (let a = t[e].length - 1; a >= 0; a--) if (t[e][a]) {
			r = a - n;
			break;
		}
		if (e === "day") {
			let a = this.getLastDayOfMonth(this.year, this.month);
			return t.lastWeekday || t.nearestWeekdays.some((i) => i) || t.lastDayOfMonth || !t.starDOW ? a : Math.min(r, a);
		}
		return r;
	}
	findPrevious(e, t, n, r) {
		return this._findMatch(e, t, n, r, -1);
	}
	getDate(e) {
		if (!e && typeof this.tz != "number") {
			let t = this.cachedInstant();
			if (t !== void 0) return new Date(t + (this.tz === void 0 ? this.ms : 0));
		}
		if (e || this.tz === void 0) {
			if (this.year >= 0 && this.year < 100) {
				let t = /* @__PURE__ */ new Date(0);
				return t.setFullYear(this.year, this.month, this.day), t.setHours(this.hour, this.minute, this.second, this.ms), t;
			}
			return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
		} else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), !1);
	}
	getTime() {
		return this.getDate(!1).getTime();
	}
	match(e, t) {
		if (!e.starYear && (this.year < 0 || this.year >= e.year.length || e.year[this.year] === 0)) return !1;
		for (let n = 0; n < f.length; n++) {
			let r = f[n][0], a = f[n][2], i = this[r];
			if (i + a < 0 || i + a >= e[r].length) return !1;
			let o = e[r][i + a];
			if (r === "day" && (o = this._matchDayValue(o, i, e, t)), !o) return !1;
		}
		return !0;
	}
};
function F(s) {
	s === void 0 && (s = {}), delete s.name, s.legacyMode !== void 0 && s.domAndDow === void 0 ? s.domAndDow = !s.legacyMode : s.domAndDow === void 0 && (s.domAndDow = !1), s.legacyMode = !s.domAndDow;
	let e = (n, r) => n === void 0 ? r : n;
	if (s.paused = e(s.paused, !1), s.maxRuns = e(s.maxRuns, 1 / 0), s.catch = e(s.catch, !1), s.unref = e(s.unref, !1), s.mode = e(s.mode, "auto"), s.alternativeWeekdays = e(s.alternativeWeekdays, !1), s.sloppyRanges = e(s.sloppyRanges, !1), s.fixedTimeRule = e(s.fixedTimeRule, "single-value"), s.allowPast = e(s.allowPast, !1), s.interval = s.interval === void 0 ? 0 : parseInt(s.interval.toString(), 10), s.utcOffset = s.utcOffset === void 0 ? void 0 : parseInt(s.utcOffset.toString(), 10), s.dayOffset = s.dayOffset === void 0 ? 0 : parseInt(s.dayOffset.toString(), 10), ![
		"auto",
		"5-part",
		"6-part",
		"7-part",
		"5-or-6-parts",
		"6-or-7-parts"
	].includes(s.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
	if (!["single-value", "no-wildcard"].includes(s.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
	s.timezone === "" && (s.timezone = void 0);
	let t = s.timezone ?? s.utcOffset;
	if (s.startAt && (s.startAt = I(new c(s.startAt, t))), s.stopAt && (s.stopAt = I(new c(s.stopAt, t))), s.interval !== null) {
		if (isNaN(s.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
		if (s.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
	}
	if (s.utcOffset !== void 0) {
		if (isNaN(s.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
		if (s.utcOffset < -870 || s.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
		if (s.utcOffset !== void 0 && s.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
	}
	if (s.unref !== !0 && s.unref !== !1) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
	if (s.dayOffset !== void 0 && s.dayOffset !== 0 && isNaN(s.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
	return s;
}
function I(s) {
	return s.ms ? (s.ms = 0, new c(new Date(s.getTime() + 1e3), s.tz)) : s;
}
function b(s) {
	return typeof s == "function";
}
function L(s) {
	return b(s);
}
function Y(s) {
	typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(s) : s && typeof s.unref < "u" && s.unref();
}
var P = 864e5;
var $ = 3e4;
var M = [];
var j = class {
	name;
	options;
	_states;
	fn;
	_startAtRoundingMs = 0;
	getTz() {
		return this.options.timezone ?? this.options.utcOffset;
	}
	applyDayOffset(e) {
		let t = this._offsetMs();
		return t ? new Date(e.getTime() + t) : e;
	}
	_offsetMs() {
		return (this.options.dayOffset ?? 0) * P;
	}
	get _startAt() {
		return this.options.startAt;
	}
	get _stopAt() {
		return this.options.stopAt;
	}
	_nextTarget(e, t) {
		let n = this._offsetMs(), r = this._next(this._shift(e), new Date(t.getTime() - n), {
			startAt: this._shift(this._startAt),
			stopAt: this._shift(this._stopAt)
		});
		return r ? this.applyDayOffset(r.getDate(!1)) : null;
	}
	_previousTarget(e, t) {
		let n = this._toMs(e ?? t) - this._offsetMs(), r = this._previous(new Date(n), {
			startAt: this._shift(this._startAt),
			stopAt: this._shift(this._stopAt)
		});
		return r ? this.applyDayOffset(r.getDate(!1)) : null;
	}
	_shift(e) {
		if (e != null) return new c(new Date(this._toMs(e) - this._offsetMs()), this.getTz());
	}
	constructor(e, t, n) {
		let r, a;
		if (b(t)) a = t;
		else if (typeof t == "object") r = t;
		else if (t !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
		if (b(n)) a = n;
		else if (typeof n == "object") r = n;
		else if (n !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
		this.name = r?.name;
		let i = r?.startAt;
		this.options = F(r), i && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new c(i, this.getTz()).getTime());
		let o = !!e && (e instanceof Date || typeof e == "string" && e.indexOf(":") > 0);
		if (this._states = {
			kill: !1,
			blocking: !1,
			previousRun: void 0,
			currentRun: void 0,
			once: void 0,
			currentTimeout: void 0,
			maxRuns: r ? r.maxRuns : void 0,
			paused: r ? r.paused : !1,
			pattern: o ? new C("* * * * *", void 0, { mode: "auto" }) : new C(e, this.options.timezone, {
				mode: this.options.mode,
				alternativeWeekdays: this.options.alternativeWeekdays,
				sloppyRanges: this.options.sloppyRanges,
				fixedTimeRule: this.options.fixedTimeRule
			})
		}, o && (this._states.once = new c(e, this.getTz())), this.name) {
			if (M.find((l) => l.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
			M.push(this);
		}
		return a !== void 0 && L(a) && (this.fn = a, this.schedule()), this;
	}
	nextRun(e) {
		return this._nextTarget(e, /* @__PURE__ */ new Date());
	}
	nextRuns(e, t) {
		this._states.maxRuns !== void 0 && e > this._states.maxRuns && (e = this._states.maxRuns);
		let n = t || this._states.currentRun || void 0;
		return this._enumerateRuns(e, n, "next");
	}
	previousRuns(e, t) {
		return this._enumerateRuns(e, t || void 0, "previous");
	}
	enumerate(e) {
		return new A(this, e);
	}
	_enumerateRuns(e, t, n) {
		let r = [], a = /* @__PURE__ */ new Date(), i = t;
		for (; e-- > 0;) {
			let o = n === "next" ? this._nextTarget(i, a) : this._previousTarget(i, a);
			if (!o) break;
			r.push(o), i = o;
		}
		return r;
	}
	match(e) {
		if (this._states.once) {
			let n = new c(e, this.getTz());
			n.ms = 0;
			let r = new c(this._states.once, this.getTz());
			return r.ms = 0, n.getTime() === r.getTime();
		}
		let t = new c(e, this.getTz());
		return t.ms = 0, t.match(this._states.pattern, this.options);
	}
	getPattern() {
		if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
	}
	getOnce() {
		return this._states.once ? this._states.once.getDate() : null;
	}
	isRunning() {
		return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, /* @__PURE__ */ new Date()) !== null;
	}
	isStopped() {
		return this._states.kill;
	}
	isBusy() {
		return this._states.blocking;
	}
	currentRun() {
		return this._states.currentRun ? this._states.currentRun.getDate() : null;
	}
	previousRun() {
		return this._states.previousRun ? this._states.previousRun.getDate() : null;
	}
	msToNext(e) {
		let t = /* @__PURE__ */ new Date(), n = this._nextTarget(e, t);
		return n ? n.getTime() - this._toMs(e ?? t) : null;
	}
	stop() {
		this._states.kill = !0, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
		let e = M.indexOf(this);
		e >= 0 && M.splice(e, 1);
	}
	pause() {
		return this._states.paused = !0, !this._states.kill;
	}
	resume() {
		return this._states.paused = !1, !this._states.kill;
	}
	schedule(e) {
		return this._schedule(e);
	}
	_schedule(e, t) {
		if (e && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
		e && (this.fn = e);
		let n = t ?? /* @__PURE__ */ new Date(), r = this._nextTarget(void 0, n), a = r ? r.getTime() - n.getTime() : null, i = this._states.currentRun;
		i && i.getTime() > n.getTime() && (i = void 0);
		let o = this._nextTarget(i, n);
		return a === null || isNaN(a) || o === null ? this : (a > $ && (a = $), a < 0 && (a = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(() => this._checkTrigger(o), a), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
	}
	async _trigger(e = /* @__PURE__ */ new Date()) {
		this._states.blocking = !0, this._states.currentRun = new c(e, this.getTz());
		try {
			if (this.options.catch) try {
				this.fn !== void 0 && await this.fn(this, this.options.context);
			} catch (t) {
				if (b(this.options.catch)) try {
					Promise.resolve(this.options.catch(t, this)).catch(() => {});
				} catch {}
			}
			else this.fn !== void 0 && await this.fn(this, this.options.context);
		} finally {
			this._states.previousRun = new c(e, this.getTz()), this._states.blocking = !1;
		}
	}
	async trigger() {
		await this._trigger();
	}
	runsLeft() {
		return this._states.maxRuns;
	}
	_checkTrigger(e) {
		let t = /* @__PURE__ */ new Date(), n = !this._states.paused && t.getTime() >= e.getTime(), r = this._states.blocking && this.options.protect;
		n && !r ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(t)) : n && r && b(this.options.protect) && setTimeout(() => this.options.protect(this), 0), this._schedule(void 0, n ? void 0 : t);
	}
	_next(e, t, n) {
		let r = n ? n.startAt : this._startAt, a = n ? n.stopAt : this._stopAt, i = !!e, o = !!(e || this._states.currentRun), u = !1;
		!e && r && this.options.interval && (e = this._calculatePreviousRun(r, t), e && (o = !0), u = !e);
		let l = e ?? t ?? /* @__PURE__ */ new Date(), h = this._toMs(l);
		e = new c(l, this.getTz()), r && h < r.getTime() && (e = u ? r : new c(/* @__PURE__ */ new Date(r.getTime() - 1e3), this.getTz()), h = e.getTime());
		let m = this._states.once || new c(e, this.getTz());
		if (!u && m !== this._states.once && (m = this._findOccurrence(e, h, 1, o)), this._states.once) {
			let d = this._states.once.getTime(), p = h - d;
			if (r && d < r.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (i ? p >= 0 : p > 1e3 && !this.options.allowPast)) return null;
		}
		return m === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || a && m.getTime() >= a.getTime() ? null : m;
	}
	_previous(e, t) {
		let n = this._toMs(e ?? /* @__PURE__ */ new Date());
		if (t.stopAt && n > t.stopAt.getTime() && (n = t.stopAt.getTime()), this._states.once) return this._states.once.getTime() < n ? this._states.once : null;
		let r = this._findOccurrence(new c(new Date(n), this.getTz()), n, -1);
		return r === null || t.startAt && r.getTime() < t.startAt.getTime() ? null : r;
	}
	_toMs(e) {
		if (e instanceof Date) return e.getTime();
		let t = new c(e, this.getTz());
		return t.getTime() + (typeof t.tz == "string" ? t.ms : 0);
	}
	_findOccurrence(e, t, n, r = !1) {
		let a = this.options.interval ?? 0;
		if (a > 1 && (n === -1 || r)) {
			t += (a - 1) * 1e3 * n;
			let m = new Date(t);
			if (isNaN(m.getTime()) || (e = new c(m, this.getTz()), !(e.year >= 1 && e.year <= 9999))) return null;
			r = !1;
		}
		let i = this._walk(e, t, n, r), o = this.getTz();
		if (this._states.pattern.isFixedTime && n === 1 || typeof o == "number" || U(t, o) !== (n === 1 ? "earlier" : "later")) return i;
		let u = Math.floor(t / 1e3) * 1e3, l = n === 1 ? k(u, u + P, o) : k(u - P, u, o) - 1e3;
		if (i && (l - i.getTime()) * n > 0) return i;
		let h = this._walk(new c(new Date(l), o), l - n, n, !1, !0);
		return !i || !h ? i ?? h : (i.getTime() - h.getTime()) * n > 0 ? h : i;
	}
	_walk(e, t, n, r, a = !1) {
		let i = this._states.pattern, o = (l, h) => n === 1 ? l.increment(i, this.options, h) : l.decrement(i, this.options, h), u = new c(e, this.getTz());
		for ((!a || !u.match(i, this.options)) && (u = o(u, r)); u;) {
			let l = this._runAt(u, t, n);
			if (l) return new c(l, this.getTz());
			u = o(u, !1);
		}
		return null;
	}
	_runAt(e, t, n) {
		let r = (d) => (d.getTime() - t) * n > 0, a = e.tz;
		if (typeof a == "number") {
			let d = e.getDate();
			return r(d) ? d : null;
		}
		let i = T(e.year, e.month + 1, e.day, e.hour, e.minute, e.second, a), o = _(i), u = this._states.pattern.isFixedTime;
		if (o.kind === "single") return r(o.date) ? o.date : null;
		if (o.kind === "ambiguous") {
			let { earlier: d, later: p } = o;
			return (u ? [d] : n === 1 ? [d, p] : [p, d]).find(r) ?? null;
		}
		if (!u) return null;
		let l = new Date(k(o.before.getTime(), o.after.getTime(), a)), h = y(l, a);
		return h.y === i.y && h.m === i.m && h.d === i.d && r(l) ? l : null;
	}
	_calculatePreviousRun(e, t) {
		let n = new c(t, this.getTz()).getTime();
		if (e.getTime() > n) return;
		let r = this.options.interval * 1e3, a = e;
		for (; a.getTime() + r <= n;) {
			let i = this._findOccurrence(a, a.getTime(), 1, !0);
			if (i === null) break;
			a = i;
		}
		return a;
	}
};
var A = class {
	cron;
	cursor;
	now;
	done;
	initialMaxRuns;
	remainingRuns;
	constructor(e, t) {
		this.cron = e, this.initialMaxRuns = e.runsLeft() ?? 1 / 0, this.reset(t);
	}
	next() {
		if (this.done || this.remainingRuns <= 0) return this.done = !0, {
			value: void 0,
			done: !0
		};
		let e = this.cron._nextTarget(this.cursor, this.now);
		return e === null ? (this.done = !0, {
			value: void 0,
			done: !0
		}) : (this.cursor = e, this.remainingRuns--, {
			value: e,
			done: !1
		});
	}
	peek() {
		return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
	}
	reset(e) {
		this.cursor = e instanceof Date ? new Date(e.getTime()) : e ?? void 0, this.now = /* @__PURE__ */ new Date(), this.done = !1, this.remainingRuns = this.initialMaxRuns;
	}
	[Symbol.iterator]() {
		return this;
	}
};
// src/manifest/policy-rules.ts
const policyRules = (tree) => [
	...idsTwice(tree),
	...emptyRules(tree),
	...itemsAt(tree.root, "windows").flatMap((window) => windowIssues(window, tree)),
	...wavesNotRising(tree)
];
function idsTwice({ root, lined }) {
	const first = /* @__PURE__ */ new Map();
	return itemsAt(root, "rules").flatMap((rule) => {
		const id = stringAt(rule, "id");
		const node = entryAt(rule, "id")?.value;
		if (id === void 0 || node === void 0) return [];
		const before = first.get(id);
		if (before === void 0) {
			first.set(id, node);
			return [];
		}
		const message = `Rule ${quoted(id)} is declared a second time; first in ${placeName(placeAt(lined, before.start))}.`;
		return [errorAt(placeAt(lined, node.start), "DECLARED_TWICE", {
			message,
			hint: "Keep one of the two, or rename it."
		})];
	});
}
const emptyRules = ({ root, lined }) => itemsAt(root, "rules").filter((rule) => rule.kind === "map" && entryAt(rule, "forbid") === void 0 && entryAt(rule, "require") === void 0).map((rule) => errorAt(placeAt(lined, rule.start), "RULE_EMPTY", {
	message: `Rule ${quoted(stringAt(rule, "id") ?? "")} neither forbids nor requires anything.`,
	hint: "Add forbid or require, with settings and their values."
}));
function windowIssues(window, { lined }) {
	const cron = entryAt(window, "cron")?.value;
	const timezone = entryAt(window, "timezone")?.value;
	const [pattern, zone] = [stringAt(window, "cron"), stringAt(window, "timezone")];
	const unknownZone = timezone !== void 0 && zone !== void 0 && !isTimezone(zone);
	const fault = pattern === void 0 ? void 0 : cronFault(pattern);
	return [...cron !== void 0 && pattern !== void 0 && fault !== void 0 ? [errorAt(placeAt(lined, cron.start), "CRON_INVALID", {
		message: `${quoted(pattern)} ${fault}.`,
		hint: CRON_HINT
	})] : [], ...unknownZone ? [errorAt(placeAt(lined, timezone.start), "TIMEZONE_UNKNOWN", {
		message: `${quoted(zone)} is no time zone that is known here.`,
		hint: "Write a name of the IANA database, such as Europe/Berlin or UTC."
	})] : []];
}
const CRON_HINT = "Five fields: minute, hour, day of month, month, day of week; \"0 8 * * 1-5\" is each working day at eight.";
/** Any moment will do to see whether a next one comes. */
const SOME_MOMENT = /* @__PURE__ */ new Date("2026-01-01T00:00:00Z");
function cronFault(pattern) {
	try {
		return new j(pattern.trim(), {
			mode: "5-part",
			timezone: "UTC",
			paused: true
		}).nextRun(SOME_MOMENT) === null ? "names a time that never comes" : void 0;
	} catch {
		return "cannot be read as a cron expression";
	}
}
function isTimezone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
function wavesNotRising({ root, lined }) {
	const rollout = entryAt(root, "rollout")?.value;
	const waves = rollout === void 0 ? [] : itemsAt(rollout, "waves");
	const percents = waves.map((wave) => wave.kind === "scalar" ? Number.parseInt(String(wave.value), 10) : NaN);
	return waves.flatMap((wave, i) => {
		const [before, here] = [percents[i - 1], percents[i]];
		if (before === void 0 || here === void 0 || !(here <= before)) return [];
		return [errorAt(placeAt(lined, wave.start), "WAVES_NOT_RISING", {
			message: `This wave reaches ${here} %, which is no more than the ${before} % of the one before it.`,
			hint: "Each share counts from the start: [\"10%\", \"50%\", \"100%\"]."
		})];
	});
}
// src/manifest/parse-policy.ts
function parsePolicy(source) {
	const { lined, root, issues: unreadable } = readSyntax(source);
	if (root === void 0) return { issues: presentIssues(unreadable, [source]) };
	const shape = policyShapeIssues({
		lined,
		root
	});
	const places = new Set(shape.map(placeOf$1));
	const rules = policyRules({
		lined,
		root
	}).filter((issue) => !places.has(placeOf$1(issue)));
	const issues = presentIssues([
		...unreadable,
		...shape,
		...rules
	], [source]);
	const data = plainData(root);
	return hasErrors(issues) || !validatePolicy(data) ? { issues } : {
		policy: policyOf(data),
		issues
	};
}
/** One complaint about a place is enough. */
const placeOf$1 = ({ line, column }) => `${line}:${column}`;
function policyOf(file) {
	const { consent, limits, overrides, promotion } = file;
	return {
		consent: {
			...DEFAULT_POLICY.consent,
			...consent
		},
		limits: {
			changedEmbeds: limitOf("changedEmbeds", limits),
			widenedEmbeds: limitOf("widenedEmbeds", limits),
			missingEmbeds: limitOf("missingEmbeds", limits)
		},
		protected: file.protected ?? DEFAULT_POLICY.protected,
		rules: file.rules?.map(ruleOf) ?? DEFAULT_POLICY.rules,
		windows: file.windows?.map(windowOf) ?? DEFAULT_POLICY.windows,
		overrides: overrides?.maxDuration === void 0 ? DEFAULT_POLICY.overrides : { maxDurationMs: msOf(overrides.maxDuration) },
		promotion: promotion?.soak === void 0 ? DEFAULT_POLICY.promotion : { soakMs: msOf(promotion.soak) },
		rollout: rolloutOf(file.rollout),
		notify: file.notify?.map(notificationOf) ?? DEFAULT_POLICY.notify
	};
}
const limitOf = (name, limits) => ({
	...DEFAULT_POLICY.limits[name],
	...limits?.[name]
});
const ruleOf = ({ id, match, forbid, require, message }) => ({
	id,
	match: { ...match },
	forbid: { ...forbid },
	require: { ...require },
	message
});
function windowOf(written) {
	const { kind, cron, duration, timezone, directions, override } = written;
	return {
		kind,
		cron: cron.trim().replaceAll(/ +/g, " "),
		durationMs: msOf(duration),
		timezone,
		directions: directions ?? WINDOW_DIRECTIONS,
		...override !== void 0 && { override }
	};
}
function rolloutOf(written) {
	if (written === void 0) return DEFAULT_POLICY.rollout;
	const { canary, waves, pause, probeFrom, stopAfterFailures, onFailure } = written;
	return {
		...canary !== void 0 && { canary },
		...waves !== void 0 && { waves: waves.map((share) => Number.parseInt(share, 10)) },
		...pause !== void 0 && { pauseMs: msOf(pause) },
		...probeFrom !== void 0 && { probeFrom },
		...stopAfterFailures !== void 0 && { stopAfterFailures },
		onFailure: onFailure ?? DEFAULT_POLICY.rollout.onFailure
	};
}
const notificationOf = (written) => {
	const { kind, urlFrom, secretFrom, on, owners } = written;
	return {
		kind,
		urlFrom,
		...secretFrom !== void 0 && { secretFrom },
		on,
		...owners !== void 0 && { owners }
	};
};
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Of a duration in the form that the schema holds it to. */
const msOf = (duration) => Number.parseInt(duration, 10) * (UNITS[duration.slice(-1)] ?? 0);
// src/manifest/read.ts
const DEFAULT_NAME = "embeds.yaml";
const EXTENSIONS = /* @__PURE__ */ new Set([
	".yaml",
	".yml",
	".json"
]);
/**
* Each file once, in the order of `paths` and sorted within a folder. `paths` are taken from `cwd`. Where there is an
* issue there are no sources, since what they lack would look like errors in them.
*/
async function readSources(paths, cwd) {
	const files = /* @__PURE__ */ new Set();
	const issues = [];
	for (const path of paths) {
		const found = await filesAt(resolve(cwd, path), cwd);
		if ("issue" in found) issues.push(found.issue);
		else for (const file of found.value) files.add(file);
	}
	const sources = [];
	let total = 0;
	for (const file of files) {
		const found = await readText(file, shownPath(file, cwd));
		if ("issue" in found) issues.push(found.issue);
		else {
			total += found.value.bytes;
			sources.push(found.value.source);
			if (total > LIMITS.total) issues.push(totalTooLarge(found.value.source.path));
		}
		if (total > LIMITS.total) break;
	}
	return issues.length > 0 ? {
		sources: [],
		issues
	} : {
		sources,
		issues
	};
}
const shownPath = (path, cwd) => {
	const below = relative(cwd, path);
	return (below === "" || below.split(sep)[0] === ".." || isAbsolute(below) ? path : below).split(sep).join("/");
};
const refused$1 = (path, code, wording) => ({ issue: fileError(path, code, wording) });
async function filesAt(path, cwd) {
	const shown = shownPath(path, cwd);
	try {
		for (const step of stepsTo(path, cwd)) if ((await lstat(step)).isSymbolicLink()) return isLink(shownPath(step, cwd));
		if (!(await lstat(path)).isDirectory()) return { value: [path] };
		const files = await filesBelow(path);
		if (files.length > 0) return { value: files };
		return refused$1(shown, "FOLDER_EMPTY", {
			message: `${shown} holds no .yaml, .yml or .json file.`,
			hint: "Folders whose name starts with a dot, node_modules and symbolic links are passed over."
		});
	} catch (error) {
		return errorCode(error) === "ENOENT" ? notFound(path, shown) : notOpened(shown, error);
	}
}
/** A path below the working directory is what a changed repository could bend: there no folder on the way may be a link. */
function stepsTo(path, cwd) {
	const parts = relative(cwd, path).split(sep);
	if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(cwd, path))) return [path];
	return parts.map((_, index) => join(cwd, ...parts.slice(0, index + 1)));
}
async function filesBelow(folder) {
	const files = [];
	const folders = [folder];
	for (let here = folders.pop(); here !== void 0; here = folders.pop()) for (const entry of await readdir(here, { withFileTypes: true })) if (isManifestFile(entry)) files.push(join(here, entry.name));
	else if (isManifestFolder(entry)) folders.push(join(here, entry.name));
	return files.sort();
}
const isManifestFile = (entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !entry.name.startsWith(".") && entry.name !== "embed-sync.policy.yaml";
const isManifestFolder = (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
async function notFound(path, shown) {
	const neighbours = await readdir(dirname(path)).catch(() => []);
	const start = basename(path) === DEFAULT_NAME ? `Write one of what is live with: embed-sync import -o ${shown}` : void 0;
	const hint = didYouMean(basename(path), neighbours) ?? start;
	return refused$1(shown, "FILE_NOT_FOUND", {
		message: `There is no file or folder ${shown}.`,
		hint
	});
}
const isLink = (shown) => refused$1(shown, "FILE_IS_LINK", {
	message: `${shown} is a symbolic link, which is not followed.`,
	hint: "Give the file or folder that it points to."
});
/** Not available everywhere; without them the look at each step is the only guard. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readText(path, shown) {
	try {
		const handle = await open(path, FLAGS);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) return refused$1(shown, "FILE_NOT_REGULAR", {
				message: `${shown} is not a regular file.`,
				hint: "Give a file that is stored on disk."
			});
			if (stats.size > LIMITS.file) return { issue: tooLarge(shown) };
			const bytes = await handle.readFile();
			if (bytes.length > LIMITS.file) return { issue: tooLarge(shown) };
			const text = decode(bytes);
			if (text !== void 0) return { value: {
				source: {
					path: shown,
					text
				},
				bytes: bytes.length
			} };
			return refused$1(shown, "NOT_UTF8", {
				message: `${shown} is not valid UTF-8.`,
				hint: "Save it as UTF-8 in your editor."
			});
		} finally {
			await handle.close();
		}
	} catch (error) {
		return errorCode(error) === "ELOOP" ? isLink(shown) : notOpened(shown, error);
	}
}
/** Without a byte order mark. */
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const errorCode = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
const notOpened = (shown, error) => refused$1(shown, "FILE_NOT_OPENED", {
	message: `${shown} could not be read (${errorCode(error)}).`,
	hint: "Look at its permissions and at the folders on the way to it."
});
// src/manifest/groups.ts
function membershipsOf(groups, live) {
	const members = live.map((embed) => [embed.embedId, groups.filter((group) => belongs(embed, group))]);
	return new Map(members.filter(([, of]) => of.length > 0));
}
/** What the API did not tell matches nothing, not even `*`: a setting is never managed on a guess. */
const belongs = ({ name, embedType }, { match }) => (match.name === void 0 || name !== void 0 && matchesGlob(match.name, name)) && (match.embedType === void 0 || embedType !== void 0 && matchesGlob(match.embedType, embedType));
/** Without live embeds nothing can be said. */
function idleGroups({ groups }, live, memberships) {
	if (live.length === 0) return [];
	const busy = new Set([...memberships.values()].flat());
	return groups.filter((group) => !busy.has(group)).map(({ name, place }) => warningAt(place, "GROUP_MATCHES_NOTHING", {
		message: `No live embed matches group ${quoted(name)}.`,
		hint: "Patterns are case-sensitive and match the whole name or type."
	}));
}
/** What the embed itself decides, the groups need not agree on: its tier, and `decided` settings. */
function conflictsOf(embedId, groups, { ownTier, decided }) {
	if (groups.length < 2) return [];
	return [...ownTier ? [] : [["tier", ({ tier }) => tier?.value]], ...SETTING_NAMES.filter((name) => !decided.some((settings) => settings.has(name))).map((name) => [name, ({ settings }) => settings.get(name)?.value])].flatMap(([what, valueIn]) => {
		const having = groups.filter((group) => valueIn(group) !== void 0);
		const [first] = having;
		const second = having.find((group) => first !== void 0 && !same(valueIn(first), valueIn(group)));
		return first === void 0 || second === void 0 ? [] : [{
			what,
			first,
			second,
			embedId
		}];
	});
}
const same = (a, b) => canonicalJson(a) === canonicalJson(b);
/** One for each pair of groups and thing they disagree on, however many embeds it concerns. */
function conflictIssues(conflicts) {
	const alike = /* @__PURE__ */ new Map();
	for (const conflict of conflicts) {
		const key = JSON.stringify([
			conflict.what,
			conflict.first.name,
			conflict.second.name
		]);
		const known = alike.get(key);
		if (known === void 0) alike.set(key, [conflict]);
		else known.push(conflict);
	}
	return [...alike.values()].flatMap(([one, ...others]) => one === void 0 ? [] : [conflictIssue(one, others.length)]);
}
function conflictIssue({ what, first, second, embedId }, others) {
	const [here, there] = [placeOf(second, what), placeOf(first, what)];
	const more = others === 0 ? "" : ` and ${others} more`;
	return errorAt(here, "GROUP_CONFLICT", {
		message: `Groups ${quoted(first.name)} (${placeName(there)}) and ${quoted(second.name)} (${placeName(here)}) both match ${quoted(embedId)}${more} and disagree on ${what}.`,
		hint: `Narrow one of the patterns, or set ${what} in the embed itself.`
	});
}
function placeOf({ tier, settings, place }, what) {
	return (what === "tier" ? tier : settings.get(what))?.place ?? place;
}
// src/manifest/layers.ts
const manages = (layers, setting) => layers.some(({ settings }) => settings.has(setting));
const decider = (layers, setting) => layers.findLast(({ settings }) => settings.has(setting));
/** Those that decide a setting: no more than there are settings, however many layers there were. */
const decisive = (layers) => layers.filter((layer) => SETTING_NAMES.some((setting) => decider(layers, setting) === layer));
/** Lowest precedence first; the outcome is in catalogue order. */
function layered(layers) {
	const values = {};
	const origins = {};
	for (const setting of SETTING_NAMES) {
		const layer = decider(layers, setting);
		const written = layer?.settings.get(setting);
		if (layer === void 0 || written === void 0) continue;
		values[setting] = written.value;
		origins[setting] = {
			kind: layer.kind,
			name: layer.name,
			place: written.place
		};
	}
	return {
		settings: values,
		origins
	};
}
// src/manifest/member.ts
function resolveMember(member, around) {
	const { embedId, embed, groups } = member;
	const tier = embed?.tier?.value ?? groups.find((group) => group.tier !== void 0)?.tier?.value;
	const base = baseLayers(member, tier, around);
	const active = (embed?.overrides ?? []).filter((override) => isActive(override, around.now));
	const layers = [...base, ...active.map(({ reason, settings }) => ({
		kind: "override",
		name: reason,
		settings
	}))];
	const isManaged = layers.some(({ settings }) => settings.size > 0);
	const source = embed?.place ?? groups[0]?.place;
	return {
		desired: {
			embedId,
			key: embed?.key ?? embedId,
			...embed?.name !== void 0 && { name: embed.name },
			...embed?.owner !== void 0 && { owner: embed.owner },
			...tier !== void 0 && { tier },
			...source !== void 0 && { source },
			...layered(layers),
			overrides: (embed?.overrides ?? []).map((override) => overrideOf(override, active))
		},
		conflicts: conflictsOf(embedId, groups, {
			ownTier: embed?.tier !== void 0,
			decided: ownSettings(embed, around)
		}),
		issues: [...baselessOverrides(member, base, around), ...isManaged ? [] : nothingManaged(member, around)]
	};
}
/** All that holds without overrides. */
function baseLayers({ embed, groups }, tier, around) {
	const block = environmentBlock(embed, around);
	return [
		...tier === void 0 ? [] : around.tierLayers(tier),
		...groups.map(({ name, settings }) => ({
			kind: "group",
			name,
			settings
		})),
		...embed === void 0 ? [] : [{
			kind: "embed",
			name: embed.key,
			settings: embed.settings
		}],
		...block === void 0 ? [] : [{
			kind: "environment",
			name: around.environment ?? "",
			settings: block
		}]
	];
}
const environmentBlock = (embed, { environment }) => environment === void 0 ? void 0 : embed?.environments.get(environment)?.value;
const ownSettings = (embed, around) => [embed?.settings, environmentBlock(embed, around)].filter((settings) => settings !== void 0);
function isActive({ from, until }, now) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	return start !== void 0 && end !== void 0 && start <= now.getTime() && now.getTime() < end;
}
const overrideOf = (written, active) => ({
	reason: written.reason,
	from: written.from.value,
	until: written.until.value,
	settings: [...written.settings.keys()],
	values: layered([{
		kind: "override",
		name: written.reason,
		settings: written.settings
	}]).settings,
	active: active.includes(written),
	place: written.place
});
/** Without a value below it, nothing would be sent when the override ends, and its value would stay for ever. */
function baselessOverrides(member, base, around) {
	const mayComeFromGroup = (name) => around.mayJoinGroups(member.embedId) && around.groups.some((group) => groupManages(group, name, around));
	return (member.embed?.overrides ?? []).flatMap(({ settings }) => [...settings].filter(([name]) => !manages(base, name) && !mayComeFromGroup(name)).map(([name, { place }]) => errorAt(place, "OVERRIDE_WITHOUT_BASE", {
		message: `${name} is set by this override alone, so there is no value to return to when it ends.`,
		hint: `Set ${name} under accessSettings of ${quoted(member.embed?.key ?? "")}, or in its tier.`
	})));
}
const groupManages = ({ settings, tier }, name, { tierLayers }) => settings.has(name) || tier !== void 0 && manages(tierLayers(tier.value), name);
function nothingManaged({ embedId, embed, groups }, around) {
	if (around.mayJoinGroups(embedId) && around.groups.length > 0) return [];
	const what = embed === void 0 ? `Group ${quoted(groups[0]?.name ?? "")}` : `Embed ${quoted(embed.key)}`;
	return [warningAt(embed?.place ?? groups[0]?.place, "NOTHING_MANAGED", {
		message: `${what} is listed, but none of its settings is managed.`,
		hint: "Give it a tier or accessSettings."
	})];
}
// src/manifest/target.ts
function chooseTarget({ dataApp, environments }, chosen) {
	if (environments === void 0) {
		if (chosen === void 0) return {
			dataApp: dataApp ?? "",
			issues: []
		};
		return refused("ENVIRONMENT_UNEXPECTED", {
			message: `Environment ${quoted(chosen)} was chosen, but the manifest declares no environments.`,
			hint: "Leave --env out."
		});
	}
	const names = environments.map(({ name }) => name);
	const declared = `Declared are: ${names.join(", ")}.`;
	if (chosen === void 0) return refused("ENVIRONMENT_REQUIRED", {
		message: "The manifest is for several environments, and none was chosen.",
		hint: `Give --env with one of: ${names.join(", ")}.`
	});
	const environment = environments.find(({ name }) => name === chosen);
	if (environment !== void 0) return {
		dataApp: environment.dataApp,
		issues: []
	};
	return refused("UNKNOWN_ENVIRONMENT", {
		message: `There is no environment ${quoted(chosen)}.`,
		hint: [didYouMean(chosen, names), declared].filter(Boolean).join(" ")
	});
}
const refused = (code, wording) => ({
	dataApp: "",
	issues: [errorAt(void 0, code, wording)]
});
// src/manifest/tiers.ts
/** Each tier is worked out once, however many embeds and tiers use it. */
function tierResolver(tiers) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const chain = [];
		for (let at = name; at !== void 0 && !known.has(at); at = chain.at(-1)?.extends?.value) {
			const tier = tiers.get(at);
			if (tier === void 0) break;
			chain.push(tier);
		}
		for (const tier of chain.reverse()) {
			const base = known.get(tier.extends?.value ?? "") ?? [];
			known.set(tier.name, decisive([...base, {
				kind: "tier",
				name: tier.name,
				settings: tier.settings
			}]));
		}
		return known.get(name) ?? [];
	};
}
// src/manifest/resolve.ts
function resolveManifest(manifest, context) {
	const { environment, live } = context;
	const { dataApp, issues: targetIssues } = chooseTarget(manifest, environment);
	const target = {
		dataApp,
		...environment !== void 0 && { environment }
	};
	if (targetIssues.length > 0) return {
		desired: [],
		...target,
		issues: targetIssues
	};
	const memberships = membershipsOf(manifest.groups, live);
	const around = surroundings(manifest, context);
	const members = membersOf(manifest, environment, memberships).map((member) => resolveMember(member, around));
	const issues = distinct([
		...members.flatMap((member) => member.issues),
		...conflictIssues(members.flatMap(({ conflicts }) => conflicts)),
		...idleGroups(manifest, live, memberships)
	]);
	return {
		desired: members.map(({ desired }) => desired),
		...target,
		issues: presentIssues(issues, manifest.sources)
	};
}
function surroundings({ tiers, groups }, { environment, live, now }) {
	const known = new Set(live.map(({ embedId }) => embedId));
	return {
		environment,
		now,
		groups,
		tierLayers: tierResolver(tiers),
		mayJoinGroups: (embedId) => !known.has(embedId)
	};
}
function membersOf({ embeds }, environment, memberships) {
	const written = embeds.flatMap((embed) => {
		const embedId = embedIdIn(embed, environment)?.value;
		return embedId === void 0 ? [] : [{
			embedId,
			embed,
			groups: memberships.get(embedId) ?? []
		}];
	});
	const named = new Set(written.map(({ embedId }) => embedId));
	const grouped = [...memberships].filter(([embedId]) => !named.has(embedId)).map(([embedId, groups]) => ({
		embedId,
		groups
	})).sort((a, b) => a.embedId < b.embedId ? -1 : 1);
	return [...written, ...grouped];
}
/** A group that manages nothing says so once, not for each embed that it matches. */
const distinct = (issues) => [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
// src/load.ts
/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
async function loadManifest(paths, cwd) {
	const { sources, issues: unreadable } = await readSources(paths, cwd);
	const { manifest, issues } = parseManifest(sources);
	const all = [...unreadable, ...issues];
	if (manifest === void 0 || hasErrors(all)) throw invalidManifest(all);
	return {
		manifest,
		warnings: all
	};
}
/** Every issue that can be found offline, for each environment (or the one named). */
async function checkManifest(paths, environment, { cwd }, at) {
	const { manifest, warnings } = await loadManifest(paths, cwd);
	const declared = manifest.environments?.map(({ name }) => name) ?? [];
	const issues = (environment !== void 0 ? [environment] : declared.length > 0 ? declared : [void 0]).flatMap((name) => {
		return resolveManifest(manifest, {
			...name !== void 0 && { environment: name },
			live: [],
			now: at
		}).issues;
	});
	const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
	return [...warnings, ...distinct.values()];
}
/** The error for a manifest with these issues. */
function invalidManifest(issues) {
	const count = issues.filter(({ severity }) => severity === "error").length;
	return new EmbedSyncError("MANIFEST_INVALID", `the manifest has ${count} error${count === 1 ? "" : "s"}; nothing was requested`, { issues });
}
/**
* The policy at `path`; where none is named, the one at the usual place, or the built-in one where there is none.
* Throws POLICY_INVALID with all issues.
*/
async function loadPolicy(path, cwd) {
	const { sources, issues: unreadable } = await readSources([path ?? "embed-sync.policy.yaml"], cwd);
	if (path === void 0 && unreadable.length > 0 && unreadable.every(({ code }) => code === "FILE_NOT_FOUND")) return DEFAULT_POLICY;
	const [source, ...others] = sources;
	if (source === void 0) throw invalidPolicy(unreadable);
	if (others.length > 0) throw new EmbedSyncError("POLICY_INVALID", "a policy is one file; nothing was requested");
	return policyFromText(source);
}
/** Throws POLICY_INVALID with all issues. */
function policyFromText(source) {
	const { policy, issues } = parsePolicy(source);
	if (policy === void 0) throw invalidPolicy(issues);
	return policy;
}
function invalidPolicy(issues) {
	const errors = issues.filter(({ severity }) => severity === "error").length;
	const message = `the policy has ${errors} error${errors === 1 ? "" : "s"}; nothing was requested`;
	return new EmbedSyncError("POLICY_INVALID", message, { issues });
}
export { validateHistory as C, matchesGlob as E, withLines as S, matchesAnyGlob as T, escapeNonAscii as _, policyFromText as a, placeAt as b, layered as c, composeYaml as d, require_dist as f, errorAt as g, digestOfDraft as h, loadPolicy as i, j as l, roughly as m, invalidManifest as n, resolveManifest as o, embedIdIn as p, loadManifest as r, tierResolver as s, checkManifest as t, parseManifest as u, hasUnseen as v, validatePlan as w, placeName as x, quoted as y };
