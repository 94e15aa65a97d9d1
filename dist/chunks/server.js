import { r as EmbedSyncError } from "./errors.js";
import { t as processRuntime } from "./runtime.js";
import { a as isSettingName, c as settingSpec, l as settingSpelled, n as SETTING_NAMES, t as CATALOGUE } from "./settings.js";
import { n as nearest, t as didYouMean } from "./nearest.js";
import { setMaxListeners } from "node:events";
import { createServer } from "node:http";
import { isUtf8 } from "node:buffer";
// src/sandbox/answers.ts
const JSON_TYPE = "application/json; charset=utf-8";
const jsonText = (status, body) => ({
	status,
	headers: { "content-type": JSON_TYPE },
	body
});
const json = (status, value) => jsonText(status, JSON.stringify(value));
const htmlPage = (status, title) => ({
	status,
	headers: { "content-type": "text/html; charset=utf-8" },
	body: `<!DOCTYPE html>\n<html lang="en">\n<head><title>${status}</title></head>\n<body><pre>${escaped(title)}</pre></body>\n</html>\n`
});
const apiError = (status, code, message) => json(status, { error: {
	code,
	message,
	status
} });
const MODERN = {
	key: [401, "AUTHENTICATION_ERR"],
	right: [403, "INSUFFICIENT_PERMISSIONS"],
	body: [400, "INVALID_REQUEST_BODY"],
	settings: [400, "INVALID_ACCESS_SETTINGS"],
	embed: [404, "EMBED_NOT_FOUND"],
	datamart: [404, "INVALID_DATAMART"],
	rate: [429, "RATE_LIMIT_EXCEEDED"]
};
const LEGACY = {
	...MODERN,
	key: [400, "INVALID_DATA_APP_API_KEY"],
	settings: [400, "INVALID_REQUEST_BODY"],
	embed: [400, "INVALID_EMBED_ID"],
	datamart: [400, "INVALID_DATAMART"]
};
function refusal(family, grievance, message) {
	const [status, code] = (family === "legacy" ? LEGACY : MODERN)[grievance];
	return apiError(status, code, message);
}
/** The code that the newer families give to a status. */
const usualCode = (status) => {
	return Object.values(MODERN).find(([s, code]) => s === status && code !== "INVALID_REQUEST_BODY")?.[1] ?? (status === 409 ? "CONFLICTING_UPDATE" : "INTERNAL_SERVER_ERROR");
};
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
// src/sandbox/accept.ts
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function acceptSettings(raw, spellings) {
	const settings = {};
	for (const [spelling, value] of Object.entries(raw)) {
		const name = spellings.get(spelling);
		if (name === void 0) continue;
		const problem = settingProblem(name, value);
		if (problem !== void 0) return { problem: `"accessSettings.${spelling}" must be ${problem}` };
		settings[name] = name === "tableTenancySettings" ? plainRows(value) : value;
	}
	return { settings };
}
/** What the value should have been, where it is not. */
function settingProblem(name, value) {
	const spec = settingSpec(name);
	switch (spec.kind) {
		case "flag": return typeof value === "boolean" ? void 0 : "a boolean";
		case "choice": return typeof value === "string" && spec.values.includes(value) ? void 0 : `one of [${spec.values.join(", ")}]`;
		case "text": return typeof value === "string" && value !== "" ? void 0 : "a non-empty string";
		case "tenancy": return Array.isArray(value) && value.every(isTenancyRow) ? void 0 : "an array of {name, clientColumn}";
	}
}
const isTenancyRow = (row) => isRecord(row) && typeof row.name === "string" && row.name !== "" && typeof row.clientColumn === "string";
const plainRows = (rows) => Array.isArray(rows) ? rows.map(({ name, clientColumn }) => ({
	name,
	clientColumn
})) : [];
// src/sandbox/state.ts
const LONG_AGO = "2026-01-05T09:00:00.000Z";
const FLAGS_OFF = Object.fromEntries(CATALOGUE.filter((spec) => spec.kind === "flag").map((spec) => [spec.name, false]));
/** Fills in what the API fills in when an embed is made. */
const heldEmbed = (embed) => ({
	embedId: embed.embedId,
	name: embed.name ?? embed.embedId,
	embedType: embed.embedType ?? "dashboard",
	accessSettings: embed.accessSettings,
	createdAt: embed.createdAt ?? LONG_AGO,
	updatedAt: embed.updatedAt ?? embed.createdAt ?? LONG_AGO
});
/** Settings that are not sent stay as they are; a tenancy list that is sent replaces the whole one. */
const mergeSettings = (embed, sent) => ({
	...embed,
	accessSettings: {
		...embed.accessSettings,
		...sent
	}
});
/** Flags that are not sent become false, all else that is not sent is gone. */
const replaceSettings = (embed, sent) => ({
	...embed,
	accessSettings: {
		...FLAGS_OFF,
		...sent
	}
});
/** `after` where the settings named so moved, `before` everywhere else. */
function movePartly(before, after, settings) {
	const kept = Object.entries(before.accessSettings).filter(([name]) => !settings.includes(name));
	const moved = Object.entries(after.accessSettings).filter(([name]) => settings.includes(name));
	return {
		...after,
		accessSettings: Object.fromEntries([...kept, ...moved])
	};
}
// src/sandbox/bend.ts
const whole = (answer) => ({
	how: "whole",
	answer
});
/** `fault` undefined: everything as it should be. */
function bend(fault, response) {
	const { answer, change } = response;
	const applied = change?.after;
	const effect = (when, bent) => ({
		next: when === true ? applied : void 0,
		delivery: whole(bent)
	});
	switch (fault?.kind) {
		case void 0: return effect(true, answer);
		case "error": {
			const { status, code = usualCode(status), message = `Scripted ${status}`, retryAfter } = fault;
			return effect(fault.applied, withHeader(apiError(status, code, message), "retry-after", retryAfter));
		}
		case "error-in-success": {
			const error = {
				code: fault.code,
				message: fault.message ?? "Scripted error"
			};
			return effect(false, json(200, change === void 0 ? {
				data: [],
				error
			} : {
				id: change.before.embedId,
				error
			}));
		}
		case "html": return effect(fault.applied, htmlPage(fault.status ?? 200, "Scripted page"));
		case "truncated": return effect(true, {
			...answer,
			body: firstHalf(answer.body)
		});
		case "wrong-id": return effect(true, change === void 0 ? answer : json(200, {
			id: fault.id ?? `${change.before.embedId}-other`,
			error: null
		}));
		case "raw": return effect(fault.applied, {
			status: fault.status,
			headers: fault.headers ?? {},
			body: fault.body
		});
		case "redirect": return effect(false, {
			status: fault.status,
			headers: { location: fault.location },
			body: ""
		});
		case "reset":
			if (fault.at === "mid-body") return {
				next: applied,
				delivery: {
					how: "half",
					answer
				}
			};
			return {
				next: fault.at === "after-apply" ? applied : void 0,
				delivery: { how: "reset" }
			};
		case "hang": return {
			next: fault.at === "after-apply" ? applied : void 0,
			delivery: { how: "hang" }
		};
		case "drip": return {
			next: applied,
			delivery: {
				how: "drip",
				answer,
				everyMs: fault.everyMs,
				bytes: fault.bytes ?? 1
			}
		};
		case "partial": {
			const next = change && movePartly(change.before, change.after, fault.settings);
			const { status = 200 } = fault;
			return {
				next,
				delivery: whole(status === 200 ? answer : apiError(status, usualCode(status), "Scripted half update"))
			};
		}
		case "late": return {
			next: void 0,
			laterMs: fault.afterMs,
			delivery: whole(htmlPage(504, "Gateway Timeout"))
		};
	}
}
const withHeader = (answer, name, value) => value === void 0 ? answer : {
	...answer,
	headers: {
		...answer.headers,
		[name]: value
	}
};
function firstHalf(body) {
	const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
	return bytes.subarray(0, Math.floor(bytes.length / 2));
}
// src/sandbox/faults.ts
const armFaults = (faults) => faults.map((fault) => ({
	fault,
	seen: 0
}));
/** The faults that strike `subject`, and the script without those that are used up. */
function drawFaults(script, subject) {
	const left = [];
	const passing = [];
	let answering;
	for (const armed of script) {
		if (answering !== void 0 || !matches(armed.fault.when ?? {}, subject)) {
			left.push(armed);
			continue;
		}
		const seen = armed.seen + 1;
		const { first, last } = span(armed.fault);
		if (seen >= first) {
			if (isPassing(armed.fault)) passing.push(armed.fault);
			else answering = armed.fault;
		}
		if (seen < last) left.push({
			fault: armed.fault,
			seen
		});
	}
	return {
		script: left,
		passing,
		answering
	};
}
function matches(when, subject) {
	if (when.method !== void 0 && when.method !== subject.method) return false;
	if (when.on !== void 0 && when.on !== subject.on) return false;
	return when.embedId === void 0 || when.embedId === subject.embedId;
}
function span({ when = {} }) {
	const first = when.nth ?? 1;
	const times = when.times ?? 1;
	return {
		first,
		last: times === "always" ? Number.POSITIVE_INFINITY : first + times - 1
	};
}
const isPassing = (fault) => fault.kind === "foreign-write" || fault.kind === "foreign-delete" || fault.kind === "revoke-token" || fault.kind === "rate-limit";
// src/sandbox/ledger.ts
/** `now` gives instants in ISO 8601. */
function createLedger(now) {
	const entries = [];
	return {
		entries,
		open: ({ method, path, query, body }) => {
			const seq = entries.length + 1;
			entries.push({
				seq,
				method,
				path,
				query,
				body,
				status: null,
				applied: false,
				time: now()
			});
			return seq;
		},
		note: (seq, news) => {
			const entry = entries[seq - 1];
			if (entry !== void 0) entries[seq - 1] = {
				...entry,
				...news
			};
		}
	};
}
// src/sandbox/limit.ts
const fullGauge = (limit, now) => ({
	left: limit.kind === "bucket" ? limit.burst : limit.requests,
	since: limit.kind === "bucket" ? now : Number.NEGATIVE_INFINITY
});
function takeTurn(limit, gauge, now) {
	return limit.kind === "bucket" ? fromBucket(limit, gauge, now) : fromWindow(limit, gauge, now);
}
function fromBucket({ perSecond, burst }, gauge, now) {
	const filled = Math.min(burst, gauge.left + (now - gauge.since) * perSecond / 1e3);
	const allowed = filled >= .999999999;
	const left = allowed ? Math.max(0, filled - 1) : filled;
	const msFor = (tokens) => tokens * 1e3 / perSecond;
	return {
		gauge: {
			left,
			since: now
		},
		allowed,
		waitMs: allowed ? 0 : msFor(1 - filled),
		resetMs: msFor(burst - left)
	};
}
function fromWindow({ requests, windowMs }, gauge, now) {
	const { left, since } = now - gauge.since >= windowMs ? {
		left: requests,
		since: now
	} : gauge;
	const allowed = left >= 1;
	const resetMs = since + windowMs - now;
	return {
		gauge: {
			left: allowed ? left - 1 : left,
			since
		},
		allowed,
		waitMs: allowed ? 0 : resetMs,
		resetMs
	};
}
const seconds = (ms) => String(Math.ceil(ms / 1e3));
/** The headers of the IETF draft that the usual middleware sends. */
function rateHeaders(limit, turn) {
	const quota = limit.kind === "bucket" ? limit.burst : limit.requests;
	const windowMs = limit.kind === "bucket" ? limit.burst * 1e3 / limit.perSecond : limit.windowMs;
	return {
		"ratelimit-policy": `${quota};w=${seconds(windowMs)}`,
		"ratelimit-limit": String(quota),
		"ratelimit-remaining": String(Math.floor(turn.gauge.left)),
		"ratelimit-reset": seconds(turn.resetMs)
	};
}
/** Whole seconds, at least 1. */
const retryAfterSeconds = (turn) => seconds(Math.max(turn.waitMs, 1));
// src/sandbox/random.ts
function createRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// src/sandbox/spellings.ts
/** Settings that came after the legacy family. */
const LATER = ["isAllowCreateDashboardView", "joinModel"];
const modern = new Map(SETTING_NAMES.map((name) => [name, name]));
const legacy = new Map([
	...SETTING_NAMES.filter((name) => !LATER.includes(name) && name !== "tableTenancySettings").map((name) => [name, name]),
	["isAllowAipilot", "isAllowAiPilot"],
	["tableList", "tableTenancySettings"]
]);
/** Spelling → setting, for the settings that updates of a family take. */
const spellingsTaken = (family) => family === "legacy" ? legacy : modern;
/** Setting → spelling in `embedDataAppAccessSetting`, which never showed the datamart. */
const LEGACY_SHOWN = new Map([...legacy].filter(([spelling, name]) => name !== "datamartName" && spelling !== "isAllowAiPilot").map(([spelling, name]) => [name, spelling]));
// src/sandbox/present.ts
function listItem(frame, embed) {
	const base = frame.family === "legacy" ? legacyItem(embed) : modernItem(embed, frame.dataApp);
	switch (frame.list) {
		case "item": return {
			...base,
			accessSettings: embed.accessSettings
		};
		case "legacy": return {
			...base,
			embedDataAppAccessSetting: legacySettings(embed.accessSettings)
		};
		case "nested": return {
			...base,
			embedMetadata: {
				...base.embedMetadata,
				embedConfig: { accessSettings: embed.accessSettings }
			}
		};
		case "absent": return base;
	}
}
function modernItem({ embedId, embedType, name, createdAt, updatedAt }, dataApp) {
	const isMetric = embedType === "metric";
	return {
		embedId,
		embedType,
		name,
		externalDashboard: isMetric ? null : {
			externalDashboardId: embedId,
			name,
			metadata: {
				createdAt,
				updatedAt: createdAt
			}
		},
		externalMetric: isMetric ? {
			metricId: embedId,
			name
		} : null,
		embedMetadata: {
			embedId,
			name,
			embedType,
			...dataApp === void 0 ? {} : { dataAppName: dataApp },
			metricId: isMetric ? embedId : null,
			dashboardId: isMetric ? null : embedId,
			createdAt,
			updatedAt
		}
	};
}
const legacyItem = ({ embedId, embedType, name }) => ({
	embedId,
	embedType,
	externalDashboard: embedType === "metric" ? null : {
		externalDashboardId: embedId,
		name
	},
	externalMetric: embedType === "metric" ? {
		externalMetricId: embedId,
		name
	} : null
});
const legacySettings = (settings) => Object.fromEntries([...LEGACY_SHOWN].flatMap(([name, spelling]) => name in settings ? [[spelling, settings[name]]] : []));
const NOT_EXPORTED = [
	"isAllowAiPilot",
	"datamartName",
	"tableTenancySettings",
	"joinModel"
];
const exportOf = (embed, exportedAt) => ({
	_meta: {
		exportedAt,
		embedId: embed.embedId,
		name: embed.name,
		embedType: embed.embedType,
		dashboardId: embed.embedType === "metric" ? null : embed.embedId,
		embedDataAppAccessSetting: Object.fromEntries(Object.entries(embed.accessSettings).filter(([name]) => !NOT_EXPORTED.includes(name)))
	},
	data: {
		name: embed.name,
		layout: [],
		filters: [],
		metrics: []
	}
});
/** `expanded`: with tables and relationships. */
function datamartItem(datamart, expanded) {
	const base = {
		name: datamart.name,
		datamartOrganization: { tenancyLevel: datamart.tenancyLevel ?? "TABLE" },
		companyIntegration: { name: "warehouse" }
	};
	if (!expanded) return base;
	const datamartTables = datamart.tables.map(({ name, schemaName = "public", clientColumn, columns }) => ({
		schemaName,
		tableName: name,
		label: name,
		clientColumn: clientColumn ?? null,
		isHide: false,
		datamartTableColumns: columns.map((columnName) => ({
			columnName,
			datatype: "string",
			alias: columnName
		}))
	}));
	return {
		...base,
		datamartTables,
		datamartRelationships: []
	};
}
// src/sandbox/respond.ts
const PAGE = 10;
/** To a call whose address exists and whose token is good. */
function respond(backend, call) {
	switch (call.route.on) {
		case "list": return { answer: list(backend, call) };
		case "update": return update(backend, call);
		case "export": return { answer: exported(backend, call) };
		case "datamarts": return { answer: datamarts(backend.behaviour.datamarts, call) };
	}
}
/** Whether this sandbox has the address at all. */
function isOffered(behaviour, { family, on }) {
	if (!behaviour.families.includes(family)) return false;
	if (on === "export") return behaviour.export;
	return on !== "datamarts" || behaviour.datamarts !== void 0;
}
function list({ behaviour, store, listText }, call) {
	const { family, method } = call.route;
	const frame = {
		family,
		list: behaviour.list,
		dataApp: behaviour.dataApp
	};
	const embedId = call.query.get("embedId");
	if (behaviour.detail && method === "GET" && embedId !== null) {
		const embed = store.find(embedId);
		const telling = frame.list === "absent" ? {
			...frame,
			list: "item"
		} : frame;
		return json(200, {
			data: embed === void 0 ? [] : [listItem(telling, embed)],
			error: null
		});
	}
	const asked = pageAsked(call, behaviour.pages === "forced");
	if (typeof asked === "string") return refusal(family, "body", asked);
	if (asked === void 0) return jsonText(200, listText(frame));
	const data = pageOf(store.all(), asked).map((embed) => listItem(frame, embed));
	return json(200, {
		data,
		error: null
	});
}
function update({ behaviour, store }, { route: { family }, body }) {
	const refuse = (grievance, message) => ({ answer: refusal(family, grievance, message) });
	if (!isRecord(body)) return refuse("body", "The body must be a JSON object, sent as application/json");
	const { embedId, accessSettings } = body;
	if (typeof embedId !== "string" || embedId === "") return refuse("body", "\"embedId\" is required");
	if (!isRecord(accessSettings)) return refuse("settings", "\"accessSettings\" must be an object");
	const accepted = acceptSettings(accessSettings, spellingsTaken(family));
	if ("problem" in accepted) return refuse("settings", accepted.problem);
	const before = store.find(embedId);
	if (before === void 0) return refuse("embed", "Embed configuration not found");
	const { datamartName } = accepted.settings;
	const known = behaviour.datamarts === "forbidden" ? void 0 : behaviour.datamarts;
	if (datamartName !== void 0 && known?.every(({ name }) => name !== datamartName)) return refuse("datamart", "Datamart not found");
	const after = (behaviour.updates === "merge" ? mergeSettings : replaceSettings)(before, accepted.settings);
	return {
		answer: json(200, {
			id: embedId,
			error: null
		}),
		change: {
			before,
			after
		}
	};
}
function exported({ store, now }, { route: { family }, query }) {
	const embedId = query.get("embedId");
	if (embedId === null || embedId === "") return refusal(family, "body", "\"embedId\" is required");
	const embed = store.find(embedId);
	if (embed === void 0) return refusal(family, "embed", "Embed configuration not found");
	const answer = json(200, exportOf(embed, now()));
	const file = encodeURIComponent(embed.name);
	return {
		...answer,
		headers: {
			...answer.headers,
			"content-disposition": `attachment; filename*=UTF-8''${file}.json`
		}
	};
}
function datamarts(known, call) {
	const { family } = call.route;
	if (known === void 0 || known === "forbidden") return refusal(family, "right", "A service token is needed to list datamarts");
	const page = pageAsked(call, false);
	if (typeof page === "string") return refusal(family, "body", page);
	const expanded = call.query.get("expandDetails") !== "false";
	const data = (page === void 0 ? known : pageOf(known, page)).map((datamart) => datamartItem(datamart, expanded));
	return json(200, {
		data,
		error: null
	});
}
const pageOf = (all, page) => all.slice((page - 1) * PAGE, page * PAGE);
/** The page asked for, undefined for everything at once, or what is wrong with the question. */
function pageAsked({ route, query, body }, forced) {
	const { isPagination, pageNumber } = route.method === "POST" ? inBody(body) : inQuery(query);
	if (typeof isPagination !== "boolean") return "\"isPagination\" must be a boolean";
	if (!isPagination && !forced) return void 0;
	if (typeof pageNumber !== "number" || !Number.isSafeInteger(pageNumber) || pageNumber < 1) return "\"pageNumber\" must be a positive number";
	return pageNumber;
}
const inQuery = (query) => ({
	isPagination: query.get("isPagination") === "true",
	pageNumber: Number(query.get("pageNumber") ?? "1")
});
function inBody(body) {
	const { isPagination = false, pageNumber = 1 } = isRecord(body) ? body : {};
	return {
		isPagination,
		pageNumber
	};
}
// src/sandbox/routes.ts
const byAddress = new Map([
	{
		family: "kebab",
		on: "list",
		method: "GET",
		path: "/api/v2/data-app/embeds"
	},
	{
		family: "kebab",
		on: "update",
		method: "PUT",
		path: "/api/v2/data-app/embeds"
	},
	{
		family: "kebab",
		on: "export",
		method: "GET",
		path: "/api/v2/data-app/embeds/export"
	},
	{
		family: "kebab",
		on: "datamarts",
		method: "GET",
		path: "/api/v2/data-app/datamarts"
	},
	{
		family: "camel",
		on: "list",
		method: "GET",
		path: "/api/v2/dataApp/embeds"
	},
	{
		family: "camel",
		on: "update",
		method: "PUT",
		path: "/api/v2/dataApp/embeds"
	},
	{
		family: "camel",
		on: "datamarts",
		method: "GET",
		path: "/api/v2/dataApp/datamarts"
	},
	{
		family: "legacy",
		on: "list",
		method: "POST",
		path: "/api/v2/dataApp/embed/list"
	},
	{
		family: "legacy",
		on: "update",
		method: "POST",
		path: "/api/v2/dataApp/embed/update"
	},
	{
		family: "legacy",
		on: "datamarts",
		method: "POST",
		path: "/api/v2/dataApp/datamart/list"
	}
].map((route) => [`${route.method} ${route.path}`, route]));
const routeOf = (method, path) => byAddress.get(`${method} ${path}`);
// src/sandbox/api.ts
function createApi(options, { backend, token, runtime, closing }) {
	const { store, now } = backend;
	const random = createRandom(options.seed?.seed ?? 1);
	const ledger = createLedger(now);
	const metered = (limit) => limit ? {
		limit,
		gauge: fullGauge(limit, runtime.monotonic())
	} : void 0;
	let faults = armFaults(options.faults ?? []);
	let meter = metered(options.rateLimit);
	let revoked = false;
	async function serve(received) {
		const { method, path, query } = received;
		const text = received.body?.toString("utf8") ?? "";
		const seq = ledger.open({
			method,
			path,
			query,
			body: text
		});
		const call = {
			route: routeTo(received),
			query: new URLSearchParams(query),
			body: parseJson(text)
		};
		const draw = drawFaults(faults, {
			method,
			on: call.route?.on,
			embedId: embedIdIn(call)
		});
		faults = draw.script;
		draw.passing.forEach(onArrival);
		const turn = take();
		const rate = turn && meter && options.rateHeaders !== false ? rateHeaders(meter.limit, turn) : {};
		const admitted = admit(received, call, turn);
		const latency = (options.latencyMs ?? 0) + random() * (options.latencyJitter ?? 0);
		if (latency > 0) await runtime.sleep(latency, closing);
		if (closing.aborted) return { how: "hang" };
		draw.passing.forEach(beforeHandling);
		const response = "route" in admitted ? respond(backend, admitted) : admitted;
		const effect = bend(draw.answering, response);
		if (effect.next !== void 0) store.write(effect.next);
		if (effect.laterMs !== void 0 && "route" in admitted) applyLater(admitted, seq, effect.laterMs);
		const status = "answer" in effect.delivery ? effect.delivery.answer.status : null;
		ledger.note(seq, {
			status,
			applied: effect.next !== void 0
		});
		return withHeaders(effect.delivery, rate);
	}
	function routeTo({ outside, method, path }) {
		const route = outside ? void 0 : routeOf(method, path);
		return route !== void 0 && isOffered(backend.behaviour, route) ? route : void 0;
	}
	function onArrival(fault) {
		if (fault.kind === "revoke-token") revoked = true;
		if (fault.kind === "rate-limit") meter = metered(fault.limit);
	}
	function beforeHandling(fault) {
		if (fault.kind === "foreign-delete") store.remove(fault.embedId);
		const embed = fault.kind === "foreign-write" ? store.find(fault.embedId) : void 0;
		if (fault.kind === "foreign-write" && embed) store.write(mergeSettings(embed, fault.accessSettings));
	}
	function take() {
		if (meter === void 0) return void 0;
		const turn = takeTurn(meter.limit, meter.gauge, runtime.monotonic());
		meter = {
			limit: meter.limit,
			gauge: turn.gauge
		};
		return turn;
	}
	/** The call to handle, or the answer at the door, in the order in which a real server would get to each. */
	function admit(received, { route, query, body }, turn) {
		const family = route?.family ?? "kebab";
		if (turn?.allowed === false) {
			const answer = refusal(family, "rate", "Too many requests");
			if (options.retryAfter === false) return { answer };
			return { answer: {
				...answer,
				headers: {
					...answer.headers,
					"retry-after": retryAfterSeconds(turn)
				}
			} };
		}
		if (route === void 0) return { answer: htmlPage(404, `Cannot ${received.method} ${received.path}`) };
		if (received.body === void 0) return { answer: apiError(413, "PAYLOAD_TOO_LARGE", "The body is over 1 MiB") };
		if (revoked || !isBearer(received.authorization, token)) return { answer: refusal(family, "key", "Invalid API key") };
		return {
			route,
			query,
			body: isJson(received.body, received.contentType) ? body : void 0
		};
	}
	async function applyLater(call, seq, ms) {
		await runtime.sleep(ms, closing);
		const after = respond(backend, call).change?.after;
		if (closing.aborted || after === void 0) return;
		store.write(after);
		ledger.note(seq, { applied: true });
	}
	const script = (next) => {
		faults = armFaults(next);
	};
	return {
		ledger: ledger.entries,
		serve,
		script
	};
}
const isBearer = (authorization, token) => /^Bearer +(.+)$/i.exec(authorization)?.[1] === token;
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function embedIdIn({ body, query }) {
	const inBody = isRecord(body) ? body.embedId : void 0;
	return typeof inBody === "string" ? inBody : query.get("embedId") ?? void 0;
}
const isJson = (body, contentType) => isUtf8(body) && /^application\/json\s*(;|$)/i.test(contentType);
const withHeaders = (delivery, headers) => "answer" in delivery ? {
	...delivery,
	answer: {
		...delivery.answer,
		headers: {
			...headers,
			...delivery.answer.headers
		}
	}
} : delivery;
// src/sandbox/fault-input.ts
const text = {
	check: (value) => typeof value === "string",
	must: "a string"
};
const truth = {
	check: (value) => typeof value === "boolean",
	must: "true or false"
};
const count = {
	check: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
	must: "a whole number from 1"
};
const amount = {
	check: (value) => typeof value === "number" && value > 0,
	must: "a number above 0"
};
const status = {
	check: (value) => Number.isSafeInteger(value) && Number(value) >= 200 && Number(value) <= 599,
	must: "a status from 200 to 599"
};
const object = {
	check: isRecord,
	must: "an object"
};
const texts = {
	check: (value) => Array.isArray(value) && value.every(text.check),
	must: "a list of strings"
};
const textMap = {
	check: (value) => isRecord(value) && Object.values(value).every(text.check),
	must: "an object of strings"
};
const oneOf = (...values) => ({
	check: (value) => values.includes(value),
	must: `one of ${values.join(", ")}`
});
const optional = (field) => ({
	...field,
	optional: true
});
const LIMITS = {
	bucket: {
		kind: text,
		perSecond: amount,
		burst: count
	},
	window: {
		kind: text,
		requests: count,
		windowMs: amount
	}
};
const limit = {
	check: (value) => {
		if (value === null) return true;
		if (!isRecord(value) || value.kind !== "bucket" && value.kind !== "window") return false;
		return fieldsProblem(value, LIMITS[value.kind]) === void 0;
	},
	must: "null, {kind: \"bucket\", perSecond, burst} or {kind: \"window\", requests, windowMs}"
};
const WHEN = {
	method: optional(text),
	on: optional(oneOf("list", "update", "export", "datamarts")),
	embedId: optional(text),
	nth: optional(count),
	times: optional({
		check: (value) => value === "always" || count.check(value),
		must: "a whole number from 1, or \"always\""
	})
};
const KINDS = {
	"foreign-write": {
		embedId: text,
		accessSettings: object
	},
	"foreign-delete": { embedId: text },
	"revoke-token": {},
	"rate-limit": { limit },
	error: {
		status,
		code: optional(text),
		message: optional(text),
		retryAfter: optional(text),
		applied: optional(truth)
	},
	"error-in-success": {
		code: text,
		message: optional(text)
	},
	html: {
		status: optional(status),
		applied: optional(truth)
	},
	truncated: {},
	"wrong-id": { id: optional(text) },
	raw: {
		status,
		headers: optional(textMap),
		body: text,
		applied: optional(truth)
	},
	redirect: {
		status: oneOf(301, 302, 303, 307, 308),
		location: text
	},
	reset: { at: oneOf("before-apply", "after-apply", "mid-body") },
	hang: { at: oneOf("before-apply", "after-apply") },
	drip: {
		everyMs: amount,
		bytes: optional(count)
	},
	partial: {
		settings: texts,
		status: optional(status)
	},
	late: { afterMs: amount }
};
const fieldsOf = new Map(Object.entries(KINDS));
function parseFaults(value) {
	if (!Array.isArray(value)) return { problem: "\"faults\" must be a list" };
	const faults = [];
	for (const [index, item] of value.entries()) {
		if (!isFault(item)) return { problem: `"faults[${index}]"${faultProblem(item)}` };
		faults.push(item);
	}
	return { faults };
}
const isFault = (value) => faultProblem(value) === void 0;
function faultProblem(value) {
	if (!isRecord(value)) return " must be an object";
	const fields = fieldsOf.get(value.kind);
	if (fields === void 0) return `.kind must be one of ${Object.keys(KINDS).join(", ")}`;
	const problem = fieldsProblem(value, {
		kind: text,
		when: optional(object),
		...fields
	});
	if (problem !== void 0) return problem;
	const when = isRecord(value.when) ? fieldsProblem(value.when, WHEN) : void 0;
	return when && `.when${when}`;
}
function fieldsProblem(value, fields) {
	const stray = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
	if (stray !== void 0) return `.${stray} is not known. ${didYouMean(stray, Object.keys(fields)) ?? ""}`.trimEnd();
	for (const [key, { check, must, optional: mayMiss }] of Object.entries(fields)) if (!Object.hasOwn(value, key) ? mayMiss !== true : !check(value[key])) return `.${key} must be ${must}`;
}
// src/sandbox/control.ts
/** Below the base path; protected by the token, also once the API itself has been told to refuse it. */
const CONTROL_PREFIX = "/_sandbox/";
function control(sandbox, { method, path, body }) {
	const [, escapedId] = /^embeds\/([^/]+)$/.exec(path) ?? [];
	if (escapedId !== void 0 && (method === "POST" || method === "DELETE")) {
		const embedId = unescaped(escapedId);
		const ids = sandbox.state().map((embed) => embed.embedId);
		if (!ids.includes(embedId)) return unknownEmbed(embedId, ids);
		return method === "POST" ? change(sandbox, embedId, body) : remove(sandbox, embedId);
	}
	switch (`${method} ${path}`) {
		case "GET state": return json(200, { embeds: sandbox.state() });
		case "GET ledger": return json(200, { ledger: sandbox.ledger });
		case "POST faults": return script(sandbox, body);
		case "DELETE faults":
			sandbox.script([]);
			return json(200, { faults: 0 });
		default: return apiError(404, "NOT_FOUND", `There are: ${ADDRESSES.map((address) => address.join(` ${CONTROL_PREFIX}`)).join(", ")}`);
	}
}
const ADDRESSES = [
	["GET", "state"],
	["GET", "ledger"],
	["POST", "embeds/ID {accessSettings}"],
	["DELETE", "embeds/ID"],
	["POST", "faults {faults}"],
	["DELETE", "faults"]
];
function change(sandbox, embedId, body) {
	if (!isRecord(body) || !isRecord(body.accessSettings)) return malformed("The body must be {\"accessSettings\": {…}}");
	const stray = Object.keys(body.accessSettings).find((name) => !isSettingName(name));
	if (stray !== void 0) {
		const hint = didYouMean(settingSpelled(stray)?.name ?? stray, SETTING_NAMES);
		return malformed(`No such setting: ${stray}. ${hint ?? `There are: ${SETTING_NAMES.join(", ")}`}`);
	}
	const accepted = acceptSettings(body.accessSettings, spellingsTaken("kebab"));
	if ("problem" in accepted) return malformed(accepted.problem);
	sandbox.change(embedId, accepted.settings);
	return json(200, {
		embedId,
		changed: Object.keys(accepted.settings)
	});
}
function remove(sandbox, embedId) {
	sandbox.remove(embedId);
	return json(200, {
		embedId,
		removed: true
	});
}
function script(sandbox, body) {
	const parsed = parseFaults(isRecord(body) ? body.faults : body);
	if ("problem" in parsed) return malformed(parsed.problem);
	sandbox.script(parsed.faults);
	return json(200, { faults: parsed.faults.length });
}
const malformed = (message) => apiError(400, "INVALID_REQUEST_BODY", message);
function unknownEmbed(embedId, ids) {
	const near = nearest(embedId, ids);
	return apiError(404, "EMBED_NOT_FOUND", `No embed ${embedId}${near.length === 0 ? "" : `; nearest: ${near.join(", ")}`}`);
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/sandbox/seed.ts
const CUSTOMERS = "Acme,Northwind,Globex,Initech,Umbra,Fabrikam,Contoso,Tailspin,Wingtip,Litware,Proseware,Adatum,Stellar,Harbor,Meridian,Juniper".split(",");
const DASHBOARDS = [
	"overview",
	"performance",
	"trends",
	"by region",
	"by product",
	"weekly review",
	"forecast",
	"funnel"
];
const METRICS = [
	"total",
	"growth rate",
	"top 10",
	"month to date"
];
const table = (name, ...columns) => ({
	name,
	schemaName: "public",
	clientColumn: "customer_id",
	columns: [
		"id",
		"customer_id",
		"created_at",
		...columns
	]
});
const SEED_DATAMARTS = [
	{
		name: "sales-data",
		tables: [
			table("orders", "amount", "region"),
			table("order_items", "sku", "quantity"),
			table("customers", "name")
		]
	},
	{
		name: "support-data",
		tables: [table("tickets", "status", "priority"), table("agents", "name")]
	},
	{
		name: "marketing-data",
		tables: [table("campaigns", "channel", "spend"), table("leads", "source")]
	},
	{
		name: "finance-data",
		tables: [table("invoices", "amount", "due_at"), table("payments", "amount")]
	},
	{
		name: "product-usage",
		tenancyLevel: "DATABASE",
		tables: [{
			name: "events",
			columns: [
				"id",
				"name",
				"at"
			]
		}]
	}
];
const SUBJECTS = {
	"sales-data": "Sales",
	"support-data": "Support",
	"marketing-data": "Marketing",
	"finance-data": "Finance",
	"product-usage": "Usage"
};
/** How often each flag is on, for the three kinds of customer that most products have. */
const HABITS = [
	{ isAllowEmailReports: .2 },
	{
		isAllowEmailReports: .9,
		isAllowManageMetrics: .8,
		isAllowMetricLayoutChange: .8,
		isAllowCreateDashboardView: .7
	},
	{
		isAllowAiPilot: .8,
		isAllowEmailReports: 1,
		isAllowManageMetrics: 1,
		isAllowMetricCreation: .9,
		isAllowMetricDeletion: .5,
		isAllowMetricLayoutChange: 1,
		isAllowMetricUpdate: .9,
		isAllowUnderlyingData: .7,
		isAllowCreateDashboardView: 1
	}
];
const FLAGS = Object.keys(HABITS[2] ?? {});
function seedEmbeds({ count, seed }) {
	const random = createRandom(seed);
	const taken = /* @__PURE__ */ new Set();
	return Array.from({ length: count }, () => seedEmbed(random, taken));
}
function seedEmbed(random, taken) {
	const datamart = pick(random, SEED_DATAMARTS);
	const embedType = random() < .1 ? "metric" : "dashboard";
	const subject = SUBJECTS[datamart.name] ?? datamart.name;
	const name = `${pick(random, CUSTOMERS)} ${subject} ${pick(random, embedType === "metric" ? METRICS : DASHBOARDS)}`;
	const embedId = freshId(random, name, taken);
	const created = Date.UTC(2026, 0, 5) + Math.floor(random() * 150) * 864e5 + Math.floor(random() * 86400) * 1e3;
	const habit = pick(random, HABITS);
	const flags = FLAGS.map((flag) => [flag, random() < (habit[flag] ?? 0)]);
	return {
		embedId,
		name,
		embedType,
		accessSettings: {
			datamartName: datamart.name,
			...Object.fromEntries(flags),
			metricCreationMode: habit === HABITS[2] && random() < .5 ? "CHAT" : "DRAG_DROP",
			joinModel: random() < .8 ? "single" : "multi",
			tableTenancySettings: tenancyRows(random, datamart)
		},
		createdAt: new Date(created).toISOString()
	};
}
/** Some ids are the product's own, some are slugs of the dashboard, with a suffix from the second embed of one on. */
function freshId(random, name, taken) {
	const slug = name.toLowerCase().replaceAll(" ", "-");
	const hex = (digits) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
	let id = random() < .35 ? slug : `embed_${hex(12)}`;
	while (taken.has(id)) id = id.startsWith("embed_") ? `embed_${hex(12)}` : `${slug}__${hex(8)}`;
	taken.add(id);
	return id;
}
/** Every table that tells its tenants apart, but for the odd embed that somebody forgot a table of. */
function tenancyRows(random, datamart) {
	const forgetful = random() < .1;
	return datamart.tables.flatMap(({ name, clientColumn }, index) => clientColumn === void 0 || forgetful && index > 0 ? [] : [{
		name,
		clientColumn
	}]);
}
function pick(random, from) {
	const item = from[Math.floor(random() * from.length)];
	if (item === void 0) throw new Error("nothing to pick from");
	return item;
}
// src/sandbox/store.ts
/** Throws where two embeds have one id. `instant` gives the stamp of a change and never repeats itself. */
function createStore(embeds, instant) {
	const byId = new Map(embeds.map((embed) => [embed.embedId, heldEmbed(embed)]));
	if (byId.size < embeds.length) throw new Error("two embeds of the sandbox have the same id");
	let revision = 0;
	return {
		all: () => [...byId.values()],
		find: (embedId) => byId.get(embedId),
		write: (embed) => {
			byId.set(embed.embedId, {
				...embed,
				updatedAt: instant()
			});
			revision++;
		},
		remove: (embedId) => {
			byId.delete(embedId);
			revision++;
		},
		revision: () => revision
	};
}
function createListText(store) {
	const lists = /* @__PURE__ */ new Map();
	const items = /* @__PURE__ */ new Map();
	const encoder = new TextEncoder();
	const itemText = (frame, embed) => {
		const texts = items.get(frame.family) ?? /* @__PURE__ */ new WeakMap();
		items.set(frame.family, texts);
		const known = texts.get(embed);
		if (known !== void 0) return known;
		const text = JSON.stringify(listItem(frame, embed));
		texts.set(embed, text);
		return text;
	};
	return (frame) => {
		const kept = lists.get(frame.family);
		if (kept?.revision === store.revision()) return kept.text;
		const data = store.all().map((embed) => itemText(frame, embed));
		const text = encoder.encode(`{"data":[${data.join(",")}],"error":null}`);
		lists.set(frame.family, {
			revision: store.revision(),
			text
		});
		return text;
	};
}
// src/sandbox/wire.ts
const MAX_BODY = 1048576;
/** The bytes of the body, or undefined where it is over 1 MiB; the rest of such a body is read and dropped. */
async function readBody(request) {
	const pieces = [];
	let size = 0;
	for await (const piece of request) {
		const bytes = Buffer.from(piece);
		size += bytes.length;
		if (size <= MAX_BODY) pieces.push(bytes);
	}
	return size <= MAX_BODY ? Buffer.concat(pieces) : void 0;
}
/** `sleep` resolves after so many milliseconds, or early when the server closes. */
async function deliver(response, delivery, sleep) {
	switch (delivery.how) {
		case "whole":
			response.end(head(response, delivery.answer));
			return;
		case "half": {
			const body = head(response, delivery.answer);
			response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.resetAndDestroy());
			return;
		}
		case "drip": {
			const body = head(response, delivery.answer);
			response.flushHeaders();
			for (let sent = 0; sent < body.length && !response.destroyed; sent += delivery.bytes) {
				await sleep(delivery.everyMs);
				response.write(body.subarray(sent, sent + delivery.bytes));
			}
			response.end();
			return;
		}
		case "reset":
			response.socket?.resetAndDestroy();
			return;
		case "hang": return;
	}
}
function head(response, { status, headers, body }) {
	const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	response.statusCode = status;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (!response.hasHeader("content-length") && !response.hasHeader("transfer-encoding")) response.setHeader("content-length", bytes.length);
	return bytes;
}
// src/sandbox/server.ts
const LOOPBACK = "127.0.0.1";
const KEEP_ALIVE_MS = 6e4;
/** Starts a sandbox and resolves once it listens. Throws an EmbedSyncError where the port cannot be had. */
async function startSandbox(options = {}) {
	const closing = new AbortController();
	setMaxListeners(0, closing.signal);
	const runtime = options.runtime ?? processRuntime(closing.signal);
	const token = options.token ?? uuid(runtime);
	const basePath = (options.basePath ?? "").split("/").filter(Boolean).map((part) => `/${part}`).join("");
	const store = createStore([...options.embeds ?? [], ...options.seed === void 0 ? [] : seedEmbeds(options.seed)], createInstants(runtime));
	const now = () => runtime.now().toISOString();
	const api = createApi(options, {
		backend: {
			behaviour: behaviourOf(options),
			store,
			listText: createListText(store),
			now
		},
		token,
		runtime,
		closing: closing.signal
	});
	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	const port = await listen(server, options.port ?? 0);
	const sandbox = {
		baseUrl: `http://${LOOPBACK}:${port}${basePath}`,
		token,
		ledger: api.ledger,
		state: store.all,
		change: (embedId, settings) => store.write(mergeSettings(known(store, embedId), settings)),
		remove: (embedId) => store.remove(known(store, embedId).embedId),
		script: api.script,
		close: () => {
			closing.abort();
			return stop(server);
		}
	};
	async function answer(request, response) {
		const received = await receive(request, basePath);
		await deliver(response, !received.outside && received.path.startsWith("/_sandbox/") ? {
			how: "whole",
			answer: ownAnswer(received)
		} : await api.serve(received), (ms) => runtime.sleep(ms, closing.signal));
	}
	function ownAnswer({ method, path, body, authorization }) {
		if (!isBearer(authorization, token)) return apiError(401, "AUTHENTICATION_ERR", "Send the token of this sandbox");
		return control(sandbox, {
			method,
			path: path.slice(10),
			body: parseJson(body?.toString("utf8") ?? "")
		});
	}
	return sandbox;
}
function behaviourOf(options) {
	return {
		dataApp: options.dataApp,
		list: options.list ?? "item",
		families: options.families ?? [
			"kebab",
			"camel",
			"legacy"
		],
		updates: options.updates ?? "merge",
		pages: options.pages ?? "optional",
		detail: options.detail ?? false,
		export: options.export ?? false,
		datamarts: options.datamarts ?? (options.seed === void 0 ? void 0 : SEED_DATAMARTS)
	};
}
function known(store, embedId) {
	const embed = store.find(embedId);
	if (embed === void 0) throw new Error(`the sandbox has no embed ${embedId}`);
	return embed;
}
async function receive(request, basePath) {
	const url = request.url ?? "/";
	const mark = url.indexOf("?");
	const fullPath = mark < 0 ? url : url.slice(0, mark);
	const outside = !fullPath.startsWith(`${basePath}/`);
	return {
		method: request.method ?? "",
		path: outside ? fullPath : fullPath.slice(basePath.length),
		outside,
		query: mark < 0 ? "" : url.slice(mark + 1),
		body: await readBody(request),
		contentType: request.headers["content-type"] ?? "",
		authorization: request.headers.authorization ?? ""
	};
}
/** Instants in ISO 8601 that never repeat: the clock's, or a millisecond after the last where it stands still. */
function createInstants(runtime) {
	let last = 0;
	return () => {
		last = Math.max(runtime.now().getTime(), last + 1);
		return new Date(last).toISOString();
	};
}
function uuid(runtime) {
	const hex = runtime.randomHex(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
function listen(server, wanted) {
	return new Promise((resolve, reject) => {
		server.once("error", (error) => {
			const code = "code" in error ? String(error.code) : "unknown";
			reject(new EmbedSyncError("USAGE", `the sandbox cannot listen on ${LOOPBACK}:${wanted} (${code})`, { hint: "Choose another port, or 0 for any that is free." }));
		});
		server.listen(wanted, LOOPBACK, () => {
			const address = server.address();
			resolve(typeof address === "object" && address !== null ? address.port : wanted);
		});
	});
}
function stop(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
export { startSandbox as t };
