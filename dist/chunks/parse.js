export { t as parseManifest } from "./parse2.js";
