/**
 * Where an editor finds this schema; read by editors only.
 */
export type Schema = string;
/**
 * The version of the manifest format; every file says it.
 */
export type Version = 1;
/**
 * The data app that the API token must belong to. Stands in exactly one file, unless there are environments.
 */
export type DataApp = Text;
export type Text = string;
/**
 * The data app that the API token of this environment must belong to.
 */
export type DataApp1 = Text;
/**
 * The environment in which changes are tried before they come here.
 */
export type PromotedFrom = Identifier;
export type Identifier = string;
/**
 * The tier whose settings this one starts from.
 */
export type Extends = Identifier;
/**
 * Which datamart viewers build metrics on. Leave it out to not manage it.
 */
export type Datamart = Text;
/**
 * Whether viewers can ask questions about the data in natural language. Leave it out to not manage it.
 */
export type AIPilot = boolean;
/**
 * Whether viewers can schedule e-mail reports, which leave the product. Leave it out to not manage it.
 */
export type EMailReports = boolean;
/**
 * Whether viewers can choose which metrics the dashboard shows. Leave it out to not manage it.
 */
export type ManageMetrics = boolean;
/**
 * Whether viewers can build new metrics on the datamart. Leave it out to not manage it.
 */
export type MetricCreation = boolean;
/**
 * Whether viewers can delete metrics. Leave it out to not manage it.
 */
export type MetricDeletion = boolean;
/**
 * Whether viewers can rearrange the dashboard. Leave it out to not manage it.
 */
export type LayoutChange = boolean;
/**
 * Whether viewers can edit existing metrics. Leave it out to not manage it.
 */
export type MetricUpdate = boolean;
/**
 * Whether viewers can see the raw rows behind a metric. Leave it out to not manage it.
 */
export type UnderlyingData = boolean;
/**
 * Whether viewers can save dashboard views of their own. Leave it out to not manage it.
 */
export type DashboardViews = boolean;
/**
 * How viewers build metrics: in the visual builder, or by chatting with an AI. Leave it out to not manage it.
 */
export type CreationMode = 'DRAG_DROP' | 'CHAT';
/**
 * Whether new metrics use one pre-joined sheet, or join several as each chart needs. Leave it out to not manage it.
 */
export type JoinModel = 'single' | 'multi';
/**
 * Which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id. Always the whole list. An embed whose rows are for everybody says so with noIsolation and a reason. Leave it out to not manage it.
 *
 * @minItems 1
 */
export type Tenancy = [FilteredTable, ...FilteredTable[]] | {
    noIsolation: NoIsolation;
};
/**
 * The table.
 */
export type Table = Identifier;
/**
 * The column that holds the client id.
 */
export type Column = Identifier;
/**
 * Why every viewer may see every row. Sends the empty list.
 */
export type NoIsolation = Text;
/**
 * The name of the group, as plans and messages show it.
 */
export type Name = Identifier;
/**
 * Pattern over the live name.
 */
export type NamePattern = Text;
/**
 * Pattern over the type of the embed.
 */
export type TypePattern = Text;
/**
 * The tier of every matching embed that names none itself.
 */
export type Tier1 = Identifier;
/**
 * Settings for many live embeds at once, chosen by pattern. Groups that match the same embed must not disagree.
 */
export type Groups = Group[];
/**
 * The embed id where the key is another name; with environments, the id in each. An embed is not part of an environment for which it has no id.
 */
export type EmbedId = string | {
    [k: string]: Identifier;
};
/**
 * The name that the live embed should have; another one is a warning.
 */
export type Name1 = Text;
/**
 * Who answers for this embed.
 */
export type Owner = Text;
/**
 * The tier that this embed starts from; wins over the tier of a group.
 */
export type Tier2 = Identifier;
/**
 * Why, as plans and reports show it.
 */
export type Reason = Text;
/**
 * The instant from which it holds: a date and time with a zone, in ISO 8601.
 */
