export { t as lookFor, n as showError, r as showReport } from "./show2.js";
