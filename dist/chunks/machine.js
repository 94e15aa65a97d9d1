import { r as __toESM } from "./rolldown-runtime.js";
import { r as EmbedSyncError } from "./errors.js";
import { a as digestOfText, r as digestOfBytes, t as canonicalJson } from "./canonical.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { constants, readFileSync, readlinkSync } from "node:fs";
import { lstat, mkdir, open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { hostname } from "node:os";
// src/error-code.ts
/** A system or library code such as `ECONNRESET`; empty where there is none. */
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "";
}
// src/generated/validate-history.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
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
const func2 = import_ucs2length.default.default;
const pattern2 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
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
// src/history/chain.ts
/** A line with its line feed, in UTF-8. An embed with some thousand tenancy rows fits. */
const MAX_LINE_BYTES = 1048576;
const LINE_FEED = 10;
const GENESIS = `sha256:${"0".repeat(64)}`;
/** Keeps a digest that was made for another purpose from ever passing as a record's hash. */
const DOMAIN = "embed-sync history record 1\n";
/** The head of a log that has no record yet. */
const genesis = (log) => ({
	log,
	seq: 0,
	hash: GENESIS
});
/** The head of a log that ends with `entries`. */
function headOf(entries) {
	const last = entries.at(-1);
	return last === void 0 ? genesis("") : {
		log: last.log,
		seq: last.seq,
		hash: last.hash
	};
}
/** The records that follow `head`. Throws HISTORY_UNWRITABLE for one that could not be read back. */
const link = (bodies, head, time) => linkLines(bodies, head, time).map(({ entry }) => entry);
/** As `link`, each record with its line, which has to be put together for its hash anyway. */
function linkLines(bodies, head, time) {
	let { seq, hash: prev } = head;
	return bodies.map((body) => {
		seq += 1;
		const record = {
			...body,
			v: 1,
			log: head.log,
			seq,
			prev,
			time
		};
		const members = membersOfNew(record);
		const hash = seal(members);
		const entry = {
			...record,
			hash
		};
		const line = `${textOf([...members, memberOf("hash", hash)])}\n`;
		refuseUnreadable(entry, line);
		prev = hash;
		return {
			entry,
			line
		};
	});
}
/** The line of a record as it stands in the log, with its line feed. */
const entryLine = (entry) => `${canonicalJson(entry)}\n`;
/** Judges a whole log. With `expected`, it must also hold that very record. */
function verifyLog(log, expected) {
	const entries = [];
	let start = 0;
	for (let end = log.indexOf(LINE_FEED); end >= 0; end = log.indexOf(LINE_FEED, start)) {
		const read = readLine(log.subarray(start, end), headOf(entries));
		if (typeof read === "string") return {
			kind: "broken",
			record: entries.length + 1,
			reason: read
		};
		entries.push(read);
		start = end + 1;
	}
	const head = headOf(entries);
	const lost = expected === void 0 ? void 0 : whatIsLost(entries, expected);
	if (lost !== void 0) return {
		kind: "broken",
		...lost
	};
	const tail = log.subarray(start);
	if (tail.length === 0) return {
		kind: "sound",
		entries,
		head
	};
	if (entries.length === 0 && !couldBeCutShort(tail)) return {
		kind: "broken",
		record: 1,
		reason: "is not one of a change history"
	};
	return {
		kind: "torn",
		entries,
		head,
		tailBytes: tail.length,
		tailDigest: digestOfBytes(tail)
	};
}
/** Whether these bytes may be the beginning of a first record: a file of something else must not be taken for a torn log. */
function couldBeCutShort(tail) {
	const whole = parse(tail);
	if (whole !== void 0) return validateHistory(whole.value);
	return tail.every((byte) => byte === 0) || "{\"".startsWith(String.fromCharCode(...tail.subarray(0, 2)));
}
const memberOf = (key, value) => ({
	key,
	text: `${canonicalJson(key)}:${canonicalJson(value)}`
});
/** Throws on what JSON cannot hold. */
const membersOf = (record) => Object.entries(record).flatMap(([key, value]) => value === void 0 ? [] : [memberOf(key, value)]);
/** The canonical text (RFC 8785) of the object with these members: sorted by the UTF-16 units of their keys. */
const textOf = (members) => `{${members.toSorted((a, b) => a.key < b.key ? -1 : 1).map(({ text }) => text).join(",")}}`;
const seal = (members) => digestOfText(DOMAIN + textOf(members));
function membersOfNew(record) {
	try {
		return membersOf(record);
	} catch {
		throw new EmbedSyncError("HISTORY_UNWRITABLE", `${nameOf(record)} holds text that is not Unicode`, { hint: "Half a character, such as a lone surrogate, was in a name or value; correct it where it comes from." });
	}
}
/** Written through the eyes of the reader: a record that nobody could read again would break the log for good. */
function refuseUnreadable(entry, line) {
	if (!validateHistory(entry)) throw new EmbedSyncError("HISTORY_UNWRITABLE", `${nameOf(entry)} does not fit the change history: ${whatIsWrong()}`, { hint: "This is a mistake in embed-sync; please report it." });
	const bytes = encoder.encode(line).length;
	if (bytes <= MAX_LINE_BYTES) return;
	throw new EmbedSyncError("HISTORY_UNWRITABLE", `${nameOf(entry)} would have ${bytes} bytes; ${MAX_LINE_BYTES} is the most`, { hint: "Give this embed fewer tenancy rows: each stands in the record with its value before and after." });
}
const nameOf = (body) => `the ${body.kind} record${"embedId" in body && body.embedId !== void 0 ? ` of embed ${body.embedId}` : ""}`;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** The record of one line, or the end of the sentence "the record …". */
function readLine(line, head) {
	if (line.length >= MAX_LINE_BYTES) return `is longer than ${MAX_LINE_BYTES} bytes`;
	const record = parse(line);
	if (record === void 0) return "is not JSON in UTF-8";
	if (isNewer(record.value)) return "was written by a newer version of embed-sync";
	if (!validateHistory(record.value)) return `is not a record of this log: ${whatIsWrong()}`;
	const { hash, ...content } = record.value;
	const members = membersIfCanonical(record.text, record.value);
	if (members === void 0) return "is not in canonical form";
	if (seal(members.filter(({ key }) => key !== "hash")) !== hash) return "does not match its hash";
	if (content.seq !== head.seq + 1) return `has number ${content.seq} where ${head.seq + 1} must follow`;
	if (content.prev !== head.hash) return "does not continue the record before it";
	if (head.seq > 0 && content.log !== head.log) return "comes from another log";
	return record.value;
}
function parse(line) {
	try {
		const text = decoder.decode(line);
		return {
			text,
			value: JSON.parse(text)
		};
	} catch {
		return;
	}
}
/** Also finds repeated keys, of which JSON readers keep only the last. */
function membersIfCanonical(text, value) {
	try {
		const members = membersOf(value);
		return textOf(members) === text ? members : void 0;
	} catch {
		return;
	}
}
const isNewer = (value) => typeof value === "object" && value !== null && "v" in value && typeof value.v === "number" && value.v > 1;
function whatIsWrong() {
	const [first] = validateHistory.errors ?? [];
	return first === void 0 ? "unknown" : `${first.instancePath || "it"} ${first.message ?? ""}`;
}
/** A log that was cut short or replaced, seen against a head that it is known to have had. */
function whatIsLost(entries, expected) {
	if (expected.seq === 0) return void 0;
	const entry = entries[expected.seq - 1];
	if (entry === void 0) return {
		record: entries.length + 1,
		reason: `is missing, and the log had ${expected.seq}`
	};
	if (entry.hash === expected.hash && entry.log === expected.log) return void 0;
	return {
		record: expected.seq,
		reason: "is not the one that stood there before"
	};
}
// src/history/lockable.ts
/** What an update may take, with some to spare: who holds the lock for less time than that sends nothing more. */
const SENDING_MS = 65e3;
// src/history/files.ts
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const SAFELY = O_NOFOLLOW | O_NONBLOCK;
const FLAGS = {
	read: O_RDONLY | SAFELY,
	append: O_RDWR | O_APPEND | SAFELY,
	create: O_RDWR | O_APPEND | O_CREAT | O_EXCL | SAFELY,
	replace: O_RDWR | O_CREAT | O_TRUNC | SAFELY
};
const factsOf = (stats) => ({
	isRegular: stats.isFile(),
	bytes: Number(stats.size),
	id: `${stats.dev}:${stats.ino}`
});
/** The files of this machine. What is made is for its owner alone. */
const nodeFiles = {
	async open(path, mode) {
		const handle = await open(path, FLAGS[mode], 384);
		return {
			facts: async () => factsOf(await handle.stat()),
			read: () => handle.readFile(),
			write: async (bytes) => (await handle.write(bytes)).bytesWritten,
			truncate: (bytes) => handle.truncate(bytes),
			sync: () => handle.sync(),
			close: () => handle.close()
		};
	},
	facts: async (path) => factsOf(await lstat(path)),
	makeDirectory: (path) => mkdir(path, {
		recursive: true,
		mode: 448
	}),
	async syncDirectory(path) {
		if (process.platform === "win32") return;
		const handle = await open(path, O_RDONLY);
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	},
	remove: (path) => unlink(path)
};
/** Makes a directory and those above it where they are missing, so that their names survive a loss of power. */
async function makeDirectories(path, files) {
	const highest = await files.makeDirectory(path);
	if (highest === void 0) return;
	for (let made = path; made !== dirname(highest); made = dirname(made)) await files.syncDirectory(dirname(made));
}
/** For a handle that is not written to any more: what could not be written has been said already. */
const closeQuietly = (file) => file.close().catch(() => void 0);
const REASONS = {
	EACCES: "permission denied",
	EDQUOT: "the disk quota is used up",
	EIO: "the disk reports an error",
	EISDIR: "it is a directory",
	ELOOP: "it is a symbolic link",
	EMFILE: "too many files are open",
	ENOSPC: "the disk is full",
	ENOTDIR: "a part of the path is not a directory",
	EPERM: "not permitted",
	EROFS: "the file system is read-only"
};
/** Why an operation failed, in words of ours: foreign messages may hold anything. */
function reasonOf(error) {
	const code = codeOf(error) || (error instanceof Error ? error.name : "unknown");
	const words = REASONS[code];
	return words === void 0 ? code : `${words} (${code})`;
}
// src/history/group-commit.ts
/** What arrives while `write` is busy forms its next batch. Where `write` throws, every caller of the batch is told. */
function groupCommit(write) {
	let queue = [];
	let flushing;
	async function flush() {
		while (queue.length > 0) {
			const batch = queue;
			queue = [];
			try {
				await write(batch);
				for (const { accept } of batch) accept();
			} catch (error) {
				for (const { refuse } of batch) refuse(error);
			}
		}
		flushing = void 0;
	}
	return {
		add: (item) => new Promise((accept, refuse) => {
			queue.push({
				item,
				accept,
				refuse
			});
			flushing ??= flush();
		}),
		idle: async () => {
			await flushing;
		}
	};
}
// src/history/machine.ts
const thisProcess = () => ({
	host: hostname(),
	boot: orEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
	space: orEmpty(() => readlinkSync("/proc/self/ns/pid")),
	pid: process.pid,
	isAlive
});
function orEmpty(read) {
	try {
		return read();
	} catch {
		return "";
	}
}
/** Signal 0 asks without signalling; any answer but "no such process" means that there is one. */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
}
export { nodeFiles as a, entryLine as c, link as d, linkLines as f, makeDirectories as i, genesis as l, codeOf as m, groupCommit as n, reasonOf as o, verifyLog as p, closeQuietly as r, SENDING_MS as s, thisProcess as t, headOf as u };
