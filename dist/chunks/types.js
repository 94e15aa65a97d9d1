// src/types.ts
const DIRECTIONS = [
	"tenancy",
	"widen",
	"narrow",
	"neutral"
];
export { DIRECTIONS as t };
