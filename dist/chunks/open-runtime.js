export { t as openRuntime } from "./open-runtime2.js";
