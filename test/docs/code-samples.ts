// How each code looks when the program shows it, as the page of codes repeats it: one line each, without what goes before the
// message. A test holds that each is put together from texts of the source.

import type { ERROR_CODES } from '../../src/codes/errors.ts';
import type { EVENT_TYPES } from '../../src/codes/events.ts';
import type { FINDING_RULES } from '../../src/codes/findings.ts';
import type { ISSUE_CODES } from '../../src/codes/issues.ts';
import type { PROBLEM_CODES } from '../../src/codes/problems.ts';

type Samples<T> = Readonly<Record<keyof T, string>>;

export const ERROR_SAMPLES: Samples<typeof ERROR_CODES> = {
  USAGE: 'history knows no "lsit"',
  MANIFEST_INVALID: 'the manifest has 2 errors; nothing was requested',
  POLICY_INVALID: 'a policy is one file; nothing was requested',
  PLAN_FILE_INVALID: 'plan.json: its content does not match its planId: it was edited or damaged',
  TOKEN_MISSING: 'DATABRAIN_API_TOKEN is not set',
  TOKEN_MALFORMED: 'DATABRAIN_API_TOKEN begins with "Bearer"',
  BASE_URL_INVALID: 'DATABRAIN_API_BASE_URL has a blank or a backslash',
  UNSAFE_ENVIRONMENT: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off',
  RUN_UNKNOWN: 'no run in the change history changed anything here',
  AUTHENTICATION_FAILED: 'GET /api/v2/data-app/embeds: the API does not accept the token',
  PERMISSION_DENIED: 'GET /api/v2/data-app/embeds: the token may not do this',
  API_UNREACHABLE: 'GET /api/v2/data-app/embeds: no connection to api.usedatabrain.com (ECONNREFUSED)',
  API_FAILING: 'the server keeps failing (HTTP 503), also after it was left alone twice',
  API_REFUSED: 'GET /api/v2/data-app/embeds: there is nothing at this address',
  API_ANSWER_INVALID: 'GET /api/v2/data-app/embeds: the answer is not one that the API documents',
  HISTORY_UNREADABLE: 'cannot read the change history .embed-sync/history.jsonl: EACCES',
  HISTORY_UNWRITABLE: 'cannot write the change history .embed-sync/history.jsonl: ENOSPC',
  HISTORY_BROKEN:
    'the change history .embed-sync/history.jsonl is broken: the record in line 7 is not the one that stood there before',
  FILE_UNREADABLE: 'the file that GITHUB_EVENT_PATH names cannot be read (ENOENT)',
  FILE_UNWRITABLE: 'cannot write plan.json (EACCES)',
  PLAN_BLOCKED:
    'the plan is blocked: protected: the plan changes isAllowAiPilot, but "finance-*" protects this embed by its key finance-weekly',
  CONSENT_MISSING: 'nothing was sent: there is no terminal to ask on',
  TARGET_WRONG: 'run 20261122T031415Z-9f3a1c07 changed another target: https://staging.example.com',
  LOCKED: 'the lock .embed-sync/history.jsonl.lock is held by process 4711 on build-7; nothing was sent',
  PLAN_STALE: 'the manifest changed since the plan was made',
  INTERRUPTED: 'stopped by SIGINT; what was under way was finished and recorded',
  TERMINATED: 'stopped by SIGTERM; what was under way was finished and recorded',
  INTERNAL: 'this is a bug in embed-sync: TypeError',
};

