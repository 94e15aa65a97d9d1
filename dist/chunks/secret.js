import { inspect } from "node:util";
// src/version.ts
const VERSION = "0.1.0";
const GENERATOR = `embed-sync ${VERSION}`;
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
	return (text) => forms.reduce((clean, form) => clean.includes(form) ? clean.replaceAll(form, MASK) : clean, text);
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
export { VERSION as i, createSecret as n, GENERATOR as r, createRedactor as t };
