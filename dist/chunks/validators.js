import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
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
export { validatePolicy as i, validateManifest as n, validatePlan as r, validateHistory as t };
