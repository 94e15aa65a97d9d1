import { type Rung, type Seen, type Sight } from './rung.ts';
interface Way {
    /** Its name in reports of progress. */
    readonly by: string;
    readonly look: (embedId: string, proven: boolean) => Promise<Sight<Seen>>;
}
export declare function eachRung(way: Way): Rung;
export {};
