export { t as runValidate } from "./validate2.js";
