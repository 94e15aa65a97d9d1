// Values and names that no manifest may hold: what others take for a flag, nothing where something is needed, names that all
// objects share. None of these is a manifest.

import { CATALOGUE } from '../../src/settings.ts';
import { listed } from './listed.ts';
import { AS_KEY, type Attack, HEAD, inEach } from './yaml-places.ts';

/** Y4: what other readers, or other versions, take for a flag. */
const NORWAY: readonly string[] = [
  ...['no', 'No', 'NO', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'off', 'Off', 'OFF', 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F'],
  ...listed('True TRUE False FALSE tRUE truE ture fasle TrUe ja nein oui si enabled allow deny'),
  ...[
    '"true"',
    "'true'",
    '"false"',
    "'false'",
    '"yes"',
    "'no'",
    '"1"',
    "'0'",
    '" true"',
    '"true "',
    '"tr\\x75e"',
    '"True"',
    "''",
    '""',
  ],
  ...listed('0 1 -1 +1 00 01 0123 0o17 0x1 0b1 1e0 1e3 1.0 0.0 .0 1. -0 +0 1_000 9007199254740993'),
  ...listed('.nan .NaN .inf -.inf .Inf NaN Infinity nan inf 1e999 12:30:45 1:0 190:20:30 2001-01-01 2001-01-01T00:00:00Z'),
  ...[
    'null',
    'Null',
    'NULL',
    '~',
    'nil',
    'none',
    'None',
    'undefined',
    'void',
    '{}',
    '[]',
    '[true]',
    '{ value: true }',
    '[[true]]',
    '[false]',
    '- true',
  ],
  ...[
    'true # c',
    'true#c',
    'true,',
    'true;',
    'true.',
    '!true',
    '-true',
    '+true',
    '=true',
    '(true)',
    '{% true %}',
    '{{ true }}',
    '%true',
    '@true',
    '`true`',
    '<true>',
  ],
  ...[
    'true false',
    'true\n      false',
    '>-\n      true',
    '|\n      true',
    '>-\n      true\n      ',
    '$true',
    'trüe',
    'ｔｒｕｅ',
    'truе',
    '😀',
    '是',
    '\\x01',
    '0true',
    'true0',
  ],
].filter((scalar) => scalar !== 'true # c');

const FLAGS = CATALOGUE.filter(({ kind }) => kind === 'flag').map(({ name }) => name);

/** Every scalar for every flag; the first for each scalar is another flag each time. */
export const COERCED: readonly Attack[] = FLAGS.flatMap((_, turn) =>
  NORWAY.map((scalar, i) => ({
    idea: scalar,
    text: `${HEAD}embeds:\n  e1:\n    accessSettings:\n      ${FLAGS[(i + turn) % FLAGS.length]}: ${scalar}\n`,
  })),
);

/** Y5: nothing, in every spelling, where something is needed. */
export const NOTHING: readonly Attack[] = inEach(
  [
    (value) => `version: ${value}\ndataApp: x\n`,
    (value) => `version: 1\ndataApp: ${value}\n`,
    (value) => `version: 1\nenvironments: ${value}\n`,
    ...['id', 'name', 'owner', 'tier', 'accessSettings', 'overrides'].map(
      (key) => (value: string) => `${HEAD}embeds:\n  e1:\n    ${key}: ${value}\n`,
    ),
    ...['extends', 'isAllowAiPilot', 'datamartName', 'metricCreationMode', 'joinModel', 'tableTenancySettings'].map(
      (key) => (value: string) => `${HEAD}tiers:\n  t:\n    ${key}: ${value}\n`,
    ),
    ...['name', 'clientColumn'].map(
      (key) => (value: string) => `${HEAD}tiers:\n  t:\n    tableTenancySettings:\n      - name: a\n        ${key}: ${value}\n`,
    ),
    (value) => `${HEAD}tiers:\n  t:\n    tableTenancySettings:\n      noIsolation: ${value}\n`,
  ],
  ['', '~', 'null', 'Null', 'NULL', "''", '""', '" "', '[]', '[~]', '# nothing', '[""]'],
).filter(({ text, idea }) => !(text.includes('overrides: []') || (idea === '" "' && text.includes('environments'))));

const SHARED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__'],
  ...['__lookupSetter__', 'toLocaleString', 'propertyIsEnumerable', 'then', 'toJSON', 'length'],
];

/** Y6: names that all objects share, where no name of one's own may stand. */
export const SHARED_NAMES: readonly Attack[] = inEach(
  [
    ...AS_KEY,
    (key) => `${HEAD}${key}: { isAllowAiPilot: true }\n`,
    (key) => `${HEAD}"${key}": { "${key}": [] }\n`,
    (key) => `${HEAD}embeds: { e1: { tier: ${key} } }\n`,
    (key) => `${HEAD}tiers: { t: { extends: ${key} } }\n`,
    (key) => `${HEAD}tiers: { t: { ${key}: true } }\n`,
    (key) => `${HEAD}embeds: { e1: { environments: { ${key}: {} } } }\n`,
    (key) => `${HEAD}groups: [{ name: g, match: { ${key}: x }, tier: t }]\ntiers: { t: {} }\n`,
    (key) => `${HEAD}tiers: { t: { tableTenancySettings: [{ name: a, clientColumn: b, ${key}: c }] } }\n`,
    (key) => `${HEAD}tiers: { t: { metricCreationMode: ${key} } }\n`,
    (key) => `${HEAD}tiers: { t: { tableTenancySettings: { ${key}: reason } } }\n`,
  ],
  SHARED,
);
