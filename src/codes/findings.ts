// Every rule whose findings stand in a plan or result, explained: what was seen, and what settles it. Severities are those
// without a policy file where the policy can set them.

import type { Direction } from '../types.ts';
import { type Explanation, explained } from './explanation.ts';

const CONSENT: Readonly<Record<`consent-${Direction}`, Explanation>> = {
  'consent-tenancy': explained(
    'The change may show viewers the rows of other tenants. Without a policy that says otherwise it needs consent.',
    'Look at the lists before and after. If that is meant, approve this very plan; if not, correct the list in the manifest.',
  ),
  'consent-widen': explained(
    'The change lets viewers do or see more, and the policy does not let that through freely.',
    'If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy.',
  ),
  'consent-narrow': explained(
    'The change lets viewers do or see less, and the policy does not let that through freely.',
    'If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy.',
  ),
  'consent-neutral': explained(
    'The change opens and closes nothing, and the policy does not let even that through freely.',
    'If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy.',
  ),
};

export const FINDING_RULES = {
  ...CONSENT,

  // How much at once
  'limit-changed-embeds': explained(
    'The plan changes a larger share of the managed embeds than the policy lets through freely.',
    'See whether a tier or pattern reaches further than meant. If not, approve this very plan, or send a part of it with --only.',
  ),
  'limit-widened-embeds': explained(
    'The plan widens a larger share of the managed embeds than the policy lets through freely.',
    'See whether a tier or pattern reaches further than meant. If not, approve this very plan, or send a part of it with --only.',
  ),
  'limit-missing-embeds': explained(
    'A large share of the managed embeds is not live, as with the token of another data app or a list that is cut off.',
    'Check the token and --env; take embeds that are gone for good out of the manifest.',
  ),

  // What the policy names
  protected: explained(
    'The policy protects this embed from every plan.',
    'Take the change out of the manifest, or the pattern out of the policy.',
  ),
  'rule:ID': explained(
    'A value is against the rule of the policy with this id. What the plan writes blocks it; what is already live is a warning.',
    'Read the message of the rule; change the value in the manifest, or the rule.',
  ),
  'window-deny': explained(
    'A window of the policy is open in which changes of this direction are not sent.',
    'Apply after the end that the message names; where the window yields to consent, approve this very plan.',
  ),
  'window-allow': explained(
    'Changes of this direction are sent only in windows of the policy, and none is open.',
    'Apply at the time that the message names; where the window yields to consent, approve this very plan.',
  ),

  // From one environment to the next
  'not-promoted': explained(
    'The value was not verified in the environment that changes come from.',
    'Apply it there first, with the same change history; or approve this very plan.',
  ),
  'not-soaked': explained(
    'The value has not been in place long enough in the environment that changes come from.',
    'Wait for as long as the policy wants; or approve this very plan.',
  ),

  // What somebody did on purpose
  rewidens: explained(
    'The plan widens what somebody narrowed from outside since the last apply.',
    'Ask who narrowed it, and why. To keep it, run embed-sync drift --adopt; to undo it, approve this very plan.',
  ),
  'undoes-rollback': explained(
    'The plan writes again what a rollback took away, because the manifest still says so.',
    'Bring the manifest after the rollback, as rollback --write-manifest does; if it is meant, approve this very plan.',
  ),
  'two-writers': explained(
    'A setting goes to and fro within a day: two manifests, or a manifest and a person, seem to disagree.',
    'See the writers with embed-sync history, and leave the setting to one of them.',
  ),

  // Overrides
  'override-too-long': explained(
    'An override of the manifest holds for longer than the policy allows.',
    'Let it end earlier, or make it the rule by writing it under accessSettings.',
  ),
  'override-expired': explained(
    'An override has ended, and its value is still live.',
    'Apply: that puts the value of before back.',
  ),
  'override-ends-soon': explained(
    'An override ends within 72 hours.',
    'Nothing, where an apply runs after that by itself; otherwise plan for one.',
  ),

  // Settings that are worse together
  'combination-rows-by-mail': explained(
    'Viewers see raw rows and can send reports by e-mail, so raw data can leave the product.',
    'Switch one of the two off, unless that is meant.',
  ),
  'combination-rows-of-all-tenants': explained(
    'Viewers see raw rows, and no table is filtered by tenant.',
    'Fill the tenancy list, or switch isAllowUnderlyingData off, unless the embed is for one tenant alone.',
  ),
  'combination-pilot-over-all-tenants': explained(
    'Viewers can ask the AI pilot anything about the data, and no table is filtered by tenant.',
    'Fill the tenancy list, or switch isAllowAiPilot off, unless the embed is for one tenant alone.',
  ),
  'combination-metrics-over-all-tenants': explained(
    'Viewers can build metrics on any table of the datamart, and none is filtered by tenant.',
    'Fill the tenancy list, or switch isAllowMetricCreation off, unless the embed is for one tenant alone.',
  ),
  'combination-delete-without-update': explained(
    'Viewers can delete metrics that they cannot edit.',
    'Switch isAllowMetricDeletion off, or isAllowMetricUpdate on.',
  ),

  // Names that the manifest gives
  'wrong-data-app': explained(
    'The token lists the embeds of another data app than the one that the manifest is for.',
    'Use the token of the data app that the manifest names, or correct dataApp.',
  ),
  'preflight-skipped': explained(
    'The names of datamarts, tables and columns could not be checked, because the API does not list them here.',
    'Nothing, where the names are right; a token that may list datamarts has them checked before anything is sent.',
  ),
  'tenancy-gap': explained(
    'Tenants share tables of the datamart that the tenancy list leaves out: viewers may see rows of other tenants there.',
    'Add the tables that the message names to the list; if they hold nothing of any tenant, approve this very plan.',
  ),
  'tenancy-not-needed': explained(
    'The datamart keeps each tenant in a database of its own, and yet there is a tenancy list.',
    'Check the tenancy level of the datamart in DataBrain; if it is right, leave the list out.',
  ),

  // What a server or a run left behind
  'server-replaces': explained(
    'An earlier run saw this server drop settings that were not sent, so every managed setting of a changed embed is sent.',
    'Manage every setting that counts; --payload says otherwise for one run.',
  ),
  'settings-lost': explained(
    'An earlier run made the server drop settings that it did not send, and they are still missing.',
    'Roll back that run, or write the settings into the manifest.',
  ),
  'cannot-restore': explained(
    'The value from before the run is not known, so a rollback leaves the setting as it is.',
    'Set it in the manifest to what it should be.',
  ),
  'changed-meanwhile': explained(
    'Settings that the run did not send changed while it lasted.',
    'See with embed-sync drift what moved.',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