export type From = Instant;
export type Instant = string;
/**
 * The instant at which it ends, in the same form; from then on the value below it holds again.
 */
export type Until = Instant;
/**
 * Settings that hold for a while and win over all others while they do.
 */
export type Overrides = Override[];
/**
 * What the access settings of DataBrain embeds should be. Several files together are one manifest.
 */
export interface Manifest {
    $schema?: Schema;
    version: Version;
    dataApp?: DataApp;
    environments?: Environments;
    tiers?: Tiers;
    groups?: Groups;
    embeds?: Embeds;
}
/**
 * Several data apps that hold the same embeds, such as staging and production; one is chosen with --env. Takes the place of dataApp and stands in exactly one file.
 */
export interface Environments {
    [k: string]: Environment;
}
/**
 * One data app that holds the embeds.
 */
export interface Environment {
    dataApp: DataApp1;
    promoteFrom?: PromotedFrom;
}
/**
 * Reusable sets of settings, by name. A tier is the weakest source of a value: groups and embeds win over it.
 */
export interface Tiers {
    [k: string]: Tier;
}
/**
 * A reusable set of settings.
 */
export interface Tier {
    extends?: Extends;
    datamartName?: Datamart;
    isAllowAiPilot?: AIPilot;
    isAllowEmailReports?: EMailReports;
    isAllowManageMetrics?: ManageMetrics;
    isAllowMetricCreation?: MetricCreation;
    isAllowMetricDeletion?: MetricDeletion;
    isAllowMetricLayoutChange?: LayoutChange;
    isAllowMetricUpdate?: MetricUpdate;
    isAllowUnderlyingData?: UnderlyingData;
    isAllowCreateDashboardView?: DashboardViews;
    metricCreationMode?: CreationMode;
    joinModel?: JoinModel;
    tableTenancySettings?: Tenancy;
}
/**
 * Viewers see the rows of this table where the column equals their client id.
 */
export interface FilteredTable {
    name: Table;
    clientColumn: Column;
}
/**
 * Settings for every live embed that matches.
 */
export interface Group {
    name: Name;
    match: Match;
    tier?: Tier1;
    accessSettings?: AccessSettings;
}
/**
 * Patterns over the live embed; all that are written must match. * stands for any characters, ? for one.
 */
export interface Match {
    name?: NamePattern;
    embedType?: TypePattern;
}
/**
 * The managed settings. One that is left out is never compared and never sent.
 */
export interface AccessSettings {
    datamartName?: Datamart;
    isAllowAiPilot?: AIPilot;
    isAllowEmailReports?: EMailReports;
    isAllowManageMetrics?: ManageMetrics;
    isAllowMetricCreation?: MetricCreation;
    isAllowMetricDeletion?: MetricDeletion;
    isAllowMetricLayoutChange?: LayoutChange;
    isAllowMetricUpdate?: MetricUpdate;
    isAllowUnderlyingData?: UnderlyingData;
    isAllowCreateDashboardView?: DashboardViews;
    metricCreationMode?: CreationMode;
    joinModel?: JoinModel;
    tableTenancySettings?: Tenancy;
}
/**
 * Single embeds, by embed id, or by a readable key where id is written.
 */
export interface Embeds {
    [k: string]: Embed;
}
/**
 * One embed and what its settings should be.
 */
export interface Embed {
    id?: EmbedId;
    name?: Name1;
    owner?: Owner;
    tier?: Tier2;
    accessSettings?: AccessSettings;
    environments?: InAnEnvironment;
    overrides?: Overrides;
}
/**
 * What differs in single environments; wins over accessSettings.
 */
export interface InAnEnvironment {
    [k: string]: Environment1;
}
/**
 * What differs for this embed in this environment.
 */
export interface Environment1 {
    accessSettings: AccessSettings;
}
/**
 * Settings from one instant until another.
 */
export interface Override {
    reason: Reason;
    from: From;
    until: Until;
    accessSettings: AccessSettings;
}
