import type { Issue } from '../errors.ts';
import type { Manifest } from './written.ts';
/** `dataApp` is empty where there is an issue. */
export interface ChosenTarget {
    readonly dataApp: string;
    readonly issues: readonly Issue[];
}
export declare function chooseTarget({ dataApp, environments }: Manifest, chosen: string | undefined): ChosenTarget;
