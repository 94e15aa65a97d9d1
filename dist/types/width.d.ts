/** In columns, at most. */
export declare const WIDTH = 100;
