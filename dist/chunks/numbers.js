// src/render/numbers.ts
/** `1,204`. */
const count = (n) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 embed`, `1,204 embeds`. */
const plural = (n, noun) => `${count(n)} ${noun}${n === 1 ? "" : "s"}`;
/** `850ms`, `15s`, `2m 5s`, `1h 3m`. */
function duration(ms) {
	if (ms < 1e3) return `${Math.max(0, Math.round(ms))}ms`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds}s`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes}m ${seconds % 60}s` : `${count(Math.floor(minutes / 60))}h ${minutes % 60}m`;
}
export { duration as n, plural as r, count as t };
