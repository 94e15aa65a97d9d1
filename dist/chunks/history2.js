export { t as runHistory } from "./history.js";
