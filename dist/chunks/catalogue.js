import { t as ERROR_EXITS } from "./errors.js";
import { n as SETTING_NAMES } from "./settings.js";
// src/codes/explanation.ts
const explained = (means, next) => ({
	means,
	next
});
// src/codes/errors.ts
const ERROR_CODES = {
	USAGE: explained("The command line, the environment or the step of a workflow asks for something that does not exist or does not fit together.", "Look at the command with --help, or at its inputs in the workflow file."),
	MANIFEST_INVALID: explained("The manifest has errors, which are listed with their places. Nothing was requested.", "Correct the issues; embed-sync validate shows them again without any network."),
	POLICY_INVALID: explained("The policy has errors, cannot be read, or names an environment variable that does not hold what it should.", "Correct the issues, or what the message names; embed-sync validate checks the policy too."),
	PLAN_FILE_INVALID: explained("The plan file is missing, was edited, or was written by a version that this one does not read.", "Make it anew with embed-sync plan -o FILE, and look at it before it is applied."),
	TOKEN_MISSING: explained("No token is set: DATABRAIN_API_TOKEN for the API, or github-token for the action.", "Set the variable to an API key of the data app; in a workflow, from a secret."),
	TOKEN_MALFORMED: explained("What is set as a token cannot be one: it has blanks, quotes, a word like \"Bearer\", or a length that none has.", "Copy the bare token once more."),
	BASE_URL_INVALID: explained("The address of a server is not one that a token may be sent to, such as plain http to another machine.", "Give the https address of the API, without user, query and fragment."),
	UNSAFE_ENVIRONMENT: explained("The environment switches certificate checks off, or makes Node show requests or memory, and the token with them.", "Unset the variable that the message names."),
	RUN_UNKNOWN: explained("No run of the change history has this id, or several begin like it, or it changed nothing here.", "See the runs with embed-sync history; --history and --env say which log and which target count."),
	AUTHENTICATION_FAILED: explained("The server does not accept the token. A run that hears this sends nothing more.", "Check that the token is an API key of this data app on this very server, and neither revoked nor expired."),
	PERMISSION_DENIED: explained("The token is genuine and may not do this.", "Use an API key of the data app that the embed belongs to; for GitHub, give the job the permission that the message names."),
	API_UNREACHABLE: explained("No connection to the server came about, or it was lost, also after repetitions.", "Check the base URL, the network and its firewall, then run the command again."),
	API_FAILING: explained("The server failed one call after another, was left alone twice, and still fails. What was done stays done.", "Run the same command again once the server is well: it sends what is left."),
	API_REFUSED: explained("The server understood the request and refused it, or kept failing over it.", "Read what the server said; where nothing is at the address, check the base URL and --api."),
	API_ANSWER_INVALID: explained("The answer is not one that the API documents, or it changed while it was read. Nothing is concluded from it.", "Check the base URL, and whether a proxy answers in place of the API; then try again."),
	HISTORY_UNREADABLE: explained("The change history is there and cannot be read, or the place that --history names cannot hold one.", "Make it readable, or name another place with --history."),
	HISTORY_UNWRITABLE: explained("A record could not be made to last. No update is sent without one.", "Make the place writable and run the command again: it first finds out what became of the updates that were sent."),
	HISTORY_BROKEN: explained("A record of the change history was altered, left out or put elsewhere since it was written. Nothing was sent.", "See which one with embed-sync history verify, find out who changed it, and put back a sound copy."),
	FILE_UNREADABLE: explained("A file that the command needs cannot be read.", "Check its path and its permissions."),
	FILE_UNWRITABLE: explained("A file could not be written, is there already, or was changed by somebody else in the meantime.", "Give another path, or run the command again."),
	PLAN_BLOCKED: explained("The policy or the target forbids this plan. There is no consent to a blocked plan.", "See the findings of severity block: change the manifest, wait for the window to close, or change the policy."),
	CONSENT_MISSING: explained("Nothing was sent, because nobody consented to this very plan.", "Look at the plan; if it is right, give its id with --approve, or answer yes at a terminal."),
	TARGET_WRONG: explained("What is to be sent was made for another server, data app or environment than the one that is given.", "Give the --base-url, --env and token that it was made for."),
	LOCKED: explained("Another run holds the lock or the lease of this change history. Nothing was sent.", "Wait for it to end; the message says who it is, and what to do if it no longer runs."),
	PLAN_STALE: explained("Live state, manifest, policy or history moved since the plan was made, so it is not the plan that was looked at.", "Plan again and look at what changed."),
	INTERRUPTED: explained("The run was told to stop by SIGINT. What was under way was finished and recorded.", "Run the same command again: it sends what is left."),
	TERMINATED: explained("The run was told to stop by SIGTERM. What was under way was finished and recorded.", "Run the same command again: it sends what is left."),
	INTERNAL: explained("This is a bug in embed-sync.", "Report it with the command you ran; embed-sync plan shows where things stand.")
};
// src/codes/events.ts
const NOTHING = "Nothing.";
const EVENT_TYPES = {
	stream: explained("The first line: the version of the events that follow, and the program that writes them.", NOTHING),
	start: explained("Sending begins: the run, the plan, and how many embeds it changes.", NOTHING),
	wave: explained("A wave begins: its name, and how many embeds it changes.", NOTHING),
	pause: explained("The run waits before a wave, as the policy wants.", "Nothing; or stop the run with Ctrl-C, and apply again later."),
	undo: explained("The run takes back what it has widened, because the rollout failed.", "See the reason that the event gives."),
	retry: explained("An update is sent again after a wait.", "Nothing, unless it happens often: then send more slowly with --rate."),
	"server-failing": explained("Calls to the server fail one after another, so nothing is sent until the instant that the event names.", "Nothing: what is asked then decides. A signal ends the wait at once."),
	"server-back": explained("The server is well again, and sending goes on.", NOTHING),
	result: explained("An embed had its turn, with the outcome that the event holds.", "Look up the code of its error, where there is one."),
	verifying: explained("Everything was sent; what was written is read back.", NOTHING),
	unrecorded: explained("Something happened and could not be written to the change history; the event holds the record.", "Keep the file of events, make the history writable, and apply again: it finds out what became of each update."),
	summary: explained("The run has ended, with the result that the event holds.", NOTHING)
};
const FINDING_RULES = {
	"consent-tenancy": explained("The change may show viewers the rows of other tenants. Without a policy that says otherwise it needs consent.", "Look at the lists before and after. If that is meant, approve this very plan; if not, correct the list in the manifest."),
	"consent-widen": explained("The change lets viewers do or see more, and the policy does not let that through freely.", "If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy."),
	"consent-narrow": explained("The change lets viewers do or see less, and the policy does not let that through freely.", "If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy."),
	"consent-neutral": explained("The change opens and closes nothing, and the policy does not let even that through freely.", "If it is meant, approve this very plan; where the policy blocks it, change the manifest or the policy."),
	"limit-changed-embeds": explained("The plan changes a larger share of the managed embeds than the policy lets through freely.", "See whether a tier or pattern reaches further than meant. If not, approve this very plan, or send a part of it with --only."),
	"limit-widened-embeds": explained("The plan widens a larger share of the managed embeds than the policy lets through freely.", "See whether a tier or pattern reaches further than meant. If not, approve this very plan, or send a part of it with --only."),
	"limit-missing-embeds": explained("A large share of the managed embeds is not live, as with the token of another data app or a list that is cut off.", "Check the token and --env; take embeds that are gone for good out of the manifest."),
	protected: explained("The policy protects this embed from every plan.", "Take the change out of the manifest, or the pattern out of the policy."),
	"rule:ID": explained("A value is against the rule of the policy with this id. What the plan writes blocks it; what is already live is a warning.", "Read the message of the rule; change the value in the manifest, or the rule."),
	"window-deny": explained("A window of the policy is open in which changes of this direction are not sent.", "Apply after the end that the message names; where the window yields to consent, approve this very plan."),
	"window-allow": explained("Changes of this direction are sent only in windows of the policy, and none is open.", "Apply at the time that the message names; where the window yields to consent, approve this very plan."),
	"not-promoted": explained("The value was not verified in the environment that changes come from.", "Apply it there first, with the same change history; or approve this very plan."),
	"not-soaked": explained("The value has not been in place long enough in the environment that changes come from.", "Wait for as long as the policy wants; or approve this very plan."),
	rewidens: explained("The plan widens what somebody narrowed from outside since the last apply.", "Ask who narrowed it, and why. To keep it, run embed-sync drift --adopt; to undo it, approve this very plan."),
	"undoes-rollback": explained("The plan writes again what a rollback took away, because the manifest still says so.", "Bring the manifest after the rollback, as rollback --write-manifest does; if it is meant, approve this very plan."),
	"two-writers": explained("A setting goes to and fro within a day: two manifests, or a manifest and a person, seem to disagree.", "See the writers with embed-sync history, and leave the setting to one of them."),
	"override-too-long": explained("An override of the manifest holds for longer than the policy allows.", "Let it end earlier, or make it the rule by writing it under accessSettings."),
	"override-expired": explained("An override has ended, and its value is still live.", "Apply: that puts the value of before back."),
	"override-ends-soon": explained("An override ends within 72 hours.", "Nothing, where an apply runs after that by itself; otherwise plan for one."),
	"combination-rows-by-mail": explained("Viewers see raw rows and can send reports by e-mail, so raw data can leave the product.", "Switch one of the two off, unless that is meant."),
	"combination-rows-of-all-tenants": explained("Viewers see raw rows, and no table is filtered by tenant.", "Fill the tenancy list, or switch isAllowUnderlyingData off, unless the embed is for one tenant alone."),
	"combination-pilot-over-all-tenants": explained("Viewers can ask the AI pilot anything about the data, and no table is filtered by tenant.", "Fill the tenancy list, or switch isAllowAiPilot off, unless the embed is for one tenant alone."),
	"combination-metrics-over-all-tenants": explained("Viewers can build metrics on any table of the datamart, and none is filtered by tenant.", "Fill the tenancy list, or switch isAllowMetricCreation off, unless the embed is for one tenant alone."),
	"combination-delete-without-update": explained("Viewers can delete metrics that they cannot edit.", "Switch isAllowMetricDeletion off, or isAllowMetricUpdate on."),
	"wrong-data-app": explained("The token lists the embeds of another data app than the one that the manifest is for.", "Use the token of the data app that the manifest names, or correct dataApp."),
	"preflight-skipped": explained("The names of datamarts, tables and columns could not be checked, because the API does not list them here.", "Nothing, where the names are right; a token that may list datamarts has them checked before anything is sent."),
	"tenancy-gap": explained("Tenants share tables of the datamart that the tenancy list leaves out: viewers may see rows of other tenants there.", "Add the tables that the message names to the list; if they hold nothing of any tenant, approve this very plan."),
	"tenancy-not-needed": explained("The datamart keeps each tenant in a database of its own, and yet there is a tenancy list.", "Check the tenancy level of the datamart in DataBrain; if it is right, leave the list out."),
	"server-replaces": explained("An earlier run saw this server drop settings that were not sent, so every managed setting of a changed embed is sent.", "Manage every setting that counts; --payload says otherwise for one run."),
	"settings-lost": explained("An earlier run made the server drop settings that it did not send, and they are still missing.", "Roll back that run, or write the settings into the manifest."),
	"cannot-restore": explained("The value from before the run is not known, so a rollback leaves the setting as it is.", "Set it in the manifest to what it should be."),
	"changed-meanwhile": explained("Settings that the run did not send changed while it lasted.", "See with embed-sync drift what moved.")
};
// src/codes/issues.ts
const ISSUE_CODES = {
	FILE_NOT_FOUND: explained("A file or folder given with --file does not exist.", "Correct the path; it is looked up from the folder that the command runs in."),
	FILE_NOT_OPENED: explained("The system refused to open or list a file or folder.", "Look at its permissions and at the folders on the way to it."),
	FILE_NOT_REGULAR: explained("A manifest must be a regular file, not a device, a pipe or a socket.", "Give a file that is stored on disk."),
	FILE_IS_LINK: explained("A manifest path is a symbolic link; links are not followed, so that no file outside the project is read.", "Give the file or folder that the link points to."),
	FILE_TOO_LARGE: explained("A manifest file is larger than 16 MiB.", "Split it: --file takes several files and whole folders."),
	TOTAL_TOO_LARGE: explained("The manifest files together are larger than 128 MiB.", "Give each data app a manifest of its own."),
	FOLDER_EMPTY: explained("A folder given with --file holds no .yaml, .yml or .json file.", "Give the folder that holds the manifest; hidden folders, node_modules and links are passed over."),
	NOT_UTF8: explained("A manifest file is not valid UTF-8.", "Save the file as UTF-8."),
	LINE_TOO_LONG: explained("A line is longer than 64 KiB.", "Break the line into several."),
	CONTROL_CHARACTER: explained("A character that does not show, or that changes how the text around it shows, stands in the file.", "Delete the character; a long text can be folded with \">-\"."),
	TAB_INDENT: explained("A line is indented with a tab.", "Indent with spaces."),
	FILE_EMPTY: explained("A manifest file holds nothing.", "Begin the file with \"version: 1\", or leave it out."),
	YAML_SYNTAX: explained("The text is not well-formed YAML.", "Look at the line that is shown and the one before it: for brackets and quotes that are not closed, and for indentation."),
	NESTED_TOO_DEEPLY: explained("Lists and mappings are nested more than 16 levels deep.", "Look for a bracket that is not closed."),
	DIRECTIVE_USED: explained("A YAML directive such as %YAML changes how the text below it reads.", "Leave the directive out."),
	ANCHOR_USED: explained("YAML anchors are not accepted; tiers serve the purpose.", "Put what is shared into a tier; put text that starts with & in quotes."),
	ALIAS_USED: explained("YAML aliases are not accepted; tiers serve the purpose.", "Put what is shared into a tier; put a pattern that starts with * in quotes."),
	MERGE_KEY_USED: explained("YAML merge keys are not accepted; tiers serve the purpose.", "Put what is shared into a tier."),
	TAG_USED: explained("YAML tags are not accepted; values are read as they are written.", "Leave the tag out; put text that starts with ! in quotes."),
	SEVERAL_DOCUMENTS: explained("A file holds more than one YAML document.", "Put each document into a file of its own; --file takes several."),
	COMPLEX_KEY: explained("A key is not plain text.", "Write it as key: value."),
	DUPLICATE_KEY: explained("A mapping holds the same key twice.", "Keep one of the two."),
	UNKNOWN_KEY: explained("A key is not part of the manifest at this place.", "Correct the spelling, or put the key where it belongs; embed-sync explain SETTING shows where a setting stands."),
	OLD_SPELLING: explained("A setting is spelled as another generation of the API spells it.", "Write the name that the hint gives: it is spelled for the server when it is sent."),
	MISSING_KEY: explained("A required key is absent.", "Add the key that the message names."),
	VALUE_EMPTY: explained("A key has no value, or null; to not manage a setting, its line is left out.", "Give the key a value, or leave its line out."),
	WRONG_TYPE: explained("A value is of another kind than its key takes.", "Write the value in the form that the hint shows."),
	VERSION_UNSUPPORTED: explained("The manifest version is not the integer 1.", "Write version: 1, without quotes or decimals."),
	FLAG_NOT_BOOLEAN: explained("A flag is neither true nor false; nothing else is taken for either.", "Write true or false, without quotes."),
	NOT_A_CHOICE: explained("A value is not one of those that its key takes.", "Take one of the values that the message lists; upper and lower case matter."),
	TENANCY_EMPTY: explained("An empty tenancy list would show every row to every tenant; it is only accepted with a reason.", "List the tables, or leave the line out; if it is meant, write { noIsolation: \"<reason>\" }."),
	NAME_INVALID: explained("An id or name holds other characters than printable ASCII.", "Type the name anew: a letter of another alphabet can look the same."),
	NAME_RESERVED: explained("An id or name is one that JavaScript gives a meaning of its own.", "Choose another name; for an embed, another key, with the embed id under id."),
	TEXT_BLANK: explained("A text holds nothing but blanks.", "Write a text, or leave the line out."),
	TEXT_TOO_LONG: explained("A text is longer than its key takes.", "Shorten the text."),
	FORM_INVALID: explained("A text is not written in the form that its key takes.", "Write the text in the form that the hint shows."),
	NUMBER_OUT_OF_RANGE: explained("A number is smaller or larger than its key takes.", "Take a number within the bound that the hint names."),
	TARGET_MISSING: explained("No file says which data app the manifest is for.", "Add dataApp with the name of the data app, or environments."),
	TARGET_TWICE: explained("The data app or the environments are declared more than once.", "All files together are one manifest: let dataApp or environments stand in exactly one of them."),
	DECLARED_TWICE: explained("A tier, group, environment or embed is declared twice.", "Keep one of the two, or rename it."),
	EMBED_ID_TWICE: explained("Two entries stand for the same embed.", "Put all that is wanted of an embed into one entry."),
	EMBED_ID_ALIKE: explained("Two embed ids differ only by upper and lower case or by blanks.", "One of them is likely a typing error: copy the id from DataBrain."),
	TABLE_TWICE: explained("A tenancy list names the same table twice.", "Keep one of the two: a table is filtered by one column."),
	UNKNOWN_TIER: explained("A tier is used that no file declares.", "Correct the name, or declare the tier."),
	TIER_CYCLE: explained("Tiers extend each other in a circle.", "Take extends away from one of the tiers."),
	UNKNOWN_ENVIRONMENT: explained("An environment is used that no file declares.", "Correct the name, or declare the environment."),
	PROMOTE_CYCLE: explained("Environments are promoted from each other in a circle.", "Take promoteFrom away from the environment where changes start."),
	OVERRIDE_INSTANT: explained("An instant of an override is not an ISO 8601 date and time with a zone.", "Write date, time and zone, such as 2026-12-24T18:00:00Z."),
	OVERRIDE_NEVER_ACTIVE: explained("An override ends before it starts.", "Look at the two instants and their zones."),
	OVERRIDE_OVERLAP: explained("Two overrides of one embed set the same setting at the same time.", "Let one override end before the other starts."),
	OVERRIDE_WITHOUT_BASE: explained("An override sets a setting that has no value to return to when the override ends.", "Set it under accessSettings of the embed, or in its tier."),
	RULE_EMPTY: explained("A rule of the policy neither forbids nor requires anything.", "Add forbid or require, with settings and their values."),
	CRON_INVALID: explained("The cron expression of a window cannot be read, or names a time that never comes.", "Write five fields: minute, hour, day of month, month, day of week."),
	TIMEZONE_UNKNOWN: explained("The time zone of a window is not one of the IANA time zone database.", "Write a name such as Europe/Berlin or UTC."),
	WAVES_NOT_RISING: explained("The waves of a rollout do not rise from each to the next.", "Let each share be larger than the one before: each counts from the start."),
	ENVIRONMENT_REQUIRED: explained("The manifest declares several environments and none was chosen.", "Choose one with --env."),
	ENVIRONMENT_UNEXPECTED: explained("An environment was chosen, but the manifest declares none.", "Leave --env out."),
	GROUP_CONFLICT: explained("Two groups match the same embed and want different things of it.", "Narrow one of the patterns, or set what they disagree on in the embed itself."),
	GROUP_MATCHES_NOTHING: explained("No live embed matches a group.", "Correct the pattern: it is case-sensitive and matches the whole text."),
	NOTHING_MANAGED: explained("An embed is listed, but no setting of it is managed.", "Give the embed a tier or accessSettings, or take it out."),
	EMBEDS_NOT_BLOCK: explained("Embeds can only be added to a file that lists them in block style, without braces.", "Write embeds without braces, one below the other; or name another file."),
	TOO_MANY_ISSUES: explained("There are more issues than are shown.", "Correct those that are shown, and validate again.")
};
const PROBLEM_CODES = {
	CHANGED_SINCE_RUN: explained("Somebody changed this embed since the run that is to be taken back, so the rollback leaves it alone.", "Change it through the manifest instead, or take back the later run first."),
	PAYLOAD_INCOMPLETE: explained("A full payload would leave out settings that the manifest does not manage, and this server forgets what is not sent.", "Manage the settings that the message names, with their live values."),
	DATAMART_UNKNOWN: explained("The API lists no datamart of the name that the manifest gives.", "Write the name as DataBrain shows it; upper and lower case count."),
	TABLE_UNKNOWN: explained("A tenancy list names a table that its datamart does not have.", "Write the name as the datamart shows it; upper and lower case count."),
	COLUMN_UNKNOWN: explained("A tenancy list filters a table by a column that it does not have.", "Write the name of the column that says which tenant a row belongs to."),
	EMBED_NOT_FOUND: explained("The manifest names an embed that the API does not list, or no longer finds.", "Correct its id (the plan names live ids that look alike), or take it out of the manifest."),
	CHANGED_MEANWHILE: explained("Somebody else changed this embed while the run lasted.", "See with embed-sync drift what moved, and decide which side is right."),
	CONTRADICTED: explained("The API agreed to the update, and the list shows another value.", "Plan again: somebody may have changed it meanwhile, or the server did not do what it said."),
	NOT_TAKEN_BACK: explained("The run changed this embed, wanted to take that back, and could not.", "It may stand as changed: plan, and roll back this run."),
	SERVER_REPLACES: explained("The server dropped settings that were not sent: it replaces all settings of an embed instead of merging. The run put them back and ended.", "Plan and apply again: from now on every managed setting of a changed embed is sent, as with --payload full."),
	ROLLOUT_STOPPED: explained("So many updates failed that the rollout of the policy ended the run.", "See why they failed; the next apply sends what is left."),
	LEASE_RUNS_OUT: explained("The lease of a change history in a git branch could not be renewed in time, so another run might have begun to send; this one stopped.", "Check the way to the remote of the history, then run the command again; it sends what is left."),
	ROLLOUT_PROBE_FAILED: explained("The address that the policy wants asked between waves did not answer that all is well, so no further wave was sent.", "See what is wrong there; the next apply sends what is left."),
	TIMEOUT: explained("No connection, or no answer, came in time.", "Check the network; what may have arrived is looked for before anything is repeated."),
	CONNECTION_LOST: explained("The connection ended before the whole answer came.", "Run the command again: it looks for what arrived before it repeats anything."),
	UNREACHABLE: explained("No connection to the server came about.", "Check the base URL and the network."),
	TLS_FAILED: explained("The server could not prove that it is the one asked for.", "Check the base URL and the certificate; for a private CA, set NODE_EXTRA_CA_CERTS."),
	ANSWER_TOO_LARGE: explained("The answer is larger than any that the API gives.", "Check that the base URL is the address of the API."),
	UNEXPECTED_REDIRECT: explained("The server redirects instead of answering. Redirects are never followed, since the token would go along.", "Check the base URL: it must be the address of the API itself."),
	UNEXPECTED_ANSWER: explained("The answer to an update is not one that the API documents, so whether it took effect is looked up.", "Check the base URL, and whether a proxy answers in place of the API."),
	HTTP_STATUS: explained("The server gave no code of its own; this is the HTTP status of its answer, such as HTTP_503.", "From 500 on the server failed: try again later. Below, it refused: check the base URL and --api."),
	AUTHENTICATION_ERR: explained("The API does not accept the token.", "See AUTHENTICATION_FAILED."),
	AUTHENTICATION_ERROR: explained("The API does not accept the token.", "See AUTHENTICATION_FAILED."),
	INVALID_DATA_APP_API_KEY: explained("The API knows no data app with this token.", "See AUTHENTICATION_FAILED."),
	INVALID_WORKSPACE_NAME: explained("The API does not find the workspace of the token.", "Check that the token belongs to a data app of a workspace that still exists."),
	WORKSPACE_ID_ERROR: explained("The API does not find the workspace of the token.", "Check that the token belongs to a data app of a workspace that still exists."),
	INSUFFICIENT_PERMISSIONS: explained("The token may not change this embed.", "Use an API key of the data app that the embed belongs to, or ask its administrator."),
	INVALID_REQUEST_BODY: explained("The API does not accept the body of the update.", "Check that this server speaks the generation that --api names."),
	INVALID_ACCESS_SETTINGS: explained("The API does not accept the settings that were sent.", "Check the names of datamart, tables and columns, and whether this server knows every setting."),
	INVALID_DATAMART: explained("The API does not accept the datamart.", "It must be, letter for letter, a datamart of this workspace with the same tenancy level."),
	DATAMART_TABLE_NOT_FOUND: explained("The datamart has no tables that tenants could be told apart in.", "Add a table to it in DataBrain: one with table-level tenancy needs at least one."),
	CONFLICTING_UPDATE: explained("Somebody else may be changing the same embed.", "Nothing, where the run ends well: it looks and tries again. Otherwise plan again."),
	RATE_LIMIT_EXCEEDED: explained("Too many requests were sent, also after waiting as long as the server asked.", "Send more slowly with --rate, and see what else uses the same limit."),
	INTERNAL_SERVER_ERROR: explained("The API failed over this request.", "Try again later; DataBrain is known to answer so where isAllowMetricCreation is sent, which its web interface can set."),
	LABEL_NOT_SET: explained("GitHub opened an issue and did not give it its label, by which it would be found again, so it was closed.", "Let the job write issues (permissions: issues: write).")
};
// src/codes/catalogue.ts
const CODE_KINDS = {
	error: {
		one: "an error that ends a command",
		many: "Errors that end a command"
	},
	issue: {
		one: "an issue of the manifest or the policy",
		many: "Issues of the manifest and the policy"
	},
	problem: {
		one: "why an embed or a request came to nothing",
		many: "Problems of an embed or a request"
	},
	finding: {
		one: "a finding about a plan or a run",
		many: "Findings about a plan or a run"
	},
	event: {
		one: "an event of a run, in the file of --events",
		many: "Events of a run"
	}
};
const entries = (kind, table, exit) => Object.entries(table).map(([name, { means, next }]) => ({
	kind,
	name,
	means,
	next,
	...exit !== void 0 && { exit }
}));
const isErrorCode = (name) => Object.hasOwn(ERROR_EXITS, name);
const CODES = [
	...entries("error", ERROR_CODES).map((code) => isErrorCode(code.name) ? {
		...code,
		exit: String(ERROR_EXITS[code.name])
	} : code),
	...entries("issue", ISSUE_CODES, "3 for an error; none of its own for a warning"),
	...entries("problem", PROBLEM_CODES, "6 where other embeds are as wanted; 1 where it ended the run"),
	...entries("finding", FINDING_RULES, "4 for block, and for approve without consent; none of its own otherwise"),
	...entries("event", EVENT_TYPES)
];
/** Everything that `explain` knows, as it is spelled. */
const EXPLAINED_NAMES = [...SETTING_NAMES, ...CODES.map(({ name }) => name)];
const byName = new Map(CODES.map((code) => [code.name.toLowerCase(), code]));
/** Also for the names that stand for many: `HTTP_503`, `rule:partners-see-no-raw-rows`. */
function codeNamed(word) {
	const name = word.toLowerCase();
	if (/^http_\d{3}$/.test(name)) return byName.get("http_status");
	return byName.get(name) ?? (name.startsWith("rule:") ? byName.get("rule:id") : void 0);
}
/** Where the documentation explains it; anchors are as GitHub makes them. */
const pageOf = ({ name }) => `docs/errors.md#${name.toLowerCase().replaceAll(":", "")}`;
export { pageOf as a, codeNamed as i, CODE_KINDS as n, EXPLAINED_NAMES as r, CODES as t };
