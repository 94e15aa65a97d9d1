import { g as jsonSafe } from "./lines.js";
// src/render/json.ts
/** Indented by two spaces. The value must have a JSON form. */
const renderJson = (value) => `${jsonSafe(JSON.stringify(value, null, 2))}\n`;
/** `{error: {code, message, hint}}`, and the issues behind it where there are any. */
const renderErrorJson = ({ code, message, hint }, issues = []) => renderJson({ error: {
	code,
	message,
	hint,
	...issues.length > 0 && { issues }
} });
export { renderJson as n, renderErrorJson as t };
