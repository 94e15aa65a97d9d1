export declare const VERSION = "0.1.0";
export declare const GENERATOR = "embed-sync 0.1.0";
