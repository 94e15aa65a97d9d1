/** Whether a value has objects or arrays nested deeper than `levels`. */
export declare function isDeeperThan(value: unknown, levels: number): boolean;
/** Equal content, whatever the order of keys. Both values must be known to be shallow. */
export declare function sameJson(a: unknown, b: unknown): boolean;
/** A value as it may stand in a message: its JSON, cut short. */
export declare function showJson(value: unknown): string;
