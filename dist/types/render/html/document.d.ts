import { type Html } from './html.ts';
import type { TableData } from './rows.ts';
export interface Page {
    readonly title: string;
    readonly body: Html;
    readonly table: TableData;
}
export declare const renderDocument: ({ title, body, table }: Page) => string;
