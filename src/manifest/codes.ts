// Every code that a manifest issue can carry, and what it means in one sentence.
// Documentation and `explain` are generated from this table; a code that users may have seen is never given a new meaning.

export const MANIFEST_CODES = {
  // Finding and reading files
  FILE_NOT_FOUND: 'A file or folder given with --file does not exist.',
  FILE_NOT_OPENED: 'The system refused to open or list a file or folder.',
  FILE_NOT_REGULAR: 'A manifest must be a regular file, not a device, a pipe or a socket.',
  FILE_IS_LINK: 'A manifest path is a symbolic link; links are not followed, so that no file outside the project is read.',
  FILE_TOO_LARGE: 'A manifest file is larger than 16 MiB.',
  TOTAL_TOO_LARGE: 'The manifest files together are larger than 128 MiB.',
  FOLDER_EMPTY: 'A folder given with --file holds no .yaml, .yml or .json file.',
  NOT_UTF8: 'A manifest file is not valid UTF-8.',

  // Text
  LINE_TOO_LONG: 'A line is longer than 64 KiB.',
  CONTROL_CHARACTER: 'A character that does not show, or that changes how the text around it shows, stands in the file.',
  TAB_INDENT: 'A line is indented with a tab.',

  // YAML
  FILE_EMPTY: 'A manifest file holds nothing.',
  YAML_SYNTAX: 'The text is not well-formed YAML.',
  NESTED_TOO_DEEPLY: 'Lists and mappings are nested more than 16 levels deep.',
  DIRECTIVE_USED: 'A YAML directive such as %YAML changes how the text below it reads.',
  ANCHOR_USED: 'YAML anchors are not accepted; tiers serve the purpose.',
  ALIAS_USED: 'YAML aliases are not accepted; tiers serve the purpose.',
  MERGE_KEY_USED: 'YAML merge keys are not accepted; tiers serve the purpose.',
  TAG_USED: 'YAML tags are not accepted; values are read as they are written.',
  SEVERAL_DOCUMENTS: 'A file holds more than one YAML document.',
  COMPLEX_KEY: 'A key is not plain text.',
  DUPLICATE_KEY: 'A mapping holds the same key twice.',

  // Shape
  UNKNOWN_KEY: 'A key is not part of the manifest at this place.',
  OLD_SPELLING: 'A setting is spelled as another generation of the API spells it.',
  MISSING_KEY: 'A required key is absent.',
  VALUE_EMPTY: 'A key has no value, or null; to not manage a setting, its line is left out.',
  WRONG_TYPE: 'A value is of another kind than its key takes.',
  VERSION_UNSUPPORTED: 'The manifest version is not the integer 1.',
  FLAG_NOT_BOOLEAN: 'A flag is neither true nor false; nothing else is taken for either.',
  NOT_A_CHOICE: 'A value is not one of those that its key takes.',
  TENANCY_EMPTY: 'An empty tenancy list would show every row to every tenant; it is only accepted with a reason.',
  NAME_INVALID: 'An id or name holds other characters than printable ASCII.',
  NAME_RESERVED: 'An id or name is one that JavaScript gives a meaning of its own.',
  TEXT_BLANK: 'A text holds nothing but blanks.',
  TEXT_TOO_LONG: 'A text is longer than its key takes.',
  FORM_INVALID: 'A text is not written in the form that its key takes.',
  NUMBER_OUT_OF_RANGE: 'A number is smaller or larger than its key takes.',

  // Rules over all files together
  TARGET_MISSING: 'No file says which data app the manifest is for.',
  TARGET_TWICE: 'The data app or the environments are declared more than once.',
  DECLARED_TWICE: 'A tier, group, environment or embed is declared twice.',
  EMBED_ID_TWICE: 'Two entries stand for the same embed.',
  EMBED_ID_ALIKE: 'Two embed ids differ only by upper and lower case or by blanks.',
  TABLE_TWICE: 'A tenancy list names the same table twice.',
  UNKNOWN_TIER: 'A tier is used that no file declares.',
  TIER_CYCLE: 'Tiers extend each other in a circle.',
  UNKNOWN_ENVIRONMENT: 'An environment is used that no file declares.',
  PROMOTE_CYCLE: 'Environments are promoted from each other in a circle.',
  OVERRIDE_INSTANT: 'An instant of an override is not an ISO 8601 date and time with a zone.',
  OVERRIDE_NEVER_ACTIVE: 'An override ends before it starts.',
  OVERRIDE_OVERLAP: 'Two overrides of one embed set the same setting at the same time.',
  OVERRIDE_WITHOUT_BASE: 'An override sets a setting that has no value to return to when the override ends.',

  // Rules over a policy
  RULE_EMPTY: 'A rule of the policy neither forbids nor requires anything.',
  CRON_INVALID: 'The cron expression of a window cannot be read, or names a time that never comes.',
  TIMEZONE_UNKNOWN: 'The time zone of a window is not one of the IANA time zone database.',
  WAVES_NOT_RISING: 'The waves of a rollout do not rise from each to the next.',

  // Resolving for one environment and the live embeds
  ENVIRONMENT_REQUIRED: 'The manifest declares several environments and none was chosen.',
  ENVIRONMENT_UNEXPECTED: 'An environment was chosen, but the manifest declares none.',
  GROUP_CONFLICT: 'Two groups match the same embed and want different things of it.',
  GROUP_MATCHES_NOTHING: 'No live embed matches a group.',
  NOTHING_MANAGED: 'An embed is listed, but no setting of it is managed.',

  // Adding to a file
  EMBEDS_NOT_BLOCK: 'Embeds can only be added to a file that lists them in block style, without braces.',

  TOO_MANY_ISSUES: 'There are more issues than are shown.',
} as const satisfies Readonly<Record<string, string>>;

export type ManifestCode = keyof typeof MANIFEST_CODES;
