import type { DesiredEmbed, Origin, SettingName } from '../types.ts';
import type { WrittenSettings } from './written.ts';
/** What one tier, group, embed, environment or override says. */
export interface Layer {
    readonly kind: Origin['kind'];
    /** That of the tier, group, embed or environment, or the reason of the override. */
    readonly name: string;
    readonly settings: WrittenSettings;
}
export declare const manages: (layers: readonly Layer[], setting: SettingName) => boolean;
/** Those that decide a setting: no more than there are settings, however many layers there were. */
export declare const decisive: (layers: readonly Layer[]) => readonly Layer[];
/** Lowest precedence first; the outcome is in catalogue order. */
export declare function layered(layers: readonly Layer[]): Pick<DesiredEmbed, 'settings' | 'origins'>;
