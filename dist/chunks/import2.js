export { a as runImport } from "./import.js";
