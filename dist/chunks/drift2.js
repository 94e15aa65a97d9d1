export { n as runDrift } from "./drift.js";