export const ISSUE_SAMPLES: Samples<typeof ISSUE_CODES> = {
  FILE_NOT_FOUND: 'There is no file or folder embeds.yaml.',
  FILE_NOT_OPENED: 'embeds.yaml could not be read (EACCES).',
  FILE_NOT_REGULAR: 'embeds.yaml is not a regular file.',
  FILE_IS_LINK: 'embeds.yaml is a symbolic link, which is not followed.',
  FILE_TOO_LARGE: 'embeds.yaml is larger than 16 MiB.',
  TOTAL_TOO_LARGE: 'With embeds.yaml, the manifest files are larger than 128 MiB together.',
  FOLDER_EMPTY: 'embeds holds no .yaml, .yml or .json file.',
  NOT_UTF8: 'embeds.yaml is not valid UTF-8.',
  LINE_TOO_LONG: 'This line is longer than 64 KiB.',
  CONTROL_CHARACTER: 'The character \\u{202e} stands here; it does not show, or changes how its neighbours show.',
  TAB_INDENT: 'This line is indented with a tab.',
  FILE_EMPTY: 'embeds.yaml is empty.',
  YAML_SYNTAX: 'embeds.yaml cannot be read as YAML.',
  NESTED_TOO_DEEPLY: 'Lists and mappings are nested more than 16 levels deep here.',
  DIRECTIVE_USED: 'A directive (%) stands here.',
  ANCHOR_USED: 'An anchor (&) stands here.',
  ALIAS_USED: 'An alias (*) stands here.',
  MERGE_KEY_USED: 'A merge key (<<) stands here.',
  TAG_USED: 'A tag (!) stands here.',
  SEVERAL_DOCUMENTS: 'A second document starts here.',
  COMPLEX_KEY: 'A key is not plain text.',
  DUPLICATE_KEY: '"tier" stands here for the second time; first in line 7.',
  UNKNOWN_KEY: '"isAllowAiPilots" is no key of accessSettings.',
  OLD_SPELLING: '"tableList" is another spelling of tableTenancySettings.',
  MISSING_KEY: 'This file has no version.',
  VALUE_EMPTY: 'datamartName has no value.',
  WRONG_TYPE: 'owner is 7; text is expected.',
  VERSION_UNSUPPORTED: 'version is 2; this program reads version 1.',
  FLAG_NOT_BOOLEAN: 'isAllowAiPilot is "yes"; write true or false.',
  NOT_A_CHOICE: 'metricCreationMode is "chat"; write DRAG_DROP or CHAT.',
  TENANCY_EMPTY: 'tableTenancySettings is an empty list, which would show every row to every tenant.',
  NAME_INVALID: '"s\\u{430}les" holds characters other than printable ASCII.',
  NAME_RESERVED: '"__proto__" cannot be a name.',
  TEXT_BLANK: 'owner is blank.',
  TEXT_TOO_LONG: 'owner is longer than 200 characters.',
  FORM_INVALID: 'duration is "10 hours"; a duration is expected.',
  NUMBER_OUT_OF_RANGE: 'percent is 120, which is too large.',
  TARGET_MISSING: 'No file says which data app the manifest is for.',
  TARGET_TWICE: 'The data app or the environments are declared a second time; first in embeds.yaml:2.',
  DECLARED_TWICE: 'Tier "basic" is declared a second time; first in embeds.yaml:5.',
  EMBED_ID_TWICE: 'Embed "embed_abc123" is listed a second time; first in embeds.yaml:9.',
  EMBED_ID_ALIKE: 'Embed id "embed_ABC" differs from "embed_abc" in embeds.yaml:9 only in upper and lower case.',
  TABLE_TWICE: 'Table "orders" stands in this list for the second time; first in embeds.yaml:14.',
  UNKNOWN_TIER: 'There is no tier "premum".',
  TIER_CYCLE: 'Tiers extend each other in a circle: basic → premium → basic.',
  UNKNOWN_ENVIRONMENT: 'There is no environment "prod".',
  PROMOTE_CYCLE: 'Environments are promoted from each other in a circle: staging → production → staging.',
  OVERRIDE_INSTANT: '"24 December" is no instant.',
  OVERRIDE_NEVER_ACTIVE: 'until is not after from, so this override never holds.',
  OVERRIDE_OVERLAP: 'isAllowAiPilot is overridden here at the same time as in embeds.yaml:20.',
  OVERRIDE_WITHOUT_BASE: 'isAllowAiPilot is set by this override alone, so there is no value to return to when it ends.',
  RULE_EMPTY: 'Rule "partners-see-no-raw-rows" neither forbids nor requires anything.',
  CRON_INVALID: '"0 8 31 2 *" names a time that never comes.',
  TIMEZONE_UNKNOWN: '"Europe/Berln" is no time zone that is known here.',
  WAVES_NOT_RISING: 'This wave reaches 10 %, which is no more than the 50 % of the one before it.',
  ENVIRONMENT_REQUIRED: 'The manifest is for several environments, and none was chosen.',
  ENVIRONMENT_UNEXPECTED: 'Environment "staging" was chosen, but the manifest declares no environments.',
  GROUP_CONFLICT:
    'Groups "acme" (embeds.yaml:9) and "sales" (embeds.yaml:12) both match "embed_abc123" and disagree on isAllowAiPilot.',
  GROUP_MATCHES_NOTHING: 'No live embed matches group "acme".',
  NOTHING_MANAGED: 'embed_abc123 is listed, but none of its settings is managed.',
  EMBEDS_NOT_BLOCK: 'Embeds cannot be added here: they do not stand on lines of their own, one below the other.',
  TOO_MANY_ISSUES: 'There are more than 1000 issues; the first 1000 are shown.',
};

