import { r as __toESM } from "./rolldown-runtime.js";
import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { B as sameValue, D as targetOf, E as recover, F as verdictOf, H as lossFindings, L as patchBetween, M as buildPlan, N as atTime, O as wayBack, P as withFindings, T as promotionInto, U as standingOf, V as undoRun, _ as applyPlan, b as common, g as fitting, j as compareWith, o as repeatedOptions, p as COMMENT_LIMIT, t as makePlan, v as asDesired, w as precedentsOf, x as lookAgain, y as byId, z as normalise } from "./plan.js";
import { t as canonicalJson } from "./canonical.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { i as endsOf, l as settingSpelled, s as settingEntries } from "./settings.js";
import { t as DIRECTIONS } from "./types.js";
import { n as judge, t as gravest } from "./direction.js";
import { n as planIdOf } from "./plan-id.js";
import { n as renderPlanText, o as renderFindings, t as embedNames } from "./plan-text.js";
import { A as runLine, D as applyNextStep, E as OUTCOME_STATUSES, M as findRun, N as lastApplied, O as problemText, R as unknownRun, T as OUTCOME_MEANINGS, _ as resultNews, a as openSession, c as withWriter, d as SENDING_EVENTS, f as openNotices, g as refusalNews, k as renderApplyText, p as tellingFailure, s as refuseUnready, u as openProgress } from "./connect.js";
import { o as resolveManifest, r as loadManifest } from "./load.js";
import { i as policyDigest } from "./policy.js";
import { d as shortDigest } from "./labels.js";
import { c as md, d as table, l as paragraphs, m as titled, r as finished, s as many, t as code } from "./markdown.js";
import { n as consentTo, t as canAsk } from "./consent.js";
import "./options.js";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
// src/generated/validate-plan.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const validatePlan = validate87;
const schema111 = {
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
const schema112 = {
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
const schema130 = {
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
const schema131 = {
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
const pattern0 = /* @__PURE__ */ new RegExp("^1\\.\\d+$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
const func2 = import_ucs2length.default.default;
const schema115 = {
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
const schema117 = {
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
const schema120 = {
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
const schema121 = {
	"description": "Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.",
	"enum": [
		"tenancy",
		"widen",
		"narrow",
		"neutral"
	]
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate90.errors = vErrors;
	return errors === 0;
}
const schema122 = {
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
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: schema122.properties.kind.enum },
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
	validate95.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						params: { allowedValues: schema117.allOf[2].then.properties.before.enum },
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
						params: { allowedValues: schema117.allOf[2].then.properties.after.enum },
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
						params: { allowedValues: schema117.allOf[3].then.properties.before.enum },
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
						params: { allowedValues: schema117.allOf[3].then.properties.after.enum },
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
				if (!validate90(data.before, {
					instancePath: instancePath + "/before",
					parentData: data,
					parentDataProperty: "before",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.after !== void 0) {
				if (!validate90(data.after, {
					instancePath: instancePath + "/after",
					parentData: data,
					parentDataProperty: "after",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					params: { allowedValues: schema120.enum },
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
					if (!validate90(data16, {
						instancePath: instancePath + "/before",
						parentData: data,
						parentDataProperty: "before",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					if (!validate90(data17, {
						instancePath: instancePath + "/after",
						parentData: data,
						parentDataProperty: "after",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					params: { allowedValues: schema121.enum },
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
			if (!validate95(data.origin, {
				instancePath: instancePath + "/origin",
				parentData: data,
				parentDataProperty: "origin",
				rootData
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
	validate89.errors = vErrors;
	return errors === 0;
}
const schema124 = {
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
const func43 = Object.prototype.hasOwnProperty;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				for (const key1 in data1) if (!func43.call(schema124.properties.accessSettings.properties, key1)) {
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
							params: { allowedValues: schema124.properties.accessSettings.properties.metricCreationMode.enum },
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
							params: { allowedValues: schema124.properties.accessSettings.properties.joinModel.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data1.tableTenancySettings !== void 0) {
					if (!validate90(data1.tableTenancySettings, {
						instancePath: instancePath + "/accessSettings/tableTenancySettings",
						parentData: data1,
						parentDataProperty: "tableTenancySettings",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
				if (data1.tableList !== void 0) {
					if (!validate90(data1.tableList, {
						instancePath: instancePath + "/accessSettings/tableList",
						parentData: data1,
						parentDataProperty: "tableList",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
	validate98.errors = vErrors;
	return errors === 0;
}
const schema126 = {
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
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate90(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
	validate105.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						params: { allowedValues: schema126.allOf[3].then.properties.value.enum },
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
						params: { allowedValues: schema126.allOf[4].then.properties.value.enum },
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
				if (!validate90(data.value, {
					instancePath: instancePath + "/value",
					parentData: data,
					parentDataProperty: "value",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					params: { allowedValues: schema126.properties.op.enum },
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
					params: { allowedValues: schema126.properties.path.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.value !== void 0) {
			if (!validate105(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData
			})) {
				vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
	validate103.errors = vErrors;
	return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate103(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
	validate102.errors = vErrors;
	return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema115.properties.name.type },
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
					params: { type: schema115.properties.owner.type },
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
					params: { allowedValues: schema115.properties.direction.enum },
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate89(data9[i0], {
					instancePath: instancePath + "/settings/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
			if (!validate98(data.payload, {
				instancePath: instancePath + "/payload",
				parentData: data,
				parentDataProperty: "payload",
				rootData
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.patch !== void 0) {
			if (!validate102(data.patch, {
				instancePath: instancePath + "/patch",
				parentData: data,
				parentDataProperty: "patch",
				rootData
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.inverse !== void 0) {
			let data13 = data.inverse;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate103(data13[i1], {
					instancePath: instancePath + "/inverse/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
	validate88.errors = vErrors;
	return errors === 0;
}
const schema128 = {
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
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema128.properties.name.type },
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
	validate112.errors = vErrors;
	return errors === 0;
}
const schema132 = {
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
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						params: { allowedValues: schema132.allOf[2].then.properties.lastApplied.enum },
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
						params: { allowedValues: schema132.allOf[2].then.properties.live.enum },
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
						params: { allowedValues: schema132.allOf[2].then.properties.desired.enum },
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
						params: { allowedValues: schema132.allOf[3].then.properties.lastApplied.enum },
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
						params: { allowedValues: schema132.allOf[3].then.properties.live.enum },
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
						params: { allowedValues: schema132.allOf[3].then.properties.desired.enum },
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
				if (!validate90(data.lastApplied, {
					instancePath: instancePath + "/lastApplied",
					parentData: data,
					parentDataProperty: "lastApplied",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.live !== void 0) {
				if (!validate90(data.live, {
					instancePath: instancePath + "/live",
					parentData: data,
					parentDataProperty: "live",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.desired !== void 0) {
				if (!validate90(data.desired, {
					instancePath: instancePath + "/desired",
					parentData: data,
					parentDataProperty: "desired",
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					params: { type: schema132.properties.name.type },
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
					params: { allowedValues: schema120.enum },
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
					params: { allowedValues: schema132.properties.class.enum },
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
					params: { allowedValues: schema121.enum },
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
					if (!validate90(data26, {
						instancePath: instancePath + "/lastApplied",
						parentData: data,
						parentDataProperty: "lastApplied",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					if (!validate90(data27, {
						instancePath: instancePath + "/live",
						parentData: data,
						parentDataProperty: "live",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
					if (!validate90(data28, {
						instancePath: instancePath + "/desired",
						parentData: data,
						parentDataProperty: "desired",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
	validate114.errors = vErrors;
	return errors === 0;
}
const schema136 = {
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
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: schema136.properties.severity.enum },
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
					params: { allowedValues: schema120.enum },
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
	validate122.errors = vErrors;
	return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
							params: { type: schema112.properties.dataApp.type },
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
							params: { type: schema112.properties.environment.type },
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
							params: { allowedValues: schema112.properties.api.enum },
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
							params: { type: schema111.properties.manifest.properties.commit.type },
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
					params: { allowedValues: schema111.properties.verdict.enum },
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate88(data29[i0], {
					instancePath: instancePath + "/changes/" + i0,
					parentData: data29,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
				for (let i1 = 0; i1 < len1; i1++) if (!validate112(data31[i1], {
					instancePath: instancePath + "/missing/" + i1,
					parentData: data31,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
									params: { type: schema130.properties.name.type },
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
									params: { allowedValues: schema130.properties.code.enum },
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
									params: { type: schema131.properties.name.type },
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
				for (let i4 = 0; i4 < len4; i4++) if (!validate114(data45[i4], {
					instancePath: instancePath + "/drift/" + i4,
					parentData: data45,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
				for (let i5 = 0; i5 < len5; i5++) if (!validate122(data47[i5], {
					instancePath: instancePath + "/findings/" + i5,
					parentData: data47,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
	validate87.errors = vErrors;
	return errors === 0;
}
// src/plan/planfile.ts
const AGAIN = "Make it again with: embed-sync plan -o FILE";
/** `shownAs` names the file in messages. Throws PLAN_FILE_INVALID. */
function parsePlanFile(text, shownAs) {
	const refuse = (why) => {
		throw new EmbedSyncError("PLAN_FILE_INVALID", `${shownAs}: ${why}`, { hint: AGAIN });
	};
	const data = parseJson(text) ?? refuse("this is not JSON");
	const major = majorVersionOf(data);
	if (major !== "1") refuse(`formatVersion is ${major ?? "missing"}; this program reads version 1`);
	if (!validatePlan(data)) {
		const [first] = validatePlan.errors ?? [];
		return refuse(`not a plan: ${first?.instancePath || "/"} ${first?.message ?? ""}`);
	}
	const plan = data;
	if (planIdOf(plan) !== plan.planId) refuse("its content does not match its planId: it was edited or damaged");
	if (plan.verdict !== verdictOf(plan.findings, plan.changes, plan.summary.assumed)) refuse("its verdict is not that of its findings");
	for (const change of plan.changes) {
		const fault = faultIn(change);
		if (fault !== void 0) refuse(`the change of embed ${change.embedId} contradicts itself: ${fault}`);
	}
	return plan;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function majorVersionOf(data) {
	if (typeof data !== "object" || data === null || !("formatVersion" in data)) return void 0;
	return typeof data.formatVersion === "string" ? data.formatVersion.split(".")[0] : void 0;
}
function faultIn(change) {
	const { before, after } = endsOf(change.settings);
	const judgements = judge(change.settings);
	const shownDirections = change.settings.map(({ direction }) => direction);
	const derived = judgements.map(({ direction }) => direction);
	if (canonicalJson(shownDirections) !== canonicalJson(derived)) return "a direction is not that of its values";
	if (change.direction !== gravest(derived) || !DIRECTIONS.includes(change.direction)) return "its direction is not the gravest";
	if (canonicalJson(change.patch) !== canonicalJson(patchBetween(before, after))) return "its patch is not that of its values";
	if (canonicalJson(change.inverse) !== canonicalJson(patchBetween(after, before))) return "its inverse is not that of its values";
	return payloadFault(change);
}
/** The payload says exactly the planned values; with `--payload full` it may also repeat other managed settings. */
function payloadFault({ embedId, settings, payload }) {
	if (payload.embedId !== embedId) return "its payload names another embed";
	const sent = /* @__PURE__ */ new Map();
	for (const [spelling, value] of Object.entries(payload.accessSettings)) {
		const spec = settingSpelled(spelling);
		if (spec === void 0 || sent.has(spec.name)) return `its payload sends ${spelling}`;
		sent.set(spec.name, value);
	}
	for (const { setting, after } of settings) {
		const value = normalise({ [setting]: sent.get(setting) })[setting];
		if (value === void 0 || !sameValue(value, after)) return `its payload does not send the planned ${setting}`;
	}
}
// src/history/without-plan.ts
function withoutRunsOf(planId, entries) {
	const own = new Set(entries.flatMap((entry) => entry.kind === "run.start" && entry.planId === planId ? [entry.run] : []));
	return own.size === 0 ? entries : entries.filter(({ run }) => run === void 0 || !own.has(run));
}
// src/plan/anew.ts
function planAnew(saved, input) {
	const wanted = new Map(input.desired.map((embed) => [embed.embedId, embed]));
	const desired = saved.changes.flatMap((change) => onlyChanged(change, wanted.get(change.embedId)));
	const live = asSeen(input.live, saved.changes);
	const { manifest, rollbackOf } = saved;
	const known = {
		manifest,
		...rollbackOf !== void 0 && { rollbackOf },
		refused: [],
		findings: []
	};
	const anew = buildPlan({
		...input,
		...known,
		desired,
		live,
		payload: "minimal",
		untold: "assert"
	});
	const changes = new Map(anew.changes.map((change) => [change.embedId, change]));
	const stray = saved.changes.find((change) => {
		const embed = wanted.get(change.embedId);
		const again = changes.get(change.embedId);
		changes.delete(change.embedId);
		if (embed === void 0 || again === void 0 || sentBy(again) !== sentBy(change)) return true;
		return ![again.payload, input.encode(embed.embedId, embed.settings)].some((payload) => canonicalJson(payload) === canonicalJson(change.payload));
	});
	if (stray !== void 0) return { stray };
	const told = new Set(saved.findings.map(keyOf));
	return { findings: anew.findings.filter(({ severity }) => severity === "block" || severity === "approve").filter((finding) => !told.has(keyOf(finding))) };
}
/** Of what is wanted of an embed, no more than the plan changes. */
function onlyChanged({ settings }, embed) {
	if (embed === void 0) return [];
	const named = new Set(settings.map(({ setting }) => setting));
	return [{
		...embed,
		settings: Object.fromEntries(settingEntries(embed.settings).filter(([name]) => named.has(name)))
	}];
}
/** Live state with the values that the plan says it found. Whether they still stand is another question. */
function asSeen(live, changes) {
	const embeds = new Map(live.map((embed) => [embed.embedId, embed]));
	for (const { embedId, settings } of changes) {
		const now = embeds.get(embedId) ?? {
			embedId,
			settings: {},
			foreign: {}
		};
		const named = new Set(settings.map(({ setting }) => setting));
		const untouched = Object.fromEntries(settingEntries(now.settings).filter(([name]) => !named.has(name)));
		embeds.set(embedId, {
			...now,
			settings: {
				...untouched,
				...endsOf(settings).before
			}
		});
	}
	return [...embeds.values()];
}
const sentBy = ({ settings }) => canonicalJson(settings.map(({ setting, before, after }) => [
	setting,
	before ?? null,
	after
]));
const keyOf = ({ rule, severity, embedId, setting }) => JSON.stringify([
	rule,
	severity,
	embedId ?? null,
	setting ?? null
]);
// src/saved-plan.ts
/** Throws PLAN_STALE where live is no longer as the plan saw it. An embed that is already as planned is fine. */
function refuseStale(plan, live) {
	const liveById = byId(live);
	const stale = plan.changes.filter((change) => {
		const standing = standingOf(change, liveById.get(change.embedId), compareWith);
		return standing === "foreign" || standing === "gone";
	});
	if (stale.length === 0) return;
	const names = stale.slice(0, 5).map(({ name, embedId }) => name === null ? embedId : `${name} (${embedId})`);
	const more = stale.length > names.length ? ` and ${stale.length - names.length} more` : "";
	throw new EmbedSyncError("PLAN_STALE", `live state moved since the plan was made: ${names.join(", ")}${more}`, { hint: "Nothing was written. Run embed-sync plan again and look at what changed." });
}
/**
* A saved plan with the live state of now, and the manifest that it was made from where that is at hand.
* Throws PLAN_STALE where the manifest, or the history for a rollback, leads to something else than the plan says.
*/
async function checkSaved(saved, paths, side) {
	if (saved.policy.digest !== policyDigest(side.policy)) throw new EmbedSyncError("PLAN_STALE", "the policy is not the one that the plan was judged by", { hint: "Nothing was written. Run embed-sync plan again, or give the policy of the plan with --policy." });
	const plan = atTime(saved, side.policy, side.runtime.now());
	const loaded = plan.rollbackOf !== void 0 || paths.length === 0 ? void 0 : await loadManifest(paths, side.runtime.cwd);
	if (loaded !== void 0 && loaded.manifest.digest !== plan.manifest.digest) throw new EmbedSyncError("PLAN_STALE", "the manifest changed since the plan was made", { hint: "Nothing was written. Run embed-sync plan again, or give the manifest of the plan with -f." });
	const live = await lookAgain(plan, side);
	const { entries, recovered, missing } = recover(live, plan.target, side);
	const wanted = wantedFor(plan, {
		live,
		manifest: loaded?.manifest
	}, {
		...side,
		entries
	});
	const news = wanted === void 0 ? [] : findingsAnew(unsent(plan, live), {
		...wanted,
		live
	}, {
		...side,
		entries
	});
	return {
		plan: withFindings(plan, [...lossFindings(missing, byId(plan.changes.map(asDesired))), ...news]),
		live,
		desired: loaded === void 0 ? [] : wanted?.desired ?? [],
		recovered,
		warnings: loaded?.warnings ?? []
	};
}
/** A plan without the changes that are live already: nothing is sent for them. */
function unsent(plan, live) {
	const liveById = byId(live);
	const isLive = (change) => standingOf(change, liveById.get(change.embedId), compareWith) === "after";
	return {
		...plan,
		changes: plan.changes.filter((change) => !isLive(change))
	};
}
/** What the changes of a saved plan must come from: its manifest, or the run that it takes back; undefined without either. */
function wantedFor(plan, { live, manifest }, side) {
	const { environment } = plan.target;
	const now = side.runtime.now();
	const precedents = precedentsOf(side.entries, plan.target, now);
	if (plan.rollbackOf !== void 0) {
		const run = findRun(side.entries, plan.rollbackOf);
		if (run === void 0) throw unknownRun(side.entries, plan.rollbackOf);
		const done = undoRun(withoutRunsOf(plan.planId, side.entries), run.runId);
		const { desired } = wayBack(run.runId, done, byId(asSeen(live, plan.changes)));
		const managed = Math.max(lastApplied(side.entries, run.target).size, desired.length);
		return {
			desired,
			declared: /* @__PURE__ */ new Set(),
			managed,
			target: targetOf(side, run.target.dataApp, run.target.environment),
			precedents
		};
	}
	if (manifest === void 0) return void 0;
	const { desired, dataApp, issues } = resolveManifest(manifest, {
		live,
		now,
		...environment !== null && { environment }
	});
	if (hasErrors(issues)) throw new EmbedSyncError("PLAN_STALE", `the manifest no longer leads to the plan: ${issues[0]?.message ?? "it has errors"}`, { hint: "Nothing was written. Run embed-sync plan again and look at what changed." });
	return {
		desired,
		declared: new Set(desired.map(({ embedId }) => embedId)),
		managed: desired.length,
		target: targetOf(side, dataApp, environment),
		precedents: {
			...precedents,
			...promotionInto(environment ?? void 0, manifest, side.entries)
		}
	};
}
/** What the policy says of the changes of a saved plan, and the plan does not. Throws PLAN_STALE for a change that is not wanted. */
function findingsAnew(plan, wanted, side) {
	const anew = planAnew(plan, {
		...common(side, wanted.target),
		...wanted,
		lastApplied: lastApplied(side.entries, plan.target)
	});
	if ("findings" in anew) return anew.findings;
	const origin = plan.rollbackOf === void 0 ? "the manifest" : "the change history";
	throw new EmbedSyncError("PLAN_STALE", `the plan changes embed ${anew.stray.embedId} otherwise than ${origin} now leads to`, { hint: "Nothing was written. Make the plan again and look at what changed; an override may have begun or ended meanwhile." });
}
// src/render/apply-markdown.ts
const STATUS_WORDS = {
	complete: md`complete`,
	partial: md`partial, some embeds are not as planned`,
	failed: md`failed`,
	refused: md`refused, nothing was written`
};
/** What did not end as planned, the gravest first. */
const NOT_AS_PLANNED = [
	"contradicted",
	"failed",
	"reverted",
	"stale",
	"not-attempted"
];
/** `limit` is in bytes of UTF-8 and at least 4,000. */
const renderApplyMarkdown = (result, plan, limit = COMMENT_LIMIT) => fitting(notAsPlanned(result).length, limit, (shown) => finished([
	md`## embed-sync: apply ${STATUS_WORDS[result.status]}`,
	md`Plan ${code(`sha256:${shortDigest(plan.planId)}…`)}`,
	...applyBlocks(result, plan, shown)
])).text;
/** What became of a plan, without a heading, in at most `limit` bytes of UTF-8. */
function applySection(result, plan, limit) {
	const blocks = (shown) => paragraphs(applyBlocks(result, plan, shown));
	const { shown } = fitting(notAsPlanned(result).length, limit, (n) => blocks(n).markdown);
	return titled(md`### What became of it: ${STATUS_WORDS[result.status]}`, blocks(shown));
}
const notAsPlanned = ({ outcomes }) => NOT_AS_PLANNED.flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
function applyBlocks(result, plan, shown) {
	const names = embedNames(plan);
	const others = notAsPlanned(result);
	const rows = others.slice(0, shown).map((outcome) => outcomeCells(outcome, names.get(outcome.embedId) ?? outcome.embedId));
	const { command, text } = applyNextStep(result);
	return [
		code(runLine(result)),
		stoppedBlock(result),
		countTable(result),
		titled(md`### Not as planned`, table([
			md`Outcome`,
			md`Embed`,
			md`Why`,
			md`What to do`
		], rows)),
		others.length > shown ? md`and ${many(others.length - shown, "embed")} more, left out here for length.` : md``,
		md`**Next:** ${code(command ?? text ?? "")}`
	];
}
const outcomeCells = ({ status, error }, label) => [
	code(status),
	code(label),
	code(error === void 0 ? OUTCOME_MEANINGS[status].meaning : problemText(error)),
	code(error?.hint ?? "")
];
const stoppedBlock = ({ stopped }) => stopped === void 0 ? md`` : md`> **Stopped early:** ${code(problemText(stopped))} ${code(stopped.hint ?? "")}`;
const countTable = ({ outcomes }) => table([
	md`Outcome`,
	md`Embeds`,
	md`Means`
], OUTCOME_STATUSES.flatMap((status) => {
	const n = outcomes.filter((outcome) => outcome.status === status).length;
	return n === 0 ? [] : [[
		code(status),
		md`${n}`,
		code(OUTCOME_MEANINGS[status].meaning)
	]];
}));
// src/commands/apply-report.ts
function applyReport(result, plan) {
	return {
		exitCode: applyExit(result),
		json: () => ({
			formatVersion: "1.0",
			...result
		}),
		text: (look) => renderFindings(newIn(result, plan), embedNames(plan), look) + renderApplyText(result, plan, look),
		markdown: () => renderApplyMarkdown(result, plan)
	};
}
/** What the run found beyond its plan; that was shown before. */
function newIn({ findings }, plan) {
	const known = new Set(plan.findings);
	return findings.filter((finding) => !known.has(finding));
}
function applyExit({ status, stopped }) {
	if (stopped?.code === "INTERRUPTED") return EXIT.interrupted;
	if (stopped?.code === "TERMINATED") return EXIT.terminated;
	if (stopped?.code.startsWith("HISTORY_")) return EXIT.failed;
	if (status === "complete") return EXIT.done;
	if (stopped?.code === "SERVER_REPLACES") return EXIT.partial;
	return status === "failed" && stopped !== void 0 ? EXIT.failed : EXIT.partial;
}
/** Nothing was sent: the same shape as a result, with the error in it. Whatever is no expected failure is thrown on. */
function refusal(error, plan) {
	if (!(error instanceof EmbedSyncError)) throw error;
	const { code, message, hint } = error;
	return {
		exitCode: error.exitCode,
		json: () => ({
			formatVersion: "1.0",
			...refusedResult(plan),
			error: {
				code,
				message,
				hint
			}
		}),
		text: () => "",
		error
	};
}
const refusedResult = (plan) => ({
	runId: null,
	planId: plan.planId,
	status: "refused",
	outcomes: plan.changes.map(({ embedId }) => ({
		embedId,
		status: "not-attempted",
		attempts: 0
	})),
	findings: plan.findings,
	summary: {
		updates: 0,
		requests: 0,
		retries: 0,
		throttled: 0,
		waitedMs: 0,
		elapsedMs: 0
	}
});
// src/commands/apply.ts
async function runApply(context) {
	await refuseUnready(context);
	const [path] = context.args;
	if (path !== void 0) return applySaved(path, context);
	const { planned, session } = await tellingFailure(context, () => makePlan(context));
	return sendWithConsent({
		planned,
		session,
		saved: false
	}, context);
}
async function applySaved(path, context) {
	const plan = parsePlanFile(await readPlanFile(path, context), path);
	const session = await sessionFor(plan, path, context);
	try {
		const planned = await tellingFailure(context, () => checkSaved(plan, manifestAtHand(context), session.side));
		return await sendWithConsent({
			planned,
			session,
			saved: true
		}, context);
	} catch (error) {
		return refusal(error, plan);
	}
}
/** A session on the target of a saved plan, which messages call `name`. Throws TARGET_WRONG where the options say another. */
async function sessionFor(plan, name, context) {
	const { api } = context.options;
	if (api !== "auto" && api !== plan.target.api) throw new EmbedSyncError("TARGET_WRONG", `${name} spells its payloads for --api ${plan.target.api}, not for ${api}`, { hint: "Leave --api out, or make the plan again with it." });
	const session = await openSession(context, plan.target.api);
	if (plan.target.baseUrl !== session.side.baseUrl) throw new EmbedSyncError("TARGET_WRONG", `${name} was made for ${plan.target.baseUrl}, not for ${session.side.baseUrl}`, { hint: "Give the --base-url that the plan was made with." });
	return session;
}
/** The manifest to hold a saved plan against; none where only the default is meant and it is not there. */
function manifestAtHand({ options, runtime }) {
	return options.file.length === 1 && options.file[0] === "embeds.yaml" && !existsSync(resolve(runtime.cwd, "embeds.yaml")) ? [] : options.file;
}
async function readPlanFile(path, { runtime }) {
	try {
		const absolute = resolve(runtime.cwd, path);
		if ((await stat(absolute)).isFile()) return await readFile(absolute, "utf8");
	} catch {}
	throw new EmbedSyncError("PLAN_FILE_INVALID", `cannot read ${path}`, { hint: "Save a plan with: embed-sync plan -o FILE" });
}
const sendWithConsent = async (proposal, context) => (await sendIfConsented(proposal, context)).report;
/** The common end of apply and rollback: consent, a last look where time has passed, sending, reporting. */
async function sendIfConsented({ planned, session, saved }, context) {
	const { plan } = planned;
	const notices = await openNotices(SENDING_EVENTS, context);
	if (!saved || plan.verdict === "needs-approval") context.note(renderPlanText(plan, {
		...context.look,
		details: context.options.details,
		options: repeatedOptions(context.options)
	}));
	try {
		if (saved) refuseStale(plan, planned.live);
		const consent = await consentTo(plan, saved, context);
		const live = consent.asked ? await lookAgain(plan, session.side) : planned.live;
		if (consent.asked) refuseStale(plan, live);
		const progress = openProgress(context);
		const result = await withWriter(session, {
			...context,
			emit: progress.emit
		}, (side) => applyPlan({
			...planned,
			live
		}, consent.approved, side)).finally(progress.close);
		await notices.tell(resultNews(result, planned));
		return {
			report: applyReport(result, plan),
			result
		};
	} catch (error) {
		const report = refusal(error, plan);
		if (error instanceof EmbedSyncError) await notices.tell(refusalNews(error, planned, canAsk(context)));
		return { report };
	}
}
export { applySection as a, parsePlanFile as c, refusal as i, sendIfConsented as n, checkSaved as o, sessionFor as r, refuseStale as s, runApply as t };
