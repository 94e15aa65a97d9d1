export { t as runRollback } from "./rollback2.js";