export const PROBLEM_SAMPLES: Samples<typeof PROBLEM_CODES> = {
  CHANGED_SINCE_RUN: 'somebody changed it since run 20261122T031415Z-9f3a1c07',
  PAYLOAD_INCOMPLETE: 'a full payload would leave out tableTenancySettings, which a server that replaces settings then forgets',
  DATAMART_UNKNOWN: 'the API lists no datamart "sales-2062"',
  TABLE_UNKNOWN: 'datamart "sales-2026" has no table "oders"',
  COLUMN_UNKNOWN: 'table "orders" of datamart "sales-2026" has no column "custmer_id"',
  EMBED_NOT_FOUND: 'the manifest declares this embed, but the API does not list it',
  CHANGED_MEANWHILE: 'somebody else changed this embed during the run',
  CONTRADICTED: 'the API agreed to this update, but the list shows another value now',
  NOT_TAKEN_BACK: 'this run changed the embed, and could not take that back: the update failed',
  SERVER_REPLACES: 'the server dropped settings that were not sent (isAllowMetricUpdate): it replaces instead of merging',
  LEASE_RUNS_OUT: 'the lease of the change history could not be renewed in time, so another run might begin to send',
  ROLLOUT_STOPPED: 'the rollout stopped after 3 failures, as the policy says',
  ROLLOUT_PROBE_FAILED: 'https://status.example.com, which the policy wants asked between waves, answered 503',
  TIMEOUT: 'api.usedatabrain.com did not answer in time',
  CONNECTION_LOST: 'the connection to api.usedatabrain.com was lost before the whole answer came (ECONNRESET)',
  UNREACHABLE: 'no connection to api.usedatabrain.com (ECONNREFUSED)',
  TLS_FAILED: 'no secure connection to api.usedatabrain.com (CERT_HAS_EXPIRED)',
  ANSWER_TOO_LARGE: 'the answer of api.usedatabrain.com is larger than it may be',
  UNEXPECTED_REDIRECT: 'the server redirects instead of answering, and redirects are never followed',
  UNEXPECTED_ANSWER: 'the answer is not one that the API documents',
  HTTP_STATUS: 'the server failed',
  AUTHENTICATION_ERR: 'the API does not accept the token',
  AUTHENTICATION_ERROR: 'the API does not accept the token',
  INVALID_DATA_APP_API_KEY: 'the API does not accept the token',
  INVALID_WORKSPACE_NAME: 'the API does not find the workspace of the token',
  WORKSPACE_ID_ERROR: 'the API does not find the workspace of the token',
  INSUFFICIENT_PERMISSIONS: 'the token may not do this',
  INVALID_REQUEST_BODY: 'the API refused the request',
  INVALID_ACCESS_SETTINGS: 'the API refused the request',
  INVALID_DATAMART: 'the API refused the request',
  DATAMART_TABLE_NOT_FOUND: 'the API refused the request',
  CONFLICTING_UPDATE: 'somebody else may be changing this embed',
  RATE_LIMIT_EXCEEDED: 'too many requests',
  INTERNAL_SERVER_ERROR: 'the server failed',
  LABEL_NOT_SET: 'GitHub did not set the label embed-sync-drift on issue 12, which is closed again',
};

