// Live embeds to write manifests from: as odd as an API may tell them, and what of each a manifest can hold.

import fc from 'fast-check';
import type { LiveEmbed, Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';

const oddText = fc.oneof(
  fc.constantFrom(
    'true',
    'No',
    '~',
    'null',
    '1',
    '0x1f',
    '1e3',
    '.inf',
    '2026-01-01',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#a',
    '<<',
    "it's",
  ),
  fc.constantFrom(
    '"quoted"',
    'back\\slash',
    '{a}',
    '[a]',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '| a',
    '> a',
    ' a',
    'a ',
    '---',
    '...',
    'a:',
  ),
  fc.constantFrom('\t', 'a\nb', '\u0085', '\u202e', '\ufeff', '\u2028', '\ud800', ' ', 'é', '北京', '😀', 'a\u0301'),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
/** Short enough to meet each other, also differing in case or blanks alone. */
const id = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-zB _.:#'"-]{1,6}$/) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '<<', 'x'.repeat(257)) },
  { weight: 2, arbitrary: oddText },
);
const row = fc.record({ name: oddText, clientColumn: oddText });
const settings = fc.tuple(
  anySettings,
  fc.record(
    { datamartName: oddText, tableTenancySettings: fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 3 }) },
    { requiredKeys: [] },
  ),
  fc.nat(4),
);

export const anyLive: fc.Arbitrary<readonly LiveEmbed[]> = fc.uniqueArray(
  fc
    .record(
      { embedId: id, name: oddText, settings, foreign: fc.dictionary(oddText, fc.constant(1), { maxKeys: 2 }) },
      { requiredKeys: ['embedId', 'settings', 'foreign'] },
    )
    .map(({ settings: [usual, odd, chance], ...embed }) => ({ ...embed, settings: chance === 0 ? { ...usual, ...odd } : usual })),
  { selector: ({ embedId }) => embedId, maxLength: 12 },
);

const isName = (text: string): boolean =>
  /^[\x20-\x7e]+$/.test(text) && text.trim() !== '' && text.length <= 256 && !/^(?:__proto__|constructor|prototype)$/.test(text);
const isLine = (text: string): boolean =>
  text.trim() !== '' && [...text].length <= 1000 && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text);

/** What a manifest can hold of an embed, rows sorted; told apart from the source on purpose. */
export function holdable({ settings }: LiveEmbed): Settings {
  const { datamartName, tableTenancySettings: rows, ...others } = settings;
  const fits = rows?.length && rows.every(({ name, clientColumn }) => isName(name) && isName(clientColumn));
  return {
    ...others,
    ...(datamartName !== undefined && isLine(datamartName) && { datamartName }),
    ...(fits && { tableTenancySettings: rows.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
  };
}

export const isHoldableId = isName;
export const isHoldableName = isLine;
