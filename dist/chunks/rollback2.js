export { t as runRollback } from "./rollback.js";