export const FINDING_SAMPLES: Samples<typeof FINDING_RULES> = {
  'consent-tenancy': 'viewers may see rows of other tenants: returns is no longer filtered by tenant',
  'consent-widen': 'viewers can now ask questions about the data in natural language',
  'consent-narrow': 'viewers can no longer ask questions about the data in natural language',
  'consent-neutral': 'new metrics join several sheets as each chart needs',
  'limit-changed-embeds':
    'the plan changes 4 of 10 managed embeds (40 %); the limit is 30 % from 10 managed embeds on: embed_01, embed_02, embed_03, embed_04',
  'limit-widened-embeds':
    'the plan widens 2 of 10 managed embeds (20 %); the limit is 10 % from 10 managed embeds on: embed_01, embed_02',
  'limit-missing-embeds':
    'the plan cannot find 2 of 6 managed embeds (33.3 %); the limit is 20 % from 5 managed embeds on: embed_05, embed_06',
  protected: 'the plan changes isAllowAiPilot, but "finance-*" protects this embed by its key finance-weekly',
  'rule:ID': 'isAllowUnderlyingData is true after this plan, and true is forbidden: Partner contracts exclude row-level data.',
  'window-deny':
    '1 change of direction widen in the deny window "0 8 * * 0" (10h, Europe/Berlin), which is open until 2026-11-22T18:00:00+01:00 (Europe/Berlin): embed_sales; consent to this very plan is enough',
  'window-allow':
    '1 change of direction widen outside every window that allows it; the next opens at 2026-11-23T08:00:00+01:00 (Europe/Berlin): embed_sales; only the time, or another policy, lifts this',
  'not-promoted': 'isAllowAiPilot becomes true, but no verified value of sales is on record in staging',
  'not-soaked': 'isAllowAiPilot becomes true, but staging has held it for 1d only; the policy wants 2d',
  rewidens: 'somebody narrowed this from true to false since 2026-11-20T09:00:00Z; the plan makes it true',
  'undoes-rollback':
    'true is what run 20261121T090000Z-00000002 took away when it rolled back run 20261120T090000Z-00000001; the manifest still says so',
  'two-writers': '3 writes since 2026-11-22T09:00:00.000Z moved this between true and false: two writers seem to disagree',
  'override-too-long': 'override "year-end close" holds for 30d; the policy allows 14d',
  'override-expired': 'override "audit visit" ended at 2026-11-21T00:00:00Z, and its true is still live; false is wanted',
  'override-ends-soon':
    'override "year-end close" ends at 2026-11-24T00:00:00Z, in 1d 12h; the next apply after that puts isAllowMetricCreation back',
  'combination-rows-by-mail': 'viewers see raw rows and can send reports by e-mail, so raw data can leave the product',
  'combination-rows-of-all-tenants': 'viewers see raw rows, and no table is filtered by tenant',
  'combination-pilot-over-all-tenants':
    'viewers can ask the AI pilot anything about the data, and no table is filtered by tenant',
  'combination-metrics-over-all-tenants':
    'viewers can build metrics on any table of the datamart, and none is filtered by tenant',
  'combination-delete-without-update': 'viewers can delete metrics that they cannot edit',
  'wrong-data-app': 'the manifest is for data app "Customer portal", but this token lists the embeds of "Partner portal"',
  'preflight-skipped': 'this token may not list datamarts, so the names of datamarts, tables and columns were not checked',
  'tenancy-gap':
    'tenants share tables of datamart "sales-2026" that the tenancy list leaves out, and viewers may see rows of other tenants there: returns',
  'tenancy-not-needed':
    'datamart "sales-2026" keeps each tenant in a database of its own and needs no tenancy list, but there is one',
  'server-replaces': 'an earlier run saw this server drop settings that were not sent, so every managed setting is sent',
  'settings-lost':
    'run 20261122T031415Z-9f3a1c07 made the server drop what it did not send: isAllowMetricUpdate; rollback 20261122T031415Z-9f3a1c07 brings it back',
  'cannot-restore': 'its value before that run is not known, so it stays as it is',
  'changed-meanwhile': 'isAllowAiPilot changed during the run, although it was not sent',
};

export const EVENT_SAMPLES: Samples<typeof EVENT_TYPES> = {
  stream: '{"type":"stream","formatVersion":"1.0","generator":"embed-sync 1.0.0"}',
  start: '{"type":"start","runId":"20261122T031415Z-9f3a1c07","planId":"sha256:7f3c2a910b1d…","total":12}',
  wave: '{"type":"wave","name":"canary","size":1}',
  pause: '{"type":"pause","waitMs":900000,"before":"wave 2"}',
  undo: '{"type":"undo","size":3,"reason":"the rollout stopped after 1 failure, as the policy says"}',
  retry: '{"type":"retry","embedId":"embed_sales","reason":"TIMEOUT","waitMs":740}',
  'server-failing':
    '{"type":"server-failing","reason":"the last 5 calls failed (HTTP 503)","waitMs":15000,"until":"2026-11-22T03:14:30.000Z"}',
  'server-back': '{"type":"server-back","afterMs":15210}',
  result:
    '{"type":"result","embedId":"embed_sales","name":"Sales","outcome":{"embedId":"embed_sales","status":"accepted","attempts":1}}',
  verifying: '{"type":"verifying"}',
  unrecorded: '{"type":"unrecorded","entry":{"kind":"outcome","embedId":"embed_sales","status":"accepted","attempts":1}}',
  summary: '{"type":"summary","result":{"runId":"20261122T031415Z-9f3a1c07","status":"complete"}}',
};
