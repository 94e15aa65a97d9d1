import type { NotifyEvent } from '../policy.ts';
import type { Direction, SettingName, SettingValue } from '../types.ts';
export interface NoticeRow {
    readonly embedId: string;
    readonly name: string | null;
    readonly direction?: Direction;
    /** How it ended, where it was sent. */
    readonly status?: string;
    readonly settings: readonly {
        readonly setting: SettingName;
        readonly before?: SettingValue;
        readonly after?: SettingValue;
    }[];
}
export interface Notice {
    readonly event: NotifyEvent;
    /** Such as the data app, run, plan, actor: each a name and a value. */
    readonly facts: readonly (readonly [name: string, value: string])[];
    /** Why, where something went wrong or is held: codes and rules. */
    readonly reasons: readonly string[];
    readonly rows: readonly NoticeRow[];
    /** Embeds of other owners that it is about as well. */
    readonly others: number;
}
/** The body as JSON. */
export declare function renderNotice(notice: Notice): string;
