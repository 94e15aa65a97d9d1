import type { SettingName } from '../types.ts';
import { type Look } from './lines.ts';
export interface AuditRow {
    readonly embedId: string;
    readonly name: string | null;
    readonly tier: string | null;
    readonly owner: string | null;
    readonly managed: boolean;
    readonly score: number;
    readonly open: readonly SettingName[];
    readonly untold: readonly SettingName[];
    readonly widerThanTier: readonly SettingName[];
}
export declare function renderAudit(rows: readonly AuditRow[], look: Look): string;
export declare function renderAuditMarkdown(rows: readonly AuditRow[]): string;
