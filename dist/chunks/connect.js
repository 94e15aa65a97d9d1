import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { a as isSettingName, c as settingSpec, l as settingSpelled, n as SETTING_NAMES, o as isTenancyRows, s as settingEntries, t as CATALOGUE } from "./settings.js";
import { i as loadPolicy, l as matchesAnyGlob, u as matchesGlob } from "./load.js";
import { n as createSecret, t as createRedactor } from "./secret.js";
import { a as nodeFiles, f as linkLines, i as makeDirectories, l as genesis, m as codeOf, n as groupCommit, o as reasonOf, p as verifyLog, r as closeQuietly, t as thisProcess } from "./machine.js";
import { r as digestOfBytes, t as canonicalJson } from "./canonical.js";
import { t as didYouMean } from "./nearest.js";
import { n as VERSION, t as GENERATOR } from "./version.js";
import { a as paint, c as styled, i as padded, n as firstOf, o as paintLine, r as groupedBy, s as stacked, x as terminalSafe } from "./lines.js";
import { a as embedLabel, d as shortDigest, t as DIRECTION_LABELS } from "./labels.js";
import { n as duration, r as plural, t as count } from "./numbers.js";
import { n as tenancyMoves, r as valueText } from "./values.js";
import { t as DIRECTIONS } from "./types.js";
import { a as nextLine, t as embedNames } from "./plan-text.js";
import { EventEmitter, errorMonitor } from "node:events";
import { createHmac, randomUUID } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import net from "node:net";
import http, { Agent, ServerResponse } from "node:http";
import { Duplex, PassThrough, Transform } from "node:stream";
import { Buffer as Buffer$1 } from "node:buffer";
import { inspect, promisify, types } from "node:util";
import diagnosticsChannel from "node:diagnostics_channel";
import { checkServerIdentity } from "node:tls";
import zlib from "node:zlib";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import https, { Agent as Agent$1 } from "node:https";
import process$1 from "node:process";
import { basename, dirname, resolve } from "node:path";
import { userInfo } from "node:os";
import { execFile } from "node:child_process";
// src/base-url.ts
/** The only hosts that plain http may name, in exactly these spellings: what they send never leaves the machine. */
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
/** Origin and path prefix without a trailing slash; https, or http to this very machine. Throws BASE_URL_INVALID. */
function parseApiUrl(text, wording) {
	const bad = (what, hint = wording.hint) => new EmbedSyncError("BASE_URL_INVALID", `${wording.name} ${what}`, { hint });
	if (text === "") throw bad("is empty");
	if (!/^[\x20-\x7e]*$/.test(text)) throw bad("has control characters or letters outside ASCII, which can disguise another host");
	if (/[\s\\]/.test(text)) throw bad("has a blank or a backslash");
	if (/[?#]/.test(text)) throw bad("has a query or a fragment");
	if (text.includes("@")) throw bad("has a user name, or an \"@\" that can disguise another host");
	const url = parsed(text);
	if (url === void 0) throw bad("is not a URL");
	if (url.protocol !== "https:" && url.protocol !== "http:") throw bad("is neither https nor http");
	if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) throw bad("is plain http, which would show the token to everybody on the way", "Write https://… instead.");
	if (/(^|\.)xn--/.test(url.hostname)) throw bad("has an internationalised host name, which can look like another");
	if (url.hostname.endsWith(".")) throw bad("has a host name that ends with a dot");
	const path = url.pathname.replace(/\/$/, "");
	if (!/^(\/[\w.~-]+)*$/.test(path)) throw bad("has a path with empty segments or special characters");
	if (!readsAs(text, url.origin, path)) throw bad("reads differently to a person and to the machine", `The machine reads it as ${url.origin}${path}: write just that.`);
	return url.origin + path;
}
function parsed(text) {
	try {
		return new URL(text);
	} catch {
		return;
	}
}
/** Whether a text says no more and no less than origin and path: no default port, no dot segments, no odd number forms. */
function readsAs(text, origin, path) {
	const written = text.replace(/\/$/, "");
	return written.slice(0, origin.length).toLowerCase() === origin && written.slice(origin.length) === path;
}
// src/databrain/credentials.ts
/** Origin and path prefix without a trailing slash. Throws BASE_URL_INVALID. */
const parseBaseUrl = (text) => parseApiUrl(text, {
	name: "the base URL",
	hint: "Give the address of the API alone, such as https://api.usedatabrain.com, in DATABRAIN_API_BASE_URL or --base-url."
});
const TOKEN_WHERE = "Put an API key of the data app into the environment variable DATABRAIN_API_TOKEN";
/** Forgives one line break at the end, as files and shells leave it. Throws TOKEN_MISSING or TOKEN_MALFORMED. */
function parseToken(text) {
	const token = text?.replace(/\r?\n$/, "");
	if (token === void 0 || token === "") throw new EmbedSyncError("TOKEN_MISSING", "DATABRAIN_API_TOKEN is not set", { hint: `${TOKEN_WHERE}; in a workflow, from a secret.` });
	if (/^bearer\s/i.test(token)) throw badToken("begins with \"Bearer\"", `${TOKEN_WHERE} without the word "Bearer".`);
	if (/^(["']).*\1$/s.test(token)) throw badToken("is in quotes", `${TOKEN_WHERE} without quotes.`);
	if (!/^[\w.~+/=-]*$/.test(token)) throw badToken("has characters that no API key has", `${TOKEN_WHERE}: one line of letters, digits and . _ ~ + / = - only.`);
	if (token.length < 8 || token.length > 512) throw badToken("is too short or too long", `${TOKEN_WHERE}: all of it, 8 to 512 characters.`);
	return createSecret(token);
}
const badToken = (what, hint) => new EmbedSyncError("TOKEN_MALFORMED", `DATABRAIN_API_TOKEN ${what}`, { hint });
/** Parts of Node whose debug output shows request headers. */
const TALKATIVE = [
	"HTTP",
	"HTTPS",
	"HTTP2",
	"NET",
	"TLS"
];
/** Options under which Node opens its memory, its traffic or its environment to others. */
const OPEN_FLAGS = [
	"--inspect",
	"--report",
	"--heapsnapshot",
	"--heap-prof",
	"--tls-keylog",
	"--trace-tls"
];
/** Throws UNSAFE_ENVIRONMENT where the token could not be kept: certificate checks off, or debug modes that print it. */
function refuseUnsafeEnvironment(env, execArgv) {
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === "0") throw unsafe("NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off", "Unset it; for a private CA, set NODE_EXTRA_CA_CERTS.");
	if ((env.NODE_DEBUG ?? "").split(",").map((section) => section.trim().toUpperCase()).some((section) => TALKATIVE.some((name) => matchesGlob(section, name)))) throw unsafe("NODE_DEBUG prints the headers of requests, and the token with them", "Unset it.");
	const words = [...(env.NODE_OPTIONS ?? "").replaceAll(/["']/g, "").split(/\s+/), ...execArgv].map((word) => word.replaceAll("_", "-"));
	const open = OPEN_FLAGS.find((flag) => words.some((word) => word.startsWith(flag)));
	if (open !== void 0) throw unsafe(`the Node option ${open}… opens this process, and the token in it`, "Start without it.");
}
const unsafe = (what, hint) => new EmbedSyncError("UNSAFE_ENVIRONMENT", what, { hint });
// src/json.ts
const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The value that a text stands for; undefined, which no JSON text stands for, where it is not JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/budget.ts
const FLOOR = 10;
/** First attempts that earn one repetition: counted whole, because tenths do not add up to one. */
const PER_REPETITION = 10;
/** Ten repetitions, and one more for every ten first attempts. Waits after a 429 are the pacer's and cost nothing here. */
function createRetryBudget() {
	let begun = 0;
	let taken = 0;
	return {
		begun: () => {
			begun += 1;
		},
		take: () => {
			if (taken >= FLOOR + Math.floor(begun / PER_REPETITION)) return false;
			taken += 1;
			return true;
		}
	};
}
// node_modules/@sindresorhus/is/distribution/utilities.js
function keysOf(value) {
	return Object.keys(value);
}
// node_modules/@sindresorhus/is/distribution/index.js
const typedArrayTypeNames = [
	"Int8Array",
	"Uint8Array",
	"Uint8ClampedArray",
	"Int16Array",
	"Uint16Array",
	"Int32Array",
	"Uint32Array",
	"Float32Array",
	"Float64Array",
	"BigInt64Array",
	"BigUint64Array"
];
function isTypedArrayName(name) {
	return typedArrayTypeNames.includes(name);
}
const objectTypeNames = [
	"Function",
	"Generator",
	"AsyncGenerator",
	"GeneratorFunction",
	"AsyncGeneratorFunction",
	"AsyncFunction",
	"Observable",
	"Array",
	"Buffer",
	"Blob",
	"Object",
	"RegExp",
	"Date",
	"Error",
	"Map",
	"Set",
	"WeakMap",
	"WeakSet",
	"WeakRef",
	"ArrayBuffer",
	"SharedArrayBuffer",
	"DataView",
	"Promise",
	"URL",
	"FormData",
	"URLSearchParams",
	"HTMLElement",
	"NaN",
	...typedArrayTypeNames
];
function isObjectTypeName(name) {
	return objectTypeNames.includes(name);
}
const primitiveTypeNames = [
	"null",
	"undefined",
	"string",
	"number",
	"bigint",
	"boolean",
	"symbol"
];
function isPrimitiveTypeName(name) {
	return primitiveTypeNames.includes(name);
}
[...objectTypeNames, ...primitiveTypeNames];
const getObjectType = (value) => {
	const objectTypeName = Object.prototype.toString.call(value).slice(8, -1);
	if (/HTML\w+Element/.test(objectTypeName) && isHtmlElement(value)) return "HTMLElement";
	if (isObjectTypeName(objectTypeName)) return objectTypeName;
};
function detect(value) {
	if (value === null) return "null";
	switch (typeof value) {
		case "undefined": return "undefined";
		case "string": return "string";
		case "number": return Number.isNaN(value) ? "NaN" : "number";
		case "boolean": return "boolean";
		case "function": return "Function";
		case "bigint": return "bigint";
		case "symbol": return "symbol";
	}
	if (isObservable(value)) return "Observable";
	if (isArray(value)) return "Array";
	if (isBuffer(value)) return "Buffer";
	const tagType = getObjectType(value);
	if (tagType && tagType !== "Object") return tagType;
	if (hasPromiseApi(value)) return "Promise";
	if (value instanceof String || value instanceof Boolean || value instanceof Number) throw new TypeError("Please don't use object wrappers for primitive types");
	return "Object";
}
function hasPromiseApi(value) {
	return isFunction$1(value?.then) && isFunction$1(value?.catch);
}
const is = Object.assign(detect, {
	all: isAll,
	any: isAny,
	array: isArray,
	arrayBuffer: isArrayBuffer,
	arrayLike: isArrayLike,
	asyncFunction: isAsyncFunction,
	asyncGenerator: isAsyncGenerator,
	asyncGeneratorFunction: isAsyncGeneratorFunction,
	asyncIterable: isAsyncIterable$1,
	bigint: isBigint,
	bigInt64Array: isBigInt64Array,
	bigUint64Array: isBigUint64Array,
	blob: isBlob,
	boolean: isBoolean,
	boundFunction: isBoundFunction,
	buffer: isBuffer,
	class: isClass,
	dataView: isDataView,
	date: isDate,
	detect,
	directInstanceOf: isDirectInstanceOf,
	emptyArray: isEmptyArray,
	emptyMap: isEmptyMap,
	emptyObject: isEmptyObject,
	emptySet: isEmptySet,
	emptyString: isEmptyString,
	emptyStringOrWhitespace: isEmptyStringOrWhitespace,
	enumCase: isEnumCase,
	error: isError,
	evenInteger: isEvenInteger,
	falsy: isFalsy,
	float32Array: isFloat32Array,
	float64Array: isFloat64Array,
	formData: isFormData$2,
	function: isFunction$1,
	generator: isGenerator,
	generatorFunction: isGeneratorFunction,
	htmlElement: isHtmlElement,
	infinite: isInfinite,
	inRange: isInRange,
	int16Array: isInt16Array,
	int32Array: isInt32Array,
	int8Array: isInt8Array,
	integer: isInteger,
	iterable: isIterable,
	map: isMap,
	nan: isNan,
	nativePromise: isNativePromise,
	negativeNumber: isNegativeNumber,
	nodeStream: isNodeStream,
	nonEmptyArray: isNonEmptyArray,
	nonEmptyMap: isNonEmptyMap,
	nonEmptyObject: isNonEmptyObject,
	nonEmptySet: isNonEmptySet,
	nonEmptyString: isNonEmptyString,
	nonEmptyStringAndNotWhitespace: isNonEmptyStringAndNotWhitespace,
	null: isNull,
	nullOrUndefined: isNullOrUndefined,
	number: isNumber,
	numericString: isNumericString,
	object: isObject,
	observable: isObservable,
	oddInteger: isOddInteger,
	plainObject: isPlainObject$1,
	positiveNumber: isPositiveNumber,
	primitive: isPrimitive,
	promise: isPromise,
	propertyKey: isPropertyKey,
	regExp: isRegExp,
	safeInteger: isSafeInteger,
	set: isSet,
	sharedArrayBuffer: isSharedArrayBuffer,
	string: isString,
	symbol: isSymbol,
	truthy: isTruthy,
	tupleLike: isTupleLike,
	typedArray: isTypedArray,
	uint16Array: isUint16Array,
	uint32Array: isUint32Array,
	uint8Array: isUint8Array,
	uint8ClampedArray: isUint8ClampedArray,
	undefined: isUndefined,
	urlInstance: isUrlInstance,
	urlSearchParams: isUrlSearchParams,
	urlString: isUrlString,
	optional: isOptional,
	validDate: isValidDate,
	validLength: isValidLength,
	weakMap: isWeakMap,
	weakRef: isWeakRef,
	weakSet: isWeakSet,
	whitespaceString: isWhitespaceString
});
function isAbsoluteModule2(remainder) {
	return (value) => isInteger(value) && Math.abs(value % 2) === remainder;
}
function validatePredicateArray(predicateArray, allowEmpty) {
	if (predicateArray.length === 0) {
		if (allowEmpty) {} else throw new TypeError("Invalid predicate array");
		return;
	}
	for (const predicate of predicateArray) if (!isFunction$1(predicate)) throw new TypeError(`Invalid predicate: ${JSON.stringify(predicate)}`);
}
function isAll(predicate, ...values) {
	if (Array.isArray(predicate)) {
		const predicateArray = predicate;
		validatePredicateArray(predicateArray, values.length === 0);
		const combinedPredicate = (value) => predicateArray.every((singlePredicate) => singlePredicate(value));
		if (values.length === 0) return combinedPredicate;
		return predicateOnArray(Array.prototype.every, combinedPredicate, values);
	}
	return predicateOnArray(Array.prototype.every, predicate, values);
}
function isAny(predicate, ...values) {
	if (Array.isArray(predicate)) {
		const predicateArray = predicate;
		validatePredicateArray(predicateArray, values.length === 0);
		const combinedPredicate = (value) => predicateArray.some((singlePredicate) => singlePredicate(value));
		if (values.length === 0) return combinedPredicate;
		return predicateOnArray(Array.prototype.some, combinedPredicate, values);
	}
	return predicateOnArray(Array.prototype.some, predicate, values);
}
function isOptional(value, predicate) {
	return isUndefined(value) || predicate(value);
}
function isArray(value, assertion) {
	if (!Array.isArray(value)) return false;
	if (!isFunction$1(assertion)) return true;
	return value.every((element) => assertion(element));
}
function isArrayBuffer(value) {
	return getObjectType(value) === "ArrayBuffer";
}
function isArrayLike(value) {
	return !isNullOrUndefined(value) && !isFunction$1(value) && isValidLength(value.length);
}
function isAsyncFunction(value) {
	return getObjectType(value) === "AsyncFunction";
}
function isAsyncGenerator(value) {
	return isAsyncIterable$1(value) && isFunction$1(value.next) && isFunction$1(value.throw);
}
function isAsyncGeneratorFunction(value) {
	return getObjectType(value) === "AsyncGeneratorFunction";
}
function isAsyncIterable$1(value) {
	return isFunction$1(value?.[Symbol.asyncIterator]);
}
function isBigint(value) {
	return typeof value === "bigint";
}
function isBigInt64Array(value) {
	return getObjectType(value) === "BigInt64Array";
}
function isBigUint64Array(value) {
	return getObjectType(value) === "BigUint64Array";
}
function isBlob(value) {
	return getObjectType(value) === "Blob";
}
function isBoolean(value) {
	return value === true || value === false;
}
function isBoundFunction(value) {
	return isFunction$1(value) && !Object.hasOwn(value, "prototype");
}
/**
Note: [Prefer using `Uint8Array` instead of `Buffer`.](https://sindresorhus.com/blog/goodbye-nodejs-buffer)
*/
function isBuffer(value) {
	return value?.constructor?.isBuffer?.(value) ?? false;
}
function isClass(value) {
	return isFunction$1(value) && /^class(\s+|{)/.test(value.toString());
}
function isDataView(value) {
	return getObjectType(value) === "DataView";
}
function isDate(value) {
	return getObjectType(value) === "Date";
}
function isDirectInstanceOf(instance, class_) {
	if (instance === void 0 || instance === null) return false;
	return Object.getPrototypeOf(instance) === class_.prototype;
}
function isEmptyArray(value) {
	return isArray(value) && value.length === 0;
}
function isEmptyMap(value) {
	return isMap(value) && value.size === 0;
}
function isEmptyObject(value) {
	return isObject(value) && !isMap(value) && !isSet(value) && Object.keys(value).length === 0;
}
function isEmptySet(value) {
	return isSet(value) && value.size === 0;
}
function isEmptyString(value) {
	return isString(value) && value.length === 0;
}
function isEmptyStringOrWhitespace(value) {
	return isEmptyString(value) || isWhitespaceString(value);
}
function isEnumCase(value, targetEnum) {
	return Object.values(targetEnum).includes(value);
}
function isError(value) {
	return getObjectType(value) === "Error";
}
function isEvenInteger(value) {
	return isAbsoluteModule2(0)(value);
}
function isFalsy(value) {
	return !value;
}
function isFloat32Array(value) {
	return getObjectType(value) === "Float32Array";
}
function isFloat64Array(value) {
	return getObjectType(value) === "Float64Array";
}
function isFormData$2(value) {
	return getObjectType(value) === "FormData";
}
function isFunction$1(value) {
	return typeof value === "function";
}
function isGenerator(value) {
	return isIterable(value) && isFunction$1(value?.next) && isFunction$1(value?.throw);
}
function isGeneratorFunction(value) {
	return getObjectType(value) === "GeneratorFunction";
}
const NODE_TYPE_ELEMENT = 1;
const DOM_PROPERTIES_TO_CHECK = [
	"innerHTML",
	"ownerDocument",
	"style",
	"attributes",
	"nodeValue"
];
function isHtmlElement(value) {
	return isObject(value) && value.nodeType === NODE_TYPE_ELEMENT && isString(value.nodeName) && !isPlainObject$1(value) && DOM_PROPERTIES_TO_CHECK.every((property) => property in value);
}
function isInfinite(value) {
	return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}
function isInRange(value, range) {
	if (isNumber(range)) return value >= Math.min(0, range) && value <= Math.max(range, 0);
	if (isArray(range) && range.length === 2) return value >= Math.min(...range) && value <= Math.max(...range);
	throw new TypeError(`Invalid range: ${JSON.stringify(range)}`);
}
function isInt16Array(value) {
	return getObjectType(value) === "Int16Array";
}
function isInt32Array(value) {
	return getObjectType(value) === "Int32Array";
}
function isInt8Array(value) {
	return getObjectType(value) === "Int8Array";
}
function isInteger(value) {
	return Number.isInteger(value);
}
function isIterable(value) {
	return isFunction$1(value?.[Symbol.iterator]);
}
function isMap(value) {
	return getObjectType(value) === "Map";
}
function isNan(value) {
	return Number.isNaN(value);
}
function isNativePromise(value) {
	return getObjectType(value) === "Promise";
}
function isNegativeNumber(value) {
	return isNumber(value) && value < 0;
}
function isNodeStream(value) {
	return isObject(value) && isFunction$1(value.pipe) && !isObservable(value);
}
function isNonEmptyArray(value) {
	return isArray(value) && value.length > 0;
}
function isNonEmptyMap(value) {
	return isMap(value) && value.size > 0;
}
function isNonEmptyObject(value) {
	return isObject(value) && !isMap(value) && !isSet(value) && Object.keys(value).length > 0;
}
function isNonEmptySet(value) {
	return isSet(value) && value.size > 0;
}
function isNonEmptyString(value) {
	return isString(value) && value.length > 0;
}
function isNonEmptyStringAndNotWhitespace(value) {
	return isString(value) && !isEmptyStringOrWhitespace(value);
}
function isNull(value) {
	return value === null;
}
function isNullOrUndefined(value) {
	return isNull(value) || isUndefined(value);
}
function isNumber(value) {
	return typeof value === "number" && !Number.isNaN(value);
}
function isNumericString(value) {
	return isString(value) && !isEmptyStringOrWhitespace(value) && !Number.isNaN(Number(value));
}
function isObject(value) {
	return !isNull(value) && (typeof value === "object" || isFunction$1(value));
}
function isObservable(value) {
	if (!value) return false;
	if (Symbol.observable !== void 0 && value === value[Symbol.observable]?.()) return true;
	if (value === value["@@observable"]?.()) return true;
	return false;
}
function isOddInteger(value) {
	return isAbsoluteModule2(1)(value);
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
function isPositiveNumber(value) {
	return isNumber(value) && value > 0;
}
function isPrimitive(value) {
	return isNull(value) || isPrimitiveTypeName(typeof value);
}
function isPromise(value) {
	return isNativePromise(value) || hasPromiseApi(value);
}
function isPropertyKey(value) {
	return isAny([
		isString,
		isNumber,
		isSymbol
	], value);
}
function isRegExp(value) {
	return getObjectType(value) === "RegExp";
}
function isSafeInteger(value) {
	return Number.isSafeInteger(value);
}
function isSet(value) {
	return getObjectType(value) === "Set";
}
function isSharedArrayBuffer(value) {
	return getObjectType(value) === "SharedArrayBuffer";
}
function isString(value) {
	return typeof value === "string";
}
function isSymbol(value) {
	return typeof value === "symbol";
}
function isTruthy(value) {
	return Boolean(value);
}
function isTupleLike(value, guards) {
	if (isArray(guards) && isArray(value) && guards.length === value.length) return guards.every((guard, index) => guard(value[index]));
	return false;
}
function isTypedArray(value) {
	return isTypedArrayName(getObjectType(value));
}
function isUint16Array(value) {
	return getObjectType(value) === "Uint16Array";
}
function isUint32Array(value) {
	return getObjectType(value) === "Uint32Array";
}
function isUint8Array(value) {
	return getObjectType(value) === "Uint8Array";
}
function isUint8ClampedArray(value) {
	return getObjectType(value) === "Uint8ClampedArray";
}
function isUndefined(value) {
	return value === void 0;
}
function isUrlInstance(value) {
	return getObjectType(value) === "URL";
}
function isUrlSearchParams(value) {
	return getObjectType(value) === "URLSearchParams";
}
function isUrlString(value) {
	if (!isString(value)) return false;
	try {
		new URL(value);
		return true;
	} catch {
		return false;
	}
}
function isValidDate(value) {
	return isDate(value) && !isNan(Number(value));
}
function isValidLength(value) {
	return isSafeInteger(value) && value >= 0;
}
function isWeakMap(value) {
	return getObjectType(value) === "WeakMap";
}
function isWeakRef(value) {
	return getObjectType(value) === "WeakRef";
}
function isWeakSet(value) {
	return getObjectType(value) === "WeakSet";
}
function isWhitespaceString(value) {
	return isString(value) && /^\s+$/.test(value);
}
function predicateOnArray(method, predicate, values) {
	if (!isFunction$1(predicate)) throw new TypeError(`Invalid predicate: ${JSON.stringify(predicate)}`);
	if (values.length === 0) throw new TypeError("Invalid number of values");
	return method.call(values, predicate);
}
function typeErrorMessage(description, value) {
	return `Expected value which is \`${description}\`, received value of type \`${is(value)}\`.`;
}
function unique(values) {
	return Array.from(new Set(values));
}
const andFormatter = new Intl.ListFormat("en", {
	style: "long",
	type: "conjunction"
});
const orFormatter = new Intl.ListFormat("en", {
	style: "long",
	type: "disjunction"
});
function typeErrorMessageMultipleValues(expectedType, values) {
	const uniqueExpectedTypes = unique((isArray(expectedType) ? expectedType : [expectedType]).map((value) => `\`${value}\``));
	const uniqueValueTypes = unique(values.map((value) => `\`${is(value)}\``));
	return `Expected values which are ${orFormatter.format(uniqueExpectedTypes)}. Received values of type${uniqueValueTypes.length > 1 ? "s" : ""} ${andFormatter.format(uniqueValueTypes)}.`;
}
const assert = {
	all: assertAll,
	any: assertAny$1,
	optional: assertOptional,
	array: assertArray,
	arrayBuffer: assertArrayBuffer,
	arrayLike: assertArrayLike,
	asyncFunction: assertAsyncFunction,
	asyncGenerator: assertAsyncGenerator,
	asyncGeneratorFunction: assertAsyncGeneratorFunction,
	asyncIterable: assertAsyncIterable,
	bigint: assertBigint,
	bigInt64Array: assertBigInt64Array,
	bigUint64Array: assertBigUint64Array,
	blob: assertBlob,
	boolean: assertBoolean,
	boundFunction: assertBoundFunction,
	buffer: assertBuffer,
	class: assertClass,
	dataView: assertDataView,
	date: assertDate,
	directInstanceOf: assertDirectInstanceOf,
	emptyArray: assertEmptyArray,
	emptyMap: assertEmptyMap,
	emptyObject: assertEmptyObject,
	emptySet: assertEmptySet,
	emptyString: assertEmptyString,
	emptyStringOrWhitespace: assertEmptyStringOrWhitespace,
	enumCase: assertEnumCase,
	error: assertError,
	evenInteger: assertEvenInteger,
	falsy: assertFalsy,
	float32Array: assertFloat32Array,
	float64Array: assertFloat64Array,
	formData: assertFormData,
	function: assertFunction,
	generator: assertGenerator,
	generatorFunction: assertGeneratorFunction,
	htmlElement: assertHtmlElement,
	infinite: assertInfinite,
	inRange: assertInRange,
	int16Array: assertInt16Array,
	int32Array: assertInt32Array,
	int8Array: assertInt8Array,
	integer: assertInteger,
	iterable: assertIterable,
	map: assertMap,
	nan: assertNan,
	nativePromise: assertNativePromise,
	negativeNumber: assertNegativeNumber,
	nodeStream: assertNodeStream,
	nonEmptyArray: assertNonEmptyArray,
	nonEmptyMap: assertNonEmptyMap,
	nonEmptyObject: assertNonEmptyObject,
	nonEmptySet: assertNonEmptySet,
	nonEmptyString: assertNonEmptyString,
	nonEmptyStringAndNotWhitespace: assertNonEmptyStringAndNotWhitespace,
	null: assertNull,
	nullOrUndefined: assertNullOrUndefined,
	number: assertNumber,
	numericString: assertNumericString,
	object: assertObject,
	observable: assertObservable,
	oddInteger: assertOddInteger,
	plainObject: assertPlainObject$1,
	positiveNumber: assertPositiveNumber,
	primitive: assertPrimitive,
	promise: assertPromise,
	propertyKey: assertPropertyKey,
	regExp: assertRegExp,
	safeInteger: assertSafeInteger,
	set: assertSet,
	sharedArrayBuffer: assertSharedArrayBuffer,
	string: assertString,
	symbol: assertSymbol,
	truthy: assertTruthy,
	tupleLike: assertTupleLike,
	typedArray: assertTypedArray,
	uint16Array: assertUint16Array,
	uint32Array: assertUint32Array,
	uint8Array: assertUint8Array,
	uint8ClampedArray: assertUint8ClampedArray,
	undefined: assertUndefined,
	urlInstance: assertUrlInstance,
	urlSearchParams: assertUrlSearchParams,
	urlString: assertUrlString,
	validDate: assertValidDate,
	validLength: assertValidLength,
	weakMap: assertWeakMap,
	weakRef: assertWeakRef,
	weakSet: assertWeakSet,
	whitespaceString: assertWhitespaceString
};
const methodTypeMap = {
	isArray: "Array",
	isArrayBuffer: "ArrayBuffer",
	isArrayLike: "array-like",
	isAsyncFunction: "AsyncFunction",
	isAsyncGenerator: "AsyncGenerator",
	isAsyncGeneratorFunction: "AsyncGeneratorFunction",
	isAsyncIterable: "AsyncIterable",
	isBigint: "bigint",
	isBigInt64Array: "BigInt64Array",
	isBigUint64Array: "BigUint64Array",
	isBlob: "Blob",
	isBoolean: "boolean",
	isBoundFunction: "Function",
	isBuffer: "Buffer",
	isClass: "Class",
	isDataView: "DataView",
	isDate: "Date",
	isDirectInstanceOf: "T",
	isEmptyArray: "empty array",
	isEmptyMap: "empty map",
	isEmptyObject: "empty object",
	isEmptySet: "empty set",
	isEmptyString: "empty string",
	isEmptyStringOrWhitespace: "empty string or whitespace",
	isEnumCase: "EnumCase",
	isError: "Error",
	isEvenInteger: "even integer",
	isFalsy: "falsy",
	isFloat32Array: "Float32Array",
	isFloat64Array: "Float64Array",
	isFormData: "FormData",
	isFunction: "Function",
	isGenerator: "Generator",
	isGeneratorFunction: "GeneratorFunction",
	isHtmlElement: "HTMLElement",
	isInfinite: "infinite number",
	isInRange: "in range",
	isInt16Array: "Int16Array",
	isInt32Array: "Int32Array",
	isInt8Array: "Int8Array",
	isInteger: "integer",
	isIterable: "Iterable",
	isMap: "Map",
	isNan: "NaN",
	isNativePromise: "native Promise",
	isNegativeNumber: "negative number",
	isNodeStream: "Node.js Stream",
	isNonEmptyArray: "non-empty array",
	isNonEmptyMap: "non-empty map",
	isNonEmptyObject: "non-empty object",
	isNonEmptySet: "non-empty set",
	isNonEmptyString: "non-empty string",
	isNonEmptyStringAndNotWhitespace: "non-empty string and not whitespace",
	isNull: "null",
	isNullOrUndefined: "null or undefined",
	isNumber: "number",
	isNumericString: "string with a number",
	isObject: "Object",
	isObservable: "Observable",
	isOddInteger: "odd integer",
	isPlainObject: "plain object",
	isPositiveNumber: "positive number",
	isPrimitive: "primitive",
	isPromise: "Promise",
	isPropertyKey: "PropertyKey",
	isRegExp: "RegExp",
	isSafeInteger: "integer",
	isSet: "Set",
	isSharedArrayBuffer: "SharedArrayBuffer",
	isString: "string",
	isSymbol: "symbol",
	isTruthy: "truthy",
	isTupleLike: "tuple-like",
	isTypedArray: "TypedArray",
	isUint16Array: "Uint16Array",
	isUint32Array: "Uint32Array",
	isUint8Array: "Uint8Array",
	isUint8ClampedArray: "Uint8ClampedArray",
	isUndefined: "undefined",
	isUrlInstance: "URL",
	isUrlSearchParams: "URLSearchParams",
	isUrlString: "string with a URL",
	isValidDate: "valid Date",
	isValidLength: "valid length",
	isWeakMap: "WeakMap",
	isWeakRef: "WeakRef",
	isWeakSet: "WeakSet",
	isWhitespaceString: "whitespace string"
};
const isMethodNames = keysOf(methodTypeMap);
function isIsMethodName(value) {
	return isMethodNames.includes(value);
}
function assertAll(predicate, ...values) {
	if (values.length === 0) throw new TypeError("Invalid number of values");
	if (!isAll(predicate, ...values)) {
		const predicateFunction = predicate;
		const expectedType = !Array.isArray(predicate) && isIsMethodName(predicateFunction.name) ? methodTypeMap[predicateFunction.name] : "predicate returns truthy for all values";
		throw new TypeError(typeErrorMessageMultipleValues(expectedType, values));
	}
}
function assertAny$1(predicate, ...values) {
	if (values.length === 0) throw new TypeError("Invalid number of values");
	if (!isAny(predicate, ...values)) {
		const expectedTypes = (Array.isArray(predicate) ? predicate : [predicate]).map((singlePredicate) => isIsMethodName(singlePredicate.name) ? methodTypeMap[singlePredicate.name] : "predicate returns truthy for any value");
		throw new TypeError(typeErrorMessageMultipleValues(expectedTypes, values));
	}
}
function assertOptional(value, assertion, message) {
	if (!isUndefined(value)) assertion(value, message);
}
function assertArray(value, assertion, message) {
	if (!isArray(value)) throw new TypeError(message ?? typeErrorMessage("Array", value));
	if (assertion) for (const element of value) assertion(element, message);
}
function assertArrayBuffer(value, message) {
	if (!isArrayBuffer(value)) throw new TypeError(message ?? typeErrorMessage("ArrayBuffer", value));
}
function assertArrayLike(value, message) {
	if (!isArrayLike(value)) throw new TypeError(message ?? typeErrorMessage("array-like", value));
}
function assertAsyncFunction(value, message) {
	if (!isAsyncFunction(value)) throw new TypeError(message ?? typeErrorMessage("AsyncFunction", value));
}
function assertAsyncGenerator(value, message) {
	if (!isAsyncGenerator(value)) throw new TypeError(message ?? typeErrorMessage("AsyncGenerator", value));
}
function assertAsyncGeneratorFunction(value, message) {
	if (!isAsyncGeneratorFunction(value)) throw new TypeError(message ?? typeErrorMessage("AsyncGeneratorFunction", value));
}
function assertAsyncIterable(value, message) {
	if (!isAsyncIterable$1(value)) throw new TypeError(message ?? typeErrorMessage("AsyncIterable", value));
}
function assertBigint(value, message) {
	if (!isBigint(value)) throw new TypeError(message ?? typeErrorMessage("bigint", value));
}
function assertBigInt64Array(value, message) {
	if (!isBigInt64Array(value)) throw new TypeError(message ?? typeErrorMessage("BigInt64Array", value));
}
function assertBigUint64Array(value, message) {
	if (!isBigUint64Array(value)) throw new TypeError(message ?? typeErrorMessage("BigUint64Array", value));
}
function assertBlob(value, message) {
	if (!isBlob(value)) throw new TypeError(message ?? typeErrorMessage("Blob", value));
}
function assertBoolean(value, message) {
	if (!isBoolean(value)) throw new TypeError(message ?? typeErrorMessage("boolean", value));
}
function assertBoundFunction(value, message) {
	if (!isBoundFunction(value)) throw new TypeError(message ?? typeErrorMessage("Function", value));
}
/**
Note: [Prefer using `Uint8Array` instead of `Buffer`.](https://sindresorhus.com/blog/goodbye-nodejs-buffer)
*/
function assertBuffer(value, message) {
	if (!isBuffer(value)) throw new TypeError(message ?? typeErrorMessage("Buffer", value));
}
function assertClass(value, message) {
	if (!isClass(value)) throw new TypeError(message ?? typeErrorMessage("Class", value));
}
function assertDataView(value, message) {
	if (!isDataView(value)) throw new TypeError(message ?? typeErrorMessage("DataView", value));
}
function assertDate(value, message) {
	if (!isDate(value)) throw new TypeError(message ?? typeErrorMessage("Date", value));
}
function assertDirectInstanceOf(instance, class_, message) {
	if (!isDirectInstanceOf(instance, class_)) throw new TypeError(message ?? typeErrorMessage("T", instance));
}
function assertEmptyArray(value, message) {
	if (!isEmptyArray(value)) throw new TypeError(message ?? typeErrorMessage("empty array", value));
}
function assertEmptyMap(value, message) {
	if (!isEmptyMap(value)) throw new TypeError(message ?? typeErrorMessage("empty map", value));
}
function assertEmptyObject(value, message) {
	if (!isEmptyObject(value)) throw new TypeError(message ?? typeErrorMessage("empty object", value));
}
function assertEmptySet(value, message) {
	if (!isEmptySet(value)) throw new TypeError(message ?? typeErrorMessage("empty set", value));
}
function assertEmptyString(value, message) {
	if (!isEmptyString(value)) throw new TypeError(message ?? typeErrorMessage("empty string", value));
}
function assertEmptyStringOrWhitespace(value, message) {
	if (!isEmptyStringOrWhitespace(value)) throw new TypeError(message ?? typeErrorMessage("empty string or whitespace", value));
}
function assertEnumCase(value, targetEnum, message) {
	if (!isEnumCase(value, targetEnum)) throw new TypeError(message ?? typeErrorMessage("EnumCase", value));
}
function assertError(value, message) {
	if (!isError(value)) throw new TypeError(message ?? typeErrorMessage("Error", value));
}
function assertEvenInteger(value, message) {
	if (!isEvenInteger(value)) throw new TypeError(message ?? typeErrorMessage("even integer", value));
}
function assertFalsy(value, message) {
	if (!isFalsy(value)) throw new TypeError(message ?? typeErrorMessage("falsy", value));
}
function assertFloat32Array(value, message) {
	if (!isFloat32Array(value)) throw new TypeError(message ?? typeErrorMessage("Float32Array", value));
}
function assertFloat64Array(value, message) {
	if (!isFloat64Array(value)) throw new TypeError(message ?? typeErrorMessage("Float64Array", value));
}
function assertFormData(value, message) {
	if (!isFormData$2(value)) throw new TypeError(message ?? typeErrorMessage("FormData", value));
}
function assertFunction(value, message) {
	if (!isFunction$1(value)) throw new TypeError(message ?? typeErrorMessage("Function", value));
}
function assertGenerator(value, message) {
	if (!isGenerator(value)) throw new TypeError(message ?? typeErrorMessage("Generator", value));
}
function assertGeneratorFunction(value, message) {
	if (!isGeneratorFunction(value)) throw new TypeError(message ?? typeErrorMessage("GeneratorFunction", value));
}
function assertHtmlElement(value, message) {
	if (!isHtmlElement(value)) throw new TypeError(message ?? typeErrorMessage("HTMLElement", value));
}
function assertInfinite(value, message) {
	if (!isInfinite(value)) throw new TypeError(message ?? typeErrorMessage("infinite number", value));
}
function assertInRange(value, range, message) {
	if (!isInRange(value, range)) throw new TypeError(message ?? typeErrorMessage("in range", value));
}
function assertInt16Array(value, message) {
	if (!isInt16Array(value)) throw new TypeError(message ?? typeErrorMessage("Int16Array", value));
}
function assertInt32Array(value, message) {
	if (!isInt32Array(value)) throw new TypeError(message ?? typeErrorMessage("Int32Array", value));
}
function assertInt8Array(value, message) {
	if (!isInt8Array(value)) throw new TypeError(message ?? typeErrorMessage("Int8Array", value));
}
function assertInteger(value, message) {
	if (!isInteger(value)) throw new TypeError(message ?? typeErrorMessage("integer", value));
}
function assertIterable(value, message) {
	if (!isIterable(value)) throw new TypeError(message ?? typeErrorMessage("Iterable", value));
}
function assertMap(value, message) {
	if (!isMap(value)) throw new TypeError(message ?? typeErrorMessage("Map", value));
}
function assertNan(value, message) {
	if (!isNan(value)) throw new TypeError(message ?? typeErrorMessage("NaN", value));
}
function assertNativePromise(value, message) {
	if (!isNativePromise(value)) throw new TypeError(message ?? typeErrorMessage("native Promise", value));
}
function assertNegativeNumber(value, message) {
	if (!isNegativeNumber(value)) throw new TypeError(message ?? typeErrorMessage("negative number", value));
}
function assertNodeStream(value, message) {
	if (!isNodeStream(value)) throw new TypeError(message ?? typeErrorMessage("Node.js Stream", value));
}
function assertNonEmptyArray(value, message) {
	if (!isNonEmptyArray(value)) throw new TypeError(message ?? typeErrorMessage("non-empty array", value));
}
function assertNonEmptyMap(value, message) {
	if (!isNonEmptyMap(value)) throw new TypeError(message ?? typeErrorMessage("non-empty map", value));
}
function assertNonEmptyObject(value, message) {
	if (!isNonEmptyObject(value)) throw new TypeError(message ?? typeErrorMessage("non-empty object", value));
}
function assertNonEmptySet(value, message) {
	if (!isNonEmptySet(value)) throw new TypeError(message ?? typeErrorMessage("non-empty set", value));
}
function assertNonEmptyString(value, message) {
	if (!isNonEmptyString(value)) throw new TypeError(message ?? typeErrorMessage("non-empty string", value));
}
function assertNonEmptyStringAndNotWhitespace(value, message) {
	if (!isNonEmptyStringAndNotWhitespace(value)) throw new TypeError(message ?? typeErrorMessage("non-empty string and not whitespace", value));
}
function assertNull(value, message) {
	if (!isNull(value)) throw new TypeError(message ?? typeErrorMessage("null", value));
}
function assertNullOrUndefined(value, message) {
	if (!isNullOrUndefined(value)) throw new TypeError(message ?? typeErrorMessage("null or undefined", value));
}
function assertNumber(value, message) {
	if (!isNumber(value)) throw new TypeError(message ?? typeErrorMessage("number", value));
}
function assertNumericString(value, message) {
	if (!isNumericString(value)) throw new TypeError(message ?? typeErrorMessage("string with a number", value));
}
function assertObject(value, message) {
	if (!isObject(value)) throw new TypeError(message ?? typeErrorMessage("Object", value));
}
function assertObservable(value, message) {
	if (!isObservable(value)) throw new TypeError(message ?? typeErrorMessage("Observable", value));
}
function assertOddInteger(value, message) {
	if (!isOddInteger(value)) throw new TypeError(message ?? typeErrorMessage("odd integer", value));
}
function assertPlainObject$1(value, message) {
	if (!isPlainObject$1(value)) throw new TypeError(message ?? typeErrorMessage("plain object", value));
}
function assertPositiveNumber(value, message) {
	if (!isPositiveNumber(value)) throw new TypeError(message ?? typeErrorMessage("positive number", value));
}
function assertPrimitive(value, message) {
	if (!isPrimitive(value)) throw new TypeError(message ?? typeErrorMessage("primitive", value));
}
function assertPromise(value, message) {
	if (!isPromise(value)) throw new TypeError(message ?? typeErrorMessage("Promise", value));
}
function assertPropertyKey(value, message) {
	if (!isPropertyKey(value)) throw new TypeError(message ?? typeErrorMessage("PropertyKey", value));
}
function assertRegExp(value, message) {
	if (!isRegExp(value)) throw new TypeError(message ?? typeErrorMessage("RegExp", value));
}
function assertSafeInteger(value, message) {
	if (!isSafeInteger(value)) throw new TypeError(message ?? typeErrorMessage("integer", value));
}
function assertSet(value, message) {
	if (!isSet(value)) throw new TypeError(message ?? typeErrorMessage("Set", value));
}
function assertSharedArrayBuffer(value, message) {
	if (!isSharedArrayBuffer(value)) throw new TypeError(message ?? typeErrorMessage("SharedArrayBuffer", value));
}
function assertString(value, message) {
	if (!isString(value)) throw new TypeError(message ?? typeErrorMessage("string", value));
}
function assertSymbol(value, message) {
	if (!isSymbol(value)) throw new TypeError(message ?? typeErrorMessage("symbol", value));
}
function assertTruthy(value, message) {
	if (!isTruthy(value)) throw new TypeError(message ?? typeErrorMessage("truthy", value));
}
function assertTupleLike(value, guards, message) {
	if (!isTupleLike(value, guards)) throw new TypeError(message ?? typeErrorMessage("tuple-like", value));
}
function assertTypedArray(value, message) {
	if (!isTypedArray(value)) throw new TypeError(message ?? typeErrorMessage("TypedArray", value));
}
function assertUint16Array(value, message) {
	if (!isUint16Array(value)) throw new TypeError(message ?? typeErrorMessage("Uint16Array", value));
}
function assertUint32Array(value, message) {
	if (!isUint32Array(value)) throw new TypeError(message ?? typeErrorMessage("Uint32Array", value));
}
function assertUint8Array(value, message) {
	if (!isUint8Array(value)) throw new TypeError(message ?? typeErrorMessage("Uint8Array", value));
}
function assertUint8ClampedArray(value, message) {
	if (!isUint8ClampedArray(value)) throw new TypeError(message ?? typeErrorMessage("Uint8ClampedArray", value));
}
function assertUndefined(value, message) {
	if (!isUndefined(value)) throw new TypeError(message ?? typeErrorMessage("undefined", value));
}
function assertUrlInstance(value, message) {
	if (!isUrlInstance(value)) throw new TypeError(message ?? typeErrorMessage("URL", value));
}
function assertUrlSearchParams(value, message) {
	if (!isUrlSearchParams(value)) throw new TypeError(message ?? typeErrorMessage("URLSearchParams", value));
}
function assertUrlString(value, message) {
	if (!isUrlString(value)) throw new TypeError(message ?? typeErrorMessage("string with a URL", value));
}
function assertValidDate(value, message) {
	if (!isValidDate(value)) throw new TypeError(message ?? typeErrorMessage("valid Date", value));
}
function assertValidLength(value, message) {
	if (!isValidLength(value)) throw new TypeError(message ?? typeErrorMessage("valid length", value));
}
function assertWeakMap(value, message) {
	if (!isWeakMap(value)) throw new TypeError(message ?? typeErrorMessage("WeakMap", value));
}
function assertWeakRef(value, message) {
	if (!isWeakRef(value)) throw new TypeError(message ?? typeErrorMessage("WeakRef", value));
}
function assertWeakSet(value, message) {
	if (!isWeakSet(value)) throw new TypeError(message ?? typeErrorMessage("WeakSet", value));
}
function assertWhitespaceString(value, message) {
	if (!isWhitespaceString(value)) throw new TypeError(message ?? typeErrorMessage("whitespace string", value));
}
// node_modules/p-cancelable/index.js
var CancelError$1 = class extends Error {
	constructor(reason) {
		super(reason || "Promise was canceled");
		this.name = "CancelError";
	}
	get isCanceled() {
		return true;
	}
};
const promiseState = Object.freeze({
	pending: Symbol("pending"),
	canceled: Symbol("canceled"),
	resolved: Symbol("resolved"),
	rejected: Symbol("rejected")
});
var PCancelable = class PCancelable {
	static fn(userFunction) {
		return (...arguments_) => new PCancelable((resolve, reject, onCancel) => {
			arguments_.push(onCancel);
			userFunction(...arguments_).then(resolve, reject);
		});
	}
	#cancelHandlers = [];
	#rejectOnCancel = true;
	#state = promiseState.pending;
	#promise;
	#reject;
	constructor(executor) {
		this.#promise = new Promise((resolve, reject) => {
			this.#reject = reject;
			const onResolve = (value) => {
				if (this.#state !== promiseState.canceled || !onCancel.shouldReject) {
					resolve(value);
					this.#setState(promiseState.resolved);
				}
			};
			const onReject = (error) => {
				if (this.#state !== promiseState.canceled || !onCancel.shouldReject) {
					reject(error);
					this.#setState(promiseState.rejected);
				}
			};
			const onCancel = (handler) => {
				if (this.#state !== promiseState.pending) throw new Error(`The \`onCancel\` handler was attached after the promise ${this.#state.description}.`);
				this.#cancelHandlers.push(handler);
			};
			Object.defineProperties(onCancel, { shouldReject: {
				get: () => this.#rejectOnCancel,
				set: (boolean) => {
					this.#rejectOnCancel = boolean;
				}
			} });
			executor(onResolve, onReject, onCancel);
		});
	}
	then(onFulfilled, onRejected) {
		return this.#promise.then(onFulfilled, onRejected);
	}
	catch(onRejected) {
		return this.#promise.catch(onRejected);
	}
	finally(onFinally) {
		return this.#promise.finally(onFinally);
	}
	cancel(reason) {
		if (this.#state !== promiseState.pending) return;
		this.#setState(promiseState.canceled);
		if (this.#cancelHandlers.length > 0) try {
			for (const handler of this.#cancelHandlers) handler();
		} catch (error) {
			this.#reject(error);
			return;
		}
		if (this.#rejectOnCancel) this.#reject(new CancelError$1(reason));
	}
	get isCanceled() {
		return this.#state === promiseState.canceled;
	}
	#setState(state) {
		if (this.#state === promiseState.pending) this.#state = state;
	}
};
Object.setPrototypeOf(PCancelable.prototype, Promise.prototype);
// node_modules/got/dist/source/core/errors.js
function isRequest(x) {
	return is.object(x) && "_onResponse" in x;
}
/**
An error to be thrown when a request fails.
Contains a `code` property with error class code, like `ECONNREFUSED`.
*/
var RequestError = class extends Error {
	name = "RequestError";
	code = "ERR_GOT_REQUEST_ERROR";
	input;
	stack;
	response;
	request;
	timings;
	constructor(message, error, self) {
		super(message, { cause: error });
		Error.captureStackTrace(this, this.constructor);
		if (error.code) this.code = error.code;
		this.input = error.input;
		if (isRequest(self)) {
			Object.defineProperty(this, "request", {
				enumerable: false,
				value: self
			});
			Object.defineProperty(this, "response", {
				enumerable: false,
				value: self.response
			});
			this.options = self.options;
		} else this.options = self;
		this.timings = this.request?.timings;
		if (is.string(error.stack) && is.string(this.stack)) {
			const indexOfMessage = this.stack.indexOf(this.message) + this.message.length;
			const thisStackTrace = this.stack.slice(indexOfMessage).split("\n").reverse();
			const errorStackTrace = error.stack.slice(error.stack.indexOf(error.message) + error.message.length).split("\n").reverse();
			while (errorStackTrace.length > 0 && errorStackTrace[0] === thisStackTrace[0]) thisStackTrace.shift();
			this.stack = `${this.stack.slice(0, indexOfMessage)}${thisStackTrace.reverse().join("\n")}${errorStackTrace.reverse().join("\n")}`;
		}
	}
};
/**
An error to be thrown when the server redirects you more than ten times.
Includes a `response` property.
*/
var MaxRedirectsError = class extends RequestError {
	name = "MaxRedirectsError";
	code = "ERR_TOO_MANY_REDIRECTS";
	constructor(request) {
		super(`Redirected ${request.options.maxRedirects} times. Aborting.`, {}, request);
	}
};
/**
An error to be thrown when the server response code is not 2xx nor 3xx if `options.followRedirect` is `true`, but always except for 304.
Includes a `response` property.
*/
var HTTPError = class extends RequestError {
	name = "HTTPError";
	code = "ERR_NON_2XX_3XX_RESPONSE";
	constructor(response) {
		super(`Request failed with status code ${response.statusCode} (${response.statusMessage}): ${response.request.options.method} ${response.request.options.url.toString()}`, {}, response.request);
	}
};
/**
An error to be thrown when a cache method fails.
For example, if the database goes down or there's a filesystem error.
*/
var CacheError = class extends RequestError {
	name = "CacheError";
	constructor(error, request) {
		super(error.message, error, request);
		if (this.code === "ERR_GOT_REQUEST_ERROR") this.code = "ERR_CACHE_ACCESS";
	}
};
/**
An error to be thrown when the request body is a stream and an error occurs while reading from that stream.
*/
var UploadError = class extends RequestError {
	name = "UploadError";
	constructor(error, request) {
		super(error.message, error, request);
		if (this.code === "ERR_GOT_REQUEST_ERROR") this.code = "ERR_UPLOAD";
	}
};
/**
An error to be thrown when the request is aborted due to a timeout.
Includes an `event` and `timings` property.
*/
var TimeoutError$1 = class extends RequestError {
	name = "TimeoutError";
	timings;
	event;
	constructor(error, timings, request) {
		super(error.message, error, request);
		this.event = error.event;
		this.timings = timings;
	}
};
/**
An error to be thrown when reading from response stream fails.
*/
var ReadError = class extends RequestError {
	name = "ReadError";
	constructor(error, request) {
		super(error.message, error, request);
		if (this.code === "ERR_GOT_REQUEST_ERROR") this.code = "ERR_READING_RESPONSE_STREAM";
	}
};
/**
An error which always triggers a new retry when thrown.
*/
var RetryError = class extends RequestError {
	name = "RetryError";
	code = "ERR_RETRYING";
	constructor(request) {
		super("Retrying", {}, request);
	}
};
/**
An error to be thrown when the request is aborted by AbortController.
*/
var AbortError = class extends RequestError {
	name = "AbortError";
	code = "ERR_ABORTED";
	constructor(request) {
		super("This operation was aborted.", {}, request);
	}
};
// node_modules/byte-counter/utilities.js
const textEncoder = new TextEncoder();
function byteLength(data) {
	if (typeof data === "string") return textEncoder.encode(data).byteLength;
	if (ArrayBuffer.isView(data) || data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) return data.byteLength;
	return 0;
}
// \0cacheable-request
const leftOut$2 = class {
	constructor() {
		throw new Error("this part of got is not in the bundle");
	}
};
// node_modules/mimic-response/index.js
const knownProperties = [
	"aborted",
	"complete",
	"headers",
	"httpVersion",
	"httpVersionMinor",
	"httpVersionMajor",
	"method",
	"rawHeaders",
	"rawTrailers",
	"setTimeout",
	"socket",
	"statusCode",
	"statusMessage",
	"trailers",
	"url"
];
function mimicResponse(fromStream, toStream) {
	if (toStream._readableState.autoDestroy) throw new Error("The second stream must have the `autoDestroy` option set to `false`");
	const fromProperties = /* @__PURE__ */ new Set([...Object.keys(fromStream), ...knownProperties]);
	const properties = {};
	for (const property of fromProperties) {
		if (property in toStream) continue;
		properties[property] = {
			get() {
				const value = fromStream[property];
				return typeof value === "function" ? value.bind(fromStream) : value;
			},
			set(value) {
				fromStream[property] = value;
			},
			enumerable: true,
			configurable: false
		};
	}
	Object.defineProperties(toStream, properties);
	fromStream.once("aborted", () => {
		toStream.destroy();
		toStream.emit("aborted");
	});
	fromStream.once("close", () => {
		if (fromStream.complete) {
			if (toStream.readable) toStream.once("end", () => {
				toStream.emit("close");
			});
			else toStream.emit("close");
		} else toStream.emit("close");
	});
	return toStream;
}
// node_modules/decompress-response/index.js
const supportsZstd$1 = typeof zlib.createZstdDecompress === "function";
function decompressResponse(response) {
	const contentEncoding = (response.headers["content-encoding"] || "").toLowerCase();
	const supportedEncodings = [
		"gzip",
		"deflate",
		"br"
	];
	if (supportsZstd$1) supportedEncodings.push("zstd");
	if (!supportedEncodings.includes(contentEncoding)) return response;
	let isEmpty = true;
	const headers = { ...response.headers };
	const finalStream = new PassThrough({ autoDestroy: false });
	finalStream.once("error", () => {
		response.destroy();
	});
	function handleContentEncoding(data) {
		let decompressStream;
		if (contentEncoding === "zstd") decompressStream = zlib.createZstdDecompress();
		else if (contentEncoding === "br") decompressStream = zlib.createBrotliDecompress();
		else if (contentEncoding === "deflate" && data.length > 0 && (data[0] & 8) === 0) decompressStream = zlib.createInflateRaw();
		else decompressStream = zlib.createUnzip();
		decompressStream.once("error", (error) => {
			if (isEmpty && !response.readable) {
				finalStream.end();
				return;
			}
			finalStream.destroy(error);
		});
		checker.pipe(decompressStream).pipe(finalStream);
	}
	const checker = new Transform({
		transform(data, _encoding, callback) {
			if (isEmpty === false) {
				callback(null, data);
				return;
			}
			isEmpty = false;
			handleContentEncoding(data);
			callback(null, data);
		},
		flush(callback) {
			if (isEmpty) finalStream.end();
			callback();
		}
	});
	delete headers["content-encoding"];
	delete headers["content-length"];
	finalStream.headers = headers;
	mimicResponse(response, finalStream);
	response.pipe(checker);
	return finalStream;
}
// node_modules/form-data-encoder/lib/index.js
var __typeError = (msg) => {
	throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var MAX_CHUNK_SIZE = 65536;
function* chunk(value) {
	if (value.byteLength <= MAX_CHUNK_SIZE) {
		yield value;
		return;
	}
	let offset = 0;
	while (offset < value.byteLength) {
		const size = Math.min(value.byteLength - offset, MAX_CHUNK_SIZE);
		const buffer = value.buffer.slice(offset, offset + size);
		offset += buffer.byteLength;
		yield new Uint8Array(buffer);
	}
}
var alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
function createBoundary() {
	let size = 16;
	let res = "";
	while (size--) res += alphabet[Math.random() * alphabet.length << 0];
	return res;
}
var escapeName = (name) => String(name).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
var isFunction = (value) => typeof value === "function";
var isReadableStreamFallback = (value) => !!value && typeof value === "object" && !Array.isArray(value) && isFunction(value.getReader);
var isAsyncIterable = (value) => isFunction(value[Symbol.asyncIterator]);
async function* readStream(readable) {
	const reader = readable.getReader();
	while (true) {
		const { done, value } = await reader.read();
		if (done) break;
		yield value;
	}
}
async function* chunkStream(stream) {
	for await (const value of stream) yield* chunk(value);
}
var getStreamIterator = (source) => {
	if (isAsyncIterable(source)) return chunkStream(source);
	if (isReadableStreamFallback(source)) return chunkStream(readStream(source));
	throw new TypeError("Unsupported data source: Expected either ReadableStream or async iterable.");
};
var isFile = (value) => Boolean(value && typeof value === "object" && isFunction(value.constructor) && value[Symbol.toStringTag] === "File" && isFunction(value.stream) && value.name != null);
var isFormData$1 = (value) => Boolean(value && isFunction(value.constructor) && value[Symbol.toStringTag] === "FormData" && isFunction(value.append) && isFunction(value.getAll) && isFunction(value.entries) && isFunction(value[Symbol.iterator]));
var getType = (value) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
function isPlainObject(value) {
	if (getType(value) !== "object") return false;
	const pp = Object.getPrototypeOf(value);
	if (pp === null || pp === void 0) return true;
	return pp.constructor?.toString?.() === Object.toString();
}
var normalizeValue = (value) => String(value).replace(/\r|\n/g, (match, i, str) => {
	if (match === "\r" && str[i + 1] !== "\n" || match === "\n" && str[i - 1] !== "\r") return "\r\n";
	return match;
});
function getProperty(target, prop) {
	if (typeof prop === "string") {
		for (const [name, value] of Object.entries(target)) if (prop.toLowerCase() === name.toLowerCase()) return value;
	}
}
var proxyHeaders = (object) => new Proxy(object, {
	get: (target, prop) => getProperty(target, prop),
	has: (target, prop) => getProperty(target, prop) !== void 0
});
var defaultOptions = { enableAdditionalHeaders: false };
var readonlyProp = {
	writable: false,
	configurable: false
};
var _CRLF;
var _CRLF_BYTES;
var _CRLF_BYTES_LENGTH;
var _DASHES;
var _encoder;
var _footer;
var _form;
var _options;
var _FormDataEncoder_instances;
var getFieldHeader_fn;
var getContentLength_fn;
var FormDataEncoder = class {
	constructor(form, boundaryOrOptions, options) {
		__privateAdd(this, _FormDataEncoder_instances);
		__privateAdd(this, _CRLF, "\r\n");
		__privateAdd(this, _CRLF_BYTES);
		__privateAdd(this, _CRLF_BYTES_LENGTH);
		__privateAdd(this, _DASHES, "-".repeat(2));
		/**
		* TextEncoder instance
		*/
		__privateAdd(this, _encoder, new TextEncoder());
		/**
		* Returns form-data footer bytes
		*/
		__privateAdd(this, _footer);
		/**
		* FormData instance
		*/
		__privateAdd(this, _form);
		/**
		* Instance options
		*/
		__privateAdd(this, _options);
		if (!isFormData$1(form)) throw new TypeError("Expected first argument to be a FormData instance.");
		let boundary;
		if (isPlainObject(boundaryOrOptions)) options = boundaryOrOptions;
		else boundary = boundaryOrOptions;
		if (!boundary) boundary = `form-data-encoder-${createBoundary()}`;
		if (typeof boundary !== "string") throw new TypeError("Expected boundary argument to be a string.");
		if (options && !isPlainObject(options)) throw new TypeError("Expected options argument to be an object.");
		__privateSet(this, _form, Array.from(form.entries()));
		__privateSet(this, _options, {
			...defaultOptions,
			...options
		});
		__privateSet(this, _CRLF_BYTES, __privateGet(this, _encoder).encode(__privateGet(this, _CRLF)));
		__privateSet(this, _CRLF_BYTES_LENGTH, __privateGet(this, _CRLF_BYTES).byteLength);
		this.boundary = boundary;
		this.contentType = `multipart/form-data; boundary=${this.boundary}`;
		__privateSet(this, _footer, __privateGet(this, _encoder).encode(`${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _DASHES)}${__privateGet(this, _CRLF).repeat(2)}`));
		const headers = { "Content-Type": this.contentType };
		const contentLength = __privateMethod(this, _FormDataEncoder_instances, getContentLength_fn).call(this);
		if (contentLength) {
			this.contentLength = contentLength;
			headers["Content-Length"] = contentLength;
		}
		this.headers = proxyHeaders(Object.freeze(headers));
		Object.defineProperties(this, {
			boundary: readonlyProp,
			contentType: readonlyProp,
			contentLength: readonlyProp,
			headers: readonlyProp
		});
	}
	/**
	* Creates an iterator allowing to go through form-data parts (with metadata).
	* This method **will not** read the files and **will not** split values big into smaller chunks.
	*
	* Using this method, you can convert form-data content into Blob:
	*
	* @example
	*
	* ```ts
	* import {Readable} from "stream"
	*
	* import {FormDataEncoder} from "form-data-encoder"
	*
	* import {FormData} from "formdata-polyfill/esm-min.js"
	* import {fileFrom} from "fetch-blob/form.js"
	* import {File} from "fetch-blob/file.js"
	* import {Blob} from "fetch-blob"
	*
	* import fetch from "node-fetch"
	*
	* const form = new FormData()
	*
	* form.set("field", "Just a random string")
	* form.set("file", new File(["Using files is class amazing"]))
	* form.set("fileFromPath", await fileFrom("path/to/a/file.txt"))
	*
	* const encoder = new FormDataEncoder(form)
	*
	* const options = {
	*   method: "post",
	*   body: new Blob(encoder, {type: encoder.contentType})
	* }
	*
	* const response = await fetch("https://httpbin.org/post", options)
	*
	* console.log(await response.json())
	* ```
	*/
	*values() {
		for (const [name, raw] of __privateGet(this, _form)) {
			const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
			yield __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value);
			yield value;
			yield __privateGet(this, _CRLF_BYTES);
		}
		yield __privateGet(this, _footer);
	}
	/**
	* Creates an async iterator allowing to perform the encoding by portions.
	* This method reads through files and splits big values into smaller pieces (65536 bytes per each).
	*
	* @example
	*
	* ```ts
	* import {Readable} from "stream"
	*
	* import {FormData, File, fileFromPath} from "formdata-node"
	* import {FormDataEncoder} from "form-data-encoder"
	*
	* import fetch from "node-fetch"
	*
	* const form = new FormData()
	*
	* form.set("field", "Just a random string")
	* form.set("file", new File(["Using files is class amazing"], "file.txt"))
	* form.set("fileFromPath", await fileFromPath("path/to/a/file.txt"))
	*
	* const encoder = new FormDataEncoder(form)
	*
	* const options = {
	*   method: "post",
	*   headers: encoder.headers,
	*   body: Readable.from(encoder.encode()) // or Readable.from(encoder)
	* }
	*
	* const response = await fetch("https://httpbin.org/post", options)
	*
	* console.log(await response.json())
	* ```
	*/
	async *encode() {
		for (const part of this.values()) if (isFile(part)) yield* getStreamIterator(part.stream());
		else yield* chunk(part);
	}
	/**
	* Creates an iterator allowing to read through the encoder data using for...of loops
	*/
	[Symbol.iterator]() {
		return this.values();
	}
	/**
	* Creates an **async** iterator allowing to read through the encoder data using for-await...of loops
	*/
	[Symbol.asyncIterator]() {
		return this.encode();
	}
};
_CRLF = /* @__PURE__ */ new WeakMap();
_CRLF_BYTES = /* @__PURE__ */ new WeakMap();
_CRLF_BYTES_LENGTH = /* @__PURE__ */ new WeakMap();
_DASHES = /* @__PURE__ */ new WeakMap();
_encoder = /* @__PURE__ */ new WeakMap();
_footer = /* @__PURE__ */ new WeakMap();
_form = /* @__PURE__ */ new WeakMap();
_options = /* @__PURE__ */ new WeakMap();
_FormDataEncoder_instances = /* @__PURE__ */ new WeakSet();
getFieldHeader_fn = function(name, value) {
	let header = "";
	header += `${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _CRLF)}`;
	header += `Content-Disposition: form-data; name="${escapeName(name)}"`;
	if (isFile(value)) {
		header += `; filename="${escapeName(value.name)}"${__privateGet(this, _CRLF)}`;
		header += `Content-Type: ${value.type || "application/octet-stream"}`;
	}
	if (__privateGet(this, _options).enableAdditionalHeaders === true) {
		const size = isFile(value) ? value.size : value.byteLength;
		if (size != null && !isNaN(size)) header += `${__privateGet(this, _CRLF)}Content-Length: ${size}`;
	}
	return __privateGet(this, _encoder).encode(`${header}${__privateGet(this, _CRLF).repeat(2)}`);
};
/**
* Returns form-data content length
*/
getContentLength_fn = function() {
	let length = 0;
	for (const [name, raw] of __privateGet(this, _form)) {
		const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
		const size = isFile(value) ? value.size : value.byteLength;
		if (size == null || isNaN(size)) return;
		length += __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value).byteLength;
		length += size;
		length += __privateGet(this, _CRLF_BYTES_LENGTH);
	}
	return String(length + __privateGet(this, _footer).byteLength);
};
// node_modules/got/dist/source/core/utils/defer-to-connect.js
function isTlsSocket(socket) {
	return "encrypted" in socket;
}
const deferToConnect = (socket, fn) => {
	let listeners;
	if (typeof fn === "function") listeners = { connect: fn };
	else listeners = fn;
	const hasConnectListener = typeof listeners.connect === "function";
	const hasSecureConnectListener = typeof listeners.secureConnect === "function";
	const hasCloseListener = typeof listeners.close === "function";
	const onConnect = () => {
		if (hasConnectListener) listeners.connect();
		if (isTlsSocket(socket) && hasSecureConnectListener) {
			if (socket.authorized) listeners.secureConnect();
			else socket.once("secureConnect", listeners.secureConnect);
		}
		if (hasCloseListener) socket.once("close", listeners.close);
	};
	if (socket.writable && !socket.connecting) onConnect();
	else if (socket.connecting) socket.once("connect", onConnect);
	else if (socket.destroyed && hasCloseListener) {
		const hadError = "_hadError" in socket ? Boolean(socket._hadError) : false;
		listeners.close(hadError);
	}
};
// node_modules/got/dist/source/core/utils/timer.js
const timer = (request) => {
	if (request.timings) return request.timings;
	const timings = {
		start: Date.now(),
		socket: void 0,
		lookup: void 0,
		connect: void 0,
		secureConnect: void 0,
		upload: void 0,
		response: void 0,
		end: void 0,
		error: void 0,
		abort: void 0,
		phases: {
			wait: void 0,
			dns: void 0,
			tcp: void 0,
			tls: void 0,
			request: void 0,
			firstByte: void 0,
			download: void 0,
			total: void 0
		}
	};
	request.timings = timings;
	const handleError = (origin) => {
		origin.once(errorMonitor, () => {
			timings.error = Date.now();
			timings.phases.total = timings.error - timings.start;
		});
	};
	handleError(request);
	const onAbort = () => {
		timings.abort = Date.now();
		timings.phases.total = timings.abort - timings.start;
	};
	request.prependOnceListener("abort", onAbort);
	const onSocket = (socket) => {
		timings.socket = Date.now();
		timings.phases.wait = timings.socket - timings.start;
		if (types.isProxy(socket)) return;
		if (socket.writable && !socket.connecting) {
			timings.lookup = timings.socket;
			timings.connect = timings.socket;
			if (socket.__initial_connection_timings__) {
				timings.phases.dns = socket.__initial_connection_timings__.dnsPhase;
				timings.phases.tcp = socket.__initial_connection_timings__.tcpPhase;
				timings.phases.tls = socket.__initial_connection_timings__.tlsPhase;
				if (timings.phases.tls !== void 0) timings.secureConnect = timings.socket;
			} else {
				timings.phases.dns = 0;
				timings.phases.tcp = 0;
			}
			return;
		}
		const lookupListener = () => {
			timings.lookup = Date.now();
			timings.phases.dns = timings.lookup - timings.socket;
		};
		socket.prependOnceListener("lookup", lookupListener);
		deferToConnect(socket, {
			connect() {
				timings.connect = Date.now();
				if (timings.lookup === void 0) {
					socket.removeListener("lookup", lookupListener);
					timings.lookup = timings.socket;
					timings.phases.dns = 0;
				}
				timings.phases.tcp = timings.connect - timings.lookup;
				if (timings.phases.tcp === 0 && timings.phases.dns && timings.phases.dns > 0) timings.phases.dns = 0;
				if (!socket.__initial_connection_timings__) socket.__initial_connection_timings__ = {
					dnsPhase: timings.phases.dns,
					tcpPhase: timings.phases.tcp
				};
			},
			secureConnect() {
				timings.secureConnect = Date.now();
				timings.phases.tls = timings.secureConnect - timings.connect;
				if (socket.__initial_connection_timings__) socket.__initial_connection_timings__.tlsPhase = timings.phases.tls;
			}
		});
	};
	if (request.socket) onSocket(request.socket);
	else request.prependOnceListener("socket", onSocket);
	const onUpload = () => {
		timings.upload = Date.now();
		const secureOrConnect = timings.secureConnect ?? timings.connect;
		if (secureOrConnect !== void 0) timings.phases.request = timings.upload - secureOrConnect;
	};
	if (request.writableFinished) onUpload();
	else request.prependOnceListener("finish", onUpload);
	request.prependOnceListener("response", (response) => {
		timings.response = Date.now();
		timings.phases.firstByte = timings.response - timings.upload;
		response.timings = timings;
		handleError(response);
		response.prependOnceListener("end", () => {
			request.off("abort", onAbort);
			response.off("aborted", onAbort);
			if (timings.phases.total !== void 0) return;
			timings.end = Date.now();
			timings.phases.download = timings.end - timings.response;
			timings.phases.total = timings.end - timings.start;
		});
		response.prependOnceListener("aborted", onAbort);
	});
	return timings;
};
// node_modules/got/dist/source/core/utils/is-form-data.js
function isFormData(body) {
	return is.nodeStream(body) && is.function(body.getBoundary);
}
// node_modules/got/dist/source/core/utils/get-body-size.js
async function getBodySize(body, headers) {
	if (headers && "content-length" in headers) return Number(headers["content-length"]);
	if (!body) return 0;
	if (is.string(body)) return new TextEncoder().encode(body).byteLength;
	if (is.buffer(body)) return body.length;
	if (is.typedArray(body)) return body.byteLength;
	if (isFormData(body)) try {
		return await promisify(body.getLength.bind(body))();
	} catch (error) {
		throw new Error(`Cannot determine content-length for form-data with stream(s) of unknown length. This is a limitation of the \`form-data\` package. To fix this, either:
1. Use the \`knownLength\` option when appending streams:
   form.append('file', stream, {knownLength: 12345});
2. Switch to spec-compliant FormData (formdata-node package)
See: https://github.com/form-data/form-data#alternative-submission-methods
Original error: ${error.message}`);
	}
}
// node_modules/got/dist/source/core/utils/proxy-events.js
function proxyEvents(from, to, events) {
	const eventFunctions = {};
	for (const event of events) {
		const eventFunction = (...arguments_) => {
			to.emit(event, ...arguments_);
		};
		eventFunctions[event] = eventFunction;
		from.on(event, eventFunction);
	}
	return () => {
		for (const [event, eventFunction] of Object.entries(eventFunctions)) from.off(event, eventFunction);
	};
}
// node_modules/got/dist/source/core/utils/unhandle.js
function unhandle() {
	const handlers = [];
	return {
		once(origin, event, function_) {
			origin.once(event, function_);
			handlers.push({
				origin,
				event,
				fn: function_
			});
		},
		unhandleAll() {
			for (const handler of handlers) {
				const { origin, event, fn } = handler;
				origin.removeListener(event, fn);
			}
			handlers.length = 0;
		}
	};
}
// node_modules/got/dist/source/core/timed-out.js
const reentry = Symbol("reentry");
const noop$1 = () => {};
var TimeoutError = class extends Error {
	event;
	name = "TimeoutError";
	code = "ETIMEDOUT";
	constructor(threshold, event) {
		super(`Timeout awaiting '${event}' for ${threshold}ms`);
		this.event = event;
	}
};
function timedOut(request, delays, options) {
	if (reentry in request) return noop$1;
	request[reentry] = true;
	const cancelers = [];
	const { once, unhandleAll } = unhandle();
	const handled = /* @__PURE__ */ new Map();
	const addTimeout = (delay, callback, event) => {
		const timeout = setTimeout(callback, delay, delay, event);
		timeout.unref?.();
		const cancel = () => {
			handled.set(event, true);
			clearTimeout(timeout);
		};
		cancelers.push(cancel);
		return cancel;
	};
	const { host, hostname } = options;
	const timeoutHandler = (delay, event) => {
		setTimeout(() => {
			if (!handled.has(event)) request.destroy(new TimeoutError(delay, event));
		}, 0);
	};
	const cancelTimeouts = () => {
		for (const cancel of cancelers) cancel();
		unhandleAll();
	};
	request.once("error", (error) => {
		cancelTimeouts();
		/* istanbul ignore next */
		if (request.listenerCount("error") === 0) throw error;
	});
	if (delays.request !== void 0) {
		const cancelTimeout = addTimeout(delays.request, timeoutHandler, "request");
		once(request, "response", (response) => {
			once(response, "end", cancelTimeout);
		});
	}
	if (delays.socket !== void 0) {
		const { socket } = delays;
		const socketTimeoutHandler = () => {
			timeoutHandler(socket, "socket");
		};
		request.setTimeout(socket, socketTimeoutHandler);
		cancelers.push(() => {
			request.removeListener("timeout", socketTimeoutHandler);
		});
	}
	const hasLookup = delays.lookup !== void 0;
	const hasConnect = delays.connect !== void 0;
	const hasSecureConnect = delays.secureConnect !== void 0;
	const hasSend = delays.send !== void 0;
	if (hasLookup || hasConnect || hasSecureConnect || hasSend) once(request, "socket", (socket) => {
		const { socketPath } = request;
		/* istanbul ignore next: hard to test */
		if (socket.connecting) {
			const hasPath = Boolean(socketPath ?? net.isIP(hostname ?? host ?? "") !== 0);
			if (hasLookup && !hasPath && socket.address().address === void 0) {
				const cancelTimeout = addTimeout(delays.lookup, timeoutHandler, "lookup");
				once(socket, "lookup", cancelTimeout);
			}
			if (hasConnect) {
				const timeConnect = () => addTimeout(delays.connect, timeoutHandler, "connect");
				if (hasPath) once(socket, "connect", timeConnect());
				else once(socket, "lookup", (error) => {
					if (error === null) once(socket, "connect", timeConnect());
				});
			}
			if (hasSecureConnect && options.protocol === "https:") once(socket, "connect", () => {
				const cancelTimeout = addTimeout(delays.secureConnect, timeoutHandler, "secureConnect");
				once(socket, "secureConnect", cancelTimeout);
			});
		}
		if (hasSend) {
			const timeRequest = () => addTimeout(delays.send, timeoutHandler, "send");
			/* istanbul ignore next: hard to test */
			if (socket.connecting) once(socket, "connect", () => {
				once(request, "upload-complete", timeRequest());
			});
			else once(request, "upload-complete", timeRequest());
		}
	});
	if (delays.response !== void 0) once(request, "upload-complete", () => {
		const cancelTimeout = addTimeout(delays.response, timeoutHandler, "response");
		once(request, "response", cancelTimeout);
	});
	if (delays.read !== void 0) once(request, "response", (response) => {
		const cancelTimeout = addTimeout(delays.read, timeoutHandler, "read");
		once(response, "end", cancelTimeout);
	});
	return cancelTimeouts;
}
// node_modules/got/dist/source/core/utils/url-to-options.js
function urlToOptions(url) {
	url = url;
	const options = {
		protocol: url.protocol,
		hostname: is.string(url.hostname) && url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname,
		host: url.host,
		hash: url.hash,
		search: url.search,
		pathname: url.pathname,
		href: url.href,
		path: `${url.pathname || ""}${url.search || ""}`
	};
	if (is.string(url.port) && url.port.length > 0) options.port = Number(url.port);
	if (url.username || url.password) options.auth = `${url.username || ""}:${url.password || ""}`;
	return options;
}
// node_modules/got/dist/source/core/utils/weakable-map.js
var WeakableMap = class {
	weakMap = /* @__PURE__ */ new WeakMap();
	map = /* @__PURE__ */ new Map();
	set(key, value) {
		if (typeof key === "object") this.weakMap.set(key, value);
		else this.map.set(key, value);
	}
	get(key) {
		if (typeof key === "object") return this.weakMap.get(key);
		return this.map.get(key);
	}
	has(key) {
		if (typeof key === "object") return this.weakMap.has(key);
		return this.map.has(key);
	}
};
// node_modules/got/dist/source/core/calculate-retry-delay.js
const calculateRetryDelay = ({ attemptCount, retryOptions, error, retryAfter, computedValue }) => {
	if (error.name === "RetryError") return 1;
	if (attemptCount > retryOptions.limit) return 0;
	const hasMethod = retryOptions.methods.includes(error.options.method);
	const hasErrorCode = retryOptions.errorCodes.includes(error.code);
	const hasStatusCode = error.response && retryOptions.statusCodes.includes(error.response.statusCode);
	if (!hasMethod || !hasErrorCode && !hasStatusCode) return 0;
	if (error.response) {
		if (retryAfter) {
			if (retryAfter > computedValue) return 0;
			return retryAfter;
		}
		if (error.response.statusCode === 413) return 0;
	}
	const noise = Math.random() * retryOptions.noise;
	return Math.min(2 ** (attemptCount - 1) * 1e3, retryOptions.backoffLimit) + noise;
};
// node_modules/lowercase-keys/index.js
function lowercaseKeys(object) {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}
// \0cacheable-lookup
const leftOut$1 = class {
	constructor() {
		throw new Error("this part of got is not in the bundle");
	}
};
// \0http2-wrapper
const leftOut = class {
	constructor() {
		throw new Error("this part of got is not in the bundle");
	}
};
// node_modules/got/dist/source/core/parse-link-header.js
function parseLinkHeader(link) {
	const parsed = [];
	const items = link.split(",");
	for (const item of items) {
		const [rawUriReference, ...rawLinkParameters] = item.split(";");
		const trimmedUriReference = rawUriReference.trim();
		if (trimmedUriReference[0] !== "<" || trimmedUriReference.at(-1) !== ">") throw new Error(`Invalid format of the Link header reference: ${trimmedUriReference}`);
		const reference = trimmedUriReference.slice(1, -1);
		const parameters = {};
		if (rawLinkParameters.length === 0) throw new Error(`Unexpected end of Link header parameters: ${rawLinkParameters.join(";")}`);
		for (const rawParameter of rawLinkParameters) {
			const trimmedRawParameter = rawParameter.trim();
			const center = trimmedRawParameter.indexOf("=");
			if (center === -1) throw new Error(`Failed to parse Link header: ${link}`);
			const name = trimmedRawParameter.slice(0, center).trim();
			parameters[name] = trimmedRawParameter.slice(center + 1).trim();
		}
		parsed.push({
			reference,
			parameters
		});
	}
	return parsed;
}
// node_modules/got/dist/source/core/options.js
const [major, minor] = process$1.versions.node.split(".").map(Number);
/**
Generic helper that wraps any assertion function to add context to error messages.
*/
function wrapAssertionWithContext(optionName, assertionFn) {
	try {
		assertionFn();
	} catch (error) {
		if (error instanceof Error) error.message = `Option '${optionName}': ${error.message}`;
		throw error;
	}
}
/**
Helper function that wraps assert.any() to provide better error messages.
When assertion fails, it includes the option name in the error message.
*/
function assertAny(optionName, validators, value) {
	wrapAssertionWithContext(optionName, () => {
		assert.any(validators, value);
	});
}
/**
Helper function that wraps assert.plainObject() to provide better error messages.
When assertion fails, it includes the option name in the error message.
*/
function assertPlainObject(optionName, value) {
	wrapAssertionWithContext(optionName, () => {
		assert.plainObject(value);
	});
}
function validateSearchParameters(searchParameters) {
	for (const key in searchParameters) {
		const value = searchParameters[key];
		assertAny(`searchParams.${key}`, [
			is.string,
			is.number,
			is.boolean,
			is.null,
			is.undefined
		], value);
	}
}
const globalCache = /* @__PURE__ */ new Map();
let globalDnsCache;
const getGlobalDnsCache = () => {
	if (globalDnsCache) return globalDnsCache;
	globalDnsCache = new leftOut$1();
	return globalDnsCache;
};
const wrapQuickLruIfNeeded = (value) => {
	if (value?.[Symbol.toStringTag] === "QuickLRU" && typeof value.evict === "function") return {
		get(key) {
			return value.get(key);
		},
		set(key, cacheValue, ttl) {
			if (ttl === void 0) value.set(key, cacheValue);
			else value.set(key, cacheValue, { maxAge: ttl });
			return true;
		},
		delete(key) {
			return value.delete(key);
		},
		clear() {
			return value.clear();
		},
		has(key) {
			return value.has(key);
		}
	};
	return value;
};
const defaultInternals = {
	request: void 0,
	agent: {
		http: void 0,
		https: void 0,
		http2: void 0
	},
	h2session: void 0,
	decompress: true,
	timeout: {
		connect: void 0,
		lookup: void 0,
		read: void 0,
		request: void 0,
		response: void 0,
		secureConnect: void 0,
		send: void 0,
		socket: void 0
	},
	prefixUrl: "",
	body: void 0,
	form: void 0,
	json: void 0,
	cookieJar: void 0,
	ignoreInvalidCookies: false,
	searchParams: void 0,
	dnsLookup: void 0,
	dnsCache: void 0,
	context: {},
	hooks: {
		init: [],
		beforeRequest: [],
		beforeError: [],
		beforeRedirect: [],
		beforeRetry: [],
		beforeCache: [],
		afterResponse: []
	},
	followRedirect: true,
	maxRedirects: 10,
	cache: void 0,
	throwHttpErrors: true,
	username: "",
	password: "",
	http2: false,
	allowGetBody: false,
	copyPipedHeaders: true,
	headers: { "user-agent": "got (https://github.com/sindresorhus/got)" },
	methodRewriting: false,
	dnsLookupIpVersion: void 0,
	parseJson: JSON.parse,
	stringifyJson: JSON.stringify,
	retry: {
		limit: 2,
		methods: [
			"GET",
			"PUT",
			"HEAD",
			"DELETE",
			"OPTIONS",
			"TRACE"
		],
		statusCodes: [
			408,
			413,
			429,
			500,
			502,
			503,
			504,
			521,
			522,
			524
		],
		errorCodes: [
			"ETIMEDOUT",
			"ECONNRESET",
			"EADDRINUSE",
			"ECONNREFUSED",
			"EPIPE",
			"ENOTFOUND",
			"ENETUNREACH",
			"EAI_AGAIN"
		],
		maxRetryAfter: void 0,
		calculateDelay: ({ computedValue }) => computedValue,
		backoffLimit: Number.POSITIVE_INFINITY,
		noise: 100,
		enforceRetryRules: false
	},
	localAddress: void 0,
	method: "GET",
	createConnection: void 0,
	cacheOptions: {
		shared: void 0,
		cacheHeuristic: void 0,
		immutableMinTimeToLive: void 0,
		ignoreCargoCult: void 0
	},
	https: {
		alpnProtocols: void 0,
		rejectUnauthorized: void 0,
		checkServerIdentity: void 0,
		serverName: void 0,
		certificateAuthority: void 0,
		key: void 0,
		certificate: void 0,
		passphrase: void 0,
		pfx: void 0,
		ciphers: void 0,
		honorCipherOrder: void 0,
		minVersion: void 0,
		maxVersion: void 0,
		signatureAlgorithms: void 0,
		tlsSessionLifetime: void 0,
		dhparam: void 0,
		ecdhCurve: void 0,
		certificateRevocationLists: void 0,
		secureOptions: void 0
	},
	encoding: void 0,
	resolveBodyOnly: false,
	isStream: false,
	responseType: "text",
	url: void 0,
	pagination: {
		transform(response) {
			if (response.request.options.responseType === "json") return response.body;
			return JSON.parse(response.body);
		},
		paginate({ response }) {
			const rawLinkHeader = response.headers.link;
			if (typeof rawLinkHeader !== "string" || rawLinkHeader.trim() === "") return false;
			const next = parseLinkHeader(rawLinkHeader).find((entry) => entry.parameters.rel === "next" || entry.parameters.rel === "\"next\"");
			if (next) return { url: new URL(next.reference, response.url) };
			return false;
		},
		filter: () => true,
		shouldContinue: () => true,
		countLimit: Number.POSITIVE_INFINITY,
		backoff: 0,
		requestLimit: 1e4,
		stackAllItems: false
	},
	setHost: true,
	maxHeaderSize: void 0,
	signal: void 0,
	enableUnixSockets: false,
	strictContentLength: false
};
const cloneInternals = (internals) => {
	const { hooks, retry } = internals;
	return {
		...internals,
		context: { ...internals.context },
		cacheOptions: { ...internals.cacheOptions },
		https: { ...internals.https },
		agent: { ...internals.agent },
		headers: { ...internals.headers },
		retry: {
			...retry,
			errorCodes: [...retry.errorCodes],
			methods: [...retry.methods],
			statusCodes: [...retry.statusCodes]
		},
		timeout: { ...internals.timeout },
		hooks: {
			init: [...hooks.init],
			beforeRequest: [...hooks.beforeRequest],
			beforeError: [...hooks.beforeError],
			beforeRedirect: [...hooks.beforeRedirect],
			beforeRetry: [...hooks.beforeRetry],
			beforeCache: [...hooks.beforeCache],
			afterResponse: [...hooks.afterResponse]
		},
		searchParams: internals.searchParams ? new URLSearchParams(internals.searchParams) : void 0,
		pagination: { ...internals.pagination }
	};
};
const cloneRaw = (raw) => {
	const { hooks, retry } = raw;
	const result = { ...raw };
	if (is.object(raw.context)) result.context = { ...raw.context };
	if (is.object(raw.cacheOptions)) result.cacheOptions = { ...raw.cacheOptions };
	if (is.object(raw.https)) result.https = { ...raw.https };
	if (is.object(raw.cacheOptions)) result.cacheOptions = { ...result.cacheOptions };
	if (is.object(raw.agent)) result.agent = { ...raw.agent };
	if (is.object(raw.headers)) result.headers = { ...raw.headers };
	if (is.object(retry)) {
		result.retry = { ...retry };
		if (is.array(retry.errorCodes)) result.retry.errorCodes = [...retry.errorCodes];
		if (is.array(retry.methods)) result.retry.methods = [...retry.methods];
		if (is.array(retry.statusCodes)) result.retry.statusCodes = [...retry.statusCodes];
	}
	if (is.object(raw.timeout)) result.timeout = { ...raw.timeout };
	if (is.object(hooks)) {
		result.hooks = { ...hooks };
		if (is.array(hooks.init)) result.hooks.init = [...hooks.init];
		if (is.array(hooks.beforeRequest)) result.hooks.beforeRequest = [...hooks.beforeRequest];
		if (is.array(hooks.beforeError)) result.hooks.beforeError = [...hooks.beforeError];
		if (is.array(hooks.beforeRedirect)) result.hooks.beforeRedirect = [...hooks.beforeRedirect];
		if (is.array(hooks.beforeRetry)) result.hooks.beforeRetry = [...hooks.beforeRetry];
		if (is.array(hooks.beforeCache)) result.hooks.beforeCache = [...hooks.beforeCache];
		if (is.array(hooks.afterResponse)) result.hooks.afterResponse = [...hooks.afterResponse];
	}
	if (raw.searchParams) {
		if (is.string(raw.searchParams)) result.searchParams = raw.searchParams;
		else if (raw.searchParams instanceof URLSearchParams) result.searchParams = new URLSearchParams(raw.searchParams);
		else if (is.object(raw.searchParams)) result.searchParams = { ...raw.searchParams };
	}
	if (is.object(raw.pagination)) result.pagination = { ...raw.pagination };
	return result;
};
const getHttp2TimeoutOption = (internals) => {
	const delays = [
		internals.timeout.socket,
		internals.timeout.connect,
		internals.timeout.lookup,
		internals.timeout.request,
		internals.timeout.secureConnect
	].filter((delay) => typeof delay === "number");
	if (delays.length > 0) return Math.min(...delays);
};
const init = (options, withOptions, self) => {
	const initHooks = options.hooks?.init;
	if (initHooks) for (const hook of initHooks) hook(withOptions, self);
};
var Options = class Options {
	_unixOptions;
	_internals;
	_merging = false;
	_init;
	constructor(input, options, defaults) {
		assertAny("input", [
			is.string,
			is.urlInstance,
			is.object,
			is.undefined
		], input);
		assertAny("options", [is.object, is.undefined], options);
		assertAny("defaults", [is.object, is.undefined], defaults);
		if (input instanceof Options || options instanceof Options) throw new TypeError("The defaults must be passed as the third argument");
		this._internals = cloneInternals(defaults?._internals ?? defaults ?? defaultInternals);
		this._init = [...defaults?._init ?? []];
		try {
			if (is.plainObject(input)) try {
				this.merge(input);
				this.merge(options);
			} finally {
				this.url = input.url;
			}
			else try {
				this.merge(options);
			} finally {
				if (options?.url !== void 0) {
					if (input === void 0) this.url = options.url;
					else throw new TypeError("The `url` option is mutually exclusive with the `input` argument");
				} else if (input !== void 0) this.url = input;
			}
		} catch (error) {
			error.options = this;
			throw error;
		}
	}
	merge(options) {
		if (!options) return;
		if (options instanceof Options) {
			const initArray = [...options._init];
			for (const init of initArray) this.merge(init);
			return;
		}
		options = cloneRaw(options);
		init(this, options, this);
		init(options, options, this);
		this._merging = true;
		if ("isStream" in options) this.isStream = options.isStream;
		try {
			let push = false;
			for (const key in options) {
				if (key === "mutableDefaults" || key === "handlers") continue;
				if (key === "url") continue;
				if (key === "preserveHooks") continue;
				if (!(key in this)) throw new Error(`Unexpected option: ${key}`);
				const value = options[key];
				if (value === void 0) continue;
				this[key] = value;
				push = true;
			}
			if (push) this._init.push(options);
		} finally {
			this._merging = false;
		}
	}
	/**
	Custom request function.
	The main purpose of this is to [support HTTP2 using a wrapper](https://github.com/szmarczak/http2-wrapper).
	
	@default http.request | https.request
	*/
	get request() {
		return this._internals.request;
	}
	set request(value) {
		assertAny("request", [is.function, is.undefined], value);
		this._internals.request = value;
	}
	/**
	An object representing `http`, `https` and `http2` keys for [`http.Agent`](https://nodejs.org/api/http.html#http_class_http_agent), [`https.Agent`](https://nodejs.org/api/https.html#https_class_https_agent) and [`http2wrapper.Agent`](https://github.com/szmarczak/http2-wrapper#new-http2agentoptions) instance.
	This is necessary because a request to one protocol might redirect to another.
	In such a scenario, Got will switch over to the right protocol agent for you.
	
	If a key is not present, it will default to a global agent.
	
	@example
	```
	import got from 'got';
	import HttpAgent from 'agentkeepalive';
	
	const {HttpsAgent} = HttpAgent;
	
	await got('https://sindresorhus.com', {
	agent: {
	http: new HttpAgent(),
	https: new HttpsAgent()
	}
	});
	```
	*/
	get agent() {
		return this._internals.agent;
	}
	set agent(value) {
		assertPlainObject("agent", value);
		for (const key in value) {
			if (!(key in this._internals.agent)) throw new TypeError(`Unexpected agent option: ${key}`);
			assertAny(`agent.${key}`, [
				is.object,
				is.undefined,
				(v) => v === false
			], value[key]);
		}
		if (this._merging) Object.assign(this._internals.agent, value);
		else this._internals.agent = { ...value };
	}
	get h2session() {
		return this._internals.h2session;
	}
	set h2session(value) {
		this._internals.h2session = value;
	}
	/**
	Decompress the response automatically.
	
	This will set the `accept-encoding` header to `gzip, deflate, br` unless you set it yourself.
	
	If this is disabled, a compressed response is returned as a `Buffer`.
	This may be useful if you want to handle decompression yourself or stream the raw compressed data.
	
	@default true
	*/
	get decompress() {
		return this._internals.decompress;
	}
	set decompress(value) {
		assert.boolean(value);
		this._internals.decompress = value;
	}
	/**
	Milliseconds to wait for the server to end the response before aborting the request with `got.TimeoutError` error (a.k.a. `request` property).
	By default, there's no timeout.
	
	This also accepts an `object` with the following fields to constrain the duration of each phase of the request lifecycle:
	
	- `lookup` starts when a socket is assigned and ends when the hostname has been resolved.
	Does not apply when using a Unix domain socket.
	- `connect` starts when `lookup` completes (or when the socket is assigned if lookup does not apply to the request) and ends when the socket is connected.
	- `secureConnect` starts when `connect` completes and ends when the handshaking process completes (HTTPS only).
	- `socket` starts when the socket is connected. See [request.setTimeout](https://nodejs.org/api/http.html#http_request_settimeout_timeout_callback).
	- `response` starts when the request has been written to the socket and ends when the response headers are received.
	- `send` starts when the socket is connected and ends with the request has been written to the socket.
	- `request` starts when the request is initiated and ends when the response's end event fires.
	*/
	get timeout() {
		return this._internals.timeout;
	}
	set timeout(value) {
		assertPlainObject("timeout", value);
		for (const key in value) {
			if (!(key in this._internals.timeout)) throw new Error(`Unexpected timeout option: ${key}`);
			assertAny(`timeout.${key}`, [is.number, is.undefined], value[key]);
		}
		if (this._merging) Object.assign(this._internals.timeout, value);
		else this._internals.timeout = { ...value };
	}
	/**
	When specified, `prefixUrl` will be prepended to `url`.
	The prefix can be any valid URL, either relative or absolute.
	A trailing slash `/` is optional - one will be added automatically.
	
	__Note__: `prefixUrl` will be ignored if the `url` argument is a URL instance.
	
	__Note__: Leading slashes in `input` are disallowed when using this option to enforce consistency and avoid confusion.
	For example, when the prefix URL is `https://example.com/foo` and the input is `/bar`, there's ambiguity whether the resulting URL would become `https://example.com/foo/bar` or `https://example.com/bar`.
	The latter is used by browsers.
	
	__Tip__: Useful when used with `got.extend()` to create niche-specific Got instances.
	
	__Tip__: You can change `prefixUrl` using hooks as long as the URL still includes the `prefixUrl`.
	If the URL doesn't include it anymore, it will throw.
	
	@example
	```
	import got from 'got';
	
	await got('unicorn', {prefixUrl: 'https://cats.com'});
	//=> 'https://cats.com/unicorn'
	
	const instance = got.extend({
	prefixUrl: 'https://google.com'
	});
	
	await instance('unicorn', {
	hooks: {
	beforeRequest: [
	options => {
	options.prefixUrl = 'https://cats.com';
	}
	]
	}
	});
	//=> 'https://cats.com/unicorn'
	```
	*/
	get prefixUrl() {
		return this._internals.prefixUrl;
	}
	set prefixUrl(value) {
		assertAny("prefixUrl", [is.string, is.urlInstance], value);
		if (value === "") {
			this._internals.prefixUrl = "";
			return;
		}
		value = value.toString();
		if (!value.endsWith("/")) value += "/";
		if (this._internals.prefixUrl && this._internals.url) {
			const { href } = this._internals.url;
			this._internals.url.href = value + href.slice(this._internals.prefixUrl.length);
		}
		this._internals.prefixUrl = value;
	}
	/**
	__Note #1__: The `body` option cannot be used with the `json` or `form` option.
	
	__Note #2__: If you provide this option, `got.stream()` will be read-only.
	
	__Note #3__: If you provide a payload with the `GET` or `HEAD` method, it will throw a `TypeError` unless the method is `GET` and the `allowGetBody` option is set to `true`.
	
	__Note #4__: This option is not enumerable and will not be merged with the instance defaults.
	
	The `content-length` header will be automatically set if `body` is a `string` / `Buffer` / typed array ([`Uint8Array`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array), etc.) / [`FormData`](https://developer.mozilla.org/en-US/docs/Web/API/FormData) / [`form-data` instance](https://github.com/form-data/form-data), and `content-length` and `transfer-encoding` are not manually set in `options.headers`.
	
	Since Got 12, the `content-length` is not automatically set when `body` is a `fs.createReadStream`.
	
	You can use `Iterable` and `AsyncIterable` objects as request body, including Web [`ReadableStream`](https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream):
	
	@example
	```
	import got from 'got';
	
	// Using an async generator
	async function* generateData() {
	yield 'Hello, ';
	yield 'world!';
	}
	
	await got.post('https://httpbin.org/anything', {
	body: generateData()
	});
	```
	*/
	get body() {
		return this._internals.body;
	}
	set body(value) {
		assertAny("body", [
			is.string,
			is.buffer,
			is.nodeStream,
			is.generator,
			is.asyncGenerator,
			is.iterable,
			is.asyncIterable,
			isFormData$1,
			is.typedArray,
			is.undefined
		], value);
		if (is.nodeStream(value)) assert.truthy(value.readable);
		if (value !== void 0) {
			assert.undefined(this._internals.form);
			assert.undefined(this._internals.json);
		}
		this._internals.body = value;
	}
	/**
	The form body is converted to a query string using [`(new URLSearchParams(object)).toString()`](https://nodejs.org/api/url.html#url_constructor_new_urlsearchparams_obj).
	
	If the `Content-Type` header is not present, it will be set to `application/x-www-form-urlencoded`.
	
	__Note #1__: If you provide this option, `got.stream()` will be read-only.
	
	__Note #2__: This option is not enumerable and will not be merged with the instance defaults.
	*/
	get form() {
		return this._internals.form;
	}
	set form(value) {
		assertAny("form", [is.plainObject, is.undefined], value);
		if (value !== void 0) {
			assert.undefined(this._internals.body);
			assert.undefined(this._internals.json);
		}
		this._internals.form = value;
	}
	/**
	JSON request body. If the `content-type` header is not set, it will be set to `application/json`.
	
	__Important__: This option only affects the request body you send to the server. To parse the response as JSON, you must either call `.json()` on the promise or set `responseType: 'json'` in the options.
	
	__Note #1__: If you provide this option, `got.stream()` will be read-only.
	
	__Note #2__: This option is not enumerable and will not be merged with the instance defaults.
	*/
	get json() {
		return this._internals.json;
	}
	set json(value) {
		if (value !== void 0) {
			assert.undefined(this._internals.body);
			assert.undefined(this._internals.form);
		}
		this._internals.json = value;
	}
	/**
	The URL to request, as a string, a [`https.request` options object](https://nodejs.org/api/https.html#https_https_request_options_callback), or a [WHATWG `URL`](https://nodejs.org/api/url.html#url_class_url).
	
	Properties from `options` will override properties in the parsed `url`.
	
	If no protocol is specified, it will throw a `TypeError`.
	
	__Note__: The query string is **not** parsed as search params.
	
	@example
	```
	await got('https://example.com/?query=a b'); //=> https://example.com/?query=a%20b
	await got('https://example.com/', {searchParams: {query: 'a b'}}); //=> https://example.com/?query=a+b
	
	// The query string is overridden by `searchParams`
	await got('https://example.com/?query=a b', {searchParams: {query: 'a b'}}); //=> https://example.com/?query=a+b
	```
	*/
	get url() {
		return this._internals.url;
	}
	set url(value) {
		assertAny("url", [
			is.string,
			is.urlInstance,
			is.undefined
		], value);
		if (value === void 0) {
			this._internals.url = void 0;
			return;
		}
		if (is.string(value) && value.startsWith("/")) throw new Error("`url` must not start with a slash");
		const valueString = value.toString();
		const urlString = is.urlInstance(value) || /^[a-z][a-z\d+.-]*:\/\//i.test(valueString) ? valueString : `${this.prefixUrl}${valueString}`;
		const url = new URL(urlString);
		this._internals.url = url;
		if (url.protocol === "unix:") url.href = `http://unix${url.pathname}${url.search}`;
		if (url.protocol !== "http:" && url.protocol !== "https:") {
			const error = /* @__PURE__ */ new Error(`Unsupported protocol: ${url.protocol}`);
			error.code = "ERR_UNSUPPORTED_PROTOCOL";
			throw error;
		}
		if (this._internals.username) {
			url.username = this._internals.username;
			this._internals.username = "";
		}
		if (this._internals.password) {
			url.password = this._internals.password;
			this._internals.password = "";
		}
		if (this._internals.searchParams) {
			url.search = this._internals.searchParams.toString();
			this._internals.searchParams = void 0;
		}
		if (url.hostname === "unix") {
			if (!this._internals.enableUnixSockets) throw new Error("Using UNIX domain sockets but option `enableUnixSockets` is not enabled");
			const matches = /(?<socketPath>.+?):(?<path>.+)/.exec(`${url.pathname}${url.search}`);
			if (matches?.groups) {
				const { socketPath, path } = matches.groups;
				this._unixOptions = {
					socketPath,
					path,
					host: ""
				};
			} else this._unixOptions = void 0;
			return;
		}
		this._unixOptions = void 0;
	}
	/**
	Cookie support. You don't have to care about parsing or how to store them.
	
	__Note__: If you provide this option, `options.headers.cookie` will be overridden.
	*/
	get cookieJar() {
		return this._internals.cookieJar;
	}
	set cookieJar(value) {
		assertAny("cookieJar", [is.object, is.undefined], value);
		if (value === void 0) {
			this._internals.cookieJar = void 0;
			return;
		}
		let { setCookie, getCookieString } = value;
		assert.function(setCookie);
		assert.function(getCookieString);
		/* istanbul ignore next: Horrible `tough-cookie` v3 check */
		if (setCookie.length === 4 && getCookieString.length === 0) {
			setCookie = promisify(setCookie.bind(value));
			getCookieString = promisify(getCookieString.bind(value));
			this._internals.cookieJar = {
				setCookie,
				getCookieString
			};
		} else this._internals.cookieJar = value;
	}
	/**
	You can abort the `request` using [`AbortController`](https://developer.mozilla.org/en-US/docs/Web/API/AbortController).
	
	@example
	```
	import got from 'got';
	
	const abortController = new AbortController();
	
	const request = got('https://httpbin.org/anything', {
	signal: abortController.signal
	});
	
	setTimeout(() => {
	abortController.abort();
	}, 100);
	```
	*/
	get signal() {
		return this._internals.signal;
	}
	set signal(value) {
		assert.object(value);
		this._internals.signal = value;
	}
	/**
	Ignore invalid cookies instead of throwing an error.
	Only useful when the `cookieJar` option has been set. Not recommended.
	
	@default false
	*/
	get ignoreInvalidCookies() {
		return this._internals.ignoreInvalidCookies;
	}
	set ignoreInvalidCookies(value) {
		assert.boolean(value);
		this._internals.ignoreInvalidCookies = value;
	}
	/**
	Query string that will be added to the request URL.
	This will override the query string in `url`.
	
	If you need to pass in an array, you can do it using a `URLSearchParams` instance.
	
	@example
	```
	import got from 'got';
	
	const searchParams = new URLSearchParams([['key', 'a'], ['key', 'b']]);
	
	await got('https://example.com', {searchParams});
	
	console.log(searchParams.toString());
	//=> 'key=a&key=b'
	```
	*/
	get searchParams() {
		if (this._internals.url) return this._internals.url.searchParams;
		if (this._internals.searchParams === void 0) this._internals.searchParams = new URLSearchParams();
		return this._internals.searchParams;
	}
	set searchParams(value) {
		assertAny("searchParams", [
			is.string,
			is.object,
			is.undefined
		], value);
		const url = this._internals.url;
		if (value === void 0) {
			this._internals.searchParams = void 0;
			if (url) url.search = "";
			return;
		}
		const searchParameters = this.searchParams;
		let updated;
		if (is.string(value)) updated = new URLSearchParams(value);
		else if (value instanceof URLSearchParams) updated = value;
		else {
			validateSearchParameters(value);
			updated = new URLSearchParams();
			for (const key in value) {
				const entry = value[key];
				if (entry === null) updated.append(key, "");
				else if (entry === void 0) searchParameters.delete(key);
				else updated.append(key, entry);
			}
		}
		if (this._merging) {
			for (const key of updated.keys()) searchParameters.delete(key);
			for (const [key, value] of updated) searchParameters.append(key, value);
		} else if (url) url.search = searchParameters.toString();
		else this._internals.searchParams = searchParameters;
	}
	get searchParameters() {
		throw new Error("The `searchParameters` option does not exist. Use `searchParams` instead.");
	}
	set searchParameters(_value) {
		throw new Error("The `searchParameters` option does not exist. Use `searchParams` instead.");
	}
	get dnsLookup() {
		return this._internals.dnsLookup;
	}
	set dnsLookup(value) {
		assertAny("dnsLookup", [is.function, is.undefined], value);
		this._internals.dnsLookup = value;
	}
	/**
	An instance of [`CacheableLookup`](https://github.com/szmarczak/cacheable-lookup) used for making DNS lookups.
	Useful when making lots of requests to different *public* hostnames.
	
	`CacheableLookup` uses `dns.resolver4(..)` and `dns.resolver6(...)` under the hood and fall backs to `dns.lookup(...)` when the first two fail, which may lead to additional delay.
	
	__Note__: This should stay disabled when making requests to internal hostnames such as `localhost`, `database.local` etc.
	
	@default false
	*/
	get dnsCache() {
		return this._internals.dnsCache;
	}
	set dnsCache(value) {
		assertAny("dnsCache", [
			is.object,
			is.boolean,
			is.undefined
		], value);
		if (value === true) this._internals.dnsCache = getGlobalDnsCache();
		else if (value === false) this._internals.dnsCache = void 0;
		else this._internals.dnsCache = value;
	}
	/**
	User data. `context` is shallow merged and enumerable. If it contains non-enumerable properties they will NOT be merged.
	
	@example
	```
	import got from 'got';
	
	const instance = got.extend({
	hooks: {
	beforeRequest: [
	options => {
	if (!options.context || !options.context.token) {
	throw new Error('Token required');
	}
	
	options.headers.token = options.context.token;
	}
	]
	}
	});
	
	const context = {
	token: 'secret'
	};
	
	const response = await instance('https://httpbin.org/headers', {context});
	
	// Let's see the headers
	console.log(response.body);
	```
	*/
	get context() {
		return this._internals.context;
	}
	set context(value) {
		assert.object(value);
		if (this._merging) Object.assign(this._internals.context, value);
		else this._internals.context = { ...value };
	}
	/**
	Hooks allow modifications during the request lifecycle.
	Hook functions may be async and are run serially.
	*/
	get hooks() {
		return this._internals.hooks;
	}
	set hooks(value) {
		assert.object(value);
		for (const knownHookEvent in value) {
			if (!(knownHookEvent in this._internals.hooks)) throw new Error(`Unexpected hook event: ${knownHookEvent}`);
			const typedKnownHookEvent = knownHookEvent;
			const hooks = value[typedKnownHookEvent];
			assertAny(`hooks.${knownHookEvent}`, [is.array, is.undefined], hooks);
			if (hooks) for (const hook of hooks) assert.function(hook);
			if (this._merging) {
				if (hooks) this._internals.hooks[typedKnownHookEvent].push(...hooks);
			} else {
				if (!hooks) throw new Error(`Missing hook event: ${knownHookEvent}`);
				this._internals.hooks[knownHookEvent] = [...hooks];
			}
		}
	}
	/**
	Whether redirect responses should be followed automatically.
	
	Optionally, pass a function to dynamically decide based on the response object.
	
	Note that if a `303` is sent by the server in response to any request type (`POST`, `DELETE`, etc.), Got will automatically request the resource pointed to in the location header via `GET`.
	This is in accordance with [the spec](https://tools.ietf.org/html/rfc7231#section-6.4.4). You can optionally turn on this behavior also for other redirect codes - see `methodRewriting`.
	
	@default true
	*/
	get followRedirect() {
		return this._internals.followRedirect;
	}
	set followRedirect(value) {
		assertAny("followRedirect", [is.boolean, is.function], value);
		this._internals.followRedirect = value;
	}
	get followRedirects() {
		throw new TypeError("The `followRedirects` option does not exist. Use `followRedirect` instead.");
	}
	set followRedirects(_value) {
		throw new TypeError("The `followRedirects` option does not exist. Use `followRedirect` instead.");
	}
	/**
	If exceeded, the request will be aborted and a `MaxRedirectsError` will be thrown.
	
	@default 10
	*/
	get maxRedirects() {
		return this._internals.maxRedirects;
	}
	set maxRedirects(value) {
		assert.number(value);
		this._internals.maxRedirects = value;
	}
	/**
	A cache adapter instance for storing cached response data.
	
	@default false
	*/
	get cache() {
		return this._internals.cache;
	}
	set cache(value) {
		assertAny("cache", [
			is.object,
			is.string,
			is.boolean,
			is.undefined
		], value);
		if (value === true) this._internals.cache = globalCache;
		else if (value === false) this._internals.cache = void 0;
		else this._internals.cache = wrapQuickLruIfNeeded(value);
	}
	/**
	Determines if a `got.HTTPError` is thrown for unsuccessful responses.
	
	If this is disabled, requests that encounter an error status code will be resolved with the `response` instead of throwing.
	This may be useful if you are checking for resource availability and are expecting error responses.
	
	@default true
	*/
	get throwHttpErrors() {
		return this._internals.throwHttpErrors;
	}
	set throwHttpErrors(value) {
		assert.boolean(value);
		this._internals.throwHttpErrors = value;
	}
	get username() {
		const url = this._internals.url;
		const value = url ? url.username : this._internals.username;
		return decodeURIComponent(value);
	}
	set username(value) {
		assert.string(value);
		const url = this._internals.url;
		const fixedValue = encodeURIComponent(value);
		if (url) url.username = fixedValue;
		else this._internals.username = fixedValue;
	}
	get password() {
		const url = this._internals.url;
		const value = url ? url.password : this._internals.password;
		return decodeURIComponent(value);
	}
	set password(value) {
		assert.string(value);
		const url = this._internals.url;
		const fixedValue = encodeURIComponent(value);
		if (url) url.password = fixedValue;
		else this._internals.password = fixedValue;
	}
	/**
	If set to `true`, Got will additionally accept HTTP2 requests.
	
	It will choose either HTTP/1.1 or HTTP/2 depending on the ALPN protocol.
	
	__Note__: This option requires Node.js 15.10.0 or newer as HTTP/2 support on older Node.js versions is very buggy.
	
	__Note__: Overriding `options.request` will disable HTTP2 support.
	
	@default false
	
	@example
	```
	import got from 'got';
	
	const {headers} = await got('https://nghttp2.org/httpbin/anything', {http2: true});
	
	console.log(headers.via);
	//=> '2 nghttpx'
	```
	*/
	get http2() {
		return this._internals.http2;
	}
	set http2(value) {
		assert.boolean(value);
		this._internals.http2 = value;
	}
	/**
	Set this to `true` to allow sending body for the `GET` method.
	However, the [HTTP/2 specification](https://tools.ietf.org/html/rfc7540#section-8.1.3) says that `An HTTP GET request includes request header fields and no payload body`, therefore when using the HTTP/2 protocol this option will have no effect.
	This option is only meant to interact with non-compliant servers when you have no other choice.
	
	__Note__: The [RFC 7231](https://tools.ietf.org/html/rfc7231#section-4.3.1) doesn't specify any particular behavior for the GET method having a payload, therefore __it's considered an [anti-pattern](https://en.wikipedia.org/wiki/Anti-pattern)__.
	
	@default false
	*/
	get allowGetBody() {
		return this._internals.allowGetBody;
	}
	set allowGetBody(value) {
		assert.boolean(value);
		this._internals.allowGetBody = value;
	}
	/**
	Automatically copy headers from piped streams.
	
	When piping a request into a Got stream (e.g., `request.pipe(got.stream(url))`), this controls whether headers from the source stream are automatically merged into the Got request headers.
	
	Note: Piped headers overwrite any explicitly set headers with the same name. To override this, either set `copyPipedHeaders` to `false` and manually copy safe headers, or use a `beforeRequest` hook to force specific header values after piping.
	
	Useful for proxy scenarios, but you may want to disable this to filter out headers like `Host`, `Connection`, `Authorization`, etc.
	
	@default true
	
	@example
	```
	import got from 'got';
	import {pipeline} from 'node:stream/promises';
	
	// Disable automatic header copying and manually copy only safe headers
	server.get('/proxy', async (request, response) => {
	const gotStream = got.stream('https://example.com', {
	copyPipedHeaders: false,
	headers: {
	'user-agent': request.headers['user-agent'],
	'accept': request.headers['accept'],
	// Explicitly NOT copying host, connection, authorization, etc.
	}
	});
	
	await pipeline(request, gotStream, response);
	});
	```
	
	@example
	```
	import got from 'got';
	
	// Override piped headers using beforeRequest hook
	const gotStream = got.stream('https://example.com', {
	hooks: {
	beforeRequest: [
	options => {
	// Force specific header values after piping
	options.headers.host = 'example.com';
	delete options.headers.authorization;
	}
	]
	}
	});
	```
	*/
	get copyPipedHeaders() {
		return this._internals.copyPipedHeaders;
	}
	set copyPipedHeaders(value) {
		assert.boolean(value);
		this._internals.copyPipedHeaders = value;
	}
	/**
	Request headers.
	
	Existing headers will be overwritten. Headers set to `undefined` will be omitted.
	
	@default {}
	*/
	get headers() {
		return this._internals.headers;
	}
	set headers(value) {
		assertPlainObject("headers", value);
		if (this._merging) Object.assign(this._internals.headers, lowercaseKeys(value));
		else this._internals.headers = lowercaseKeys(value);
	}
	/**
	Specifies if the HTTP request method should be [rewritten as `GET`](https://tools.ietf.org/html/rfc7231#section-6.4) on redirects.
	
	As the [specification](https://tools.ietf.org/html/rfc7231#section-6.4) prefers to rewrite the HTTP method only on `303` responses, this is Got's default behavior.
	Setting `methodRewriting` to `true` will also rewrite `301` and `302` responses, as allowed by the spec. This is the behavior followed by `curl` and browsers.
	
	__Note__: Got never performs method rewriting on `307` and `308` responses, as this is [explicitly prohibited by the specification](https://www.rfc-editor.org/rfc/rfc7231#section-6.4.7).
	
	@default false
	*/
	get methodRewriting() {
		return this._internals.methodRewriting;
	}
	set methodRewriting(value) {
		assert.boolean(value);
		this._internals.methodRewriting = value;
	}
	/**
	Indicates which DNS record family to use.
	
	Values:
	- `undefined`: IPv4 (if present) or IPv6
	- `4`: Only IPv4
	- `6`: Only IPv6
	
	@default undefined
	*/
	get dnsLookupIpVersion() {
		return this._internals.dnsLookupIpVersion;
	}
	set dnsLookupIpVersion(value) {
		if (value !== void 0 && value !== 4 && value !== 6) throw new TypeError(`Invalid DNS lookup IP version: ${value}`);
		this._internals.dnsLookupIpVersion = value;
	}
	/**
	A function used to parse JSON responses.
	
	@example
	```
	import got from 'got';
	import Bourne from '@hapi/bourne';
	
	const parsed = await got('https://example.com', {
	parseJson: text => Bourne.parse(text)
	}).json();
	
	console.log(parsed);
	```
	*/
	get parseJson() {
		return this._internals.parseJson;
	}
	set parseJson(value) {
		assert.function(value);
		this._internals.parseJson = value;
	}
	/**
	A function used to stringify the body of JSON requests.
	
	@example
	```
	import got from 'got';
	
	await got.post('https://example.com', {
	stringifyJson: object => JSON.stringify(object, (key, value) => {
	if (key.startsWith('_')) {
	return;
	}
	
	return value;
	}),
	json: {
	some: 'payload',
	_ignoreMe: 1234
	}
	});
	```
	
	@example
	```
	import got from 'got';
	
	await got.post('https://example.com', {
	stringifyJson: object => JSON.stringify(object, (key, value) => {
	if (typeof value === 'number') {
	return value.toString();
	}
	
	return value;
	}),
	json: {
	some: 'payload',
	number: 1
	}
	});
	```
	*/
	get stringifyJson() {
		return this._internals.stringifyJson;
	}
	set stringifyJson(value) {
		assert.function(value);
		this._internals.stringifyJson = value;
	}
	/**
	An object representing `limit`, `calculateDelay`, `methods`, `statusCodes`, `maxRetryAfter` and `errorCodes` fields for maximum retry count, retry handler, allowed methods, allowed status codes, maximum [`Retry-After`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Retry-After) time and allowed error codes.
	
	Delays between retries counts with function `1000 * Math.pow(2, retry) + Math.random() * 100`, where `retry` is attempt number (starts from 1).
	
	The `calculateDelay` property is a `function` that receives an object with `attemptCount`, `retryOptions`, `error` and `computedValue` properties for current retry count, the retry options, error and default computed value.
	The function must return a delay in milliseconds (or a Promise resolving with it) (`0` return value cancels retry).
	
	The `enforceRetryRules` property is a `boolean` that, when set to `true`, enforces the `limit`, `methods`, `statusCodes`, and `errorCodes` options before calling `calculateDelay`. Your `calculateDelay` function is only invoked when a retry is allowed based on these criteria. When `false` (default), `calculateDelay` receives the computed value but can override all retry logic.
	
	__Note:__ When `enforceRetryRules` is `false`, you must check `computedValue` in your `calculateDelay` function to respect the default retry logic. When `true`, the retry rules are enforced automatically.
	
	By default, it retries *only* on the specified methods, status codes, and on these network errors:
	
	- `ETIMEDOUT`: One of the [timeout](#timeout) limits were reached.
	- `ECONNRESET`: Connection was forcibly closed by a peer.
	- `EADDRINUSE`: Could not bind to any free port.
	- `ECONNREFUSED`: Connection was refused by the server.
	- `EPIPE`: The remote side of the stream being written has been closed.
	- `ENOTFOUND`: Couldn't resolve the hostname to an IP address.
	- `ENETUNREACH`: No internet connection.
	- `EAI_AGAIN`: DNS lookup timed out.
	
	__Note__: If `maxRetryAfter` is set to `undefined`, it will use `options.timeout`.
	__Note__: If [`Retry-After`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Retry-After) header is greater than `maxRetryAfter`, it will cancel the request.
	*/
	get retry() {
		return this._internals.retry;
	}
	set retry(value) {
		assertPlainObject("retry", value);
		assertAny("retry.calculateDelay", [is.function, is.undefined], value.calculateDelay);
		assertAny("retry.maxRetryAfter", [is.number, is.undefined], value.maxRetryAfter);
		assertAny("retry.limit", [is.number, is.undefined], value.limit);
		assertAny("retry.methods", [is.array, is.undefined], value.methods);
		assertAny("retry.statusCodes", [is.array, is.undefined], value.statusCodes);
		assertAny("retry.errorCodes", [is.array, is.undefined], value.errorCodes);
		assertAny("retry.noise", [is.number, is.undefined], value.noise);
		assertAny("retry.enforceRetryRules", [is.boolean, is.undefined], value.enforceRetryRules);
		if (value.noise && Math.abs(value.noise) > 100) throw new Error(`The maximum acceptable retry noise is +/- 100ms, got ${value.noise}`);
		for (const key in value) if (!(key in this._internals.retry)) throw new Error(`Unexpected retry option: ${key}`);
		if (this._merging) Object.assign(this._internals.retry, value);
		else this._internals.retry = { ...value };
		const { retry } = this._internals;
		retry.methods = [...new Set(retry.methods.map((method) => method.toUpperCase()))];
		retry.statusCodes = [...new Set(retry.statusCodes)];
		retry.errorCodes = [...new Set(retry.errorCodes)];
	}
	/**
	From `http.RequestOptions`.
	
	The IP address used to send the request from.
	*/
	get localAddress() {
		return this._internals.localAddress;
	}
	set localAddress(value) {
		assertAny("localAddress", [is.string, is.undefined], value);
		this._internals.localAddress = value;
	}
	/**
	The HTTP method used to make the request.
	
	@default 'GET'
	*/
	get method() {
		return this._internals.method;
	}
	set method(value) {
		assert.string(value);
		this._internals.method = value.toUpperCase();
	}
	get createConnection() {
		return this._internals.createConnection;
	}
	set createConnection(value) {
		assertAny("createConnection", [is.function, is.undefined], value);
		this._internals.createConnection = value;
	}
	/**
	From `http-cache-semantics`
	
	@default {}
	*/
	get cacheOptions() {
		return this._internals.cacheOptions;
	}
	set cacheOptions(value) {
		assertPlainObject("cacheOptions", value);
		assertAny("cacheOptions.shared", [is.boolean, is.undefined], value.shared);
		assertAny("cacheOptions.cacheHeuristic", [is.number, is.undefined], value.cacheHeuristic);
		assertAny("cacheOptions.immutableMinTimeToLive", [is.number, is.undefined], value.immutableMinTimeToLive);
		assertAny("cacheOptions.ignoreCargoCult", [is.boolean, is.undefined], value.ignoreCargoCult);
		for (const key in value) if (!(key in this._internals.cacheOptions)) throw new Error(`Cache option \`${key}\` does not exist`);
		if (this._merging) Object.assign(this._internals.cacheOptions, value);
		else this._internals.cacheOptions = { ...value };
	}
	/**
	Options for the advanced HTTPS API.
	*/
	get https() {
		return this._internals.https;
	}
	set https(value) {
		assertPlainObject("https", value);
		assertAny("https.rejectUnauthorized", [is.boolean, is.undefined], value.rejectUnauthorized);
		assertAny("https.checkServerIdentity", [is.function, is.undefined], value.checkServerIdentity);
		assertAny("https.serverName", [is.string, is.undefined], value.serverName);
		assertAny("https.certificateAuthority", [
			is.string,
			is.object,
			is.array,
			is.undefined
		], value.certificateAuthority);
		assertAny("https.key", [
			is.string,
			is.object,
			is.array,
			is.undefined
		], value.key);
		assertAny("https.certificate", [
			is.string,
			is.object,
			is.array,
			is.undefined
		], value.certificate);
		assertAny("https.passphrase", [is.string, is.undefined], value.passphrase);
		assertAny("https.pfx", [
			is.string,
			is.buffer,
			is.array,
			is.undefined
		], value.pfx);
		assertAny("https.alpnProtocols", [is.array, is.undefined], value.alpnProtocols);
		assertAny("https.ciphers", [is.string, is.undefined], value.ciphers);
		assertAny("https.dhparam", [
			is.string,
			is.buffer,
			is.undefined
		], value.dhparam);
		assertAny("https.signatureAlgorithms", [is.string, is.undefined], value.signatureAlgorithms);
		assertAny("https.minVersion", [is.string, is.undefined], value.minVersion);
		assertAny("https.maxVersion", [is.string, is.undefined], value.maxVersion);
		assertAny("https.honorCipherOrder", [is.boolean, is.undefined], value.honorCipherOrder);
		assertAny("https.tlsSessionLifetime", [is.number, is.undefined], value.tlsSessionLifetime);
		assertAny("https.ecdhCurve", [is.string, is.undefined], value.ecdhCurve);
		assertAny("https.certificateRevocationLists", [
			is.string,
			is.buffer,
			is.array,
			is.undefined
		], value.certificateRevocationLists);
		assertAny("https.secureOptions", [is.number, is.undefined], value.secureOptions);
		for (const key in value) if (!(key in this._internals.https)) throw new Error(`HTTPS option \`${key}\` does not exist`);
		if (this._merging) Object.assign(this._internals.https, value);
		else this._internals.https = { ...value };
	}
	/**
	[Encoding](https://nodejs.org/api/buffer.html#buffer_buffers_and_character_encodings) to be used on `setEncoding` of the response data.
	
	To get a [`Buffer`](https://nodejs.org/api/buffer.html), you need to set `responseType` to `buffer` instead.
	Don't set this option to `null`.
	
	__Note__: This doesn't affect streams! Instead, you need to do `got.stream(...).setEncoding(encoding)`.
	
	@default 'utf-8'
	*/
	get encoding() {
		return this._internals.encoding;
	}
	set encoding(value) {
		if (value === null) throw new TypeError("To get a Buffer, set `options.responseType` to `buffer` instead");
		assertAny("encoding", [is.string, is.undefined], value);
		this._internals.encoding = value;
	}
	/**
	When set to `true` the promise will return the Response body instead of the Response object.
	
	@default false
	*/
	get resolveBodyOnly() {
		return this._internals.resolveBodyOnly;
	}
	set resolveBodyOnly(value) {
		assert.boolean(value);
		this._internals.resolveBodyOnly = value;
	}
	/**
	Returns a `Stream` instead of a `Promise`.
	This is equivalent to calling `got.stream(url, options?)`.
	
	@default false
	*/
	get isStream() {
		return this._internals.isStream;
	}
	set isStream(value) {
		assert.boolean(value);
		this._internals.isStream = value;
	}
	/**
	The parsing method.
	
	The promise also has `.text()`, `.json()` and `.buffer()` methods which return another Got promise for the parsed body.
	
	It's like setting the options to `{responseType: 'json', resolveBodyOnly: true}` but without affecting the main Got promise.
	
	__Note__: When using streams, this option is ignored.
	
	@example
	```
	const responsePromise = got(url);
	const bufferPromise = responsePromise.buffer();
	const jsonPromise = responsePromise.json();
	
	const [response, buffer, json] = Promise.all([responsePromise, bufferPromise, jsonPromise]);
	// `response` is an instance of Got Response
	// `buffer` is an instance of Buffer
	// `json` is an object
	```
	
	@example
	```
	// This
	const body = await got(url).json();
	
	// is semantically the same as this
	const body = await got(url, {responseType: 'json', resolveBodyOnly: true});
	```
	*/
	get responseType() {
		return this._internals.responseType;
	}
	set responseType(value) {
		if (value === void 0) {
			this._internals.responseType = "text";
			return;
		}
		if (value !== "text" && value !== "buffer" && value !== "json") throw new Error(`Invalid \`responseType\` option: ${value}`);
		this._internals.responseType = value;
	}
	get pagination() {
		return this._internals.pagination;
	}
	set pagination(value) {
		assert.object(value);
		if (this._merging) Object.assign(this._internals.pagination, value);
		else this._internals.pagination = value;
	}
	get auth() {
		throw new Error("Parameter `auth` is deprecated. Use `username` / `password` instead.");
	}
	set auth(_value) {
		throw new Error("Parameter `auth` is deprecated. Use `username` / `password` instead.");
	}
	get setHost() {
		return this._internals.setHost;
	}
	set setHost(value) {
		assert.boolean(value);
		this._internals.setHost = value;
	}
	get maxHeaderSize() {
		return this._internals.maxHeaderSize;
	}
	set maxHeaderSize(value) {
		assertAny("maxHeaderSize", [is.number, is.undefined], value);
		this._internals.maxHeaderSize = value;
	}
	get enableUnixSockets() {
		return this._internals.enableUnixSockets;
	}
	set enableUnixSockets(value) {
		assert.boolean(value);
		this._internals.enableUnixSockets = value;
	}
	/**
	Throw an error if the server response's `content-length` header value doesn't match the number of bytes received.
	
	This is useful for detecting truncated responses and follows RFC 9112 requirements for message completeness.
	
	__Note__: Responses without a `content-length` header are not validated.
	__Note__: When enabled and validation fails, a `ReadError` with code `ERR_HTTP_CONTENT_LENGTH_MISMATCH` will be thrown.
	
	@default false
	*/
	get strictContentLength() {
		return this._internals.strictContentLength;
	}
	set strictContentLength(value) {
		assert.boolean(value);
		this._internals.strictContentLength = value;
	}
	toJSON() {
		return { ...this._internals };
	}
	[Symbol.for("nodejs.util.inspect.custom")](_depth, options) {
		return inspect(this._internals, options);
	}
	createNativeRequestOptions() {
		const internals = this._internals;
		const url = internals.url;
		let agent;
		if (url.protocol === "https:") {
			if (internals.http2) agent = {
				...internals.agent,
				http2: internals.agent.http2 ?? leftOut.globalAgent
			};
			else agent = internals.agent.https;
		} else agent = internals.agent.http;
		const { https } = internals;
		let { pfx } = https;
		if (is.array(pfx) && is.plainObject(pfx[0])) pfx = pfx.map((object) => ({
			buf: object.buffer,
			passphrase: object.passphrase
		}));
		return {
			...internals.cacheOptions,
			...this._unixOptions,
			ALPNProtocols: https.alpnProtocols,
			ca: https.certificateAuthority,
			cert: https.certificate,
			key: https.key,
			passphrase: https.passphrase,
			pfx: https.pfx,
			rejectUnauthorized: https.rejectUnauthorized,
			checkServerIdentity: https.checkServerIdentity ?? checkServerIdentity,
			servername: https.serverName,
			ciphers: https.ciphers,
			honorCipherOrder: https.honorCipherOrder,
			minVersion: https.minVersion,
			maxVersion: https.maxVersion,
			sigalgs: https.signatureAlgorithms,
			sessionTimeout: https.tlsSessionLifetime,
			dhparam: https.dhparam,
			ecdhCurve: https.ecdhCurve,
			crl: https.certificateRevocationLists,
			secureOptions: https.secureOptions,
			lookup: internals.dnsLookup ?? internals.dnsCache?.lookup,
			family: internals.dnsLookupIpVersion,
			agent,
			setHost: internals.setHost,
			method: internals.method,
			maxHeaderSize: internals.maxHeaderSize,
			localAddress: internals.localAddress,
			headers: internals.headers,
			createConnection: internals.createConnection,
			timeout: internals.http2 ? getHttp2TimeoutOption(internals) : void 0,
			h2session: internals.h2session
		};
	}
	getRequestFunction() {
		const url = this._internals.url;
		const { request } = this._internals;
		if (!request && url) return this.getFallbackRequestFunction();
		return request;
	}
	getFallbackRequestFunction() {
		const url = this._internals.url;
		if (!url) return;
		if (url.protocol === "https:") {
			if (this._internals.http2) {
				if (major < 15 || major === 15 && minor < 10) {
					const error = /* @__PURE__ */ new Error("To use the `http2` option, install Node.js 15.10.0 or above");
					error.code = "EUNSUPPORTED";
					throw error;
				}
				return leftOut.auto;
			}
			return https.request;
		}
		return http.request;
	}
	freeze() {
		const options = this._internals;
		Object.freeze(options);
		Object.freeze(options.hooks);
		Object.freeze(options.hooks.afterResponse);
		Object.freeze(options.hooks.beforeError);
		Object.freeze(options.hooks.beforeRedirect);
		Object.freeze(options.hooks.beforeRequest);
		Object.freeze(options.hooks.beforeRetry);
		Object.freeze(options.hooks.init);
		Object.freeze(options.https);
		Object.freeze(options.cacheOptions);
		Object.freeze(options.agent);
		Object.freeze(options.headers);
		Object.freeze(options.timeout);
		Object.freeze(options.retry);
		Object.freeze(options.retry.errorCodes);
		Object.freeze(options.retry.methods);
		Object.freeze(options.retry.statusCodes);
	}
};
// node_modules/got/dist/source/core/response.js
const isResponseOk = (response) => {
	const { statusCode } = response;
	const { followRedirect } = response.request.options;
	const limitStatusCode = (typeof followRedirect === "function" ? followRedirect(response) : followRedirect) ? 299 : 399;
	return statusCode >= 200 && statusCode <= limitStatusCode || statusCode === 304;
};
/**
An error to be thrown when server response code is 2xx, and parsing body fails.
Includes a `response` property.
*/
var ParseError = class extends RequestError {
	name = "ParseError";
	code = "ERR_BODY_PARSE_FAILURE";
	constructor(error, response) {
		const { options } = response.request;
		super(`${error.message} in "${options.url.toString()}"`, error, response.request);
	}
};
const parseBody = (response, responseType, parseJson, encoding) => {
	const { rawBody } = response;
	try {
		if (responseType === "text") return rawBody.toString(encoding);
		if (responseType === "json") return rawBody.length === 0 ? "" : parseJson(rawBody.toString(encoding));
		if (responseType === "buffer") return rawBody;
	} catch (error) {
		throw new ParseError(error, response);
	}
	throw new ParseError({
		message: `Unknown body type '${responseType}'`,
		name: "Error"
	}, response);
};
// node_modules/got/dist/source/core/utils/is-client-request.js
function isClientRequest(clientRequest) {
	return clientRequest.writable && !clientRequest.writableEnded;
}
// node_modules/got/dist/source/core/utils/is-unix-socket-url.js
function isUnixSocketURL(url) {
	return url.protocol === "unix:" || url.hostname === "unix";
}
/**
Extract the socket path from a UNIX socket URL.

@example
```
getUnixSocketPath(new URL('http://unix/foo:/path'));
//=> '/foo'

getUnixSocketPath(new URL('unix:/foo:/path'));
//=> '/foo'

getUnixSocketPath(new URL('http://example.com'));
//=> undefined
```
*/
function getUnixSocketPath(url) {
	if (!isUnixSocketURL(url)) return;
	return /(?<socketPath>.+?):(?<path>.+)/.exec(`${url.pathname}${url.search}`)?.groups?.socketPath;
}
// node_modules/got/dist/source/core/diagnostics-channel.js
const channels = {
	requestCreate: diagnosticsChannel.channel("got:request:create"),
	requestStart: diagnosticsChannel.channel("got:request:start"),
	responseStart: diagnosticsChannel.channel("got:response:start"),
	responseEnd: diagnosticsChannel.channel("got:response:end"),
	retry: diagnosticsChannel.channel("got:request:retry"),
	error: diagnosticsChannel.channel("got:request:error"),
	redirect: diagnosticsChannel.channel("got:response:redirect")
};
function generateRequestId() {
	return randomUUID();
}
function publishRequestCreate(message) {
	if (channels.requestCreate.hasSubscribers) channels.requestCreate.publish(message);
}
function publishRequestStart(message) {
	if (channels.requestStart.hasSubscribers) channels.requestStart.publish(message);
}
function publishResponseStart(message) {
	if (channels.responseStart.hasSubscribers) channels.responseStart.publish(message);
}
function publishResponseEnd(message) {
	if (channels.responseEnd.hasSubscribers) channels.responseEnd.publish(message);
}
function publishRetry(message) {
	if (channels.retry.hasSubscribers) channels.retry.publish(message);
}
function publishError(message) {
	if (channels.error.hasSubscribers) channels.error.publish(message);
}
function publishRedirect(message) {
	if (channels.redirect.hasSubscribers) channels.redirect.publish(message);
}
// node_modules/got/dist/source/core/index.js
const supportsBrotli = is.string(process$1.versions.brotli);
const supportsZstd = is.string(process$1.versions.zstd);
const methodsWithoutBody = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const cacheableStore = new WeakableMap();
const redirectCodes = /* @__PURE__ */ new Set([
	300,
	301,
	302,
	303,
	304,
	307,
	308
]);
const errorsProcessedByHooks = /* @__PURE__ */ new WeakSet();
const proxiedRequestEvents$1 = [
	"socket",
	"connect",
	"continue",
	"information",
	"upgrade"
];
const noop = () => {};
var Request = class Request extends Duplex {
	["constructor"];
	_noPipe;
	options;
	response;
	requestUrl;
	redirectUrls = [];
	retryCount = 0;
	_stopReading = false;
	_stopRetry = noop;
	_downloadedSize = 0;
	_uploadedSize = 0;
	_pipedServerResponses = /* @__PURE__ */ new Set();
	_request;
	_responseSize;
	_bodySize;
	_unproxyEvents = noop;
	_isFromCache;
	_triggerRead = false;
	_jobs = [];
	_cancelTimeouts = noop;
	_removeListeners = noop;
	_nativeResponse;
	_flushed = false;
	_aborted = false;
	_expectedContentLength;
	_compressedBytesCount;
	_requestId = generateRequestId();
	_requestInitialized = false;
	constructor(url, options, defaults) {
		super({
			autoDestroy: false,
			highWaterMark: 0
		});
		this.on("pipe", (source) => {
			if (this.options.copyPipedHeaders && source?.headers) Object.assign(this.options.headers, source.headers);
		});
		this.on("newListener", (event) => {
			if (event === "retry" && this.listenerCount("retry") > 0) throw new Error("A retry listener has been attached already.");
		});
		try {
			this.options = new Options(url, options, defaults);
			if (!this.options.url) {
				if (this.options.prefixUrl === "") throw new TypeError("Missing `url` property");
				this.options.url = "";
			}
			this.requestUrl = this.options.url;
			publishRequestCreate({
				requestId: this._requestId,
				url: this.options.url?.toString() ?? "",
				method: this.options.method
			});
		} catch (error) {
			const { options } = error;
			if (options) this.options = options;
			this.flush = async () => {
				this.flush = async () => {};
				process$1.nextTick(() => {
					if (this.options) this._beforeError(error);
					else {
						const requestError = error instanceof RequestError ? error : new RequestError(error.message, error, this);
						this.destroy(requestError);
					}
				});
			};
			return;
		}
		const { body } = this.options;
		if (is.nodeStream(body)) body.once("error", (error) => {
			if (this._flushed) this._beforeError(new UploadError(error, this));
			else this.flush = async () => {
				this.flush = async () => {};
				this._beforeError(new UploadError(error, this));
			};
		});
		if (this.options.signal) {
			const abort = () => {
				if (this.options.signal?.reason?.name === "TimeoutError") this.destroy(new TimeoutError$1(this.options.signal.reason, this.timings, this));
				else this.destroy(new AbortError(this));
			};
			if (this.options.signal.aborted) abort();
			else {
				this.options.signal.addEventListener("abort", abort);
				this._removeListeners = () => {
					this.options.signal?.removeEventListener("abort", abort);
				};
			}
		}
	}
	async flush() {
		if (this._flushed) return;
		this._flushed = true;
		try {
			await this._finalizeBody();
			if (this.destroyed) return;
			await this._makeRequest();
			if (this.destroyed) {
				this._request?.destroy();
				return;
			}
			for (const job of this._jobs) job();
			this._jobs.length = 0;
			this._requestInitialized = true;
		} catch (error) {
			this._beforeError(error);
		}
	}
	_beforeError(error) {
		if (this._stopReading) return;
		const { response, options } = this;
		const attemptCount = this.retryCount + (error.name === "RetryError" ? 0 : 1);
		this._stopReading = true;
		if (!(error instanceof RequestError)) error = new RequestError(error.message, error, this);
		const typedError = error;
		(async () => {
			if (response?.readable && !response.rawBody && !this._request?.socket?.destroyed) {
				response.setEncoding(this.readableEncoding);
				if (await this._setRawBody(response)) response.body = response.rawBody.toString();
			}
			if (this.listenerCount("retry") !== 0) {
				let backoff;
				try {
					let retryAfter;
					if (response && "retry-after" in response.headers) {
						retryAfter = Number(response.headers["retry-after"]);
						if (Number.isNaN(retryAfter)) {
							retryAfter = Date.parse(response.headers["retry-after"]) - Date.now();
							if (retryAfter <= 0) retryAfter = 1;
						} else retryAfter *= 1e3;
					}
					const retryOptions = options.retry;
					const computedValue = calculateRetryDelay({
						attemptCount,
						retryOptions,
						error: typedError,
						retryAfter,
						computedValue: retryOptions.maxRetryAfter ?? options.timeout.request ?? Number.POSITIVE_INFINITY
					});
					if (retryOptions.enforceRetryRules && computedValue === 0) backoff = 0;
					else backoff = await retryOptions.calculateDelay({
						attemptCount,
						retryOptions,
						error: typedError,
						retryAfter,
						computedValue
					});
				} catch (error_) {
					this._error(new RequestError(error_.message, error_, this));
					return;
				}
				if (backoff) {
					await new Promise((resolve) => {
						const timeout = setTimeout(resolve, backoff);
						this._stopRetry = () => {
							clearTimeout(timeout);
							resolve();
						};
					});
					if (this.destroyed) return;
					const bodyBeforeHooks = this.options.body;
					try {
						for (const hook of this.options.hooks.beforeRetry) await hook(typedError, this.retryCount + 1);
					} catch (error_) {
						this._error(new RequestError(error_.message, error_, this));
						return;
					}
					if (this.destroyed) return;
					const bodyAfterHooks = this.options.body;
					if (bodyBeforeHooks !== bodyAfterHooks) {
						const oldBody = bodyBeforeHooks;
						this.options.body = void 0;
						this.destroy();
						if (is.nodeStream(oldBody) && oldBody !== bodyAfterHooks) oldBody.destroy();
						if (is.nodeStream(bodyAfterHooks) && (bodyAfterHooks.readableEnded || bodyAfterHooks.destroyed)) throw new TypeError("The reassigned stream body must be readable. Ensure you provide a fresh, readable stream in the beforeRetry hook.");
						this.options._internals.body = bodyAfterHooks;
					} else this.destroy();
					publishRetry({
						requestId: this._requestId,
						retryCount: this.retryCount + 1,
						error: typedError,
						delay: backoff
					});
					this.emit("retry", this.retryCount + 1, error, (updatedOptions) => {
						const request = new Request(options.url, updatedOptions, options);
						request.retryCount = this.retryCount + 1;
						process$1.nextTick(() => {
							request.flush();
						});
						return request;
					});
					return;
				}
			}
			this._error(typedError);
		})();
	}
	_read() {
		this._triggerRead = true;
		const { response } = this;
		if (response && !this._stopReading) {
			if (response.readableLength) this._triggerRead = false;
			let data;
			while ((data = response.read()) !== null) {
				this._downloadedSize += data.length;
				const progress = this.downloadProgress;
				if (progress.percent < 1) this.emit("downloadProgress", progress);
				this.push(data);
			}
		}
	}
	_write(chunk, encoding, callback) {
		const write = () => {
			this._writeRequest(chunk, encoding, callback);
		};
		if (this._requestInitialized) write();
		else this._jobs.push(write);
	}
	_final(callback) {
		const endRequest = () => {
			if (!this._request || this._request.destroyed) {
				callback();
				return;
			}
			this._request.end((error) => {
				if (this._request?._writableState?.errored) return;
				if (!error) {
					this._bodySize = this._uploadedSize;
					this.emit("uploadProgress", this.uploadProgress);
					this._request?.emit("upload-complete");
				}
				callback(error);
			});
		};
		if (this._requestInitialized) endRequest();
		else this._jobs.push(endRequest);
	}
	_destroy(error, callback) {
		this._stopReading = true;
		this.flush = async () => {};
		this._stopRetry();
		this._cancelTimeouts();
		this._removeListeners();
		if (this.options) {
			const { body } = this.options;
			if (is.nodeStream(body)) body.destroy();
		}
		if (this._request) this._request.destroy();
		const timings = this._request?.timings;
		if (timings && is.undefined(timings.end) && !is.undefined(timings.response) && is.undefined(timings.error) && is.undefined(timings.abort)) {
			timings.end = Date.now();
			if (is.undefined(timings.phases.total)) {
				timings.phases.download = timings.end - timings.response;
				timings.phases.total = timings.end - timings.start;
			}
		}
		if (error !== null && !is.undefined(error)) {
			if (!(error instanceof Error && errorsProcessedByHooks.has(error)) && !(error instanceof RequestError)) error = error instanceof Error ? new RequestError(error.message, error, this) : new RequestError(String(error), {}, this);
		}
		callback(error);
	}
	pipe(destination, options) {
		if (destination instanceof ServerResponse) this._pipedServerResponses.add(destination);
		return super.pipe(destination, options);
	}
	unpipe(destination) {
		if (destination instanceof ServerResponse) this._pipedServerResponses.delete(destination);
		super.unpipe(destination);
		return this;
	}
	_checkContentLengthMismatch() {
		if (this.options.strictContentLength && this._expectedContentLength !== void 0) {
			const actualSize = this._compressedBytesCount ?? this._downloadedSize;
			if (actualSize !== this._expectedContentLength) {
				this._beforeError(new ReadError({
					message: `Content-Length mismatch: expected ${this._expectedContentLength} bytes, received ${actualSize} bytes`,
					name: "Error",
					code: "ERR_HTTP_CONTENT_LENGTH_MISMATCH"
				}, this));
				return true;
			}
		}
		return false;
	}
	async _finalizeBody() {
		const { options } = this;
		const { headers } = options;
		const isForm = !is.undefined(options.form);
		const isJSON = !is.undefined(options.json);
		const isBody = !is.undefined(options.body);
		const cannotHaveBody = methodsWithoutBody.has(options.method) && !(options.method === "GET" && options.allowGetBody);
		if (isForm || isJSON || isBody) {
			if (cannotHaveBody) throw new TypeError(`The \`${options.method}\` method cannot be used with a body`);
			const noContentType = !is.string(headers["content-type"]);
			if (isBody) {
				if (isFormData$1(options.body)) {
					const encoder = new FormDataEncoder(options.body);
					if (noContentType) headers["content-type"] = encoder.headers["Content-Type"];
					if ("Content-Length" in encoder.headers) headers["content-length"] = encoder.headers["Content-Length"];
					options.body = encoder.encode();
				}
				if (isFormData(options.body) && noContentType) headers["content-type"] = `multipart/form-data; boundary=${options.body.getBoundary()}`;
			} else if (isForm) {
				if (noContentType) headers["content-type"] = "application/x-www-form-urlencoded";
				const { form } = options;
				options.form = void 0;
				options.body = new URLSearchParams(form).toString();
			} else {
				if (noContentType) headers["content-type"] = "application/json";
				const { json } = options;
				options.json = void 0;
				options.body = options.stringifyJson(json);
			}
			const uploadBodySize = await getBodySize(options.body, options.headers);
			if (is.undefined(headers["content-length"]) && is.undefined(headers["transfer-encoding"]) && !cannotHaveBody && !is.undefined(uploadBodySize)) headers["content-length"] = String(uploadBodySize);
		}
		if (options.responseType === "json" && !("accept" in options.headers)) options.headers.accept = "application/json";
		this._bodySize = Number(headers["content-length"]) || void 0;
	}
	async _onResponseBase(response) {
		if (this.isAborted) return;
		const { options } = this;
		const { url } = options;
		this._nativeResponse = response;
		const statusCode = response.statusCode;
		const { method } = options;
		const hasNoBody = method === "HEAD" || statusCode >= 100 && statusCode < 200 || statusCode === 204 || statusCode === 205 || statusCode === 304;
		if (options.decompress && !hasNoBody) {
			if (options.strictContentLength) {
				this._compressedBytesCount = 0;
				this._nativeResponse.on("data", (chunk) => {
					this._compressedBytesCount += byteLength(chunk);
				});
			}
			response = decompressResponse(response);
		}
		const typedResponse = response;
		typedResponse.statusMessage = typedResponse.statusMessage || http.STATUS_CODES[statusCode];
		typedResponse.url = options.url.toString();
		typedResponse.requestUrl = this.requestUrl;
		typedResponse.redirectUrls = this.redirectUrls;
		typedResponse.request = this;
		typedResponse.isFromCache = this._nativeResponse.fromCache ?? false;
		typedResponse.ip = this.ip;
		typedResponse.retryCount = this.retryCount;
		typedResponse.ok = isResponseOk(typedResponse);
		this._isFromCache = typedResponse.isFromCache;
		this._responseSize = Number(response.headers["content-length"]) || void 0;
		this.response = typedResponse;
		publishResponseStart({
			requestId: this._requestId,
			url: typedResponse.url,
			statusCode,
			headers: response.headers,
			isFromCache: typedResponse.isFromCache
		});
		response.once("error", (error) => {
			this._aborted = true;
			response.destroy();
			this._beforeError(new ReadError(error, this));
		});
		response.once("aborted", () => {
			this._aborted = true;
			if (!this._checkContentLengthMismatch()) this._beforeError(new ReadError({
				name: "Error",
				message: "The server aborted pending request",
				code: "ECONNRESET"
			}, this));
		});
		const rawCookies = response.headers["set-cookie"];
		if (is.object(options.cookieJar) && rawCookies) {
			let promises = rawCookies.map(async (rawCookie) => options.cookieJar.setCookie(rawCookie, url.toString()));
			if (options.ignoreInvalidCookies) promises = promises.map(async (promise) => {
				try {
					await promise;
				} catch {}
			});
			try {
				await Promise.all(promises);
			} catch (error) {
				this._beforeError(error);
				return;
			}
		}
		if (this.isAborted) return;
		if (response.headers.location && redirectCodes.has(statusCode)) {
			if (typeof options.followRedirect === "function" ? options.followRedirect(typedResponse) : options.followRedirect) {
				response.resume();
				this._cancelTimeouts();
				this._unproxyEvents();
				if (this.redirectUrls.length >= options.maxRedirects) {
					this._beforeError(new MaxRedirectsError(this));
					return;
				}
				this._request = void 0;
				this._downloadedSize = 0;
				const updatedOptions = new Options(void 0, void 0, this.options);
				const serverRequestedGet = statusCode === 303 && updatedOptions.method !== "GET" && updatedOptions.method !== "HEAD";
				const canRewrite = statusCode !== 307 && statusCode !== 308;
				const userRequestedGet = updatedOptions.methodRewriting && canRewrite;
				if (serverRequestedGet || userRequestedGet) {
					updatedOptions.method = "GET";
					updatedOptions.body = void 0;
					updatedOptions.json = void 0;
					updatedOptions.form = void 0;
					delete updatedOptions.headers["content-length"];
				}
				try {
					const redirectBuffer = Buffer$1.from(response.headers.location, "binary").toString();
					const redirectUrl = new URL(redirectBuffer, url);
					if (!isUnixSocketURL(url) && isUnixSocketURL(redirectUrl)) {
						this._beforeError(new RequestError("Cannot redirect to UNIX socket", {}, this));
						return;
					}
					if (redirectUrl.hostname !== url.hostname || redirectUrl.port !== url.port || getUnixSocketPath(url) !== getUnixSocketPath(redirectUrl)) {
						if ("host" in updatedOptions.headers) delete updatedOptions.headers.host;
						if ("cookie" in updatedOptions.headers) delete updatedOptions.headers.cookie;
						if ("authorization" in updatedOptions.headers) delete updatedOptions.headers.authorization;
						if (updatedOptions.username || updatedOptions.password) {
							updatedOptions.username = "";
							updatedOptions.password = "";
						}
					} else {
						redirectUrl.username = updatedOptions.username;
						redirectUrl.password = updatedOptions.password;
					}
					this.redirectUrls.push(redirectUrl);
					updatedOptions.url = redirectUrl;
					for (const hook of updatedOptions.hooks.beforeRedirect) await hook(updatedOptions, typedResponse);
					publishRedirect({
						requestId: this._requestId,
						fromUrl: url.toString(),
						toUrl: redirectUrl.toString(),
						statusCode
					});
					this.emit("redirect", updatedOptions, typedResponse);
					this.options = updatedOptions;
					await this._makeRequest();
				} catch (error) {
					this._beforeError(error);
					return;
				}
				return;
			}
		}
		if (options.isStream && options.throwHttpErrors && !isResponseOk(typedResponse)) {
			this._beforeError(new HTTPError(typedResponse));
			return;
		}
		const wasDecompressed = response !== this._nativeResponse;
		if (!hasNoBody && (!wasDecompressed || options.strictContentLength)) {
			const contentLengthHeader = this._nativeResponse.headers["content-length"];
			if (contentLengthHeader !== void 0) {
				const expectedLength = Number(contentLengthHeader);
				if (!Number.isNaN(expectedLength) && expectedLength >= 0) this._expectedContentLength = expectedLength;
			}
		}
		response.once("end", () => {
			if (this._checkContentLengthMismatch()) return;
			this._responseSize = this._downloadedSize;
			this.emit("downloadProgress", this.downloadProgress);
			publishResponseEnd({
				requestId: this._requestId,
				url: typedResponse.url,
				statusCode,
				bodySize: this._downloadedSize,
				timings: this.timings
			});
			this.push(null);
		});
		this.emit("downloadProgress", this.downloadProgress);
		response.on("readable", () => {
			if (this._triggerRead) this._read();
		});
		this.on("resume", () => {
			response.resume();
		});
		this.on("pause", () => {
			response.pause();
		});
		if (this._noPipe) {
			if (await this._setRawBody()) this.emit("response", response);
			return;
		}
		this.emit("response", response);
		for (const destination of this._pipedServerResponses) {
			if (destination.headersSent) continue;
			const wasDecompressed = response !== this._nativeResponse;
			for (const key in response.headers) if (Object.hasOwn(response.headers, key)) {
				const value = response.headers[key];
				if (wasDecompressed && (key === "content-encoding" || key === "content-length")) continue;
				if (value !== void 0) destination.setHeader(key, value);
			}
			destination.statusCode = statusCode;
		}
	}
	async _setRawBody(from = this) {
		if (from.readableEnded) return false;
		try {
			const fromArray = await from.toArray();
			const rawBody = isBuffer(fromArray.at(0)) ? Buffer$1.concat(fromArray) : Buffer$1.from(fromArray.join(""));
			if (!this.isAborted) {
				this.response.rawBody = rawBody;
				return true;
			}
		} catch {}
		return false;
	}
	async _onResponse(response) {
		try {
			await this._onResponseBase(response);
		} catch (error) {
			/* istanbul ignore next: better safe than sorry */
			this._beforeError(error);
		}
	}
	_onRequest(request) {
		const { options } = this;
		const { timeout, url } = options;
		publishRequestStart({
			requestId: this._requestId,
			url: url?.toString() ?? "",
			method: options.method,
			headers: options.headers
		});
		timer(request);
		this._cancelTimeouts = timedOut(request, timeout, url);
		if (this.options.http2) {
			request.removeAllListeners("timeout");
			request.once("socket", (socket) => {
				socket.removeAllListeners("timeout");
			});
		}
		const responseEventName = options.cache ? "cacheableResponse" : "response";
		request.once(responseEventName, (response) => {
			this._onResponse(response);
		});
		request.once("error", (error) => {
			this._aborted = true;
			request.destroy();
			error = error instanceof TimeoutError ? new TimeoutError$1(error, this.timings, this) : new RequestError(error.message, error, this);
			this._beforeError(error);
		});
		this._unproxyEvents = proxyEvents(request, this, proxiedRequestEvents$1);
		this._request = request;
		this.emit("uploadProgress", this.uploadProgress);
		this._sendBody();
		this.emit("request", request);
	}
	async _asyncWrite(chunk) {
		return new Promise((resolve, reject) => {
			super.write(chunk, (error) => {
				if (error) {
					reject(error);
					return;
				}
				resolve();
			});
		});
	}
	_sendBody() {
		const { body } = this.options;
		const currentRequest = this.redirectUrls.length === 0 ? this : this._request ?? this;
		if (is.nodeStream(body)) body.pipe(currentRequest);
		else if (is.buffer(body)) {
			this._writeRequest(body, void 0, () => {});
			currentRequest.end();
		} else if (is.typedArray(body)) {
			const typedArray = body;
			const uint8View = new Uint8Array(typedArray.buffer, typedArray.byteOffset, typedArray.byteLength);
			this._writeRequest(uint8View, void 0, () => {});
			currentRequest.end();
		} else if (is.asyncIterable(body) || is.iterable(body) && !is.string(body) && !isBuffer(body)) (async () => {
			try {
				for await (const chunk of body) await this._asyncWrite(chunk);
				super.end();
			} catch (error) {
				this._beforeError(error);
			}
		})();
		else if (is.undefined(body)) {
			const cannotHaveBody = methodsWithoutBody.has(this.options.method) && !(this.options.method === "GET" && this.options.allowGetBody);
			if ((this._noPipe ?? false) || cannotHaveBody || currentRequest !== this) currentRequest.end();
		} else {
			this._writeRequest(body, void 0, () => {});
			currentRequest.end();
		}
	}
	_prepareCache(cache) {
		if (cacheableStore.has(cache)) return;
		const cacheableRequest = new leftOut$2(((requestOptions, handler) => {
			/**
			Wraps the cacheable-request handler to run beforeCache hooks.
			These hooks control caching behavior by:
			- Directly mutating the response object (changes apply to what gets cached)
			- Returning `false` to prevent caching
			- Returning `void`/`undefined` to use default caching behavior
			
			Hooks use direct mutation - they can modify response.headers, response.statusCode, etc.
			Mutations take effect immediately and determine what gets cached.
			*/
			const wrappedHandler = handler ? (response) => {
				const { beforeCacheHooks, gotRequest } = requestOptions;
				if (!beforeCacheHooks || beforeCacheHooks.length === 0) {
					handler(response);
					return;
				}
				try {
					for (const hook of beforeCacheHooks) {
						const result = hook(response);
						if (result === false) {
							response.headers["cache-control"] = "no-cache, no-store, must-revalidate";
							response.headers.pragma = "no-cache";
							response.headers.expires = "0";
							handler(response);
							return;
						}
						if (is.promise(result)) throw new TypeError("beforeCache hooks must be synchronous. The hook returned a Promise, but this hook must return synchronously. If you need async logic, use beforeRequest hook instead.");
						if (result !== void 0) throw new TypeError("beforeCache hook must return false or undefined. To modify the response, mutate it directly.");
					}
				} catch (error) {
					if (gotRequest) {
						gotRequest._beforeError(error instanceof RequestError ? error : new RequestError(error.message, error, gotRequest));
						return;
					}
					console.error("Got: beforeCache hook error (request context unavailable):", error);
					handler(response);
					return;
				}
				handler(response);
			} : handler;
			const result = requestOptions._request(requestOptions, wrappedHandler);
			if (is.promise(result)) result.once = (event, handler) => {
				if (event === "error") (async () => {
					try {
						await result;
					} catch (error) {
						handler(error);
					}
				})();
				else if (event === "abort" || event === "destroy") (async () => {
					try {
						(await result).once(event, handler);
					} catch {}
				})();
				else
 /* istanbul ignore next: safety check */
				throw new Error(`Unknown HTTP2 promise event: ${event}`);
				return result;
			};
			return result;
		}), cache);
		cacheableStore.set(cache, cacheableRequest.request());
	}
	async _createCacheableRequest(url, options) {
		return new Promise((resolve, reject) => {
			Object.assign(options, urlToOptions(url));
			let request;
			const cacheRequest = cacheableStore.get(options.cache)(options, async (response) => {
				response._readableState.autoDestroy = false;
				if (request) {
					const fix = () => {
						if (response.req) response.complete = response.req.res.complete;
						else if (response.complete === void 0) response.complete = true;
					};
					response.prependOnceListener("end", fix);
					fix();
					(await request).emit("cacheableResponse", response);
				}
				resolve(response);
			});
			cacheRequest.once("error", reject);
			cacheRequest.once("request", async (requestOrPromise) => {
				request = requestOrPromise;
				resolve(request);
			});
		});
	}
	async _makeRequest() {
		const { options } = this;
		const { headers, username, password } = options;
		const cookieJar = options.cookieJar;
		for (const key in headers) if (is.undefined(headers[key])) delete headers[key];
		else if (is.null(headers[key])) throw new TypeError(`Use \`undefined\` instead of \`null\` to delete the \`${key}\` header`);
		if (options.decompress && is.undefined(headers["accept-encoding"])) {
			const encodings = ["gzip", "deflate"];
			if (supportsBrotli) encodings.push("br");
			if (supportsZstd) encodings.push("zstd");
			headers["accept-encoding"] = encodings.join(", ");
		}
		if (username || password) headers.authorization = `Basic ${Buffer$1.from(`${username}:${password}`).toString("base64")}`;
		if (cookieJar) {
			const cookieString = await cookieJar.getCookieString(options.url.toString());
			if (is.nonEmptyString(cookieString)) headers.cookie = cookieString;
		}
		let request;
		for (const hook of options.hooks.beforeRequest) {
			const result = await hook(options, { retryCount: this.retryCount });
			if (!is.undefined(result)) {
				request = () => result;
				break;
			}
		}
		request ||= options.getRequestFunction();
		const url = options.url;
		this._requestOptions = options.createNativeRequestOptions();
		if (options.cache) {
			this._requestOptions._request = request;
			this._requestOptions.cache = options.cache;
			this._requestOptions.body = options.body;
			this._requestOptions.beforeCacheHooks = options.hooks.beforeCache;
			this._requestOptions.gotRequest = this;
			try {
				this._prepareCache(options.cache);
			} catch (error) {
				throw new CacheError(error, this);
			}
		}
		const function_ = options.cache ? this._createCacheableRequest : request;
		try {
			let requestOrResponse = function_(url, this._requestOptions);
			if (is.promise(requestOrResponse)) requestOrResponse = await requestOrResponse;
			if (is.undefined(requestOrResponse)) {
				requestOrResponse = options.getFallbackRequestFunction()(url, this._requestOptions);
				if (is.promise(requestOrResponse)) requestOrResponse = await requestOrResponse;
			}
			if (isClientRequest(requestOrResponse)) this._onRequest(requestOrResponse);
			else if (this.writableEnded) this._onResponse(requestOrResponse);
			else {
				this.once("finish", () => {
					this._onResponse(requestOrResponse);
				});
				this._sendBody();
			}
		} catch (error) {
			if (error instanceof leftOut$2) throw new CacheError(error, this);
			throw error;
		}
	}
	async _error(error) {
		try {
			if (this.options && error instanceof HTTPError && !this.options.throwHttpErrors) {} else if (this.options) {
				const hooks = this.options.hooks.beforeError;
				if (hooks.length > 0) {
					for (const hook of hooks) {
						error = await hook(error);
						if (!(error instanceof Error)) throw new TypeError(`The \`beforeError\` hook must return an Error instance. Received ${is.string(error) ? "string" : String(typeof error)}.`);
					}
					if (!(error instanceof RequestError)) errorsProcessedByHooks.add(error);
				}
			}
		} catch (error_) {
			error = new RequestError(error_.message, error_, this);
		}
		publishError({
			requestId: this._requestId,
			url: this.options?.url?.toString() ?? "",
			error,
			timings: this.timings
		});
		this.destroy(error);
		if (this._noPipe) process$1.nextTick(() => {
			this.emit("error", error);
		});
	}
	_writeRequest(chunk, encoding, callback) {
		if (!this._request || this._request.destroyed) {
			callback();
			return;
		}
		this._request.write(chunk, encoding, (error) => {
			if (!error && !this._request.destroyed) {
				const bytes = typeof chunk === "string" ? Buffer$1.from(chunk, encoding) : chunk;
				this._uploadedSize += byteLength(bytes);
				const progress = this.uploadProgress;
				if (progress.percent < 1) this.emit("uploadProgress", progress);
			}
			callback(error);
		});
	}
	/**
	The remote IP address.
	*/
	get ip() {
		return this.socket?.remoteAddress;
	}
	/**
	Indicates whether the request has been aborted or not.
	*/
	get isAborted() {
		return this._aborted;
	}
	get socket() {
		return this._request?.socket ?? void 0;
	}
	/**
	Progress event for downloading (receiving a response).
	*/
	get downloadProgress() {
		let percent;
		if (this._responseSize) percent = this._downloadedSize / this._responseSize;
		else if (this._responseSize === this._downloadedSize) percent = 1;
		else percent = 0;
		return {
			percent,
			transferred: this._downloadedSize,
			total: this._responseSize
		};
	}
	/**
	Progress event for uploading (sending a request).
	*/
	get uploadProgress() {
		let percent;
		if (this._bodySize) percent = this._uploadedSize / this._bodySize;
		else if (this._bodySize === this._uploadedSize) percent = 1;
		else percent = 0;
		return {
			percent,
			transferred: this._uploadedSize,
			total: this._bodySize
		};
	}
	/**
	The object contains the following properties:
	
	- `start` - Time when the request started.
	- `socket` - Time when a socket was assigned to the request.
	- `lookup` - Time when the DNS lookup finished.
	- `connect` - Time when the socket successfully connected.
	- `secureConnect` - Time when the socket securely connected.
	- `upload` - Time when the request finished uploading.
	- `response` - Time when the request fired `response` event.
	- `end` - Time when the response fired `end` event.
	- `error` - Time when the request fired `error` event.
	- `abort` - Time when the request fired `abort` event.
	- `phases`
	- `wait` - `timings.socket - timings.start`
	- `dns` - `timings.lookup - timings.socket`
	- `tcp` - `timings.connect - timings.lookup`
	- `tls` - `timings.secureConnect - timings.connect`
	- `request` - `timings.upload - (timings.secureConnect || timings.connect)`
	- `firstByte` - `timings.response - timings.upload`
	- `download` - `timings.end - timings.response`
	- `total` - `(timings.end || timings.error || timings.abort) - timings.start`
	
	If something has not been measured yet, it will be `undefined`.
	
	__Note__: The time is a `number` representing the milliseconds elapsed since the UNIX epoch.
	*/
	get timings() {
		return this._request?.timings;
	}
	/**
	Whether the response was retrieved from the cache.
	*/
	get isFromCache() {
		return this._isFromCache;
	}
	get reusedSocket() {
		return this._request?.reusedSocket;
	}
	/**
	Whether the stream is read-only. Returns `true` when `body`, `json`, or `form` options are provided.
	*/
	get isReadonly() {
		return !is.undefined(this.options?.body) || !is.undefined(this.options?.json) || !is.undefined(this.options?.form);
	}
};
// node_modules/got/dist/source/as-promise/types.js
/**
An error to be thrown when the request is aborted with `.cancel()`.
*/
var CancelError = class extends RequestError {
	constructor(request) {
		super("Promise was canceled", {}, request);
		this.name = "CancelError";
		this.code = "ERR_CANCELED";
	}
	/**
	Whether the promise is canceled.
	*/
	get isCanceled() {
		return true;
	}
};
// node_modules/got/dist/source/as-promise/index.js
const proxiedRequestEvents = [
	"request",
	"response",
	"redirect",
	"uploadProgress",
	"downloadProgress"
];
function asPromise(firstRequest) {
	let globalRequest;
	let globalResponse;
	let normalizedOptions;
	const emitter = new EventEmitter();
	let promiseSettled = false;
	const promise = new PCancelable((resolve, reject, onCancel) => {
		onCancel(() => {
			globalRequest.destroy();
		});
		onCancel.shouldReject = false;
		onCancel(() => {
			promiseSettled = true;
			reject(new CancelError(globalRequest));
		});
		const makeRequest = (retryCount) => {
			onCancel(() => {});
			const request = firstRequest ?? new Request(void 0, void 0, normalizedOptions);
			request.retryCount = retryCount;
			request._noPipe = true;
			globalRequest = request;
			request.once("response", async (response) => {
				const contentEncoding = (response.headers["content-encoding"] ?? "").toLowerCase();
				const isCompressed = contentEncoding === "gzip" || contentEncoding === "deflate" || contentEncoding === "br" || contentEncoding === "zstd";
				const { options } = request;
				if (isCompressed && !options.decompress) response.body = response.rawBody;
				else try {
					response.body = parseBody(response, options.responseType, options.parseJson, options.encoding);
				} catch (error) {
					try {
						response.body = response.rawBody.toString();
					} catch (error) {
						request._beforeError(new ParseError(error, response));
						return;
					}
					if (isResponseOk(response)) {
						request._beforeError(error);
						return;
					}
				}
				try {
					const hooks = options.hooks.afterResponse;
					for (const [index, hook] of hooks.entries()) {
						response = await hook(response, async (updatedOptions) => {
							const preserveHooks = updatedOptions.preserveHooks ?? false;
							options.merge(updatedOptions);
							options.prefixUrl = "";
							if (updatedOptions.url) options.url = updatedOptions.url;
							if (!preserveHooks) options.hooks.afterResponse = options.hooks.afterResponse.slice(0, index);
							throw new RetryError(request);
						});
						if (!(is.object(response) && is.number(response.statusCode) && "body" in response)) throw new TypeError("The `afterResponse` hook returned an invalid value");
					}
				} catch (error) {
					request._beforeError(error);
					return;
				}
				globalResponse = response;
				if (!isResponseOk(response)) {
					request._beforeError(new HTTPError(response));
					return;
				}
				request.destroy();
				promiseSettled = true;
				resolve(request.options.resolveBodyOnly ? response.body : response);
			});
			let handledFinalError = false;
			const onError = (error) => {
				if (promise.isCanceled) return;
				if (!request._stopReading) {
					request._beforeError(error);
					return;
				}
				if (handledFinalError) return;
				handledFinalError = true;
				promiseSettled = true;
				const { options } = request;
				if (error instanceof HTTPError && !options.throwHttpErrors) {
					const { response } = error;
					request.destroy();
					resolve(request.options.resolveBodyOnly ? response.body : response);
					return;
				}
				reject(error);
			};
			request.on("error", onError);
			const previousBody = request.options?.body;
			request.once("retry", (newRetryCount, error) => {
				firstRequest = void 0;
				if (promiseSettled) return;
				const newBody = request.options.body;
				if (previousBody === newBody && is.nodeStream(newBody)) {
					error.message = "Cannot retry with consumed body stream";
					onError(error);
					return;
				}
				normalizedOptions = request.options;
				makeRequest(newRetryCount);
			});
			proxyEvents(request, emitter, proxiedRequestEvents);
			if (is.undefined(firstRequest)) request.flush();
		};
		makeRequest(0);
	});
	promise.on = (event, function_) => {
		emitter.on(event, function_);
		return promise;
	};
	promise.off = (event, function_) => {
		emitter.off(event, function_);
		return promise;
	};
	const shortcut = (promiseToAwait, responseType) => {
		const newPromise = (async () => {
			await promiseToAwait;
			const { options } = globalResponse.request;
			return parseBody(globalResponse, responseType, options.parseJson, options.encoding);
		})();
		Object.defineProperties(newPromise, Object.getOwnPropertyDescriptors(promiseToAwait));
		return newPromise;
	};
	promise.json = function() {
		if (globalRequest.options) {
			const { headers } = globalRequest.options;
			if (!globalRequest.writableFinished && !("accept" in headers)) headers.accept = "application/json";
		}
		return shortcut(this, "json");
	};
	promise.buffer = function() {
		return shortcut(this, "buffer");
	};
	promise.text = function() {
		return shortcut(this, "text");
	};
	return promise;
}
// node_modules/got/dist/source/create.js
const isGotInstance = (value) => is.function(value);
const aliases = [
	"get",
	"post",
	"put",
	"patch",
	"head",
	"delete"
];
const create$1 = (defaults) => {
	defaults = {
		options: new Options(void 0, void 0, defaults.options),
		handlers: [...defaults.handlers],
		mutableDefaults: defaults.mutableDefaults
	};
	Object.defineProperty(defaults, "mutableDefaults", {
		enumerable: true,
		configurable: false,
		writable: false
	});
	const got = ((url, options, defaultOptions = defaults.options) => {
		const request = new Request(url, options, defaultOptions);
		let promise;
		const lastHandler = (normalized) => {
			request.options = normalized;
			request._noPipe = !normalized?.isStream;
			request.flush();
			if (normalized?.isStream) return request;
			promise ||= asPromise(request);
			return promise;
		};
		let iteration = 0;
		const iterateHandlers = (newOptions) => {
			const result = (defaults.handlers[iteration++] ?? lastHandler)(newOptions, iterateHandlers);
			if (is.promise(result) && !request.options?.isStream) {
				promise ||= asPromise(request);
				if (result !== promise) {
					const descriptors = Object.getOwnPropertyDescriptors(promise);
					for (const key in descriptors) if (key in result) delete descriptors[key];
					Object.defineProperties(result, descriptors);
					result.cancel = promise.cancel;
				}
			}
			return result;
		};
		return iterateHandlers(request.options);
	});
	got.extend = (...instancesOrOptions) => {
		const options = new Options(void 0, void 0, defaults.options);
		const handlers = [...defaults.handlers];
		let mutableDefaults;
		for (const value of instancesOrOptions) if (isGotInstance(value)) {
			options.merge(value.defaults.options);
			handlers.push(...value.defaults.handlers);
			mutableDefaults = value.defaults.mutableDefaults;
		} else {
			options.merge(value);
			if (value.handlers) handlers.push(...value.handlers);
			mutableDefaults = value.mutableDefaults;
		}
		return create$1({
			options,
			handlers,
			mutableDefaults: Boolean(mutableDefaults)
		});
	};
	const paginateEach = (async function* (url, options) {
		let normalizedOptions = new Options(url, options, defaults.options);
		normalizedOptions.resolveBodyOnly = false;
		const { pagination } = normalizedOptions;
		assert.function(pagination.transform);
		assert.function(pagination.shouldContinue);
		assert.function(pagination.filter);
		assert.function(pagination.paginate);
		assert.number(pagination.countLimit);
		assert.number(pagination.requestLimit);
		assert.number(pagination.backoff);
		const allItems = [];
		let { countLimit } = pagination;
		let numberOfRequests = 0;
		while (numberOfRequests < pagination.requestLimit) {
			if (numberOfRequests !== 0) await setTimeout$1(pagination.backoff);
			const response = await got(void 0, void 0, normalizedOptions);
			const parsed = await pagination.transform(response);
			const currentItems = [];
			assert.array(parsed);
			for (const item of parsed) if (pagination.filter({
				item,
				currentItems,
				allItems
			})) {
				if (!pagination.shouldContinue({
					item,
					currentItems,
					allItems
				})) return;
				yield item;
				if (pagination.stackAllItems) allItems.push(item);
				currentItems.push(item);
				if (--countLimit <= 0) return;
			}
			const optionsToMerge = pagination.paginate({
				response,
				currentItems,
				allItems
			});
			if (optionsToMerge === false) return;
			if (optionsToMerge === response.request.options) normalizedOptions = response.request.options;
			else {
				normalizedOptions.merge(optionsToMerge);
				try {
					assert.any([is.urlInstance, is.undefined], optionsToMerge.url);
				} catch (error) {
					if (error instanceof Error) error.message = `Option 'pagination.paginate.url': ${error.message}`;
					throw error;
				}
				if (optionsToMerge.url !== void 0) {
					normalizedOptions.prefixUrl = "";
					normalizedOptions.url = optionsToMerge.url;
				}
			}
			numberOfRequests++;
		}
	});
	got.paginate = paginateEach;
	got.paginate.all = (async (url, options) => {
		const results = [];
		for await (const item of paginateEach(url, options)) results.push(item);
		return results;
	});
	got.paginate.each = paginateEach;
	got.stream = ((url, options) => got(url, {
		...options,
		isStream: true
	}));
	for (const method of aliases) {
		got[method] = ((url, options) => got(url, {
			...options,
			method
		}));
		got.stream[method] = ((url, options) => got(url, {
			...options,
			method,
			isStream: true
		}));
	}
	if (!defaults.mutableDefaults) {
		Object.freeze(defaults.handlers);
		defaults.options.freeze();
	}
	Object.defineProperty(got, "defaults", {
		value: defaults,
		writable: false,
		configurable: false,
		enumerable: true
	});
	return got;
};
const got = create$1({
	options: new Options(),
	handlers: [],
	mutableDefaults: false
});
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/history/trail.ts
/** The runs of a log, oldest first. */
function runsOf(entries) {
	const drafts = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind === "run.start") {
			drafts.set(entry.run, {
				start: entry,
				embeds: /* @__PURE__ */ new Map(),
				unchanged: []
			});
			continue;
		}
		const draft = drafts.get(entry.run);
		if (draft === void 0) continue;
		if (entry.kind === "run.end") draft.end = entry;
		else if ("confirmed" in entry) draft.unchanged.push(entry);
		else if (entry.embedId !== void 0) note(entry, entry.embedId, draft);
	}
	return [...drafts.values()].map(({ start, end, embeds, unchanged }) => ({
		start,
		unchanged,
		...end !== void 0 && { end },
		trails: [...embeds].map(([embedId, { steps, words }]) => ({
			embedId,
			steps,
			words,
			status: statusOf(steps, words)
		}))
	}));
}
const isOf = (target, { start }) => start.target.baseUrl === target.baseUrl && start.target.environment === target.environment;
/** Whether an update may have left the machine: where attempts were not durable first, the intent alone leaves that open. */
const mayBeSent = ({ attempts }, { writeAhead }) => attempts.length > 0 || writeAhead === "intent";
/** The attempt is nearest to the write: intents are all recorded before the first is sent. */
const writtenAt = ({ intent, attempts }) => attempts.at(-1)?.time ?? intent.time;
/** Without a word nothing is known, not even that nothing was sent: only the intent is sure to stand before the update. */
function effectOf({ words }) {
	switch (words.at(-1)?.status) {
		case "accepted":
		case "verified":
		case "applied":
		case "reverted": return "taken";
		case "contradicted": return "shown";
		case "failed":
		case "stale":
		case "not-attempted":
		case "not-applied": return "left";
		case "unknown":
		case "mixed":
		case "undetermined":
		case "torn-tail":
		case void 0: return "unknown";
	}
}
/** From before the first of some moves to after the last. */
function netOf(moves) {
	return moves.reduce((net, { before, after }) => ({
		before: {
			...only(before, (name) => net.after[name] === void 0),
			...net.before
		},
		after: {
			...net.after,
			...after
		}
	}), {
		before: {},
		after: {}
	});
}
/** Of a record by setting, such as Settings, the part whose names satisfy `keep`. */
function only(record, keep) {
	const kept = { ...record };
	for (const name of SETTING_NAMES) if (!keep(name)) delete kept[name];
	return kept;
}
/** False also where either is not known. */
const sameValue = (one, other) => one !== void 0 && other !== void 0 && canonicalJson(one) === canonicalJson(other);
function note(entry, embedId, { embeds }) {
	const { steps, words } = embeds.get(embedId) ?? {
		steps: [],
		words: []
	};
	embeds.set(embedId, {
		steps,
		words
	});
	const last = steps.at(-1);
	if (entry.kind === "intent") steps.push({
		intent: entry,
		attempts: [],
		words: [],
		lost: {}
	});
	else if (entry.kind === "attempt") last?.attempts.push(entry);
	else if (!("lost" in entry)) for (const list of [words, last?.words]) list?.push(entry);
	else if (last !== void 0) last.lost = {
		...last.lost,
		...entry.lost
	};
}
function statusOf(steps, words) {
	if (isGivenBack(steps)) return "reverted";
	const last = steps.at(-1);
	const status = (last === void 0 ? words : last.words).at(-1)?.status;
	switch (status) {
		case "applied": return "verified";
		case "not-applied": return "failed";
		case "mixed": return "contradicted";
		case "undetermined":
		case "torn-tail":
		case void 0: return "unknown";
		default: return status;
	}
}
const hasLost = ({ steps }) => steps.some(({ lost }) => settingEntries(lost).length > 0);
/** Whether later writes of the run restored all that was known of the first, and all that went with it. */
function isGivenBack(steps) {
	const [first] = steps;
	if (first === void 0 || steps.length === 1 || steps.some((step) => effectOf(step) !== "taken")) return false;
	const { after } = netOf(steps.map(({ intent }) => intent));
	const known = settingEntries({
		...first.intent.before,
		...first.lost
	});
	return known.length > 0 && known.every(([name, value]) => sameValue(after[name], value));
}
// src/history/recall.ts
/** Every run of the log, oldest first. */
const runs = (entries) => runsOf(entries).map(summaryOf);
/**
* The run with this id or the only one whose id begins so, with 6 characters or more. `last` is the newest run, of `target`
* where one is given, that changed an embed; it counts also if the log does not know whether it did, so as not to skip it.
*/
function findRun(entries, wanted, target) {
	const all = runsOf(entries);
	if (wanted === "last") {
		const last = all.findLast((run) => (target === void 0 || isOf(target, run)) && mayHaveChanged(run));
		return last && summaryOf(last);
	}
	const alike = all.filter(({ start }) => start.run === wanted || wanted.length >= 6 && start.run.startsWith(wanted));
	const found = alike.find(({ start }) => start.run === wanted) ?? (alike.length === 1 ? alike[0] : void 0);
	return found && summaryOf(found);
}
/** The error for a run that `findRun` did not find. */
function unknownRun(entries, wanted) {
	const ids = runsOf(entries).map(({ start }) => start.run);
	if (wanted === "last") return new EmbedSyncError("RUN_UNKNOWN", "no run in the change history changed anything here", { hint: "See all runs with \"embed-sync history list\"; --history and --env say which log and which target count." });
	const begin = ids.filter((id) => id.startsWith(wanted));
	const message = begin.length > 1 ? `several runs begin with "${wanted}"` : `no run "${wanted}" in the change history`;
	const hint = begin.length > 1 ? `Write more of the id: ${begin.slice(-5).join(", ")}.` : didYouMean(wanted, ids);
	return new EmbedSyncError("RUN_UNKNOWN", message, { hint: hint ?? "See all runs with \"embed-sync history list\"." });
}
/** The changes of one run in the order of the log; none for a run that the log does not hold. */
function runEntries(entries, runId) {
	const run = runsOf(entries).find(({ start }) => start.run === runId);
	return run === void 0 ? [] : run.trails.map(changeOf);
}
/**
* The values that runs put there last, or found there as desired, by embed id; an embed of which nothing is known is absent.
* With `at`, what came after that instant does not count; what became of earlier writes is judged by the whole log.
*/
function lastApplied(entries, target, at) {
	const known = /* @__PURE__ */ new Map();
	const isInTime = (time) => at === void 0 || Date.parse(time) <= at.getTime();
	const update = (embedId, change) => {
		const after = change(known.get(embedId) ?? {
			settings: {},
			since: {}
		});
		if (settingEntries(after.settings).length > 0) known.set(embedId, after);
		else known.delete(embedId);
	};
	for (const { trails, unchanged } of runsOf(entries).filter((run) => isOf(target, run))) {
		const doubtful = /* @__PURE__ */ new Set();
		for (const { embedId, steps, status } of trails) {
			const done = steps.filter((step) => isInTime(writtenAt(step)));
			const last = done.at(-1);
			if (last === void 0) continue;
			if (!endedWell(last)) doubtful.add(embedId);
			update(embedId, (before) => {
				const after = done.reduce(fold, before);
				return seenAt(status === "reverted" ? withRestored(after, before, done) : after, updatedAtOf(last));
			});
		}
		for (const { confirmed, time, run } of unchanged.filter((entry) => isInTime(entry.time))) for (const { embedId, settings, updatedAt } of confirmed) {
			const seen = doubtful.has(embedId) ? void 0 : updatedAt;
			update(embedId, (before) => seenAt(remember(before, settings, {
				at: time,
				run
			}), seen));
		}
	}
	return known;
}
/** Whether the server of this target merges partial updates, by the newest run that could see it or was seen to have lost. */
function serverMerges(entries, target) {
	return runsOf(entries).flatMap((run) => {
		const merges = run.trails.some(hasLost) ? false : run.end?.merges;
		return isOf(target, run) && merges !== void 0 ? [merges] : [];
	}).at(-1);
}
/** The generation of the API in the newest run against this base URL that tells it, whatever its environment. */
const dialectOf = (entries, baseUrl) => runsOf(entries).findLast(({ start }) => start.target.baseUrl === baseUrl && start.target.api !== void 0)?.start.target.api;
/** Intents of which nobody knows yet what became; each is closed by a `reconcile` entry with its run and embed. */
function openIntents(entries, target) {
	return runsOf(entries).filter((run) => isOf(target, run)).flatMap(({ start, trails }) => trails.flatMap(({ steps }) => {
		const last = steps.at(-1);
		const word = last?.words.at(-1);
		if (last === void 0 || word !== void 0 && word.status !== "unknown") return [];
		return [{
			intent: last.intent,
			attempted: mayBeSent(last, start)
		}];
	}));
}
const mayHaveChanged = ({ trails }) => trails.some(({ steps }) => !isGivenBack(steps) && steps.some((step) => effectOf(step) !== "left"));
const NONE = {
	verified: 0,
	accepted: 0,
	contradicted: 0,
	failed: 0,
	stale: 0,
	"not-attempted": 0,
	reverted: 0,
	unknown: 0
};
function summaryOf({ start, end, trails }) {
	const { run: runId, time: startedAt, command, rollbackOf, actor, commit, planId, approved, target } = start;
	const counts = { ...NONE };
	for (const { status } of trails) counts[status] += 1;
	return {
		runId,
		startedAt,
		command,
		...rollbackOf !== void 0 && { rollbackOf },
		actor,
		commit,
		planId,
		approved,
		target,
		status: end?.status ?? "interrupted",
		counts
	};
}
function changeOf({ embedId, steps, words, status }) {
	const intent = steps[0]?.intent;
	const error = words.findLast((word) => word.kind === "outcome" && word.error !== void 0);
	const live = words.findLast((word) => word.kind === "verify" && word.live !== void 0);
	return {
		embedId,
		key: intent?.key ?? embedId,
		name: intent?.name ?? null,
		direction: intent?.direction ?? "neutral",
		settings: steps.flatMap((step) => rowsOf(step.intent)),
		attempts: steps.reduce((sum, { attempts }) => sum + attempts.length, 0),
		status,
		...error?.kind === "outcome" && error.error !== void 0 && { error: error.error },
		...live?.kind === "verify" && live.live !== void 0 && { live: live.live }
	};
}
const rowsOf = ({ before, after }) => settingEntries(after).map(([setting, value]) => {
	const old = before[setting];
	return {
		setting,
		...old !== void 0 && { before: old },
		after: value
	};
});
function fold(known, step) {
	const effect = effectOf(step);
	if (effect === "left") return known;
	const written = step.intent.after;
	return remember(forget(known, (name) => written[name] !== void 0 || step.lost[name] !== void 0), effect === "taken" ? written : effect === "shown" ? shownBy(step) : {}, {
		at: writtenAt(step),
		run: step.intent.run
	});
}
function remember({ settings, since }, values, mark) {
	const marks = Object.fromEntries(settingEntries(values).map(([name]) => [name, mark]));
	return {
		settings: {
			...settings,
			...values
		},
		since: {
			...since,
			...marks
		}
	};
}
/** The values of the settings that a step wrote, as the list showed them after. */
function shownBy({ intent, words }) {
	return only(words.findLast((word) => word.kind === "verify")?.live ?? {}, (name) => intent.after[name] !== void 0);
}
/** Whether the list after a write agreed with it, or at least told nothing against it. */
const endedWell = ({ words }) => {
	const last = words.at(-1);
	return last?.kind === "verify" && (last.status === "verified" || last.status === "accepted");
};
/** Only a list that followed the write can tell; after one that ended otherwise an equal time would promise too much. */
function updatedAtOf(step) {
	const last = step.words.at(-1);
	return last?.kind === "verify" && endedWell(step) ? last.updatedAt : void 0;
}
const seenAt = ({ settings, since }, updatedAt) => ({
	settings,
	since,
	...updatedAt !== void 0 && { updatedAt }
});
/** What a run took back is as it was put there before it; but a value that was not known could not be put back. */
function withRestored(after, before, steps) {
	const net = netOf(steps.map(({ intent }) => intent));
	const isRestored = (name) => sameValue(net.before[name], net.after[name]) || steps.some(({ lost }) => sameValue(lost[name], net.after[name]));
	const isUnrestored = (name) => net.after[name] !== void 0 && net.before[name] === void 0;
	const moved = forget(after, (name) => isRestored(name) || isUnrestored(name));
	const kept = forget(before, (name) => !isRestored(name));
	return {
		settings: {
			...moved.settings,
			...kept.settings
		},
		since: {
			...moved.since,
			...kept.since
		}
	};
}
function forget({ settings, since }, isForgotten) {
	const kept = (name) => !isForgotten(name);
	return {
		settings: only(settings, kept),
		since: only(since, kept)
	};
}
// src/render/apply-text.ts
const OUTCOME_STATUSES = [
	"verified",
	"accepted",
	"contradicted",
	"failed",
	"stale",
	"not-attempted",
	"reverted"
];
/** What each status means for the embed, as the end of a sentence that starts with its name. */
const OUTCOME_MEANINGS = {
	verified: {
		sign: "=",
		style: "green",
		meaning: "read back as sent"
	},
	accepted: {
		sign: "=",
		style: "green",
		meaning: "the API agreed, but does not show the settings"
	},
	contradicted: {
		sign: "x",
		style: "red",
		meaning: "reads back different from what was sent"
	},
	failed: {
		sign: "x",
		style: "red",
		meaning: "could not be updated"
	},
	stale: {
		sign: "!",
		style: "yellow",
		meaning: "moved since the plan was made, so it was left alone"
	},
	"not-attempted": {
		sign: "·",
		style: "dim",
		meaning: "was not reached before the run stopped"
	},
	reverted: {
		sign: "!",
		style: "yellow",
		meaning: "was changed and put back by this run"
	}
};
function renderApplyText(result, plan, look) {
	const names = embedNames(plan);
	const blocks = [
		result.outcomes.filter(({ status }) => look.details || status !== "verified" && status !== "accepted").flatMap((outcome) => outcomeLines(outcome, names.get(outcome.embedId) ?? outcome.embedId)),
		result.stopped === void 0 ? [] : stoppedLines(result.stopped),
		[
			[styled("bold", outcomeCounts(result))],
			[runLine(result)],
			nextLine(applyNextStep(result))
		]
	];
	return paint(stacked(blocks), look.palette);
}
/** One outcome, and below it what can be done about its problem. */
function outcomeLines(outcome, label) {
	const { sign, style, meaning } = OUTCOME_MEANINGS[outcome.status];
	const { error } = outcome;
	const title = [
		...padded([styled(style, `${sign} ${outcome.status.toUpperCase()}`)], 17),
		styled("bold", label),
		`  ${error === void 0 ? meaning : problemText(error)}`
	];
	return error?.hint === void 0 ? [title] : [title, [styled("dim", `      ${error.hint}`)]];
}
function stoppedLines(problem) {
	const title = [styled("red", "Stopped early"), `  ${problemText(problem)}`];
	return problem.hint === void 0 ? [title] : [title, [styled("dim", `      ${problem.hint}`)]];
}
/** `EMBED_NOT_FOUND (HTTP 404): no such embed`. */
const problemText = ({ code, httpStatus, message }) => `${code}${httpStatus === void 0 ? "" : ` (HTTP ${httpStatus})`}: ${message}`;
function outcomeCounts({ outcomes }) {
	return `Apply: ${OUTCOME_STATUSES.map((status) => {
		const n = outcomes.filter((outcome) => outcome.status === status).length;
		return `${count(n)} ${status.replace("-", " ")}`;
	}).join(" · ")}`;
}
/** What the run was and what it took, in one line of raw text. */
function runLine({ runId, status, summary }) {
	return [
		runId === null ? "No run" : `Run ${runId}`,
		status,
		plural(summary.updates, "update"),
		plural(summary.requests, "request"),
		`${count(summary.retries)} ${summary.retries === 1 ? "retry" : "retries"}`,
		`${count(summary.throttled)} × 429`,
		`waited ${duration(summary.waitedMs)}`,
		`took ${duration(summary.elapsedMs)}`
	].join(" · ");
}
function applyNextStep({ status, runId, summary }) {
	switch (status) {
		case "complete": return runId === null || summary.updates === 0 ? { text: "nothing to do" } : {
			command: `embed-sync rollback ${runId}`,
			text: "takes this run back, should it have been wrong"
		};
		case "partial":
		case "failed": return {
			command: "embed-sync plan",
			text: "shows what is left; what is done is not sent again"
		};
		case "refused": return {
			command: "embed-sync plan",
			text: "shows the state that holds now; nothing was written"
		};
	}
}
// src/databrain/api-error.ts
/** Every documented code that says more than its status does. */
const MEANINGS = /* @__PURE__ */ new Map([
	["AUTHENTICATION_ERR", "authentication"],
	["AUTHENTICATION_ERROR", "authentication"],
	["INVALID_DATA_APP_API_KEY", "authentication"],
	["INVALID_WORKSPACE_NAME", "workspace"],
	["WORKSPACE_ID_ERROR", "workspace"],
	["INSUFFICIENT_PERMISSIONS", "permission"],
	["EMBED_NOT_FOUND", "embed-missing"],
	["INVALID_EMBED_ID", "embed-missing"],
	["EMBED_PARAM_ERROR", "embed-missing"],
	["INVALID_ACCESS_SETTINGS", "refused"],
	["INVALID_DATAMART", "refused"],
	["DATAMART_TABLE_NOT_FOUND", "refused"],
	["CONFLICTING_UPDATE", "conflict"],
	["RATE_LIMIT_EXCEEDED", "throttled"]
]);
/** Statuses under which a proxy or a server may still have passed the request on. */
const UNDECIDED = /* @__PURE__ */ new Set([
	408,
	425,
	499
]);
/** Reads `{error: {code, message}}`, `{error: "text"}`, and `code`, `message`, `detail` at the top of a failure. */
function apiErrorOf(status, body) {
	if (!isObject$1(body)) return {};
	const error = body.error ?? null;
	if (typeof error === "string") return isCode(error) ? { code: error } : errorFrom({
		code: body.code,
		message: error
	});
	if (isObject$1(error)) return errorFrom(error);
	return status >= 200 && status < 300 ? {} : errorFrom(body);
}
/** For answers that are not the exact success shape. */
function meaningOf(status, { code, message = "" }) {
	if (code === "INVALID_REQUEST_BODY") return saysMissing(message) ? "embed-missing" : "refused";
	const known = code === void 0 ? void 0 : MEANINGS.get(code);
	if (known !== void 0) return known;
	if (status === 200) return code === void 0 || code === "INTERNAL_SERVER_ERROR" ? "odd" : "refused";
	const byStatus = meaningOfStatus(status);
	return byStatus === "refused" || byStatus === "failed" ? meaningOfMessage(message) ?? byStatus : byStatus;
}
function meaningOfStatus(status) {
	if (status === 401) return "authentication";
	if (status === 403) return "permission";
	if (status === 409) return "conflict";
	if (status === 429) return "throttled";
	if (status >= 300 && status < 400) return "redirect";
	if (status >= 400 && status < 500) return UNDECIDED.has(status) ? "odd" : "refused";
	return status >= 500 ? "failed" : "odd";
}
/** Some failures that no repetition will mend come as 500 and are told apart by their words alone. */
function meaningOfMessage(message) {
	if (/not authenticated|invalid (service token|api key)/i.test(message)) return "authentication";
	if (!saysMissing(message)) return void 0;
	return /embed/i.test(message) ? "embed-missing" : "refused";
}
const saysMissing = (message) => /not found|does not exist/i.test(message);
function errorFrom(source) {
	const code = typeof source.code === "string" && isCode(source.code) ? source.code : void 0;
	const message = [source.message, source.detail].find((text) => typeof text === "string");
	const line = typeof message === "string" ? oneLine(message) : "";
	return {
		...code === void 0 ? {} : { code },
		...line === "" ? {} : { message: line }
	};
}
const isCode = (text) => /^[A-Z][A-Z0-9_]{2,63}$/.test(text);
const oneLine = (text) => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim().slice(0, 300);
// src/databrain/classify.ts
const TOKEN_HINT = "Check DATABRAIN_API_TOKEN: it must be an API key of this data app on this very server, and neither revoked nor expired.";
const METRIC_CREATION_HINT = "DataBrain is known to answer 500 when isAllowMetricCreation is set through the API; where it persists, set it in the web interface.";
const WORDING = {
	authentication: {
		code: () => "AUTHENTICATION_FAILED",
		message: () => "the API does not accept the token",
		hint: TOKEN_HINT
	},
	workspace: {
		code: () => "INVALID_WORKSPACE_NAME",
		message: () => "the API does not find the workspace of the token",
		hint: "Check that the token belongs to a data app of a workspace that still exists."
	},
	permission: {
		code: () => "PERMISSION_DENIED",
		message: () => "the token may not do this",
		hint: "Use an API key of the data app that the embed belongs to, or ask its administrator."
	},
	"embed-missing": {
		code: () => "EMBED_NOT_FOUND",
		message: () => "the API does not find this embed",
		hint: "Check its id and that the token belongs to its data app. An embed that is listed but not found has to be mended in DataBrain."
	},
	refused: {
		code: (status) => `HTTP_${status}`,
		message: (status) => status === 404 ? "there is nothing at this address" : "the API refused the request",
		hint: "Change what the message names; where it names nothing, check the base URL, and whether a proxy answers in place of the API."
	},
	throttled: {
		code: () => "RATE_LIMIT_EXCEEDED",
		message: () => "too many requests",
		hint: "Send more slowly with --rate."
	},
	conflict: {
		code: () => "CONFLICTING_UPDATE",
		message: () => "somebody else may be changing this embed",
		hint: "Plan again: the plan shows what is live now."
	},
	redirect: {
		code: () => "UNEXPECTED_REDIRECT",
		message: () => "the server redirects instead of answering, and redirects are never followed",
		hint: "Check the base URL: it must be the address of the API itself."
	},
	failed: {
		code: (status) => `HTTP_${status}`,
		message: () => "the server failed",
		hint: "Run the command again later; where it persists, ask whoever runs the server."
	},
	odd: {
		code: () => "UNEXPECTED_ANSWER",
		message: () => "the answer is not one that the API documents",
		hint: "Check the base URL, and whether a proxy answers in place of the API."
	}
};
/** What to do about codes that say more than their meaning. */
const CODE_HINTS = {
	INVALID_DATAMART: "Check datamartName: it must be, letter for letter, a datamart of this workspace with the same tenancy level.",
	DATAMART_TABLE_NOT_FOUND: "Check the tables of that datamart in DataBrain: one with table-level tenancy needs at least one.",
	INVALID_ACCESS_SETTINGS: "Check the names of datamart, tables and columns, and whether this server knows every setting that is sent."
};
const NOT_FOUND_HINT = "Check the base URL and its path prefix, and whether this server speaks another generation of the API (--api).";
/** Success is exactly: 200, a JSON object, `error` null or absent, `id` the embed that was asked for. */
function classifyUpdate(answer, { embedId, accessSettings }) {
	const { status, retryAfterMs } = answer;
	const body = parseJson(answer.text);
	if (status === 200 && isObject$1(body) && (body.error ?? null) === null && body.id === embedId) return { kind: "accepted" };
	const error = apiErrorOf(status, body);
	const meaning = meaningOf(status, error);
	const problem = problemFrom(answer, meaning, error);
	switch (meaning) {
		case "authentication":
		case "workspace": return {
			kind: "global",
			problem
		};
		case "permission":
		case "embed-missing":
		case "refused": return {
			kind: "rejected",
			problem
		};
		case "throttled": return {
			kind: "throttled",
			problem,
			...retryAfterMs === void 0 ? {} : { retryAfterMs }
		};
		case "conflict": return {
			kind: "conflict",
			problem
		};
		case "failed":
			if (status !== 500 || !isKnownToFail(accessSettings)) return {
				kind: "unknown",
				problem
			};
			return {
				kind: "unknown",
				problem: {
					...problem,
					hint: METRIC_CREATION_HINT
				}
			};
		case "redirect":
		case "odd": return {
			kind: "unknown",
			problem
		};
	}
}
/** Whether DataBrain is known to answer 500 to an update of these settings and to no other. */
const isKnownToFail = (accessSettings) => Object.hasOwn(accessSettings, "isAllowMetricCreation");
/** A body is handed on only from a 200 that is JSON and tells no error; what is in it, `decode` judges. */
function classifyRead(answer) {
	const { status } = answer;
	const body = parseJson(answer.text);
	const isList = Array.isArray(body) || isObject$1(body) && (body.error ?? null) === null;
	if (status === 200 && isList) return {
		kind: "body",
		body
	};
	const error = apiErrorOf(status, body);
	const meaning = meaningOf(status, error);
	const absent = ABSENT.has(status) && error.code === void 0 && (meaning === "refused" || meaning === "embed-missing");
	return {
		kind: "failed",
		...CONSEQUENCES[meaning],
		problem: problemFrom(answer, meaning, error),
		absent
	};
}
const ABSENT = /* @__PURE__ */ new Set([
	404,
	405,
	410
]);
const CONSEQUENCES = {
	authentication: {
		again: "never",
		code: "AUTHENTICATION_FAILED"
	},
	permission: {
		again: "never",
		code: "PERMISSION_DENIED"
	},
	throttled: {
		again: "throttled",
		code: "API_REFUSED"
	},
	failed: {
		again: "transient",
		code: "API_REFUSED"
	},
	odd: {
		again: "never",
		code: "API_ANSWER_INVALID"
	},
	workspace: {
		again: "never",
		code: "API_REFUSED"
	},
	"embed-missing": {
		again: "never",
		code: "API_REFUSED"
	},
	refused: {
		again: "never",
		code: "API_REFUSED"
	},
	conflict: {
		again: "never",
		code: "API_REFUSED"
	},
	redirect: {
		again: "never",
		code: "API_REFUSED"
	}
};
function problemFrom({ status }, meaning, error) {
	const wording = WORDING[meaning];
	const byCode = error.code === void 0 ? void 0 : CODE_HINTS[error.code];
	const hint = meaning === "refused" && status === 404 && error.code === void 0 ? NOT_FOUND_HINT : byCode ?? wording.hint;
	return {
		code: meaning === "embed-missing" ? "EMBED_NOT_FOUND" : error.code ?? wording.code(status),
		httpStatus: status,
		message: error.message ?? wording.message(status),
		...hint === void 0 ? {} : { hint }
	};
}
// src/databrain/export-scan.ts
const KEY = "_meta";
/** In UTF-16 code units; far above any real `_meta`. */
const KEPT_LIMIT = 262144;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BLANKS = /* @__PURE__ */ new Set([
	32,
	9,
	10,
	13
]);
/**
* Follows brackets and quotes, and leaves it to the JSON parser to judge what it kept. Finds nothing where the text is
* no object, has no such key or no object under it, or one over the limit. Of two such keys the first counts.
*/
function scanForMeta() {
	let depth = 0;
	let quoted = false;
	let escaped = false;
	/** Whether the next quote begins a key of the top level. */
	let atKey = false;
	let isMeta = false;
	let keeping = "nothing";
	let kept = "";
	let found = "";
	let ended = false;
	const keep = (text) => {
		kept += text;
		if (kept.length > KEPT_LIMIT) ended = true;
		return ended ? "" : kept;
	};
	const closeKey = (end) => {
		isMeta = parseJson(keep(end)) === KEY;
		keeping = "nothing";
		kept = "";
	};
	const feed = (chunk) => {
		let from = 0;
		for (let at = 0; at < chunk.length && !ended; at++) {
			const unit = chunk.charCodeAt(at);
			if (quoted) {
				if (escaped) escaped = false;
				else if (unit === BACKSLASH) escaped = true;
				else if (unit === QUOTE) {
					quoted = false;
					if (keeping === "key") closeKey(chunk.slice(from, at + 1));
				}
				continue;
			}
			if (depth === 0 && unit !== OPEN_BRACE && !BLANKS.has(unit)) ended = true;
			switch (unit) {
				case QUOTE:
					quoted = true;
					if (atKey) {
						keeping = "key";
						from = at;
					}
					break;
				case OPEN_BRACE:
				case OPEN_BRACKET:
					depth++;
					if (depth === 1) atKey = true;
					if (depth === 2 && isMeta && unit === OPEN_BRACE) {
						keeping = "meta";
						from = at;
					}
					break;
				case CLOSE_BRACE:
				case CLOSE_BRACKET:
					depth--;
					if (depth === 1 && keeping === "meta") found = keep(chunk.slice(from, at + 1));
					if (depth === 0 || depth === 1 && isMeta) ended = true;
					break;
				case COLON:
					if (depth === 1) atKey = false;
					break;
				case COMMA:
					if (depth !== 1) break;
					atKey = true;
					if (isMeta) ended = true;
			}
		}
		if (keeping !== "nothing" && !ended) keep(chunk.slice(from));
		return ended ? "enough" : "more";
	};
	return {
		feed,
		found: () => found
	};
}
// src/databrain/endpoints.ts
const modern = (family) => ({
	list: {
		method: "GET",
		path: `${family}/embeds`
	},
	update: {
		method: "PUT",
		path: `${family}/embeds`
	},
	datamarts: {
		method: "GET",
		path: `${family}/datamarts`
	},
	listParameters: "query",
	spellings: {},
	unknown: []
});
const ENDPOINTS = {
	kebab: modern("/api/v2/data-app"),
	camel: modern("/api/v2/dataApp"),
	legacy: {
		list: {
			method: "POST",
			path: "/api/v2/dataApp/embed/list"
		},
		update: {
			method: "POST",
			path: "/api/v2/dataApp/embed/update"
		},
		datamarts: {
			method: "POST",
			path: "/api/v2/dataApp/datamart/list"
		},
		listParameters: "body",
		spellings: {
			isAllowAiPilot: "isAllowAipilot",
			tableTenancySettings: "tableList"
		},
		unknown: ["isAllowCreateDashboardView", "joinModel"]
	}
};
/** The one address at which an export is documented; no older spelling of it is. */
const EXPORT = {
	method: "GET",
	path: "/api/v2/data-app/embeds/export"
};
/** The whole list, or one page of it; pages count from 1 and hold 10 embeds. */
const listRequest = (dialect, page) => ({
	...paged(dialect, ENDPOINTS[dialect].list, page),
	probe: probeRequest(dialect)
});
/** The first page of the list: the smallest read that a server of this generation must be able to answer. */
const probeRequest = (dialect) => paged(dialect, ENDPOINTS[dialect].list, 1);
/** All datamarts with their tables, or one page of them. */
const datamartsRequest = (dialect, page) => ({
	...paged(dialect, ENDPOINTS[dialect].datamarts, page),
	probe: probeRequest(dialect)
});
/** The list narrowed to one embed. No document promises it, so the answer may be the whole list all the same. */
const detailRequest = (dialect, embedId) => ({
	...ENDPOINTS[dialect].list,
	query: { embedId },
	probe: probeRequest(dialect)
});
/** One embed with its whole dashboard, of which only `_meta` is kept. */
const exportRequest = (embedId) => ({
	...EXPORT,
	query: { embedId },
	probe: probeRequest("kebab"),
	scan: scanForMeta
});
/** One update with exactly this JSON text as its body. */
const updateRequest = (dialect, body) => ({
	...ENDPOINTS[dialect].update,
	body,
	probe: probeRequest(dialect)
});
/** How a setting is written in the payloads of a generation. */
const spellingOf = (dialect, setting) => ENDPOINTS[dialect].spellings[setting] ?? setting;
function paged(dialect, route, page) {
	if (ENDPOINTS[dialect].listParameters === "body") {
		const parameters = page === void 0 ? { isPagination: false } : {
			isPagination: true,
			pageNumber: page
		};
		return {
			...route,
			body: JSON.stringify(parameters)
		};
	}
	return page === void 0 ? route : {
		...route,
		query: {
			isPagination: "true",
			pageNumber: String(page)
		}
	};
}
// src/databrain/json.ts
/** Whether a value has objects or arrays nested deeper than `levels`. */
function isDeeperThan(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}
/** Equal content, whatever the order of keys. Both values must be known to be shallow. */
function sameJson(a, b) {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
	if (isObject$1(a) && isObject$1(b)) {
		const keys = Object.keys(a);
		return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
	}
	return a === b;
}
/** A value as it may stand in a message: its JSON, cut short. */
function showJson(value) {
	const text = isDeeperThan(value, 4) ? "(nested)" : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
// src/databrain/tenancy-rows.ts
/** Exactly `name` and `clientColumn`, in this key order, sorted by name in code-unit order. */
const sortedRows = (rows) => rows.map(({ name, clientColumn }) => ({
	name,
	clientColumn
})).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
// src/databrain/decode-settings.ts
/** Every container that some version of the docs, the vendor's client or a real answer showed. */
const CONTAINERS = [
	["accessSettings"],
	["embedDataAppAccessSetting"],
	["embedMetadata", "accessSettings"],
	[
		"embedMetadata",
		"embedConfig",
		"accessSettings"
	],
	["options", "accessSettings"]
];
/** The datamart alone is also told beside the settings. */
const DATAMART_PLACES = [
	[],
	["embedMetadata"],
	["embedMetadata", "embedConfig"]
];
const DATAMART_SPELLINGS = ["datamartName", ...settingSpec("datamartName").aliases];
/** Far above anything real; what is kept of an answer must be safe to walk and to print. */
const DEPTH_LIMIT = 64;
function decodeSettings(item) {
	const settings = toldPlainly(item);
	return settings === void 0 ? lookedAtClosely(item) : {
		settings,
		foreign: Object.create(null),
		problems: []
	};
}
/**
* The settings of an item that tells each in one container, by the name of the catalogue and with a value that it knows: nearly
* every item of nearly every list. Undefined where anything is not just so.
*/
function toldPlainly(item) {
	const [container, ...others] = CONTAINERS.map((path) => at(item, path)).filter((found) => found != null);
	if (!isObject$1(container) || others.length > 0) return void 0;
	for (const path of DATAMART_PLACES) {
		const place = at(item, path);
		if (isObject$1(place) && DATAMART_SPELLINGS.some((spelling) => place[spelling] != null)) return void 0;
	}
	const told = {};
	let unseen = Object.keys(container).length;
	for (const spec of CATALOGUE) {
		const value = container[spec.name];
		if (value == null || value === "") continue;
		const decoded = decodeValue(spec, value);
		if (decoded.kind !== "value") return void 0;
		told[spec.name] = decoded.value;
		unseen--;
	}
	return unseen === 0 ? told : void 0;
}
function lookedAtClosely(item) {
	const problems = [];
	const foreign = Object.create(null);
	const sightings = /* @__PURE__ */ new Map();
	const see = (path, spelling, value) => {
		if (value === null || value === void 0) return;
		const spec = settingSpelled(spelling);
		if (spec?.kind === "text" && value === "") return;
		if (spec !== void 0) {
			const seen = sightings.get(spec.name);
			if (seen === void 0) sightings.set(spec.name, [{
				path,
				spelling,
				value
			}]);
			else seen.push({
				path,
				spelling,
				value
			});
		} else if (isDeeperThan(value, DEPTH_LIMIT)) problems.push(`${placeOf$1({
			path,
			spelling
		})} is nested deeper than ${DEPTH_LIMIT} levels`);
		else foreign[spelling] ??= value;
	};
	for (const path of CONTAINERS) {
		const container = at(item, path);
		if (container === null || container === void 0) continue;
		if (isObject$1(container)) for (const [key, value] of Object.entries(container)) see(path, key, value);
		else problems.push(`${path.join(".")} is ${showJson(container)}, not an object of settings`);
	}
	for (const path of DATAMART_PLACES) {
		const place = at(item, path);
		if (!isObject$1(place)) continue;
		for (const key of DATAMART_SPELLINGS) see(path, key, place[key]);
	}
	const told = [];
	for (const spec of CATALOGUE) {
		const seen = sightings.get(spec.name);
		if (seen === void 0) continue;
		const value = settle(spec, seen, {
			foreign,
			problems
		});
		if (value !== void 0) told.push([spec.name, value]);
	}
	return {
		settings: Object.fromEntries(told),
		foreign,
		problems
	};
}
/** Where an item of a list tells settings, such as `accessSettings`; empty where it does not. */
const placesOfSettings = (item) => isObject$1(item) ? CONTAINERS.filter((path) => isObject$1(at(item, path))).map((path) => path.join(".")) : [];
const placeOf$1 = ({ path, spelling }) => [...path, spelling].join(".");
/** The one value of a setting that was told in one or more places; undefined where it is foreign or in dispute. */
function settle(spec, seen, out) {
	const [first, ...others] = seen;
	const decoded = decodeValue(spec, first.value);
	if (others.length === 0 && decoded.kind === "value") return decoded.value;
	const all = seen.map((sighting) => ({
		sighting,
		...decodeValue(spec, sighting.value)
	}));
	const wrong = all.filter((one) => one.kind === "wrong");
	for (const { sighting, expected } of wrong) out.problems.push(`${placeOf$1(sighting)} is ${showJson(sighting.value)}, not ${expected}`);
	if (wrong.length > 0) return void 0;
	const meant = decoded.kind === "value" ? decoded.value : first.value;
	for (const other of all.slice(1)) {
		const value = other.kind === "value" ? other.value : other.sighting.value;
		if (sameJson(meant, value)) continue;
		out.problems.push(`${spec.name} is told twice and differently: ${placeOf$1(first)} is ${showJson(meant)}, ${placeOf$1(other.sighting)} is ${showJson(value)}`);
		return;
	}
	if (decoded.kind === "value") return decoded.value;
	out.foreign[first.spelling] = first.value;
}
function decodeValue(spec, value) {
	switch (spec.kind) {
		case "flag": return typeof value === "boolean" ? {
			kind: "value",
			value
		} : {
			kind: "wrong",
			expected: "true or false"
		};
		case "choice":
			if (typeof value !== "string") return {
				kind: "wrong",
				expected: `one of ${spec.values.join(", ")}`
			};
			return spec.values.includes(value) ? {
				kind: "value",
				value
			} : { kind: "foreign" };
		case "text": return typeof value === "string" ? {
			kind: "value",
			value
		} : {
			kind: "wrong",
			expected: "a text"
		};
		case "tenancy": return decodeRows(value);
	}
}
function decodeRows(value) {
	const expected = "a list of {name, clientColumn}";
	if (!Array.isArray(value)) return {
		kind: "wrong",
		expected
	};
	const columns = /* @__PURE__ */ new Map();
	for (const row of value) {
		if (!isObject$1(row)) return {
			kind: "wrong",
			expected
		};
		const { name, clientColumn } = row;
		if (typeof name !== "string" || name === "" || typeof clientColumn !== "string" || clientColumn === "") return {
			kind: "wrong",
			expected
		};
		if ((columns.get(name) ?? clientColumn) !== clientColumn) return {
			kind: "wrong",
			expected: `one column for the table ${showJson(name)}`
		};
		columns.set(name, clientColumn);
	}
	const rows = [...columns].map(([name, clientColumn]) => ({
		name,
		clientColumn
	}));
	return {
		kind: "value",
		value: sortedRows(rows)
	};
}
function at(item, path) {
	let value = item;
	for (const key of path) value = isObject$1(value) ? value[key] : void 0;
	return value;
}
// src/databrain/decode.ts
const ID_LIMIT = 256;
/** Understands `{data: […]}` and bare arrays, and the item shapes of all API generations. */
function decodeList(body) {
	const items = itemsOf(body);
	if (items === void 0) return {
		count: 0,
		embeds: [],
		problems: ["it is not a list: neither an array nor an object with \"data\""]
	};
	const embeds = [];
	const problems = [];
	for (const [index, item] of items.entries()) {
		const { embedId } = isObject$1(item) ? item : {};
		if (!isObject$1(item) || typeof embedId !== "string" || embedId === "" || embedId.length > ID_LIMIT) {
			problems.push(`item ${index + 1} has no usable embedId (${showJson(embedId ?? null)})`);
			continue;
		}
		const { settings, foreign, problems: found } = decodeSettings(item);
		for (const problem of found) problems.push(`embed ${showJson(embedId)}: ${problem}`);
		embeds.push({
			embedId,
			...described(item),
			settings,
			foreign
		});
	}
	const unique = uniqueEmbeds(embeds);
	return {
		count: items.length,
		embeds: unique.embeds,
		problems: [...problems, ...unique.problems]
	};
}
/** The items of `{data: […]}` or of a bare array; undefined where it is neither. */
function itemsOf(body) {
	const items = isObject$1(body) ? body.data : body;
	return Array.isArray(items) ? items : void 0;
}
/** Each id once. The same embed seen twice is one embed; seen twice with different content it is a problem. */
function uniqueEmbeds(embeds) {
	const byId = /* @__PURE__ */ new Map();
	const disputed = /* @__PURE__ */ new Set();
	for (const embed of embeds) {
		const seen = byId.get(embed.embedId);
		if (seen === void 0) byId.set(embed.embedId, embed);
		else if (!sameJson(seen, embed)) disputed.add(embed.embedId);
	}
	return {
		embeds: [...byId.values()],
		problems: [...disputed].map((id) => `embed ${showJson(id)} is listed twice with different content`)
	};
}
/** What is told about an embed beside its settings. Only for display and matching, so a wrong type is just not told. */
function described(item) {
	const metadata = objectIn(item, "embedMetadata");
	const name = textIn$1(item, "name") ?? textIn$1(metadata, "name") ?? nameOfContent(item);
	const embedType = textIn$1(item, "embedType") ?? textIn$1(metadata, "embedType");
	const dataAppName = textIn$1(item, "dataAppName") ?? textIn$1(metadata, "dataAppName");
	const updatedAt = textIn$1(item, "updatedAt") ?? textIn$1(metadata, "updatedAt");
	return {
		...name === void 0 ? {} : { name },
		...embedType === void 0 ? {} : { embedType },
		...dataAppName === void 0 ? {} : { dataAppName },
		...updatedAt === void 0 ? {} : { updatedAt }
	};
}
/** Older generations name only the dashboard or metric that is embedded. */
const nameOfContent = (item) => textIn$1(objectIn(item, "externalDashboard"), "name") ?? textIn$1(objectIn(item, "externalMetric"), "name");
function objectIn(item, key) {
	const value = item[key];
	return isObject$1(value) ? value : {};
}
function textIn$1(item, key) {
	const value = item[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/databrain/decode-closer.ts
/** Of a list that was narrowed to one embed; undefined where it is not exactly that one. */
function decodeDetail(body, embedId) {
	const { count, embeds, problems } = decodeList(body);
	const [embed] = embeds;
	if (count !== 1 || embed?.embedId !== embedId) return void 0;
	return {
		settings: embed.settings,
		foreign: embed.foreign,
		problems
	};
}
/** Of the `_meta` of an export; undefined where it is not of that embed. */
function decodeExport(meta, embedId) {
	if (!isObject$1(meta) || meta.embedId !== embedId) return void 0;
	const { embedDataAppAccessSetting } = meta;
	const { settings, foreign, problems } = decodeSettings({ embedDataAppAccessSetting });
	return {
		settings,
		foreign,
		problems: problems.map((problem) => `embed ${showJson(embedId)}: ${problem}`)
	};
}
// src/databrain/rung.ts
/**
* Whether a failure says that this way of looking is of no use on this server. `proven`: it has been of use before, so
* that the failure is the embed's own. Throws where the token is refused; but servers with 400 for a bad token have it
* also for what a good one may not read, so that 400 counts only from a way that is proven.
*/
function isUseless({ error, problem, again, absent }, proven) {
	if (error.code === "AUTHENTICATION_FAILED" && (proven || problem.httpStatus === 401)) throw error;
	if (proven || again !== "never" || problem.httpStatus === void 0) return false;
	return absent || problem.code !== "EMBED_NOT_FOUND";
}
const settingsSeen = ({ settings }) => Object.keys(settings).filter(isSettingName);
// src/databrain/each-rung.ts
/** On so many embeds a way is tried that tells nothing of what is asked. */
const TRIALS = 4;
const CONCURRENCY = 8;
const REPORT_EVERY = 20;
/** So many in a row are the server's failures, not the embeds'. */
const FAILURES_IN_A_ROW = 5;
function eachRung(way) {
	const tells = /* @__PURE__ */ new Set();
	const limit = pLimit(CONCURRENCY);
	let state = "untried";
	return async (gaps, report) => {
		if (state === "useless") return;
		let total = 0;
		const tell = (done) => report({
			by: way.by,
			done,
			total
		});
		const climb = startClimb({
			way,
			tells,
			tell
		}, gaps);
		total = (state === "works" ? climb.ready() : climb.waiting()).length;
		if (total === 0) return;
		tell(0);
		if (state === "untried") state = await tryOut(climb, {
			gaps,
			tells
		});
		for (let ready = climb.ready(); ready.length > 0 && !climb.isOver(); ready = climb.ready()) {
			total = climb.done() + ready.length;
			await limit.map(ready, async (question) => {
				if (!climb.isOver()) await climb.ask(question, true);
			});
		}
		total = climb.done();
		tell(total);
	};
}
function startClimb({ way, tells, tell }, gaps) {
	const asked = /* @__PURE__ */ new Set();
	let done = 0;
	let failuresInARow = 0;
	let ended = false;
	const waiting = () => gaps.open().filter(({ embed }) => !asked.has(embed.embedId));
	const ask = async ({ embed: { embedId } }, proven) => {
		asked.add(embedId);
		const sight = await way.look(embedId, proven);
		if (++done % REPORT_EVERY === 0) tell(done);
		failuresInARow = sight.kind === "failed" && sight.again !== "never" ? failuresInARow + 1 : 0;
		if (sight.kind === "failed") return isUseless(sight, proven) ? "useless" : "no-answer";
		if (sight.kind === "beside") return proven ? "no-answer" : "useless";
		for (const name of settingsSeen(sight.seen)) tells.add(name);
		return gaps.fill(embedId, sight.seen) ? "news" : "no-news";
	};
	return {
		waiting,
		ready: () => waiting().filter((question) => gaps.untold(question).some((name) => tells.has(name))),
		ask: async (question, proven) => {
			try {
				return await ask(question, proven);
			} catch (error) {
				ended = true;
				throw error;
			}
		},
		isOver: () => ended || failuresInARow >= FAILURES_IN_A_ROW,
		done: () => done
	};
}
/** What the first embeds say of the way. It stays untried where none of them answered. */
async function tryOut(climb, { gaps, tells }) {
	const tried = /* @__PURE__ */ new Set();
	let state = "untried";
	for (let trial = 1; trial <= TRIALS; trial++) {
		const question = dashboardsFirst(climb.waiting()).find((one) => gaps.untold(one).some((name) => !tried.has(name)));
		if (question === void 0) break;
		const wanted = gaps.untold(question);
		const answer = await climb.ask(question, state === "works");
		if (answer === "useless") return "useless";
		if (answer === "no-answer") continue;
		if (wanted.some((name) => tells.has(name)) || climb.ready().length > 0) return "works";
		if (state !== "works") state = answer === "news" ? "works" : "useless";
		for (const name of wanted) tried.add(name);
	}
	return state;
}
/** How the closer ways treat embeds of metrics is not documented. */
const dashboardsFirst = (questions) => [...questions.filter(({ embed }) => embed.embedType !== "metric"), ...questions.filter(({ embed }) => embed.embedType === "metric")];
// src/databrain/gaps.ts
function createGaps(questions) {
	const known = new Map(questions.map(({ embed }) => [embed.embedId, embed]));
	const settingsOf = ({ embed }) => (known.get(embed.embedId) ?? embed).settings;
	const untold = (question) => {
		const settings = settingsOf(question);
		return question.settings.filter((name) => settings[name] === void 0);
	};
	return {
		open: () => questions.filter((question) => untold(question).length > 0),
		untold,
		fill: (embedId, told) => {
			const embed = known.get(embedId);
			if (embed === void 0) return false;
			const settings = {
				...told.settings,
				...embed.settings
			};
			known.set(embedId, {
				...embed,
				settings,
				foreign: withForeign(embed, {
					told,
					settings
				})
			});
			return Object.keys(settings).length > Object.keys(embed.settings).length;
		},
		embeds: () => questions.map(({ embed }) => known.get(embed.embedId) ?? embed)
	};
}
/** Without values of settings that are told: they are no longer unknown. Has no prototype, so any key is safe. */
function withForeign(embed, { told, settings }) {
	const foreign = Object.create(null);
	for (const [key, value] of [...Object.entries(told.foreign), ...Object.entries(embed.foreign)]) {
		const spec = settingSpelled(key);
		if (spec === void 0 || settings[spec.name] === void 0) foreign[key] = value;
	}
	return foreign;
}
// src/databrain/list-rung.ts
/** `by` is its name in reports of progress. */
function listRung(by, look) {
	/** All that it can tell; undefined while it is untried. */
	let tells;
	return async (gaps, report) => {
		const open = gaps.open();
		if (!open.some((question) => gaps.untold(question).some((name) => tells?.has(name) ?? true))) return;
		report({
			by,
			done: 0,
			total: open.length
		});
		const sight = await look();
		if (sight.kind === "seen") {
			tells = new Set(sight.seen.flatMap(settingsSeen));
			for (const embed of sight.seen) gaps.fill(embed.embedId, embed);
		} else if (sight.kind === "beside" || isUseless(sight, tells !== void 0)) tells = /* @__PURE__ */ new Set();
		report({
			by,
			done: open.length,
			total: open.length
		});
	};
}
// src/databrain/read-body.ts
/** How many answers of a kind end the attempts. The waits after a 429 are the pacer's. */
const ATTEMPTS = {
	throttled: 8,
	transient: 5,
	never: 1
};
const BACKOFF_BASE_MS = 250;
const BACKOFF_CAP_MS = 2e4;
/** Problems of the way to the server that a repetition can get past. */
const TRANSIENT = /* @__PURE__ */ new Set([
	"UNREACHABLE",
	"TIMEOUT",
	"CONNECTION_LOST"
]);
const createRead = (transport, runtime) => async (request) => {
	const failures = {
		throttled: 0,
		transient: 0,
		never: 0
	};
	transport.budget.begun();
	let backoffMs;
	for (let attempt = 1;; attempt++) {
		const exchange = await transport.exchange({
			...request,
			signal: runtime.stop,
			...backoffMs === void 0 ? {} : { backoffMs }
		});
		if (runtime.stop.aborted) throw stopped(runtime.stop);
		if (exchange.kind === "withheld") throw keepsFailing(exchange.problem);
		const answer = judge(exchange);
		if (answer.kind === "body") return {
			...answer,
			size: exchange.kind === "answer" ? exchange.text.length : 0
		};
		const { again, problem, absent } = answer;
		const count = ++failures[again];
		const spent = count < ATTEMPTS[again] && again === "transient" && !transport.budget.take();
		if (spent || count >= ATTEMPTS[again]) return {
			kind: "failed",
			again,
			problem,
			absent,
			error: failure(request, attemptsIn(attempt, spent), answer)
		};
		backoffMs = again === "throttled" ? 0 : runtime.random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
	}
};
/** Throws the failure of a read that cannot be done without. */
function needed(reading) {
	if (reading.kind === "failed") throw reading.error;
	return reading;
}
/** Method and path, which never hold anything secret. */
const describeRequest = ({ method, path }) => `${method} ${path}`;
/** For an answer that came but says what cannot be. `what` is the word for it; each problem is a clause. */
function unreliable(request, what, problems) {
	const [first = "it is not understood", ...others] = problems;
	const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
	return new EmbedSyncError("API_ANSWER_INVALID", `${describeRequest(request)}: the ${what} cannot be relied on: ${first}${more}`, {
		hint: "Nothing is planned on an answer that is not understood whole. Mend the embed in DataBrain, or report the answer as a bug.",
		issues: problems.slice(0, 100).map((message) => ({
			severity: "error",
			code: "API_ANSWER_INVALID",
			message
		}))
	});
}
function judge(exchange) {
	if (exchange.kind === "answer") return classifyRead(exchange);
	const { problem } = exchange;
	const code = problem.code === "ANSWER_TOO_LARGE" ? "API_ANSWER_INVALID" : "API_UNREACHABLE";
	return {
		kind: "failed",
		again: TRANSIENT.has(problem.code) ? "transient" : "never",
		code,
		problem,
		absent: false
	};
}
function failure(request, tried, { code, problem }) {
	const { httpStatus, message, hint } = problem;
	const what = httpStatus === void 0 ? message : `answered ${httpStatus} ${problem.code}: ${message}`;
	return new EmbedSyncError(code, `${describeRequest(request)}: ${what}${tried}`, hint === void 0 ? {} : { hint });
}
function attemptsIn(count, spent) {
	const times = count === 1 ? "after one attempt" : `after ${count} attempts`;
	if (spent) return ` (${times}; this run has no repetitions left)`;
	return count === 1 ? "" : ` (${times})`;
}
const keepsFailing = ({ message, hint }) => new EmbedSyncError("API_FAILING", message, hint === void 0 ? {} : { hint });
const stopped = ({ reason }) => new EmbedSyncError(reason === "SIGTERM" ? "TERMINATED" : "INTERRUPTED", "stopped while reading; nothing was written");
// src/databrain/pages.ts
/** The page size of the API, which cannot be chosen. */
const PAGE_SIZE = 10;
const ITEM_LIMIT = 1e5;
/** Some 70,000 embeds in full. A server that sends more than this in pages is not one that lists embeds. */
const TEXT_LIMIT = 67108864;
/** `refuse` throws. Only a first answer of exactly one page may come from a server that insists on pages; the second page tells. */
async function readPages(first, next, refuse) {
	if (first.count !== PAGE_SIZE) return {
		items: first.items,
		paged: false
	};
	const items = [...first.items];
	const seen = /* @__PURE__ */ new Set([first.mark]);
	let { count, size } = first;
	for (let number = 2;; number++) {
		const page = await next(number);
		for (const item of page.items) items.push(item);
		count += page.count;
		size += page.size;
		if (count > ITEM_LIMIT) refuse(`it goes on after ${ITEM_LIMIT} items`);
		if (size > TEXT_LIMIT) refuse("its pages are larger together than they may be");
		if (page.count < PAGE_SIZE || seen.has(page.mark)) return {
			items,
			paged: true
		};
		seen.add(page.mark);
	}
}
// src/databrain/read-list.ts
/** How often a list is read before it counts as one that does not stand still. */
const PASSES = 4;
/** `body` is the answer to `listRequest(dialect, page)`. Throws where any of it cannot be read. */
function listPage(source, { body, size }, page) {
	const list = decodeList(body);
	if (list.problems.length > 0) throw unreliable(listRequest(source.dialect, page), "list", list.problems);
	return {
		count: list.count,
		items: list.embeds,
		mark: markOf(list),
		size
	};
}
/** All that a first answer and the pages after it tell. */
async function readPass(source, first) {
	const { read, dialect } = source;
	const refuse = (problem) => {
		throw unreliable(listRequest(dialect), "list", [problem]);
	};
	const next = async (page) => listPage(source, needed(await read(listRequest(dialect, page))), page);
	const { items, paged } = await readPages(first, next, refuse);
	const { embeds, problems } = uniqueEmbeds(items);
	if (problems.length > 0) throw unreliable(listRequest(dialect), "list", problems);
	return {
		embeds,
		paged
	};
}
/** Reads on from a first answer. An expected embed counts as gone only when two passes in a row saw the same embeds. */
async function readList(source, first, expected) {
	let pass = await readPass(source, first);
	let ids = idsOf(pass);
	for (let passes = 1; pass.paged && !holds(ids, expected); passes++) {
		if (passes === PASSES) throw restless(source.dialect);
		const before = ids;
		pass = await readPass(source, listPage(source, needed(await source.read(listRequest(source.dialect)))));
		ids = idsOf(pass);
		if (ids.size === before.size && holds(ids, before)) break;
	}
	return pass.embeds;
}
const idsOf = ({ embeds }) => new Set(embeds.map(({ embedId }) => embedId));
const holds = (all, some) => [...some].every((id) => all.has(id));
const markOf = ({ embeds }) => JSON.stringify(embeds.map(({ embedId }) => embedId).sort());
const restless = (dialect) => new EmbedSyncError("API_ANSWER_INVALID", `${describeRequest(listRequest(dialect))}: the list changes while it is read, and an embed of the manifest is not in it`, { hint: `It was read ${PASSES} times. Try again when embeds are not being created or deleted.` });
// src/databrain/ladder.ts
/** One ladder per run: it remembers which ways lead anywhere. */
function createLadder(source) {
	const rungs = rungsOf(source);
	return async (questions, report) => {
		const gaps = createGaps(questions);
		for (const rung of rungs) {
			if (gaps.open().length === 0) break;
			await rung(gaps, report);
		}
		return gaps.embeds();
	};
}
/** The oldest generation has one way only, and the list itself was that. */
function rungsOf({ read, dialect }) {
	if (dialect === "legacy") return [];
	const oneOf = (ask, decode) => async (embedId, proven) => {
		const request = ask(embedId);
		const reading = await read(proven ? request : onTrial(request));
		if (reading.kind === "failed") return reading;
		const told = decode(reading.body, embedId);
		if (told === void 0) return { kind: "beside" };
		if (told.problems.length > 0) throw unreliable(request, "answer", told.problems);
		return {
			kind: "seen",
			seen: told
		};
	};
	return [
		eachRung({
			by: "detail",
			look: oneOf((embedId) => detailRequest(dialect, embedId), decodeDetail)
		}),
		eachRung({
			by: "export",
			look: oneOf(exportRequest, decodeExport)
		}),
		listRung("older list", () => olderList(read))
	];
}
/** A way that not every server has, or not in good order, must not make the server look unfit. */
const onTrial = (request) => ({
	...request,
	doubtful: true
});
/** The only list whose documents show access settings. */
async function olderList(read) {
	const source = {
		read,
		dialect: "legacy"
	};
	const reading = await read(onTrial(listRequest("legacy")));
	if (reading.kind === "failed") return reading;
	if (itemsOf(reading.body) === void 0) return { kind: "beside" };
	const { embeds } = await readPass(source, listPage(source, reading));
	return {
		kind: "seen",
		seen: embeds
	};
}
// src/databrain/decode-datamarts.ts
/** Tables that are hidden in the product are here too: tenancy holds for them all the same. */
function decodeDatamarts(items) {
	return items.filter(isObject$1).flatMap((item) => {
		const name = textIn(item, "name");
		if (name === void 0) return [];
		const { datamartOrganization } = item;
		const tenancyLevel = isObject$1(datamartOrganization) ? textIn(datamartOrganization, "tenancyLevel") : void 0;
		return [{
			name,
			...tenancyLevel !== void 0 && { tenancyLevel },
			tables: tablesOf(item)
		}];
	});
}
const tablesOf = (item) => objectsIn(item, "datamartTables").flatMap((table) => {
	const name = textIn(table, "tableName") ?? textIn(table, "name");
	if (name === void 0) return [];
	const schema = textIn(table, "schemaName");
	const clientColumn = textIn(table, "clientColumn");
	return [{
		name,
		...schema !== void 0 && { schema },
		...clientColumn !== void 0 && { clientColumn },
		columns: columnsOf(table)
	}];
});
/** Every name that a column goes by: which of them tenancy settings mean is not documented. */
const columnsOf = (table) => [...new Set([...objectsIn(table, "datamartTableColumns"), ...objectsIn(table, "columns")].flatMap((column) => [
	"columnName",
	"name",
	"alias"
].flatMap((key) => textIn(column, key) ?? [])))];
function objectsIn(item, key) {
	const value = item[key];
	return Array.isArray(value) ? value.filter(isObject$1) : [];
}
function textIn(item, key) {
	const value = item[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/databrain/read-datamarts.ts
const MAY_NOT = /* @__PURE__ */ new Set([
	400,
	401,
	403,
	404,
	405,
	410
]);
async function readDatamarts({ read, dialect }) {
	const refuse = (problem) => {
		throw unreliable(datamartsRequest(dialect), "list of datamarts", [problem]);
	};
	const pageOf = ({ body, size }) => {
		const found = itemsOf(body) ?? refuse("it is neither an array nor an object with \"data\"");
		const items = decodeDatamarts(found);
		return {
			count: found.length,
			items,
			mark: JSON.stringify(items.map(({ name }) => name).sort()),
			size
		};
	};
	const reading = await read(datamartsRequest(dialect));
	if (reading.kind === "failed" && MAY_NOT.has(reading.problem.httpStatus)) return void 0;
	const next = async (page) => pageOf(needed(await read(datamartsRequest(dialect, page))));
	const { items } = await readPages(pageOf(needed(reading)), next, refuse);
	return [...new Map(items.map((datamart) => [JSON.stringify(datamart), datamart])).values()];
}
// src/databrain/client.ts
/** Newest first. */
const DIALECTS = [
	"kebab",
	"camel",
	"legacy"
];
const NOBODY = /* @__PURE__ */ new Set();
function createReader(transport, { api, guess }, runtime) {
	const read = createRead(transport, runtime);
	let settled = api === "auto" ? void 0 : api;
	let ladder;
	let datamarts;
	const dialect = () => {
		if (settled !== void 0) return settled;
		throw new EmbedSyncError("INTERNAL", "the generation of the API was asked for before anything was read");
	};
	/** The first answer to a list; with it, the generation is settled. */
	const open = async () => {
		if (settled !== void 0) return needed(await read(listRequest(settled)));
		const candidates = guess === void 0 ? DIALECTS : [guess, ...DIALECTS.filter((one) => one !== guess)];
		const absent = [];
		for (const candidate of candidates) {
			const request = listRequest(candidate);
			const reading = await read(request);
			if (reading.kind === "failed" && reading.absent) {
				absent.push(request);
				continue;
			}
			const body = needed(reading);
			settled ??= candidate;
			return body;
		}
		throw nowhere(absent);
	};
	const list = async (expected = NOBODY) => {
		const body = await open();
		const source = {
			read,
			dialect: dialect()
		};
		return readList(source, listPage(source, body), expected);
	};
	return {
		dialect,
		list,
		lookCloser: async (questions, report) => {
			ladder ??= createLadder({
				read,
				dialect: dialect()
			});
			return ladder(questions, report);
		},
		datamarts: async () => {
			if (settled === void 0) await open();
			datamarts ??= readDatamarts({
				read,
				dialect: dialect()
			});
			return datamarts;
		}
	};
}
/** `objection` tells, right before an update is sent, why nothing may be sent any more. */
function createWriter(transport, dialect, objection) {
	return { update: async (payload, urgency = "normal") => {
		const doubtful = isKnownToFail(payload.accessSettings) && { doubtful: true };
		const request = {
			...updateRequest(dialect, JSON.stringify(payload)),
			...objection !== void 0 && { objection }
		};
		const exchange = await transport.exchange({
			...request,
			...doubtful,
			urgency
		});
		switch (exchange.kind) {
			case "answer": return classifyUpdate(exchange, payload);
			case "not-sent":
			case "withheld": return exchange;
			case "lost": return {
				kind: "unknown",
				problem: exchange.problem
			};
		}
	} };
}
const nowhere = (tried) => new EmbedSyncError("API_REFUSED", `there is no list of embeds at any known address: ${tried.map(describeRequest).join(", ")}`, { hint: "Check the base URL: it must be the address of the API, with its path prefix where there is one (https://example.com/databrain), not that of the web interface." });
// src/databrain/encode.ts
/** The encoder of one generation. The payload's compact JSON is exactly what is sent. */
const encodePayload = (dialect) => (embedId, settings) => ({
	embedId,
	accessSettings: Object.fromEntries(settingEntries(settings).map(([name, value]) => [spellingOf(dialect, name), encodeValue(value)]))
});
const encodeValue = (value) => isTenancyRows(value) ? sortedRows(value) : value;
// src/databrain/headers.ts
const LONGEST_MS = 12e4;
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Milliseconds from `now` until `Retry-After`, in [0, 120,000]; undefined where it is absent, negative or not understood. */
function retryAfterMs(headers, now) {
	const text = headerText(headers, "retry-after")?.trim();
	if (text === void 0) return void 0;
	if (/^\d+$/.test(text)) return clamp(Number(text) * 1e3);
	if (!HTTP_DATE.test(text)) return void 0;
	const then = Date.parse(text);
	return Number.isNaN(then) ? void 0 : clamp(then - serverNow(headers, now));
}
/** Milliseconds since 1970 by the server's own clock where it tells it, so that a clock that differs from ours lengthens no wait. */
function serverNow(headers, now) {
	const date = headerText(headers, "date");
	const told = date !== void 0 && HTTP_DATE.test(date) ? Date.parse(date) : NaN;
	return Number.isNaN(told) ? now.getTime() : told;
}
/** The value of a header that came once. `name` in lower case. */
function headerText(headers, name) {
	const value = headers[name];
	return typeof value === "string" ? value : void 0;
}
const clamp = (ms) => Math.min(Math.max(ms, 0), LONGEST_MS);
// src/databrain/rate-bracket.ts
const FIRST_QUIET = {
	ms: 5e3,
	requests: 20
};
const LONG_QUIET_MS = 2e4;
/** Requests to send quietly for each refusal that the last push cost. */
const PRICE = 1500;
/** Fewer passes say little about a rate. */
const FEW = 8;
const WIDEST = 3;
/** By so much may depth and floor be off where a pause is taken for too short to have filled the bucket. */
const SURELY = 1.2;
const NARROW = 1.03;
const HEADROOM = .99;
/** After this long a push has doubled the pace. */
const PUSH_MS = 2e4;
/** What was sent this long before a push was refused is taken as borne out: the rest drained the bucket. */
const DRAIN_MS = 8e3;
function floorOf({ passes, spanMs, pausedMs, pausedBeforeMs, first }) {
	const refusedAfter = spanMs - pausedMs;
	const even = Math.max(.5, passes - 1) / (spanMs + Math.max(0, pausedBeforeMs - pausedMs));
	return Math.max(even, refusedAfter > 0 ? (passes - first.passes) / refusedAfter : 0);
}
function topOf({ passes, spanMs, pausedMs, pausedBeforeMs, first }, floor) {
	const refusedAfter = spanMs - pausedMs;
	const depth = first.passes - floor * first.ms;
	if (pausedBeforeMs * floor * SURELY < depth) return floor * (1 + 2 / Math.max(1, passes));
	return refusedAfter > 0 ? Math.min(WIDEST * floor, (passes + 1) / refusedAfter) : WIDEST * floor;
}
function createBracket() {
	let low = 0;
	let high = 0;
	let quietMs = FIRST_QUIET.ms;
	let costliest = 1;
	const pace = (sinceMs) => {
		const over = Math.max(0, sinceMs - quietMs);
		const climbed = Math.min(1, Math.max(0, sinceMs) / (quietMs * .6));
		const push = .01 * Math.min(2, over / 5e3) + (over / PUSH_MS) ** 3;
		return low * HEADROOM + (high - low * HEADROOM) * climbed + low * push;
	};
	const set = (from, to) => {
		low = from;
		high = Math.max(from, to);
	};
	return {
		known: () => low > 0,
		pace,
		narrow: (stretch) => {
			const { passes, refusals } = stretch;
			const refusedAfter = stretch.spanMs - stretch.pausedMs;
			const floor = floorOf(stretch);
			const top = topOf(stretch, floor);
			const agrees = low > 0 && floor <= high && passes >= FEW;
			const pushed = low > 0 && refusedAfter > quietMs + DRAIN_MS;
			if (pushed) set(high * HEADROOM, pace(refusedAfter - DRAIN_MS));
			else if (agrees) set(top >= low ? Math.max(floor, low * HEADROOM) : floor, top >= low ? Math.min(top, (low + high) / 2) : top);
			else if (low > 0 && passes < FEW) set(Math.max(floor, low * .8), Math.max(floor, Math.min(top, high)));
			else set(floor, top);
			costliest = Math.max(refusals, costliest * .7);
			const longest = Math.max(LONG_QUIET_MS, costliest * PRICE / low);
			const least = Math.min(3 * FIRST_QUIET.ms, Math.max(FIRST_QUIET.ms, FIRST_QUIET.requests / low));
			quietMs = (pushed || agrees) && high / low < NARROW ? Math.min(Math.max(least, quietMs * 2), longest) : least;
		}
	};
}
function createRateCap({ count, perMs }) {
	const spacing = perMs / count;
	/** Times of the last `count` sends; the oldest stands at `next`. */
	const last = [];
	let next = 0;
	let slot = Number.NEGATIVE_INFINITY;
	return {
		waitMs: (now) => Math.max(0, slot - now, (last[next] ?? Number.NEGATIVE_INFINITY) + perMs - now),
		sent: (now) => {
			slot = (now - slot <= 5 ? slot : now) + spacing;
			last[next] = now;
			next = (next + 1) % count;
		}
	};
}
// src/databrain/window-count.ts
/** Requests between two that ask for more, and the most windows they may be apart. */
const UNASKED = {
	requests: 300,
	windows: 8
};
/** Who comes a little late meets the next window, whichever way took longer: by this, or by a share of the longest round trip. */
const LATE = {
	ms: 100,
	share: 1 / 3,
	mostMs: 1e3
};
/** So much more is tried where nothing is ever used up at once. */
const GROWTH = 1.02;
const ROOM_PER_PASS$1 = .25;
/** A window may have begun this long before its first request was sent, and that is missing in what is measured. */
const UNSEEN_MS = 2e3;
/** Larger windows than this are not kept to. */
const KEPT = 2e4;
const ROUND_MS = [
	6e4,
	3e4,
	5e3
];
/** Whoever set a window chose a round number; undefined where none lies between. */
const roundBetween = (from, to) => ROUND_MS.map((unit) => Math.max(1, Math.ceil(from / unit)) * unit).find((round) => round <= to);
function createWindowCount() {
	/** When what passed or is under way was sent, oldest first. */
	let times = [];
	let budget = Number.POSITIVE_INFINITY;
	let lengthMs;
	let openedAt;
	/** Whether that was found by waiting for it; else it may have begun earlier. */
	let seen = true;
	let used = 0;
	let passes = 0;
	/** Windows in a row that confirmed the count, and windows to go until it is asked again. */
	let unasked = 0;
	let toSkip = 0;
	let asking = 1;
	/** Whether room comes back as it was taken, as from a sliding log. */
	let bitByBit = false;
	/** How many had passed within the length of a window when one was refused. */
	let fitted = 0;
	let lateMs = LATE.ms;
	/** `found`: by waiting for it, and then its first request is yet to be told of. */
	const open = (at, found) => {
		openedAt = at;
		seen = found;
		used = found ? 0 : 1;
		passes = 0;
		asking = 1;
	};
	const endsAt = () => (openedAt ?? 0) + (lengthMs ?? Number.POSITIVE_INFINITY);
	const freeAt = () => {
		const first = used < budget && !bitByBit ? void 0 : times[times.length - budget];
		return first === void 0 || lengthMs === void 0 ? Number.NEGATIVE_INFINITY : first + lengthMs + lateMs;
	};
	const measure = ({ earliest, at }) => {
		const [from, to] = [earliest - (openedAt ?? at) - lateMs, at - (openedAt ?? at)];
		const known = lengthMs !== void 0 && roundBetween(lengthMs, lengthMs) !== void 0;
		const fits = lengthMs !== void 0 && lengthMs >= from && (lengthMs <= to + UNSEEN_MS || !seen);
		if (!known || !fits) lengthMs = roundBetween(from, to + UNSEEN_MS) ?? to;
	};
	/** Whether it was as many as before. */
	const count = (counted) => {
		const same = counted && Number.isFinite(budget) && Math.abs(passes - budget) <= 1 + .02 * budget;
		const most = Math.max(UNASKED.windows, UNASKED.requests / budget);
		unasked = same ? Math.min(most, Math.max(1, unasked * 2)) : 0;
		toSkip = unasked;
		budget = counted ? Math.max(1, passes) : Number.POSITIVE_INFINITY;
		return same;
	};
	return {
		close: (opening, counted) => {
			if (counted) measure(opening);
			bitByBit = count(counted) && bitByBit;
			open(opening.at, true);
		},
		fill: (at) => {
			count(true);
			open(at, true);
		},
		late: (at) => {
			if (bitByBit) {
				budget = Math.max(1, Math.min(budget, fitted));
				toSkip = UNASKED.windows;
			}
			bitByBit = true;
			open(at, true);
		},
		sent: (now) => {
			openedAt ??= now;
			used++;
			times.push(now);
			if (times.length >= 2 * KEPT) times = times.slice(-2e4);
		},
		passed: (sentAt, now) => {
			lateMs = Math.min(LATE.mostMs, Math.max(lateMs, (now - sentAt) * LATE.share));
			if (sentAt >= endsAt() && used > budget) {
				if (bitByBit && toSkip <= 0) budget = Math.ceil(budget * GROWTH);
				toSkip--;
				open(sentAt, false);
			}
			passes++;
			if (passes > budget) asking += ROOM_PER_PASS$1;
		},
		refused: (sentAt) => {
			const index = times.lastIndexOf(sentAt);
			if (index < 0) return;
			times.splice(index, 1);
			fitted = index - times.findIndex((time) => time > sentAt - (lengthMs ?? 0));
		},
		expected: (at) => bitByBit || !seen || at >= endsAt() - (lengthMs ?? 0) / 10,
		counted: () => Number.isFinite(budget),
		usedUp: () => used >= budget,
		endsInMs: (now) => endsAt() > now && Number.isFinite(endsAt()) ? endsAt() + lateMs - now : void 0,
		waitMs: (now, inFlight, room) => {
			const may = (most) => inFlight < Math.floor(most) ? 0 : Number.POSITIVE_INFINITY;
			const blocked = freeAt() - now;
			if (blocked > 0) return toSkip > 0 || used < budget ? blocked : may(asking);
			return may(passes === 0 || used >= budget && now >= endsAt() ? 1 : room);
		}
	};
}
// src/databrain/learned-limit.ts
/** How many may be under way at first, and how much more with each pass: an eighth more each round trip. */
const FIRST_ROOM = 3;
const ROOM_PER_PASS = 1 / 8;
/** Nothing for this long is the rest of a window: no bucket of a useful size keeps one waiting so. */
const CLOSED_MS = 2e3;
/** Waits are told in whole seconds. */
const ROUNDED_UP_MS = 1e3;
function createLearnedLimit() {
	let phase = "feel";
	let room = FIRST_ROOM;
	let most = 0;
	let resumedAt = Number.NEGATIVE_INFINITY;
	let refusedAt = 0;
	/** Between these the server had nothing to give. */
	let refusedFrom = 0;
	let notBefore = 0;
	let refusals = 0;
	let pausedBeforeMs = 0;
	/** What passed before the first refusal of all. */
	let first = {
		passes: 0,
		ms: 0
	};
	let passes = 0;
	let nextSlot = Number.NEGATIVE_INFINITY;
	const bracket = createBracket();
	const window = createWindowCount();
	const enter = (at) => {
		if (notBefore - refusedFrom >= CLOSED_MS) {
			if (phase === "cruise") room = FIRST_ROOM;
			window.close({
				earliest: notBefore,
				at
			}, phase !== "cruise");
			return "window";
		}
		if (phase === "window" && window.counted() && !window.usedUp()) {
			window.late(at);
			return "window";
		}
		if (phase === "window" && window.expected(at)) {
			window.fill(at);
			return "window";
		}
		if (phase === "feel") {
			first = {
				passes,
				ms: refusedAt
			};
			room = Math.max(1, most / 4);
			return "measure";
		}
		if (passes > 0) bracket.narrow({
			passes,
			spanMs: at - resumedAt,
			pausedMs: at - refusedAt,
			refusals,
			pausedBeforeMs,
			first
		});
		return bracket.known() ? "cruise" : "measure";
	};
	const refusedToo = ({ sentAt, askedMs = 0 }) => {
		refusals++;
		notBefore = Math.max(notBefore, sentAt + Math.max(0, askedMs - ROUNDED_UP_MS));
		window.refused(sentAt);
	};
	return {
		waitMs: (now, inFlight) => {
			if (phase === "cruise") return Math.max(0, nextSlot - now);
			if (phase === "window") return window.waitMs(now, inFlight, room);
			return inFlight < Math.floor(room) ? 0 : Number.POSITIVE_INFINITY;
		},
		sent: (now) => {
			window.sent(now);
			if (phase !== "cruise") return;
			nextSlot = (now - nextSlot <= 5 ? nextSlot : now) + 1 / bracket.pace(now - resumedAt);
		},
		passed: (sentAt, { now, inFlight }) => {
			if (sentAt >= resumedAt) {
				passes++;
				window.passed(sentAt, now);
			}
			most = Math.max(most, inFlight + 1);
			if (inFlight + 1 >= Math.floor(room) && !(phase === "window" && window.usedUp())) room += ROOM_PER_PASS;
		},
		refused: (refusal) => {
			refusedAt = refusal.at;
			refusedFrom = refusal.sentAt;
			refusals = 0;
			notBefore = refusal.sentAt;
			refusedToo(refusal);
		},
		refusedToo,
		closedMs: (now) => phase === "window" && window.usedUp() ? window.endsInMs(now) : void 0,
		resumed: (at) => {
			phase = enter(at);
			notBefore = refusedFrom;
			pausedBeforeMs = at - refusedAt;
			nextSlot = at;
			resumedAt = at;
			passes = 0;
		},
		rate: () => phase === "cruise" ? bracket.pace(0) : void 0
	};
}
// src/databrain/told-flow.ts
/** From this share of the limit on, what remains is used at once. */
const PLENTY = .5;
/** The pace keeps to what may vary on the way and a little more, but to no more than this share of the limit. */
const LEVEL = {
	least: 2,
	mostShare: .25
};
/** What is told is older than its answer, and what is sent arrives later: so much of a round trip flows back besides. */
const ROUND_TRIP_SHARE = .75;
/** A measurement counts from so many requests or milliseconds on, and is begun anew after the longest. */
const MEASURED = {
	leastMs: 100,
	requests: 20,
	ms: 1e4,
	longestMs: 6e4
};
/** A refusal shows that less does. */
const SLOWER = .8;
function createToldFlow() {
	let refill = 0;
	let told = {
		remaining: 0,
		limit: 1,
		sentAt: 0,
		at: 0
	};
	let mark = told;
	/** Since the mark. */
	let passes = 0;
	let slot = 0;
	const begin = () => {
		mark = told;
		passes = 0;
	};
	const roundTripMs = () => told.at - told.sentAt;
	const measure = () => {
		const age = told.at - mark.at;
		const gain = told.remaining - mark.remaining + passes;
		if (age < MEASURED.leastMs || gain < 1) return;
		if (told.limit > 2 && told.remaining + 1 >= told.limit && age > 2 * roundTripMs()) {
			refill = Math.max(refill, gain / age);
			begin();
		} else if (gain >= MEASURED.requests || age >= MEASURED.ms) {
			refill = gain / age;
			if (age > MEASURED.longestMs) begin();
		}
	};
	return {
		refill: () => refill,
		start: (measured, first) => {
			refill = measured;
			told = first;
			slot = first.at;
			begin();
		},
		slow: () => {
			refill *= SLOWER;
			begin();
		},
		stop: () => {
			refill = 0;
		},
		hear: (heard) => {
			if (heard.sentAt < told.sentAt) return;
			told = heard;
			measure();
		},
		sent: (now) => {
			if (refill === 0) return;
			const level = Math.floor(Math.min(told.limit * LEVEL.mostShare, LEVEL.least + refill * roundTripMs() / 2));
			const above = told.remaining - level;
			slot = (now - slot <= 5 ? slot : now) + 1 / (refill * (1 + above / told.limit));
		},
		passed: () => {
			passes++;
		},
		waitMs: (now, inFlight, kept) => {
			const free = told.remaining - inFlight - kept;
			const room = free + refill * (now - told.at + roundTripMs() * ROUND_TRIP_SHARE);
			if (room < 1) return Math.max(1, (1 - room) / refill);
			return free > told.limit * PLENTY ? 0 : Math.max(0, slot - now);
		}
	};
}
// src/databrain/told-limit.ts
const NO_MARK = {
	at: 0,
	top: Number.POSITIVE_INFINITY,
	noise: Number.POSITIVE_INFINITY
};
/** Resets of one window differ by rounding and the way; a reset later than this belongs to another window. */
const SAME_RESET_MS = 2e3;
/** Where nothing passes for the time in which so many should have flowed back, nothing flows. */
const MISSED = {
	requests: 5,
	ms: 2e3
};
function createToldLimit({ spare, reserve }) {
	let view;
	let mark = NO_MARK;
	/** Since the mark. */
	let done = 0;
	const flow = createToldFlow();
	/** Nothing has passed since. */
	let refusedSince;
	let provenWindow = false;
	/** What was told before a request that tries which of the two it is; undefined where none is under way. */
	let tried;
	const setMark = ({ remaining, at }, inFlight) => {
		mark = {
			at,
			top: remaining + 1 + inFlight,
			noise: inFlight + 1
		};
		done = 0;
	};
	/** What passed beyond `top` must have flowed back meanwhile. */
	const watch = (seen) => {
		if (provenWindow) return;
		const gain = seen.remaining + done - mark.top;
		const age = seen.at - mark.at;
		if (gain >= 1 && age >= 100) flow.start(gain / age, seen);
	};
	const hearFlow = (fresh, passed) => {
		view = fresh;
		if (passed) flow.passed();
		else if (refusedSince === void 0) flow.slow();
		refusedSince = passed ? void 0 : refusedSince ?? fresh.at;
		provenWindow = refusedSince !== void 0 && fresh.at - refusedSince > Math.max(MISSED.ms, MISSED.requests / flow.refill());
		if (provenWindow) flow.stop();
		else flow.hear(fresh);
	};
	const hearWindow = (fresh, inFlight) => {
		const last = view;
		if (last === void 0 || fresh.at >= last.resetAt || fresh.resetAt > last.resetAt + SAME_RESET_MS) {
			view = fresh;
			setMark(fresh, inFlight);
			return;
		}
		view = {
			...fresh,
			sentAt: Math.max(fresh.sentAt, last.sentAt),
			remaining: Math.min(fresh.remaining, last.remaining),
			resetAt: Math.min(fresh.resetAt, last.resetAt)
		};
		watch(view);
	};
	const hearTry = (fresh, passed, last) => {
		if (!passed) provenWindow = true;
		else if (fresh.at < last.resetAt) flow.start(Math.max(1, last.limit - last.remaining) / (last.resetAt - last.at), fresh);
	};
	const hear = ({ remaining, resetMs, limit }, passed, { now, inFlight, sentAt }) => {
		const fresh = {
			remaining,
			limit: limit ?? Math.max(view?.limit ?? 0, remaining + 1),
			at: now,
			sentAt,
			resetAt: now + resetMs
		};
		if (passed) done++;
		if (flow.refill() > 0) hearFlow(fresh, passed);
		else hearWindow(fresh, inFlight);
		if (tried !== void 0) hearTry(fresh, passed, tried);
		tried = void 0;
	};
	/** Long enough heard without a refill for a bucket to have shown one. */
	const looksLikeWindow = ({ limit, at, resetAt }) => {
		if (provenWindow) return true;
		return limit * (at - mark.at) / (resetAt - mark.at) >= mark.noise + 2;
	};
	const waitMs = ({ now, inFlight }, urgent) => {
		if (view === void 0) return 0;
		const { remaining, limit, at, resetAt } = view;
		const kept = Math.floor(limit * spare) + (urgent ? 0 : Math.floor(limit * reserve));
		if (flow.refill() > 0) return flow.waitMs(now, inFlight, kept);
		if (remaining - inFlight - kept >= 1) return 0;
		if (now >= resetAt) return inFlight === 0 ? 0 : Number.POSITIVE_INFINITY;
		if (inFlight > 0) return Number.POSITIVE_INFINITY;
		provenWindow = looksLikeWindow(view);
		if (provenWindow) return resetAt - now;
		const tryAt = at + 1.5 * (resetAt - at) / limit;
		if (tryAt > now) return Math.min(resetAt, tryAt) - now;
		tried = view;
		return 0;
	};
	return {
		known: () => view !== void 0 && view.limit > 1,
		hear,
		passed: () => {
			done++;
			flow.passed();
		},
		sent: flow.sent,
		waitMs
	};
}
// src/databrain/rate-controller.ts
const OWN_PAUSE_MS = {
	first: 250,
	growth: 1.8,
	longest: 8e3
};
const LONGEST_JITTER_MS = 500;
/** So often may a server that claims to have room refuse before its claims are ignored. */
const CONTRADICTIONS = 3;
function createRateController(options) {
	const { random } = options;
	const cap = options.rate === void 0 ? void 0 : createRateCap(options.rate);
	const told = createToldLimit({
		spare: options.spareShare ?? 0,
		reserve: options.reserveShare ?? 0
	});
	const learned = createLearnedLimit();
	let inFlight = 0;
	let pausedUntil = Number.NEGATIVE_INFINITY;
	let feeling = false;
	let held = false;
	let feeler;
	let refusalsInARow = 0;
	let lastRefusal = Number.NEGATIVE_INFINITY;
	let contradictions = 0;
	const believed = () => told.known() && contradictions < CONTRADICTIONS;
	const hold = (now, asked) => {
		const rate = learned.rate();
		const first = Math.max(OWN_PAUSE_MS.first, rate === void 0 ? 0 : 1.5 / rate);
		const own = Math.min(OWN_PAUSE_MS.longest, first * OWN_PAUSE_MS.growth ** (refusalsInARow - 1)) * (1 - random() / 4);
		const wait = asked === void 0 ? own : Math.max(asked + random() * Math.min(asked / 10, LONGEST_JITTER_MS), 50, refusalsInARow > 1 ? own : 0);
		pausedUntil = Math.max(pausedUntil, now + wait);
	};
	const refused = (ticket, now, { retryAfterMs, news }) => {
		const refusal = {
			sentAt: ticket.sentAt,
			at: now,
			askedMs: retryAfterMs
		};
		if (ticket.sentAt <= lastRefusal && ticket !== feeler) {
			if (!believed()) learned.refusedToo(refusal);
		} else {
			refusalsInARow++;
			if (told.known() && (news === void 0 || news.remaining > 0)) contradictions++;
			if (!believed()) (held ? learned.refusedToo : learned.refused)(refusal);
			held = true;
			lastRefusal = now;
		}
		feeling = !(retryAfterMs !== void 0 && learned.rate() !== void 0 && !believed() && refusalsInARow < 2);
		hold(now, retryAfterMs ?? (believed() || refusalsInARow < 2 ? void 0 : learned.closedMs(now)));
	};
	const resume = (at) => {
		held = false;
		learned.resumed(at);
		learned.sent(at);
	};
	return {
		waitMs: (now, urgent = false) => {
			if (pausedUntil > now) return pausedUntil - now;
			if (feeling && feeler !== void 0) return Number.POSITIVE_INFINITY;
			const moment = {
				now,
				inFlight
			};
			const room = believed() ? told.waitMs(moment, urgent) : feeling ? 0 : learned.waitMs(now, inFlight);
			return Math.max(room, cap?.waitMs(now) ?? 0);
		},
		sent: (now) => {
			const ticket = { sentAt: now };
			inFlight++;
			if (feeling) feeler = ticket;
			else if (held) resume(now);
			else learned.sent(now);
			told.sent(now);
			cap?.sent(now);
			return ticket;
		},
		settled: (ticket, now, verdict) => {
			inFlight--;
			if (verdict?.news !== void 0) told.hear(verdict.news, !verdict.refused, {
				now,
				inFlight,
				sentAt: ticket.sentAt
			});
			else if (verdict !== void 0 && !verdict.refused) told.passed();
			if (verdict?.refused) refused(ticket, now, verdict);
			else if (verdict !== void 0) {
				if (ticket === feeler) {
					feeling = false;
					resume(ticket.sentAt);
				}
				if (ticket.sentAt > lastRefusal) refusalsInARow = 0;
				learned.passed(ticket.sentAt, {
					now,
					inFlight
				});
			}
			if (ticket === feeler) feeler = void 0;
		}
	};
}
// src/databrain/rate-headers.ts
const LONGEST_S = 3600;
/** No delay is that long; a larger number is an instant in seconds since 1970, or in milliseconds. */
const FIRST_EPOCH_S = 1e9;
const FIRST_EPOCH_MS = 0xe8d4a51000;
/** Undefined unless both what remains and the reset are told. Of several limits, the one with the least left. */
function limitNews(headers, now) {
	const combined = headerText(headers, "ratelimit");
	if (combined !== void 0) return fromCombined(combined, headers, now);
	for (const prefix of [
		"ratelimit",
		"x-ratelimit",
		"x-rate-limit"
	]) {
		const field = (name) => wholeNumber(headerText(headers, `${prefix}-${name}`));
		const news = sane({
			remaining: field("remaining"),
			reset: field("reset"),
			limit: field("limit")
		}, serverNow(headers, now));
		if (news !== void 0) return news;
	}
}
/** `limit=100, remaining=50, reset=30` of the older drafts, and `"name";r=50;t=30, …` of the newer ones. */
function fromCombined(text, headers, now) {
	const clock = serverNow(headers, now);
	const old = {
		remaining: parameter(text, "remaining"),
		reset: parameter(text, "reset"),
		limit: parameter(text, "limit")
	};
	const policies = (headerText(headers, "ratelimit-policy") ?? "").split(",");
	return [old, ...text.split(",").map((item) => {
		const policy = policies.find((candidate) => nameOf(candidate) === nameOf(item)) ?? "";
		return {
			remaining: parameter(item, "r"),
			reset: parameter(item, "t"),
			limit: parameter(policy, "q")
		};
	})].flatMap((told) => sane(told, clock) ?? []).sort((a, b) => a.remaining - b.remaining).at(0);
}
const nameOf = (item) => item.replace(/;.*/s, "").trim();
const parameter = (text, name) => wholeNumber(new RegExp(`(?:^|[;,\\s])${name}=(\\d+)(?=[;,\\s]|$)`).exec(text)?.[1]);
/** Some servers add the policy to the number: `500;w=120`. */
function wholeNumber(text) {
	const digits = /^\s*(\d{1,15})(?:\s*[;,].*)?\s*$/.exec(text ?? "")?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
function sane({ remaining, reset, limit }, clockMs) {
	if (remaining === void 0 || reset === void 0) return void 0;
	const resetMs = untilReset(reset, clockMs);
	if (resetMs > LONGEST_S * 1e3) return void 0;
	return {
		remaining,
		resetMs,
		...limit !== void 0 && limit >= Math.max(1, remaining) && { limit }
	};
}
function untilReset(reset, clockMs) {
	if (reset < FIRST_EPOCH_S) return reset * 1e3;
	return Math.max(0, (reset < FIRST_EPOCH_MS ? reset * 1e3 : reset) - clockMs);
}
// src/databrain/pace.ts
const LONGEST_SLEEP_MS = 6e4;
const NO_TURN = { settled: () => void 0 };
function createPacer({ runtime, ...options }) {
	const controller = createRateController({
		...options,
		random: runtime.random
	});
	const queue = [];
	/** One listener each: a run has one signal and thousands of turns. */
	const heard = /* @__PURE__ */ new WeakSet();
	let wake;
	let serving = false;
	const verdictOf = (status, headers) => {
		const now = runtime.now();
		const asked = retryAfterMs(headers, now);
		const news = limitNews(headers, now);
		return {
			refused: status === 429 || status === 503 && asked !== void 0,
			...asked !== void 0 && { retryAfterMs: asked },
			...news !== void 0 && { news }
		};
	};
	const turnOf = (ticket) => {
		let open = true;
		return { settled: (answer) => {
			if (!open) return;
			open = false;
			controller.settled(ticket, runtime.monotonic(), answer && verdictOf(answer.status, answer.headers));
			wake?.abort();
		} };
	};
	const next = () => Math.max(0, queue.findIndex(({ urgent }) => urgent));
	const letGoStopped = () => {
		for (const waiting of queue.filter(({ signal }) => signal?.aborted)) {
			queue.splice(queue.indexOf(waiting), 1);
			waiting.go(NO_TURN);
		}
	};
	const serve = async () => {
		serving = true;
		for (letGoStopped(); queue.length > 0; letGoStopped()) {
			const index = next();
			const now = runtime.monotonic();
			const wait = controller.waitMs(now, queue[index]?.urgent);
			if (wait > 0) {
				wake = new AbortController();
				await runtime.sleep(Math.min(wait, LONGEST_SLEEP_MS), wake.signal);
				wake = void 0;
			} else for (const { go } of queue.splice(index, 1)) go(turnOf(controller.sent(now)));
		}
		serving = false;
	};
	return { turn: (signal, urgency = "normal") => new Promise((go) => {
		queue.push({
			urgent: urgency === "urgent",
			signal,
			go
		});
		if (signal !== void 0 && !heard.has(signal)) {
			heard.add(signal);
			signal.addEventListener("abort", () => wake?.abort(), { once: true });
		}
		if (serving) wake?.abort();
		else serve();
	}) };
}
// src/customer-address.ts
/** https, or http to this very machine; otherwise what is wrong with it, as the end of the sentence "the variable …". */
function parseCustomerAddress(text) {
	if (text === "") return "is not set";
	if (!/^[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) return "does not hold a URL";
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return "holds a URL that is not https";
	if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) return "holds a URL of plain http, which shows what is in it to everybody on the way";
	return url;
}
/** Asks once. The status alone: what the body says is not read. */
async function askAddress({ url, stop, deadlineMs, post }) {
	if (stop.aborted) return {};
	const stream = got.stream(url, {
		method: post === void 0 ? "GET" : "POST",
		followRedirect: false,
		retry: { limit: 0 },
		throwHttpErrors: false,
		timeout: { request: deadlineMs },
		https: { rejectUnauthorized: true },
		headers: {
			"user-agent": "embed-sync",
			...post?.headers
		},
		...post !== void 0 && { body: post.body }
	});
	const end = () => void stream.destroy();
	stop.addEventListener("abort", end);
	try {
		return await new Promise((resolve) => {
			stream.on("response", ({ statusCode: status }) => resolve({ status }));
			stream.on("error", (error) => resolve({ cause: codeOf(error) }));
			stream.on("close", () => resolve({}));
		});
	} finally {
		stop.removeEventListener("abort", end);
		end();
	}
}
const isWell = ({ status }) => status !== void 0 && status >= 200 && status < 300;
/** What became of asking, as the end of the sentence "the address …". */
function sayingOf({ status, cause = "" }, deadlineMs) {
	if (status !== void 0) return `answered ${status}${status >= 300 && status < 400 ? "; redirects are not followed" : ""}`;
	if (cause === "ETIMEDOUT") return `did not answer within ${deadlineMs / 1e3} s`;
	return `gave no answer${/^[A-Z][A-Z0-9_]{1,63}$/.test(cause) ? ` (${cause})` : ""}`;
}
// src/databrain/probe.ts
const DEADLINE_MS = 1e4;
/** `variable` is the environment variable that holds the address. Throws POLICY_INVALID. */
function createProbe(variable, { env, stop }, { deadlineMs = DEADLINE_MS } = {}) {
	const url = parseCustomerAddress(env[variable] ?? "");
	if (typeof url === "string") throw unusable$1(variable, url);
	return async () => {
		const answer = await askAddress({
			url,
			stop,
			deadlineMs
		});
		if (stop.aborted || isWell(answer)) return void 0;
		return {
			code: "ROLLOUT_PROBE_FAILED",
			...answer.status !== void 0 && { httpStatus: answer.status },
			message: `${url.origin}, which the policy wants asked between waves, ${sayingOf(answer, deadlineMs)}`,
			hint: "See what is wrong there; the next apply sends what is left."
		};
	};
}
const unusable$1 = (variable, what) => new EmbedSyncError("POLICY_INVALID", `the policy names ${variable} in rollout.probeFrom, and that ${what}; nothing was requested`, { hint: `Put the https address that is to be asked between waves into ${variable}, or take probeFrom out of the policy.` });
// src/databrain/collect.ts
const MIB = 1048576;
/** Room for a list of 100,000 embeds, which is about 94 MiB of JSON. */
const ANSWER_LIMITS = {
	received: 128 * MIB,
	decoded: 256 * MIB,
	ratio: 100
};
/** As much of an unwanted rest is read to its end, because that is cheaper than a new connection. */
const REST_LIMIT = MIB / 4;
/** Undefined where the body breaks a limit. The connection is closed wherever reading ends early. */
async function collect(stream, { limits, receivedBytes, scan }) {
	const keeper = scan === void 0 ? keepAll() : pick(scan(), () => stream.response?.statusCode === 200);
	let decoded = 0;
	for await (const chunk of stream) {
		if (!(chunk instanceof Uint8Array)) continue;
		decoded += chunk.length;
		const received = receivedBytes();
		if (decoded > MIB && received > 0 && decoded > received * limits.ratio || decoded > limits.decoded || received > limits.received) return void 0;
		if (keeper.take(chunk) === "enough") break;
	}
	return keeper.text();
}
function keepAll() {
	const chunks = [];
	return {
		take: (chunk) => {
			chunks.push(chunk);
			return "more";
		},
		text: () => Buffer.concat(chunks).toString("utf8")
	};
}
/** A refusal is kept whole: the scan knows only what a success looks like. */
function pick(scan, isSuccess) {
	const refusal = keepAll();
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	let looking = true;
	let rest = 0;
	return {
		take: (chunk) => {
			if (!isSuccess()) return refusal.take(chunk);
			if (looking) looking = scan.feed(decoder.decode(chunk, { stream: true })) === "more";
			else rest += chunk.length;
			return rest > REST_LIMIT ? "enough" : "more";
		},
		text: () => isSuccess() ? scan.found() : refusal.text()
	};
}
// src/breaker.ts
const REMEMBERED = 20;
const IN_A_ROW = 5;
const FIRST_WAIT_MS = 15e3;
const OPENINGS = 3;
/**
* Opens when half of the last 20 calls, or 5 in a row, were broken, and when a probe is: for 15 s, and twice as long the
* next time. The third opening is the last, because a server that needs more than that needs people.
*/
function createBreaker() {
	let recent = [];
	let openings = 0;
	let open;
	const openOn = (found, now) => {
		open = {
			...found,
			until: now + FIRST_WAIT_MS * 2 ** openings
		};
		openings += 1;
		recent = [];
	};
	return {
		gate: (now) => {
			if (open === void 0) return { kind: "send" };
			const { until, ...found } = open;
			if (openings >= OPENINGS) return {
				kind: "stop",
				...found
			};
			return now < until ? {
				kind: "wait",
				ms: until - now,
				...found
			} : { kind: "probe" };
		},
		sent: () => ({
			opening: openings,
			isProbe: open !== void 0
		}),
		ended: ({ opening, isProbe }, end, now) => {
			if (opening !== openings) return;
			if (isProbe && end === "broken") return openOn({
				broken: 1,
				of: 1
			}, now);
			if (isProbe) open = void 0;
			if (isProbe || end === "ignored") return;
			recent = [...recent, end].slice(-20);
			const found = evidenceIn(recent);
			if (found !== void 0) openOn(found, now);
		}
	};
}
function evidenceIn(calls) {
	const row = brokenIn(calls.slice(-5));
	if (row === IN_A_ROW) return {
		broken: row,
		of: row
	};
	const broken = brokenIn(calls);
	return calls.length === REMEMBERED && broken * 2 >= REMEMBERED ? {
		broken,
		of: REMEMBERED
	} : void 0;
}
const brokenIn = (calls) => calls.filter((end) => end === "broken").length;
// src/databrain/call-end.ts
const BROKEN_WAY = /* @__PURE__ */ new Set([
	"TIMEOUT",
	"CONNECTION_LOST",
	"UNREACHABLE",
	"TLS_FAILED"
]);
function callEnd(exchange, { doubtful }) {
	if (exchange.kind !== "answer") return BROKEN_WAY.has(exchange.problem.code) ? "broken" : "ignored";
	const end = endOfAnswer(exchange);
	return end === "broken" && doubtful && exchange.status === 500 ? "ignored" : end;
}
function endOfAnswer({ status, text }) {
	if (status < 500) return status === 429 ? "ignored" : "healthy";
	switch (meaningOf(status, apiErrorOf(status, parseJson(text)))) {
		case "throttled": return "ignored";
		case "failed":
		case "odd": return "broken";
		default: return "healthy";
	}
}
// src/databrain/guard.ts
function createGuard({ runtime, ask, tell }) {
	const breaker = createBreaker();
	const gate = () => breaker.gate(runtime.monotonic());
	let waiting;
	let lastFailure = "";
	/** Until the server is well, or was waited for in vain, or the process is told to stop. */
	const wait = async (probe) => {
		const since = runtime.monotonic();
		let told = false;
		for (let now = gate(); now.kind === "wait" || now.kind === "probe"; now = gate()) {
			if (runtime.stop.aborted) return;
			if (now.kind === "wait") {
				if (!told) tell(failing(now, lastFailure, runtime.now()));
				told = true;
				await runtime.sleep(now.ms, runtime.stop);
			} else {
				told = false;
				await ask(probe);
			}
		}
		if (gate().kind === "send") tell({
			type: "server-back",
			afterMs: Math.round(runtime.monotonic() - since)
		});
	};
	return {
		passage: async (request) => {
			while (!runtime.stop.aborted) {
				const { kind } = gate();
				if (kind === "send") return void 0;
				if (kind === "stop") return inVain(lastFailure);
				waiting ??= wait(request.probe ?? request).finally(() => {
					waiting = void 0;
				});
				await waiting;
			}
		},
		holds: () => gate().kind !== "send",
		sent: breaker.sent,
		ended: (call, request, exchange) => {
			const end = callEnd(exchange, request);
			if (end === "broken") lastFailure = exchange.kind === "answer" ? `HTTP ${exchange.status}` : exchange.problem.code;
			breaker.ended(call, end, runtime.monotonic());
		}
	};
}
function failing({ ms, broken, of }, lastFailure, now) {
	const whole = broken === of ? `the last ${of} calls failed` : `${broken} of the last ${of} calls failed`;
	return {
		type: "server-failing",
		reason: `${of === 1 ? "it still fails" : whole} (${lastFailure})`,
		waitMs: Math.round(ms),
		until: new Date(now.getTime() + ms).toISOString()
	};
}
const inVain = (lastFailure) => ({
	code: "API_FAILING",
	message: `the server keeps failing (${lastFailure}), also after it was left alone twice`,
	hint: "Run the same command again once the server is well: what was done stays done, and what is left is sent."
});
// src/databrain/transport-problem.ts
const TOO_LARGE = /* @__PURE__ */ new Set(["ANSWER_TOO_LARGE", "HPE_HEADER_OVERFLOW"]);
const TIMED_OUT = /* @__PURE__ */ new Set(["ETIMEDOUT", "ESOCKETTIMEDOUT"]);
const TLS = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_|ERR_SSL_|EPROTO$)/;
const UNPROVEN = "Check the base URL and the certificate of the server; for a private CA, set NODE_EXTRA_CA_CERTS.";
/** Plain http at the port, or a TLS that is too old. */
const NO_COMMON_TONGUE = "Check the base URL and its port; what answers there must speak TLS 1.2 or newer.";
/** `code` is a system, parser or library error code; anything that does not look like one is left out of the message. */
function transportProblem(code, { host, phase }) {
	const cause = /^[A-Z][A-Z0-9_]{1,63}$/.test(code) ? ` (${code})` : "";
	if (code === "ERR_ABORTED") return {
		code: "INTERRUPTED",
		message: "stopped before the answer came"
	};
	if (TOO_LARGE.has(code)) return {
		code: "ANSWER_TOO_LARGE",
		message: `the answer of ${host} is larger than it may be`,
		hint: "Check that the base URL is the address of the API."
	};
	if (phase === "sent") {
		const hint = "Run the command again; where it persists, look at the server, and at proxies on the way to it.";
		return TIMED_OUT.has(code) ? {
			code: "TIMEOUT",
			message: `${host} did not answer in time`,
			hint
		} : {
			code: "CONNECTION_LOST",
			message: `the connection to ${host} was lost before the whole answer came${cause}`,
			hint
		};
	}
	if (TIMED_OUT.has(code)) return {
		code: "TIMEOUT",
		message: `no connection to ${host} in time`,
		hint: "Check the base URL, the network and its firewall."
	};
	if (TLS.test(code)) return {
		code: "TLS_FAILED",
		message: `no secure connection to ${host}${cause}`,
		hint: code === "EPROTO" ? NO_COMMON_TONGUE : UNPROVEN
	};
	return {
		code: "UNREACHABLE",
		message: code === "ENOTFOUND" ? `there is no host ${host}${cause}` : `no connection to ${host}${cause}`,
		hint: "Check the base URL and the network."
	};
}
// src/databrain/transport.ts
const TIMEOUTS = {
	connect: 5e3,
	response: 2e4,
	whole: 6e4
};
const HEADER_LIMIT = 65536;
/** Servers drop idle connections after 5 s or more; a write that meets such a drop would have an unknown outcome. */
const IDLE_MS = 4e3;
function createTransport(options) {
	const { baseUrl, runtime, pacer, token } = options;
	const limits = {
		...ANSWER_LIMITS,
		...options.limits
	};
	const redact = createRedactor(token);
	const client = createClient({
		...TIMEOUTS,
		...options.timeouts
	}, options.userAgent ?? "embed-sync");
	const host = new URL(baseUrl).host;
	const stats = {
		requests: 0,
		retries: 0,
		throttled: 0,
		waitedMs: 0
	};
	const waitFor = async (what) => {
		const since = runtime.monotonic();
		const come = await what();
		stats.waitedMs += runtime.monotonic() - since;
		return come;
	};
	const send = async ({ method, path, query, body, signal, scan }) => {
		const search = query === void 0 ? "" : `?${new URLSearchParams(query)}`;
		const ending = signal === void 0 ? void 0 : untilAbort(signal);
		const stream = client.stream(`${baseUrl}${path}${search}`, {
			method,
			headers: {
				authorization: `Bearer ${token.reveal()}`,
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body },
			...ending && { signal: ending.signal }
		});
		const journey = follow(stream);
		try {
			const text = await collect(stream, {
				limits,
				receivedBytes: journey.receivedBytes,
				...scan !== void 0 && { scan }
			});
			const { response } = stream;
			if (text === void 0) return {
				kind: "lost",
				problem: transportProblem("ANSWER_TOO_LARGE", {
					host,
					phase: "sent"
				})
			};
			if (response === void 0) return {
				kind: "lost",
				problem: transportProblem("", {
					host,
					phase: "sent"
				})
			};
			const { statusCode: status, headers } = response;
			const wait = retryAfterMs(headers, runtime.now());
			return {
				kind: "answer",
				status,
				headers,
				text: redact(text),
				...wait === void 0 ? {} : { retryAfterMs: wait }
			};
		} catch (error) {
			const phase = journey.reachedServer() ? "sent" : "connecting";
			return {
				kind: phase === "sent" ? "lost" : "not-sent",
				problem: transportProblem(codeOf(error), {
					host,
					phase
				})
			};
		} finally {
			ending?.letGo();
		}
	};
	/** Sends with a turn that was given, whatever the guard says. */
	const sendOn = async (turn, request) => {
		stats.requests++;
		if (request.backoffMs !== void 0) stats.retries++;
		const call = guard.sent();
		const exchange = await send(request);
		guard.ended(call, request, exchange);
		turn.settled(exchange.kind === "answer" ? exchange : void 0);
		if (exchange.kind === "answer" && exchange.status === 429) stats.throttled++;
		return exchange;
	};
	let tell = (_) => void 0;
	const guard = createGuard({
		runtime,
		tell: (news) => tell(news),
		ask: async (probe) => {
			const turn = await pacer.turn(runtime.stop, "urgent");
			if (runtime.stop.aborted) turn.settled();
			else await sendOn(turn, {
				...probe,
				signal: runtime.stop
			});
		}
	});
	return {
		exchange: async (request) => {
			const { backoffMs, urgency } = request;
			if (backoffMs !== void 0) await waitFor(() => runtime.sleep(backoffMs, runtime.stop));
			for (;;) {
				const problem = await waitFor(() => guard.passage(request));
				if (problem !== void 0) return {
					kind: "withheld",
					problem
				};
				const turn = await waitFor(() => pacer.turn(runtime.stop, urgency));
				const objection = request.objection?.();
				if (!runtime.stop.aborted && objection === void 0 && !guard.holds()) return sendOn(turn, request);
				turn.settled();
				if (objection !== void 0) return {
					kind: "withheld",
					problem: objection
				};
				if (runtime.stop.aborted) return {
					kind: "not-sent",
					problem: {
						code: "INTERRUPTED",
						message: "stopped before it was sent"
					}
				};
			}
		},
		stats: () => ({ ...stats }),
		budget: createRetryBudget(),
		watch: (listener) => {
			tell = listener;
		}
	};
}
const createClient = ({ connect, response, whole }, userAgent) => got.extend({
	followRedirect: false,
	retry: { limit: 0 },
	throwHttpErrors: false,
	timeout: {
		lookup: connect,
		connect,
		secureConnect: connect,
		response,
		request: whole
	},
	https: { rejectUnauthorized: true },
	maxHeaderSize: HEADER_LIMIT,
	headers: {
		"user-agent": userAgent,
		accept: "application/json"
	},
	agent: {
		http: new Agent({
			keepAlive: true,
			timeout: IDLE_MS
		}),
		https: new Agent$1({
			keepAlive: true,
			timeout: IDLE_MS
		})
	}
});
/** The library never lets go of a signal: of the run's own, each request of the run would hold a piece until the end. */
function untilAbort(signal) {
	const own = new AbortController();
	const end = () => own.abort();
	signal.addEventListener("abort", end);
	if (signal.aborted) end();
	return {
		signal: own.signal,
		letGo: () => signal.removeEventListener("abort", end)
	};
}
/**
* Watches how far a request gets. The library's own timings do not serve: on a reused connection they may lack the
* handshake, and a request that was sent would look as if it was not.
*/
function follow(stream) {
	let reached = false;
	let receivedBytes = () => 0;
	stream.on("error", () => void 0);
	stream.once("request", (request) => {
		request.once("socket", (socket) => {
			const before = socket.bytesRead;
			receivedBytes = () => socket.bytesRead - before;
			if (socket.connecting) socket.once("encrypted" in socket ? "secureConnect" : "connect", () => reached = true);
			else reached = true;
		});
	});
	return {
		reachedServer: () => reached,
		receivedBytes: () => receivedBytes()
	};
}
// src/history/log-file.ts
/** The bytes of the log; none where there is no file. Throws HISTORY_UNREADABLE. Never writes. */
function readLog(place) {
	return orUnreadable(place, async () => {
		if (await factsOf(place) === void 0) return /* @__PURE__ */ new Uint8Array();
		const file = await place.files.open(place.path, "read");
		try {
			refuseIrregular(await file.facts(), place);
			return await file.read();
		} finally {
			await closeQuietly(file);
		}
	});
}
/** Throws HISTORY_UNREADABLE where the path leads to something that is not a file; nothing being there is fine. */
const checkLog = async (place) => {
	await orUnreadable(place, () => factsOf(place));
};
/** Opens the log, or makes it for its owner alone. Everything here and in the result throws HISTORY_UNWRITABLE. */
function openLog(place) {
	return orUnwritable$1(place, async () => {
		const file = await factsOf(place) === void 0 ? await create(place) : await place.files.open(place.path, "append");
		try {
			const facts = await file.facts();
			refuseIrregular(facts, place);
			return logFile(place, file, {
				id: facts.id,
				content: await file.read()
			});
		} catch (error) {
			await closeQuietly(file);
			throw error;
		}
	});
}
function logFile(place, file, opened) {
	let bytes = opened.content.length;
	return {
		content: opened.content,
		cut: (keep, digest) => orUnwritable$1(place, async () => {
			const name = await setAside(opened.content.subarray(keep), digest, place);
			await file.truncate(keep);
			await file.sync();
			bytes = keep;
			return name;
		}),
		append: (text) => orUnwritable$1(place, async () => {
			const now = await factsOf(place);
			if (now?.id !== opened.id || now.bytes !== bytes) throw changedMeanwhile(place);
			await writeWhole(file, Buffer.from(text), place);
			bytes += Buffer.byteLength(text);
		}),
		close: () => closeQuietly(file)
	};
}
/** Somebody else wrote to the log: what was read of it no longer holds. */
const changedMeanwhile = ({ shown }) => new EmbedSyncError("HISTORY_UNWRITABLE", `the change history ${shown} was changed by another process`, { hint: "Run the command again when the other one has ended: it starts from the history as it is then." });
async function create({ path, files }) {
	await makeDirectories(dirname(path), files);
	const file = await files.open(path, "create");
	try {
		await files.syncDirectory(dirname(path));
		return file;
	} catch (error) {
		await closeQuietly(file);
		throw error;
	}
}
async function setAside(tail, digest, place) {
	const path = `${place.path}.torn-${digest.replace("sha256:", "").slice(0, 8)}`;
	const file = await place.files.open(path, "replace");
	try {
		await writeWhole(file, tail, place);
	} finally {
		await closeQuietly(file);
	}
	await place.files.syncDirectory(dirname(path));
	return basename(path);
}
/** A second call could be torn from the first, so a short write is a failure like any other. */
async function writeWhole(file, bytes, place) {
	const written = await file.write(bytes);
	if (written !== bytes.length) throw unwritable$1(place, `only ${written} of ${bytes.length} bytes were written`);
	await file.sync();
}
/** Undefined where there is no file. */
async function factsOf(place) {
	try {
		const facts = await place.files.facts(place.path);
		refuseIrregular(facts, place);
		return facts;
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
function refuseIrregular({ isRegular }, { shown }) {
	if (isRegular) return;
	throw new EmbedSyncError("HISTORY_UNREADABLE", `the change history ${shown} is not a regular file`, { hint: "A symbolic link, directory or device is never followed or written; name the file itself with --history file:PATH." });
}
async function orUnreadable(place, work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof EmbedSyncError) throw error;
		throw new EmbedSyncError("HISTORY_UNREADABLE", `cannot read the change history ${place.shown}: ${reasonOf(error)}`, { hint: "Make the file readable, or name another one with --history file:PATH." });
	}
}
async function orUnwritable$1(place, work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof EmbedSyncError ? error : unwritable$1(place, reasonOf(error));
	}
}
const unwritable$1 = ({ shown }, reason) => new EmbedSyncError("HISTORY_UNWRITABLE", `cannot write the change history ${shown}: ${reason}`, { hint: "No update is sent without a record. Make the file writable and run the command again." });
// src/history/log-writer.ts
/** Throws HISTORY_BROKEN, naming the first bad line. */
function refuseBroken(verdict, { shown }) {
	if (verdict.kind !== "broken") return verdict;
	const { record, reason } = verdict;
	throw new EmbedSyncError("HISTORY_BROKEN", `the change history ${shown} is broken: the record in line ${record} ${reason}`, { hint: "Nothing was sent. Find out who changed the file and put back a sound copy, or move it away to start a new history." });
}
/** Opens the log for appending; where `read` is given, only if it still is what was read. */
async function openWriter(place, runtime, read) {
	const file = await openLog(place);
	try {
		if (read !== void 0 && read.digest !== digestOfBytes(file.content)) throw changedMeanwhile(place);
		const log = refuseBroken(read?.verdict ?? verifyLog(file.content), place);
		return writerAfter(file, log.head.seq === 0 ? genesis(runtime.randomHex(16)) : log.head, {
			bodies: log.kind === "torn" ? [await mend(log, file)] : [],
			time: runtime.now().toISOString()
		});
	} catch (error) {
		await file.close();
		throw error;
	}
}
function writerAfter(file, start, notes) {
	let head = start;
	let first = notes;
	return {
		async write(batch) {
			let tip = head;
			const lines = [];
			const add = ({ bodies, time }) => {
				for (const { entry, line } of linkLines(bodies, tip, time)) {
					lines.push(line);
					tip = {
						log: entry.log,
						seq: entry.seq,
						hash: entry.hash
					};
				}
			};
			if (first !== void 0) add(first);
			for (const { item, refuse } of batch) try {
				add(item);
			} catch (error) {
				refuse(error);
			}
			if (lines.length > 0) await file.append(lines.join(""));
			head = tip;
			first = void 0;
		},
		close: file.close
	};
}
async function mend(log, file) {
	const { entries, tailBytes, tailDigest } = log;
	const note = `set aside an unfinished last line of ${tailBytes} bytes, ${tailDigest}, as ${await file.cut(file.content.length - tailBytes, tailDigest)}`;
	return {
		kind: "reconcile",
		run: entries.at(-1)?.run ?? "",
		status: "torn-tail",
		note
	};
}
// src/history/file-store.ts
/** What the log in a file is worth, a broken one too. Never writes. Throws HISTORY_UNREADABLE. */
const readFileLog = async (path, runtime) => verifyLog(await readLog(placeOf(path, runtime)));
/**
* Opens for reading and appending; nothing is made before the first append. Throws HISTORY_UNREADABLE for what is no file.
* Once an append has thrown, every later one throws the same: what is on the disk is not known any more.
*/
async function openFileStore(path, runtime, files = nodeFiles) {
	const place = {
		...placeOf(path, runtime),
		files
	};
	await checkLog(place);
	let read;
	let writer;
	let ended;
	const commit = groupCommit(async (batch) => {
		if (ended !== void 0) throw ended;
		try {
			writer ??= await openWriter(place, runtime, read);
			await writer.write(batch);
		} catch (error) {
			ended = error;
			await writer?.close();
			throw error;
		}
	});
	return {
		location: `file:${path}`,
		read: async () => {
			await commit.idle();
			const bytes = await readLog(place);
			read = {
				digest: digestOfBytes(bytes),
				verdict: verifyLog(bytes)
			};
			return refuseBroken(read.verdict, place).entries;
		},
		append: async (bodies) => {
			if (bodies.length > 0) await commit.add({
				bodies,
				time: runtime.now().toISOString()
			});
		},
		close: async () => {
			await commit.idle();
			ended ??= new EmbedSyncError("INTERNAL", `the change history ${path} is closed`);
			await writer?.close();
		}
	};
}
const placeOf = (path, { cwd }) => ({
	shown: path,
	path: resolve(cwd, path),
	files: nodeFiles
});
// src/history/location.ts
const HINT = "Write file:PATH, such as file:.embed-sync/history.jsonl, or git:BRANCH, such as git:embed-sync-history.";
/** Throws USAGE. */
function parseHistoryLocation(text) {
	const [, kind, name = ""] = /^(file|git):(.+)$/su.exec(text) ?? [];
	if (kind === "file" && !/\p{Cc}/u.test(name)) return {
		kind,
		path: name
	};
	if (kind !== "git") throw new EmbedSyncError("USAGE", `${JSON.stringify(text)} does not say where the change history is`, { hint: HINT });
	if (isBranchName(name)) return {
		kind,
		branch: name
	};
	throw new EmbedSyncError("USAGE", `${JSON.stringify(name)} cannot be the name of a git branch for the change history`, { hint: name.startsWith("refs/") ? "Write the name alone, without refs/heads/." : HINT });
}
const LONGEST_NAME = 200;
/** The rules of `git check-ref-format --branch`, and more: nothing that a shell, a command line or a reader could take amiss. */
function isBranchName(name) {
	if (name.length > LONGEST_NAME || name === "@" || name === "HEAD") return false;
	if (/[\p{C}\p{Z}~^:?*[\]\\"'`$;&|<>(){}!#%]|\.\.|@\{/u.test(name)) return false;
	const parts = name.split("/");
	return parts[0] !== "refs" && parts.every((part) => part !== "" && !/^[.-]|\.$|\.lock$/.test(part));
}
// src/history/lock.ts
/** Takes the lock; the result gives it back. Throws LOCKED, naming the holder and how to free the lock, or FILE_UNWRITABLE. */
async function lockFile(path, runtime, machine = thisMachine()) {
	const lock = {
		shown: `${path}.lock`,
		path: `${resolve(runtime.cwd, path)}.lock`,
		machine
	};
	const { pid, host, space } = machine;
	const self = {
		pid,
		host,
		space,
		since: runtime.now().toISOString(),
		id: runtime.randomHex(16)
	};
	return orUnwritable(lock, async () => {
		await makeDirectories(dirname(lock.path), machine.files);
		if (!await take(lock, self) && !await takeOver(lock, self)) throw locked(lock, await holderOf(lock));
		return () => orUnwritable(lock, () => giveBack(lock, self));
	});
}
/** False where somebody holds the lock. */
async function take(lock, self) {
	const { path, machine } = lock;
	const { files } = machine;
	const file = await createUnlessThere(path, files);
	if (file === void 0) return false;
	try {
		const text = Buffer.from(canonicalJson(self));
		const written = await file.write(text);
		if (written !== text.length) throw unwritable(lock, `only ${written} of ${text.length} bytes were written`);
		return true;
	} catch (error) {
		await files.remove(path);
		throw error;
	} finally {
		await closeQuietly(file);
	}
}
/**
* Takes the lock of a process that is gone. That is safe: its id means nobody on this machine, so it will send nothing more,
* and what it sent last is found in the log as an open intent. A second file lets one challenger through at a time, who looks
* again behind it; without that, the slower of two would remove the lock that the faster has just made.
*/
async function takeOver(lock, self) {
	const { files } = lock.machine;
	const seen = await holderOf(lock);
	if (seen === void 0 || !isGone(seen, lock.machine)) return false;
	const gate = `${lock.path}.takeover`;
	const file = await createUnlessThere(gate, files);
	if (file === void 0) return false;
	try {
		if ((await holderOf(lock))?.id !== seen.id) return false;
		await files.remove(lock.path);
		return await take(lock, self);
	} finally {
		await closeQuietly(file);
		await files.remove(gate);
	}
}
const isGone = ({ pid, host, space }, machine) => host === machine.host && space === machine.space && !machine.isAlive(pid);
/** Leaves alone a lock that is not ours any more, because the user removed ours and somebody else took it. */
async function giveBack(lock, self) {
	if ((await holderOf(lock))?.id === self.id) await lock.machine.files.remove(lock.path);
}
/** Undefined where there is no lock, or none that names its holder. */
async function holderOf({ path, machine }) {
	const file = await machine.files.open(path, "read").catch(undefinedOn("ENOENT"));
	if (file === void 0) return void 0;
	try {
		return holderIn(JSON.parse(Buffer.from(await file.read()).toString("utf8")));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	} finally {
		await closeQuietly(file);
	}
}
function holderIn(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const { pid, host, space, since, id } = value;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return void 0;
	if (!isPrintable(host) || !isPrintable(since) || typeof space !== "string" || typeof id !== "string") return void 0;
	return {
		pid,
		host,
		space,
		since,
		id
	};
}
const isPrintable = (value) => typeof value === "string" && /^\P{C}{1,255}$/u.test(value);
function locked({ shown }, holder) {
	const who = holder === void 0 ? "a process that it does not name" : `process ${holder.pid} on ${holder.host}`;
	const since = holder === void 0 ? "" : ` since ${holder.since}`;
	return new EmbedSyncError("LOCKED", `the lock ${shown} is held by ${who}${since}; nothing was sent`, { hint: `Wait for it to end. If you are sure that it no longer runs, delete ${shown} and run the command again.` });
}
const createUnlessThere = (path, files) => files.open(path, "create").catch(undefinedOn("EEXIST"));
const undefinedOn = (code) => (error) => {
	if (codeOf(error) !== code) throw error;
};
async function orUnwritable(lock, work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof EmbedSyncError ? error : unwritable(lock, reasonOf(error));
	}
}
const unwritable = ({ shown }, reason) => new EmbedSyncError("FILE_UNWRITABLE", `cannot take or give back the lock ${shown}: ${reason}`, { hint: "Make its directory writable; if the file is still there and no other run lasts, delete it." });
const thisMachine = () => ({
	files: nodeFiles,
	...thisProcess()
});
// src/history/open-history.ts
/** Opens for reading and appending; nothing is made before the first append. Throws USAGE or HISTORY_UNREADABLE. */
async function openHistoryAt(text, runtime) {
	const location = parseHistoryLocation(text);
	if (location.kind === "git") return (await import("./git-store.js")).openGitStore(location.branch, runtime);
	const { path } = location;
	const lock = async () => ({
		waitedMs: 0,
		holdsForMs: () => Number.POSITIVE_INFINITY,
		release: await lockFile(path, runtime)
	});
	return {
		...await openFileStore(path, runtime),
		lock
	};
}
/** What the log at a location is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
async function readHistoryLog(text, runtime) {
	const location = parseHistoryLocation(text);
	if (location.kind === "git") return (await import("./git-store.js")).readGitLog(location.branch, runtime);
	return readFileLog(location.path, runtime);
}
// src/notify/signature.ts
/** `seconds` since 1970. The signature is HMAC-SHA256 over `seconds`, a dot and the body, in hexadecimal. */
const signatureHeaders = (body, secret, seconds) => ({
	"x-embed-sync-timestamp": String(seconds),
	"x-embed-sync-signature": `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`
});
// src/notify/webhook.ts
const PATIENCE = {
	tries: 3,
	eachMs: 1e4,
	totalMs: 3e4,
	backoffMs: 1e3
};
/** Whoever told the process to stop wants others to hear of it, but not to wait for long. */
const HURRY = {
	tries: 1,
	eachMs: 3e3,
	totalMs: 3e3,
	backoffMs: 0
};
const SHORTEST_SECRET = 16;
/** Throws POLICY_INVALID where a variable that the notification names cannot be used. */
function openWebhook({ urlFrom, secretFrom }, world, patience = PATIENCE) {
	const url = parseCustomerAddress(world.env[urlFrom] ?? "");
	if (typeof url === "string") throw unusable("urlFrom", urlFrom, url);
	const secret = secretFrom === void 0 ? void 0 : secretOf(world.env[secretFrom] ?? "", secretFrom);
	return async (body) => {
		const delivery = {
			"content-type": "application/json",
			"x-embed-sync-delivery": world.randomHex(16)
		};
		const headers = () => {
			const seconds = Math.floor(world.now().getTime() / 1e3);
			return secret === void 0 ? delivery : {
				...delivery,
				...signatureHeaders(body, secret, seconds)
			};
		};
		const send = (stop, deadlineMs) => askAddress({
			url,
			stop,
			deadlineMs,
			post: {
				body,
				headers: headers()
			}
		});
		const saying = await sendPatiently(send, world, patience);
		return saying === void 0 ? void 0 : `${url.origin} (${urlFrom}) ${saying}`;
	};
}
async function sendPatiently(send, world, usual) {
	const hurried = world.stop.aborted;
	const { tries, eachMs, totalMs, backoffMs } = hurried ? HURRY : usual;
	const stop = hurried ? new AbortController().signal : world.stop;
	const ends = world.monotonic() + totalMs;
	let saying = "was not asked";
	for (let n = 1; n <= tries; n += 1) {
		const deadlineMs = Math.floor(Math.min(eachMs, ends - world.monotonic()));
		if (deadlineMs < 1) return saying;
		const answer = await send(stop, deadlineMs);
		if (isWell(answer)) return void 0;
		saying = sayingOf(answer, deadlineMs);
		if (n === tries || stop.aborted || !isWorthAnotherTry(answer)) return saying;
		const waitMs = world.random() * backoffMs * 2 ** (n - 1);
		await world.sleep(Math.max(0, Math.min(waitMs, ends - world.monotonic())), stop);
	}
	return saying;
}
/** A refusal stays one; a server in trouble, a full one and a lost connection may be otherwise the next time. */
const isWorthAnotherTry = ({ status }) => status === void 0 || status === 408 || status === 429 || status >= 500;
function secretOf(text, variable) {
	if (text === "") throw unusable("secretFrom", variable, "is not set");
	if (text.length < SHORTEST_SECRET) throw unusable("secretFrom", variable, `has fewer than ${SHORTEST_SECRET} characters`);
	return text;
}
const NEXT = {
	urlFrom: "Put the https address of the webhook into it, or take the notification out of the policy.",
	secretFrom: "Put a long random text that the receiver knows too into it, or take secretFrom out of the policy."
};
const unusable = (key, variable, what) => new EmbedSyncError("POLICY_INVALID", `the policy names ${variable} in notify.${key}, and that ${what}; nothing was requested`, { hint: NEXT[key] });
// src/render/notice.ts
const TITLES = {
	applied: "Access settings were changed",
	failed: "A change of access settings did not end well",
	drift: "Access settings were changed from outside",
	"needs-approval": "A change of access settings waits for approval",
	blocked: "A change of access settings is blocked by the policy"
};
/** Slack takes 50 blocks; each row is one. */
const MOST_ROWS = 20;
/** UTF-16 units, of the 3,000 that Slack takes in one text. */
const LONGEST_TEXT = 2900;
/** The body as JSON. */
function renderNotice(notice) {
	const { event, facts, reasons, rows, others } = notice;
	const { first, more } = firstOf(rows, MOST_ROWS);
	const title = TITLES[event];
	const about = rows.length + others === 0 ? "" : `: ${plural(rows.length + others, "embed")}`;
	const rest = [...more === 0 ? [] : [`and ${plural(more, "embed")} more`], ...others === 0 ? [] : [`and ${plural(others, "embed")} of other owners`]];
	const blocks = [
		{
			type: "header",
			text: plain(title)
		},
		section(facts.map(([name, value]) => `${name}: ${value}`)),
		section(reasons.map((reason) => `Why: ${reason}`)),
		...first.map((row) => section(rowLines(row))),
		section(rest)
	];
	return JSON.stringify({
		text: `embed-sync: ${title}${about}`,
		blocks: blocks.filter((block) => block !== void 0)
	});
}
const plain = (text) => ({
	type: "plain_text",
	text,
	emoji: false
});
/** Lines as one block; none where there are none, since an empty text is refused. */
function section(lines) {
	if (lines.length === 0) return void 0;
	const whole = lines.map(terminalSafe).join("\n");
	const text = whole.length <= LONGEST_TEXT ? whole : `${whole.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, "")}…`;
	return {
		type: "section",
		text: plain(text)
	};
}
function rowLines(row) {
	const label = row.direction === void 0 ? void 0 : DIRECTION_LABELS[row.direction];
	const sign = label === void 0 ? "" : `${label.symbol} ${label.word} `;
	const status = row.status === void 0 ? "" : ` · ${row.status}`;
	return [`${sign}${embedLabel(row)}${status}`, ...row.settings.flatMap(settingLines)];
}
/** A tenancy list also by its rows: a number alone would hide which table is open. */
function settingLines({ setting, before, after }) {
	const moves = after === void 0 ? [] : tenancyMoves({
		after,
		...before !== void 0 && { before }
	}).map(({ sign, text }) => `    ${sign} ${text}`);
	const { first, more } = firstOf(moves, MOST_ROWS);
	const rest = more === 0 ? [] : [`    and ${count(more)} more`];
	return [
		`  ${setting}: ${valueText(before)} → ${valueText(after)}`,
		...first,
		...rest
	];
}
// src/commands/news.ts
/** Undefined where nothing was sent because there was nothing to send. */
function resultNews(result, { plan, desired }) {
	const { runId, status, outcomes, stopped } = result;
	if (status === "complete" && runId === null) return void 0;
	const facts = [
		...planFacts(plan),
		...runId === null ? [] : [["Run", runId]],
		["Status", status]
	];
	const titles = new Map([
		...plan.missing,
		...plan.refused,
		...plan.changes
	].map((one) => [one.embedId, one]));
	const changes = new Map(plan.changes.map((change) => [change.embedId, change]));
	const ownerOf = owners({
		plan,
		desired
	});
	const rows = outcomes.toSorted((a, b) => Number(isGood(a)) - Number(isGood(b))).map((outcome) => {
		const { embedId } = outcome;
		const change = changes.get(embedId);
		return {
			embedId,
			name: titles.get(embedId)?.name ?? null,
			owner: ownerOf(embedId),
			status: statusText(outcome),
			...change !== void 0 && { direction: change.direction },
			settings: change?.settings ?? []
		};
	});
	const reasons = stopped === void 0 ? [] : [{ text: `stopped early: ${stopped.code}` }];
	return {
		event: status === "complete" ? "applied" : "failed",
		facts,
		rows,
		reasons
	};
}
/** Why a plan was not sent. `answered`: somebody was asked, and need not be told. */
function refusalNews({ code }, planned, answered) {
	if (code === "PLAN_BLOCKED") return heldNews("blocked", planned);
	if (code === "CONSENT_MISSING") return answered ? void 0 : heldNews("needs-approval", planned);
	return {
		event: "failed",
		facts: planFacts(planned.plan),
		rows: planRows(planned),
		reasons: [{ text: `nothing was sent: ${code}` }]
	};
}
/** Of a plan that is held; undefined for any other. */
function planNews(planned) {
	const { verdict } = planned.plan;
	return verdict === "blocked" || verdict === "needs-approval" ? heldNews(verdict, planned) : void 0;
}
/** Of what moved outside; undefined where nothing did. */
function driftNews({ plan, desired }) {
	const moved = plan.drift.filter((one) => one.class === "outside" || one.class === "conflict");
	const ownerOf = owners({
		plan,
		desired
	});
	const rows = groupedBy(moved, ({ embedId }) => embedId).map((drifts) => driftRow(drifts, ownerOf(drifts[0]?.embedId ?? "")));
	return rows.length === 0 ? void 0 : {
		event: "drift",
		facts: targetFacts(plan.target),
		rows,
		reasons: []
	};
}
/** Of a command that failed before there was a plan. */
const failureNews = ({ code }) => ({
	event: "failed",
	facts: [],
	rows: [],
	reasons: [{ text: `nothing was sent: ${code}` }]
});
function heldNews(event, { plan, desired }) {
	const severity = event === "blocked" ? "block" : "approve";
	const reasons = plan.findings.filter((finding) => finding.severity === severity).map(({ rule, embedId }) => ({
		text: rule,
		...embedId !== void 0 && { embedId }
	}));
	return {
		event,
		facts: planFacts(plan),
		rows: planRows({
			plan,
			desired
		}),
		reasons
	};
}
function planRows({ plan, desired }) {
	const ownerOf = owners({
		plan,
		desired
	});
	return plan.changes.map(({ embedId, name, direction, settings }) => ({
		embedId,
		name,
		owner: ownerOf(embedId),
		direction,
		settings
	}));
}
/** Embeds that a rollback brings back have no owner: the history holds none. */
function owners({ plan, desired }) {
	const known = new Map([...desired, ...plan.changes].map(({ embedId, owner }) => [embedId, owner ?? null]));
	return (embedId) => known.get(embedId) ?? null;
}
function driftRow(drifts, owner) {
	const [first] = drifts;
	const direction = DIRECTIONS.find((one) => drifts.some((drift) => drift.direction === one));
	return {
		embedId: first?.embedId ?? "",
		name: first?.name ?? null,
		owner,
		...direction !== void 0 && { direction },
		settings: drifts.map(({ setting, lastApplied, live }) => ({
			setting,
			...lastApplied !== void 0 && { before: lastApplied },
			...live !== void 0 && { after: live }
		}))
	};
}
const planFacts = (plan) => [
	...targetFacts(plan.target),
	["Plan", shortDigest(plan.planId)],
	...plan.rollbackOf === void 0 ? [] : [["Takes back", plan.rollbackOf]],
	...plan.manifest.commit === null ? [] : [["Commit", plan.manifest.commit]]
];
const targetFacts = ({ dataApp, environment }) => [...dataApp === null ? [] : [["Data app", dataApp]], ...environment === null ? [] : [["Environment", environment]]];
const isGood = ({ status }) => status === "verified" || status === "accepted";
const statusText = ({ status, error }) => error === void 0 ? status : `${status} (${error.code})`;
// src/commands/notices.ts
/** All that sending can end in. */
const SENDING_EVENTS = [
	"applied",
	"failed",
	"needs-approval",
	"blocked"
];
/**
* Whoever the policy wants told of one of these events; in a pull request it is the base branch's policy that says whom.
* Throws POLICY_INVALID where a variable that is needed for it cannot be used: so it comes before anything is requested.
*/
async function openNotices(events, context) {
	const { options, runtime, basePolicy, note } = context;
	const receivers = (basePolicy ?? await loadPolicy(options.policy, runtime.cwd)).notify.filter(({ on }) => on.some((event) => events.includes(event))).map((wanted) => ({
		wanted,
		send: openWebhook(wanted, runtime)
	}));
	return { tell: async (news) => {
		if (news === void 0) return;
		const failures = await Promise.all(receivers.map(async ({ wanted, send }) => {
			const body = bodyFor(wanted, news);
			return body === void 0 ? void 0 : send(body);
		}));
		for (const failure of failures) if (failure !== void 0) note(`Not told of what happened: ${terminalSafe(failure)}. The result is not changed by that.\n`);
	} };
}
/** What a receiver is sent, if anything: nothing where it is about embeds of other owners alone. */
function bodyFor({ on, owners }, news) {
	const { event, facts, rows, reasons } = news;
	if (!on.includes(event)) return void 0;
	const own = owners === void 0 ? rows : rows.filter(({ owner }) => owner !== null && matchesAnyGlob(owners, owner));
	if (rows.length > 0 && own.length === 0) return void 0;
	const ids = new Set(own.map(({ embedId }) => embedId));
	const told = reasons.filter(({ embedId }) => embedId === void 0 || owners === void 0 || ids.has(embedId));
	return renderNotice({
		event,
		facts,
		reasons: [...new Set(told.map(({ text }) => text))],
		rows: own,
		others: rows.length - own.length
	});
}
/** What is wrong with the input is told to whoever gave it, and to nobody else. */
const TOLD_EXITS = /* @__PURE__ */ new Set([EXIT.failed, EXIT.stale]);
/** Does what may fail before there is a plan to tell of; that it failed is told, and thrown on. */
async function tellingFailure(context, work) {
	const notices = await openNotices(SENDING_EVENTS, context);
	try {
		return await work();
	} catch (error) {
		if (error instanceof EmbedSyncError && TOLD_EXITS.has(error.exitCode)) await notices.tell(failureNews(error));
		throw error;
	}
}
// src/render/progress.ts
const SAY_AFTER_MS = 1e4;
const BAR_CELLS = 30;
const INITIAL = {
	startedMs: 0,
	total: 0,
	done: 0,
	throttled: 0,
	retries: 0,
	verifying: false,
	heldUntilMs: null,
	waiting: null,
	saidMs: 0,
	saidTenth: 0
};
function createProgress(look) {
	const view = (state, lines, nowMs) => {
		const due = look.mode === "lines" && isDue(state, nowMs);
		const said = due ? {
			...state,
			saidMs: nowMs,
			saidTenth: tenthOf(state)
		} : state;
		const all = due ? [...lines, [statusParts(state, nowMs).join("  ")]] : lines;
		return {
			state: said,
			lines: paint(all, look.palette),
			bar: look.mode === "bar" ? drawBar(state, nowMs, look) : ""
		};
	};
	return {
		initial: INITIAL,
		step: (before, event, nowMs) => view(advance(before, event, nowMs), eventLines(event), nowMs),
		tick: (state, nowMs) => view(state, [], nowMs)
	};
}
function advance(state, event, nowMs) {
	switch (event.type) {
		case "start": return {
			...INITIAL,
			startedMs: nowMs,
			saidMs: nowMs,
			total: event.total
		};
		case "retry": return isThrottle(event.reason) ? {
			...state,
			throttled: state.throttled + 1,
			waiting: later(state, {
				why: "rate limit reached",
				untilMs: nowMs + event.waitMs
			}, nowMs)
		} : {
			...state,
			retries: state.retries + 1
		};
		case "result": return {
			...state,
			done: Math.min(state.total, state.done + 1)
		};
		case "verifying": return {
			...state,
			verifying: true
		};
		case "server-failing": return {
			...state,
			heldUntilMs: nowMs + event.waitMs
		};
		case "server-back": return {
			...state,
			heldUntilMs: null
		};
		case "pause": return {
			...state,
			waiting: later(state, {
				why: `next wave ${event.before}`,
				untilMs: nowMs + event.waitMs
			}, nowMs)
		};
		case "wave": return {
			...state,
			waiting: null
		};
		case "undo":
		case "unrecorded": return state;
		case "summary": return {
			...state,
			total: 0
		};
	}
}
/** Of two waits the longer one holds. One under a second is over before anybody has read of it. */
const later = ({ waiting }, next, nowMs) => next.untilMs - nowMs < 1e3 || next.untilMs <= (waiting?.untilMs ?? 0) ? waiting : next;
/** A reason is a problem's code, and that may be the API's own. */
const isThrottle = (reason) => /429|RATE_?LIMIT|TOO_MANY|THROTTL/i.test(reason);
function eventLines(event) {
	switch (event.type) {
		case "start": return [[`Applying ${plural(event.total, "change")} (run ${event.runId})`]];
		case "wave": return [[`Wave ${event.name}: ${plural(event.size, "embed")}`]];
		case "verifying": return [["Reading back what was written"]];
		case "result": {
			const { status } = event.outcome;
			return status === "verified" || status === "accepted" ? [] : outcomeLines(event.outcome, embedLabel(event));
		}
		case "summary": return [[`Done after ${duration(event.result.summary.elapsedMs)}: ${event.result.status}`]];
		case "pause": return [[`Waiting ${duration(event.waitMs)} before the wave ${event.before}, as the policy says`]];
		case "undo": return [[styled("yellow", `Taking back what this run widened (${plural(event.size, "embed")}): ${event.reason}`)]];
		case "unrecorded": return [[styled("red", "This happened and could not be written to the history; keep it:")], [JSON.stringify(event.entry)]];
		case "server-failing":
		case "server-back": return [[styled("yellow", serverLine(event))]];
		case "retry": return [];
	}
}
/** One sentence, for progress and for what is written before there is any. */
const serverLine = (news) => news.type === "server-back" ? `The server answers again, after ${duration(news.afterMs)}.` : `The server is failing: ${news.reason}. Nothing is sent for ${duration(news.waitMs)}, until ${toTheSecond(news.until)}; then it is asked again.`;
const toTheSecond = (instant) => instant.replace(/\.\d+Z$/, "Z");
const tenthOf = ({ done, total }) => total === 0 ? 0 : Math.floor(done * 10 / total);
const isDue = (state, nowMs) => state.total > 0 && (tenthOf(state) > state.saidTenth || nowMs - state.saidMs >= SAY_AFTER_MS);
/** Without the bar itself, most needed first. */
function statusParts(state, nowMs) {
	const { done, total, throttled, retries } = state;
	const elapsed = nowMs - state.startedMs;
	const held = state.heldUntilMs !== null;
	const { waiting } = state;
	const waits = !held && waiting !== null && waiting.untilMs > nowMs;
	const moving = done > 0 && elapsed > 0 && !held && !waits;
	return [
		`${state.verifying ? "Verifying" : "Applying"} ${count(done)}/${count(total)}`,
		`${Math.floor(done * 100 / total)}%`,
		...held ? [`server failing, asked again in ${duration(Math.max(0, (state.heldUntilMs ?? 0) - nowMs))}`] : [],
		...waits ? [`${waiting.why}, goes on in ${duration(Math.ceil((waiting.untilMs - nowMs) / 1e3) * 1e3)}`] : [],
		...moving ? [`${rateText(done * 1e3 / elapsed)}/s`] : [],
		...moving && done < total ? [`ETA ${duration(Math.ceil((total - done) * elapsed / done / 1e3) * 1e3)}`] : [],
		...throttled > 0 ? [`${count(throttled)} × 429`] : [],
		...retries > 0 ? [`${count(retries)} ${retries === 1 ? "retry" : "retries"}`] : []
	];
}
const rateText = (perSecond) => perSecond < 10 ? perSecond.toFixed(1) : count(Math.round(perSecond));
/** `Applying [#####-----] 412/1,000  41%  38/s  ETA 15s  2 × 429`, giving up its right end, then its cells, for width. */
function drawBar(state, nowMs, look) {
	if (state.total === 0) return "";
	const width = Math.max(0, look.width - 1);
	const parts = [...statusParts(state, nowMs)];
	while (parts.length > 2 && parts.join("  ").length > width) parts.pop();
	const [first = "", ...rest] = parts;
	const text = [first, ...rest].join("  ");
	const cells = Math.min(BAR_CELLS, width - text.length - 3);
	const full = Math.floor(cells * state.done / state.total);
	const bar = cells < 5 ? "" : ` [${"#".repeat(full)}${"-".repeat(cells - full)}]`;
	const line = [first.replace(" ", `${bar} `), ...rest].join("  ");
	return paintLine([line.slice(0, width)], look.palette);
}
// src/commands/progress.ts
/** Lines of JSON, the first of which names the version of the stream. Throws FILE_UNWRITABLE before anything is sent. */
function openEvents(path, { cwd, now, stderr }) {
	let file;
	try {
		file = openSync(resolve(cwd, path), "w", 384);
	} catch {
		throw new EmbedSyncError("FILE_UNWRITABLE", `cannot write ${path}`, { hint: "Give --events a file that may be written." });
	}
	const write = (value) => void writeSync(file, `${JSON.stringify(value)}\n`);
	write({
		type: "stream",
		formatVersion: "1.0",
		generator: GENERATOR
	});
	let broken = false;
	return (event) => {
		if (broken) return;
		try {
			write({
				at: now().toISOString(),
				...event
			});
			if (event.type === "summary") closeSync(file);
		} catch {
			broken = true;
			stderr.write(`Events can no longer be written to ${path}; the run goes on.\n`);
		}
	};
}
/** Says, where it takes long, that embeds are asked one by one; on a terminal in one line, in a log now and then. */
function lookReporter({ runtime }) {
	const { stderr } = runtime;
	let saidMs = runtime.monotonic();
	return ({ by, done, total }) => {
		const now = runtime.monotonic();
		const over = done === total;
		if (now - saidMs < (stderr.isTTY ? SHOW_MS : SAY_MS)) return;
		saidMs = now;
		const text = `Reading settings one by one (${by}): ${done} of ${total}`;
		stderr.write(stderr.isTTY ? `\r\u001b[K${over ? "" : text}` : `${text}\n`);
	};
}
/** Says, outside of a run, that a server which fails is waited for. */
function serverReporter({ runtime: { stderr } }) {
	return (news) => stderr.write(`${stderr.isTTY ? "\r\x1B[K" : ""}${serverLine(news)}\n`);
}
/** Says, where it takes long, that the API is listing, and for how long already. What is told is as before. */
function watchedReader(reader, traffic, runtime) {
	const watched = (what, work) => shownWaiting({
		what,
		work,
		traffic
	}, runtime);
	return {
		...reader,
		list: (expected) => watched("Listing embeds", () => reader.list(expected)),
		datamarts: () => watched("Listing datamarts", () => reader.datamarts())
	};
}
/** On a terminal one line that goes when the work is done; in a log a line every ten seconds. */
async function shownWaiting({ what, work, traffic }, { stderr, monotonic }) {
	const began = monotonic();
	const throttledBefore = traffic().throttled;
	let shown = false;
	let saidMs = began;
	const timer = setInterval(() => {
		const now = monotonic();
		if (now - began < WAITING_MS || now - saidMs < (stderr.isTTY ? 0 : SAY_MS)) return;
		const throttled = traffic().throttled - throttledBefore;
		const limited = throttled === 0 ? "" : `, rate limit reached ${throttled} ×`;
		const text = `${what}: ${Math.floor((now - began) / 1e3)}s so far${limited}`;
		stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
		shown = true;
		saidMs = now;
	}, TICK_MS);
	timer.unref();
	try {
		return await work();
	} finally {
		clearInterval(timer);
		if (shown && stderr.isTTY) stderr.write("\r\x1B[K");
	}
}
/** Whatever is over sooner needs no word. */
const WAITING_MS = 1e3;
const SHOW_MS = 100;
const SAY_MS = 1e4;
const TICK_MS = 200;
function openProgress({ runtime, look, options }) {
	const { stderr } = runtime;
	const stream = options.events === void 0 ? void 0 : openEvents(options.events, runtime);
	const progress = createProgress({
		...look,
		mode: stderr.isTTY ? "bar" : "lines"
	});
	let state = progress.initial;
	let started = false;
	let barShown = false;
	const show = (view) => {
		state = view.state;
		const erase = barShown ? "\r\x1B[K" : "";
		if (erase + view.lines + view.bar !== "") stderr.write(`${erase}${view.lines}${view.bar}`);
		barShown = view.bar !== "";
	};
	const timer = setInterval(() => {
		if (started) show(progress.tick(state, runtime.monotonic()));
	}, TICK_MS);
	timer.unref();
	return {
		emit: (event) => {
			stream?.(event);
			started = event.type !== "summary";
			show(progress.step(state, event, runtime.monotonic()));
		},
		close: () => {
			clearInterval(timer);
			if (barShown) stderr.write("\r\x1B[K");
			barShown = false;
		}
	};
}
// src/commands/provenance.ts
/** The GitHub user where there is one, else the local account. */
function actorOf({ env }) {
	if (env.GITHUB_ACTOR !== void 0 && env.GITHUB_ACTOR !== "") return `github:${env.GITHUB_ACTOR}`;
	try {
		return `local:${userInfo().username}`;
	} catch {
		return "local:unknown";
	}
}
/** Full id of the checked-out commit; null outside a repository. The child gets no environment but the search path. */
function commitOf({ env, cwd }) {
	if (env.GITHUB_SHA !== void 0 && /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA)) return Promise.resolve(env.GITHUB_SHA);
	return new Promise((resolve) => {
		const options = {
			cwd,
			env: { PATH: env.PATH },
			timeout: 2e3
		};
		execFile("git", [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		], options, (error, stdout) => {
			const commit = stdout.trim();
			resolve(error === null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null);
		});
	});
}
// src/commands/connect.ts
/** Checks everything that can be checked without a request, then reads the history. Throws EmbedSyncError. */
async function openSession(context, api = context.options.api) {
	const { options, runtime, basePolicy } = context;
	const { baseUrl, transport } = openTransport(context);
	const policy = await loadPolicy(options.policy, runtime.cwd);
	const [history, commit] = await Promise.all([openHistory(context), commitOf(runtime)]);
	const entries = await history.read();
	const guess = dialectOf(entries, baseUrl);
	const reader = createReader(transport, {
		api,
		...guess !== void 0 && { guess }
	}, runtime);
	return {
		side: {
			runtime,
			generator: GENERATOR,
			baseUrl,
			policy,
			...basePolicy !== void 0 && { basePolicy },
			reader: watchedReader(reader, transport.stats, runtime),
			encodeFor: encodePayload,
			...options.payload !== void 0 && { payload: options.payload },
			untold: options.assert ? "assert" : "assume",
			timeMarks: options.refresh ? "ignore" : "trust",
			entries,
			commit,
			report: lookReporter(context)
		},
		reader,
		transport,
		history
	};
}
/** The way to the API; nothing is requested yet. Throws UNSAFE_ENVIRONMENT, BASE_URL_INVALID, TOKEN_MISSING or TOKEN_MALFORMED. */
function openTransport(context) {
	const { options, runtime } = context;
	refuseUnsafeEnvironment(runtime.env, process.execArgv);
	const baseUrl = baseUrlOf(context);
	const token = parseToken(runtime.env.DATABRAIN_API_TOKEN);
	const { rate, reserve } = options;
	const transport = createTransport({
		baseUrl,
		token,
		runtime,
		pacer: createPacer({
			runtime,
			...rate !== void 0 && { rate },
			spareShare: reserve / 100
		}),
		userAgent: `embed-sync/${VERSION}`
	});
	transport.watch(serverReporter(context));
	return {
		baseUrl,
		transport
	};
}
const DEFAULT_BASE_URL = "https://api.usedatabrain.com";
/** By option, environment or default. Throws BASE_URL_INVALID. */
const baseUrlOf = ({ options, runtime }) => parseBaseUrl(options.baseUrl ?? nonEmpty(runtime.env.DATABRAIN_API_BASE_URL) ?? "https://api.usedatabrain.com");
const DEFAULT_HISTORY = "file:.embed-sync/history.jsonl";
/** Where the history is, by option, environment or default. Throws USAGE. */
const historyLocation = ({ options, runtime }) => options.history ?? nonEmpty(runtime.env.EMBED_SYNC_HISTORY) ?? DEFAULT_HISTORY;
const openHistory = (context) => openHistoryAt(historyLocation(context), context.runtime);
/** Adds the right to write, for as long as `work` runs and no other run sends. Throws LOCKED. */
async function withWriter(session, context, work) {
	const { side, reader, transport, history } = session;
	const { runtime, options, emit } = context;
	const probe = probeOf(side.policy, runtime);
	const lock = await history.lock(context.note);
	if (lock.waitedMs > 0) {
		await history.close();
		throw waitedTooLong(lock.waitedMs);
	}
	transport.watch(emit);
	try {
		return await work({
			...side,
			reader,
			writer: createWriter(transport, side.reader.dialect(), () => lock.holdsForMs() < 65e3 ? LEASE_RUNS_OUT : void 0),
			history,
			actor: actorOf(runtime),
			concurrency: options.concurrency,
			budget: transport.budget,
			rollout: side.policy.rollout,
			...probe !== void 0 && { probe },
			traffic: transport.stats,
			emit
		});
	} finally {
		transport.watch(serverReporter(context));
		await history.close().finally(() => lock.release().catch((error) => context.note(lockLeft(error))));
	}
}
/** What was sent is sent: a run must not look as if it had not been because its lock stays behind. Throws what is no expected failure. */
function lockLeft(error) {
	if (!(error instanceof EmbedSyncError)) throw error;
	return `${error.message}\n${error.hint ?? ""}\n`;
}
const LEASE_RUNS_OUT = {
	code: "LEASE_RUNS_OUT",
	message: "the lease of the change history could not be renewed in time, so another run might begin to send",
	hint: "Check the way to the remote of the history, then run the command again; it sends what is left."
};
/** A run that was given up may have had an update under way when live state was looked at. */
const waitedTooLong = (waitedMs) => new EmbedSyncError("PLAN_STALE", `another run was waited for, for ${Math.round(waitedMs / 1e3)} s, and is given up now`, { hint: "Nothing was written. Run the command again: it looks at what is live now, and need not wait." });
/**
* What sending needs beyond planning, checked before anything is requested: a plan can be made where it will not be sent.
* Throws POLICY_INVALID.
*/
async function refuseUnready(context) {
	const { options, runtime } = context;
	probeOf(await loadPolicy(options.policy, runtime.cwd), runtime);
	await openNotices(SENDING_EVENTS, context);
}
const probeOf = ({ rollout: { probeFrom } }, runtime) => probeFrom === void 0 ? void 0 : createProbe(probeFrom, runtime);
const nonEmpty = (text) => text === "" ? void 0 : text;
export { parseBaseUrl as $, runLine as A, hasLost as B, itemsOf as C, applyNextStep as D, OUTCOME_STATUSES as E, runEntries as F, runsOf as G, mayBeSent as H, runs as I, pLimit as J, sameValue as K, serverMerges as L, findRun as M, lastApplied as N, problemText as O, openIntents as P, parseJson as Q, unknownRun as R, createReader as S, OUTCOME_MEANINGS as T, netOf as U, isOf as V, only as W, createRetryBudget as X, got as Y, isObject$1 as Z, resultNews as _, openSession as a, parseHistoryLocation as b, withWriter as c, SENDING_EVENTS as d, parseToken as et, openNotices as f, refusalNews as g, planNews as h, openHistory as i, dialectOf as j, renderApplyText as k, commitOf as l, driftNews as m, baseUrlOf as n, LOOPBACK as nt, openTransport as o, tellingFailure as p, writtenAt as q, historyLocation as r, parseApiUrl as rt, refuseUnready as s, DEFAULT_BASE_URL as t, refuseUnsafeEnvironment as tt, openProgress as u, openHistoryAt as v, placesOfSettings as w, headerText as x, readHistoryLog as y, effectOf as z };
