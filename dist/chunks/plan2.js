export { i as runPlan } from "./plan.js";
