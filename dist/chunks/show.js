export { n as lookFor, i as showError, a as showReport } from "./show2.js";
