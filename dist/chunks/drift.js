export { t as runDrift } from "./drift2.js";
