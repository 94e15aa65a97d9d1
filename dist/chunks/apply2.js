export { t as runApply } from "./apply.js";
