// Codes of single embeds and of single requests, explained: why an embed of a run or plan is not what was wanted. Codes that
// are also error codes stand there. The API's own codes are passed on as they come; those that it documents are here.

import type { RefusedEmbed } from '../types.ts';
import { type Explanation, explained } from './explanation.ts';

/** Decided before anything is sent: the plan leaves the embed alone. */
const REFUSED: Readonly<Record<RefusedEmbed['code'], Explanation>> = {
  CHANGED_SINCE_RUN: explained(
    'Somebody changed this embed since the run that is to be taken back, so the rollback leaves it alone.',
    'Change it through the manifest instead, or take back the later run first.',
  ),
  PAYLOAD_INCOMPLETE: explained(
    'A full payload would leave out settings that the manifest does not manage, and this server forgets what is not sent.',
    'Manage the settings that the message names, with their live values.',
  ),
  DATAMART_UNKNOWN: explained(
    'The API lists no datamart of the name that the manifest gives.',
    'Write the name as DataBrain shows it; upper and lower case count.',
  ),
  TABLE_UNKNOWN: explained(
    'A tenancy list names a table that its datamart does not have.',
    'Write the name as the datamart shows it; upper and lower case count.',
  ),
  COLUMN_UNKNOWN: explained(
    'A tenancy list filters a table by a column that it does not have.',
    'Write the name of the column that says which tenant a row belongs to.',
  ),
};

export const PROBLEM_CODES = {
  ...REFUSED,

  // Found out by the run
  EMBED_NOT_FOUND: explained(
    'The manifest names an embed that the API does not list, or no longer finds.',
    'Correct its id (the plan names live ids that look alike), or take it out of the manifest.',
  ),
  CHANGED_MEANWHILE: explained(
    'Somebody else changed this embed while the run lasted.',
    'See with embed-sync drift what moved, and decide which side is right.',
  ),
  CONTRADICTED: explained(
    'The API agreed to the update, and the list shows another value.',
    'Plan again: somebody may have changed it meanwhile, or the server did not do what it said.',
  ),
  NOT_TAKEN_BACK: explained(
    'The run changed this embed, wanted to take that back, and could not.',
    'It may stand as changed: plan, and roll back this run.',
  ),
  SERVER_REPLACES: explained(
    'The server dropped settings that were not sent: it replaces all settings of an embed instead of merging. The run put them back and ended.',
    'Plan and apply again: from now on every managed setting of a changed embed is sent, as with --payload full.',
  ),
  ROLLOUT_STOPPED: explained(
    'So many updates failed that the rollout of the policy ended the run.',
    'See why they failed; the next apply sends what is left.',
  ),
  LEASE_RUNS_OUT: explained(
    'The lease of a change history in a git branch could not be renewed in time, so another run might have begun to send; this one stopped.',
    'Check the way to the remote of the history, then run the command again; it sends what is left.',
  ),
  ROLLOUT_PROBE_FAILED: explained(
    'The address that the policy wants asked between waves did not answer that all is well, so no further wave was sent.',
    'See what is wrong there; the next apply sends what is left.',
  ),

  // On the way
  TIMEOUT: explained(
    'No connection, or no answer, came in time.',
    'Check the network; what may have arrived is looked for before anything is repeated.',
  ),
  CONNECTION_LOST: explained(
    'The connection ended before the whole answer came.',
    'Run the command again: it looks for what arrived before it repeats anything.',
  ),
  UNREACHABLE: explained('No connection to the server came about.', 'Check the base URL and the network.'),
  TLS_FAILED: explained(
    'The server could not prove that it is the one asked for.',
    'Check the base URL and the certificate; for a private CA, set NODE_EXTRA_CA_CERTS.',
  ),
  ANSWER_TOO_LARGE: explained(
    'The answer is larger than any that the API gives.',
    'Check that the base URL is the address of the API.',
  ),
  UNEXPECTED_REDIRECT: explained(
    'The server redirects instead of answering. Redirects are never followed, since the token would go along.',
    'Check the base URL: it must be the address of the API itself.',
  ),
  UNEXPECTED_ANSWER: explained(
    'The answer to an update is not one that the API documents, so whether it took effect is looked up.',
    'Check the base URL, and whether a proxy answers in place of the API.',
  ),
  HTTP_STATUS: explained(
    'The server gave no code of its own; this is the HTTP status of its answer, such as HTTP_503.',
    'From 500 on the server failed: try again later. Below, it refused: check the base URL and --api.',
  ),

  // What DataBrain itself says
  AUTHENTICATION_ERR: explained('The API does not accept the token.', 'See AUTHENTICATION_FAILED.'),
  AUTHENTICATION_ERROR: explained('The API does not accept the token.', 'See AUTHENTICATION_FAILED.'),
  INVALID_DATA_APP_API_KEY: explained('The API knows no data app with this token.', 'See AUTHENTICATION_FAILED.'),
  INVALID_WORKSPACE_NAME: explained(
    'The API does not find the workspace of the token.',
    'Check that the token belongs to a data app of a workspace that still exists.',
  ),
  WORKSPACE_ID_ERROR: explained(
    'The API does not find the workspace of the token.',
    'Check that the token belongs to a data app of a workspace that still exists.',
  ),
  INSUFFICIENT_PERMISSIONS: explained(
    'The token may not change this embed.',
    'Use an API key of the data app that the embed belongs to, or ask its administrator.',
  ),
  INVALID_REQUEST_BODY: explained(
    'The API does not accept the body of the update.',
    'Check that this server speaks the generation that --api names.',
  ),
  INVALID_ACCESS_SETTINGS: explained(
    'The API does not accept the settings that were sent.',
    'Check the names of datamart, tables and columns, and whether this server knows every setting.',
  ),
  INVALID_DATAMART: explained(
    'The API does not accept the datamart.',
    'It must be, letter for letter, a datamart of this workspace with the same tenancy level.',
  ),
  DATAMART_TABLE_NOT_FOUND: explained(
    'The datamart has no tables that tenants could be told apart in.',
    'Add a table to it in DataBrain: one with table-level tenancy needs at least one.',
  ),
  CONFLICTING_UPDATE: explained(
    'Somebody else may be changing the same embed.',
    'Nothing, where the run ends well: it looks and tries again. Otherwise plan again.',
  ),
  RATE_LIMIT_EXCEEDED: explained(
    'Too many requests were sent, also after waiting as long as the server asked.',
    'Send more slowly with --rate, and see what else uses the same limit.',
  ),
  INTERNAL_SERVER_ERROR: explained(
    'The API failed over this request.',
    'Try again later; DataBrain is known to answer so where isAllowMetricCreation is sent, which its web interface can set.',
  ),

  // From GitHub, in the action
  LABEL_NOT_SET: explained(
    'GitHub opened an issue and did not give it its label, by which it would be found again, so it was closed.',
    'Let the job write issues (permissions: issues: write).',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
