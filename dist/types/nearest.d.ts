/** At most `count` candidates that differ in no more than a third of their characters. */
export declare function nearest(word: string, candidates: Iterable<string>, count?: number): readonly string[];
/** ` Did you mean x?` or nothing, for the end of a hint. */
export declare function didYouMean(word: string, candidates: Iterable<string>): string | undefined;
