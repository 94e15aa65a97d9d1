import { inspect } from "node:util";
// src/secret.ts
const MASK = "[token]";
function createSecret(value) {
	const secret = {
		reveal: () => value,
		toString: () => MASK,
		toJSON: () => MASK,
		[inspect.custom]: () => MASK
	};
	Object.defineProperty(secret, "reveal", { enumerable: false });
	return Object.freeze(secret);
}
/** Replaces the token in the encodings in which it could travel by accident: raw, URL, JSON, HTML, hexadecimal, base64. */
function createRedactor(secret) {
	const forms = encodings(secret.reveal());
	const escaped = jsonEscaped(secret.reveal());
	return (text) => {
		const clean = forms.reduce((so, form) => so.includes(form) ? so.replaceAll(form, MASK) : so, text);
		return clean.includes("\\u") ? clean.replaceAll(escaped, MASK) : clean;
	};
}
/** Any character may be written as its code: which ones are differs between encoders, and parsing undoes it. Also JSON in JSON. */
function jsonEscaped(token) {
	const codes = Array.from({ length: token.length }, (_, n) => `u${token.charCodeAt(n).toString(16).padStart(4, "0")}`);
	return new RegExp(codes.map((code) => `\\\\{0,2}(?:${code}|\\${code})`).join(""), "gi");
}
function encodings(token) {
	const bytes = Buffer.from(token, "utf8");
	const hex = bytes.toString("hex");
	const percent = encodeURIComponent(token);
	const forms = [
		token,
		percent,
		percent.replaceAll(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
		JSON.stringify(token).slice(1, -1),
		token.replaceAll("/", "\\/"),
		htmlEscaped(token, (code) => `&#${code};`),
		htmlEscaped(token, (code) => `&#x${code.toString(16).toUpperCase()};`),
		[...token].reverse().join(""),
		hex,
		hex.toUpperCase(),
		...base64Alignments(bytes)
	];
	return [...new Set(forms)].filter((form) => form.length >= 6).sort((a, b) => b.length - a.length);
}
/** The characters of a token that one or another HTML encoder writes as a reference. */
const htmlEscaped = (token, reference) => token.replaceAll(/[&+=/]/g, (character) => character === "&" ? "&amp;" : reference(character.charCodeAt(0)));
/** Base64 of the token as it reads inside a longer text: at each of the three alignments, without the mixed edges. */
function base64Alignments(bytes) {
	return [
		0,
		1,
		2
	].flatMap((offset) => {
		const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
		const standard = padded.subarray(0, padded.length - padded.length % 3).toString("base64").slice(offset === 0 ? 0 : 4);
		return [standard, standard.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
export { createSecret as n, createRedactor as t };
