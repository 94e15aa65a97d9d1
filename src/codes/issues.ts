// Every code that an issue of a manifest or policy can carry, explained. A code that users may have seen is never given a new
// meaning.

import { type Explanation, explained } from './explanation.ts';

export const ISSUE_CODES = {
  // Finding and reading files
  FILE_NOT_FOUND: explained(
    'A file or folder given with --file does not exist.',
    'Correct the path; it is looked up from the folder that the command runs in.',
  ),
  FILE_NOT_OPENED: explained(
    'The system refused to open or list a file or folder.',
    'Look at its permissions and at the folders on the way to it.',
  ),
  FILE_NOT_REGULAR: explained(
    'A manifest must be a regular file, not a device, a pipe or a socket.',
    'Give a file that is stored on disk.',
  ),
  FILE_IS_LINK: explained(
    'A manifest path is a symbolic link; links are not followed, so that no file outside the project is read.',
    'Give the file or folder that the link points to.',
  ),
  FILE_TOO_LARGE: explained('A manifest file is larger than 16 MiB.', 'Split it: --file takes several files and whole folders.'),
  TOTAL_TOO_LARGE: explained('The manifest files together are larger than 128 MiB.', 'Give each data app a manifest of its own.'),
  FOLDER_EMPTY: explained(
    'A folder given with --file holds no .yaml, .yml or .json file.',
    'Give the folder that holds the manifest; hidden folders, node_modules and links are passed over.',
  ),
  NOT_UTF8: explained('A manifest file is not valid UTF-8.', 'Save the file as UTF-8.'),

  // Text
  LINE_TOO_LONG: explained('A line is longer than 64 KiB.', 'Break the line into several.'),
  CONTROL_CHARACTER: explained(
    'A character that does not show, or that changes how the text around it shows, stands in the file.',
    'Delete the character; a long text can be folded with ">-".',
  ),
  TAB_INDENT: explained('A line is indented with a tab.', 'Indent with spaces.'),

  // YAML
  FILE_EMPTY: explained('A manifest file holds nothing.', 'Begin the file with "version: 1", or leave it out.'),
  YAML_SYNTAX: explained(
    'The text is not well-formed YAML.',
    'Look at the line that is shown and the one before it: for brackets and quotes that are not closed, and for indentation.',
  ),
  NESTED_TOO_DEEPLY: explained(
    'Lists and mappings are nested more than 16 levels deep.',
    'Look for a bracket that is not closed.',
  ),
  DIRECTIVE_USED: explained('A YAML directive such as %YAML changes how the text below it reads.', 'Leave the directive out.'),
  ANCHOR_USED: explained(
    'YAML anchors are not accepted; tiers serve the purpose.',
    'Put what is shared into a tier; put text that starts with & in quotes.',
  ),
  ALIAS_USED: explained(
    'YAML aliases are not accepted; tiers serve the purpose.',
    'Put what is shared into a tier; put a pattern that starts with * in quotes.',
  ),
  MERGE_KEY_USED: explained('YAML merge keys are not accepted; tiers serve the purpose.', 'Put what is shared into a tier.'),
  TAG_USED: explained(
    'YAML tags are not accepted; values are read as they are written.',
    'Leave the tag out; put text that starts with ! in quotes.',
  ),
  SEVERAL_DOCUMENTS: explained(
    'A file holds more than one YAML document.',
    'Put each document into a file of its own; --file takes several.',
  ),
  COMPLEX_KEY: explained('A key is not plain text.', 'Write it as key: value.'),
  DUPLICATE_KEY: explained('A mapping holds the same key twice.', 'Keep one of the two.'),

  // Shape
  UNKNOWN_KEY: explained(
    'A key is not part of the manifest at this place.',
    'Correct the spelling, or put the key where it belongs; embed-sync explain SETTING shows where a setting stands.',
  ),
  OLD_SPELLING: explained(
    'A setting is spelled as another generation of the API spells it.',
    'Write the name that the hint gives: it is spelled for the server when it is sent.',
  ),
  MISSING_KEY: explained('A required key is absent.', 'Add the key that the message names.'),
  VALUE_EMPTY: explained(
    'A key has no value, or null; to not manage a setting, its line is left out.',
    'Give the key a value, or leave its line out.',
  ),
  WRONG_TYPE: explained('A value is of another kind than its key takes.', 'Write the value in the form that the hint shows.'),
  VERSION_UNSUPPORTED: explained('The manifest version is not the integer 1.', 'Write version: 1, without quotes or decimals.'),
  FLAG_NOT_BOOLEAN: explained(
    'A flag is neither true nor false; nothing else is taken for either.',
    'Write true or false, without quotes.',
  ),
  NOT_A_CHOICE: explained(
    'A value is not one of those that its key takes.',
    'Take one of the values that the message lists; upper and lower case matter.',
  ),
  TENANCY_EMPTY: explained(
    'An empty tenancy list would show every row to every tenant; it is only accepted with a reason.',
    'List the tables, or leave the line out; if it is meant, write { noIsolation: "<reason>" }.',
  ),
  NAME_INVALID: explained(
    'An id or name holds other characters than printable ASCII.',
    'Type the name anew: a letter of another alphabet can look the same.',
  ),
  NAME_RESERVED: explained(
    'An id or name is one that JavaScript gives a meaning of its own.',
    'Choose another name; for an embed, another key, with the embed id under id.',
  ),
  TEXT_BLANK: explained('A text holds nothing but blanks.', 'Write a text, or leave the line out.'),
  TEXT_TOO_LONG: explained('A text is longer than its key takes.', 'Shorten the text.'),
  FORM_INVALID: explained(
    'A text is not written in the form that its key takes.',
    'Write the text in the form that the hint shows.',
  ),
  NUMBER_OUT_OF_RANGE: explained(
    'A number is smaller or larger than its key takes.',
    'Take a number within the bound that the hint names.',
  ),

  // Rules over all files together
  TARGET_MISSING: explained(
    'No file says which data app the manifest is for.',
    'Add dataApp with the name of the data app, or environments.',
  ),
  TARGET_TWICE: explained(
    'The data app or the environments are declared more than once.',
    'All files together are one manifest: let dataApp or environments stand in exactly one of them.',
  ),
  DECLARED_TWICE: explained('A tier, group, environment or embed is declared twice.', 'Keep one of the two, or rename it.'),
  EMBED_ID_TWICE: explained('Two entries stand for the same embed.', 'Put all that is wanted of an embed into one entry.'),
  EMBED_ID_ALIKE: explained(
    'Two embed ids differ only by upper and lower case or by blanks.',
    'One of them is likely a typing error: copy the id from DataBrain.',
  ),
  TABLE_TWICE: explained('A tenancy list names the same table twice.', 'Keep one of the two: a table is filtered by one column.'),
  UNKNOWN_TIER: explained('A tier is used that no file declares.', 'Correct the name, or declare the tier.'),
  TIER_CYCLE: explained('Tiers extend each other in a circle.', 'Take extends away from one of the tiers.'),
  UNKNOWN_ENVIRONMENT: explained(
    'An environment is used that no file declares.',
    'Correct the name, or declare the environment.',
  ),
  PROMOTE_CYCLE: explained(
    'Environments are promoted from each other in a circle.',
    'Take promoteFrom away from the environment where changes start.',
  ),
  OVERRIDE_INSTANT: explained(
    'An instant of an override is not an ISO 8601 date and time with a zone.',
    'Write date, time and zone, such as 2026-12-24T18:00:00Z.',
  ),
  OVERRIDE_NEVER_ACTIVE: explained('An override ends before it starts.', 'Look at the two instants and their zones.'),
  OVERRIDE_OVERLAP: explained(
    'Two overrides of one embed set the same setting at the same time.',
    'Let one override end before the other starts.',
  ),
  OVERRIDE_WITHOUT_BASE: explained(
    'An override sets a setting that has no value to return to when the override ends.',
    'Set it under accessSettings of the embed, or in its tier.',
  ),

  // Rules over a policy
  RULE_EMPTY: explained(
    'A rule of the policy neither forbids nor requires anything.',
    'Add forbid or require, with settings and their values.',
  ),
  CRON_INVALID: explained(
    'The cron expression of a window cannot be read, or names a time that never comes.',
    'Write five fields: minute, hour, day of month, month, day of week.',
  ),
  TIMEZONE_UNKNOWN: explained(
    'The time zone of a window is not one of the IANA time zone database.',
    'Write a name such as Europe/Berlin or UTC.',
  ),
  WAVES_NOT_RISING: explained(
    'The waves of a rollout do not rise from each to the next.',
    'Let each share be larger than the one before: each counts from the start.',
  ),

  // Resolving for one environment and the live embeds
  ENVIRONMENT_REQUIRED: explained('The manifest declares several environments and none was chosen.', 'Choose one with --env.'),
  ENVIRONMENT_UNEXPECTED: explained('An environment was chosen, but the manifest declares none.', 'Leave --env out.'),
  GROUP_CONFLICT: explained(
    'Two groups match the same embed and want different things of it.',
    'Narrow one of the patterns, or set what they disagree on in the embed itself.',
  ),
  GROUP_MATCHES_NOTHING: explained(
    'No live embed matches a group.',
    'Correct the pattern: it is case-sensitive and matches the whole text.',
  ),
  NOTHING_MANAGED: explained(
    'An embed is listed, but no setting of it is managed.',
    'Give the embed a tier or accessSettings, or take it out.',
  ),

  // Adding to a file
  EMBEDS_NOT_BLOCK: explained(
    'Embeds can only be added to a file that lists them in block style, without braces.',
    'Write embeds without braces, one below the other; or name another file.',
  ),

  TOO_MANY_ISSUES: explained('There are more issues than are shown.', 'Correct those that are shown, and validate again.'),
} as const satisfies Readonly<Record<string, Explanation>>;

export type IssueCode = keyof typeof ISSUE_CODES;
