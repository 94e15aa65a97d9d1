import { type Options } from './options.ts';
export declare function repeatedOptions(options: Options): string;
